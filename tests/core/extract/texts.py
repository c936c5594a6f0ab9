"""Documents made of a few words."""

from dossier.core.model.document import Document
from dossier.core.model.span import Span
from dossier.core.text.passages import split_passages


def document(text: str, language: str = "en") -> Document:
    """Return ``text`` as a document whose body is all of it."""
    body = Span(0, len(text))
    return Document(
        sha256="0" * 64, name="text.txt", text=text, body=body, passages=split_passages(text, body), language=language
    )
