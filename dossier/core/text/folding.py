"""One-to-one clean-up of a text for analysis.

The folded text has exactly the length of the original, so every offset means the same in both and no map is needed.
What changes: curly and doubled quotation marks become plain ones, typographic dashes and spaces become ASCII, a line
break inside a paragraph (hard-wrapped text) becomes a space. What never changes: the original, which is what is cited.
"""

from collections.abc import Iterable

from dossier.core.model.document import Passage
from dossier.core.text import late as re

PAD = "\u2060"
"""Word joiner: stands for the second character of a two-character quotation mark; it matches no pattern."""

_ONE_TO_ONE = {
        "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"', "＂": '"',
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "´": "'", "′": "'", "ʼ": "'", "ʻ": "'",
        "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\u2007": " ", "\u2002": " ", "\u2003": " ", "\u200a": " ",
        "\t": " ", "\r": " ", "\x0b": " ", "\x0c": " ", "\u2028": " ", "\u2029": " ", "\x85": " ",
        "‐": "-", "‑": "-", "‒": "-", "−": "-", "\u00ad": PAD, "\u200b": PAD, "\ufeff": PAD,
}  # fmt: skip
_REPLACEMENTS = tuple(_ONE_TO_ONE.items())
"""A handful of searches and replacements at memory speed: `str.translate` looks every character up."""
_DOUBLED = re.compile(r"``|''")


def fold(text: str, passages: Iterable[Passage] = ()) -> str:
    """Return ``text`` folded for analysis; the result has the same length.

    Line breaks inside one of ``passages`` become spaces. Dashes that separate clauses (– —) are kept: they are syntax.
    """
    folded = text
    if not text.isascii() or any(character in text for character in "\t\r\x0b\x0c"):
        for character, plain in _REPLACEMENTS:
            if character in folded:
                folded = folded.replace(character, plain)
    if "``" in folded or "''" in folded:
        folded = _DOUBLED.sub('"' + PAD, folded)
    return _unwrap(folded, passages)


def _unwrap(folded: str, passages: Iterable[Passage]) -> str:
    pieces: list[str] = []
    done = 0
    for passage in passages:
        start, end = passage.span
        if folded.find("\n", start, end) >= 0:
            pieces += (folded[done:start], folded[start:end].replace("\n", " "))
            done = end
    if not pieces:
        return folded
    pieces.append(folded[done:])
    return "".join(pieces)
