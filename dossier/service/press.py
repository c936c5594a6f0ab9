"""A process of its own that composes, renders and writes dossiers, so that the program that asks stays free meanwhile.

Rendering a full dossier is minutes of Python at worst. In a thread of the same process it holds the interpreter, and a
window with it, for up to a second at a time; here it costs the asker nothing but the wait. The process is started when
first needed and ends by itself when nothing was asked of it for a while, so that its memory is given back.
"""

from __future__ import annotations

import contextlib
import gc
import os
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from dossier.core.model.problems import DossierError

if TYPE_CHECKING:
    # Only named in types: a window makes its press before it has loaded anything of this.
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from dossier.service.rendering import BuildOptions

_IDLE_S = 120.0
_LOOK_UP_S = 0.05
# Ending the process costs the next page the second it takes to start anew, so short work is let finish.
_PATIENCE_S = 2.0
_NICE = 5

Act = Literal["render", "build"]


class PressFault(Exception):
    """A bug met in the other process; its traceback is a note of this."""


class Press:
    """Asked from one thread at a time; `close` may be called from another."""

    def __init__(self) -> None:
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self.patience = _PATIENCE_S
        """Seconds that work which nobody wants any more may go on before its process is ended."""

    def render(self, library: Path, code: str, options: BuildOptions, called_off: Callable[[], bool] = lambda: False) -> bytes:
        """Gather and render a dossier; raises what `Workspace.gather` and `Workspace.render` raise.

        Raises DossierError when the process ends, because of ``called_off`` or by itself.
        """
        answer: bytes = self._ask("render", library, (code, options), called_off)
        return answer

    def build(self, library: Path, query: str, output: Path, options: BuildOptions) -> Path:
        """Do `Workspace.build`."""
        answer: Path = self._ask("build", library, (query, output, options), lambda: False)
        return answer

    def close(self) -> None:
        """End the process, whatever it does."""
        if self._process is not None and self._process.is_alive():
            self._process.kill()

    def _ask(self, act: Act, library: Path, about: tuple[object, ...], called_off: Callable[[], bool]) -> Any:  # noqa: ANN401
        begun = time.monotonic()
        try:
            pipe = self._connect()
            pipe.send((act, library, about))
            while not pipe.poll(_LOOK_UP_S):
                if called_off() and time.monotonic() - begun >= self.patience:
                    self.close()
            outcome, value, details = pipe.recv()
        except (EOFError, OSError) as fault:
            self._forget()
            raise DossierError("the process that renders stopped before it was done") from fault
        if outcome == "done":
            return value
        if isinstance(value, DossierError):
            raise value
        error = PressFault(value)
        error.add_note(details)
        raise error

    def _connect(self) -> Connection:
        if self._pipe is not None and self._process is not None and self._process.is_alive():
            return self._pipe
        self._forget()
        import multiprocessing

        # Never forked: the asker has threads.
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, os.getpid()), daemon=True)
        self._process.start()
        theirs.close()
        return self._pipe

    def _forget(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.join(1.0)
        self._process = self._pipe = None


def _serve(pipe: Connection, parent: int) -> None:
    """The life of the process; it ends when it is idle for long, or its parent has gone."""
    with contextlib.suppress(OSError, AttributeError):
        os.nice(_NICE)
    with contextlib.suppress(EOFError, OSError):
        while True:
            idle = time.monotonic()
            while not pipe.poll(1.0):
                if os.getppid() != parent or time.monotonic() - idle > _IDLE_S:
                    return
            pipe.send(_answer(*pipe.recv()))
            gc.collect()


def _answer(act: Act, library: Path, about: tuple[Any, ...]) -> tuple[str, object, str]:
    # Loaded only here: the process that asks need not know how to compose and render.
    from dossier.service.workspace import Workspace

    try:
        with Workspace(library, create=False) as workspace:
            if act == "build":
                return "done", workspace.build(*about), ""
            code, options = about
            return "done", workspace.render(workspace.gather(code, options.period), options), ""
    except DossierError as fault:
        return "refused", fault, ""
    except Exception as fault:
        return "failed", f"{type(fault).__name__}: {fault}", traceback.format_exc()
