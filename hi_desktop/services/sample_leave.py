"""Leave in the invented office: its officers as people, and who stands in for whom."""

from __future__ import annotations

import datetime as dt

from hi_desktop.domain.contacts import Absence, Person, Unit
from hi_desktop.domain.vocabulary import AbsenceKind, Role, UnitKind
from hi_desktop.services import sample_texts as texts
from hi_desktop.services.officer import Officer
from hi_desktop.storage.unit_of_work import Work

_DAY = dt.timedelta(days=1)
_MAINS = 2
_LINE, _EXTENSION = "+903125550100", 4100


def own_unit(work: Work, today: dt.date) -> Unit | None:
    """Return the unit in which the officers of the sample work: the Counsellorship."""
    units = work.contacts.units(today)
    return next((one for one in units if one.kind is UnitKind.COUNSELLORSHIP), None)


def fill_leave(work: Work, me: Officer, today: dt.date) -> None:
    """Enter the officers as people, and leaves of every kind around today.

    One officer is away and whoever looks at the sample stands in for him; a backup is away
    himself, so that a chain of three shows; and one's own leave ended yesterday.

    Args:
        work: the transaction.
        me: who looks at the sample.
        today: the day as of which the sample is filled.
    """
    unit = own_unit(work, today)
    if unit is None or not me.name:
        return
    names = tuple(dict.fromkeys((me.name, *texts.OFFICERS)))
    ids = {name: _enter(work, unit, name, at) for at, name in enumerate(names)}
    officers = {row[1]: row[0] for row in work.contacts.officers()}
    first, second, third = names[1:4]
    work.standing_in.link_officer(officers[first], ids[first])
    last = names[-1] if len(names) > len(texts.OFFICERS) else me.name
    training, sick = AbsenceKind.TRAINING, AbsenceKind.SICK
    for who, backup, begun, ended, kind in (
        (first, me.name, 0, 4, AbsenceKind.LEAVE),
        (second, third, 0, 2, training),
        (third, last, 0, 1, sick),
        (me.name, second, -4, -1, AbsenceKind.LEAVE),
    ):
        work.contacts.save_absence(
            Absence(
                person_id=ids[who],
                backup_id=ids[backup],
                first=today + begun * _DAY,
                last=today + ended * _DAY,
                kind=kind,
                reason="Yıllık izin" if kind is AbsenceKind.LEAVE else "",
            )
        )


def _enter(work: Work, unit: Unit, name: str, at: int) -> int:
    person = Person(
        unit_id=unit.id,
        name=name,
        title="Memur",
        role=Role.MAIN if at < _MAINS else Role.BACKUP,
        phone=unit.phone or _LINE,
        extension=str(_EXTENSION + at),
    )
    return work.contacts.save_person(person)
