"""Tries templates out: each is run on a small made-up briefing and on an empty one, so that a fault shows before it is needed."""

from datetime import datetime
from pathlib import Path

from dossier.core.model.briefing import (
    AgreementItem,
    Briefing,
    Citation,
    ContactItem,
    Coverage,
    FigureItem,
    OfficialItem,
    Source,
    StatementItem,
    StepItem,
    TopicGroup,
)
from dossier.core.model.corrections import RecordKey
from dossier.core.model.dates import PartialDate
from dossier.core.model.document import Document, Passage
from dossier.core.model.parties import Participant, Party, Speaker
from dossier.core.model.problems import DossierError, Problem
from dossier.core.model.records import Agreement, Figure, Meeting, RecordKind, Statement, Step
from dossier.core.model.span import Span
from dossier.render.options import RenderOptions, ResourceFolders
from dossier.render.rendering import compose_tree

_WORDS = 'The ministers met in Thimphu. "We shall build 3 bridges next year," the minister said.'
_ALL, _QUOTE = Span(0, len(_WORDS)), Span(30, 67)
_WHEN = PartialDate(date="2024-05-03", precision="day", basis="text")


def check_template(template: Path, resources: Path, language: str = "en") -> Problem | None:
    """Return what is wrong with the template in a folder, or None. The reason names file and line."""
    options = RenderOptions(created=datetime(2024, 5, 6), language=language, show_empty_slots=True)
    for briefing in (example_briefing(), empty_briefing()):
        try:
            compose_tree(briefing, options, ResourceFolders(root=resources, template=template))
        except DossierError as error:
            return Problem(code="template", subject=template.name, reason=str(error))
    return None


def empty_briefing() -> Briefing:
    """Return a briefing with nothing in it."""
    return Briefing(
        party=_THEM,
        home=_US,
        period=(None, None),
        reference_date="2024-05-06",
        chronology=(),
        quotes=(),
        statements=(),
        figures=(),
        agreements=(),
        officials=(),
        upcoming=(),
        topics=(),
        discrepancies=(),
        sources=(),
        coverage=Coverage(documents=0, relevant=0, left_out=0, unsure=0, first_day=None, last_day=None),
    )


def example_briefing() -> Briefing:
    """Return a briefing with one of everything."""
    document = Document(
        sha256="0" * 64, name="example.txt", text=_WORDS, body=_ALL, passages=(Passage(number=1, span=_ALL),), published=_WHEN
    )
    whole, quoted = Citation(source="S1", passage=1, span=_ALL), Citation(source="S1", passage=1, span=_QUOTE)
    minister = Speaker(name="The Minister", party="BT", role="Minister of Foreign Affairs")
    meeting = Meeting(
        span=_ALL,
        rule="example",
        kind="meeting",
        date=_WHEN,
        place="Thimphu",
        parties=("BT", "IS"),
        participants=(Participant(name="The Minister", role="Minister of Foreign Affairs", party="BT"),),
    )
    said = Statement(
        span=_QUOTE,
        rule="example",
        kind="direct",
        speech="verbatim",
        text=_QUOTE.of(_WORDS),
        speaker=minister,
        topics=("roads",),
    )
    figure = Figure(span=_QUOTE, rule="example", value=3, unit="bridges", kind="count", text="3 bridges", what="bridges")
    text = Agreement(span=_ALL, rule="example", title="An agreement", kind="agreement", date=_WHEN, status="signed")
    step = Step(span=_ALL, rule="example", kind="meeting", text=_WORDS, date=_WHEN)
    quote = StatementItem(
        key=_key("statement"), citations=(quoted,), relevance="direct", text=said.text, record=said, side="theirs", date=_WHEN
    )
    return Briefing(
        party=_THEM,
        home=_US,
        period=(None, None),
        reference_date="2024-05-06",
        chronology=(ContactItem(key=_key("meeting"), citations=(whole,), relevance="direct", text=_WORDS, record=meeting),),
        quotes=(quote,),
        statements=(),
        figures=(
            FigureItem(
                key=_key("figure"), citations=(quoted,), relevance="direct", text="3", record=figure, stated_by="X", date=_WHEN
            ),
        ),
        agreements=(AgreementItem(key=_key("agreement"), citations=(whole,), relevance="direct", text=_WORDS, record=text),),
        officials=(
            OfficialItem(
                key=_key("official"),
                citations=(whole,),
                relevance="direct",
                text=_WORDS,
                name="The Minister",
                party="BT",
                roles=(("Minister of Foreign Affairs", "2024-05-03", "2024-05-03"),),
            ),
        ),
        upcoming=(
            StepItem(key=_key("step"), citations=(whole,), relevance="direct", text=_WORDS, record=step, announced=_WHEN),
        ),
        topics=(TopicGroup(title="roads", statements=(quote.key,)),),
        discrepancies=(),
        sources=(Source(id="S1", document=document, cited=document.passages, marks=(_QUOTE,)),),
        coverage=Coverage(documents=1, relevant=1, left_out=1, unsure=1, first_day="2024-05-03", last_day="2024-05-03"),
        names=(("BT", "Bhutan"), ("IS", "Iceland")),
    )


_THEM = Party(code="BT", name="Bhutan", kind="country")
_US = Party(code="IS", name="Iceland", kind="country")


def _key(kind: RecordKind) -> RecordKey:
    return RecordKey(document="0" * 64, kind=kind, span=_ALL)
