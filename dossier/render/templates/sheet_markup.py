"""A sheet through a template: the functions that templates may call, and the markup they write."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from markupsafe import Markup, escape

from dossier.render.sheet.model import Contact, Sheet
from dossier.render.templates.environment import finalize, for_templates, run_template
from dossier.render.wording import Wording, fill

_ALT_ENTRIES = 12
"""Entries named in a timeline's alternative text; the chronology lists them all."""


def write_markup(sheet: Sheet, wording: Wording, template: Path, tight: int = 0) -> str:
    """Return the markup that ``template`` writes for ``sheet``; raises TemplateFault.

    ``tight`` asks a form of limited length to say less: 0 at first, more after each try that was too long.
    """
    return run_template(template, _functions(wording) | {"d": sheet, "language": wording.language, "tight": tight})


def _functions(wording: Wording) -> dict[str, Any]:
    @for_templates
    def label(key: str, **values: object) -> Markup:
        return _say(wording, key, values)

    @for_templates
    def counted(key: str, number: int, **values: object) -> Markup:
        return _say(wording, key, {**values, "n": number})

    @for_templates
    def alt_of(contacts: Sequence[Contact]) -> str:
        named = [f"{one.short_when} {one.label}" for one in contacts[-_ALT_ENTRIES:]]
        return "; ".join(["…", *named] if len(contacts) > _ALT_ENTRIES else named)

    return {"t": label, "n": counted, "alt_of": alt_of}


def _say(wording: Wording, key: str, values: dict[str, object]) -> Markup:
    number = values.get("n")
    try:
        sentence = wording.sentence(key, number if isinstance(number, int) else None)
    except KeyError:
        raise LookupError(f"there is no label {key!r}") from None
    safe = {name: escape(_worded(value, wording)) for name, value in values.items()}
    return Markup(fill(str(escape(sentence)), safe))


def _worded(value: object, wording: Wording) -> object:
    return wording.number(value) if isinstance(value, int) else finalize(value)
