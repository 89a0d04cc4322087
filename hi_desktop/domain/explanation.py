"""Why a period ends when it does: each day with its count, or why it does not count."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from hi_desktop.domain.calendar import DayInfo, DayKind, WorkCalendar
from hi_desktop.domain.dates import WEEKDAYS, dotted
from hi_desktop.domain.periods import Deadline, is_suspended
from hi_desktop.domain.rules import TermUnit
from hi_desktop.domain.vocabulary import Language

_ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class CountedDay:
    """One day between the arrival and the last day.

    Args:
        count: which day of the period it is; None when it does not count.
        reason: a sentence that says why.
    """

    date: dt.date
    count: int | None
    reason: str


def explain(
    deadline: Deadline, calendar: WorkCalendar, *, language: Language = "tr"
) -> tuple[CountedDay, ...]:
    """Return every day from the arrival to the last day with its count or reason.

    Args:
        deadline: what is to be explained.
        calendar: the one by which it was computed.
        language: of the reasons; names of holidays stay Turkish.
    """
    if deadline.rule.unit is TermUnit.YEAR_END:
        told = _say(language, "Şubat ayının son günü", "last day of February")
        return (CountedDay(deadline.due, None, told),)
    teller = _Teller(deadline, calendar, language)
    span = (deadline.due - deadline.received).days
    return tuple(teller.tell(deadline.received + dt.timedelta(days=i)) for i in range(span + 1))


def _say(language: Language, turkish: str, english: str) -> str:
    """Return the words in a language."""
    return turkish if language == "tr" else english


class _Teller:
    """Tells the days of one period in order, keeping the count."""

    def __init__(self, deadline: Deadline, calendar: WorkCalendar, language: Language) -> None:
        self._deadline = deadline
        self._calendar = calendar
        self._language: Language = language
        self._count = 0

    def _say(self, turkish: str, english: str) -> str:
        return _say(self._language, turkish, english)

    def tell(self, day: dt.date) -> CountedDay:
        """Return the next day with its count or reason."""
        counted, reason = self._judge(day)
        if counted:
            self._count += 1
        if day == self._deadline.due:
            reason += self._ending()
        return CountedDay(day, self._count if counted else None, reason)

    def _ending(self) -> str:
        """Return what stands beside the last day."""
        if self._deadline.paused:
            return self._say(" · ücretin son ödeme günü", " · last day for paying the fee")
        if self._deadline.noon:
            return self._say(" · son gün, 13.00’e kadar", " · last day, until 13:00")
        return self._say(" · son gün, mesai sonuna kadar", " · last day, until offices close")

    def _judge(self, day: dt.date) -> tuple[bool, str]:
        """Return whether a day counts, and why."""
        deadline, info = self._deadline, self._calendar.day(day)
        if day <= deadline.started:
            return False, self._before(day, info)
        if waiting := self._waiting(day):
            return False, waiting
        if is_suspended(deadline.rule, day, self._calendar):
            told = self._say("süre kanunla durmuştur", "the period stands still by law")
            return False, f"{told} ({info.name})"
        if deadline.rule.unit is TermUnit.DAYS:
            return self._calendar_day(day, info)
        return info.working, self._working(info) if info.working else self._idle(info)

    def _before(self, day: dt.date, info: DayInfo) -> str:
        """Return why the arrival, and what lies before the start, does not count."""
        started = self._deadline.started
        if day == started:
            return self._say("geliş günü sayılmaz", "the day of arrival is not counted")
        why = self._idle(info) if not info.working else self._say("mesai dışı", "after hours")
        return why + self._say(
            f"; {dotted(started)} günü gelmiş sayılır", f"; counts as arrived on {dotted(started)}"
        )

    def _waiting(self, day: dt.date) -> str:
        """Return why a day within a pause does not count, or nothing."""
        for notified, paid in self._deadline.pauses:
            if day == paid and day > notified:
                if self._deadline.rule.restarts:
                    self._count = 0
                return self._say("ödeme günü sayılmaz", "the day of payment is not counted")
            if day > notified and (paid is None or day < paid):
                return self._say(
                    f"süre durdu: ücret {dotted(notified)} günü bildirildi",
                    f"stands still: the fee was notified on {dotted(notified)}",
                )
        return ""

    def _calendar_day(self, day: dt.date, info: DayInfo) -> tuple[bool, str]:
        """Return the reason of a day of a period that counts every day."""
        name = "" if info.open else f" ({self._idle(info)})"
        if day < self._deadline.nominal:
            return True, self._say("takvim günü", "calendar day") + name
        if day == self._deadline.nominal:
            if info.open:
                return True, self._say("takvim günü", "calendar day") + self._half(info)
            moved = self._say("tatil, süre uzar", "a holiday, the period moves on")
            return True, f"{moved}{name}"
        if info.open:
            told = self._say("tatilden sonraki ilk iş günü", "first working day after it")
            return False, told + self._half(info)
        return False, self._idle(info)

    def _half(self, info: DayInfo) -> str:
        """Return the name of a half day, for a day that ends at 13.00."""
        return f" ({info.name})" if info.half else ""

    def _working(self, info: DayInfo) -> str:
        """Return the reason of a day that counts."""
        if DayKind.LEAVE in info.kinds:
            told = self._say(
                "idari izin; resmî tatil değildir, sayılır",
                "administrative leave; no public holiday, counts",
            )
        elif DayKind.CLOSURE in info.kinds:
            told = self._say(
                "yerel kapanma; resmî tatil değildir, sayılır",
                "local closure; no public holiday, counts",
            )
        elif info.half:
            told = self._say("yarım gün; iş günü sayılır", "half day; counts as a working day")
        else:
            return self._say("iş günü", "working day")
        return f"{told} ({info.name})"

    def _idle(self, info: DayInfo) -> str:
        """Return the reason of a day that is no working day."""
        parts = []
        if info.weekend:
            name = WEEKDAYS[info.date.weekday()].in_(self._language)
            parts.append(self._say(f"{name}, hafta sonu", f"{name}, weekend"))
        if DayKind.FULL in info.kinds:
            parts.append(self._say(f"resmî tatil: {info.name}", f"public holiday: {info.name}"))
        elif not info.weekend:
            parts.append(self._uncounted(info))
        return " · ".join(parts)

    def _uncounted(self, info: DayInfo) -> str:
        """Return the reason of a working day that the policy leaves out."""
        if {DayKind.LEAVE, DayKind.CLOSURE, DayKind.LEAVE_HALF} & info.kinds and not info.open:
            told = self._say(
                "idari izin, sayım kuralına göre sayılmaz",
                "administrative leave, left out by the counting policy",
            )
        else:
            told = self._say(
                "yarım gün, sayım kuralına göre sayılmaz",
                "half day, left out by the counting policy",
            )
        return f"{told} ({info.name})"
