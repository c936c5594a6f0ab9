"""Who is named in an article: mentions in reading order, joined to people by their names.

Rules of this module: two names are one person when one is contained in the other and nobody else has the same surname;
a surname alone never joins two full names. "His counterpart" takes the post of the person it is a counterpart to.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from unicodedata import combining, normalize

from msgspec import Struct

from dossier.core.extract.article import Article, Gender, Mention, MentionKind, Person
from dossier.core.extract.names import surname
from dossier.core.extract.phrases import PhraseReader
from dossier.core.extract.pieces import Phrase, read_pieces
from dossier.core.extract.plural_posts import share_plural_posts
from dossier.core.extract.spokesmen import lend_sides_to_spokesmen
from dossier.core.model.records import Official
from dossier.core.model.span import Span
from dossier.core.text import late as re

_GENDERED = {"Mr.": "he", "Ms.": "she", "Mrs.": "she", "Miss": "she", "Sir": "he", "Dame": "she", "Sheikh": "he", "Lord": "he"}
_GENDERED_POST = re.compile(r"(woman|queen|princess|madam)|(\wman|king|prince)(?!\w)", re.IGNORECASE)


_WHERE_MET = re.compile(
    r"\b(?:in|to|from|at) ([A-Z][\w-]+)(?: on \w+)?, where (?:he|she|they|[A-Z][\w-]+)(?: had| has| also| later| will)*"
    r" (?:met|meet|held talks|was received by|spoke)(?: with)?(?: the)? $"
)
_IN_CAPITAL = re.compile(r"(?:^|[.\n] ?)In ([A-Z][\w .-]+), (?:the )?$")
_AS_OBJECT = re.compile(
    r"\b(?:with|met|meets?|meeting|receiv(?:e|es|ed|ing)|welcom(?:e|es|ed|ing)|host(?:s|ed|ing)?|"
    r"(?:received|hosted|met|welcomed|headed|accompanied|joined) by|thanked|invited|congratulated|visited|phoned|called|"
    r"and|between|to) (?:the |visiting )?$"
)
_MENTION_KINDS: dict[str, MentionKind] = {
    "name": "name",
    "post": "post",
    "side": "side",
    "collective": "post",
    "honorific": "post",
}
_POSSESSIVE: dict[str, Gender] = {"his": "he", "her": "she"}
_PARTICLES = frozenset("de del della la le el al bin van von der den di da dos du y jr sr".split())


_CROWNED = frozenset({"King", "Queen", "Sultan", "Amir", "Emperor", "Crown Prince"})
_HELD_BY_ONE = _CROWNED | {"President", "Prime Minister", "Minister of Foreign Affairs"}
"""Posts of which a side has one."""
_OFFICES = ("Secretary General", "High Representative", "Commissioner")


class _Draft(Struct, kw_only=True, gc=False):
    """A person while the article is being read."""

    name: str
    words: tuple[str, ...]
    roles: dict[str, int] = {}
    """How often each post is given; a plain dictionary, because a Counter costs more to make than the rest of the draft."""
    parties: dict[str, int] = {}
    spans: list[Span] = []
    gender: Gender | None = None
    country_post: bool = False
    peer: bool = False
    """True for somebody's counterpart: never of the home side by default."""
    body_post: bool = False
    """True for a post that only organisations have."""
    object_only: bool = True
    """True while the post without a side has only been named as the other one of a meeting ("talks with Prime Minister X")."""


def _is_taken(people: Sequence[_Draft], home: str | None) -> bool:
    """Tell whether somebody of ``home`` by name holds a post that another one is met with: a side has one President."""
    own = {role for person in people if home in person.parties for role in person.roles}
    return any(not own.isdisjoint(person.roles) for person in people if not person.parties and person.country_post)


def _deny_second_holders(people: Sequence[_Draft], home: str | None) -> None:
    """Keep home from a second President: "President X … invited President Y", and from a monarch beside a President."""
    held = {role for person in people if home in person.parties for role in person.roles}
    for person in people:
        if not person.parties and person.country_post and not person.object_only:
            posts = _HELD_BY_ONE.intersection(person.roles)
            person.peer = person.peer or not held.isdisjoint(posts) or ("President" in held and not _CROWNED.isdisjoint(posts))
            if not person.peer:
                held |= posts


def read_phrases(article: Article) -> list[Phrase]:
    """Return the noun phrases of ``article`` that name a side, a post, a body or a person."""
    phrases = PhraseReader(article.folded, read_pieces(article)).read_all()
    share_plural_posts(article.folded, phrases)
    lend_sides_to_spokesmen(article, phrases)
    return phrases


def join_people(
    article: Article, phrases: Sequence[Phrase], home: str | None, pronouns: Mapping[str, Gender]
) -> tuple[tuple[Mention, ...], tuple[Person, ...]]:
    """Return the mentions of ``article`` and the people they name; ``home`` is the side of posts given without one.

    ``pronouns`` tells the gender of given names, where the text does not.
    """
    drafts = _Roster(article).join(phrases)
    _inherit_posts(article, phrases, drafts)
    _place_bare_posts(article, phrases, drafts)
    _place_body_posts(article, drafts)
    if not _is_taken(drafts.people, home) and not any(
        draft.country_post and not draft.parties and not draft.object_only for draft in drafts.people
    ):
        for draft in drafts.people:
            draft.object_only = False
    _deny_second_holders(drafts.people, home)
    people = tuple([_person(draft, home, pronouns) for draft in drafts.people])
    place_of = drafts.index.get
    mentions = [_mention(phrase, place_of(id(phrase)), people) for phrase in phrases if phrase.kind != "modifier"]
    return tuple(mentions), people


def speak_for_office(phrases: Sequence[Phrase], home: str | None) -> None:
    """Give "the Secretary-General" of an organisation's own release its side: the release leaves out of what."""
    if home is None or (len(home) == 2 and home not in ("EU", "UN")):
        return
    for phrase in phrases:
        if phrase.party is None and phrase.roles and phrase.roles[0].endswith(_OFFICES):
            phrase.party = home


def name_officials(article: Article) -> tuple[Official, ...]:
    """Return each person named with a post, once, with the span that says so."""
    seen: set[int] = set()
    officials: list[Official] = []
    for mention in article.mentions:
        if mention.kind != "name" or mention.person is None or not mention.role or mention.person in seen:
            continue
        seen.add(mention.person)
        person = article.people[mention.person]
        if person.role is not None:
            found = Official(
                span=mention.span, rule="official-post-and-name", name=person.name, role=person.role, party=person.party
            )
            officials.append(found)
    return tuple(officials)


# ---------------------------------------------------------------- posts passed on


def _inherit_posts(article: Article, phrases: Sequence[Phrase], roster: "_Roster") -> None:
    """Give "his counterpart X" the post of the person it is a counterpart to: the first one named in the sentence before it."""
    if not any(phrase.counterpart and not phrase.roles for phrase in phrases):
        return
    starts = [sentence.span.start for sentence in article.sentences]
    first: dict[int, int] = {}
    last: int | None = None
    for phrase in phrases:
        at = bisect_right(starts, phrase.start)
        place = roster.index.get(id(phrase))
        if phrase.counterpart and not phrase.roles:
            roster.inherit(phrase, first.get(at, last))
        if place is not None and phrase.name is not None:
            first.setdefault(at, place)
            last = place


def _place_bare_posts(article: Article, phrases: Sequence[Phrase], roster: "_Roster") -> None:
    """Say of posts given without a side whose they can be: "In Beijing, …" tells it, being met ("met X") denies home."""
    for phrase in phrases:
        place = roster.index.get(id(phrase))
        if place is None or not phrase.roles or phrase.party:
            continue
        person = roster.people[place]
        if person.parties:
            continue
        before = article.folded[max(0, phrase.start - 90) : phrase.start]
        scene = _IN_CAPITAL.search(before, max(0, len(before) - 40)) or _WHERE_MET.search(before)
        if scene:
            code = next((h.entries[0].code for h in article.hits if h.start == phrase.start - len(before) + scene.start(1)), "")
            if code:
                _count(person.parties, code)
        elif _AS_OBJECT.search(before):
            person.object_only = person.object_only and True
            continue
        person.object_only = False


def _place_body_posts(article: Article, roster: "_Roster") -> None:
    """Give posts that only organisations have, named without one, to the only organisation that the text names."""
    open_posts = [person for person in roster.people if person.body_post and not person.country_post and not person.parties]
    if open_posts:
        named = {hit.entries[0].code for hit in article.hits if hit.entries[0].kind == "organisation"}
        for person in open_posts:
            if len(named) == 1:
                _count(person.parties, *named)


# ---------------------------------------------------------------- joining


class _Roster:
    """People of one article, joined by name."""

    def __init__(self, article: Article) -> None:
        self.folded = article.folded
        self.openings = frozenset(paragraph.span.start for paragraph in article.paragraphs)
        self.people: list[_Draft] = []
        self.by_surname: dict[str, list[int]] = defaultdict(list)
        self.index: dict[int, int] = {}

    def join(self, phrases: Sequence[Phrase]) -> "_Roster":
        named = [(phrase, self._words_of(phrase)) for phrase in phrases if phrase.name is not None and phrase.kind == "name"]
        short: list[tuple[Phrase, str]] = []
        for phrase, name in named:
            if " " in name:
                self._place(phrase, name, self._find_full(name))
            else:
                short.append((phrase, name))
        inside = {name for phrase, name in short if not self._opens_sentence(phrase)}
        for phrase, name in short:
            found = self._find_short(name, phrase)
            if found is not None or phrase.roles or phrase.honorific or phrase.party or name in inside:
                self._place(phrase, name, found)
        self._order()
        return self

    def _opens_sentence(self, phrase: Phrase) -> bool:
        if phrase.start in self.openings:
            return True
        before = self.folded[max(0, phrase.start - 3) : phrase.start].strip(" \"'(\u2060")
        return not before or before[-1] in ".!?\n:"

    def _words_of(self, phrase: Phrase) -> str:
        return self.folded[phrase.name.start : phrase.name.end] if phrase.name else ""

    def _find_full(self, name: str) -> int | None:
        words = _significant(name)
        for place in self.by_surname.get(_plain(surname(name)), ()):
            other = _significant(self.people[place].name)
            if words <= other or other <= words or _same_given(name, self.people[place].name):
                return place
        return None

    def _find_short(self, name: str, phrase: Phrase) -> int | None:
        """Return the one person a single word can mean: by surname, else by the first word (Wang for Wang Yi)."""
        found = [place for place in self.by_surname.get(_plain(name), ()) if self._agrees(place, phrase)]
        if not found:
            found = [
                place
                for place, person in enumerate(self.people)
                if len(person.words) > 1
                and (person.words[0] == name or name in person.words[1:])
                and self._agrees(place, phrase)
            ]
        return found[0] if len(found) == 1 else None

    def _agrees(self, place: int, phrase: Phrase) -> bool:
        person = self.people[place]
        gender = _GENDERED.get(phrase.honorific)
        if gender and person.gender and gender != person.gender:
            return False
        return not (phrase.party and person.parties and phrase.party not in person.parties)

    def _place(self, phrase: Phrase, name: str, place: int | None) -> None:
        words = tuple(name.split())
        if place is None:
            place = len(self.people)
            self.people.append(_Draft(name=name, words=words))
            self.by_surname[_plain(surname(name))].append(place)
        person = self.people[place]
        if len(words) > len(person.words):
            person.name, person.words = name, words
        self.index[id(phrase)] = place
        person.spans.append(Span(phrase.start, phrase.end))
        if phrase.roles and not phrase.former:
            _count(person.roles, _role(phrase.roles))
            person.country_post = person.country_post or phrase.country_post
            person.body_post = person.body_post or phrase.body_post
        person.peer = person.peer or phrase.counterpart
        if phrase.party:
            _count(person.parties, phrase.party)
        person.gender = person.gender or _gender(phrase)

    def inherit(self, phrase: Phrase, owner: int | None) -> None:
        """Give ``phrase`` and the person it names the post of the person at ``owner``."""
        if owner is None or not self.people[owner].roles:
            return
        if phrase.determiner in _POSSESSIVE:
            self.people[owner].gender = self.people[owner].gender or _POSSESSIVE[phrase.determiner]
        role = _commonest(self.people[owner].roles)
        phrase.roles, phrase.country_post = [role], self.people[owner].country_post
        place = self.index.get(id(phrase))
        if place is not None and not self.people[place].roles:
            _count(self.people[place].roles, role)
            self.people[place].country_post = phrase.country_post

    def _order(self) -> None:
        """Put people into the order in which the article first names them."""
        order = sorted(range(len(self.people)), key=lambda place: min(self.people[place].spans))
        rank = {place: new for new, place in enumerate(order)}
        self.people = [self.people[place] for place in order]
        self.index = {phrase: rank[place] for phrase, place in self.index.items()}


def _count(counts: dict[str, int], wording: str) -> None:
    counts[wording] = counts.get(wording, 0) + 1


def _commonest(counts: Mapping[str, int]) -> str:
    """Return what was counted most often, the first of several."""
    return max(counts, key=counts.__getitem__)


def _plain(word: str) -> str:
    """Return a name without its accents: a text may write Benítez at first and Benitez later."""
    return "".join(letter for letter in normalize("NFD", word) if not combining(letter)) if not word.isascii() else word


@lru_cache(maxsize=4096)
def _significant(name: str) -> frozenset[str]:
    """Return the words of a name that tell people apart: no particles, no initials."""
    return frozenset(word for word in _plain(name).lower().split() if word not in _PARTICLES and not word.endswith("."))


def _same_given(name: str, other: str) -> bool:
    """Tell whether the first words are one name or its initial: "A. Rojas", "Ana M. Rojas"."""
    first, second = name.split()[0], other.split()[0]
    return first == second or (first[0] == second[0] and (len(first) <= 2 or len(second) <= 2))


def _gender(phrase: Phrase) -> Gender | None:
    told = _GENDERED.get(phrase.honorific)
    if told:
        return "he" if told == "he" else "she"
    return _gender_of_post(" ".join(phrase.roles)) if phrase.roles else None


@lru_cache(maxsize=1024)
def _gender_of_post(roles: str) -> Gender | None:
    match = _GENDERED_POST.search(roles)
    if not match:
        return None
    return "she" if match.group(1) else "he"


def _person(draft: _Draft, home: str | None, pronouns: Mapping[str, Gender]) -> Person:
    party = _commonest(draft.parties) if draft.parties else None
    if party is None and draft.country_post and not draft.object_only and not draft.peer:
        party = home
    return Person(
        name=draft.name,
        role=_best_role(draft.roles),
        party=party,
        mentions=tuple(sorted(draft.spans)),
        gender=draft.gender or (pronouns.get(draft.words[0]) if len(draft.words) > 1 else None),
    )


def _best_role(roles: Mapping[str, int]) -> str | None:
    """Return the post most often given, in its full wording: "Minister" is short for "Minister of Foreign Affairs"."""
    if len(roles) < 2:
        return next(iter(roles), None)
    chosen = max(roles, key=lambda wording: (roles[wording] + wording.count(","), len(wording)))
    fuller = [wording for wording in roles if wording.startswith(chosen + " ")]
    return max(fuller, key=lambda wording: (roles[wording], len(wording)), default=chosen)


def _role(roles: Sequence[str]) -> str:
    """Return several posts as one wording."""
    return roles[0] if len(roles) == 1 else ", ".join(dict.fromkeys(roles))


def _mention(phrase: Phrase, place: int | None, people: Sequence[Person]) -> Mention:
    kind = phrase.kind
    if phrase.roles:
        role: str | None = _role(phrase.roles)
    else:
        role = "Official" if kind == "honorific" else None
    return Mention(
        kind=_MENTION_KINDS.get(kind, "body"),
        span=tuple.__new__(Span, (phrase.start, phrase.end)),
        name=phrase.name,
        person=place,
        role=role,
        party=phrase.party or (people[place].party if place is not None else None),
        plural=phrase.plural or kind == "collective",
    )
