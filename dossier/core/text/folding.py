"""One-to-one clean-up of a text for analysis.

The folded text has exactly the length of the original, so every offset means the same in both and no map is needed.
What changes: curly and doubled quotation marks become plain ones, typographic dashes and spaces become ASCII, a line
break inside a paragraph (hard-wrapped text) becomes a space. What never changes: the original, which is what is cited.
"""

import re

PAD = "\u2060"
"""Word joiner: stands for the second character of a two-character quotation mark; it matches no pattern."""

_ONE_TO_ONE = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"', "＂": '"',
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "´": "'", "′": "'", "ʼ": "'", "ʻ": "'",
        "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\u2007": " ", "\u2002": " ", "\u2003": " ", "\t": " ",
        "‐": "-", "‑": "-", "‒": "-", "−": "-",
    }
)  # fmt: skip
_DOUBLED = re.compile(r"``|''")


def fold(text: str) -> str:
    """Return ``text`` folded for analysis; the result has the same length.

    Dashes that separate clauses (– —) are kept: they are syntax.
    """
    folded = text.translate(_ONE_TO_ONE)
    if "``" in folded or "''" in folded:
        folded = _DOUBLED.sub('"' + PAD, folded)
    return folded
