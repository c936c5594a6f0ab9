"""Protective markings: how a label is written, its colour and its short form.

Styles: TLP 2.0 (FIRST, 2022: capitals, with the colour as text on black), the UK Government Security Classifications
(2023: centred capitals, top and bottom), the EU council rules (2013/488/EU: abbreviations R-UE, C-UE), and free text.
"""

import re
from dataclasses import dataclass
from typing import Literal

from dossier.core.model.problems import DossierError
from dossier.render.printable import printable

LONGEST = 100
"""Characters of a marking: as many as one line of a page holds whole; the longest of the EU rules have some sixty."""
MarkingStyle = Literal["none", "free", "tlp", "uk", "eu"]

_TLP = re.compile(r"tlp[\s:_-]*(red|amber\s*\+?\s*strict|amber|green|clear|white)", re.IGNORECASE)
_TLP_COLOURS = {
    "RED": "#FF2B2B", "AMBER": "#FFC000", "AMBER+STRICT": "#FFC000", "GREEN": "#33FF00", "CLEAR": "#FFFFFF",
}  # fmt: skip
_UK = {"OFFICIAL": "O", "OFFICIAL-SENSITIVE": "O-S", "SECRET": "S", "TOP SECRET": "TS"}
_EU = {"RESTREINT UE": "R-UE", "CONFIDENTIEL UE": "C-UE", "SECRET UE": "S-UE", "TRÈS SECRET UE": "TS-UE", "LIMITE": "LIMITE"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Marking:
    """A marking as it is printed: text in capitals, colours of the band and its letters, size in points."""

    style: MarkingStyle
    text: str
    band: str
    ink: str
    size: float


def check_marking(text: str) -> str:
    """Return ``text`` as one line; raises DossierError when it is too long, for a marking must never be cut."""
    line = printable(" ".join(text.split()))
    if len(line) > LONGEST:
        raise DossierError(f"the marking has {len(line):,} characters; one line of a page holds {LONGEST}")
    return line


def read_marking(text: str) -> Marking:
    """Return how ``text`` is printed; an empty one prints nothing."""
    text = " ".join(text.split())
    found = _TLP.fullmatch(text)
    if not text:
        return Marking(style="none", text="", band="#2C3E50", ink="#FFFFFF", size=6.8)
    if found:
        label = re.sub(r"\s+", "", found[1]).upper().replace("AMBERSTRICT", "AMBER+STRICT").replace("WHITE", "CLEAR")
        # TLP 2.0 asks for at least 12 pt, on a black ground in the label's colour.
        return Marking(style="tlp", text=f"TLP:{label}", band="#000000", ink=_TLP_COLOURS[label], size=12)
    style: MarkingStyle = "uk" if text.upper() in _UK else "eu" if _eu_key(text) else "free"
    return Marking(style=style, text=text.upper(), band="#2C3E50", ink="#FFFFFF", size=6.8)


def portion_mark(text: str) -> str:
    """Return the short form that stands in front of an item: (TLP:AMBER), (O-S), (R-UE); free text stands whole."""
    marking = read_marking(text)
    if marking.style == "none":
        return ""
    short = _UK.get(marking.text) or _EU.get(_eu_key(marking.text) or "") or marking.text
    return f"({short})"


def _eu_key(text: str) -> str | None:
    return next((key for key in _EU if text.upper().split("/")[0].strip() == key), None)
