"""Who stands in for whom on a day (vekâlet), R7: chains, loops, days without cover.

Everything is computed from the absences and the day that is asked about; nothing is flagged. So
the work is back with its officer the moment the day after the last one begins, and no job has to
run for it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from hi_desktop.domain.contacts import Absence, Person, serves
from hi_desktop.domain.dates import dotted
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.text import clean, fold

_DAY = dt.timedelta(days=1)
ARROW = " → "


@dataclass(frozen=True, slots=True)
class Cover:
    """Who stands in for somebody who is away on a day.

    Args:
        path: ids, first who is away, then each who is asked in turn; of a loop the first one
            stands at the end again.
        stand_in: the last of the path when he is present; None when nobody is.
    """

    path: tuple[int, ...]
    stand_in: int | None

    @property
    def loops(self) -> bool:
        """Whether the path comes back to one of its own."""
        return self.path[-1] in self.path[:-1]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days on end with the same cover."""

    first: dt.date
    last: dt.date
    cover: Cover


def away_on(absences: Iterable[Absence], day: dt.date) -> dict[int, Absence]:
    """Return who is away on a day, by person."""
    return {one.person_id: one for one in absences if one.first <= day <= one.last}


def cover(person_id: int, away: Mapping[int, Absence], serving: Collection[int]) -> Cover | None:
    """Return who stands in for somebody; None when he is not away.

    Args:
        person_id: for whom.
        away: absences of the day, by person.
        serving: ids of those who are in office on the day.
    """
    if person_id not in away:
        return None
    path = [person_id]
    while path[-1] in away:
        following = away[path[-1]].backup_id
        looped = following in path
        path.append(following)
        if looped or following not in serving:
            return Cover(tuple(path), None)
    return Cover(tuple(path), path[-1])


def covers(
    absences: Sequence[Absence], people: Mapping[int, Person], day: dt.date
) -> dict[int, Cover]:
    """Return who stands in for each who is away on a day, by person."""
    away = away_on(absences, day)
    serving = {one.id for one in people.values() if serves(one, day)} if away else set()
    found = {person_id: cover(person_id, away, serving) for person_id in away}
    return {person_id: one for person_id, one in found.items() if one is not None}


def stretches(
    absence: Absence, absences: Iterable[Absence], people: Mapping[int, Person]
) -> Iterator[Stretch]:
    """Yield the days of an absence with who stands in on them, days on end together.

    Args:
        absence: one of `absences`.
        absences: all that touch its days.
        people: everybody, by id.
    """
    known = tuple(absences)
    day, begun = absence.first, absence.first
    before: Cover | None = None
    while day <= absence.last:
        now = _on(absence.person_id, known, people, day)
        if before is not None and now != before:
            yield Stretch(begun, day - _DAY, before)
            begun = day
        before, day = now, day + _DAY
    if before is not None:
        yield Stretch(begun, absence.last, before)


def _on(
    person_id: int, absences: Sequence[Absence], people: Mapping[int, Person], day: dt.date
) -> Cover | None:
    away = away_on(absences, day)
    asked = {one.backup_id for one in away.values()}
    serving = {one for one in asked if one in people and serves(people[one], day)}
    return cover(person_id, away, serving)


def uncovered(
    absence: Absence, absences: Iterable[Absence], people: Mapping[int, Person]
) -> tuple[Stretch, ...]:
    """Return the days of an absence on which nobody stands in."""
    found = stretches(absence, absences, people)
    return tuple(one for one in found if one.cover.stand_in is None)


# Entering.


def check(absence: Absence, others: Sequence[Absence], people: Mapping[int, Person]) -> None:
    """Refuse an absence that leaves anybody without somebody present who stands in (R7).

    Args:
        absence: the one to be saved.
        others: all other absences that touch its days.
        people: everybody, by id.

    Raises:
        RuleError: `record.gone`, `absence.dates`, `absence.no_backup`, `absence.self`,
            `absence.overlaps`, `absence.loop`, `absence.backup_gone`, `absence.backup_away`,
            `absence.breaks_cover`.
    """
    if absence.last < absence.first:
        raise RuleError("absence.dates", field="last")
    if absence.person_id not in people:
        raise RuleError("record.gone")
    if absence.backup_id not in people:
        raise RuleError("absence.no_backup", field="backup_id")
    if absence.backup_id == absence.person_id:
        raise RuleError("absence.self", field="backup_id")
    for other in others:
        if other.person_id == absence.person_id:
            name = people[absence.person_id].name
            days = days_words([(other.first, other.last)])
            raise RuleError("absence.overlaps", field="first", name=name, days=days)
    known = (*others, absence)
    _check_own(absence, known, people)
    for other in others:
        broken = tuple(
            one for one in uncovered(other, known, people) if absence.person_id in one.cover.path
        )
        if broken:
            raise RuleError(
                "absence.breaks_cover",
                field="backup_id",
                name=people[other.person_id].name,
                days=days_words((one.first, one.last) for one in broken),
                path=path_words(broken[0].cover, people),
            )


def _check_own(absence: Absence, known: Sequence[Absence], people: Mapping[int, Person]) -> None:
    """Refuse the backup who is away himself without anybody present behind him."""
    broken = uncovered(absence, known, people)
    if not broken:
        return
    first = broken[0].cover
    facts = {
        "name": people[absence.backup_id].name,
        "days": days_words((one.first, one.last) for one in broken),
        "path": path_words(first, people),
    }
    if first.loops:
        raise RuleError("absence.loop", field="backup_id", **facts)
    direct = first.path[-1] == absence.backup_id
    code = "absence.backup_gone" if direct else "absence.backup_away"
    raise RuleError(code, field="backup_id", **facts)


def path_words(found: Cover, people: Mapping[int, Person]) -> str:
    """Return the chain as people read it, such as "Ayşe → Murat → Ayşe"."""
    return ARROW.join(people[one].name if one in people else "?" for one in found.path)


def days_words(days: Iterable[tuple[dt.date, dt.date]]) -> str:
    """Return stretches of days as people read them; those that touch are joined.

    >>> days_words([(dt.date(2026, 11, 23), dt.date(2026, 11, 23))])
    '23.11.2026'
    """
    joined: list[tuple[dt.date, dt.date]] = []
    for first, last in days:
        if joined and joined[-1][1] + _DAY == first:
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    return ", ".join(
        dotted(first) if first == last else f"{dotted(first)}–{dotted(last)}"
        for first, last in joined
    )


# Who works with the program is somebody in the registry.


def persons_of(
    officers: Iterable[tuple[int, str, int | None]], people: Iterable[Person], day: dt.date
) -> dict[int, int]:
    """Return which person each officer is, by the officer's id.

    The person that was chosen counts; without one, the only person of the same name who is in
    office on the day.

    Args:
        officers: (id, name, chosen person or None).
        people: of the registry.
        day: the day.
    """
    named: dict[str, list[int]] = {}
    known = set()
    for person in people:
        known.add(person.id)
        if serves(person, day) and person.merged_into is None:
            named.setdefault(fold(clean(person.name)), []).append(person.id)
    found = {}
    for officer_id, name, chosen in officers:
        same = named.get(fold(clean(name)), [])
        if chosen in known and chosen is not None:
            found[officer_id] = chosen
        elif len(same) == 1:
            found[officer_id] = same[0]
    return found
