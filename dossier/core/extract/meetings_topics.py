"""The themes of an agenda sentence as short noun phrases: "discussed energy, the border and joint patrols"."""

from collections.abc import Container

from dossier.core.model.span import Span
from dossier.core.text import late as re

_LEAD = re.compile(
    r"\b(?:discuss(?:ed|ing)|exchanged (?:views|opinions|information)(?: on| about| regarding| concerning)?|exchange of"
    r" (?:views|opinions)(?: took place)?(?: on| about)?"
    r"|reviewed|considered|touched (?:up)?on|attention was paid to|dealt with|covered|focused on|talked about|spoke about"
    r"|talks on|addressed|took stock of|explored)\s+",
    re.I,
)
_PASSIVE = re.compile(
    r"^(?P<list>[^.;]{6,220}?)\s+(?:were|was)\s+(?:also\s+)?(?:discussed|considered|reviewed|addressed|touched upon)\b"
)
_END = re.compile(
    r"(?:, including|, such as|, as well as the need)?(?:(?<!\b[A-Z])\.|[;:!?])"
    r"|,? (?:during|at) (?:the|their|his|her) (?:meeting|talks"
    r"|conversation|call)\b|, (?:and )?(?:emphasi[sz]\w+|stress\w+|not\w+|underscor\w+|underlin\w+|agree\w+)\b"
    r"| and (?:emphasi[sz]ed|stressed|noted|agreed|underscored|underlined|reaffirmed|affirmed|expressed"
    r"|highlighted|reiterated)\b| with (?:his|her|their)\b"
    r"|, (?:(?:to|for|of|in|on|with) )?(?:which|whom|who|where)\b| (?:over the|by) (?:tele)?phone\b"
)
_PARTS = re.compile(r",? as well as (?:on )?|,? including |, such as |, and (?:on )?|, (?:on )?| and (?:on )?")
_OPENING = re.compile(
    r"^(?:on |the |a |an |issues? of |issues? related to |matters? of |questions? of |ways? to |a wide range of |a range"
    r" of |other |and |also |in |about |with )+",
    re.I,
)
_EMPTY = re.compile(
    r"^(?:issues?|topics?|matters?|questions?|other|others|ways?|agenda|.{0,3}|(?:other )?(?:issues|topics) of mutual"
    r" (?:interest|concern)|mutual interest|views|of mutual interest.*|of concern)$",
    re.I,
)
_NO_THEME = re.compile(
    r"^(?:to|but|through|at|by|take|ensure|enhance|expand|advance|meet|manage|sustain|strengthen|create|contain|protect|deepen"
    r"|promote|increase|committed)\b|\b(?:underscore[sd]|emphasi[sz]ed|stressed|reported|said|told|added|can|will|is|are|was|were|has|have)\b"
    r"|\b(?:an?|to) [a-z]+(?:ful|ed|ent|al|ous|able|ive|en)$|^among other|\bto [a-z]+$"
    r"|^[a-z]+(?:al|ic|[ai]ble|ive|ous|ful|less|ent)$"
)
"""The rest of a clause, or one adjective of a list: "economic" of "economic, cultural and consular ties"."""
_MOST = 8


def topics_of(text: str, folded: str, sentence: Span, sides: Container[str] = ()) -> list[str]:
    """Return up to eight themes that the sentence names as discussed, in the source's words and order.

    A mere name of one of ``sides`` is no theme.
    """
    start, end = _stretch(folded, sentence)
    if start is None:
        return []
    themes: list[str] = []
    at = start
    for gap in [*_PARTS.finditer(folded, start, end), None]:
        stop = gap.start() if gap else end
        words = _OPENING.sub("", " ".join(text[at:stop].split())).strip(" ,.")
        empty = not words or _EMPTY.match(words) or _NO_THEME.search(words) or words in sides
        if not empty and len(words.split()) <= 9 and words not in themes:
            themes.append(words)
        at = gap.end() if gap else end
    return themes[:_MOST]


def _stretch(folded: str, sentence: Span) -> tuple[int | None, int]:
    lead = _LEAD.search(folded, sentence.start, sentence.end)
    if lead:
        end = _END.search(folded, lead.end(), sentence.end)
        return lead.end(), end.start() if end else sentence.end
    passive = _PASSIVE.search(folded[sentence.start : sentence.end])
    if passive:
        return sentence.start, sentence.start + passive.end("list")
    return None, sentence.end
