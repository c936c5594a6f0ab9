"""What makes the file an archive copy: properties, XMP, output intent, attachments and an identity made from its content."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString, PDFZCompress

from dossier.render.attachments import Attachment
from dossier.render.pdf.canvas import TaggedCanvas


@dataclass(frozen=True, slots=True, kw_only=True)
class Properties:
    """What the file says about itself; ``created`` is the dossier's own time, never the machine's."""

    title: str
    subject: str
    author: str
    keywords: str
    creator: str
    producer: str
    language: str
    created: datetime


def write_archival(canvas: TaggedCanvas, properties: Properties, srgb: bytes, attachments: Sequence[Attachment]) -> None:
    """Add everything that PDF/A-3 asks for beyond tagged pages (ISO 19005-3)."""
    catalog = canvas._doc.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents", "AF"]
    _write_properties(canvas, properties)
    _write_identity(canvas, properties)
    _write_metadata(canvas, properties)
    _write_output_intent(canvas, srgb)
    _write_attachments(canvas, attachments, properties.created)


def stamp_time(canvas: TaggedCanvas, created: datetime) -> None:
    """Make ``created`` the time that reportlab writes into the file."""
    stamp = canvas._doc._timeStamp
    stamp.YMDhms, stamp.dhh, stamp.dmm = created.timetuple()[:6], 0, 0


def _write_properties(canvas: TaggedCanvas, properties: Properties) -> None:
    canvas.setTitle(properties.title)
    canvas.setAuthor(properties.author)
    canvas.setSubject(properties.subject)
    canvas.setKeywords(properties.keywords)
    canvas.setCreator(properties.creator)
    canvas.setProducer(properties.producer)
    canvas.setViewerPreference("DisplayDocTitle", "true")


def _write_identity(canvas: TaggedCanvas, properties: Properties) -> None:
    digest = hashlib.md5(repr(properties).encode("utf-8"), usedforsecurity=False)
    for page in canvas.page_objects:
        digest.update(page.stream.encode("utf-8", "surrogateescape"))
    name = digest.hexdigest().encode()
    canvas._doc._ID = b"\n[<%s><%s>]\n" % (name, name)


def _write_metadata(canvas: TaggedCanvas, properties: Properties) -> None:
    entries = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
    stream = PDFStream(entries, content=_xmp(properties).encode("utf-8"))
    stream.filters = []
    canvas._doc.Catalog.Metadata = canvas._doc.Reference(stream, "XMP")


def _write_output_intent(canvas: TaggedCanvas, srgb: bytes) -> None:
    profile = PDFStream(PDFDictionary({"N": 3}), content=srgb, filters=[PDFZCompress])
    name = "sRGB IEC61966-2.1"
    intent = {
        "Type": PDFName("OutputIntent"),
        "S": PDFName("GTS_PDFA1"),
        "OutputConditionIdentifier": PDFString(name),
        "Info": PDFString(name),
        "DestOutputProfile": canvas._doc.Reference(profile, "ICC"),
    }
    canvas._doc.Catalog.OutputIntents = PDFArray([PDFDictionary(intent)])


def _write_attachments(canvas: TaggedCanvas, attachments: Sequence[Attachment], created: datetime) -> None:
    if not attachments:
        return
    references: list[Any] = []
    names: list[Any] = []
    for attachment in attachments:
        reference = _write_attachment(canvas, attachment, created)
        references.append(reference)
        names += [PDFString(attachment.name), reference]
    catalog = canvas._doc.Catalog
    catalog.AF = PDFArray(references)
    catalog.Names = PDFDictionary({"EmbeddedFiles": PDFDictionary({"Names": PDFArray(names)})})


def _write_attachment(canvas: TaggedCanvas, attachment: Attachment, created: datetime) -> Any:
    checksum = hashlib.md5(attachment.data, usedforsecurity=False).hexdigest()
    parameters = {
        "Size": len(attachment.data),
        "ModDate": PDFString(created.strftime("D:%Y%m%d%H%M%S+00'00'")),
        "CheckSum": f"<{checksum}>",
    }
    entries = {
        "Type": PDFName("EmbeddedFile"),
        "Subtype": "/" + attachment.media_type.replace("/", "#2F"),
        "Params": PDFDictionary(parameters),
    }
    stream = PDFStream(PDFDictionary(entries), content=attachment.data, filters=[PDFZCompress])
    embedded = canvas._doc.Reference(stream, f"EF-{attachment.name}")
    specification = {
        "Type": PDFName("Filespec"),
        "F": PDFString(attachment.name),
        "UF": PDFString(attachment.name),
        "Desc": PDFString(attachment.description),
        "AFRelationship": PDFName(attachment.relation),
        "EF": PDFDictionary({"F": embedded, "UF": embedded}),
    }
    return canvas._doc.Reference(PDFDictionary(specification), f"FS-{attachment.name}")


_NAMESPACES = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" '
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
    'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" '
    'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" '
    'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"'
)
# PDF/A knows no PDF/UA identifier by itself: its schema has to be described (ISO 19005-3, 6.6.2.3).
_UA_SCHEMA = (
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>"
    '<rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>'
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description></rdf:li>"
    "</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"
)


def _xmp(properties: Properties) -> str:
    when = properties.created.strftime("%Y-%m-%dT%H:%M:%SZ")
    parts = [_alternatives("dc:title", properties.title), _alternatives("dc:description", properties.subject)]
    if properties.author:
        parts.append(f"<dc:creator><rdf:Seq><rdf:li>{escape(properties.author)}</rdf:li></rdf:Seq></dc:creator>")
    parts.append(f"<dc:language><rdf:Bag><rdf:li>{escape(properties.language)}</rdf:li></rdf:Bag></dc:language>")
    if properties.keywords:
        parts.append(f"<pdf:Keywords>{escape(properties.keywords)}</pdf:Keywords>")
    parts.append(f"<pdf:Producer>{escape(properties.producer)}</pdf:Producer>")
    parts.append(f"<xmp:CreatorTool>{escape(properties.creator)}</xmp:CreatorTool>")
    parts += [f"<xmp:{name}>{when}</xmp:{name}>" for name in ("CreateDate", "ModifyDate", "MetadataDate")]
    parts.append("<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>")
    body = "\n".join([*parts, _UA_SCHEMA])
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" {_NAMESPACES}>\n{body}\n</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end="w"?>'
    )


def _alternatives(tag: str, text: str) -> str:
    if not text:
        return ""
    return f'<{tag}><rdf:Alt><rdf:li xml:lang="x-default">{escape(text)}</rdf:li></rdf:Alt></{tag}>'
