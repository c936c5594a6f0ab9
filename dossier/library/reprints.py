"""Recognising that a document repeats or updates another, by the word sequences they share.

A sample of the shingles (the smallest hashes, Broder 1997, "On the resemblance and containment of documents") stands for
the text: two texts that share most of their sample share most of their words in the same order.
"""

import zlib
from itertools import accumulate

from dossier.library.words import fold_words, split_words

_WORDS_A_SHINGLE = 12
"""Long enough that diplomatic stock phrases ("exchanged views on bilateral and regional issues") do not join two stories."""

SAMPLE = 12
"""Hashes kept of each document: enough to tell 0.5 from 0.9, few enough that the index stays small."""

SAME_STORY = 0.5
"""Share of the smaller sample that must agree; an updated story keeps most paragraphs, a sister story few."""

MOST_DAYS = 10
"""Updates and reprints come within days; sister stories in the same words (yearly congratulations) come later."""

_LEAST_WORDS = 40
"""Shorter texts are too alike to be told apart this way."""


def shingles_of(text: str) -> tuple[int, ...]:
    """Return the sample of ``text``, empty when it is too short to be compared."""
    words = split_words(fold_words(text))
    if len(words) < _LEAST_WORDS:
        return ()
    line = " ".join(words).encode("utf-8", "surrogatepass")
    sizes = map(len, words) if line.isascii() else (len(word.encode("utf-8", "surrogatepass")) for word in words)
    starts = [0, *accumulate(size + 1 for size in sizes)]
    ends = starts[_WORDS_A_SHINGLE:]
    hashes = {zlib.crc32(line[start : end - 1]) for start, end in zip(starts, ends, strict=False)}
    return tuple(sorted(hashes)[:SAMPLE])


def least_shared(one: int, other: int) -> float:
    """Return how many hashes two documents with samples of these sizes must share at least to tell one story."""
    return SAME_STORY * min(one, other)
