"""Commands on attachments and letters."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hi_desktop.ui.command import Command, Menu, Needs

COMMANDS: tuple[Command, ...] = (
    Command(
        "application.attach",
        QT_TRANSLATE_NOOP("Commands", "Attac&h files"),
        QT_TRANSLATE_NOOP("Commands", "Attach files or e-mails to the application"),
        Menu.APPLICATION,
        ("Ctrl+Shift+F",),
        Needs.ONE | Needs.WRITE,
        "folder_open",
        3,
    ),
    Command(
        "application.letter",
        QT_TRANSLATE_NOOP("Commands", "Draft in &Word"),
        QT_TRANSLATE_NOOP("Commands", "Write the official letter of the chosen applications"),
        Menu.APPLICATION,
        ("Ctrl+Shift+W",),
        Needs.SOME,
        "document_search",
        3,
    ),
    Command(
        "report.cover",
        QT_TRANSLATE_NOOP("Commands", "&Covering letter…"),
        QT_TRANSLATE_NOOP("Commands", "Write the covering letter of the monthly report in Word"),
        Menu.FILE,
        (),
        Needs.NOTHING,
        "mail",
        1,
    ),
)
