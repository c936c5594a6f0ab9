"""The only clock of the program."""

import os
import time
from datetime import UTC, date, datetime

from dossier.core.model.problems import DossierError


def now() -> datetime:
    """Return the time in UTC, or the one that SOURCE_DATE_EPOCH sets (reproducible-builds.org)."""
    fixed = os.environ.get("SOURCE_DATE_EPOCH")
    try:
        return datetime.fromtimestamp(int(fixed) if fixed else time.time(), tz=UTC)
    except (ValueError, OverflowError, OSError):
        raise DossierError(f"SOURCE_DATE_EPOCH is not a number of seconds: {fixed!r}") from None


def timestamp() -> str:
    """Return the time as ISO 8601 in UTC, for the corrections log and the day of import."""
    return now().isoformat(timespec="seconds")


def today() -> str:
    """Return the day a dossier is compiled on: the local one, or that of SOURCE_DATE_EPOCH in UTC."""
    return now().date().isoformat() if os.environ.get("SOURCE_DATE_EPOCH") else date.today().isoformat()


def midnight(day: str) -> datetime:
    """Return the beginning of an ISO day in UTC: the date that files carry, so that one day's builds are equal bytes."""
    try:
        return datetime.fromisoformat(day).replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=UTC)
    except ValueError:
        raise DossierError(f"not a date (YYYY-MM-DD): {day}") from None
