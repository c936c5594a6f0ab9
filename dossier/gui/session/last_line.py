"""Which line was in hand when the program was left."""

from collections.abc import Iterable

from dossier.core.model.briefing import Item
from dossier.core.model.corrections import RecordKey
from dossier.gui.window_state import WindowState


class LastLine:
    """Remembers the line in hand, and gives back that of the last time once."""

    def __init__(self, state: WindowState) -> None:
        self._state = state
        self._wanted = state.text("line")

    def keep(self, key: RecordKey) -> None:
        """Remember the line in hand for the next start."""
        self._wanted = ""
        self._state.keep("line", str(key))

    def among(self, items: Iterable[Item]) -> RecordKey | None:
        """Return the line of the last time if it is one of ``items``; None when asked again."""
        wanted, self._wanted = self._wanted, ""
        if not wanted:
            return None
        # To word the key of each of ten thousand lines takes a moment; most are of another document.
        same = (item.key for item in items if wanted.startswith(item.key.document[:16]))
        return next((key for key in same if str(key) == wanted), None)
