from __future__ import annotations

import enum

import pytest

from hi_desktop.domain import vocabulary
from hi_desktop.domain.applications import ACT_WORDS, Act
from hi_desktop.domain.channels import BY_CODE, CHANNELS
from hi_desktop.domain.text import fold

LISTS = [
    value
    for value in vars(vocabulary).values()
    if isinstance(value, type) and issubclass(value, enum.StrEnum) and value is not enum.StrEnum
]


@pytest.mark.parametrize("codes", LISTS, ids=[codes.__name__ for codes in LISTS])
def test_every_code_has_a_name_in_both_languages(codes):
    for code in codes:
        assert vocabulary.word(code).strip()
        assert vocabulary.word(code, "en").strip()


@pytest.mark.parametrize("codes", LISTS, ids=[codes.__name__ for codes in LISTS])
def test_no_two_codes_of_a_list_read_alike(codes):
    assert len({vocabulary.word(code) for code in codes}) == len(codes)


def test_every_act_has_a_name():
    assert set(ACT_WORDS) == set(Act)


def test_channels_are_told_apart_by_code_and_by_every_spelling():
    assert len(BY_CODE) == len(CHANNELS)
    spellings = [
        spelling
        for channel in CHANNELS
        for spelling in {fold(channel.code), fold(channel.name.tr), *channel.aliases}
    ]
    assert len(set(spellings)) == len(spellings)
    assert all(fold(alias) == alias for channel in CHANNELS for alias in channel.aliases)
