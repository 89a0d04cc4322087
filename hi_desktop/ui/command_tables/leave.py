"""Commands of leave and standing in."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hi_desktop.ui.command import Command, Menu, Needs

COMMANDS: tuple[Command, ...] = (
    Command(
        "leave.plan",
        QT_TRANSLATE_NOOP("Commands", "L&eave plan"),
        QT_TRANSLATE_NOOP("Commands", "See who is away in the coming weeks, and enter leave"),
        Menu.REGISTRY,
        ("Shift+F9",),
        Needs.NOTHING,
        "calendar",
        5,
    ),
    Command(
        "leave.who",
        QT_TRANSLATE_NOOP("Commands", "Who answers &today…"),
        QT_TRANSLATE_NOOP("Commands", "Find who answers for a unit today, and copy the phone"),
        Menu.REGISTRY,
        ("Ctrl+Shift+V",),
        Needs.NOTHING,
        "person_clock",
        5,
    ),
    Command(
        "leave.hand_over",
        QT_TRANSLATE_NOOP("Commands", "&Hand over before leave…"),
        QT_TRANSLATE_NOOP("Commands", "Make the page of what is open for who stands in"),
        Menu.REGISTRY,
        ("Ctrl+F9",),
        Needs.NOTHING,
        "person_swap",
        5,
    ),
    Command(
        "leave.take_back",
        QT_TRANSLATE_NOOP("Commands", "Take &back after leave…"),
        QT_TRANSLATE_NOOP("Commands", "Read what others did while one was away"),
        Menu.REGISTRY,
        ("Ctrl+Shift+F9",),
        Needs.NOTHING,
        "arrow_undo",
        5,
    ),
)
