"""How a dossier is to be rendered: everything that is not the briefing itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal

from dossier.core.model.document import Original

Paper = Literal["A4", "Letter"]
RenderFormat = Literal["pdf", "docx", "html", "md", "json", "csv", "zip", "ics"]
"""Files that can be written: ``csv`` is the chronology alone, ``zip`` the brief, its tables and sources."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderOptions:
    """What the officer chose for this edition.

    ``language`` is that of headings, dates and numbers (the sources keep theirs); ``marking`` is printed at the top and
    bottom of each page as given (a TLP label is normalised); ``show_empty_slots`` prints "to be completed" where the
    officer's own words are still missing; ``portion_marks`` puts the short form of the marking in front of each item;
    ``previous`` is an earlier edition (a PDF with its data, or JSON) whose differences are to be marked;
    ``attach`` embeds the brief's data and the cited sources in a PDF; ``first_page`` sets page one of a PDF and no more, for
    a preview that is to be seen at once. ``created`` is the only clock a writer sees. ``originals`` are the files of the
    sources by the hash of the document, those that were kept.
    """

    created: datetime
    paper: Paper = "A4"
    language: str = "en"
    marking: str = ""
    prepared_for: str = ""
    drafter: str = ""
    occasion: str = ""
    edition: str = ""
    show_empty_slots: bool = False
    portion_marks: bool = False
    attach: bool = True
    version: str = ""
    previous: bytes | None = None
    first_page: bool = False
    originals: Mapping[str, Original] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceFolders:
    """Where the data of rendering lies; handed in by the service, so that nothing here looks for files by itself.

    ``template`` holds ``document.xml.j2`` and what it includes; ``root`` is the resources folder with ``fonts``, ``flags``,
    ``colour`` and ``i18n/documents``.
    """

    root: Path
    template: Path
