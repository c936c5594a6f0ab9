"""Dossier: briefing dossiers on any counterpart, every line traced to its source."""

__version__ = "0.1.0"
