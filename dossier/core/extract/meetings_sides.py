"""Which sides a mention stands for in an encounter: its party, the several parties of a plural, or the one that is left."""

from collections import Counter
from collections.abc import Iterable

from dossier.core.extract.article import Article, Mention, hits_in
from dossier.core.gazetteer.lexicon import Entry, Lexicon
from dossier.core.model.span import Span
from dossier.core.text import late as re

_NAMING = ("country", "demonym", "organisation")
_PLAYERS = ("name", "post")
_PAIR = 2
_GROUPS = frozenset({"group", "format"})
"""Kinds of organisations that are no more than their members when they meet."""
_OFFICES = frozenset({"Secretary General", "High Representative", "Director General", "Executive Director"})
"""Posts that only organisations have: named again without one, they are who bore them before."""
_COUNTERPART = re.compile(r"(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) (?:counterpart|colleague|opposite number|guest|visitor)s?\b")
"""A counterpart is never of one's own side, whatever was taken for granted."""


class Sides:
    """The sides of one article."""

    def __init__(self, article: Article, lexicon: Lexicon) -> None:
        self.article, self.lexicon = article, lexicon
        self.home = article.home or next((m.party for m in article.mentions if m.kind in _PLAYERS and m.party), None)
        self.parents: dict[str, str | None] = {}
        self.only_other = self._only_other()

    def of(self, mention: Mention) -> frozenset[str]:
        """Return the codes of the sides that a mention stands for; empty when it stays open."""
        if mention.plural:
            several = self._named_in(mention.span)
            if several:
                return several
        if mention.kind == "side" and "'s " in mention.span.of(self.article.folded):
            owner = self._owner(mention)
            if owner:
                return frozenset({owner})
        if mention.party == self.home and _COUNTERPART.match(mention.span.of(self.article.folded)):
            return frozenset()
        if mention.party is None and mention.role in _OFFICES:
            holders = frozenset(person.party for person in self.article.people if person.role == mention.role and person.party)
            return holders if len(holders) == 1 else frozenset()
        if mention.party is None and mention.kind in _PLAYERS:
            inside = self._named_in(mention.span)
            return inside if len(inside) == 1 else frozenset()
        return frozenset({mention.party}) if mention.party else frozenset()

    def union(self, mentions: Iterable[Mention]) -> frozenset[str]:
        """Return the sides of all ``mentions`` together; a body and the organisation it belongs to are one side."""
        codes = frozenset(code for mention in mentions for code in self.of(mention))
        if len(codes) < 2:
            return codes
        return frozenset(code for code in codes if self._parent(code) not in codes and not self._stands_for(code, codes))

    def _stands_for(self, code: str, codes: frozenset[str]) -> bool:
        """Tell whether a group is only the name for the members beside it: "the Weimar Triangle - Poland's X, Germany's Y"."""
        if len(codes) <= _PAIR or len(self.lexicon.members.get(code, frozenset()) & codes) < _PAIR:
            return False
        return self._is_group(code)

    def _is_group(self, code: str) -> bool:
        party = self.lexicon.parties.get(code)
        entries = self.lexicon.lookup(party.name) if party else ()
        return any(entry.get("type") in _GROUPS for entry in entries if entry.kind == "organisation" and entry.code == code)

    def gathered(self, mentions: Iterable[Mention]) -> frozenset[str]:
        """Return the group whose ministers met, with its members of whom somebody is named; empty for other bodies."""
        codes = self.union(mentions)
        members = self.lexicon.members.get(next(iter(codes)), frozenset()) if len(codes) == 1 else frozenset()
        if not members or not all(self._is_group(code) for code in codes):
            return frozenset()
        return codes | ({person.party for person in self.article.people if person.party} & members)

    def complete(self, mentions: Iterable[Mention], known: frozenset[str]) -> frozenset[str]:
        """Return ``known`` with the side of a player whose side is not said: ours beside a foreign one, theirs beside ours.

        Theirs is only taken when the article speaks of a single other country.
        """
        silent = [mention for mention in mentions if mention.kind in _PLAYERS and not mention.plural and not self.of(mention)]
        if not silent or len(known) != 1 or self.home is None:
            return known
        if self.home not in known:
            return known | {self.home} if any(mention.role for mention in silent) else known
        return known | {self.only_other} if self.only_other else known

    def _named_in(self, span: Span) -> frozenset[str]:
        found: set[str] = set()
        for hit in hits_in(self.article, span):
            entry = next((entry for entry in hit.entries if entry.kind in _NAMING), None)
            if entry is not None and entry.code:
                found.add(entry.code)
        return frozenset(found)

    def _owner(self, mention: Mention) -> str | None:
        """Return the organisation whose own format is meant: "the EU's Eastern Partnership" is the EU's doing."""
        words = mention.span.of(self.article.folded).partition("'s ")[0].removeprefix("the ")
        return next((entry.code for entry in self.lexicon.lookup(words) if entry.kind == "organisation"), None)

    def _parent(self, code: str) -> str | None:
        if code not in self.parents:
            entries: tuple[Entry, ...] = self.lexicon.lookup(code) if len(code) > 2 else ()
            found = (entry.get("parent") for entry in entries if entry.kind == "organisation")
            self.parents[code] = next((parent for parent in found if parent), None)
        return self.parents[code]

    def _only_other(self) -> str | None:
        """Return the one other country that the article speaks of, when it is clearly one."""
        counts = Counter(m.party for m in self.article.mentions if m.party and m.party != self.home and len(m.party) == 2)
        if not counts:
            return None
        (code, times), *rest = counts.most_common(2)
        return code if not rest or times >= 3 * rest[0][1] else None
