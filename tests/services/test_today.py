"""The daily follow-up and the alert for the first act, on both engines (R11, R21)."""

from __future__ import annotations

import datetime as dt

import pytest

from hi_desktop.domain.applications import ReferRequest
from hi_desktop.domain.calendar import CalendarEntry, DayKind
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.services.clock import FixedClock
from tests.conftest import NOW
from tests.factories import register

TODAY = NOW.date()


def at(day, hour=9):
    return FixedClock(dt.datetime.combine(day, dt.time(hour)))


def test_r11_the_day_is_stamped_once_with_who_and_when_and_undone(office):
    assert office.today.check() is None
    stamped = office.today.done()
    check = office.today.check()
    assert (check.day, check.at, check.by) == (TODAY, NOW, "ayse")
    with pytest.raises(RuleError) as refused:
        office.today.done()
    assert "10.30" in sentence(refused.value)
    back = office.history.undo(stamped.act_id)
    assert back.today
    assert office.today.check() is None


@pytest.mark.parametrize(
    ("day", "why"),
    [(dt.date(2026, 11, 22), "hafta sonu"), (dt.date(2026, 10, 29), "Cumhuriyet Bayramı")],
)
def test_r11_on_a_holiday_no_follow_up_is_asked_for_and_it_says_why(engines, opened, day, why):
    office = opened(str(engines.sqlite()), clock=at(day))
    with pytest.raises(RuleError) as refused:
        office.today.done()
    assert refused.value.code == "today.no_working_day"
    assert why in sentence(refused.value)


def test_r11_missed_days_count_from_the_first_use_without_holidays_and_today(where, opened):
    first = dt.date(2026, 11, 16)
    office = opened(where, clock=at(first))
    assert office.today.missed(dt.date(2026, 11, 1), dt.date(2026, 11, 30)) == ()
    register(office)
    office.calendar.add(
        CalendarEntry(
            first=dt.date(2026, 11, 18),
            last=dt.date(2026, 11, 18),
            kind=DayKind.LEAVE,
            name="İdari izin",
        )
    )
    office.today.done()
    later = opened(where, clock=at(TODAY))
    missed = later.today.missed(dt.date(2026, 11, 1), dt.date(2026, 11, 30))
    assert missed == tuple(dt.date(2026, 11, day) for day in (17, 19, 20))
    assert later.today.missed(dt.date(2026, 11, 19), dt.date(2026, 11, 19)) == (missed[1],)


def test_r21_what_nobody_has_begun_for_two_working_days_is_told(where, opened):
    old = opened(where, clock=at(dt.date(2026, 11, 19)))
    idle, begun = register(old, subject="Bekleyen"), register(old, subject="Havale")
    unit = old.contacts.units()[0].id
    old.applications.refer([begun], ReferRequest(unit_id=unit))
    friday = opened(where, clock=at(dt.date(2026, 11, 20)))
    register(friday, subject="Yeni")
    now = opened(where, clock=at(TODAY))
    assert now.today.untouched().tolist() == [idle]
    now.today.set_first_act_days(3)
    assert now.today.untouched().tolist() == []
    now.today.set_first_act_days(2)
    now.applications.note(idle, "Arandı")
    assert now.today.untouched().tolist() == []


def test_the_days_until_the_alert_are_a_setting_within_reason(local):
    assert local.today.first_act_days() == 2
    local.today.set_first_act_days(5)
    assert local.today.first_act_days() == 5
    with pytest.raises(RuleError, match=r"today\.days"):
        local.today.set_first_act_days(0)
