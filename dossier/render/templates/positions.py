"""Position marks: each tag in a template's source is given ``at="file:line"``, so that faults point at the template."""

import re

from dossier.render.markup import POSITION

_TEMPLATE_CODE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_TAG = re.compile(r"<([a-z][a-z-]*)(?=[\s/>])")


def mark_positions(source: str, name: str) -> str:
    """Return the template ``source`` with a position mark in each opening tag; lines stay where they are."""
    marked: list[str] = []
    line, start = 1, 0
    for code in [*_TEMPLATE_CODE.finditer(source), None]:
        text = source[start : code.start() if code else len(source)]
        marked.append(_mark(text, name, line))
        line += text.count("\n")
        if code:
            marked.append(code[0])
            line += code[0].count("\n")
            start = code.end()
    return "".join(marked)


def _mark(text: str, name: str, first_line: int) -> str:
    lines = text.split("\n")
    return "\n".join(
        _TAG.sub(rf'<\1 {POSITION}="{name}:{first_line + number}"', line) if "<" in line else line
        for number, line in enumerate(lines)
    )
