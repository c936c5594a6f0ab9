"""Word, OpenDocument and RTF files to `Document`: their paragraphs in order, insertions in, deletions and notes out."""

import hashlib
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from dossier.core.ingest.archives import Unusable, open_archive, read_named
from dossier.core.ingest.decoding import Undecodable, decode, tidy
from dossier.core.ingest.text_reader import make_document
from dossier.core.model.document import Document
from dossier.core.model.problems import Problem

_Element = Any
"""An XML element: lxml has no types."""

_WORD = frozenset(
    {
        "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}",
        "{http://purl.oclc.org/ooxml/wordprocessingml/main}",
    }
)
"""Namespaces of WordprocessingML: transitional and strict (ISO/IEC 29500)."""

_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_USUAL_PART = "word/document.xml"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_ODT_SKIPPED = frozenset({f"{_TEXT}tracked-changes", f"{_TEXT}note", f"{_TEXT}annotation"})

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def read_docx(data: bytes, name: str) -> Document | Problem:
    """Read a Word file (.docx, .docm and templates); a `Problem` names a damaged or empty one.

    Only the parts that hold words are opened: a missing picture or a swollen attachment in the archive does no harm.
    """
    try:
        archive = open_archive(data)
        text = "\n\n".join(filter(None, _docx_paragraphs(_parse_xml(read_named(archive, _main_part(archive))))))
        fields = _about(archive, "docProps/core.xml", f"{_DC}creator", f"{_TERMS}created")
    except Unusable as reason:
        return Problem(code="docx", subject=name, reason=f"a Word file that cannot be used: {reason}")
    return _finish(text, name, data, fields, fields.pop("made", ""))


def read_odt(data: bytes, name: str) -> Document | Problem:
    """Read an OpenDocument text (.odt); a `Problem` names a damaged or empty one."""
    try:
        archive = open_archive(data)
        content = _parse_xml(read_named(archive, "content.xml"))
        text = "\n\n".join(filter(None, map(_odt_paragraph, _odt_paragraphs(content))))
        fields = _about(archive, "meta.xml", f"{_META}initial-creator", f"{_META}creation-date")
    except Unusable as reason:
        return Problem(code="odt", subject=name, reason=f"an OpenDocument file that cannot be used: {reason}")
    return _finish(text, name, data, fields, fields.pop("made", ""))


def read_rtf(data: bytes, name: str) -> Document | Problem:
    """Read an RTF file; a `Problem` names a damaged or empty one."""
    from striprtf.striprtf import rtf_to_text

    try:
        # RTF is ASCII by definition; stray bytes of other encodings are kept one to one.
        raw = rtf_to_text(data.decode("latin-1"), errors="replace")  # type: ignore[no-untyped-call]
        text = decode(raw.encode("utf-8", "replace")) if raw.strip() else ""
    except Undecodable as reason:
        return Problem(code="rtf", subject=name, reason=str(reason))
    except (ValueError, IndexError, KeyError, LookupError, TypeError) as fault:
        return Problem(code="rtf", subject=name, reason=f"a damaged RTF file ({_line(fault)})")
    return _finish("\n\n".join(line for line in raw.split("\n") if line.strip()) if text else "", name, data, {}, "")


def _finish(text: str, name: str, data: bytes, fields: dict[str, str], made: str) -> Document | Problem:
    text = tidy(text)
    if not text.strip():
        return Problem(code="empty", subject=name, reason="the file holds no text")
    sha256 = hashlib.sha256(data).hexdigest()
    fields = {field: tidy(value) for field, value in fields.items() if value and value != "python-docx"}
    document = make_document(text, name, sha256, fields)
    if document.published.date is None and made:
        # The day the file was made is weak evidence, used only when the text says nothing.
        document = make_document(text, name, sha256, {**fields, "created": made})
    return document


def _main_part(archive: zipfile.ZipFile) -> str:
    """Return the name of the part that holds the document: the one the package points at, else the usual one."""
    try:
        relations = _parse_xml(read_named(archive, "_rels/.rels"))
    except Unusable:
        return _USUAL_PART
    for relation in relations.iter(_RELATION):
        target = relation.get("Target", "").lstrip("/")
        if relation.get("Type", "").endswith("/officeDocument") and target in archive.NameToInfo:
            return str(target)
    return _USUAL_PART


def _docx_paragraphs(root: _Element) -> Iterator[str]:
    space = root.tag.removesuffix("document")
    if space not in _WORD:
        raise Unusable("its main part is no Word text")
    for paragraph in root.iter(f"{space}p"):
        yield _docx_paragraph(paragraph, space)


def _docx_paragraph(paragraph: _Element, space: str) -> str:
    """Return the words of one paragraph. Those of paragraphs inside it (text boxes) come with their own turn."""
    parts: list[str] = []
    for element in paragraph.iter(f"{space}t", *(space + sign for sign in _BREAKS)):
        inside = next(element.iterancestors(f"{space}p")) is paragraph
        if not inside or next(element.iterancestors(_FALLBACK), None) is not None:
            continue
        parts.append(_BREAKS.get(element.tag.removeprefix(space)) or element.text or "")
    return " ".join("".join(parts).split())


def _parse_xml(data: bytes) -> _Element:
    """Parse XML without entities, network or unbounded depth; raises `Unusable`."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise Unusable(f"damaged XML ({_line(fault)})") from fault
    rules = root.getroottree().docinfo.internalDTD
    if rules is not None and any(True for _ in rules.iterentities()):
        # No office program writes them; words around an entity that is not resolved would be lost unsaid.
        raise Unusable("its XML declares entities")
    return root


def _odt_paragraphs(content: _Element) -> Iterator[_Element]:
    for element in content.iter(f"{_TEXT}p", f"{_TEXT}h"):
        if not any(ancestor.tag in _ODT_SKIPPED for ancestor in element.iterancestors()):
            yield element


def _odt_paragraph(paragraph: _Element) -> str:
    return " ".join("".join(_odt_words(paragraph)).split())


def _odt_words(element: _Element) -> Iterator[str]:
    if element.tag in (f"{_TEXT}s", f"{_TEXT}tab", f"{_TEXT}line-break"):
        yield " "
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and child.tag not in _ODT_SKIPPED and child.tag not in (f"{_TEXT}p", f"{_TEXT}h"):
            yield from _odt_words(child)
        yield child.tail or ""


def _about(archive: zipfile.ZipFile, part: str, author: str, made: str) -> dict[str, str]:
    """Return title, author and the day a file was made, as far as its part on itself states them."""
    try:
        about = _parse_xml(read_named(archive, part))
    except Unusable:
        return {}
    day = _DAY.match((about.findtext(f".//{made}") or "").strip())
    fields = {
        "title": about.findtext(f".//{_DC}title") or "",
        "author": about.findtext(f".//{author}") or "",
        "made": day[0] if day else "",
    }
    return {field: value for field, value in fields.items() if value}


def _line(fault: BaseException) -> str:
    return " ".join(str(fault).split())[:120]
