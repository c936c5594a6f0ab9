"""What can be typed: commands and options. Loads nothing of the program, so that help and version come at once."""

import argparse
from pathlib import Path
from typing import NoReturn, TypeAlias

from dossier import __version__

FORMATS = ("pdf", "docx", "html", "md", "json", "csv", "zip", "ics")

KINDS = ("meeting", "statement", "figure", "agreement", "official", "step")


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line and where help is."""

    def error(self, message: str) -> NoReturn:
        line = " ".join(message.split())
        self.exit(2, f"{self.prog}: {line} (see '{self.prog} --help')\n")


def parse(arguments: list[str]) -> argparse.Namespace:
    """Read the command line; prints help or version and leaves where they are asked for."""
    parser = _Parser(prog="dossier", description="Briefing dossiers on any counterpart, every line traced to its source.")
    _add_common(parser, top=True)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    _add_app(commands)
    _add_import(commands)
    _add_parties(commands)
    _add_build(commands)
    _add_extract(commands)
    _add_search(commands)
    _add_check(commands)
    _add_upkeep(commands)
    return parser.parse_args(arguments)


_Commands: TypeAlias = "argparse._SubParsersAction[_Parser]"


def _add_common(parser: argparse.ArgumentParser, *, top: bool = False) -> None:
    parser.add_argument("--version", action="version", version=f"dossier {__version__}")
    default = False if top else argparse.SUPPRESS
    parser.add_argument("--debug", action="store_true", default=default, help="show the traceback of an error")


def _add_library(parser: argparse.ArgumentParser) -> None:
    help_text = "folder of the library (default: $DOSSIER_LIBRARY, else your own library)"
    parser.add_argument("--library", type=_path, metavar="DIR", help=help_text)


def _command(commands: _Commands, name: str, summary: str) -> _Parser:
    parser = commands.add_parser(name, help=summary, description=summary[0].upper() + summary[1:] + ".")
    _add_common(parser)
    return parser


def _add_app(commands: _Commands) -> None:
    parser = _command(commands, "app", "open the desktop app (the default)")
    parser.add_argument(
        "files", nargs="*", type=_path, metavar="FILE", help="file or folder to import, in the open window if there is one"
    )
    _add_library(parser)


def _add_import(commands: _Commands) -> None:
    parser = _command(commands, "import", "import files and folders into the library")
    parser.add_argument("paths", nargs="+", type=_path, metavar="PATH", help="file or folder")
    parser.add_argument("--jobs", type=_count, metavar="N", help="processes to read with (default: all cores)")
    parser.add_argument("--report", metavar="FILE", help="write what was refused, and why, to a CSV file")
    _add_library(parser)


def _add_parties(commands: _Commands) -> None:
    parser = _command(commands, "parties", "list every counterpart with counts and last contact")
    _add_table(parser)
    _add_library(parser)


def _add_build(commands: _Commands) -> None:
    parser = _command(commands, "build", "build the dossier on one counterpart")
    parser.add_argument("party", nargs="+", metavar="PARTY", help="a code (NO), a name (Norway) or an official's name")
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="file to write, - for standard output (default: Name_date.pdf here)"
    )
    parser.add_argument("--from", dest="first", metavar="DATE", help="leave out what is older (YYYY, YYYY-MM or YYYY-MM-DD)")
    parser.add_argument("--to", dest="last", metavar="DATE", help="leave out what is newer")
    parser.add_argument("--date", metavar="DATE", help="day the dossier is compiled on (default: today)")
    parser.add_argument("--template", metavar="NAME", help="template (default: full)")
    parser.add_argument("--format", choices=FORMATS, help="default: as the file name says, else pdf")
    parser.add_argument("--paper", choices=("A4", "Letter"), help="paper size (default: A4)")
    parser.add_argument("--language", metavar="CODE", help="language of headings, dates and numbers (default: en)")
    parser.add_argument("--marking", metavar="TEXT", help="protective marking at the top and bottom of each page")
    parser.add_argument("--for", dest="prepared_for", metavar="NAME", help="whom the dossier is prepared for")
    parser.add_argument("--drafter", default="", metavar="NAME", help="who prepared it")
    parser.add_argument("--occasion", default="", metavar="TEXT", help="what it is prepared for")
    parser.add_argument("--edition", default="", metavar="TEXT", help="number or name of this edition")
    parser.add_argument("--portion-marks", action="store_true", help="put the marking's short form in front of each item")
    parser.add_argument("--empty-slots", action="store_true", help='print "to be completed" where your own words are missing')
    parser.add_argument("--since", metavar="FILE", help="earlier edition (PDF or JSON): mark what is new, changed or gone")
    parser.add_argument("--no-attachments", action="store_true", help="attach neither data nor sources to the PDF")
    _add_library(parser)


def _add_extract(commands: _Commands) -> None:
    parser = _command(commands, "extract", "print what is found in each file, one JSON object a line")
    parser.add_argument("paths", nargs="+", type=_path, metavar="FILE", help="file or folder")
    parser.add_argument("--format", choices=("jsonl",), default="jsonl", help="default: jsonl")
    parser.add_argument("--engine", choices=("local", "dask"), default="local", help="dask: JSON Lines on a Dask cluster")
    parser.add_argument("--scheduler", metavar="ADDRESS", help="of the Dask cluster (default: one on this machine)")
    parser.add_argument("-o", "--output", metavar="DIR", help="folder for the cluster's results, which 'dossier import' loads")


def _add_search(commands: _Commands) -> None:
    parser = _command(commands, "search", "search the text of all documents")
    parser.add_argument("query", nargs="+", metavar="QUERY", help='words, "a phrase", begin*')
    parser.add_argument("--limit", type=_count, default=50, metavar="N", help="most passages to print (default: 50)")
    parser.add_argument("--party", metavar="PARTY", help="only documents on this counterpart")
    parser.add_argument("--from", dest="first", metavar="DATE", help="only what was published on or after this day")
    parser.add_argument("--to", dest="last", metavar="DATE", help="only what was published until this day")
    parser.add_argument("--kind", choices=KINDS, help="only passages with a finding of this kind")
    parser.add_argument("--topic", metavar="TOPIC", help="only passages with a statement on this topic")
    parser.add_argument("--outlet", metavar="NAME", help="only documents of this outlet")
    _add_table(parser)
    _add_library(parser)


def _add_check(commands: _Commands) -> None:
    parser = _command(commands, "check", "verify the library: integrity, hashes, spans")
    _add_library(parser)


def _add_upkeep(commands: _Commands) -> None:
    templates = _command(commands, "templates", "list the templates and try each")
    _add_table(templates)
    backup = _command(commands, "backup", "write a copy of the library to one file")
    backup.add_argument("file", metavar="FILE")
    _add_library(backup)
    again = _command(commands, "reextract", "find anew what the documents say; your corrections stay")
    again.add_argument("--jobs", type=_count, metavar="N", help="processes to work with (default: all cores)")
    _add_library(again)
    ledger = _command(commands, "ledger", "export or import your corrections as one readable file")
    ledger.add_argument("action", choices=("export", "import"))
    ledger.add_argument("file", metavar="FILE")
    _add_library(ledger)
    verify = _command(commands, "verify", "check a finished PDF from what it carries: sources and quotations")
    verify.add_argument("file", metavar="FILE.pdf")
    _command(commands, "self-check", "try whether this installation works")


def _add_table(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=("table", "json"), default="table", help="default: table")


def _count(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"not a number above 0: {text}")
    return int(text)


def _path(text: str) -> Path:
    """Read a path. An empty one, as of a variable that is not set, must not mean the current folder."""
    if not text:
        raise argparse.ArgumentTypeError("an empty name")
    return Path(text)
