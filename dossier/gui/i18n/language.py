"""Loading the translations that `resources/i18n/app` holds (Qt's .qm files, made from the .ts files beside them)."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LANGUAGES = {"en": "English", "az": "Azərbaycanca", "fr": "Français", "ru": "Русский", "tr": "Türkçe"}
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
    for name, folder in (
        (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"dossier_{code}", str(resources / "i18n" / "app")),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
    return code
