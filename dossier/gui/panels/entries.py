"""One tab of evidence: a list of entries, a line to find in it, and words for when it is empty."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from dossier.core.model.briefing import Item
from dossier.core.model.corrections import RecordKey
from dossier.gui.actions import Tools
from dossier.gui.i18n import translate
from dossier.gui.jobs.lane import URGENT
from dossier.gui.panels.citing import mime_of
from dossier.gui.panels.describing import Describer
from dossier.gui.panels.editing import EditingInPlace
from dossier.gui.panels.facets import FacetBar
from dossier.gui.qt_models.records import RecordModel, RecordRole
from dossier.gui.qt_models.rows import Change, Rows, compare, sift
from dossier.gui.session import Session
from dossier.gui.widgets.empty_state import EmptyState
from dossier.gui.widgets.entry_delegate import EntryDelegate
from dossier.gui.widgets.entry_view import choose_rows
from dossier.gui.widgets.evidence_view import EvidenceView

_LIST_ACTIONS = ("star", "leave_out", "move_up", "move_down", "edit_item", "reject", "to_notes")
_BAR_ACTIONS = ("star", "leave_out", "edit_item", "move_up", "move_down")
# Rows up to which finding in them is done at once; more are gone through on the lane, while typing goes on.
_AT_ONCE = 300


class EntriesPanel(QWidget):
    """Shows items of a briefing; a double click corrects one in place.

    ``ordered`` tells whether the officer may put the rows in another order.
    """

    def __init__(self, session: Session, tools: Tools, title: str, hint: str, describer: Describer | None = None) -> None:
        super().__init__()
        self.session, self.tools = session, tools
        self.ordered = self.keeps_search = False
        self._describer = describer or Describer(session.name_of)
        self._rows = Rows()
        self.model = RecordModel(self._describer.describe, self, self._describer.section_of)
        self.view = EvidenceView(tools.theme, self._drag, self._may_drop)
        self.view.setModel(self.model)
        self.view.setAccessibleName(title)
        self.view.setItemDelegate(EntryDelegate(self.view, tools.theme, tools.icons, self._tick, self._star))
        self.view.looked_at.connect(self._look)
        self.view.dropped.connect(self._drop)
        self.editing = EditingInPlace(self.view, session, tools.theme)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._menu)
        for name in _LIST_ACTIONS:
            self.view.addAction(tools.actions[name])
        self._nothing = EmptyState(tools.theme, title, hint)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        self.facets = FacetBar(session, tools, self.model.items)
        self.facets.changed.connect(self._filtered)
        self._search = self._make_search()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._search)
        column.addWidget(self.facets)
        column.addWidget(self._stack, 1)
        session.curating.anticipated.connect(self._expect)
        self._hint = (title, hint)

    def show_rows(self, rows: Rows, change: Change | None = None) -> None:
        """Show ``rows``; the row in hand stays in hand. ``change`` leads to them from what was given before."""
        first = self.model.rowCount() == 0
        self._rows = rows
        if self._narrowed():
            self._seek()
        else:
            self._take(rows, change)
        if first and len(rows):
            self.view.scrollToTop()

    def chosen(self) -> list[Item]:
        """Return the items selected."""
        return [index.data(RecordRole.ITEM) for index in self.view.chosen()]

    def edit(self) -> None:
        """Correct the row in hand where it stands."""
        if rows := self.view.chosen():
            self.editing.edit(rows[0])

    def choose(self, key: RecordKey) -> bool:
        """Select the row of ``key``; False when it is not here."""
        row = self.model.row_of(key)
        index = self.model.index(row) if row >= 0 else QModelIndex()
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index, EvidenceView.ScrollHint.PositionAtCenter)
        return index.isValid()

    def choose_all(self, keys: Sequence[RecordKey]) -> None:
        """Select the rows of ``keys`` that are here, the first of them in hand."""
        if not keys or not self.choose(keys[0]):
            return
        for key in keys[1:]:
            index = self.model.index(self.model.row_of(key))
            self.view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    def put_in_order(self, items: Sequence[Item], wanted: Sequence[Item]) -> None:
        """Have ``items`` moved so that their group begins with ``wanted``; where order is time's, say so."""
        counterpart = self.session.counterpart
        if not self.ordered:
            words = translate("Window", "Only statements and figures can be put in another order; contacts follow time")
            self.session.noticed.emit(words)
        elif wanted and counterpart is not None:
            self.session.curating.order(items, wanted, counterpart.party.code)
            # Rows that move leave their list and come back, so they must be taken in hand again for the next key.
            keys, once = [item.key for item in items], Qt.ConnectionType.SingleShotConnection
            self.session.dossier_changed.connect(lambda: self.choose_all(keys), once)

    def choose_first(self, *, anew: bool = False) -> None:
        """Put the first row in hand, unless one is already and it is not to be done ``anew``."""
        if (anew or not self.view.currentIndex().isValid()) and self.model.rowCount():
            self.view.clearSelection()
            self.view.setCurrentIndex(self.model.index(0, 0))
            self.view.scrollToTop()

    def keep_search(self) -> None:
        """Leave the line for finding always in sight."""
        self.keeps_search = True
        self._search.show()

    def start_finding(self) -> None:
        """Let the user type what to find in this list."""
        self._search.show()
        self._field.setFocus()
        self._field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the search line with Escape."""
        if event.key() == Qt.Key.Key_Escape and self._search.isVisible():
            self._field.clear()
            self._starred.setChecked(False)
            self.facets.clear()
            self._search.setVisible(self.keeps_search)
            self.view.setFocus()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._field.hasFocus():
            self.view.setFocus()
            self.choose_first()
        else:
            super().keyPressEvent(event)

    def _make_search(self) -> QWidget:
        bar = QWidget()
        bar.setProperty("surface", True)
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(22, 10, 16, 6)
        row.setSpacing(3)
        self._field = QLineEdit()
        self._field.setPlaceholderText(translate("Panels", "Find in this list"))
        self._field.setAccessibleName(translate("Panels", "Find in this list"))
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(self._seek)
        self._starred = QCheckBox(translate("Panels", "Starred only"))
        self._starred.toggled.connect(self._seek)
        row.addWidget(self._field, 1)
        row.addWidget(self._starred)
        row.addWidget(self.facets.button)
        row.addSpacing(6)
        for name in _BAR_ACTIONS:
            button = QToolButton()
            button.setDefaultAction(self.tools.actions[name])
            button.setAccessibleName(self.tools.actions[name].text())
            # A click acts on the row in hand, which must stay in hand.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button)
        bar.hide()
        return bar

    def _narrowed(self) -> bool:
        return bool(self._field.text().strip() or self._starred.isChecked() or self.facets.chosen)

    def _filtered(self) -> None:
        self._seek()
        # The keys for lines work at once on what the filter left.
        self.view.setFocus()
        self.choose_first()

    def _seek(self) -> None:
        """Show only the rows that answer to what was typed and chosen."""
        topic = f"sift {id(self)}"
        self.session.lane.drop(topic)
        if not self._narrowed():
            self._take(self._rows, None)
            return
        job = partial(_sifted, self._rows, self._field.text(), self._spoken, self._fits())
        if len(self._rows) <= _AT_ONCE:
            self._take(*job(self.model.rows))
        else:
            before = self.model.rows
            self.session.lane.submit(lambda _: job(before), lambda found: self._take(*found), topic=topic, priority=URGENT)

    def _fits(self) -> Callable[[Item], bool] | None:
        chosen = self.facets.fits()
        if not self._starred.isChecked():
            return chosen
        return lambda item: self.model.is_starred(item) and (chosen is None or chosen(item))

    def _spoken(self, item: Item) -> str:
        return self._describer.describe(item).spoken()

    def _take(self, rows: Rows, change: Change | None) -> None:
        """Show ``rows``; where they come afresh, what was in hand and at the top stays there."""
        chosen, (top, below) = [item.key for item in self.chosen()], self.view.anchor
        at_top = self.model.item(top).key if 0 <= top < self.model.rowCount() else None
        self.model.show_rows(rows, change, self._rows)
        kept = [row for key in chosen if (row := self.model.row_of(key)) >= 0]
        if kept and {item.key for item in self.chosen()} != set(chosen):
            # They were put elsewhere in the list, as what is starred is, or the list was shown afresh.
            choose_rows(self.view, kept)
            if at_top is not None and (row := self.model.row_of(at_top)) >= 0:
                self.view.put_at_top(row, below)
            self.view.scrollTo(self.model.index(kept[0]))
        self._nothing.say(*(self._hint if not len(self._rows) or len(rows) else _no_answer()))
        self._stack.setCurrentWidget(self.view if len(rows) else self._nothing)

    def _look(self, index: QModelIndex) -> None:
        item: Item | None = index.data(RecordRole.ITEM)
        if item is None:
            return
        self.session.last_line.keep(item.key)
        if item.citations:
            self.session.look(item.citations[0])

    def _tick(self, index: QModelIndex) -> None:
        self._decide(index, RecordRole.INCLUDED, self.session.curating.include)

    def _star(self, index: QModelIndex) -> None:
        self._decide(index, RecordRole.STARRED, self.session.curating.star)

    def _decide(self, index: QModelIndex, role: RecordRole, act: Callable[[Sequence[Item], str, bool], None]) -> None:
        if self.session.counterpart is None:
            return
        chosen = self.view.chosen()
        rows = chosen if index in chosen else [index]
        act([row.data(RecordRole.ITEM) for row in rows], self.session.counterpart.party.code, not index.data(role))

    def _drag(self, rows: Sequence[QModelIndex]) -> QMimeData:
        return mime_of(self.session, [row.data(RecordRole.ITEM) for row in rows])

    def _may_drop(self, rows: Sequence[QModelIndex], target: int) -> bool:
        return self.ordered and bool(self.model.put_at([row.data(RecordRole.ITEM).key for row in rows], target))

    def _drop(self, rows: Sequence[QModelIndex], target: int) -> None:
        items = [row.data(RecordRole.ITEM) for row in rows]
        self.put_in_order(items, self.model.put_at([item.key for item in items], target))

    def _expect(self, keys: list[RecordKey], starred: bool | None, included: bool | None) -> None:
        self.model.expect(keys, starred=starred, included=included)

    def _menu(self, place: QPoint) -> None:
        if not self.view.indexAt(place).isValid():
            return
        menu = QMenu(self)
        for name in (*_LIST_ACTIONS, "", "copy_citation", "merge_people"):
            if name:
                menu.addAction(self.tools.actions[name])
            else:
                menu.addSeparator()
        menu.exec(self.view.viewport().mapToGlobal(place))


def _sifted(
    rows: Rows, query: str, spoken: Callable[[Item], str], fits: Callable[[Item], bool] | None, before: Rows
) -> tuple[Rows, Change]:
    found = sift(rows, query, spoken, fits)
    return found, compare(before, found)


def _no_answer() -> tuple[str, str]:
    return translate("Panels", "Nothing here answers the filter"), translate("Panels", "Press Esc to see all lines again.")
