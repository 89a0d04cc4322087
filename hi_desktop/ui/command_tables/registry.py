"""Commands of the contact registry."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hi_desktop.ui.command import Command, Menu, Needs

COMMANDS: tuple[Command, ...] = (
    Command(
        "registry.person",
        QT_TRANSLATE_NOOP("Commands", "New &person"),
        QT_TRANSLATE_NOOP("Commands", "Enter a person of the contact registry"),
        Menu.REGISTRY,
        ("Ctrl+Shift+P",),
        Needs.WRITE,
        "person_add",
        0,
    ),
    Command(
        "registry.unit",
        QT_TRANSLATE_NOOP("Commands", "New &unit"),
        QT_TRANSLATE_NOOP("Commands", "Enter a unit of the contact registry"),
        Menu.REGISTRY,
        ("Ctrl+B",),
        Needs.WRITE,
        "building",
        0,
    ),
    Command(
        "registry.missing",
        QT_TRANSLATE_NOOP("Commands", "What is &missing…"),
        QT_TRANSLATE_NOOP(
            "Commands", "List what the units and people lack, and go to what fills it"
        ),
        Menu.REGISTRY,
        ("F7",),
        Needs.NOTHING,
        "warning",
        1,
    ),
    Command(
        "registry.doubles",
        QT_TRANSLATE_NOOP("Commands", "D&oubles…"),
        QT_TRANSLATE_NOOP(
            "Commands", "Merge people who stand in the registry twice, or part them again"
        ),
        Menu.REGISTRY,
        ("Ctrl+D",),
        Needs.NOTHING,
        "people",
        1,
    ),
    Command(
        "registry.report",
        QT_TRANSLATE_NOOP("Commands", "&Letter of notification…"),
        QT_TRANSLATE_NOOP("Commands", "List the changes that the Counsellorship was not told yet"),
        Menu.REGISTRY,
        ("Ctrl+L",),
        Needs.NOTHING,
        "mail_checkmark",
        1,
    ),
    Command(
        "registry.day",
        QT_TRANSLATE_NOOP("Commands", "Registry of a &day"),
        QT_TRANSLATE_NOOP("Commands", "Show who was responsible on another day"),
        Menu.REGISTRY,
        ("Ctrl+G",),
        Needs.NOTHING,
        "history",
        1,
    ),
    Command(
        "registry.confirm",
        QT_TRANSLATE_NOOP("Commands", "&Confirm the data"),
        QT_TRANSLATE_NOOP("Commands", "Note that the data of the unit were found right today"),
        Menu.REGISTRY,
        ("F9",),
        Needs.ONE | Needs.WRITE,
        "checkmark_circle",
        2,
    ),
    Command(
        "registry.call",
        QT_TRANSLATE_NOOP("Commands", "C&all"),
        QT_TRANSLATE_NOOP("Commands", "Call the chosen person or unit"),
        Menu.REGISTRY,
        ("F12",),
        Needs.ONE,
        "call",
        3,
    ),
    Command(
        "registry.write",
        QT_TRANSLATE_NOOP("Commands", "&Write an e-mail"),
        QT_TRANSLATE_NOOP("Commands", "Write to the chosen person"),
        Menu.REGISTRY,
        ("Shift+F12",),
        Needs.ONE,
        "mail",
        3,
    ),
    Command(
        "registry.copy",
        QT_TRANSLATE_NOOP("Commands", "Copy the &numbers"),
        QT_TRANSLATE_NOOP("Commands", "Copy name, numbers and e-mail of the chosen person or unit"),
        Menu.REGISTRY,
        ("Ctrl+F12",),
        Needs.ONE,
        "copy",
        3,
    ),
    Command(
        "registry.rules",
        QT_TRANSLATE_NOOP("Commands", "&Rules of the registry…"),
        QT_TRANSLATE_NOOP(
            "Commands", "Set how many people a unit needs and how often it is confirmed"
        ),
        Menu.REGISTRY,
        (),
        Needs.NOTHING,
        "settings",
        4,
    ),
)
