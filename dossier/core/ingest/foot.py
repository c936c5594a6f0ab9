"""Where an article ends, and the date that some releases put in their last line."""

from dossier.core.ingest.furniture import DATED_LINE, END

_MOST_LINES = 12


def read_foot(text: str, start: int) -> tuple[int, str | None]:
    """Return where the article that begins at ``start`` ends, and the date of its closing line as written (or None)."""
    end, dated = len(text), None
    for _ in range(_MOST_LINES):
        end = start + len(text[start:end].rstrip())
        opening = text.rfind("\n", start, end) + 1
        if opening <= start:
            break
        line = text[opening:end]
        closing = DATED_LINE.fullmatch(line)
        if closing and dated is None and len(line) < 90:
            dated = closing["date"]
        elif not END.fullmatch(line):
            break
        end = opening
    return end, dated
