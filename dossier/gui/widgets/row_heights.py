"""Heights of many rows of which only those in sight were ever measured; the others are taken to be of middling height."""

from bisect import bisect_left
from itertools import accumulate

_GUESS = 96


class RowHeights:
    """Row heights and the tops that follow from them, in pixels.

    Only measured rows are kept: what a place or a row costs to find grows with those, not with the rows there are.
    """

    def __init__(self) -> None:
        self._count = 0
        self._measured: dict[int, int] = {}
        self._order: list[int] = []
        self._excess: list[int] = [0]
        self._stale = False

    def __len__(self) -> int:
        return self._count

    def forget(self, count: int) -> None:
        """Have ``count`` rows, none of them measured."""
        self._count = count
        self._keep({})

    def forget_some(self, first: int, last: int) -> None:
        """Measure the rows from ``first`` to ``last`` again."""
        self._keep({row: height for row, height in self._measured.items() if not first <= row <= last})

    def insert(self, first: int, last: int) -> None:
        """Make room for new rows, which will be ``first`` to ``last``."""
        more = last + 1 - first
        self._count += more
        self._keep({row + more if row >= first else row: height for row, height in self._measured.items()})

    def remove(self, first: int, last: int) -> None:
        """Take rows away."""
        fewer = last + 1 - first
        self._count -= fewer
        kept = {row: height for row, height in self._measured.items() if not first <= row <= last}
        self._keep({row - fewer if row > last else row: height for row, height in kept.items()})

    def measured(self, row: int) -> bool:
        """Tell whether the row's height is known."""
        return row in self._measured

    def put(self, row: int, height: int) -> None:
        """Note the height of a row."""
        if self._measured.get(row) != height:
            self._measured[row] = max(height, 1)
            self._stale = True

    def height(self, row: int) -> int:
        """Return the height of a row, measured or guessed."""
        return self._measured.get(row, _GUESS)

    def top(self, row: int) -> int:
        """Return the distance of a row from the top of the first; of the number of rows, the height of all."""
        self._sum()
        return row * _GUESS + self._excess[bisect_left(self._order, row)]

    def row_at(self, place: int) -> int:
        """Return the row at ``place`` pixels below the top of the first, the nearest one outside; -1 without rows."""
        low, high = 0, self._count
        while low < high:
            middle = (low + high) // 2
            if self.top(middle + 1) <= place:
                low = middle + 1
            else:
                high = middle
        return min(low, self._count - 1)

    def _keep(self, measured: dict[int, int]) -> None:
        self._measured = measured
        self._stale = True

    def _sum(self) -> None:
        if self._stale:
            self._order = sorted(self._measured)
            self._excess = [0, *accumulate(self._measured[row] - _GUESS for row in self._order)]
            self._stale = False
