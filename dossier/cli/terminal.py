"""Text for a terminal: harmless, aligned, and progress only where someone looks."""

import json
import re
import sys
import time
from collections.abc import Iterable, Sequence

_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_UNSAFE_IN_JSON = re.compile(r"[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")

_BAR_WIDTH = 30
_SECONDS_BETWEEN_DRAWINGS = 0.1


def harmless(text: str) -> str:
    """Return ``text`` on one line, control, direction and half characters written out: it cannot steer a terminal."""
    return _UNSAFE.sub(lambda sign: " " if sign[0] in "\n\r\t" else f"\\x{ord(sign[0]):02x}", text)


def to_json(value: object, *, indent: int | None = None) -> str:
    """Return JSON in readable letters; what could steer a terminal is escaped as JSON allows."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _UNSAFE_IN_JSON.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)


def say(text: str) -> None:
    """Print one line of results."""
    sys.stdout.write(text + "\n")


def warn(text: str) -> None:
    """Print one line to standard error."""
    sys.stderr.write(harmless(text) + "\n")


def say_table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print an aligned table; numbers stand to the right."""
    cells = [[_cell(value) for value in row] for row in rows]
    right = [all(isinstance(value, int) for value in column) for column in zip(*rows, strict=True)] if cells else []
    widths = [max(map(len, column)) for column in zip(heads, *cells, strict=True)]
    for row in (list(heads), *cells):
        aligned = [
            cell.rjust(width) if right and number else cell.ljust(width)
            for cell, width, number in zip(row, widths, right or [False] * len(widths), strict=True)
        ]
        say("  ".join(aligned).rstrip())


def _cell(value: object) -> str:
    return "" if value is None else harmless(str(value))


class ProgressBar:
    """A bar on standard error with rate and time left; silent when that is no terminal."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._drawn = 0.0

    def draw(self, done: int, total: int, rate: float) -> None:
        """Draw the state, at most ten times a second and once at the end."""
        now = time.monotonic()
        if not self._shown or (now - self._drawn < _SECONDS_BETWEEN_DRAWINGS and done < total):
            return
        self._drawn = now
        filled = _BAR_WIDTH * done // max(total, 1)
        left = int((total - done) / rate) if rate else 0
        bar = "█" * filled + "░" * (_BAR_WIDTH - filled)
        sys.stderr.write(f"\r{bar} {done}/{total}  {rate:.0f}/s  {left // 60}:{left % 60:02d} left \x1b[K")
        sys.stderr.flush()

    def clear(self) -> None:
        """Take the bar away, so that lines that follow stand alone."""
        if self._shown and self._drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
