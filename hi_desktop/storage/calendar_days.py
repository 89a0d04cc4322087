"""Reads and writes of the calendar: entries of people, and the cache of computed national days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from hi_desktop.domain.calendar import CalendarEntry
from hi_desktop.domain.errors import RuleError
from hi_desktop.storage import mapping
from hi_desktop.storage.tables import CalendarRecord, NationalDayRecord


@dataclass(frozen=True, slots=True)
class CalendarDays:
    """The repository of dated calendar entries."""

    session: Session

    def entries(self, year: int | None = None) -> list[CalendarEntry]:
        """Return the entries that touch a year, or all, in order of time."""
        query = select(CalendarRecord).order_by(CalendarRecord.first, CalendarRecord.id)
        if year is not None:
            first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
            query = query.where(CalendarRecord.first <= last, CalendarRecord.last >= first)
        return [mapping.calendar_entry(record) for record in self.session.scalars(query)]

    def entry(self, entry_id: int) -> CalendarEntry:
        """Return one entry; raise RuleError `record.gone` if it is not there."""
        record = self.session.get(CalendarRecord, entry_id)
        if record is None:
            raise RuleError("record.gone")
        return mapping.calendar_entry(record)

    def add(self, entry: CalendarEntry) -> int:
        """Store an entry; return its id."""
        record = CalendarRecord(
            first=entry.first,
            last=entry.last,
            kind=entry.kind,
            name=entry.name,
            scope=entry.scope,
            scope_key=entry.scope_key,
            source=entry.source,
            entered_by=entry.entered_by,
            entered_at=entry.entered_at,
            rules=",".join(entry.rules),
            confirmed=entry.confirmed,
        )
        self.session.add(record)
        self.session.flush()
        return record.id

    def remove(self, entry_id: int) -> None:
        """Take an entry out."""
        record = self.session.get(CalendarRecord, entry_id)
        if record is None:
            raise RuleError("record.gone")
        self.session.delete(record)

    def national(self) -> list[CalendarEntry]:
        """Return the cached national days, in order."""
        n = NationalDayRecord
        query = select(n.day, n.kind, n.name, n.confirmed).order_by(n.day, n.id)
        return [
            CalendarEntry(first=day, last=day, kind=kind, name=name, confirmed=confirmed)
            for day, kind, name, confirmed in self.session.execute(query)
        ]

    def replace_national(self, entries: Iterable[CalendarEntry]) -> None:
        """Put freshly computed national days in the place of the cached ones."""
        self.session.execute(delete(NationalDayRecord))
        rows = [
            {"day": day, "kind": entry.kind, "name": entry.name, "confirmed": entry.confirmed}
            for entry in entries
            for day in entry.days(entry.first, entry.last)
        ]
        if rows:
            self.session.execute(insert(NationalDayRecord), rows)
