"""From code points of a document's text to positions in a Qt text document."""

from bisect import bisect_right
from collections.abc import Iterable

from dossier.core.model.span import Span


class TextMap:
    """The text as Qt shows it and the way back and forth.

    Qt counts UTF-16 units and takes every line end as one block separator, while a `Span` counts code points of the
    frozen text, so characters beyond U+FFFF shift what follows to the right and ``\\r\\n`` to the left.
    Line ends inside the ``flowing`` spans are shown as spaces: a text broken at eighty letters is not to be broken twice.
    """

    def __init__(self, text: str, flowing: Iterable[Span] = ()) -> None:
        soft = {place for span in flowing for place in range(span.start, span.end) if text[place] in "\r\n"}
        self._at: list[int] = [0]
        self._shift: list[int] = [0]
        shift = 0
        shown: list[str] = []
        for place, letter in enumerate(text):
            if place in soft:
                shown.append(" ")
                continue
            if letter == "\r" and text[place + 1 : place + 2] == "\n":
                shift -= 1
            elif ord(letter) > 0xFFFF:
                shift += 1
                shown.append(letter)
            else:
                shown.append(_PLAIN.get(letter, letter))
                continue
            self._at.append(place + 1)
            self._shift.append(shift)
        self.shown = "".join(shown)

    def position(self, offset: int) -> int:
        """Return the Qt position of the code point at ``offset``."""
        return offset + self._shift[bisect_right(self._at, offset) - 1]

    def offset(self, position: int) -> int:
        """Return the code point that stands at the Qt ``position``."""
        for at, shift in zip(reversed(self._at), reversed(self._shift), strict=True):
            if at + shift <= position:
                return position - shift
        return position

    def ends(self, span: Span) -> tuple[int, int]:
        """Return the Qt positions where ``span`` starts and ends."""
        return self.position(span.start), self.position(span.end)


# Qt turns these into block ends or drops them; one visible stand-in each keeps the count.
_PLAIN = {"\r": "\n", "\u2029": "\n", "\x00": "\ufffd", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd"}

_WRAP_WIDTH = (45, 100)


def hard_wrapped(text: str) -> bool:
    """Tell whether a paragraph was broken into lines of nearly one width by whoever wrote it."""
    lines = text.splitlines()[:-1]
    return bool(lines) and all(_WRAP_WIDTH[0] <= len(line.rstrip()) <= _WRAP_WIDTH[1] for line in lines)
