"""How the user likes dossiers, kept between starts. The period belongs to the moment and is not kept."""

from typing import Literal

from dossier.gui.window_state import WindowState
from dossier.service.rendering import BuildOptions


def options_from(state: WindowState) -> BuildOptions:
    """Return the options of the last time."""
    paper: Literal["A4", "Letter"] = "Letter" if state.text("paper") == "Letter" else "A4"
    return BuildOptions(
        template=state.text("template", "full") or "full",
        paper=paper,
        language=state.text("language_of_dossier", "en") or "en",
        marking=state.text("marking"),
        prepared_for=state.text("prepared_for"),
    )


def options_to(state: WindowState, options: BuildOptions) -> None:
    """Keep ``options`` for the next time."""
    state.keep("template", options.template)
    state.keep("paper", options.paper)
    state.keep("language_of_dossier", options.language)
    state.keep("marking", options.marking)
    state.keep("prepared_for", options.prepared_for)
