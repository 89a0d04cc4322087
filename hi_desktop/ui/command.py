"""What a command is: words, keys, icon, place, and when it is offered."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP


class Needs(enum.Flag):
    """What must be true before a command is offered."""

    NOTHING = 0
    ONE = enum.auto()
    """Exactly one row is chosen."""
    SOME = enum.auto()
    """At least one row is chosen."""
    WRITE = enum.auto()
    """The database can be written."""
    UNDO = enum.auto()
    """There is an act to take back."""


class Menu(enum.Enum):
    """The menus, in their order."""

    FILE = QT_TRANSLATE_NOOP("Commands", "&File")
    EDIT = QT_TRANSLATE_NOOP("Commands", "&Edit")
    APPLICATION = QT_TRANSLATE_NOOP("Commands", "&Application")
    REGISTRY = QT_TRANSLATE_NOOP("Commands", "&Registry")
    CONVERSATION = QT_TRANSLATE_NOOP("Commands", "&Calls")
    VIEW = QT_TRANSLATE_NOOP("Commands", "&View")
    HELP = QT_TRANSLATE_NOOP("Commands", "&Help")


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    Args:
        key: stored in settings and logs, so it never changes.
        text: marked with QT_TRANSLATE_NOOP("Commands", ...); & marks the mnemonic.
        tip: one sentence for tooltip, status bar and screen readers.
        menu: where it stands.
        keys: portable key texts, the first is shown; never Ctrl+Alt, which is AltGr on a Turkish
            keyboard.
        needs: when it is offered.
        icon: base name of its icon file.
        group: commands of a menu stand in groups between lines.
    """

    key: str
    text: object
    tip: object
    menu: Menu
    keys: tuple[str, ...] = ()
    needs: Needs = Needs.NOTHING
    icon: str = ""
    group: int = 0
