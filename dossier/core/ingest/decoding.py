"""Bytes of a text file to text, or the reason why they are none."""

import codecs
import contextlib
import re
import unicodedata

from dossier.core.ingest.codepages import find_code_page
from dossier.core.ingest.language import find_language

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

_SHIFTS = re.compile(rb"\x1b[$(]|~\{|\+[A-Za-z0-9+/]{3}")
"""Where ISO 2022, HZ (RFC 1843) and UTF-7 (RFC 2152) leave ASCII."""
_SHIFTING = re.compile(r"iso2022_\w+|hz|utf-7")
_BROWSERS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
"""What is meant by an encoding's name in practice: the larger set that Windows writes under it (WHATWG Encoding Standard)."""
_DECLARABLE = re.compile(
    r"ascii|utf-\S+|iso8859\S+|cp\d+|koi8\S+|mac\S+|gb\S+|hz|big5\S*|shift_jis\S*|euc\S+|johab|iso2022\S+|tis-620"
)
"""Encodings of texts. Python knows others, which are none of a text or take time without end."""


class Undecodable(ValueError):
    """The bytes are not a text; the message says why in one line."""


def decode(data: bytes) -> str:
    """Return the text of ``data``; raises `Undecodable` for empty, binary and unreadable bytes.

    A byte order mark decides; else the escapes of ISO 2022, HZ and UTF-7; else UTF-8 if it is valid or nearly so; else UTF-32
    or UTF-16 without a mark when that gives words; else what chardet and the spelling of the words in it speak for.
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


def decode_as(data: bytes, declared: str) -> str:
    """Return the text of ``data`` in the encoding its page or mail declares, as browsers understand the name.

    Valid UTF-8 beyond ASCII is that whatever was declared: no other text looks so by chance. A name that is unknown or does
    not fit the bytes is not believed. Raises `Undecodable` as `decode` does.
    """
    try:
        name = codecs.lookup(declared.strip()).name
    except (LookupError, ValueError):
        return decode(data)
    marked = data.startswith(tuple(mark for mark, _ in _BOMS))
    if marked or not _DECLARABLE.fullmatch(name) or (name.startswith(("utf-16", "utf-32")) and b"\x00" not in data):
        return decode(data)
    meant = _BROWSERS.get(name, name)
    for encoding in dict.fromkeys(("utf-8", meant) if not data.isascii() else (meant,)):
        with contextlib.suppress(UnicodeDecodeError):
            return data.decode(encoding)
    return decode(data)


def _decoded(data: bytes) -> str:
    try:
        for mark, encoding in _BOMS:
            if data.startswith(mark):
                return data.decode(encoding)
        if b"\x00" not in data:
            return _shifted(data) or data.decode("utf-8")
        return _without_mark(data)
    except UnicodeDecodeError:
        return _guessed(data)


def _shifted(data: bytes) -> str | None:
    """Decode ASCII bytes that switch to other letters by escapes; None for plain text, plus signs and all."""
    if not data.isascii() or _SHIFTS.search(data, 0, _SAMPLE) is None:
        return None
    name = _likeliest(data)
    if name is None or not _SHIFTING.fullmatch(name):
        return None
    with contextlib.suppress(UnicodeDecodeError):
        return data.decode(name)
    return None


def _likeliest(data: bytes) -> str | None:
    # Imported here: it costs 50 ms at start-up and almost every file is UTF-8.
    import chardet

    found = chardet.detect(data[:_SAMPLE])["encoding"]
    try:
        return codecs.lookup(found).name if found else None
    except LookupError:
        return None


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
    if any(data.startswith(mark) for mark, _ in _BOMS) or b"\x00" in data:
        raise Undecodable("the text cannot be decoded: its encoding is damaged")
    nearly = _nearly_utf8(data)
    if nearly is not None:
        return nearly
    likeliest = _likeliest(data)
    sample = data[:_SAMPLE]
    page = None
    if sum(byte > 127 for byte in sample) < _FEW * len(sample):
        # Statistics see the English of an English text and not the few foreign names in it.
        english = find_language(sample.decode("ascii", "replace")) == "en"
        page = find_code_page(sample, None if english else likeliest)
    for encoding in filter(None, (page, likeliest, "cp1252")):
        with contextlib.suppress(UnicodeDecodeError):
            return data.decode(_BROWSERS.get(encoding, encoding))
    raise Undecodable("the text cannot be decoded: unknown encoding")


def _nearly_utf8(data: bytes) -> str | None:
    """Decode UTF-8 that was cut in mid-letter or holds a few letters of Windows-1252; None when it is something else."""
    rough = data.decode("utf-8", "replace")
    wrong = rough.count("\ufffd")
    right = len(rough) - wrong - sum(map(str.isascii, rough))
    if right and wrong == 1 and rough.endswith("\ufffd"):
        return rough[:-1]
    return data.decode("utf-8", _STRAYS) if right >= 4 * wrong else None


def _read_strays(fault: UnicodeError) -> tuple[str, int]:
    if not isinstance(fault, UnicodeDecodeError):
        raise fault
    return fault.object[fault.start : fault.end].decode("cp1252", "replace"), fault.end


_STRAYS = "dossier.strays"
codecs.register_error(_STRAYS, _read_strays)


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
