"""What changed since an earlier edition, and checking a finished dossier from its attachments alone."""

import io
import json
from dataclasses import replace

import briefings
import pikepdf
import pytest

from dossier.core.model.problems import DossierError
from dossier.render.editions import compare, read_brief
from dossier.render.rechecking import recheck_pdf
from dossier.render.rendering import render


@pytest.fixture(scope="module")
def pdf():
    return render(briefings.russia(), "pdf", briefings.options(), briefings.folders())


def earlier():
    """The Russia briefing before the last contact, one statement and with another number of mines."""
    now = briefings.russia()
    figure = now.figures[0]
    other = replace(figure, record=replace(figure.record, value=2700.0))
    return replace(now, chronology=now.chronology[:-1], statements=now.statements[1:], figures=(other, *now.figures[1:]))


def test_a_dossier_agrees_with_what_it_carries(pdf):
    assert recheck_pdf(pdf) == ()


def test_a_changed_attachment_is_found(pdf):
    with pikepdf.open(io.BytesIO(pdf)) as document:
        text = document.attachments["S3.txt"].get_file().read_bytes().replace(b"legal framework", b"legal structure")
        del document.attachments["S3.txt"]
        document.attachments["S3.txt"] = pikepdf.AttachedFileSpec(
            document, text.replace(b"legal framework", b"legal structure")
        )
        changed = io.BytesIO()
        document.save(changed)
    codes = [problem.code for problem in recheck_pdf(changed.getvalue())]
    assert codes == ["hash", "quotation"]


def test_a_file_that_is_no_dossier_is_refused():
    with pytest.raises(DossierError, match="not a PDF that can be read"):
        recheck_pdf(b"%PDF-1.7 nothing")
    with pytest.raises(DossierError, match="neither a dossier in PDF nor a brief in JSON"):
        read_brief(b"hello")
    with pytest.raises(DossierError, match=r"not a brief of schema dossier.brief/1"):
        read_brief(b"{}")


def test_differences_between_editions():
    before = json.loads(render(earlier(), "json", briefings.options(), briefings.folders()))
    after = json.loads(render(briefings.russia(), "json", briefings.options(), briefings.folders()))
    changes = compare(before, after)
    now = briefings.russia()
    assert changes.of(now.chronology[-1].key) == "new"
    assert changes.of(now.figures[0].key) == "changed"
    assert changes.of(now.figures[1].key) == ""
    assert compare(after, before).dropped[0].startswith("Bayramov and Lavrov held one-on-one meeting")
    assert compare(after, after).new == frozenset()


@pytest.mark.parametrize("format", ["json", "pdf"])
def test_the_document_says_what_is_new(format):
    previous = render(earlier(), format, briefings.options(), briefings.folders())
    text = render(briefings.russia(), "md", briefings.options(previous=previous), briefings.folders()).decode()
    assert "Since the edition of 22 November 2026" in text
    assert "**New:** Sergey Lavrov and Jeyhun Bayramov meet in Baku, 28 February 2023" in text
    assert "**Changed:** 2,728" in text


def test_nothing_new_is_said_too():
    previous = render(briefings.russia(), "json", briefings.options(), briefings.folders())
    text = render(briefings.russia(), "md", briefings.options(previous=previous), briefings.folders()).decode()
    assert "Nothing has changed." in text
