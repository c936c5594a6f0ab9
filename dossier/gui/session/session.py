"""The open library, the open counterpart and the passage in hand. Panels listen to it and ask it; it never calls them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dossier.core.model.briefing import Citation, Source
from dossier.core.model.corrections import RecordKey
from dossier.core.model.span import Span
from dossier.gui.i18n import translate
from dossier.gui.jobs import work
from dossier.gui.jobs.lane import IDLE, URGENT, Fault, Lane
from dossier.gui.jobs.tidying import Tidying
from dossier.gui.session.arranging import Gathered, gather, take_apart
from dossier.gui.session.curating import Curating
from dossier.gui.session.finding import Finding
from dossier.gui.session.importing import Importing
from dossier.gui.session.last_line import LastLine
from dossier.gui.session.opening import OpenLibrary, opener
from dossier.gui.session.options import options_from, options_to
from dossier.gui.session.pace import Pace
from dossier.gui.session.previewing import Previewing
from dossier.gui.window_state import WindowState

if TYPE_CHECKING:
    # Only named in types: the use cases and all below them are loaded on the lane, while the window is already seen.
    from dossier.service.press import Press
    from dossier.service.workspace import BuildOptions, Counterpart, Period

_READINGS = 40
_KINDS = ("country", "organisation", "official")


class Session(QObject):
    """State of one window on one library.

    ``counterparts`` are all there are; ``counterpart`` is the one open; ``dossier`` its briefing with the items left
    out still in it (None until it was gathered); ``reading`` the document at the right and ``focus`` its passage.
    ``opened`` tells whether the library has answered yet, ``first_start`` that the examples are read into a new one.
    """

    counterparts_changed = Signal()
    counterpart_changed = Signal()
    dossier_changed = Signal()
    options_changed = Signal()
    reading_changed = Signal()
    focus_changed = Signal()
    failed = Signal(object)
    noticed = Signal(str)

    def __init__(
        self, library: Path | None, state: WindowState, open_library: OpenLibrary = opener, press: Press | None = None
    ) -> None:
        super().__init__()
        self._open_library = open_library
        open_workspace = open_library(library)
        self.state = state
        self.lane = Lane(open_workspace, self)
        self.lane.failed.connect(self.failed)
        self._tidying = Tidying(self.lane, self)
        self.opened = False
        self.first_start = library is None and not state.text("counterpart")
        self.counterparts: tuple[Counterpart, ...] = ()
        self.counterpart: Counterpart | None = None
        self.dossier: Gathered | None = None
        self.reading: work.Reading | None = None
        self.focus: Span | None = None
        self.options: BuildOptions = options_from(state)
        self._names: dict[str, str] = {}
        self.last_line = LastLine(state)
        self._readings: dict[str, work.Reading] = {}
        self._worn_out: list[Gathered] = []
        self._pace = Pace()
        self._known_items: int | None = None
        self.curating = Curating(self.lane, self)
        self.curating.decided.connect(self.refresh_dossier)
        self.curating.decided_widely.connect(self.refresh_dossier)
        self.curating.decided_widely.connect(self.start)
        self.previewing = Previewing(self.lane, open_workspace, press, self)
        self.previewing.lane.failed.connect(self.failed)
        self.importing = Importing(open_workspace, self)
        self.importing.lane.failed.connect(self.failed)
        self.importing.brought_in.connect(self.refresh)
        self.finding = Finding(self.lane, self)

    # counterparts

    def start(self) -> None:
        """Fetch the counterparts and open the one of the last time, else the first."""
        self.lane.submit(
            lambda workspace: workspace.counterparts(),
            self._take_counterparts,
            topic="counterparts",
            priority=URGENT,
            failed=self._not_opened,
        )

    def refresh(self) -> None:
        """Fetch everything anew, after documents came in; while more come in, not so often that nothing else gets done."""
        if self.importing.running and (self.lane.busy or not self._pace.rested):
            return
        self._readings.clear()
        self._known_items = self._count_items()
        self.start()
        self.refresh_dossier()

    def open_counterpart(self, code: str) -> None:
        """Show another counterpart."""
        found = next((one for one in self.counterparts if one.party.code == code), None)
        if found is None or (self.counterpart is not None and self.counterpart.party.code == code):
            return
        self.counterpart, self._known_items = found, None
        self._replace_dossier(None)
        self.state.keep("counterpart", code)
        self.state.remember("recent", code)
        self.counterpart_changed.emit()
        self.refresh_dossier()

    def refresh_dossier(self) -> None:
        """Gather the open counterpart's briefing anew."""
        if self.counterpart is not None:
            job = gather(self.counterpart.party.code, self.options.period, self.dossier)
            self._pace.begin()
            self.lane.submit(job, self._take_dossier, topic="gather", priority=URGENT, unheard=self._let_go)

    # what the dossier is to be like

    def choose_options(self, options: BuildOptions) -> None:
        """Use other options from now on; a new period changes what is gathered."""
        if options == self.options:
            return
        period_changed = options.period != self.options.period
        self.options = options
        options_to(self.state, options)
        self.options_changed.emit()
        if period_changed:
            self.refresh_dossier()
        else:
            self.request_preview()

    def choose_period(self, period: Period) -> None:
        """Limit the dossier to ``period``."""
        self.choose_options(replace(self.options, period=period))

    def request_preview(self) -> None:
        """Have the preview rendered if it is in sight."""
        if self.counterpart is not None:
            self.previewing.request(self.counterpart.party.code, self.options)

    def export(self, output: Path, options: BuildOptions, done: Callable[[Path], None]) -> None:
        """Write the open counterpart's dossier to ``output``."""
        if self.counterpart is not None:
            self.previewing.export(self.counterpart.party.code, output, options, done)

    # sources

    def source(self, citation: Citation) -> Source | None:
        """Return the source that ``citation`` points into."""
        if self.dossier is None:
            return None
        return self.dossier.sources.get(citation.source)

    def look(self, citation: Citation) -> None:
        """Show the passage of ``citation``."""
        source = self.source(citation)
        if source is not None:
            self.look_into(source.document.sha256, citation.span)

    def look_up(self, reference: str) -> bool:
        """Show the passage that a printed reference such as "S3.9" names; False when there is none."""
        identity, _, number = reference.strip().strip(".,;").partition(".")
        source = self.dossier.sources.get(identity) if self.dossier else None
        if source is None:
            return False
        passages = source.document.passages
        wanted = [passage.span for passage in passages if number.isdigit() and passage.number == int(number)]
        self.look_into(source.document.sha256, wanted[0] if wanted else None)
        return True

    def look_into(self, sha256: str, span: Span | None) -> None:
        """Show a document with ``span`` in focus."""
        if self.reading is not None and self.reading.document.sha256 == sha256:
            self.focus = span
            self.lane.drop("read")
            self.focus_changed.emit()
        elif sha256 in self._readings:
            self.lane.drop("read")
            self._take_reading(self._readings[sha256], span)
        else:
            self.lane.submit(
                work.read(sha256), lambda reading: self._take_reading(reading, span), topic="read", priority=URGENT
            )

    def name_of(self, code: str | None) -> str:
        """Return the name of a side, or the code itself when none is known."""
        if not code:
            return ""
        return self._names.get(code, code)

    def text_of(self, key: RecordKey) -> str:
        """Return the words of a line of the open dossier; empty when it is not in it."""
        return self.dossier.text_of(key) if self.dossier else ""

    def switch_library(self, library: Path) -> None:
        """Go over to the library in this folder."""
        open_workspace = self._open_library(library)
        self.importing.switch(open_workspace)
        self.previewing.switch(open_workspace)
        self.lane.switch(open_workspace)
        self._readings.clear()
        self.curating.stack.clear()
        self.opened = self.first_start = False
        self.counterparts, self.counterpart, self.dossier, self.reading, self.focus = (), None, None, None, None
        self.counterparts_changed.emit()
        self.reading_changed.emit()
        self.start()

    def close(self) -> None:
        """Come to rest; safe during work."""
        self.importing.close()
        self.previewing.close()
        self.lane.close()
        self._tidying.close()
        self.state.save()

    # inside

    def _not_opened(self, fault: Fault) -> None:
        self.opened = True
        self.counterparts_changed.emit()
        self.failed.emit(fault)

    def _take_counterparts(self, counterparts: tuple[Counterpart, ...]) -> None:
        self.opened, self.counterparts = True, counterparts
        self._names |= {one.party.code: one.party.name for one in counterparts}
        if self.counterpart is not None:
            code = self.counterpart.party.code
            self.counterpart = next((one for one in counterparts if one.party.code == code), self.counterpart)
        self.counterparts_changed.emit()
        if self.counterpart is None and counterparts:
            wanted = self.state.text("counterpart")
            known = any(one.party.code == wanted for one in counterparts)
            first = min(counterparts, key=lambda one: _KINDS.index(one.party.kind))
            self.open_counterpart(wanted if known else first.party.code)

    def _replace_dossier(self, dossier: Gathered | None) -> None:
        if self.dossier is not None:
            # Let go of when the panels have taken over the new one, for they hold the old one's lines until then.
            self._worn_out.append(self.dossier)
        self.dossier = dossier

    def _let_go(self, unheard: Gathered | None = None) -> None:
        self._worn_out += [unheard] if unheard is not None else []
        if self._worn_out:
            self.lane.submit(take_apart(self._worn_out), priority=IDLE)
            self._worn_out = []

    def _take_dossier(self, dossier: Gathered) -> None:
        self._tidying.set_aside()
        self._pace.end()
        self._replace_dossier(dossier)
        self._names |= dict(dossier.briefing.names)
        self.dossier_changed.emit()
        dossier.changes.clear()
        self._let_go()
        self.request_preview()
        if self._known_items is not None and (count := self._count_items()) is not None and count > self._known_items:
            self.noticed.emit(
                translate("Panels", "{n} new items on {name}").format(
                    n=count - self._known_items, name=dossier.briefing.party.name
                )
            )
        self._known_items = None

    def _count_items(self) -> int | None:
        return self.dossier.count if self.dossier is not None else None

    def _take_reading(self, reading: work.Reading, span: Span | None) -> None:
        self._readings[reading.document.sha256] = reading
        if len(self._readings) > _READINGS:
            del self._readings[next(iter(self._readings))]
        self.reading, self.focus = reading, span
        self.reading_changed.emit()


def waiting_words(session: Session) -> tuple[str, str]:
    """Return title and hint for panels that have nothing to show because the library has not answered yet."""
    if session.first_start:
        return (
            translate("Panels", "Reading the example library…"),
            translate("Panels", "This happens once and takes a few seconds."),
        )
    return translate("Panels", "Opening the library…"), ""
