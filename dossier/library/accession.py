"""A document made ready for the shelf: everything the library writes, worked out beforehand.

This part is pure and costs most, so a bulk import does it in many processes while one writes. What must not live here: SQL.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from dossier.core.compose.claims import date_of
from dossier.core.compose.encounters import Telling, tell
from dossier.core.compose.evidence import Evidence, Record
from dossier.core.compose.names import slug
from dossier.core.compose.relevance import relate
from dossier.core.ingest.sniffing import media_type_of
from dossier.core.model.document import Document
from dossier.core.model.parties import Party, PartyKind
from dossier.core.model.records import Extraction, Figure, Meeting, Statement
from dossier.library.blobs import pack_extraction, pack_head, pack_original, pack_text, text_bytes
from dossier.library.reprints import shingles_of
from dossier.library.words import fold_words

_HASH_BYTES = 32

LARGEST_ORIGINAL = 16 * 1024 * 1024
"""Bytes of a file that is kept beside its text. Of a larger one only the text stays, and a dossier's coverage says so."""


class Kept(NamedTuple):
    """The file of a document as it is stored: its media type, whether ``data`` is compressed, the bytes."""

    media_type: str
    packed: bool
    data: bytes


class Tally(NamedTuple):
    """What one document adds to the counts of a party.

    ``contacts`` names the accounts of encounters that concern it, by their number in the document, and says of each whether
    the party took part or the passage only speaks of it.
    """

    statements: int
    figures: int
    facts: int
    contacts: tuple[tuple[int, bool], ...]
    first_day: str | None
    last_day: str | None


class Entries(NamedTuple):
    """What the index of facts holds of a document.

    ``tallies`` go by party code, ``parties`` are code, name, kind and side; ``accounts`` are what tells its encounters from
    others, in the order of its meetings.
    """

    parties: tuple[tuple[str, str, PartyKind, str | None], ...]
    tallies: tuple[tuple[str, Tally], ...]
    accounts: tuple[Telling, ...]


class Accession(NamedTuple):
    """One document with its index entries. A tuple, because it goes through a pipe.

    ``original`` is None when the text says it all (``whole``), when the file is too large, or when nobody has it any more.
    """

    sha256: str
    name: str
    origin: str
    title: str | None
    published: str | None
    home: str | None
    text_sha256: str
    text: bytes
    head: bytes
    extraction: bytes
    passages: tuple[str, ...]
    entries: Entries
    shingles: tuple[int, ...]
    original: Kept | None = None

    @property
    def whole(self) -> bool:
        """Tell whether the document's file can be given back byte for byte."""
        return self.original is not None or self.text_sha256 == self.sha256


def prepare(
    document: Document, extraction: Extraction, parties: Mapping[str, Party], origin: str, data: bytes | None = None
) -> Accession:
    """Work out all that the library stores of a document. ``parties`` is the gazetteer's table of sides.

    ``data`` are the bytes of its file. Raises ValueError, TypeError or AttributeError for what the library could not
    store, so that it is refused by itself.
    """
    entries = list_entries(document, extraction, parties)
    _check_words(document, extraction, entries.parties)
    return Accession(
        sha256=document.sha256,
        name=document.name,
        origin=origin,
        title=document.title,
        published=document.published.first_day,
        home=extraction.home,
        text_sha256=hash_text(document.text),
        text=pack_text(document.text),
        head=pack_head(document),
        extraction=pack_extraction(extraction, document.text),
        passages=tuple(fold_words(passage.span.of(document.text)) for passage in document.passages),
        entries=entries,
        shingles=shingles_of(document.body.of(document.text)),
        original=keep(document, data),
    )


def list_entries(document: Document, extraction: Extraction, parties: Mapping[str, Party]) -> Entries:
    """Return what the index holds of a document; ``parties`` are the sides that are known."""
    known = parties_in(extraction, parties)
    return Entries(
        parties=tuple((party.code, party.name, party.kind, party.side) for party in known.values()),
        tallies=tuple(tally(document, extraction, known).items()),
        accounts=tuple(tell(document, meeting) for meeting in extraction.meetings),
    )


def keep(document: Document, data: bytes | None) -> Kept | None:
    """Return the file of a document as it is to be stored; None when its text in UTF-8 is the file, or it is too large."""
    if data is None or len(data) > LARGEST_ORIGINAL or data == text_bytes(document.text):
        return None
    packed, stored = pack_original(data, document.text)
    return Kept(media_type_of(data, document.name), packed, stored)


def _check_words(document: Document, extraction: Extraction, parties: Iterable[tuple[str | None, ...]]) -> None:
    """Raise for words that are none: a file may bring findings of its own (a partition), and anything may stand in it."""
    if len(bytes.fromhex(document.sha256)) != _HASH_BYTES:
        raise ValueError("not a SHA-256")
    words = [document.name, document.title, document.published.first_day, extraction.home]
    words += [word for party in parties for word in party]
    for word in words:
        if word is not None:
            word.encode("utf-8")


def hash_text(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8, by which `check` sees that no character of it has changed."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def parties_in(extraction: Extraction, parties: Mapping[str, Party]) -> dict[str, Party]:
    """Return the sides and officials that the extraction can concern, by code."""
    found: dict[str, Party] = {}
    people = [(official.name, official.party) for official in extraction.officials]
    people += [(person.name, person.party) for meeting in extraction.meetings for person in meeting.participants]
    people += [
        (said.speaker.name, said.speaker.party) for said in extraction.statements if said.speaker.name and said.speaker.role
    ]
    for name, side in people:
        code = slug(name)
        if code and (code not in found or found[code].side is None):
            found[code] = Party(code=code, name=name, kind="official", side=side)
    sides = {side: parties[side] for side in sorted(_codes_in(extraction)) if side in parties}
    return {**sides, **found}


def tally(document: Document, extraction: Extraction, known: Mapping[str, Party]) -> dict[str, Tally]:
    """Count what each known party has in this document; relevance and dates are decided where compose decides them."""
    counts: dict[str, _Count] = {}
    evidence = Evidence(document=document, extraction=extraction)
    for at, relation in enumerate(relate(document, extraction)):
        record = relation.record
        date = date_of(record, evidence)
        days = date.first_day, date.last_day
        for code in relation.direct | relation.mention:
            if code in known:
                count = counts.get(code) or counts.setdefault(code, _Count())
                # Meetings stand first among the records, so the position of one is its number.
                count.add(record, days, (at, code in relation.direct))
    return {code: count.close() for code, count in counts.items()}


@dataclass(slots=True)
class _Count:
    """The tally of one party while it grows."""

    statements: int = 0
    figures: int = 0
    facts: int = 0
    contacts: list[tuple[int, bool]] = field(default_factory=list)
    first_day: str | None = None
    last_day: str | None = None

    def add(self, record: Record, days: tuple[str | None, str | None], contact: tuple[int, bool]) -> None:
        first, last = days
        self.facts += 1
        if first and (self.first_day is None or first < self.first_day):
            self.first_day = first
        if last and (self.last_day is None or last > self.last_day):
            self.last_day = last
        if isinstance(record, Meeting):
            self.contacts.append(contact)
        elif isinstance(record, Statement):
            self.statements += 1
        elif isinstance(record, Figure):
            self.figures += 1

    def close(self) -> Tally:
        return Tally(self.statements, self.figures, self.facts, tuple(self.contacts), self.first_day, self.last_day)


def _codes_in(found: Extraction) -> set[str]:
    """Return the codes of countries and organisations that an extraction uses."""
    codes = {code for meeting in found.meetings for code in meeting.parties}
    codes |= {code for agreement in found.agreements for code in agreement.parties}
    codes |= {code for step in found.steps for code in step.parties}
    codes |= {code for said in found.statements for code in (*said.mentions, said.speaker.party) if code}
    codes |= {code for figure in found.figures for code in figure.mentions}
    codes |= {official.party for official in found.officials if official.party}
    codes |= {person.party for meeting in found.meetings for person in meeting.participants if person.party}
    return codes | {mention.code for mention in found.mentions} | ({found.home} if found.home else set())
