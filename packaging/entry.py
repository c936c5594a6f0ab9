"""What the frozen programs run: `dossier` with its arguments; `dossier-app` without a console opens the window."""

import multiprocessing
import sys
from pathlib import Path

from dossier.entry import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    windowed = Path(sys.argv[0]).stem == "dossier-app"
    arguments = sys.argv[1:]
    if windowed and (not arguments or (not arguments[0].startswith("-") and arguments[0] != "app")):
        arguments = ["app", *arguments]
    raise SystemExit(main(arguments))
