"""Sentences of a folded paragraph.

A sentence never ends inside a quotation. A terminal ends a sentence when what follows can begin one and what stands
before is no abbreviation; "U.S." and "a.m." end one only before a word that begins sentences.
"""

from collections.abc import Iterator, Sequence

from dossier.core.model.span import Span
from dossier.core.text import late as re

# The look-behind keeps a run of a million dots from being tried a million times; the class before it lets the engine skip.
_TERMINAL = re.compile(r"[.!?…](?<![.!?…].)[.!?…]*+[\"'\u2060)\]]*(?:\s+|(?=[A-Z\"]))")
_LAST_WORD = re.compile(r"[^\s\"'(\[]{1,24}$")
_TITLES = frozenset(
    "mr mrs ms dr prof sen rep gov gen lt col capt maj sgt adm cmdr st hon rev msgr amb messrs pres supt sec fr eng "
    "insp".split()
)
"""Abbreviations that a name follows: never the end of a sentence."""
_ABBREVIATIONS = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec no nos vs etc cf al inc ltd co corp fig art vol ca".split()
)
"""Abbreviations that can stand at the end of a sentence, but end none before a digit or a name."""
_NEVER_LAST = frozenset("no nos vs cf fig art vol ca jan feb mar apr jun jul aug sep sept oct nov dec".split())
_SENTENCE_OPENERS = frozenset(
    "the a an he she it they we i you this that these those in on at by for from with as after before during but and however "
    "meanwhile moreover also both according earlier later his her their its our there when while if what who president "
    "minister".split()
)
_OPENS_AFTER_PLACE = re.compile(r"(?:Secretary|Minister|President|Prime|Foreign|Deputy|Ambassador|Assistant|Under) [A-Z]")
"""What begins a sentence after "Washington, D.C.", which posts of the city itself do not."""
_POSTS_OF_SIDES = ("President", "Minister")
"""Words that open sentences and yet belong to the initials before them: "the U.S. President"."""
_INITIALS = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]?\.?$")
_NEXT_WORD = re.compile(r"[\"'(\[\u2060]*([^\W_]+)")
_LONG_ENOUGH = 3
_LONGEST = 2000
"""Characters of the longest sentence. What runs on is no prose, and rules that weigh a sentence's words against one another
would take quadratic time over it; so it is cut at white space."""


def split_sentences(folded: str, paragraph: Span, quotations: Sequence[Span]) -> list[Span]:
    """Cut ``paragraph`` of ``folded`` into sentences without surrounding white space.

    ``quotations`` are the quotations that touch the paragraph, in reading order; no sentence ends inside one.
    """
    sentences: list[Span] = []
    start, at = paragraph.start, 0
    for terminal in _TERMINAL.finditer(folded, paragraph.start, paragraph.end):
        end = terminal.end()
        if end >= paragraph.end:
            break
        stop = len(terminal.group().rstrip()) + terminal.start()
        while at < len(quotations) and quotations[at].end < stop:
            at += 1
        if at < len(quotations) and quotations[at].start < terminal.start() and stop < quotations[at].end:
            continue
        if at < len(quotations) and quotations[at].start == stop - 1 < terminal.end() and folded[stop - 1] in "\"'":
            stop = end = quotations[at].start
        if _ends_sentence(folded, start, terminal.start(), stop, end):
            sentences.append(Span(start, stop))
            start = end
    if folded[start : paragraph.end].strip():
        sentences.append(Span(start, paragraph.end))
    if paragraph.end - paragraph.start > _LONGEST and any(sentence.end - sentence.start > _LONGEST for sentence in sentences):
        return [piece for sentence in sentences for piece in _cut_overlong(folded, sentence)]
    return sentences


def _cut_overlong(folded: str, sentence: Span) -> Iterator[Span]:
    start = sentence.start
    while sentence.end - start > _LONGEST:
        blank = folded.rfind(" ", start + 1, start + _LONGEST)
        stop = blank if blank > 0 else start + _LONGEST
        yield Span(start, stop)
        start = stop + (blank > 0)
    if start < sentence.end:
        yield Span(start, sentence.end)


def _ends_sentence(folded: str, start: int, dot: int, stop: int, next_start: int) -> bool:
    """Tell whether the terminal at ``dot`` ends a sentence, judged by the words around it."""
    following = folded[next_start]
    if not (following.isupper() or following.isdigit() or following in "\"'([—–-•*"):
        return False
    word = _last_word(folded, max(start, dot - 24), dot)
    if next_start == stop and not _glued(folded, dot, word, next_start):
        return False
    if folded[dot] != "." or folded[dot : dot + 2] == "..":
        return True
    return _dot_ends(folded, word, stop == dot + 1, next_start)


def _last_word(folded: str, start: int, end: int) -> str:
    """Return the word that ends at ``end``; most are letters between blanks, and then no pattern is needed."""
    word = folded[max(start, folded.rfind(" ", start, end) + 1) : end]
    if word.isalnum():
        return word
    match = _LAST_WORD.search(folded, start, end)
    return match.group() if match else ""


def _dot_ends(folded: str, word: str, bare: bool, next_start: int) -> bool:
    lowered = word.lower()
    if bare and lowered in _TITLES:
        return False
    if bare and lowered in _NEVER_LAST:
        return not folded[next_start].isdigit() and _opens_sentence(folded, next_start)
    if len(word) == 1 and word.isupper() and bare:
        return _opens_sentence(folded, next_start) and word not in "JCRSW"
    if _INITIALS.match(word + ".") and len(word) > 1 and bare:
        if word == "D.C" and _OPENS_AFTER_PLACE.match(folded, next_start) is not None:
            return True
        return _opens_sentence(folded, next_start) and not folded.startswith(_POSTS_OF_SIDES, next_start)
    if bare and lowered in _ABBREVIATIONS:
        return _opens_sentence(folded, next_start)
    return not (bare and lowered in ("jr", "sr")) or _opens_sentence(folded, next_start)


def _opens_sentence(folded: str, next_start: int) -> bool:
    word = _NEXT_WORD.match(folded, next_start)
    return folded[next_start] == '"' or (word is not None and word.group(1).lower() in _SENTENCE_OPENERS)


def _glued(folded: str, dot: int, word: str, next_start: int) -> bool:
    """Tell whether two sentences stand without a space: "on the agenda.The sides …", never "U.S.A" or an address."""
    if dot + 1 < next_start and folded[next_start - 1] in "\"'":
        return folded[next_start].isupper()
    plain = len(word) >= _LONG_ENOUGH and word.isalpha() and word[-1].islower() and "." not in word
    tail = folded[next_start : next_start + 2]
    capitalised = len(tail) == 2 and tail[0].isupper() and (tail[1].islower() or tail[1] == " ")
    return plain and (capitalised or tail[:1] == '"')
