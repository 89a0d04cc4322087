"""What must be done today, and the daily follow-up (günlük takip), R11 and R21."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from hi_desktop.domain.calendar import DayKind, WorkCalendar
from hi_desktop.domain.vocabulary import Word

FIRST_ACT_DAYS = 2
"""After so many working days without an act an application is told of (R21); a setting."""

MOST_DAYS = 15
"""Largest value of that setting: the whole period of the circular."""

LOAD_WEEKS = 4
"""So many weeks of last days are shown, this week first."""

_AWAY = frozenset({DayKind.LEAVE, DayKind.LEAVE_HALF, DayKind.CLOSURE})
_NOON = 12
_EVENING = 18

_MORNING = Word("Günaydın", "Good morning")
_DAY = Word("İyi günler", "Good afternoon")
_NIGHT = Word("İyi akşamlar", "Good evening")


@dataclass(frozen=True, slots=True)
class Check:
    """The stamp of one working day: its applications were gone through (R11)."""

    day: dt.date
    at: dt.datetime
    by: str
    note: str = ""


def greeting(now: dt.datetime) -> Word:
    """Return the greeting of the hour.

    >>> greeting(dt.datetime(2026, 11, 23, 9)).tr, greeting(dt.datetime(2026, 11, 23, 18)).tr
    ('Günaydın', 'İyi akşamlar')
    """
    if now.hour < _NOON:
        return _MORNING
    return _DAY if now.hour < _EVENING else _NIGHT


def missed_days(
    first: dt.date, last: dt.date, stamped: Iterable[dt.date], calendar: WorkCalendar
) -> tuple[dt.date, ...]:
    """Return the working days of a stretch without a stamp; holidays are never missed.

    Days on which the offices are closed in fact (administrative leave) count as working days for
    the periods, yet nobody is there to look: they are not missed either.
    """
    done = frozenset(stamped)
    days = (first + dt.timedelta(days=at) for at in range((last - first).days + 1))
    return tuple(day for day in days if day not in done and checks_on(day, calendar))


def checks_on(day: dt.date, calendar: WorkCalendar) -> bool:
    """Return whether a daily follow-up is asked for on a day."""
    info = calendar.day(day)
    return info.working and not info.kinds & _AWAY


def why_not(day: dt.date, calendar: WorkCalendar) -> Word:
    """Return why no daily follow-up is asked for on a day: its name, or the weekend."""
    info = calendar.day(day)
    return Word(info.name, info.name) if info.name else Word("hafta sonu", "weekend")


def since(today: dt.date, working_days: int, calendar: WorkCalendar) -> dt.date:
    """Return the latest day that lies at least so many working days back.

    >>> from hi_desktop.domain.calendar import WorkCalendar
    >>> days = WorkCalendar(dt.date(2026, 11, 1), dt.date(2026, 11, 30), ())
    >>> since(dt.date(2026, 11, 23), 2, days)
    datetime.date(2026, 11, 19)
    """
    day = today - dt.timedelta(days=working_days)
    while calendar.between(day, today) < working_days:
        day -= dt.timedelta(days=1)
    return day
