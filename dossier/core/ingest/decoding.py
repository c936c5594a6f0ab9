"""Bytes of a text file to text, or the reason why they are none."""

import codecs
import contextlib
import re
import unicodedata

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or Office file"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"SQLite format 3", "a database"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"Rar!", "a RAR archive"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffd\ud800-\udfff]")
"""Controls, what could not be decoded, and half characters: no file, database or PDF can hold those."""
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]")
"""Signs of data that are no text. The escape character is none: texts copied from terminals are full of it."""
_INVISIBLE = re.compile(r"[\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_LINE_ENDS = re.compile(r"\r\n?|\x0b|\x0c|\x1c|\x1d|\x1e|\x85|\u2028|\u2029")
_UNTIDY = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\ufffd\u00ad\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]")
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_WIDE_SAMPLE = 2_000
_STOPS = " \n,.。、،"
_SAMPLE = 200_000
_FEW = 0.15


class Undecodable(ValueError):
    """The bytes are not a text; the message says why in one line."""


def decode(data: bytes) -> str:
    """Return the text of ``data``; raises `Undecodable` for empty, binary and unreadable bytes.

    A byte order mark decides; else UTF-8 if it is valid; else UTF-32 or UTF-16 without a mark when that gives words; else
    Western European for a text with few letters beyond ASCII; else what charset-normalizer finds likeliest on the first 200 kB.
    """
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"):
        raise Undecodable("the file is empty")
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise Undecodable(f"not a text file: the bytes are those of {what}")
    text = _decoded(data)
    if len(_BINARY.findall(text, 0, _SAMPLE)) > max(2, len(text[:_SAMPLE]) // 200):
        raise Undecodable("not a text file: it holds binary data")
    return text


def _decoded(data: bytes) -> str:
    try:
        for mark, encoding in _BOMS:
            if data.startswith(mark):
                return data.decode(encoding)
        if b"\x00" not in data:
            return data.decode("utf-8")
        return _without_mark(data)
    except UnicodeDecodeError:
        return _guessed(data)


def _without_mark(data: bytes) -> str:
    """Decode bytes with zeros among them: a wide encoding that makes them readable, else a text with a few stray zeros."""
    for encoding in _WIDE:
        with contextlib.suppress(UnicodeDecodeError):
            text = data.decode(encoding)
            if _reads(text[:_WIDE_SAMPLE]):
                return text
    if data.count(0) <= max(2, len(data) // 200):
        with contextlib.suppress(UnicodeDecodeError):
            return data.decode("utf-8")
    raise Undecodable("not a text file: it holds binary data")


def _reads(sample: str) -> bool:
    """Tell whether this looks like words: the wrong byte order gives signs of all scripts and hardly a blank or stop."""
    stops = sum(sign in _STOPS for sign in sample)
    shown = sum(sign.isprintable() or sign.isspace() for sign in sample)
    return stops > 0.01 * len(sample) and shown > 0.95 * len(sample)


def _guessed(data: bytes) -> str:
    sample = data[:_SAMPLE]
    if sum(byte > 127 for byte in sample) < _FEW * len(sample) and b"\x00" not in data:
        # A few accents in an English text are too little for statistics: Western European is by far the likeliest.
        with contextlib.suppress(UnicodeDecodeError):
            return data.decode("cp1252")
    # Imported here: it costs 40 ms at start-up and almost every file is UTF-8.
    from charset_normalizer import from_bytes

    if any(data.startswith(mark) for mark, _ in _BOMS) or b"\x00" in data:
        raise Undecodable("the text cannot be decoded: its encoding is damaged")
    best = from_bytes(sample).best()
    if best is None:
        raise Undecodable("the text cannot be decoded: unknown encoding")
    try:
        return data.decode(best.encoding)
    except UnicodeDecodeError:
        raise Undecodable("the text cannot be decoded: unknown encoding") from None


def tidy(text: str) -> str:
    """Return ``text`` as it is frozen: line ends as LF, no invisible marks, no control characters, composed letters (NFC).

    This is the only change ever made to a source's wording: nothing that a reader can see is altered.
    """
    if _UNTIDY.search(text) is None:
        return text if text.isascii() else unicodedata.normalize("NFC", text)
    text = _LINE_ENDS.sub("\n", text)
    text = _INVISIBLE.sub("", text)
    text = _CONTROL.sub(" ", text)
    return text if text.isascii() else unicodedata.normalize("NFC", text)
