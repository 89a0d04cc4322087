"""The settings of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.duty_contacts import DutyContactsDialog
from hi_desktop.ui.dialogs.first_act import FirstAct
from hi_desktop.ui.dialogs.me import WhoAmI
from hi_desktop.ui.dialogs.settings import SettingsDialog


class WindowSettings(QObject):
    """Opens the settings.

    Signals:
        looks_changed: theme or text size were chosen.
    """

    looks_changed = Signal()

    def __init__(self, context: UiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        context.actions.bind("file.settings", self.show_settings)
        context.actions.bind("registry.duty_contacts", self.show_duty_contacts)

    @Slot()
    def show_duty_contacts(self) -> DutyContactsDialog:
        """Show whom to tell at once in urgent cases (R31)."""
        dialog = DutyContactsDialog(self._context, self._window)
        dialog.open()
        return dialog

    @Slot()
    def show_settings(self) -> SettingsDialog:
        """Show the settings of this officer on this computer."""
        context = self._context
        dialog = SettingsDialog(
            context.settings,
            str(context.office.where),
            self._window,
            me=WhoAmI(context),
            first_act=FirstAct(context),
        )
        dialog.looks_changed.connect(self.looks_changed)
        dialog.duty_contacts_asked.connect(self.show_duty_contacts)
        dialog.registry_rules_asked.connect(context.actions["registry.rules"].trigger)
        dialog.open()
        return dialog
