"""Commands of calls and visits."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hi_desktop.ui.command import Command, Menu, Needs

COMMANDS: tuple[Command, ...] = (
    Command(
        "conversation.log",
        QT_TRANSLATE_NOOP("Commands", "&Log a call or visit"),
        QT_TRANSLATE_NOOP("Commands", "Log a call or visit in one line, from any page"),
        Menu.CONVERSATION,
        ("Ctrl+Shift+G", "F8"),
        Needs.WRITE,
        "call",
    ),
    Command(
        "conversation.convert",
        QT_TRANSLATE_NOOP("Commands", "Make an &application of it"),
        QT_TRANSLATE_NOOP("Commands", "Open the form of a new application with all that is known"),
        Menu.CONVERSATION,
        ("Ctrl+Shift+B",),
        Needs.ONE | Needs.WRITE,
        "note_add",
        1,
    ),
    Command(
        "conversation.called_back",
        QT_TRANSLATE_NOOP("Commands", "Called &back"),
        QT_TRANSLATE_NOOP("Commands", "Note that the person was called back now"),
        Menu.CONVERSATION,
        ("Ctrl+Shift+K",),
        Needs.ONE | Needs.WRITE,
        "checkmark",
        1,
    ),
    Command(
        "conversation.answered",
        QT_TRANSLATE_NOOP("Commands", "Ans&wered"),
        QT_TRANSLATE_NOOP("Commands", "Note that the expert or the Counsellorship got the answer"),
        Menu.CONVERSATION,
        (),
        Needs.ONE | Needs.WRITE,
        "checkmark_circle",
        1,
    ),
    Command(
        "conversation.edit",
        QT_TRANSLATE_NOOP("Commands", "&Edit the entry"),
        QT_TRANSLATE_NOOP("Commands", "Correct what was logged (Enter, F2)"),
        Menu.CONVERSATION,
        (),
        Needs.ONE | Needs.WRITE,
        "edit",
        2,
    ),
    Command(
        "conversation.remove",
        QT_TRANSLATE_NOOP("Commands", "&Take the entry out"),
        QT_TRANSLATE_NOOP("Commands", "Take out what was logged by mistake; undo brings it back"),
        Menu.CONVERSATION,
        ("Ctrl+Shift+Del",),
        Needs.ONE | Needs.WRITE,
        "delete",
        2,
    ),
    Command(
        "conversation.print",
        QT_TRANSLATE_NOOP("Commands", "&Print the daily sheet…"),
        QT_TRANSLATE_NOOP("Commands", "Print the calls and visits of today on A4"),
        Menu.CONVERSATION,
        (),
        Needs.NOTHING,
        "print",
        3,
    ),
)
