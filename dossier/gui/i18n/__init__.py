"""Words of the interface in the user's language: Qt translations, and the wording of dates, kinds and numbers."""

from dossier.gui.i18n.language import LANGUAGES, install, to_translate, translate

__all__ = ["LANGUAGES", "install", "to_translate", "translate"]
