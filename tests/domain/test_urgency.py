from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hi_desktop.domain.terms import time_left_words, urgency
from hi_desktop.domain.vocabulary import Urgency

TODAY = dt.date(2026, 11, 23)


@pytest.mark.parametrize(
    ("due", "state", "days"),
    [
        ("2026-11-19", Urgency.LATE, -2),
        ("2026-11-20", Urgency.LATE, -1),
        ("2026-11-23", Urgency.TODAY, 0),
        ("2026-11-24", Urgency.SOON, 1),
        ("2026-11-26", Urgency.SOON, 3),
        ("2026-11-27", Urgency.ON_TIME, 4),
        ("2026-12-14", Urgency.ON_TIME, 15),
    ],
)
def test_urgency_follows_the_working_days_left(calendar, due, state, days):
    assert urgency(dt.date.fromisoformat(due), TODAY, calendar) == (state, days)


def test_the_day_after_a_friday_is_late_though_no_working_day_has_passed(calendar):
    assert urgency(dt.date(2026, 11, 20), dt.date(2026, 11, 21), calendar) == (Urgency.LATE, 0)
    assert time_left_words(Urgency.LATE, 0) == "Süresi geçti"


def test_a_date_on_a_weekend_warns_on_the_last_working_day_before(calendar):
    state, days = urgency(dt.date(2027, 2, 28), dt.date(2027, 2, 26), calendar)
    assert (state, time_left_words(state, days)) == (Urgency.SOON, "Son iş günü")


def test_closed_and_paused_applications_have_their_own_state(calendar):
    due = dt.date(2026, 11, 1)
    assert urgency(due, TODAY, calendar, closed=True)[0] is Urgency.CLOSED
    assert urgency(due, TODAY, calendar, paused=True)[0] is Urgency.PAUSED


@given(one=st.integers(-60, 60), other=st.integers(-60, 60))
def test_a_later_last_day_is_never_more_urgent(calendar, one, other):
    order = [Urgency.LATE, Urgency.TODAY, Urgency.SOON, Urgency.ON_TIME]
    early, late = (
        order.index(urgency(TODAY + dt.timedelta(days=n), TODAY, calendar)[0])
        for n in sorted((one, other))
    )
    assert early <= late


@pytest.mark.parametrize(
    ("state", "days", "noon", "turkish", "english"),
    [
        (Urgency.LATE, -2, False, "2 iş günü geçti", "2 working days late"),
        (Urgency.LATE, -1, False, "1 iş günü geçti", "1 working day late"),
        (Urgency.TODAY, 0, False, "Bugün son gün", "Due today"),
        (Urgency.TODAY, 0, True, "Bugün 13.00", "Today 13:00"),
        (Urgency.SOON, 2, False, "2 iş günü", "2 working days"),
        (Urgency.ON_TIME, 8, True, "8 iş günü", "8 working days"),
        (Urgency.PAUSED, 6, False, "Ücret bekleniyor, 6. gün", "Awaiting fee, day 6"),
        (Urgency.PAUSED, 0, False, "Ücret bekleniyor", "Awaiting fee"),
        (Urgency.CLOSED, 9, False, "Kapandı · 9. iş günü", "Closed · working day 9"),
        (Urgency.CLOSED, 0, False, "Kapandı", "Closed"),
    ],
)
def test_the_words_of_each_state(state, days, noon, turkish, english):
    assert time_left_words(state, days, noon=noon) == turkish
    assert time_left_words(state, days, "en", noon=noon) == english
