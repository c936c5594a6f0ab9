"""YAML front matter of a Markdown file: the flat part that news collections use, read without a YAML engine.

Only ``name: value`` lines, folded continuation lines and ``- item`` lists are read. Tags, anchors and nested maps are not
honoured, so nothing in a file can make the reader build objects.
"""

import re

_FENCE = re.compile(r"---[ \t]*\n")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.M)
_FIELD = re.compile(r"([A-Za-z][\w.-]*)[ \t]*:(?:[ \t]+(.*)|[ \t]*)$")
_ESCAPE = re.compile(r"\\(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)", re.S)
_PLAIN = {"n": "\n", "t": "\t", "_": "\u00a0", "N": "\u0085", "0": "", "e": "", "\n": ""}
_LARGEST = 20_000


def read_front_matter(text: str) -> tuple[dict[str, str], int]:
    """Return the fields of the front matter (names in lower case) and the offset at which the text after it begins.

    A text without front matter gives no fields and offset 0.
    """
    opening = _FENCE.match(text)
    closing = _CLOSING.search(text, opening.end(), opening.end() + _LARGEST) if opening else None
    if opening is None or closing is None:
        return {}, 0
    fields: dict[str, list[str]] = {}
    name = ""
    for line in text[opening.end() : closing.start()].splitlines():
        match = _FIELD.match(line)
        if match:
            name = match[1].lower()
            fields[name] = [match[2] or ""]
        elif name and line.strip():
            fields[name].append(line.strip())
    if not fields:
        return {}, 0
    return {key: _value(lines) for key, lines in fields.items()}, closing.end()


def _value(lines: list[str]) -> str:
    if len(lines) > 1 and not lines[0].strip() and all(line.startswith("- ") for line in lines[1:]):
        return ", ".join(_scalar(line[2:]) for line in lines[1:])
    if lines[0].strip() in {"|", ">", "|-", ">-"}:
        return " ".join(lines[1:])
    return _scalar(_folded(lines))


def _folded(lines: list[str]) -> str:
    """Join continuation lines as YAML does: with a space, or with nothing after a backslash."""
    joined = lines[0].strip()
    for line in lines[1:]:
        joined = joined[:-1] + line if joined.endswith("\\") else f"{joined} {line}"
    return joined


def _scalar(raw: str) -> str:
    raw = raw.strip()
    if len(raw) >= 2 and raw[0] == raw[-1] == "'":
        return raw[1:-1].replace("''", "'")
    if len(raw) >= 2 and raw[0] == raw[-1] == '"':
        return _ESCAPE.sub(_unescape, raw[1:-1])
    return raw


def _unescape(match: re.Match[str]) -> str:
    code = match[1]
    if code[0] in "xuU" and len(code) > 1:
        number = int(code[1:], 16)
        return chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else ""
    return _PLAIN.get(code, code)
