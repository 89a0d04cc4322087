"""Opens sheets in a real window, with real keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget

from hi_desktop.services.applications import Detail
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.value_sheet import ValueSheet
from tests.ui.conftest import type_text

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass
class Desk:
    """A window with a context; counts the control strokes."""

    qtbot: Any
    window: QMainWindow
    context: UiContext
    given: list[Any] = field(default_factory=list)
    strokes: int = 0

    def open(self, make: Callable[..., ValueSheet], *args: Any, **options: Any) -> Any:
        """Show a sheet, wait for its lists, put the cursor where the work begins."""
        sheet = make(self.context, *args, **options)
        self.show(sheet)
        return sheet

    def show(self, sheet: ValueSheet) -> None:
        """Show a sheet as the page does."""
        self.window.setCentralWidget(sheet)
        sheet.submitted.connect(self.given.append)
        self.window.show()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        sheet.start()
        self.wait()

    def wait(self) -> None:
        """Wait until no job is under way."""
        self.qtbot.waitUntil(lambda: not self.context.jobs._running)

    def focus(self) -> QWidget:
        """Return the widget that has the focus.

        Without a window manager nobody makes the window active again after a list below a field.
        """
        if QApplication.focusWidget() is None:
            self.window.activateWindow()
            self.qtbot.waitUntil(self.window.isActiveWindow)
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def type(self, text: str) -> None:
        """Type letters where the cursor is."""
        for letter in text:
            type_text(self.focus(), letter)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """Press a key that is no letter of the content."""
        self.strokes += 1
        QTest.keyClick(self.focus(), key, modifiers or Qt.KeyboardModifier.NoModifier)

    def save(self) -> None:
        """Press Ctrl+Enter."""
        self.press(Qt.Key.Key_Return, CTRL)

    def detail(self, application_id: int) -> Detail:
        """Return what the page gives a sheet."""
        return self.context.office.applications.detail(application_id)


def words_of(widget: QWidget) -> str:
    """Return all words that are shown inside a widget."""
    return "\n".join(
        label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()
    )


def fault_of(sheet: ValueSheet, name: str) -> str:
    """Return the words below a field."""
    return str(sheet._fields[name]._fault.text()) if sheet._fields[name].has_fault() else ""
