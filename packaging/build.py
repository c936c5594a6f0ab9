#!/usr/bin/env python3
"""Makes the things people install. Each command makes one artefact in dist/ and says what it did.

    python packaging/build.py icons       application icons from resources/icons/application/dossier.svg
    python packaging/build.py notices     build/THIRD-PARTY-NOTICES.txt from what is installed, fonts and flags included
    python packaging/build.py bundle      the one-folder program (PyInstaller), dist/dossier
    python packaging/build.py tarball     dist/dossier-VERSION-linux-ARCH.tar.xz, runs from any folder
    python packaging/build.py deb         dist/dossier_VERSION_ARCH.deb
    python packaging/build.py windows     dist/dossier-VERSION-setup.exe (NSIS, per user)
    python packaging/build.py dmg         dist/dossier-VERSION-macos-ARCH.dmg (on a Mac)
    python packaging/build.py sbom        dist/dossier-VERSION.cdx.json (CycloneDX 1.6)
    python packaging/build.py sums        dist/SHA256SUMS

Run it in an environment with requirements.lock and PyInstaller. SOURCE_DATE_EPOCH sets every time stamp.
"""

import email.utils
import gzip
import hashlib
import importlib.metadata
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD, DIST = ROOT / "build", ROOT / "dist"
VERSION = re.search(r'__version__ = "([^"]+)"', (ROOT / "dossier/__init__.py").read_text())[1]
MAINTAINER = re.search(r"Maintainer: (.+)", (ROOT / "packaging/linux/control").read_text())[1]
APPLICATION = "org.dossier.Dossier"
EPOCH = int(os.environ.get("SOURCE_DATE_EPOCH", "1764547200"))
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
# What the frozen program carries beyond the packages' own licence files.
BUNDLED = {
    "Source Sans 3, Source Serif 4 (SIL OFL 1.1)": ("resources/fonts", "LICENSE*"),
    "Flags: country-flag-icons (MIT)": ("resources/flags", "LICENSE*"),
}
NOT_SHIPPED = {
    "pytest",
    "pytest-qt",
    "hypothesis",
    "ruff",
    "mypy",
    "import-linter",
    "pyinstaller",
    "pip",
    "hatchling",
    "editables",
}


def icons() -> None:
    from PySide6.QtCore import QSize, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _keep = QGuiApplication([])
    renderer = QSvgRenderer(str(ROOT / "resources/icons/application/dossier.svg"))
    target = BUILD / "icons"
    target.mkdir(parents=True, exist_ok=True)
    for size in ICON_SIZES:
        image = QImage(QSize(size, size), QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        image.save(str(target / f"dossier-{size}.png"))
        if size == 256:
            image.save(str(target / "dossier.ico"))
        if size == 512:
            image.save(str(target / "dossier.icns"))
    report(target)


def notices() -> None:
    BUILD.mkdir(exist_ok=True)
    parts = [
        "Dossier contains the following works of others. Qt is used under the LGPL version 3: its libraries lie as separate",
        "",
    ]
    parts[0] += " files in the program's lib folder and can be replaced by your own build of the same version."
    for name, version, text in shipped():
        parts += [
            f"{'=' * 100}",
            f"{name} {version}",
            "",
            text.strip() or "(no licence file in the package; see its metadata)",
            "",
        ]
    for title, (folder, pattern) in BUNDLED.items():
        for file in sorted((ROOT / folder).glob(pattern)):
            parts += [f"{'=' * 100}", f"{title} — {file.name}", "", file.read_text(encoding="utf-8"), ""]
    target = BUILD / "THIRD-PARTY-NOTICES.txt"
    target.write_text("\n".join(parts), encoding="utf-8")
    report(target)


def shipped() -> Iterator[tuple[str, str, str]]:
    """Yield name, version and licence text of every package that a user's program contains."""
    for package in sorted(closure("dossier")):
        meta = importlib.metadata.distribution(package)
        files = [
            f
            for f in meta.files or ()
            if re.search(r"(?i)licen[cs]e|copying|notice", f.name) and f.suffix not in (".py", ".pyc")
        ]
        texts = [Path(str(meta.locate_file(f))).read_text(encoding="utf-8", errors="replace") for f in files]
        declared = meta.metadata.get("License-Expression") or (meta.metadata.get("License") or "").split("\n")[0]
        yield meta.metadata["Name"], meta.version, "\n\n".join([f"Licence: {declared}", *texts])


def closure(root: str) -> set[str]:
    """Return the installed packages that ``root`` needs, at any depth, extras left out."""
    found: set[str] = set()
    waiting = [root]
    while waiting:
        for line in importlib.metadata.requires(waiting.pop()) or ():
            name = re.match(r"[\w.-]+", line)[0]
            if "extra ==" in line or name.lower() in found:
                continue
            try:
                importlib.metadata.distribution(name)
            except importlib.metadata.PackageNotFoundError:
                continue
            found.add(name.lower())
            waiting.append(name)
    return found


def bundle() -> None:
    icons()
    notices()
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH), "PYTHONHASHSEED": "0"}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"]
    command += ["--distpath", str(DIST), "--workpath", str(BUILD / "pyinstaller"), str(ROOT / "packaging/dossier.spec")]
    subprocess.run(command, check=True, env=environment, cwd=ROOT)
    if sys.platform != "win32":
        (DIST / "dossier/dossier-app").symlink_to("dossier")
    report(DIST / "dossier")


def tarball() -> None:
    target = DIST / f"dossier-{VERSION}-linux-{platform.machine()}.tar.xz"

    def normal(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.mtime, entry.uid, entry.gid, entry.uname, entry.gname = EPOCH, 0, 0, "root", "root"
        return entry

    with tarfile.open(target, "w:xz") as archive:
        for file in sorted((DIST / "dossier").rglob("*")):
            archive.add(file, f"dossier-{VERSION}/{file.relative_to(DIST / 'dossier')}", recursive=False, filter=normal)
    report(target)


def deb() -> None:
    machine = {"x86_64": "amd64", "aarch64": "arm64"}[platform.machine()]
    tree = BUILD / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out_linux(tree)
    size = sum(f.stat().st_size for f in tree.rglob("*") if f.is_file() and not f.is_symlink()) // 1024
    control = (
        (ROOT / "packaging/linux/control")
        .read_text()
        .format(version=VERSION, architecture=machine, size=size, depends=", ".join(depends()))
    )
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN/control").write_text(control)
    files = [f for f in sorted(tree.rglob("*")) if f.is_file() and not f.is_symlink() and "DEBIAN" not in f.parts]
    sums = [f"{hashlib.md5(f.read_bytes(), usedforsecurity=False).hexdigest()}  {f.relative_to(tree)}" for f in files]
    (tree / "DEBIAN/md5sums").write_text("\n".join(sums) + "\n")
    target = DIST / f"dossier_{VERSION}_{machine}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH)}
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(target)], check=True, env=environment)
    report(target)


def lay_out_linux(tree: Path) -> None:
    """Put the bundle and its desktop integration where the Filesystem Hierarchy Standard wants them."""
    place = tree / "usr/lib/dossier"
    shutil.copytree(DIST / "dossier", place, symlinks=True)
    for file in place.rglob("*"):
        if file.is_file() and not file.is_symlink():
            file.chmod(0o755 if file.parent == place else 0o644)
    binaries = tree / "usr/bin"
    binaries.mkdir(parents=True)
    for name in ("dossier", "dossier-app"):
        (binaries / name).symlink_to(f"../lib/dossier/{name}")
    linux, share = ROOT / "packaging/linux", tree / "usr/share"
    documents = share / "doc/dossier"
    pairs = {
        linux / f"{APPLICATION}.desktop": share / f"applications/{APPLICATION}.desktop",
        linux / f"{APPLICATION}.metainfo.xml": share / f"metainfo/{APPLICATION}.metainfo.xml",
        linux / f"{APPLICATION}.mime.xml": share / f"mime/packages/{APPLICATION}.xml",
        linux / "completion.bash": share / "bash-completion/completions/dossier",
        linux / "copyright": documents / "copyright",
        linux / "lintian-overrides": share / "lintian/overrides/dossier",
        ROOT / "resources/icons/application/dossier.svg": share / f"icons/hicolor/scalable/apps/{APPLICATION}.svg",
    }
    pairs |= {BUILD / f"icons/dossier-{s}.png": share / f"icons/hicolor/{s}x{s}/apps/{APPLICATION}.png" for s in ICON_SIZES}
    for source, target in pairs.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    for name, source in (("dossier.1", linux / "dossier.1"), ("dossier-app.1", linux / "dossier.1")):
        page = share / f"man/man1/{name}.gz"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_bytes(gzip.compress(source.read_bytes(), 9, mtime=0))
    (documents / "changelog.gz").write_bytes(gzip.compress(debian_changelog().encode(), 9, mtime=0))
    (documents / "NEWS.gz").write_bytes(gzip.compress((ROOT / "packaging/CHANGELOG.md").read_bytes(), 9, mtime=0))
    for folder in tree.rglob("*"):
        if folder.is_dir():
            folder.chmod(0o755)


def debian_changelog() -> str:
    """Return the entry that Debian's policy asks for; what changed stands in NEWS."""
    when = email.utils.formatdate(EPOCH)
    return f"dossier ({VERSION}) stable; urgency=medium\n\n  * See NEWS.gz.\n\n -- {MAINTAINER}  {when}\n"


def depends() -> list[str]:
    """Name the Debian packages of the libraries that the bundle links to and does not carry, as the .deb's dependencies."""
    carried = {f.name for f in (DIST / "dossier/lib").rglob("*.so*")}
    needed: set[str] = set()
    for file in (DIST / "dossier/lib").rglob("*.so*"):
        listed = subprocess.run(["readelf", "-d", str(file)], capture_output=True, text=True, check=True).stdout
        needed.update(re.findall(r"\(NEEDED\).*\[(.+?)\]", listed))
    cache = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    places = dict(re.findall(r"^\s+(\S+) .*=> (\S+)$", cache, re.MULTILINE))
    packages = {package_of(places[name]) for name in needed - carried if name in places}
    return [*sorted(packages - {"", "libc6"}), "libc6 (>= 2.34)"]


def package_of(library: str) -> str:
    """Return the Debian package that owns a library, asked by both of its paths on a system with a merged /usr."""
    for path in (library, library.removeprefix("/usr"), str(Path(library).resolve())):
        found = subprocess.run(["dpkg", "-S", path], capture_output=True, text=True, check=False).stdout
        if found:
            return found.split(":")[0]
    return ""


def windows() -> None:
    target = DIST / f"dossier-{VERSION}-setup.exe"
    script = ROOT / "packaging/windows/dossier.nsi"
    subprocess.run(
        ["makensis", "-V2", f"-DVERSION={VERSION}", f"-DBUNDLE={DIST / 'dossier'}", f"-DOUT={target}", str(script)], check=True
    )
    report(target)


def dmg() -> None:
    """Pack Dossier.app. Signing and notarising need the publisher's certificate: packaging/README.md tells how."""
    target = DIST / f"dossier-{VERSION}-macos-{platform.machine()}.dmg"
    target.unlink(missing_ok=True)
    folder = BUILD / "dmg"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(DIST / "Dossier.app", folder / "Dossier.app", symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    command = ["hdiutil", "create", "-volname", "Dossier", "-srcfolder", str(folder), "-format", "ULFO", "-ov", str(target)]
    subprocess.run(command, check=True)
    report(target)


def sbom() -> None:
    components = [
        {"type": "library", "name": name, "version": version, "purl": f"pkg:pypi/{name.lower()}@{version}"}
        for name, version, _ in shipped()
    ]
    subject = {"type": "application", "name": "dossier", "version": VERSION}
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": subject},
        "components": components,
    }
    target = DIST / f"dossier-{VERSION}.cdx.json"
    DIST.mkdir(exist_ok=True)
    target.write_text(json.dumps(bill, indent=1) + "\n")
    report(target)


def sums() -> None:
    files = sorted(f for f in DIST.iterdir() if f.is_file() and f.name != "SHA256SUMS")
    target = DIST / "SHA256SUMS"
    target.write_text("".join(f"{hashlib.sha256(f.read_bytes()).hexdigest()}  {f.name}\n" for f in files))
    report(target)


def report(target: Path) -> None:
    files = [target] if target.is_file() else [f for f in target.rglob("*") if f.is_file() and not f.is_symlink()]
    size = sum(f.stat().st_size for f in files)
    print(f"{target.relative_to(ROOT)}: {len(files)} file{'s' if len(files) != 1 else ''}, {size / 1e6:.1f} MB")


COMMANDS: dict[str, Callable[[], None]] = {
    f.__name__: f for f in (icons, notices, bundle, tarball, deb, windows, dmg, sbom, sums)
}

if __name__ == "__main__":
    if not sys.argv[1:] or any(name not in COMMANDS for name in sys.argv[1:]):
        print(__doc__)
        raise SystemExit(2)
    for name in sys.argv[1:]:
        COMMANDS[name]()
