"""The history read back, and an act taken back row by row.

An act can be taken back as long as no later act that still stands touched one of its rows. What is
restored are the columns that the act changed, as they were; the version goes on upwards, so that
nobody who has the record open can save over it unknowingly.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from sqlalchemy import Table, delete, insert, select, update
from sqlalchemy.orm import Session, aliased

from hi_desktop.domain.errors import ConflictError, RuleError
from hi_desktop.storage.base import Base
from hi_desktop.storage.journal import Journal, Op, Touch, decoded, encoded, owner
from hi_desktop.storage.tables import (
    ApplicationRecord,
    BodyRecord,
    EventRecord,
    HistoryRecord,
    HistoryRowRecord,
    ReferralRecord,
    SearchRecord,
)

CHUNK = 400

_PARTS: tuple[tuple[type[Base], Any], ...] = (
    (SearchRecord, SearchRecord.id),
    (BodyRecord, BodyRecord.id),
    (EventRecord, EventRecord.application_id),
    (ReferralRecord, ReferralRecord.application_id),
)
"""What goes with an application, and the column that names it."""


@dataclass(frozen=True, slots=True)
class Line:
    """One stored act."""

    id: int
    at: dt.datetime
    by: str
    on_behalf_of: str
    act: str
    note: str
    undone: bool


def _line(record: HistoryRecord) -> Line:
    return Line(
        record.id,
        record.at,
        record.by,
        record.on_behalf_of,
        record.act,
        record.note,
        record.undone_by is not None,
    )


def _parts(rows: Sequence[Touch]) -> Iterator[Sequence[Touch]]:
    for start in range(0, len(rows), CHUNK):
        yield rows[start : start + CHUNK]


def _key(table: Table, text: str) -> Any:
    return int(text) if table.c["id"].type.python_type is int else text


@dataclass(frozen=True, slots=True)
class History:
    """The repository of acts."""

    session: Session

    def lines(self, application_id: int) -> list[tuple[Line, list[Touch]]]:
        """Return the acts on one application with what they touched of it, the newest first."""
        h, r = HistoryRecord, HistoryRowRecord
        query = (
            select(h, r)
            .join(r, r.act_id == h.id)
            .where(r.application_id == application_id)
            .order_by(h.id.desc(), r.id)
        )
        found: dict[int, tuple[Line, list[Touch]]] = {}
        for line, row in self.session.execute(query):
            told = replace(_line(line), on_behalf_of=row.on_behalf_of or line.on_behalf_of)
            found.setdefault(line.id, (told, []))[1].append(_touch(row))
        return list(found.values())

    def standing(self, session: str, limit: int) -> list[Line]:
        """Return the acts of one run of the program that can be taken back, the newest first."""
        h = HistoryRecord
        query = (
            select(h)
            .where(h.session == session, h.undone_by.is_(None), h.undoes.is_(None))
            .order_by(h.id.desc())
            .limit(limit)
        )
        return [_line(record) for record in self.session.scalars(query)]

    def take_back(self, act_id: int, journal: Journal) -> str:
        """Restore every row that an act touched; return the act's code.

        Raises:
            RuleError: `undo.gone`, `undo.done`, `undo.changed_since`, `undo.number_given`.
            ConflictError: somebody changed a row at this very moment.
        """
        record = self.session.get(HistoryRecord, act_id)
        if record is None:
            raise RuleError("undo.gone")
        if record.undone_by is not None or record.undoes is not None:
            raise RuleError("undo.done")
        r = HistoryRowRecord
        query = select(r).where(r.act_id == act_id).order_by(r.table, r.id)
        touches = [_touch(row) for row in self.session.scalars(query)]
        self._refuse_touched_since(act_id, touches)
        groups = {name: list(rows) for name, rows in groupby(touches, key=lambda t: t.table)}
        self.session.expunge_all()
        order = [table for table in Base.metadata.sorted_tables if table.name in groups]
        made = {(touch.table, touch.row_key) for touch in touches if touch.op == "i"}
        held = {table.name: _holding(table, groups[table.name], made) for table in order}
        for table in order:
            self._each(table, held[table.name], "u", journal, self._restore)
        for table in reversed(order):
            youngest_first = groups[table.name][::-1]
            self._each(table, youngest_first, "i", journal, self._delete)
        for table in order:
            self._each(table, groups[table.name], "d", journal, self._put_back)
            done = {touch.row_key for touch in held[table.name]}
            rest = [touch for touch in groups[table.name] if touch.row_key not in done]
            self._each(table, rest, "u", journal, self._restore)
        return record.act

    def settle(self, act_id: int, undone_by: int) -> None:
        """Note that an act was taken back."""
        statement = update(HistoryRecord).where(HistoryRecord.id == act_id)
        self.session.execute(statement.values(undone_by=undone_by))

    def _refuse_touched_since(self, act_id: int, touches: Sequence[Touch]) -> None:
        h, later = HistoryRecord, aliased(HistoryRowRecord)
        mine = HistoryRowRecord
        query = (
            select(mine.table)
            .join(
                later,
                (later.table == mine.table)
                & (later.row_key == mine.row_key)
                & (later.act_id > mine.act_id),
            )
            .join(h, h.id == later.act_id)
            .where(mine.act_id == act_id, h.undone_by.is_(None), h.undoes.is_(None))
            .distinct()
        )
        found = set(self.session.scalars(query))
        if found == {"counter"}:
            raise RuleError("undo.number_given")
        if found or self._has_children(touches):
            raise RuleError("undo.changed_since")

    def _has_children(self, touches: Sequence[Touch]) -> bool:
        """Return whether a row that would be deleted got referrals or people from a later act."""
        new = {(t.table, t.row_key) for t in touches if t.op == "i"}
        tables = Base.metadata.sorted_tables
        for child in tables:
            for foreign in child.foreign_keys:
                parent = foreign.column.table.name
                ids = [int(key) for name, key in new if name == parent and key.isdecimal()]
                if not ids or parent == ApplicationRecord.__tablename__:
                    continue
                own = {key for name, key in new if name == child.name}
                for start in range(0, len(ids), CHUNK):
                    part = foreign.parent.in_(ids[start : start + CHUNK])
                    rows = self.session.scalars(select(child.c["id"]).where(part))
                    if any(str(key) not in own for key in rows):
                        return True
        return False

    def _each(
        self,
        table: Table,
        touches: Sequence[Touch],
        op: str,
        journal: Journal,
        handle: Callable[[Table, Sequence[Touch], Journal], None],
    ) -> None:
        for part in _parts([touch for touch in touches if touch.op == op]):
            handle(table, part, journal)

    def _current(self, table: Table, touches: Sequence[Touch]) -> dict[str, dict[str, Any]]:
        keys = [_key(table, touch.row_key) for touch in touches]
        rows = self.session.execute(select(table).where(table.c["id"].in_(keys))).mappings()
        return {str(row["id"]): dict(row) for row in rows}

    def _delete(self, table: Table, touches: Sequence[Touch], journal: Journal) -> None:
        current = self._current(table, touches)
        for touch in touches:
            row = current.get(touch.row_key)
            if row is None:
                raise RuleError("undo.changed_since")
            before = {name: encoded(value) for name, value in row.items()}
            journal.add(Touch(table.name, touch.row_key, touch.application_id, "d", before))
        keys = [row["id"] for row in current.values()]
        if table.name == ApplicationRecord.__tablename__:
            self._delete_parts(keys)
        done = self.session.execute(table.delete().where(table.c["id"].in_(keys)))
        _expect(done, len(keys))

    def _delete_parts(self, keys: Sequence[int]) -> None:
        """Delete what belongs to applications; a later act on one of them was refused before."""
        for part, column in _PARTS:
            self.session.execute(delete(part).where(column.in_(keys)))

    def _put_back(self, table: Table, touches: Sequence[Touch], journal: Journal) -> None:
        rows = []
        for touch in touches:
            row = decoded(table, touch.before or {})
            if "version" in table.c:
                row["version"] = int(row["version"]) + 1
            rows.append(row)
            journal.add(Touch(table.name, touch.row_key, touch.application_id, "i"))
        self.session.execute(insert(table), rows)

    def _restore(self, table: Table, touches: Sequence[Touch], journal: Journal) -> None:
        current = self._current(table, touches)
        for touch in touches:
            row = current.get(touch.row_key)
            if row is None:
                raise RuleError("undo.changed_since")
            values = decoded(table, touch.before or {})
            statement = table.update().where(table.c["id"] == row["id"])
            if "version" in table.c:
                statement = statement.where(table.c["version"] == row["version"])
                values["version"] = row["version"] + 1
            elif touch.after:
                seen = decoded(table, touch.after)
                statement = statement.where(*(table.c[name] == seen[name] for name in seen))
            _expect(self.session.execute(statement.values(values)), 1)
            before = {name: encoded(row[name]) for name in touch.before or {}}
            journal.add(
                Touch(table.name, touch.row_key, owner(table.name, row), "u", before, touch.before)
            )


_OPS: dict[str, Op] = {"i": "i", "u": "u", "d": "d"}


def _touch(row: HistoryRowRecord) -> Touch:
    op = _OPS[row.op]
    return Touch(row.table, row.row_key, row.application_id, op, row.before, row.after)


def _holding(
    table: Table, touches: Sequence[Touch], made: Container[tuple[str, str]]
) -> list[Touch]:
    """Return the rows that an act made refer to rows that it added: they let go first."""
    parents = {key.parent.name: key.column.table.name for key in table.foreign_keys}
    return [
        touch
        for touch in touches
        if touch.op == "u"
        and any((parents.get(name), str(key)) in made for name, key in (touch.after or {}).items())
    ]


def _expect(result: Any, count: int) -> None:
    if result.rowcount != count:
        raise ConflictError("conflict")
