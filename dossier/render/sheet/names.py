"""Names of sides and how officials and counterparts are presented."""

from dataclasses import dataclass

from dossier.core.model.briefing import Briefing
from dossier.render.sheet.words import shorten
from dossier.render.wording import Wording

_LONGEST = 120
"""Characters of a side's name; the longest official name of a country has 59."""


@dataclass(frozen=True, slots=True)
class Names:
    """Display names of the parties that a briefing speaks of; an unknown code stands for itself."""

    by_code: dict[str, str]
    home: str
    theirs: str

    @classmethod
    def of(cls, briefing: Briefing, wording: Wording) -> "Names":
        """Return the names that ``briefing`` carries, in the language of the document."""
        by_code = dict(briefing.names)
        party, home = briefing.party, briefing.home
        if party.kind != "official":
            by_code.setdefault(party.code, party.name)
        if home:
            by_code.setdefault(home.code, home.name)
        by_code = {code: wording.party(code, name) for code, name in by_code.items()}
        theirs = (party.side or "") if party.kind == "official" else party.code
        return cls(by_code, home.code if home else "", theirs)

    def name(self, code: str | None) -> str:
        """Return the display name of a party code; empty for None."""
        return shorten(self.by_code.get(code, code), _LONGEST) if code else ""

    def names(self, codes: tuple[str, ...]) -> tuple[str, ...]:
        """Return display names, theirs first, home last, the rest between in the order given."""
        order = sorted(codes, key=lambda code: (code != self.theirs, code == self.home))
        return tuple(self.name(code) for code in order)
