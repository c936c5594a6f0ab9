"""A dossier composed from a few small documents, as a desk officer would expect it."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from material import PARTIES, day, document, evidence, figure, gather, meeting, mention, official, said, span_of

from dossier.core.compose.briefing import compose
from dossier.core.model.corrections import Correction, RecordKey
from dossier.core.model.parties import Party
from dossier.core.text.notes import NoteCitation, cite

TALKS = (
    "Foreign Minister Wanjiru received Japanese Foreign Minister Sato in Nairobi.\n\n"
    "Sato said that Japan would fund the port. He noted that 40 engineers work there.\n\n"
    "In Norway, 12 ships wait."
)


def talks(published: str = "2024-03-02", name: str = "kenya.txt", **more):
    doc = document(TALKS, published, name)
    people = (("Grace Wanjiru", "Minister of Foreign Affairs", "KE"), ("Ken Sato", "Minister of Foreign Affairs", "JP"))
    met = meeting(
        doc, "Foreign Minister Wanjiru received Japanese Foreign Minister Sato", day("2024-03-01"), people=people, **more
    )
    return evidence(
        doc,
        meetings=(met,),
        statements=(
            said(doc, "Sato said that Japan would fund the port.", "Ken Sato", "JP", meeting=0, topics=("Transport",)),
            said(doc, "He noted that 40 engineers work there.", "Ken Sato", "JP", meeting=0, topics=("Transport",)),
        ),
        figures=(figure(doc, "40 engineers", 40, "engineers", statement=1), figure(doc, "12 ships", 12, "ships")),
        officials=(official(doc, "Sato", "Minister of Foreign Affairs", "JP"),),
        mentions=(mention(doc, "Japanese", "JP"), mention(doc, "Norway", "NO")),
    )


def log(*entries):
    return tuple(Correction(id=n, when="2026-01-01T00:00:00Z", **entry) for n, entry in enumerate(entries, 1))


def key_of(item_evidence, kind, index):
    records = getattr(item_evidence.extraction, kind + "s")
    return RecordKey(document=item_evidence.document.sha256, kind=kind, span=records[index].span)


def test_the_counterpart_who_took_part_is_direct_and_one_spoken_of_is_a_mention():
    japan = compose(gather("JP", talks()))
    norway = compose(gather("NO", talks()))

    assert [item.relevance for item in japan.chronology] == ["direct"]
    assert [item.relevance for item in japan.statements] == ["direct", "direct"]
    assert [item.record.value for item in japan.figures] == [40]
    assert norway.chronology == () and norway.statements == ()
    assert [(item.record.value, item.relevance) for item in norway.figures] == [(12, "mention")]


def test_every_line_cites_the_passage_it_came_from():
    briefing = compose(gather("JP", talks()))

    assert str(briefing.chronology[0].citations[0]) == "S1.1"
    assert [str(item.citations[0]) for item in briefing.statements] == ["S1.2", "S1.2"]
    assert [passage.number for passage in briefing.sources[0].cited] == [1, 2]


def test_two_accounts_of_one_encounter_are_one_entry_with_both_sources():
    ours = talks(place="Nairobi")
    theirs = document("Sato met Wanjiru in Mombasa on 1 March.", "2024-03-01", "japan.txt")
    people = (("Sato", None, "JP"), ("Grace Wanjiru", None, "KE"))
    other = evidence(theirs, meetings=(meeting(theirs, "Sato met Wanjiru", day("2024-03-01"), people=people, place="Mombasa"),))

    briefing = compose(gather("JP", ours, other))

    assert len(briefing.chronology) == 1
    assert {citation.source for citation in briefing.chronology[0].citations} == {"S1", "S2"}
    assert (
        len(briefing.discrepancies) == 1
        and "Mombasa" in briefing.discrepancies[0].text
        and "Nairobi" in briefing.discrepancies[0].text
    )


def test_encounters_of_different_people_on_one_day_stay_apart():
    doc = document("President Ruiz met President Mori.", "2024-03-01", "peru.txt")
    other = evidence(
        doc, meetings=(meeting(doc, "President Ruiz met", day("2024-03-01"), people=(("Aki Mori", "President", "JP"),)),)
    )

    assert len(compose(gather("JP", talks(), other)).chronology) == 2


def test_a_reprint_adds_its_citation_instead_of_a_second_line():
    briefing = compose(gather("JP", talks(), talks(published="2024-03-03", name="reprint.txt")))

    assert len(briefing.statements) == 2
    assert all(len(item.citations) == 2 for item in briefing.statements)


def test_an_official_is_a_counterpart_too():
    sato = Party(code="ken-sato", name="Ken Sato", kind="official", side="JP")
    briefing = compose(gather("ken-sato", talks(), party=sato))

    assert [item.side for item in briefing.statements] == ["theirs", "theirs"]
    assert len(briefing.chronology) == 1


def test_a_period_keeps_what_lies_in_it():
    assert len(compose(gather("JP", talks(), period=("2024-03-01", "2024-03-31"))).chronology) == 1
    assert compose(gather("JP", talks(), period=("2024-04-01", None))).chronology == ()


def test_left_out_lines_vanish_and_come_back_when_the_decision_is_withdrawn():
    material = talks()
    key = key_of(material, "statement", 0)
    left_out = log({"action": "leave_out", "key": key, "counterpart": "JP"})

    assert len(compose(gather("JP", material, corrections=left_out)).statements) == 1
    assert compose(gather("JP", material, corrections=left_out)).coverage.left_out == 1
    undone = log({"action": "leave_out", "key": key, "counterpart": "JP"}, {"action": "leave_out", "withdraws": 1})
    assert len(compose(gather("JP", material, corrections=undone)).statements) == 2
    redone = (*undone, Correction(id=3, when="2026-01-01T00:00:00Z", action="leave_out", withdraws=2))
    assert len(compose(gather("JP", material, corrections=redone)).statements) == 1


def test_a_decision_on_one_dossier_leaves_the_others_alone():
    material = talks()
    corrections = log({"action": "leave_out", "key": key_of(material, "figure", 1), "counterpart": "JP"})

    assert len(compose(gather("NO", material, corrections=corrections)).figures) == 1


def test_a_starred_statement_leads_its_topic():
    material = talks()
    corrections = log({"action": "star", "key": key_of(material, "statement", 1), "counterpart": "JP"})
    briefing = compose(gather("JP", material, corrections=corrections))

    assert briefing.topics[0].title == "Transport"
    assert briefing.topics[0].statements[0] == key_of(material, "statement", 1)


def test_a_corrected_speaker_is_printed_and_marked_as_edited():
    material = talks()
    speaker = json.dumps({"name": "Grace Wanjiru", "party": "KE", "role": "Minister of Foreign Affairs"})
    corrections = log({"action": "edit", "key": key_of(material, "statement", 0), "field": "speaker", "value": speaker})
    item = next(i for i in compose(gather("JP", material, corrections=corrections)).statements if i.edited)

    assert (item.record.speaker.name, item.side) == ("Grace Wanjiru", "ours")


def test_the_words_of_a_quotation_cannot_be_edited():
    doc = document('"We will build it," Sato said.', "2024-03-02")
    quote = said(doc, '"We will build it,"', "Ken Sato", "JP", kind="direct")
    material = evidence(doc, statements=(quote,))
    corrections = log(
        {"action": "edit", "key": key_of(material, "statement", 0), "field": "text", "value": '"We may build it,"'},
        {"action": "edit", "key": key_of(material, "statement", 0), "field": "wording", "value": '"We may build it,"'},
    )

    assert [item.text for item in compose(gather("JP", material, corrections=corrections)).quotes] == ['"We will build it,"']


def test_people_are_joined_by_side_and_near_spelling():
    other = document("Kenn Sato spoke.", "2025-01-01", "later.txt")
    later = evidence(other, officials=(official(other, "Kenn Sato", "Prime Minister", "JP"),))
    theirs = [item for item in compose(gather("JP", talks(), later)).officials if item.side == "theirs"]

    assert len(theirs) == 1
    assert [role for role, _, _ in theirs[0].roles] == ["Minister of Foreign Affairs", "Prime Minister"]


def test_announced_encounters_stand_in_the_look_ahead():
    doc = document("The next round will be held in Tokyo in May 2024.", "2024-03-02")
    ahead = meeting(
        doc, "The next round will be held in Tokyo", day("2024-05", "month"), kind="negotiation", status="announced"
    )
    briefing = compose(gather("JP", evidence(doc, meetings=(ahead,))))

    assert [item.record.date.date for item in briefing.upcoming] == ["2024-05"]


def test_conflicting_figures_are_reported_with_both_sources():
    def story(value, name):
        doc = document(f"Some {value} fishing boats wait off Japan.", "2024-03-02", name)
        return evidence(
            doc,
            figures=(figure(doc, f"{value} fishing boats", value, "boats", what="fishing boats waiting", mentions=("JP",)),),
        )

    briefing = compose(gather("JP", story(30, "a.txt"), story(45, "b.txt")))

    assert len(briefing.discrepancies) == 1
    assert len(briefing.discrepancies[0].citations) == 2


def test_nothing_found_is_an_empty_briefing_that_says_how_much_was_read():
    briefing = compose(gather("PE", documents=7))

    assert briefing.chronology == () and briefing.sources == ()
    assert (briefing.coverage.documents, briefing.coverage.relevant) == (7, 0)
    assert briefing.names == (("KE", "Kenya"), ("PE", "Peru"))
    assert PARTIES["PE"] == briefing.party


def test_the_same_input_gives_the_same_briefing():
    assert compose(gather("JP", talks(), talks(name="b.txt"))) == compose(gather("JP", talks(), talks(name="b.txt")))


def test_marked_words_are_exactly_the_cited_ones():
    material = talks()
    source = compose(gather("JP", material)).sources[0]

    assert span_of(material.document, "He noted that 40 engineers work there.") in source.marks


def test_the_officers_order_comes_before_the_composed_one():
    material = talks()
    first, second = key_of(material, "statement", 0), key_of(material, "statement", 1)
    corrections = log(
        {"action": "order", "key": second, "counterpart": "JP", "value": "1"},
        {"action": "order", "key": first, "counterpart": "JP", "value": "2"},
    )
    briefing = compose(gather("JP", material, corrections=corrections))

    assert [item.key for item in briefing.statements] == [second, first]
    assert briefing.topics[0].statements == (second, first)


def test_what_the_notes_cite_is_among_the_sources_even_when_nothing_else_draws_on_it():
    material = talks()
    document = material.document
    passage = span_of(document, "In Norway, 12 ships wait.")
    words = cite("Kenya, 2 March 2024", NoteCitation(document=document.sha256, span=passage))
    noted = compose(
        gather(
            "JP",
            material,
            period=("2030-01-01", None),
            corrections=log({"action": "slot", "counterpart": "JP", "field": "notes", "value": f"Ask about the ships {words}"}),
        )
    )
    assert [source.marks for source in noted.sources] == [(passage,)]
    assert [cited.number for cited in noted.sources[0].cited] == [3]
