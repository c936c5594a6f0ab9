"""Dates that say how precisely and from what they are known."""

from dataclasses import dataclass
from typing import Literal

Precision = Literal["day", "on_or_before", "week", "month", "year", "unknown"]
Basis = Literal["text", "dateline", "header", "metadata", "relative", "inferred", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartialDate:
    """A calendar date as far as it is known (ISO 8601 reduced precision).

    ``date`` is ``YYYY-MM-DD``, ``YYYY-MM``, ``YYYY`` or None; ``range`` bounds a week or an open day, both ends
    included; ``basis`` says where it comes from; ``reason`` says in words from what an inferred one was concluded.
    """

    date: str | None = None
    precision: Precision = "unknown"
    basis: Basis = "none"
    range: tuple[str, str] | None = None
    reason: str | None = None

    @property
    def first_day(self) -> str | None:
        """The earliest day the date can mean, for sorting and filtering; None when nothing is known."""
        if self.range:
            return self.range[0]
        return None if self.date is None else (self.date + "-01-01"[len(self.date) - 4 :])[:10]

    @property
    def last_day(self) -> str | None:
        """The latest day the date can mean; month ends are taken as day 31, which sorts correctly."""
        if self.range:
            return self.range[1]
        return None if self.date is None else (self.date + "-12-31"[len(self.date) - 4 :])[:10]


UNKNOWN_DATE = PartialDate()
