"""Panels side by side, menus and keys, what is dropped on the window, and what comes back at the next start."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QLineEdit, QMainWindow, QSplitter, QWidget

from dossier.gui.actions import ActionSet, Tools
from dossier.gui.dialogs.fault import show_fault
from dossier.gui.icons import Flags, Icons
from dossier.gui.jobs.lane import Fault
from dossier.gui.main_window.files import FileActs
from dossier.gui.main_window.items import ItemActs
from dossier.gui.main_window.status import StatusBar
from dossier.gui.main_window.tour import Tour
from dossier.gui.main_window.views import ViewActs
from dossier.gui.panels.counterparts import CounterpartsPanel
from dossier.gui.panels.evidence import TABS, EvidencePanel
from dossier.gui.panels.options import OptionsPanel
from dossier.gui.panels.source import SourcePanel
from dossier.gui.session import Session
from dossier.gui.theme import Theme

_FIRST_SIZES = (276, 724, 0, 440)
_FIRST_SIZE = (1440, 900)
_OPTIONS_WIDTH = 224
# What the system draws around a window is not known before it is shown.
_FRAME = 44


class MainWindow(QMainWindow):
    """The one window of a library."""

    def __init__(self, session: Session, theme: Theme, icons: Icons, flags: Flags) -> None:
        super().__init__()
        # First of the children, hence deleted first: its undo stack still tells the actions when it goes.
        session.setParent(self)
        self.setObjectName("main")
        self.setWindowTitle("Dossier")
        self.setAcceptDrops(True)
        self.session, self._theme, self._icons = session, theme, icons
        self.tools = Tools(theme, icons, flags, ActionSet(self, icons))
        self.counterparts = CounterpartsPanel(session, self.tools)
        self.evidence = EvidencePanel(session, self.tools)
        self.options = OptionsPanel(session, self.tools)
        self.source = SourcePanel(session, self.tools)
        self.status = StatusBar(session, self.tools)
        self.setStatusBar(self.status)
        self.files = FileActs(self, session, self.tools)
        self.items = ItemActs(self, session, self.tools, (self.evidence, self.counterparts, self.source))
        self.views = ViewActs(self, session, self.tools, self.evidence, self.counterparts)
        self._splitter = self._put_together()
        # What the source gave the options of its width; unknown when they stand open at the start.
        self._lent = _OPTIONS_WIDTH // 2
        self._connect()
        self._restore()

    def import_urls(self, urls: list[QUrl]) -> None:
        """Import local files and folders."""
        self.session.importing.start([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if event.mimeData().hasUrls() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        event.acceptProposedAction()
        self.import_urls(event.mimeData().urls())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep text fields from taking keys of ours: on X11 they use Ctrl+E and Ctrl+K for the end of the line."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence(event.keyCombination())
            if any(self.tools.actions[name].shortcut() == keys for name in ("export", "find", "print")):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the layout and what is being typed; come to rest."""
        self.evidence.notes.save()
        state = self.session.state
        state.keep("geometry", self.saveGeometry())
        state.keep("splitter", self._splitter.saveState())
        # Out of sight first: work in hand is finished, which may take a moment.
        self.hide()
        self.files.close()
        self.session.close()
        super().closeEvent(event)

    def come_forward(self) -> None:
        """Show the window on top, because the program was started again."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def offer_tour(self) -> None:
        """Show a new user around, once."""
        if not self.session.state.flag("toured"):
            self.session.state.keep("toured", True)
            self.tour = Tour(self, self.tools, self.counterparts, self.evidence, self.source)

    def say_fault(self, fault: Fault) -> None:
        """Show what went wrong."""
        show_fault(self, fault)

    def _put_together(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for panel, least in ((self.counterparts, 200), (self.evidence, 380), (self.options, 220), (self.source, 280)):
            panel.setMinimumWidth(least)
            splitter.addWidget(panel)
        splitter.setStretchFactor(1, 3)
        splitter.setStretchFactor(3, 2)
        splitter.setSizes(list(_FIRST_SIZES))
        self.options.hide()
        self.setCentralWidget(splitter)
        return splitter

    def _connect(self) -> None:
        self.session.failed.connect(self.say_fault)
        self.session.counterpart_changed.connect(self._title)
        self.source.asked_to_add.connect(self.items.add)
        self.source.asked_to_cite.connect(self.items.note)
        self.status.asked_for_report.connect(self.views.show_refused)
        self.evidence.preview.opened_link.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
        self.evidence.notes.opened_link.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
        self.source.evidence_chosen.connect(self.evidence.point_at)
        for number, name in enumerate(TABS, 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.activated.connect(lambda name=name: self.evidence.go_to_tab(name))
        for acts in (self.files, self.items, self.views, self.evidence.notes):
            self.tools.actions.connect(acts.handlers())
        self.items.follow_stack()
        self.tools.actions.fill(self.menuBar(), {"open_library": self.files.recent_libraries()})
        self._theme.changed.connect(self._recolour)
        for field in self.findChildren(QLineEdit):
            field.installEventFilter(self)

    def _restore(self) -> None:
        state = self.session.state
        if not self.restoreGeometry(state.layout("geometry")):
            screen = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(min(_FIRST_SIZE[0], screen.width()), min(_FIRST_SIZE[1], screen.height() - _FRAME))
        self._splitter.restoreState(state.layout("splitter"))
        panels: dict[str, tuple[QWidget, bool]] = {
            "show_counterparts": (self.counterparts, True),
            "show_source": (self.source, True),
            "show_options": (self.options, False),
        }
        for name, (panel, usual) in panels.items():
            visible = state.flag(name, usual)
            self.tools.actions[name].setChecked(visible)
            panel.setVisible(visible)
            follow = self._make_room if panel is self.options else panel.setVisible
            self.tools.actions[name].toggled.connect(follow)
            self.tools.actions[name].toggled.connect(partial(state.keep, name))
        self._splitter.splitterMoved.connect(lambda *_: state.keep("splitter", self._splitter.saveState()))
        self.evidence.show_tab(state.text("tab", "overview"))
        self.files.resume_watching()
        self.counterparts.view.setFocus()

    def _make_room(self, shown: bool) -> None:
        """Let the options take their room from the source rather than from the evidence."""
        left, middle, options, right = self._splitter.sizes()
        if shown:
            self._lent = min(_OPTIONS_WIDTH, max(right - self.source.minimumWidth(), 0))
            sizes = [left, middle, _OPTIONS_WIDTH, right - self._lent]
        else:
            sizes = [left, middle + options - self._lent, 0, right + self._lent]
        self.options.setVisible(shown)
        self._splitter.setSizes(sizes)

    def _title(self) -> None:
        counterpart = self.session.counterpart
        self.setWindowTitle(f"{counterpart.party.name} — Dossier" if counterpart else "Dossier")

    def _recolour(self) -> None:
        self._icons.recolour(self._theme.colours.soft, self._theme.colours.hair)
        self.tools.actions.redraw()
