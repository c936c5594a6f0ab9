"""The choices for one dossier, and a briefing made into the bytes of a file."""

from dataclasses import dataclass
from typing import Literal

from dossier.core.model.briefing import Briefing

Format = Literal["pdf", "docx", "html", "md", "json"]
Period = tuple[str | None, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildOptions:
    """How a dossier is rendered. ``date`` is the ISO day it is compiled on; None means today."""

    template: str = "full"
    format: Format = "pdf"
    period: Period = (None, None)
    paper: Literal["A4", "Letter"] = "A4"
    language: str = "en"
    marking: str = ""
    prepared_for: str = ""
    date: str | None = None


def render_briefing(briefing: Briefing, options: BuildOptions) -> bytes:
    """Render a briefing; raises TemplateFault with file and line."""
    raise NotImplementedError
