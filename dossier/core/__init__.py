"""The Qt-free core: bytes in, a briefing out. No clock, chance, files, database or network in here."""
