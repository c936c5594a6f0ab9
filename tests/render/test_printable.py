"""What no document can hold is replaced where it is seen; page breaks of sources are spaces."""

import pytest

from dossier.render.printable import printable


@pytest.mark.parametrize(
    ("given", "printed"),
    [
        ("plain, naïve, Ə\n\tيوم", "plain, naïve, Ə\n\tيوم"),
        ("bell\x07 and null\x00", "bell\ufffd and null\ufffd"),
        ("half a pair \ud83d", "half a pair \ufffd"),
        ("end of page\x0cnext", "end of page next"),
        ("line\u2028separator", "line separator"),
        ("😀", "😀"),
    ],
)
def test_printable(given, printed):
    assert printable(given) == printed
