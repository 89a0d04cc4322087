"""Reads and writes of units, people, absences and officers inside one transaction."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from hi_desktop.domain.contacts import Absence, Person, Unit
from hi_desktop.domain.errors import ConflictError, RuleError
from hi_desktop.storage import mapping
from hi_desktop.storage.registry import Registry
from hi_desktop.storage.tables import AbsenceRecord, OfficerRecord, PersonRecord, UnitRecord

_UNIT = (
    *("kind", "name", "short", "parent_id", "province", "phone", "extension", "since", "until"),
    "confirmed_on",
)
_PERSON = (
    *("unit_id", "name", "title", "role", "phone", "extension", "mobile", "email"),
    *("since", "until", "post_reason", "merged_into"),
)
_ABSENCE = (
    *("person_id", "backup_id", "first", "last", "reason", "kind"),
    *("handed_over_at", "taken_back_at"),
)

_R = TypeVar("_R", UnitRecord, PersonRecord, AbsenceRecord, OfficerRecord)


@dataclass(frozen=True, slots=True)
class Contacts:
    """The repository of the contact registry (irtibat rehberi)."""

    session: Session

    def units(self, on: dt.date | None = None) -> list[Unit]:
        """Return the units in Turkish order; those of a day as they were then, or all."""
        if on is not None:
            return Registry(self.session).units_on(on)
        query = select(UnitRecord).order_by(UnitRecord.name_key, UnitRecord.id)
        return [mapping.unit(record) for record in self.session.scalars(query)]

    def unit(self, unit_id: int) -> Unit | None:
        """Return one unit."""
        record = self.session.get(UnitRecord, unit_id)
        return None if record is None else mapping.unit(record)

    def people(self, unit_id: int | None = None, on: dt.date | None = None) -> list[Person]:
        """Return the people in Turkish order; those of a day as they were then, or all.

        Doubles that were merged into another entry are left out.
        """
        if on is not None:
            found = Registry(self.session).people_on(on)
            return [one for one in found if unit_id is None or one.unit_id == unit_id]
        query = select(PersonRecord).where(PersonRecord.merged_into.is_(None))
        if unit_id is not None:
            query = query.where(PersonRecord.unit_id == unit_id)
        query = query.order_by(PersonRecord.name_key, PersonRecord.id)
        return [mapping.person(record) for record in self.session.scalars(query)]

    def person(self, person_id: int) -> Person | None:
        """Return one person."""
        record = self.session.get(PersonRecord, person_id)
        return None if record is None else mapping.person(record)

    def absences(self, first: dt.date | None = None, last: dt.date | None = None) -> list[Absence]:
        """Return the absences that touch a stretch of days, or all, in order of time."""
        query = select(AbsenceRecord).order_by(AbsenceRecord.first, AbsenceRecord.id)
        if first is not None:
            query = query.where(AbsenceRecord.last >= first)
        if last is not None:
            query = query.where(AbsenceRecord.first <= last)
        return [mapping.absence(record) for record in self.session.scalars(query)]

    def save_unit(self, unit: Unit) -> int:
        """Add a unit (id 0) or write it over the stored one; return its id."""
        values = {name: getattr(unit, name) for name in _UNIT}
        values["name_key"] = mapping.key(unit.short or unit.name)
        return self._save(UnitRecord, unit.id, unit.version, values)

    def save_person(self, person: Person) -> int:
        """Add a person (id 0) or write it over the stored one; return its id."""
        values = {name: getattr(person, name) for name in _PERSON}
        values["name_key"] = mapping.key(person.name)
        return self._save(PersonRecord, person.id, person.version, values)

    def save_absence(self, absence: Absence) -> int:
        """Add an absence (id 0) or write it over the stored one; return its id."""
        values = {name: getattr(absence, name) for name in _ABSENCE}
        return self._save(AbsenceRecord, absence.id, absence.version, values)

    def remove_absence(self, absence_id: int) -> None:
        """Take an absence out."""
        record = self.session.get(AbsenceRecord, absence_id)
        if record is None:
            raise RuleError("record.gone")
        self.session.delete(record)

    def officers(self) -> list[tuple[int, str, str, str, int | None]]:
        """Return (id, name, title, login, chosen person) of the officers in Turkish order."""
        o = OfficerRecord
        query = select(o.id, o.name, o.title, o.login, o.person_id).order_by(o.name_key, o.id)
        return [(row[0], row[1], row[2], row[3], row[4]) for row in self.session.execute(query)]

    def save_officer(self, officer_id: int, *, name: str, title: str, login: str) -> int:
        """Add an officer (id 0) or change the stored one; return the id."""
        values = {"name": name, "title": title, "login": login, "name_key": mapping.key(name)}
        return self._save(OfficerRecord, officer_id, None, values)

    def _save(
        self, table: type[_R], row_id: int, version: int | None, values: dict[str, Any]
    ) -> int:
        if row_id == 0:
            fresh = table(**values)
            self.session.add(fresh)
            self.session.flush()
            return fresh.id
        record = self.session.get(table, row_id)
        if record is None:
            raise RuleError("record.gone")
        if version is not None and record.version != version:
            raise ConflictError("conflict")
        for name, value in values.items():
            setattr(record, name, value)
        return record.id
