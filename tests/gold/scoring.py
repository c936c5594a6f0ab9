"""Score what the extractor finds in an article against its hand-made answers.

The unit is the article; `Scores` add up over a set. Optional answers are never missed, and findings on them are ignored.
Statements pair when the kind is equal, enough words are common (intersection over union of at least `OVERLAP`) and the
speaker is right; meetings when parties, date and held or announced are right; figures when the value is equal and the
spans touch.
"""

from dataclasses import dataclass, field
from typing import Any

from dossier.core.model.document import Document
from dossier.core.model.records import Extraction
from tests.gold.matching import Alignment, Words, overlap, pair, same_date, same_parties, same_person, same_unit, same_value

Item = dict[str, Any]
OVERLAP = 0.6
"""Share of common words from which two statements are the same one."""
TALLIES = ("meetings", "meetings_parties", "participants", "direct", "direct_span", "reported", "reported_span", "figures")
RATES = (
    "published",
    "dates",
    "meeting_kind",
    "direct_speaker",
    "reported_speaker",
    "statement_party",
    "figure_unit",
    "figure_kind",
)
HARM = {
    fault: rank
    for rank, fault in enumerate(
        "speaker,side,false quote,date,false meeting,missed quote,false figure,unit,false statement,missed meeting,participant,"
        "published,missed figure,missed statement".split(",")
    )
}
"""How bad a fault is on paper: a wrong speaker is the worst, something left out the least."""


@dataclass(slots=True)
class Tally:
    """Counts of one kind of record."""

    right: int = 0
    false: int = 0
    missed: int = 0
    ignored: int = 0

    @property
    def precision(self) -> float:
        """Share of findings that are right; 1 when nothing was found and nothing was to be found."""
        found = self.right + self.false
        return self.right / found if found else float(not self.missed)

    @property
    def recall(self) -> float:
        """Share of answers that were found."""
        wanted = self.right + self.missed
        return self.right / wanted if wanted else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(slots=True)
class Rate:
    """How often a property of paired records is right."""

    right: int = 0
    of: int = 0

    def count(self, right: bool) -> None:
        """Count one case."""
        self.of += 1
        self.right += right

    @property
    def share(self) -> float:
        """Share of right cases; 1 when there were none."""
        return self.right / self.of if self.of else 1.0


@dataclass(frozen=True, slots=True, order=True)
class Miss:
    """One fault, worst first when sorted."""

    harm: int
    article: str
    fault: str
    text: str


@dataclass(slots=True)
class Scores:
    """All counts of an article or a set."""

    tallies: dict[str, Tally] = field(default_factory=lambda: {name: Tally() for name in TALLIES})
    rates: dict[str, Rate] = field(default_factory=lambda: {name: Rate() for name in RATES})
    misses: list[Miss] = field(default_factory=list)

    def add(self, other: "Scores") -> None:
        """Add the counts of another article."""
        for name, tally in other.tallies.items():
            mine = self.tallies[name]
            mine.right += tally.right
            mine.false += tally.false
            mine.missed += tally.missed
            mine.ignored += tally.ignored
        for name, rate in other.rates.items():
            self.rates[name].right += rate.right
            self.rates[name].of += rate.of
        self.misses += other.misses

    def figure(self, name: str) -> float:
        """Return the F1 of a tally or the share of a rate by name."""
        return self.tallies[name].f1 if name in self.tallies else self.rates[name].share


def record_of(document: Document, extraction: Extraction) -> Item:
    """Return what is scored of an extraction, in the names of the ``dossier extract`` record."""
    return {
        "text": document.text,
        "published": document.published.date,
        "meetings": [
            {
                "kind": meeting.kind, "held": meeting.held, "parties": meeting.parties, "place": meeting.place,
                "date": {"date": meeting.date.date, "precision": meeting.date.precision},
                "span": meeting.span, "rule": meeting.rule,
                "participants": [{"name": person.name, "party": person.party} for person in meeting.participants],
            }
            for meeting in extraction.meetings
        ],
        "statements": [
            {"kind": said.kind, "speaker": said.speaker.name, "party": said.speaker.party, "span": said.span, "rule": said.rule}
            for said in extraction.statements
        ],
        "figures": [
            {"value": figure.value, "unit": figure.unit, "kind": figure.kind, "span": figure.span, "rule": figure.rule}
            for figure in extraction.figures
        ],
    }  # fmt: skip


def score(article: str, text: str, answers: Item, record: Item) -> Scores:
    """Score one article. ``text`` is the one the answers' offsets refer to."""
    return _Article(article, text, answers, record).score()


class _Article:
    def __init__(self, article: str, text: str, answers: Item, record: Item) -> None:
        self.article, self.text, self.answers, self.record = article, text, answers, record
        self.words = Alignment(text, record["text"])
        self.scores = Scores()

    def score(self) -> Scores:
        if self.answers.get("published"):
            right = self.record["published"] == self.answers["published"]
            self.scores.rates["published"].count(right)
            if not right:
                self.miss("published", f"{self.answers['published']} got {self.record['published']}")
        self.score_meetings()
        self.score_participants()
        for kind in ("direct", "reported"):
            self.score_statements(kind)
        self.score_figures()
        return self.scores

    def miss(self, fault: str, text: str) -> None:
        self.scores.misses.append(Miss(HARM[fault], self.article, fault, " ".join(text.split())[:230]))

    def quote(self, item: Item) -> str:
        start, end = item["span"]
        return f"«{self.record['text'][start:end][:110]}» ({item['rule']})"

    # -- meetings

    def fits(self, answer: Item, found: Item, strict: bool) -> float:
        if not same_parties(answer["parties"], found["parties"], self.answers.get("home")):
            return 0.0
        dated, held = same_date(answer, found["date"]), answer["held"] == found["held"]
        if strict and not (dated and held):
            return 0.0
        wanted = answer["participants"]
        there = sum(any(same_person(one["name"], two["name"]) for two in found["participants"]) for one in wanted)
        return 1 + 0.5 * dated + 0.3 * held + 0.05 * (answer["kind"] == found["kind"]) + 0.1 * there / max(1, len(wanted))

    def required(self, name: str) -> list[Item]:
        return [item for item in self.answers[name] if not item.get("optional")]

    def open_meeting(self, found: Item) -> bool:
        """Tell whether a finding may be one of the optional meetings."""
        home = {self.answers.get("home")}
        sides = set(found["parties"]) - home
        for answer in self.answers["meetings"]:
            wanted = set(answer["parties"]) - home
            if answer.get("optional") and (sides & wanted or not sides or not wanted) and same_date(answer, found["date"]):
                return True
        return False

    def score_meetings(self) -> None:
        wanted, found = self.required("meetings"), self.record["meetings"]
        for name, strict in (("meetings", True), ("meetings_parties", False)):
            pairs = pair(len(wanted), len(found), lambda i, j, strict=strict: self.fits(wanted[i], found[j], strict))
            rest = [item for j, item in enumerate(found) if j not in pairs.values()]
            self.tally(name, len(pairs), len(wanted), [not self.open_meeting(item) for item in rest])
            if strict:
                self.note_meetings(wanted, found, pairs, rest)
            else:
                self.rate_dates(wanted, found, pairs)

    def tally(self, name: str, right: int, wanted: int, false: list[bool]) -> None:
        tally = self.scores.tallies[name]
        tally.right += right
        tally.missed += wanted - right
        tally.false += sum(false)
        tally.ignored += len(false) - sum(false)

    def note_meetings(self, wanted: list[Item], found: list[Item], pairs: dict[int, int], rest: list[Item]) -> None:
        for i, answer in enumerate(wanted):
            if i in pairs:
                self.scores.rates["meeting_kind"].count(answer["kind"] == found[pairs[i]]["kind"])
            else:
                who = [person["name"] for person in answer["participants"]]
                self.miss(
                    "missed meeting", f"{answer['parties']} {answer['date']} held={answer['held']} {answer['kind']} {who}"
                )
        for item in rest:
            if not self.open_meeting(item):
                self.miss(
                    "false meeting",
                    f"{[*item['parties']]} {item['date']['date']} held={item['held']} {item['kind']} {self.quote(item)}",
                )

    def rate_dates(self, wanted: list[Item], found: list[Item], pairs: dict[int, int]) -> None:
        for i, j in pairs.items():
            if wanted[i]["date"] and wanted[i]["date_precision"] != "unknown":
                right = same_date(wanted[i], found[j]["date"])
                self.scores.rates["dates"].count(right)
                if not right:
                    self.miss(
                        "date", f"{wanted[i]['parties']} {wanted[i]['date']} got {found[j]['date']} {self.quote(found[j])}"
                    )

    def score_participants(self) -> None:
        """People are pooled over the article: (person, party), whatever meeting they are filed under."""
        wanted = _pool(self.required("meetings"))
        found = _pool(self.record["meetings"])
        spare = _pool([item for item in self.answers["meetings"] if item.get("optional")])
        pairs = pair(len(wanted), len(found), lambda i, j: float(_same_participant(wanted[i], found[j])))
        rest = [item for j, item in enumerate(found) if j not in pairs.values()]
        false = [not any(same_person(item["name"], other["name"]) for other in spare) for item in rest]
        self.tally("participants", len(pairs), len(wanted), false)
        for i, person in enumerate(wanted):
            if i not in pairs:
                self.miss("participant", f"missed {person['name']} {person['party']}")
        for person, is_false in zip(rest, false, strict=True):
            if is_false:
                self.miss("participant", f"false {person['name']} {person['party']}")

    # -- statements

    def score_statements(self, kind: str) -> None:
        wanted = [item for item in self.required("statements") if item["kind"] == kind]
        found = [item for item in self.record["statements"] if item["kind"] == kind]
        wanted_words = [self.words.gold_words(item["start"], item["end"]) for item in wanted]
        found_words = [self.words.found_words(*item["span"]) for item in found]

        def weight(i: int, j: int, with_speaker: bool) -> float:
            common = overlap(wanted_words[i], found_words[j])
            same = same_person(wanted[i]["speaker"], found[j]["speaker"])
            return 0.0 if common < OVERLAP or (with_speaker and not same) else 1 + 0.3 * same + 0.1 * common

        strict = pair(len(wanted), len(found), lambda i, j: weight(i, j, True))
        loose = pair(len(wanted), len(found), lambda i, j: weight(i, j, False))
        for name, pairs in ((kind, strict), (kind + "_span", loose)):
            false = [not self.on_optional(words) for j, words in enumerate(found_words) if j not in pairs.values()]
            self.tally(name, len(pairs), len(wanted), false)
        self.rate_speakers(kind, wanted, found, loose)
        self.note_statements(
            kind, wanted, [(item, found_words[j]) for j, item in enumerate(found) if j not in loose.values()], loose
        )

    def on_optional(self, words: Words) -> bool:
        for answer in self.answers["statements"]:
            if answer.get("optional") and words:
                spare = self.words.gold_words(answer["start"], answer["end"])
                if overlap(words, spare) >= 0.3 or len(words & spare) / len(words) >= 0.5:
                    return True
        return False

    def rate_speakers(self, kind: str, wanted: list[Item], found: list[Item], pairs: dict[int, int]) -> None:
        for i, j in pairs.items():
            right = same_person(wanted[i]["speaker"], found[j]["speaker"])
            self.scores.rates[kind + "_speaker"].count(right)
            if not right:
                self.miss("speaker", f"[{wanted[i]['speaker']}] got [{found[j]['speaker']}] {self.quote(found[j])}")
            elif wanted[i].get("party"):
                same_side = wanted[i]["party"] == found[j]["party"]
                self.scores.rates["statement_party"].count(same_side)
                if not same_side:
                    self.miss(
                        "side", f"[{wanted[i]['party']}] got [{found[j]['party']}] {found[j]['speaker']} {self.quote(found[j])}"
                    )

    def note_statements(self, kind: str, wanted: list[Item], rest: list[tuple[Item, Words]], pairs: dict[int, int]) -> None:
        noun = "quote" if kind == "direct" else "statement"
        for i, answer in enumerate(wanted):
            if i not in pairs:
                self.miss(f"missed {noun}", f"[{answer['speaker']}] «{self.text[answer['start'] : answer['end']][:110]}»")
        for item, words in rest:
            if not self.on_optional(words):
                self.miss(f"false {noun}", f"[{item['speaker']}] {self.quote(item)}")

    # -- figures

    def score_figures(self) -> None:
        wanted, found = self.required("figures"), self.record["figures"]
        wanted_words = [self.words.gold_words(item["start"], item["end"]) for item in wanted]
        found_words = [self.words.found_words(*item["span"]) for item in found]

        def weight(i: int, j: int) -> float:
            touching = wanted_words[i] & found_words[j] and len(found_words[j]) <= len(wanted_words[i]) + 10
            if not touching or not same_value(wanted[i]["value"], found[j]["value"]):
                return 0.0
            return 1 + 0.2 * same_unit(wanted[i]["unit"], found[j]["unit"]) + 0.1 * overlap(wanted_words[i], found_words[j])

        pairs = pair(len(wanted), len(found), weight)
        spare = [self.words.gold_words(item["start"], item["end"]) for item in self.answers["figures"] if item.get("optional")]
        rest = [j for j in range(len(found)) if j not in pairs.values()]
        false = [not any(found_words[j] & words for words in spare) for j in rest]
        self.tally("figures", len(pairs), len(wanted), false)
        for i, answer in enumerate(wanted):
            if i in pairs:
                self.rate_figure(answer, found[pairs[i]])
            else:
                self.miss(
                    "missed figure", f"{answer['value']:g} {answer['unit']} «{self.text[answer['start'] : answer['end']]}»"
                )
        for j, is_false in zip(rest, false, strict=True):
            if is_false:
                start, end = found[j]["span"]
                around = self.record["text"][max(0, start - 25) : end + 25]
                self.miss("false figure", f"{found[j]['value']:g} {found[j]['unit']} «{around}» ({found[j]['rule']})")

    def rate_figure(self, answer: Item, found: Item) -> None:
        right = same_unit(answer["unit"], found["unit"])
        self.scores.rates["figure_unit"].count(right)
        self.scores.rates["figure_kind"].count(answer["kind"] == found["kind"])
        if not right:
            self.miss("unit", f"{answer['value']:g} {answer['unit']} got {found['unit']} {self.quote(found)}")


def _pool(meetings: list[Item]) -> list[Item]:
    people: list[Item] = []
    for meeting in meetings:
        people += [
            person for person in meeting["participants"] if not any(_same_participant(person, other) for other in people)
        ]
    return people


def _same_participant(one: Item, other: Item) -> bool:
    return same_person(one["name"], other["name"]) and one["party"] == other["party"]
