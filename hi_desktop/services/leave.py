"""Leave and standing in (R7): who stands in, whose work is mine today, hand-over and return."""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from hi_desktop.domain.contacts import Absence, Person, serves
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.standing_in import check, covers, stretches, uncovered
from hi_desktop.domain.text import clean
from hi_desktop.domain.vocabulary import AbsenceKind, Role
from hi_desktop.services import leave_pages as pages
from hi_desktop.services.answering import Answering, answering
from hi_desktop.services.calendar import CalendarService
from hi_desktop.services.changes import Changes
from hi_desktop.services.context import Context
from hi_desktop.services.leave_pages import Collision, HandOver, TakeBack
from hi_desktop.storage.unit_of_work import Work

ACT = "izin"
AHEAD = dt.timedelta(days=60)
PAST = dt.timedelta(days=30)
"""How far the pages of leave reach: a leave that comes, and one that ended."""
_DAY = dt.timedelta(days=1)


class NoticeKind(enum.StrEnum):
    """What leave has to say on a day."""

    STANDING_IN = "vekalet"
    """I stand in for somebody."""
    HAND_OVER = "devir"
    """My leave begins on the next working day, or it has begun: the hand-over page is due."""
    TAKE_BACK = "donus"
    """I am back: the page of what happened meanwhile is due."""
    AWAY = "izinli"
    """Somebody of the office is away and somebody else stands in."""
    UNCOVERED = "yedeksiz"
    """A leave has days on which nobody stands in."""


_ORDER = tuple(NoticeKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One line of Bugün about leave.

    Args:
        person, stand_in: names; who is away and who stands in on the day (end of the chain).
        mine: it concerns who works with the program now.
        days: days without cover (`UNCOVERED`).
        applications: open applications of the absent person.
    """

    kind: NoticeKind
    absence_id: int
    absence_kind: AbsenceKind
    person_id: int
    person: str
    stand_in: str
    first: dt.date
    last: dt.date
    mine: bool = False
    applications: int = 0
    days: tuple[dt.date, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody who is free on all days of a leave, with the open applications he has."""

    person: Person
    applications: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a leave would mean, before it is saved.

    Args:
        applications: open applications that will be seen by who stands in.
        cover: (first, last, names along the chain) of the leave, days on end together.
        collisions: what is due meanwhile; `uncovered` of them are handled by nobody.
        also_away: names of others of the unit who are away meanwhile.
    """

    applications: int
    cover: tuple[tuple[dt.date, dt.date, tuple[str, ...]], ...]
    collisions: tuple[Collision, ...]
    also_away: tuple[str, ...]

    @property
    def uncovered(self) -> tuple[Collision, ...]:
        """What is due meanwhile and handled by nobody; the goal is none."""
        return tuple(one for one in self.collisions if not one.handled)


class LeaveService:
    """To be asked through the office; each change is an act."""

    def __init__(self, context: Context, calendar: CalendarService) -> None:
        self._context = context
        self._calendar = calendar

    # ---- reading

    def absences(self, first: dt.date | None = None, last: dt.date | None = None) -> list[Absence]:
        """Return the absences that touch a stretch of days, or all."""
        with self._context.read() as work:
            return work.contacts.absences(first, last)

    def who(self, on: dt.date | None = None) -> tuple[Answering, ...]:
        """Return who answers for each unit on a day, who stands in and why."""
        with self._context.read() as work:
            return answering(work, on or self._context.clock.today())

    def stand_ins(self, on: dt.date | None = None) -> dict[int, str]:
        """Return by officer who stands in for him on a day: "" when nobody does."""
        day = on or self._context.clock.today()
        with self._context.read() as work:
            found = work.standing_in.covers(day)
            people = work.standing_in.people()
            persons = work.standing_in.persons(day)
        return {
            officer_id: pages.name_of(people, found[person_id].stand_in)
            for officer_id, person_id in persons.items()
            if person_id in found
        }

    def candidates(self, person_id: int, first: dt.date, last: dt.date) -> tuple[Candidate, ...]:
        """Return who is free on all of these days, own unit and backups first (R7)."""
        with self._context.read() as work:
            people = work.standing_in.people()
            away = {one.person_id for one in work.contacts.absences(first, last)}
            loads = self._loads(work, first)
        unit_id = people[person_id].unit_id if person_id in people else 0
        free = [
            one
            for one in people.values()
            if one.id not in away | {person_id} and serves(one, first) and serves(one, last)
        ]
        free.sort(key=lambda one: (one.unit_id != unit_id, one.role is not Role.BACKUP))
        return tuple(Candidate(person=one, applications=loads.get(one.id, 0)) for one in free)

    def preview(self, absence: Absence) -> Preview:
        """Return what a leave would mean; nothing is stored.

        Raises:
            RuleError: as `save` does.
        """
        with self._context.read() as work:
            people, others = self._checked(work, absence)
            known = (*others, absence)
            ids = pages.officers_of(work, absence.person_id, absence.first)
            items = work.standing_in.open_of(ids)
            due = pages.collisions(work, absence, items, known, people)
            due = pages.masked(work, self._context, due)
        unit_id = people[absence.person_id].unit_id
        same = [
            people[one.person_id].name
            for one in others
            if one.person_id in people and people[one.person_id].unit_id == unit_id
        ]
        return Preview(
            applications=len(items),
            cover=tuple(
                (one.first, one.last, tuple(pages.name_of(people, id_) for id_ in one.cover.path))
                for one in stretches(absence, known, people)
            ),
            collisions=due,
            also_away=tuple(dict.fromkeys(same)),
        )

    def notices(self, today: dt.date) -> tuple[Notice, ...]:
        """Return what leave has to say on a day, the most pressing first."""
        with self._context.read() as work:
            calendar = self._calendar.of(work)
            people, absences = work.standing_in.people(), work.contacts.absences()
            loads, persons = self._loads(work, today), work.standing_in.persons(today)
        me = persons.get(self._context.officer.id)
        coming = calendar.add(today, 1)
        back = calendar.add(today, -1)
        now, found = covers(absences, people, today), []
        for one in absences:
            kinds = list(_kinds(one, me, today, coming, back))
            cover = now.get(one.person_id) if one.first <= today <= one.last else None
            if cover is not None and one.person_id in persons.values():
                mine = cover.stand_in is not None and cover.stand_in == me
                kinds.append(NoticeKind.STANDING_IN if mine else NoticeKind.AWAY)
            bare = _bare(one, absences, people, today)
            if bare:
                kinds.append(NoticeKind.UNCOVERED)
            stand_in = cover.stand_in if cover is not None else one.backup_id
            found += [
                Notice(
                    kind=kind,
                    absence_id=one.id,
                    absence_kind=one.kind,
                    person_id=one.person_id,
                    person=pages.name_of(people, one.person_id),
                    stand_in=pages.name_of(people, stand_in),
                    first=one.first,
                    last=one.last,
                    mine=kind in _MINE,
                    applications=loads.get(one.person_id, 0),
                    days=bare if kind is NoticeKind.UNCOVERED else (),
                )
                for kind in kinds
            ]
        return tuple(sorted(found, key=lambda one: (_ORDER.index(one.kind), one.first)))

    # ---- hand-over and return

    def leaves(self, *, ended: bool) -> tuple[pages.Leave, ...]:
        """Return the leaves of the office whose page can be made, one's own and unmade ones first.

        Args:
            ended: those that ended in the last weeks, for the page of return; else those that
                come or are under way, for the page of hand-over.
        """
        today = self._context.clock.today()
        with self._context.read() as work:
            people = work.standing_in.people()
            persons = work.standing_in.persons(today)
            first, last = (today - PAST, today - _DAY) if ended else (today, today + AHEAD)
            absences = work.contacts.absences(first, last)
        me, working = persons.get(self._context.officer.id), set(persons.values())
        found = [
            pages.Leave(
                absence=one,
                person=pages.name_of(people, one.person_id),
                mine=one.person_id == me,
            )
            for one in absences
            if one.person_id in working and (one.last < today) == ended
        ]
        return tuple(sorted(found, key=lambda one: pages.order(one, ended=ended)))

    def hand_over(self, absence_id: int) -> HandOver:
        """Return the page of hand-over of a leave.

        Raises:
            RuleError: `record.gone`.
        """
        with self._context.read() as work:
            return pages.hand_over(work, self._context, _known(work, absence_id))

    def take_back(self, absence_id: int) -> TakeBack:
        """Return the page of what happened during a leave.

        Raises:
            RuleError: `record.gone`, `absence.not_back`.
        """
        with self._context.read() as work:
            return pages.take_back(work, self._context, _known(work, absence_id))

    def handed_over(self, absence_id: int) -> Changes:
        """Stamp that the page of hand-over was made."""
        return self._stamp(absence_id, _handed_over)

    def taken_back(self, absence_id: int) -> Changes:
        """Stamp that the page of return was read."""
        return self._stamp(absence_id, _taken_back)

    def _stamp(
        self, absence_id: int, stamped: Callable[[Absence, dt.datetime], Absence]
    ) -> Changes:
        with self._context.act(ACT, "absence") as work:
            absence = _known(work, absence_id)
            work.contacts.save_absence(stamped(absence, self._context.clock.now()))
        return Changes(act_id=work.act_id, contacts=True, today=True)

    # ---- changing

    def save(self, absence: Absence) -> Changes:
        """Add an absence (id 0) or change one; nobody is away without a backup (R7).

        Raises:
            RuleError: see `domain.standing_in.check`; also `record.gone`.
            ConflictError: somebody changed it meanwhile.
        """
        ready = dataclasses.replace(absence, reason=clean(absence.reason))
        with self._context.act(ACT, "absence") as work:
            self._checked(work, ready)
            work.contacts.save_absence(ready)
        return Changes(act_id=work.act_id, contacts=True, today=True)

    def remove(self, absence_id: int) -> Changes:
        """Take an absence out.

        Raises:
            RuleError: `record.gone`.
        """
        with self._context.act(ACT, "absence") as work:
            work.contacts.remove_absence(absence_id)
        return Changes(act_id=work.act_id, contacts=True, today=True)

    def link_me(self, person_id: int | None) -> Changes:
        """Choose who in the registry I am; None goes by the name again.

        Raises:
            RuleError: `record.gone`.
        """
        context = self._context
        with context.act(ACT, "officer") as work:
            if person_id is not None and work.contacts.person(person_id) is None:
                raise RuleError("record.gone", field="person_id")
            work.standing_in.link_officer(context.officer.id, person_id)
            work.session.flush()
            context.know_officer(work)
        return Changes(act_id=work.act_id, settings=True, today=True)

    def me(self) -> int | None:
        """Return who in the registry works with the program now; None when it is not known."""
        with self._context.read() as work:
            persons = work.standing_in.persons(self._context.clock.today())
        return persons.get(self._context.officer.id)

    # ---- parts

    def _checked(self, work: Work, absence: Absence) -> tuple[dict[int, Person], list[Absence]]:
        people = work.standing_in.people()
        touching = work.contacts.absences(absence.first, absence.last)
        others = [one for one in touching if one.id != absence.id]
        check(absence, others, people)
        return people, others

    def _loads(self, work: Work, day: dt.date) -> dict[int, int]:
        """Return how many open applications each person has, by person."""
        counts: dict[int, int] = {}
        opened = work.standing_in.open_counts()
        for officer_id, person_id in work.standing_in.persons(day).items():
            counts[person_id] = counts.get(person_id, 0) + opened.get(officer_id, 0)
        return counts


_MINE = frozenset({NoticeKind.STANDING_IN, NoticeKind.HAND_OVER, NoticeKind.TAKE_BACK})


def _kinds(
    one: Absence, me: int | None, today: dt.date, coming: dt.date, back: dt.date
) -> list[NoticeKind]:
    """Return which pages of a leave are due on a day; `coming`, `back`: working days beside it."""
    if me is None or one.person_id != me:
        return []
    if one.handed_over_at is None and one.first <= coming and today <= one.last:
        return [NoticeKind.HAND_OVER]
    if one.taken_back_at is None and back <= one.last < today:
        return [NoticeKind.TAKE_BACK]
    return []


def _bare(
    one: Absence, absences: list[Absence], people: Mapping[int, Person], today: dt.date
) -> tuple[dt.date, ...]:
    """Return the days from today on that nobody covers."""
    if one.last < today:
        return ()
    touching = [a for a in absences if a.first <= one.last and one.first <= a.last]
    return tuple(
        part.first + n * _DAY
        for part in uncovered(one, touching, people)
        for n in range((part.last - part.first).days + 1)
        if part.first + n * _DAY >= today
    )


def _handed_over(absence: Absence, at: dt.datetime) -> Absence:
    return dataclasses.replace(absence, handed_over_at=at)


def _taken_back(absence: Absence, at: dt.datetime) -> Absence:
    return dataclasses.replace(absence, taken_back_at=at)


def _known(work: Work, absence_id: int) -> Absence:
    found = work.standing_in.absence(absence_id)
    if found is None:
        raise RuleError("record.gone")
    return found
