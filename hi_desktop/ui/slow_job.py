"""Work that is mostly quick: a panel with a way to cancel appears when it takes over a second."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.progress import Progress
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.jobs import Job
from hi_desktop.ui.widgets.notes import ProgressPanel

PATIENCE_MS = 1000


class SlowJob(QObject):
    """One piece of work at a time; `panel` belongs into the window."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job[Any] | None = None
        self._title = ""
        self._done: Callable[[Any], None] = print
        self.panel = ProgressPanel(parent if isinstance(parent, QWidget) else None)
        self.panel.cancelled.connect(self._cancel)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._show)

    def run(self, title: str, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        """Do `work` on the job thread, then `done` here; another one under way goes on alone."""
        if self._job is not None:
            return
        self._title, self._done = title, done
        self._timer.start(PATIENCE_MS)
        self._job = self._context.jobs.long(
            work, self._succeeded, self._failed, told=self._step, owner=self
        )

    @Slot()
    def _show(self) -> None:
        if self._job is not None:
            self.panel.start(self._title)

    def _step(self, done: int, total: int, what: str) -> None:
        if self.panel.isVisible():
            self.panel.step(done, total, what)

    @Slot()
    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _succeeded(self, result: object) -> None:
        self._end()
        self._done(result)

    def _failed(self, error: Exception) -> None:
        self._end()
        self._context.failed(error)

    def _end(self) -> None:
        self._job = None
        self._timer.stop()
        self.panel.stop()
