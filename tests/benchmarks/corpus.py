"""A corpus of made-up diplomatic news with known answers: `python tests/benchmarks/corpus.py FOLDER --documents 10000`.

The same seed gives the same bytes. Lengths follow real readouts (median about 2,300 characters), counterparts a flattened
Zipf law: a foreign ministry's news speaks of its ten closest partners in a third of all stories and of everyone else in
the others. Answers (date, parties, people, verbatim statements) stand in ``answers.jsonl`` beside the texts.
"""

import argparse
import json
import random
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path

HOME = ("Kenya", "Nairobi", "KE")
COUNTRIES = """Algeria Argentina Armenia Australia Austria Azerbaijan Bangladesh Belgium Bolivia Botswana Brazil Bulgaria Cambodia
Cameroon Canada Chile China Colombia Croatia Cuba Cyprus Denmark Ecuador Egypt Estonia Ethiopia Fiji Finland France Gabon
Germany Ghana Greece Guatemala Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan
Kazakhstan Kuwait Kyrgyzstan Laos Latvia Lebanon Libya Lithuania Luxembourg Madagascar Malawi Malaysia Mali Malta Mexico Moldova
Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Panama
Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Senegal Serbia Singapore Slovakia Slovenia Somalia Spain
Sudan Sweden Switzerland Syria Tajikistan Tanzania Thailand Togo Tunisia Turkmenistan Uganda Ukraine Uruguay Uzbekistan
Venezuela Vietnam Yemen Zambia Zimbabwe""".split()

_FIRST = "Amina Boris Clara Daniel Elena Farid Greta Hugo Irina Jonas Karim Laila Marta Nils Olga Pablo Rosa Stefan Tarek Vera".split()
_START = "Ab An Bel Bor Dan Dor El Far Gal Hen Il Jar Kal Lin Mar Nor Or Pet Ros Sal Tar Ul Var Wen Zar".split()
_END = "ado aev akis ander aru berg dze ensen escu etti ides ikov inen ira itch komo lund mann nova oglu ov quez son stein ura".split()
_TOPICS = (
    "trade and investment", "energy security", "climate change", "fisheries", "higher education", "air transport", "counter-terrorism",
    "agriculture", "water management", "digital policy", "tourism", "regional security", "migration", "public health", "railways",
)  # fmt: skip
_GOODS = (
    "tons of grain",
    "students",
    "buses",
    "hectares of forest",
    "visitors",
    "companies",
    "ships",
    "megawatts",
    "doses of vaccine",
)
_CUES = ("noted", "stressed", "said", "underlined", "pointed out", "emphasized", "recalled")
_MEETING = (
    "Minister of Foreign Affairs of {home} {ours} met with Minister of Foreign Affairs of {side} {theirs} in {place} on {when}, "
    "the Foreign Ministry told the Gazette.",
    "Foreign Minister {ours} has received Foreign Minister of {side} {theirs} in {place} on {when}, the Gazette reports.",
    "{home}'s Foreign Minister {ours} held talks with {side}'s Foreign Minister {theirs} in {place} on {when}.",
)
_AGENDA = (
    "During the meeting, the sides discussed {a}, {b} and {c}.",
    "The ministers exchanged views on {a} and {b}, as well as on the situation in the region.",
)
_REPORTED = (
    "{theirs} {cue} that {side} attaches great importance to {a} and that {n:,} {goods} came from {home} last year.",
    "{ours} {cue} that cooperation in {a} had doubled, and invited his counterpart to look at {b} next.",
    "The minister {cue} that {b} between {home} and {side} was worth {n} million dollars in {year}.",
    "{theirs} thanked {home} for its support in {a} and condemned attacks on civilians.",
)
_DIRECT = (
    '"We want to do far more together in {a}, and {n:,} {goods} is only a beginning for two countries like ours," {theirs} said.',
    '"Our peoples expect results in {a} and in {b}. We will not keep them waiting for another ten years," {cue} {ours}.',
)
_FILLER = (
    "The two countries have had diplomatic relations since {year}.",
    "Experts of both sides will meet again before the end of the year to go through the details of {b}.",
    "The delegation also visited the memorial in the old town and laid a wreath.",
    "A memorandum of understanding on {c} was signed after the talks.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One made-up article and what an extractor should find in it."""

    file: str
    text: str
    date: str
    party: str
    official: str
    direct: tuple[str, ...]


def generate(documents: int, seed: int = 2026) -> Iterator[Story]:
    """Yield stories; the same arguments give the same ones."""
    chance = random.Random(seed)
    people = {country: [_person(chance) for _ in range(5)] for country in (*COUNTRIES, HOME[0])}
    weights = [1 / (rank + 10) for rank in range(len(COUNTRIES))]
    first = date(2015, 1, 1)
    for number in range(documents):
        side = chance.choices(COUNTRIES, weights)[0]
        day = first + timedelta(days=number * 3900 // max(documents, 1))
        yield _story(chance, number, side, day, people)


def _person(chance: random.Random) -> str:
    return f"{chance.choice(_FIRST)} {chance.choice(_START)}{chance.choice(_END)}"


def _story(chance: random.Random, number: int, side: str, day: date, people: dict[str, list[str]]) -> Story:
    term = day.year % 5
    words = {
        "home": HOME[0],
        "side": side,
        "place": HOME[1],
        "ours": people[HOME[0]][term],
        "theirs": people[side][term],
        "when": f"{day:%B} {day.day}",
        "year": day.year - 1,
    }
    direct: list[str] = []
    body = [f"{HOME[1].upper()}, {HOME[0]}, {day:%B} {day.day}, {day.year}. " + chance.choice(_MEETING).format(**words)]
    body.append(chance.choice(_AGENDA).format(**_fresh(chance, words)))
    for _ in range(max(4, round(chance.gauss(13, 4)))):
        kind = chance.choices((_REPORTED, _DIRECT, _FILLER), (5, 3, 4))[0]
        sentence = chance.choice(kind).format(**_fresh(chance, words))
        if kind is _DIRECT:
            direct.append(sentence[: sentence.rindex('"') + 1])
        body.append(sentence)
    text = "\n\n".join(_paragraphs(chance, body)) + "\n"
    name = f"{number // 1000:03}/{number:06}.txt"
    return Story(file=name, text=text, date=day.isoformat(), party=side, official=str(words["theirs"]), direct=tuple(direct))


def _fresh(chance: random.Random, words: dict[str, object]) -> dict[str, object]:
    a, b, c = chance.sample(_TOPICS, 3)
    return {
        **words,
        "a": a,
        "b": b,
        "c": c,
        "n": chance.randint(11, 9800),
        "goods": chance.choice(_GOODS),
        "cue": chance.choice(_CUES),
    }


def _paragraphs(chance: random.Random, sentences: list[str]) -> Iterator[str]:
    at = 0
    while at < len(sentences):
        size = chance.choice((1, 1, 2))
        yield " ".join(sentences[at : at + size])
        at += size


def write(folder: Path, documents: int, seed: int = 2026) -> int:
    """Write the corpus into ``folder``; return how many bytes of text it has."""
    total = 0
    folder.mkdir(parents=True, exist_ok=True)
    with (folder.parent / f"{folder.name}-answers.jsonl").open("w", encoding="utf-8") as answers:
        for story in generate(documents, seed):
            place = folder / story.file
            place.parent.mkdir(exist_ok=True)
            total += place.write_text(story.text, encoding="utf-8")
            answer = {field: value for field, value in asdict(story).items() if field != "text"}
            answers.write(json.dumps(answer, ensure_ascii=False) + "\n")
    return total


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=2026)
    options = parser.parse_args()
    print(f"{write(options.folder, options.documents, options.seed):,} bytes in {options.folder}")
