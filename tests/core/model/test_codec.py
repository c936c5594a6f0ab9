"""Records survive storing, and the outside shape is what CONTRACT promises."""

import dataclasses
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.core.model import codec
from dossier.core.model.corrections import Correction, RecordKey
from dossier.core.model.dates import PartialDate
from dossier.core.model.document import Document, Passage
from dossier.core.model.parties import Participant, Speaker
from dossier.core.model.records import Agreement, Extraction, Figure, Meeting, Official, Statement, Step
from dossier.core.model.span import Span

RECORD_TYPES = [Meeting, Statement, Figure, Agreement, Official, Step]
spans = st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)).map(lambda pair: Span(min(pair), max(pair)))

st.register_type_strategy(Span, spans)
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))


def through_json(value: Any) -> Any:
    return json.loads(json.dumps(value))


@pytest.mark.parametrize("record_type", RECORD_TYPES, ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_a_record_is_read_back_equal(record_type: type[codec.Record], data: st.DataObject) -> None:
    record = data.draw(_whole(record_type))
    again = codec.record_from_json(codec.record_kind(record), through_json(codec.record_to_json(record)))
    assert again == record
    assert hash(again) == hash(record)


@given(data=st.data())
def test_a_document_is_read_back_equal(data: st.DataObject) -> None:
    document = data.draw(_whole(Document))
    stored = codec.document_to_json(document)
    assert "text" not in stored
    assert codec.document_from_json(through_json(stored), document.text) == document


@given(data=st.data())
def test_a_correction_and_its_key_are_read_back_equal(data: st.DataObject) -> None:
    correction, key = data.draw(_whole(Correction)), data.draw(_whole(RecordKey))
    assert codec.correction_from_json(through_json(codec.correction_to_json(correction))) == correction
    assert codec.key_from_json(through_json(codec.key_to_json(key))) == key


def _whole(record_type: type[Any]) -> st.SearchStrategy[Any]:
    """Every field drawn, the ones with defaults too."""
    fields = {field.name: ... for field in dataclasses.fields(record_type)}
    return st.builds(record_type, **fields)


def test_storing_leaves_out_what_is_empty() -> None:
    record = Official(span=Span(3, 20), rule="officials.post-name", name="Kaja Kallas", role="High Representative", party=None)
    stored = codec.record_to_json(record)
    assert stored == {
        "span": [3, 20],
        "rule": "officials.post-name",
        "sure": 0.95,
        "name": "Kaja Kallas",
        "role": "High Representative",
    }


def test_a_field_of_a_newer_program_is_passed_over() -> None:
    record = Official(span=Span(3, 20), rule="officials.post-name", name="Kaja Kallas", role="High Representative")
    assert codec.record_from_json("official", {**codec.record_to_json(record), "colour": "blue"}) == record


@pytest.mark.parametrize(
    ("kind", "stored"),
    [
        ("official", {"span": [1, 2], "rule": "r", "name": 3, "role": "x"}),
        ("official", {"span": [1], "rule": "r", "name": "n", "role": "x"}),
        ("official", {"rule": "r"}),
        ("official", []),
        ("meeting", {"span": [1, 2], "rule": "r", "kind": "seance"}),
        ("meeting", {"span": [1, 2], "rule": "r", "kind": "visit", "date": {"range": ["2024-01-01"]}}),
        ("rumour", {}),
    ],
)
def test_damaged_data_is_refused_in_one_line(kind: Any, stored: Any) -> None:
    with pytest.raises(ValueError, match=r"^[^\n]+$"):
        codec.record_from_json(kind, stored)


TEXT = 'Minister Amara Diallo met Jan Novak in Accra. "We planted 2,728 trees and spent $1.5 million," Diallo said.'


def _extraction() -> tuple[Document, Extraction]:
    document = Document(
        sha256="ab" * 32,
        name="trees.txt",
        text=TEXT,
        body=Span(0, len(TEXT)),
        passages=(Passage(number=1, span=Span(0, len(TEXT))),),
        published=PartialDate(date="2024-05-02", precision="day", basis="header"),
    )
    meeting = Meeting(
        span=Span(0, 45),
        rule="meetings.met",
        kind="meeting",
        date=PartialDate(precision="week", range=("2024-04-22", "2024-04-28"), basis="relative", reason="last week"),
        place="Accra",
        parties=("CZ", "GH"),
        participants=(Participant(name="Jan Novak", role="Foreign Minister", party="CZ"),),
        agenda=(Span(0, 45),),
    )
    quote = Span(46, 94)
    statement = Statement(
        span=quote, rule="direct.after", kind="direct", speech="verbatim", text=quote.of(TEXT),
        speaker=Speaker(name="Amara Diallo", party="GH"), cue="said", meeting=0,
    )  # fmt: skip
    trees = Figure(
        span=Span(58, 69), rule="figures.count", value=2728.0, unit="trees", kind="count", text="2,728 trees", statement=0
    )
    money = dataclasses.replace(trees, value=1.5, part_of=0, doubts=("sum_differs",))
    return document, Extraction(home="GH", meetings=(meeting,), statements=(statement,), figures=(trees, money), notices=("x",))


def test_the_outside_shape_has_every_promised_field() -> None:
    document, extraction = _extraction()
    record = through_json(codec.extraction_to_json("in/trees.txt", document, extraction))
    assert record["schema"] == "dossier.extract/1"
    assert record["source"] == "in/trees.txt"
    assert record["title"] is None
    assert record["language"] == "en"
    assert record["text"] == TEXT
    assert record["published"] == {"date": "2024-05-02", "precision": "day", "range": None, "basis": "header"}
    assert {"meetings", "statements", "figures", "agreements", "officials"} <= record.keys()
    (meeting,) = record["meetings"]
    assert meeting["held"] is True
    assert meeting["date"]["range"] == ["2024-04-22", "2024-04-28"]
    assert meeting["date"]["date"] is None
    assert meeting["participants"] == [{"name": "Jan Novak", "role": "Foreign Minister", "party": "CZ"}]
    assert {"kind", "place", "occasion", "parties", "topics", "span", "rule"} <= meeting.keys()
    (statement,) = record["statements"]
    assert statement["text"] == TEXT[slice(*statement["span"])]
    assert statement["speaker"] == {"name": "Amara Diallo", "party": "GH", "role": None}
    assert {"kind", "cue", "mentions", "topics", "meeting", "rule"} <= statement.keys()


def test_whole_numbers_have_no_point() -> None:
    document, extraction = _extraction()
    figures = codec.extraction_to_json("trees.txt", document, extraction)["figures"]
    assert [json.dumps(figure["value"]) for figure in figures] == ["2728", "1.5"]
    assert json.dumps(codec.number_to_json(1e300)) == "1e+300"
    assert {"unit", "kind", "what", "as_of", "approximate", "text", "span", "mentions", "statement", "rule"} <= figures[
        0
    ].keys()


def test_every_kind_of_record_has_an_outside_shape() -> None:
    agreement = Agreement(
        span=Span(0, 9), rule="a", title="Treaty of Amity", kind="treaty", status="signed", parties=("GH", "CZ")
    )
    official = Official(span=Span(0, 9), rule="o", name="Jan Novak", role="Foreign Minister", party="CZ")
    step = Step(span=Span(0, 9), rule="s", kind="visit", text="Novak in", date=PartialDate(date="2024", precision="year"))
    assert codec.item_to_json(agreement)["status"] == "signed"
    assert codec.item_to_json(official)["party"] == "CZ"
    assert codec.item_to_json(step)["date"]["precision"] == "year"
