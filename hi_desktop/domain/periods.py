"""When a period ends: a pure function of the calendar, the rule and what happened since arrival.

The day of arrival is not counted (Law 2577 art. 8). A period of calendar days that would end on a
holiday ends on the next day that is none (Law 2577 art. 8/2, Law 6100 art. 93); one of working days
ends on a working day by itself. A last day that is half a holiday ends at 13.00 (Law 6100 art. 92).
"""

from __future__ import annotations

import calendar as gregorian
import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from hi_desktop.domain.applications import Event, EventKind
from hi_desktop.domain.calendar import WorkCalendar
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.rules import (
    DESCRIPTIVE_PARAMS,
    RULES,
    Cutoff,
    Fee,
    Rule,
    TermUnit,
    rule_of,
    rules_for,
)
from hi_desktop.domain.vocabulary import Kind

OFFICE_END = dt.time(17, 30)
"""End of office hours when the policy counts from registration."""

HALF_DAY_END = dt.time(13, 0)
"""End of a last day that is half a holiday (Law 6100 art. 92)."""

_ONE_DAY = dt.timedelta(days=1)
_FEBRUARY = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """When one period ends, and how that came about.

    Args:
        received: day of arrival.
        started: day after which the count begins; the arrival, or the working day that stands for
            it.
        resumed: day after which the last stretch runs: `started`, or the payment of the fee.
        nominal: last day before it was moved off a holiday (periods of calendar days).
        due: last day. While the period is paused, the last day for paying the fee.
        paused: a fee was notified and is not paid.
        used: working days consumed before the last pause.
        remaining: days that run, or wait to run, after it.
        pauses: (notice, payment or None) of each pause.
        unconfirmed: the date rests on a holiday that is not yet announced.
    """

    rule: Rule
    received: dt.date
    started: dt.date
    resumed: dt.date
    nominal: dt.date
    due: dt.date
    cutoff: Cutoff
    paused: bool = False
    used: int = 0
    remaining: int = 0
    pauses: tuple[tuple[dt.date, dt.date | None], ...] = ()
    unconfirmed: bool = False

    @property
    def noon(self) -> bool:
        """Whether the last day ends at 13.00."""
        return self.cutoff is Cutoff.NOON


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Both periods of an application; the earlier one colours and sorts it."""

    internal: Deadline
    legal: Deadline

    @property
    def governing(self) -> Deadline:
        """The earlier one; the circular's when both end on the same day."""
        return self.legal if self.legal.due < self.internal.due else self.internal

    @property
    def due(self) -> dt.date:
        """Earlier last day."""
        return self.governing.due

    @property
    def noon(self) -> bool:
        """Whether the earlier last day ends at 13.00."""
        return self.governing.noon

    @property
    def paused(self) -> bool:
        """Whether the periods stand still."""
        return self.internal.paused or self.legal.paused


def deadline(
    rule: str | Rule,
    received: dt.date,
    calendar: WorkCalendar,
    *,
    time: dt.time | None = None,
    events: Sequence[Event] = (),
    params: Mapping[str, str] | None = None,
) -> Deadline:
    """Return when a period ends.

    Args:
        rule: a rule or its code.
        received: day of arrival, or of the event from which the rule counts.
        calendar: the days, the policy and the scope.
        time: of arrival; matters only to a policy that counts from registration.
        events: what happened since; extensions and fees move the date.
        params: events by name, as command lines give them: ``fee_notified``, ``paid``,
            ``report_year``; descriptive ones have no effect.

    Raises:
        RuleError: an unknown rule or parameter, a parameter missing or unreadable, dates out of
            order, or the calendar is too short.
    """
    rule = rule_of(rule)
    given = dict(params or {})
    _check_params(rule, given)
    if rule.unit is TermUnit.YEAR_END:
        return _year_end(rule, received, _report_year(given, received))
    if params is not None:
        events = [*events, *_param_events(given, received)]
    if rule.code == "BE15" and any(event.kind is EventKind.EXTENDED for event in events):
        rule = RULES["BE30"]
    started = _start(rule, received, time, calendar)
    if rule.unit is TermUnit.DAYS:
        return _calendar_days(rule, received, started, calendar)
    return _working_days(rule, received, started, events, calendar)


def deadlines(  # noqa: PLR0917 - the arrival, what followed it, and the days
    channel: str,
    kind: Kind,
    received: dt.date,
    events: Sequence[Event],
    calendar: WorkCalendar,
    time: dt.time | None = None,
    *,
    fee: Fee | None = None,
) -> Deadlines:
    """Return both periods of an application.

    Args:
        channel: code of the channel.
        kind: kind of the application.
        received: day of arrival.
        events: what happened since.
        calendar: the days, the policy and the scope.
        time: of arrival.
        fee: what runs after a fee was paid; None is what the policy of the calendar says.
    """
    fee = fee or ("yeniden" if calendar.policy.fee_restarts else "kalan")
    kinds = {event.kind for event in events}
    internal, legal = rules_for(
        channel,
        kind,
        extended=EventKind.EXTENDED in kinds,
        fee=fee if EventKind.FEE_NOTIFIED in kinds else None,
    )
    if fee == "yeniden":
        internal = replace(internal, restarts=True)
        legal = replace(legal, restarts=True)
    return Deadlines(
        _unchecked(internal, received, calendar, time, events),
        _unchecked(legal, received, calendar, time, events),
    )


def _unchecked(
    rule: Rule,
    received: dt.date,
    calendar: WorkCalendar,
    time: dt.time | None,
    events: Sequence[Event],
) -> Deadline:
    """Return the deadline of a recorded application, whose events need no checking."""
    return deadline(
        replace(rule, needs=frozenset()) if rule.needs else rule,
        received,
        calendar,
        time=time,
        events=events,
    )


def _check_params(rule: Rule, given: Mapping[str, str]) -> None:
    """Refuse parameters that the rule does not know or lacks."""
    for name in given:
        if name not in rule.takes | rule.needs | DESCRIPTIVE_PARAMS:
            raise RuleError("terms.unknown_param", field=name, rule=rule.code, param=name)
    for name in sorted(rule.needs):
        if not given.get(name):
            raise RuleError("terms.param_missing", field=name, rule=rule.code, param=name)


def _param_events(given: Mapping[str, str], received: dt.date) -> Iterator[Event]:
    """Yield the events that parameters stand for, in the order of time."""
    before = received
    for name, kind in (("fee_notified", EventKind.FEE_NOTIFIED), ("paid", EventKind.FEE_PAID)):
        if not given.get(name):
            continue
        try:
            on = dt.datetime.fromisoformat(given[name]).date()
        except ValueError as error:
            raise RuleError(
                "terms.param_invalid", field=name, param=name, value=given[name]
            ) from error
        if on < before:
            raise RuleError("terms.order", field=name, later=on, earlier=before)
        before = on
        yield Event(kind, on)


def _report_year(given: Mapping[str, str], received: dt.date) -> int:
    """Return the year that a yearly report is about."""
    value = given.get("report_year") or str(received.year)
    if not (value.isdecimal() and dt.MINYEAR <= int(value) < dt.MAXYEAR):
        raise RuleError(
            "terms.param_invalid", field="report_year", param="report_year", value=value
        )
    return int(value)


def _year_end(rule: Rule, received: dt.date, year: int) -> Deadline:
    """Return the end of February after a year; kept also on a weekend (Law 4982 art. 30)."""
    last = gregorian.monthrange(year + 1, _FEBRUARY)[1]
    due = dt.date(year + 1, _FEBRUARY, last)
    return Deadline(
        rule=rule,
        received=received,
        started=dt.date(year, 12, 31),
        resumed=dt.date(year, 12, 31),
        nominal=due,
        due=due,
        cutoff=Cutoff.END_OF_DAY,
    )


def _start(rule: Rule, received: dt.date, time: dt.time | None, calendar: WorkCalendar) -> dt.date:
    """Return the day after which the count begins."""
    if rule.from_working_day:
        return calendar.next_working(received)
    if not calendar.policy.start_from_registration or rule.applicant_side:
        return received
    if time is not None and time >= OFFICE_END:
        return calendar.next_working(received + _ONE_DAY)
    return calendar.next_working(received)


def _calendar_days(
    rule: Rule, received: dt.date, started: dt.date, calendar: WorkCalendar
) -> Deadline:
    """Return the end of a period of calendar days."""
    count = rule.length(received)
    nominal = started + dt.timedelta(days=count)
    for first, last in _suspensions(rule, calendar):
        if first <= nominal and last > started:
            nominal += last - max(first, started + _ONE_DAY) + _ONE_DAY
    due = calendar.next_open(nominal)
    return Deadline(
        rule=rule,
        received=received,
        started=started,
        resumed=started,
        nominal=nominal,
        due=due,
        cutoff=_cutoff(due, calendar),
        remaining=count,
        unconfirmed=calendar.unconfirmed(nominal - _ONE_DAY, due),
    )


def _working_days(
    rule: Rule,
    received: dt.date,
    started: dt.date,
    events: Sequence[Event],
    calendar: WorkCalendar,
) -> Deadline:
    """Return the end of a period of working days with its pauses.

    The day of the notice is consumed, the day of the payment is not counted.
    """
    count = rule.length(received)
    resumed, used, pauses = started, 0, list[tuple[dt.date, dt.date | None]]()
    fees = sorted((e for e in events if e.kind in _FEES), key=lambda event: event.on)
    for event in fees if rule.pausable else ():
        paused = bool(pauses) and pauses[-1][1] is None
        if event.kind is EventKind.FEE_NOTIFIED and not paused:
            ran = max(0, calendar.between(resumed, event.on))
            if used + ran > count:
                break
            used += ran
            pauses.append((event.on, None))
        elif event.kind in RESUMING and paused:
            pauses[-1] = (pauses[-1][0], event.on)
            resumed = event.on
            used = 0 if rule.restarts else used
    paused = bool(pauses) and pauses[-1][1] is None
    remaining = count - used
    if paused:
        due = _ending(RULES["UCRET15"], pauses[-1][0], RULES["UCRET15"].count, calendar)
    else:
        due = _ending(rule, resumed, remaining, calendar)
    return Deadline(
        rule=rule,
        received=received,
        started=started,
        resumed=resumed,
        nominal=due,
        due=due,
        cutoff=_cutoff(due, calendar),
        paused=paused,
        used=used,
        remaining=remaining,
        pauses=tuple(pauses),
        unconfirmed=calendar.unconfirmed(started, due),
    )


RESUMING = frozenset({EventKind.FEE_PAID, EventKind.REOPENED})
"""What ends the wait for a fee: its payment, or a case that is taken up again without it."""

_FEES = RESUMING | {EventKind.FEE_NOTIFIED}


def _ending(rule: Rule, start: dt.date, count: int, calendar: WorkCalendar) -> dt.date:
    """Return the last of `count` working days after a day, leaving out suspended ones."""
    if count == 0:
        return calendar.next_working(start)
    due = calendar.add(start, count)
    for first, last in _suspensions(rule, calendar):
        if first <= due and last > start:
            count += calendar.between(max(first - _ONE_DAY, start), last)
            due = calendar.add(start, count)
    return due


def _suspensions(rule: Rule, calendar: WorkCalendar) -> Iterator[tuple[dt.date, dt.date]]:
    """Yield the windows in which a rule's period stands still, joined where they overlap."""
    if not calendar.suspensions:
        return
    first: dt.date | None = None
    last = dt.date.min
    for entry in calendar.suspensions:
        if not (rule.code in entry.rules or (not entry.rules and rule.applicant_side)):
            continue
        if first is None or entry.first > last + _ONE_DAY:
            if first is not None:
                yield first, last
            first = entry.first
        last = max(last, entry.last)
    if first is not None:
        yield first, last


def is_suspended(rule: Rule, day: dt.date, calendar: WorkCalendar) -> bool:
    """Return whether a rule's period stands still by law on a day."""
    return any(first <= day <= last for first, last in _suspensions(rule, calendar))


def _cutoff(due: dt.date, calendar: WorkCalendar) -> Cutoff:
    """Return when the last day ends."""
    return Cutoff.NOON if calendar.is_half(due) else Cutoff.OFFICE_HOURS
