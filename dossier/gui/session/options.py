"""How the user likes dossiers, and the period looked at, kept between starts."""

import re
from typing import Literal

from dossier.gui.window_state import WindowState
from dossier.service.rendering import BuildOptions

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def options_from(state: WindowState) -> BuildOptions:
    """Return the options of the last time."""
    paper: Literal["A4", "Letter"] = "Letter" if state.text("paper") == "Letter" else "A4"
    return BuildOptions(
        template=state.text("template", "full") or "full",
        paper=paper,
        language=state.text("language_of_dossier", "en") or "en",
        marking=state.text("marking"),
        prepared_for=state.text("prepared_for"),
        period=(_day(state.text("period_first")), _day(state.text("period_last"))),
    )


def options_to(state: WindowState, options: BuildOptions) -> None:
    """Keep ``options`` for the next time."""
    state.keep("template", options.template)
    state.keep("paper", options.paper)
    state.keep("language_of_dossier", options.language)
    state.keep("marking", options.marking)
    state.keep("prepared_for", options.prepared_for)
    for name, day in zip(("period_first", "period_last"), options.period, strict=True):
        state.keep(name, day or "")


def _day(text: str) -> str | None:
    return text if _DAY.fullmatch(text) else None
