from __future__ import annotations

import datetime as dt
import timeit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hi_desktop.domain.calendar import (
    FIRST_DAY,
    LAST_DAY,
    CalendarEntry,
    CalendarTooShortError,
    DayKind,
    Policy,
    Scope,
    WorkCalendar,
)
from hi_desktop.domain.errors import RuleError
from tests.domain import oracle

DAYS = st.dates(dt.date(2014, 1, 1), dt.date(2035, 12, 31))
YEAR = (dt.date(2026, 1, 1), dt.date(2026, 12, 31))
MONDAY = dt.date(2026, 11, 23)


def entry(kind: DayKind, first: str, last: str = "", **more: object) -> CalendarEntry:
    start = dt.date.fromisoformat(first)
    end = dt.date.fromisoformat(last) if last else start
    return CalendarEntry(first=start, last=end, kind=kind, name=kind.value, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("year", "count"),
    [(2014, 251), (2015, 253), (2016, 251), (2017, 253), (2018, 251), (2019, 249), (2020, 252),
     (2021, 249), (2022, 252), (2023, 253), (2024, 250), (2025, 251), (2026, 251), (2027, 250),
     (2028, 254), (2029, 249)],
)  # fmt: skip
def test_each_year_has_its_known_number_of_working_days(calendar, year, count):
    assert calendar.between(dt.date(year - 1, 12, 31), dt.date(year, 12, 31)) == count


def test_every_day_of_2014_to_2035_is_what_the_law_says(calendar):
    day = dt.date(2014, 1, 1)
    while day.year <= 2035:
        assert calendar.is_working(day) is not oracle.is_holiday(day), day
        assert calendar.is_half(day) is oracle.is_half(day), day
        day += oracle.ONE


@given(day=st.dates(dt.date(2014, 1, 1), dt.date(2035, 11, 1)), count=st.integers(1, 40))
def test_stepping_equals_walking_day_by_day(calendar, without_half_days, day, count):
    assert calendar.add(day, count) == oracle.add(day, count)
    assert without_half_days.add(day, count) == oracle.add(day, count, half_days_count=False)


@given(day=DAYS, count=st.integers(1, 40))
def test_the_days_between_are_what_was_added(calendar, day, count):
    end = calendar.add(day, count)

    assert calendar.between(day, end) == count
    assert calendar.between(end, day) == -count
    assert calendar.is_working(end)


@given(day=DAYS)
def test_the_next_working_day_is_the_day_itself_or_the_first_after_it(calendar, day):
    found = calendar.next_working(day)

    assert found == (day if calendar.is_working(day) else calendar.add(day, 1))
    assert calendar.add(day, 0) <= day <= found


@given(one=DAYS, other=DAYS, count=st.integers(1, 30))
def test_a_later_arrival_never_ends_earlier(calendar, one, other, count):
    early, late = sorted((one, other))
    assert calendar.add(early, count) <= calendar.add(late, count)


@given(
    day=DAYS,
    first=DAYS,
    length=st.integers(0, 12),
    kind=st.sampled_from([DayKind.LEAVE, DayKind.CLOSURE, DayKind.LEAVE_HALF]),
)
def test_a_closure_moves_nothing_by_default_and_nothing_to_an_earlier_day(
    calendar, day, first, length, kind
):
    closure = CalendarEntry(
        first=first, last=first + dt.timedelta(days=length), kind=kind, name="kapalı"
    )
    closed = calendar.with_entries([*calendar.entries, closure])
    lenient = Policy(leave_counts=False)

    assert closed.add(day, 15) == calendar.add(day, 15)
    assert closed.with_policy(lenient).add(day, 15) >= calendar.with_policy(lenient).add(day, 15)


def test_entries_may_overlap_and_the_weightiest_decides():
    days = WorkCalendar(*YEAR, [
        entry(DayKind.LEAVE, "2026-11-23", "2026-11-25"),
        entry(DayKind.FULL, "2026-11-24"),
        entry(DayKind.HALF, "2026-11-24"),
        entry(DayKind.HALF, "2026-11-25"),
    ])  # fmt: skip

    assert [days.is_working(MONDAY + n * oracle.ONE) for n in range(3)] == [True, False, True]
    assert not days.is_half(dt.date(2026, 11, 24))
    info = days.day(dt.date(2026, 11, 24))
    assert (info.kind, info.name) == (DayKind.FULL, "tam · idari_izin · yarim")


def test_an_eve_with_leave_in_the_morning_is_closed_only_when_leave_is_not_counted():
    days = WorkCalendar(*YEAR, [
        entry(DayKind.HALF, "2026-11-24"),
        entry(DayKind.LEAVE_HALF, "2026-11-24"),
        entry(DayKind.LEAVE_HALF, "2026-11-25"),
    ])  # fmt: skip
    eve, other = dt.date(2026, 11, 24), dt.date(2026, 11, 25)

    assert days.is_working(eve)
    without = days.with_policy(Policy.named("idari_izin_excluded"))
    assert not without.is_working(eve)
    assert without.next_open(eve) == other
    assert without.is_working(other), "half a day of leave leaves the other half"


def test_a_half_day_is_open_for_the_end_of_calendar_periods_under_every_policy():
    days = WorkCalendar(*YEAR, [entry(DayKind.HALF, "2026-11-24")], Policy(half_days_count=False))

    assert days.next_working(dt.date(2026, 11, 24)) == dt.date(2026, 11, 25)
    assert days.next_open(dt.date(2026, 11, 24)) == dt.date(2026, 11, 24)
    assert days.day(dt.date(2026, 11, 24)).open


@pytest.mark.parametrize(
    ("scope", "key", "here", "elsewhere"),
    [
        (Scope.NATION, "", False, False),
        (Scope.PROVINCE, "31", False, True),
        (Scope.UNIT, "7", False, True),
        (Scope.PROVINCE, "", True, True),
    ],
)
def test_an_entry_holds_in_its_scope_only(scope, key, here, elsewhere):
    days = WorkCalendar(*YEAR, [entry(DayKind.FULL, "2026-11-24", scope=scope, scope_key=key)])
    day = dt.date(2026, 11, 24)

    assert days.for_scope("31", 7).is_working(day) is here
    assert days.for_scope("06", 8).is_working(day) is elsewhere
    assert days.is_working(day) is elsewhere
    assert days.for_scope("31", 7).for_scope().is_working(day) is elsewhere


@pytest.mark.parametrize(
    "ask",
    [
        lambda days: days.add(dt.date(2026, 12, 28), 10),
        lambda days: days.add(dt.date(2025, 12, 31), 1),
        lambda days: days.add(dt.date(2027, 1, 4), 1),
        lambda days: days.add(dt.date(2026, 1, 2), -5),
        lambda days: days.between(dt.date(2026, 5, 1), dt.date(2027, 1, 1)),
        lambda days: days.is_working(dt.date(2025, 12, 31)),
        lambda days: days.next_working(dt.date(2027, 1, 1)),
        lambda days: days.day(dt.date(2030, 1, 1)),
    ],
    ids=["end", "before", "after", "back", "between", "working", "next", "day"],
)
def test_what_lies_outside_is_refused_and_never_guessed(ask):
    days = WorkCalendar(*YEAR, ())
    with pytest.raises(CalendarTooShortError) as refused:
        ask(days)
    assert refused.value.code == "calendar.too_short"


def test_an_entry_cannot_end_before_it_begins():
    with pytest.raises(RuleError) as refused:
        entry(DayKind.LEAVE, "2026-11-24", "2026-11-23")
    assert refused.value.code == "calendar.range"


def test_an_unknown_policy_is_refused():
    with pytest.raises(RuleError) as refused:
        Policy.named("lenient")
    assert refused.value.code == "policy.unknown"


def test_a_range_over_new_year_holds_on_both_sides():
    days = WorkCalendar(
        dt.date(2026, 1, 1),
        dt.date(2027, 12, 31),
        [entry(DayKind.FULL, "2026-12-30", "2027-01-02")],
    )
    assert days.add(dt.date(2026, 12, 29), 1) == dt.date(2027, 1, 4)


def test_unconfirmed_feasts_are_known_as_such(calendar):
    assert calendar.unconfirmed(dt.date(2027, 3, 1), dt.date(2027, 3, 20))
    assert not calendar.unconfirmed(dt.date(2026, 3, 1), dt.date(2026, 12, 31))
    assert not calendar.day(dt.date(2027, 3, 9)).confirmed
    assert "teyit edilecek" in calendar.day(dt.date(2027, 3, 9)).name


def test_adding_days_takes_no_walk(calendar):
    """A walk of 2,000 days would take some 400 times as long as one of 5."""
    near = min(timeit.repeat(lambda: calendar.add(MONDAY, 5), number=2000, repeat=5))
    far = min(timeit.repeat(lambda: calendar.add(MONDAY, 2000), number=2000, repeat=5))

    assert far < 10 * near


def test_the_span_reaches_past_the_years_promised():
    assert dt.date(2014, 1, 1) > FIRST_DAY
    assert dt.date(2036, 6, 1) < LAST_DAY
