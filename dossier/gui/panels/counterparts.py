"""The counterparts at the left, grouped, with a field that filters them while typing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QStackedWidget, QTreeView, QVBoxLayout, QWidget

from dossier.gui.actions import Tools
from dossier.gui.i18n import translate, wording
from dossier.gui.qt_models.counterparts import CounterpartModel, CounterpartRole
from dossier.gui.session import Session, waiting_words
from dossier.gui.widgets.counterpart_delegate import CounterpartDelegate
from dossier.gui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    # Only named in types: the use cases and all below them are loaded on the lane, while the window is already seen.
    from dossier.service.workspace import Counterpart


class CounterpartsPanel(QWidget):
    """Choosing a row opens that counterpart."""

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__()
        self.setProperty("window", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._tools = session, tools
        self._signature: tuple[object, ...] = ()
        self.model = CounterpartModel(self)
        self.field = self._make_field()
        self.view = self._make_view()
        self._nothing = EmptyState(tools.theme, translate("Panels", "No such counterpart"), "")
        self._nothing.setProperty("surface", False)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        self._waiting = EmptyState(tools.theme, waiting_words(session)[0])
        self._waiting.setProperty("surface", False)
        self._stack.addWidget(self._waiting)
        self._stack.setCurrentWidget(self._waiting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(6)
        around = QVBoxLayout()
        around.setContentsMargins(14, 0, 14, 0)
        around.addWidget(self.field)
        column.addLayout(around)
        column.addWidget(self._stack, 1)
        session.counterparts_changed.connect(self._show)
        session.counterpart_changed.connect(self._follow)

    def toggle_pin(self) -> None:
        """Pin the open counterpart to the top, or unpin it."""
        if self._session.counterpart is None:
            return
        code, pinned = self._session.counterpart.party.code, self._session.state.names("pinned")
        pinned = [other for other in pinned if other != code] if code in pinned else [*pinned, code]
        self._session.state.keep("pinned", pinned)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys and Enter in the filter field move in the list."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if event.key() != Qt.Key.Key_Down or not self._chosen_in_sight():
                    self._choose_first()
                self.view.setFocus()
                if event.key() != Qt.Key.Key_Down:
                    self.field.clear()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.field.clear()
                self.view.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _make_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(translate("Panels", "Filter counterparts"))
        field.setAccessibleName(translate("Panels", "Filter counterparts"))
        field.setToolTip(self._tools.actions["filter"].toolTip())
        field.setClearButtonEnabled(True)
        field.addAction(self._tools.icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        field.textChanged.connect(self._seek)
        field.installEventFilter(self)
        return field

    def _make_view(self) -> QTreeView:
        view = QTreeView()
        view.setProperty("side", True)
        view.setModel(self.model)
        view.setHeaderHidden(True)
        view.setUniformRowHeights(True)
        view.setRootIsDecorated(False)
        view.setIndentation(0)
        view.setItemsExpandable(False)
        view.setExpandsOnDoubleClick(False)
        view.setMouseTracking(True)
        view.setAccessibleName(translate("Panels", "Counterparts"))
        view.setItemDelegate(CounterpartDelegate(view, self._tools.theme, self._tools.flags))
        view.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._menu)
        view.selectionModel().currentChanged.connect(self._chosen)
        return view

    def _show(self) -> None:
        if not self._session.opened:
            self._waiting.say(waiting_words(self._session)[0])
            self._stack.setCurrentWidget(self._waiting)
        elif self._stack.currentWidget() is self._waiting:
            self._stack.setCurrentWidget(self.view)
        groups = self._groups(self._session.counterparts)
        signature = tuple((title, tuple(rows)) for title, rows in groups)
        if signature == self._signature:
            return
        self._signature = signature
        place = self.view.verticalScrollBar().value()
        self.model.show_groups(groups, {one.party.code: detail(one) for one in self._session.counterparts})
        self.view.expandAll()
        self._follow()
        self.view.verticalScrollBar().setValue(place)

    def _groups(self, counterparts: Sequence[Counterpart]) -> list[tuple[str, list[Counterpart]]]:
        pinned_codes = self._session.state.names("pinned")
        by_code = {one.party.code: one for one in counterparts}
        pinned = [by_code[code] for code in pinned_codes if code in by_code]
        others = [one for one in counterparts if one.party.code not in pinned_codes]
        titles = (
            ("country", translate("Panels", "Countries")),
            ("organisation", translate("Panels", "Organisations")),
            ("official", translate("Panels", "Officials")),
        )
        groups = [(title, [one for one in others if one.party.kind == kind]) for kind, title in titles]
        return [(translate("Panels", "Pinned"), pinned), *groups]

    def _follow(self) -> None:
        if self._session.counterpart is None:
            return
        index = self.model.find(self._session.counterpart.party.code)
        if index.isValid() and index != self.view.currentIndex():
            self.view.setCurrentIndex(index)

    def _chosen(self, index: QModelIndex) -> None:
        counterpart: Counterpart | None = index.data(CounterpartRole.COUNTERPART)
        if counterpart is not None:
            self._session.open_counterpart(counterpart.party.code)

    def _seek(self, words: str) -> None:
        left = self.model.seek(words)
        self.view.expandAll()
        self._stack.setCurrentWidget(self._nothing if left == 0 else self.view)
        if left == 0:
            self._nothing.say(translate("Panels", "No counterpart like “{words}”").format(words=words), "")
        elif not words:
            self._follow()
            self.view.scrollTo(self.view.currentIndex())

    def _chosen_in_sight(self) -> bool:
        return self.view.currentIndex().isValid()

    def _choose_first(self) -> None:
        for group in range(self.model.rowCount()):
            title = self.model.index(group, 0)
            if self.model.rowCount(title):
                self.view.setCurrentIndex(self.model.index(0, 0, title))
                return

    def _menu(self, place: QPoint) -> None:
        if self.view.indexAt(place).data(CounterpartRole.COUNTERPART) is None:
            return
        menu = QMenu(self)
        for name in ("pin", "home_side", "export"):
            menu.addAction(self._tools.actions[name])
        menu.exec(self.view.viewport().mapToGlobal(place))


def detail(counterpart: Counterpart) -> str:
    """Return the line under a counterpart's name: when last met, else what there is."""
    if counterpart.last_contact:
        return translate("Panels", "last contact {day}").format(day=wording.day(counterpart.last_contact, short=True))
    if counterpart.statements:
        return translate("Panels", "%n statement(s)", "", counterpart.statements)
    if counterpart.figures:
        return translate("Panels", "%n figure(s)", "", counterpart.figures)
    return translate("Panels", "mentioned")
