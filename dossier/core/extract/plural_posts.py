"""Several sides before one plural post, and the names behind it: "his Namibian and Gabonese counterparts, X and Y".

Rules of this module: a side that "and" or a comma joins to a plural post has that post too; as many names as sides behind
it are theirs in that order. Nothing is resolved, nothing else is joined.
"""

from collections.abc import Sequence

from dossier.core.extract.pieces import Phrase

_JOINS = frozenset({" and ", ", ", ", and ", " & "})
_LEADS = frozenset({" ", ", ", ", respectively ", ", respectively, ", " respectively ", ": ", " – ", " - "})


def share_plural_posts(folded: str, phrases: Sequence[Phrase]) -> None:
    """Give each side before a plural post the post, and the names behind it their sides, in place."""
    for place, phrase in enumerate(phrases):
        if phrase.plural and phrase.party and phrase.kind == "post" and (phrase.roles or phrase.counterpart):
            holders = _holders(folded, phrases, place)
            if len(holders) > 1:
                for holder in holders[:-1]:
                    holder.kind, holder.roles, holder.counterpart = "post", list(phrase.roles), phrase.counterpart
                    holder.country_post = phrase.country_post
                _name(folded, phrases, place, holders)


def _holders(folded: str, phrases: Sequence[Phrase], place: int) -> list[Phrase]:
    """Return the sides joined before the plural post at ``place``, in reading order, the post itself last."""
    holders = [phrases[place]]
    for before in reversed(phrases[:place]):
        if before.kind != "side" or not before.party or folded[before.end : holders[0].start] not in _JOINS:
            break
        holders.insert(0, before)
    return holders


def _name(folded: str, phrases: Sequence[Phrase], place: int, holders: Sequence[Phrase]) -> None:
    """Give the names behind the post to ``holders``, when there are as many."""
    named = phrases[place + 1 : place + 1 + len(holders)]
    end, gaps = phrases[place].end, _LEADS
    for phrase in named:
        free = phrase.kind == "name" and phrase.name is not None and not phrase.roles and not phrase.party
        if not free or folded[end : phrase.start] not in gaps:
            return
        end, gaps = phrase.end, _JOINS
    if len(named) == len(holders):
        for phrase, holder in zip(named, holders, strict=True):
            phrase.party, phrase.roles, phrase.counterpart = holder.party, list(holder.roles), holder.counterpart
            phrase.country_post = holder.country_post
