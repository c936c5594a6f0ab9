"""Undo commands: what was decided, by the ids of the log entries that hold it."""

from dossier.gui.commands.decided import Decided

__all__ = ["Decided"]
