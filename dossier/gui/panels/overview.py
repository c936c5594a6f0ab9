"""A counterpart at one glance: four numbers, the last contact, key lines, what is to come, what is disputed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from dossier.core.model.briefing import Discrepancy, Item
from dossier.core.model.corrections import RecordKey
from dossier.gui.actions import Tools
from dossier.gui.i18n import translate, wording
from dossier.gui.panels.describing import Describer
from dossier.gui.panels.entries import EntriesPanel
from dossier.gui.qt_models.rows import Rows
from dossier.gui.session import Session
from dossier.gui.session.arranging import Gathered, Gist


class OverviewPanel(QWidget):
    """The first tab."""

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__()
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._tools = session, tools
        self._sections: dict[RecordKey, str] = {}
        self.entries = EntriesPanel(
            session,
            tools,
            translate("Panels", "Nothing is known yet"),
            translate("Panels", "Import documents that speak of this counterpart."),
            Describer(session.name_of, lambda item: self._sections.get(item.key, "")),
        )
        self._numbers = [_Number(tools) for _ in range(4)]
        self._disputed = _Disputes(session, tools)
        grid = QGridLayout()
        grid.setContentsMargins(22, 16, 22, 6)
        grid.setHorizontalSpacing(14)
        for column, number in enumerate(self._numbers):
            grid.addWidget(number, 0, column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(grid)
        layout.addWidget(self._disputed)
        layout.addWidget(self.entries, 1)

    def show_dossier(self, dossier: Gathered) -> None:
        """Show the gist of ``dossier``."""
        gist = dossier.gist
        self._numbers[0].say(wording.counted(gist.contacts), translate("Panels", "Contacts"))
        self._numbers[1].say(wording.counted(gist.verbatim), translate("Panels", "Direct quotations"))
        self._numbers[2].say(wording.counted(gist.reported), translate("Panels", "Reported statements"))
        self._numbers[3].say(wording.counted(len(dossier.briefing.sources)), translate("Panels", "Sources"))
        self._disputed.show_discrepancies(dossier.briefing.discrepancies)
        self.entries.show_rows(Rows(self._titled(gist), dossier.left_out))

    def _titled(self, gist: Gist) -> list[Item]:
        parts: tuple[tuple[str, Sequence[Item]], ...] = (
            (translate("Panels", "Last contact"), gist.last_contact),
            (translate("Panels", "Key lines"), gist.starred),
            (translate("Panels", "To come"), gist.to_come),
            (translate("Panels", "In their words"), gist.said),
        )
        self._sections.clear()
        shown: list[Item] = []
        for title, items in parts:
            for item in items:
                if item.key not in self._sections:
                    self._sections[item.key] = title
                    shown.append(item)
        return shown


class _Number(QFrame):
    """A number set large over what it counts."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._value, self._what = QLabel(), QLabel()
        self._what.setProperty("tone", "mute")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 6)
        column.setSpacing(0)
        column.addWidget(self._value)
        column.addWidget(self._what)
        tools.theme.changed.connect(self._dress)
        self._dress()

    def say(self, value: str, what: str) -> None:
        """Show ``value``."""
        self._value.setText(value)
        self._what.setText(what)
        self.setAccessibleName(f"{value} {what}")

    def _dress(self) -> None:
        self._value.setFont(self._tools.theme.faces.display(24))
        self._what.setFont(self._tools.theme.faces.sans(9.2))


class _Disputes(QFrame):
    """What sources disagree on."""

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__()
        self._session, self._tools = session, tools
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(22, 4, 22, 8)
        self._column.setSpacing(4)
        self.hide()

    def show_discrepancies(self, discrepancies: tuple[Discrepancy, ...]) -> None:
        """Show them, at most four."""
        while (old := self._column.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.deleteLater()
        self.setVisible(bool(discrepancies))
        for one in discrepancies[:4]:
            references = " ".join(str(citation) for citation in one.citations)
            label = QLabel(f"{translate('Panels', 'Sources differ')}: {one.text}  {references}")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("tone", "warning")
            label.setFont(self._tools.theme.faces.sans(9.6))
            self._column.addWidget(label)
