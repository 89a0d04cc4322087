"""The figures of a month equal the applications behind them."""

from __future__ import annotations

import datetime as dt
import itertools
import statistics
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hi_desktop.domain.applications import Row
from hi_desktop.domain.breaches import DUTIES, Breach
from hi_desktop.domain.calendar import WorkCalendar
from hi_desktop.domain.contacts import GapKind
from hi_desktop.domain.counting import (
    Case,
    case_of,
    count,
    facts_of,
    month_before,
    month_days,
    on_time,
    trend,
)
from hi_desktop.domain.figures import Month
from hi_desktop.domain.monthly import NO_GROUND, Frame, assemble
from hi_desktop.domain.problems import NO_UNIT, NO_UNIT_YET, Observations, Start
from hi_desktop.domain.vocabulary import Kind, Outcome, State

WEEKDAYS = WorkCalendar(dt.date(2013, 1, 1), dt.date(2037, 12, 31), ())
OCTOBER = (dt.date(2026, 10, 1), dt.date(2026, 10, 31), dt.date(2026, 10, 31))
PLAIN = Row(
    id=1,
    number="2026/000001",
    channel="CIMER",
    kind=Kind.REQUEST,
    state=State.REGISTERED,
    outcome=None,
    subject="Bakım aylığı",
    applicant="Ayşe Demir",
    unit="Çocuk Hizmetleri Genel Müdürlüğü",
    unit_short="Çocuk Hizmetleri GM",
    officer="",
    province="",
    topic="",
    external_no="",
    letter_no="",
    received=dt.date(2026, 10, 5),
    internal_due=dt.date(2026, 10, 26),
    legal_due=dt.date(2026, 11, 4),
    due=dt.date(2026, 10, 26),
    noon=False,
    paused=False,
    ground="",
    answered_on=None,
    closed_on=None,
    elapsed=None,
    extended=False,
    flagged=False,
    unread=False,
    urgent=False,
    confidential=False,
    last_act_at=dt.datetime.combine(dt.date(2026, 10, 5), dt.time(9)),
    last_act="kayit",
)


def day(text: str) -> dt.date:
    """Return a day of 2026 written as dd.mm."""
    number, month = text.split(".")
    return dt.date(2026, int(month), int(number))


def closed(answered: str, on: str | None = None, outcome: Outcome | None = Outcome.POSITIVE) -> Row:
    last = day(on or answered)
    return replace(
        PLAIN, state=State.CLOSED, outcome=outcome, answered_on=day(answered), closed_on=last
    )


def case(row: Row) -> Case:
    return case_of(facts_of(row), WEEKDAYS)


def october(*rows: Row, made_on: dt.date = dt.date(2026, 11, 2), **more: object) -> Month:
    frame = Frame(
        year=2026,
        month=10,
        unit_name="HİB",
        ministry="Bakanlık",
        scope="Tüm birimler",
        prepared_by="Ayşe Demir",
        manager="Sevgi Öztürk",
        made_on=made_on,
    )
    numbered = [
        replace(row, id=number, number=f"2026/{number:06}") for number, row in enumerate(rows, 1)
    ]
    return assemble(frame, numbered, [case(row) for row in numbered], WEEKDAYS, **more)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (PLAIN, "received open"),
        (replace(PLAIN, received=day("30.09")), "carried open"),
        (replace(PLAIN, received=day("1.11")), ""),
        (closed("20.10"), "received closed"),
        (closed("2.11"), "received open"),
        (replace(closed("1.10"), received=day("10.09")), "carried closed"),
        (replace(closed("30.09"), received=day("10.09")), ""),
        # answered in September, the counsellorship told in October (circular: two duties)
        (replace(closed("29.09", "2.10"), received=day("10.09")), "carried closed"),
        # reopened ones are open again, whatever day they were closed on before
        (replace(closed("20.10"), state=State.REOPENED), "received open"),
        # an objection to the BEDK does not open the case
        (replace(closed("20.10"), state=State.OBJECTION), "received closed"),
        # a list that tells the state only: closed on the day of its last act
        (replace(closed("20.10"), answered_on=None, closed_on=None), "received closed"),
        # closed before it arrived, as a careless list says: no earlier than its arrival
        (replace(closed("20.10"), closed_on=day("1.10")), "received closed"),
    ],
)
def test_an_application_is_carried_received_closed_or_open(row: Row, expected: str) -> None:
    counts = count([case(row)], *OCTOBER)
    found = [
        name
        for name, number in (
            ("carried", counts.carried),
            ("received", counts.received),
            ("closed", counts.closed),
            ("open", counts.open_at_end),
        )
        if number
    ]
    assert " ".join(found) == expected


@pytest.mark.parametrize(
    ("answered", "internal", "legal"),
    [
        ("26.10", True, True),  # last of 15 working days (circular)
        ("27.10", False, True),
        ("4.11", False, True),  # thirtieth day (Law 3071 art. 7)
        ("5.11", False, False),
    ],
)
def test_the_day_of_the_answer_decides_what_is_on_time(
    answered: str, internal: bool, legal: bool
) -> None:
    assert on_time(case(closed(answered, "30.11"))) == (internal, legal)


def test_a_closing_without_an_outcome_is_no_answer() -> None:
    counts = count([case(closed("20.10", outcome=None))], *OCTOBER)
    assert (counts.closed, counts.answered, counts.mean_days) == (1, 0, None)


@pytest.mark.parametrize(
    ("row", "overdue"),
    [
        (replace(PLAIN, due=day("30.10")), 1),
        (replace(PLAIN, due=day("31.10")), 0),  # its last day is not over
        (replace(PLAIN, due=day("30.10"), paused=True), 0),  # fee notice, Law 4982 art. 11
        (replace(closed("2.11"), due=day("30.10")), 1),  # it was open when the month ended
        (replace(closed("30.10"), due=day("20.10")), 0),
    ],
)
def test_overdue_is_what_was_open_after_its_earlier_period(row: Row, overdue: int) -> None:
    assert count([case(row)], *OCTOBER).overdue_at_end == overdue


def test_while_the_month_runs_overdue_is_judged_today() -> None:
    rows = [replace(PLAIN, due=day("14.10")), replace(PLAIN, due=day("16.10"))]
    month = october(*rows, made_on=day("15.10"))
    assert month.as_of == day("15.10")
    assert month.counts.overdue_at_end == 1
    assert [open_.late_by for open_ in month.open_cases] == [1, 0]


def test_the_stored_number_of_working_days_stands_above_the_calendar() -> None:
    assert case(closed("12.10")).days == 5
    assert case(replace(closed("12.10"), elapsed=3)).days == 3


def test_a_day_outside_the_calendar_leaves_the_days_open() -> None:
    ancient = replace(closed("12.10"), received=dt.date(1999, 1, 1))
    assert case(ancient).days is None
    assert count([case(ancient)], *OCTOBER).answered == 1


def test_an_empty_month_says_zero_everywhere() -> None:
    month = october()
    assert month.counts == month.before == count([], *OCTOBER)
    assert month.counts.received == 0 and month.counts.mean_days is None
    assert next(line.title for line in month.by_kind) == "Bilgi edinme"
    assert len(month.by_outcome) == len(Outcome) and not any(n for _, n in month.by_outcome)
    assert len(month.trend) == 12
    assert not month.problems and len(month.sound) > 10


def test_a_channel_is_shown_in_the_months_in_which_it_exists() -> None:
    assert "BIMER" not in [line.key for line in october().by_channel]
    late = replace(PLAIN, channel="BIMER")
    assert "BIMER" in [line.key for line in october(late).by_channel]


def test_units_come_busiest_first_and_in_turkish_order() -> None:
    units = ("İzmir", "Iğdır", "Şırnak", "Sivas", "Sivas", "")
    month = october(*(replace(PLAIN, unit=unit) for unit in units))
    assert [line.title for line in month.by_unit] == [
        *("Sivas", NO_UNIT, "Iğdır", "İzmir", "Şırnak")
    ]


def test_refusals_are_told_by_ground_and_one_without_ground_is_a_problem() -> None:
    refused = closed("20.10", outcome=Outcome.REFUSED)
    month = october(
        replace(refused, ground="K21"),
        replace(refused, ground="K99"),
        refused,
        grounds={"K20": "m.20", "K21": "m.21 Özel hayatın gizliliği"},
    )
    assert month.by_ground == (
        ("K20", "m.20", 0),
        ("K21", "m.21 Özel hayatın gizliliği", 1),
        ("K99", "K99", 1),
        ("", NO_GROUND, 1),
    )
    found = {problem.text: problem for problem in month.problems}
    without = found["Kanuni gerekçesi yazılmadan reddedilen başvuru"]
    assert (without.count, without.detail) == (1, "2026/000003")


def test_problems_name_the_units_that_they_concern_most() -> None:
    late = closed("30.10")
    rows = [late, late, replace(late, unit="İzmir", unit_short="")]
    rows.append(replace(PLAIN, unit="", unit_short=""))
    month = october(
        *rows,
        seen=Observations(
            starts={4: Start(day("5.10"), None), 1: Start(day("29.10"), day("30.10"))},
            breaches={Breach.RETURNED: ("SYGM",)},
            gaps=((GapKind.NO_BACKUP, "Iğdır"),),
        ),
    )
    found = {problem.text: (problem.count, problem.detail) for problem in month.problems}
    assert found == {
        "Genelge süresinden sonra cevaplanan başvuru": (3, "Çocuk Hizmetleri GM (2), İzmir"),
        "Süresi geçtiği hâlde cevaplanmamış açık başvuru": (1, NO_UNIT),
        NO_UNIT_YET: (1, "2026/000004"),
        "Kaydından sonra 2 iş günü içinde işlem başlatılmamış başvuru": (1, NO_UNIT),
        DUTIES[Breach.RETURNED].text: (1, "SYGM"),
        "Yedek personeli bildirilmemiş birim": (1, "Iğdır"),
    }
    assert not set(month.sound) & set(found)


@pytest.mark.parametrize(
    ("first_act", "slow"),
    [("7.10", 0), ("8.10", 1), (None, 1)],  # registered Monday 5 October, two working days
)
def test_work_begins_within_two_working_days(first_act: str | None, slow: int) -> None:
    start = Start(day("5.10"), day(first_act) if first_act else None)
    month = october(PLAIN, seen=Observations(starts={1: start}))
    found = [problem.count for problem in month.problems if "işlem başlatılmamış" in problem.text]
    assert sum(found) == slow


days_of_a_year = st.dates(dt.date(2025, 9, 1), dt.date(2026, 12, 31))


@st.composite
def any_rows(draw: st.DrawFn) -> Row:
    received = draw(days_of_a_year)
    internal = WEEKDAYS.add(received, 15)
    legal = received + dt.timedelta(days=30)
    return replace(
        PLAIN,
        received=received,
        internal_due=internal,
        legal_due=legal,
        due=min(internal, legal),
        paused=draw(st.booleans()),
        state=draw(st.sampled_from((State.CLOSED, State.CLOSED, State.REFERRED, State.REOPENED))),
        answered_on=draw(st.none() | days_of_a_year),
        closed_on=draw(st.none() | days_of_a_year),
        outcome=draw(st.none() | st.sampled_from(Outcome)),
        unit=draw(st.sampled_from(("A", "B", ""))),
        kind=draw(st.sampled_from(Kind)),
        channel=draw(st.sampled_from(("CIMER", "BEYS", "X"))),
        ground=draw(st.sampled_from(("", "K21"))),
        last_act_at=dt.datetime.combine(draw(days_of_a_year), dt.time(9)),
    )


@settings(max_examples=150, deadline=None)
@given(st.lists(any_rows(), max_size=25))
def test_every_figure_equals_a_recount_of_its_list(rows: list[Row]) -> None:
    month = october(*rows)
    counts, first, last = month.counts, month.first, month.last
    ended = [each for each in month.cases if each.closed_on and first <= each.closed_on <= last]
    answered = [each for each in ended if each.row.outcome is not None]
    took = [each.days for each in answered]
    assert counts.received == sum(first <= each.row.received <= last for each in month.cases)
    assert counts.closed == len(ended)
    assert counts.answered == len(answered) == sum(number for _, number in month.by_outcome)
    assert counts.on_time_internal == sum(each.on_time_internal is True for each in answered)
    assert counts.on_time_legal == sum(each.on_time_legal is True for each in answered)
    assert counts.mean_days == (statistics.fmean(took) if took else None)
    assert counts.median_days == (statistics.median(took) if took else None)
    assert counts.refused == sum(number for *_, number in month.by_ground)
    assert counts.open_at_end == len(month.open_cases)
    assert counts.overdue_at_end == sum(each.late_by > 0 for each in month.open_cases)
    assert counts.open_at_end == counts.carried + counts.received - counts.closed
    for lines in (month.by_unit, month.by_channel, month.by_kind):
        for name in ("carried", "received", "closed", "open_at_end", "overdue_at_end", "answered"):
            assert sum(getattr(line.counts, name) for line in lines) == getattr(counts, name)


@settings(max_examples=60, deadline=None)
@given(st.lists(any_rows(), max_size=25))
def test_the_trend_is_each_month_counted_by_itself(rows: list[Row]) -> None:
    cases = [case(row) for row in rows]
    found = trend(cases, 2026, 10, dt.date(2026, 11, 2))
    assert [(year, month) for year, month, _ in found] == [
        month_before(2026, 10, steps) for steps in range(11, -1, -1)
    ]
    for year, month, counts in found:
        first, last = month_days(year, month)
        assert counts == count(cases, first, last, last)
    for earlier, later in itertools.pairwise(found):
        assert later[2].carried == earlier[2].open_at_end


@pytest.mark.parametrize("breach", Breach)
def test_every_missed_duty_is_told_once_with_its_rule_or_found_sound(breach: Breach) -> None:
    seen = Observations(breaches={breach: ("SYGM", "SYGM", "Iğdır")})
    found = [p for p in october(PLAIN, seen=seen).problems if p.text == DUTIES[breach].text]
    assert [(p.count, p.detail) for p in found] == [(3, "SYGM (2), Iğdır")]
    assert found[0].basis and found[0].source
    assert DUTIES[breach].text in october(PLAIN).sound
