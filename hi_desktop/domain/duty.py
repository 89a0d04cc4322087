"""Who answers for a unit on a day, and what its public-relations unit lacks (circular, R1-R7)."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from hi_desktop.domain import text
from hi_desktop.domain.contacts import Absence, Duty, Gap, GapKind, Person, Unit
from hi_desktop.domain.vocabulary import Role, UnitKind

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


def serves(person: Person, day: dt.date) -> bool:
    """Return whether a person belongs to the unit on a day."""
    return (person.since is None or person.since <= day) and (
        person.until is None or day <= person.until
    )


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
    away = {a.person_id: a for a in absences if a.first <= day <= a.last}
    mains = [person for person in here if person.role is Role.MAIN]
    present = next((person for person in mains if person.id not in away), None)
    main = present or next(iter(mains), None)
    standing_in, until = None, None
    if present is None:
        if main is not None:
            until = away[main.id].last
            standing_in = _named_backup(main, by_id, away)
        backups = (p for p in here if p.role is Role.BACKUP and p.id not in away)
        standing_in = standing_in or next(backups, None)
    return Duty(
        unit=unit,
        manager=next((person for person in here if person.role is Role.MANAGER), None),
        main=main,
        standing_in=standing_in,
        until=until,
    )


def _named_backup(
    person: Person, by_id: dict[int, Person], away: dict[int, Absence]
) -> Person | None:
    """Return the one named to stand in, following the chain while he is away himself."""
    seen = {person.id}
    backup = by_id.get(away[person.id].backup_id)
    while backup is not None and backup.id in away:
        if backup.id in seen:
            return None
        seen.add(backup.id)
        backup = by_id.get(away[backup.id].backup_id)
    return backup


def gaps(units: Iterable[Unit], people: Iterable[Person], day: dt.date) -> list[Gap]:
    """Return what the units lack on a day, in the order of the units.

    Every unit that forms a public-relations unit needs a phone line (R2), a manager from the post
    of its kind (R1), a main officer and a backup (R4), and the work and mobile phones of all of
    them (R5); the White Desk and the call centre need a phone line.
    """
    members: dict[int, list[Person]] = defaultdict(list)
    for person in people:
        if serves(person, day):
            members[person.unit_id].append(person)
    return [gap for unit in units for gap in _gaps_of(unit, members[unit.id])]


def _gaps_of(unit: Unit, members: Sequence[Person]) -> Iterator[Gap]:
    """Yield what one unit lacks."""
    if unit.kind is UnitKind.OTHER:
        return
    if not unit.phone:
        yield Gap(GapKind.NO_PHONE, unit.id)
    if not expected_manager_titles(unit.kind):
        return
    roles = {person.role for person in members}
    for role, kind in _MISSING.items():
        if role not in roles:
            yield Gap(kind, unit.id)
    for person in members:
        if person.role is Role.MANAGER and not is_expected_title(unit.kind, person.title):
            yield Gap(GapKind.WRONG_POST, unit.id, person.id)
        if not person.phone:
            yield Gap(GapKind.NO_WORK_PHONE, unit.id, person.id)
        if not person.mobile:
            yield Gap(GapKind.NO_MOBILE, unit.id, person.id)


_MISSING = {
    Role.MANAGER: GapKind.NO_MANAGER,
    Role.MAIN: GapKind.NO_MAIN,
    Role.BACKUP: GapKind.NO_BACKUP,
}
