"""Compile a folder of SVG flags into one file of PDF path operators.

    python packaging/compile_flags.py FOLDER_OF_SVG resources/flags/flags.json.gz

Run by hand when the flags change; needs svglib (build time only, never shipped). The flags come from the npm package
`country-flag-icons` (MIT), folder 3x2. Each flag becomes a run of drawing operators on a canvas of 60 by 40 units.
"""

import gzip
import io
import json
import re
import sys
from pathlib import Path

WIDTH, HEIGHT = 60, 40
NOT_ISO = frozenset({"AC", "IC", "TA", "XA", "XC", "XO"})
"""Codes of the package that ISO 3166-1 does not hold; XK and EU are in common use and stay."""
EMPTY_TEXT = re.compile(r"BT /F\d+ \S+ Tf \S+ TL ET")
GRAPHICS_STATE = re.compile(r"/\S+ gs")
LONG_NUMBER = re.compile(r"-?\d*\.\d{4,}")


def compile_flag(path: Path) -> str:
    from reportlab.graphics import renderPDF
    from reportlab.pdfgen.canvas import Canvas
    from svglib.svglib import svg2rlg

    drawing = svg2rlg(str(path))
    canvas = Canvas(io.BytesIO(), pagesize=(WIDTH, HEIGHT))
    canvas.scale(WIDTH / drawing.width, HEIGHT / drawing.height)
    renderPDF.draw(drawing, canvas, 0, 0)
    operators = EMPTY_TEXT.sub("", " ".join(canvas._code))
    operators = GRAPHICS_STATE.sub("", operators)
    operators = LONG_NUMBER.sub(lambda found: f"{float(found[0]):.4f}".rstrip("0").rstrip(".") or "0", operators)
    return re.sub(r"\s+", " ", operators).strip()


def main(folder: str, target: str) -> None:
    paths = [path for path in sorted(Path(folder).glob("*.svg")) if len(path.stem) == 2 and path.stem not in NOT_ISO]
    flags = {path.stem: compile_flag(path) for path in paths}
    unusable = [code for code, operators in flags.items() if "/" in operators]
    if unusable:
        raise SystemExit(f"these flags need resources that a bare operator run cannot carry: {', '.join(unusable)}")
    text = json.dumps(flags, sort_keys=True, separators=(",", ":"))
    Path(target).write_bytes(gzip.compress(text.encode("ascii"), 9, mtime=0))
    print(f"{len(flags)} flags, {Path(target).stat().st_size} bytes")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
