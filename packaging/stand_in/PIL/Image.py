"""The one name that reportlab asks for; no image can be opened."""

from typing import NoReturn


class Image:
    """The type of an image, so that a test for it answers no."""


def open(*_: object, **__: object) -> NoReturn:
    """Refuse: there are no pixel images in a dossier."""
    raise OSError("this build of Dossier opens no pixel images")
