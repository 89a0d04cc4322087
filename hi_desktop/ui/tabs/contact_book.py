"""The registry as the page holds it: one reading for one day, and the questions asked of it."""

from __future__ import annotations

import datetime as dt
import enum
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from hi_desktop.domain.contacts import (
    Absence,
    Duty,
    Gap,
    GapKind,
    Person,
    RegistryChange,
    Unit,
)
from hi_desktop.domain.duty import duty, gaps
from hi_desktop.domain.phones import format_phone
from hi_desktop.domain.text import clean, fold
from hi_desktop.domain.vocabulary import UnitKind, word
from hi_desktop.services.office import Office

KINDS: tuple[UnitKind, ...] = (
    UnitKind.GENERAL_DIRECTORATE,
    UnitKind.PRESIDENCY,
    UnitKind.COUNSELLORSHIP,
    UnitKind.WHITE_DESK,
    UnitKind.CALL_CENTRE,
    UnitKind.OTHER,
)

"""Kinds of central units in the order of the tree."""


class View(enum.StrEnum):
    """Which part of the registry is shown."""

    ALL = "all"
    GAPS = "gaps"
    NO_PHONE = "no_phone"
    NO_BACKUP = "no_backup"
    NO_MANAGER = "no_manager"
    AWAY = "away"
    UNREPORTED = "unreported"
    STALE = "stale"


GAP_OF: dict[View, GapKind] = {
    View.NO_PHONE: GapKind.NO_PHONE,
    View.NO_BACKUP: GapKind.NO_BACKUP,
    View.NO_MANAGER: GapKind.NO_MANAGER,
}


class Branch(enum.StrEnum):
    """What a line of the tree stands for."""

    ALL = "all"
    CENTRE = "centre"
    KIND = "kind"
    PROVINCES = "provinces"
    UNIT = "unit"


@dataclass(frozen=True, slots=True)
class Scope:
    """One line of the tree; `unit_id` for a unit, `kind` for a kind."""

    branch: Branch = Branch.ALL
    unit_id: int = 0
    kind: UnitKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the list of people."""

    person: Person
    unit: Unit
    absence: Absence | None
    """Why the person is away on the day."""
    stand_in: str
    """Name of who stands in meanwhile."""
    lacks: tuple[GapKind, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """The registry on a day.

    Args:
        day: the day that was asked for.
        today: the present day.
        units: those that exist on the day, by id, in Turkish order.
        people: those who serve on the day, by id, in Turkish order.
        names: of everybody who ever stood in the registry, by id.
        absences: all of them, in order of time.
        gaps: what each unit lacks, by its id.
        duties: who answers for each unit, by its id.
        away: absences of the day, by person.
        unreported: what must still be reported to the Counsellorship.
        stale: ids of the units whose data nobody confirmed for long.
        folded: what is searched in, by person id, and by the negative id of a unit.
    """

    day: dt.date
    today: dt.date
    units: dict[int, Unit]
    people: dict[int, Person]
    names: dict[int, str]
    absences: tuple[Absence, ...]
    gaps: dict[int, tuple[Gap, ...]]
    duties: dict[int, Duty]
    away: dict[int, Absence]
    unreported: tuple[RegistryChange, ...]
    stale: frozenset[int]
    folded: dict[int, str]

    # What is shown.

    def count(self, view: View) -> int:
        """Return how many units a view has; how many people are away, changes unreported."""
        if view is View.AWAY:
            return len(self.away)
        if view is View.UNREPORTED:
            return len(self.unreported)
        return sum(self._in_view(unit_id, view) for unit_id in self.units)

    def _in_view(self, unit_id: int, view: View) -> bool:
        if view is View.ALL:
            return True
        if view is View.AWAY:
            return any(self.people[one].unit_id == unit_id for one in self.away)
        if view is View.UNREPORTED:
            return any(one.unit_id == unit_id for one in self.unreported)
        if view is View.STALE:
            return unit_id in self.stale
        wanted = GAP_OF.get(view)
        lacking = self.gaps.get(unit_id, ())
        return bool(lacking) if wanted is None else any(gap.kind is wanted for gap in lacking)

    def shown_units(self, view: View, text: str) -> list[Unit]:
        """Return the units of a view that hold the words, or one of whose people does."""
        words = search_words(text)
        met = {self.people[one].unit_id for one in self.shown_people(view, text)} if words else ()
        return [
            unit
            for unit in self.units.values()
            if self._in_view(unit.id, view)
            and (_holds(words, self.folded[-unit.id]) or unit.id in met)
        ]

    def shown_people(self, view: View, text: str, scope: Scope | None = None) -> list[int]:
        """Return the ids of the people of a view and a line of the tree that hold the words."""
        words = search_words(text)
        inside = self.units_in(scope or Scope())
        return [
            person.id
            for person in self.people.values()
            if person.unit_id in inside
            and (
                person.id in self.away if view is View.AWAY else self._in_view(person.unit_id, view)
            )
            and _holds(words, self.folded[person.id])
        ]

    def units_in(self, scope: Scope) -> frozenset[int]:
        """Return the ids of the units at and below a line of the tree."""
        provincial = UnitKind.PROVINCIAL_DIRECTORATE
        match scope.branch:
            case Branch.UNIT:
                return self._below(scope.unit_id)
            case Branch.KIND:
                tops = [u.id for u in self.units.values() if u.kind is scope.kind]
            case Branch.CENTRE:
                tops = [u.id for u in self.units.values() if u.kind is not provincial]
            case Branch.PROVINCES:
                tops = [u.id for u in self.units.values() if u.kind is provincial]
            case _:
                return frozenset(self.units)
        return frozenset().union(*(self._below(top) for top in tops))

    def _below(self, unit_id: int) -> frozenset[int]:
        found, layer = {unit_id}, {unit_id}
        while layer:
            layer = {u.id for u in self.units.values() if u.parent_id in layer} - found
            found |= layer
        return frozenset(found)

    def entries(self, ids: Iterable[int]) -> dict[int, Entry]:
        """Return lines of the list by person."""
        return {
            one: Entry(
                person=self.people[one],
                unit=self.units[self.people[one].unit_id],
                absence=self.away.get(one),
                stand_in=self.names.get(self.away[one].backup_id, "") if one in self.away else "",
                lacks=tuple(
                    gap.kind
                    for gap in self.gaps.get(self.people[one].unit_id, ())
                    if gap.person_id == one
                ),
            )
            for one in ids
            if one in self.people
        }

    # What the sheets ask.

    def members(self, unit_id: int) -> list[Person]:
        """Return who serves in a unit on the day."""
        return [person for person in self.people.values() if person.unit_id == unit_id]

    def absences_of(self, person_id: int) -> list[Absence]:
        """Return the absences of a person, the last first."""
        return [one for one in reversed(self.absences) if one.person_id == person_id]


def search_words(text: str) -> list[str]:
    """Return the words that are looked for, in the form in which they are compared.

    >>> search_words("IŞIK  0532")
    ['isik', '0532']
    """
    return fold(clean(text)).split()


def read_book(office: Office, day: dt.date, today: dt.date) -> Book:
    """Read the registry for a day; for the job thread."""
    units = {unit.id: unit for unit in office.contacts.units(day)}
    everyone = office.contacts.people()
    absences = tuple(office.leave.absences())
    people = {one.id: one for one in office.contacts.people(on=day) if one.unit_id in units}
    missing: dict[int, list[Gap]] = defaultdict(list)
    least = office.registry.rules().staffing
    for gap in gaps(units.values(), people.values(), day, least):
        missing[gap.unit_id].append(gap)
    touching = [one for one in absences if one.first <= day <= one.last]
    folded = {-unit.id: fold(_unit_text(unit)) for unit in units.values()}
    for person in people.values():
        folded[person.id] = f"{fold(_person_text(person))} {folded[-person.unit_id]}"
    return Book(
        day=day,
        today=today,
        units=units,
        people=people,
        names={one.id: one.name for one in everyone},
        absences=absences,
        gaps={unit_id: tuple(found) for unit_id, found in missing.items()},
        duties={unit.id: duty(unit, people.values(), touching, day) for unit in units.values()},
        away={one.person_id: one for one in touching if one.person_id in people},
        unreported=tuple(office.registry.changes()),
        stale=frozenset(unit.id for unit in office.registry.stale(day)),
        folded=folded,
    )


def _unit_text(unit: Unit) -> str:
    return f"{unit.name} {unit.short} {unit.province} {_phone_text(unit.phone)}"


def _person_text(person: Person) -> str:
    return " ".join(
        (
            person.name,
            person.title,
            word(person.role),
            person.email,
            _phone_text(person.phone),
            _phone_text(person.mobile),
            person.extension,
        )
    )


def _phone_text(e164: str) -> str:
    """Return a number in every way in which it is typed."""
    return f"{e164} 0{e164.removeprefix('+90')} {format_phone(e164)}" if e164 else ""


def _holds(words: Iterable[str], folded: str) -> bool:
    return all(one in folded for one in words)
