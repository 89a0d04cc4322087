"""What the form of a new application asks while somebody types: who calls, what looks alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from hi_desktop.ui.context import UiContext

PAUSE_MS = 250
"""How long typing rests before it is asked for similar cases."""


class IntakeQuestions(QObject):
    """Asks on the job thread and tells the newest answer.

    Args:
        texts: gives what is typed, by the names of the fields, at the moment of asking.

    Signals:
        caller_told: number asked for, KnownCaller or None.
        similar_told: tuple of Similar.
        units_told: tuple of (Unit, count).
    """

    caller_told = Signal(str, object)
    similar_told = Signal(object)
    units_told = Signal(object)

    def __init__(
        self, context: UiContext, texts: Callable[[], Mapping[str, str]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._texts = texts
        self._waiting = ""
        self._alike = self._timer(self._ask_similar)
        self._units = self._timer(self._ask_units)

    def _timer(self, ask: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(PAUSE_MS)
        timer.timeout.connect(ask)
        return timer

    @property
    def waiting(self) -> bool:
        """Whether the answer about the caller is not there yet."""
        return bool(self._waiting)

    def ask_caller(self, number: str) -> None:
        """Ask at once who calls from a complete number; an empty one asks nothing."""
        if number == self._waiting:
            return
        self._waiting = number
        if number:
            self._context.jobs.read(
                partial(self._context.office.applications.caller, number),
                partial(self._told_caller, number),
                self._context.failed,
                owner=self,
                latest="intake.caller",
            )

    def _told_caller(self, number: str, known: object) -> None:
        if number == self._waiting:
            self._waiting = ""
            self.caller_told.emit(number, known)

    def typed(self) -> None:
        """Look for similar cases once typing rests."""
        self._alike.start()

    def subject_typed(self) -> None:
        """Look for similar cases and likely units once typing rests."""
        self._alike.start()
        self._units.start()

    def stop(self) -> None:
        """Ask nothing more."""
        self._alike.stop()
        self._units.stop()
        self._waiting = ""

    @Slot()
    def _ask_similar(self) -> None:
        self._context.jobs.read(
            partial(self._context.office.applications.similar, **self._texts()),
            self.similar_told.emit,
            self._context.failed,
            owner=self,
            latest="intake.similar",
        )

    @Slot()
    def _ask_units(self) -> None:
        self._context.jobs.read(
            partial(self._context.office.applications.unit_suggestions, self._texts()["subject"]),
            self.units_told.emit,
            self._context.failed,
            owner=self,
            latest="intake.units",
        )
