from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hi_desktop.domain.applications import Event, EventKind
from hi_desktop.domain.calendar import CalendarEntry, DayKind, Policy
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.terms import (
    RULES,
    Cutoff,
    TermUnit,
    deadline,
    deadlines,
    explain,
    rules_for,
)
from hi_desktop.domain.vocabulary import Kind
from tests.domain import oracle

ARRIVALS = st.dates(dt.date(2014, 1, 1), dt.date(2035, 10, 31))
WORKING = sorted(c for c, r in RULES.items() if r.unit is TermUnit.WORKING_DAYS and not r.needs)
CALENDAR = sorted(code for code, rule in RULES.items() if rule.unit is TermUnit.DAYS)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


# Each row: rule, arrival, parameters, last day by default, cut-off, leave not counted,
# half days not counted.
CASES = {
    "circular, over the Feast of Sacrifice whose eve was half leave":
        ("GENELGE15", "2014-09-22", "", "2014-10-15", "mesai sonu", "2014-10-16", "2014-10-16"),
    "the 15th day is 28 October":
        ("GENELGE15", "2026-10-07", "", "2026-10-28", "13:00", "2026-10-28", "2026-10-30"),
    "calendar period ends on 28 October":
        ("DILEKCE30", "2026-09-28", "", "2026-10-28", "13:00", "2026-10-28", "2026-10-28"),
    "calendar period ends on an eve whose morning was leave":
        ("DILEKCE30", "2024-03-10", "", "2024-04-09", "13:00", "2024-04-15", "2024-04-09"),
    "calendar period ends on leave before a feast":
        ("DILEKCE30", "2024-03-09", "", "2024-04-08", "mesai sonu", "2024-04-15", "2024-04-08"),
    "calendar period ends on the Saturday before a feast that begins on Sunday":
        ("DILEKCE30", "2024-05-16", "", "2024-06-20", "mesai sonu", "2024-06-24", "2024-06-20"),
    "calendar period ends on leave after a feast":
        ("TBMM30", "2025-03-03", "", "2025-04-02", "mesai sonu", "2025-04-07", "2025-04-02"),
    "leave after the feast of 2025":
        ("BE15", "2025-03-17", "", "2025-04-09", "mesai sonu", "2025-04-14", "2025-04-09"),
    "15 July 2016 is a working day":
        ("GENELGE15", "2016-07-11", "", "2016-08-01", "mesai sonu", "2016-08-01", "2016-08-01"),
    "15 July 2019 is a holiday":
        ("GENELGE15", "2019-07-08", "", "2019-07-30", "mesai sonu", "2019-07-30", "2019-07-30"),
    "leave of 16 September 2016":
        ("BE15", "2016-09-05", "", "2016-09-30", "mesai sonu", "2016-10-03", "2016-09-30"),
    "2033 begins with a feast":
        ("BE15", "2032-12-22", "", "2033-01-14", "mesai sonu", "2033-01-14", "2033-01-14"),
    "2033 ends with a second one":
        ("BE15", "2033-12-12", "", "2034-01-03", "mesai sonu", "2034-01-03", "2034-01-04"),
    "extended over a feast with leave and 23 April":
        ("BE30", "2024-03-11", "", "2024-04-26", "mesai sonu", "2024-04-30", "2024-04-29"),
    "fee: what was left runs on":
        ("BE15_UCRET_KALAN", "2024-10-07", "fee_notified=2024-10-16;paid=2024-10-31",
         "2024-11-12", "mesai sonu", "2024-11-12", "2024-11-12"),
    "fee: notice and payment on Saturdays":
        ("BE15_UCRET_KALAN", "2024-10-07", "fee_notified=2024-10-19;paid=2024-11-02",
         "2024-11-11", "mesai sonu", "2024-11-11", "2024-11-11"),
    "fee: notice on the day of arrival leaves all":
        ("BE15_UCRET_KALAN", "2024-10-07", "fee_notified=2024-10-07;paid=2024-10-08",
         "2024-10-30", "mesai sonu", "2024-10-30", "2024-10-31"),
    "fee: all anew the day after payment":
        ("BE15_UCRET_YENIDEN", "2024-10-07", "fee_notified=2024-10-16;paid=2024-10-31",
         "2024-11-21", "mesai sonu", "2024-11-21", "2024-11-21"),
    "fee: all anew over 28 and 29 October":
        ("BE15_UCRET_YENIDEN", "2024-09-30", "fee_notified=2024-10-09;paid=2024-10-18",
         "2024-11-11", "mesai sonu", "2024-11-11", "2024-11-12"),
    "registration: arrival on a Saturday counts as Monday":
        ("BE15_KAYIT_TARIHLI", "2025-04-19", "", "2025-05-14", "mesai sonu", "2025-05-14",
         "2025-05-14"),
    "registration: arrival on 29 October counts as the 30th":
        ("BE15_KAYIT_TARIHLI", "2025-10-29", "", "2025-11-20", "mesai sonu", "2025-11-20",
         "2025-11-20"),
    "registration: arrival on a working day changes nothing":
        ("BE15_KAYIT_TARIHLI", "2024-12-20", "", "2025-01-13", "mesai sonu", "2025-01-13",
         "2025-01-13"),
    "registration: arrival on 28 October, when half days are no working days":
        ("BE15_KAYIT_TARIHLI", "2025-10-28", "", "2025-11-19", "mesai sonu", "2025-11-19",
         "2025-11-20"),
    "silence: from 14 July 2021 on 30 days":
        ("IYUK_ZIMNI", "2021-07-14", "", "2021-08-13", "mesai sonu", "2021-08-13", "2021-08-13"),
    "silence: the day before, 60":
        ("IYUK_ZIMNI", "2021-07-13", "", "2021-09-13", "mesai sonu", "2021-09-13", "2021-09-13"),
    "silence: ends within a feast":
        ("IYUK_ZIMNI", "2022-06-09", "", "2022-07-13", "mesai sonu", "2022-07-18", "2022-07-13"),
    "yearly report on a Sunday keeps its date":
        ("YILLIK_RAPOR", "2026-12-31", "report_year=2026", "2027-02-28", "gün sonu", "2027-02-28",
         "2027-02-28"),
    "yearly report without the year: of the year of the day":
        ("YILLIK_RAPOR", "2025-06-01", "", "2026-02-28", "gün sonu", "2026-02-28", "2026-02-28"),
    "objection ends on the first day after New Year":
        ("BEDK_ITIRAZ15", "2024-12-17", "event=tebliğ", "2025-01-02", "mesai sonu", "2025-01-02",
         "2025-01-02"),
    "payment of the fee ends on 28 October":
        ("UCRET15", "2026-10-07", "event=bildirim", "2026-10-28", "13:00", "2026-10-28",
         "2026-10-30"),
    "data subject: ends on a feast":
        ("KVKK30", "2026-04-28", "", "2026-06-01", "mesai sonu", "2026-06-01", "2026-06-01"),
    "the Board's question over 23 April and 1 May":
        ("BEDK_BILGI15", "2024-04-15", "event=yazı;start=geliş", "2024-05-08", "mesai sonu",
         "2024-05-08", "2024-05-08"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_worked_deadlines_hold_under_each_way_of_counting(calendar, name):
    rule, arrival, written, due, cutoff, without_leave, without_half = CASES[name]
    params = dict(pair.split("=") for pair in written.split(";") if pair)

    def last(policy: str) -> str:
        days = calendar.with_policy(Policy.named(policy))
        return deadline(rule, day(arrival), days, params=params).due.isoformat()

    assert last("default") == due
    assert deadline(rule, day(arrival), calendar, params=params).cutoff == cutoff
    assert last("idari_izin_excluded") == without_leave
    assert last("half_day_excluded") == without_half


@given(code=st.sampled_from(WORKING), arrival=ARRIVALS)
def test_working_days_equal_a_walk_through_the_law(calendar, without_half_days, code, arrival):
    rule = RULES[code]
    for days, count_half in ((calendar, True), (without_half_days, False)):
        start = arrival
        while rule.from_working_day and (
            oracle.is_holiday(start) or (not count_half and oracle.is_half(start))
        ):
            start += oracle.ONE
        found = deadline(code, arrival, days)
        expected = oracle.add(start, rule.count, half_days_count=count_half)
        assert found.due == expected
        assert found.noon is oracle.is_half(expected)
        assert days.is_working(found.due)


@given(code=st.sampled_from(CALENDAR), arrival=ARRIVALS)
def test_calendar_days_equal_a_walk_through_the_law(calendar, without_half_days, code, arrival):
    count = 60 if code == "IYUK_ZIMNI" and arrival < dt.date(2021, 7, 14) else RULES[code].count
    expected = oracle.calendar_end(arrival, count)

    for days in (calendar, without_half_days):
        found = deadline(code, arrival, days)
        assert (found.due, found.noon) == (expected, oracle.is_half(expected))


@given(one=ARRIVALS, other=ARRIVALS, code=st.sampled_from([*WORKING, "DILEKCE30", "TBMM30"]))
def test_a_later_arrival_never_has_an_earlier_last_day(calendar, one, other, code):
    early, late = sorted((one, other))
    assert deadline(code, early, calendar).due <= deadline(code, late, calendar).due


@given(arrival=ARRIVALS)
def test_thirty_working_days_never_end_before_fifteen(calendar, arrival):
    first, second = (deadline(code, arrival, calendar).due for code in ("BE15", "BE30"))
    assert calendar.between(first, second) == 15


@given(
    arrival=st.dates(dt.date(2014, 1, 1), dt.date(2035, 6, 1)),
    wait=st.integers(0, 20),
    pay=st.integers(0, 30),
)
def test_a_fee_leaves_the_days_that_were_not_used(calendar, arrival, wait, pay):
    notified = arrival + dt.timedelta(days=wait)
    paid = notified + dt.timedelta(days=pay)
    events = [Event(EventKind.FEE_NOTIFIED, notified), Event(EventKind.FEE_PAID, paid)]

    found = deadline("BE15", arrival, calendar, events=events)

    if calendar.between(arrival, notified) <= 15:
        used = calendar.between(arrival, notified)
        assert used + max(0, calendar.between(paid, found.due)) in {15, 16}
        assert found.due >= deadline("BE15", arrival, calendar).due or paid == notified
    else:
        assert found.due == deadline("BE15", arrival, calendar).due


def test_while_a_fee_is_awaited_the_period_stands_and_the_payment_day_is_the_next_date(calendar):
    events = [Event(EventKind.FEE_NOTIFIED, day("2024-10-16"))]

    found = deadline("BE15", day("2024-10-07"), calendar, events=events)

    assert found.paused
    assert (found.used, found.remaining) == (7, 8)
    assert found.due == deadline("UCRET15", day("2024-10-16"), calendar).due == day("2024-11-07")


def test_a_notice_after_the_last_day_stops_nothing(calendar):
    late = [Event(EventKind.FEE_NOTIFIED, day("2024-11-20"))]

    found = deadline("BE15", day("2024-10-07"), calendar, events=late)

    assert not found.paused
    assert found.due == deadline("BE15", day("2024-10-07"), calendar).due


def test_a_notice_on_the_last_day_leaves_nothing_after_payment(calendar):
    events = [
        Event(EventKind.FEE_NOTIFIED, day("2024-10-30")),
        Event(EventKind.FEE_PAID, day("2024-11-09")),
    ]
    assert deadline("BE15", day("2024-10-08"), calendar, events=events[:1]).remaining == 0
    assert deadline("BE15", day("2024-10-08"), calendar, events=events).due == day("2024-11-11")


def test_two_fees_pause_twice(calendar):
    events = [
        Event(EventKind.FEE_NOTIFIED, day("2026-11-04")),
        Event(EventKind.FEE_PAID, day("2026-11-09")),
        Event(EventKind.FEE_NOTIFIED, day("2026-11-11")),
        Event(EventKind.FEE_PAID, day("2026-11-16")),
    ]
    found = deadline("BE15", day("2026-11-02"), calendar, events=events)

    assert (found.used, found.remaining) == (4, 11)
    assert found.due == day("2026-12-01")


def test_an_extension_makes_thirty_days_of_fifteen_and_lifts_the_circulars_limit(calendar):
    extended = [Event(EventKind.EXTENDED, day("2025-01-10"))]

    both = deadlines("CIMER", Kind.INFORMATION, day("2024-12-20"), extended, calendar)

    assert both.legal.rule.code == both.internal.rule.code == "BE30"
    assert both.due == day("2025-02-03")
    assert deadline("BE15", day("2024-12-20"), calendar, events=extended).rule.code == "BE30"


def test_an_application_has_two_last_days_and_the_earlier_governs(calendar):
    both = deadlines("BIMER", Kind.REQUEST, day("2014-09-22"), (), calendar)

    assert both.internal.due == day("2014-10-15")
    assert both.legal.due == day("2014-10-22")
    assert both.governing is both.internal
    assert (both.due, both.noon, both.paused) == (day("2014-10-15"), False, False)


def test_the_law_governs_where_it_ends_earlier(calendar):
    both = deadlines("CIMER", Kind.REQUEST, day("2022-06-24"), (), calendar)
    slow = calendar.with_entries(
        [
            *calendar.entries,
            CalendarEntry(
                first=day("2022-06-27"), last=day("2022-07-08"), kind=DayKind.FULL, name="sınama"
            ),
        ]
    )

    later = deadlines("CIMER", Kind.REQUEST, day("2022-06-24"), (), slow)

    assert both.governing is both.internal
    assert later.governing is later.legal


def test_a_fee_stops_both_periods_of_a_request_for_information(calendar):
    events = [Event(EventKind.FEE_NOTIFIED, day("2024-10-16"))]
    both = deadlines("BEYS", Kind.INFORMATION, day("2024-10-07"), events, calendar)
    assert both.paused
    assert both.internal.paused

    events.append(Event(EventKind.FEE_PAID, day("2024-10-31")))
    rest = deadlines("BEYS", Kind.INFORMATION, day("2024-10-07"), events, calendar)
    anew = deadlines("BEYS", Kind.INFORMATION, day("2024-10-07"), events, calendar, fee="yeniden")
    assert rest.internal.due == rest.legal.due == day("2024-11-12")
    assert anew.internal.due == anew.legal.due == day("2024-11-21")


@pytest.mark.parametrize(
    ("channel", "kind", "codes"),
    [
        ("CIMER", Kind.REQUEST, ["GENELGE15", "DILEKCE30"]),
        ("BEYS", Kind.INFORMATION, ["GENELGE15", "BE15"]),
        ("MEKTUP", Kind.COMPLAINT, ["GENELGE15", "DILEKCE30"]),
        ("TBMM", Kind.REQUEST, ["GENELGE15", "TBMM30"]),
        ("RESMI_YAZI", Kind.VIEW, ["GENELGE15", "DILEKCE30"]),
    ],
)
def test_channel_and_kind_choose_the_rules(channel, kind, codes):
    assert [rule.code for rule in rules_for(channel, kind)] == codes


def test_counting_from_registration_moves_arrivals_outside_office_hours(calendar):
    days = calendar.with_policy(Policy(start_from_registration=True))

    def due(arrival: str, time: dt.time | None = None, rule: str = "BE15") -> dt.date:
        return deadline(rule, day(arrival), days, time=time).due

    assert due("2025-04-19") == day("2025-05-14")
    assert due("2024-12-20", dt.time(18, 45)) == day("2025-01-14")
    assert due("2024-12-20", dt.time(10, 0)) == day("2025-01-13")
    assert due("2024-12-21", rule="BEDK_ITIRAZ15") == day("2025-01-06")


# ---- parameters


@pytest.mark.parametrize(
    ("rule", "params", "code"),
    [
        ("BE16", {}, "terms.unknown_rule"),
        ("BE15", {"colour": "red"}, "terms.unknown_param"),
        ("DILEKCE30", {"paid": "2024-10-31"}, "terms.unknown_param"),
        ("BE15", {"report_year": "2023"}, "terms.unknown_param"),
        ("BE15_UCRET_KALAN", {}, "terms.param_missing"),
        ("BE15_UCRET_KALAN", {"fee_notified": "2024-10-16"}, "terms.param_missing"),
        ("BE15_UCRET_YENIDEN", {"paid": "2024-10-31"}, "terms.param_missing"),
        (
            "BE15_UCRET_KALAN",
            {"fee_notified": "16.10", "paid": "2024-10-31"},
            "terms.param_invalid",
        ),
        ("YILLIK_RAPOR", {"report_year": "geçen"}, "terms.param_invalid"),
        ("BE15_UCRET_KALAN", {"fee_notified": "2024-10-16", "paid": "2024-10-15"}, "terms.order"),
        ("BE15_UCRET_KALAN", {"fee_notified": "2024-10-06", "paid": "2024-10-15"}, "terms.order"),
    ],
)
def test_wrong_parameters_are_refused(calendar, rule, params, code):
    with pytest.raises(RuleError) as refused:
        deadline(rule, day("2024-10-07"), calendar, params=params)
    assert refused.value.code == code


def test_descriptive_parameters_change_nothing(calendar):
    plain = deadline("BE15", day("2024-10-07"), calendar)
    told = {"event": "geliş", "basis": "başvuru tarihi", "start": "ertesi gün"}
    assert deadline("BE15", day("2024-10-07"), calendar, params=told) == plain


def test_every_rule_names_its_law_and_its_cutoff(calendar):
    params = {"fee_notified": "2026-11-04", "paid": "2026-11-09"}
    for code, rule in RULES.items():
        found = deadline(code, day("2026-11-02"), calendar, params=params if rule.needs else None)
        assert rule.law
        assert rule.title.tr
        assert rule.title.en
        assert found.cutoff in Cutoff
        assert explain(found, calendar)[-1].date == found.due
