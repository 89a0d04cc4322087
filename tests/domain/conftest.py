"""The calendar of Türkiye as the tests of the rules need it."""

from __future__ import annotations

import pytest

from hi_desktop.domain.calendar import FIRST_DAY, LAST_DAY, Policy, WorkCalendar
from hi_desktop.services.holiday_source import national_days, seed_days


@pytest.fixture(scope="session")
def calendar() -> WorkCalendar:
    """Holidays by law and known administrative leave under the default policy."""
    entries = national_days(FIRST_DAY.year, LAST_DAY.year) + seed_days()
    return WorkCalendar(FIRST_DAY, LAST_DAY, entries)


@pytest.fixture(scope="session")
def without_leave(calendar: WorkCalendar) -> WorkCalendar:
    """The same days, administrative leave not counted."""
    return calendar.with_policy(Policy.named("idari_izin_excluded"))


@pytest.fixture(scope="session")
def without_half_days(calendar: WorkCalendar) -> WorkCalendar:
    """The same days, half days not counted."""
    return calendar.with_policy(Policy.named("half_day_excluded"))
