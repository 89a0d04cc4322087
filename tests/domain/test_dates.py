from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hi_desktop.domain.dates import dotted, long_date, parse_date, short_date
from hi_desktop.domain.errors import RuleError

TODAY = dt.date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("b", "2026-11-23"),
        ("B", "2026-11-23"),
        ("bugün", "2026-11-23"),
        ("d", "2026-11-22"),
        ("DÜN", "2026-11-22"),
        ("-3", "2026-11-20"),
        ("+10", "2026-12-03"),
        ("15", "2026-11-15"),
        ("23", "2026-11-23"),
        ("24", "2026-10-24"),
        ("31", "2026-10-31"),
        ("1511", "2026-11-15"),
        ("151126", "2026-11-15"),
        ("15112026", "2026-11-15"),
        ("20261115", "2026-11-15"),
        ("15.11", "2026-11-15"),
        ("15.11.", "2026-11-15"),
        ("05.01", "2027-01-05"),
        ("15.11.26", "2026-11-15"),
        ("15.11.2026", "2026-11-15"),
        ("5.1.2026", "2026-01-05"),
        ("15/11/2026", "2026-11-15"),
        ("15-11-2026", "2026-11-15"),
        ("15 11 2026", "2026-11-15"),
        ("2026-11-15", "2026-11-15"),
        ("2026/11/15", "2026-11-15"),
        ("2026-11-15T10:30", "2026-11-15"),
        ("2026-11-15 10:30:59.123", "2026-11-15"),
        ("2026-11-15T10:30:00+03:00", "2026-11-15"),
        ("15.11.2026 14:05", "2026-11-15"),
        ("15.11.2026 14.05", "2026-11-15"),
        ("15.11.2026, saat 9:05", "2026-11-15"),
        ("15 Kasım 2026", "2026-11-15"),
        ("15 KASIM 2026 PAZAR", "2026-11-15"),
        ("15 kas", "2026-11-15"),
        ("1 Ağustos 2026 Cumartesi", "2026-08-01"),
        ("28 Şubat", "2027-02-28"),
        ("15 November 2026", "2026-11-15"),
        ("  15.11.2026\n", "2026-11-15"),
        ("29.02.2024", "2024-02-29"),
        ("31.12.99", "1999-12-31"),
    ],
)
def test_dates_are_read_as_people_type_them(typed, read):
    assert parse_date(typed, TODAY).isoformat() == read


@pytest.mark.parametrize(
    "typed",
    ["", "x", "32", "0", "31.02.2026", "29.02.2026", "15.13.2026", "15 Kasim Ali", "1.2.3.4", "151",
     "1234567", "00.00.0000", "15.11.0026", "-9999999", "12.2026", "1,23E+10"],
)  # fmt: skip
def test_what_is_no_date_is_refused(typed):
    with pytest.raises(RuleError) as refused:
        parse_date(typed, TODAY)
    assert refused.value.code == "date.invalid"


def test_a_day_without_month_is_the_latest_that_is_past():
    assert parse_date("15", dt.date(2026, 1, 3)) == dt.date(2025, 12, 15)
    assert parse_date("31", dt.date(2026, 3, 1)) == dt.date(2026, 1, 31)


def test_a_day_and_month_without_year_lie_nearest_to_today():
    assert parse_date("28.12", dt.date(2026, 1, 5)) == dt.date(2025, 12, 28)
    assert parse_date("05.01", dt.date(2026, 12, 28)) == dt.date(2027, 1, 5)


@given(st.dates(dt.date(1950, 1, 1), dt.date(2045, 12, 31)))
def test_what_is_shown_is_read_back(day):
    assert parse_date(dotted(day), TODAY) == day
    assert parse_date(long_date(day), TODAY) == day
    assert parse_date(long_date(day, weekday=False), TODAY) == day
    assert parse_date(f"{day:%d/%m/%Y 08:15}", TODAY) == day


@given(st.text(max_size=12))
def test_any_text_is_a_date_or_is_refused_in_words(text):
    try:
        parse_date(text, TODAY)
    except RuleError as error:
        code = error.code
    else:
        code = "date.invalid"
    assert code == "date.invalid"


def test_dates_are_shown_in_both_languages():
    day = dt.date(2026, 12, 14)

    assert dotted(day) == "14.12.2026"
    assert long_date(day) == "14 Aralık 2026 Pazartesi"
    assert long_date(day, "en") == "Monday 14 December 2026"
    assert short_date(day) == "14 Ara"
    assert short_date(day, dt.date(2027, 1, 1), "en") == "14 Dec 2026"
