"""Loading the translations that `resources/i18n/app` holds (Qt's .qm files, made from the .ts files beside them)."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LANGUAGES = {"en": "English", "az": "Azərbaycanca", "fr": "Français", "ru": "Русский", "tr": "Türkçe"}
_loaded: dict[str, bytes] = {}
"""What Qt reads the translations from; it must stay as long as the program runs."""
translate = QCoreApplication.translate


def to_translate(context: str, text: str) -> str:
    """Return ``text``; only marks it for the collector of texts, for tables whose words are translated when shown."""
    return text


def install(app: QCoreApplication, resources: Path, language: str) -> str:
    """Load the translations of ``language`` ("system": the user's own) into ``app``; return the code in use."""
    code = QLocale.system().name()[:2] if language == "system" else language
    if code not in LANGUAGES:
        code = "en"
    QLocale.setDefault(QLocale(code))
    translator = QTranslator(app)
    if translator.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)
    own = QTranslator(app)
    # From memory: Qt would map the file, and the program would die when an update writes over it.
    words = _read(resources / "i18n" / "app" / f"dossier_{code}.qm")
    _loaded[code] = words
    if words and own.load(words):
        app.installTranslator(own)
    return code


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""
