from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hi_desktop.importing.cells import CellError, moment, number_text, text_of, tidy

DAY = dt.date(2026, 10, 5)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("05.10.2026", DAY),
        ("5.10.2026", DAY),
        ("05/10/2026", DAY),
        ("05-10-2026", DAY),
        ("5 . 10 . 2026", DAY),
        ("05 10 2026", DAY),
        ("05.10.26", DAY),
        ("2026-10-05", DAY),
        ("2026/10/05", DAY),
        ("20261005", DAY),
        ("05102026", DAY),
        ("5 Ekim 2026", DAY),
        ("05 EKİM 2026", DAY),
        ("5 Eki 2026", DAY),
        ("5-Eki-26", DAY),
        ("05-Oct-2026", DAY),
        ("5 Ekim 2026 Pazartesi", DAY),
        ("5 Ekim 2026, Pazartesi", DAY),
        (" 05.10.2026 ", DAY),
        ("\u00a005.10.2026", DAY),
        ("'05.10.2026", DAY),
        (46300, DAY),
        ("46300", DAY),
        (dt.date(2026, 10, 5), DAY),
        (dt.datetime(2026, 10, 5), DAY),  # noqa: DTZ001 - local days
        ("23 Eylül 2026", dt.date(2026, 9, 23)),
        ("3 Ağustos 2026", dt.date(2026, 8, 3)),
        ("1 Şubat 2026", dt.date(2026, 2, 1)),
        ("29.02.2024", dt.date(2024, 2, 29)),
    ],
)
def test_a_day_is_read_in_every_shape_with_the_day_first(cell, day):
    assert moment(cell) == (day, None)


@pytest.mark.parametrize(
    "cell",
    ["05.10.2026 14:35", "05/10/2026 14:35:10", "05.10.2026 14.35", "2026-10-05T14:35:00",
     "2026-10-05T14:35:00.000+03:00", "05.10.2026 saat 14:35", "05.10.2026 - 14:35", 46300.60764,
     dt.datetime(2026, 10, 5, 14, 35)],  # noqa: DTZ001 - local time
)  # fmt: skip
def test_a_time_is_kept(cell):
    assert moment(cell) == (DAY, dt.time(14, 35))


@pytest.mark.parametrize(
    "cell",
    ["31.02.2026", "29.02.2026", "32.01.2026", "00.00.0000", "10/25/2026", "Ekim 2026", "5 Ekim",
     "b", "-3", "15", "15.11", "1511", "yok", "12-14.08.2026", "05.10.2026 25:10", True, 0, 12,
     3.14, dt.time(9, 5), "2026", "5 Ekm 2026"],
)  # fmt: skip
def test_what_is_no_day_is_refused_and_never_guessed(cell):
    with pytest.raises(CellError) as caught:
        moment(cell)
    assert caught.value.code == "date.invalid"


@pytest.mark.parametrize("cell", ["05.10.1826", dt.date(2206, 10, 5)])
def test_a_year_that_no_list_means_is_refused(cell):
    with pytest.raises(CellError) as caught:
        moment(cell)
    assert caught.value.code == "date.range"


@given(st.dates(dt.date(1990, 1, 1), dt.date(2050, 12, 31)))
def test_a_written_day_comes_back(day):
    for text in (f"{day:%d.%m.%Y}", f"{day:%d/%m/%Y}", day.isoformat(), f"{day:%Y%m%d}"):
        assert moment(text)[0] == day


@given(st.text(max_size=40))
def test_no_text_breaks_the_reader_of_days(text):
    try:
        day, _ = moment(text)
    except CellError:
        return
    assert dt.date(1990, 1, 1) <= day <= dt.date(2050, 12, 31)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (58615847060, "58615847060"),
        ("0012345", "0012345"),
        ("2681938995.0", "2681938995"),
        ("'2681938995", "2681938995"),
        ('="05321234567"', "05321234567"),
        ("2026E1234", "2026E1234"),
        ("E-12345678-622.01-4512", "E-12345678-622.01-4512"),
        (None, ""),
    ],
)
def test_a_number_is_kept_as_text(cell, text):
    assert number_text(cell) == text


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("1,23E+10", "number.scientific"),
        ("1.23E+10", "number.scientific"),
        ("5,86158E+10", "number.scientific"),
        ("5E+10", "number.scientific"),
        (10**15, "number.lost_digits"),
        (12345678901234567, "number.lost_digits"),
        (2681938995.5, "number.lost_digits"),
        (dt.date(2026, 5, 12), "number.is_date"),
    ],
)
def test_a_number_that_lost_digits_is_refused(cell, code):
    with pytest.raises(CellError) as caught:
        number_text(cell)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("raw", "cell"),
    [("", None), ("  \n", None), (58615847060.0, 58615847060), (1.5, 1.5), (1e300, 1e300),
     (True, True), (float("1e15"), 1e15), ("=1+1", "=1+1")],
)  # fmt: skip
def test_a_whole_number_becomes_exact_and_empty_text_nothing(raw, cell):
    found = tidy(raw)
    assert found == cell
    assert type(found) is type(cell)


def test_a_cell_is_read_as_people_see_it():
    assert text_of(1.5) == "1,5"
    assert text_of(dt.date(2026, 10, 5)) == "05.10.2026"
    assert text_of("bir\r\niki") == "bir\niki"
    assert text_of("u\u0308 \u200bx") == "ü x"
