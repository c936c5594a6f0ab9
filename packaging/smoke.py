#!/usr/bin/env python3
"""Drives the frozen program the way its users do and says for each step what came of it; the first failure ends with 1.

    python packaging/smoke.py dist/dossier/dossier              every step
    python packaging/smoke.py dist/dossier/dossier --times      also how long a start takes (best of five)

Standard library only: it runs on a machine that has nothing but the program and a Python.
"""

import io
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

LINES = (
    "NAIROBI, 5 March 2024. Kenya's Minister of Foreign Affairs Amina Otieno met the Minister of Foreign Affairs of Chile, "
    "Carlos Soto, in Nairobi on 5 March 2024.",
    '"We will open an embassy in Santiago this year," Otieno said after the talks in document {}.',
)
LANGUAGES = ("en", "fr", "ru", "tr", "az")
FORMATS = ("pdf", "docx", "html", "md", "json", "csv", "zip", "ics")
OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PLACE = "Şərq və Qərb – дело ملف 案卷"
SECONDS = 120


class Failed(Exception):
    """A step came out wrong."""


class Program:
    """The frozen program with a home of its own in ``place``."""

    def __init__(self, path: Path, place: Path) -> None:
        self.path = path.resolve()
        self.place = place
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "DOSSIER", "QT_", "XDG_"))}
        home = str(place)
        own = {"HOME": home, "USERPROFILE": home, "APPDATA": home, "LOCALAPPDATA": home, "QT_QPA_PLATFORM": "offscreen"}
        self.environment = {**kept, **own, "DOSSIER_LIBRARY": str(place / "library")}

    def run(self, *arguments: str, code: int = 0) -> str:
        done = subprocess.run(
            [str(self.path), *arguments],
            cwd=self.place,
            env=self.environment,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
        out, err = done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")
        if done.returncode != code or "Traceback" in err:
            raise Failed(f"dossier {' '.join(arguments)}: exit code {done.returncode}\n{out}\n{err}")
        return out


def documents() -> dict[str, bytes]:
    """Return one document a format, each with words of its own: formats must not be taken for copies of each other."""
    texts = {
        kind: "\n\n".join(LINES).format(kind)
        for kind in ("txt", "md", "html", "pdf", "docx", "odt", "rtf", "eml", "jsonl", "zip")
    }
    paragraphs = {kind: text.split("\n\n") for kind, text in texts.items()}
    mail = EmailMessage()
    mail["From"], mail["Subject"], mail["Date"] = "desk@example.org", "Otieno meets Soto", "Tue, 05 Mar 2024 10:00:00 +0300"
    mail.set_content(texts["eml"])
    page = "".join(f"<p>{line}</p>" for line in paragraphs["html"])
    word = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in paragraphs["docx"])
    office = "".join(f"<t:p>{line}</t:p>" for line in paragraphs["odt"])
    return {
        "note.txt": texts["txt"].encode(),
        "note.md": texts["md"].encode(),
        "page.html": f"<html><head><title>Talks</title></head><body><article>{page}</article></body></html>".encode(),
        "print.pdf": pdf_of(paragraphs["pdf"]),
        "letter.docx": docx_of(word),
        "letter.odt": zip_of(
            {
                "mimetype": "application/vnd.oasis.opendocument.text",
                "content.xml": f'<o:document-content xmlns:o="{OFFICE}:office:1.0" xmlns:t="{OFFICE}:text:1.0"><o:body><o:text>'
                f"{office}</o:text></o:body></o:document-content>",
            }
        ),
        "letter.rtf": (
            r"{\rtf1\ansi{\fonttbl\f0 Times;}\f0 " + "".join(rf"{line}\par " for line in paragraphs["rtf"]) + "}"
        ).encode(),
        "mail.eml": mail.as_bytes(),
        "lines.jsonl": json.dumps({"text": texts["jsonl"], "title": "Talks", "date": "2024-03-05"}).encode() + b"\n",
        "folder.zip": zip_of({"inside.txt": texts["zip"]}),
    }


def zip_of(members: dict[str, str]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return target.getvalue()


def docx_of(body: str) -> bytes:
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    package = "http://schemas.openxmlformats.org/package/2006"
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    types = (
        f'<Default Extension="rels" ContentType="{relations}"/><Override PartName="/word/document.xml" ContentType="{main}"/>'
    )
    link = f'<Relationship Id="r1" Type="{office}" Target="word/document.xml"/>'
    return zip_of(
        {
            "[Content_Types].xml": f'<Types xmlns="{package}/content-types">{types}</Types>',
            "_rels/.rels": f'<Relationships xmlns="{package}/relationships">{link}</Relationships>',
            "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
        }
    )


def pdf_of(paragraphs: list[str]) -> bytes:
    """Return the smallest PDF that holds the paragraphs, broken into lines."""
    words, lines = " \n ".join(paragraphs).split(" "), [""]
    for word in words:
        if word == "\n" or len(lines[-1]) + len(word) > 70:
            lines += ["", ""] if word == "\n" else [word]
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    shown = " T* ".join("({}) Tj".format(re.sub(r"([()\\])", r"\\\1", line)) for line in lines)
    stream = f"BT /F 12 Tf 14 TL 60 770 Td {shown} ET"
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        f"<</Length {len(stream)}>>stream\n{stream}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    data, places = b"%PDF-1.4\n", []
    for number, text in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj{text}endobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(data)
    tail = f"xref\n0 6\n0000000000 65535 f \n{table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"
    return data + tail.encode()


def steps(program: Program) -> Iterator[str]:
    """Yield a line for each step that went well."""
    yield program.run("--version").strip()
    yield f"self-check: {program.run('self-check').strip().splitlines()[-1]}"
    yield from reading(program)
    yield from writing(program)
    yield from scripts(program)
    yield program.run("check").strip()
    yield from window(program)


def reading(program: Program) -> Iterator[str]:
    folder = program.place / "in"
    folder.mkdir()
    found = documents()
    for name, data in found.items():
        (folder / name).write_bytes(data)
    told = program.run("import", str(folder)).strip()
    if f"holds {len(found)} documents" not in told:
        raise Failed(f"import of {len(found)} formats: {told}")
    yield f"import: {told}"
    for name in found:
        wanted = {"folder.zip": "zip"}.get(name, name.rsplit(".", 1)[1])
        if f"document {wanted}" not in program.run("extract", str(folder / name)):
            raise Failed(f"extract does not find the quotation of {name}")
    yield f"extract: the quotation found in {', '.join(found)}"
    words = "Министр иностранных дел встретился в Баку со своим коллегой и подписал соглашение."
    for encoding in ("koi8-r", "cp866", "mac-cyrillic", "utf-16-le"):
        (program.place / "old.txt").write_bytes(words.encode(encoding))
        if words not in program.run("extract", "old.txt"):
            raise Failed(f"a text in {encoding} is read wrongly")
    yield "extract: Cyrillic in KOI8-R, DOS, Macintosh and UTF-16"


def writing(program: Program) -> Iterator[str]:
    for language in LANGUAGES:
        program.run("build", "Chile", "--language", language, "-o", f"{PLACE} {language}.pdf")
        program.run("verify", f"{PLACE} {language}.pdf")
    yield f"build: PDF in {', '.join(LANGUAGES)}, each verified"
    for form in FORMATS:
        program.run("build", "Chile", "-o", f"{PLACE}.{form}")
        if not (program.place / f"{PLACE}.{form}").stat().st_size:
            raise Failed(f"{form} is empty")
    yield f"build: {', '.join(FORMATS)}"


def scripts(program: Program) -> Iterator[str]:
    """Right-to-left and joining scripts go through the shaper; scripts without a font here must not end the program."""
    texts = {
        "ru": "Встреча министров: Щёголев, Їжак",
        "el": "Συνάντηση υπουργών: Ὀδυσσεύς",
        "ar": "اجتماع الوزيرين",
        "he": "פגישת השרים",
        "ka": "მინისტრების შეხვედრა",
        "hy": "նախարարների հանդիպում",
        "zh": "部长会晤",
    }
    for code, text in texts.items():
        program.run("build", "Chile", "--occasion", text, "--for", text, "-o", f"{code}.pdf")
        program.run("verify", f"{code}.pdf")
    yield f"build: {', '.join(texts)} in a dossier's head"


def window(program: Program) -> Iterator[str]:
    """The window stays open; a second start on the same library hands over and ends at once."""
    command = [str(program.path), "app", "--library", str(program.place / "library")]
    first = subprocess.Popen(command, env=program.environment, cwd=program.place, stderr=subprocess.PIPE)
    try:
        time.sleep(6)
        if first.poll() is not None:
            raise Failed(f"the window closed by itself: {first.stderr.read().decode('utf-8', 'replace')}")
        second = subprocess.run(command, env=program.environment, cwd=program.place, timeout=SECONDS, check=False)
        if second.returncode or first.poll() is not None:
            raise Failed(f"a second start: exit code {second.returncode}, the first {first.poll()}")
    finally:
        first.kill()
        first.wait()
    yield "window: open offscreen; a second start on the same library handed over and ended"


def starts(program: Program) -> Iterator[str]:
    """Yield the best of five starts, the load said with it."""
    load = f"load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "load unknown"
    for words in (["--version"], ["parties"]):
        times = []
        for _ in range(5):
            start = time.perf_counter()
            program.run(*words)
            times.append(time.perf_counter() - start)
        yield f"dossier {' '.join(words)}: {min(times):.2f} s (best of 5, {load})"


def main(arguments: list[str]) -> int:
    if not arguments:
        print(__doc__)
        return 2
    parent = Path(tempfile.mkdtemp(prefix="dossier-smoke-"))
    place = parent / PLACE
    place.mkdir()
    program = Program(Path(arguments[0]), place)
    print(f"{program.path} on {platform.platform()}, in {place}")
    try:
        for line in steps(program):
            print(f"  {line}")
        for line in starts(program) if "--times" in arguments else ():
            print(f"  {line}")
    except (Failed, subprocess.TimeoutExpired) as fault:
        print(f"FAILED: {fault}", file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(parent, ignore_errors=True)
    print("the frozen program works")
    return 0


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    raise SystemExit(main(sys.argv[1:]))
