"""Every act in every state: it leaves its trace, or it is refused in words of both languages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from hi_desktop.domain.applications import Act, Answer, Completing, Objection, ReferRequest
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.files import NewFile
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.transitions import TRANSITIONS
from hi_desktop.domain.vocabulary import Kind, Outcome, State
from hi_desktop.services.clock import FixedClock
from hi_desktop.services.office import Office
from hi_desktop.services.secrecy import Order
from hi_desktop.storage.base import Base
from hi_desktop.storage.tables import HistoryRowRecord
from tests.factories import register, whole_answer

TODAY = dt.date(2026, 11, 23)
LATER = FixedClock(dt.datetime(2026, 12, 30, 9, 0))  # noqa: DTZ001 - local time of the office
REASON = "Üçüncü kişinin sağlık bilgisidir."
BARE = Answer(outcome=Outcome.POSITIVE, answered_on=TODAY, summary="Uygun görüldü.")

CASES: dict[str, dict[str, object]] = {
    "information": {"kind": Kind.INFORMATION, "channel": "BEYS"},
    "petition": {"kind": Kind.REQUEST, "channel": "MEKTUP"},
    "cimer": {"kind": Kind.INFORMATION, "channel": "CIMER"},
    "tbmm": {"kind": Kind.REQUEST, "channel": "TBMM"},
}
"""The sorts of application whose rules differ: Law 4982, Law 3071, a system, Parliament."""


def _bulk(result) -> None:
    for _, error in result.skipped:
        raise error


def _refer(office: Office, id_: int, **values) -> None:
    request = ReferRequest(**{"unit_id": 3, "reason": "Yeni belge geldi", **values})
    _bulk(office.applications.refer([id_], request))


def _unit_answer(office: Office, id_: int) -> None:
    held = [one.id for one in office.applications.detail(id_).referrals if one.ended_at is None]
    office.applications.unit_answered(id_, held[-1] if held else 0, TODAY, "Uygundur.")


def _refuse(office: Office, id_: int) -> None:
    fields = {"outcome": Outcome.REFUSED, "ground": "K21", "explanation": REASON}
    if office.applications.get(id_).kind is not Kind.INFORMATION:
        fields |= {"outcome": Outcome.NOT_EXAMINED, "ground": "D6b"}
    office.applications.refuse(id_, whole_answer(TODAY, **fields))


def _object(office: Office, id_: int) -> None:
    known = office.applications.detail(id_).objections
    if known:
        office.applications.save_objection(id_, replace(known[-1], board_no="2026/77"))
    else:
        office.applications.object(id_, Objection(filed_on=TODAY))


def _tell_progress(office: Office, id_: int) -> None:
    told = replace(BARE, outcome=Outcome.PROGRESS_TOLD, summary="İnceleniyor.")
    office.applications.answer(id_, told)


def _complete(office: Office, id_: int) -> None:
    done = Completing(
        told_applicant_on=TODAY,
        told_counsellorship_on=TODAY,
        entered_on=TODAY,
        entry_text="Uygun görüldü.",
        letter_no="E-1",
        letter_date=TODAY,
        served_on=TODAY,
    )
    office.applications.complete(id_, done)


def _close(office: Office, id_: int) -> None:
    case = office.applications.get(id_)
    office.applications.close(id_, case.outcome or Outcome.DUPLICATE)


def _deem_withdrawn(office: Office, id_: int) -> None:
    """End it after the last day of the payment, on a clock of its own."""
    before, office.context.clock = office.context.clock, LATER
    try:
        office.applications.deem_withdrawn(id_)
    finally:
        office.context.clock = before


def _attach(office: Office, id_: int) -> None:
    file = NewFile(name="dilekce.txt", source="dilekce.txt", media="txt", data=b"Dilekce")
    office.attachments.attach(id_, [file])


def _detach(office: Office, id_: int) -> None:
    office.attachments.remove(id_, [file.id for file in office.attachments.of(id_)])


Run = Callable[[Office, int], object]


@dataclass(frozen=True)
class Way:
    """How an act is done through the services, and what its line of history must name.

    Args:
        act: as the history names it.
        run: does it, with all the fields that it needs.
        fields: columns of the application that get a value; those that had it before may keep it.
        note: words that the line holds.
        rows: tables of which the act keeps a new, changed or removed row.
        before: what must have been done for it.
        lacking: codes of the refusals that a state allows for but a case may meet.
    """

    act: Act
    run: Run
    fields: str = ""
    note: str = ""
    rows: str = ""
    before: Run | None = None
    lacking: str = ""


ANSWERED = "answer_summary answer_route outcome"
WAYS = {
    way.act if way.run is not _deem_withdrawn else "deem_withdrawn": way
    for way in (
        Way(
            Act.EDIT,
            lambda o, i: o.applications.edit(i, o.applications.get(i).version, {"topic": "Konu"}),
            "topic",
        ),
        Way(Act.NOTE, lambda o, i: o.applications.note(i, "Arandı."), note="Arandı."),
        Way(Act.REFER, _refer, note="Yeni belge geldi", rows="referral",
            lacking="referral.same_unit referral.returned"),
        Way(Act.RETURN, lambda o, i: _refer(o, i, unit_id=4, is_return=True),
            note="Yeni belge geldi", rows="referral"),
        Way(Act.ASSIGN, lambda o, i: _bulk(o.applications.assign([i], o.settings.officer().id)),
            "officer_id"),
        Way(Act.FLAG, lambda o, i: _bulk(o.applications.flag([i], True)), "flagged"),
        Way(Act.PREPARE, lambda o, i: o.applications.answer(i, whole_answer(TODAY, close=False)),
            ANSWERED, note="Uygun görüldü."),
        Way(Act.ANSWER, lambda o, i: o.applications.answer(i, whole_answer(TODAY)),
            f"{ANSWERED} answered_on closed_on", note="Uygun görüldü."),
        Way(Act.TELL_PROGRESS, _tell_progress, "progress_on answer_summary", note="İnceleniyor.",
            rows="deadline_event", lacking="answer.progress_petition answer.already"),
        Way(Act.REFUSE, _refuse, "ground explanation outcome answered_on closed_on"),
        Way(Act.COMPLETE, _complete, "served_on", lacking="complete.not_answered"),
        Way(Act.CLOSE, _close, "outcome answered_on closed_on", lacking="close.incomplete"),
        Way(Act.CLOSE, _deem_withdrawn, "outcome answered_on", lacking="act.not_allowed"),
        Way(Act.REOPEN, lambda o, i: o.applications.reopen(i, "Yeni belge geldi"),
            note="Yeni belge geldi", rows="deadline_event"),
        Way(Act.EXTEND, lambda o, i: o.applications.extend(i, "a", "Birimden bekleniyor."),
            "extension_ground legal_due", note="Birimden bekleniyor.", rows="deadline_event",
            lacking="extension.not_for_this_rule"),
        Way(Act.EXTENSION_NOTICE, lambda o, i: o.applications.extension_notice(i, TODAY, "E-99"),
            "extension_notice_on extension_notice_no", note="E-99", rows="deadline_event",
            lacking="extension.not_extended"),
        Way(Act.NOTIFY_FEE, lambda o, i: o.applications.notify_fee(i, TODAY, "250,00 TL"),
            note="250,00 TL", rows="deadline_event", lacking="fee.not_for_this_rule"),
        Way(Act.FEE_PAID, lambda o, i: o.applications.fee_paid(i, TODAY), rows="deadline_event"),
        Way(Act.EXTRA_LETTER, lambda o, i: o.applications.extra_letter(i, TODAY, "Ek istendi."),
            "extra_letters", note="23.11.2026: Ek istendi."),
        Way(Act.OBJECTION, _object, rows="objection", lacking="objection.not_refused"),
        Way(Act.READ_HISTORY, lambda o, i: o.applications.read_history(i),
            "history_read_at history_read_by"),
        Way(Act.UNIT_ANSWER, _unit_answer, note="Uygundur.", rows="referral",
            lacking="referral.not_open"),
        Way(Act.REMIND, lambda o, i: _bulk(o.applications.remind([i], TODAY, "Cevap bekleniyor.")),
            note="Cevap bekleniyor.", rows="referral", lacking="remind.no_unit"),
        Way(Act.ALERT, lambda o, i: o.secrecy.alert(i, "112"), "alerted_at alerted_to",
            note="112"),
        Way(Act.PROTECT, lambda o, i: o.secrecy.protect(i, Order(number="2026/77")),
            "confidential order_no", rows="viewer"),
        Way(Act.LINK, lambda o, i: o.links.link(i, 1), note="2026/000001", rows="application_link"),
        Way(Act.MERGE, lambda o, i: o.links.merge(i, 1), "outcome answered_on closed_on",
            note="2026/000001", rows="application_link", lacking="act.not_allowed"),
        Way(Act.UNMERGE, lambda o, i: o.links.unmerge(i), rows="application_link",
            before=lambda o, i: o.links.merge(i, 1), lacking="act.not_allowed"),
        Way(Act.ATTACH, _attach, note="dilekce.txt", rows="attachment"),
        Way(Act.DETACH, _detach, note="dilekce.txt", rows="attachment", before=_attach),
    )
}  # fmt: skip
"""Every act that a person does, with the fields that the law or the circular asks of it."""

BY_THE_PROGRAM = {Act.REGISTER, Act.IMPORT, Act.READ, Act.RECALCULATE, Act.UNDO}
"""Acts on no case that stands, and those that follow from something else."""

_IN_PROGRESS = (_refer, _unit_answer)
_FEE = WAYS[Act.NOTIFY_FEE].run
ROADS: dict[State, tuple[Run, ...]] = {
    State.REGISTERED: (),
    State.REFERRED: (_refer,),
    State.IN_PROGRESS: _IN_PROGRESS,
    State.EXTENDED: (WAYS[Act.EXTEND].run,),
    State.AWAITING_FEE: (_FEE,),
    State.ANSWER_READY: (lambda o, i: o.applications.answer(i, BARE),),
    State.CLOSED: (_refuse,),
    State.REOPENED: (_refuse, WAYS[Act.REOPEN].run),
    State.OBJECTION: (_refuse, _object),
}
"""What leads a new application into each state."""

OF_INFORMATION = {State.EXTENDED, State.AWAITING_FEE, State.OBJECTION}
"""States that only requests of information know (Law 4982 art. 11 and 13)."""

CASEWORK = ("application", "application_body", "deadline_event", "referral", "demand",
            "objection", "application_link", "viewer", "attachment", "history")  # fmt: skip


def _dump(office: Office) -> list[list[tuple]]:
    """Return every row that has to do with applications."""
    with office.context.read() as work:
        tables = [Base.metadata.tables[name] for name in CASEWORK]
        return [[tuple(row) for row in work.session.execute(select(one))] for one in tables]


def _case(office: Office, sort: str, state: State) -> int:
    id_ = register(office, **CASES[sort])
    for run in ROADS[state]:
        run(office, id_)
    assert office.applications.get(id_).state is state
    return id_


def _refusal(office: Office, id_: int, way: Way) -> RuleError | None:
    try:
        if way.before is not None:
            way.before(office, id_)
        way.run(office, id_)
    except RuleError as error:
        return error
    return None


def _check_refusal(error: RuleError) -> None:
    for language in ("tr", "en"):
        words = sentence(error, language)
        assert words and error.code not in words and "…" not in words


def _rows_of(office: Office, act_id: int) -> set[str]:
    with office.context.read() as work:
        query = select(HistoryRowRecord.table).where(HistoryRowRecord.act_id == act_id)
        return set(work.session.scalars(query))


def _check_trace(office: Office, id_: int, way: Way, before) -> int:
    """Check that the newest line names actor, time and every field; return its id."""
    line = office.history.lines(id_)[0]
    clock = LATER if way.run is _deem_withdrawn else office.context.clock
    assert (line.act, line.by, line.at) == (way.act, office.settings.officer().name, clock.now())
    assert way.note in line.note
    named = {name for name, _, after in line.changes if after}
    for name in way.fields.split():
        held = getattr(before, name, None) or getattr(before.done, name, None)
        assert name in named or held, (way.act, name)
    assert set(way.rows.split()) <= _rows_of(office, line.id), way.act
    return line.id


def _leads_to(office: Office, id_: int, way: Way, before: State) -> set[State]:
    """Return the states to which the table lets an act lead; an open step keeps a case open."""
    if way.act is Act.MERGE:
        return {State.CLOSED}
    if way.act is Act.UNMERGE:
        return {before}
    after = TRANSITIONS[before, way.act]
    if office.applications.get(id_).closed_on is None and after is State.CLOSED:
        assert [one for one in office.applications.detail(id_).steps if one.done_on is None]
        return {State.ANSWER_READY}
    return {after}


def test_every_act_that_a_person_does_is_walked():
    assert {way.act for way in WAYS.values()} == set(Act) - BY_THE_PROGRAM


WALKS = (*(("sqlite", sort) for sort in CASES), ("postgresql", "cimer"))
"""Every sort on SQLite; on the server the one with most rules, since both run the same acts."""


@pytest.mark.parametrize(("dialect", "sort"), WALKS)
def test_each_act_is_done_with_its_trace_or_refused_with_words(engines, opened, dialect, sort):
    office = opened(engines.fresh(dialect))
    kept = register(office)
    assert kept == 1
    for state in State:
        if state in OF_INFORMATION and CASES[sort]["kind"] is not Kind.INFORMATION:
            continue
        id_ = _case(office, sort, state)
        before, dump = office.applications.get(id_), _dump(office)
        for name, way in WAYS.items():
            error = _refusal(office, id_, way)
            allowed = (state, way.act) in TRANSITIONS
            if error is not None:
                assert not allowed or error.code in way.lacking.split(), (state, name, error)
                _check_refusal(error)
                assert _dump(office) == dump, (state, name)
                continue
            assert allowed or way.act is Act.UNMERGE, (state, name)
            act_id = _check_trace(office, id_, way, before)
            after = office.applications.get(id_).state
            assert after in _leads_to(office, id_, way, state), (state, name)
            if way.act is not Act.UNMERGE:
                office.history.undo(act_id)
            if way.before is not None and way.act is not Act.UNMERGE:
                office.history.undo(office.history.last_undoable().id)
            before, dump = office.applications.get(id_), _dump(office)
            assert before.state is state


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    sort=st.sampled_from(list(CASES)),
    names=st.lists(st.sampled_from(list(WAYS)), min_size=1, max_size=10),
)
def test_no_sequence_of_acts_leads_into_a_state_that_contradicts_itself(local, sort, names):
    if not local.lists.total():
        register(local)
    id_ = register(local, **CASES[sort])
    for name in names:
        error = _refusal(local, id_, WAYS[name])
        if error is not None:
            _check_refusal(error)
        case = local.applications.get(id_)
        ended = case.state in {State.CLOSED, State.OBJECTION}
        assert (case.closed_on is not None) is ended
        assert not ended or (case.outcome is not None and case.answered_on is not None)
        assert case.paused is (case.state is State.AWAITING_FEE)
        assert case.due == min(case.internal_due, case.legal_due)
