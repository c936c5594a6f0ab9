"""Closed classes of English words, as the passes for speech look at them: breaks of a clause, prepositions, determiners.

What lives here: grammar words and the shapes made of them. What must not: names, posts, cues; those are the gazetteer's.
"""

from dossier.core.text import late as re


def any_of(*groups: str) -> str:
    """Return a group that matches any of the words, which are parted by blanks; a "_" stands for a blank inside one."""
    return "(?:" + "|".join(word.replace("_", " ") for group in groups for word in group.split()) + ")"


_PREPOSITIONS = (
    "for of to with from at in by on about near against behind under like between among around inside outside including than "
    "over via"
)
PREPOSITION = re.compile(rf"\b{any_of(_PREPOSITIONS, 'into after before during')}\b")
PREPOSITION_END = re.compile(
    rf"(?:^|\s){any_of(_PREPOSITIONS, 'supporting backing representing advising regarding toward towards as')}"
    rf"(?: {any_of('the a an his her their its')})?$"
)
PREPOSITION_START = re.compile(
    "^"
    + any_of(
        "in at on by for from with during after before under over through about of to into since until following "
        "according like",
        "despite amid among along per without within upon via beyond throughout against besides unlike given even not "
        "how why where",
    )
    + r"\b",
    re.IGNORECASE,
)
_CONJUNCTIONS = any_of(
    "that but while because when if although though as whereas after_which so until whether since who which than and_then",
    "where whose what",
)
BREAK = re.compile(rf"[,;:\"()\[\]\s](?:(?<=\S)\s?|(?<=\s)(?:[–—-]{{1,2}}\s|(?=[tbwiasu]){_CONJUNCTIONS}\s))")
"""Where one clause may end and the next begin. One set of first characters, so that the engine can skip between them."""
OPENING_BREAK = re.compile(rf"{_CONJUNCTIONS}\s")
"""The same at the very beginning of a text."""
OPENING = re.compile(
    r"^(?:(?:[Aa]nd|[Bb]ut|[Ss]o|Last \w+|On \w+day|In (?:\d{4}|\w+)|At the (?:time|meeting|same time)|In turn|\w+day|"
    + any_of(
        "Then Meanwhile However Yet Still Instead Also Later Earlier Today Yesterday Now Separately Or Even Indeed Moreover",
        "Furthermore Besides Here There Thus",
    )
    + r")\s)+"
)
"""Words in front of a subject that are no part of it."""
OPENING_PHRASE = re.compile(
    "(?:"
    + any_of(
        "In At On After Before During Following For As Then Later Also Moreover Furthermore However Besides Earlier "
        "With Meanwhile",
        r"According Noting \w+ing By Under Within Further Additionally Finally",
    )
    + r"\b[^,]{0,140}, )"
)
"""A short phrase in front of the main clause: "In turn,", "After the latest tension,"."""
DETERMINED = re.compile(
    "^"
    + any_of(
        "the a an some many several most other others one two three four five his her their its our both all another no few",
        "these those any such nobody everyone someone anyone critics people more at_least nearly about hundreds dozens "
        "half this",
        r"each every almost roughly only \d[\d,.]*",
    )
    + r"(?![\w])",
    re.IGNORECASE,
)
_VERBS = frozenset(
    "is are was were has have had will would can could do does did said says made went took came told been be get gets make "
    "makes take takes give gives help helps let lets allow allows begin begins began relies engineered threw used quit now "
    "then primarily didn't doesn't don't he He she She they They we We it It I".split()
)
_CONTRACTED = re.compile(r"'(?:ll|ve|re|d|m) ")


def is_verbish(text: str) -> bool:
    """Tell whether ``text`` holds a word that no noun phrase holds."""
    return not _VERBS.isdisjoint(text.split()) or ("'" in text and _CONTRACTED.search(text) is not None)


_BAD_ENDS = frozenset(
    "and or but the a an his her their its our my your this these those of for to in on at by with from as more most very own "
    "such even not so only just no which who".split()
)
_LAST_LETTERS = re.compile(r"\w+$")


def ends_badly(text: str) -> bool:
    """Tell whether ``text`` ends in a word or mark that a noun phrase does not end in."""
    last = text[text.rfind(" ") + 1 :]
    if last.isalpha():
        return last.lower() in _BAD_ENDS
    letters = _LAST_LETTERS.search(last)
    return last.lower().endswith(("'", "'s")) or (letters is not None and letters.group().lower() in _BAD_ENDS)


JOINT_NOUN = re.compile(
    r"(?:^|\s)(?:(?:[Tt]he|[Bb]oth|two|[Tt]hese)\s)+(?:\w+\s)?"
    + any_of(
        "sides parties ministers leaders presidents counterparts interlocutors delegations countries diplomats chairs "
        "co-chairs",
        "principals negotiators two three delegates",
    )
    + r"$|(?:^|[\s,])(?:[Bb]oth|[Tt]he (?:two|three|four)|(?:[Tt]he )?[Pp]articipants)$"
)
JOINT_WORDS = frozenset(
    "sides parties ministers leaders presidents counterparts interlocutors delegations countries diplomats chairs "
    "co-chairs principals "
    "negotiators two three four delegates both Both participants".split()
)
"""The last words of `JOINT_NOUN`: a look-up before the pattern."""
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
_MONTHS = "January February March April May June July August September October November December"
_PARTS = "morning afternoon evening night"
TIME_WORDS = frozenset(f"{_DAYS} {_MONTHS} {_PARTS} week month year day past weekend".split())
TIME_TAIL = re.compile(
    r"(?:,? (?:on|late|early|late on|early on|last|this|earlier|later|since|in)?(?: the)? ?"
    + any_of(_DAYS, _MONTHS, _PARTS, "week month year day past weekend")
    + rf"(?: \d{{1,2}})?(?: {any_of(_PARTS)})?,?)+$"
)
"""When something was said, between the subject and its cue: "X on Monday said"."""
PRONOUNS = frozenset("he she it they we I He She It They We".split())
PRONOUN = re.compile(r"(?:^|[\s,(\"])(he|she|it|they|we|I|He|She|It|They|We)$")
PRONOUN_AFTER = re.compile(r"\s?(he|she|it|they|him|her(?!\s[\w\"])|them|we|I)\b(?!')")
"""A pronoun after its cue; "her" only where no noun follows that it possesses ("replied her colleague X")."""
NO_SOURCE = frozenset(
    "which that what this there these those it who it's he's she's here what's one's nothing something everything "
    "anything how why as "
    "sometimes always perhaps besides often".split()
)
"""Words that never stand as a subject who speaks."""
APPOSED_TAIL = re.compile(r"(?:\s(?:of|from|at|with|for|in|and|on|who|whose)\b|\s?\(|$)")
"""What may follow a name that heads a noun phrase: "X of the Y Foundation", "X, who"."""
