"""The tables of a brief for a spreadsheet: chronology, statements, figures, agreements, people. RFC 4180, harmless cells."""

import csv
import io
from collections.abc import Iterable

from dossier.core.model.briefing import Briefing, Item
from dossier.core.model.dates import PartialDate

Row = tuple[str, ...]
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula (CSV injection, OWASP): such a text is led by an apostrophe."""
    return f"'{cell}" if cell.startswith(_DANGEROUS) else cell


def write_tables(briefing: Briefing) -> dict[str, str]:
    """Return every table of ``briefing`` as CSV, by its name; the order of rows is that of the brief."""
    return {
        "chronology": write_chronology(briefing),
        "statements": _statements(briefing),
        "figures": _figures(briefing),
        "agreements": _write(
            "title kind date status parties references",
            (
                (
                    item.record.title,
                    item.record.kind,
                    _day(item.record.date),
                    item.record.status,
                    "; ".join(item.record.parties),
                    _references(item),
                )
                for item in briefing.agreements
            ),
        ),
        "people": _write(
            "name party role first last references",
            (
                (item.name, item.party or "", role, first or "", last or "", _references(item))
                for item in briefing.officials
                for role, first, last in item.roles or (("", None, None),)
            ),
        ),
    }


def _statements(briefing: Briefing) -> str:
    return _write(
        "date precision speech side speaker role party cue place topic references text",
        (
            (
                _day(item.date),
                item.date.precision,
                item.record.speech,
                item.side,
                item.record.speaker.name or "",
                item.record.speaker.role or "",
                item.record.speaker.party or "",
                item.record.cue or "",
                item.place or "",
                item.topic or "",
                _references(item),
                _line(item.text),
            )
            for item in (*briefing.quotes, *briefing.statements)
        ),
    )


def _figures(briefing: Briefing) -> str:
    return _write(
        "value unit kind what as_of approximate stated_by date references text",
        (
            (
                f"{item.record.value:.15g}",
                item.record.unit,
                item.record.kind,
                item.record.what or "",
                item.record.as_of or "",
                "yes" if item.record.approximate else "",
                item.stated_by or "",
                _day(item.date),
                _references(item),
                _line(item.record.text),
            )
            for item in briefing.figures
        ),
    )


def write_chronology(briefing: Briefing) -> str:
    """Return the chronology as CSV, one line a contact, oldest first."""
    return _write(
        "date precision basis kind status place occasion parties participants topics references text",
        (
            (
                _day(item.record.date),
                item.record.date.precision,
                item.record.date.basis,
                item.record.kind,
                item.record.status,
                item.record.place or "",
                item.record.occasion or "",
                "; ".join(item.record.parties),
                "; ".join(person.name for person in item.record.participants),
                "; ".join(item.record.topics),
                _references(item),
                _line(item.text),
            )
            for item in briefing.chronology
        ),
    )


def _day(when: PartialDate) -> str:
    return when.date or "/".join(when.range or ())


def _references(item: Item) -> str:
    return " ".join(dict.fromkeys(str(citation) for citation in item.citations))


def _line(text: str) -> str:
    return " ".join(text.split())


def _write(head: str, rows: Iterable[Row]) -> str:
    target = io.StringIO(newline="")
    writer = csv.writer(target)
    writer.writerow(head.split())
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return target.getvalue()
