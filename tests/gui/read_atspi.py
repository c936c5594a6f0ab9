#!/usr/bin/python3
"""Reads a running window as a screen reader does: every control over AT-SPI with role, name and states.

Needs at-spi2-core and gir1.2-atspi-2.0 and the system's own Python (for `gi`), hence no test. Run it beside the window:

    export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
    dbus-run-session -- sh -c 'dossier app & sleep 5; /usr/bin/python3 tests/gui/read_atspi.py'

Prints the tree, then what is wrong: controls that can have the focus and have no name, and tables whose rows say nothing.
``--rows N`` bounds the rows told of a list (6).
"""

import argparse
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

STATES = ("FOCUSED", "CHECKED", "SELECTED", "EXPANDED", "EDITABLE", "SENSITIVE")
ROWS = {"list", "list item", "table", "tree", "tree table", "table cell", "tree item"}


def walk(node, depth, rows, found):
    """Tell about ``node`` and all below it that shows."""
    role, name = node.get_role_name(), node.get_name() or ""
    states = node.get_state_set()
    if not states.contains(Atspi.StateType.SHOWING) and depth > 1:
        return
    said = [word.lower() for word in STATES[:5] if states.contains(getattr(Atspi.StateType, word))]
    if not states.contains(Atspi.StateType.SENSITIVE):
        said.append("off")
    print(f"{'  ' * depth}{role} “{name[:110]}” {' '.join(said)}".rstrip())
    if states.contains(Atspi.StateType.FOCUSABLE) and not name.strip():
        found.append((role, node.get_description() or "", depth))
    count = node.get_child_count()
    many = role in ROWS and count > rows
    for number in range(rows if many else count):
        child = node.get_child_at_index(number)
        if child is not None:
            walk(child, depth + 1, rows, found)
    if many:
        print(f"{'  ' * (depth + 1)}… {count - rows} more")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=6)
    parser.add_argument("--app", default="dossier")
    wanted = parser.parse_args()
    desktop = Atspi.get_desktop(0)
    apps = [desktop.get_child_at_index(number) for number in range(desktop.get_child_count())]
    names = [app.get_name() for app in apps]
    mine = [app for app in apps if wanted.app in (app.get_name() or "").lower() or "python" in (app.get_name() or "").lower()]
    if not mine:
        sys.exit(f"no such program; there are {names}")
    found = []
    walk(mine[0], 0, wanted.rows, found)
    print(f"\n{len(found)} controls without a name")
    for role, about, depth in found:
        print(f"  {role} {about} (depth {depth})")


if __name__ == "__main__":
    main()
