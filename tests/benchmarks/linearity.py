"""How extraction time grows on hostile texts: `python tests/benchmarks/linearity.py [--size 250000]`.

Each shape is read at sizes n, 2n and 4n, behind a page of prose so that it passes for a news text; linear time doubles with the size. The last column is the exponent of growth from
n to 4n (1.0 is linear, 2.0 quadratic). No text is refused for its length, so the largest are what a user could drop in.
"""

import argparse
import math
import time
from collections.abc import Callable

from dossier.core.extract.pipeline import extract
from dossier.core.gazetteer.lexicon import Lexicon
from dossier.core.ingest.readers import read_document
from dossier.core.model.document import Document
from dossier.service.resources import load_lexicon

_STORY = (
    "Foreign Minister of Ghana Amara Diallo met with his Kenyan counterpart Otieno Were in Accra on March 3, 2024. "
    'He noted that trade grew by 12 percent. "Our doors are open," said Were, "and 45 firms have come." '
)


_PAGE = _STORY * 45
"""Longer than the sample by which the extractor tells prose from garbage."""


def repeated(words: str) -> Callable[[int], str]:
    """Return what makes a text of a given size out of ``words``."""
    return lambda size: (words * (size // len(words) + 1))[:size]


SHAPES: dict[str, Callable[[int], str]] = {
    "prose without line breaks": repeated(_STORY),
    "prose, a paragraph a sentence": repeated(_STORY.replace(". ", ".\n\n")),
    "prose, no full stop": repeated(_STORY.replace(".", ",").replace('"', "")),
    "plain quotation marks": repeated('"'),
    "curly quotation marks": repeated("“"),
    "marks between words": repeated('he "said '),
    "apostrophes": repeated(" 'a"),
    "one name": repeated("Ghana "),
    "one name after the other": repeated("Amara Diallo "),
    "one post": repeated("foreign minister "),
    "one cue": repeated("said "),
    "one encounter": repeated("met with "),
    "one number": repeated("1,234 "),
    "digits": repeated("9"),
    "number words": repeated("two hundred million "),
    "one month": repeated("March "),
    "one date": repeated("March 3, 2024 "),
    "one letter": repeated("a"),
    "capital initials": repeated("A. "),
    "spaces": repeated(" "),
    "line breaks": repeated("\n"),
    "full stops": repeated("."),
    "commas": repeated("a, "),
    "brackets": repeated("(["),
    "and": repeated("and "),
    "of the": repeated("Minister of the "),
}


def seconds(document: Document, lexicon: Lexicon) -> float:
    start = time.process_time()
    extract(document, lexicon)
    return time.process_time() - start


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--size", type=int, default=250_000, help="characters of the smallest text")
    arguments.add_argument("--only", default="", help="only shapes whose name holds these words")
    options = arguments.parse_args()
    lexicon = load_lexicon()
    sizes = [options.size, options.size * 2, options.size * 4]
    print(f"{'seconds of CPU at':<32}{'':>2}" + "".join(f"{size:>11,}" for size in sizes) + f"{'growth':>9}")
    for name, make in SHAPES.items():
        if options.only not in name:
            continue
        texts = [read_document((_PAGE + make(size)).encode(), "text.txt") for size in sizes]
        documents = [text for text in texts if isinstance(text, Document)]
        if len(documents) < len(texts):
            print(f"{name:<34}   refused by ingest")
            continue
        times = [seconds(document, lexicon) for document in documents]
        growth = math.log(max(times[-1], 1e-3) / max(times[0], 1e-3), 4)
        print(f"{name:<34}" + "".join(f"{taken:>11.3f}" for taken in times) + f"{growth:>9.2f}", flush=True)


if __name__ == "__main__":
    main()
