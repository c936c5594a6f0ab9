"""The look of a dossier: sizes, colours, faces. Read from ``resources/design/tokens.json`` by every writer that sets type."""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle

from dossier.render.options import Paper

PAPERS: dict[Paper, tuple[float, float]] = {"A4": (595.276, 841.89), "Letter": (612.0, 792.0)}
_FAMILIES = {
    "serif": ("serif", "serif_i", "serif_b", "serif_b"),
    "small": ("small", "small_i", "serif_b", "small_i"),
    "text": ("text", "text_i", "text_b", "text_bi"),
}


@dataclass(frozen=True, slots=True)
class Design:
    """The tokens, with the measures of one paper size. All lengths in points."""

    tokens: dict[str, Any]
    page: tuple[float, float]

    @property
    def left(self) -> float:
        """Left margin."""
        return float(self.tokens["page"]["left"])

    @property
    def width(self) -> float:
        """Width of the type area."""
        return self.page[0] - self.left - float(self.tokens["page"]["right"])

    @property
    def side(self) -> float:
        """Width of the side column for dates and speakers."""
        return float(self.tokens["grid"]["side"])

    @property
    def gutter(self) -> float:
        """Gap between side column and text."""
        return float(self.tokens["grid"]["gutter"])

    def face(self, name: str) -> str:
        """Return the font file of a face (text, text_b, serif, display …)."""
        return str(self.tokens["font"][name])

    def colour(self, name: str) -> Color:
        """Return a colour by token name or as #RRGGBB."""
        return _colour(self.tokens["color"].get(name, name))

    def size(self, style: str) -> tuple[float, float]:
        """Return size and leading of a type style."""
        entry = self.tokens["type"][style]
        return float(entry["size"]), float(entry["leading"])

    def style(self, name: str, **changes: Any) -> ParagraphStyle:
        """Return the paragraph style of a type style, with ``changes`` to reportlab's attributes."""
        entry = self.tokens["type"][name]
        settings: dict[str, Any] = {
            "fontName": self.face(entry["font"]),
            "fontSize": entry["size"],
            "leading": entry["leading"],
            "spaceBefore": entry["before"],
            "spaceAfter": entry["after"],
            "textColor": self.colour(entry["colour"]),
            "bulletFontName": self.face("text"),
            "allowWidows": 0,
            "allowOrphans": 0,
            "splitLongWords": 1,
            "spaceShrinkage": 0.0,
        }
        style = ParagraphStyle(name, **(settings | changes))
        family = "serif" if entry["font"].startswith("serif") else "small" if entry["font"] == "small" else "text"
        style.family = tuple(self.face(face) for face in _FAMILIES[family])
        return style


@lru_cache(maxsize=256)
def _colour(value: str) -> Color:
    return HexColor(value)


@lru_cache(maxsize=4)
def load_design(path: Path, paper: Paper) -> Design:
    """Return the design whose tokens are in the file ``path``, on ``paper``."""
    return Design(json.loads(path.read_text("utf-8")), PAPERS[paper])
