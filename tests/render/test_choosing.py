"""What short forms print first, what is printed once, what is told in the source's own words."""

from dataclasses import replace

import briefings
import pypdfium2
import pytest

from dossier.core.model.span import Span
from dossier.render.rendering import compose_tree, render
from dossier.render.sheet.choosing import join_told_once, part_steps, rank_said
from dossier.render.sheet.prepare import prepare_sheet
from dossier.render.sheet.words import Library, open_quotation
from dossier.render.wording import load_wording

ENGLISH = load_wording("en", (briefings.RESOURCES / "i18n" / "documents",))


def sheet_of(briefing):
    return prepare_sheet(briefing, briefings.options(), ENGLISH)


def pages(briefing, template):
    return len(pypdfium2.PdfDocument(render(briefing, "pdf", briefings.options(attach=False), briefings.folders(template))))


@pytest.mark.parametrize("contacts", [0, 1, 5, 60])
def test_short_forms_keep_to_their_pages(contacts):
    briefing = briefings.large(contacts, 4) if contacts else briefings.empty()
    assert pages(briefing, "one-pager") == 1
    assert pages(briefing, "brief") <= 4


def test_the_officers_long_words_are_never_cut_to_fit_a_brief():
    line = "We hold to what was agreed and shall say so again. " * 12
    slots = (("objectives", "\n".join(f"{number}. {line}" for number in range(30))),)
    data = render(replace(briefings.russia(), slots=slots), "pdf", briefings.options(attach=False), briefings.folders("brief"))
    document = pypdfium2.PdfDocument(data)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    assert len(document) > 4
    assert all(f"{number}. We hold" in text for number in range(30))


def test_the_newest_year_comes_before_older_quotations_and_starred_before_all():
    said = sheet_of(briefings.large(40, 1)).quotes
    old, new = said[0], said[-1]
    reported = replace(new, speech="reported")
    assert rank_said([old, reported], "theirs") == (reported, old)
    assert rank_said([old, reported, new], "theirs")[0] == new
    starred = replace(old, starred=True)
    assert rank_said([starred, new], "theirs")[0] == starred
    passing = replace(new, relevance="mention")
    assert rank_said([passing, old], "theirs") == (old, passing)


def test_one_sentence_that_tells_of_two_days_is_printed_once():
    contact = sheet_of(briefings.large(1)).contacts[0]
    first = replace(contact, days=("2022-12-03",), agenda=())
    second = replace(first, days=("2022-12-07",), first="2022-12-07", last="2022-12-07")
    (joined,) = join_told_once([first, second], ENGLISH)
    assert joined.when == "3 and 7 December 2022"
    assert (joined.first, joined.last) == (first.first, "2022-12-07")
    assert len(join_told_once([first, replace(second, title="Another")], ENGLISH)) == 2


def test_days_of_several_months_are_said_in_full():
    assert ENGLISH.days(("2022-11-30", "2022-12-07")) == "30 November 2022 and 7 December 2022"


def test_what_is_announced_is_parted_by_the_day_of_the_dossier():
    step = sheet_of(briefings.russia()).upcoming[0]
    ahead, passed, open_ = replace(step, last="2027-01-01"), replace(step, last="2022-12-10"), replace(step, last="")
    steps = part_steps([open_, passed, ahead], "2026-11-22")
    assert (steps.ahead, steps.passed, steps.undated) == ((ahead,), (passed,), (open_,))


@pytest.mark.parametrize(
    ("text", "closing"),
    [('He said: "we shall', '"'), ("He said: “we shall", "”"), ("«Мы", "»"), ('"A," he said.', ""), ("plain", "")],
)
def test_a_quotation_left_open_is_closed_with_its_own_mark(text, closing):
    assert open_quotation(text) == closing


def test_a_shortened_quotation_says_that_words_are_left_out_behind_its_closing_mark():
    briefing = briefings.russia()
    quote = next(item for item in briefing.quotes if len(item.text) > 300)
    words, rest = Library.of(briefing).short(quote.citations[0], 100)
    assert words.part and quote.text.startswith(words.text)
    assert rest == '"\u00a0[…]'


def test_a_clause_that_is_no_phrase_is_given_in_the_sources_words():
    briefing = briefings.russia()
    (item, *_) = briefing.figures
    told = replace(item, record=replace(item.record, what="is considered a war crime", as_of=None))
    row = sheet_of(replace(briefing, figures=(told,))).figures[0]
    assert item.record.text in "".join(piece if isinstance(piece, str) else piece.text for piece in row.context)
    plain = replace(item, record=replace(item.record, what="mines discovered", as_of=None))
    assert sheet_of(replace(briefing, figures=(plain,))).figures[0].context == ()


def test_words_around_a_figure_stay_in_its_sentence():
    briefing = briefings.large(1)
    text = briefing.sources[0].document.text
    start = text.index("$1 million")
    (words,) = Library.of(briefing).around("S1", Span(start, start + 10))
    assert words.text == "Trade reached $1 million, the ministry noted."


def test_lengths_of_time_are_no_key_figures():
    briefing = briefings.russia()
    (item, *_) = briefing.figures
    years = replace(item, record=replace(item.record, value=30, unit="years", kind="duration"))
    sheet = sheet_of(replace(briefing, figures=(years, item)))
    assert len(sheet.figures) == 2
    assert [row.value for row in sheet.best.figures] == [sheet.figures[1].value]


def test_one_series_of_figures_is_drawn_with_its_values_in_words():
    briefing = briefings.large(5, 1)
    (picture,) = sheet_of(briefing).pictures.figures
    assert len(picture.labels) == 5 == len(picture.rows[0].values)
    assert picture.shown[-1] == "5\u00a0million"
    assert picture.alt.endswith(picture.shown[-1])
    assert sheet_of(replace(briefing, figures=briefing.figures[:2])).pictures.figures == ()
    tree = compose_tree(briefing, briefings.options(), briefings.folders())
    assert "Trade" in repr(tree.blocks)


def test_encounters_that_only_mention_are_listed_after_the_chronology():
    briefing = briefings.large(3)
    first, *others = briefing.chronology
    sheet = sheet_of(replace(briefing, chronology=(replace(first, relevance="mention"), *others)))
    assert [len(found) for _, found in sheet.spoken_of] == [1]
    assert len(sheet.chronology) == 2


@pytest.mark.parametrize("template", ["brief", "one-pager"])
def test_what_the_officer_starred_is_printed_even_when_a_third_side_said_it(template):
    briefing = briefings.russia()
    third = replace(briefing.statements[0], side="third", starred=True)
    starred = replace(briefing, statements=(third, *briefing.statements[1:]))
    plain = replace(briefing, statements=(replace(third, starred=False), *briefing.statements[1:]))
    options = briefings.options()
    kept, dropped = (compose_tree(one, options, briefings.folders(template)) for one in (starred, plain))
    assert "'others'" in str(kept)
    assert "'others'" not in str(dropped)
