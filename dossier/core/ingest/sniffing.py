"""What a file is, told by its first bytes; a wrong suffix does not mislead."""

import re

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"{\\rtf", ".rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".doc"),
)
_HTML = re.compile(
    rb"\s*+(?:<\?xml[^>]{0,200}>\s*+)?(?:<!--(?:[^-]|-(?!->)){0,2000}+-->\s*+)*+<(?:!doctype\s+html|html)\b", re.I
)
_MAIL = re.compile(rb"(?:Return-Path|Received|Delivered-To|From|To|Date|Message-ID|MIME-Version|Subject|X-[\w-]+):[ \t]", re.I)
_MAIL_BODY = re.compile(rb"^(?:MIME-Version|Message-ID|Received):[ \t]", re.I | re.M)
"""Headers that no press release copies: what begins like a mail and has one of them is one."""
_HEAD = 8192
_BOM = b"\xef\xbb\xbf"
_PDF_HEAD = 1024
"""A PDF's mark may stand anywhere in the first 1,024 bytes (ISO 32000-1, annex H, note 13)."""

_ZIPPED = {".zip", ".docx", ".odt"}
_NAME_AT = 30
"""Where the first name in a ZIP archive stands; its length is told four bytes before (PKWARE APPNOTE, 4.3.7)."""
_PACKAGE = (b"[Content_Types].xml", b"_rels/", b"word/", b"docProps/", b"customXml/")


MEDIA_TYPES = {
    ".txt": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".rtf": "application/rtf",
    ".eml": "message/rfc822",
}
"""Media types (IANA) of the formats that hold one document; a row of a table is kept as a JSON object."""

_ROWS = frozenset({".jsonl", ".ndjson", ".json", ".csv", ".tsv"})


def media_type_of(data: bytes, name: str) -> str:
    """Return the media type of the file of one document; a name without a suffix of ours is a plain text or a row."""
    form = find_format(data, suffix_of(name))
    if form in MEDIA_TYPES:
        return MEDIA_TYPES[form]
    is_row = suffix_of(name.rpartition("/")[0]) in _ROWS and data.startswith(b"{")
    return "application/json" if is_row else "text/plain"


def suffix_of(name: str) -> str:
    """Return the suffix of a file name in lower case with its dot, or an empty string."""
    stem, dot, suffix = name.replace("\\", "/").rpartition("/")[2].rpartition(".")
    return f".{suffix.lower()}" if dot and stem and suffix.isalnum() and len(suffix) <= 8 else ""


def find_format(data: bytes, suffix: str) -> str:
    """Return the suffix of the format that ``data`` is in: by its first bytes where they are telling, else ``suffix``.

    An Office or OpenDocument file is told from a plain archive by the names inside it.
    """
    if data.startswith(b"PK\x03\x04"):
        return _zipped(data, suffix)
    if b"%PDF-" in data[:_PDF_HEAD] and (suffix == ".pdf" or data.startswith(b"%PDF-")):
        return ".pdf"
    for magic, found in _MAGIC:
        if data.startswith(magic):
            return found
    if _HTML.match(data.removeprefix(_BOM)) and suffix not in {".md", ".markdown", ".eml", ".mbox"}:
        return ".html"
    return suffix or _nameless(data)


def _nameless(data: bytes) -> str:
    """Mail programs keep messages and mailboxes in files without a suffix."""
    if data.startswith(b"From ") and _MAIL.match(data, data.find(b"\n") + 1):
        return ".mbox"
    return ".eml" if _MAIL.match(data) and _MAIL_BODY.search(data, 0, _HEAD) else ""


def _zipped(data: bytes, suffix: str) -> str:
    """Tell by the first name in the archive: Office packages and OpenDocument files begin with names of their own."""
    first = data[_NAME_AT : _NAME_AT + int.from_bytes(data[_NAME_AT - 4 : _NAME_AT - 2], "little")]
    if first == b"mimetype" and b"application/vnd.oasis.opendocument.text" in data[:200]:
        return ".odt"
    if first.startswith(_PACKAGE) and b"word/document" in data:
        return ".docx"
    if suffix in _ZIPPED:
        return suffix
    return ".docx" if b"word/document.xml" in data else ".zip"
