"""Every act in every state: it leaves its trace, or it is refused in words of both languages."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hi_desktop.domain.applications import (
    Act,
    Answer,
    Completing,
    Objection,
    ReferRequest,
)
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.transitions import TRANSITIONS
from hi_desktop.domain.vocabulary import Kind, Outcome, State
from hi_desktop.services.office import Office
from tests.factories import register, whole_answer

TODAY = dt.date(2026, 11, 23)
REASON = "Üçüncü kişinin sağlık bilgisidir."


def _refusal(**values) -> Answer:
    fields = {"outcome": Outcome.REFUSED, "ground": "K21", "explanation": REASON, **values}
    return whole_answer(TODAY, **fields)


def _bulk(result) -> None:
    for _, error in result.skipped:
        raise error


def _object(office: Office, id_: int) -> None:
    known = office.applications.detail(id_).objections
    if known:
        office.applications.save_objection(id_, known[-1])
    else:
        office.applications.object(id_, Objection(filed_on=TODAY))


ACTS = {
    Act.EDIT: lambda o, i: o.applications.edit(i, o.applications.get(i).version, {"topic": "Konu"}),
    Act.NOTE: lambda o, i: o.applications.note(i, "Arandı."),
    Act.REFER: lambda o, i: _bulk(
        o.applications.refer([i], ReferRequest(unit_id=3, reason="Yeni belge geldi"))
    ),
    Act.ASSIGN: lambda o, i: _bulk(o.applications.assign([i], o.settings.officer().id)),
    Act.FLAG: lambda o, i: _bulk(o.applications.flag([i], True)),
    Act.PREPARE: lambda o, i: o.applications.answer(i, whole_answer(TODAY, close=False)),
    Act.ANSWER: lambda o, i: o.applications.answer(i, whole_answer(TODAY)),
    Act.REFUSE: lambda o, i: o.applications.refuse(i, _refusal()),
    Act.COMPLETE: lambda o, i: o.applications.complete(i, Completing(served_on=TODAY)),
    Act.CLOSE: lambda o, i: o.applications.close(i, Outcome.DUPLICATE),
    Act.REOPEN: lambda o, i: o.applications.reopen(i, "Yeni belge geldi"),
    Act.EXTEND: lambda o, i: o.applications.extend(i, "a", "Birimden bilgi bekleniyor."),
    Act.EXTENSION_NOTICE: lambda o, i: o.applications.extension_notice(i, TODAY, "E-99"),
    Act.NOTIFY_FEE: lambda o, i: o.applications.notify_fee(i, TODAY, "250,00 TL"),
    Act.FEE_PAID: lambda o, i: o.applications.fee_paid(i, TODAY),
    Act.EXTRA_LETTER: lambda o, i: o.applications.extra_letter(i, TODAY, "Ek bilgi istendi."),
    Act.OBJECTION: _object,
}
"""How each act is done through the services, with the fields that it needs."""

WAYS: dict[State, tuple[Act, ...]] = {
    State.REGISTERED: (),
    State.REFERRED: (Act.REFER,),
    State.IN_PROGRESS: (Act.NOTIFY_FEE, Act.FEE_PAID),
    State.EXTENDED: (Act.EXTEND,),
    State.AWAITING_FEE: (Act.NOTIFY_FEE,),
    State.ANSWER_READY: (Act.PREPARE,),
    State.CLOSED: (Act.REFUSE,),
    State.REOPENED: (Act.ANSWER, Act.REOPEN),
    State.OBJECTION: (Act.REFUSE, Act.OBJECTION),
}
"""The acts that lead a new information request into each state."""

NEEDS_MORE = {
    (State.ANSWER_READY, Act.COMPLETE): "complete.not_answered",
    (State.REOPENED, Act.COMPLETE): "complete.not_answered",
    (State.REFERRED, Act.REFER): "referral.same_unit",
}
"""Acts that the state allows, but not this case: the answer is only a draft, the unit has it."""


def _case(office: Office, state: State) -> int:
    id_ = register(office, kind=Kind.INFORMATION, channel="BEYS")
    for act in WAYS[state]:
        ACTS[act](office, id_)
    assert office.applications.get(id_).state is state
    return id_


def _try(office: Office, id_: int, act: Act) -> RuleError | None:
    """Do an act; check its trace, or that its refusal speaks and leaves nothing behind."""
    before, lines = office.applications.get(id_), office.history.lines(id_)
    error = _done(office, id_, act)
    if error is not None:
        assert office.applications.get(id_) == before
        assert office.history.lines(id_) == lines
        for language in ("tr", "en"):
            words = sentence(error, language)
            assert words and error.code not in words and "…" not in words
        return error
    line = office.history.lines(id_)[0]
    assert line.id not in {old.id for old in lines}
    assert (line.act, line.by, line.at) == (act, office.settings.officer().name, _now(office))
    assert (before.state, act) in TRANSITIONS
    return None


def _done(office: Office, id_: int, act: Act) -> RuleError | None:
    try:
        ACTS[act](office, id_)
    except RuleError as error:
        return error
    return None


def _now(office: Office) -> dt.datetime:
    return office.context.clock.now()


@pytest.mark.parametrize("state", list(State))
def test_each_act_is_done_with_its_trace_or_refused_with_words(office, state):
    for act in ACTS:
        id_ = _case(office, state)
        error = _try(office, id_, act)
        if (state, act) not in TRANSITIONS:
            assert error is not None, (state, act)
        elif error is not None:
            assert NEEDS_MORE.get((state, act)) == error.code or _unfit(act, error), (state, act)


def _unfit(act: Act, error: RuleError) -> bool:
    """Return whether an allowed act lacks what only some cases have."""
    return error.code in {
        Act.EXTENSION_NOTICE: {"extension.not_extended"},
        Act.EXTEND: {"extension.done"},
        Act.REFER: {"referral.same_unit", "referral.again"},
    }.get(act, set())


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(acts=st.lists(st.sampled_from(list(ACTS)), min_size=1, max_size=12))
def test_no_sequence_of_acts_leads_into_a_state_that_contradicts_itself(local, acts):
    id_ = register(local, kind=Kind.INFORMATION, channel="BEYS")
    for act in acts:
        _try(local, id_, act)
        case = local.applications.get(id_)
        ended = case.state in {State.CLOSED, State.OBJECTION}
        assert (case.closed_on is not None) is ended
        assert not ended or (case.outcome is not None and case.answered_on is not None)
        assert case.paused is (case.state is State.AWAITING_FEE) or case.answered_on or not ended
        assert case.due == min(case.internal_due, case.legal_due)
