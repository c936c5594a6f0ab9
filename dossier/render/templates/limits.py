"""What a template may cost, in steps and characters rather than in seconds: the same template always ends the same way."""

from collections.abc import Callable
from typing import Any

from dossier.core.model.problems import TemplateFault

MAX_STEPS = 1_000_000
"""Turns of all loops and macros together; a dossier of ten thousand items takes some one hundred and fifty thousand."""
MAX_CHARACTERS = 80_000_000
"""Size of the markup; a hundred pages are about 600,000 characters."""
MAX_VALUE = 2_000_000
"""Size of one text built inside a template."""


class Meter:
    """Counts the steps of one rendering."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.steps = 0

    def tick(self) -> str:
        """Count one turn; raises TemplateFault when the template has used up its steps."""
        self.steps += 1
        if self.steps > MAX_STEPS:
            raise TemplateFault(f"{self.name}: the template takes more than {MAX_STEPS:,} steps")
        return ""


def check_size(value: Any) -> Any:
    """Return ``value`` unless it is a text or list beyond the limit; raises TemplateFault then."""
    if isinstance(value, str | list | tuple) and len(value) > MAX_VALUE:
        raise TemplateFault(f"the template builds a value of more than {MAX_VALUE:,} items")
    return value


def limited(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return ``function`` with the size of its arguments' product and of its result checked."""

    def call(*args: Any, **kwargs: Any) -> Any:
        sizes = [len(arg) for arg in args if isinstance(arg, str)]
        if len(sizes) > 1 and max(sizes) * sum(sizes) > MAX_VALUE * 100:
            raise TemplateFault("the template builds a text that is too large")
        return check_size(function(*args, **kwargs))

    call.__dict__.update(getattr(function, "__dict__", {}))
    return call
