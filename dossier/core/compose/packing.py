"""A composed briefing as bytes and back, for keeping one that took long to compose.

The bytes are meant for the program that wrote them: whoever keeps them says by which program, and throws others away.
"""

import zlib
from dataclasses import dataclass, fields
from typing import Any

import msgspec

from dossier.core.model.briefing import (
    AgreementItem,
    Briefing,
    ContactItem,
    Coverage,
    Discrepancy,
    FigureItem,
    OfficialItem,
    Source,
    StatementItem,
    StepItem,
    TopicGroup,
)
from dossier.core.model.parties import Party

_LEVEL = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class _Packed:
    """A briefing in which statements under a topic, and what is to come, are named by their positions.

    Those of statements count the quotes first; those of announced encounters count backwards from -1.
    """

    party: Party
    home: Party | None
    period: tuple[str | None, str | None]
    reference_date: str
    chronology: tuple[ContactItem, ...]
    quotes: tuple[StatementItem, ...]
    statements: tuple[StatementItem, ...]
    figures: tuple[FigureItem, ...]
    agreements: tuple[AgreementItem, ...]
    officials: tuple[OfficialItem, ...]
    steps: tuple[StepItem, ...]
    announced: tuple[ContactItem, ...]
    upcoming: tuple[int, ...]
    topics: tuple[tuple[str, tuple[int, ...]], ...]
    discrepancies: tuple[Discrepancy, ...]
    sources: tuple[Source, ...]
    coverage: Coverage
    names: tuple[tuple[str, str], ...]
    slots: tuple[tuple[str, str], ...]


_SAME = tuple(field.name for field in fields(Briefing) if field.name not in ("upcoming", "topics"))
_decode = msgspec.msgpack.Decoder(_Packed).decode
_encode = msgspec.msgpack.Encoder().encode


def pack_briefing(briefing: Briefing) -> bytes:
    """Return a briefing as bytes."""
    steps = [item for item in briefing.upcoming if isinstance(item, StepItem)]
    announced = [item for item in briefing.upcoming if isinstance(item, ContactItem)]
    positions = iter(range(len(steps))), iter(range(-1, -1 - len(announced), -1))
    order = tuple(next(positions[isinstance(item, ContactItem)]) for item in briefing.upcoming)
    said = {item.key: at for at, item in enumerate(briefing.quotes + briefing.statements)}
    topics = tuple((topic.title, tuple(said[key] for key in topic.statements)) for topic in briefing.topics)
    same: dict[str, Any] = {name: getattr(briefing, name) for name in _SAME}
    packed = _Packed(**same, steps=tuple(steps), announced=tuple(announced), upcoming=order, topics=topics)
    return zlib.compress(_encode(packed), _LEVEL)


def unpack_briefing(data: bytes) -> Briefing:
    """Return the briefing; raises ValueError when the bytes are damaged or those of another program."""
    try:
        packed = _decode(zlib.decompress(data))
        same: dict[str, Any] = {name: getattr(packed, name) for name in _SAME}
        upcoming = tuple(packed.steps[at] if at >= 0 else packed.announced[-1 - at] for at in packed.upcoming)
        said = [item.key for item in packed.quotes + packed.statements]
        topics = tuple(
            TopicGroup(title=title, statements=tuple([said[at] for at in places])) for title, places in packed.topics
        )
    except (zlib.error, msgspec.MsgspecError, IndexError) as fault:
        raise ValueError(f"a damaged briefing ({fault})") from fault
    return Briefing(**same, upcoming=upcoming, topics=topics)
