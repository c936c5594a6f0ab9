#!/usr/bin/env python3
"""One command from a fresh checkout: makes the environment if it is missing or out of date, then runs what was asked.

    python3 packaging/run.py dossier build Russia      the program, with its own arguments
    python3 packaging/run.py test                      the whole test suite
    python3 packaging/run.py lint                      ruff, mypy, import-linter

Needs Python 3.11 to 3.14 and nothing else: pip comes with it (packaging/bootstrap), the versions stand in
requirements.lock. The environment is `.venv` beside this checkout's pyproject.toml. Standard library only.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = Path(os.environ.get("DOSSIER_VENV", ROOT / ".venv"))
STAMP = ENVIRONMENT / "made-from"
LOCK = ROOT / "requirements.lock"
SUPPORTED = ((3, 11), (3, 14))
# What Qt's wheels expect of a Debian or Ubuntu system (ldd on a bare Debian 12); the last five are for a real window.
QT_PACKAGES = (
    "libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"
).split()


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] in ("-h", "--help"):
        print(__doc__)
        return 0
    check_python()
    python = ready_python()
    task, rest = arguments[0], arguments[1:]
    if task == "dossier":
        if not rest or rest[0] == "app":
            ready_qt(python)
        return run(python, "-m", "dossier", *rest, cwd=None)
    if task == "test":
        return test(python, rest)
    if task == "lint":
        return lint(python)
    print(f"run.py: '{task}' is none of dossier, test, lint", file=sys.stderr)
    return 2


def check_python() -> None:
    first, last = SUPPORTED
    if not first <= sys.version_info[:2] <= last:
        found = ".".join(map(str, sys.version_info[:2]))
        raise SystemExit(f"run.py: this is Python {found}; Dossier needs 3.{first[1]} to 3.{last[1]}")


def ready_python() -> Path:
    """Return the environment's interpreter, making the environment first if what it was made from has changed."""
    python = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    made_from = fingerprint()
    if python.exists() and STAMP.exists() and STAMP.read_text() == made_from:
        return python
    print(f"Making {ENVIRONMENT} (once) …", file=sys.stderr)
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    venv.create(ENVIRONMENT, with_pip=False, symlinks=os.name != "nt")
    pip = next((ROOT / "packaging" / "bootstrap").glob("pip-*.whl")) / "pip"
    install = [sys.executable, str(pip), "--python", str(python), "install", "--quiet", "--disable-pip-version-check"]
    environment = {**os.environ, "PIP_NO_WARN_SCRIPT_LOCATION": "1"}
    for step in (["--require-hashes", "-r", str(LOCK)], ["--no-deps", "--no-build-isolation", "-e", str(ROOT)]):
        if subprocess.run([*install, *step], env=environment, check=False).returncode:
            raise SystemExit("run.py: the environment could not be made; the lines above say why")
    STAMP.write_text(made_from)
    return python


def fingerprint() -> str:
    """Hash what the environment is made from: the locked versions, the project's declaration, this interpreter, this place."""
    parts = [LOCK.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), sys.version.encode(), str(ROOT).encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def ready_qt(python: Path) -> bool:
    """Tell whether Qt can load; on a Debian system with root rights install what it lacks, else name the command."""
    if qt_loads(python):
        return True
    command = ["apt-get", "install", "-y", "--no-install-recommends", *QT_PACKAGES]
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        print("Installing the system libraries that Qt needs …", file=sys.stderr)
        quiet = {"stdout": subprocess.DEVNULL, "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}}
        subprocess.run(["apt-get", "update"], check=False, **quiet)
        subprocess.run(command, check=False, **quiet)
        if qt_loads(python):
            return True
    print(f"The window needs system libraries that are missing here: sudo {' '.join(command)}", file=sys.stderr)
    return False


def qt_loads(python: Path) -> bool:
    probe = [str(python), "-c", "import PySide6.QtWidgets"]
    return subprocess.run(probe, check=False, capture_output=True).returncode == 0


def test(python: Path, rest: list[str]) -> int:
    """Run the suite; where Qt cannot load, the tests of the window are left out and that is said."""
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    options: list[str] = []
    if not ready_qt(python):
        print("NOT TESTED: the window (tests/gui)", file=sys.stderr)
        options = ["-p", "no:pytest-qt", "--ignore", str(ROOT / "tests" / "gui")]
    return run(python, "-m", "pytest", *options, *rest, cwd=ROOT, env=environment)


def lint(python: Path) -> int:
    tools = python.parent
    checks = (["ruff", "format", "--check"], ["ruff", "check"], ["mypy"], ["lint-imports"])
    return max(subprocess.run([str(tools / name), *rest], cwd=ROOT, check=False).returncode for name, *rest in checks)


def run(python: Path, *arguments: str, cwd: Path | None, env: dict[str, str] | None = None) -> int:
    return subprocess.run([str(python), *arguments], cwd=cwd, env=env, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
