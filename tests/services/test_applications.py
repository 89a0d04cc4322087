"""The acts on applications, through the services and a real database."""

from __future__ import annotations

import datetime as dt

import pytest

from hi_desktop.domain.applications import Act, Answer, EventKind, ReferRequest
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import IdentityStatus, Kind, Outcome, Purpose, State
from hi_desktop.services.clock import FixedClock
from tests.factories import make_draft, register, whole_answer

TODAY = dt.date(2026, 11, 23)
DONE = whole_answer(TODAY)


def code_of(call, *arguments, **values):
    """Return the code with which a rule says no."""
    with pytest.raises(RuleError) as no:
        call(*arguments, **values)
    return no.value.code


def test_a_registered_draft_is_clean_numbered_and_dated(local):
    done = local.applications.register(
        make_draft(
            applicant="  Ays\u0327e\u200b  IŞIK ",
            subject="Evde\nbakım\u202e aylığı",
            phone="(0532) 123 45 67 dahili 12",
            identity_no="100 000 001 46",
            province="ISTANBUL",
            received=dt.date(2026, 11, 9),
        )
    )
    stored = local.applications.get(done.id)
    assert (done.number, stored.number) == ("2026/000001", "2026/000001")
    assert (stored.applicant, stored.subject) == ("Ayşe IŞIK", "Evde bakım aylığı")
    assert (stored.phone, stored.extension) == ("+905321234567", "12")
    assert (stored.identity_no, stored.province) == ("10000000146", "İstanbul")
    assert (stored.internal_due, stored.legal_due) == (dt.date(2026, 11, 30), dt.date(2026, 12, 9))
    assert (stored.due, stored.state) == (dt.date(2026, 11, 30), State.REGISTERED)
    assert stored.recorded_on == TODAY


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"subject": "  "}, "application.no_subject"),
        ({"applicant": ""}, "application.no_applicant"),
        ({"channel": "GÜVERCİN"}, "channel.unknown"),
        ({"phone": "12345"}, "phone.invalid"),
        ({"subject": "x" * 501}, "text.too_long"),
        ({"received": dt.date(1999, 1, 1), "channel": "MEKTUP"}, "calendar.too_short"),
    ],
)
def test_a_draft_that_cannot_be_registered_leaves_no_number_behind(local, values, code):
    assert code_of(local.applications.register, make_draft(**values)) == code
    assert local.applications.register(make_draft()).number == "2026/000001"


def test_a_hidden_applicant_needs_no_name(local):
    hidden = make_draft(applicant="", identity=IdentityStatus.HIDDEN)
    assert local.applications.register(hidden).id == 1


def test_a_corrected_arrival_moves_the_due_day_and_leaves_an_event(local):
    id_ = register(local)
    local.applications.edit(id_, 1, {"received": dt.date(2026, 11, 10)})
    detail = local.applications.detail(id_)
    assert detail.application.due == dt.date(2026, 12, 1)
    assert [(event.kind, event.note) for event in detail.events] == [
        (EventKind.CORRECTED, "09.11.2026 → 10.11.2026")
    ]


def test_referral_makes_the_unit_responsible_with_a_day_of_its_own(local):
    id_ = register(local)
    local.applications.refer([id_], ReferRequest(unit_id=2, note="İvedi", days=3))
    local.applications.refer([id_], ReferRequest(unit_id=5, purpose=Purpose.INFORMATION))
    detail = local.applications.detail(id_)
    assert detail.unit is not None and detail.unit.id == 2
    assert detail.application.state is State.REFERRED
    assert [(link.unit_id, link.due) for link in detail.referrals] == [
        (2, dt.date(2026, 11, 26)),
        (5, None),
    ]


def test_a_unit_never_gets_more_time_than_the_case_has(local):
    id_ = register(local)
    local.applications.refer([id_], ReferRequest(unit_id=2, days=20))
    detail = local.applications.detail(id_)
    assert detail.referrals[0].due == detail.application.due == dt.date(2026, 11, 30)


def test_no_return_to_a_unit_that_had_the_case(local):
    """Circular 2014/09: not returned to a unit that it was directed to already (R17)."""
    id_ = register(local)
    local.applications.refer([id_], ReferRequest(unit_id=2))
    local.applications.refer([id_], ReferRequest(unit_id=3))
    result = local.applications.refer([id_], ReferRequest(unit_id=2))
    assert result.done == () and result.changes.act_id == 0
    [(number, error)] = result.skipped
    assert (number, error.code) == ("2026/000001", "referral.returned")


def test_a_bulk_act_names_what_it_skipped(local):
    ids = [register(local) for _ in range(3)]
    local.applications.answer(ids[1], whole_answer(TODAY, outcome=Outcome.WITHDRAWN))
    result = local.applications.refer(ids, ReferRequest(unit_id=2))
    assert result.done == (ids[0], ids[2])
    assert [(number, error.code) for number, error in result.skipped] == [
        ("2026/000002", "act.not_allowed")
    ]


def test_an_answer_closes_and_counts_the_working_days(local):
    id_ = register(local)
    local.applications.answer(id_, DONE)
    closed = local.applications.get(id_)
    assert (closed.state, closed.outcome) == (State.CLOSED, Outcome.POSITIVE)
    assert (closed.answered_on, closed.closed_on, closed.elapsed) == (TODAY, TODAY, 10)
    assert local.applications.detail(id_).allowed >= {Act.REOPEN}
    assert code_of(local.applications.answer, id_, DONE) == "act.not_allowed"


def test_telling_the_progress_keeps_the_case_open(local):
    """Law 3071 art. 7: the result is told separately later."""
    id_ = register(local)
    told = Answer(outcome=Outcome.PROGRESS_TOLD, answered_on=TODAY, summary="İşlem sürüyor.")
    local.applications.answer(id_, told)
    application = local.applications.get(id_)
    assert (application.state, application.closed_on) == (State.IN_PROGRESS, None)


def test_r13_a_refusal_without_its_ground_of_law_is_impossible(local):
    id_ = register(local, kind=Kind.INFORMATION)
    bare = Answer(outcome=Outcome.REFUSED, answered_on=TODAY, explanation="Uygun görülmedi, ret.")
    assert code_of(local.applications.refuse, id_, bare) == "answer.no_ground"
    assert local.applications.get(id_).state is State.REGISTERED


def test_a_reopened_case_has_no_end(local):
    id_ = register(local)
    local.applications.answer(id_, DONE)
    assert code_of(local.applications.reopen, id_, " ") == "reopen.no_reason"
    local.applications.reopen(id_, "Yeni belge geldi")
    again = local.applications.get(id_)
    assert again.state is State.REOPENED
    assert (again.closed_on, again.outcome, again.elapsed) == (None, None, None)


def test_an_extension_gives_thirty_working_days_in_all_and_only_once(local):
    """Law 4982 art. 11/1."""
    id_ = register(local, kind=Kind.INFORMATION)
    extend = local.applications.extend
    assert code_of(extend, id_, "d", "neden") == "extension.no_ground"
    assert code_of(extend, id_, "a", " ") == "extension.no_reason"
    extend(id_, "a", "Başka birimden bilgi bekleniyor.")
    application = local.applications.get(id_)
    assert (application.state, application.legal_due) == (State.EXTENDED, dt.date(2026, 12, 21))
    assert code_of(extend, id_, "a", "neden") == "extension.done"
    assert code_of(extend, register(local), "a", "neden") == "extension.not_for_this_rule"


def test_an_extension_after_the_last_day_is_too_late(local):
    id_ = register(local, kind=Kind.INFORMATION, received=dt.date(2026, 10, 26))
    assert code_of(local.applications.extend, id_, "a", "neden") == "extension.late"


def test_a_fee_stops_the_period_and_its_payment_lets_the_rest_run(local):
    """Law 4982 art. 11/2."""
    id_ = register(local, kind=Kind.INFORMATION)
    assert code_of(local.applications.notify_fee, register(local), TODAY, "1") == (
        "fee.not_for_this_rule"
    )
    local.applications.notify_fee(id_, TODAY, "250,00 TL")
    assert local.applications.get(id_).paused
    early = dt.date(2026, 11, 20)
    assert code_of(local.applications.fee_paid, id_, early) == "fee.before_notice"
    local.context.clock = FixedClock(dt.datetime(2026, 11, 25, 9))  # noqa: DTZ001
    local.applications.fee_paid(id_, dt.date(2026, 11, 25))
    application = local.applications.get(id_)
    assert not application.paused
    assert application.legal_due == dt.date(2026, 12, 2)


def test_a_known_caller_is_named_with_the_open_cases(local):
    register(local, subject="Eski konu")
    closed = register(local)
    local.applications.answer(closed, DONE)
    caller = local.applications.caller("0532 123 45 67")
    assert caller is not None
    assert (caller.name, caller.identity_no) == ("Işıl Yılmaz", "100******46")
    assert [row.subject for row in caller.open] == ["Eski konu"]
    assert local.applications.caller("0533 765 43 21") is None
    assert local.applications.caller("yok") is None


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        ({"external_no": "26 1100-7"}, "number"),
        ({"identity_no": "10000000146"}, "identity"),
        ({"phone": "0532 123 45 67"}, "phone"),
        ({"applicant": "ISIL YILMAZ", "subject": "evde bakim ayligi hk."}, "text"),
        ({"applicant": "Ali Kaya", "subject": "huzurevi sırası"}, None),
        ({}, None),
    ],
)
def test_similar_cases_are_found_for_one_reason_each(local, asked, reason):
    register(local, external_no="261100-7", subject="Evde bakım aylığı hk")
    found = local.applications.similar(**asked)
    assert [entry.reason for entry in found] == ([reason] if reason else [])


def test_a_similar_text_older_than_a_year_is_left_alone(engines, opened):
    where = str(engines.sqlite())
    register(opened(where), received=dt.date(2025, 11, 1))
    found = opened(where).applications.similar(
        applicant="Işıl Yılmaz", subject="Evde bakım aylığı hakkında"
    )
    assert found == ()


def test_units_are_suggested_by_where_such_subjects_went(local):
    for unit_id, count in ((2, 3), (5, 1)):
        for _ in range(count):
            local.applications.refer([register(local)], ReferRequest(unit_id=unit_id))
    found = local.applications.unit_suggestions("BAKIM için")
    assert [(unit.id, count) for unit, count in found] == [(2, 3), (5, 1)]


def test_reading_takes_the_mark_away_without_an_act(engines, opened):
    office = opened(str(engines.sqlite()))
    id_ = register(office)
    with office.context.storage.write() as work:
        work.applications.case(id_).record.unread = True
    before = office.applications.get(id_)
    assert office.applications.mark_read(id_).applications == (id_,)
    assert office.applications.mark_read(id_).applications == ()
    after = office.applications.get(id_)
    assert (before.unread, after.unread, after.version) == (True, False, before.version)
    assert len(office.history.lines(id_)) == 1


def test_the_history_tells_who_and_what_and_hides_numbers(local):
    id_ = register(local)
    values = {"identity_no": "12345678950", "phone": "0533 765 43 21", "email": "ali@example.com",
              "address": "Çiçek Sokak 5", "subject": "Yeni konu"}  # fmt: skip
    local.applications.edit(id_, 1, values)
    line = local.history.lines(id_)[0]
    assert (line.by, line.on_behalf_of, line.act) == ("ayse", "", Act.EDIT)
    told = {field: (before, after) for field, before, after in line.changes}
    assert told["identity_no"] == ("100******46", "123******50")
    assert told["phone"] == ("+90532*****67", "+90533*****21")
    assert told["subject"] == ("Evde bakım aylığı hakkında", "Yeni konu")
    shown = repr(local.history.lines(id_)) + repr(local.history.undoable())
    for secret in ("10000000146", "12345678950", "5337654321", "ali@", "Çiçek Sokak"):
        assert secret not in shown


def test_detail_masks_the_identity_number(local):
    assert local.applications.detail(register(local)).application.identity_no == "100******46"


def test_a_case_that_is_gone_is_told_so(local):
    assert code_of(local.applications.get, 99) == "application.gone"
    assert code_of(local.applications.note, 99, "x") == "application.gone"


def test_the_year_of_a_number_is_that_of_the_registration(engines, opened):
    office = opened(str(engines.sqlite()), clock=FixedClock(dt.datetime(2027, 1, 4, 9)))  # noqa: DTZ001
    done = office.applications.register(make_draft(received=dt.date(2026, 12, 31)))
    assert done.number == "2027/000001"


def test_a_number_does_not_tell_that_its_owner_is_a_secret_applicant(local, opened):
    register(local, confidential=True, address="Gizli Sokak 1", province="Ankara")
    other = opened(local.where, user="murat").applications
    assert other.caller("0532 123 45 67") is None
    assert other.similar(phone="0532 123 45 67", identity_no="10000000146") == ()
    caller = local.applications.caller("0532 123 45 67")
    assert caller is not None and caller.address == "Gizli Sokak 1"


def test_two_notes_of_one_second_both_stand_in_the_history(office):
    id_ = register(office)
    office.applications.note(id_, "Arandı")
    office.applications.note(id_, "Yeniden arandı")
    notes = [line.note for line in office.history.lines(id_)]
    assert {"Arandı", "Yeniden arandı"} <= set(notes)
