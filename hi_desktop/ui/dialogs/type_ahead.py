"""Keys typed while the form waits for an answer go to where the cursor will be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

LONGEST_MS = 400
"""How long keys are held at most."""


class TypeAhead(QObject):
    """Holds the keys of one widget for a moment and gives them back in order.

    `gave_up` is sent when the answer took too long.
    """

    gave_up = Signal()

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self._watched = watched
        self._held: list[QKeyEvent] = []
        self._holding = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LONGEST_MS)
        self._timer.timeout.connect(self.gave_up)

    @property
    def holding(self) -> bool:
        """Whether keys are held now."""
        return self._holding

    def hold(self) -> None:
        """Hold the keys from now on."""
        if not self._holding:
            self._holding = True
            self._watched.installEventFilter(self)
        self._timer.start()

    def release(self, target: QWidget) -> None:
        """Put the focus on a widget and type what was held."""
        if not self._holding:
            return
        self._holding = False
        self._timer.stop()
        self._watched.removeEventFilter(self)
        target.setFocus(Qt.FocusReason.TabFocusReason)
        held, self._held = self._held, []
        for event in held:
            QApplication.sendEvent(target.window().focusWidget() or target, event)

    def eventFilter(self, _watched: QObject, event: QEvent, /) -> bool:
        """Keep a key press."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        copy = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
        self._held.append(copy)
        return True
