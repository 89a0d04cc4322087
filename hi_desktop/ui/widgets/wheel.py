"""The wheel over a field that is not in use changes nothing; it scrolls the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)


class WheelFilter(QObject):
    """Installed once on the application."""

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Hand the wheel of a combo or spin box without focus to the page that it stands on."""
        if event.type() != QEvent.Type.Wheel or not isinstance(watched, QWidget):
            return False
        field: QWidget | None = watched
        if isinstance(watched, QLineEdit):  # the line inside a spin box
            field = watched.parentWidget()
        if not isinstance(field, QComboBox | QAbstractSpinBox) or field.hasFocus():
            return False
        page = field.parentWidget()
        while page is not None and not isinstance(page, QAbstractScrollArea):
            page = page.parentWidget()
        if isinstance(page, QAbstractScrollArea):
            QApplication.sendEvent(page.viewport(), event)
        event.accept()
        return True
