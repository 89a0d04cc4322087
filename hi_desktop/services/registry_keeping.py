"""Writing to the registry: what was before is kept (R8), and what must be reported is noted."""

from __future__ import annotations

import dataclasses
import datetime as dt

from hi_desktop.domain.contacts import Person, RegistryChange, Unit
from hi_desktop.domain.registry_changes import Sight, difference, person_sight, unit_sight
from hi_desktop.domain.vocabulary import UnitKind
from hi_desktop.services.calendar import CalendarService
from hi_desktop.services.context import Context
from hi_desktop.services.registry_rules import rules_of
from hi_desktop.storage.registry import PERSON_HELD, UNIT_HELD
from hi_desktop.storage.unit_of_work import Work


def keep_person(context: Context, work: Work, person: Person, since: dt.date | None = None) -> int:
    """Write a person; return the id.

    Args:
        context: of the open office.
        work: of the running act.
        person: as it is from now on.
        since: from which day on it is so; what was before becomes history. A mere correction
            (None) writes over what was there.

    Raises:
        ConflictError: somebody changed it meanwhile.
        RuleError: `record.gone`.
    """
    before = work.contacts.person(person.id) if person.id else None
    if before is not None and since is not None and _differs(before, person, PERSON_HELD):
        person = dataclasses.replace(person, since=since)
        id_ = work.contacts.save_person(person)
        work.registry.keep_person_past(before, since)
    else:
        id_ = work.contacts.save_person(person)
    today = context.clock.today()
    units = {unit.id: unit for unit in work.contacts.units()}
    old = units.get(before.unit_id) if before is not None else None
    new = units.get(person.unit_id)
    if any(unit is not None and unit.kind is not UnitKind.OTHER for unit in (old, new)):
        note_change(
            context,
            work,
            (person.unit_id, id_),
            person_sight(before, old.name if old else "", today),
            person_sight(person, new.name if new else "", today),
            since or today,
        )
    return id_


def keep_unit(context: Context, work: Work, unit: Unit, since: dt.date | None = None) -> int:
    """Write a unit; return the id; as `keep_person`."""
    before = work.contacts.unit(unit.id) if unit.id else None
    if before is not None and since is not None and _differs(before, unit, UNIT_HELD):
        unit = dataclasses.replace(unit, since=since)
        id_ = work.contacts.save_unit(unit)
        work.registry.keep_unit_past(before, since)
    else:
        id_ = work.contacts.save_unit(unit)
    if unit.kind is not UnitKind.OTHER:
        today = context.clock.today()
        sights = unit_sight(before, today), unit_sight(unit, today)
        note_change(context, work, (id_, None), *sights, since or today)
    return id_


def note_change(  # noqa: PLR0917 - what changed, of whom, since when
    context: Context,
    work: Work,
    whose: tuple[int, int | None],
    before: Sight,
    after: Sight,
    day: dt.date,
) -> None:
    """Note what must be reported of a unit or a person: one item until the letter went out.

    Args:
        context: of the open office.
        work: of the running act.
        whose: (unit, person or None).
        before: as it stood.
        after: as it stands now.
        day: since when.
    """
    known = work.registry.waiting(*whose)
    found = difference(before, after, known[1] if known else None)
    if found is None:
        if known is not None:
            work.registry.drop_change(known[0])
        return
    today = context.clock.today()
    days = rules_of(work).report_days
    due = CalendarService(context).of(work).add(max(day, today), days) if known is None else today
    unit_id, person_id = whose
    change = RegistryChange(
        id=known[0] if known else 0,
        kind=found.kind,
        unit_id=unit_id,
        unit="",
        person_id=person_id,
        person="",
        day=day,
        due=due,
        before=found.before,
        after=found.after,
        by=context.officer.name,
    )
    work.registry.put_change(change, context.clock.now())


def _differs(before: Person | Unit, after: Person | Unit, fields: tuple[str, ...]) -> bool:
    return any(getattr(before, name) != getattr(after, name) for name in fields if name != "since")
