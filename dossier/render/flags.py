"""Flags as path operators, compiled by packaging/compile_flags.py from the npm package country-flag-icons (MIT)."""

import gzip
import json
from functools import lru_cache
from pathlib import Path

FLAG_UNITS = (60.0, 40.0)
"""Width and height of the canvas that the operators draw on."""


def flag_operators(resources: Path, code: str) -> str:
    """Return the path operators of the flag of ``code`` (ISO 3166-1 alpha-2, EU, XK); empty when there is none."""
    return _flags(resources / "flags" / "flags.json.gz").get(code, "")


@lru_cache(maxsize=2)
def _flags(path: Path) -> dict[str, str]:
    return dict(json.loads(gzip.decompress(path.read_bytes()))) if path.is_file() else {}
