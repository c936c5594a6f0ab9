"""From a record to the words of its row."""

from collections.abc import Callable

from dossier.core.model.briefing import AgreementItem, ContactItem, FigureItem, Item, OfficialItem, StatementItem, StepItem
from dossier.core.model.dates import PartialDate
from dossier.core.model.parties import Participant, Speaker
from dossier.gui.i18n import translate, wording
from dossier.gui.widgets.entry import Entry, Frame, Tone

Name = Callable[[str | None], str]


class Describer:
    """Words items. ``name_of`` gives the name of a side; ``section`` may title the groups of a list differently."""

    def __init__(self, name_of: Name, section: Callable[[Item], str] | None = None) -> None:
        self._name_of, self._section = name_of, section

    def section_of(self, item: Item) -> str:
        """Return the title of the group that ``item`` stands in, empty for none."""
        if self._section is not None:
            return self._section(item)
        if isinstance(item, StatementItem):
            return item.topic or ""
        return _side(item.side) if isinstance(item, OfficialItem) else ""

    def describe(self, item: Item) -> Entry:
        """Return what the row of ``item`` shows."""
        section = self.section_of(item)
        match item:
            case ContactItem():
                return self._contact(item, section)
            case StatementItem():
                return self._statement(item, section)
            case FigureItem():
                return self._figure(item, section)
            case AgreementItem():
                return self._agreement(item, section)
            case OfficialItem():
                return self._official(item, section)
            case StepItem():
                return self._step(item, section)
        return Entry(label="", tone="mute", frame="plain", body=item.text, section=section)

    def _contact(self, item: ContactItem, section: str) -> Entry:
        meeting = item.record
        mentioned = item.relevance == "mention"
        tone: Tone = "accent2" if mentioned or not meeting.held else "accent"
        heading = self._contact_heading(item)
        people = _people(meeting.participants)
        where = [part for part in (meeting.place, meeting.occasion, people if people != heading else "") if part]
        return Entry(
            label=wording.meeting_kind(meeting.kind, meeting.status),
            tone=tone,
            frame="rail",
            margin=(wording.date(meeting.date), *self._mention(item)),
            heading=heading,
            detail=" · ".join(where),
            body="" if item.agenda else item.text,
            points=tuple(words for words, _ in item.agenda),
            doubts=_doubts(item, meeting.doubts, meeting.date),
            reference=_references(item),
            section=section,
        )

    def _contact_heading(self, item: ContactItem) -> str:
        meeting = item.record
        if len({person.party for person in meeting.participants}) > 1:
            return _people(meeting.participants)
        sides = " · ".join(self._name_of(code) for code in meeting.parties)
        return sides or _people(meeting.participants) or wording.meeting_kind(meeting.kind, meeting.status)

    def _statement(self, item: StatementItem, section: str) -> Entry:
        said = item.record
        verbatim = said.speech == "verbatim"
        frame: Frame = "card" if verbatim else "bar"
        when = ", ".join(part for part in (item.place, wording.date(item.date, short=True)) if part)
        return Entry(
            label=wording.speech_kind(said.speech),
            tone="accent" if verbatim else "accent2",
            frame=frame,
            margin=(*self._speaker(said.speaker), when, *self._mention(item)),
            body=item.text,
            doubts=_doubts(item, said.doubts, None),
            reference=_references(item),
            section=section,
        )

    def _speaker(self, speaker: Speaker) -> tuple[str, ...]:
        side = self._name_of(speaker.party)
        name = speaker.name or side or translate("Panels", "Speaker not named")
        about = ", ".join(part for part in (speaker.role, side if side != name else "") if part)
        return (name, about) if about else (name,)

    def _figure(self, item: FigureItem, section: str) -> Entry:
        figure = item.record
        return Entry(
            label=_figure_label(item),
            tone="accent" if figure.change else "mute",
            frame="plain",
            margin=(
                item.stated_by or wording.date(item.date, short=True),
                *((wording.date(item.date, short=True),) if item.stated_by else ()),
            ),
            value=_quantity(item),
            heading="",
            detail=figure.what or "",
            body=item.text,
            doubts=_doubts(item, figure.doubts, None),
            reference=_references(item),
            section=section,
        )

    def _agreement(self, item: AgreementItem, section: str) -> Entry:
        text = item.record
        title = text.title[:1].upper() + text.title[1:]
        return Entry(
            label=wording.agreement_state(text.status),
            tone="accent2",
            frame="plain",
            margin=(wording.date(text.date),),
            heading=title,
            detail=", ".join(self._name_of(code) for code in text.parties),
            body=item.text if item.text.strip() != text.title.strip() else "",
            doubts=_doubts(item, text.doubts, text.date),
            reference=_references(item),
            section=section,
        )

    def _official(self, item: OfficialItem, section: str) -> Entry:
        roles = tuple(_role(role) for role in item.roles)
        also = translate("Panels", "Also written {names}").format(names=", ".join(item.variants)) if item.variants else ""
        return Entry(
            label="",
            tone="mute",
            frame="plain",
            margin=(self._name_of(item.party) or translate("Panels", "Side not known"),),
            heading=item.name,
            detail=also,
            body="\n".join(roles[:1]),
            points=roles[1:],
            reference=_references(item),
            section=section,
        )

    def _step(self, item: StepItem, section: str) -> Entry:
        step = item.record
        announced = translate("Panels", "announced {day}").format(day=wording.date(item.announced, short=True))
        return Entry(
            label=translate("Panels", "To come"),
            tone="accent2",
            frame="rail",
            margin=(wording.date(step.date), announced),
            body=item.text,
            doubts=_doubts(item, step.doubts, step.date),
            reference=_references(item),
            section=section,
        )

    def _mention(self, item: Item) -> tuple[str, ...]:
        return (translate("Panels", "mentioned only"),) if item.relevance == "mention" else ()


def _people(people: tuple[Participant, ...]) -> str:
    names = [person.name for person in people[:4]]
    if len(people) > 4:
        names.append(translate("Panels", "{n} more").format(n=len(people) - 4))
    return " · ".join(names)


def _doubts(item: Item, doubts: tuple[str, ...], date: PartialDate | None) -> tuple[str, ...]:
    words = [wording.doubt(code) for code in doubts]
    if date is not None and date.basis == "inferred" and date.reason:
        words.append(date.reason)
    if item.edited:
        by_hand = getattr(getattr(item, "record", None), "rule", "") == "by_hand"
        words.append(translate("Panels", "added by hand") if by_hand else translate("Panels", "corrected by hand"))
    return tuple(words)


def _references(item: Item) -> str:
    shown = list(dict.fromkeys(str(citation) for citation in item.citations))
    return "  ".join(shown[:3]) + ("  …" if len(shown) > 3 else "")


def _quantity(item: FigureItem) -> str:
    figure = item.record
    number = wording.number(figure.value)
    words = (
        f"{number} %"
        if figure.unit == "percent"
        else f"{figure.unit} {number}"
        if figure.kind == "money"
        else f"{number} {figure.unit}"
    )
    return f"≈ {words}" if figure.approximate else words


def _figure_label(item: FigureItem) -> str:
    change = item.record.change
    if change == "rise":
        return translate("Panels", "Rise")
    if change == "fall":
        return translate("Panels", "Fall")
    return translate("Panels", "Figure")


def _role(role: tuple[str, str | None, str | None]) -> str:
    title, first, last = role
    days = list(dict.fromkeys(wording.day(day, short=True) for day in (first, last) if day))
    return f"{title} ({' – '.join(days)})" if days else title


def _side(side: str) -> str:
    return {
        "theirs": translate("Panels", "Their side"),
        "ours": translate("Panels", "Our side"),
        "third": translate("Panels", "Third sides"),
        "open": translate("Panels", "Side open"),
    }.get(side, "")
