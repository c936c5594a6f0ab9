"""Tries templates out on a small made-up briefing and on an empty one, so that a fault shows before it is needed."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

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
_DAY, _POST = "2024-05-03", "Minister of Foreign Affairs"
_WHEN = PartialDate(date=_DAY, precision="day", basis="text")


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
    quote = _quote()
    return replace(
        empty_briefing(),
        chronology=(ContactItem(**_item("meeting"), record=_meeting()),),
        quotes=(quote,),
        figures=(FigureItem(**_item("figure"), record=_figure(), stated_by="The Minister", date=_WHEN),),
        agreements=(AgreementItem(**_item("agreement"), record=_agreement()),),
        officials=(OfficialItem(**_item("official"), name="The Minister", party="BT", roles=((_POST, _DAY, _DAY),)),),
        upcoming=(StepItem(**_item("step"), record=_step(), announced=_WHEN),),
        topics=(TopicGroup(title="roads", statements=(quote.key,)),),
        sources=(Source(id="S1", document=document, cited=document.passages, marks=(_QUOTE,)),),
        coverage=Coverage(documents=1, relevant=1, left_out=1, unsure=1, first_day=_DAY, last_day=_DAY),
        names=(("BT", "Bhutan"), ("IS", "Iceland")),
    )


def _quote() -> StatementItem:
    speaker = Speaker(name="The Minister", party="BT", role=_POST)
    text = _QUOTE.of(_WORDS)
    record = Statement(span=_QUOTE, rule="example", kind="direct", speech="verbatim", text=text, speaker=speaker)
    citation = Citation(source="S1", passage=1, span=_QUOTE)
    return StatementItem(**(_item("statement") | {"citations": (citation,)}), record=record, side="theirs", date=_WHEN)


def _meeting() -> Meeting:
    people = (Participant(name="The Minister", role=_POST, party="BT"),)
    return Meeting(
        span=_ALL, rule="example", kind="meeting", date=_WHEN, place="Thimphu", parties=("BT", "IS"), participants=people
    )


def _figure() -> Figure:
    return Figure(span=_QUOTE, rule="example", value=3, unit="bridges", kind="count", text="3 bridges", what="bridges")


def _agreement() -> Agreement:
    return Agreement(span=_ALL, rule="example", title="An agreement", kind="agreement", date=_WHEN, status="signed")


def _step() -> Step:
    return Step(span=_ALL, rule="example", kind="meeting", text=_WORDS, date=_WHEN)


def _item(kind: RecordKind) -> dict[str, Any]:
    key = RecordKey(document="0" * 64, kind=kind, span=_ALL)
    citation = Citation(source="S1", passage=1, span=_ALL)
    return {"key": key, "citations": (citation,), "relevance": "direct", "text": _WORDS}


_THEM = Party(code="BT", name="Bhutan", kind="country")
_US = Party(code="IS", name="Iceland", kind="country")
