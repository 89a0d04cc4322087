"""Faults found in other programs of this kind, each as a case that must not come up here."""

from __future__ import annotations

import datetime as dt

import pytest

from hi_desktop.domain.applications import Event, EventKind
from hi_desktop.domain.calendar import CalendarEntry, DayKind, WorkCalendar
from hi_desktop.domain.follow_up import FollowUpKind, follow_ups
from hi_desktop.domain.terms import deadline, deadlines, urgency
from hi_desktop.domain.vocabulary import Kind, Urgency
from tests.domain.factories import application


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize("time", [dt.time(0, 0), dt.time(9, 0), dt.time(16, 50), dt.time(23, 59)])
def test_the_minute_of_arrival_does_not_move_the_last_day(calendar, time):
    """Clocks of business hours give a request of 16:50 another day than one of 09:00."""
    assert deadline("BE15", day("2026-11-02"), calendar, time=time).due == day("2026-11-23")


def test_a_half_day_moves_no_later_day_by_hours(calendar):
    """Where 15 days are entered as hours, each half day shortens the rest."""
    over, plain = (deadline("BE15", day(text), calendar) for text in ("2026-10-14", "2026-11-04"))
    assert calendar.between(over.started, over.due) == 15
    assert calendar.between(plain.started, plain.due) == 15


def test_a_date_due_today_is_in_one_state_only(calendar):
    """`awaiting` as later than today and `overdue` as earlier loses what is due today."""
    today = day("2026-11-23")
    states = [urgency(today + dt.timedelta(days=n), today, calendar)[0] for n in range(-10, 11)]
    assert states.count(Urgency.TODAY) == 1
    assert states[10] is Urgency.TODAY
    assert set(states[:10]) == {Urgency.LATE}
    assert not {Urgency.LATE, Urgency.TODAY} & set(states[11:])


def test_a_range_across_new_year_is_found():
    """Comparing month and day as text, 30-12 to 02-01 never matches."""
    days = WorkCalendar(
        day("2026-01-01"),
        day("2027-12-31"),
        [
            CalendarEntry(
                first=day("2026-12-30"), last=day("2027-01-02"), kind=DayKind.FULL, name="tatil"
            )
        ],
    )
    assert [days.is_working(day(text)) for text in ("2026-12-29", "2026-12-30", "2026-12-31",
                                                    "2027-01-01", "2027-01-04")] == [
        True, False, False, False, True]  # fmt: skip


def test_a_holiday_named_half_day_that_is_a_full_one_is_full(calendar):
    """23 April 2029 is a holiday and the eve of a feast; a merged list calls it a half day."""
    for text in ("2029-04-23", "2022-05-01", "2033-01-01"):
        info = calendar.day(day(text))
        assert not info.working
        assert not info.half


def test_both_feasts_of_2033_are_kept(calendar):
    """A table with one date a year and feast loses the second."""
    assert not calendar.is_working(day("2033-01-03"))
    assert not calendar.is_working(day("2033-12-23"))


def test_a_year_is_not_silently_without_holidays(calendar):
    """A list that is not expanded calls every day of other years a working day."""
    for year in range(2014, 2036):
        assert not calendar.is_working(dt.date(year, 10, 29))


def test_31_december_and_15_july_2016_are_working_days(calendar):
    """Public calendars count days that are no holidays by law."""
    assert calendar.is_working(day("2015-12-31"))
    assert calendar.is_working(day("2016-07-15"))
    assert not calendar.is_working(day("2020-07-15"))


def test_resuming_after_a_pause_is_not_late_at_once(calendar):
    """Paused tickets that escalate the moment they are opened again."""
    events = [
        Event(EventKind.FEE_NOTIFIED, day("2026-10-05")),
        Event(EventKind.FEE_PAID, day("2026-10-26")),
    ]
    both = deadlines("BEYS", Kind.INFORMATION, day("2026-09-28"), events, calendar)

    assert both.due == day("2026-11-10")
    assert urgency(both.due, day("2026-10-26"), calendar)[0] is Urgency.ON_TIME


def test_a_pause_is_counted_once_however_its_events_are_ordered_or_repeated(calendar):
    """Chains of pauses that count an interval twice."""
    events = [
        Event(EventKind.FEE_PAID, day("2026-10-26")),
        Event(EventKind.FEE_NOTIFIED, day("2026-10-05")),
        Event(EventKind.FEE_NOTIFIED, day("2026-10-06")),
        Event(EventKind.FEE_PAID, day("2026-10-27")),
    ]
    found = deadline("BE15", day("2026-09-28"), calendar, events=events)

    assert found.pauses == ((day("2026-10-05"), day("2026-10-26")),)
    assert found.due == day("2026-11-10")


def test_a_later_closure_is_seen_by_a_new_calendar_and_not_by_the_old_one(calendar):
    """Holiday lists cached for the life of the process."""
    storm = CalendarEntry(
        first=day("2026-11-10"), last=day("2026-11-10"), kind=DayKind.FULL, name="yas"
    )
    changed = calendar.with_entries([*calendar.entries, storm])

    assert deadline("BE15", day("2026-11-02"), calendar).due == day("2026-11-23")
    assert deadline("BE15", day("2026-11-02"), changed).due == day("2026-11-24")


def test_the_extension_is_thirty_days_in_all_and_not_on_top_of_fifteen(calendar):
    events = [Event(EventKind.EXTENDED, day("2026-11-10"))]
    found = deadline("BE15", day("2026-11-02"), calendar, events=events)
    assert calendar.between(found.started, found.due) == 30


def test_glpi_10594_a_pause_does_not_eat_the_days_that_were_left(calendar):
    """GLPI 10594: the time of waiting was taken off what remained when the pause ended."""
    events = [
        Event(EventKind.FEE_NOTIFIED, day("2026-10-05")),
        Event(EventKind.FEE_PAID, day("2026-10-26")),
    ]
    found = deadline("BE15", day("2026-09-28"), calendar, events=events)
    assert found.used + found.remaining == 15
    assert calendar.between(found.resumed, found.due) == found.remaining


def test_glpi_14937_a_long_pause_shows_its_own_last_day_and_not_the_old_one(calendar):
    """GLPI 14937: the last day stayed in the list while the period stood still."""
    events = [Event(EventKind.FEE_NOTIFIED, day("2026-10-05"))]
    found = deadline("BE15", day("2026-09-28"), calendar, events=events)
    assert found.paused
    assert found.due == deadline("UCRET15", day("2026-10-05"), calendar).due
    late = urgency(found.due, day("2026-12-31"), calendar, paused=found.paused)[0]
    assert late is Urgency.PAUSED


def test_glpi_15605_a_second_pause_adds_to_the_first_and_replaces_nothing(calendar):
    """GLPI 15605: two pauses were counted as one long one, or the first was forgotten."""
    first = [
        Event(EventKind.FEE_NOTIFIED, day("2026-10-05")),
        Event(EventKind.FEE_PAID, day("2026-10-12")),
    ]
    second = [
        Event(EventKind.FEE_NOTIFIED, day("2026-10-15")),
        Event(EventKind.FEE_PAID, day("2026-10-22")),
    ]
    once = deadline("BE15", day("2026-09-28"), calendar, events=first)
    twice = deadline("BE15", day("2026-09-28"), calendar, events=[*first, *second])
    assert len(twice.pauses) == 2
    assert calendar.between(once.due, twice.due) == calendar.between(
        day("2026-10-15"), day("2026-10-22")
    )


def test_froide_an_extension_has_a_limit_a_notice_and_its_day(calendar):
    """Froide: one to fifteen units from the old last day, no reason, no record of the notice."""
    case = application(received=day("2026-11-02"), kind=Kind.INFORMATION, channel="BEYS")
    extended = Event(EventKind.EXTENDED, day("2026-11-10"), "a: neden")
    [notice] = follow_ups(case, [extended], (), calendar)
    assert (notice.kind, notice.due, notice.done_on) == (
        FollowUpKind.EXTENSION_NOTICE,
        day("2026-11-23"),
        None,
    )
    told = Event(EventKind.EXTENSION_NOTICE, day("2026-11-12"), "E-1")
    assert follow_ups(case, [extended, told], (), calendar)[0].done_on == day("2026-11-12")
    both = deadlines("BEYS", Kind.INFORMATION, case.received, [extended, extended], calendar)
    assert calendar.between(case.received, both.due) == 30


def test_what_follows_an_act_moves_with_the_calendar_too(calendar):
    """Alaveteli and Froide store a date once and never count it again."""
    case = application(received=day("2026-11-02"), kind=Kind.INFORMATION, channel="BEYS")
    events = [Event(EventKind.EXTENDED, day("2026-11-10"), "a: neden")]
    closed = CalendarEntry(
        first=day("2026-11-17"), last=day("2026-11-17"), kind=DayKind.FULL, name="yas"
    )
    changed = calendar.with_entries([*calendar.entries, closed])
    assert follow_ups(case, events, (), changed)[0].due == day("2026-11-24")


def test_sss_a_recalculation_keeps_pauses(calendar):
    """SSS counted every request anew and forgot that it stood still."""
    events = [
        Event(EventKind.FEE_NOTIFIED, day("2026-10-05")),
        Event(EventKind.FEE_PAID, day("2026-10-26")),
        Event(EventKind.CALENDAR, day("2026-10-27"), "yeni tatil"),
    ]
    both = deadlines("BEYS", Kind.INFORMATION, day("2026-09-28"), events, calendar)
    assert both.due == day("2026-11-10")
