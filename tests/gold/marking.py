"""Turn marked articles into plain texts and their hand-made answers.

An article is written once, with its answers marked in place; nobody counts offsets. A file under ``marked/`` holds many:

    == 001 what the article is about
    home KE                                  the side the text is written from ("-": none)
    pub 2024-03-05 header                    publication date (or "-") and what it is known from
    p M Musalia Mudavadi | Minister of … | KE      a person or speaking body, with the letter used below
    m meeting 2024-03-04/day/dateline KE,TZ @Nairobi M,J : what it was        a meeting that must be found
    m- …  announced, moved or cancelled     m? …  may be found or not      m-? …  both
    a memorandum 2024-03/month KE,TZ signed : Memorandum of Understanding on fisheries
    ---
    NAIROBI, March 5 … {r M:Mudavadi noted that trade had reached {f 1.2e9 USD:$1.2 billion}.} {d J:"We have kept our word,"} …

Inside the text ``{d X:…}`` is direct and ``{r X:…}`` reported speech of person X (``-``: nobody is named; ``Name/PARTY``
where no letter was given), ``{f VALUE UNIT:…}`` a figure (its kind follows from the unit, or is written ``UNIT/kind``), each
with ``?`` after the letter where CONTRACT leaves it open whether it counts. ``\\uXXXX`` in the text is that character. Dates
are ``day``, ``on_or_before``, ``week``, ``month``, ``year`` or ``unknown`` (written ``-``); a week carries its range as
``2024-03/week/relative/2024-03-04..2024-03-10``.

Run ``python tests/gold/marking.py`` to write the texts and answers anew; `test_marking.py` fails when they are stale.
"""

import hashlib
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Answers = dict[str, Any]
Mark = tuple[str, str, bool, int, int]
"""``(d, r or f, what stands before the colon, optional, start, end)``; the span indexes the plain text."""

HERE = Path(__file__).parent
SETS = ("tuning", "aside")
_TAG = re.compile(r"\{([drf])(\??) ([^:{}]*):")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
_MEASURES = {
    "percent": "percent", "percentage points": "percent", "kilometers": "length", "km": "length", "meters": "length",
    "hectares": "area", "square kilometers": "area", "MW": "energy", "GW": "energy", "GWh": "energy", "cubic meters": "energy",
    "tons": "mass", "tonnes": "mass", "years": "duration", "months": "duration", "days": "duration", "hours": "duration",
    "weeks": "duration", "minutes": "duration", "barrels": "energy",
}  # fmt: skip


class MarkingFault(ValueError):
    """A marked article that cannot be read; the message names the article."""


def read_marked(source: str) -> Iterator[tuple[str, str, Answers]]:
    """Yield ``(id, text, answers)`` of each article in the text of a marked file. Raises MarkingFault."""
    for chunk in re.split(r"(?m)^== ", source)[1:]:
        head, found, body = chunk.partition("\n---\n")
        if not found:
            raise MarkingFault(f"{head.splitlines()[0]}: no --- line")
        yield _read_article(head.splitlines(), body.rstrip("\n") + "\n")


def _read_article(head: list[str], body: str) -> tuple[str, str, Answers]:
    number, _, about = head[0].partition(" ")
    people: dict[str, dict[str, str]] = {}
    answers: Answers = {"id": number, "about": about, "home": None, "published": None, "meetings": [], "agreements": []}
    for line in sorted(filter(None, head[1:]), key=lambda line: not line.startswith("p ")):
        word, _, rest = line.partition(" ")
        try:
            _read_line(word, rest.strip(), answers, people)
        except (KeyError, ValueError, IndexError) as fault:
            raise MarkingFault(f"{number}: {line!r}: {fault!r}") from fault
    text, marks = unmark(number, body)
    answers["sha256"] = hashlib.sha256(text.encode()).hexdigest()
    answers["statements"] = [statement(number, mark, people) for mark in marks if mark[0] != "f"]
    answers["figures"] = [_figure(number, mark) for mark in marks if mark[0] == "f"]
    return number, text, answers


def _read_line(word: str, rest: str, answers: Answers, people: dict[str, dict[str, str]]) -> None:
    if word == "home":
        answers["home"] = None if rest == "-" else rest
    elif word == "pub":
        date, _, basis = rest.partition(" ")
        answers["published"] = None if date == "-" else date
        answers["published_precision"] = "unknown" if date == "-" else "day"
        answers["published_basis"] = basis or "none"
    elif word == "p":
        key, _, person = rest.partition(" ")
        name, role, party = (part.strip() for part in person.split("|"))
        people[key] = {"name": name, "role": role, "party": party}
    elif word.rstrip("?").rstrip("-") == "m":
        answers["meetings"].append(_meeting(word, rest, people))
    elif word == "a":
        answers["agreements"].append(_agreement(rest))
    else:
        raise ValueError("unknown kind of line")


def _date(field: str) -> Answers:
    date, precision, basis, span = [*field.split("/"), "", "", ""][:4]
    if date == "-":
        return {"date": None, "date_precision": "unknown", "date_basis": "none"}
    made = {"date": date, "date_precision": precision or "day", "date_basis": basis or "text"}
    return made | ({"date_range": span.split("..")} if span else {})


def _meeting(word: str, rest: str, people: dict[str, dict[str, str]]) -> Answers:
    fields, _, occasion = rest.partition(" : ")
    place = re.search(r"@(?:\"([^\"]*)\"|(\S+))", fields)
    kind, date, parties, *who = re.sub(r"@(\"[^\"]*\"|\S+)", "", fields).split()
    return {
        "kind": kind,
        **_date(date),
        "parties": sorted(parties.split(",")),
        "place": (place.group(1) or place.group(2)) if place else None,
        "occasion": occasion or None,
        "participants": [people[key] for key in (who[0].split(",") if who else [])],
        "held": "-" not in word,
        "optional": "?" in word,
    }


def _agreement(rest: str) -> Answers:
    fields, _, title = rest.partition(" : ")
    kind, date, parties, status = [*fields.split(), "unknown"][:4]
    when = _date(date)
    return {
        "title": title, "kind": kind, "date": when["date"], "precision": when["date_precision"],
        "parties": sorted(parties.split(",")), "status": status,
    }  # fmt: skip


def unmark(number: str, body: str) -> tuple[str, list[Mark]]:
    """Return the plain text of a marked one and its marks in reading order. Raises MarkingFault."""
    body = _ESCAPE.sub(lambda found: chr(int(found.group(1), 16)), body)
    text: list[str] = []
    length = position = 0
    open_marks: list[tuple[str, str, bool, int]] = []
    marks: list[Mark] = []
    while position < len(body):
        tag = _TAG.match(body, position)
        if tag:
            open_marks.append((tag.group(1), tag.group(3), bool(tag.group(2)), length))
            position = tag.end()
        elif body[position] == "}":
            if not open_marks:
                raise MarkingFault(f"{number}: closing brace without a mark after {''.join(text)[-40:]!r}")
            marks.append((*open_marks.pop(), length))
            position += 1
        elif body[position] == "{":
            raise MarkingFault(f"{number}: unreadable mark {body[position : position + 30]!r}")
        else:
            text.append(body[position])
            length += 1
            position += 1
    if open_marks:
        raise MarkingFault(f"{number}: mark never closed: {open_marks}")
    marks.sort(key=lambda mark: (mark[3], -mark[4]))
    plain = "".join(text)
    for mark in marks:
        words = plain[mark[3] : mark[4]]
        if not words or words != words.strip():
            raise MarkingFault(f"{number}: mark with white space at its edge: {words!r}")
    return plain, marks


def statement(number: str, mark: Mark, people: dict[str, dict[str, str]]) -> Answers:
    """Return the answer that a ``d`` or ``r`` mark stands for. Raises MarkingFault when its speaker is unknown."""
    kind, who, optional, start, end = mark
    if who != "-" and who not in people and "/" not in who:
        raise MarkingFault(f"{number}: nobody is called {who!r}")
    name, _, party = who.rpartition("/")
    speaker = people.get(who, {"name": name, "party": party} if name else {})
    return {
        "kind": "direct" if kind == "d" else "reported",
        "speaker": speaker.get("name"),
        "party": speaker.get("party") or None,
        "start": start,
        "end": end,
        "optional": optional,
    }


def _figure(number: str, mark: Mark) -> Answers:
    _, what, optional, start, end = mark
    value, _, unit = what.partition(" ")
    unit, _, kind = unit.partition("/")
    if not kind:
        kind = _MEASURES.get(unit) or ("money" if re.fullmatch(r"[A-Z]{3}", unit) else "count")
    try:
        amount = float(value)
    except ValueError as fault:
        raise MarkingFault(f"{number}: not a number: {value!r}") from fault
    return {"value": amount, "unit": unit, "kind": kind, "start": start, "end": end, "optional": optional}


def generate(folder: Path = HERE) -> dict[Path, str]:
    """Return what every generated file must hold, by path."""
    files: dict[Path, str] = {}
    for name in SETS:
        for source in sorted((folder / "marked").glob(f"{name}*.txt")):
            for number, text, answers in read_marked(source.read_text(encoding="utf-8")):
                target = folder / name / f"{number}.txt"
                if target in files:
                    raise MarkingFault(f"{source.name}: {number} is there twice")
                files[target] = text
                files[target.with_suffix(".json")] = json.dumps(answers, ensure_ascii=False, indent=1) + "\n"
    return files


def main() -> int:
    """Write the texts and answers of all marked articles."""
    try:
        files = generate()
    except MarkingFault as fault:
        print(fault, file=sys.stderr)
        return 1
    for path, content in files.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, encoding="utf-8", newline="\n")
    print(f"{len(files) // 2} articles written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
