"""The table of actions. Menus, tool bar, palette and shortcut sheet are all made from it, so they cannot disagree."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ActionEntry:
    """One action: ``name`` for the code, English ``text``, ``menu`` it stands in ("" for none), its keys, icon and hint."""

    name: str
    menu: str
    text: str
    keys: str = ""
    icon: str = ""
    hint: str = ""
    checkable: bool = False


MENUS = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("item", QT_TRANSLATE_NOOP("Actions", "&Item")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)

ACTIONS = (
    ActionEntry(
        "import_files",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Import files…"),
        "Ctrl+O",
        "import",
        QT_TRANSLATE_NOOP("Actions", "Read articles into the library; files can also be dropped on the window"),
    ),
    ActionEntry("import_folder", "file", QT_TRANSLATE_NOOP("Actions", "Import folder…"), "Ctrl+Shift+O", "folder"),
    ActionEntry("import_paste", "file", QT_TRANSLATE_NOOP("Actions", "Import text from the clipboard"), "Ctrl+Shift+V", "copy"),
    ActionEntry("watch_folder", "file", QT_TRANSLATE_NOOP("Actions", "Watch a folder…"), "", "folder", "", True),
    ActionEntry("open_library", "file", QT_TRANSLATE_NOOP("Actions", "Open another library…"), "", "open"),
    ActionEntry("-1", "file", ""),
    ActionEntry(
        "export",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Export PDF…"),
        "Ctrl+E",
        "export",
        QT_TRANSLATE_NOOP("Actions", "Write the dossier on this counterpart to a file"),
    ),
    ActionEntry("export_as", "file", QT_TRANSLATE_NOOP("Actions", "Export in another format…"), "Ctrl+Shift+E", "document"),
    ActionEntry("print", "file", QT_TRANSLATE_NOOP("Actions", "Print…"), "Ctrl+P", "print"),
    ActionEntry("mail", "file", QT_TRANSLATE_NOOP("Actions", "Send by e-mail…"), "", "mail"),
    ActionEntry("-2", "file", ""),
    ActionEntry("preferences", "file", QT_TRANSLATE_NOOP("Actions", "Preferences…"), "Ctrl+,", "settings"),
    ActionEntry("quit", "file", QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q"),
    ActionEntry("undo", "edit", QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", "undo"),
    ActionEntry("redo", "edit", QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z", "redo"),
    ActionEntry("-3", "edit", ""),
    ActionEntry(
        "find",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Find anything…"),
        "Ctrl+K",
        "search",
        QT_TRANSLATE_NOOP("Actions", "Search counterparts, people, facts, texts and commands"),
    ),
    ActionEntry("filter", "edit", QT_TRANSLATE_NOOP("Actions", "Filter counterparts"), "Ctrl+L", "filter"),
    ActionEntry("find_here", "edit", QT_TRANSLATE_NOOP("Actions", "Find in this list or the preview"), "Ctrl+F", "search"),
    ActionEntry(
        "star", "item", QT_TRANSLATE_NOOP("Actions", "Star as key"), "S", "star", QT_TRANSLATE_NOOP("Actions", "Mark as a key line of the dossier")
    ),
    ActionEntry(
        "leave_out",
        "item",
        QT_TRANSLATE_NOOP("Actions", "Leave out or take back in"),
        "Space",
        "include",
        QT_TRANSLATE_NOOP("Actions", "Lines left out are not printed; they stay here, dimmed"),
    ),
    ActionEntry("edit_item", "item", QT_TRANSLATE_NOOP("Actions", "Correct…"), "F2", "edit"),
    ActionEntry("reject", "item", QT_TRANSLATE_NOOP("Actions", "Reject as wrong"), "Del", "reject"),
    ActionEntry("move_up", "item", QT_TRANSLATE_NOOP("Actions", "Move up"), "Alt+Up", "up"),
    ActionEntry("move_down", "item", QT_TRANSLATE_NOOP("Actions", "Move down"), "Alt+Down", "down"),
    ActionEntry("copy_citation", "item", QT_TRANSLATE_NOOP("Actions", "Copy as citation"), "Ctrl+Shift+C", "copy"),
    ActionEntry("pin", "item", QT_TRANSLATE_NOOP("Actions", "Pin this counterpart"), "Ctrl+D", "pin"),
    ActionEntry("home_side", "item", QT_TRANSLATE_NOOP("Actions", "Use as the home side"), "", "globe"),
    ActionEntry("show_counterparts", "view", QT_TRANSLATE_NOOP("Actions", "Counterparts"), "F9", "sidebar", "", True),
    ActionEntry("show_source", "view", QT_TRANSLATE_NOOP("Actions", "Source"), "F10", "source", "", True),
    ActionEntry(
        "show_options",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Dossier options"),
        "F11",
        "options",
        QT_TRANSLATE_NOOP("Actions", "Form, paper, language, marking and period of the dossier"),
        True,
    ),
    ActionEntry("history", "view", QT_TRANSLATE_NOOP("Actions", "History of decisions…"), "Ctrl+H", "history"),
    ActionEntry("help", "help", QT_TRANSLATE_NOOP("Actions", "How to use Dossier"), "F1", "help"),
    ActionEntry("shortcuts", "help", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "Ctrl+/", "command"),
    ActionEntry("about", "help", QT_TRANSLATE_NOOP("Actions", "About Dossier"), "", "info"),
)
