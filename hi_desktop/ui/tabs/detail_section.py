"""What a part of the detail of an application is, for the modules that make one."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hi_desktop.services.applications import Detail
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.tabs.application_cells import Reckoning


class DetailSection(QWidget):
    """A part of the detail; it hides itself when it has nothing to say.

    Signals:
        asked: key of a command to be done with the application.
    """

    asked = Signal(str)

    def show_detail(self, detail: Detail, by: Reckoning) -> None:
        """Show what this part says of an application."""
        raise NotImplementedError


class WindowTab(NamedTuple):
    """A tab of the own window."""

    title: object
    """Marked with QT_TRANSLATE_NOOP("DetailTabs", ...)."""
    make: Callable[[UiContext], DetailSection]
