"""Documents go in once, are counted, found by party, and can be taken out without a trace."""

from collections.abc import Callable
from pathlib import Path

import pytest

from dossier.core.model.problems import DossierError
from dossier.library.accession import Accession
from dossier.library.catalogue import Library

Make = Callable[..., Accession]
WHEN, VERSION = "2024-05-07T08:00:00+00:00", "1"


def counts(library: Library) -> dict[str, tuple[int, int, int, str | None]]:
    return {row.party.code: (row.meetings, row.statements, row.figures, row.last_contact) for row in library.counterparts()}


def test_a_document_comes_back_as_it_went_in(library: Library, accession: Make, story: str) -> None:
    item = accession(story)
    assert library.add(item, WHEN, VERSION) == "imported"
    evidence = library.evidence_in(item.sha256)
    assert evidence.document.text == story
    assert [passage.number for passage in evidence.document.passages] == [1, 2]
    assert evidence.extraction.statements[0].text == "Berg said that 40 ships would guard the Barents Sea."
    assert evidence.extraction.meetings[0].participants[0].name == "Espen Berg"


def test_the_same_document_is_stored_once(library: Library, accession: Make, story: str) -> None:
    assert library.add(accession(story), WHEN, VERSION) == "imported"
    before = counts(library)
    assert library.add(accession(story), WHEN, VERSION) == "there"
    assert counts(library) == before
    assert library.size() == 1


def test_counts_are_ready_after_import(library: Library, accession: Make, story: str) -> None:
    library.add(accession(story), WHEN, VERSION)
    assert counts(library)["NO"] == (1, 1, 1, "2024-05-06")
    assert counts(library)["espen-berg"][0] == 1


def test_two_reports_of_one_day_tell_of_one_encounter(library: Library, accession: Make, story: str) -> None:
    library.add(accession(story), WHEN, VERSION)
    library.add(accession("Espen Berg of Norway met his Finnish colleague on Monday.\n\nBerg spoke of fish."), WHEN, VERSION)
    library.add(accession("Norway's Espen Berg was back in June.\n\nHe spoke of oil.", day="2024-06-01"), WHEN, VERSION)
    assert counts(library)["NO"] == (2, 3, 1, "2024-06-01")


def test_talks_with_other_sides_at_the_table_on_one_day_are_two(library: Library, accession: Make, story: str) -> None:
    library.add(accession(story, home="FI"), WHEN, VERSION)
    library.add(accession("Espen Berg of Norway saw his Kenyan colleague.\n\nBerg spoke of fish.", home="KE"), WHEN, VERSION)
    assert counts(library)["NO"][0] == 2


def test_a_removed_document_leaves_the_counts_as_they_were(library: Library, accession: Make, story: str) -> None:
    library.add(accession(story), WHEN, VERSION)
    before = counts(library)
    later = accession("Espen Berg was back.\n\nHe spoke of oil.", day="2024-06-01")
    library.add(later, WHEN, VERSION)
    assert counts(library) != before
    library.remove(later.sha256)
    assert counts(library) == before
    assert not library.search("oil", 10)
    assert list(library.check()) == []


def test_spellings_of_one_official_are_counted_together(library: Library, accession: Make) -> None:
    library.add(accession("Petr Szijjarto came.\n\nHe spoke of gas.", minister="Petr Szijjarto"), WHEN, VERSION)
    library.add(accession("Petr Sijarto came.\n\nHe spoke of oil.", minister="Petr Sijarto", day="2024-07-01"), WHEN, VERSION)
    assert counts(library)["petr-szijjarto"][:2] == (2, 2)
    assert "petr-sijarto" not in counts(library)
    assert len(library.evidence_on(("petr-szijjarto",))) == 2


def test_a_bare_surname_belongs_to_its_only_bearer(library: Library, accession: Make) -> None:
    library.add(accession("Espen Berg came.\n\nHe spoke of gas."), WHEN, VERSION)
    library.add(accession("Berg came again.\n\nHe spoke of oil.", minister="Berg", day="2024-07-01"), WHEN, VERSION)
    assert len(library.evidence_on(("espen-berg",))) == 2
    assert counts(library)["espen-berg"][:2] == (2, 2) and "berg" not in counts(library)
    assert counts(library)["espen-berg"][:2] == (2, 2) and "berg" not in counts(library)
    library.add(accession("Kari Berg came too.\n\nShe spoke of fish.", minister="Kari Berg", day="2024-08-01"), WHEN, VERSION)
    assert len(library.evidence_on(("espen-berg",))) == 1


def test_a_period_narrows_what_is_gathered(library: Library, accession: Make) -> None:
    for day in ("2022-03-01", "2023-03-01", "2024-03-01"):
        library.add(accession(f"Norway's Espen Berg came on {day}.\n\nHe spoke of gas.", day=day), WHEN, VERSION)
    found = library.evidence_on(("NO",), ("2023-01-01", "2023-12-31"))
    assert [item.document.published.date for item in found] == ["2023-03-01"]


def test_homes_are_counted(library: Library, accession: Make) -> None:
    library.add(accession("Espen Berg came.\n\nHe spoke of gas."), WHEN, VERSION)
    library.add(accession("Espen Berg went.\n\nHe spoke of oil.", home="KE"), WHEN, VERSION)
    library.add(accession("Espen Berg slept.\n\nHe spoke of fish.", home="KE"), WHEN, VERSION)
    assert library.homes().most_common(1) == [("KE", 2)]


def test_an_update_of_a_story_is_recognised(library: Library, accession: Make) -> None:
    paragraphs = [
        f"In paragraph {n} the ministers of both sides spoke about subject number {n} at some length." for n in range(12)
    ]
    first = "\n\n".join(["Espen Berg came.", *paragraphs])
    update = "\n\n".join(["Espen Berg came.", "Details added.", *paragraphs])
    other = "\n\n".join(
        ["Espen Berg left.", *(line.replace("subject", "matter").replace("spoke", "wrote") for line in paragraphs)]
    )
    assert library.add(accession(first), WHEN, VERSION) == "imported"
    assert library.add(accession(other), WHEN, VERSION) == "imported"
    assert library.add(accession(update), WHEN, VERSION) == "updated"


def test_an_unknown_document_is_refused_in_words(library: Library) -> None:
    with pytest.raises(DossierError, match="holds no document"):
        library.evidence_in("f" * 64)


def test_the_file_is_the_whole_library(library: Library, accession: Make, story: str, tmp_path: Path) -> None:
    library.add(accession(story), WHEN, VERSION)
    (tmp_path / "copy").mkdir()
    library.back_up(tmp_path / "copy" / "library.sqlite")
    with Library(tmp_path / "copy", create=False) as copy:
        assert counts(copy) == counts(library)
        assert list(copy.check()) == []


def test_a_period_is_judged_by_what_is_told_not_by_when(library: Library, accession: Make) -> None:
    """A story of May that tells of a meeting in March belongs to March."""
    item = accession("Norway's Espen Berg came in March.\n\nHe spoke of gas.", published="2024-05-06", day="2024-03-10")
    library.add(item, WHEN, VERSION)
    assert len(library.evidence_on(("NO",), ("2024-03-01", "2024-03-31"))) == 1
    assert len(library.evidence_on(("NO",), ("2024-01-01", "2024-01-31"))) == 0
