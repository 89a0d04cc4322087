from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.referrals import check_referral, held_days
from hi_desktop.domain.vocabulary import Purpose
from tests.domain.factories import link

CHAIN = (link(1, "2026-11-02", "2026-11-05"), link(2, "2026-11-05"))


def test_a_new_unit_may_be_referred_to():
    check_referral(CHAIN, 3)
    check_referral((), 1)


@pytest.mark.parametrize(
    ("unit", "channel", "reason", "code"),
    [
        (1, "CIMER", "", "referral.returned"),
        (1, "BIMER", "Yeni belge geldi", "referral.returned"),
        (1, "MEKTUP", "", "referral.again"),
        (1, "MEKTUP", "  ", "referral.again"),
        (2, "MEKTUP", "Yeni belge geldi", "referral.same_unit"),
        (2, "CIMER", "", "referral.same_unit"),
    ],
)
def test_a_unit_that_had_it_does_not_get_it_again(unit, channel, reason, code):
    with pytest.raises(RuleError) as refused:
        check_referral(CHAIN, unit, reason, channel=channel)
    assert refused.value.code == code


def test_on_paper_a_reason_lets_it_go_back():
    check_referral(CHAIN, 1, "Yeni belge geldi", channel="MEKTUP")


def test_the_refusal_says_which_unit_had_it_and_when():
    with pytest.raises(RuleError) as refused:
        check_referral(CHAIN, 1)
    assert sentence(refused.value).startswith(
        "Bu başvuru 02.11.2026 tarihinde B1 birimine zaten havale edilmiş"
    )


def test_the_days_held_are_told_for_the_own_unit_and_each_link(calendar):
    received, end = dt.date(2026, 10, 26), dt.date(2026, 11, 10)
    copy = link(9, "2026-11-03", purpose=Purpose.INFORMATION)
    chain = (CHAIN[0], copy, CHAIN[1])

    held = held_days(chain, received, end, calendar)

    assert held == (4, 3, 0, 3)
    assert sum(held) == calendar.between(received, end)


@given(
    received=st.dates(dt.date(2026, 1, 1), dt.date(2026, 6, 1)),
    steps=st.lists(st.tuples(st.integers(-3, 20), st.sampled_from(Purpose)), max_size=6),
    age=st.integers(0, 60),
)
def test_the_days_held_add_up_to_the_age(calendar, received, steps, age):
    chain, on = [], received
    for number, (days, purpose) in enumerate(steps, start=1):
        on += dt.timedelta(days=days)
        chain.append(link(number, on.isoformat(), purpose=purpose))
    end = received + dt.timedelta(days=age)

    held = held_days(chain, received, end, calendar)

    assert len(held) == len(chain) + 1
    assert min(held) >= 0
    assert sum(held) == calendar.between(received, end)


CHAIN_STEPS = st.lists(
    st.tuples(
        st.integers(-3, 20),  # days after the link before
        st.sampled_from(Purpose),
        st.none() | st.integers(-2, 30),  # days until it was given back
        st.none() | st.integers(-2, 30),  # days until the unit answered
    ),
    max_size=6,
)


@given(
    received=st.dates(dt.date(2026, 1, 1), dt.date(2026, 6, 1)),
    steps=CHAIN_STEPS,
    age=st.integers(0, 60),
)
def test_r15_the_days_add_up_to_the_age_also_when_units_answer_and_give_back(
    calendar, received, steps, age
):
    chain, on = [], received
    for number, (days, purpose, ended, answered) in enumerate(steps, start=1):
        on += dt.timedelta(days=days)
        back = "" if ended is None else (on + dt.timedelta(days=ended)).isoformat()
        told = None if answered is None else on + dt.timedelta(days=answered)
        chain.append(link(number, on.isoformat(), back, purpose=purpose, answered_on=told))
    end = received + dt.timedelta(days=age)

    held = held_days(chain, received, end, calendar)

    assert len(held) == len(chain) + 1
    assert min(held) >= 0
    assert sum(held) == calendar.between(received, end)


def test_after_the_answer_of_a_unit_the_days_are_the_own_units(calendar):
    received, end = dt.date(2026, 10, 26), dt.date(2026, 11, 10)
    answered = link(1, "2026-11-02", "2026-11-05", answered_on=dt.date(2026, 11, 5))
    assert held_days((answered,), received, end, calendar) == (7, 3)
    gone_on = (answered, link(2, "2026-11-09"))
    assert held_days(gone_on, received, end, calendar) == (6, 3, 1)
