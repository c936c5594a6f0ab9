#!/usr/bin/env python3
"""Makes the things people install. Each command makes one artefact in dist/ and says what it did.

    python packaging/build.py icons       application icons from resources/icons/application/dossier.svg
    python packaging/build.py notices     build/THIRD-PARTY-NOTICES.txt from what is installed, fonts and flags included
    python packaging/build.py bundle      the one-folder program (PyInstaller), dist/dossier
    python packaging/build.py tarball     dist/dossier-VERSION-linux-ARCH.tar.xz, runs from any folder
    python packaging/build.py deb         dist/dossier_VERSION_ARCH.deb
    python packaging/build.py rpm         dist/dossier-VERSION-1.ARCH.rpm
    python packaging/build.py windows     dist/dossier-VERSION-setup.exe (NSIS, per user)
    python packaging/build.py dmg         dist/dossier-VERSION-macos-ARCH.dmg (on a Mac)
    python packaging/build.py sbom        dist/dossier-VERSION.cdx.json (CycloneDX 1.6)
    python packaging/build.py sums        dist/SHA256SUMS

Run it in an environment with requirements.lock and PyInstaller. SOURCE_DATE_EPOCH sets every time stamp.
"""

import email.utils
import gzip
import hashlib
import json
import os
import platform
import re
import shutil
import struct
import subprocess
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path

import notices as licences
import slim_icu

ROOT = Path(__file__).resolve().parent.parent
BUILD, DIST = ROOT / "build", ROOT / "dist"
VERSION = re.search(r'__version__ = "([^"]+)"', (ROOT / "dossier/__init__.py").read_text())[1]
MAINTAINER = re.search(r"Maintainer: (.+)", (ROOT / "packaging/linux/control").read_text())[1]
APPLICATION = "org.dossier.Dossier"
EPOCH = int(os.environ.get("SOURCE_DATE_EPOCH", "1764547200"))
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
# What the carried libraries read from the system: fonts.conf (without it only our own fonts are found), keyboards, dead keys.
DATA_PACKAGES = {"fontconfig-config", "xkb-data", "libx11-data"}
# Loaded only where a system has them, or part of the C library.
OPTIONAL = re.compile(r"ld-linux|libc\.so|libm\.so|libdl\.so|libpthread\.so|librt\.so|libutil\.so|libresolv\.so")


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
    pictures = {size: (target / f"dossier-{size}.png").read_bytes() for size in ICON_SIZES}
    (target / "dossier.ico").write_bytes(to_ico({size: data for size, data in pictures.items() if size <= 256}))
    (target / "dossier.icns").write_bytes(to_icns(pictures))
    report(target)


def to_ico(pictures: dict[int, bytes]) -> bytes:
    """Put PNG pictures into one Windows icon (a directory of 16 bytes a picture; 256 pixels are written as 0)."""
    offset = 6 + 16 * len(pictures)
    entries, body = b"", b""
    for size, data in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset + len(body))
        body += data
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + body


# Apple's types for PNG pictures by their size in pixels; 32, 256 and 512 serve the doubled sizes of Retina screens too.
ICNS_TYPES = {
    16: (b"icp4",),
    32: (b"icp5", b"ic11"),
    64: (b"icp6", b"ic12"),
    128: (b"ic07",),
    256: (b"ic08", b"ic13"),
    512: (b"ic09", b"ic14"),
}


def to_icns(pictures: dict[int, bytes]) -> bytes:
    """Put PNG pictures into one macOS icon."""
    found = ((kind, pictures[size]) for size, kinds in ICNS_TYPES.items() for kind in kinds)
    body = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in found)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def notices() -> None:
    BUILD.mkdir(exist_ok=True)
    target = BUILD / "THIRD-PARTY-NOTICES.txt"
    target.write_text(licences.notices(), encoding="utf-8", newline="\n")
    report(target)


def bundle() -> None:
    icons()
    notices()
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH), "PYTHONHASHSEED": "0"}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"]
    command += ["--distpath", str(DIST), "--workpath", str(BUILD / "pyinstaller"), str(ROOT / "packaging/dossier.spec")]
    subprocess.run(command, check=True, env=environment, cwd=ROOT)
    if sys.platform != "win32":
        (DIST / "dossier/dossier-app").symlink_to("dossier")
    if sys.platform == "linux":
        for library in (DIST / "dossier/lib/PySide6/Qt/lib").glob("libicudata.so.*"):
            slim_icu.slim(library)
        add_system_notices()
    report(DIST / "dossier")


def add_system_notices() -> None:
    """Add the copyright of each library that PyInstaller took from this system; only known after the bundle is made."""
    places = system_libraries()
    taken = [f.name for f in (DIST / "dossier/lib").iterdir() if f.name in places and not f.is_symlink()]
    text = licences.system_notices(taken, {name: package_of(places[name]) for name in taken})
    target = DIST / "dossier/lib/THIRD-PARTY-NOTICES.txt"
    target.write_text(target.read_text(encoding="utf-8") + text, encoding="utf-8")


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
    """Name the Debian packages of the libraries that the bundle links to and does not carry; an unknown one ends the build."""
    places = system_libraries()
    needed = missing_libraries()
    unknown = sorted(needed - places.keys())
    if unknown:
        raise SystemExit(f"not installed here, so no package can be named: {', '.join(unknown)}")
    packages = {package_of(places[name]) for name in needed}
    packages = {f"{name} (>= 11)" if name == "libstdc++6" else name for name in packages}
    return [*sorted((packages | DATA_PACKAGES) - {"", "libc6"}), "libc6 (>= 2.34)"]


def missing_libraries() -> set[str]:
    """Return the file names of the libraries that the system has to bring: what the start program or any library needs."""
    folder = DIST / "dossier/lib"
    libraries = [f for f in folder.rglob("*.so*") if not f.is_symlink()]
    carried = {f.name for f in folder.rglob("*.so*")}
    needed = set().union(*map(needed_by, libraries)) - carried
    # The start program runs before the bundle's own libraries can be found.
    return {name for name in needed | needed_by(DIST / "dossier/dossier") if not OPTIONAL.match(name)}


def needed_by(file: Path) -> set[str]:
    listed = subprocess.run(["readelf", "-d", str(file)], capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"\(NEEDED\).*\[(.+?)\]", listed))


def system_libraries() -> dict[str, str]:
    cache = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    return dict(re.findall(r"^\s+(\S+) .*=> (\S+)$", cache, re.MULTILINE))


def rpm() -> None:
    """Pack the same layout for systems with RPM; what it needs is named by library, which every distribution understands."""
    machine = platform.machine()
    tree, top = BUILD / "rpm-tree", BUILD / "rpm"
    for folder in (tree, top):
        shutil.rmtree(folder, ignore_errors=True)
    lay_out_linux(tree)
    for debian in ("usr/share/lintian", "usr/share/doc/dossier/changelog.gz", "usr/share/doc/dossier/copyright"):
        shutil.rmtree(tree / debian) if (tree / debian).is_dir() else (tree / debian).unlink()
    shutil.copyfile(ROOT / "LICENSE", tree / "usr/share/doc/dossier/LICENSE")
    requires = [
        "fontconfig",
        "xkeyboard-config",
        *(f"{name}()(64bit)" for name in sorted(missing_libraries())),
        "libc.so.6(GLIBC_2.34)(64bit)",
    ]
    text = (ROOT / "packaging/linux/dossier.spec.in").read_text()
    values = {"VERSION": VERSION, "TREE": str(tree), "REQUIRES": "\n".join(f"Requires: {name}" for name in requires)}
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    top.mkdir(parents=True)
    (top / "dossier.spec").write_text(text)
    command = [
        "rpmbuild",
        "-bb",
        "--quiet",
        "--target",
        machine,
        "--define",
        f"_topdir {top}",
        "--define",
        "_buildhost localhost",
    ]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH)}
    subprocess.run([*command, str(top / "dossier.spec")], check=True, env=environment)
    target = DIST / f"dossier-{VERSION}-1.{machine}.rpm"
    shutil.copyfile(next((top / "RPMS" / machine).glob("*.rpm")), target)
    report(target)


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
    defines = {"VERSION": VERSION, "BUNDLE": DIST / "dossier", "OUT": target, "ICON": BUILD / "icons/dossier.ico"}
    makensis = shutil.which("makensis") or r"C:\Program Files (x86)\NSIS\makensis.exe"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH)}
    subprocess.run([makensis, "-V2", *(f"-D{k}={v}" for k, v in defines.items()), str(script)], check=True, env=environment)
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
    target = DIST / f"dossier-{VERSION}.cdx.json"
    DIST.mkdir(exist_ok=True)
    target.write_text(json.dumps(licences.bill(VERSION), indent=1) + "\n", encoding="utf-8")
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
    f.__name__: f for f in (icons, notices, bundle, tarball, deb, rpm, windows, dmg, sbom, sums)
}

if __name__ == "__main__":
    if not sys.argv[1:] or any(name not in COMMANDS for name in sys.argv[1:]):
        print(__doc__)
        raise SystemExit(2)
    for name in sys.argv[1:]:
        COMMANDS[name]()
