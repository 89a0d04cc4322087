"""What the window offers on leave, from every page: who answers today, hand-over and return."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.hand_over import LeavePageDialog
from hi_desktop.ui.dialogs.who import WhoDialog


class WindowLeave(QObject):
    """Opens the dialogs of leave."""

    def __init__(self, context: UiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        bind = context.actions.bind
        bind("leave.who", self.show_who)
        bind("leave.hand_over", self.hand_over)
        bind("leave.take_back", self.take_back)

    @Slot()
    def show_who(self) -> WhoDialog:
        """Show who answers for each unit today."""
        dialog = WhoDialog(self._context, self._window)
        dialog.open()
        return dialog

    @Slot()
    def hand_over(self) -> LeavePageDialog:
        """Show the page before a leave."""
        return self._page(back=False)

    @Slot()
    def take_back(self) -> LeavePageDialog:
        """Show the page after a leave."""
        return self._page(back=True)

    def _page(self, *, back: bool) -> LeavePageDialog:
        dialog = LeavePageDialog(self._context, back=back, parent=self._window)
        dialog.open()
        return dialog
