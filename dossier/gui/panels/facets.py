"""Filters beside the text filter: by kind, topic and outlet. A button opens them, chips show and remove those in force."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from dossier.core.model.briefing import ContactItem, Item, StatementItem
from dossier.gui.actions import Tools
from dossier.gui.i18n import translate, wording
from dossier.gui.session import Session

Facet = tuple[str, str]
_MOST_VALUES = 25


class FacetBar(QWidget):
    """The chips of one list; ``button`` stands beside its text filter.

    ``chosen`` are the filters in force; ``changed`` is sent when they are others.
    """

    changed = Signal()

    def __init__(self, session: Session, tools: Tools, items: Callable[[], Sequence[Item]]) -> None:
        super().__init__()
        self.setProperty("surface", True)
        self._session, self._items = session, items
        self.chosen: list[Facet] = []
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self.button = QToolButton()
        self.button.setIcon(tools.icons.icon("filter"))
        self.button.setToolTip(translate("Panels", "Show only some kinds, topics or outlets"))
        self.button.setAccessibleName(self.button.toolTip())
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self.menu)
        tools.theme.changed.connect(lambda: self.button.setIcon(tools.icons.icon("filter")))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(22, 0, 22, 6)
        self._row.setSpacing(6)
        self._row.addStretch(1)
        self.hide()

    def fits(self) -> Callable[[Item], bool] | None:
        """Return what tells whether an item has the values chosen now; None when none are."""
        dossier = self._session.dossier
        if not self.chosen or dossier is None:
            return None
        return partial(fits, chosen=tuple(self.chosen), outlets=dossier.outlets)

    def toggle(self, facet: Facet) -> None:
        """Choose a value, or choose it no more."""
        self.chosen = [one for one in self.chosen if one != facet] if facet in self.chosen else [*self.chosen, facet]
        self._show_chips()
        self.changed.emit()

    def clear(self) -> None:
        """Show everything again."""
        if self.chosen:
            self.chosen = []
            self._show_chips()
            self.changed.emit()

    def _fill(self) -> None:
        self.menu.clear()
        outlets = self._session.dossier.outlets if self._session.dossier else {}
        counts = Counter(facet for item in self._items() for facet in facets(item, outlets))
        for group in sorted({group for group, _ in counts}):
            if not self.menu.isEmpty():
                self.menu.addSeparator()
            # Not every style writes the title of a section of a menu, but all write an action that is off.
            self.menu.addAction(group).setEnabled(False)
            values = [(facet, count) for facet, count in counts.most_common() if facet[0] == group]
            for facet, count in values[:_MOST_VALUES]:
                words = f"{facet[1]}  ({wording.counted(count)})".replace("&", "&&")
                action = self.menu.addAction(words, partial(self.toggle, facet))
                action.setCheckable(True)
                action.setChecked(facet in self.chosen)
        if not counts:
            self.menu.addAction(translate("Panels", "Nothing to choose from")).setEnabled(False)

    def _show_chips(self) -> None:
        while self._row.count() > 1 and (old := self._row.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, facet in enumerate(self.chosen):
            chip = QPushButton(f"{facet[1]}  ×".replace("&", "&&"))
            chip.setProperty("chip", True)
            chip.setAccessibleName(translate("Panels", "Remove the filter {name}").format(name=facet[1]))
            chip.setToolTip(chip.accessibleName())
            chip.clicked.connect(partial(self.toggle, facet))
            self._row.insertWidget(place, chip)
        self.setVisible(bool(self.chosen))


def facets(item: Item, outlets: Mapping[str, str]) -> set[Facet]:
    """Return what ``item`` can be filtered by, in words; ``outlets`` are by source."""
    found: set[Facet] = set()
    if isinstance(item, ContactItem):
        found.add((translate("Panels", "Kind"), wording.meeting_kind(item.record.kind, item.record.status)))
    if isinstance(item, StatementItem):
        found.add((translate("Panels", "Kind"), wording.speech_kind(item.record.speech)))
        if item.topic:
            found.add((translate("Panels", "Topic"), item.topic))
    for citation in item.citations:
        if outlet := outlets.get(citation.source):
            found.add((translate("Panels", "Outlet"), outlet))
    return found


def fits(item: Item, chosen: Sequence[Facet], outlets: Mapping[str, str]) -> bool:
    """Tell whether ``item`` has one of the values chosen in each of the groups in which any is chosen."""
    has = facets(item, outlets)
    groups = {group for group, _ in chosen}
    return all(any(facet in has for facet in chosen if facet[0] == group) for group in groups)
