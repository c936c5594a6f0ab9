"""The status bar: progress of an import with cancel and details, news, and whether work is going on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton

from dossier.gui.actions import Tools
from dossier.gui.i18n import translate
from dossier.gui.session import Session
from dossier.gui.session.importing import Tally

if TYPE_CHECKING:
    # Only named in types: the use cases and all below them are loaded on the lane, while the window is already seen.
    from dossier.service.workspace import Progress

_NEWS_MS = 12_000
_BUSY_AFTER_MS = 400


class StatusBar(QStatusBar):
    """``asked_for_report`` is sent with the tally of the last import when the user wants to see what was refused."""

    asked_for_report = Signal(object)

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.setContentsMargins(14, 0, 10, 0)
        self._tools = tools
        self._tally = Tally()
        self._words, self._busy = QLabel(), QLabel(translate("Window", "Working…"))
        self._busy.setProperty("tone", "mute")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(180)
        self._bar.setAccessibleName(translate("Window", "Progress of the import"))
        self._cancel = QToolButton()
        self._cancel.setIcon(tools.icons.icon("close"))
        self._cancel.setToolTip(translate("Window", "Stop importing; what came in stays"))
        self._cancel.setAccessibleName(translate("Window", "Stop importing"))
        self._cancel.clicked.connect(session.importing.cancel)
        self._report = QToolButton()
        self._report.setText(translate("Window", "Show what was refused"))
        self._report.clicked.connect(lambda: self.asked_for_report.emit(self._tally))
        for widget, stretch in ((self._bar, 0), (self._cancel, 0), (self._words, 1), (self._report, 0)):
            self.addWidget(widget, stretch)
        self.addPermanentWidget(self._busy)
        self._home = QLabel()
        self._home.setProperty("tone", "mute")
        self._home.setToolTip(
            translate("Window", "The side the dossiers are written from; change it in the menu of a counterpart")
        )
        self.addPermanentWidget(self._home)
        session.dossier_changed.connect(lambda: self._say_home(session))
        for hidden in (self._bar, self._cancel, self._report, self._busy):
            hidden.hide()
        self._news = QTimer(self)
        self._news.setSingleShot(True)
        self._news.setInterval(_NEWS_MS)
        self._news.timeout.connect(self._words.clear)
        self._busy_soon = QTimer(self)
        self._busy_soon.setSingleShot(True)
        self._busy_soon.setInterval(_BUSY_AFTER_MS)
        self._busy_soon.timeout.connect(self._busy.show)
        session.importing.began.connect(self._begin)
        session.importing.progressed.connect(self._progress)
        session.importing.finished.connect(self._finish)
        session.noticed.connect(self.say)
        self._lanes = (session.lane, session.previewing.lane)
        for lane in self._lanes:
            lane.busy_changed.connect(self._work)

    def say(self, words: str) -> None:
        """Show ``words`` for a while."""
        self._words.setText(words)
        self._news.start()

    def words(self) -> str:
        """Return what is shown."""
        return self._words.text()

    def _say_home(self, session: Session) -> None:
        home = session.dossier.briefing.home if session.dossier else None
        self._home.setText(translate("Acts", "Home side: {name}").format(name=home.name) if home else "")

    def _begin(self, name: str) -> None:
        self._news.stop()
        self._report.hide()
        self._bar.setRange(0, 0)
        self._bar.show()
        self._cancel.show()
        self._words.setText(translate("Window", "Reading {name}…").format(name=name))

    def _progress(self, progress: Progress) -> None:
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        name = progress.current.replace("\\", "/").rsplit("/", 1)[-1]
        words = translate("Window", "{done} of {total} · {rate} files a second · {name}")
        self._words.setText(words.format(done=progress.done, total=progress.total, rate=f"{progress.rate:.0f}", name=name))

    def _finish(self, tally: Tally) -> None:
        self._tally = tally
        self._bar.hide()
        self._cancel.hide()
        self._report.setVisible(bool(tally.refused))
        self.say(summary(tally))

    def _work(self) -> None:
        if any(lane.busy for lane in self._lanes):
            if not self._busy_soon.isActive() and self._busy.isHidden():
                self._busy_soon.start()
        else:
            self._busy_soon.stop()
            self._busy.hide()


def summary(tally: Tally) -> str:
    """Return what an import did, in one line."""
    parts = [translate("Window", "%n document(s) imported", "", tally.imported)]
    if tally.updated:
        parts.append(translate("Window", "%n updated", "", tally.updated))
    if tally.already_there:
        parts.append(translate("Window", "%n already there", "", tally.already_there))
    if tally.refused:
        parts.append(translate("Window", "%n refused", "", len(tally.refused)))
    words = " · ".join(parts)
    return translate("Window", "Stopped: {words}").format(words=words) if tally.cancelled else words
