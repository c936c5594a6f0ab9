"""Briefing and options in, sheet out: the one place where the parts of a dossier are put side by side."""

from collections import Counter
from typing import Any

from dossier.core.model.briefing import Briefing, ContactItem
from dossier.render.json import library_state
from dossier.render.markings import portion_mark
from dossier.render.options import RenderOptions
from dossier.render.sheet.charts import draw_pictures
from dossier.render.sheet.choosing import by_year, choose_best, join_told_once, part_steps
from dossier.render.sheet.contacts import Diary, background, text_row
from dossier.render.sheet.model import Contact, Sheet, Slot, StepRow
from dossier.render.sheet.names import Names
from dossier.render.sheet.news import changes_since, tell_news
from dossier.render.sheet.notes import note_parts
from dossier.render.sheet.people import biographies, person_row
from dossier.render.sheet.sources import source_text
from dossier.render.sheet.speech import Speaker, choose_key_points, group_by_topic
from dossier.render.sheet.tables import conflicts_of, figure_row, join_same, step_row
from dossier.render.sheet.words import Library, shorten
from dossier.render.wording import Wording

SLOTS = ("objectives", "points_to_make", "defensive_points", "sensitive_points", "press_line", "notes")
_MAIN_TOPICS = 3


def prepare_sheet(briefing: Briefing, options: RenderOptions, wording: Wording) -> Sheet:
    """Return everything a template can print about ``briefing``."""
    names, library = Names.of(briefing, wording), Library.of(briefing)
    changes = changes_since(briefing, options)
    speaker, diary = Speaker(briefing, wording, changes), Diary(briefing, wording, changes)
    contacts = tuple(diary.contact(item) for item in briefing.chronology)
    held = tuple(contact for contact in contacts if contact.mark == "meeting" and contact.relevance == "direct")
    topics = group_by_topic(briefing, speaker)
    people = tuple(person_row(item, names, library, wording) for item in briefing.officials)
    figures = join_same(tuple(figure_row(item, library, wording, changes) for item in briefing.figures))
    listed = join_told_once(_with_background(briefing, contacts, names, wording), wording)
    upcoming = _upcoming(briefing, diary, library, wording)
    first, last = _days(briefing, contacts)
    return Sheet(
        **_sides(briefing, names, wording),
        **_coverage(briefing, wording),
        deck=_deck(briefing, names, first, last, wording),
        subject=wording.say("document.subject", title=_title(briefing, names)),
        compiled=wording.day(options.created.date().isoformat()),
        version=options.version,
        state=library_state(briefing),
        head=_head(briefing, options, wording),
        purpose=" · ".join(value for _, value in _details(options, wording)),
        details=_details(options, wording),
        facts=_facts(briefing, options, wording, (first, last), _latest(held)),
        counts=_counts(briefing, held, wording),
        prepared_for=options.prepared_for,
        drafter=options.drafter,
        occasion=options.occasion,
        edition=options.edition,
        held=held,
        contacts=_with_background(briefing, contacts, names, wording),
        chronology=tuple(one for one in listed if one.relevance == "direct" or not one.sentence),
        spoken_of=by_year([one for one in listed if one.relevance != "direct" and one.sentence], wording),
        last=_latest(held),
        earlier=_latest(tuple(contact for contact in held if contact is not _latest(held))),
        key_points=choose_key_points(speaker, topics),
        main_topics=_main_topics(briefing, wording),
        topics=topics,
        quotes=speaker.of(briefing.quotes),
        statements=speaker.of(briefing.statements),
        figures=figures,
        texts=tuple(text_row(item, names, wording) for item in briefing.agreements),
        people=people,
        biographies=biographies(briefing, people, held, tuple(speaker.said.values())),
        best=choose_best(tuple(speaker.said.values()), figures),
        upcoming=upcoming,
        steps=part_steps(upcoming, options.created.date().isoformat()),
        conflicts=conflicts_of(briefing),
        sources=tuple(source_text(source, wording) for source in briefing.sources),
        slots=_slots(briefing, wording),
        pictures=draw_pictures(briefing, held, topics, wording),
        since=tell_news(changes, contacts, tuple(speaker.said.values()), figures, wording),
        show_empty_slots=options.show_empty_slots,
        portion_mark=portion_mark(options.marking) if options.portion_marks else "",
    )


def _sides(briefing: Briefing, names: Names, wording: Wording) -> dict[str, Any]:
    """Return how the counterpart and we are called: in headings, and in sentences with the article that English wants."""
    is_person, title, home = briefing.party.kind == "official", _title(briefing, names), names.name(names.home)
    return {
        "title": title,
        "kind": wording.label(f"party.{briefing.party.kind}"),
        "is_person": is_person,
        "flag": _flag(briefing),
        "theirs": title if is_person else wording.in_sentence(names.name(names.theirs)),
        "ours": wording.in_sentence(home) or wording.label("side.ours"),
        "their_name": title if is_person else names.name(names.theirs),
        "our_name": home or wording.label("side.ours"),
    }


def _coverage(briefing: Briefing, wording: Wording) -> dict[str, Any]:
    coverage = briefing.coverage
    return {
        "documents": coverage.documents,
        "relevant": coverage.relevant,
        "left_out": coverage.left_out,
        "unsure": coverage.unsure,
        "days": wording.period(coverage.first_day, coverage.last_day),
        "data_until": wording.day(coverage.last_day) if coverage.last_day else "",
    }


def _title(briefing: Briefing, names: Names) -> str:
    """Return the counterpart's name: a person's as it is, a side's in the language of the document."""
    party = briefing.party
    return shorten(party.name if party.kind == "official" else names.by_code.get(party.code, party.name), 180)


def _flag(briefing: Briefing) -> str:
    party = briefing.party
    return (party.side or "") if party.kind == "official" else party.code


def _days(briefing: Briefing, contacts: tuple[Contact, ...]) -> tuple[str | None, str | None]:
    """Return the first and last day that the dossier speaks of, the asked period first."""
    dates = [contact.first for contact in contacts if contact.first and contact.mark == "meeting"]
    dates += [contact.last for contact in contacts if contact.last and contact.mark == "meeting"]
    for item in (*briefing.quotes, *briefing.statements):
        dates += [day for day in (item.date.first_day, item.date.last_day) if day]
    asked_first, asked_last = briefing.period
    return asked_first or min(dates, default=None), asked_last or max(dates, default=None)


def _deck(briefing: Briefing, names: Names, first: str | None, last: str | None, wording: Wording) -> str:
    home = names.name(names.home)
    scope = wording.say("deck.with_home", home=wording.in_sentence(home)) if home else wording.label("deck.alone")
    post = _post(briefing, names)
    scope = f"{post} · {scope}" if post else scope
    if not first and not last:
        return scope
    months = tuple(dict.fromkeys(wording.day(day[:7]) for day in (first, last) if day))
    scope = shorten(scope, 300)
    return f"{scope}, {wording.say('deck.span', first=months[0], last=months[-1]) if len(months) > 1 else months[0]}"


def _post(briefing: Briefing, names: Names) -> str:
    """Return post and side of a counterpart that is a person; empty for a country or an organisation."""
    if briefing.party.kind != "official":
        return ""
    roles = [item.roles[-1][0] for item in briefing.officials if item.name == briefing.party.name and item.roles]
    parts = [roles[0] if roles else "", names.name(names.theirs)]
    return ", ".join(part for part in parts if part)


def _details(options: RenderOptions, wording: Wording) -> tuple[tuple[str, str], ...]:
    """Return for whom, for what, by whom and in which edition, as far as the officer said so."""
    chosen = [
        ("fact.prepared_for", options.prepared_for),
        ("fact.occasion", options.occasion),
        ("fact.drafter", options.drafter),
        ("fact.edition", options.edition),
    ]
    return tuple((wording.label(key), shorten(value, 120)) for key, value in chosen if value)


def _head(briefing: Briefing, options: RenderOptions, wording: Wording) -> str:
    """Return the running head: the day it was compiled and the data cut-off."""
    until = briefing.coverage.last_day
    parts = [
        wording.say("document.as_of", day=wording.day(options.created.date().isoformat())),
        wording.say("document.data_until", day=wording.day(until)) if until else "",
    ]
    return " · ".join(part for part in parts if part)


def _facts(
    briefing: Briefing, options: RenderOptions, wording: Wording, days: tuple[str | None, str | None], last: Contact | None
) -> tuple[tuple[str, str], ...]:
    coverage = briefing.coverage
    corpus = f"{wording.say('count.documents', n=coverage.documents)}, {wording.say('count.relevant', n=coverage.relevant)}"
    facts = []
    if last:
        facts.append((wording.label("fact.last_contact"), last.short_when))
    facts.append((wording.label("fact.period"), wording.period(*days) if any(days) else wording.label("date.all")))
    facts.append((wording.label("fact.compiled"), wording.day(options.created.date().isoformat())))
    facts.append((wording.label("fact.corpus"), corpus))
    return tuple(facts)


def _counts(briefing: Briefing, held: tuple[Contact, ...], wording: Wording) -> tuple[tuple[str, str], ...]:
    said = (*briefing.quotes, *briefing.statements)
    theirs = sum(item.side == "theirs" for item in said)
    return tuple(
        (wording.number(number), wording.say(key, n=number).replace(wording.number(number), "", 1).strip())
        for number, key in (
            (len(held), "count.contacts"),
            (theirs, "count.theirs"),
            (len(said) - theirs, "count.others"),
            (len(briefing.figures), "count.figures"),
        )
    )


def _latest(held: tuple[Contact, ...]) -> Contact | None:
    dated = [contact for contact in held if contact.last]
    return max(dated, key=lambda contact: contact.last, default=None)


def _main_topics(briefing: Briefing, wording: Wording) -> str:
    counted = Counter({group.title: len(group.statements) for group in briefing.topics})
    names = [wording.topic(title) for title, _ in counted.most_common(_MAIN_TOPICS)]
    return wording.topics(tuple(names))


def _with_background(briefing: Briefing, contacts: tuple[Contact, ...], names: Names, wording: Wording) -> tuple[Contact, ...]:
    lines = [*contacts, *(background(item, names, wording) for item in briefing.agreements)]
    dated = [line for line in lines if line is not None]
    return tuple(sorted(dated, key=lambda line: (line.first or "9999", line.last)))


def _upcoming(briefing: Briefing, diary: Diary, library: Library, wording: Wording) -> tuple[StepRow, ...]:
    return tuple(
        step_row(item, library, wording, diary.contact(item).title if isinstance(item, ContactItem) else "")
        for item in briefing.upcoming
    )


def _slots(briefing: Briefing, wording: Wording) -> tuple[Slot, ...]:
    filled = dict(briefing.slots)
    slots = []
    for name in (*SLOTS, *(name for name in filled if name not in SLOTS)):
        title = wording.label(f"slot.{name}") if wording.has(f"slot.{name}") else name.replace("_", " ").capitalize()
        parts = note_parts(filled.get(name, ""), briefing.sources)
        slots.append(Slot(name=name, title=title, parts=parts, lines=tuple(line for part in parts for line in part.lines)))
    return tuple(slots)
