"""A small card over the window that explains one thing and goes away when asked."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dossier.gui.theme import Theme

_WIDTH = 330
_EDGE = 18


class Callout(QFrame):
    """A child of the window, so it blocks nothing. ``answered`` is sent with True to go on, False to be left alone."""

    answered = Signal(bool)

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._window = parent
        self._beside: QWidget | None = None
        parent.installEventFilter(self)
        self.setObjectName("callout")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(_WIDTH)
        self._title, self._words, self._count = QLabel(), QLabel(), QLabel()
        self._title.setFont(theme.faces.serif(13.5, strong=True))
        self._words.setWordWrap(True)
        self._count.setProperty("tone", "mute")
        self.skip, self.next = QPushButton(), QPushButton()
        self.next.setProperty("primary", True)
        self.skip.clicked.connect(lambda: self.answered.emit(False))
        self.next.clicked.connect(lambda: self.answered.emit(True))
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        row.addWidget(self.skip)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 16, 14)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addLayout(row)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 90))
        self.setGraphicsEffect(shadow)

    def say(self, title: str, words: str, count: str, beside: QWidget) -> None:
        """Show these words at the lower part of ``beside``."""
        self._title.setText(title)
        self._words.setText(words)
        self._count.setText(count)
        self.setAccessibleName(f"{title}. {words}")
        self._beside = beside
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay where it points to when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            # The panels are laid out after the window.
            QTimer.singleShot(0, self, self._place)
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        beside, window = self._beside, self._window
        if beside is None:
            return
        self.adjustSize()
        place = beside.mapTo(window, QPoint(_EDGE, max(_EDGE, beside.height() - self.height() - 2 * _EDGE)))
        self.move(min(place.x(), window.width() - self.width() - _EDGE), place.y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.answered.emit(False)
        else:
            super().keyPressEvent(event)
