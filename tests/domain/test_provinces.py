from __future__ import annotations

import pytest

from hi_desktop.domain.provinces import PROVINCES, province_by_name
from hi_desktop.domain.text import lower, upper


def test_there_are_eighty_one_provinces_with_two_digit_plates():
    assert len(PROVINCES) == 81
    assert [plate for plate, _ in PROVINCES] == [f"{n:02}" for n in range(1, 82)]


@pytest.mark.parametrize(
    ("plate", "name"),
    [("06", "Ankara"), ("30", "Hakkâri"), ("33", "Mersin"), ("34", "İstanbul"),
     ("46", "Kahramanmaraş"),
     ("63", "Şanlıurfa"), ("67", "Zonguldak"), ("76", "Iğdır"), ("81", "Düzce")],
)  # fmt: skip
def test_plates_are_those_of_the_provinces(plate, name):
    assert dict(PROVINCES)[plate] == name


@pytest.mark.parametrize(
    "change", [str, upper, lower, str.upper], ids=["as is", "capital", "small", "ascii"]
)
def test_a_province_is_known_in_any_letters(change):
    for plate, name in PROVINCES:
        assert province_by_name(change(name)) == (plate, name)


@pytest.mark.parametrize(
    ("written", "plate"),
    [("Afyon", "03"), ("İçel", "33"), ("URFA", "63"), ("K.Maraş", "46"), ("Antep", "27"),
     ("06", "06"), ("6", "06"), (" istanbul ", "34")],
)  # fmt: skip
def test_older_and_short_names_are_known(written, plate):
    found = province_by_name(written)
    assert found is not None
    assert found[0] == plate


@pytest.mark.parametrize("written", ["", "82", "00", "Lefkoşa", "Ankaraa"])
def test_what_is_no_province_is_none(written):
    assert province_by_name(written) is None
