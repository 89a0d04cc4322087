"""The daily follow-up (günlük takip), R11, and the alert for the first act, R21."""

from __future__ import annotations

import datetime as dt
from array import array

from hi_desktop.domain import today as rules
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.text import clean
from hi_desktop.domain.today import Check
from hi_desktop.services.calendar import CalendarService
from hi_desktop.services.changes import Changes
from hi_desktop.services.context import Context

ACT = "gunluk_takip"
FIRST_ACT = "today.first_act_days"


class TodayService:
    """To be asked through the office."""

    def __init__(self, context: Context, calendar: CalendarService) -> None:
        self._context = context
        self._calendar = calendar

    # ---- the daily follow-up

    def check(self, day: dt.date | None = None) -> Check | None:
        """Return the stamp of a day, of today when none is given."""
        with self._context.read() as work:
            return work.daily.check(day or self._context.clock.today())

    def done(self, note: str = "") -> Changes:
        """Stamp today: its applications were gone through (R11).

        Raises:
            RuleError: `today.no_working_day` on weekends, holidays and days of leave for all,
                `today.done` when somebody did it before.
        """
        now = self._context.clock.now()
        today = now.date()
        with self._context.act(ACT) as work:
            calendar = self._calendar.of(work)
            if not rules.checks_on(today, calendar):
                why = rules.why_not(today, calendar).tr
                raise RuleError("today.no_working_day", day=today, why=why)
            known = work.daily.check(today)
            if known is not None:
                raise RuleError("today.done", time=f"{known.at:%H.%M}", name=known.by)
            name = self._context.officer.name
            work.daily.add(Check(today, now, name, clean(note)))
        return Changes(act_id=work.act_id, today=True)

    def missed(self, first: dt.date, last: dt.date) -> tuple[dt.date, ...]:
        """Return the working days without a stamp, for the monthly report (R11, R27).

        They count from the day on which the program was first used; today is not missed yet.
        """
        yesterday = self._context.clock.today() - dt.timedelta(days=1)
        with self._context.read() as work:
            began = work.daily.began_on()
            if began is None:
                return ()
            start, end = max(first, began), min(last, yesterday)
            stamped = [check.day for check in work.daily.checks(start, end)]
            return rules.missed_days(start, end, stamped, self._calendar.of(work))

    # ---- the first act

    def first_act_days(self) -> int:
        """Return after how many working days without an act an application is told of."""
        with self._context.read() as work:
            return int(work.settings.get(FIRST_ACT, rules.FIRST_ACT_DAYS))

    def set_first_act_days(self, days: int) -> Changes:
        """Choose after how many working days an application without an act is told of.

        Raises:
            RuleError: `today.days`.
        """
        if not 1 <= days <= rules.MOST_DAYS:
            raise RuleError("today.days", field="days", longest=rules.MOST_DAYS)
        with self._context.act(ACT, FIRST_ACT) as work:
            work.settings.put(FIRST_ACT, days)
        return Changes(act_id=work.act_id, settings=True, today=True)

    def untouched(self) -> array[int]:
        """Return what was registered so many working days ago and nobody has begun (R21)."""
        today = self._context.clock.today()
        with self._context.read() as work:
            days = int(work.settings.get(FIRST_ACT, rules.FIRST_ACT_DAYS))
            return work.daily.untouched(rules.since(today, days, self._calendar.of(work)))
