from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.phones import AREA_CODES, Phone, format_phone, parse_phone


@pytest.mark.parametrize(
    ("typed", "e164", "extension"),
    [
        ("0532 123 45 67", "+905321234567", ""),
        ("532 123 4567", "+905321234567", ""),
        ("5321234567", "+905321234567", ""),
        ("+90 (532) 123-45-67", "+905321234567", ""),
        ("0090 532 123 45 67", "+905321234567", ""),
        ("905321234567", "+905321234567", ""),
        ("+90 0532 123 45 67", "+905321234567", ""),
        ("(0312) 416 80 00 dahili 123", "+903124168000", "123"),
        ("0 312 416 80 00 Dah.: 4512", "+903124168000", "4512"),
        ("0312 416 80 00/12", "+903124168000", "12"),
        ("0312 416 80 00 (dahili 7)", "+903124168000", "7"),
        ("312.416.80.00 DAHİLİ 99", "+903124168000", "99"),
        ("Tel: 0312 416 80 00", "+903124168000", ""),
        ("444 0 183", "+904440183", ""),
        ("0850 222 0 444", "+908502220444", ""),
        ("0800 219 00 00", "+908002190000", ""),
        ("+49 30 12345678", "+493012345678", ""),
        ("0049 30 12345678", "+493012345678", ""),
        ("0392 228 12 34", "+903922281234", ""),
    ],
)
def test_numbers_are_read_as_people_write_them(typed, e164, extension):
    assert parse_phone(typed) == Phone(e164, extension)


@pytest.mark.parametrize("number", ["183", "144", "150", "112", "155"])
def test_service_numbers_are_numbers(number):
    assert parse_phone(f" {number} ") == Phone(number, short=True)
    assert format_phone(number) == number


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "abc",
        "12",
        "416 80 00",
        "0532 123 45",
        "0199 123 45 67",
        "0532 123 45 67 89",
        "+1",
        "283",
    ],
)
def test_what_is_no_number_is_refused(typed):
    with pytest.raises(RuleError) as refused:
        parse_phone(typed)
    assert refused.value.code == "phone.invalid"


def test_a_mobile_field_takes_mobile_numbers_only():
    assert parse_phone("0549 381 0 183", mobile=True).mobile
    with pytest.raises(RuleError) as refused:
        parse_phone("0312 416 80 00", mobile=True)
    assert refused.value.code == "phone.not_mobile"


@pytest.mark.parametrize(
    ("e164", "extension", "shown"),
    [
        ("+905321234567", "", "0532 123 45 67"),
        ("+903124168000", "123", "(0312) 416 80 00 dahili 123"),
        ("+904440183", "", "444 0 183"),
        ("+908502220444", "", "0850 222 04 44"),
        ("+493012345678", "", "+493012345678"),
    ],
)
def test_numbers_are_shown_as_people_read_them(e164, extension, shown):
    assert format_phone(e164, extension) == shown


@given(
    st.sampled_from([*sorted(AREA_CODES), "532", "505", "850"]),
    st.integers(2_000_000, 9_999_999),
    st.sampled_from(["", "1", "4512"]),
)
def test_what_is_shown_is_read_back(area, rest, extension):
    e164 = f"+90{area}{rest}"

    assert parse_phone(format_phone(e164, extension)) == Phone(e164, extension)
