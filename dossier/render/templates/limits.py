"""What a template may cost, in steps and characters rather than in seconds: the same template always ends the same way."""

from collections.abc import Callable, Iterable
from contextvars import ContextVar
from typing import Any

from dossier.core.model.problems import TemplateFault

MAX_STEPS = 1_000_000
"""Turns of all loops and macros together; a dossier of ten thousand items takes some one hundred and fifty thousand."""
MAX_CHARACTERS = 80_000_000
"""Size of the markup; a hundred pages are about 600,000 characters."""
MAX_VALUE = 2_000_000
"""Size of one text built inside a template."""
MAX_WRITTEN = 400_000_000
"""Characters printed anywhere, also into macros and blocks that are set aside; nothing is kept that was not printed."""
MAX_NUMBER = 10**18
"""Numbers of a template stay below: repeated squaring of a longer one would never end."""


class Meter:
    """Counts the steps of one rendering and the characters it prints."""

    def __init__(self) -> None:
        self.steps = 0
        self.written = 0

    def tick(self, size: int = 0) -> str:
        """Count one turn that prints ``size`` characters of the template itself; raises TemplateFault beyond the limits."""
        self.steps += 1
        if self.steps > MAX_STEPS:
            raise TemplateFault(f"the template takes more than {MAX_STEPS:,} steps")
        self.write(size)
        return ""

    def write(self, size: int) -> None:
        """Count printed characters; raises TemplateFault beyond the limit."""
        self.written += size
        if self.written > MAX_WRITTEN:
            raise TemplateFault(f"the template prints more than {MAX_WRITTEN:,} characters")


METER: ContextVar[Meter] = ContextVar("METER")
"""The meter of the rendering that runs."""


def check_size(value: Any) -> Any:
    """Return ``value`` unless it is a text, list or whole number beyond the limit; raises TemplateFault then."""
    if isinstance(value, str | list | tuple) and len(value) > MAX_VALUE:
        raise TemplateFault(f"the template builds a value of more than {MAX_VALUE:,} items")
    if isinstance(value, int) and abs(value) > MAX_NUMBER:
        raise TemplateFault("the template builds a number that is too large")
    return value


def limited(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return ``function`` with the product of the sizes of its texts ("a"|replace("", b)) and the size of its result checked.

    What reads a list (sort, select, map …) gives nothing longer than the list.
    """

    def call(*args: Any, **kwargs: Any) -> Any:
        sizes = [len(arg) for arg in (*args, *kwargs.values()) if isinstance(arg, str)]
        if len(sizes) > 1 and max(sizes) * sum(sizes) > MAX_VALUE * 100:
            raise TemplateFault("the template builds a text that is too large")
        return check_size(function(*args, **kwargs))

    call.__dict__.update(getattr(function, "__dict__", {}))
    return call


def of_text(function: Callable[..., Any], place: int) -> Callable[..., Any]:
    """Return a filter of texts, limited, that takes no list: the written form of one may be of any size.

    ``place`` is where the text stands among the arguments.
    """
    safe = limited(function)

    def call(*args: Any, **kwargs: Any) -> Any:
        if isinstance(args[place], list | tuple | dict):
            raise TypeError("a text is wanted here, not a list")
        return safe(*args, **kwargs)

    call.__dict__.update(getattr(function, "__dict__", {}))
    return call


def measured(parts: Iterable[Any]) -> list[Any]:
    """Return ``parts`` to be joined; raises TemplateFault when they are too long together."""
    kept, size = [], 0
    for part in parts:
        kept.append(part)
        size += len(part) if isinstance(part, str) else 1
        if size > MAX_VALUE:
            raise TemplateFault(f"the template builds a text of more than {MAX_VALUE:,} characters")
    return kept
