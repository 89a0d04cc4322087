"""Working days of Türkiye (Law 2429): which days count, and how to step over those that do not.

A calendar is built once from dated entries, whatever their source, and is then asked through a
cumulative index: no question walks from day to day. Weekends are known by themselves (Law 657
art. 99). Where the entries come from is the business of the services.
"""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from hi_desktop.domain.errors import RuleError

FIRST_DAY = dt.date(2013, 1, 1)
LAST_DAY = dt.date(2037, 12, 31)
"""Span of the program's calendar: the years 2014-2035 and what periods at their ends reach into."""

_SATURDAY = 5
_ONE_DAY = dt.timedelta(days=1)


class DayKind(enum.StrEnum):
    """What a dated entry says of its days."""

    FULL = "tam"
    """Full holiday by law (resmî tatil)."""
    HALF = "yarim"
    """Holiday from 13.00: 28 October and the eves of both feasts (Law 2429 art. 2)."""
    LEAVE = "idari_izin"
    """Administrative leave of the whole day; no holiday by law, periods run."""
    LEAVE_HALF = "idari_izin_yarim"
    """Administrative leave for the morning of an eve, which closes the offices for the day."""
    CLOSURE = "yerel_kapali"
    """Closed locally (snow, flood, election); as administrative leave, periods run."""
    SUSPENSION = "sure_durmasi"
    """Periods of rights holders stand still by law (Law 7226 provisional art. 1, CBK 120)."""


class Scope(enum.StrEnum):
    """For whom an entry holds."""

    NATION = "ulusal"
    PROVINCE = "il"
    UNIT = "birim"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """One dated entry of the calendar.

    Args:
        first, last: first and last day, both included.
        scope_key: plate code of the province or id of the unit.
        rules: codes of the rules whose periods a suspension stops; empty stands for the periods of
            rights holders.
        confirmed: False for a religious date that the authority has not yet announced.
    """

    id: int = 0
    first: dt.date
    last: dt.date
    kind: DayKind
    name: str
    scope: Scope = Scope.NATION
    scope_key: str = ""
    source: str = ""
    entered_by: str = ""
    entered_at: dt.datetime | None = None
    rules: tuple[str, ...] = ()
    confirmed: bool = True

    def __post_init__(self) -> None:
        """Refuse an entry that ends before it begins."""
        if self.last < self.first:
            raise RuleError("calendar.range", field="last", first=self.first, last=self.last)

    def days(self, first: dt.date, last: dt.date) -> Iterator[dt.date]:
        """Yield the days of the entry that lie between two days, both included."""
        day, end = max(self.first, first), min(self.last, last)
        while day <= end:
            yield day
            day += _ONE_DAY

    def holds_for(self, province: str, unit: str) -> bool:
        """Return whether the entry holds for a unit in a province."""
        if self.scope is Scope.NATION:
            return True
        return bool(self.scope_key) and self.scope_key == (
            province if self.scope is Scope.PROVINCE else unit
        )


@dataclass(frozen=True, slots=True)
class Policy:
    """How working days are counted; the default is the one by which no answer can be late.

    Args:
        half_days_count: eves and 28 October are working days; a last day ends at 13.00 then.
        leave_counts: days of administrative leave and local closure are working days (Yargıtay
            7. HD 2021/454: only a law can make a holiday).
        start_from_registration: what arrives outside working days arrives on the next one.
        fee_restarts: after the payment of a fee the whole period runs anew rather than the days
            that were left; Law 4982 art. 11/2 says only that the notice cuts the period off.
    """

    half_days_count: bool = True
    leave_counts: bool = True
    start_from_registration: bool = False
    fee_restarts: bool = False

    @classmethod
    def named(cls, name: str) -> Policy:
        """Return the policy of a name that command lines use.

        Raises:
            RuleError: ``policy.unknown``.

        >>> Policy.named("idari_izin_excluded").leave_counts
        False
        """
        if name not in _POLICIES:
            raise RuleError("policy.unknown", policy=name, known=", ".join(_POLICIES))
        return _POLICIES[name]


_POLICIES = {
    "default": Policy(),
    "idari_izin_excluded": Policy(leave_counts=False),
    "half_day_excluded": Policy(half_days_count=False),
}


class CalendarTooShortError(RuleError):
    """The answer lies outside the calendar; code ``calendar.too_short``."""

    def __init__(self, day: dt.date | str, first: dt.date, last: dt.date) -> None:
        super().__init__("calendar.too_short", field="received", day=day, first=first, last=last)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayInfo:
    """What the calendar knows of one day.

    Args:
        kind: the weightiest entry of the day; None when there is none.
        name: names of the day's entries, joined.
        working: counts as a working day under the policy.
        half: offices close at 13.00 by law.
        open: working when every half day counts; the last day of a period counted in calendar
            days moves on only from a day that is not open.
        confirmed: False when an entry of the day is not yet announced.
    """

    date: dt.date
    kind: DayKind | None
    name: str
    working: bool
    half: bool
    open: bool
    weekend: bool
    confirmed: bool
    kinds: frozenset[DayKind]


_WEIGHT = (
    DayKind.FULL,
    DayKind.LEAVE,
    DayKind.CLOSURE,
    DayKind.HALF,
    DayKind.LEAVE_HALF,
    DayKind.SUSPENSION,
)
_NOTHING: frozenset[DayKind] = frozenset()


class _Index:
    """Days of one sort, countable and reachable without walking."""

    __slots__ = ("base", "count", "days")

    def __init__(self, first: dt.date, marks: Iterable[bool]) -> None:
        marks = list(marks)
        self.base = first.toordinal()
        self.count = list(accumulate(marks))
        self.days = [dt.date.fromordinal(self.base + i) for i, mark in enumerate(marks) if mark]


class WorkCalendar:
    """The working days between two days, for one policy, province and unit.

    Args:
        first, last: span of the calendar; questions outside it raise `CalendarTooShortError`.
        entries: all entries that are known; those of other provinces and units have no effect.
        policy: what counts.
        province: plate code for which entries of province scope hold.
        unit: unit id for which entries of unit scope hold.

    >>> bare = WorkCalendar(dt.date(2014, 1, 1), dt.date(2014, 12, 31), ())
    >>> bare.add(dt.date(2014, 10, 10), 15)
    datetime.date(2014, 10, 31)
    """

    def __init__(
        self,
        first: dt.date,
        last: dt.date,
        entries: Iterable[CalendarEntry],
        policy: Policy = Policy(),
        *,
        province: str = "",
        unit: str = "",
    ) -> None:
        self.first = first
        self.last = last
        self.entries = tuple(entries)
        self.policy = policy
        self.province = province
        self.unit = unit
        held = [entry for entry in self.entries if entry.holds_for(province, unit)]
        self.suspensions = tuple(
            sorted((e for e in held if e.kind is DayKind.SUSPENSION), key=lambda e: e.first)
        )
        self._names: dict[dt.date, list[CalendarEntry]] = {}
        for entry in held:
            for day in entry.days(first, last):
                self._names.setdefault(day, []).append(entry)
        self._index()

    def _index(self) -> None:
        """Build the cumulative indexes of working, open and unconfirmed days."""
        base = self.first.toordinal()
        days = [dt.date.fromordinal(o) for o in range(base, self.last.toordinal() + 1)]
        kinds = {day: frozenset(e.kind for e in found) for day, found in self._names.items()}
        opened = [
            day.weekday() < _SATURDAY and not self._closes(kinds.get(day, _NOTHING)) for day in days
        ]
        self._open = self._working = _Index(self.first, opened)
        if not self.policy.half_days_count:
            whole = [
                mark and DayKind.HALF not in kinds.get(day, _NOTHING)
                for mark, day in zip(opened, days, strict=True)
            ]
            self._working = _Index(self.first, whole)
        self._doubtful = list(
            accumulate(any(not e.confirmed for e in self._names.get(day, ())) for day in days)
        )
        self._base, self._count, self._days = base, self._working.count, self._working.days

    def _closes(self, kinds: frozenset[DayKind]) -> bool:
        """Return whether entries of these kinds take the whole day out of the count."""
        if DayKind.FULL in kinds:
            return True
        if self.policy.leave_counts:
            return False
        if DayKind.LEAVE in kinds or DayKind.CLOSURE in kinds:
            return True
        return DayKind.HALF in kinds and DayKind.LEAVE_HALF in kinds

    def add(self, day: dt.date, count: int) -> dt.date:
        """Return the working day on which a period of `count` working days ends.

        The day itself is not counted (Law 2577 art. 8, Law 6098 art. 92). A count of 0 gives the
        last working day up to `day`, a negative one steps back from there.

        Raises:
            CalendarTooShortError: the question or the answer lies outside the calendar.
        """
        at = day.toordinal() - self._base
        if at >= 0:
            try:
                place = self._count[at] + count - 1
                if place >= 0:
                    return self._days[place]
            except IndexError:
                pass
        raise CalendarTooShortError(day, self.first, self.last)

    def between(self, start: dt.date, end: dt.date) -> int:
        """Return how many working days lie after `start` up to and with `end`; signed."""
        return self._count[self._at(end)] - self._count[self._at(start)]

    def is_working(self, day: dt.date) -> bool:
        """Return whether a day counts as a working day."""
        at = self._at(day)
        return self._count[at] > (self._count[at - 1] if at else 0)

    def next_working(self, day: dt.date) -> dt.date:
        """Return the day itself when it is a working day, else the next one."""
        return self._next(self._working, day)

    def next_open(self, day: dt.date) -> dt.date:
        """Return the day itself unless it is a holiday, else the next day that is none.

        Half days are no holidays here, whatever the policy says of counting them: a period of
        calendar days may end on one (Law 6100 art. 92-93).
        """
        return self._next(self._open, day)

    def _next(self, index: _Index, day: dt.date) -> dt.date:
        """Return the first day of an index that is not before a day."""
        at = self._at(day)
        before = index.count[at - 1] if at else 0
        if before < len(index.days):
            return index.days[before]
        raise CalendarTooShortError(day, self.first, self.last)

    def _at(self, day: dt.date) -> int:
        """Return the place of a day within the calendar."""
        at = day.toordinal() - self._base
        if not 0 <= at < len(self._count):
            raise CalendarTooShortError(day, self.first, self.last)
        return at

    def unconfirmed(self, start: dt.date, end: dt.date) -> bool:
        """Return whether a day after `start` up to `end` rests on a date not yet announced."""
        return self._doubtful[self._at(end)] > self._doubtful[self._at(start)]

    def is_half(self, day: dt.date) -> bool:
        """Return whether offices close at 13.00 on a day that is no full holiday."""
        found = self._names.get(day)
        if found is None or day.weekday() >= _SATURDAY:
            return False
        kinds = {entry.kind for entry in found}
        return DayKind.HALF in kinds and DayKind.FULL not in kinds

    def day(self, date: dt.date) -> DayInfo:
        """Return all that is known of a day."""
        at = self._at(date)
        found = self._names.get(date, [])
        kinds = frozenset(entry.kind for entry in found)
        ordered = sorted(found, key=lambda entry: _WEIGHT.index(entry.kind))
        opened = self._open.count
        return DayInfo(
            date=date,
            kind=ordered[0].kind if ordered else None,
            name=" · ".join(dict.fromkeys(entry.name for entry in ordered if entry.name)),
            working=self.is_working(date),
            half=self.is_half(date),
            open=opened[at] > (opened[at - 1] if at else 0),
            weekend=date.weekday() >= _SATURDAY,
            confirmed=all(entry.confirmed for entry in found),
            kinds=kinds,
        )

    def with_entries(self, entries: Iterable[CalendarEntry]) -> WorkCalendar:
        """Return the calendar with other entries."""
        return self._like(entries=tuple(entries))

    def with_policy(self, policy: Policy) -> WorkCalendar:
        """Return the calendar under another policy."""
        return self if policy == self.policy else self._like(policy=policy)

    def for_scope(self, province: str = "", unit: str | int = "") -> WorkCalendar:
        """Return the calendar as it holds for a unit (id) in a province (plate code)."""
        wanted = (province, str(unit) if unit else "")
        if wanted == (self.province, self.unit):
            return self
        return self._like(province=wanted[0], unit=wanted[1])

    def _like(
        self,
        *,
        entries: tuple[CalendarEntry, ...] | None = None,
        policy: Policy | None = None,
        province: str | None = None,
        unit: str | None = None,
    ) -> WorkCalendar:
        """Return a calendar of the same span that differs in what is given."""
        return WorkCalendar(
            self.first,
            self.last,
            self.entries if entries is None else entries,
            self.policy if policy is None else policy,
            province=self.province if province is None else province,
            unit=self.unit if unit is None else unit,
        )
