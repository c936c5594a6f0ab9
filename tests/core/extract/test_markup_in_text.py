"""Markup in an article is words like any other: facts are found around it and quotations keep it."""

import pytest

from dossier.core.extract.pipeline import extract
from dossier.core.ingest import read_document
from dossier.core.model.document import Document
from dossier.service.resources import load_lexicon

MARKUP = (
    "<b>bold</b> & &amp; &lt;",
    "{{7*7}} {% for x in y %}",
    "%s %n",
    "=cmd()",
    "<img src=/etc/passwd>",
    "[x](javascript:a())",
)


@pytest.mark.parametrize("markup", MARKUP)
def test_markup_hides_no_fact(markup: str) -> None:
    text = (
        "NAIROBI, Kenya, March 2, 2024. Foreign Minister of Kenya Amina Otieno met with Foreign Minister of Chile Pablo Soto "
        f'in Nairobi on March 2.\n\n"We will {markup} buy 41 ships from {markup} our friends," Soto said.\n\n'
        f"Soto said that {markup} trade between the two countries grew by 6 percent in 2023.\n"
    )
    document = read_document(text.encode(), "x.txt")
    assert isinstance(document, Document)
    found = extract(document, load_lexicon())
    assert [meeting.parties for meeting in found.meetings] == [("CL", "KE")]
    assert [said.text for said in found.statements if said.kind == "direct"] == [
        f'"We will {markup} buy 41 ships from {markup} our friends,"'
    ]
