"""Nothing is printed as a source's words that does not stand there."""

from dataclasses import replace

import briefings
import pytest

from dossier.render.blocks import Run, walk
from dossier.render.rendering import compose_tree, render
from dossier.render.verification import QuotationMismatch, verify_words


def tree_of(briefing):
    return compose_tree(briefing, briefings.options(), briefings.folders())


def test_every_printed_statement_is_compared():
    briefing = briefings.russia()
    assert verify_words(tree_of(briefing), briefing) > 2 * len(briefing.statements)


def test_a_changed_source_stops_the_build():
    briefing = briefings.russia()
    tree = tree_of(briefing)
    source = briefing.sources[2]
    changed = replace(
        source, document=replace(source.document, text=source.document.text.replace("legal framework", "legal-framework"))
    )
    with pytest.raises(QuotationMismatch, match="legal framework"):
        verify_words(tree, replace(briefing, sources=(*briefing.sources[:2], changed)))


def test_a_template_that_paraphrases_a_quotation_is_refused(tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "document.xml.j2").write_text(
        '<dossier title="T">{% for one in d.quotes %}<quote speech="verbatim" label="" who="X">'
        "<p>Armenia will not say where the mines are.</p></quote>{% endfor %}</dossier>",
        "utf-8",
    )
    options = briefings.options()
    with pytest.raises(QuotationMismatch, match="name no passage"):
        render(briefings.russia(), "md", options, replace(briefings.folders(), template=folder))


def test_line_breaks_of_a_hard_wrapped_source_become_spaces():
    make = briefings.Maker()
    words = '"We shall build\nthree bridges\nnext year,"'
    make.add("S1", briefings.document("a.txt", f"A first line of text.\n\n{words} he said.", briefings.day("2024-05-03")))
    quote = make.statement("S1", words, "A", "RU", briefings.day("2024-05-03"), speech="verbatim")
    briefing = replace(briefings.empty(), quotes=(quote,), sources=make.sources())
    texts = [piece.text for piece in walk(tree_of(briefing).blocks) if isinstance(piece, Run) and piece.words]
    assert '"We shall build three bridges next year,"' in texts


def test_a_quotation_of_two_paragraphs_is_printed_as_two():
    make = briefings.Maker()
    words = '"First part.\n\n"Second part."'
    make.add("S1", briefings.document("a.txt", f"Opening.\n\n{words}\n\nEnd.", briefings.day("2024-05-03")))
    quote = make.statement("S1", words, "A", "RU", briefings.day("2024-05-03"), speech="verbatim")
    tree = tree_of(replace(briefings.empty(), quotes=(quote,), sources=make.sources()))
    quotations = [block for block in walk(tree.blocks) if type(block).__name__ == "Quotation"]
    assert [len(one.paragraphs) for one in quotations] == [2]


def test_words_edited_by_the_officer_are_never_printed_as_verbatim():
    make = briefings.Maker()
    make.add("S1", briefings.document("a.txt", 'He said "We shall come tomorrow."', briefings.day("2024-05-03")))
    quote = make.statement(
        "S1",
        '"We shall come tomorrow."',
        "A",
        "RU",
        briefings.day("2024-05-03"),
        speech="verbatim",
        edited=True,
        text="They will come.",
    )
    tree = tree_of(replace(briefings.empty(), quotes=(quote,), sources=make.sources()))
    quotation = next(block for block in walk(tree.blocks) if type(block).__name__ == "Quotation")
    assert quotation.speech == "edited"
    assert quotation.label == "Wording edited"


def test_a_speaker_put_right_by_the_officer_leaves_the_words_verbatim():
    make = briefings.Maker()
    make.add("S1", briefings.document("a.txt", 'He said "We shall come tomorrow."', briefings.day("2024-05-03")))
    words = '"We shall come tomorrow."'
    quote = make.statement("S1", words, "A", "RU", briefings.day("2024-05-03"), speech="verbatim", edited=True)
    tree = tree_of(replace(briefings.empty(), quotes=(quote,), sources=make.sources()))
    quotation = next(block for block in walk(tree.blocks) if type(block).__name__ == "Quotation")
    assert quotation.speech == "verbatim"
