"""Who answers for each unit on a day (Bugün kim bakıyor), R7."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from hi_desktop.domain.contacts import Person, Unit
from hi_desktop.domain.duty import duty
from hi_desktop.domain.standing_in import away_on, cover
from hi_desktop.domain.vocabulary import AbsenceKind
from hi_desktop.storage.unit_of_work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Answering:
    """Who answers for a unit on a day (Bugün kim bakıyor).

    Args:
        stands_in_for: who is away; empty when the main officer is present.
        until: last day of that leave.
        why: kind of the leave.
        path: names along the chain, from who is away to who answers; empty without a leave.
    """

    unit: Unit
    who: Person | None
    stands_in_for: str = ""
    until: dt.date | None = None
    why: AbsenceKind | None = None
    path: tuple[str, ...] = ()

    @property
    def phone(self) -> tuple[str, str]:
        """Number and extension by which one reaches who answers; else the line of the unit."""
        who = self.who
        if who is not None and who.phone:
            return who.phone, who.extension
        if who is not None and who.mobile:
            return who.mobile, ""
        return self.unit.phone, ""


def answering(work: Work, day: dt.date) -> tuple[Answering, ...]:
    """Return who answers for each unit on a day, who stands in and why."""
    units, people = work.contacts.units(day), work.contacts.people(on=day)
    absences = work.contacts.absences(day, day)
    away, by_id = away_on(absences, day), {one.id: one for one in people}
    found = []
    for unit in units:
        one = duty(unit, people, absences, day)
        absence = away.get(one.main.id) if one.main is not None else None
        chain = cover(absence.person_id, away, by_id) if absence else None
        path = [by_id[id_].name for id_ in chain.path if id_ in by_id] if chain else []
        who = one.standing_in or (None if absence else one.main)
        if path and who is not None and path[-1] != who.name:
            path = [path[0], who.name]
        found.append(
            Answering(
                unit=unit,
                who=who,
                stands_in_for=one.main.name if one.main and absence else "",
                until=absence.last if absence else None,
                why=absence.kind if absence else None,
                path=tuple(path),
            )
        )
    return tuple(found)
