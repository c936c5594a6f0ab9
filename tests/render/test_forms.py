"""The three forms: what each holds, and that nothing is left out silently."""

import re
from dataclasses import replace
from itertools import accumulate

import briefings
import pypdfium2
import pytest

from dossier.render.blocks import Section, Table, walk
from dossier.render.pdf.tables import TableFlowable, _Layout
from dossier.render.rendering import compose_tree, render


def html(briefing, template, **options):
    return render(briefing, "html", briefings.options(**options), briefings.folders(template)).decode()


@pytest.mark.parametrize("template", ["brief", "one-pager"])
def test_a_short_form_names_what_was_not_found(template):
    briefing = replace(briefings.russia(), figures=(), quotes=(), statements=())
    text = re.sub(r"<[^>]+>", "", html(briefing, template))
    assert "What Russia has said; What Azerbaijan has said; Figures; Look-ahead: Nothing found in 3 sources." in text


def test_the_one_pager_says_what_the_last_contact_was_about():
    text = html(briefings.russia(), "one-pager")
    assert ">At the last contact</h3>" in text


@pytest.mark.parametrize("template", ["full", "brief", "one-pager"])
def test_every_item_has_its_portion_mark(template):
    briefing = replace(briefings.russia(), slots=(("points_to_make", "- Ask for more\n- Thank them"),))
    text = html(briefing, template, marking="TLP:AMBER", portion_marks=True)
    items = re.findall(r"<li dir=\"auto\">(.*?)</li>", text)
    assert items
    assert [item for item in items if "(TLP:AMBER)" not in item and "Nothing found" not in item] == []


def test_positions_are_told_by_day_where_both_sides_are_on_record():
    tree = compose_tree(briefings.russia(), briefings.options(), briefings.folders())
    (section,) = [block for block in walk(tree.blocks) if isinstance(block, Section) and block.id == "positions"]
    tables = [block for block in walk(section) if isinstance(block, Table)]
    assert tables
    for table in tables:
        assert [cell[0].text for cell in table.head] == ["When", "Russia", "Azerbaijan"]
        assert all(row[1] and row[2] for row in table.rows)


def test_a_form_of_limited_length_ends_on_a_page_that_is_worth_turning():
    for number in (10, 30, 60):
        data = render(briefings.large(number), "pdf", briefings.options(attach=False), briefings.folders("brief"))
        assert len(pypdfium2.PdfDocument(data)) <= 4


def table_of(*heights):
    """A table whose head is 20 points and whose rows have these heights, as measured for a width of 100."""
    layout = _Layout((), (), [()] * len(heights))
    layout.width, layout.head_height, layout.sums = 100.0, 20.0, [0.0, *accumulate(heights)]
    table = TableFlowable(None, layout, 0, len(heights))
    table.canv = None
    return table


def rows_of(parts):
    return [part.stop - part.start for part in parts]


def test_no_row_of_a_table_stands_alone_where_two_can_stand_together():
    low = table_of(30, 30, 30, 30, 30)
    assert low.split(100, 20 + 35) == []
    assert rows_of(low.split(100, 20 + 65)) == [2, 3]
    assert rows_of(low.split(100, 20 + 125)) == [3, 2]
    # Rows that fill pages are cut where they can be.
    assert rows_of(table_of(30, 900, 30).split(100, 500)) == [1, 2]


def test_each_page_says_for_whom_for_what_by_whom_and_how_fresh():
    said = {"prepared_for": "The Minister", "occasion": "Visit to Moscow", "drafter": "Eastern Desk", "edition": "2nd edition"}
    data = render(briefings.russia(), "pdf", briefings.options(attach=False, **said), briefings.folders())
    for number, page in enumerate(pypdfium2.PdfDocument(data)):
        text = page.get_textpage().get_text_bounded()
        assert [value for value in said.values() if value not in text] == []
        assert number == 0 or "As of 22 November 2026 · sources to 1 March 2023" in text


def test_charts_are_drawn_in_html_with_words_for_those_who_cannot_see_them():
    text = html(briefings.large(40), "full")
    assert re.search(r'<svg [^>]*aria-label="Contacts by period: [^"]+"', text)
    assert text.count("<rect") > 3 and "<script" not in text
