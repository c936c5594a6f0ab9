"""What one row of the evidence shows, in words: the panels make it from a record, the delegate draws it."""

from dataclasses import dataclass
from typing import Literal

Tone = Literal["accent", "accent2", "mute"]
Frame = Literal["rail", "bar", "card", "plain"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One row.

    ``margin`` stands in the side column, its first line strong; ``label`` is the kind in small capitals in ``tone``;
    ``frame`` says how the right side is drawn: a dot on the time rail, reported speech with a bar, verbatim words on
    a card, or plain. ``value`` is a figure set large; ``points`` are the agenda; ``doubts`` what is unsure, in words;
    ``section`` the title of the group the row belongs to; ``reference`` its citation such as "S3.9".
    """

    label: str
    tone: Tone
    frame: Frame
    margin: tuple[str, ...] = ()
    heading: str = ""
    detail: str = ""
    body: str = ""
    value: str = ""
    points: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    section: str = ""
    reference: str = ""

    def spoken(self) -> str:
        """Return the row as one line for screen readers, search and tool tips."""
        parts = (
            *self.margin,
            self.label,
            self.value,
            self.heading,
            self.detail,
            self.body,
            *self.points,
            *self.doubts,
            self.reference,
        )
        return ". ".join(part for part in parts if part)
