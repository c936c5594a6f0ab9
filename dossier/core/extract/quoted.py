"""Where an article's quotations lie, asked by position in logarithmic time."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from dossier.core.extract.article import Quotation
from dossier.core.model.span import Span


class QuotedText:
    """The quotations of one text, in reading order and never overlapping."""

    def __init__(self, quotations: Sequence[Quotation]) -> None:
        self.starts = [quotation.span.start for quotation in quotations]
        self.ends = [quotation.span.end for quotation in quotations]

    def holds(self, offset: int) -> bool:
        """Tell whether ``offset`` lies inside a quotation, after its opening mark."""
        place = bisect_left(self.starts, offset) - 1
        return place >= 0 and offset < self.ends[place]

    def last_end(self, offset: int, floor: int) -> int:
        """Return the end of the last quotation that ends at or before ``offset``, but not less than ``floor``."""
        place = bisect_right(self.ends, offset) - 1
        return max(floor, self.ends[place]) if place >= 0 else floor

    def next_start(self, offset: int, ceiling: int) -> int:
        """Return the start of the first quotation that begins at or after ``offset``, but not more than ``ceiling``."""
        place = bisect_left(self.starts, offset)
        return min(ceiling, self.starts[place]) if place < len(self.starts) else ceiling

    def before(self, offset: int, floor: int) -> Span | None:
        """Return the last quotation that ends at or before ``offset`` and touches the text from ``floor`` on."""
        place = bisect_right(self.ends, offset) - 1
        return self._at(place) if place >= 0 and self.ends[place] > floor else None

    def after(self, offset: int, ceiling: int) -> Span | None:
        """Return the first quotation that begins at or after ``offset`` and before ``ceiling``."""
        place = bisect_left(self.starts, offset)
        return self._at(place) if place < len(self.starts) and self.starts[place] < ceiling else None

    def last_before(self, ceiling: int) -> Span | None:
        """Return the last quotation that begins before ``ceiling``."""
        place = bisect_left(self.starts, ceiling) - 1
        return self._at(place) if place >= 0 else None

    def within(self, span: Span) -> list[Span]:
        """Return the quotations that touch ``span``."""
        first = bisect_right(self.ends, span.start)
        last = bisect_left(self.starts, span.end)
        return [self._at(place) for place in range(first, last)]

    def _at(self, place: int) -> Span:
        return Span(self.starts[place], self.ends[place])
