"""What the installed program contains of others' works: their licences as one text, and the list of them as an SBOM."""

import importlib.metadata
import platform
import re
import subprocess
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LICENCES = ROOT / "packaging/licences"
# Packages that the project asks for and dossier.spec leaves out of the program.
LEFT_OUT = {"pillow", "tzdata"}
HEAD = (
    "Dossier contains the following works of others. Qt is used under the LGPL version 3: its libraries lie as separate files\n"
    "in the program's lib folder and can be replaced by your own build of the same version.\n"
)
RULE = "=" * 100


@dataclass(frozen=True)
class Work:
    """One work: ``text`` is its licence, ``package`` its name in the Python package index or empty."""

    name: str
    version: str
    licence: str
    text: str
    package: str = ""


def notices() -> str:
    """Return the licences of everything that every build contains; raises SystemExit naming a work without a text."""
    works = [*packages(), *others()]
    bare = [work.name for work in works if not work.text.strip()]
    if bare:
        raise SystemExit(f"no licence text for {', '.join(bare)}: add one to packaging/licences")
    return HEAD + "".join(f"\n{RULE}\n{w.name} {w.version}\nLicence: {w.licence}\n\n{w.text.strip()}\n" for w in works)


def bill(version: str) -> dict[str, object]:
    """Return the CycloneDX 1.6 bill of materials."""
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "dossier", "version": version, "licenses": [_spdx("MIT")]}},
        "components": [_component(work) for work in (*packages(), *others())],
    }


def system_notices(libraries: Iterable[str], owner_of: dict[str, str]) -> str:
    """Return the copyright files of the system's ``libraries`` (file names) that a Linux bundle carries."""
    owners = sorted({owner_of[name] for name in libraries if owner_of.get(name)})
    parts = [f"\n{RULE}\nLibraries of the system on which this program was built\n"]
    for owner in owners:
        file = Path("/usr/share/doc") / owner / "copyright"
        if file.exists():
            parts.append(
                f"\n{RULE}\n{owner} {_debian_version(owner)}\n\n{file.read_text(encoding='utf-8', errors='replace').strip()}\n"
            )
    return "".join(parts)


def packages() -> Iterator[Work]:
    """Yield every Python package that a user's program contains."""
    for package in sorted(closure("dossier") - LEFT_OUT):
        meta = importlib.metadata.distribution(package)
        declared = meta.metadata.get("License-Expression") or (meta.metadata.get("License") or "").split("\n")[0]
        declared = declared or next(
            (c.split(" :: ")[-1] for c in meta.metadata.get_all("Classifier") or () if "License" in c), ""
        )
        texts = [f"--- {name}\n{text}" for name, text in _licence_files(meta)]
        # The two packages of Qt for Python bring no text.
        known = "" if not package.startswith(("pyside6", "shiboken6")) else "See Qt and Qt for Python, below."
        yield Work(
            meta.metadata["Name"], meta.version, declared, "\n\n".join(texts) or known or _standard(declared, meta), package
        )


def others() -> Iterator[Work]:
    """Yield the works that packaging/licences/works.toml names."""
    for entry in tomllib.loads((LICENCES / "works.toml").read_text(encoding="utf-8"))["work"]:
        files = [ROOT / name if "/" in name else LICENCES / name for name in entry["texts"]]
        text = "\n\n".join(file.read_text(encoding="utf-8") for file in files)
        if same := entry.get("same_as"):
            text += f"The text stands above under {same}."
        yield Work(entry["name"], _version(entry.get("version", "")), entry["licence"], text)


def closure(root: str) -> set[str]:
    """Return the installed packages that ``root`` needs, at any depth, extras left out."""
    found: set[str] = set()
    waiting = [root]
    while waiting:
        for line in importlib.metadata.requires(waiting.pop()) or ():
            name = re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", line)[0]).lower()
            if "extra ==" in line or name in found:
                continue
            try:
                importlib.metadata.distribution(name)
            except importlib.metadata.PackageNotFoundError:
                continue
            found.add(name)
            waiting.append(name)
    return found


def _licence_files(meta: importlib.metadata.Distribution) -> Iterator[tuple[str, str]]:
    for file in sorted(meta.files or (), key=str):
        listed = re.search(r"(?i)licen[cs]e|copying|notice", file.name) or "/licenses/" in str(file)
        if listed and ".dist-info/" in str(file) and file.suffix not in (".py", ".pyc"):
            name = str(file).split(".dist-info/", 1)[1].removeprefix("licenses/")
            yield name, Path(str(meta.locate_file(file))).read_text(encoding="utf-8", errors="replace").strip()


def _standard(declared: str, meta: importlib.metadata.Distribution) -> str:
    """Return the text of a well-known licence for a package that names it and brings none, with its authors."""
    key = next((key for key in ("Apache", "MIT", "BSD") if key in declared), "")
    file = LICENCES / f"{key}.txt"
    author = meta.metadata.get("Author") or meta.metadata.get("Author-email") or meta.metadata["Name"]
    return f"Copyright: {author}\n\n{file.read_text(encoding='utf-8')}" if key and file.exists() else ""


def _version(given: str) -> str:
    if given == "python":
        return platform.python_version()
    return importlib.metadata.version(given.removeprefix("package:")) if given.startswith("package:") else given


def _component(work: Work) -> dict[str, object]:
    entry: dict[str, object] = {"type": "library", "name": work.name}
    if work.version:
        entry["version"] = work.version
    if work.licence:
        entry["licenses"] = [_spdx(work.licence)]
    if work.package:
        entry["purl"] = f"pkg:pypi/{work.package}@{work.version}"
    return entry


def _spdx(licence: str) -> dict[str, object]:
    # Packages write what they like; only a plain expression may be called one.
    return (
        {"expression": licence}
        if re.fullmatch(r"[\w.+-]+( (AND|OR|WITH) [\w.+-]+)*", licence)
        else {"license": {"name": licence}}
    )


def _debian_version(package: str) -> str:
    query = ["dpkg-query", "-W", "-f", "${Version}\n", package]
    return subprocess.run(query, capture_output=True, text=True, check=False).stdout.split("\n")[0]
