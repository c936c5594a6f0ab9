"""The one background lane of the window: a private pool of one thread.

A second thread was measured to add stutter and no throughput, and PDFium and SQLite want one thread at a time anyway.
Work is a plain function of an open `Workspace`; what it returns comes back on the window's thread. Of each ``topic`` only
the newest piece of work counts: older ones still waiting are skipped, and their results dropped.
"""

from __future__ import annotations

import contextlib
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from dossier.core.model.problems import DossierError

if TYPE_CHECKING:
    # Only named in types: the use cases and all below them are loaded on the lane, while the window is already seen.
    from dossier.service.workspace import Workspace

Open: TypeAlias = "Callable[[], Workspace]"
URGENT, NORMAL, IDLE = 2, 1, 0
_PATIENCE_MS = 5000


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a piece of work failed: one line for the user, details to copy; ``expected`` when it is no bug."""

    words: str
    details: str
    expected: bool


@dataclass(slots=True, eq=False)
class Ticket:
    """A piece of work handed in. ``stale`` once a newer one of its topic was handed in, or it was called off."""

    work: Callable[[Workspace], Any]
    done: Callable[[Any], None] | None
    failed: Callable[[Fault], None] | None
    topic: str
    unheard: Callable[[Any], None] | None = None
    stale: bool = False
    outcome: Any = None
    fault: Fault | None = None


class Lane(QObject):
    """Hands work to the background and its outcome back."""

    busy_changed = Signal(bool)
    failed = Signal(object)
    _finished = Signal(object)

    def __init__(self, open_workspace: Open, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = open_workspace
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._newest: dict[str, Ticket] = {}
        self._waiting: set[Ticket] = set()
        self._finished.connect(self._deliver)

    @property
    def busy(self) -> bool:
        """Tell whether anything runs or waits."""
        return bool(self._waiting)

    def submit(
        self,
        work: Callable[[Workspace], Any],
        done: Callable[[Any], None] | None = None,
        *,
        topic: str = "",
        priority: int = NORMAL,
        failed: Callable[[Fault], None] | None = None,
        unheard: Callable[[Any], None] | None = None,
    ) -> Ticket:
        """Run ``work`` on the lane, then ``done`` with its result here; ``failed`` (else the signal) gets a fault.

        ``unheard`` is given a result that nobody waits for any more, where letting go of it takes care.
        """
        ticket = Ticket(work, done, failed, topic, unheard)
        if topic:
            if topic in self._newest:
                self._newest[topic].stale = True
            self._newest[topic] = ticket
        self._waiting.add(ticket)
        if len(self._waiting) == 1:
            self.busy_changed.emit(True)
        self._pool.start(_Run(ticket, self._open, self._finished.emit), priority)
        return ticket

    def drop(self, topic: str) -> None:
        """Call off the work of ``topic``: what runs finishes unheard."""
        if topic in self._newest:
            self._newest.pop(topic).stale = True

    def switch(self, open_workspace: Open) -> None:
        """Use another library from the next piece of work on; what waits is called off."""
        self.call_off()
        self._open = open_workspace

    def call_off(self) -> None:
        """Call off everything that has not begun and ignore what runs."""
        for ticket in self._waiting:
            ticket.stale = True
        self._newest.clear()

    def close(self) -> bool:
        """Finish what runs and start nothing more; True when the lane came to rest in time."""
        self.call_off()
        return self._pool.waitForDone(_PATIENCE_MS)

    def _deliver(self, ticket: Ticket) -> None:
        self._waiting.discard(ticket)
        if self._newest.get(ticket.topic) is ticket:
            del self._newest[ticket.topic]
        try:
            self._hand_over(ticket)
        finally:
            # A page or a briefing must not live as long as whatever still holds the ticket.
            ticket.outcome = ticket.done = ticket.failed = ticket.unheard = None
            if not self._waiting:
                self.busy_changed.emit(False)

    def _hand_over(self, ticket: Ticket) -> None:
        if ticket.stale:
            if ticket.unheard is not None and ticket.outcome is not None:
                ticket.unheard(ticket.outcome)
            return
        if ticket.fault is None:
            if ticket.done is not None:
                ticket.done(ticket.outcome)
        elif ticket.failed is not None:
            ticket.failed(ticket.fault)
        else:
            self.failed.emit(ticket.fault)


class _Run(QRunnable):
    """Runs one ticket on the lane's thread."""

    def __init__(self, ticket: Ticket, open_workspace: Open, finished: Callable[[Ticket], None]) -> None:
        super().__init__()
        self._ticket, self._open, self._finished = ticket, open_workspace, finished

    def run(self) -> None:
        """Do the work unless it was called off meanwhile; never let an exception out."""
        ticket = self._ticket
        try:
            if not ticket.stale:
                with self._open() as workspace:
                    ticket.outcome = ticket.work(workspace)
        except DossierError as error:
            ticket.fault = Fault(str(error), traceback.format_exc(), True)
        except Exception as error:
            ticket.fault = Fault(f"{type(error).__name__}: {error}", traceback.format_exc(), False)
        # The window may be gone by now; then nobody waits for this any more.
        with contextlib.suppress(RuntimeError):
            self._finished(ticket)
