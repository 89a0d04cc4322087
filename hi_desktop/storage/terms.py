"""The due days of the open applications: read all at once, moved all at once."""

from __future__ import annotations

import datetime as dt
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, func, not_, or_, select
from sqlalchemy.orm import Session

from hi_desktop.domain.applications import Event
from hi_desktop.domain.errors import ConflictError
from hi_desktop.domain.vocabulary import Kind
from hi_desktop.storage import bulk
from hi_desktop.storage.applications import Applications
from hi_desktop.storage.base import Base
from hi_desktop.storage.journal import Journal, Touch, encoded
from hi_desktop.storage.lists import Lists
from hi_desktop.storage.numbers import format_number
from hi_desktop.storage.tables import (
    ApplicationRecord,
    BodyRecord,
    EventRecord,
    UnitRecord,
)

A = ApplicationRecord


def pressing() -> ColumnElement[bool]:
    """Return the condition: open, running, and no answer that the law lets wait.

    Who was told of the progress of a petition waits for its result without a red light (Law 3071
    art. 7); once the answer is given it presses again until it is complete.
    """
    told = and_(A.progress_on.is_not(None), A.answered_on.is_(None))
    return and_(A.closed_on.is_(None), A.paused.is_(False), not_(told))


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenTerm:
    """What the due days of one open application are computed from, and what they are."""

    id: int
    number: str
    subject: str
    channel: str
    kind: Kind
    received: dt.date
    received_time: dt.time | None
    internal_due: dt.date
    legal_due: dt.date
    due: dt.date
    noon: bool
    last_act: str
    last_act_at: dt.datetime
    version: int
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TermChange:
    """The new due days of an open application."""

    term: OpenTerm
    internal_due: dt.date
    legal_due: dt.date
    due: dt.date
    noon: bool

    @property
    def moves(self) -> bool:
        """Whether a due day or its hour differs."""
        old = self.term
        return (self.internal_due, self.legal_due, self.due, self.noon) != (
            *(old.internal_due, old.legal_due, old.due, old.noon),
        )


@dataclass(frozen=True, slots=True)
class Terms:
    """The repository of due days."""

    session: Session

    def open(self) -> list[OpenTerm]:
        """Return all open applications with what moves their due days, by id."""
        query = (
            select(
                *(A.id, A.year, A.no, A.subject, A.channel, A.kind, A.received),
                *(BodyRecord.received_time, A.internal_due, A.legal_due, A.due, A.noon),
                *(A.last_act, A.last_act_at, A.version),
            )
            .join(BodyRecord, BodyRecord.id == A.id)
            .where(A.closed_on.is_(None))
            .order_by(A.id)
        )
        rows = self.session.execute(query).all()
        events = Applications(self.session).events_of([row[0] for row in rows])
        return [
            OpenTerm(
                id=row[0],
                number=format_number(row[1], row[2]),
                subject=row[3],
                channel=row[4],
                kind=row[5],
                received=row[6],
                received_time=row[7],
                internal_due=row[8],
                legal_due=row[9],
                due=row[10],
                noon=row[11],
                last_act=row[12],
                last_act_at=row[13],
                version=row[14],
                events=events.get(row[0], ()),
            )
            for row in rows
        ]

    def move(
        self, changes: Sequence[TermChange], event: Event, *, act: str, at: dt.datetime, by: str
    ) -> None:
        """Write new due days, with one deadline event and one touch each.

        Raises:
            ConflictError: somebody changed one of them at this very moment.
        """
        if not changes:
            return
        table = Base.metadata.tables[A.__tablename__]
        statement = (
            table.update()
            .where(table.c.id == bindparam("row"), table.c.version == bindparam("seen"))
            .values(
                internal_due=bindparam("new_internal"),
                legal_due=bindparam("new_legal"),
                due=bindparam("new_due"),
                noon=bindparam("new_noon"),
                version=bindparam("seen") + 1,
                last_act=act,
                last_act_at=at,
            )
        )
        result: Any = self.session.connection().execute(statement, [_values(c) for c in changes])
        if result.rowcount != len(changes):
            raise ConflictError("conflict")
        self._tell(changes, event, act=act, at=at, by=by)

    def _tell(
        self, changes: Sequence[TermChange], event: Event, *, act: str, at: dt.datetime, by: str
    ) -> None:
        name = EventRecord.__tablename__
        ids = bulk.take_ids(self.session, name, len(changes))
        rows = [
            {
                "id": id_,
                "application_id": change.term.id,
                "kind": event.kind,
                "day": event.on,
                "note": event.note,
                "at": at,
                "officer": by,
            }
            for id_, change in zip(ids, changes, strict=True)
        ]
        bulk.insert_rows(self.session, Base.metadata.tables[name], rows)
        journal = self.session.info.get("journal")
        if not isinstance(journal, Journal):
            return
        for id_, change in zip(ids, changes, strict=True):
            old, new = _both(change, act=act, at=at)
            owner = change.term.id
            journal.add(Touch(A.__tablename__, str(owner), owner, "u", old, new))
            journal.add(Touch(name, str(id_), owner, "i"))

    def load(self, first: dt.date, last: dt.date) -> list[tuple[dt.date, bool, int]]:
        """Return (day, paused, count) of what is open and due in a stretch of days."""
        query = (
            select(A.due, A.paused, func.count())
            .where(or_(pressing(), A.paused.is_(True)), A.closed_on.is_(None))
            .where(A.due >= first, A.due <= last)
            .group_by(A.due, A.paused)
            .order_by(A.due)
        )
        return [(row[0], row[1], row[2]) for row in self.session.execute(query)]

    def due_on(self, day: dt.date) -> array[int]:
        """Return the ids of what is open and due on a day."""
        query = select(A.id).where(A.closed_on.is_(None), A.due == day).order_by(A.id)
        return Lists(self.session).vector(query)

    def overdue(self, today: dt.date) -> array[int]:
        """Return the ids of what is open, runs, and was due before today; the oldest first."""
        query = select(A.id).where(pressing(), A.due < today).order_by(A.due, A.id)
        return Lists(self.session).vector(query)

    def by_unit(self) -> list[tuple[str, int]]:
        """Return (short name, open applications) of the units, the heaviest first."""
        count = func.count()
        query = (
            select(UnitRecord.short, UnitRecord.name, count)
            .select_from(A)
            .outerjoin(UnitRecord, UnitRecord.id == A.unit_id)
            .where(A.closed_on.is_(None))
            .group_by(UnitRecord.id, UnitRecord.short, UnitRecord.name, UnitRecord.name_key)
            .order_by(count.desc(), UnitRecord.name_key)
        )
        return [(row[0] or row[1] or "", row[2]) for row in self.session.execute(query)]


def _values(change: TermChange) -> dict[str, Any]:
    return {
        "row": change.term.id,
        "seen": change.term.version,
        "new_internal": change.internal_due,
        "new_legal": change.legal_due,
        "new_due": change.due,
        "new_noon": change.noon,
    }


def _both(
    change: TermChange, *, act: str, at: dt.datetime
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the columns that differ, before and after, as the journal keeps them."""
    old = change.term
    names = ("internal_due", "legal_due", "due", "noon")
    differing = [name for name in names if getattr(change, name) != getattr(old, name)]
    before = {name: encoded(getattr(old, name)) for name in differing}
    after = {name: encoded(getattr(change, name)) for name in differing}
    before |= {"last_act": old.last_act, "last_act_at": encoded(old.last_act_at)}
    return before, after | {"last_act": str(act), "last_act_at": encoded(at)}
