"""Noun phrases that name who acts: side, post and name in all their orders.

"Russian Foreign Minister X" · "Azerbaijan's Foreign Minister X" · "Foreign Minister of the Republic of Y X" · "X, Minister of
… of Y" · "his Belgian counterpart X" · "President of the ICRC X" · "High Representative of … for …, Vice President of … X".

Rules of this module: it reads gazetteer hits and free capitalised runs (`Piece`) from left to right and joins them by what
stands between; it knows no names and resolves nothing ("his counterpart" stays open for people.py).
"""

from dossier.core.extract.names import is_body_name
from dossier.core.extract.pieces import Phrase, Piece
from dossier.core.extract.posts import JOINS, OF_SIDE, SET_OFF, PostReader
from dossier.core.model.span import Span
from dossier.core.text import late as re

_APPOSITION = re.compile(
    r"(?:,| \(| -| –| —)(?: who (?:is|was|serves as|also serves as)(?: also)?)?(?: (?:the|his|her|its|a|an|their))?(?: "
    r"\w+ly)?(?: (?:accredited|appointed|elected|designated|outgoing|incoming|current|resident))? $"
)
_BODY_GOES_ON = re.compile(
    r"(?:, [A-Z]\w+)?,? (?:and|&) (?:[A-Z][\w-]+ ){1,3}"
    r"(?:Services?|Offic(?:e|er|ial)|Administration|Authority|Agency|Department|Bureau|Board|Institute)\b"
)
"""Behind one word of the name of a body or of an office that holds two: "(Patent) and Trademark Office"."""
_AS_GUEST = re.compile(r"\b(?:welcom(?:es?|ed|ing)|host(?:s|ed|ing)?|receiv(?:es?|ed|ing)) (?:the )?$")
_MOST_LISTED = 12
_NAMES, _HONORIFIC = frozenset({"name", "honorific"}), frozenset({"honorific"})
_MODIFIERS, _POSTS = frozenset({"modifier"}), frozenset({"post", "counterpart", "modifier"})
_HELD = frozenset({"side", "post"})
_APPOSED = frozenset({"side", "post", "modifier", "institution"})
_BESIDE_SIDES = frozenset({"post", "institution", "modifier", "counterpart", "name", "honorific"})
_APPOSITION_ENDS = frozenset(",.;)-–—:\n")
_GOES_ON = re.compile(r"[^\W\d_A-Z]| {2,}")
"""Behind a post in apposition: a small word, or the blanks of a line wrapped inside a portfolio."""
_ONE_WORD, _LONGEST_WORD = re.compile(r" [A-Z][\w-]+ "), 24
_WIDEST_BESIDE = 4
_WIDEST_APPOSITION = 32


class PhraseReader(PostReader):
    """Reads the pieces of one text, phrase by phrase."""

    def read_all(self) -> list[Phrase]:
        """Return every phrase in reading order."""
        found: list[Phrase] = []
        while self.at < self.count:
            found.append(self._read())
            if found[-1].plural:
                found.extend(self._read_distributed(found[-1]))
        return found

    def _read(self) -> Phrase:
        piece = self.pieces[self.at]
        if piece.kind == "honorific":
            piece = self._skip_style(piece)
        if piece.kind == "collective":
            return self._read_collective(piece)
        phrase = Phrase(start=piece.start, end=piece.end, kind=piece.kind)
        if piece.kind == "name" and self._stands_alone(piece):
            self._take_name(phrase)
            self.add_determiner(phrase)
            return phrase
        if piece.kind == "name" and self.describes_post():
            self.at += 1
            phrase.kind = "post"
        if piece.kind == "side":
            phrase.party = piece.code or None
            self.at += 1
            if self.pieces[self.at].start > piece.end + _WIDEST_BESIDE or not self._beside(phrase, _BESIDE_SIDES):
                return phrase
            if self.folded.endswith("D.C.", phrase.start, phrase.end):
                return phrase
            self.skip_portfolio(phrase)
        self._read_title(phrase)
        if phrase.counterpart:
            self._read_counterpart_post(phrase)
        if self._here_any(_NAMES):
            self._read_name(phrase)
        self.add_determiner(phrase)
        self._read_beyond(phrase)
        return phrase

    def _read_beyond(self, phrase: Phrase) -> None:
        """Read what belongs to a phrase although a comma parts it from it."""
        if phrase.kind == "name" and phrase.name is not None:
            self._read_apposition(phrase)
        elif phrase.body_post and phrase.party and not phrase.plural and self._here_any(_HELD):
            self._read_holder(phrase)

    def _read_holder(self, phrase: Phrase) -> None:
        """Take who holds an organisation's post beside a national one: "OSCE Chairperson-in-Office, Finnish Minister X,"."""
        mark = self.at
        if self._gap(phrase) in (", ", ", the "):
            holder = self._read()
            ends = self.folded[holder.end : holder.end + 1]
            if holder.name is not None and holder.roles and holder.kind == "name" and ends in (",", ".", ""):
                phrase.name, phrase.kind, phrase.end = holder.name, "name", holder.end
                phrase.roles = [*phrase.roles, *holder.roles]
                return
        self.at = mark

    def _read_title(self, phrase: Phrase) -> None:
        # Asked first and then called: most phrases hold one of these at most.
        if self._here_any(_MODIFIERS):
            self.read_modifiers(phrase)
        if self._here("institution"):
            self.read_institution(phrase)
        if self._here_any(_POSTS):
            self.read_posts(phrase)
            self._read_qualified(phrase)

    def _read_qualified(self, phrase: Phrase) -> None:
        """Take the post that one free word joins to the post read: "Chief Medical Adviser" is one post, not two people's."""
        at = self.at + 1 if self._here("name") else self.at
        post = self.pieces[at]
        if phrase.kind != "post" or phrase.plural or post.kind != "post":
            return
        if _ONE_WORD.fullmatch(self.folded, phrase.end, min(post.start, phrase.end + _LONGEST_WORD)) is None:
            return
        self.at, phrase.end = at, post.start - 1
        phrase.roles.clear()
        self.read_posts(phrase)

    def _read_counterpart_post(self, phrase: Phrase) -> None:
        """Take the post set off behind "his Belgian counterpart, President X": one person, with the counterpart's side."""
        if phrase.plural or self.pieces[self.at + 1].kind not in _NAMES:
            return
        if self._here("post") and self._gap(phrase) in (", ", ", the ") and self.pieces[self.at].grammar.find("plural") < 0:
            phrase.end = self.pieces[self.at].start - 1
            self.read_posts(phrase)

    def _skip_style(self, piece: Piece) -> Piece:
        """Return the post that a mere style opens, passing over the style: "HE Deputy Prime Minister X"."""
        following = self.pieces[self.at + 1] if self.at + 1 < len(self.pieces) else piece
        if following.kind in ("post", "modifier") and self.folded[piece.end : following.start] in (" ", " the "):
            self.at += 1
            return following
        return piece

    def _stands_alone(self, piece: Piece) -> bool:
        """Tell, without a closer look, whether nothing that could belong to a name follows it."""
        return self.pieces[self.at + 1][0] > piece[1] + _WIDEST_APPOSITION

    # ------------------------------------------------------------ the parts of a phrase

    def _read_name(self, phrase: Phrase) -> None:
        after_post = phrase.kind == "post"
        while self._beside(phrase, _HONORIFIC) or (after_post and self._here("honorific") and self._gap(phrase) in SET_OFF):
            phrase.honorific = self._take(phrase).name
        name = self._here("name")
        if after_post and name is not None and self._is_portfolio_set_off(phrase, name):
            self._take(phrase)
            while self._here("honorific") and self._gap(phrase) == ", ":
                phrase.honorific = self._take(phrase).name
            name = self._here("name")
        if name is None:
            return
        if after_post and self._begins_body(name):
            return
        near = name.start == phrase.start or self._gap(phrase) == " "
        if phrase.party and not phrase.roles and phrase.kind == "side":
            near = near or self._gap(phrase) in ("'s ", "' ")
        while near and after_post and is_body_name(self.folded[name.start : name.end]):
            self._take(phrase)
            name = self._here("name")
            if name is None:
                return
            near = self._gap(phrase) == " "
        if near or (after_post and not phrase.plural and self._set_off(phrase, name)):
            self._take_name(phrase)

    def _begins_body(self, name: Piece) -> bool:
        """Tell whether a word behind a post begins the name of a body: "Director of the Danish Patent and Trademark Office"."""
        if " " in self.folded[name.start : name.end]:
            return False
        before = self.pieces[self.at - 1]
        return (before.kind == "side" or before.name == "Chief") and _BODY_GOES_ON.match(self.folded, name.end) is not None

    def _is_portfolio_set_off(self, phrase: Phrase, name: Piece) -> bool:
        """Tell whether commas set off what a post is for: "the Director, African Affairs, Mr X"."""
        return name.grammar == "portfolio" and self._gap(phrase) == ", " and self.folded.startswith(", ", name.end)

    def _take_name(self, phrase: Phrase) -> None:
        name = self._take(phrase)
        phrase.name = Span(name.start, name.end)
        body = not phrase.roles and not phrase.honorific and is_body_name(self.folded[name.start : name.end])
        phrase.kind = "body" if body else "name"
        if phrase.roles and not phrase.party and self._here("side") and self._is_theirs(phrase):
            phrase.party = self._take(phrase).code or None

    def _is_theirs(self, phrase: Phrase) -> bool:
        """Tell whether the place behind a name tells the side: "Prime Minister X in Suva", not "welcomed X to Washington"."""
        gap = self._gap_ahead(phrase)
        if not OF_SIDE.match(gap) or gap.startswith(" to "):
            return False
        return not (gap.startswith(" in ") and _AS_GUEST.search(self.folded, max(0, phrase.start - 24), phrase.start))

    def _gap_ahead(self, phrase: Phrase) -> str:
        return self._gap(phrase)

    def _set_off(self, phrase: Phrase, name: Piece) -> bool:
        """Tell whether a name set off by commas belongs to the post before it: "the High Representative of …, X, also"."""
        if self._gap(phrase) != ", " or not self._is_full_name(name):
            return False
        follower = self.folded[name.end : name.end + 1]
        following = self.pieces[self.at + 1]
        titled = following.kind in ("post", "side") and self.folded[name.end : following.start] == ", "
        return (
            follower in (",", ".", ";", ":", "") or self.folded.startswith((" and ", " on ", " in ", " at "), name.end)
        ) and not titled

    def _read_apposition(self, phrase: Phrase) -> None:
        """Attach "…, Minister of Foreign Affairs of Y," to the name before it."""
        if phrase.roles or not self._here_any(_APPOSED):
            return
        gap = self._gap(phrase)
        if not _APPOSITION.match(gap):
            return
        mark = self.at
        title = Phrase(start=self.pieces[mark].start, end=self.pieces[mark].start, kind="post")
        if self._here("side"):
            title.party = self._take(title).code or None
        self._read_title(title)
        ends = self.folded[title.end : title.end + 1]
        ends_well = (
            ends in _APPOSITION_ENDS
            or ends == ""
            or (ends == " " and " the" not in gap and _GOES_ON.match(self.folded, title.end + 1) is not None)
        )
        if title.roles and not title.plural and ends_well and not self._names_next(title):
            phrase.roles, phrase.country_post, phrase.former = title.roles, title.country_post, title.former
            phrase.body_post = title.body_post
            phrase.party = phrase.party or title.party
            phrase.end = title.end
        else:
            self.at = mark

    def _names_next(self, title: Phrase) -> bool:
        """Tell whether the post belongs to a name after it, as in a list of people with their posts."""
        return self._here_any(_NAMES) and self.folded[title.end : self.pieces[self.at].start] == " "

    def _read_collective(self, piece: Piece) -> Phrase:
        """Read "the sides", or "the Foreign Ministers of Y and Z" as a plural post that names may follow."""
        self.at += 1
        phrase = Phrase(start=piece.start, end=piece.end, kind="collective")
        if self._here("side") and OF_SIDE.match(self._gap(phrase)):
            foreign = "oreign" in self.folded[piece.start : piece.end]
            phrase.plural, phrase.country_post = True, True
            phrase.roles = ["Minister of Foreign Affairs" if foreign else piece.name.removesuffix("s")]
            phrase.party = self._take(phrase).code
        return phrase

    def _is_full_name(self, piece: Piece) -> bool:
        words = self.folded[piece.start : piece.end]
        return " " in words and not is_body_name(words)

    # ------------------------------------------------------------ several people after one plural post

    def _joins(self, end: int) -> bool:
        gap = self.folded[end : self.pieces[self.at].start]
        return gap in JOINS or gap == " "

    def _read_distributed(self, phrase: Phrase) -> list[Phrase]:
        """Give the sides and names after a plural post to each other: "the Foreign Ministers of Y, X, and W, V"."""
        parties: list[str | None] = [phrase.party]
        names: list[Phrase] = []
        mark = self.at
        end = phrase.end
        while self.at < self.count and self._joins(end) and len(parties) < _MOST_LISTED:
            piece = self.pieces[self.at]
            if piece.kind == "side":
                parties.append(piece.code)
            elif piece.kind == "name" and self._is_full_name(piece):
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
