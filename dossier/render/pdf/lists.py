"""Lists: a dash or a number in front of each entry, deeper entries indented and tagged inside the one they belong to."""

from collections.abc import Sequence
from typing import Any

from dossier.render.blocks import ListItem
from dossier.render.pdf.rows import RowStyle, SideRow
from dossier.render.pdf.structure import Element, list_attributes
from dossier.render.pdf.text import Setter

_DASH, _GAP = 7.0, 4.0


def list_rows(setter: Setter, items: Sequence[ListItem], parent: Element) -> list[Any]:
    """Return the entries of a list, one row each."""
    lists: list[Element] = []
    body = parent
    rows = []
    numbered = any(item.label for item in items)
    for item in items:
        del lists[item.level + 1 :]
        while len(lists) <= item.level:
            lists.append(body.add("L", attributes=list_attributes("Decimal" if numbered else "Disc")))
            # An entry two levels below the last one has no entry to lie in: one list holds both steps.
            lists += [lists[-1]] * (item.level + 1 - len(lists))
        entry = lists[item.level].add("LI")
        indent = item.level * (_DASH + _GAP + 3)
        mark = setter.line(
            item.label or "–", "body", entry.add("Lbl"), textColor=setter.design.colour("accent"), leftIndent=indent
        )
        body = entry.add("LBody")
        text = setter.paragraph(item.text, setter.style("body", spaceAfter=0), body)
        side = indent + max(_DASH, setter.width(item.label, "text", setter.design.size("body")[0]) + 1)
        rows.append(SideRow(setter, [mark], [text], RowStyle(side=side, gutter=_GAP, after=3)))
    return rows
