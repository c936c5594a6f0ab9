"""CPU time of the full extraction against spaCy's bare tokeniser on the same texts.

`python tests/benchmarks/extract_speed.py [--shared ../shared] [--sample N]`; spaCy must be installed (a yardstick only, no
part of the product). Both read the same strings; rounds are interleaved so that a busy machine harms both alike, and the
median of five counts. Reading files and finding header and body are not timed on either side.
"""

import argparse
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import spacy

from dossier.core.extract.pipeline import extract
from dossier.core.gazetteer.lexicon import Lexicon
from dossier.core.ingest.readers import read_document
from dossier.core.model.document import Document
from dossier.service.resources import load_lexicon

ROUNDS = 5
FOLDERS = ("corpora/whitehouse-readouts/*.md", "gold/polnear-train/text/*", "gold/seeds/*.txt")


def read_documents(shared: Path, sample: int) -> list[Document]:
    paths = [path for pattern in FOLDERS for path in sorted(shared.glob(pattern)) if path.is_file()]
    step = max(1, len(paths) // sample) if sample else 1
    documents = [read_document(path.read_bytes(), path.name) for path in paths[::step]]
    return [document for document in documents if isinstance(document, Document)]


def cpu_seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def measure(documents: Sequence[Document], lexicon: Lexicon) -> tuple[list[float], list[float]]:
    """Return the CPU seconds of each round: extraction, tokenising."""
    tokenise = spacy.blank("en")
    ours, theirs = [], []
    for _ in range(ROUNDS + 1):
        ours.append(cpu_seconds(lambda: [extract(document, lexicon) for document in documents]))
        theirs.append(cpu_seconds(lambda: [tokenise(document.text) for document in documents]))
    return ours[1:], theirs[1:]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--shared", type=Path, default=Path(__file__).parents[3] / "shared")
    arguments.add_argument("--sample", type=int, default=0, help="read only about so many documents")
    options = arguments.parse_args()
    documents = read_documents(options.shared, options.sample)
    size = sum(len(document.text.encode()) for document in documents) / 1e6
    start = time.process_time()
    lexicon = load_lexicon()
    print(f"{len(documents)} documents, {size:.2f} MB; lexicon loaded in {time.process_time() - start:.3f} s CPU")
    ours, theirs = measure(documents, lexicon)
    print(f"{'':<28}{'median s':>10}{'MB/s':>8}   rounds")
    for name, seconds in (("full extraction", ours), (f'spacy.blank("en") {spacy.__version__}', theirs)):
        median = statistics.median(seconds)
        print(f"{name:<28}{median:>10.3f}{size / median:>8.2f}   {' '.join(f'{second:.2f}' for second in seconds)}")
    print(f"ratio {statistics.median(ours) / statistics.median(theirs):.2f} (below 1 is faster than the tokeniser)")


if __name__ == "__main__":
    main()
