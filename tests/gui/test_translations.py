"""Every text of the window is translated into every language, and says the same placeholders."""

import importlib.util
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from dossier.gui.i18n import LANGUAGES
from dossier.service.resources import resource_folder

ROOT = Path(__file__).resolve().parents[2]
FOLDER = resource_folder() / "i18n" / "app"


def messages(language):
    for context in ET.parse(FOLDER / f"dossier_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")] or [message.findtext("translation", "")]
            yield (context.findtext("name"), message.findtext("source", "")), forms


@pytest.fixture(scope="module")
def collector():
    script = ROOT / "packaging" / "translate_app.py"
    if not script.exists():
        pytest.skip("only in a checkout")
    spec = importlib.util.spec_from_file_location("translate_app", script)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_texts_are_translated(collector, language):
    known = dict(messages(language))
    assert [text for text in collector.texts() if not all(known.get(text, [""]))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_placeholders(language):
    marks = re.compile(r"\{\w+\}|%n|\*\.\w+")
    wrong = [
        (source, form)
        for (_, source), forms in messages(language)
        for form in forms
        if sorted(marks.findall(source)) != sorted(marks.findall(form))
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("language", "count", "words"),
    [
        ("en", 1, "1 document imported"),
        ("en", 2, "2 documents imported"),
        ("ru", 1, "1 документ импортирован"),
        ("ru", 3, "3 документа импортировано"),
        ("ru", 11, "11 документов импортировано"),
        ("az", 2, "2 sənəd idxal edildi"),
        ("fr", 2, "2 documents importés"),
        ("tr", 2, "2 belge içe aktarıldı"),
    ],
)
def test_the_compiled_translations_count(qapp, language, count, words):
    translator = QTranslator()
    assert translator.load(f"dossier_{language}", str(FOLDER))
    QCoreApplication.installTranslator(translator)
    try:
        assert QCoreApplication.translate("Window", "%n document(s) imported", "", count) == words
    finally:
        QCoreApplication.removeTranslator(translator)
