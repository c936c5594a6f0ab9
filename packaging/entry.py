"""What the frozen programs run: `dossier` with its arguments; `dossier-app` without a console opens the window."""

import multiprocessing
import sys
from pathlib import Path

from dossier.entry import main

LIBRARY_FILE = "library.sqlite"


def opened(arguments: list[str]) -> tuple[list[str], list[Path]]:
    """Turn what a desktop hands to `dossier-app` into a call and the documents to import: a library or documents."""
    if not arguments or arguments[0] == "app" or arguments[0].startswith("-"):
        return arguments or ["app"], []
    places = [Path(word) for word in arguments]
    first = places[0]
    if first.name == LIBRARY_FILE or (first / LIBRARY_FILE).exists():
        return ["app", "--library", str(first.parent if first.name == LIBRARY_FILE else first)], []
    return ["app"], places


def open_with(arguments: list[str]) -> int:
    call, documents = opened(arguments)
    return main([*call, *(str(path) for path in documents)])


if __name__ == "__main__":
    multiprocessing.freeze_support()
    raise SystemExit(open_with(sys.argv[1:]) if Path(sys.argv[0]).stem == "dossier-app" else main(sys.argv[1:]))
