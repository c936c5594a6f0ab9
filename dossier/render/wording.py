"""Words, dates and numbers in the language of the document. Labels come from ``resources/i18n/documents/*.toml``."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from babel import Locale
from babel.dates import format_date, get_month_names
from babel.numbers import format_decimal
from babel.units import format_unit

from dossier.core.model.dates import PartialDate
from dossier.core.model.problems import DossierError

Length = Literal["long", "medium"]

_REASON = 160
"""Characters of the reason of a date: it stands in the side column."""
_ENGLISH = "en"
# English alone means American dates to CLDR; a diplomatic paper writes 28 February 2023.
_CLDR_LOCALE = {"en": "en_GB"}
_SKELETONS = {"long": {"day": "d MMMM y", "month": "LLLL y"}, "medium": {"day": "d MMM y", "month": "LLL y"}}


def read_labels(folder: Path, language: str) -> dict[str, str]:
    """Return the labels of ``language`` from ``folder``, flattened to dotted keys; empty when there is no such file.

    Raises DossierError when the file is not valid TOML.
    """
    path = folder / f"{language}.toml"
    if not path.is_file():
        return {}
    try:
        return _flatten(tomllib.loads(path.read_text("utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DossierError(f"{path}: {error}") from error


def _flatten(table: Mapping[str, Any], prefix: str = "") -> dict[str, str]:
    flat: dict[str, str] = {}
    for key, value in table.items():
        flat.update(_flatten(value, f"{prefix}{key}.") if isinstance(value, Mapping) else {prefix + key: str(value)})
    return flat


@lru_cache(maxsize=8)
def _load_labels(folders: tuple[Path, ...], language: str) -> Mapping[str, str]:
    labels: dict[str, str] = {}
    for folder in folders:
        labels |= read_labels(folder, _ENGLISH)
    for folder in folders if language != _ENGLISH else ():
        labels |= read_labels(folder, language)
    return labels


@dataclass(frozen=True, slots=True)
class Wording:
    """Says things in one language: labels by key, plurals by CLDR rule, dates as precisely as they are known."""

    language: str
    locale: Locale
    labels: Mapping[str, str]

    def label(self, key: str) -> str:
        """Return the label of ``key``; raises KeyError for a key that no language file holds."""
        return self.labels[key]

    def say(self, key: str, **values: object) -> str:
        """Return the sentence of ``key`` with its ``{places}`` filled; ``n`` chooses the plural form and is formatted."""
        number = values.get("n")
        if isinstance(number, int):
            values["n"] = self.number(number)
        return fill(self.sentence(key, number if isinstance(number, int) else None), values)

    def sentence(self, key: str, number: int | None = None) -> str:
        """Return the unfilled sentence of ``key``, in the plural form that ``number`` asks for; raises KeyError."""
        if number is None:
            return self.labels[key]
        form = str(self.locale.plural_form(number))
        found = next((one for one in (f"{key}.{form}", f"{key}.other") if one in self.labels), key)
        return self.labels[found]

    def has(self, key: str) -> bool:
        """Tell whether some language file holds ``key``."""
        return key in self.labels

    def party(self, code: str, name: str) -> str:
        """Return the name of a country or an organisation in this language; ``name``, the English one, where none is known."""
        if self.language == _ENGLISH:
            return name
        if len(code) == 2:
            return str(self.locale.territories.get(code, name))
        return self.labels.get(f"organisation.{code}", name)

    def in_sentence(self, name: str) -> str:
        """Return the name of a side with the article that English gives it in a sentence: the United States."""
        words = name.split() or [""]
        takes = words[0] in self.labels["party.article_first"].split() or words[-1] in self.labels["party.article_last"].split()
        return f"the {name}" if takes else name

    def topic(self, title: str) -> str:
        """Return the name of a topic in this language; an officer's own topic stays as it is."""
        return self.labels.get(f"topic.{title}", title)

    def measure(self, value: float, unit: str) -> str:
        """Return a measure: 30 years; in the language of the document where CLDR knows the unit."""
        known = self.labels.get(f"unit.{unit}", unit)
        if self.language == _ENGLISH:
            return f"{self.number(value)} {unit}"
        if "-" not in known:
            return f"{self.number(value)}\u00a0{known}"
        said = format_unit(value, known, length="long", locale=self.locale).replace(" ", "\u00a0")
        # Where CLDR has no words for a unit, Babel prints its key.
        return f"{self.number(value)} {unit}" if known in said else said

    def number(self, value: float) -> str:
        """Return ``value`` with the language's group and decimal marks."""
        return format_decimal(value, locale=self.locale)

    def day(self, iso: str, length: Length = "long") -> str:
        """Return an ISO 8601 date of full or reduced precision in words: 28 February 2023, February 2023, 2023."""
        if len(iso) == 4:
            return iso
        if len(iso) == 7:
            return format_date(_as_date(iso + "-01"), _SKELETONS[length]["month"], locale=self.locale).replace("Sept ", "Sep ")
        if self.language == _ENGLISH:
            return format_date(_as_date(iso), _SKELETONS[length]["day"], locale=self.locale).replace("Sept ", "Sep ")
        return format_date(_as_date(iso), length, locale=self.locale)

    def date(self, when: PartialDate, length: Length = "long") -> str:
        """Return ``when`` as precisely as it is known and no more: "on or before …", "week of …", "date not known"."""
        if when.precision == "week" and when.range:
            return self.say("date.week", day=self.day(when.range[0], length))
        if when.date is None:
            if when.range:
                return self.say("date.between", first=self.day(when.range[0], length), last=self.day(when.range[1], length))
            return self.label("date.unknown")
        if when.precision == "on_or_before":
            return self.say("date.on_or_before", day=self.day(when.date, length))
        return self.day(when.date, length)

    def when(self, when: PartialDate) -> str:
        """Return a date as it stands in a sentence: on 3 May 2024, in the week of …, in May 2024; empty when unknown."""
        if when.date is None and not when.range:
            return ""
        if when.precision in ("day", "month", "year") and when.date:
            return self.say(f"when.{when.precision}", day=self.day(when.date))
        if when.precision == "week" and when.range:
            return self.say("when.week", day=self.day(when.range[0]))
        return self.date(when)

    def basis(self, when: PartialDate) -> str:
        """Return the remark that a date needs which the text does not state itself; empty when it needs none."""
        key = f"basis.{when.basis}"
        if when.date is None and not when.range:
            return ""
        remark = self.labels.get(key, "")
        # What the extractor gives as its reason is English.
        reason = when.reason if self.language == _ENGLISH else None
        return (reason or remark)[:_REASON] if remark else ""

    def period(self, first: str | None, last: str | None, length: Length = "medium") -> str:
        """Return a span of days in words; an open end is said to be open."""
        if first and last:
            return self.day(first, length) if first == last else f"{self.day(first, length)} – {self.day(last, length)}"
        if first:
            return self.say("date.since", day=self.day(first, length))
        return self.say("date.until", day=self.day(last, length)) if last else self.label("date.all")

    def months(self) -> tuple[str, ...]:
        """Return the short names of the twelve months, as they stand alone."""
        names = get_month_names("abbreviated", context="stand-alone", locale=self.locale)
        return tuple(names[month].rstrip(".").replace("Sept", "Sep") for month in range(1, 13))

    def days(self, days: tuple[str, ...]) -> str:
        """Return several ISO days as the language joins them; what the days share at the end is said once where that reads."""
        named = tuple(self.day(day) for day in days)
        if len({day[:7] for day in days}) == 1 and self.language == _ENGLISH:
            named = (*(str(int(day[8:])) for day in days[:-1]), named[-1])
        return self.listing(named)

    def topics(self, titles: tuple[str, ...]) -> str:
        """Return topics as they stand in a sentence: energy; trade and investment."""
        return "; ".join(_uncapitalised(title) for title in titles)

    def listing(self, names: tuple[str, ...]) -> str:
        """Return names joined as the language joins them: A, B and C."""
        if len(names) < 2:
            return "".join(names)
        return f"{', '.join(names[:-1])} {self.label('list.and')} {names[-1]}"


def _uncapitalised(title: str) -> str:
    """Return a title as it stands inside a sentence; a name or an abbreviation at its beginning keeps its capital."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]


def fill(sentence: str, values: Mapping[str, object]) -> str:
    """Return ``sentence`` with each ``{name}`` replaced by its value; what a value contains is never looked at again."""
    # Not str.format: a label file is edited by hand, and a value must never be read as a pattern.
    for key, value in values.items():
        if "{" not in sentence:
            break
        sentence = sentence.replace("{" + key + "}", str(value).replace("{", "\ue000"))
    return sentence.replace("\ue000", "{")


def _as_date(iso: str) -> date:
    return date.fromisoformat(iso)


def load_wording(language: str, folders: tuple[Path, ...]) -> Wording:
    """Return the wording of ``language``; later folders overrule earlier ones, English fills the gaps.

    Raises DossierError for a language without a label file and for a broken file.
    """
    if not any((folder / f"{language}.toml").is_file() for folder in folders):
        known = sorted({path.stem for folder in folders for path in folder.glob("*.toml")})
        raise DossierError(f"no document labels for language {language!r}; there are {', '.join(known)}")
    return Wording(language, Locale.parse(_CLDR_LOCALE.get(language, language)), _load_labels(folders, language))
