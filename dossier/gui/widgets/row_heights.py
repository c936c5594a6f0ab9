"""Heights of many rows of which only those in sight were ever measured; the others are taken to be of middling height."""

from bisect import bisect_right
from itertools import accumulate

_GUESS = 96


class RowHeights:
    """Row heights and the tops that follow from them, in pixels. 0 stands for "not measured yet"."""

    def __init__(self) -> None:
        self._heights: list[int] = []
        self._tops: list[int] = [0]
        self._guess = _GUESS
        self._stale = False

    def __len__(self) -> int:
        return len(self._heights)

    def forget(self, count: int) -> None:
        """Have ``count`` rows, none of them measured."""
        self._heights = [0] * count
        self._stale = True

    def forget_some(self, first: int, last: int) -> None:
        """Measure the rows from ``first`` to ``last`` again."""
        self._heights[first : last + 1] = [0] * (last + 1 - first)
        self._stale = True

    def insert(self, first: int, last: int) -> None:
        """Make room for new rows, which will be ``first`` to ``last``."""
        self._heights[first:first] = [0] * (last + 1 - first)
        self._stale = True

    def remove(self, first: int, last: int) -> None:
        """Take rows away."""
        del self._heights[first : last + 1]
        self._stale = True

    def measured(self, row: int) -> bool:
        """Tell whether the row's height is known."""
        return self._heights[row] > 0

    def put(self, row: int, height: int) -> None:
        """Note the height of a row."""
        if self._heights[row] != height:
            self._heights[row] = max(height, 1)
            self._stale = True

    def height(self, row: int) -> int:
        """Return the height of a row, measured or guessed."""
        return self._heights[row] or self._guess

    def top(self, row: int) -> int:
        """Return the distance of a row from the top of the first; of the number of rows, the height of all."""
        self._sum()
        return self._tops[row]

    def row_at(self, place: int) -> int:
        """Return the row at ``place`` pixels below the top of the first, the nearest one outside; -1 without rows."""
        self._sum()
        return min(max(bisect_right(self._tops, place) - 1, 0), len(self._heights) - 1)

    def _sum(self) -> None:
        if self._stale:
            self._tops = [0, *accumulate(height or self._guess for height in self._heights)]
            self._stale = False
