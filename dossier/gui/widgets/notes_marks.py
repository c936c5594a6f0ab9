"""Putting the marks of Markdown around words and before lines, and taking them away again: each one act to undo."""

import re

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

_OPENING = re.compile(r"[ \t]*(?:#{1,3}|[-*+]|\d{1,3}[.)]|>)[ \t]+")
_INDENT, _ADDRESS = "  ", "https://"
_Move, _Keep = QTextCursor.MoveOperation, QTextCursor.MoveMode.KeepAnchor


def surround(cursor: QTextCursor, mark: str) -> QTextCursor:
    """Put ``mark`` around the words selected (or the word in hand), or take it away when it is there; return the selection."""
    if not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    _leave_space_out(cursor)
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    first, last = cursor.document().findBlock(start), cursor.document().findBlock(end)
    if first != last:
        # Marks do not reach over the end of a line.
        end = first.position() + first.length() - 1
    inside, before, after = (
        _between(cursor, start, end),
        _between(cursor, start - len(mark), start),
        _between(cursor, end, end + len(mark)),
    )
    cursor.beginEditBlock()
    if before == after == mark and not (len(mark) == 1 and _is_double(cursor, start, end)):
        _replace(cursor, end, end + len(mark), "")
        _replace(cursor, start - len(mark), start, "")
        start, end = start - len(mark), end - len(mark)
    elif inside.startswith(mark) and inside.endswith(mark) and len(inside) > 2 * len(mark):
        _replace(cursor, end - len(mark), end, "")
        _replace(cursor, start, start + len(mark), "")
        end -= 2 * len(mark)
    else:
        _replace(cursor, end, end, mark)
        _replace(cursor, start, start, mark)
        start, end = start + len(mark), end + len(mark)
    cursor.endEditBlock()
    cursor.setPosition(start)
    cursor.setPosition(end, _Keep)
    return cursor


def open_lines(cursor: QTextCursor, mark: str) -> None:
    """Let the lines selected begin with ``mark`` ("- ", "1. ", "## ", "> "), or take it away when all do; numbers count on."""
    blocks = _blocks(cursor)
    numbered = mark[:1].isdigit()
    have = all(_opens_with(block.text(), mark) for block in blocks)
    cursor.beginEditBlock()
    for number, block in enumerate(blocks, 1):
        found = _OPENING.match(block.text())
        start = block.position()
        new = "" if have else f"{number}. " if numbered else mark
        _replace(cursor, start, start + (found.end() if found else 0), new)
    cursor.endEditBlock()


def indent_lines(cursor: QTextCursor, deeper: bool) -> None:
    """Move the lines selected one level in or out."""
    cursor.beginEditBlock()
    for block in _blocks(cursor):
        start, text = block.position(), block.text()
        if deeper:
            _replace(cursor, start, start, _INDENT)
        elif text.startswith((" ", "\t")):
            _replace(cursor, start, start + len(text[: len(_INDENT)]) - len(text[: len(_INDENT)].lstrip()), "")
    cursor.endEditBlock()


def link(cursor: QTextCursor) -> QTextCursor:
    """Make the words selected a link; return a selection of the address, to be typed over."""
    words = cursor.selectedText()
    cursor.insertText(f"[{words}]({_ADDRESS})", QTextCharFormat())
    end = cursor.position() - 1
    cursor.setPosition(end - len(_ADDRESS))
    cursor.setPosition(end, _Keep)
    return cursor


def _opens_with(text: str, mark: str) -> bool:
    return bool(re.match(r"\d{1,3}[.)][ \t]", text)) if mark[:1].isdigit() else text.startswith(mark)


def _blocks(cursor: QTextCursor) -> list[QTextBlock]:
    block, last = cursor.document().findBlock(cursor.selectionStart()), cursor.selectionEnd()
    blocks = [block]
    while (block := block.next()).isValid() and block.position() < last:
        blocks.append(block)
    return blocks


def _between(cursor: QTextCursor, start: int, end: int) -> str:
    if start < 0 or end > cursor.document().characterCount() - 1:
        return ""
    reader = QTextCursor(cursor.document())
    reader.setPosition(start)
    reader.setPosition(end, _Keep)
    return reader.selectedText()


def _is_double(cursor: QTextCursor, start: int, end: int) -> bool:
    """Tell whether the single marks beside the words are halves of double ones, with no single one inside them."""
    return (
        _between(cursor, start - 2, start) == "**" == _between(cursor, end, end + 2)
        and _between(cursor, start - 3, start) != "***"
    )


def _replace(cursor: QTextCursor, start: int, end: int, new: str) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, _Keep)
    cursor.insertText(new, QTextCharFormat())


def _leave_space_out(cursor: QTextCursor) -> None:
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    text = cursor.selectedText()
    start, end = start + len(text) - len(text.lstrip()), end - len(text) + len(text.rstrip())
    cursor.setPosition(start)
    cursor.setPosition(max(end, start), _Keep)
