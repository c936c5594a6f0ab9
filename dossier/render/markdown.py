"""Blocks to Markdown (CommonMark with tables): readable as it is, references kept as links to the passages."""

import re
from collections.abc import Iterator

from dossier.render import blocks as b

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~])")
_LINE_START = re.compile(r"^(\s*)([-+]|\d+[.)])(?=\s)")
_SPEECH_SIGNS = {"verbatim": "❝", "partly_verbatim": "❝…", "reported": "→", "joint": "⇄", "agentless": "–", "edited": "✎"}


def write_markdown(tree: b.DocumentTree) -> str:
    """Return ``tree`` as Markdown, with the marking in the first and last line."""
    marking = [f"**{_escape(tree.marking.upper())}**"] if tree.marking else []
    parts = [*marking, *_blocks(tree.blocks), _escape(tree.footer), *marking]
    return "\n\n".join(part for part in parts if part) + "\n"


_UNSAFE_IN_LINK = re.compile(r"[()<>\s\"'`\\]")
"""What would end a link's address, or begin something else in it."""


def _escape(text: str) -> str:
    return _LINE_START.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", text.replace("&", "&amp;")))


def _inline(text: b.Inline) -> str:
    return "".join(_piece(piece) for piece in text).replace("  [S", " [S")


def _piece(piece: b.Run | b.Reference | b.Break) -> str:
    if isinstance(piece, b.Reference):
        return f" [{piece.to}](#{_anchor(piece.to)})"
    if isinstance(piece, b.Break):
        return "<br>"
    text = _escape(piece.text)
    lead, tail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    core = text.strip()
    if not core:
        return text
    if piece.bold or piece.marked:
        core = f"**{core}**"
    if piece.italic:
        core = f"*{core}*"
    if piece.href:
        core = f"[{core}]({_UNSAFE_IN_LINK.sub(lambda sign: f'%{ord(sign[0]):02X}', piece.href)})"
    return lead + core + tail


def _anchor(reference: str) -> str:
    return reference.lower().replace(".", "-")


def _blocks(blocks: tuple[b.Block, ...]) -> Iterator[str]:
    for block in blocks:
        yield from _of(block)


def _of(block: b.Block) -> Iterator[str]:
    match block:
        case b.Cover():
            yield _escape(block.kicker).upper()
            yield f"# {_escape(block.title)}"
            yield f"*{_escape(block.deck)}*" if block.deck else ""
            yield from _blocks(block.blocks)
        case b.Section():
            yield f"{'#' * (block.level + 1)} {f'{block.number}. ' if block.number else ''}{_escape(block.title)}"
            yield from _blocks(block.blocks)
        case b.Paragraph():
            yield ("> " if block.style == "quoted" else "") + _inline(block.text)
        case b.Facts():
            yield "\n".join(f"- **{_escape(label)}:** {_inline(text)}" for label, text in block.items)
        case b.Counts():
            yield " · ".join(f"**{_escape(value)}** {_escape(label)}" for value, label in block.items)
        case _:
            yield from _more(block)


def _more(block: b.Block) -> Iterator[str]:
    match block:
        case b.Points():
            yield "\n".join(f"{number}. {_inline(text)}" for number, text in enumerate(block.items, 1))
        case b.BulletList():
            yield "\n".join(f"{'    ' * one.level}{one.label or '-'} {_inline(one.text)}" for one in block.items)
        case b.Subheading():
            yield f"{'#' * (block.level + 1)} {_inline(block.text)}"
        case b.Chronology():
            for entry in block.entries:
                yield from _entry(entry)
        case b.Quotation():
            yield _quotation(block)
        case b.Table():
            yield _table(block)
        case b.Chart():
            yield f"*{_escape(block.alt)}*"
        case b.SourceBlock():
            yield from _source(block)
        case _:
            return


def _entry(entry: b.ChronologyEntry) -> Iterator[str]:
    basis = f" ({_escape(entry.basis)})" if entry.basis else ""
    yield f"**{_escape(entry.when)}**{basis} · {_escape(entry.kind)}: **{_escape(entry.title)}**"
    yield _inline(entry.where)
    yield from _blocks(entry.blocks)


def _quotation(block: b.Quotation) -> str:
    who = ", ".join(_escape(part) for part in (block.who, block.role) if part)
    lines = [f"> {_inline(text)}" for text in block.paragraphs]
    lines.append(f"> — {_SPEECH_SIGNS[block.speech]} {who}; {_inline(block.where)} · {_escape(block.label)}")
    return "\n>\n".join(lines)


def _table(block: b.Table) -> str:
    def line(cells: tuple[b.Inline, ...]) -> str:
        return "| " + " | ".join(_inline(cell) for cell in cells) + " |"

    rule = "|" + "|".join(" ---: " if column.align == "right" else " --- " for column in block.columns) + "|"
    return "\n".join([line(block.head), rule, *(line(row) for row in block.rows)])


def _source(block: b.SourceBlock) -> Iterator[str]:
    yield f"### {block.key} {_escape(block.title)}"
    yield _inline(block.info)
    for passage in block.passages:
        yield f'<a id="{_anchor(f"{block.key}.{passage.number}")}"></a>**{block.key}.{passage.number}** {_inline(passage.text)}'
