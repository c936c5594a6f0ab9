"""Small documents and records to compose from, written the way a reader would tell them."""

from dossier.core.compose.evidence import Evidence, Gathered
from dossier.core.model.dates import PartialDate
from dossier.core.model.document import Document
from dossier.core.model.parties import Participant, Party, Speaker
from dossier.core.model.records import Extraction, Figure, Meeting, Mention, Official, Statement
from dossier.core.model.span import Span
from dossier.core.text.passages import split_passages

PARTIES = {
    code: Party(code=code, name=name, kind="country")
    for code, name in {"KE": "Kenya", "JP": "Japan", "NO": "Norway", "PE": "Peru"}.items()
}


def day(text: str, precision: str = "day", basis: str = "text") -> PartialDate:
    return PartialDate(date=text, precision=precision, basis=basis)


def document(text: str, published: str, name: str = "story.txt") -> Document:
    body = Span(0, len(text))
    sha = f"{abs(hash((text, name))):064x}"[:64]
    return Document(sha256=sha, name=name, text=text, body=body, passages=split_passages(text, body), published=day(published))


def span_of(doc: Document, words: str) -> Span:
    start = doc.text.index(words)
    return Span(start, start + len(words))


def meeting(doc: Document, words: str, when: PartialDate, *, sides=("KE", "JP"), people=(), **more) -> Meeting:
    participants = tuple(Participant(name=n, role=r, party=p) for n, r, p in people)
    more.setdefault("kind", "meeting")
    return Meeting(span=span_of(doc, words), rule="test", parties=sides, participants=participants, date=when, **more)


def said(doc: Document, words: str, who: str | None, side: str | None, *, kind: str = "reported", **more) -> Statement:
    speech = "verbatim" if kind == "direct" else "reported"
    speaker = Speaker(name=who, party=side, role="Minister of Foreign Affairs" if who else None)
    return Statement(span=span_of(doc, words), rule="test", kind=kind, speech=speech, text=words, speaker=speaker, **more)


def figure(doc: Document, words: str, value: float, unit: str, **more) -> Figure:
    return Figure(span=span_of(doc, words), rule="test", value=value, unit=unit, kind="count", text=words, **more)


def official(doc: Document, name: str, role: str, side: str) -> Official:
    return Official(span=span_of(doc, name), rule="test", name=name, role=role, party=side)


def mention(doc: Document, words: str, code: str) -> Mention:
    return Mention(code=code, span=span_of(doc, words))


def evidence(doc: Document, **found) -> Evidence:
    return Evidence(document=doc, extraction=Extraction(home="KE", **found))


def gather(code: str, *material: Evidence, **more) -> Gathered:
    more.setdefault("party", PARTIES.get(code))
    more.setdefault("documents", len(material))
    return Gathered(home=PARTIES["KE"], evidence=material, parties=PARTIES, reference_date="2026-11-22", **more)
