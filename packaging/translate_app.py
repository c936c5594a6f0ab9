"""Collect the window's texts into resources/i18n/app/*.ts and make the .qm files that the window loads.

Run it after changing a text in dossier/gui: `python packaging/translate_app.py`. New texts appear in the .ts files as
unfinished; translate them there (Qt Linguist or any editor) and run it again. Qt's own lupdate is not used because it
overlooks `translate()` calls whose count is more than a plain name.
"""

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n" / "app"
# Plural forms as Qt's lrelease counts them.
FORMS = {"en": 2, "az": 2, "fr": 2, "ru": 3, "tr": 1}

Text = tuple[str, str]


def texts() -> list[Text]:
    """Return (context, text) of every text of the window, in the order of the files, each once."""
    found: dict[Text, None] = {}
    for path in sorted((ROOT / "dossier" / "gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            found.update(dict.fromkeys(_texts_in(node)))
    return sorted(found)


def _texts_in(node: ast.AST) -> Iterator[Text]:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
        return
    if node.func.id not in ("translate", "to_translate") or len(node.args) < 2:
        return
    match node.args[0], node.args[1]:
        case ast.Constant(value=str(context)), ast.Constant(value=str(text)):
            yield context, text


def update(language: str) -> tuple[Path, int]:
    """Bring one .ts file up to date, keeping what was translated; return it and how many texts are untranslated."""
    target = FOLDER / f"dossier_{language}.ts"
    known = _known(target)
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    missing = 0
    contexts: dict[str, ET.Element] = {}
    for context, text in texts():
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        words = [text] if language == "en" and "%n" not in text else known.get((context, text))
        missing += _add(contexts[context], text, words, FORMS[language], counts="%n" in text)
    ET.indent(root, "  ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    target.write_text(head + ET.tostring(root, "unicode") + "\n", "utf-8")
    return target, missing


def _known(path: Path) -> dict[Text, list[str]]:
    if not path.exists():
        return {}
    known = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None:
                forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
                known[context.findtext("name", ""), message.findtext("source", "")] = forms
    return known


def _add(context: ET.Element, text: str, words: list[str] | None, forms: int, *, counts: bool) -> bool:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if counts else {})
    ET.SubElement(message, "source").text = text
    translation = ET.SubElement(message, "translation")
    words = (words or []) + [""] * forms
    if counts:
        for form in words[:forms]:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = words[0]
    missing = not all(words[: forms if counts else 1])
    if missing:
        translation.set("type", "unfinished")
    return missing


def release(source: Path) -> None:
    """Make the .qm file of one language."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    command = [
        str(tool) if tool.exists() else "pyside6-lrelease",
        "-silent",
        str(source),
        "-qm",
        str(source.with_suffix(".qm")),
    ]
    subprocess.run(command, check=True)


if __name__ == "__main__":
    for code in FORMS:
        file, open_texts = update(code)
        release(file)
        print(f"{file.name}: {open_texts} of {len(texts())} not translated")
