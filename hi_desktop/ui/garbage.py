"""Cyclic garbage is collected on the window's thread only.

Python collects on whatever thread happens to allocate. On a job thread that could destroy a widget,
which Qt allows on the window's thread alone. So the automatic collector rests while the window
lives, and a timer asks it here with Python's own thresholds.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL_MS = 2_000


class GarbageCollector(QObject):
    """Collects from time to time, as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.check)

    def start(self) -> None:
        """Take over from the automatic collector."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Give back to the automatic collector."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def check(self) -> int:
        """Collect the oldest generation that is due; return it, or -1 when none is."""
        due = [at for at, (count, most) in enumerate(_counts()) if count > most > 0]
        if not due:
            return -1
        gc.collect(due[-1])
        return due[-1]


def _counts() -> list[tuple[int, int]]:
    return list(zip(gc.get_count(), gc.get_threshold(), strict=True))
