"""Writes the structure tree as ready bytes: four times faster than nested dictionaries for thousands of elements."""

from collections.abc import Callable
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFObject, PDFObjectReference, PDFString

from dossier.render.pdf.structure import Annotated, Belongings, Element, Marked

ANNOTATION_KEYS = 100_000
"""Parent tree keys of annotations begin here; page keys lie below (a document has fewer pages)."""


class Raw(PDFObject):  # type: ignore[misc]
    """An indirect object written as given."""

    __RefOnly__ = 1

    def __init__(self, raw: bytes = b"<<>>") -> None:
        self.raw = raw

    def format(self, document: Any) -> bytes:
        """Return the bytes of the object."""
        del document
        return self.raw


class StructureWriter:
    """Writes the tree of one document."""

    def __init__(self, document: Any, belongings: Belongings, root: Element) -> None:
        self.document = document
        self.belongings = belongings
        self.root = root
        self.order = belongings.living(root)
        self.names = {element: f"SE{number}" for number, element in enumerate(self.order)}

    def write(self) -> None:
        """Add StructTreeRoot, the elements and the parent tree to the document's catalog."""
        document = self.document
        for name in (*self.names.values(), "StructTreeRoot"):
            document.Reference(Raw(), name)
        references = {element: self._number(name) for element, name in self.names.items()}
        pages = [self._number(f"Page{index + 1}") for index in range(len(self.belongings.pages))]
        for element in self.order:
            document.idToObject[self.names[element]].raw = self._element(element, references, pages)
        document.Reference(Raw(self._parent_tree(references)), "ParentTree")
        next_key = ANNOTATION_KEYS + len(self.belongings.annotations)
        document.idToObject["StructTreeRoot"].raw = b"<</Type/StructTreeRoot/K %s/ParentTree %s/ParentTreeNextKey %d>>" % (
            references[self.root],
            self._number("ParentTree"),
            next_key,
        )
        catalog = document.Catalog
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.StructTreeRoot = PDFObjectReference("StructTreeRoot")

    def _number(self, name: str) -> bytes:
        return b"%d 0 R" % self.document.idToObjectNumberAndVersion[name][0]

    def _string(self, text: str) -> bytes:
        return bytes(PDFString(text).format(self.document))

    def _element(self, element: Element, references: dict[Element, bytes], pages: list[bytes]) -> bytes:
        mine = self.belongings.of(element)
        home = mine[0].page if mine else None
        parent = references[element.parent] if element.parent is not None else self._number("StructTreeRoot")
        parts = [b"<</S/", element.role.encode(), b"/P ", parent]
        if home is not None:
            parts += [b"/Pg ", pages[home]]
        kids = self._kids(element, references, pages, home)
        if kids:
            parts += [b"/K[", b" ".join(kids), b"]"]
        parts += self._details(element)
        return b"".join([*parts, b">>"])

    def _kids(self, element: Element, references: dict[Element, bytes], pages: list[bytes], home: int | None) -> list[bytes]:
        mine = self.belongings.of(element)
        placed = [((piece.page, piece.mcid), _content(piece, pages, home)) for piece in mine if isinstance(piece, Marked)]
        own = [child for child in element.children if child in references]
        if placed:
            # Links are made while the paragraph is set: they stand among its pieces, not after them.
            placed += [(self.belongings.first_place(child), references[child]) for child in own]
            placed.sort(key=lambda kid: kid[0])
            kids = [kid for _, kid in placed]
        else:
            kids = [references[child] for child in own]
        for piece in mine:
            if isinstance(piece, Annotated):
                kids.append(b"<</Type/OBJR/Obj %s/Pg %s>>" % (self._number(f"Annot.{piece.name}"), pages[piece.page]))
        return kids

    def _details(self, element: Element) -> list[bytes]:
        write: Callable[[str], bytes] = self._string
        parts: list[bytes] = []
        for key, value in ((b"/Alt", element.alt), (b"/Lang", element.lang), (b"/T", element.title)):
            if value:
                parts += [key, write(value)]
        if element.attributes:
            parts += [b"/A", bytes(PDFDictionary(element.attributes).format(self.document))]
        return parts

    def _parent_tree(self, references: dict[Element, bytes]) -> bytes:
        rows = [
            b"%d[%s]" % (index, b" ".join([references.get(element, b"null") for element in elements]))
            for index, elements in enumerate(self.belongings.pages)
        ]
        for number, (_, element) in enumerate(self.belongings.annotations):
            if element is not None and element in references:
                rows.append(b"%d %s" % (ANNOTATION_KEYS + number, references[element]))
        return b"<</Nums[%s]>>" % b"\n".join(rows)


def _content(piece: Marked, pages: list[bytes], home: int | None) -> bytes:
    if piece.page == home:
        return b"%d" % piece.mcid
    return b"<</Type/MCR/Pg %s/MCID %d>>" % (pages[piece.page], piece.mcid)
