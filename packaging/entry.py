"""What the frozen programs run: `dossier` with its arguments; `dossier-app` without a console opens the window."""

import multiprocessing
import sys
from pathlib import Path

from dossier.entry import main


def window_arguments(arguments: list[str]) -> list[str]:
    """Turn what a desktop hands to `dossier-app` into a call: a library's folder, its file, or nothing for one's own."""
    if not arguments or arguments[0] == "app" or arguments[0].startswith("-"):
        return arguments or ["app"]
    place = Path(arguments[0])
    return ["app", "--library", str(place.parent if place.is_file() else place)]


if __name__ == "__main__":
    multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    raise SystemExit(main(window_arguments(arguments) if Path(sys.argv[0]).stem == "dossier-app" else arguments))
