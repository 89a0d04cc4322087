"""What one officer likes on this computer: typed keys in an INI file.

What belongs to the unit (rules, calendar, people) lives in the database, not here.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QSettings

T = TypeVar("T", str, int, bool)

VERSION = 1
"""Of the keys; goes up when one changes its meaning."""


@dataclass(frozen=True, slots=True)
class Key(Generic[T]):
    """One setting: its name in the file and what holds while nothing was chosen."""

    name: str
    default: T


LANGUAGE = Key("general/language", "tr")
DATABASE = Key("general/database", "")
THEME = Key("view/theme", "system")
TEXT_SCALE = Key("view/text_scale", 100)
ROW_HEIGHT = Key("view/row_height", "normal")
TAB = Key("view/tab", "today")
LAST_FOLDER = Key("files/last_folder", "")


class Settings:
    """The INI file of this officer.

    Args:
        file: where it lies; None is the usual place of the platform.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._store = (
            QSettings(
                QSettings.Format.IniFormat, QSettings.Scope.UserScope, "HI Desktop", "hi_desktop"
            )
            if file is None
            else QSettings(str(file), QSettings.Format.IniFormat)
        )
        if not self._store.contains("version"):
            self._store.setValue("version", VERSION)

    def get(self, key: Key[T]) -> T:
        """Return the value of a key; its default when there is none or it cannot be read."""
        value = self._store.value(key.name)
        if value is None:
            return key.default
        return _read(str(value), key.default)

    def set(self, key: Key[T], value: T) -> None:
        """Keep a value."""
        self._store.setValue(key.name, value)

    def raw(self) -> QSettings:
        """Return Qt's own object, for what has no key: geometry and columns (`ui.state`)."""
        return self._store

    def sync(self) -> None:
        """Write to disk now."""
        self._store.sync()


def _read(text: str, default: T) -> T:
    if isinstance(default, bool):
        return text.lower() in {"true", "1"}
    if isinstance(default, int):
        return int(text) if text.lstrip("-").isdigit() else default
    return text
