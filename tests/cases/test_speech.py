"""Who said what: single sentences and short passages with every statement marked."""

import pytest

from tests.cases.reading import params, run
from tests.gold.marking import MarkingFault, statement, unmark
from tests.gold.matching import Alignment, overlap, same_person


@pytest.mark.parametrize("marked", params("statements.tsv"))
def test_reported_and_direct_speech_is_told_from_the_rest(marked):
    check(marked)


@pytest.mark.parametrize("marked", params("quotations.tsv"))
def test_quotations_keep_their_words_and_find_their_speaker(marked):
    check(marked)


@pytest.mark.parametrize("marked", params("speakers.tsv"))
def test_a_speaker_is_the_one_that_the_text_leaves_or_nobody(marked):
    check(marked)


def check(marked: str) -> None:
    """Compare every statement found with the marks: kind, words, speaker and side."""
    text, marks = unmark("case", marked)
    wanted = [statement("case", mark, {}) for mark in marks if mark[0] != "f"]
    document, extraction = run(text)
    aligned = Alignment(text, document.text)
    found = [(said, aligned.found_words(*said.span)) for said in extraction.statements]
    for answer in wanted:
        words = aligned.gold_words(answer["start"], answer["end"])
        fitting = [pair for pair in found if pair[0].kind == answer["kind"] and overlap(pair[1], words) >= 0.8]
        quoted = text[answer["start"] : answer["end"]]
        if answer["optional"]:
            found = [pair for pair in found if pair not in fitting]
            continue
        assert fitting, f"not found: {answer['kind']} {quoted!r}; found {[said.text for said in extraction.statements]}"
        said = fitting[0][0]
        assert same_person(answer["speaker"], said.speaker.name), f"{answer['speaker']} got {said.speaker.name}: {quoted!r}"
        assert said.speaker.party == answer["party"], f"{answer['party']} got {said.speaker.party}: {quoted!r}"
        found = [pair for pair in found if pair is not fitting[0]]
    assert not found, f"false: {[(said.kind, said.speaker.name, said.text, said.rule) for said, _ in found]}"


def test_a_case_with_a_broken_mark_is_noticed():
    with pytest.raises(MarkingFault):
        unmark("case", "{r Jan Kováč/SK:never closed")
