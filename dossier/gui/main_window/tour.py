"""Four cards that show a new user around. Skippable, and never in the way: the window works behind them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from dossier.gui.actions import Tools
from dossier.gui.i18n import translate
from dossier.gui.widgets.callout import Callout


class Tour:
    """Shows the steps one after the other beside the panels they speak of."""

    def __init__(self, window: QWidget, tools: Tools, counterparts: QWidget, evidence: QWidget, source: QWidget) -> None:
        self._steps = _steps(counterparts, evidence, source)
        self._number = 0
        self.card = Callout(window, tools.theme)
        self.card.skip.setText(translate("Tour", "Skip"))
        self.card.answered.connect(self._answer)
        self._show()

    def _answer(self, go_on: bool) -> None:
        self._number += 1
        if go_on and self._number < len(self._steps):
            self._show()
        else:
            self.card.hide()
            self.card.deleteLater()

    def _show(self) -> None:
        title, words, beside = self._steps[self._number]
        last = self._number == len(self._steps) - 1
        self.card.next.setText(translate("Tour", "Done") if last else translate("Tour", "Next"))
        self.card.skip.setVisible(not last)
        self.card.say(title, words, f"{self._number + 1} / {len(self._steps)}", beside)


def _steps(counterparts: QWidget, evidence: QWidget, source: QWidget) -> Sequence[tuple[str, str, QWidget]]:
    return (
        (
            translate("Tour", "Whom do you meet?"),
            translate("Tour", "Choose a country, an organisation or a person. The examples here show how a dossier looks."),
            counterparts,
        ),
        (
            translate("Tour", "What is known"),
            translate("Tour", "Space leaves a line out, S stars it. Preview shows the printed dossier at any time."),
            evidence,
        ),
        (
            translate("Tour", "Where it comes from"),
            translate("Tour", "Every line shows its source here, with the passage marked."),
            source,
        ),
        (
            translate("Tour", "Your own documents"),
            translate("Tour", "Drop files or folders anywhere on the window. Ctrl+E writes the PDF, Ctrl+K finds anything."),
            evidence,
        ),
    )
