"""Everything that the page of today shows, read at once for the job thread."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass

from hi_desktop.domain import today as rules
from hi_desktop.domain.applications import Row
from hi_desktop.domain.calendar import WorkCalendar
from hi_desktop.domain.contacts import Absence, Person
from hi_desktop.domain.follow_up import FollowUp
from hi_desktop.domain.today import Check
from hi_desktop.services.calendar import DayLoad
from hi_desktop.services.leave import Notice
from hi_desktop.services.lists import View
from hi_desktop.services.office import Office

SHOWN = 12
"""At most so many applications of one group stand in the priority list."""
FOLLOW_UP_DAYS = 7
"""Follow-ups of so many days ahead are told."""
_LOOKED_AT = 60


class Card(enum.StrEnum):
    """The numbers on top, each a way to its list."""

    LATE = "gecen"
    TODAY = "bugun"
    WEEK = "hafta"
    WAITING = "cevap_bekleyen"
    UNOWNED = "sahipsiz"
    URGENT = "acil"
    UNREPORTED = "bildirilecek"
    CALL_BACK = "geri_aranacak"


class Group(enum.StrEnum):
    """The parts of the priority list, in their order; an application stands in the first one."""

    URGENT = "acil"
    LATE = "gecen"
    TODAY = "bugun"
    UNTOUCHED = "islem_yok"
    SOON = "yaklasan"
    LATE_UNIT = "birim_gecikti"


@dataclass(frozen=True, slots=True, kw_only=True)
class OnDuty:
    """Somebody of this office today.

    Args:
        absence: why he is away; None when he is there.
        stand_in: who stands in for him.
    """

    person: Person
    absence: Absence | None = None
    stand_in: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """What must be done today.

    Args:
        now: when it was read.
        officer: who works with the program.
        counts: the numbers on the cards.
        new_unowned: of those without a unit, registered today.
        oldest_late: working days since the oldest overdue last day.
        late_units: how many units are past their own day.
        groups: the priority list; `more` is how many each group leaves out.
        load: what is due on the days of the next weeks.
        on_duty: the people of this office, those who are away first.
        check: the stamp of today; `asked`: today is a working day; `why` if it is none.
        missed: working days of this month without a stamp.
        has_people, has_applications: for the first day of use.
    """

    now: dt.datetime
    officer: str
    calendar: WorkCalendar
    counts: dict[Card, int]
    new_unowned: int
    oldest_late: int
    late_units: int
    groups: dict[Group, tuple[Row, ...]]
    more: dict[Group, int]
    load: dict[dt.date, DayLoad]
    on_duty: tuple[OnDuty, ...]
    notices: tuple[Notice, ...]
    follow_ups: tuple[FollowUp, ...]
    check: Check | None
    asked: bool
    why: str
    missed: tuple[dt.date, ...]
    has_people: bool
    has_applications: bool

    @property
    def first_use(self) -> bool:
        """Whether nothing was registered yet."""
        return not self.has_applications

    @property
    def clear(self) -> bool:
        """Whether nothing presses."""
        return not any(self.groups.values())


def read_board(office: Office) -> Board:
    """Read what the page of today shows."""
    now = office.clock.now()
    today = now.date()
    calendar = office.calendar.calendar()
    views = office.lists.counts()
    first_days = office.today.untouched()
    with office.context.read() as work:
        urgent, unowned, new = work.daily.sums(today)
        late_units = work.daily.late_units(today)
        pressing = work.daily.pressing(calendar.add(today, 3), SHOWN * 5)
        urgent_ids = work.daily.urgent(SHOWN)
        people, absences = work.contacts.people(on=today), work.contacts.absences(today, today)
        check = work.daily.check(today)
        unreported = work.daily.unreported()
    ids = {
        Group.URGENT: urgent_ids,
        Group.UNTOUCHED: list(first_days[:_LOOKED_AT]),
        Group.LATE_UNIT: [id_ for id_, _ in late_units[:_LOOKED_AT]],
    }
    groups, more = _groups(office, ids, pressing, today)
    totals = {Group.LATE: views[View.LATE], Group.TODAY: views[View.TODAY]}
    totals |= {Group.UNTOUCHED: len(first_days), Group.LATE_UNIT: len(late_units)}
    late = groups[Group.LATE]
    asked = rules.checks_on(today, calendar)
    return Board(
        now=now,
        officer=office.settings.officer().name,
        calendar=calendar,
        counts={
            Card.LATE: views[View.LATE],
            Card.TODAY: views[View.TODAY],
            Card.WEEK: views[View.WEEK],
            Card.WAITING: views[View.WAITING],
            Card.UNOWNED: unowned,
            Card.URGENT: urgent,
            Card.UNREPORTED: unreported,
            Card.CALL_BACK: office.conversations.call_backs_due(),
        },
        new_unowned=new,
        oldest_late=-calendar.between(today, late[0].due) if late else 0,
        late_units=len(late_units),
        groups=groups,
        more={group: max(more.get(group, 0), totals.get(group, 0) - SHOWN) for group in Group},
        load=_load(office, today),
        on_duty=_on_duty(office, people, absences),
        notices=office.leave.notices(today),
        follow_ups=office.applications.follow_ups_open(
            dt.date.min, today + dt.timedelta(days=FOLLOW_UP_DAYS)
        ),
        check=check,
        asked=asked,
        why="" if asked else rules.why_not(today, calendar).tr,
        missed=office.today.missed(today.replace(day=1), today),
        has_people=bool(people),
        has_applications=views[View.ALL] > 0,
    )


def _groups(
    office: Office, ids: dict[Group, list[int]], pressing: list[int], today: dt.date
) -> tuple[dict[Group, tuple[Row, ...]], dict[Group, int]]:
    """Return the rows of each group, an application in the first one only, and what is left out."""
    wanted = dict.fromkeys([*pressing, *(one for some in ids.values() for one in some)])
    rows = office.lists.rows(wanted)
    told: set[int] = set()
    parts: dict[Group, list[int]] = {group: list(ids.get(group, [])) for group in Group}
    for one in pressing:
        if one in rows:
            due = rows[one].due
            group = Group.LATE if due < today else Group.TODAY if due == today else Group.SOON
            parts[group].append(one)
    groups: dict[Group, tuple[Row, ...]] = {}
    more: dict[Group, int] = {}
    for group, some in parts.items():
        fresh = [rows[one] for one in some if one in rows and one not in told]
        groups[group] = tuple(fresh[:SHOWN])
        more[group] = len(fresh) - len(groups[group])
        told |= {row.id for row in fresh}
    return groups, more


def _load(office: Office, today: dt.date) -> dict[dt.date, DayLoad]:
    last = today + dt.timedelta(days=7 * rules.LOAD_WEEKS)
    months = dict.fromkeys(((today.year, today.month), (last.year, last.month)))
    return {
        day: load
        for year, month in months
        for day, load in office.calendar.month(year, month).days.items()
    }


def _on_duty(office: Office, people: list[Person], absences: list[Absence]) -> tuple[OnDuty, ...]:
    """Return the people of the own unit; without one everybody who is away today."""
    profile = office.settings.profile()
    own = profile.unit_id if profile else None
    away = {absence.person_id: absence for absence in absences}
    names = {person.id: person.name for person in people}
    here = [p for p in people if (p.unit_id == own if own else p.id in away)]
    return tuple(
        OnDuty(
            person=person,
            absence=absence,
            stand_in=names.get(absence.backup_id, "") if absence else "",
        )
        for person in here
        for absence in (away.get(person.id),)
    )
