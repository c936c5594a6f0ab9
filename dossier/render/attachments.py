"""What a dossier carries with it: the brief as JSON, its tables as CSV, the file of each cited source and its text."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from dossier.core.model.briefing import Briefing, Source
from dossier.core.model.document import Original
from dossier.render.csv import write_tables
from dossier.render.json import write_json
from dossier.render.options import RenderOptions
from dossier.render.originals import Carried, file_name, text_name, text_of
from dossier.render.printable import printable


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One embedded file; ``relation`` is its AFRelationship to the document (ISO 19005-3)."""

    name: str
    data: bytes
    media_type: str
    description: str
    relation: Literal["Source", "Data", "Alternative", "Supplement"]


def attachments_of(briefing: Briefing, options: RenderOptions, carried: Carried) -> tuple[Attachment, ...]:
    """Return the files that go with a dossier on ``briefing``, ordered by name; each name is ASCII and stands once."""
    named = {
        source.id: {"text": text_name(source), "file": file_name(source, carried.files.get(source.id))}
        for source in briefing.sources
    }
    files = [
        Attachment(
            name="brief.json",
            data=write_json(briefing, options, named).encode("utf-8", "backslashreplace"),
            media_type="application/json",
            description="The brief as data",
            relation="Data",
        ),
        *(_table_file(name, text) for name, text in write_tables(briefing).items()),
    ]
    for source in briefing.sources:
        files.extend(_source_files(source, carried.files.get(source.id)))
    return tuple(sorted(files, key=lambda file: file.name))


def _table_file(name: str, text: str) -> Attachment:
    return Attachment(
        name=f"{name}.csv",
        data=printable(text).encode("utf-8"),
        media_type="text/csv",
        description=f"The table of {name}",
        relation="Data",
    )


def _source_files(source: Source, original: Original | None) -> Iterator[Attachment]:
    """Yield the file of a source, and its text as read, which the references of the dossier count in."""
    named = printable(original.name if original else source.document.name)[:200]
    own = file_name(source, original)
    if original is not None and own is not None and own != text_name(source):
        yield Attachment(
            name=own,
            data=original.data,
            media_type=original.media_type,
            description=f"Source {source.id}: the file {named}",
            relation="Source",
        )
        told = f"the text as read from {named}"
    elif own is not None:
        told = f"the file {named}"
    else:
        told = f"the text as read from {named}, not the file itself"
    yield Attachment(
        name=text_name(source),
        data=text_of(source),
        media_type="text/plain",
        description=f"Source {source.id}: {told}",
        relation="Source" if own in (None, text_name(source)) else "Supplement",
    )


def zip_files(briefing: Briefing, options: RenderOptions, carried: Carried) -> bytes:
    """Return what a PDF of ``briefing`` would carry as one ZIP file; the same arguments always give the same bytes."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in attachments_of(briefing, options, carried):
            folder = "sources/" if file.relation in ("Source", "Supplement") else ""
            # The earliest time a ZIP file can hold: an hour of writing would make each copy different.
            entry = zipfile.ZipInfo(folder + file.name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(entry, file.data)
    return target.getvalue()
