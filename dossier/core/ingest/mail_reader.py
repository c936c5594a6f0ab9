"""Mails and mailboxes to `Document`: each message and each attachment is a document of its own."""

import hashlib
import re
from collections.abc import Iterator
from contextlib import suppress
from email import message_from_bytes, policy
from email.message import EmailMessage, Message, MIMEPart
from email.utils import parseaddr, parsedate_to_datetime

from dossier.core.ingest.archives import Part, ReadPart, tidy_name
from dossier.core.ingest.decoding import Undecodable, decode_as, tidy
from dossier.core.ingest.html_reader import html_to_text
from dossier.core.ingest.text_reader import make_document
from dossier.core.model.document import Document
from dossier.core.model.problems import Problem

_FROM_LINE = re.compile(rb"^From [^\n]*\n", re.M)
_MOST_PARTS = 500
_HEADER = re.compile(rb"^[!-9;-~]{1,60}:", re.M)
_PART_MARK = re.compile(rb"\n\r?\n(?:[^\n]*\n){0,20}?--([^\s\"][^\r\n\"]{0,200}?)[ \t]*\r?\n")
_MULTIPART = re.compile(rb"(?im)^(content-type:[ \t]*multipart/[\w-]+)[^\n]*(?:\n[ \t][^\n]*)*")
_CONTENT_HEADER = re.compile(rb"^content-(?:type|disposition|id|transfer-encoding):[^\n]*\n(?:[ \t][^\n]*\n)*", re.I | re.M)
_TRIPS = (ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""What the standard parser of headers raises on damaged ones."""
_REPLY_MARK = re.compile(r"^>+ ?", re.M)


def read_mail(data: bytes, name: str, read_part: ReadPart) -> Iterator[Part]:
    """Yield the message of an EML file and the documents attached to it."""
    if not _HEADER.search(data[:4096]):
        yield Problem(code="mail", subject=name, reason="not a mail: it has no header lines")
        return
    message = _parse(data)
    yield _message(message, name, hashlib.sha256(data).hexdigest())
    for number, part in enumerate(_attachments(message), start=1):
        if number > _MOST_PARTS:
            yield Problem(code="mail", subject=name, reason=f"more than {_MOST_PARTS} attachments; the others are not read")
            return
        shown = f"{name}/{tidy_name(_file_name(part) or f'attachment {number}')}"
        yield from read_part(_bytes_of(part), shown)


def read_mailbox(data: bytes, name: str, read_part: ReadPart) -> Iterator[Part]:
    """Yield the messages of an MBOX file and what is attached to them, in their order."""
    starts = [match.end() for match in _FROM_LINE.finditer(data) if _opens_message(data, match)]
    if not starts:
        yield Problem(code="mail", subject=name, reason="not a mailbox: no message begins with a From line")
        return
    ends = [data.rfind(b"\nFrom ", 0, start) + 1 for start in starts[1:]]
    for number, (start, end) in enumerate(zip(starts, [*ends, len(data)], strict=True), start=1):
        yield from read_part(data[start:end].replace(b"\n>From ", b"\nFrom "), f"{name}/{number}.eml")


def _opens_message(data: bytes, match: re.Match[bytes]) -> bool:
    """A From line in the middle of a text is not followed by a header line."""
    return bool(_HEADER.match(data, match.end()))


def _message(message: EmailMessage, name: str, sha256: str) -> Document | Problem:
    fields = _fields(message)
    text, more = _body(message)
    if not text.strip():
        return Problem(code="empty", subject=name, reason="a mail without text")
    return make_document(text, name, sha256, {**more, **fields})


def _parse(data: bytes) -> EmailMessage:
    """Parse a mail. A boundary that its header states wrongly (unquoted, empty, missing) is taken from the parts themselves."""
    message = _read_headers(data)
    if message.get_content_maintype() != "multipart" or message.is_multipart():
        return message
    mark = _PART_MARK.search(data)
    if mark is None:
        return message
    mended = _MULTIPART.sub(lambda head: head[1] + b'; boundary="' + mark[1] + b'"', data, count=1)
    return message_from_bytes(mended, policy=policy.default)


def _read_headers(data: bytes) -> EmailMessage:
    """Parse a mail; one whose description of its content the standard parser trips over is read as plain text."""
    try:
        message = message_from_bytes(data, policy=policy.default)
        for part in message.walk():
            part.get_content_disposition()
        return message
    except _TRIPS:
        return message_from_bytes(_CONTENT_HEADER.sub(b"", data), policy=policy.default)


def _body(message: EmailMessage) -> tuple[str, dict[str, str]]:
    """Return the words of a mail, those of further parts shown with the first included, and what its page says of itself."""
    for wanted in ("plain", "html"):
        first = message.get_body(preferencelist=(wanted,))
        if first is None:
            continue
        parts = [first, *(part for part in _shown_parts(message, f"text/{wanted}") if part is not first)]
        try:
            texts = [tidy(_text_of(part)) for part in parts]
        except Undecodable:
            continue
        if wanted == "html":
            pages = [html_to_text(text) for text in texts]
            return "\n\n".join(text for text, _ in pages if text), {
                field: value for field, value in pages[0][1].items() if field in ("url", "outlet")
            }
        return _REPLY_MARK.sub("", "\n\n".join(texts)), {}
    whole = message.get_payload()
    return (tidy(whole) if isinstance(whole, str) and message.get_content_maintype() == "multipart" else ""), {}


def _shown_parts(message: MIMEPart, kind: str) -> Iterator[MIMEPart]:
    """Yield the parts of a kind that are shown in the mail itself; mails inside it are documents of their own."""
    if message.is_multipart() and message.get_content_maintype() == "multipart":
        for part in message.iter_parts():
            yield from _shown_parts(part, kind)
    elif message.get_content_type() == kind and not _is_file(message):
        yield message


def _text_of(part: MIMEPart) -> str:
    """Return the words of a part by the encoding it names; when that is wrong, by what the bytes look like."""
    raw = _bytes_of(part)
    if not raw.strip():
        return ""
    return decode_as(raw, part.get_content_charset() or "")


def _bytes_of(part: MIMEPart) -> bytes:
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload()
        first = inner[0] if isinstance(inner, list) and inner else None
        return first.as_bytes() if isinstance(first, Message) else b""
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _attachments(message: EmailMessage) -> Iterator[EmailMessage]:
    """Yield the parts that are files. Pictures shown inside the text are part of its looks, not files."""
    skipped = {id(part) for wanted in ("plain", "html") if (part := message.get_body(preferencelist=(wanted,))) is not None}
    for part in message.walk():
        if id(part) in skipped:
            continue
        if part.get_content_type() == "message/rfc822":
            skipped.update(id(inner) for inner in part.walk())
            yield part
        elif not part.is_multipart() and _is_file(part):
            yield part


def _is_file(part: MIMEPart) -> bool:
    if part.get_content_maintype() == "image" and part["Content-ID"]:
        return False
    return part.get_content_disposition() == "attachment" or bool(_file_name(part))


def _file_name(part: MIMEPart) -> str:
    try:
        name = part.get_filename()
    except _TRIPS:
        name = None
    return name or ("forwarded.eml" if part.get_content_type() == "message/rfc822" else "")


def _fields(message: EmailMessage) -> dict[str, str]:
    fields: dict[str, str] = {}
    if subject := _header(message, "Subject"):
        fields["title"] = subject
    if sender := _header(message, "From"):
        fields["author"] = parseaddr(sender)[0] or sender
    with suppress(ValueError, TypeError, IndexError, OverflowError):
        fields["date"] = parsedate_to_datetime(_header(message, "Date")).date().isoformat()
    return fields


def _header(message: EmailMessage, name: str) -> str:
    """Return a header on one line; the standard parser trips over some that are damaged."""
    try:
        return tidy(" ".join(str(message[name] or "").split()))
    except _TRIPS:
        return ""
