"""Acts on the window itself: finding, help, preferences, history."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from dossier.core.model.briefing import Item
from dossier.gui.actions import Tools
from dossier.gui.dialogs.about import AboutDialog
from dossier.gui.dialogs.finder import Finder
from dossier.gui.dialogs.help import HelpDialog
from dossier.gui.dialogs.history import HistoryDialog
from dossier.gui.dialogs.preferences import PreferencesDialog
from dossier.gui.dialogs.refused import RefusedDialog
from dossier.gui.dialogs.shortcuts import ShortcutsDialog
from dossier.gui.main_window.finding import Findings
from dossier.gui.panels.counterparts import CounterpartsPanel
from dossier.gui.panels.evidence import EvidencePanel
from dossier.gui.qt_models.log import LogModel
from dossier.gui.session import Session
from dossier.gui.session.finding import Answer
from dossier.gui.session.importing import Tally


class ViewActs:
    """What the View and Help menus do, and finding."""

    def __init__(
        self, window: QWidget, session: Session, tools: Tools, evidence: EvidencePanel, counterparts: CounterpartsPanel
    ) -> None:
        self._window, self._session, self._tools = window, session, tools
        self._evidence, self._counterparts = evidence, counterparts
        self._findings = Findings(session, tools, self._show_line)
        self._finder: Finder | None = None
        session.finding.found.connect(self._found)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """Return the handlers by the action's name."""
        return {
            "find": self.find,
            "filter": self.filter,
            "find_here": self._evidence.start_finding,
            "show_counterparts": lambda on: None,
            "show_source": lambda on: None,
            "show_options": lambda on: None,
            "history": self.history,
            "preferences": self.preferences,
            "help": lambda: HelpDialog(self._window, self._tools).open(),
            "shortcuts": lambda: ShortcutsDialog(self._window, self._tools).open(),
            "about": lambda: AboutDialog(self._window, self._tools).open(),
        }

    def find(self) -> None:
        """Open the finder."""
        if self._finder is not None:
            return
        self._finder = Finder(self._window, self._tools, self._findings.near, self._ask)
        self._finder.finished.connect(self._closed)
        self._finder.open()

    def _ask(self, question: str) -> None:
        self._session.finding.ask(question, self._session.dossier)

    def filter(self) -> None:
        """Put the cursor into the filter field."""
        self._tools.actions["show_counterparts"].setChecked(True)
        self._counterparts.field.setFocus()
        self._counterparts.field.selectAll()

    def history(self) -> None:
        """Show the log of decisions."""
        curating, lane = self._session.curating, self._session.lane
        dialog = HistoryDialog(self._window, LogModel(self._session.name_of, self._session.text_of), curating.take_back)

        def refresh() -> None:
            lane.submit(lambda workspace: workspace.corrections(), dialog.show_log, topic="log")

        for signal in (curating.decided, curating.decided_widely):
            signal.connect(refresh)
            dialog.finished.connect(lambda _, told=signal: told.disconnect(refresh))
        dialog.finished.connect(lambda _: lane.drop("log"))
        refresh()
        dialog.open()

    def preferences(self) -> None:
        """Open the preferences."""
        PreferencesDialog(self._window, self._session.state, self._dress).open()

    def show_refused(self, tally: Tally) -> None:
        """Show which files an import refused."""
        RefusedDialog(self._window, tally.refused).open()

    def _dress(self) -> None:
        state = self._session.state
        appearance = state.text("appearance", "system")
        self._tools.theme.choose(appearance if appearance in ("light", "dark") else "system", state.number("text_size", 1.0))  # type: ignore[arg-type]

    def _found(self, question: str, answer: Answer) -> None:
        if self._finder is not None:
            self._finder.add_hits(question, self._findings.take(question, answer))

    def _closed(self) -> None:
        self._finder = None
        self._session.lane.drop("search")

    def _show_line(self, item: Item) -> None:
        self._evidence.show_item(item)
