"""What the installers are made from agrees with the program and with the formats it claims."""

import importlib.metadata
import importlib.util
import plistlib
import re
import struct
import subprocess
import sys
import zlib
from pathlib import Path
from xml.etree import ElementTree

import pytest

import dossier
from dossier.cli.arguments import FORMATS
from dossier.cli.commands import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
WORKFLOW = ROOT / ".github/workflows/release.yml"


def load(name: str):
    if name in sys.modules:
        return sys.modules[name]
    spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def build(request):
    load("notices")
    load("slim_icu")
    return load("build")


def png(size: int) -> bytes:
    row = b"\0" + b"\0\0\0\0" * size
    head = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(row * size)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(d)) + k + d + struct.pack(">I", zlib.crc32(k + d)) for k, d in parts
    )


def test_the_version_comes_from_one_place(build):
    assert dossier.__version__ == build.VERSION
    assert f"## {build.VERSION} " in (PACKAGING / "CHANGELOG.md").read_text(encoding="utf-8")
    metainfo = ElementTree.parse(PACKAGING / "linux/org.dossier.Dossier.metainfo.xml")
    assert metainfo.find("releases/release").get("version") == build.VERSION


def test_a_windows_icon_leads_to_each_of_its_pictures(build):
    pictures = {size: png(size) for size in (16, 48, 256)}
    icon = build.to_ico(pictures)
    _, kind, count = struct.unpack_from("<HHH", icon)
    assert (kind, count) == (1, 3)
    for number, (size, data) in enumerate(pictures.items()):
        width, *_, length, offset = struct.unpack_from("<BBBBHHII", icon, 6 + 16 * number)
        assert (width or 256) == size and icon[offset : offset + length] == data


def test_a_mac_icon_is_a_chain_of_pictures_to_its_end(build):
    icon = build.to_icns({size: png(size) for size in build.ICON_SIZES})
    assert icon[:4] == b"icns" and struct.unpack_from(">I", icon, 4)[0] == len(icon)
    place, kinds = 8, []
    while place < len(icon):
        kinds.append(icon[place : place + 4])
        place += struct.unpack_from(">I", icon, place + 4)[0]
    assert place == len(icon) and {b"ic07", b"ic08", b"ic09"} <= set(kinds)


def test_the_mac_property_list_can_be_written(build):
    """PyInstaller writes what the spec hands it: it must be a property list with what macOS asks of a program."""
    text = (PACKAGING / "dossier.spec").read_text(encoding="utf-8")
    given = eval(re.search(r"info_plist=(\{.*?\n        \})", text, re.DOTALL)[1], {"VERSION": dossier.__version__})
    read = plistlib.loads(plistlib.dumps(given))
    assert read["NSHighResolutionCapable"] is True and read["CFBundleVersion"] == dossier.__version__
    assert re.fullmatch(r"\d+\.\d+", read["LSMinimumSystemVersion"])


def test_man_page_and_completion_know_every_command():
    page = (PACKAGING / "linux/dossier.1").read_text().replace("\\-", "-")
    completion = (PACKAGING / "linux/completion.bash").read_text()
    for command in COMMANDS:
        assert re.search(rf"\b{command}\b", page), command
        assert re.search(rf"[ \"]{command}[ \"]", completion), command
    assert [form for form in FORMATS if not re.search(rf"\b{form}\b", page)] == []


def test_the_desktop_file_starts_the_window(build):
    entry = (PACKAGING / "linux/org.dossier.Dossier.desktop").read_text(encoding="utf-8")
    assert "\nExec=dossier-app %F\n" in entry and f"\nIcon={build.APPLICATION}\n" in entry


def test_a_desktop_hands_over_a_library_or_documents(tmp_path):
    opened = load("entry").opened
    (tmp_path / "library.sqlite").touch()
    article = tmp_path / "article.txt"
    assert opened([]) == (["app"], [])
    assert opened([str(tmp_path)]) == (["app", "--library", str(tmp_path)], [])
    assert opened([str(tmp_path / "library.sqlite")]) == (["app", "--library", str(tmp_path)], [])
    assert opened([str(article)]) == (["app"], [article])
    assert opened(["--version"]) == (["--version"], [])


def test_every_bundled_work_has_its_licence(monkeypatch):
    installed = importlib.metadata.version
    # Only the machine that builds has PyInstaller; its licence lies in this checkout.
    monkeypatch.setattr(importlib.metadata, "version", lambda name: "6" if name == "pyinstaller" else installed(name))
    text = load("notices").notices()
    for words in (
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "PYTHON SOFTWARE FOUNDATION LICENSE",
        "PDFium",
        "HarfBuzz",
        "SIL OPEN FONT",
    ):
        assert words in text, words


def test_the_workflow_is_whole():
    yaml = pytest.importorskip("yaml", reason="no YAML reader here")
    workflow = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    job = workflow["jobs"]["build"]
    systems = {entry["os"].split("-")[0] for entry in job["strategy"]["matrix"]["include"]}
    assert systems == {"ubuntu", "windows", "macos"}
    commands = load("build").COMMANDS
    for entry in job["strategy"]["matrix"]["include"]:
        assert set(entry["artefacts"].split()) <= commands.keys()
    for step in job["steps"]:
        assert ("uses" in step) != ("run" in step), step
        for script in re.findall(r"packaging/[\w./]+\.py", step.get("run", "")):
            assert (ROOT / script).exists(), script
        if "run" in step and "${{" not in step["run"] and step.get("shell") == "bash":
            assert subprocess.run(["bash", "-n", "-c", step["run"]], check=False).returncode == 0
    assert "smoke.py" in WORKFLOW.read_text()
