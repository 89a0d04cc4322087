"""The figures of a month (aylık rapor), as values; counted from the list and from nothing else."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from hi_desktop.domain.applications import Row
from hi_desktop.domain.conversations import Tally
from hi_desktop.domain.vocabulary import Kind, Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """The headline figures of one month.

    Args:
        carried: open when the month began.
        received: arrived within the month.
        closed: closed within the month.
        open_at_end: open when the month ended; carried + received - closed (reopened ones count
            as open).
        overdue_at_end: of these, past the earlier of their two periods on the last day.
        answered: answered within the month (closed with an outcome).
        on_time_internal, on_time_legal: of `answered`, not later than that due day.
        mean_days, median_days: working days from arrival to answer; None when nothing was answered.
    """

    carried: int = 0
    received: int = 0
    closed: int = 0
    open_at_end: int = 0
    overdue_at_end: int = 0
    answered: int = 0
    refused: int = 0
    on_time_internal: int = 0
    on_time_legal: int = 0
    mean_days: float | None = None
    median_days: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The figures of one unit, channel, kind ... of the month; `key` is its code or id."""

    key: str
    title: str
    counts: Counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One shortcoming (aksayan yön, R27) found from the data or written by the officer.

    Args:
        text: what is wrong, one sentence without its number.
        count: how many applications or units it concerns.
        source: where it was found: applications, contact registry, the officer's note.
        basis: the rule that is not met.
        detail: whom it concerns most, such as units with their counts.
    """

    text: str
    count: int = 0
    source: str = ""
    basis: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCase:
    """An open application at the end of the month with its age in working days."""

    row: Row
    age: int
    late_by: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedCase:
    """An application of the month with what the report's list shows beside the row.

    Args:
        answered_on, closed_on: the days that the figures use, None while open.
        days: working days from arrival to answer.
    """

    row: Row
    identity_masked: str
    on_time_internal: bool | None
    on_time_legal: bool | None
    answered_on: dt.date | None = None
    closed_on: dt.date | None = None
    days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """Everything that the monthly report says."""

    year: int
    month: int
    unit_name: str
    ministry: str
    scope: str
    prepared_by: str
    manager: str
    made_on: dt.date
    counts: Counts
    before: Counts
    by_unit: tuple[Line, ...] = ()
    by_channel: tuple[Line, ...] = ()
    by_kind: tuple[Line, ...] = ()
    by_outcome: tuple[tuple[Outcome, int], ...] = ()
    by_ground: tuple[tuple[str, str, int], ...] = ()
    """(code, article and title, count) of the month's refusals."""
    trend: tuple[tuple[int, int, Counts], ...] = ()
    """(year, month, counts) of the last twelve months, oldest first."""
    problems: tuple[Problem, ...] = ()
    sound: tuple[str, ...] = ()
    """What was looked at and found without fault."""
    remark: str = ""
    """The officer's own words on the problems of the month."""
    open_cases: tuple[OpenCase, ...] = ()
    cases: tuple[ListedCase, ...] = field(default=())
    """Received or closed within the month."""
    kinds: tuple[Kind, ...] = tuple(Kind)
    talks: Tally = field(default_factory=Tally)

    @property
    def first(self) -> dt.date:
        """First day of the month."""
        return dt.date(self.year, self.month, 1)

    @property
    def as_of(self) -> dt.date:
        """Day on which "overdue" is judged: the last of the month, or today while it runs."""
        return min(self.last, self.made_on)

    @property
    def last(self) -> dt.date:
        """Last day of the month."""
        following = dt.date(self.year + self.month // 12, self.month % 12 + 1, 1)
        return following - dt.timedelta(days=1)
