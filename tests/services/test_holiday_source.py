from __future__ import annotations

import datetime as dt

from hi_desktop.domain.calendar import DayKind, Scope
from hi_desktop.services.holiday_source import LAST_ANNOUNCED_YEAR, national_days, seed_days
from tests.domain import oracle


def test_the_days_are_those_of_the_law_and_of_the_announced_feasts():
    entries = national_days(2014, 2035)
    full = {entry.first for entry in entries if entry.kind is DayKind.FULL}
    half = [entry.first for entry in entries if entry.kind is DayKind.HALF]

    day = dt.date(2014, 1, 1)
    while day.year < 2036:
        listed = day in full or day.weekday() >= 5
        assert listed is oracle.is_holiday(day), day
        day += oracle.ONE
    assert {day for day in half if day.weekday() < 5} == {
        day
        for year in range(2014, 2036)
        for day in [*oracle.EVES, dt.date(year, 10, 28)]
        if oracle.is_half(day) and day.year < 2036
    }


def test_feasts_that_are_not_announced_are_marked():
    for entry in national_days(2025, 2030):
        feast = entry.name.startswith(("Ramazan", "Kurban"))
        assert entry.confirmed is not (feast and entry.first.year > LAST_ANNOUNCED_YEAR)
        assert ("teyit edilecek" in entry.name) is not entry.confirmed


def test_a_day_of_two_names_has_an_entry_for_each():
    names = [e.name for e in national_days(2027, 2027) if e.first == dt.date(2027, 5, 19)]
    assert len(names) == 2


def test_known_leave_comes_with_its_source():
    entries = seed_days()
    assert len(entries) == 20
    assert all(entry.source and entry.scope is Scope.NATION for entry in entries)
    days = {
        day: e.kind for e in entries for day in e.days(dt.date(2014, 1, 1), dt.date(2030, 1, 1))
    }
    assert days[dt.date(2024, 4, 9)] is DayKind.LEAVE_HALF
    assert days[dt.date(2025, 4, 3)] is DayKind.LEAVE
    assert dt.date(2025, 5, 2) not in days
    assert len(days) == 26


def test_half_leave_falls_on_eves_only():
    halves = {e.first for e in national_days(2014, 2035) if e.kind is DayKind.HALF}
    assert {e.first for e in seed_days() if e.kind is DayKind.LEAVE_HALF} <= halves
