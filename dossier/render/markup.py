"""The small markup that templates write, and its strict reader.

Each tag declares its attributes and what may stand in it. Anything else - an unknown tag or attribute, loose text, a
DOCTYPE, an entity of one's own - is a `TemplateFault` that names the template file and line. Position marks: the template
environment adds ``at="file:line"`` to each tag it finds in a template, so a fault points at the template, not at its output.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from dossier.core.model.problems import TemplateFault

POSITION = "at"
INLINE = frozenset({"b", "i", "mark", "words", "ref", "a", "span", "br"})
BLOCKS = frozenset(
    {
        "p",
        "section",
        "facts",
        "counts",
        "points",
        "list",
        "heading",
        "timeline",
        "chart",
        "contents",
        "chronology",
        "quote",
        "table",
        "source",
    }
)


@dataclass(frozen=True, slots=True)
class Signature:
    """What a tag may carry: needed and possible attributes, possible children, and whether text may stand in it."""

    needed: tuple[str, ...] = ()
    possible: tuple[str, ...] = ()
    children: frozenset[str] = frozenset()
    text: bool = False


def _inline(*needed: str, possible: tuple[str, ...] = ()) -> Signature:
    return Signature(needed, possible, INLINE, text=True)


TAGS: Mapping[str, Signature] = {
    "dossier": Signature(("title",), ("running", "purpose", "footer", "subject", "pages"), BLOCKS | {"cover"}),
    "cover": Signature(("kicker", "title"), ("deck", "flag", "flag-alt"), BLOCKS),
    "facts": Signature(children=frozenset({"fact"})),
    "fact": _inline("label"),
    "counts": Signature(children=frozenset({"count"})),
    "count": Signature(("value", "label")),
    "points": Signature(children=frozenset({"item"})),
    "list": Signature(children=frozenset({"item"})),
    "item": _inline(possible=("level", "label")),
    "heading": _inline("level"),
    "timeline": Signature(("alt",), ("earlier",), frozenset({"event", "caption"})),
    "event": Signature(("first", "last", "when", "mark", "label"), ("key",)),
    "caption": _inline(),
    "chart": Signature(("kind", "title", "alt", "labels"), ("shown",), frozenset({"series"})),
    "series": Signature(("name", "values")),
    "contents": Signature(possible=("columns",)),
    "section": Signature(("id", "title"), ("level", "page"), BLOCKS),
    "chronology": Signature(children=frozenset({"entry"})),
    "entry": Signature(("when", "mark", "kind", "title"), ("basis",), BLOCKS | {"where"}),
    "p": _inline(possible=("style",)),
    "quote": Signature(("speech", "label", "who"), ("role", "lang", "starred"), frozenset({"where", "p"})),
    "where": _inline(),
    "table": Signature(("title", "columns"), ("row-heads",), frozenset({"head", "row"})),
    "head": Signature(children=frozenset({"cell"})),
    "row": Signature(children=frozenset({"cell"})),
    "cell": _inline(),
    "source": Signature(("key", "title"), ("lang",), frozenset({"info", "passage"})),
    "info": _inline(),
    "passage": _inline("n"),
    "b": _inline(),
    "i": _inline(),
    "mark": _inline(),
    "words": Signature(("of", "span"), ("part", "verbatim"), text=True),
    "span": _inline("lang"),
    "a": _inline("href"),
    "ref": Signature(("to",)),
    "br": Signature(),
}


@dataclass(slots=True)
class Node:
    """One element: tag, attributes, children in order (elements and text) and where it stands in the template."""

    tag: str
    attrs: dict[str, str]
    at: str
    children: "list[Node | str]" = field(default_factory=list)

    def get(self, name: str, default: str = "") -> str:
        """Return an attribute, or ``default``."""
        return self.attrs.get(name, default)

    def nodes(self, tag: str | None = None) -> "list[Node]":
        """Return the child elements, all or those of one tag."""
        return [child for child in self.children if isinstance(child, Node) and tag in (None, child.tag)]

    def fault(self, message: str) -> TemplateFault:
        """Return a fault that points at this element."""
        return TemplateFault(f"{self.at}: {message}")


_DEEPEST = 60
"""Elements inside each other; the deepest of the bundled templates has nine."""


class _Reader:
    """Builds the tree while expat reads, checking each element against its signature."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.root: Node | None = None
        self.open: list[Node] = []
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._refuse_doctype
        self.parser.ProcessingInstructionHandler = self._refuse_instruction

    @property
    def here(self) -> str:
        return self.open[-1].at if self.open else f"{self.name}:1"

    def _start(self, tag: str, attrs: dict[str, str]) -> None:
        at = attrs.pop(POSITION, self.here)
        node = Node(tag, attrs, at)
        _check(node, self.open[-1] if self.open else None)
        if len(self.open) > _DEEPEST:
            raise node.fault(f"elements are nested more than {_DEEPEST} deep")
        if self.open:
            self.open[-1].children.append(node)
        else:
            self.root = node
        self.open.append(node)

    def _end(self, tag: str) -> None:
        del tag
        self.open.pop()

    def _text(self, text: str) -> None:
        parent = self.open[-1]
        if TAGS[parent.tag].text:
            # expat hands long texts over in pieces: one text must stay one text.
            last = parent.children[-1] if parent.children else None
            if isinstance(last, str):
                parent.children.pop()
                text = last + text
            parent.children.append(text)
        elif text.strip():
            raise parent.fault(f"loose text in <{parent.tag}>: {text.strip()[:60]!r}")

    def _refuse_doctype(self, *rest: object) -> None:
        raise TemplateFault(f"{self.here}: a DOCTYPE is not allowed in a dossier template")

    def _refuse_instruction(self, *rest: object) -> None:
        raise TemplateFault(f"{self.here}: a processing instruction is not allowed in a dossier template")


def _check(node: Node, parent: Node | None) -> None:
    signature = TAGS.get(node.tag)
    if signature is None:
        raise node.fault(f"unknown tag <{node.tag}>")
    if parent is None:
        if node.tag != "dossier":
            raise node.fault(f"a document begins with <dossier>, not <{node.tag}>")
    elif node.tag not in TAGS[parent.tag].children:
        raise node.fault(f"<{node.tag}> cannot stand in <{parent.tag}>")
    for name in signature.needed:
        if name not in node.attrs:
            raise node.fault(f"<{node.tag}> needs the attribute {name!r}")
    for name in node.attrs:
        if name not in signature.needed and name not in signature.possible:
            raise node.fault(f"<{node.tag}> has no attribute {name!r}")


def read_markup(xml: str, name: str) -> Node:
    """Return the root of the markup ``xml`` that template ``name`` wrote; raises TemplateFault with file and line."""
    reader = _Reader(name)
    try:
        reader.parser.Parse(xml, True)
    except expat.ExpatError as error:
        at = _nearest_position(xml, error.lineno, error.offset) or reader.here
        raise TemplateFault(f"{at}: the markup is not well formed ({expat.errors.messages[error.code]})") from error
    if reader.root is None:
        raise TemplateFault(f"{name}:1: the template wrote nothing")
    return reader.root


def _nearest_position(xml: str, line: int, column: int) -> str | None:
    lines = xml.split("\n")
    before = "\n".join(lines[: line - 1]) + "\n" + lines[line - 1][:column] if line <= len(lines) else xml
    found = re.findall(rf' {POSITION}="([^"<>]*)"', before)
    return found[-1] if found else None
