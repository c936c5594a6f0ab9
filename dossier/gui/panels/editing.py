"""Correcting lines in place: which field is meant, where the editor stands, and what becomes of what was typed."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QCursor

from dossier.core.model.briefing import Item
from dossier.gui.i18n import translate
from dossier.gui.qt_models.records import RecordRole
from dossier.gui.session import Session
from dossier.gui.session.known import people_of, sides_of
from dossier.gui.theme import Theme
from dossier.gui.widgets.entry_layout import in_margin
from dossier.gui.widgets.entry_view import EntryView
from dossier.gui.widgets.inline_editor import InlineEditor

_IN_MARGIN = ("date", "speaker")
_IN_WORDS = ("wording", "title", "place", "what", "parties")


class EditingInPlace(QObject):
    """Edits rows of ``view``; a double click means the field it fell on."""

    def __init__(self, view: EntryView, session: Session, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._session, self._theme = view, session, theme
        self._editor: InlineEditor | None = None
        self._row = QPersistentModelIndex()
        view.opened.connect(self._edit_there)
        view.verticalScrollBar().valueChanged.connect(self._place)
        view.installEventFilter(self)
        theme.changed.connect(self._place)

    def edit(self, index: QModelIndex, names: tuple[str, ...] = ()) -> None:
        """Correct the row at ``index``, beginning with the first of the fields ``names`` that it has."""
        item: Item | None = index.data(RecordRole.ITEM)
        page = self._view.parentWidget()
        if item is None or page is None:
            return
        if self._editor is not None:
            self._editor.finish(True)
        # A child of the page, not of the list: keys of the list must not reach into the fields.
        editor = InlineEditor(page, self._theme, item, sides_of(self._session), people_of(self._session))
        if not editor.form.fields:
            editor.deleteLater()
            self._session.noticed.emit(translate("Window", "Nothing of this line can be changed by hand"))
            return
        self._editor, self._row = editor, QPersistentModelIndex(index)
        editor.done.connect(self._take)
        self._view.scrollTo(index)
        editor.setFixedWidth(self._view.viewport().width())
        editor.adjustSize()
        self._place()
        editor.begin(next((name for name in names if name in editor.form.fields), ""))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the editor over its row when the list changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _edit_there(self, index: QModelIndex) -> None:
        place = self._view.viewport().mapFromGlobal(QCursor.pos())
        self.edit(index, _IN_MARGIN if in_margin(place.x(), self._view.viewport().width()) else _IN_WORDS)

    def _place(self) -> None:
        page, view = self._view.parentWidget(), self._view
        if self._editor is None or page is None or not self._row.isValid():
            return
        area = view.visualRect(self._row)
        # Over all of its row, but never beyond the list.
        height = max(self._editor.sizeHint().height(), self._editor.heightForWidth(area.width()), area.height())
        lowest = max(view.viewport().height() - height, 0)
        top = min(max(area.top(), 0), lowest)
        corner = view.viewport().mapTo(page, QPoint(0, top))
        self._editor.setFixedWidth(area.width())
        self._editor.setGeometry(QRect(corner.x(), corner.y(), area.width(), min(height, view.viewport().height())))

    def _take(self, changes: dict[str, object]) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        back = editor.isAncestorOf(editor.focusWidget()) if editor.focusWidget() else True
        editor.hide()
        editor.deleteLater()
        if back and self._view.isVisible():
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        if changes:
            self._session.curating.edit(editor.item, changes)
