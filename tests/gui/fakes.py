"""A workspace in memory for the window's tests: invented articles, real shapes, every act recorded and answered."""

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from dossier.core.model.briefing import (
    AgreementItem,
    Briefing,
    Citation,
    ContactItem,
    Coverage,
    Discrepancy,
    FigureItem,
    Item,
    OfficialItem,
    Source,
    StatementItem,
    StepItem,
    TopicGroup,
)
from dossier.core.model.corrections import Correction, CorrectionAction, RecordKey
from dossier.core.model.dates import PartialDate
from dossier.core.model.document import Document, Passage
from dossier.core.model.parties import Participant, Party, Speaker
from dossier.core.model.problems import CannotWrite, DossierError, Problem
from dossier.core.model.records import Agreement, Extraction, Figure, Meeting, Official, Statement, Step
from dossier.core.model.span import Span
from dossier.service.workspace import BuildOptions, Counterpart, ImportReport, Period, Progress, SearchHit

TEXTS = {
    "lisbon.txt": (
        "LISBON, Portugal, March 14. Foreign Minister Ana Prado received her Norwegian counterpart Kari Solberg in Lisbon.\n\n"
        "The sides discussed fisheries and offshore wind.\n\n"
        "“Norway is ready to double its investment in Portuguese ports,” Solberg said.\n\n"
        "Prado noted that trade between the two countries reached 1.2 billion euros last year.\n\n"
        "The ministers signed a memorandum on offshore wind. The next round will take place in Oslo in June. "
        "<b>& {{ x }} %s</b>"
    ),
    "oslo.txt": (
        "OSLO, Norway, June 3. Prime Minister Jonas Lie spoke by telephone with President Marta Reis of Portugal.\r\n\r\n"
        "Lie stressed the importance of the memorandum on offshore wind.\r\n\r\n"
        "It was noted that 40 percent of the turbines 🌬 are built in Aveiro.\r\n\r\n"
        "“We expect the first 12 turbines in 2027,” the minister said.\r\n"
    ),
    "warsaw.txt": (
        "WARSAW, November 2. Polish Foreign Minister Ewa Nowak said that talks with Norway on gas had begun.\n\n"
        "Nowak added that Poland welcomed the Lisbon memorandum."
    ),
}
SIDES = {"NO": "Norway", "PT": "Portugal", "PL": "Poland", "EU": "European Union", "EFTA": "European Free Trade Association"}


def document(name: str) -> Document:
    """Return the invented article ``name``."""
    text = TEXTS[name]
    passages, start = [], 0
    for part in text.replace("\r\n", "\n").split("\n\n"):
        words = part.strip("\n")
        place = text.index(words.split("\n")[0][:30], start)
        passages.append(Passage(number=len(passages) + 1, span=Span(place, place + len(words))))
        start = place + len(words)
    published = {"lisbon.txt": "2025-03-14", "oslo.txt": "2025-06-03", "warsaw.txt": "2025-11-02"}[name]
    return Document(
        sha256=sha256(text.encode()).hexdigest(),
        name=name,
        text=text,
        body=Span(0, len(text)),
        passages=tuple(passages),
        published=PartialDate(date=published, precision="day", basis="dateline"),
    )


def _span(name: str, words: str) -> Span:
    start = TEXTS[name].index(words)
    return Span(start, start + len(words))


def _day(day: str) -> PartialDate:
    return PartialDate(date=day, precision="day", basis="dateline")


def _statement(name: str, words: str, speaker: Speaker, **more: object) -> Statement:
    direct = words.startswith("“")
    base = Statement(
        span=_span(name, words),
        rule="test",
        kind="direct" if direct else "reported",
        speech="verbatim" if direct else "reported",
        text=words,
        speaker=speaker,
    )
    return replace(base, **more)  # type: ignore[arg-type]


SOLBERG = Speaker(name="Kari Solberg", party="NO", role="Minister of Foreign Affairs")
PRADO = Speaker(name="Ana Prado", party="PT", role="Minister of Foreign Affairs")
LIE = Speaker(name="Jonas Lie", party="NO", role="Prime Minister")


def extraction(name: str) -> Extraction:
    """Return what is found in the invented article ``name``."""
    if name == "lisbon.txt":
        return Extraction(
            home="PT",
            meetings=(
                Meeting(
                    span=_span(name, TEXTS[name].split("\n\n")[0]),
                    rule="received",
                    kind="meeting",
                    date=_day("2025-03-14"),
                    place="Lisbon",
                    occasion="official visit",
                    parties=("NO", "PT"),
                    participants=(
                        Participant(name="Ana Prado", role="Minister of Foreign Affairs", party="PT"),
                        Participant(name="Kari Solberg", role="Minister of Foreign Affairs", party="NO"),
                    ),
                    agenda=(_span(name, "The sides discussed fisheries and offshore wind."),),
                ),
            ),
            statements=(
                _statement(name, "“Norway is ready to double its investment in Portuguese ports,”", SOLBERG, meeting=0),
                _statement(
                    name,
                    "Prado noted that trade between the two countries reached 1.2 billion euros last year.",
                    PRADO,
                    meeting=0,
                ),
            ),
            figures=(
                Figure(
                    span=_span(name, "1.2 billion euros"),
                    rule="money",
                    value=1_200_000_000,
                    unit="EUR",
                    kind="money",
                    text="1.2 billion euros",
                    what="trade between the two countries",
                ),
            ),
            agreements=(
                Agreement(
                    span=_span(name, "memorandum on offshore wind"),
                    rule="text",
                    title="memorandum on offshore wind",
                    kind="memorandum",
                    status="signed",
                    date=_day("2025-03-14"),
                    parties=("NO", "PT"),
                ),
            ),
            officials=(
                Official(
                    span=_span(name, "Ana Prado"), rule="post", name="Ana Prado", role="Minister of Foreign Affairs", party="PT"
                ),
                Official(
                    span=_span(name, "Kari Solberg"),
                    rule="post",
                    name="Kari Solberg",
                    role="Minister of Foreign Affairs",
                    party="NO",
                ),
            ),
            steps=(
                Step(
                    span=_span(name, "The next round will take place in Oslo in June."),
                    rule="next",
                    kind="negotiation",
                    text="The next round will take place in Oslo in June.",
                    date=PartialDate(
                        date="2025-06", precision="month", basis="inferred", reason="year taken from the dateline"
                    ),
                ),
            ),
        )
    if name == "oslo.txt":
        return Extraction(
            home="NO",
            meetings=(
                Meeting(
                    span=_span(name, TEXTS[name].split("\r\n")[0]),
                    rule="call",
                    kind="phone_call",
                    date=_day("2025-06-03"),
                    parties=("NO", "PT"),
                    participants=(Participant(name="Jonas Lie", party="NO"), Participant(name="Marta Reis", party="PT")),
                ),
            ),
            statements=(
                _statement(name, "Lie stressed the importance of the memorandum on offshore wind.", LIE, meeting=0),
                _statement(
                    name, "“We expect the first 12 turbines in 2027,”", Speaker(), doubts=("open_speaker",), sure=0.5, meeting=0
                ),
            ),
            figures=(
                Figure(
                    span=_span(name, "40 percent"),
                    rule="percent",
                    value=40,
                    unit="percent",
                    kind="percent",
                    text="40 percent",
                    what="turbines built in Aveiro",
                ),
            ),
        )
    return Extraction(
        home="PL",
        statements=(
            _statement(name, "Nowak added that Poland welcomed the Lisbon memorandum.", Speaker(name="Ewa Nowak", party="PL")),
        ),
    )


@dataclass
class FakeLibrary:
    """What several fake workspaces share, as a library on disk is shared."""

    names: list[str] = field(default_factory=lambda: list(TEXTS))
    log: list[Correction] = field(default_factory=list)
    written: dict[Path, BuildOptions] = field(default_factory=dict)
    refuse_corrections: bool = False
    copies: int = 1

    def open(self) -> "FakeWorkspace":
        """Open a workspace on it."""
        return FakeWorkspace(self)


class FakeWorkspace:
    """Answers like `dossier.service.workspace.Workspace`; the briefing is the same whatever the counterpart."""

    def __init__(self, library: FakeLibrary) -> None:
        self._library = library

    def __enter__(self) -> "FakeWorkspace":
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def counterparts(self) -> tuple[Counterpart, ...]:
        sides = [
            ("NO", "Norway", "country", None, 2, "2025-06-03"),
            ("PL", "Poland", "country", None, 0, None),
            ("TR", "Türkiye", "country", None, 0, None),
            ("EU", "European Union", "organisation", None, 1, "2024-05-01"),
            ("kari-solberg", "Kari Solberg", "official", "NO", 1, "2025-03-14"),
            ("jonas-lie", "Jonas Lie", "official", "NO", 1, "2025-06-03"),
        ]
        return tuple(
            Counterpart(
                party=Party(code=code, name=name, kind=kind, side=side),
                meetings=count,
                statements=4,
                figures=2,
                last_contact=last,
            )
            for code, name, kind, side, count, last in sides
        )

    def gather(self, code: str, period: Period = (None, None), *, with_left_out: bool = False) -> Briefing:
        return _Composing(self._library, code, period).briefing(with_left_out)

    def left_out(self, code: str) -> frozenset[RecordKey]:
        return self._library_switch(code, "leave_out", "include")

    def _library_switch(self, code: str, on: str, off: str) -> frozenset[RecordKey]:
        return switched(self._library.log, code, on, off)

    def render(self, briefing: Briefing, options: BuildOptions) -> bytes:
        return sample_pdf(briefing.party.name, [f"{item.citations[0]}" for item in briefing.quotes])

    def build(self, query: str, output: Path | None, options: BuildOptions) -> Path:
        assert output is not None
        if not output.parent.is_dir():
            raise CannotWrite(f"cannot write {output}: there is no folder {output.parent}")
        output.write_bytes(self.render(self.gather(query), options))
        self._library.written[output] = options
        return output

    def document(self, sha: str) -> Document:
        return next(d for d in map(document, TEXTS) if d.sha256 == sha)

    def extraction(self, sha: str) -> Extraction:
        return next(extraction(name) for name in TEXTS if document(name).sha256 == sha)

    def correct(
        self,
        action: CorrectionAction,
        *,
        key: RecordKey | None = None,
        counterpart: str | None = None,
        field: str | None = None,
        value: str | None = None,
    ) -> Correction:
        if self._library.refuse_corrections:
            raise DossierError("the library is read-only")
        entry = Correction(
            id=len(self._library.log) + 1,
            when="2026-11-22T10:00:00Z",
            action=action,
            key=key,
            counterpart=counterpart,
            field=field,
            value=value,
        )
        self._library.log.append(entry)
        return entry

    def withdraw(self, correction: int) -> Correction:
        old = self._library.log[correction - 1]
        entry = replace(old, id=len(self._library.log) + 1, withdraws=correction)
        self._library.log.append(entry)
        return entry

    def corrections(self) -> tuple[Correction, ...]:
        return tuple(self._library.log)

    def import_paths(
        self,
        paths: Iterable[Path],
        *,
        jobs: int = 1,
        on_progress: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> ImportReport:
        files = [file for path in paths for file in (sorted(path.iterdir()) if path.is_dir() else [path])]
        refused, done = [], 0
        for done, file in enumerate(files, 1):
            if file.suffix != ".txt":
                refused.append(Problem(code="unknown_format", subject=str(file), reason="not a text"))
            if on_progress:
                on_progress(Progress(done=done, total=len(files), current=str(file), rate=10.0))
            if cancelled():
                break
        return ImportReport(
            imported=done - len(refused), already_there=0, updated=0, refused=tuple(refused), cancelled=done < len(files)
        )

    def search(self, query: str, limit: int = 50) -> tuple[SearchHit, ...]:
        hits = []
        for one in map(document, TEXTS):
            for passage in one.passages:
                text = passage.span.of(one.text)
                place = text.lower().find(query.lower())
                if place >= 0:
                    hits.append(
                        SearchHit(
                            document=one.sha256,
                            name=one.name,
                            title=None,
                            published=one.published.date,
                            passage=text,
                            number=passage.number,
                            start=passage.span.start,
                            marks=((place, place + len(query)),),
                        )
                    )
        return tuple(hits[:limit])


def switched(log: list[Correction], code: str, on: str, off: str) -> frozenset[RecordKey]:
    """Return the keys that the valid entries of ``log`` switched on last."""
    void: set[int] = set()
    for entry in reversed(log):
        if entry.withdraws is not None and entry.id not in void:
            void.add(entry.withdraws)
    keys: dict[RecordKey, bool] = {}
    for entry in log:
        valid = entry.withdraws is None and entry.id not in void and entry.counterpart == code
        if valid and entry.key and entry.action in (on, off):
            keys[entry.key] = entry.action == on
    return frozenset(key for key, is_on in keys.items() if is_on)


class _Composing:
    """Makes the briefing from the invented articles."""

    def __init__(self, library: FakeLibrary, code: str, period: Period) -> None:
        self.library, self.code, self.period = library, code, period
        self.documents = [document(name) for name in library.names]
        self.starred = switched(library.log, code, "star", "unstar")
        self.left_out = switched(library.log, code, "leave_out", "include")

    def briefing(self, with_left_out: bool) -> Briefing:
        items = [item for place, name in enumerate(self.library.names, 1) for item in self._items(place, name)]
        if not with_left_out:
            items = [item for item in items if item.key not in self.left_out]
        said = [item for item in items if isinstance(item, StatementItem)]
        return Briefing(
            party=Party(code=self.code, name=SIDES.get(self.code, self.code), kind="country"),
            home=Party(code="PT", name="Portugal", kind="country"),
            period=self.period,
            reference_date="2026-11-22",
            chronology=tuple(item for item in items if isinstance(item, ContactItem)),
            quotes=tuple(item for item in said if item.record.kind == "direct"),
            statements=tuple(item for item in said if item.record.kind == "reported"),
            figures=tuple(item for item in items if isinstance(item, FigureItem)),
            agreements=tuple(item for item in items if isinstance(item, AgreementItem)),
            officials=tuple(item for item in items if isinstance(item, OfficialItem)),
            upcoming=tuple(item for item in items if isinstance(item, StepItem)),
            topics=(TopicGroup(title="Offshore wind", statements=tuple(item.key for item in said[:2])),),
            discrepancies=(
                Discrepancy(
                    about="trade", text="1.2 or 1.3 billion euros", citations=(items[0].citations[0],) if items else ()
                ),
            ),
            sources=tuple(Source(id=f"S{n}", document=d, cited=d.passages, marks=()) for n, d in enumerate(self.documents, 1)),
            coverage=Coverage(
                documents=len(self.documents), relevant=len(self.documents), left_out=0, unsure=1, first_day=None, last_day=None
            ),
            names=tuple(SIDES.items()),
            slots=tuple(
                (e.field or "", e.value or "") for e in self.library.log if e.action == "slot" and e.counterpart == self.code
            ),
        )

    def _items(self, place: int, name: str) -> list[Item]:
        found, whole = extraction(name), self.documents[place - 1]
        items: list[Item] = []
        for meeting in found.meetings:
            agenda = tuple((span.of(whole.text), self._cite(place, span)) for span in meeting.agenda)
            items.append(ContactItem(**self._base(place, "meeting", meeting.span), record=meeting, agenda=agenda))
        for said in found.statements:
            side = "theirs" if said.speaker.party == self.code else "ours"
            base = self._base(place, "statement", said.span)
            for copy in range(self.library.copies):
                key = replace(base["key"], ordinal=copy)
                items.append(
                    StatementItem(**{**base, "key": key}, record=said, side=side, date=whole.published, topic="Offshore wind")
                )
        for figure in found.figures:
            base = self._base(place, "figure", figure.span)
            items.append(FigureItem(**base, record=figure, stated_by="Ana Prado", date=whole.published))
        items += [AgreementItem(**self._base(place, "agreement", one.span), record=one) for one in found.agreements]
        for person in found.officials:
            side = "theirs" if person.party == self.code else "ours"
            roles = ((person.role, "2025-03-14", "2025-03-14"),)
            base = self._base(place, "official", person.span)
            items.append(OfficialItem(**base, name=person.name, party=person.party, roles=roles, side=side))
        items += [
            StepItem(**self._base(place, "step", step.span), record=step, announced=whole.published) for step in found.steps
        ]
        return items

    def _base(self, place: int, kind: str, span: Span) -> dict:
        whole = self.documents[place - 1]
        key = RecordKey(document=whole.sha256, kind=kind, span=span)
        return {
            "key": key,
            "citations": (self._cite(place, span),),
            "relevance": "direct",
            "text": span.of(whole.text),
            "starred": key in self.starred,
        }

    def _cite(self, place: int, span: Span) -> Citation:
        passage = self.documents[place - 1].passage_at(span.start)
        return Citation(source=f"S{place}", passage=passage.number if passage else 1, span=span)


def sample_pdf(title: str, references: list[str]) -> bytes:
    """Return three pages with a link on each reference to the last page."""
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(595, 842), invariant=True)
    canvas.drawString(72, 760, f"Dossier on {title}")
    for number, reference in enumerate(references):
        top = 720 - 20 * number
        canvas.drawString(72, top, reference)
        canvas.linkAbsolute(reference, "sources", Rect=(70, top - 3, 110, top + 11))
    canvas.showPage()
    canvas.drawString(72, 760, "Second page")
    canvas.showPage()
    canvas.bookmarkHorizontalAbsolute("sources", 500)
    canvas.drawString(72, 500, "Sources")
    canvas.showPage()
    canvas.save()
    return file.getvalue()
