"""The time axis stays readable whatever is put on it."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.render.blocks import TimelineEvent
from dossier.render.timeline_layout import (
    Wish,
    make_axis,
    make_bars,
    make_marks,
    make_ticks,
    place_labels,
    weigh,
    wrap_label,
)  # fmt: skip

WIDTH = 480.0
DAYS = st.dates(date(1990, 1, 1), date(2030, 12, 31))


def event(first, days=0, mark="meeting"):
    return TimelineEvent(
        first=first.isoformat(),
        last=(first + timedelta(days=days)).isoformat(),
        when="1 Jan 2020",
        mark=mark,
        label="A. Person, Vienna",
    )


EVENTS = st.lists(
    st.builds(event, DAYS, st.sampled_from((0, 0, 6, 30)), st.sampled_from(("meeting", "announced", "background"))),
    min_size=1,
    max_size=60,
)


def wishes(events, axis):
    weights = weigh(events)
    lines = ("1 Jan 2020", "A. Person,", "Vienna")
    return [Wish(one, axis.x(one), lines, 60.0, weights[id(one)]) for one in events]


@given(EVENTS)
@settings(max_examples=60, deadline=None)
def test_everything_stands_on_the_axis_in_order(events):
    axis = make_axis(events, WIDTH)
    places = [axis.x(one) for one in sorted(events, key=lambda one: (one.first, one.last))]
    assert all(0 <= x <= WIDTH for x in places)
    ticks = make_ticks(axis)
    assert 1 <= len(ticks) <= 30
    assert ticks[-1].right <= WIDTH + 0.01
    assert sum(mark.number for mark in make_marks(axis, events)) == len(events)
    assert sum(bar.number for bar in make_bars(axis, [one for one in events if axis.x(one) >= axis.split])) <= len(events)


@given(EVENTS)
@settings(max_examples=60, deadline=None)
def test_labels_touch_neither_each_other_nor_a_leader(events):
    labels = place_labels(wishes(events, make_axis(events, WIDTH)), WIDTH)
    assert labels
    for one in labels:
        assert one.left >= 0 and one.left + one.width <= WIDTH
        for other in labels:
            if other is one:
                continue
            beside = one.left >= other.left + other.width or other.left >= one.left + one.width
            apart = one.slot >= other.slot + len(other.lines) or other.slot >= one.slot + len(one.lines)
            assert beside or apart
            crosses = other.left < one.x < other.left + other.width and one.slot + len(one.lines) > other.slot
            assert not crosses


def test_texts_of_long_ago_are_set_apart():
    events = [
        event(date(1991, 5, 1), mark="background"),
        event(date(2022, 12, 1)),
        event(date(2023, 2, 1)),
        event(date(2023, 3, 1)),
    ]
    axis = make_axis(events, WIDTH)
    assert axis.split > 0
    assert axis.x(events[0]) < axis.split <= axis.x(events[1])


def test_the_last_contact_is_always_named():
    events = [event(date(2020, 1, 1) + timedelta(days=3 * number)) for number in range(300)]
    labels = place_labels(wishes(events, make_axis(events, WIDTH)), WIDTH)
    assert events[-1] in [label.event for label in labels]


def test_a_month_without_its_31st_is_understood():
    axis = make_axis([TimelineEvent(first="2022-06-01", last="2022-06-31", when="", mark="meeting", label="")], WIDTH)
    assert axis.last > axis.first


def test_long_labels_end_with_an_ellipsis():
    assert wrap_label("one two three", len) == ("one two three",)
    assert wrap_label("x" * 100_000, len)[0].endswith("…")
    assert len(wrap_label("word " * 100, lambda text: 5.0 * len(text))) == 3
