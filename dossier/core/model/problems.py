"""Trouble that is expected: a value for the shells to word, or a refused call."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A document or file that could not be used. ``subject`` names it, ``reason`` says why in one line."""

    code: str
    subject: str
    reason: str

    def __str__(self) -> str:
        return f"{self.subject}: {self.reason}"


class DossierError(Exception):
    """A call that is refused, with one line a user can act on. ``exit_code`` is what the command line returns."""

    exit_code = 2


class UnknownCounterpart(DossierError):
    """No counterpart, or more than one, answers to the name; ``nearest`` lists the names the user may have meant."""

    def __init__(self, message: str, nearest: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.nearest = nearest


class TemplateFault(DossierError):
    """A template cannot be used; the message names file and line."""


class CannotWrite(DossierError):
    """The output cannot be written; what stood there before is untouched."""

    exit_code = 1


class LibraryFault(DossierError):
    """The library cannot be opened, is newer than this program, or is damaged."""

    exit_code = 1
