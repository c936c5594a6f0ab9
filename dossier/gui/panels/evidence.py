"""The middle: who the dossier is on, the strip of time, and the tabs of evidence."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QTabWidget, QVBoxLayout, QWidget

from dossier.core.model.briefing import Item
from dossier.core.model.corrections import RecordKey
from dossier.gui.actions import Tools
from dossier.gui.i18n import translate, wording
from dossier.gui.panels.entries import EntriesPanel
from dossier.gui.panels.head import CounterpartHead
from dossier.gui.panels.notes import NotesPanel
from dossier.gui.panels.overview import OverviewPanel
from dossier.gui.panels.preview import PreviewPanel
from dossier.gui.panels.review import ReviewPanel
from dossier.gui.session import Session, waiting_words
from dossier.gui.widgets.drag_over_tabs import DragOverTabs
from dossier.gui.widgets.empty_state import EmptyState
from dossier.gui.widgets.notes_edit import NOTES_MIME
from dossier.gui.widgets.timeline_strip import Moment, TimelineStrip

TABS = ("overview", "chronology", "statements", "figures", "agreements", "people", "review", "notes", "preview")
_TAB_SIZES = (10.2, 9.2)
_ORDERED = ("statements", "figures")


class EvidencePanel(QWidget):
    """The tabs of one dossier, under its head and its strip of time; ``lists`` are those with evidence by name."""

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__()
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._tools = session, tools
        self._titles: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._fresh = False
        self._moments: Sequence[Moment] = ()
        self._who = CounterpartHead(session, tools)
        self.strip = TimelineStrip(tools.theme)
        self.strip.setAccessibleName(translate("Panels", "Time line: brush to choose a period"))
        self.strip.setToolTip(translate("Panels", "Drag to choose a period, click to see all again"))
        self.strip.brushed.connect(session.choose_period)
        self.lists = self._make_lists()
        self.overview, self.review = OverviewPanel(session, tools), ReviewPanel(session, tools)
        self.notes, self.preview = NotesPanel(session, tools), PreviewPanel(session, tools)
        self.tabs = self._make_tabs()
        self._empty = EmptyState(
            tools.theme,
            translate("Panels", "This library is empty"),
            translate("Panels", "Drop files or folders on the window, or choose File → Import (Ctrl+O)."),
        )
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._who)
        column.addWidget(self.strip)
        column.addWidget(self.tabs, 1)
        self._page = page
        self._stack = QStackedLayout(self)
        self._stack.addWidget(page)
        self._stack.addWidget(self._empty)
        self._waiting = EmptyState(tools.theme, *waiting_words(session))
        self._stack.addWidget(self._waiting)
        self._stack.setCurrentWidget(self._waiting)
        session.dossier_changed.connect(self._show)
        session.counterpart_changed.connect(self._begin)
        session.counterparts_changed.connect(self._head)
        session.options_changed.connect(self._show_strip)
        tools.theme.changed.connect(self._dress)
        self._dress()

    def entries(self) -> EntriesPanel | None:
        """Return the list of the tab in sight, None for notes and preview."""
        shown = self.tabs.currentWidget()
        return shown if isinstance(shown, EntriesPanel) else getattr(shown, "entries", None)

    def chosen(self) -> list[Item]:
        """Return the items selected in the tab in sight."""
        panel = self.entries()
        return panel.chosen() if panel else []

    def show_tab(self, name: str) -> None:
        """Bring a tab into sight."""
        if name in TABS:
            self.tabs.setCurrentIndex(TABS.index(name))

    def go_to_tab(self, name: str) -> None:
        """Bring a tab into sight and let the keys work there."""
        self.show_tab(name)
        panel, shown = self.entries(), self.tabs.currentWidget()
        if panel is not None:
            panel.choose_first()
            panel.view.setFocus()
        elif isinstance(shown, NotesPanel):
            shown.take_up()
        elif isinstance(shown, PreviewPanel):
            shown.pages.setFocus()

    def tab(self) -> str:
        """Return the name of the tab in sight."""
        return TABS[max(self.tabs.currentIndex(), 0)]

    def start_finding(self) -> None:
        """Let the user find words in what is in sight."""
        shown = self.tabs.currentWidget()
        panel = self.entries()
        if isinstance(shown, PreviewPanel):
            shown.start_finding()
        elif panel is not None:
            panel.start_finding()

    def point_at(self, sha256: str, offset: int) -> bool:
        """Select the row whose evidence holds ``offset`` of a document, in the tab in sight if possible."""
        dossier, here = self._session.dossier, self.entries()
        lines = dossier.found_in.get(sha256, ()) if dossier else ()
        found = [(key.span.end - key.span.start, name, key) for name, key in lines if key.span.start <= offset < key.span.end]
        if here is not None and (mine := [one for one in found if here.model.row_of(one[2]) >= 0]):
            return here.choose(min(mine, key=lambda one: one[0])[2])
        others = [one for one in found if one[1] in self.lists]
        if not others:
            return False
        _, name, key = min(others, key=lambda one: (TABS.index(one[1]), one[0]))
        self.show_tab(name)
        return self.lists[name].choose(key)

    def show_item(self, item: Item) -> None:
        """Bring the row of ``item`` into sight, in whichever tab it stands."""
        for panel in self.lists.values():
            if panel.model.row_of(item.key) >= 0:
                self.tabs.setCurrentWidget(panel)
                panel.choose(item.key)
                return

    def show_statement(self, key: RecordKey) -> None:
        """Bring a statement into sight and take it in hand."""
        panel = self.lists["statements"]
        self.tabs.setCurrentWidget(panel)
        if panel.choose(key):
            panel.view.setFocus()

    def _make_lists(self) -> dict[str, EntriesPanel]:
        hint = translate("Panels", "Import documents that speak of this counterpart, or choose a longer period.")
        words = {
            "chronology": translate("Panels", "No contacts found"),
            "statements": translate("Panels", "No statements found"),
            "figures": translate("Panels", "No figures found"),
            "agreements": translate("Panels", "No agreements found"),
            "people": translate("Panels", "No people found"),
        }
        lists = {name: EntriesPanel(self._session, self._tools, title, hint) for name, title in words.items()}
        for name, panel in lists.items():
            panel.view.setAccessibleName(name.capitalize())
            panel.ordered = name in _ORDERED
            panel.keep_search()
        return lists

    def _make_tabs(self) -> QTabWidget:
        self._titles = {
            "overview": translate("Panels", "Overview"),
            "chronology": translate("Panels", "Chronology"),
            "statements": translate("Panels", "Statements"),
            "figures": translate("Panels", "Figures"),
            "agreements": translate("Panels", "Agreements"),
            "people": translate("Panels", "People"),
            "review": translate("Panels", "Review"),
            "notes": translate("Panels", "Notes"),
            "preview": translate("Panels", "Preview"),
        }
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.tabBar().setExpanding(False)
        tabs.setUsesScrollButtons(True)
        DragOverTabs(tabs.tabBar(), NOTES_MIME)
        own = {"overview": self.overview, "review": self.review, "notes": self.notes, "preview": self.preview}
        for name in TABS:
            tabs.addTab(own.get(name) or self.lists[name], self._titles[name])
        tabs.currentChanged.connect(lambda _: self._session.state.keep("tab", self.tab()))
        tabs.currentChanged.connect(lambda _: self._keep_keys())
        return tabs

    def _keep_keys(self) -> None:
        """Let the keys for lines work at once: Qt gives a page's first field the focus, which would take S and Space."""
        panel, focused = self.entries(), QApplication.focusWidget()
        if panel is not None and focused is not None and panel.isAncestorOf(focused):
            # Given the focus without a row in hand, Qt would mark the first one as current and not choose it.
            panel.choose_first()
            panel.view.setFocus()

    def _begin(self) -> None:
        self._fresh, self._moments = True, ()
        self._head()

    def _head(self) -> None:
        session = self._session
        if not session.opened:
            self._waiting.say(*waiting_words(session))
            self._stack.setCurrentWidget(self._waiting)
        elif session.counterpart is None:
            self._stack.setCurrentWidget(self._waiting if session.counterparts else self._empty)
        elif session.dossier is not None or self._stack.currentWidget() is not self._waiting:
            self._stack.setCurrentWidget(self._page)
        self._who.show_counterpart()

    def _show(self) -> None:
        dossier = self._session.dossier
        if dossier is None:
            return
        briefing = dossier.briefing
        self._head()
        for name, panel in self.lists.items():
            panel.show_rows(dossier.lists[name], dossier.changes.get(name))
            self._counts[name] = len(dossier.lists[name])
        self.overview.show_dossier(dossier)
        self._counts["review"] = self.review.show_dossier(dossier)
        self._title_tabs()
        self.notes.show_briefing(briefing)
        self._show_strip()
        if self._fresh or not self._is_drawn_on():
            self._fresh = False
            self._first_look()

    def _is_drawn_on(self) -> bool:
        reading, dossier = self._session.reading, self._session.dossier
        return reading is not None and dossier is not None and reading.document.sha256 in dossier.ids

    def _first_look(self) -> None:
        panel = self.entries() or self.overview.entries
        line = self._session.last_line.among(panel.model.items())
        if line is None or not panel.choose(line):
            panel.choose_first(anew=True)

    def _show_strip(self) -> None:
        dossier = self._session.dossier
        if dossier is None:
            return
        period = self._session.options.period
        if dossier.briefing.period == (None, None) or not self._moments:
            self._moments = dossier.moments
        self.strip.show_moments(self._moments, period)
        self.strip.setVisible(bool(self._moments) or period != (None, None))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the counts on the tabs only where there is room for them."""
        super().resizeEvent(event)
        self._title_tabs()

    def _title_tabs(self) -> None:
        counted = {name: f"  {wording.counted(count)}" if (count := self._counts.get(name)) else "" for name in TABS}
        for place, name in enumerate(TABS):
            self.tabs.setTabText(place, self._titles[name] + counted[name])
            self.tabs.setTabToolTip(place, f"{self._titles[name]}{counted[name]} (Alt+{place + 1})")
        bar, faces = self.tabs.tabBar(), self._tools.theme.faces
        bar.setFont(faces.sans(_TAB_SIZES[0]))
        if bar.sizeHint().width() > self.width():
            for place, name in enumerate(TABS):
                self.tabs.setTabText(place, self._titles[name])
        # Some languages need more room: smaller titles are better than some out of sight.
        if bar.sizeHint().width() > self.width():
            bar.setFont(faces.sans(_TAB_SIZES[1]))

    def _dress(self) -> None:
        self._title_tabs()
