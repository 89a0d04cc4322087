"""Writes down what an act touched: each row, the touched columns before and after.

The session tells it what it flushes, so that no repository can forget a line. The values are kept
as JSON in the form that `decoded` brings back, column by column.
"""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from sqlalchemy import Table, event, insert, inspect
from sqlalchemy.orm import Session, UOWTransaction

from hi_desktop.storage import bulk, search
from hi_desktop.storage.base import Base
from hi_desktop.storage.tables import (
    TRACKED,
    ApplicationRecord,
    AttachmentRecord,
    BodyRecord,
    HistoryRecord,
    HistoryRowRecord,
)

Op = Literal["i", "u", "d"]

UNTOLD = frozenset({"version", "unread", "last_act", "last_act_at"})
"""Columns that change with every act and say nothing to a reader."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who acts, in which run of the program."""

    officer_id: int
    name: str
    session: str = ""


@dataclass(slots=True)
class Touch:
    """One touched row of the running act."""

    table: str
    row_key: str
    application_id: int | None
    op: Op
    before: dict[str, Any] | None = None
    after: dict[str, Any] | None = None


@dataclass(slots=True)
class Journal:
    """The touches of one transaction."""

    touches: dict[tuple[str, str], Touch] = field(default_factory=dict)

    def add(self, touch: Touch) -> None:
        """Add a touch; several of one row become one: first before, last after."""
        key = (touch.table, touch.row_key)
        known = self.touches.get(key)
        if known is None:
            self.touches[key] = touch
        elif known.op == "i" and touch.op == "d":
            del self.touches[key]
        elif known.op == "u":
            known.before = {**(touch.before or {}), **(known.before or {})}
            known.after = {**(known.after or {}), **(touch.after or {})}
            known.op = touch.op
        elif known.after is not None:
            known.after = {**known.after, **(touch.after or {})}

    def applications(self) -> list[int]:
        """Return the ids of the touched applications, in order of touch."""
        ids = (touch.application_id for touch in self.touches.values())
        return list(dict.fromkeys(id_ for id_ in ids if id_ is not None))

    def write(
        self,
        session: Session,
        *,
        actor: Actor,
        at: dt.datetime,
        act: str,
        note: str = "",
        undoes: int | None = None,
        names: Mapping[int, str] | None = None,
    ) -> int:
        """Store the line and its rows; return the id of the act.

        Args:
            session: of the act.
            actor: who acted.
            at: when, local time.
            act: code of the act.
            note: free words.
            undoes: the act that was taken back.
            names: in whose name each application was worked on; the line itself carries the name
                only when it holds for all of them.
        """
        behalf = names or {}
        common = {behalf.get(id_, "") for id_ in self.applications()}
        line = insert(HistoryRecord).returning(HistoryRecord.id)
        act_id = session.execute(
            line.values(
                at=at,
                officer_id=actor.officer_id,
                by=actor.name,
                on_behalf_of=common.pop() if len(common) == 1 else "",
                act=act,
                note=note,
                session=actor.session,
                undoes=undoes,
            )
        ).scalar_one()
        rows = [
            {
                "act_id": act_id,
                "application_id": touch.application_id,
                "table_name": touch.table,
                "row_key": touch.row_key,
                "op": touch.op,
                "on_behalf_of": behalf.get(touch.application_id or 0, ""),
                "before": touch.before,
                "after": touch.after,
            }
            for touch in self.touches.values()
        ]
        bulk.insert_rows(session, Base.metadata.tables[HistoryRowRecord.__tablename__], rows)
        return act_id


def encoded(value: Any) -> Any:
    """Return a column's value as JSON can hold it."""
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    return value


def decoded(table: Table, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return stored values as the columns of `table` take them."""
    result: dict[str, Any] = {}
    for name, value in values.items():
        kind = table.c[name].type.python_type if value is not None else None
        if kind in {dt.date, dt.datetime, dt.time} and isinstance(value, str):
            result[name] = kind.fromisoformat(value)
        elif kind is not None and issubclass(kind, enum.Enum):
            result[name] = kind(value)
        else:
            result[name] = value
    return result


def owner(table: str, row: Mapping[str, Any]) -> int | None:
    """Return the application to which a row belongs."""
    if table in {ApplicationRecord.__tablename__, BodyRecord.__tablename__}:
        return int(row["id"])
    found = row.get("application_id")
    return None if found is None else int(found)


def _row(record: Base) -> dict[str, Any]:
    """Return a record's columns by their names in the database."""
    mapper = inspect(type(record))
    return {
        attribute.columns[0].name: getattr(record, attribute.key)
        for attribute in mapper.column_attrs
    }


def _changed(record: Base) -> tuple[dict[str, Any], dict[str, Any]]:
    state = inspect(record)
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    for attribute in state.mapper.column_attrs:
        history = state.attrs[attribute.key].history
        if history.has_changes() and attribute.key != "version":
            name = attribute.columns[0].name
            before[name] = encoded(history.deleted[0]) if history.deleted else None
            after[name] = encoded(history.added[0]) if history.added else None
    return before, after


def _after_flush(session: Session, _context: UOWTransaction) -> None:
    journal = session.info.get("journal")
    if not isinstance(journal, Journal):
        return
    for op, records in (("i", session.new), ("u", session.dirty), ("d", session.deleted)):
        for record in records:
            if isinstance(record, TRACKED):
                _note(journal, record, op)


def _note(journal: Journal, record: Base, op: str) -> None:
    row = _row(record)
    table = record.__tablename__
    key, application = str(row["id"]), owner(table, row)
    if op == "i":
        journal.add(Touch(table, key, application, "i"))
    elif op == "d":
        before = {name: encoded(value) for name, value in row.items()}
        journal.add(Touch(table, key, application, "d", before))
    else:
        before, after = _changed(record)
        if before or after:
            journal.add(Touch(table, key, application, "u", before, after))


def listen(session: Session) -> Journal:
    """Make a session tell its journal what it flushes."""
    journal = Journal()
    session.info["journal"] = journal
    event.listen(session, "after_flush", _after_flush)
    return journal


def refresh_search(session: Session, journal: Journal) -> None:
    """Bring the search text of the touched applications up to date."""
    names = (ApplicationRecord.__tablename__, BodyRecord.__tablename__)
    ids = {
        touch.application_id
        for touch in journal.touches.values()
        if touch.table in names
        and touch.application_id is not None
        and (touch.op == "i" or search.SOURCES & set(touch.after or {}))
    }
    ids |= {
        touch.application_id
        for touch in journal.touches.values()
        if touch.table == AttachmentRecord.__tablename__ and touch.application_id is not None
    }
    search.refresh(session, sorted(ids))
