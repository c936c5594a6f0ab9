"""The officer's decisions as one small readable file, for a colleague or another machine."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace

from dossier.core.model.codec import correction_from_json, correction_to_json
from dossier.core.model.corrections import Correction
from dossier.core.model.problems import DossierError

SCHEMA = "dossier.ledger/1"
_LARGEST = 64 * 1024 * 1024


def write_ledger(corrections: Iterable[Correction]) -> bytes:
    """Return the log as JSON, one entry a line, oldest first."""
    lines = ",\n".join(json.dumps(correction_to_json(entry), ensure_ascii=False) for entry in corrections)
    return f'{{"schema": "{SCHEMA}", "entries": [\n{lines}\n]}}\n'.encode("utf-8", "replace")


def read_ledger(data: bytes, name: str) -> tuple[Correction, ...]:
    """Return the entries of an exported log; raises DossierError when ``name`` is none."""
    if len(data) > _LARGEST:
        raise DossierError(f"{name} is too large for a ledger of corrections")
    try:
        stored = json.loads(data.decode("utf-8-sig"))
        if stored["schema"] != SCHEMA:
            raise DossierError(f"{name} is a ledger of another kind: {stored['schema']!r}")
        return tuple(correction_from_json(entry) for entry in stored["entries"])
    except (ValueError, KeyError, TypeError, RecursionError) as fault:
        raise DossierError(f"{name} is no ledger of corrections ({' '.join(str(fault).split())[:80]})") from fault


def entries_to_add(have: Sequence[Correction], found: Iterable[Correction]) -> list[tuple[Correction, int | None]]:
    """Return the entries of ``found`` that ``have`` lacks, in order, each with the number it had where it comes from.

    An entry is known again by all it says but its number. Importing the same file twice adds nothing.
    """
    known = {_content(entry) for entry in have}
    return [(entry, entry.id) for entry in sorted(found, key=lambda entry: entry.id) if _content(entry) not in known]


def _content(entry: Correction) -> Correction:
    return replace(entry, id=0, withdraws=0 if entry.withdraws is not None else None)
