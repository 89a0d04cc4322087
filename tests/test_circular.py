"""Every duty of the circular has its place in the program, in the README, and its tests."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from hi_desktop.app import PAGES
from hi_desktop.domain.circular import REQUIREMENTS

ROOT = Path(__file__).resolve().parent.parent
NAMED = re.compile(r"\bR(\d{1,2})\b|_r(\d{1,2})_")


def named(*folders):
    """Return the numbers of the duties that the tests below some folders name."""
    texts = (path.read_text(encoding="utf-8") for f in folders for path in f.rglob("*.py"))
    return {int(a or b) for text in texts for a, b in NAMED.findall(text)}


def test_the_duties_are_numbered_without_a_gap():
    assert [each.number for each in REQUIREMENTS] == list(range(1, 33))


def test_the_readme_says_what_the_program_says():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for each in REQUIREMENTS:
        assert f"| {each.code} | {each.duty.en} | {each.place.en} |" in readme


def test_every_place_is_a_page_of_the_program():
    assert {each.page for each in REQUIREMENTS} <= {page.key for page in PAGES}


@pytest.mark.parametrize("each", REQUIREMENTS, ids=lambda each: each.code)
def test_every_duty_is_tested_through_the_services(each):
    tests = ROOT / "tests"
    assert each.number in named(tests / "services", tests / "domain", tests / "storage")


WITHOUT_HANDS = {3, 10, 18, 29}
"""Duties that a rule or a report meets by itself; nobody presses a key for them."""


@pytest.mark.parametrize("each", REQUIREMENTS, ids=lambda each: each.code)
def test_where_a_person_acts_a_window_is_tested(each):
    if each.number not in WITHOUT_HANDS:
        assert each.number in named(ROOT / "tests" / "ui")
