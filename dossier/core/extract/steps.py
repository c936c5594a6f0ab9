"""What was undertaken or announced for later: invitations, next rounds, planned visits and signings, deadlines."""

from dataclasses import dataclass

from dossier.core.extract.article import Article, Sentence, mentions_in
from dossier.core.extract.clock import LONGEST_SENTENCE, Clock, read_clock
from dossier.core.extract.meetings_sides import Sides
from dossier.core.gazetteer.lexicon import Lexicon
from dossier.core.model.dates import UNKNOWN_DATE, PartialDate
from dossier.core.model.records import LIKELY, SURE, Step, StepKind
from dossier.core.text import late as re
from dossier.core.text.patterns import holds_any


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRule:
    """A way to say what is to come. Rules are asked in order; ``example`` is a sentence that the rule must find.

    ``signs`` are the letters of which a fitting sentence holds one at least: plain text is found before any pattern is tried.
    """

    id: str
    kind: StepKind
    signs: tuple[str, ...]
    pattern: re.Pattern[str]
    example: str


_WILL = (
    r"(?:will|shall|(?:is|are) (?:also )?(?:due |scheduled |expected |set |planned |going )?to"
    r"|plans? to|intends? to|agreed to|would)"
)
_ADVERB = r"(?: (?:also|then|later|soon|jointly|be|next|on [^,.]{3,30},?|[a-z]+ly)){0,3}"
_COMING = (
    r"(?:will|is|are|to)(?: also)? "
    r"(?:be (?:held|hosted|convened|organi[sz]ed|signed)|take place|scheduled|planned|due|expected|set)"
)


def _rule(id: str, kind: StepKind, signs: str, pattern: str, example: str) -> StepRule:
    return StepRule(id=id, kind=kind, signs=tuple(signs.split("|")), pattern=re.compile(pattern), example=example)


RULES: tuple[StepRule, ...] = (
    _rule(
        "step.invited",
        "invitation",
        "invit",
        r"\b(?:invited|invites|extended an invitation|conveyed (?:an|the|his|her) invitation|handed over an"
        r" invitation)\b(?! (?:to confirm|journalists|members))"
        r"|\baccepted the invitation\b|\binvitation (?:was|has been) accepted\b",
        "The Foreign Minister of Peru invited his Kenyan counterpart to visit Lima.",
    ),
    _rule(
        "step.signing",
        "signing",
        "sign|initial",
        rf"\b{_WILL}{_ADVERB} (?:sign(?:ed)?|initial(?:led)?)\b|\bsigning (?:ceremony )?(?:of [^.;]{{3,80}})? ?(?:is|are)"
        rf" (?:planned|scheduled|expected)",
        "Ghana and Togo will sign a memorandum of understanding in June.",
    ),
    _rule(
        "step.negotiation",
        "negotiation",
        "negotiations|talks|consultations",
        rf"\b{_WILL}{_ADVERB} (?:start|begin|launch|open|resume|continue|hold)(?: \w+){{0,3}} (?:negotiations|talks"
        rf"|consultations)\b"
        rf"|\b(?:next|new|\w+th) round of (?:talks|negotiations|consultations)\b[^.;]{{0,60}}{_COMING}",
        "The next round of negotiations between Chile and India will be held in July.",
    ),
    _rule(
        "step.visit",
        "visit",
        "visit|travel|arrive|depart|leave|fly| in ",
        rf"\b{_WILL}{_ADVERB} (?:visit|travel|arrive|depart|leave|fly|pay (?:a|an|his|her)(?: [\w-]+){{0,3}} visit|make"
        rf" (?:a|an)(?: [\w-]+){{0,3}} visit)\b"
        rf"|\bvisit\b[^.;]{{0,80}}{_COMING}|\b(?:is|are) (?:expected|due|awaited) in [A-Z]",
        "The Foreign Minister of Ghana will visit Togo next month.",
    ),
    _rule(
        "step.conference",
        "conference",
        "summit|conference|forum|exhibition|congress|COP",
        rf"\b{_WILL}{_ADVERB} (?:host|hold|convene|attend|take part in|participate in)\b[^.;]{{0,60}}\b(?:summit"
        rf"|conference|forum|exhibition|congress)\b"
        rf"|\b(?:summit|conference|forum|congress|COP\d+)\b[^.;]{{0,80}}{_COMING}",
        "A conference of donors is to take place in Paris on 3 June.",
    ),
    _rule(
        "step.meeting",
        "meeting",
        "meet|speak|talk|receive|host|hold|convene|welcome|chair|session|round|commission|committee|consultations|event",
        rf"\b{_WILL}{_ADVERB} (?:meet|speak|talk|receive|host|hold (?:a |an |the |further |bilateral |political"
        rf" )*(?:meeting|talks|session|round|call|consultations|joint commission"
        r"|next)|convene|welcome|co-chair|reconvene)\b"
        rf"|\b(?:next|\w+th|joint)(?: [\w-]+){{0,4}} (?:meeting|session|round|commission|committee|consultations"
        rf"|event)\b[^.;]{{0,80}}{_COMING}"
        rf"|\bmeeting\b[^.;]{{0,90}}(?:is|are) (?:scheduled|planned|due|expected)\b",
        "The ministers agreed to meet again in September.",
    ),
    _rule(
        "step.deadline",
        "deadline",
        "by ",
        r"\b(?:undertook|pledged|committed(?: themselves)?|promised|agreed|decided|plans?|intends?|will|is to|are to)"
        r" (?:to )?[^.;]{3,90}\bby (?:the end of|\d{1,2} [A-Z]|[A-Z][a-z]+ \d|next|mid-|early|20\d\d)",
        "The two sides undertook to finish the demarcation by the end of the year.",
    ),
    _rule(
        "step.agreed",
        "other",
        "agreed to|undertook to|pledged to|decided to|committed to",
        r"\b(?:agreed|undertook|pledged|decided|committed) to (?:continue|hold|meet|set up|establish|create|open|launch"
        r"|start|begin|resume|draft|prepare|develop|intensify"
        r"|expand|organi[sz]e|remain in|maintain|double|work|sign|exchange|appoint|convene)\b",
        "The ministers of Ghana and Togo agreed to establish a working group.",
    ),
)
"""The first rule that fits a sentence names its step."""
_PAST = re.compile(
    r"\b(?:was|were) (?:held|scheduled|planned|to have)\b|\bhad (?:agreed|invited)\b|\binvited by\b|\bwould (?:have|only)\b"
    r"|\bonly if\b|\binvited (?:[A-Z]\w+ )?(?:business\w*|compan\w+|investors|firms)\b"
)
_AGREED = re.compile(r"\b(?:agreed|undertook|pledged|decided|committed)\b")


def find_steps(article: Article, lexicon: Lexicon) -> tuple[Step, ...]:
    """Return what the article announces or reports as undertaken, one step a sentence, in reading order."""
    clock, sides = read_clock(article), Sides(article, lexicon)
    found = (_step(article, clock, sides, sentence) for sentence in article.sentences)
    return tuple(step for step in found if step is not None)


def _step(article: Article, clock: Clock, sides: Sides, sentence: Sentence) -> Step | None:
    if sentence.span.end - sentence.span.start > LONGEST_SENTENCE:
        return None
    words = article.folded[slice(*sentence.span)]
    rule = _rule_for(words) if holds_any(words, _SIGNS) else None
    if rule is None or not _TRIGGER.search(words) or _PAST.search(words) or words.endswith("?"):
        return None
    agreed = _AGREED.search(words)
    date = _date(article, clock, sentence, sentence.span.start + agreed.start() if agreed else 0)
    parties = sides.union(mentions_in(article, sentence.span))
    return Step(
        span=sentence.span,
        rule=rule.id,
        sure=SURE if date.date else LIKELY,
        kind=rule.kind,
        text=" ".join(sentence.span.of(article.document.text).split()),
        date=date,
        parties=tuple(sorted(parties)),
    )


def _rule_for(words: str) -> StepRule | None:
    for rule in RULES:
        if holds_any(words, rule.signs) and rule.pattern.search(words):
            return rule
    return None


def _date(article: Article, clock: Clock, sentence: Sentence, after: int) -> PartialDate:
    """Return the first day, month or week that the sentence names for what is to come.

    A date before ``after`` is the day of the agreement itself: "on Monday X met Y and they agreed to open embassies".
    """
    found = [
        mention
        for mention in clock.dates(article.folded, sentence.span, planned=True)
        if mention.span.start >= after
        and not mention.naming
        and mention.date.date
        and not clock.files(mention.span)
        and not (clock.reference and (mention.date.last_day or "") < clock.reference.isoformat())
    ]
    ahead = [mention for mention in found if mention.planned] or [mention for mention in found if mention.role != "since"]
    return ahead[0].date if ahead else UNKNOWN_DATE


_SIGNS = tuple(
    "will|shall|to be|to take|to visit|to meet|to sign|to hold|to host|to travel|plan|intend|agreed|invit|undertook|pledged"
    "|committed|decided|scheduled|expected|due|set|would|next|promised".split("|")
)
"""Letters of which the trigger holds some: plain text is found three times faster than a pattern."""
_TRIGGER = re.compile(
    r"(?:will|shall|to (?:be|take|visit|meet|sign|hold|host|travel)|plans?|intends?|agreed|invit\w+|undertook|pledged"
    r"|committed|decided|scheduled|expected|due|set"
    r"|planned|would|next|promised)\b"
)
"""Literals first and no word boundary before them: that is what lets the engine skip through the text."""
