"""Acts on the window itself: finding, help, preferences, history."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from dossier.gui.actions import Tools
from dossier.gui.panels.counterparts import CounterpartsPanel
from dossier.gui.panels.evidence import EvidencePanel
from dossier.gui.session import Session


class ViewActs:
    """What the View and Help menus do, and finding."""

    def __init__(
        self, window: QWidget, session: Session, tools: Tools, evidence: EvidencePanel, counterparts: CounterpartsPanel
    ) -> None:
        self._window, self._session, self._tools = window, session, tools
        self._evidence, self._counterparts = evidence, counterparts

    def handlers(self) -> dict[str, Callable[..., object]]:
        """Return the handlers by the action's name."""
        return {
            "filter": self.filter,
            "find_here": self._evidence.find,
            "show_counterparts": lambda on: None,
            "show_source": lambda on: None,
            "show_options": lambda on: None,
        }

    def filter(self) -> None:
        """Put the cursor into the filter field."""
        self._tools.actions["show_counterparts"].setChecked(True)
        self._counterparts.field.setFocus()
        self._counterparts.field.selectAll()
