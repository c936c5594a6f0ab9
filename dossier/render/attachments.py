"""What a PDF carries with it: the brief as JSON, its tables as CSV, the text of each cited source."""

from dataclasses import dataclass
from typing import Literal

from dossier.core.model.briefing import Briefing, Source
from dossier.render.csv import write_tables
from dossier.render.json import write_json
from dossier.render.options import RenderOptions
from dossier.render.printable import printable


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One embedded file; ``relation`` is its AFRelationship to the document (ISO 19005-3)."""

    name: str
    data: bytes
    media_type: str
    description: str
    relation: Literal["Source", "Data", "Alternative"]


def attachments_of(briefing: Briefing, options: RenderOptions) -> tuple[Attachment, ...]:
    """Return the files that a PDF of ``briefing`` carries, ordered by name."""
    files = [
        Attachment(
            name="brief.json",
            data=write_json(briefing, options).encode("utf-8", "backslashreplace"),
            media_type="application/json",
            description="The brief as data",
            relation="Data",
        ),
        *(_table_file(name, text) for name, text in write_tables(briefing).items()),
    ]
    files.extend(_source_file(source) for source in briefing.sources)
    return tuple(sorted(files, key=lambda file: file.name))


def _table_file(name: str, text: str) -> Attachment:
    return Attachment(
        name=f"{name}.csv",
        data=printable(text).encode("utf-8"),
        media_type="text/csv",
        description=f"The table of {name}",
        relation="Data",
    )


def _source_file(source: Source) -> Attachment:
    return Attachment(
        name=f"{source.id}.txt",
        data=source.document.text.encode("utf-8", "replace"),
        media_type="text/plain",
        # A library keeps what it has read of a file, with the hash of the file, not the file.
        description=f"Source {source.id}: the text as read from {printable(source.document.name)[:200]}, not the file itself",
        relation="Source",
    )
