"""Who answers for a unit on a day, and what its public-relations unit lacks (circular, R1-R7)."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from hi_desktop.domain import text
from hi_desktop.domain.contacts import (
    Absence,
    Duty,
    Gap,
    GapKind,
    Person,
    Staffing,
    Unit,
    serves,
)
from hi_desktop.domain.standing_in import away_on, cover
from hi_desktop.domain.vocabulary import Role, UnitKind

DEFAULT_STAFFING = Staffing()

_TITLES: dict[UnitKind, tuple[str, ...]] = {
    UnitKind.GENERAL_DIRECTORATE: ("Genel Müdür Yardımcısı",),
    UnitKind.PRESIDENCY: ("Daire Başkanı", "Şube Müdürü"),
    UnitKind.COUNSELLORSHIP: ("Müşavir",),
    UnitKind.PROVINCIAL_DIRECTORATE: ("İl Müdür Yardımcısı",),
}
_ABBREVIATIONS = {
    "gn": "genel",
    "gen": "genel",
    "md": "mudur",
    "mud": "mudur",
    "muduru": "mudur",
    "yrd": "yardimcisi",
    "yard": "yardimcisi",
    "bsk": "baskani",
    "sb": "sube",
    "d": "daire",
    "mus": "musavir",
    "musaviri": "musavir",
}


def expected_manager_titles(kind: UnitKind) -> tuple[str, ...]:
    """Return the posts from which the attached manager of a kind of unit comes (R1).

    Empty for kinds that form no public-relations unit of their own.

    >>> expected_manager_titles(UnitKind.PROVINCIAL_DIRECTORATE)
    ('İl Müdür Yardımcısı',)
    """
    return _TITLES.get(kind, ())


def is_expected_title(kind: UnitKind, title: str) -> bool:
    """Return whether a title is one of the posts of a kind of unit, also written short.

    >>> is_expected_title(UnitKind.GENERAL_DIRECTORATE, "Gn. Md. Yrd. V.")
    True
    """
    written = f" {_plain(title)} "
    return any(f" {_plain(expected)} " in written for expected in expected_manager_titles(kind))


def _plain(title: str) -> str:
    """Return a title folded, its abbreviations spelled out."""
    words = text.fold(title).replace(".", " ").split()
    return " ".join(_ABBREVIATIONS.get(word, word) for word in words)


def duty(unit: Unit, people: Iterable[Person], absences: Iterable[Absence], day: dt.date) -> Duty:
    """Return who answers for a unit on a day.

    While every main officer is away, the backup named for the absence stands in (R7); when he is
    away himself, the one named for him, else a backup of the unit who is present.

    Args:
        unit: the unit.
        people: of this unit, or of all.
        absences: those that touch the day, or all.
        day: the day.
    """
    serving = [person for person in people if serves(person, day)]
    by_id = {person.id: person for person in serving}
    here = [person for person in serving if person.unit_id == unit.id]
    away = away_on(absences, day)
    mains = [person for person in here if person.role is Role.MAIN]
    present = next((person for person in mains if person.id not in away), None)
    main = present or next(iter(mains), None)
    standing_in, until = None, None
    if present is None:
        if main is not None:
            until = away[main.id].last
            named = cover(main.id, away, by_id)
            if named is not None and named.stand_in is not None:
                standing_in = by_id[named.stand_in]
        backups = (p for p in here if p.role is Role.BACKUP and p.id not in away)
        standing_in = standing_in or next(backups, None)
    return Duty(
        unit=unit,
        manager=next((person for person in here if person.role is Role.MANAGER), None),
        main=main,
        standing_in=standing_in,
        until=until,
    )


def gaps(
    units: Iterable[Unit],
    people: Iterable[Person],
    day: dt.date,
    staffing: Staffing = DEFAULT_STAFFING,
) -> list[Gap]:
    """Return what the units lack on a day, in the order of the units.

    Every unit that forms a public-relations unit needs a phone line (R2), a manager from the post
    of its kind unless a reason was given (R1), enough main officers and backups (R4), and the work
    and mobile phones of all of them (R5); the White Desk and the call centre need a phone line.
    """
    members: dict[int, list[Person]] = defaultdict(list)
    for person in people:
        if serves(person, day):
            members[person.unit_id].append(person)
    return [gap for unit in units for gap in _gaps_of(unit, members[unit.id], staffing)]


def _gaps_of(unit: Unit, members: Sequence[Person], staffing: Staffing) -> Iterator[Gap]:
    """Yield what one unit lacks."""
    if unit.kind is UnitKind.OTHER:
        return
    if not unit.phone:
        yield Gap(GapKind.NO_PHONE, unit.id)
    if not expected_manager_titles(unit.kind):
        return
    least = {Role.MANAGER: 1, Role.MAIN: staffing.main, Role.BACKUP: staffing.backup}
    for role, (none, few) in _MISSING.items():
        count = sum(person.role is role for person in members)
        if count < least[role]:
            yield Gap(few if count else none, unit.id)
    for person in members:
        if needs_post_reason(unit.kind, person) and not person.post_reason:
            yield Gap(GapKind.WRONG_POST, unit.id, person.id)
        if not person.phone:
            yield Gap(GapKind.NO_WORK_PHONE, unit.id, person.id)
        if not person.mobile:
            yield Gap(GapKind.NO_MOBILE, unit.id, person.id)


def needs_post_reason(kind: UnitKind, person: Person) -> bool:
    """Return whether somebody manages a unit from another post than the circular names (R1)."""
    return (
        person.role is Role.MANAGER
        and bool(expected_manager_titles(kind))
        and not is_expected_title(kind, person.title)
    )


_MISSING = {
    Role.MANAGER: (GapKind.NO_MANAGER, GapKind.NO_MANAGER),
    Role.MAIN: (GapKind.NO_MAIN, GapKind.FEW_MAIN),
    Role.BACKUP: (GapKind.NO_BACKUP, GapKind.FEW_BACKUP),
}
"""Roles with what is missing where nobody has one, and where too few do."""
