"""Blocks to one self-contained HTML page: linked, printable, readable by a screen reader. No script, nothing fetched."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from dossier.render import blocks as b
from dossier.render.chart_svg import draw_chart
from dossier.render.flag_svg import draw_flag
from dossier.render.flags import flag_operators
from dossier.render.markings import read_marking
from dossier.render.timeline_svg import draw_timeline

# Nothing may be loaded or run, even if a text should slip through.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def write_html(tree: b.DocumentTree, resources: Path) -> str:
    """Return ``tree`` as an HTML document with its style sheet inside."""
    style = (resources / "design" / "page.css").read_text("utf-8")
    marking = read_marking(tree.marking)
    style += _page_marking(marking.text)
    shown = f' {marking.style}">{escape(marking.text)}</div>'
    top, bottom = (f'<div class="marking {place}{shown}' if marking.text else "" for place in ("top", "bottom"))
    body = "\n".join(_Writer(tree, resources).blocks(tree.blocks))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(tree.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(tree.title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
        f"{top}\n<main>\n{body}\n<footer>{escape(tree.footer)}</footer>\n</main>\n{bottom}\n"
        "</body>\n</html>\n"
    )


def _page_marking(text: str) -> str:
    """Return the rule that prints the marking at the top and bottom of each page."""
    if not text:
        return ""
    quoted = "".join(character if character.isalnum() or character in " +-" else f"\\{ord(character):x} " for character in text)
    return f'@page {{ @top-center {{ content: "{quoted}"; }} @bottom-center {{ content: "{quoted}"; }} }}\n'


def anchor(key: str) -> str:
    """Return the id of a passage or section."""
    return key.replace(".", "-")


class _Writer:
    """Writes blocks; the contents need the whole tree."""

    def __init__(self, tree: b.DocumentTree, resources: Path) -> None:
        self.tree, self.resources = tree, resources

    # -- inline ------------------------------------------------------------------------------------------------------
    def inline(self, text: b.Inline) -> str:
        return "".join(self._piece(piece) for piece in text)

    def _piece(self, piece: b.Run | b.Reference | b.Break) -> str:
        if isinstance(piece, b.Break):
            return "<br>"
        if isinstance(piece, b.Reference):
            goal = self.tree.target(piece.to)
            if not goal:
                return f' <span class="ref">{piece.to}</span>'
            source, _, passage = piece.to[1:].partition(".")
            title = self.tree.labels.reference.replace("{source}", source).replace("{passage}", passage)
            return f'<a class="ref" href="#{anchor(goal)}" title="{escape(title)}">{piece.to}</a>'
        return self._run(piece)

    def _run(self, run: b.Run) -> str:
        text = escape(run.text)
        for wanted, tag in ((run.bold, "b"), (run.italic, "i"), (run.marked, "mark")):
            text = f"<{tag}>{text}</{tag}>" if wanted else text
        if run.verbatim:
            text = f'<span class="words verbatim">{text}</span>'
        if run.href:
            return f'<a href="{escape(run.href)}">{text}</a>'
        return f'<span lang="{escape(run.lang)}">{text}</span>' if run.lang else text

    # -- blocks ------------------------------------------------------------------------------------------------------
    def blocks(self, blocks: tuple[b.Block, ...]) -> Iterator[str]:
        for block in blocks:
            yield self._of(block)

    def _of(self, block: b.Block) -> str:
        match block:
            case b.Cover():
                return self._cover(block)
            case b.Section():
                return self._section(block)
            case b.Paragraph():
                return f'<p class="{block.style}" dir="auto">{self.inline(block.text)}</p>'
            case b.Quotation():
                return self._quotation(block)
            case b.Table():
                return self._table(block)
            case b.SourceBlock():
                return self._source(block)
            case _:
                return self._listed(block)

    def _listed(self, block: b.Block) -> str:
        match block:
            case b.Facts():
                return self._definitions("facts", [(escape(label), self.inline(text)) for label, text in block.items])
            case b.Counts():
                return self._definitions("counts", [(escape(label), escape(value)) for value, label in block.items])
            case b.Points():
                return f"<ol>{self._items(block.items)}</ol>"
            case b.BulletList():
                return self._list(block.items)
            case b.Subheading():
                return f'<h{block.level + 1} dir="auto">{self.inline(block.text)}</h{block.level + 1}>'
            case b.Chronology():
                return f'<ol class="chronology">{"".join(self._entry(entry) for entry in block.entries)}</ol>'
            case b.Timeline():
                return self._timeline(block)
            case b.Chart():
                return f'<figure><figcaption class="small">{escape(block.title)}</figcaption>{draw_chart(block)}</figure>'
            case b.Contents():
                return self._contents()
        return ""

    def _items(self, items: tuple[b.Inline, ...]) -> str:
        return "".join(f'<li dir="auto">{self.inline(text)}</li>' for text in items)

    def _list(self, items: tuple[b.ListItem, ...]) -> str:
        """Return a list, entries of a deeper level in a list of their own inside the entry before them."""
        if not items:
            return ""
        parts: list[str] = []
        depth = -1
        for item in items:
            if item.level > depth:
                parts.append("<ul>" * (item.level - depth) if depth < 0 else "<ul>")
                depth = item.level if depth < 0 else depth + 1
            else:
                parts.append("</li></ul>" * (depth - item.level) + "</li>")
                depth = item.level
            number = f' class="numbered"><span class="number">{escape(item.label)}</span> ' if item.label else ">"
            parts.append(f'<li dir="auto"{number}{self.inline(item.text)}')
        return "".join(parts) + "</li></ul>" * (depth + 1)

    def _definitions(self, name: str, pairs: list[tuple[str, str]]) -> str:
        inner = "".join(f"<div><dt>{label}</dt><dd>{value}</dd></div>" for label, value in pairs)
        return f'<dl class="{name}">{inner}</dl>'

    def _cover(self, block: b.Cover) -> str:
        head = f'<p class="kicker">{escape(block.kicker)}</p>\n<h1 dir="auto">{escape(block.title)}</h1>'
        deck = f'<p class="deck">{escape(block.deck)}</p>' if block.deck else ""
        operators = flag_operators(self.resources, block.flag) if block.flag else ""
        flag = draw_flag(operators, block.flag_alt) if operators else ""
        return "\n".join(["<header>", flag, head, deck, *self.blocks(block.blocks), "</header>"])

    def _section(self, block: b.Section) -> str:
        number = f'<span class="number" aria-hidden="true">{block.number}</span>' if block.number else ""
        head = f'<h{block.level + 1} id="{escape(block.id)}">{number}{escape(block.title)}</h{block.level + 1}>'
        return "\n".join(["<section>", head, *self.blocks(block.blocks), "</section>"])

    def _contents(self) -> str:
        sections = [block for block in self.tree.blocks if isinstance(block, b.Section)]
        items = "".join(f'<li><a href="#{escape(one.id)}">{escape(one.title)}</a></li>' for one in sections)
        return f'<nav aria-label="{escape(self.tree.labels.contents)}"><ol>{items}</ol></nav>'

    def _timeline(self, block: b.Timeline) -> str:
        caption = f'<figcaption class="small">{self.inline(block.caption)}</figcaption>' if block.caption else ""
        return f"<figure>{draw_timeline(block, self.tree.labels.months)}{caption}</figure>" if block.events else ""

    def _entry(self, entry: b.ChronologyEntry) -> str:
        basis = f"<br>{escape(entry.basis)}" if entry.basis else ""
        side = f'<b>{escape(entry.when)}</b><br><span class="label {entry.mark}">{escape(entry.kind)}</span>{basis}'
        where = f'<p class="small">{self.inline(entry.where)}</p>' if entry.where else ""
        body = "".join([f'<p class="event" dir="auto">{escape(entry.title)}</p>', where, *self.blocks(entry.blocks)])
        return f'<li class="row"><div class="side">{side}</div><div>{body}</div></li>'

    def _quotation(self, block: b.Quotation) -> str:
        role = f"<br>{escape(block.role)}" if block.role else ""
        side = (
            f"<b>{escape(block.who)}</b>{role}<br>{self.inline(block.where)}"
            f'<br><span class="label {block.speech}">{escape(block.label)}</span>'
        )
        lang = f' lang="{escape(block.lang)}"' if block.lang else ""
        words = "".join(f'<p dir="auto">{self.inline(text)}</p>' for text in block.paragraphs)
        quote = f'<blockquote class="{block.speech}"{lang}>{words}</blockquote>'
        return f'<div class="row"><div class="side">{side}</div>{quote}</div>'

    def _table(self, block: b.Table) -> str:
        ways = [' class="right"' if column.align == "right" else "" for column in block.columns]
        cells = zip(ways, block.head, strict=True)
        head = "".join(f'<th scope="col"{way}>{self.inline(text)}</th>' for way, text in cells)
        rows = "".join(self._row(row, ways, block) for row in block.rows)
        caption = f"<caption>{escape(block.title)}</caption>"
        return f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"

    def _row(self, row: tuple[b.Inline, ...], ways: list[str], block: b.Table) -> str:
        cells = []
        for number, (way, text) in enumerate(zip(ways, row, strict=True)):
            tag, scope = ("th", ' scope="row"') if number == 0 and block.row_heads else ("td", "")
            cells.append(f"<{tag}{scope}{way}>{self.inline(text)}</{tag}>")
        return f"<tr>{''.join(cells)}</tr>"

    def _source(self, block: b.SourceBlock) -> str:
        lang = f' lang="{escape(block.lang)}"' if block.lang else ""
        head = f'<h3 id="{block.key}">{block.key} <span{lang}>{escape(block.title)}</span></h3>'
        info = f'<p class="small">{self.inline(block.info)}</p>'
        passages = "".join(
            f'<div class="row passage" id="{anchor(f"{block.key}.{passage.number}")}">'
            f'<div class="side">¶ {passage.number}</div>'
            f'<div{lang} dir="auto">{self.inline(passage.text)}</div></div>'
            for passage in block.passages
        )
        return f"<section>{head}{info}{passages}</section>"
