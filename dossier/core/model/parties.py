"""Who acts: sides (countries, organisations) and the people who speak for them."""

from dataclasses import dataclass
from typing import Literal

PartyKind = Literal["country", "organisation", "official"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A side. ``code`` is ISO 3166-1 alpha-2 for countries, the usual acronym for organisations.

    An official can be a counterpart too; then ``kind`` is "official", ``code`` is a slug of the name and ``side`` is the
    code of the country or organisation the person speaks for.
    """

    code: str
    name: str
    kind: PartyKind
    side: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """A person who took part in a meeting; ``role`` in the normal wording ("Minister of Foreign Affairs")."""

    name: str
    role: str | None = None
    party: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Whose words a statement holds. ``name`` None means that the source names nobody or that it stayed open."""

    name: str | None = None
    party: str | None = None
    role: str | None = None


NOBODY = Speaker()
