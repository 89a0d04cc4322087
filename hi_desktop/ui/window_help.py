"""The help of the window: keys, the circular, what this program is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.about import AboutDialog
from hi_desktop.ui.dialogs.circular import CircularDialog
from hi_desktop.ui.dialogs.shortcuts import ShortcutsDialog


class WindowHelp(QObject):
    """Opens the dialogs of the help menu.

    Signals:
        page_asked: key of the page to which the help leads.
    """

    page_asked = Signal(str)

    def __init__(self, context: UiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        bind = context.actions.bind
        bind("help.shortcuts", self.show_keys)
        bind("help.circular", self.show_circular)
        bind("help.about", self.show_about)

    @Slot()
    def show_keys(self) -> None:
        """Show all commands with their keys."""
        ShortcutsDialog(self._context.actions, self._window).open()

    @Slot()
    def show_circular(self) -> CircularDialog:
        """Show what the circular asks and where it is done."""
        dialog = CircularDialog(self._context.language, self._window)
        dialog.page_asked.connect(self.page_asked)
        dialog.open()
        return dialog

    @Slot()
    def show_about(self) -> None:
        """Show version, database and licences."""
        AboutDialog(str(self._context.office.where), self._window).open()
