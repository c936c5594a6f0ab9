"""What is open and what is being done: the state behind the window, free of widgets."""

from dossier.gui.session.session import Session, waiting_words

__all__ = ["Session", "waiting_words"]
