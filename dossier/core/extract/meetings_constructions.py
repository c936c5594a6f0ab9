"""Every construction that tells of an encounter, tried on one reduced sentence in the order that counts."""

from collections.abc import Callable, Iterator

from dossier.core.extract.meetings_gate import SIGNS
from dossier.core.extract.meetings_nouns import find_by_noun
from dossier.core.extract.meetings_sentence import Reduced
from dossier.core.extract.meetings_tellings import Found, Trigger
from dossier.core.extract.meetings_verbs import (
    find_attended,
    find_by_verb,
    find_credentials,
    find_discussed,
    find_expected,
    find_gathered,
    find_joined,
    find_joint,
    find_signed,
    find_told,
)
from dossier.core.text.patterns import holds_any

_BY_SIGN: tuple[tuple[tuple[str, ...], Callable[[Reduced], Iterator[Found]]], ...] = (
    (("discuss", "reviewed", "exchange", "co-chair"), find_discussed),
    (("signed", "initialled", "adopted", "inked"), find_signed),
    (("creden", "leave of"), find_credentials),
    (("attended", "took part in", "participated in", "joined"), find_attended),
    (("joined by", "turn of"), find_joined),
    (("expected in", "due in", "awaited in", "be in "), find_expected),
    (("told", "informed", "assured", "briefed"), find_told),
)
"""Constructions without an encounter word, each with letters that a sentence must hold for it."""


def find_tellings(reduced: Reduced) -> Iterator[Found]:
    """Yield the encounters that a sentence tells of: those of its verbs and nouns first, then joint subjects."""
    for index, word in reduced.encounters.items():
        trigger = Trigger(reduced=reduced, index=index, word=word)
        if word.noun:
            found = find_by_noun(trigger)
            if found is not None:
                yield found
        elif not word.group:
            yield from find_by_verb(trigger)
    yield from find_joint(reduced)
    yield from find_gathered(reduced)
    if not holds_any(reduced.text, SIGNS):
        return
    for signs, find in _BY_SIGN:
        if holds_any(reduced.text, signs):
            yield from find(reduced)
