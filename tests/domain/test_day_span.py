"""Stretches of days as they are typed and read, and Turkish endings of names."""

from __future__ import annotations

import datetime as dt

import pytest

from hi_desktop.domain.day_span import parse_span, span_words
from hi_desktop.domain.endings import at, of
from hi_desktop.domain.errors import RuleError

BASE = dt.date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("23.11–27.11", (2026, 11, 23), (2026, 11, 27)),
        ("23.11-27.11", (2026, 11, 23), (2026, 11, 27)),
        ("23-27.11", (2026, 11, 23), (2026, 11, 27)),
        ("1-5.12", (2026, 12, 1), (2026, 12, 5)),
        ("23 – 27", (2026, 11, 23), (2026, 11, 27)),
        ("30.11–4", (2026, 11, 30), None),
        ("28.12–2.1", (2026, 12, 28), (2027, 1, 2)),
        ("28.12–2.1.2027", (2026, 12, 28), (2027, 1, 2)),
        ("25.11", (2026, 11, 25), (2026, 11, 25)),
        ("25", (2026, 11, 25), (2026, 11, 25)),
        ("2026-12-01", (2026, 12, 1), (2026, 12, 1)),
        ("23 kasım – 27 kasım", (2026, 11, 23), (2026, 11, 27)),
    ],
)
def test_days_are_read_as_they_are_typed(typed, first, last):
    if last is None:
        with pytest.raises(RuleError, match=r"absence\.dates"):
            parse_span(typed, BASE)
    else:
        assert parse_span(typed, BASE) == (dt.date(*first), dt.date(*last))


@pytest.mark.parametrize("typed", ["", "31.11", "abc", "23.11–", "31"])
def test_what_is_no_day_is_refused(typed):
    with pytest.raises(RuleError, match=r"date\.invalid"):
        parse_span(typed, BASE)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ((2026, 11, 23), (2026, 11, 27), "23–27 Kasım"),
        ((2026, 11, 23), (2026, 11, 23), "23 Kasım"),
        ((2026, 11, 28), (2026, 12, 3), "28 Kasım – 3 Aralık"),
        ((2026, 12, 28), (2027, 1, 2), "28 Aralık 2026 – 2 Ocak 2027"),
        ((2027, 1, 4), (2027, 1, 8), "4–8 Ocak 2027"),
    ],
)
def test_days_are_told_without_what_is_clear(first, last, words):
    assert span_words(dt.date(*first), dt.date(*last), BASE) == words


@pytest.mark.parametrize(
    ("name", "genitive", "locative"),
    [
        ("Murat Işık", "Murat Işık’ın", "Murat Işık’ta"),
        ("Ayşe Demir", "Ayşe Demir’in", "Ayşe Demir’de"),
        ("Gül Öztürk", "Gül Öztürk’ün", "Gül Öztürk’te"),
        ("Ali Ünlü", "Ali Ünlü’nün", "Ali Ünlü’de"),
        ("Can Koç", "Can Koç’un", "Can Koç’ta"),
        ("23–27 Kasım", "23–27 Kasım’ın", "23–27 Kasım’da"),
        ("3 Eylül", "3 Eylül’ün", "3 Eylül’de"),
    ],
)
def test_endings_follow_the_last_vowel_and_the_last_letter(name, genitive, locative):
    assert (of(name), at(name)) == (genitive, locative)
