"""Every command of the program, as data; the order within a menu is that of the tables."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hi_desktop.ui.command import Command
from hi_desktop.ui.command_tables import (
    application,
    conversations,
    files,
    general,
    leave,
    registry,
    today,
)

_TABLES = (general, application, files, today, registry, leave, conversations)

COMMANDS: tuple[Command, ...] = tuple(command for table in _TABLES for command in table.COMMANDS)

BY_KEY: dict[str, Command] = {command.key: command for command in COMMANDS}


def text(command: Command) -> str:
    """Return the words of a command without the mnemonic mark."""
    return QCoreApplication.translate("Commands", str(command.text)).replace("&", "")
