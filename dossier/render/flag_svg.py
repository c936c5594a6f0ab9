"""A compiled flag (PDF path operators, see packaging/compile_flags.py) as inline SVG."""

import re
from dataclasses import dataclass, field, replace
from html import escape

_WIDTH, _HEIGHT = 60, 40
_TOKEN = re.compile(r"\[[^\]]*\]|[^\s\[\]]+")
_PATHS = {"m": "M", "l": "L", "c": "C"}
_ENDS = {"f": (True, False, False), "f*": (True, False, True), "S": (False, True, False), "B": (True, True, False)}
"""Painting operators: fill, stroke, even-odd. ``n`` paints nothing."""


@dataclass(slots=True)
class _State:
    fill: str = "#000"
    stroke: str = "#000"
    width: str = "1"
    matrices: list[str] = field(default_factory=list)


def draw_flag(operators: str, alt: str) -> str:
    """Return a flag as inline SVG with its alternative text."""
    shapes = "".join(_shapes(operators))
    return (
        f'<svg class="flag" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{escape(alt)}">'
        f'<g transform="matrix(1 0 0 -1 0 {_HEIGHT})">{shapes}</g></svg>'
    )


def _shapes(operators: str) -> list[str]:
    shapes: list[str] = []
    saved: list[_State] = []
    state, path, numbers = _State(), "", list[str]()
    for token in _TOKEN.findall(operators):
        if token in _PATHS:
            path += _PATHS[token] + " ".join(numbers)
        elif token == "h":
            path += "Z"
        elif token == "re":
            x, y, width, height = numbers
            path += f"M{x} {y}h{width}v{height}h-{width}Z"
        elif token in _ENDS or token == "n":
            shapes += _paint(state, path, token)
            path = ""
        elif token == "q":
            saved.append(replace(state, matrices=[*state.matrices]))
        elif token == "Q":
            state = saved.pop() if saved else _State()
        elif _set(state, token, numbers):
            pass
        else:
            numbers.append(token)
            continue
        numbers = []
    return shapes


def _set(state: _State, token: str, numbers: list[str]) -> bool:
    """Apply an operator that changes the graphics state; False when ``token`` is a number."""
    if token in ("rg", "RG"):
        colour = "#" + "".join(f"{round(255 * float(part)):02x}" for part in numbers[-3:])
        if token == "rg":
            state.fill = colour
        else:
            state.stroke = colour
    elif token == "w":
        state.width = numbers[-1]
    elif token == "cm":
        state.matrices.append(f"matrix({' '.join(numbers)})")
    elif token not in ("J", "j", "d", "M", "i"):
        return False
    return True


def _paint(state: _State, path: str, token: str) -> list[str]:
    if token == "n" or not path:
        return []
    fill, stroke, even_odd = _ENDS[token]
    look = f"fill:{state.fill if fill else 'none'}"
    look += f";stroke:{state.stroke};stroke-width:{state.width}" if stroke else ""
    rule = ' fill-rule="evenodd"' if even_odd else ""
    return [f'<path d="{path}" style="{look}"{rule} transform="{" ".join(state.matrices)}"/>']
