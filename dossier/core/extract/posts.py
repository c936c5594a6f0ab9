"""Posts with what they are of: "Deputy Prime Minister and Minister of Foreign Affairs of Y", "Commissioner for … of the Z".

Rules of this module: it reads a title and stops before the name; a portfolio ends at its last capitalised word; "President" and
"Prime Minister" after "and" begin another person.
"""

from itertools import takewhile

from dossier.core.extract.names import is_body_name, is_portfolio
from dossier.core.extract.pieces import Phrase, PieceCursor
from dossier.core.text import late as re

_OF = re.compile(
    r",? (?:of|for|to|in|at|on|from|with)(?: (?:the|His|Her|all))?(?: (?:Republic|State|Kingdom|Government) of(?: the)?)? $"
)
OF_SIDE = re.compile(r" (?:of|to|from|in)(?: the)?(?: (?:Republic|State|Kingdom|Government) of(?: the)?)? $")
JOINS = frozenset({" and ", ", ", " & ", " and the ", ", and ", "/", " and his ", " and her "})
SET_OFF = frozenset({", ", ", the "})
_FOR = re.compile(r" (?:for|of|to)(?: the)? ")
_PORTFOLIO = re.compile(
    r" (?:of|for|on|and)(?: the)? [A-Z][\w-]*(?:(?:,| and(?: the)?| of(?: the)?| for(?: the)?)? [A-Z][\w-]*)*"
)
_ACRONYM = re.compile(r" ?\([A-Z][\w+-]{1,9}\)")
_LISTED = re.compile(
    r"(?:(?: (?:of|for)(?: the)?)? [A-Z][\w-]*(?: [A-Z][\w-]*)?)?(?:, (?:the )?[A-Z][\w-]*(?: [A-Z][\w-]*){0,2}){0,3},? and(?: "
    r"the)? ([A-Z][\w-]*)(?: ([A-Z][\w-]*))?(?=[,. ])"
)
"""The rest of a portfolio: "(Minister for Foreign Affairs), European Union and Cooperation"."""
_NEVER_SECOND = frozenset({"President", "Prime Minister", "King", "Queen", "Sultan", "Amir", "Counterpart"})
"""Posts that begin another person: "the Foreign Minister and President X"."""
_MODIFIER, _INSTITUTION = frozenset({"modifier"}), frozenset({"institution"})
_POSTS, _TITLES = frozenset({"post", "counterpart", "modifier"}), frozenset({"post", "modifier"})
_BODIES = frozenset({"side", "institution"})
_SENT = ("Ambassador", "Envoy", "Representative", "High Commissioner", "Coordinator", "Nuncio", "Delegate")
"""Last words of posts of people who are sent somewhere."""
_DESKS = ("Director", "Assistant Secretary", "Assistant Secretary of State")
"""Last words of posts for a part of the world: a "Director for Russia" is not of Russia."""
_LONGEST_PORTFOLIO = 200
_LONGEST_NAME = 3
_DEPUTY = "Deputy "
_FOR_SOMEBODY = frozenset(
    {"Spokesperson", "Press Secretary", "Adviser", "Assistant", "Aide", "Chief of Staff", "Special Envoy"}
)
"""Posts whose holder serves a person, who may be named behind it."""
_OF_PORTFOLIO = frozenset({"Minister", "Deputy Minister", "State Minister"})
_OF_EITHER = frozenset({"President", "Spokesperson", "Special Envoy", "Special Representative", "Vice President", "Leader"})
"""Posts of countries and organisations alike that are a country's when nothing else is said."""


class PostReader(PieceCursor):
    """Reads titles from the pieces of one text."""

    def describes_post(self) -> bool:
        """Tell whether a free run belongs to the post after it: "National Climate Advisor X"."""
        if self.pieces[self.at + 1].kind != "post" or self.pieces[self.at + 2].kind != "name":
            return False
        run, post, name = self.pieces[self.at : self.at + 3]
        return self.folded[run.end : post.start] == " " and self.folded[post.end : name.start] == " "

    def read_modifiers(self, phrase: Phrase) -> None:
        """Take "former", "acting", "deputy" in front of a post."""
        while self._beside(phrase, _MODIFIER):
            word = self._take(phrase)
            phrase.kind = "modifier"
            phrase.former = phrase.former or word.code in ("former", "late")
            phrase.deputy = word.code == "deputy"

    def skip_portfolio(self, phrase: Phrase) -> None:
        """Pass over a portfolio between side and post: "Kenya's Foreign Affairs Cabinet Secretary"."""
        if self._here("name") and self.pieces[self.at].grammar == "portfolio":
            following = self.pieces[self.at + 1]
            if following.kind == "post" and self.folded[self.pieces[self.at].end : following.start] == " ":
                self._take(phrase)

    def read_institution(self, phrase: Phrase) -> None:
        """Take a ministry or an embassy with its side."""
        if not self._beside(phrase, _INSTITUTION):
            return
        self._take(phrase)
        phrase.kind = "institution"
        if self.folded.startswith(" and ", phrase.end):
            self._read_listed(phrase)
        if self._here("side") and OF_SIDE.match(self._gap(phrase)):
            phrase.party = phrase.party or self._take(phrase).code

    def read_posts(self, phrase: Phrase) -> None:
        """Take one post or several of the same person, with what they are of."""
        deputy = phrase.deputy
        while self._beside(phrase, _POSTS) or (phrase.roles and self._another_post(phrase)):
            if phrase.roles and self._gap(phrase) in ("'s ", "' ") and not phrase.country_post:
                phrase.roles.clear()
                phrase.possessed = True
            post = self._take(phrase)
            if post.kind == "modifier":
                deputy = post.code == "deputy"
                continue
            phrase.kind = "post"
            if post.kind == "counterpart":
                phrase.counterpart = True
            else:
                phrase.roles.append(_DEPUTY + post.name if deputy and not post.name.startswith(_DEPUTY) else post.name)
                deputy = False
                if not self.folded.startswith(" of ", phrase.end):
                    phrase.party = phrase.party or post.side or None
                of_country = "speaks=country" in post.grammar or post.name in _OF_EITHER
                phrase.country_post = phrase.country_post or (of_country and not phrase.possessed)
            phrase.body_post = phrase.body_post or "speaks=organisation" in post.grammar
            phrase.plural = phrase.plural or "plural" in post.grammar
            self._read_speaks_for(phrase)
            self._read_listed(phrase)
            self._read_of(phrase)
            phrase.party = phrase.party or post.side or None

    def _read_speaks_for(self, phrase: Phrase) -> None:
        """Read whose word a spokesperson's is: "spokesman for Secretary-General X" speaks for no country."""
        following = self._here("post") if phrase.roles and phrase.roles[-1] in _FOR_SOMEBODY else None
        if following is not None and _FOR.fullmatch(self._gap(phrase)) and "speaks=organisation" in following.grammar:
            phrase.country_post, phrase.body_post = False, True

    def _another_post(self, phrase: Phrase) -> bool:
        """Tell whether a second post of the same person follows: "Deputy Prime Minister and Minister of Foreign Affairs"."""
        if phrase.plural or not self._here_any(_TITLES) or self._gap(phrase) not in JOINS:
            return False
        if self.pieces[self.at].name in _NEVER_SECOND:
            return False
        return self.folded[self.pieces[self.at].start].isupper() and "plural" not in self.pieces[self.at].grammar

    def _read_of(self, phrase: Phrase) -> None:
        """Read what the post is of: a side, a portfolio, a region."""
        for _ in range(3):
            if self._here("side") and _OF.match(self._gap(phrase)):
                if phrase.plural and phrase.party:
                    return
                if self._is_somebody_elses(phrase):
                    phrase.party, phrase.country_post = phrase.party or self.pieces[self.at].code or None, False
                    return
                abroad = self._is_sent(phrase)
                side = self._take(phrase)
                phrase.party = phrase.party or (None if abroad else side.code or None)
                if self._here("institution") and self._gap(phrase) in (" ", "'s "):
                    self._take(phrase)
                self._read_body_tail(phrase)
                continue
            if self._here_any(_BODIES) and self._takes_institution(phrase):
                continue
            acronym = _ACRONYM.match(self.folded, phrase.end)
            if acronym:
                phrase.end = acronym.end()
                self._skip_inside(phrase)
                continue
            end = self._portfolio_end(phrase)
            if end is None:
                return
            if phrase.roles and phrase.roles[-1] in _OF_PORTFOLIO:
                phrase.roles[-1] += self.folded[phrase.end : end]
            phrase.end = end
            self._skip_inside(phrase)

    def _is_somebody_elses(self, phrase: Phrase) -> bool:
        """Tell whether the side ahead belongs to the person spoken for: "spokesman for Chilean President X"."""
        if not phrase.roles or phrase.roles[-1] not in _FOR_SOMEBODY:
            return False
        side, post = self.pieces[self.at : self.at + 2]
        return post.kind == "post" and self.folded[side.end : post.start] in (" ", "'s ", "' ")

    def _is_sent(self, phrase: Phrase) -> bool:
        """Tell whether the side ahead is where somebody is sent: "Ambassador to Y", "Special Envoy for Y" are not of Y."""
        gap = self._gap(phrase).lstrip(" ,")
        if not gap.startswith(("to ", "for ")):
            return False
        return not phrase.roles or phrase.roles[-1].endswith(_SENT) or (gap[0] == "f" and phrase.roles[-1].endswith(_DESKS))

    def _takes_institution(self, phrase: Phrase) -> bool:
        """Take "of the French Foreign Ministry", "of the Ministry of Foreign Affairs" behind a spokesperson's post."""
        if not OF_SIDE.match(self._gap(phrase)) or not self._here("institution"):
            return False
        self._take(phrase)
        if self._here("side") and OF_SIDE.match(self._gap(phrase)):
            phrase.party = phrase.party or self._take(phrase).code or None
        return True

    def _read_body_tail(self, phrase: Phrase) -> None:
        """Take what makes a body's name of a place before it: "of Washington Restaurant Association"."""
        name = self._here("name")
        if name is not None and self._gap(phrase) == " " and is_body_name(self.folded[name.start : name.end]):
            self._take(phrase)

    def _read_listed(self, phrase: Phrase) -> None:
        """Take the rest of a portfolio that a table knows only the beginning of."""
        end = phrase.end
        if self.folded[end : end + 1] not in (" ", ",") or self.folded.find(" and", end, end + 120) < 0:
            return
        if self._is_holder_next(end):
            return
        listed = _LISTED.match(self.folded, end, end + 120)
        if listed and is_portfolio(listed.group(2) or listed.group(1)):
            phrase.end = listed.end()
            phrase.party = phrase.party or self._whose_citizens_abroad(phrase)
            self._skip_inside(phrase)

    def _is_holder_next(self, end: int) -> bool:
        """Tell whether a full name follows the post at once: no portfolio goes on behind it."""
        run = self.pieces[self.at]
        if run.kind != "name" or run.start != end + 1 or run.grammar == "portfolio":
            return False
        return self.folded.startswith(", ", run.end) and self.folded.count(" ", run.start, run.end) == 1

    def _whose_citizens_abroad(self, phrase: Phrase) -> str | None:
        """Return the side of a minister also for its own citizens: "Minister of …, African Integration and Togolese Abroad"."""
        inside = takewhile(lambda piece: piece.start < phrase.end, self.pieces[self.at :])
        return next((p.code for p in inside if p.kind == "side" and self.folded.startswith(" Abroad", p.end)), None)

    def _split_run(self, at: int, phrase: Phrase) -> int:
        """Return where a name begins in a run after "of": the last two words of "Public Engagement Stephen Benjamin".

        A minister is always of something, so that even of three words the first is the portfolio.
        """
        run = self.pieces[at]
        words = self.folded[run.start : run.end].split(" ")
        minister = bool(phrase.roles) and phrase.roles[-1].startswith(("Minister", "Secretary of"))
        of_something = minister and run.start < phrase.end + 6
        if minister and self._is_all_portfolio(at):
            return run.end
        if len(words) < _LONGEST_NAME or (len(words) == _LONGEST_NAME and not of_something):
            return run.start
        start = run.end - len(" ".join(words[-2:]))
        self.pieces[at] = run._replace(start=start)
        return start

    def _is_all_portfolio(self, at: int) -> bool:
        """Tell whether a run after "Minister for" names nobody: the side or, set off, the holder follows it.

        "Minister for Climate Change of Samoa", "Minister for Fisheries, Hon. X", "Minister of Water, the Honourable X".
        """
        run, following = self.pieces[at], self.pieces[at + 1]
        gap = self.folded[run.end : following.start]
        if following.kind == "side":
            return OF_SIDE.match(gap) is not None
        return following.kind in ("name", "honorific") and gap in SET_OFF

    def _portfolio_end(self, phrase: Phrase) -> int | None:
        """Return where the portfolio after the post ends ("for European and Eurasian Affairs"); None without one."""
        portfolio = _PORTFOLIO.match(self.folded, phrase.end, phrase.end + _LONGEST_PORTFOLIO)
        if not portfolio or (portfolio.group().startswith(" and ") and self._here("side")):
            return None
        end, at = portfolio.end(), self.at
        while self.pieces[at].start < end:
            if self.pieces[at].kind in ("post", "honorific", "name") and self.pieces[at].grammar != "portfolio":
                end = self._split_run(at, phrase) if self.pieces[at].kind == "name" else self.pieces[at].start
            elif self.pieces[at].kind == "side" and self.folded.endswith((" of ", " of the "), 0, self.pieces[at].start):
                end = min(end, self.folded.rfind(" of ", phrase.end, self.pieces[at].start))
            elif self._opens_office(at):
                end = min(end, self.pieces[at].start - 2)
            at += 1
        words = self.folded[phrase.end : end].rstrip(" ,")
        last = words.rsplit(" ", 1)[-1]
        return phrase.end + len(words) if last[:1].isupper() else None

    def _opens_office(self, at: int) -> bool:
        """Tell whether a comma ends the portfolio and whose office it is follows: "…, White House Office of …"."""
        side, body = self.pieces[at : at + 2]
        if side.kind != "side" or body.kind != "name" or not self.folded.endswith(", ", 0, side.start):
            return False
        return body.start == side.end + 1 and is_body_name(self.folded[body.start : body.end])

    def _skip_inside(self, phrase: Phrase) -> None:
        while self.pieces[self.at].start < phrase.end:
            self.at += 1
