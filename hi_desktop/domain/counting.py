"""How the figures of a month are counted: plain functions over the applications themselves.

Every figure is a count of `Case` values and of nothing else, so that it always equals the list
behind it. A case is what one row says of its way through the office; where rows come from is the
business of the storage.
"""

from __future__ import annotations

import datetime as dt
import statistics
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from hi_desktop.domain.applications import Row
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.figures import Counts, Line, ListedCase, OpenCase
from hi_desktop.domain.vocabulary import Outcome, State


class WorkingDays(Protocol):
    """What counting asks of a calendar."""

    def between(self, start: dt.date, end: dt.date, /) -> int:
        """Return the signed number of working days after `start` up to `end`."""


class Case(NamedTuple):
    """What the figures need of one application.

    Args:
        received: day of arrival.
        closed: day on which it was closed, never before its arrival; None while it is open.
        answered: day of the answer; None while it is open or if it was closed without an outcome.
        days: working days from arrival to answer.
    """

    received: dt.date
    closed: dt.date | None
    answered: dt.date | None
    internal_due: dt.date
    legal_due: dt.date
    due: dt.date
    paused: bool
    outcome: Outcome | None
    days: int | None


class Facts(NamedTuple):
    """The stored columns from which a case is derived; the same for a row and a narrow query."""

    received: dt.date
    state: State
    outcome: Outcome | None
    answered_on: dt.date | None
    closed_on: dt.date | None
    last_act_on: dt.date
    internal_due: dt.date
    legal_due: dt.date
    due: dt.date
    paused: bool
    elapsed: int | None


def facts_of(row: Row) -> Facts:
    """Return what the figures need of a row of the list."""
    return Facts(
        row.received,
        row.state,
        row.outcome,
        row.answered_on,
        row.closed_on,
        row.last_act_at.date(),
        row.internal_due,
        row.legal_due,
        row.due,
        row.paused,
        row.elapsed,
    )


def case_of(facts: Facts, calendar: WorkingDays) -> Case:
    """Return the way of one application through the office.

    A closing day or the state "closed" closes; a reopened application is open. Lists of other
    systems leave dates out: a closed one without a closing day counts as closed on the day of its
    answer, else on the day of its last act. No day lies before the arrival.
    """
    closed = answered = days = None
    ended = facts.state is State.CLOSED or facts.closed_on is not None
    if ended and facts.state is not State.REOPENED:
        day = facts.closed_on or facts.answered_on or facts.last_act_on
        closed = max(day, facts.received)
        if facts.outcome is not None:
            answered = max(facts.answered_on or closed, facts.received)
            days = facts.elapsed
            if days is None:
                days = working_days(calendar, facts.received, answered)
    return Case(
        facts.received,
        closed,
        answered,
        facts.internal_due,
        facts.legal_due,
        facts.due,
        facts.paused,
        facts.outcome,
        days,
    )


def working_days(calendar: WorkingDays, start: dt.date, end: dt.date) -> int | None:
    """Return the working days after `start` up to `end`, at least 0; None outside the calendar."""
    try:
        return max(0, calendar.between(start, end))
    except RuleError:
        return None


def is_open(case: Case, on: dt.date) -> bool:
    """Return whether the application had arrived and was open when day `on` ended."""
    return case.received <= on and (case.closed is None or case.closed > on)


def is_overdue(case: Case, on: dt.date) -> bool:
    """Return whether an open application's earlier period had run out before day `on`.

    A period that stands still (fee notice, Law 4982 art. 11) cannot run out; who was told of the
    progress waits for the result (Law 3071 art. 7).
    """
    waits = case.paused or case.outcome is Outcome.PROGRESS_TOLD
    return case.due < on and not waits and is_open(case, on)


def is_touched(case: Case, first: dt.date, last: dt.date) -> bool:
    """Return whether the application arrived or was closed within the days of a month."""
    return first <= case.received <= last or (
        case.closed is not None and first <= case.closed <= last
    )


def on_time(case: Case) -> tuple[bool | None, bool | None]:
    """Return whether the answer kept the internal and the legal period; None without an answer."""
    if case.answered is None:
        return None, None
    return case.answered <= case.internal_due, case.answered <= case.legal_due


def count(cases: Iterable[Case], first: dt.date, last: dt.date, as_of: dt.date) -> Counts:
    """Count one month.

    Args:
        cases: every application that may concern the month; others do not count.
        first: first day of the month.
        last: last day of the month.
        as_of: day on which "overdue" is judged, the last day or an earlier one while it runs.
    """
    carried = received = closed = overdue = refused = internal = legal = answered = 0
    days: list[int] = []
    for case in cases:
        if case.received > last:
            continue
        if case.received >= first:
            received += 1
        elif case.closed is None or case.closed >= first:
            carried += 1
        if case.closed is None or case.closed > last:
            overdue += case.due < as_of and not case.paused
        elif case.closed >= first:
            closed += 1
            if case.answered is not None:
                answered += 1
                refused += case.outcome is Outcome.REFUSED
                internal += case.answered <= case.internal_due
                legal += case.answered <= case.legal_due
                if case.days is not None:
                    days.append(case.days)
    return Counts(
        carried=carried,
        received=received,
        closed=closed,
        open_at_end=carried + received - closed,
        overdue_at_end=overdue,
        answered=answered,
        refused=refused,
        on_time_internal=internal,
        on_time_legal=legal,
        mean_days=statistics.fmean(days) if days else None,
        median_days=float(statistics.median(days)) if days else None,
    )


def month_days(year: int, month: int) -> tuple[dt.date, dt.date]:
    """Return the first and the last day of a month.

    >>> month_days(2026, 12)[1]
    datetime.date(2026, 12, 31)
    """
    following = dt.date(year + month // 12, month % 12 + 1, 1)
    return dt.date(year, month, 1), following - dt.timedelta(days=1)


def month_before(year: int, month: int, steps: int = 1) -> tuple[int, int]:
    """Return the year and month some months earlier.

    >>> month_before(2026, 1)
    (2025, 12)
    """
    index = year * 12 + month - 1 - steps
    return index // 12, index % 12 + 1


def trend(
    cases: Sequence[Case], year: int, month: int, today: dt.date, months: int = 12
) -> tuple[tuple[int, int, Counts], ...]:
    """Count the months up to and with the given one, oldest first.

    Each case is looked at only in the months that it concerns: 100,000 cases cost no more than a
    few passes.
    """
    wanted = [month_before(year, month, step) for step in range(months - 1, -1, -1)]
    oldest = wanted[0][0] * 12 + wanted[0][1] - 1
    buckets: list[list[Case]] = [[] for _ in wanted]
    for case in cases:
        start = max(0, case.received.year * 12 + case.received.month - 1 - oldest)
        end = months - 1
        if case.closed is not None:
            end = min(end, case.closed.year * 12 + case.closed.month - 1 - oldest)
        for index in range(start, end + 1):
            buckets[index].append(case)
    counted = []
    for (a_year, a_month), bucket in zip(wanted, buckets, strict=True):
        first, last = month_days(a_year, a_month)
        counted.append((a_year, a_month, count(bucket, first, last, min(last, today))))
    return tuple(counted)


def lines(
    pairs: Iterable[tuple[Row, Case]],
    key: Callable[[Row], str],
    titles: Mapping[str, str],
    days: tuple[dt.date, dt.date, dt.date],
) -> list[Line]:
    """Count the month for each unit, channel or kind.

    Args:
        pairs: rows with their cases.
        key: what a row is counted under.
        titles: keys that are shown even with zeros, in their order; others follow as they come
            and are titled by their key.
        days: first and last day of the month and the day on which "overdue" is judged.
    """
    groups: dict[str, list[Case]] = defaultdict(list)
    for row, case in pairs:
        groups[key(row)].append(case)
    keys = [*titles, *(other for other in groups if other not in titles)]
    return [
        Line(key=each, title=titles.get(each, each), counts=count(groups[each], *days))
        for each in keys
    ]


def listed(
    pairs: Iterable[tuple[Row, Case]],
    identity: Mapping[int, str],
    first: dt.date,
    last: dt.date,
) -> tuple[ListedCase, ...]:
    """Return the applications of the month, by arrival and number.

    Args:
        pairs: rows with their cases.
        identity: masked identity numbers by application.
        first: first day of the month.
        last: last day of the month.
    """
    found = []
    for row, case in pairs:
        if is_touched(case, first, last):
            internal, legal = on_time(case)
            found.append(
                ListedCase(
                    row=row,
                    identity_masked=identity.get(row.id, ""),
                    on_time_internal=internal,
                    on_time_legal=legal,
                    answered_on=case.answered,
                    closed_on=case.closed,
                    days=case.days,
                )
            )
    return tuple(sorted(found, key=lambda each: (each.row.received, each.row.number)))


def open_cases(
    pairs: Iterable[tuple[Row, Case]], last: dt.date, as_of: dt.date, calendar: WorkingDays
) -> tuple[OpenCase, ...]:
    """Return what was open when the month ended, the latest first, with age and delay.

    Age and delay are working days up to `as_of`; a delay of 0 is none.
    """
    found = []
    for row, case in pairs:
        if is_open(case, last):
            late = 0
            if case.due < as_of and not case.paused:
                # A due day can be followed by a day off only: late, yet by no working day so far.
                late = max(1, working_days(calendar, case.due, as_of) or 0)
            age = working_days(calendar, case.received, as_of) or 0
            found.append(OpenCase(row=row, age=age, late_by=late))
    return tuple(sorted(found, key=lambda each: (-each.late_by, each.row.due, each.row.number)))
