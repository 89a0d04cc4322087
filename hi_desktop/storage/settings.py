"""Settings of the office, as JSON values by key."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from hi_desktop.storage.tables import SettingRecord


@dataclass(frozen=True, slots=True)
class Settings:
    """The repository of settings."""

    session: Session

    def get(self, key: str, default: Any = None) -> Any:
        """Return a stored value, or `default`."""
        query = select(SettingRecord.value).where(SettingRecord.id == key)
        row = self.session.execute(query).first()
        return default if row is None else row[0]

    def many(self, *keys: str) -> dict[str, Any]:
        """Return the stored ones of several values, in one question."""
        query = select(SettingRecord.id, SettingRecord.value).where(SettingRecord.id.in_(keys))
        return {row[0]: row[1] for row in self.session.execute(query)}

    def put(self, key: str, value: Any) -> None:
        """Store a value; None takes it out."""
        record = self.session.get(SettingRecord, key)
        if value is None:
            if record is not None:
                self.session.delete(record)
        elif record is None:
            self.session.add(SettingRecord(id=key, value=value))
        elif record.value != value:
            record.value = value

    def renew(self, key: str) -> None:
        """Give a value that marks a state, such as that of the calendar, a new mark.

        A mark is drawn and not counted: an undo brings the old mark back with the old state, and
        no later state has it again.
        """
        self.put(key, uuid.uuid4().hex)
