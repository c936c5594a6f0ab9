"""One act of the user that can be taken back."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand


class Decided(QUndoCommand):
    """A decision already recorded when it is pushed, so the first redo, which Qt calls on push, does nothing.

    Were recording done in redo, a refusal there would leave a command on the stack that never happened.
    """

    def __init__(self, words: str, withdraw: Callable[[], object], repeat: Callable[[], object]) -> None:
        super().__init__(words)
        self._withdraw, self._repeat = withdraw, repeat
        self._pushed = False

    def redo(self) -> None:
        """Record the decision again."""
        if self._pushed:
            self._repeat()
        self._pushed = True

    def undo(self) -> None:
        """Withdraw it."""
        self._withdraw()
