"""The chronology as a table that a spreadsheet opens."""

import csv
import io

from dossier.core.model.briefing import Briefing

_HEAD = (
    "date",
    "precision",
    "basis",
    "kind",
    "status",
    "place",
    "occasion",
    "parties",
    "participants",
    "topics",
    "references",
    "text",
)
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula (CSV injection, OWASP): such a text is led by an apostrophe."""
    return f"'{cell}" if cell.startswith(_DANGEROUS) else cell


def write_chronology(briefing: Briefing) -> str:
    """Return the chronology as CSV (RFC 4180), one line a contact, oldest first."""
    rows: list[tuple[str, ...]] = []
    for item in briefing.chronology:
        record = item.record
        rows.append(
            (
                record.date.date or "/".join(record.date.range or ()),
                record.date.precision,
                record.date.basis,
                record.kind,
                record.status,
                record.place or "",
                record.occasion or "",
                "; ".join(record.parties),
                "; ".join(person.name for person in record.participants),
                "; ".join(record.topics),
                " ".join(str(citation) for citation in item.citations),
                " ".join(item.text.split()),
            )
        )
    return write_table(_HEAD, rows)


def write_table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """Return a table as CSV with harmless cells."""
    target = io.StringIO(newline="")
    writer = csv.writer(target)
    writer.writerow(head)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return target.getvalue()
