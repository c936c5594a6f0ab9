"""The article's own source, which is no statement: "…, the ministry told X", "…, Y reports", "the agency has learned"."""

from dossier.core.extract.complements import ComplementReader
from dossier.core.extract.cues import Cue
from dossier.core.extract.noun_phrases import Subject
from dossier.core.extract.speaker_names import SpeakerNames
from dossier.core.model.span import Span
from dossier.core.text import late as re

_TAGGING = frozenset({"tell", "report", "inform", "cite", "learn", "write", "say", "announce", "state"})
_PRESS_SERVICE = re.compile(r"\b(?:press|media|information) (?:service|office|centre|center|department)\b")
_WIRE = re.compile(r"\b(?:Wire|News Agency|Press Agency|Newswire|Information Agency|Telegraph Agency)$")
_OUTLET_AFTER = re.compile(
    r" (?:the )?(?:[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,3}|reporters|journalists|agency|daily|news agency|newspaper|press|"
    r"media)\s*[.,;\"]?\s*$"
)
_ENDS_THERE = re.compile(
    r"(?:(?:statement|release|readout|communiqué|note) )?(?:said|announced|stated|reported|read)(?: on \w+day)?"
    r"(?: in (?:a|its|an) (?:\w+ )?(?:statement|release|readout|post|communiqué))?\W*$"
)
_ENCOUNTER = re.compile(r"^[^\"]*\b(?:received|met|hosted|held|spoke|visited|arrived|welcomed)\b[^\"]*$")
"""Who tells of an encounter ("X received Y in Z, the ministry said in a statement") is the source, no speaker."""
_PLANNED = re.compile(r"(?:He|She|They|The [a-z]+|[A-Z]\w+) will (?:\w+ly )?(?:tell|say|stress|raise|ask|urge|call)\b")


def is_speaker(names: SpeakerNames, folded: str, subject: Subject) -> bool:
    """Tell whether ``subject`` can be a source of words: "according to the programme" names none."""
    if subject.kind != "nominal":
        return True
    words = folded[subject.span.start : subject.span.end]
    return not names.is_schedule(words) and not names.is_event(words)


def is_source_tag(names: SpeakerNames, reader: ComplementReader, cue: Cue, subject: Subject, way: str, sentence: Span) -> bool:
    """Tell whether an attribution only says where the article has its news from."""
    if cue.lemma not in _TAGGING:
        return False
    folded = reader.folded
    words = folded[subject.span.start : subject.span.end]
    after = folded[cue.span.end : sentence.end]
    if _WIRE.search(words) or (names.is_outlet(words) and (cue.lemma in ("learn", "report") or " citing " in after)):
        return True
    telling = cue.lemma in ("tell", "inform")
    if telling and _PRESS_SERVICE.search(words):
        return True
    if _PLANNED.match(folded, sentence.start, subject.span.start):
        return True
    if (
        names.is_source(words)
        and _ENDS_THERE.match(folded, cue.span.start, sentence.end)
        and _ENCOUNTER.search(folded[sentence.start : subject.span.start])
    ):
        return True
    if way not in ("trailing", "object", "inverted") or not reader.trailing(subject, sentence.start, sentence):
        return False
    if cue.lemma in ("report", "cite") and cue.form in ("third", "past"):
        return subject.kind != "pronoun" and (subject.mention is None or subject.mention.role is None)
    return telling and names.is_source(words) and bool(_OUTLET_AFTER.match(after))
