"""One command from its arguments to its exit code; every error one line, the traceback only with ``--debug``."""

import contextlib
import os
import sys
import traceback
from argparse import Namespace
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TypeAlias

from dossier.cli.arguments import parse

_STOPPED = 130
_PIPE_CLOSED = 141
"""What a shell reports for programs ended by Ctrl-C and by a closed pipe (128 + signal)."""


OpenApp: TypeAlias = Callable[[Path | None, Sequence[Path]], int]


def run(arguments: list[str], open_app: OpenApp, show_window: Callable[[Path], str] | None = None) -> int:
    """Run one command and return its exit code.

    ``open_app`` opens the window on a library and imports files there; ``show_window`` opens it offscreen for the self-check
    and says what it saw.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        options = parse(arguments)
    except SystemExit as leaving:
        return _flushed(leaving.code if isinstance(leaving.code, int) else 0)
    options.show_window = show_window
    try:
        return _flushed(_run_command(options, open_app))
    except KeyboardInterrupt:
        return _tell("stopped", options, _STOPPED)
    except BrokenPipeError:
        return _close_quietly()
    except Exception as fault:
        return _tell_fault(fault, options)


def _run_command(options: Namespace, open_app: OpenApp) -> int:
    if options.command in (None, "app"):
        return open_app(getattr(options, "library", None), getattr(options, "files", ()))
    # Imported here: help and version must not wait for the library and the extractor.
    from dossier.cli.commands import COMMANDS

    return COMMANDS[options.command](options)


def _flushed(code: int) -> int:
    """Let a full disk or a closed pipe behind standard output show itself while it can still be told."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        return _close_quietly()
    except OSError as fault:
        _silence_stdout()
        sys.stderr.write(f"dossier: cannot write standard output: {(fault.strerror or str(fault)).lower()}\n")
        return 1
    return code


def _tell_fault(fault: Exception, options: Namespace) -> int:
    from dossier.cli.terminal import warn
    from dossier.core.model.problems import DossierError, UnknownCounterpart

    if isinstance(fault, OSError) and not isinstance(fault, DossierError) and fault.filename is None:
        return _flushed(_tell(f"cannot write standard output: {(fault.strerror or str(fault)).lower()}", options, 1))
    if not isinstance(fault, DossierError):
        kind = type(fault).__name__
        return _tell(f"unexpected error: {kind}: {fault} (run again with --debug and report what it prints)", options, 1)
    nearest = fault.nearest if isinstance(fault, UnknownCounterpart) else ()
    offer = f"; nearest: {', '.join(nearest)}" if nearest else ""
    if options.debug:
        traceback.print_exc()
    warn(f"dossier: {fault}{offer}")
    return fault.exit_code


def _tell(line: str, options: Namespace, code: int) -> int:
    from dossier.cli.terminal import warn

    if options.debug:
        traceback.print_exc()
    warn(f"dossier: {line}")
    return code


def _close_quietly() -> int:
    """The reader of our output has left: there is nobody to tell."""
    _silence_stdout()
    return _PIPE_CLOSED


def _silence_stdout() -> None:
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
