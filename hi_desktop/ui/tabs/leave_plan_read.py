"""What the leave plan reads, and what a cell of it says."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hi_desktop.domain.calendar import DayInfo, WorkCalendar
from hi_desktop.domain.contacts import Absence, Person, Unit, serves
from hi_desktop.domain.dates import dotted, long_date
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.standing_in import uncovered
from hi_desktop.domain.text import clean, fold, sort_key
from hi_desktop.domain.vocabulary import Language, word
from hi_desktop.services.office import Office
from hi_desktop.ui.tabs.contact_words import span, unit_name
from hi_desktop.ui.widgets.planner_plan import Bar, Plan, Row, days


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaves:
    """Everything the plan is made from, as it stands now.

    Args:
        units: by id.
        people: everybody, by id.
        absences: all, by id.
        bare: days on which nobody stands in, by absence.
        calendar: of the office.
    """

    units: dict[int, Unit]
    people: dict[int, Person]
    absences: dict[int, Absence]
    bare: dict[int, frozenset[dt.date]]
    calendar: WorkCalendar

    def plan(self, first: dt.date, last: dt.date, text: str, language: Language) -> Plan:
        """Return who serves on some of these days and holds the words, with the absences."""
        wanted = fold(clean(text)).split()
        rows = [
            Row(
                person_id=one.id,
                name=one.name,
                unit_id=one.unit_id,
                unit=self.units[one.unit_id].name,
                tag=word(one.role, language),
            )
            for one in self.people.values()
            if one.unit_id in self.units
            and any(serves(one, day) for day in (first, last))
            and _holds(wanted, one, self.units[one.unit_id])
        ]
        rows.sort(key=lambda row: (sort_key(row.unit), row.unit_id, sort_key(row.name)))
        bars = [
            Bar(
                absence_id=one.id,
                person_id=one.person_id,
                first=one.first,
                last=one.last,
                kind=one.kind,
                words=word(one.kind, language),
                stand_in=self.name(one.backup_id),
                bare=self.bare.get(one.id, frozenset()),
            )
            for one in self.absences.values()
        ]
        return Plan(tuple(rows), tuple(bars))

    def name(self, person_id: int) -> str:
        """Return the name of somebody; empty when nobody is known by the id."""
        found = self.people.get(person_id)
        return found.name if found is not None else ""

    def info(self, day: dt.date) -> DayInfo | None:
        """Return what the calendar knows of a day; None beyond its end."""
        try:
            return self.calendar.day(day)
        except RuleError:
            return None

    def away(self, first: dt.date, last: dt.date) -> int:
        """Return how many people are away on some of these days."""
        touching = [a for a in self.absences.values() if a.first <= last and first <= a.last]
        return len({one.person_id for one in touching})

    def unit_names(self) -> dict[int, str]:
        """Return the short names of the units."""
        return {unit.id: unit_name(unit) for unit in self.units.values()}


def read_leaves(office: Office) -> Leaves:
    """Read people, units and absences; for the job thread."""
    people = {one.id: one for one in office.contacts.people() if one.merged_into is None}
    absences = {one.id: one for one in office.leave.absences()}
    bare = {}
    for one in absences.values():
        touching = [a for a in absences.values() if a.first <= one.last and one.first <= a.last]
        found = uncovered(one, touching, people)
        if found:
            bare[one.id] = frozenset(day for part in found for day in days(part.first, part.last))
    return Leaves(
        units={unit.id: unit for unit in office.contacts.units()},
        people=people,
        absences=absences,
        bare=bare,
        calendar=office.calendar.calendar(),
    )


def _holds(wanted: list[str], person: Person, unit: Unit) -> bool:
    folded = fold(f"{person.name} {unit.name} {unit.short}")
    return all(one in folded for one in wanted)


def cell_words(leaves: Leaves, plan: Plan, row: Row, day: dt.date, language: Language) -> str:
    """Return what a cell says: who, when, away or present, who stands in, who else is away."""
    info, bar = leaves.info(day), plan.bar(row.person_id, day)
    when = long_date(day, language)
    if info is not None and info.name:
        when = f"{when} ({info.name})"
    parts = [f"{row.name}, {row.unit}", when]
    if bar is None:
        parts.append(_said(QT_TRANSLATE_NOOP("LeavePlan", "present")))
    else:
        words = QT_TRANSLATE_NOOP("LeavePlan", "{kind} {days}, {name} stands in")
        if day in bar.bare:
            words = QT_TRANSLATE_NOOP("LeavePlan", "{kind} {days}, nobody stands in on this day")
        days_of = span(bar.first, bar.last)
        parts.append(_said(words).format(kind=bar.words, days=days_of, name=bar.stand_in))
    crowd = plan.crowd(row.unit_id, day)
    if crowd:
        words = QT_TRANSLATE_NOOP("LeavePlan", "{count} of this unit are away: {names}")
        parts.append(_said(words).format(count=len(crowd), names=", ".join(crowd)))
    return " · ".join(parts)


def chosen_words(first: dt.date, last: dt.date) -> str:
    """Return the chosen days with their number."""
    words = QT_TRANSLATE_NOOP("LeavePlan", "{days} chosen ({count} days)")
    return _said(words).format(
        days=f"{dotted(first)}–{dotted(last)}", count=(last - first).days + 1
    )


def _said(words: object) -> str:
    return QCoreApplication.translate("LeavePlan", str(words))
