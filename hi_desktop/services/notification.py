"""What the letter of notification holds: whom to reach (R5), and what is new (R8)."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence

from hi_desktop.domain.contacts import (
    NotificationData,
    NotifiedPerson,
    NotifiedUnit,
    Person,
    RegistryChange,
    ReportState,
    Unit,
)
from hi_desktop.domain.phones import format_phone
from hi_desktop.domain.registry_changes import changed_words
from hi_desktop.domain.vocabulary import RegistryChangeKind, Role, word

_STATES: dict[RegistryChangeKind, ReportState] = {
    RegistryChangeKind.JOINED: ReportState.NEW,
    RegistryChangeKind.LEFT: ReportState.LEFT,
    RegistryChangeKind.MOVED: ReportState.CHANGED,
    RegistryChangeKind.REACHED_OTHERWISE: ReportState.CHANGED,
}
Reported = dict[int, RegistryChange]

_ROLES = (Role.MANAGER, Role.MAIN, Role.BACKUP)


def compose(
    day: dt.date,
    items: Sequence[RegistryChange],
    units: Sequence[Unit],
    people: Sequence[Person],
    named: Iterable[Person],
) -> NotificationData:
    """Return the letter's content: the units of the items, each with all of its people.

    Args:
        day: of the draft.
        items: what is reported; without any, the first list of everybody.
        units: of the day.
        people: who serves on the day.
        named: everybody whom an item names, also those who left.
    """
    about = {item.unit_id for item in items}
    by_person: Reported = {item.person_id: item for item in items if item.person_id is not None}
    of_unit = {item.unit_id: item for item in items if item.person_id is None}
    here: dict[int, dict[int, Person]] = defaultdict(dict)
    for person in people:
        here[person.unit_id][person.id] = person
    for person in named:
        item = by_person.get(person.id)
        if item is not None:
            here[item.unit_id].setdefault(person.id, person)
    known = {unit.id: unit for unit in units}
    wanted = [unit for unit in known.values() if unit.id in about or not items]
    return NotificationData(
        day=day,
        changes=tuple(items),
        units=tuple(
            _unit(unit, tuple(here[unit.id].values()), of_unit.get(unit.id), by_person)
            for unit in wanted
            if items or here[unit.id]
        ),
    )


def _unit(
    unit: Unit,
    people: Sequence[Person],
    item: RegistryChange | None,
    by_person: Reported,
) -> NotifiedUnit:
    ordered = sorted(people, key=lambda one: _ROLES.index(one.role))
    lines = tuple(_person(one, by_person.get(one.id)) for one in ordered)
    manager = next(
        (
            one.name
            for one, line in zip(ordered, lines, strict=True)
            if one.role is Role.MANAGER and line.state is not ReportState.LEFT
        ),
        "",
    )
    was: tuple[str, ...] = ()
    state = ReportState.SAME
    if item is not None:
        state = ReportState.CHANGED if item.before else ReportState.NEW
        was = changed_words(item.before, item.after) if item.before else ()
    return NotifiedUnit(
        unit_id=unit.id,
        name=unit.name,
        phone=format_phone(unit.phone, unit.extension) if unit.phone else "",
        manager=manager,
        state=state,
        was=was,
        people=lines,
    )


def _person(person: Person, item: RegistryChange | None) -> NotifiedPerson:
    state, day = ReportState.SAME, person.since
    was: tuple[str, ...] = ()
    if item is not None:
        state = _STATES.get(item.kind, ReportState.CHANGED)
        day = person.until if state is ReportState.LEFT else item.day
        if state is ReportState.CHANGED:
            was = changed_words(item.before, item.after)
    return NotifiedPerson(
        name=person.name,
        title=person.title,
        role=word(person.role),
        phone=format_phone(person.phone, person.extension) if person.phone else "",
        mobile=format_phone(person.mobile) if person.mobile else "",
        email=person.email,
        state=state,
        day=day,
        was=was,
    )
