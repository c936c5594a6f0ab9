"""Who the dossier is on, and the tools used most."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from dossier.gui.actions import Tools
from dossier.gui.i18n import translate, wording
from dossier.gui.session import Session
from dossier.gui.widgets.elided_label import ElidedLabel

_TOOLS = ("undo", "redo", "find", "show_options", "export")
_FLAG = 42
_ROOMY = 440


class CounterpartHead(QWidget):
    """Flag, name, when last met; at the right the tool bar."""

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__()
        self._session, self._tools = session, tools
        self._spared: list[QToolButton] = []
        self._flag, self._name, self._gist = QLabel(), ElidedLabel(), QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 16, 16, 4)
        row.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self._name, self._gist):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(60)
            words.addWidget(label)
        self._gist.setProperty("tone", "soft")
        self._gist.setWordWrap(True)
        row.addWidget(self._flag, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addLayout(self._make_tools())
        tools.theme.changed.connect(self._dress)
        self._dress()

    def show_counterpart(self) -> None:
        """Show the counterpart that is open."""
        counterpart = self._session.counterpart
        if counterpart is None:
            return
        party = counterpart.party
        side = party.side if party.kind == "official" else None
        flag = self._tools.flags.pixmap(side or party.code, _FLAG, self.devicePixelRatioF())
        self._flag.setVisible(flag is not None)
        if flag is not None:
            self._flag.setPixmap(flag)
            self._flag.setAccessibleName(self._session.name_of(side or party.code))
        self._name.setText(party.name)
        met = translate("Panels", "no contact on record")
        if counterpart.last_contact:
            met = translate("Panels", "last contact {day}").format(day=wording.day(counterpart.last_contact))
        self._gist.setText(" · ".join(part for part in (self._session.name_of(side), met) if part))

    def _make_tools(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(1)
        for name in _TOOLS:
            button = QToolButton()
            button.setDefaultAction(self._tools.actions[name])
            button.setAccessibleName(self._tools.actions[name].text().rstrip("…"))
            in_words = name == "export"
            style = Qt.ToolButtonStyle.ToolButtonTextOnly if in_words else Qt.ToolButtonStyle.ToolButtonIconOnly
            button.setToolButtonStyle(style)
            button.setProperty("primary", in_words)
            # Of the buttons only these can be spared where there is no room: the menu has them, and everybody knows the keys.
            if name in ("undo", "redo"):
                self._spared.append(button)
            bar.addWidget(button)
        return bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the name."""
        super().resizeEvent(event)
        for button in self._spared:
            button.setVisible(event.size().width() >= _ROOMY)

    def _dress(self) -> None:
        self._name.setFont(self._tools.theme.faces.display(21))
        self._gist.setFont(self._tools.theme.faces.sans(10))
