"""Commands of the page of today."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hi_desktop.ui.command import Command, Menu, Needs

COMMANDS: tuple[Command, ...] = (
    Command(
        "today.done",
        QT_TRANSLATE_NOOP("Commands", "Mark the daily follow-up"),
        QT_TRANSLATE_NOOP("Commands", "Note that the applications of today were gone through"),
        Menu.APPLICATION,
        ("Ctrl+Shift+D",),
        Needs.WRITE,
        "checkmark_circle",
        9,
    ),
)
