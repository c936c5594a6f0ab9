"""Overlong and odd values in any field: the document is made, or one line says why not."""

from dataclasses import fields, is_dataclass, replace

import briefings
import pypdfium2
import pytest

from dossier.core.model.problems import DossierError
from dossier.core.model.span import Span
from dossier.render.pdf.fonts import FontShelf
from dossier.render.rendering import render

KEPT = {
    "kind",
    "status",
    "speech",
    "relevance",
    "side",
    "date",
    "precision",
    "basis",
    "rule",
    "sha256",
    "id",
    "source",
    "document",
    "language",
}
"""Fields with a fixed set of values, and the sources' own texts, which spans refer to."""


def filled(value, text, name=""):
    """Return a record with each free text in it replaced by ``text``."""
    if name in KEPT:
        return value
    if isinstance(value, str):
        return text
    if isinstance(value, Span):
        return value
    if isinstance(value, tuple):
        return tuple(filled(item, text) if not isinstance(item, str) or name == "topics" else item for item in value)
    if is_dataclass(value):
        return replace(value, **{field.name: filled(getattr(value, field.name), text, field.name) for field in fields(value)})
    return value


def with_texts(text):
    briefing = briefings.russia()
    names = ("party", "chronology", "quotes", "statements", "figures", "agreements", "officials", "upcoming", "discrepancies")
    return replace(briefing, **{name: filled(getattr(briefing, name), text) for name in names})


@pytest.mark.parametrize(
    "text",
    [
        "long " * 2000,
        "x" * 20_000,
        "",
        " ",
        "\x00\x07\ud800\ufffe",
        "<b>&amp;</b> {{ d }} %s \\ \n\n \t",
        "ا" * 3000,
        "\u200b" * 300,
    ],
)
@pytest.mark.parametrize("template", ["full", "one-pager"])
def test_any_text_in_any_field_can_be_set(text, template):
    data = render(
        with_texts(text),
        "pdf",
        briefings.options(attach=False, marking=" ".join(text.split())[:100], occasion=text),
        briefings.folders(template),
    )
    assert len(pypdfium2.PdfDocument(data)) >= (1 if template == "one-pager" else 2)


@pytest.mark.parametrize("format", ["md", "html", "docx", "json", "csv", "zip", "ics"])
@pytest.mark.parametrize("text", ["", "\x00\x07\ud800\ufffe", "<b>&amp;</b> {{ d }} %s \\ \n\n \t"])
def test_any_text_in_any_field_can_be_written(text, format):
    assert render(with_texts(text), format, briefings.options(marking=" ".join(text.split())[:100]), briefings.folders())


def test_a_missing_font_is_one_clear_line(tmp_path):
    with pytest.raises(DossierError, match=r"a file of the program is missing or cannot be read: .*NoSuchFace.ttf"):
        FontShelf(tmp_path).font("NoSuchFace")
