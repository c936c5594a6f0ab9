"""Noun phrases that name who acts: side, post and name in all their orders.

"Russian Foreign Minister X" · "Azerbaijan's Foreign Minister X" · "Foreign Minister of the Republic of Y X" · "X, Minister of
… of Y" · "his Belgian counterpart X" · "President of the ICRC X" · "High Representative of … for …, Vice President of … X".

Rules of this module: it reads gazetteer hits and free capitalised runs (`Piece`) from left to right and joins them by what
stands between; it knows no names and resolves nothing ("his counterpart" stays open for people.py).
"""

import re

from dossier.core.extract.names import is_body_name, is_portfolio
from dossier.core.extract.pieces import Phrase, PieceCursor
from dossier.core.model.span import Span

_OF = re.compile(
    r",? (?:of|for|to|in|at|on|from|with)(?: (?:the|His|Her|all))?(?: (?:Republic|State|Kingdom|Government) of(?: the)?)? $"
)
_OF_SIDE = re.compile(r" (?:of|to|from|in)(?: the)?(?: (?:Republic|State|Kingdom|Government) of(?: the)?)? $")
_AND = frozenset({" and ", ", ", " & ", " and the ", ", and ", "/", " and his ", " and her "})
_PORTFOLIO = re.compile(
    r" (?:of|for|on|and)(?: the)? [A-Z][\w-]*(?:(?:,| and(?: the)?| of(?: the)?| for(?: the)?)? [A-Z][\w-]*)*"
)
_ACRONYM = re.compile(r" ?\([A-Z][\w+-]{1,9}\)")
_LISTED = re.compile(
    r"(?:(?: (?:of|for)(?: the)?)? [A-Z][\w-]*(?: [A-Z][\w-]*)?)?(?:, [A-Z][\w-]*(?: [A-Z][\w-]*){0,2}){0,3},? and(?: "
    r"the)? ([A-Z][\w-]*)(?: ([A-Z][\w-]*))?(?=[,. ])"
)
"""The rest of a portfolio: "(Minister for Foreign Affairs), European Union and Cooperation"."""
_APPOSITION = re.compile(
    r"(?:,| \(| -| –| —)(?: who (?:is|was|serves as|also serves as)(?: also)?)?(?: (?:the|his|her|its|a|an|their))?(?: "
    r"\w+ly)? $"
)
_NEVER_SECOND = frozenset({"President", "Prime Minister", "King", "Queen", "Sultan", "Amir", "Counterpart"})
"""Posts that begin another person: "the Foreign Minister and President X"."""
_MOST_LISTED = 12
_LONGEST_PORTFOLIO = 200
_WIDEST_LONGEST_NAME = 3
_DEPUTY = "Deputy "
_DETERMINERS = frozenset({"the", "his", "her", "their", "its", "our", "a", "an", "my", "your"})
_APPOSITION_ENDS = frozenset(",.;)-–—:")


class PhraseReader(PieceCursor):
    """Reads the pieces of one text, phrase by phrase."""

    def read_all(self) -> list[Phrase]:
        """Return every phrase in reading order."""
        found: list[Phrase] = []
        while self.at < len(self.pieces):
            found.append(self._read())
            if found[-1].plural:
                found.extend(self._read_distributed(found[-1]))
        return found

    def _read(self) -> Phrase:
        piece = self.pieces[self.at]
        if piece.kind == "collective":
            self.at += 1
            return Phrase(start=piece.start, end=piece.end, kind="collective")
        phrase = Phrase(start=piece.start, end=piece.end, kind=piece.kind)
        if piece.kind == "name" and self._describes_post():
            self.at += 1
            phrase.kind = "post"
        if piece.kind == "side":
            phrase.party = piece.code or None
            self.at += 1
            if self.at == len(self.pieces) or self.pieces[self.at].start > piece.end + _WIDEST_BESIDE:
                return phrase
            if not self._beside(phrase, ("post", "institution", "modifier", "counterpart", "name", "honorific")):
                return phrase
            self._skip_portfolio(phrase)
        self._read_modifiers(phrase)
        self._read_institution(phrase)
        self._read_posts(phrase)
        self._read_name(phrase)
        self._add_determiner(phrase)
        if phrase.name is not None and phrase.kind == "name":
            self._read_apposition(phrase)
        return phrase

    # ------------------------------------------------------------ the parts of a phrase

    def _read_modifiers(self, phrase: Phrase) -> None:
        while self._beside(phrase, ("modifier",)):
            word = self._take(phrase)
            phrase.kind = "modifier"
            phrase.former = phrase.former or word.code in ("former", "late")
            phrase.deputy = word.code == "deputy"

    def _describes_post(self) -> bool:
        """Tell whether a free run belongs to the post after it: "National Climate Advisor X"."""
        if self.at + 2 >= len(self.pieces):
            return False
        run, post, name = self.pieces[self.at : self.at + 3]
        adjoining = self.folded[run.end : post.start] == " " and self.folded[post.end : name.start] == " "
        return adjoining and post.kind == "post" and name.kind == "name"

    def _skip_portfolio(self, phrase: Phrase) -> None:
        """Pass over a portfolio between side and post: "Kenya's Foreign Affairs Cabinet Secretary"."""
        if self._here("name") and self.pieces[self.at].grammar == "portfolio" and self.at + 1 < len(self.pieces):
            following = self.pieces[self.at + 1]
            if following.kind == "post" and self.folded[self.pieces[self.at].end : following.start] == " ":
                self._take(phrase)

    def _read_institution(self, phrase: Phrase) -> None:
        if not self._beside(phrase, ("institution",)):
            return
        self._take(phrase)
        phrase.kind = "institution"
        if self._here("side") and _OF_SIDE.match(self._gap(phrase)):
            phrase.party = phrase.party or self._take(phrase).code

    def _read_posts(self, phrase: Phrase) -> None:
        deputy = phrase.deputy
        while self._beside(phrase, ("post", "counterpart", "modifier")) or (phrase.roles and self._another_post(phrase)):
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
                phrase.party = phrase.party or post.side or None
                phrase.country_post = phrase.country_post or "speaks=country" in post.grammar or post.name == "President"
            phrase.plural = phrase.plural or "plural" in post.grammar
            self._read_listed(phrase)
            self._read_of(phrase)

    def _another_post(self, phrase: Phrase) -> bool:
        """Tell whether a second post of the same person follows: "Deputy Prime Minister and Minister of Foreign Affairs"."""
        if not self._here("post", "modifier") or self._gap(phrase) not in _AND or phrase.plural:
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
                side = self._take(phrase)
                phrase.party = phrase.party or side.code or None
                self._read_body_tail(phrase)
                continue
            acronym = _ACRONYM.match(self.folded, phrase.end)
            if acronym:
                phrase.end = acronym.end()
                self._skip_inside(phrase)
                continue
            end = self._portfolio_end(phrase)
            if end is None:
                return
            phrase.end = end
            self._skip_inside(phrase)

    def _split_run(self, at: int) -> int:
        """Return where a name begins in a run after "of": the last two words of "Public Engagement Stephen Benjamin"."""
        run = self.pieces[at]
        words = self.folded[run.start : run.end].split(" ")
        if len(words) <= _LONGEST_NAME:
            return run.start
        start = run.end - len(" ".join(words[-2:]))
        self.pieces[at] = run._replace(start=start)
        return start

    def _read_listed(self, phrase: Phrase) -> None:
        """Take the rest of a portfolio that a table knows only the beginning of."""
        listed = _LISTED.match(self.folded, phrase.end, phrase.end + 120)
        if listed and is_portfolio(listed.group(2) or listed.group(1)):
            phrase.end = listed.end()
            self._skip_inside(phrase)

    def _read_body_tail(self, phrase: Phrase) -> None:
        """Take what makes a body's name of a place before it: "of Washington Restaurant Association"."""
        name = self._here("name")
        if name is not None and self._gap(phrase) == " " and is_body_name(self.folded[name.start : name.end]):
            self._take(phrase)

    def _portfolio_end(self, phrase: Phrase) -> int | None:
        """Return where the portfolio after the post ends ("for European and Eurasian Affairs"); None without one."""
        portfolio = _PORTFOLIO.match(self.folded, phrase.end, phrase.end + _LONGEST_PORTFOLIO)
        if not portfolio:
            return None
        end, at = portfolio.end(), self.at
        while at < len(self.pieces) and self.pieces[at].start < end:
            if self.pieces[at].kind in ("post", "honorific", "name") and self.pieces[at].grammar != "portfolio":
                end = self._split_run(at) if self.pieces[at].kind == "name" else self.pieces[at].start
            at += 1
        words = self.folded[phrase.end : end].rstrip(" ,")
        last = words.rsplit(" ", 1)[-1]
        return phrase.end + len(words) if last[:1].isupper() else None

    def _skip_inside(self, phrase: Phrase) -> None:
        while self.at < len(self.pieces) and self.pieces[self.at].start < phrase.end:
            self.at += 1

    def _read_name(self, phrase: Phrase) -> None:
        after_post = phrase.kind == "post"
        while self._beside(phrase, ("honorific",)) or (after_post and self._here("honorific") and self._gap(phrase) == ", "):
            phrase.honorific = self._take(phrase).name
        name = self._here("name")
        if name is None:
            return
        near = name.start == phrase.start or self._gap(phrase) == " "
        if phrase.party and not phrase.roles and phrase.kind == "side":
            near = near or self._gap(phrase) in ("'s ", "' ")
        if near and after_post and is_body_name(self.folded[name.start : name.end]):
            self._take(phrase)
            return
        if near or (after_post and not phrase.plural and self._set_off(phrase, name)):
            self._take_name(phrase)

    def _take_name(self, phrase: Phrase) -> None:
        name = self._take(phrase)
        phrase.name = Span(name.start, name.end)
        body = not phrase.roles and not phrase.honorific and is_body_name(self.folded[name.start : name.end])
        phrase.kind = "body" if body else "name"
        if phrase.roles and not phrase.party and self._here("side") and _OF_SIDE.match(self._gap_ahead(phrase)):
            phrase.party = self._take(phrase).code or None

    def _gap_ahead(self, phrase: Phrase) -> str:
        return self._gap(phrase) if self.at < len(self.pieces) else "\n"

    def _set_off(self, phrase: Phrase, name: Piece) -> bool:
        """Tell whether a name set off by commas belongs to the post before it: "the High Representative of …, X, also"."""
        if self._gap(phrase) != ", " or " " not in self.folded[name.start : name.end]:
            return False
        follower = self.folded[name.end : name.end + 1]
        following = self.pieces[self.at + 1] if self.at + 1 < len(self.pieces) else None
        titled = (
            following is not None and following.kind in ("post", "side") and self.folded[name.end : following.start] == ", "
        )
        return (
            follower in (",", ".", ";", "") or self.folded.startswith((" and ", " on ", " in ", " at "), name.end)
        ) and not titled

    def _add_determiner(self, phrase: Phrase) -> None:
        if phrase.start == 0 or self.folded[phrase.start - 1] != " ":
            return
        before = self.folded[max(0, phrase.start - 7) : phrase.start - 1]
        words = before.split()
        word = words[-1].lstrip("\"'(\u2060").lower() if words else ""
        if word in _DETERMINERS:
            phrase.determiner = word
            phrase.start -= len(word) + 1

    def _read_apposition(self, phrase: Phrase) -> None:
        """Attach "…, Minister of Foreign Affairs of Y," to the name before it."""
        if phrase.roles or not self._here("side", "post", "modifier", "institution"):
            return
        gap = self._gap(phrase)
        if not _APPOSITION.match(gap):
            return
        mark = self.at
        title = Phrase(start=self.pieces[mark].start, end=self.pieces[mark].start, kind="post")
        if self._here("side"):
            title.party = self._take(title).code or None
        self._read_modifiers(title)
        self._read_institution(title)
        self._read_posts(title)
        ends = self.folded[title.end : title.end + 1]
        ends_well = (
            ends in _APPOSITION_ENDS or ends == "" or (ends == " " and self.folded[title.end + 1 : title.end + 2].islower())
        )
        if title.roles and not title.plural and ends_well and not self._names_next(title):
            phrase.roles, phrase.country_post, phrase.former = title.roles, title.country_post, title.former
            phrase.party = phrase.party or title.party
            phrase.end = title.end
        else:
            self.at = mark

    def _names_next(self, title: Phrase) -> bool:
        """Tell whether the post belongs to a name after it, as in a list of people with their posts."""
        return bool(self._here("name", "honorific")) and self.folded[title.end : self.pieces[self.at].start] == " "

    # ------------------------------------------------------------ several people after one plural post

    def _joins(self, end: int) -> bool:
        gap = self.folded[end : self.pieces[self.at].start]
        return gap in _AND or gap == " "

    def _read_distributed(self, phrase: Phrase) -> list[Phrase]:
        """Give the sides and names after a plural post to each other: "the Foreign Ministers of Y, X, and W, V"."""
        parties: list[str | None] = [phrase.party]
        names: list[Phrase] = []
        mark = self.at
        end = phrase.end
        while self.at < len(self.pieces) and self._joins(end) and len(parties) < _MOST_LISTED:
            piece = self.pieces[self.at]
            if piece.kind == "side":
                parties.append(piece.code)
            elif piece.kind == "name" and " " in self.folded[piece.start : piece.end]:
                names.append(Phrase(start=piece.start, end=piece.end, kind="name", name=Span(piece.start, piece.end)))
            else:
                break
            end = piece.end
            self.at += 1
        known = [party for party in parties if party]
        if not names or len(known) not in (0, len(names)):
            self.at = mark
            return []
        for place, name in enumerate(names):
            name.party = known[place] if known else None
            name.roles, name.counterpart, name.country_post = list(phrase.roles), phrase.counterpart, phrase.country_post
        return names
