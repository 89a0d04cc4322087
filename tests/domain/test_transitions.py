from __future__ import annotations

import pytest

from hi_desktop.domain.applications import Act
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.transitions import TRANSITIONS, allowed, next_state
from hi_desktop.domain.vocabulary import Kind, Outcome, State
from tests.domain.factories import application


@pytest.mark.parametrize(
    ("state", "act", "after"),
    [
        (State.REGISTERED, Act.REFER, State.REFERRED),
        (State.REFERRED, Act.REFER, State.REFERRED),
        (State.REFERRED, Act.EXTEND, State.EXTENDED),
        (State.IN_PROGRESS, Act.NOTIFY_FEE, State.AWAITING_FEE),
        (State.AWAITING_FEE, Act.FEE_PAID, State.IN_PROGRESS),
        (State.AWAITING_FEE, Act.REFER, State.AWAITING_FEE),
        (State.REFERRED, Act.PREPARE, State.ANSWER_READY),
        (State.ANSWER_READY, Act.ANSWER, State.CLOSED),
        (State.REGISTERED, Act.REFUSE, State.CLOSED),
        (State.CLOSED, Act.REOPEN, State.REOPENED),
        (State.CLOSED, Act.OBJECTION, State.OBJECTION),
        (State.OBJECTION, Act.REOPEN, State.REOPENED),
        (State.ANSWER_READY, Act.COMPLETE, State.CLOSED),
        (State.CLOSED, Act.NOTE, State.CLOSED),
        (State.REOPENED, Act.ANSWER, State.CLOSED),
    ],
)
def test_acts_lead_to_the_next_state(state, act, after):
    assert next_state(state, act) is after


@pytest.mark.parametrize(
    ("state", "act"),
    [
        (State.CLOSED, Act.ANSWER),
        (State.CLOSED, Act.EDIT),
        (State.CLOSED, Act.REFER),
        (State.CLOSED, Act.CLOSE),
        (State.CLOSED, Act.RECALCULATE),
        (State.REGISTERED, Act.REOPEN),
        (State.REGISTERED, Act.FEE_PAID),
        (State.EXTENDED, Act.EXTEND),
        (State.AWAITING_FEE, Act.NOTIFY_FEE),
        (State.AWAITING_FEE, Act.EXTEND),
    ],
)
def test_what_the_table_does_not_have_is_refused(state, act):
    with pytest.raises(RuleError) as refused:
        next_state(state, act)
    assert refused.value.code == "act.not_allowed"
    assert refused.value.facts["act"] is act


def test_telling_of_progress_keeps_the_application_open():
    assert next_state(State.REFERRED, Act.TELL_PROGRESS) is State.IN_PROGRESS
    told = next_state(State.REFERRED, Act.ANSWER, outcome=Outcome.PROGRESS_TOLD)
    assert told is State.IN_PROGRESS


@pytest.mark.parametrize(
    ("state", "outcome", "code"),
    [
        (State.REFERRED, None, "close.no_outcome"),
        (State.ANSWER_READY, Outcome.PROGRESS_TOLD, "close.no_outcome"),
        (State.REFERRED, Outcome.REFUSED, "close.needs_answer"),
        (State.REGISTERED, Outcome.PARTIAL, "close.needs_answer"),
    ],
)
def test_closing_needs_an_outcome_and_some_outcomes_an_answer(state, outcome, code):
    with pytest.raises(RuleError) as refused:
        next_state(state, Act.CLOSE, outcome=outcome)
    assert refused.value.code == code


def test_a_prepared_answer_may_be_closed_with_its_outcome():
    assert next_state(State.ANSWER_READY, Act.CLOSE, outcome=Outcome.PARTIAL) is State.CLOSED
    assert next_state(State.REGISTERED, Act.CLOSE, outcome=Outcome.DUPLICATE) is State.CLOSED


def test_every_state_can_be_left_and_every_open_one_can_be_closed():
    for state in State:
        leading = {act: after for (before, act), after in TRANSITIONS.items() if before is state}
        assert set(leading.values()) - {state}, state
        ended = state in {State.CLOSED, State.OBJECTION}
        assert ended or leading[Act.CLOSE] is State.CLOSED


def test_an_end_that_is_not_complete_waits_as_answer_ready():
    for act in (Act.ANSWER, Act.REFUSE, Act.COMPLETE):
        assert next_state(State.ANSWER_READY, act, complete=False) is State.ANSWER_READY


def test_extension_and_fee_are_offered_for_information_only():
    information = allowed(State.REFERRED, application())
    petition = allowed(State.REFERRED, application(kind=Kind.REQUEST))
    commission = allowed(State.REFERRED, application(channel="TBMM"))

    assert information - petition == {Act.EXTEND, Act.NOTIFY_FEE}
    assert petition - information == {Act.TELL_PROGRESS}
    assert commission == petition - {Act.TELL_PROGRESS}
    assert Act.UNDO not in information


def test_what_is_offered_is_what_the_table_allows():
    for state in State:
        for act in allowed(state, application()):
            assert (state, act) in TRANSITIONS
