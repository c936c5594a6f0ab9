"""What the machine is unsure of, one line after the other, one key a decision."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dossier.core.model.briefing import Item, StatementItem
from dossier.core.model.records import Finding
from dossier.gui.actions import Tools
from dossier.gui.i18n import translate, wording
from dossier.gui.panels.entries import EntriesPanel
from dossier.gui.session import Session
from dossier.gui.session.arranging import Gathered

_CANDIDATES = 5


class ReviewPanel(QWidget):
    """A list of unsure lines over a bar with the decisions and their keys."""

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__()
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._tools = session, tools
        self._people: list[tuple[str, str | None]] = []
        self.entries = EntriesPanel(
            session,
            tools,
            translate("Panels", "Nothing to review"),
            translate("Panels", "Every line here was found with confidence, or you have decided on it."),
        )
        self.entries.view.looked_at.connect(self._ask)
        self._question = QLabel()
        self._question.setWordWrap(True)
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self._candidates = [self._button("", str(n + 1), lambda n=n: self._choose(n)) for n in range(_CANDIDATES)]
        row = QHBoxLayout()
        row.addWidget(self._button(translate("Panels", "Keep"), "K", self._keep))
        row.addWidget(self._button(translate("Panels", "Reject"), "X", self._reject))
        row.addWidget(self._button(translate("Panels", "Correct…"), "C", self._correct))
        row.addWidget(self._button(translate("Panels", "Later"), "J", self._later))
        row.addStretch(1)
        names = QHBoxLayout()
        for button in self._candidates:
            names.addWidget(button)
        names.addStretch(1)
        self._bar = QWidget()
        self._bar.setProperty("window", True)
        self._bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner = QVBoxLayout(self._bar)
        inner.setContentsMargins(22, 12, 22, 14)
        inner.addWidget(self._question)
        inner.addLayout(names)
        inner.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.entries, 1)
        column.addWidget(self._bar)
        tools.theme.changed.connect(self._dress)
        self._dress()

    def show_dossier(self, dossier: Gathered) -> int:
        """Show the unsure lines of ``dossier`` and return how many there are."""
        self._people = [(person.name, person.party) for person in dossier.briefing.officials]
        unsure = dossier.lists["review"]
        self.entries.show_rows(unsure, dossier.changes.get("review"))
        self._bar.setVisible(len(unsure) > 0)
        self._ask()
        return len(unsure)

    def _button(self, words: str, key: str, act: object) -> QPushButton:
        button = QPushButton(f"{words}  {key}")
        button.setToolTip(key)
        button.clicked.connect(lambda _=False: act())  # type: ignore[operator]
        shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(button.click)
        return button

    def _item(self) -> Item | None:
        chosen = self.entries.chosen()
        return chosen[0] if chosen else None

    def _ask(self) -> None:
        item = self._item()
        record = getattr(item, "record", None)
        doubts = ", ".join(wording.doubt(code) for code in record.doubts) if isinstance(record, Finding) else ""
        if item is None:
            self._question.setText(translate("Panels", "Choose a line, then decide with one key."))
        elif self._speaker_open(item):
            self._question.setText(translate("Panels", "Who said this?"))
        else:
            self._question.setText(translate("Panels", "Is this right? {doubts}").format(doubts=doubts))
        for number, button in enumerate(self._candidates):
            known = item is not None and self._speaker_open(item) and number < len(self._people)
            button.setVisible(known)
            if known:
                button.setText(f"{self._people[number][0]}  {number + 1}")

    def _speaker_open(self, item: Item) -> bool:
        return isinstance(item, StatementItem) and item.record.speaker.name is None

    def _choose(self, number: int) -> None:
        item = self._item()
        if item is not None and number < len(self._people):
            name, party = self._people[number]
            self._session.curating.edit(item, {"speaker": {"name": name, "party": party}})
            self._later()

    def _keep(self) -> None:
        if (item := self._item()) is not None:
            self._session.curating.edit(item, {"doubts": []})
            self._later()

    def _reject(self) -> None:
        if (item := self._item()) is not None:
            self._session.curating.reject([item])
            self._later()

    def _correct(self) -> None:
        self.entries.edit()

    def _later(self) -> None:
        view = self.entries.view
        row = view.currentIndex().row() + 1
        if row < self.entries.model.rowCount():
            view.setCurrentIndex(self.entries.model.index(row, 0))

    def _dress(self) -> None:
        self._question.setFont(self._tools.theme.faces.serif(11.5, strong=True))
