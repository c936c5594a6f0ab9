"""Dates as they are typed on the command line."""

import re
from calendar import monthrange
from datetime import date

from dossier.core.model.problems import DossierError

_TYPED = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


def first_day(typed: str | None) -> str | None:
    """Return the first day that YYYY, YYYY-MM or YYYY-MM-DD can mean; raises DossierError for anything else."""
    return _day(typed, last=False)


def last_day(typed: str | None) -> str | None:
    """Return the last day that YYYY, YYYY-MM or YYYY-MM-DD can mean; raises DossierError for anything else."""
    return _day(typed, last=True)


def _day(typed: str | None, *, last: bool) -> str | None:
    if typed is None:
        return None
    match = _TYPED.fullmatch(typed)
    try:
        if match is None:
            raise ValueError(typed)
        year = int(match[1])
        month = int(match[2] or (12 if last else 1))
        day = int(match[3] or (monthrange(year, month)[1] if last else 1))
        return date(year, month, day).isoformat()
    except ValueError:
        raise DossierError(f"not a date (YYYY, YYYY-MM or YYYY-MM-DD): {typed}") from None
