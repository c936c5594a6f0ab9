"""What is looked for before a pattern is tried must let through whatever the pattern finds.

Each case is a pattern and the cheap look that stands before it; strings made from the pattern must pass the look. Whoever adds
an alternative to a pattern and forgets its look is told here.
"""

import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dossier.core.extract import (
    agreements,
    figures_bare,
    figures_context,
    home,
    home_sources,
    meetings_sentence,
    meetings_verbs,
)
from dossier.core.extract import meetings_constructions as constructions
from dossier.core.extract import meetings_words as words
from dossier.core.text import dates, dates_grammar, patterns

Look = Callable[[str], bool]


def holds(signs: tuple[str, ...]) -> Look:
    return lambda text: patterns.holds_any(text, signs)


def holds_in_lower_case(signs: tuple[str, ...]) -> Look:
    return lambda text: patterns.holds_any(text.lower(), signs)


def ends(endings: tuple[str, ...]) -> Look:
    return lambda text: text.endswith(endings)


SIGNS_OF = {find.__name__: signs for signs, find in constructions._BY_SIGN}
CASES: dict[str, tuple[re.Pattern[str], Look]] = {
    "met": (home._MET, ends(home._MET_ENDS)),
    "elsewhere": (home._ELSEWHERE, ends(home._ELSEWHERE_ENDS)),
    "our country": (home_sources._OUR_COUNTRY, holds(home_sources._OUR_SIGNS)),
    "wished": (agreements._WISHED, holds(agreements._WISHED_SIGNS)),
    "no text": (agreements._NO_TEXT, lambda text: text[-12:].lower().endswith(agreements._NO_TEXT_ENDS)),
    "negotiated": (agreements._NEGOTIATED, holds_in_lower_case(agreements._NEGOTIATED_SIGNS)),
    "under negotiation": (agreements._UNDER_NEGOTIATION, lambda text: "negotiat" in text),
    "cancelled": (words.CANCELLED, holds(words.CHANGE_SIGNS)),
    "moved": (words.MOVED, holds(words.CHANGE_SIGNS)),
    "by phone": (words.BY_PHONE, holds_in_lower_case(words.BY_PHONE_SIGNS)),
    "by video": (words.BY_VIDEO, holds_in_lower_case(words.BY_VIDEO_SIGNS)),
    "bare verb": (meetings_sentence.BARE_VERB, holds(meetings_sentence._BARE_SIGNS)),
    "signed by": (meetings_verbs._SIGNED_BY, holds(SIGNS_OF["find_signed"])),
    "credentials": (meetings_verbs._CREDENTIALS, holds(SIGNS_OF["find_credentials"])),
    "leave": (meetings_verbs._LEAVE, holds(SIGNS_OF["find_credentials"])),
    "attended": (meetings_verbs._ATTENDED, holds(SIGNS_OF["find_attended"])),
    "joined": (meetings_verbs._JOINED, holds(SIGNS_OF["find_joined"])),
    "turn": (meetings_verbs._TURN, holds(SIGNS_OF["find_joined"])),
    "expected": (meetings_verbs._EXPECTED, holds(SIGNS_OF["find_expected"])),
    "told": (meetings_verbs._TOLD, holds(SIGNS_OF["find_told"])),
    "times": (figures_bare._TIMES, holds_in_lower_case(figures_bare._TIMES_SIGNS)),
    "rise": (figures_context._RISE_BEFORE, holds_in_lower_case(figures_context._RISE_SIGNS)),
    "fall": (figures_context._FALL_BEFORE, holds_in_lower_case(figures_context._FALL_SIGNS)),
    **{f"date {name}": (trigger, holds(dates._SIGNS[name])) for name, trigger in dates._TRIGGERS.items() if name != "relative"},
    "date relative": (re.compile(dates_grammar._RELATIVE), holds(dates._SIGNS["relative"])),
}
PLAIN = st.characters(min_codepoint=32, max_codepoint=126)


@pytest.mark.parametrize("name", CASES)
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_look_lets_through_what_its_pattern_finds(name, data):
    pattern, look = CASES[name]
    flags = re.I if pattern.flags & re.I else 0
    found = data.draw(st.from_regex(re.compile(pattern.pattern, flags), alphabet=PLAIN if flags else None))
    match = pattern.search(found)
    assert match is None or look(found[: match.end()]) or look(found)
