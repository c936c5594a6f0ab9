"""What the extractor claims about the world, each claim with the passage that says so."""

from dataclasses import dataclass
from typing import Literal

from dossier.core.model.dates import UNKNOWN_DATE, PartialDate
from dossier.core.model.parties import NOBODY, Participant, Speaker
from dossier.core.model.span import Span

MeetingKind = Literal["meeting", "visit", "phone_call", "video_call", "conference", "negotiation", "other"]
MeetingStatus = Literal["held", "announced", "moved", "cancelled"]
StatementKind = Literal["direct", "reported"]
Speech = Literal["verbatim", "partly_verbatim", "reported", "joint", "agentless"]
FigureKind = Literal["count", "money", "percent", "duration", "length", "area", "energy", "mass", "other"]
AgreementStatus = Literal["signed", "in_force", "negotiating", "proposed", "unknown"]
StepKind = Literal["meeting", "visit", "invitation", "negotiation", "conference", "signing", "deadline", "other"]
RecordKind = Literal["meeting", "statement", "figure", "agreement", "official", "step"]

SURE, LIKELY, UNSURE = 0.95, 0.8, 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What all claims share.

    ``span`` is the passage that proves the claim; ``rule`` the id of the rule that found it; ``sure`` a probability
    between 0 and 1; ``doubts`` short codes of what a human eye should settle ("open_speaker", "inferred_year",
    "two_candidates", "sum_differs" …), empty when nothing is open.
    """

    span: Span
    rule: str
    sure: float = SURE
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Finding):
    """An encounter or call between two or more sides, past or announced.

    ``agenda`` holds the spans of the joint sentences ("the sides discussed …") and ``topics`` their themes in words.
    """

    kind: MeetingKind
    status: MeetingStatus = "held"
    date: PartialDate = UNKNOWN_DATE
    place: str | None = None
    occasion: str | None = None
    parties: tuple[str, ...] = ()
    participants: tuple[Participant, ...] = ()
    topics: tuple[str, ...] = ()
    agenda: tuple[Span, ...] = ()

    @property
    def held(self) -> bool:
        """True for an encounter that took place."""
        return self.status == "held"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Finding):
    """Words put to a speaker. ``text`` is ``document.text[span]``, marks included for direct speech.

    ``quotes`` holds the verbatim fragments inside a reported sentence; ``meeting`` is an index into
    ``Extraction.meetings``; ``mentions`` the codes of parties the words speak of.
    """

    kind: StatementKind
    speech: Speech
    text: str
    speaker: Speaker = NOBODY
    cue: str | None = None
    quotes: tuple[Span, ...] = ()
    mentions: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    meeting: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Finding):
    """A stated quantity. ``value`` is multiplied out; ``what`` says in words what is counted.

    ``change`` is "rise", "fall" or None; ``part_of`` the index of the total this figure is a part of; ``statement`` the
    index of the statement that states it.
    """

    value: float
    unit: str
    kind: FigureKind
    text: str
    what: str | None = None
    as_of: str | None = None
    approximate: bool = False
    change: Literal["rise", "fall"] | None = None
    part_of: int | None = None
    statement: int | None = None
    mentions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement(Finding):
    """A text between sides that the source refers to: treaty, memorandum, joint statement, negotiation."""

    title: str
    kind: str
    date: PartialDate = UNKNOWN_DATE
    status: AgreementStatus = "unknown"
    parties: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Official(Finding):
    """A person named with a post: one attestation; the date is the document's."""

    name: str
    role: str
    party: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Finding):
    """Something undertaken or announced for later: an invitation, a next round, a planned signing."""

    kind: StepKind
    text: str
    date: PartialDate = UNKNOWN_DATE
    parties: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A place in the text that names a party (country, demonym, metonym, organisation) by any of its names."""

    code: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """Everything found in one document. ``home`` is the code of the side the text is written from, if it shows."""

    home: str | None = None
    meetings: tuple[Meeting, ...] = ()
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    officials: tuple[Official, ...] = ()
    steps: tuple[Step, ...] = ()
    mentions: tuple[Mention, ...] = ()
    notices: tuple[str, ...] = ()
