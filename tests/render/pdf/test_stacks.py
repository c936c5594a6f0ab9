"""Splitting over pages loses nothing, repeats nothing and ends, whatever the heights."""

from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.platypus import Flowable

from dossier.render.pdf.stacks import KeepHead, Stack, chain


class Slab(Flowable):
    """A block of some lines that can be split between them."""

    def __init__(self, lines, heading=False, before=0, after=0):
        super().__init__()
        self.lines = lines
        self.keepWithNext = int(heading)
        self.spaceBefore, self.spaceAfter = before, after

    def wrap(self, width, height):
        self.width, self.height = width, 10.0 * len(self.lines)
        return self.width, self.height

    def split(self, width, height):
        fit = int(height // 10)
        if self.keepWithNext or fit < 1 or fit >= len(self.lines):
            return []
        return [Slab(self.lines[:fit]), Slab(self.lines[fit:], after=self.spaceAfter)]


def lines_of(flowable):
    if isinstance(flowable, Slab):
        return flowable.lines
    return [line for child in flowable.column.children for line in lines_of(child)]


def paginate(flowable, height):
    """Return the parts as pages of ``height``, as a frame would make them."""
    pages, todo, room = [], [flowable], height
    while todo:
        one = todo.pop(0)
        size = one.wrapOn(None, 100, room)[1]
        if size <= room:
            pages.append(one)
            room -= size
            continue
        parts = one.splitOn(None, 100, room)
        if parts and parts[0] is not one:
            todo = parts + todo
            assert parts[0].wrapOn(None, 100, room)[1] <= room + 1e-6
        else:
            assert room < height, "an empty page cannot be left unused"
            room = height
            todo.insert(0, one)
    return pages


SLABS = st.lists(st.tuples(st.integers(1, 40), st.integers(0, 12), st.integers(0, 12)), min_size=1, max_size=8)


@given(SLABS, st.integers(60, 300))
@settings(max_examples=150, deadline=None)
def test_a_stack_keeps_every_line_once_and_in_order(sizes, height):
    number, slabs = 0, []
    for lines, before, after in sizes:
        slabs.append(Slab(list(range(number, number + lines)), before=before, after=after))
        number += lines
    pages = paginate(Stack(slabs), height)
    assert [line for page in pages for line in lines_of(page)] == list(range(number))


@given(st.integers(1, 60), st.integers(120, 300), st.integers(1, 3))
@settings(max_examples=100, deadline=None)
def test_headings_stay_with_what_follows(lines, height, headings):
    heads = [Slab([f"h{number}"], heading=True) for number in range(headings)]
    (joined,) = chain([*heads, Slab(list(range(lines)))])
    assert isinstance(joined, KeepHead)
    for used in (0, height - 50, height - 20):
        parts = joined.splitOn(None, 100, height - used) if joined.wrapOn(None, 100, 1000)[1] > height - used else [joined]
        if parts:
            first = lines_of(parts[0])
            assert first[:headings] == [f"h{number}" for number in range(headings)]
            assert len(first) > headings
