"""What the window remembers by itself: its geometry and the columns of each list.

Columns are kept by key as JSON, never by position: a new column in a later version, another order
or a hidden one never moves the width of its neighbour.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from PySide6.QtCore import QByteArray, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.ui import tokens
from hi_desktop.ui.settings import Settings


@dataclass(slots=True)
class ColumnMemory:
    """What is remembered of one column; None means: as the program proposes."""

    width: int | None = None
    order: int | None = None
    hidden: bool | None = None


class State(QObject):
    """What the window remembers; columns are written half a second after a change."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = settings.raw()
        self._waiting: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(tokens.COLUMN_MEMORY_MS)
        self._timer.timeout.connect(self.flush)

    def columns(self, list_key: str) -> dict[str, ColumnMemory]:
        """Return what is remembered of a list's columns; empty when nothing or unreadable."""
        text = self._waiting.get(list_key) or str(self._store.value(f"columns/{list_key}") or "")
        try:
            known = json.loads(text) if text else {}
        except ValueError:
            return {}
        if not isinstance(known, dict):
            return {}
        return {str(key): _memory(value) for key, value in known.items()}

    def remember_columns(self, list_key: str, columns: dict[str, ColumnMemory]) -> None:
        """Keep a list's columns, once they stand still for half a second."""
        self._waiting[list_key] = json.dumps({key: asdict(m) for key, m in columns.items()})
        self._timer.start()

    def forget_columns(self, list_key: str) -> None:
        """Go back to the proposed columns (Sütunları sıfırla)."""
        self._waiting.pop(list_key, None)
        self._store.remove(f"columns/{list_key}")

    @Slot()
    def flush(self) -> None:
        """Write what waits."""
        for list_key, text in self._waiting.items():
            self._store.setValue(f"columns/{list_key}", text)
        self._waiting.clear()

    def remember_window(self, window: QWidget) -> None:
        """Keep size and place of the window."""
        self._store.setValue("window/geometry", window.saveGeometry())

    def restore_window(self, window: QWidget) -> bool:
        """Put the window where it was; False at the first start."""
        kept = self._store.value("window/geometry")
        return isinstance(kept, QByteArray) and window.restoreGeometry(kept)


def _memory(value: object) -> ColumnMemory:
    if not isinstance(value, dict):
        return ColumnMemory()
    width, order, hidden = value.get("width"), value.get("order"), value.get("hidden")
    return ColumnMemory(
        width=width if isinstance(width, int) and width > 0 else None,
        order=order if isinstance(order, int) else None,
        hidden=hidden if isinstance(hidden, bool) else None,
    )
