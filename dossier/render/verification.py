"""Every word printed as a source's own is compared with where it stands. A mismatch stops the build."""

import re

from dossier.core.model.briefing import Briefing
from dossier.core.model.problems import DossierError
from dossier.render.blocks import DocumentTree, Quotation, Run, walk
from dossier.render.printable import printable

_SPACE = re.compile(r"[ \t\r\n]+")


_CONTEXT = 20
"""Characters shown before the first difference."""


class QuotationMismatch(DossierError):
    """Printed words differ from their source; the message names the source and the place."""

    exit_code = 1


def verify_words(tree: DocumentTree, briefing: Briefing) -> int:
    """Compare each run that claims to be a source's words with the source; return how many were compared.

    Line breaks and repeated spaces count as one space, characters that no document can hold as U+FFFD; nothing else may
    differ. A quotation printed as verbatim must claim its words. Raises QuotationMismatch.
    """
    texts = {source.id: source.document.text for source in briefing.sources}
    compared = 0
    for piece in walk(tree.blocks):
        if isinstance(piece, Quotation) and piece.speech == "verbatim":
            _ensure_claimed(piece)
        if isinstance(piece, Run) and piece.words:
            _compare(piece, texts)
            compared += 1
    return compared


def _ensure_claimed(quotation: Quotation) -> None:
    for paragraph in quotation.paragraphs:
        for piece in paragraph:
            if isinstance(piece, Run) and piece.words is None and piece.text.strip():
                raise QuotationMismatch(f"words printed as a quotation name no passage: {piece.text[:60]!r}")


def _compare(run: Run, texts: dict[str, str]) -> None:
    words = run.words
    assert words is not None
    source = texts.get(words.source)
    if source is None:
        raise QuotationMismatch(f"{words.source}: the source is not part of this dossier")
    stands = _normalise(source[words.start : words.end])
    printed = _normalise(run.text)
    if printed != stands:
        at = max(0, _first_difference(printed, stands) - _CONTEXT)
        shown, found = printed[at : at + 3 * _CONTEXT], stands[at : at + 3 * _CONTEXT]
        raise QuotationMismatch(f"{words.source} at {words.start}-{words.end}: printed {shown!r}, the source has {found!r}")


def _first_difference(one: str, other: str) -> int:
    return next((index for index, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _normalise(text: str) -> str:
    return _SPACE.sub(" ", printable(text)).strip()
