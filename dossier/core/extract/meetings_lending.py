"""Sides that actors of a reduced sentence lend each other: owners, appositions.

"X, adviser to the President of Y" · "the OSCE Chairperson, Finnish Minister X".
"""

from msgspec.structs import replace

from dossier.core.extract.article import Mention
from dossier.core.extract.meetings_blocks import A, L, P, S
from dossier.core.text import late as re

_BELONGING = re.compile(
    r"(?: and(?: the)?(?: [A-Z][\w-]+)+)? (?:of|to|from|at|for)(?: the| his| her)?"
    rf"(?: [A-Z][\w-]+){{0,4}}(?: of(?: the)?)? ({A}|{L})"
)


_PEER_OF = re.compile(rf"({S}) (?:peer|colleague|homologue) $")


_AIDE = re.compile(r"dvis|Assistant|Aide|Spokes|Envoy|Representative")
_ALLIES = re.compile(rf"{A} (?:[Aa]llies|[Mm]embers|[Pp]artners) (?={A})")
_OWN = re.compile(rf" of(?: the)? ({L})| (?:to|of) (?:the )?({P})")
"""What decides a side against any guess: "the Emir X of Kuwait", "X, adviser to the Prime Minister of Italy"."""


def lend_sides(text: str, actors: dict[int, Mention]) -> None:
    """Give an actor without a side that of what it belongs to: "X of the Royal Office", "X, adviser to the President of Y"."""
    for index, mention in list(actors.items()):
        owner = _owner(text, actors, index, mention) if mention.kind in ("name", "post") else None
        if owner is not None and owner.party is not None and mention.role != "plural":
            actors[index] = replace(mention, party=owner.party)


def _owner(text: str, actors: dict[int, Mention], index: int, mention: Mention) -> Mention | None:
    own = _OWN.match(text, index + 1)
    if own and (own[1] or _AIDE.search(mention.role or "")):
        return actors.get(own.start(1) if own[1] else own.start(2))
    if mention.party is not None:
        return None
    match = _BELONGING.match(text, index + 1) or _PEER_OF.search(text, 0, index)
    if match:
        return actors.get(match.start(1))
    before = actors.get(index - 3)
    if before is not None and text[index - 2 : index] == ", " and (before.kind == "side" or before.role == "plural"):
        return before
    return None


def set_groups_aside(text: str, actors: dict[int, Mention]) -> None:
    """Take the group out of "his counterparts from NATO Allies X and Y": only X and Y are meant."""
    for match in _ALLIES.finditer(text):
        group = actors.get(match.start())
        if group is not None and group.party is not None:
            actors[match.start()] = replace(group, kind="side", party=None, plural=False)


def join_appositions(text: str, actors: dict[int, Mention]) -> None:
    """Let "the OSCE Chairperson, Finnish Minister X," act for the body whose post stands first."""
    for index, mention in list(actors.items()):
        following = actors.get(index + 3)
        if mention.kind != "post" or mention.name is not None or mention.plural or mention.party is None or following is None:
            continue
        if text[index + 1 : index + 3] == ", " and following.kind == "name" and mention.role != "plural":
            actors[index + 3] = replace(following, party=mention.party)
