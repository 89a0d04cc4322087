"""How a case comes to its end: ways, completion, outcomes, extension, fee, objection."""

from __future__ import annotations

import datetime as dt
import time
from dataclasses import replace

import pytest

from hi_desktop.domain.applications import (
    Act,
    Answer,
    Completing,
    Demand,
    EventKind,
    Objection,
)
from hi_desktop.domain.calendar import Policy
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.follow_up import FollowUpKind
from hi_desktop.domain.routes import Route, Step
from hi_desktop.domain.vocabulary import (
    DemandResult,
    IdentityStatus,
    Kind,
    MissingElement,
    ObjectionResult,
    Outcome,
    State,
    UnitKind,
)
from hi_desktop.services.clock import FixedClock
from hi_desktop.services.lists import ListQuery
from hi_desktop.services.settings import Profile
from hi_desktop.storage.conditions import View
from tests.factories import register, whole_answer

TODAY = dt.date(2026, 11, 23)
BARE = Answer(outcome=Outcome.POSITIVE, answered_on=TODAY, summary="Uygun görüldü.")
REFUSAL = Answer(
    outcome=Outcome.REFUSED,
    answered_on=TODAY,
    ground="K21",
    explanation="Üçüncü kişinin sağlık bilgisidir.",
    told_applicant_on=TODAY,
    served_on=TODAY,
)


def at(office, day: str, hour: int = 9) -> None:
    office.context.clock = FixedClock(dt.datetime.fromisoformat(f"{day}T{hour:02}:00"))


def information(office, **values) -> int:
    return register(office, **{"kind": Kind.INFORMATION, "channel": "BEYS", **values})


def code_of(call, *arguments):
    with pytest.raises(RuleError) as no:
        call(*arguments)
    return no.value.code


def open_steps(office, id_) -> list[Step]:
    return [one.step for one in office.applications.detail(id_).steps if one.done_on is None]


def test_r10_an_information_request_is_due_on_its_fifteenth_working_day(office):
    one = office.applications.get(information(office))
    assert (one.internal_due, one.legal_due) == (dt.date(2026, 11, 30), dt.date(2026, 11, 30))


def test_r18_a_petition_of_the_system_does_not_wait_for_the_period_of_the_law(office):
    """Law 3071 art. 7 gives 30 days; the circular asks for 15 working days at most."""
    one = office.applications.get(register(office, channel="BIMER", received=dt.date(2018, 5, 2)))
    assert one.due == one.internal_due == dt.date(2018, 5, 23) < one.legal_due


@pytest.mark.parametrize("kind", list(Kind))
def test_r30_every_kind_of_application_is_taken_in_and_answered(local, kind):
    id_ = register(local, kind=kind)
    local.applications.answer(id_, whole_answer(TODAY))
    assert (local.applications.get(id_).kind, local.applications.get(id_).state) == (
        kind,
        State.CLOSED,
    )


def test_r22_a_letter_stays_open_until_applicant_and_counsellorship_are_told(office):
    id_ = register(office, channel="MEKTUP")
    office.applications.answer(id_, BARE)
    waiting = office.applications.get(id_)
    assert (waiting.state, waiting.answered_on, waiting.closed_on) == (
        State.ANSWER_READY,
        TODAY,
        None,
    )
    assert open_steps(office, id_) == [Step.APPLICANT_TOLD, Step.COUNSELLORSHIP_TOLD, Step.LETTER]
    assert code_of(office.applications.close, id_) == "close.incomplete"

    office.applications.complete(id_, Completing(told_applicant_on=TODAY))
    office.applications.complete(id_, Completing(letter_no="E-1", letter_date=TODAY))
    assert office.applications.get(id_).state is State.ANSWER_READY
    office.applications.complete(id_, Completing(told_counsellorship_on=TODAY))
    closed = office.applications.get(id_)
    assert (closed.state, closed.closed_on, closed.elapsed) == (State.CLOSED, TODAY, 10)


def test_r19_a_system_case_needs_its_entry_with_text(office):
    id_ = register(office)
    office.applications.answer(id_, replace(BARE, told_applicant_on=TODAY, entered_on=TODAY))
    assert open_steps(office, id_) == [Step.SYSTEM_ENTERED]
    office.applications.complete(id_, Completing(entry_text="Talebiniz uygun görülmüştür."))
    assert office.applications.get(id_).state is State.CLOSED


def test_r19_a_hidden_applicant_is_not_told_but_entered(office):
    id_ = register(office, identity=IdentityStatus.HIDDEN, applicant="", kind=Kind.TIP_OFF)
    office.applications.answer(id_, replace(BARE, entered_on=TODAY, entry_text="Sonuçlandı."))
    assert office.applications.get(id_).state is State.CLOSED


@pytest.mark.parametrize(
    ("unit", "case", "route", "code"),
    [
        ("IL_MUDURLUGU", ("TBMM", Kind.REQUEST), Route.COMMISSION, "route.commission"),
        ("GENEL_MUDURLUK", ("BEYS", Kind.INFORMATION), Route.APPLICANT, "route.through_beys"),
        ("IL_MUDURLUGU", ("BEYS", Kind.INFORMATION), Route.BEYS, "route.direct"),
        ("IL_MUDURLUGU", ("CIMER", Kind.COMPLAINT), Route.ORAL, "route.system"),
        ("IL_MUDURLUGU", ("MEKTUP", Kind.REQUEST), Route.APPLICANT, "route.both"),
        ("IL_MUDURLUGU", ("MEKTUP", Kind.REQUEST), "E-posta", "route.unknown"),
    ],
)
def test_r14_the_wrong_way_cannot_be_saved(local, unit, case, route, code):
    local.settings.save_profile(Profile(unit_kind=UnitKind(unit), unit_name="Birim"))
    id_ = register(local, channel=case[0], kind=case[1])
    assert code_of(local.applications.answer, id_, replace(BARE, route=str(route))) == code
    assert local.applications.get(id_).state is State.REGISTERED


def test_r14_without_a_choice_the_usual_way_is_taken(local):
    id_ = information(local)
    local.applications.answer(id_, BARE)
    assert local.applications.get(id_).done.answer_route == Route.APPLICANT


def test_r23_repeat_correspondence_is_counted(office):
    id_ = register(office, channel="TBMM")
    assert code_of(office.applications.extra_letter, id_, TODAY, " ") == "letter.no_text"
    office.applications.extra_letter(id_, TODAY, "Ek bilgi istendi.")
    office.applications.extra_letter(id_, TODAY, "Yeniden istendi.")
    assert office.applications.get(id_).done.extra_letters == 2


def test_r12_an_unsettled_demand_keeps_the_case_open(office):
    id_ = register(office)
    asked = (Demand(text=" Aylık "), Demand(text="Karar sureti"))
    office.applications.set_demands(id_, asked)
    office.applications.answer(id_, whole_answer(TODAY))
    assert code_of(office.applications.close, id_) == "close.demands"
    first, second = office.applications.detail(id_).demands
    assert (first.text, second.result) == ("Aylık", None)
    settled = (
        replace(first, result=DemandResult.ANSWERED),
        replace(second, result=DemandResult.NOT_HELD),
    )
    office.applications.complete(id_, Completing(demands=settled))
    assert office.applications.get(id_).state is State.CLOSED
    assert office.applications.detail(id_).demands == settled


def test_a_forwarded_case_names_the_authority_and_tells_the_applicant(local):
    id_ = information(local)
    to = replace(BARE, outcome=Outcome.FORWARDED)
    assert code_of(local.applications.answer, id_, to) == "answer.no_forward_to"
    local.applications.answer(id_, replace(to, forwarded_to="SGK", forwarded_on=TODAY))
    assert open_steps(local, id_) == [Step.APPLICANT_TOLD]
    local.applications.complete(id_, Completing(told_applicant_on=TODAY))
    assert local.applications.get(id_).outcome is Outcome.FORWARDED


def test_what_is_not_processed_says_what_it_lacks(office):
    id_ = information(office)
    lacking = (MissingElement.SIGNATURE, MissingElement.FORM)
    office.applications.answer(
        id_,
        whole_answer(TODAY, outcome=Outcome.NOT_PROCESSED, missing=lacking),
    )
    stored = office.applications.get(id_)
    assert (stored.state, stored.done.missing) == (State.CLOSED, lacking)


def test_progress_puts_the_light_out_and_the_result_stays_owed(office):
    """Law 3071 art. 7."""
    id_ = register(office, channel="MEKTUP", received=dt.date(2026, 10, 5))
    late = ListQuery(View.LATE)
    assert list(office.lists.ids(late)) == [id_]
    told = Answer(outcome=Outcome.PROGRESS_TOLD, answered_on=TODAY, summary="İşlem sürüyor.")
    office.applications.answer(id_, told)
    stored = office.applications.get(id_)
    assert (stored.progress_on, stored.answered_on, stored.closed_on) == (TODAY, None, None)
    assert list(office.lists.ids(late)) == [] == list(office.calendar.overdue())
    assert list(office.lists.ids(ListQuery(View.OPEN))) == [id_]
    [owed] = office.applications.follow_ups_open()
    assert (owed.kind, owed.due) == (FollowUpKind.PROGRESS_RESULT, dt.date(2027, 2, 5))
    office.applications.answer(id_, whole_answer(TODAY))
    assert office.applications.get(id_).state is State.CLOSED
    assert office.applications.follow_ups_open() == ()


def test_progress_is_not_told_of_an_information_request(local):
    told = Answer(outcome=Outcome.PROGRESS_TOLD, answered_on=TODAY)
    code = code_of(local.applications.answer, information(local), told)
    assert code == "answer.progress_petition"


def test_an_extension_is_done_only_with_its_notice(office):
    """Law 4982 art. 11/1: in writing, with the reason, before 15 working days end."""
    id_ = information(office)
    office.applications.extend(id_, "a", "Başka birimden bilgi bekleniyor.")
    assert office.applications.get(id_).legal_due == dt.date(2026, 12, 21)
    [notice] = office.applications.follow_ups_open()
    assert (notice.kind, notice.due) == (FollowUpKind.EXTENSION_NOTICE, dt.date(2026, 11, 30))
    tell = office.applications.extension_notice
    assert code_of(tell, id_, TODAY, " ") == "extension.no_letter"
    tell(id_, TODAY, "E-622.03-99")
    assert office.applications.follow_ups_open() == ()
    assert code_of(tell, id_, TODAY, "E-2") == "extension.notified"
    assert code_of(tell, information(office), TODAY, "E-2") == "extension.not_extended"
    stored = office.applications.get(id_)
    assert (stored.state, stored.legal_due) == (State.EXTENDED, dt.date(2026, 12, 21))
    assert Act.EXTENSION_NOTICE not in office.applications.detail(id_).allowed


@pytest.mark.parametrize(("hour", "late"), [(12, False), (13, True)])
def test_an_extension_on_a_last_half_day_ends_at_13(local, hour, late):
    """28 October 2026 is half a holiday (Law 6100 art. 92)."""
    id_ = information(local, received=dt.date(2026, 10, 7))
    assert local.applications.get(id_).legal_due == dt.date(2026, 10, 28)
    at(local, "2026-10-28", hour)
    if late:
        assert code_of(local.applications.extend, id_, "a", "neden") == "extension.late"
    else:
        local.applications.extend(id_, "a", "neden")
        assert local.applications.get(id_).state is State.EXTENDED


def test_a_fee_not_paid_in_time_is_deemed_withdrawn_and_not_before(office):
    """Law 4982 art. 11/2."""
    id_ = information(office)
    office.applications.notify_fee(id_, TODAY, "250,00 TL")
    [payment] = office.applications.follow_ups_open()
    assert (payment.kind, payment.due) == (FollowUpKind.FEE_PAYMENT, dt.date(2026, 12, 14))
    at(office, "2026-12-14")
    assert code_of(office.applications.deem_withdrawn, id_) == "fee.not_over"
    at(office, "2026-12-15")
    office.applications.deem_withdrawn(id_)
    ended = office.applications.get(id_)
    assert (ended.state, ended.outcome) == (State.CLOSED, Outcome.DEEMED_WITHDRAWN)
    assert office.applications.follow_ups_open() == ()


def test_what_is_deemed_withdrawn_waits_for_its_entry_and_no_longer_for_the_fee(office):
    """The entry into CİMER is owed whatever the outcome (R19); it presses at once."""
    id_ = information(office, channel="CIMER")
    office.applications.notify_fee(id_, TODAY, "250,00 TL")
    assert office.applications.get(id_).paused
    at(office, "2026-12-15")
    changes = office.applications.deem_withdrawn(id_)
    waiting = office.applications.get(id_)
    assert (waiting.state, waiting.paused) == (State.ANSWER_READY, False)
    assert (waiting.answered_on, waiting.closed_on) == (dt.date(2026, 12, 15), None)
    assert list(office.lists.ids(ListQuery(View.LATE))) == [id_]
    office.applications.edit(id_, waiting.version, {"received": dt.date(2026, 11, 10)})
    assert not office.applications.get(id_).paused
    office.applications.complete(
        id_, Completing(entered_on=dt.date(2026, 12, 15), entry_text="Ücret ödenmemiştir.")
    )
    assert office.applications.get(id_).state is State.CLOSED
    with pytest.raises(RuleError, match=r"undo\.changed_since"):
        office.history.undo(changes.act_id)


def test_the_undo_of_a_deemed_withdrawal_waits_for_the_fee_again(office):
    id_ = information(office, channel="CIMER")
    office.applications.notify_fee(id_, TODAY, "250,00 TL")
    before = office.applications.get(id_)
    at(office, "2026-12-15")
    office.history.undo(office.applications.deem_withdrawn(id_).act_id)
    after = office.applications.get(id_)
    assert replace(after, version=before.version) == before and after.paused


def test_a_case_opened_again_runs_on_though_its_fee_was_never_paid(office):
    id_ = information(office)
    office.applications.notify_fee(id_, TODAY, "250,00 TL")
    at(office, "2026-12-15")
    office.applications.deem_withdrawn(id_)
    office.applications.reopen(id_, "Dekont sonradan geldi")
    again = office.applications.get(id_)
    assert (again.state, again.paused) == (State.REOPENED, False)
    assert again.legal_due == dt.date(2026, 12, 22)
    assert office.applications.follow_ups_open() == ()
    office.applications.notify_fee(id_, dt.date(2026, 12, 15), "100,00 TL")
    [payment] = office.applications.follow_ups_open()
    assert payment.due == dt.date(2027, 1, 6)


@pytest.mark.parametrize(
    ("restarts", "due"), [(False, dt.date(2026, 12, 2)), (True, dt.date(2026, 12, 16))]
)
def test_payment_restarts_the_period_by_the_reading_that_the_office_chose(office, restarts, due):
    office.calendar.set_policy(Policy(fee_restarts=restarts))
    id_ = information(office)
    office.applications.notify_fee(id_, TODAY, "250,00 TL")
    at(office, "2026-11-25")
    office.applications.fee_paid(id_, dt.date(2026, 11, 25))
    assert office.applications.get(id_).legal_due == due
    office.calendar.set_policy(Policy(fee_restarts=not restarts))
    moved = office.applications.get(id_).legal_due
    assert (moved > due) is not restarts


def test_an_objection_goes_to_the_board_and_back(office):
    """Law 4982 art. 13, regulation: 15 days from service, 15 working days for what is asked."""
    id_ = information(office)
    office.applications.refuse(id_, REFUSAL)
    closed = office.applications.get(id_)
    [period] = office.applications.follow_ups_open()
    assert (period.kind, period.due) == (FollowUpKind.APPLICANT_OBJECTION, dt.date(2026, 12, 8))
    at(office, "2026-12-09")
    assert office.applications.follow_ups_open() == ()

    filed = Objection(filed_on=dt.date(2026, 12, 1), told_on=dt.date(2026, 12, 7))
    office.applications.object(id_, filed)
    assert office.applications.get(id_).state is State.OBJECTION
    assert office.applications.get(id_).closed_on == closed.closed_on
    assert code_of(office.applications.object, id_, filed) == "objection.pending"

    [stored] = office.applications.detail(id_).objections
    asked = replace(stored, board_no="2026/77", asked_on=dt.date(2026, 12, 8))
    office.applications.save_objection(id_, asked)
    [stored] = office.applications.detail(id_).objections
    assert stored.asked_due == dt.date(2026, 12, 29)
    kinds = [one.kind for one in office.applications.follow_ups_open()]
    assert kinds == [FollowUpKind.BOARD_REQUEST, FollowUpKind.BOARD_DECISION]

    at(office, "2026-12-23")
    sent = replace(stored, sent_on=dt.date(2026, 12, 14), decided_on=dt.date(2026, 12, 22))
    assert code_of(office.applications.save_objection, id_, sent) == "objection.no_result"
    office.applications.save_objection(id_, replace(sent, result=ObjectionResult.REJECTED))
    again = office.applications.get(id_)
    assert (again.state, again.outcome, again.closed_on) == (
        State.CLOSED,
        Outcome.REFUSED,
        closed.closed_on,
    )
    [stored] = office.applications.detail(id_).objections
    office.applications.save_objection(id_, replace(stored, court_on=dt.date(2026, 12, 23)))
    assert office.applications.get(id_).state is State.CLOSED
    kept = [event.kind for event in office.applications.detail(id_).events]
    assert kept == [
        EventKind.SERVED,
        EventKind.OBJECTED,
        EventKind.BOARD_ASKED,
        EventKind.BOARD_DECIDED,
    ]


def test_an_accepted_objection_opens_the_case_again(local):
    id_ = information(local)
    local.applications.refuse(id_, REFUSAL)
    local.applications.object(id_, Objection(filed_on=TODAY))
    [stored] = local.applications.detail(id_).objections
    won = replace(stored, decided_on=TODAY, result=ObjectionResult.ACCEPTED)
    local.applications.save_objection(id_, won)
    opened = local.applications.get(id_)
    assert (opened.state, opened.closed_on, opened.done.served_on) == (State.REOPENED, None, None)


def test_nobody_objects_to_what_was_granted(local):
    id_ = information(local)
    local.applications.answer(id_, whole_answer(TODAY))
    refused = code_of(local.applications.object, id_, Objection(filed_on=TODAY))
    assert refused == "objection.not_refused"
    assert Act.OBJECTION not in local.applications.detail(id_).allowed


def test_one_answer_for_300_petitions_is_one_quick_act(office):
    ids = [register(office) for _ in range(300)]
    begun = time.perf_counter()
    result = office.applications.answer_many(ids, whole_answer(TODAY))
    assert time.perf_counter() - begun < 10
    assert result.done == tuple(ids) and result.skipped == ()
    assert office.applications.get(ids[-1]).state is State.CLOSED
    office.history.undo(result.changes.act_id)
    assert {office.applications.get(id_).state for id_ in ids} == {State.REGISTERED}
