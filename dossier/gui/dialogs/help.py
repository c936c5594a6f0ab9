"""How to use the program, in a few words, inside it."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dossier.gui.actions import Tools
from dossier.gui.dialogs.sheet import SheetDialog
from dossier.gui.i18n import translate


class HelpDialog(SheetDialog):
    """Short paragraphs under headings."""

    def __init__(self, parent: QWidget, tools: Tools) -> None:
        super().__init__(parent, translate("Dialogs", "How to use Dossier"), 620, 600)
        column = QVBoxLayout(self.body)
        column.setSpacing(4)
        for title, words in _chapters():
            head, text = QLabel(title), QLabel(words)
            head.setFont(tools.theme.faces.serif(13, strong=True))
            text.setFont(tools.theme.faces.sans(10.8))
            text.setWordWrap(True)
            text.setProperty("tone", "soft")
            column.addWidget(head)
            column.addWidget(text)
            column.addSpacing(12)
        column.addStretch(1)


def _chapters() -> tuple[tuple[str, str], ...]:
    return (
        (
            translate("Help", "Choose the counterpart"),
            translate(
                "Help",
                "Pick a country, an organisation or a person at the left. Typing filters the list and forgives mistakes.",
            ),
        ),
        (
            translate("Help", "Read and check"),
            translate(
                "Help",
                "Every line shows its source at the right, the passage marked. Copper means verbatim, blue means reported. "
                "A reference such as S3.9 is source 3, passage 9; in the preview a click on it opens the passage.",
            ),
        ),
        (
            translate("Help", "Decide what is printed"),
            translate(
                "Help",
                "Space leaves a line out or takes it back in, S stars it as key, F2 or a double click corrects it in place, "
                "Del rejects it as wrong; drag statements and figures to put them in another order. "
                "Everything can be undone with Ctrl+Z and stands in the history. The Review tab leads through what is unsure.",
            ),
        ),
        (
            translate("Help", "Add your own words"),
            translate(
                "Help",
                "Objectives, points to make and a press line go into Notes, with bold words, lists and headings. Drag a line "
                "there to cite it; a click on the citation leads back to its passage. No import ever changes your words.",
            ),
        ),
        (
            translate("Help", "Bring in documents"),
            translate(
                "Help", "Drop files or folders on the window, paste a text with Ctrl+Shift+V, or let a folder be watched."
            ),
        ),
        (
            translate("Help", "Make the dossier"),
            translate(
                "Help",
                "Preview shows the pages as they will be. Dossier options sets form, paper, language, marking and period. "
                "Ctrl+E writes the PDF.",
            ),
        ),
    )
