"""The wheel over a field that is not in use changes nothing; it scrolls the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QWidget


class WheelFilter(QObject):
    """Installed once on the application."""

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Hand the wheel to the parent of a combo or spin box that has no focus."""
        if (
            event.type() == QEvent.Type.Wheel
            and isinstance(watched, QComboBox | QAbstractSpinBox)
            and not watched.hasFocus()
        ):
            event.ignore()
            parent = watched.parent()
            if isinstance(parent, QWidget):
                QApplication.sendEvent(parent, event)
            return True
        return False
