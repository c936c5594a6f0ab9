"""The table of actions. Menus, tool bar, palette and shortcut sheet are all made from it, so they cannot disagree."""

from dataclasses import dataclass

from dossier.gui.i18n import to_translate


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
    ("file", to_translate("Actions", "&File")),
    ("edit", to_translate("Actions", "&Edit")),
    ("item", to_translate("Actions", "&Item")),
    ("format", to_translate("Actions", "F&ormat")),
    ("view", to_translate("Actions", "&View")),
    ("help", to_translate("Actions", "&Help")),
)

ACTIONS = (
    ActionEntry(
        "import_files",
        "file",
        to_translate("Actions", "Import files…"),
        "Ctrl+O",
        "import",
        to_translate("Actions", "Read articles into the library; files can also be dropped on the window"),
    ),
    ActionEntry("import_folder", "file", to_translate("Actions", "Import folder…"), "Ctrl+Shift+O", "folder"),
    ActionEntry("import_paste", "file", to_translate("Actions", "Import text from the clipboard"), "Ctrl+Shift+V", "copy"),
    ActionEntry("watch_folder", "file", to_translate("Actions", "Watch a folder…"), "Ctrl+Shift+W", "folder", "", True),
    ActionEntry("open_library", "file", to_translate("Actions", "Open another library…"), "Ctrl+Alt+O", "open"),
    ActionEntry("-1", "file", ""),
    ActionEntry(
        "export",
        "file",
        to_translate("Actions", "Export PDF…"),
        "Ctrl+E",
        "export",
        to_translate("Actions", "Write the dossier on this counterpart to a file"),
    ),
    ActionEntry("export_as", "file", to_translate("Actions", "Export in another format…"), "Ctrl+Shift+E", "document"),
    ActionEntry("print", "file", to_translate("Actions", "Print…"), "Ctrl+P", "print"),
    ActionEntry("mail", "file", to_translate("Actions", "Send by e-mail…"), "Ctrl+Shift+M", "mail"),
    ActionEntry("-2", "file", ""),
    ActionEntry("preferences", "file", to_translate("Actions", "Preferences…"), "Ctrl+,", "settings"),
    ActionEntry("quit", "file", to_translate("Actions", "Quit"), "Ctrl+Q"),
    ActionEntry("undo", "edit", to_translate("Actions", "Undo"), "Ctrl+Z", "undo"),
    ActionEntry("redo", "edit", to_translate("Actions", "Redo"), "Ctrl+Shift+Z", "redo"),
    ActionEntry("-3", "edit", ""),
    ActionEntry(
        "find",
        "edit",
        to_translate("Actions", "Find anything…"),
        "Ctrl+K",
        "search",
        to_translate("Actions", "Search counterparts, people, facts, texts and commands"),
    ),
    ActionEntry("filter", "edit", to_translate("Actions", "Filter counterparts"), "Ctrl+L", "filter"),
    ActionEntry("find_here", "edit", to_translate("Actions", "Find in this list or the preview"), "Ctrl+F", "search"),
    ActionEntry(
        "star",
        "item",
        to_translate("Actions", "Star as key"),
        "S",
        "star",
        to_translate("Actions", "Mark as a key line of the dossier"),
    ),
    ActionEntry(
        "leave_out",
        "item",
        to_translate("Actions", "Leave out or take back in"),
        "Space",
        "include",
        to_translate("Actions", "Lines left out are not printed; they stay here, dimmed"),
    ),
    ActionEntry(
        "move_up",
        "item",
        to_translate("Actions", "Move up"),
        "Alt+Up",
        "move-up",
        to_translate("Actions", "Print this line before the one above it"),
    ),
    ActionEntry(
        "move_down",
        "item",
        to_translate("Actions", "Move down"),
        "Alt+Down",
        "move-down",
        to_translate("Actions", "Print this line after the one below it"),
    ),
    ActionEntry("edit_item", "item", to_translate("Actions", "Correct…"), "F2", "edit"),
    ActionEntry("reject", "item", to_translate("Actions", "Reject as wrong"), "Del", "reject"),
    ActionEntry(
        "to_notes",
        "item",
        to_translate("Actions", "Cite in the notes"),
        "N",
        "notes",
        to_translate("Actions", "Put this line with its source into the notes; it can also be dragged there"),
    ),
    ActionEntry(
        "add_words",
        "item",
        to_translate("Actions", "Add words of the source…"),
        "Ctrl+Shift+A",
        "source",
        to_translate("Actions", "Make a statement of the words selected in the source"),
    ),
    ActionEntry("merge_people", "item", to_translate("Actions", "Merge people"), "Ctrl+M", "people"),
    ActionEntry("copy_citation", "item", to_translate("Actions", "Copy as citation"), "Ctrl+Shift+C", "copy"),
    ActionEntry("pin", "item", to_translate("Actions", "Pin this counterpart"), "Ctrl+D", "pin"),
    ActionEntry("home_side", "item", to_translate("Actions", "Use as the home side"), "Ctrl+Shift+D", "globe"),
    ActionEntry("note_strong", "format", to_translate("Actions", "Bold"), "Ctrl+B", "bold"),
    ActionEntry("note_emphasis", "format", to_translate("Actions", "Italic"), "Ctrl+I", "italic"),
    ActionEntry("note_heading", "format", to_translate("Actions", "Heading"), "Ctrl+Shift+H", "heading"),
    ActionEntry("note_bullets", "format", to_translate("Actions", "Bulleted list"), "Ctrl+Shift+L", "bullets"),
    ActionEntry("note_numbers", "format", to_translate("Actions", "Numbered list"), "Ctrl+Shift+N", "numbers"),
    ActionEntry("note_quote", "format", to_translate("Actions", "Quotation"), "Ctrl+Shift+B", "quote"),
    ActionEntry("note_link", "format", to_translate("Actions", "Link"), "Ctrl+Shift+K", "link"),
    ActionEntry("note_indent", "format", to_translate("Actions", "Indent"), "Ctrl+]", "indent"),
    ActionEntry("note_outdent", "format", to_translate("Actions", "Outdent"), "Ctrl+[", "outdent"),
    ActionEntry("show_counterparts", "view", to_translate("Actions", "Counterparts"), "F9", "sidebar", "", True),
    ActionEntry("show_source", "view", to_translate("Actions", "Source"), "F10", "source", "", True),
    ActionEntry(
        "show_options",
        "view",
        to_translate("Actions", "Dossier options"),
        "F11",
        "options",
        to_translate("Actions", "Form, paper, language, marking and period of the dossier"),
        True,
    ),
    ActionEntry("history", "view", to_translate("Actions", "History of decisions…"), "Ctrl+H", "history"),
    ActionEntry("help", "help", to_translate("Actions", "How to use Dossier"), "F1", "help"),
    ActionEntry("shortcuts", "help", to_translate("Actions", "Keyboard shortcuts"), "Ctrl+/", "command"),
    ActionEntry("about", "help", to_translate("Actions", "About Dossier"), "Shift+F1", "info"),
)
