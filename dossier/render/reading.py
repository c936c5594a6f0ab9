"""Markup to blocks: each tag is read by one function, faults name the template's file and line."""

import re
from collections.abc import Callable, Mapping
from typing import Literal, cast, get_args

from dossier.render import blocks as b
from dossier.render.markup import Node

_SPACE = re.compile(r"[ \t\r\n]+")
_SPAN = re.compile(r"(\d+)-(\d+)")
_REFERENCE = re.compile(r"S\d+(\.\d+)?")
PARAGRAPH_STYLES = frozenset({"body", "lead", "intro", "note", "small", "empty", "slot", "quoted"})


def read_tree(root: Node, language: str, marking: str, labels: b.PageLabels) -> b.DocumentTree:
    """Return the document that the markup describes; numbers the sections of level 1 in order."""
    tree = _Tree()
    return b.DocumentTree(
        title=root.get("title"),
        language=language,
        marking=marking,
        running=root.get("running"),
        purpose=root.get("purpose"),
        footer=root.get("footer"),
        subject=root.get("subject"),
        labels=labels,
        blocks=tree.blocks(root, language),
        most_pages=_whole(root, "pages", 0),
    )


class _Tree:
    """Reads nested blocks and keeps the running number of the sections."""

    def __init__(self) -> None:
        self.number = 0
        self.ids: set[str] = set()
        self.language = "en"

    def blocks(self, node: Node, language: str | None = None) -> tuple[b.Block, ...]:
        self.language = language or self.language
        return tuple(self._block(child) for child in node.nodes() if child.tag not in ("caption", "where", "info"))

    def _block(self, node: Node) -> b.Block:
        if node.tag == "section":
            return self._section(node)
        if node.tag == "cover":
            return self._cover(node)
        if node.tag == "chronology":
            return b.Chronology(entries=tuple(self._entry(child) for child in node.nodes()))
        if node.tag == "timeline":
            return _timeline(node, self.language)
        return _SIMPLE[node.tag](node)

    def _section(self, node: Node) -> b.Section:
        level = _whole(node, "level", 1)
        if not 1 <= level <= 3:
            raise node.fault("a section has level 1, 2 or 3")
        if node.get("id") in self.ids:
            raise node.fault(f"two sections have the id {node.get('id')!r}")
        self.ids.add(node.get("id"))
        number = None
        if level == 1:
            self.number += 1
            number = self.number
        return b.Section(
            id=node.get("id"),
            title=node.get("title"),
            level=level,
            number=number,
            new_page=node.get("page") == "new",
            blocks=self.blocks(node),
        )

    def _cover(self, node: Node) -> b.Cover:
        return b.Cover(
            kicker=node.get("kicker"),
            title=node.get("title"),
            deck=node.get("deck"),
            flag=node.get("flag") or None,
            flag_alt=node.get("flag-alt"),
            blocks=self.blocks(node),
        )

    def _entry(self, node: Node) -> b.ChronologyEntry:
        return b.ChronologyEntry(
            when=node.get("when"),
            mark=cast(b.EventMark, _choice(node, "mark", get_args(b.EventMark))),
            kind=node.get("kind"),
            title=node.get("title"),
            basis=node.get("basis"),
            where=read_inline(node.nodes("where")[0]) if node.nodes("where") else (),
            blocks=self.blocks(node),
        )


def _choice(node: Node, name: str, values: tuple[str, ...]) -> str:
    value = node.get(name)
    if value not in values:
        raise node.fault(f"<{node.tag}> {name}={value!r}: it must be one of {', '.join(values)}")
    return value


def _whole(node: Node, name: str, default: int) -> int:
    value = node.get(name) or str(default)
    if not value.isdecimal():
        raise node.fault(f"<{node.tag}> {name}={value!r} is not a number")
    return int(value)


def _numbers(node: Node, name: str) -> tuple[float, ...]:
    try:
        return tuple(float(part) for part in node.get(name).split())
    except ValueError:
        raise node.fault(f"<{node.tag}> {name}: numbers separated by spaces are wanted") from None


# -- inline ------------------------------------------------------------------------------------------------------------
_Look = dict[str, object]


def read_inline(node: Node) -> b.Inline:
    """Return the text of ``node`` as runs, white space collapsed and trimmed at both ends."""
    pieces: list[b.Run | b.Reference | b.Break] = []
    _collect(node, {}, pieces)
    return _trim(pieces)


def _collect(node: Node, look: _Look, pieces: "list[b.Run | b.Reference | b.Break]") -> None:
    for child in node.children:
        if isinstance(child, str):
            text = _SPACE.sub(" ", child)
            if text:
                pieces.append(b.Run(text=text, **look))  # type: ignore[arg-type]
        elif child.tag == "ref":
            pieces.append(_reference(child))
        elif child.tag == "br":
            pieces.append(b.Break())
        else:
            _collect(child, look | _LOOKS[child.tag](child), pieces)


def _trim(pieces: "list[b.Run | b.Reference | b.Break]") -> b.Inline:
    trimmed: list[b.Run | b.Reference | b.Break] = []
    for piece in pieces:
        if isinstance(piece, b.Run):
            text = piece.text
            previous = trimmed[-1] if trimmed else None
            if (
                previous is None
                or isinstance(previous, b.Break)
                or (isinstance(previous, b.Run) and previous.text.endswith(" "))
            ):
                text = text.lstrip(" ")
            if not text:
                continue
            piece = piece if text == piece.text else _with_text(piece, text)
        trimmed.append(piece)
    while trimmed and isinstance(trimmed[-1], b.Run):
        last = trimmed.pop()
        assert isinstance(last, b.Run)
        if last.text.rstrip(" "):
            trimmed.append(_with_text(last, last.text.rstrip(" ")))
            break
    return tuple(trimmed)


def _with_text(run: b.Run, text: str) -> b.Run:
    return b.Run(
        text=text, bold=run.bold, italic=run.italic, marked=run.marked, verbatim=run.verbatim,
        lang=run.lang, href=run.href, words=run.words,
    )  # fmt: skip


def _reference(node: Node) -> b.Reference:
    if not _REFERENCE.fullmatch(node.get("to")):
        raise node.fault(f"<ref to={node.get('to')!r}>: a reference looks like S3.9")
    return b.Reference(to=node.get("to"))


def _link(node: Node) -> _Look:
    if not node.get("href").startswith(("#", "https://", "http://", "mailto:")):
        raise node.fault("a link leads to #section, http(s) or mailto")
    return {"href": node.get("href")}


def _words(node: Node) -> _Look:
    span = _SPAN.fullmatch(node.get("span"))
    if not span:
        raise node.fault(f"<words span={node.get('span')!r}>: it must be start-end")
    words = b.SourceWords(source=node.get("of"), start=int(span[1]), end=int(span[2]), part=node.get("part") == "1")
    return {"words": words, "verbatim": node.get("verbatim") == "1"}


_LOOKS: Mapping[str, Callable[[Node], _Look]] = {
    "b": lambda node: {"bold": True},
    "i": lambda node: {"italic": True},
    "mark": lambda node: {"marked": True},
    "span": lambda node: {"lang": node.get("lang")},
    "a": _link,
    "words": _words,
}


# -- blocks without blocks in them -------------------------------------------------------------------------------------
def _paragraph(node: Node) -> b.Paragraph:
    style = node.get("style", "body")
    if style not in PARAGRAPH_STYLES:
        raise node.fault(f"<p> style={style!r}: it must be one of {', '.join(sorted(PARAGRAPH_STYLES))}")
    return b.Paragraph(text=read_inline(node), style=style)


def _item(node: Node) -> b.ListItem:
    return b.ListItem(text=read_inline(node), level=_between(node, "level", 0, 2), label=node.get("label"))


def _between(node: Node, name: str, least: int, most: int) -> int:
    value = _whole(node, name, least)
    if not least <= value <= most:
        raise node.fault(f"<{node.tag}> {name}={value}: it must be {least} to {most}")
    return value


def _timeline(node: Node, language: str) -> b.Timeline:
    captions = node.nodes("caption")
    events = tuple(
        b.TimelineEvent(
            first=event.get("first"),
            last=event.get("last"),
            when=event.get("when"),
            mark=cast(b.EventMark, _choice(event, "mark", get_args(b.EventMark))),
            label=event.get("label"),
            key=event.get("key") == "1",
        )
        for event in node.nodes("event")
    )
    caption = read_inline(captions[0]) if captions else ()
    return b.Timeline(alt=node.get("alt"), events=events, caption=caption, earlier=node.get("earlier"), language=language)


def _chart(node: Node) -> b.Chart:
    labels = tuple(node.get("labels").split("|"))
    series = tuple(b.ChartSeries(name=child.get("name"), values=_numbers(child, "values")) for child in node.nodes())
    for child, row in zip(node.nodes(), series, strict=True):
        if len(row.values) != len(labels):
            raise child.fault(f"{len(row.values)} values for {len(labels)} labels")
    kind = cast(Literal["columns", "dots"], _choice(node, "kind", ("columns", "dots")))
    shown = tuple(node.get("shown").split("|")) if node.get("shown") else ()
    if shown and len(shown) != len(labels):
        raise node.fault(f"{len(shown)} words for {len(labels)} labels")
    return b.Chart(kind=kind, title=node.get("title"), alt=node.get("alt"), labels=labels, series=series, shown=shown)


def _quotation(node: Node) -> b.Quotation:
    where = node.nodes("where")
    return b.Quotation(
        speech=cast(b.SpeechForm, _choice(node, "speech", get_args(b.SpeechForm))),
        label=node.get("label"),
        who=node.get("who"),
        role=node.get("role"),
        where=read_inline(where[0]) if where else (),
        paragraphs=tuple(read_inline(child) for child in node.nodes("p")),
        lang=node.get("lang") or None,
        starred=node.get("starred") == "1",
    )


def _columns(node: Node) -> tuple[b.Column, ...]:
    columns: list[b.Column] = []
    for part in node.get("columns").split():
        found = re.fullmatch(r"(\d+(?:\.\d+)?)(r?)(b?)", part)
        if not found:
            raise node.fault(f"columns={part!r}: a width, then r for right-aligned, b for semibold (22b 39 39)")
        columns.append(b.Column(width=float(found[1]), align="right" if found[2] else "left", strong=bool(found[3])))
    return tuple(columns)


def _table(node: Node) -> b.Table:
    columns = _columns(node)
    for row in node.nodes():
        if len(row.nodes()) != len(columns):
            raise row.fault(f"{len(row.nodes())} cells in a table of {len(columns)} columns")
    heads = node.nodes("head")
    if len(heads) != 1:
        raise node.fault("a table has one <head>")
    return b.Table(
        title=node.get("title"),
        columns=columns,
        head=tuple(read_inline(cell) for cell in heads[0].nodes()),
        rows=tuple(tuple(read_inline(cell) for cell in row.nodes()) for row in node.nodes("row")),
        row_heads=node.get("row-heads") == "1",
    )


def _source(node: Node) -> b.SourceBlock:
    info = node.nodes("info")
    return b.SourceBlock(
        key=node.get("key"),
        title=node.get("title"),
        info=read_inline(info[0]) if info else (),
        passages=tuple(
            b.PassageBlock(number=_whole(child, "n", 1), text=read_inline(child)) for child in node.nodes("passage")
        ),
        lang=node.get("lang") or None,
    )


_SIMPLE: Mapping[str, Callable[[Node], b.Block]] = {
    "p": _paragraph,
    "facts": lambda node: b.Facts(items=tuple((child.get("label"), read_inline(child)) for child in node.nodes())),
    "counts": lambda node: b.Counts(items=tuple((child.get("value"), child.get("label")) for child in node.nodes())),
    "points": lambda node: b.Points(items=tuple(read_inline(child) for child in node.nodes())),
    "list": lambda node: b.BulletList(items=tuple(_item(child) for child in node.nodes())),
    "heading": lambda node: b.Subheading(text=read_inline(node), level=_between(node, "level", 3, 5)),
    "chart": _chart,
    "contents": lambda node: b.Contents(columns=_whole(node, "columns", 2)),
    "quote": _quotation,
    "table": _table,
    "source": _source,
}
