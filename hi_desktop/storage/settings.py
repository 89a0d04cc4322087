"""Settings of the office and drafts of forms, as JSON values by key."""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from hi_desktop.storage.tables import DraftRecord, SettingRecord


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

    def drafts(self, officer_id: int) -> list[tuple[int, Any]]:
        """Return (id, content) of an officer's drafts, the oldest first."""
        query = select(DraftRecord.id, DraftRecord.content).order_by(DraftRecord.id)
        found = self.session.execute(query.where(DraftRecord.officer_id == officer_id))
        return [(row[0], row[1]) for row in found]

    def keep_draft(
        self, draft_id: int, *, officer_id: int, content: Any, saved_at: dt.datetime
    ) -> int:
        """Store a new draft (id 0) or a newer state of it; return its id."""
        record = self.session.get(DraftRecord, draft_id) if draft_id else None
        if record is None:
            record = DraftRecord(officer_id=officer_id, saved_at=saved_at, content=content)
            self.session.add(record)
            self.session.flush()
        else:
            record.content, record.saved_at = content, saved_at
        return record.id

    def drop_draft(self, draft_id: int) -> None:
        """Forget a draft."""
        record = self.session.get(DraftRecord, draft_id)
        if record is not None:
            self.session.delete(record)
