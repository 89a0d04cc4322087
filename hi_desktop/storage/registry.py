"""Posts held in the past, changes to be reported, doubles inside one transaction.

What holds now lies in `person` and `unit`; what held before, in `person_past` and `unit_past`, each
row with the days on which it was so. One person holds one post on a day, and one unit one name.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, inspect, or_, select
from sqlalchemy.orm import Session

from hi_desktop.domain.contacts import Person, RegistryChange, Unit
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.registry_changes import Difference, Pairs
from hi_desktop.storage import mapping
from hi_desktop.storage.tables import (
    TRACKED,
    PersonPastRecord,
    PersonRecord,
    RegistryChangeRecord,
    UnitPastRecord,
    UnitRecord,
)

PERSON_HELD = (
    *("unit_id", "name", "title", "role", "phone", "extension", "mobile", "email"),
    "since",
)
"""Fields of a person that a row of the past keeps."""
UNIT_HELD = (
    *("kind", "name", "short", "parent_id", "province", "phone", "extension"),
    "since",
)
"""Fields of a unit that a row of the past keeps."""

References = dict[str, list[list[Any]]]
"""Per table: [id of the row, column] that named a person."""

_Past = TypeVar("_Past", PersonPastRecord, UnitPastRecord)


def valid(table: Any, on: dt.date) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions that a dated row holds on a day."""
    return (
        or_(table.since.is_(None), table.since <= on),
        or_(table.until.is_(None), table.until >= on),
    )


@dataclass(frozen=True, slots=True)
class Registry:
    """The repository."""

    session: Session

    # ---- the registry of a day

    def people_on(self, day: dt.date) -> list[Person]:
        """Return who served on a day, as they were then, in Turkish order.

        Of a person entered twice and merged, what the kept entry says counts; where it says
        nothing, the history of the double.
        """
        p, past = PersonRecord, PersonPastRecord
        now = self.session.scalars(select(p).where(*valid(p, day))).all()
        own = {record.id: mapping.person(record) for record in now}
        query = select(past, p).join(p, p.id == past.person_id).where(*valid(past, day))
        for row, record in self.session.execute(query):
            own.setdefault(record.id, mapping.person_then(row, record))
        merged = self.merged()
        found = {id_: person for id_, person in own.items() if id_ not in merged}
        for id_ in sorted(own.keys() - found.keys()):
            kept = _root(id_, merged)
            found.setdefault(kept, mapping.as_person(own[id_], kept))
        return sorted(found.values(), key=lambda one: (mapping.key(one.name), one.id))

    def units_on(self, day: dt.date) -> list[Unit]:
        """Return the units that existed on a day, as they were then, in Turkish order."""
        u, past = UnitRecord, UnitPastRecord
        now = self.session.scalars(select(u).where(*valid(u, day))).all()
        found = {record.id: mapping.unit(record) for record in now}
        query = select(past, u).join(u, u.id == past.unit_id).where(*valid(past, day))
        for row, record in self.session.execute(query):
            found.setdefault(record.id, mapping.unit_then(row, record))
        return sorted(found.values(), key=lambda one: (mapping.key(one.short or one.name), one.id))

    def posts(self, person_id: int) -> list[Person]:
        """Return what a person was before, the last first, with that of merged doubles."""
        p, past = PersonRecord, PersonPastRecord
        merged = self.merged()
        ids = [id_ for id_ in merged if _root(id_, merged) == person_id]
        query = select(past, p).join(p, p.id == past.person_id)
        query = query.where(past.person_id.in_([person_id, *ids]))
        found = [mapping.person_then(row, record) for row, record in self.session.execute(query)]
        found += [
            mapping.person(record)
            for record in self.session.scalars(select(p).where(p.id.in_(ids)))
        ]
        return sorted(found, key=lambda one: (one.until or dt.date.max, one.id), reverse=True)

    def keep_person_past(self, person: Person, day: dt.date) -> None:
        """Keep what a person was until the day before; from the day on, something else holds."""
        past = PersonPastRecord
        self._cut(past, past.person_id == person.id, day)
        until = _last_day(person.since, person.until, day)
        if until is not None:
            values = {name: getattr(person, name) for name in PERSON_HELD}
            self.session.add(past(person_id=person.id, until=until, **values))

    def keep_unit_past(self, unit: Unit, day: dt.date) -> None:
        """Keep what a unit was until the day before; from the day on, something else holds."""
        past = UnitPastRecord
        self._cut(past, past.unit_id == unit.id, day)
        until = _last_day(unit.since, unit.until, day)
        if until is not None:
            values = {name: getattr(unit, name) for name in UNIT_HELD}
            self.session.add(past(unit_id=unit.id, until=until, **values))

    def _cut(self, table: type[_Past], which: ColumnElement[bool], day: dt.date) -> None:
        """End on the day before whatever of the past reaches to the day."""
        for row in self.session.scalars(select(table).where(which, table.until >= day)).all():
            if row.since is not None and row.since >= day:
                self.session.delete(row)
            else:
                row.until = day - dt.timedelta(days=1)

    # ---- what must be reported

    def changes(
        self, *, waiting: bool | None = True, ids: Collection[int] | None = None
    ) -> list[RegistryChange]:
        """Return items of what must be reported, the most pressing first.

        Args:
            waiting: those not reported yet, those reported, or both (None).
            ids: only these.
        """
        c, p = RegistryChangeRecord, PersonRecord
        query = (
            select(c, UnitRecord, p)
            .join(UnitRecord, UnitRecord.id == c.unit_id)
            .outerjoin(p, p.id == c.person_id)
            .where(or_(c.person_id.is_(None), p.merged_into.is_(None)))
        )
        if waiting is not None:
            query = query.where(c.reported_on.is_(None) if waiting else c.reported_on.is_not(None))
        if ids is not None:
            query = query.where(c.id.in_(ids))
        order = (c.due, c.id) if waiting else (c.reported_on.desc(), c.id.desc())
        found = self.session.execute(query.order_by(*order))
        return [mapping.registry_change(row, unit, person) for row, unit, person in found]

    def waiting(self, unit_id: int, person_id: int | None) -> tuple[int, Difference] | None:
        """Return the unreported item of a person, or of a unit itself: (id, what it says)."""
        record = self._waiting(unit_id, person_id)
        if record is None:
            return None
        return record.id, Difference(
            record.kind, mapping.pairs(record.before), mapping.pairs(record.after)
        )

    def _waiting(self, unit_id: int, person_id: int | None) -> RegistryChangeRecord | None:
        c = RegistryChangeRecord
        whose = (
            (c.person_id == person_id,)
            if person_id is not None
            else (c.unit_id == unit_id, c.person_id.is_(None))
        )
        query = select(c).where(c.reported_on.is_(None), *whose).order_by(c.id)
        return self.session.scalars(query).first()

    def put_change(self, change: RegistryChange, at: dt.datetime) -> None:
        """Add an item (id 0) or write what it says now; its day and reminder stay."""
        if change.id == 0:
            self.session.add(
                RegistryChangeRecord(
                    unit_id=change.unit_id,
                    person_id=change.person_id,
                    kind=change.kind,
                    day=change.day,
                    due=change.due,
                    before=_lists(change.before),
                    after=_lists(change.after),
                    at=at,
                    by=change.by,
                )
            )
            self.session.flush()
            return
        record = self._change(change.id)
        record.unit_id, record.kind = change.unit_id, change.kind
        record.before, record.after = _lists(change.before), _lists(change.after)

    def drop_change(self, change_id: int) -> None:
        """Take an item out: all is again as it was last reported."""
        self.session.delete(self._change(change_id))

    def report(self, ids: Iterable[int], number: str, date: dt.date, on: dt.date) -> list[int]:
        """Note by which letter items were reported; return those that were still waiting."""
        done = []
        for id_ in ids:
            record = self._change(id_)
            if record.reported_on is None:
                record.letter_no, record.letter_date, record.reported_on = number, date, on
                done.append(id_)
        return done

    def _change(self, change_id: int) -> RegistryChangeRecord:
        record = self.session.get(RegistryChangeRecord, change_id)
        if record is None:
            raise RuleError("record.gone")
        return record

    def confirm(self, unit_ids: Iterable[int], on: dt.date) -> list[str]:
        """Note that the data of units were found right on a day; return their names."""
        names = []
        for id_ in unit_ids:
            record = self.session.get(UnitRecord, id_)
            if record is None:
                raise RuleError("record.gone")
            record.confirmed_on = on
            names.append(record.short or record.name)
        return names

    # ---- doubles

    def merged(self) -> dict[int, int]:
        """Return every double with the entry of which it is one."""
        p = PersonRecord
        query = select(p.id, p.merged_into).where(p.merged_into.is_not(None)).order_by(p.id)
        return {id_: kept for id_, kept in self.session.execute(query) if kept is not None}

    def merge(self, kept: int, double: int, last: dt.date) -> dict[str, Any]:
        """Make an entry the double of another; what named it names the other from now on.

        Args:
            kept: id of the entry that stays.
            double: id of the other one.
            last: the last day on which the double itself counts.

        Returns:
            What `part` needs to take it back.
        """
        record = self._person(double)
        moved: References = {}
        for table in TRACKED:
            for attribute in _names_person(table):
                column = getattr(table, attribute)
                rows: Sequence[Any] = self.session.scalars(
                    select(table).where(column == double)
                ).all()
                for row in rows:
                    moved.setdefault(table.__tablename__, []).append([row.id, attribute])
                    setattr(row, attribute, kept)
        memory = {"until": record.until.isoformat() if record.until else None, "moved": moved}
        record.merged_into = kept
        if record.until is None or record.until > last:
            record.until = last
        return memory

    def part(self, double: int, memory: dict[str, Any]) -> None:
        """Take a merging back: the double stands for itself again, with what named it."""
        record = self._person(double)
        kept = record.merged_into
        until = memory.get("until")
        record.merged_into = None
        record.until = dt.date.fromisoformat(until) if until else None
        by_name = {table.__tablename__: table for table in TRACKED}
        for name, rows in memory.get("moved", {}).items():
            for id_, attribute in rows:
                row = self.session.get(by_name[name], id_)
                if row is not None and getattr(row, attribute) == kept:
                    setattr(row, attribute, double)

    def _person(self, person_id: int) -> PersonRecord:
        record = self.session.get(PersonRecord, person_id)
        if record is None:
            raise RuleError("record.gone")
        return record


def _root(person_id: int, merged: dict[int, int]) -> int:
    """Return the entry that is kept for a double."""
    while person_id in merged:
        person_id = merged[person_id]
    return person_id


def _last_day(since: dt.date | None, until: dt.date | None, day: dt.date) -> dt.date | None:
    """Return the last day before `day` on which something held; None when there is none."""
    if since is not None and since >= day:
        return None
    before = day - dt.timedelta(days=1)
    return before if until is None else min(until, before)


def _lists(pairs: Pairs) -> list[list[str]]:
    return [list(pair) for pair in pairs]


def _names_person(table: type[Any]) -> Sequence[str]:
    """Return the attributes of a table that name a person and follow a merging."""
    if table in {PersonRecord, PersonPastRecord, RegistryChangeRecord}:
        return ()
    return [
        attribute.key
        for attribute in inspect(table).column_attrs
        if any(
            foreign.column.table.name == PersonRecord.__tablename__
            for foreign in attribute.columns[0].foreign_keys
        )
    ]
