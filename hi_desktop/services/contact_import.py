"""Bringing a contact list into the registry: the difference first, then one act."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from hi_desktop.domain.contacts import Person, Unit
from hi_desktop.domain.provinces import PROVINCES
from hi_desktop.domain.text import clean, fold
from hi_desktop.domain.vocabulary import UnitKind
from hi_desktop.importing import contacts as lists
from hi_desktop.importing import tables
from hi_desktop.importing.contacts import Entry
from hi_desktop.importing.problems import Problem
from hi_desktop.importing.results import Status, unit_key
from hi_desktop.services import round_trip, unit_names
from hi_desktop.services.changes import Changes
from hi_desktop.services.contact_row import ContactRow
from hi_desktop.services.context import Context
from hi_desktop.services.registry_keeping import keep_person, keep_unit
from hi_desktop.storage.unit_of_work import Work

__all__ = ["ContactRow", "ContactsPreview", "ContactsResult", "Problem", "Status"]

ACT = "rehber"
_COMPARED = ("title", "role", "phone", "extension", "mobile", "email")


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactsPreview:
    """The difference between a contact list and the registry.

    Args:
        units: every unit of the list, known or new (id 0), once, in the list's order.
        rows: every row of the list.
    """

    file: str
    type: str
    sheet: str
    header_row: int
    units: tuple[Unit, ...]
    rows: tuple[ContactRow, ...]

    @property
    def new_units(self) -> tuple[Unit, ...]:
        """The units that the registry does not have."""
        return tuple(unit for unit in self.units if unit.id == 0)

    @property
    def people(self) -> int:
        """How many people the list has."""
        return sum(row.person is not None and not row.leaving for row in self.rows)

    @property
    def counts(self) -> dict[str, int]:
        """How many rows will be added, updated and left as they are."""
        found = [row.status for row in self.rows]
        return {
            "added": found.count(Status.NEW),
            "updated": found.count(Status.UPDATE),
            "unchanged": found.count(Status.UNCHANGED),
        }

    @property
    def faulty(self) -> tuple[ContactRow, ...]:
        """The rows that cannot be taken."""
        return tuple(row for row in self.rows if row.status is Status.FAULTY)

    def skipping(self, rows: Iterable[int]) -> ContactsPreview:
        """Return the preview with rows left out."""
        left = set(rows)
        return replace(
            self,
            rows=tuple(
                replace(row, status=Status.SKIPPED) if row.row in left else row for row in self.rows
            ),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactsResult:
    """What an import into the registry did."""

    units_added: int
    people_added: int
    people_changed: int
    unchanged: int
    people_ended: int
    rejected: tuple[ContactRow, ...]
    changes: Changes


def preview(context: Context, path: str | Path) -> ContactsPreview:
    """Read a contact list and compare it with the registry; nothing is stored.

    Raises:
        WorldError: codes `import.…`.
    """
    source = tables.read(Path(path))
    found = lists.read(source)
    today = context.clock.today()
    with context.read() as work:
        existing = work.contacts.units()
        units = _units(found.entries, existing, today)
        serving = work.contacts.people(on=today)
    known = {(one.unit_id, fold(one.name)): one for one in serving}
    by_id = {one.id: one for one in serving}
    by_unit = {unit.id: unit for unit in existing}
    rows = [
        round_trip.edited_row(entry, units, by_id, today)
        if entry.person_id in by_id and entry.edited is not None
        else _row(entry, units, known)
        for entry in found.entries
    ]
    rows += round_trip.proposals(found, by_id, by_unit, today)
    return ContactsPreview(
        file=source.file,
        type=source.kind.value,
        sheet=found.sheet,
        header_row=found.header_row,
        units=tuple({unit_key(unit.name): unit for unit in units.values()}.values()),
        rows=tuple(rows),
    )


def commit(
    context: Context,
    difference: ContactsPreview,
    skipped: Iterable[int] = (),
    leaving: Iterable[int] = (),
) -> ContactsResult:
    """Store the difference: one transaction, one line of history, one undo.

    Args:
        context: of the open office.
        difference: what was shown.
        skipped: rows to be left out.
        leaving: proposals "has left" that the officer took.
    """
    chosen = difference.skipping(skipped)
    ending = set(leaving)
    today = context.clock.today()
    taken = [row for row in chosen.rows if row.status in {Status.NEW, Status.UPDATE}]
    with context.act(ACT, difference.file) as work:
        ids, made = _save_units(context, work, taken)
        for row in taken:
            if row.person is not None:
                unit_id = row.unit.id or ids[unit_key(row.unit.name)]
                keep_person(context, work, replace(row.person, unit_id=unit_id), today)
        ended = [row for row in chosen.rows if row.leaving and row.row in ending]
        for row in ended:
            if row.person is not None:
                keep_person(context, work, row.person)
    count = [row.status for row in taken if row.person is not None]
    return ContactsResult(
        units_added=made,
        people_added=count.count(Status.NEW),
        people_changed=count.count(Status.UPDATE),
        unchanged=sum(row.status is Status.UNCHANGED for row in chosen.rows),
        people_ended=len(ended),
        rejected=chosen.faulty,
        changes=Changes(act_id=work.act_id, contacts=True),
    )


def _save_units(context: Context, work: Work, rows: list[ContactRow]) -> tuple[dict[str, int], int]:
    """Make new units and complete the phone lines of known ones; return the new ids by name."""
    ids: dict[str, int] = {}
    for row in rows:
        key = unit_key(row.unit.name)
        if row.unit.id == 0 and key not in ids:
            ids[key] = keep_unit(context, work, row.unit)
        elif row.person is None and row.unit.id:
            keep_unit(context, work, row.unit, context.clock.today())
    return ids, len(ids)


def _units(entries: Iterable[Entry], known: list[Unit], today: dt.date) -> dict[str, Unit]:
    """Return the unit for every name of the list, new ones with id 0.

    Two names of one list are never taken for one unit: where a former and a present name stand
    side by side, each is the unit that bears just that name.
    """
    by_name = unit_names.lookup(known, today)
    by_id = {unit.id: unit for unit in known}
    exact = {unit_key(unit.name): unit for unit in known}
    names = {unit_key(entry.unit): clean(entry.unit) for entry in entries if entry.unit}
    meant: dict[int, list[str]] = {}
    for key in names:
        if key in by_name:
            meant.setdefault(by_name[key], []).append(key)
    result: dict[str, Unit] = {}
    for key, name in names.items():
        id_ = by_name.get(key)
        alone = id_ is not None and len(meant[id_]) == 1
        if id_ is not None and alone:
            result[key] = by_id[id_]
        else:
            result[key] = exact.get(key) or _new_unit(name)
    return result


def _new_unit(name: str) -> Unit:
    key = unit_key(name)
    kind = unit_names.guessed_kind(name)
    province = ""
    if kind is UnitKind.PROVINCIAL_DIRECTORATE:
        province = next((one for _, one in PROVINCES if key.startswith(f"{unit_key(one)} ")), "")
    return Unit(kind=kind, name=name[:200], province=province)


def _row(entry: Entry, units: dict[str, Unit], known: dict[tuple[int, str], Person]) -> ContactRow:
    unit = units.get(unit_key(entry.unit))
    if unit is None:
        nowhere = Unit(kind=UnitKind.OTHER, name="")
        return ContactRow(
            row=entry.row,
            unit=nowhere,
            person=None,
            before=None,
            status=Status.FAULTY,
            problems=entry.problems,
        )
    if not entry.name:
        return _unit_row(entry, unit)
    before = known.get((unit.id, fold(entry.name))) if unit.id else None
    told = {name: value for name in _COMPARED if (value := getattr(entry, name))}
    if before is None:
        person = Person(unit_id=unit.id, name=entry.name, **told)
        status, changed = Status.NEW, tuple(told)
    else:
        changed = tuple(name for name, value in told.items() if getattr(before, name) != value)
        person = replace(before, **{name: told[name] for name in changed})
        status = Status.UPDATE if changed else Status.UNCHANGED
    return ContactRow(
        row=entry.row,
        unit=unit,
        person=person,
        before=before,
        status=status,
        changed=changed,
        problems=entry.problems,
    )


def _unit_row(entry: Entry, unit: Unit) -> ContactRow:
    """Return a row that tells only of a unit: a new one, or its phone line."""
    phone, extension = entry.unit_phone or entry.phone, entry.unit_extension or entry.extension
    after = replace(unit, phone=phone or unit.phone, extension=extension or unit.extension)
    differs = Status.UPDATE if after != unit else Status.UNCHANGED
    return ContactRow(
        row=entry.row,
        unit=after,
        person=None,
        before=None,
        status=Status.NEW if unit.id == 0 else differs,
        problems=entry.problems,
    )
