"""How dates, kinds and numbers are said in the window. Values in, short words out; no widget here."""

from PySide6.QtCore import QDate, QLocale

from dossier.core.model.dates import PartialDate
from dossier.gui.i18n.language import to_translate, translate

_MEETINGS = {
    "meeting": to_translate("Wording", "Meeting"),
    "visit": to_translate("Wording", "Visit"),
    "phone_call": to_translate("Wording", "Phone call"),
    "video_call": to_translate("Wording", "Video call"),
    "conference": to_translate("Wording", "Conference"),
    "negotiation": to_translate("Wording", "Negotiation"),
    "other": to_translate("Wording", "Contact"),
}
_STATUS = {
    "announced": to_translate("Wording", "Announced"),
    "moved": to_translate("Wording", "Moved"),
    "cancelled": to_translate("Wording", "Cancelled"),
}
_SPEECH = {
    "verbatim": to_translate("Wording", "Direct quotation"),
    "partly_verbatim": to_translate("Wording", "Partly verbatim"),
    "reported": to_translate("Wording", "Reported"),
    "joint": to_translate("Wording", "Joint"),
    "agentless": to_translate("Wording", "No speaker named"),
}
_STATE = {
    "signed": to_translate("Wording", "Signed"),
    "in_force": to_translate("Wording", "In force"),
    "negotiating": to_translate("Wording", "Under negotiation"),
    "proposed": to_translate("Wording", "Proposed"),
    "unknown": to_translate("Wording", "Text"),
}
_DOUBTS = {
    "open_speaker": to_translate("Wording", "speaker open"),
    "inferred_year": to_translate("Wording", "year inferred"),
    "inferred_parties": to_translate("Wording", "parties inferred"),
    "two_candidates": to_translate("Wording", "two candidates"),
    "sum_differs": to_translate("Wording", "sum differs"),
}
_FIELDS = {
    "date": ("Dialogs", "Date"),
    "place": ("Dialogs", "Place"),
    "occasion": ("Dialogs", "Occasion"),
    "parties": ("Panels", "Parties"),
    "speaker": ("Dialogs", "Speaker"),
    "wording": ("Dialogs", "Wording in the dossier"),
    "what": ("Dialogs", "What is counted"),
    "as_of": ("Dialogs", "As of"),
    "title": ("Dialogs", "Title"),
    "doubts": ("Panels", "Kept in the review"),
    "objectives": ("Panels", "Objectives"),
    "points_to_make": ("Panels", "Points to make"),
    "defensive_points": ("Panels", "If raised"),
    "sensitive_points": ("Panels", "Sensitive points"),
    "press_line": ("Panels", "Press line"),
    "notes": ("Panels", "Notes"),
}
_OWN = (to_translate("Panels", "Parties"), to_translate("Panels", "Kept in the review"))


def field(name: str) -> str:
    """Return what a field of a record or a slot of the officer's is called; a name of a person stays as it is."""
    return translate(*_FIELDS[name]) if name in _FIELDS else name


def meeting_kind(kind: str, status: str = "held") -> str:
    """Return "Meeting", "Phone call", or the status of one that has not taken place."""
    return translate("Wording", _STATUS[status] if status in _STATUS else _MEETINGS.get(kind, _MEETINGS["other"]))


def speech_kind(speech: str) -> str:
    """Return which of the five kinds of speech a statement is."""
    return translate("Wording", _SPEECH.get(speech, _SPEECH["reported"]))


def agreement_state(status: str) -> str:
    """Return the state of an agreement."""
    return translate("Wording", _STATE.get(status, _STATE["unknown"]))


def doubt(code: str) -> str:
    """Return a doubt in words; a code without words is shown with its underscores taken out."""
    return translate("Wording", _DOUBTS[code]) if code in _DOUBTS else code.replace("_", " ")


def day(iso: str | None, *, short: bool = False) -> str:
    """Word a date of reduced precision: "28 February 2023", "28 Feb 2023", "July 2022", "2022"; empty for None."""
    if not iso:
        return ""
    locale = QLocale()
    parts = [int(part) for part in iso.split("-")]
    if len(parts) == 1:
        return iso
    month = "MMM" if short else "MMMM"
    if len(parts) == 2:
        return locale.toString(QDate(parts[0], parts[1], 1), f"{month} yyyy")
    return locale.toString(QDate(*parts), f"d {month} yyyy")


def date(value: PartialDate, *, short: bool = False) -> str:
    """Word a partial date with its precision; "Date not stated" when nothing is known."""
    if value.precision == "week" and value.range:
        return translate("Wording", "Week of {day}").format(day=day(value.range[0], short=short))
    if value.date is None:
        return translate("Wording", "Date not stated")
    words = day(value.date, short=short)
    if value.precision == "on_or_before":
        return translate("Wording", "On or before {day}").format(day=words)
    return words


def number(value: float) -> str:
    """Word a quantity with the grouping of the language, without a trailing ".0"."""
    locale = QLocale()
    return locale.toString(int(value)) if value == int(value) else locale.toString(value, "f", 2).rstrip("0").rstrip(".,")


def counted(count: int) -> str:
    """Word a count with the grouping of the language."""
    return QLocale().toString(count)
