from __future__ import annotations

import pytest

from hi_desktop.domain.identity import (
    check_identity_no,
    is_identity_no,
    mask_identity,
    mask_phone,
)


@pytest.mark.parametrize("number", ["10000000146", "12345678950", "99000000042"])
def test_real_numbers_pass(number):
    assert check_identity_no(number) == (number, None)


@pytest.mark.parametrize(
    ("typed", "number", "warning"),
    [
        ("100 000 001 46", "10000000146", None),
        ("", "", None),
        ("10000000147", "10000000147", "identity.checksum"),
        ("12345678901", "12345678901", "identity.checksum"),
        ("00000000000", "00000000000", "identity.repeated"),
        ("11111111110", "11111111110", "identity.repeated"),
        ("22222222220", "22222222220", "identity.repeated"),
        ("1000000014", "1000000014", "identity.tax_checksum"),
        ("4540536920", "4540536920", None),
        ("123", "123", "identity.length"),
        ("1000000014A", "1000000014A", "identity.characters"),
        ("1,23457E+10", "1,23457E+10", "identity.scientific"),
        ("1.0E10", "1.0E10", "identity.scientific"),
    ],
)
def test_a_doubtful_number_warns_and_is_kept(typed, number, warning):
    assert check_identity_no(typed) == (number, warning)


def test_one_wrong_digit_or_two_swapped_neighbours_are_found():
    right = "12345678950"
    for place in range(11):
        for digit in "0123456789":
            wrong = right[:place] + digit + right[place + 1 :]
            assert is_identity_no(wrong) is (wrong == right)


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("10000000146", "100******46"),
        ("4540536920", "454*****20"),
        ("", ""),
        ("1234567", "*******"),
    ],
)
def test_a_mask_leaves_five_digits_at_most(number, shown):
    assert mask_identity(number) == shown


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("+905321234567", "+90532*****67"),
        ("+903124168000", "+90312*****00"),
        ("+493012345678", "+49********78"),
        ("183", "183"),
        ("", ""),
    ],
)
def test_a_phone_is_masked_in_its_middle(number, shown):
    assert mask_phone(number) == shown
