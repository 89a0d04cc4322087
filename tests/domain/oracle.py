"""A slow reading of the law that shares nothing with the program: typed-in days, one step a day."""

from __future__ import annotations

import datetime as dt

FIXED = {
    (1, 1): dt.date.min,
    (4, 23): dt.date.min,
    (5, 1): dt.date(2009, 4, 27),
    (5, 19): dt.date.min,
    (7, 15): dt.date(2016, 10, 29),
    (8, 30): dt.date.min,
    (10, 29): dt.date.min,
}
"""(month, day) -> when the holiday came into force, Law 2429."""

RAMADAN = """
2014-07-28 2015-07-17 2016-07-05 2017-06-25 2018-06-15 2019-06-04 2020-05-24 2021-05-13
2022-05-02 2023-04-21 2024-04-10 2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14
2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01
"""
SACRIFICE = """
2014-10-04 2015-09-24 2016-09-12 2017-09-01 2018-08-21 2019-08-11 2020-07-31 2021-07-20
2022-07-09 2023-06-28 2024-06-16 2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24
2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18
"""
"""First days of the feasts as announced, or as computed for years to come."""

ONE = dt.timedelta(days=1)


def _feasts() -> tuple[set[dt.date], set[dt.date]]:
    full, eves = set(), set()
    for table, length in ((RAMADAN, 3), (SACRIFICE, 4)):
        for written in table.split():
            first = dt.date.fromisoformat(written)
            full |= {first + n * ONE for n in range(length)}
            eves.add(first - ONE)
    return full, eves


FEASTS, EVES = _feasts()


def is_holiday(day: dt.date) -> bool:
    """Full holiday or weekend."""
    force = FIXED.get((day.month, day.day))
    return day.weekday() >= 5 or day in FEASTS or (force is not None and day >= force)


def is_half(day: dt.date) -> bool:
    """Open until 13.00."""
    return not is_holiday(day) and (day in EVES or (day.month, day.day) == (10, 28))


def add(day: dt.date, count: int, *, half_days_count: bool = True) -> dt.date:
    """Step over `count` working days, one day at a time."""
    while count:
        day += ONE
        if not is_holiday(day) and (half_days_count or not is_half(day)):
            count -= 1
    return day


def calendar_end(day: dt.date, count: int) -> dt.date:
    """Last day of a period of calendar days."""
    day += count * ONE
    while is_holiday(day):
        day += ONE
    return day
