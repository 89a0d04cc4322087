from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from hi_desktop.domain.calendar import CalendarEntry, DayKind, Scope
from hi_desktop.domain.terms import deadline, explain


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def suspension(first: str, last: str, **more: object) -> CalendarEntry:
    return CalendarEntry(
        first=day(first),
        last=day(last),
        kind=DayKind.SUSPENSION,
        name="7226",
        **more,  # type: ignore[arg-type]
    )


def test_a_suspension_stops_the_applicants_periods_and_not_the_administrations(calendar):
    days = calendar.with_entries([*calendar.entries, suspension("2020-03-13", "2020-06-15")])

    objection = deadline("BEDK_ITIRAZ15", day("2020-03-06"), days)
    fee = deadline("UCRET15", day("2020-03-06"), days)

    assert objection.due == day("2020-06-24")  # 7-12 March: 6 days; 16-24 June: 9 days
    assert fee.due == day("2020-06-30")  # 9-12 March: 4 days; 16-30 June: 11 days
    assert deadline("BE15", day("2020-03-06"), days) == deadline(
        "BE15", day("2020-03-06"), calendar
    )


def test_a_suspension_may_name_its_rules_and_its_province(calendar):
    quake = suspension("2023-02-06", "2023-04-06", rules=("DILEKCE30",), scope=Scope.PROVINCE,
                       scope_key="31")  # fmt: skip
    days = calendar.with_entries([*calendar.entries, quake])

    assert deadline("DILEKCE30", day("2023-02-01"), days).due == day("2023-03-03")
    assert deadline("DILEKCE30", day("2023-02-01"), days.for_scope("31")).due == day("2023-05-02")
    assert deadline("UCRET15", day("2023-02-01"), days.for_scope("31")).due == day("2023-02-22")


def test_suspensions_that_overlap_are_counted_once(calendar):
    parts = [suspension("2020-03-13", "2020-04-30"), suspension("2020-04-20", "2020-06-15")]
    whole = calendar.with_entries([*calendar.entries, suspension("2020-03-13", "2020-06-15")])
    split = calendar.with_entries([*calendar.entries, *parts])

    for code in ("BEDK_ITIRAZ15", "UCRET15"):
        one, other = (deadline(code, day("2020-03-06"), days) for days in (whole, split))
        assert one.due == other.due
        assert [d.count for d in explain(one, whole) if d.count] == list(range(1, 16))


@given(arrival=st.dates(dt.date(2020, 1, 1), dt.date(2020, 9, 1)))
def test_the_explanation_of_a_suspended_period_counts_to_its_length(calendar, arrival):
    days = calendar.with_entries([*calendar.entries, suspension("2020-03-13", "2020-06-15")])
    for code in ("BEDK_ITIRAZ15", "UCRET15"):
        told = explain(deadline(code, arrival, days), days)
        assert [d.count for d in told if d.count] == list(range(1, 16))
