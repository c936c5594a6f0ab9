"""Cost of a PDF: a ten-page dossier, cost per page up to some two thousand, ten thousand table rows, and WeasyPrint beside it.

    python tests/benchmarks/render_pdf.py [--large] [--weasyprint PYTHON]

``--weasyprint`` names an interpreter that has WeasyPrint; it sets the HTML of the same dossier. Times are CPU seconds of this
process (wall clock lies on a shared machine); the share of WeasyPrint is measured in the same run.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "render"))
import briefings
import pypdfium2

from dossier.render.rendering import render

_WEASYPRINT = (
    "import sys,time,weasyprint as w; w.HTML(string='<p>x').write_pdf(); t=time.process_time();"
    "d=w.HTML(filename=sys.argv[1]).render(); d.write_pdf('/dev/null', pdf_variant='pdf/ua-1');"
    "print(len(d.pages), time.process_time()-t)"
)


def cost(briefing, tries=1, **options):
    """Return pages and CPU seconds of one PDF, the median of ``tries``."""
    times = []
    for _ in range(tries):
        start = time.process_time()
        data = render(briefing, "pdf", briefings.options(**({"attach": False} | options)), briefings.folders())
        times.append(time.process_time() - start)
    return len(pypdfium2.PdfDocument(data)), statistics.median(times)


def say(name, pages, seconds):
    print(f"{name:24} {pages:6} pages {seconds:8.2f} s {1000 * seconds / pages:8.2f} ms a page", flush=True)


def many_rows(number):
    """A briefing with one source and a table of ``number`` figures."""
    one = briefings.large(1)
    figure = one.figures[0]
    # Rows that say the same are printed once.
    records = (replace(figure.record, value=1000.0 + value) for value in range(number))
    return replace(one, figures=tuple(replace(figure, record=record) for record in records))


def compare_weasyprint(interpreter, briefing, ours):
    html = render(briefing, "html", briefings.options(), briefings.folders())
    with tempfile.NamedTemporaryFile(suffix=".html") as file:
        file.write(html)
        file.flush()
        out = subprocess.run([interpreter, "-c", _WEASYPRINT, file.name], capture_output=True, text=True, check=True).stdout
    pages, seconds = out.split()
    say("weasyprint, same text", int(pages), float(seconds))
    print(f"{'':24} {float(seconds) / ours:.1f} times our time")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--weasyprint")
    options = parser.parse_args()
    cost(briefings.russia())
    say("ten pages, warm", *cost(briefings.large(10), 7, attach=True))
    say("page one of 100 contacts", *cost(briefings.large(100), 7, first_page=True))
    hundred = briefings.large(160)
    pages, seconds = cost(hundred)
    say("a hundred pages", pages, seconds)
    if options.weasyprint:
        compare_weasyprint(options.weasyprint, hundred, seconds)
    say("1,000 table rows", *cost(many_rows(1_000)))
    say("10,000 table rows", *cost(many_rows(10_000)))
    for number in (40, 320, *((1280, 3200) if options.large else ())):
        say(f"{number} contacts", *cost(briefings.large(number)))


if __name__ == "__main__":
    main()
