"""The file a document was read from can be given back byte for byte, whatever it lay in."""

import io
import json
import sqlite3
import zipfile
from contextlib import closing
from email.message import EmailMessage
from hashlib import sha256
from pathlib import Path

import pytest

from dossier.core.model.document import Original
from dossier.service.importing import import_files, right_here
from dossier.service.originals import Originals
from dossier.service.workspace import Workspace

MET = "Minister of Foreign Affairs of Kenya Amina Otieno met with Minister of Foreign Affairs of Chile Pablo Soto on March {}."
PAGE = f"<html><head><title>Talks</title></head><body><p>{MET.format(9)}</p><p>They spoke of ships.</p></body></html>"


def mail(day: int, **attached: bytes) -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"], message["Date"] = "a@example.org", "Talks", "Tue, 5 Mar 2024 10:00:00 +0000"
    message.set_content(MET.format(day))
    for name, data in attached.items():
        message.add_attachment(data, maintype="text", subtype="html", filename=f"{name}.html")
    return message.as_bytes()


def zipped(**members: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in members.items():
            archive.writestr(f"{name}.txt", data)
    return buffer.getvalue()


FILES = {
    "plain.txt": MET.format(1).encode(),
    "windows.txt": f"Talks\r\n\r\n{MET.format(2)} Señor Muñoz was there.\r\n".encode("cp1252"),
    "front.md": f"---\ntitle: Talks\n---\n{MET.format(3)}\n".encode(),
    "page.html": PAGE.encode(),
    "with.eml": mail(4, inside=PAGE.replace("9", "5").encode()),
    "box.mbox": b"".join(b"From a@example.org Tue Mar  5 10:00:00 2024\n" + mail(day) + b"\n\n" for day in (6, 7)),
    "rows.jsonl": json.dumps({"text": MET.format(8), "title": "Talks", "colour": "left out"}).encode(),
    "rows.csv": f"text,date\n{MET.format(10)},2024-03-10\n".encode(),
    "all.zip": zipped(one=f"{MET.format(11)}\r\n".encode()),
}

SHOWN = {
    "plain.txt": ("plain.txt", "text/plain"),
    "windows.txt": ("windows.txt", "text/plain"),
    "front.md": ("front.md", "text/markdown"),
    "page.html": ("page.html", "text/html"),
    "with.eml": ("with.eml", "message/rfc822"),
    "with.eml/inside.html": ("inside.html", "text/html"),
    "box.mbox/1.eml": ("1.eml", "message/rfc822"),
    "box.mbox/2.eml": ("2.eml", "message/rfc822"),
    "rows.jsonl/1": ("rows.jsonl-1.json", "application/json"),
    "rows.csv/1": ("rows.csv-1.json", "application/json"),
    "all.zip/one.txt": ("one.txt", "text/plain"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "in"
    place.mkdir()
    for name, data in FILES.items():
        (place / name).write_bytes(data)
    return place


def originals_in(workspace: Workspace) -> dict[str, Original]:
    """The files by the name of their document; each is the one that the document is known by."""
    found = {}
    for document in (source.document for source in workspace.gather("CL").sources):
        original = workspace.original(document.sha256)
        if original:
            assert sha256(original.data).hexdigest() == document.sha256
            found[document.name] = original
    return found


def test_every_file_comes_back_byte_for_byte(folder: Path, tmp_path: Path) -> None:
    with Workspace(tmp_path / "library") as workspace:
        assert workspace.import_paths([folder]).imported == len(SHOWN)
        found = originals_in(workspace)
        assert {name: (file.name, file.media_type) for name, file in found.items()} == SHOWN
        for name in ("plain.txt", "windows.txt", "front.md", "page.html", "with.eml"):
            assert found[name].data == FILES[name]
        assert json.loads(found["rows.csv/1"].data) == {"text": MET.format(10), "date": "2024-03-10"}
        assert workspace.gather("CL").coverage.text_only == 0
        assert workspace.check() == ()


def test_a_text_that_is_its_file_is_stored_once(folder: Path, tmp_path: Path) -> None:
    with Workspace(tmp_path / "library") as workspace:
        workspace.import_paths([folder / "plain.txt", folder / "windows.txt"])
    with closing(sqlite3.connect(tmp_path / "library" / "library.sqlite")) as connection:
        names = connection.execute("SELECT name FROM originals JOIN documents ON id = document").fetchall()
    assert names == [("windows.txt",)]


def test_of_a_large_file_the_text_stays_and_the_coverage_says_so(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dossier.library.accession.LARGEST_ORIGINAL", len(FILES["page.html"]) - 1)
    with Workspace(tmp_path / "library") as workspace:
        import_files(workspace._library, [folder / "page.html", folder / "windows.txt"], right_here)
        briefing = workspace.gather("CL")
        assert briefing.coverage.text_only == 1
        assert list(originals_in(workspace)) == ["windows.txt"]
        files = Originals(workspace._library, briefing)
        assert len(files) == len(list(files)) == 1 and workspace.check() == ()


def test_check_tells_a_file_that_was_changed(folder: Path, tmp_path: Path) -> None:
    with Workspace(tmp_path / "library") as workspace:
        workspace.import_paths([folder / "windows.txt", folder / "page.html"])
        with closing(sqlite3.connect(tmp_path / "library" / "library.sqlite")) as connection, connection:
            connection.execute("UPDATE originals SET packed = 0, data = X'00' WHERE document = 1")
            connection.execute("UPDATE originals SET data = substr(data, 1, 9) WHERE document = 2")
        assert [problem.code for problem in workspace.check()] == ["changed_original", "damaged_original"]
