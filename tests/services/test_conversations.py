"""Calls and visits through the service, on both engines (R6, R24, R25, R26)."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from sqlalchemy import insert, select

from hi_desktop.domain.conversations import (
    Conversation,
    ConversationQuery,
    ConversationView,
    digits_of,
    leaving,
)
from hi_desktop.domain.errors import ConflictError, RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.vocabulary import ConversationKind, ConversationResult
from hi_desktop.services.clock import FixedClock
from hi_desktop.services.lists import View
from hi_desktop.services.officer import Officer
from hi_desktop.storage.tables import ConversationRecord, HistoryRecord
from tests.conftest import NOW
from tests.factories import make_draft, register

TODAY = NOW.date()
ALL = ConversationQuery(view=ConversationView.ALL)


def make(**values):
    base = {"at": NOW - dt.timedelta(minutes=5), "subject": "Evde bakım aylığı", "ended_at": NOW}
    return Conversation(**{**base, **values})


def log(office, **values):
    return office.conversations.save(make(**values)).id


def name_another(office, case):
    """Let only somebody else see the applicant of a case."""
    office.contacts.save_officer(Officer(0, "Murat Işık", "", "murat"))
    murat = next(who for who in office.contacts.officers() if who.login == "murat")
    office.secrecy.set_viewers(case, [murat.id])


def found(office, **values):
    ids = office.conversations.ids(ConversationQuery(**{"view": ConversationView.ALL, **values}))
    rows = office.conversations.rows(ids)
    return [rows[one].subject for one in ids]


def test_a_call_is_logged_with_who_took_it_and_taken_back_by_undo(office):
    saved = office.conversations.save(make(phone="0532 123 45 67", name=" Işıl  Yılmaz "))
    one = office.conversations.get(saved.id)
    assert (one.phone, one.name, one.officer) == ("+905321234567", "Işıl Yılmaz", "ayse")
    assert (one.lasted, one.result) == (300, ConversationResult.INFORMED)
    assert saved.changes.conversations
    back = office.history.undo(saved.changes.act_id)
    assert back.conversations
    assert office.conversations.ids(ALL).tolist() == []


def test_a_number_that_is_no_whole_one_stays_as_it_was_typed(office):
    assert office.conversations.get(log(office, phone="416 80")).phone == "416 80"
    with pytest.raises(RuleError) as refused:
        log(office, phone="bilmiyor")
    assert refused.value.field == "phone"


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"subject": " "}, "conversation.no_subject", "subject"),
        ({"at": NOW + dt.timedelta(hours=1)}, "conversation.future", "at"),
        ({"ended_at": NOW - dt.timedelta(hours=1)}, "conversation.ends_before", "ended_at"),
        ({"arrived_at": NOW}, "conversation.arrived_after", "arrived_at"),
        (
            {"answered_at": NOW - dt.timedelta(days=1)},
            "conversation.answered_before",
            "answered_at",
        ),
        (
            {"callback_on": TODAY - dt.timedelta(days=1)},
            "conversation.callback_before",
            "callback_on",
        ),
        ({"satisfaction": 6}, "conversation.satisfaction", "satisfaction"),
        ({"subject": "x" * 501}, "text.too_long", "subject"),
    ],
)
def test_what_the_log_cannot_hold_is_refused_at_its_field(local, values, code, field):
    with pytest.raises(RuleError) as refused:
        log(local, **values)
    assert (refused.value.code, refused.value.field) == (code, field)
    assert "(" + code not in sentence(refused.value)


def test_r25_a_caller_is_passed_to_the_white_desk_only_with_a_reason_and_it_is_counted(office):
    with pytest.raises(RuleError) as refused:
        log(office, to_white_desk=True)
    assert (refused.value.code, refused.value.field) == (
        "conversation.no_reason",
        "transfer_reason",
    )
    log(office, to_white_desk=True, transfer_reason="Şahsen görüşmek istedi")
    assert office.conversations.tally(TODAY, TODAY).transfers == 1


def test_r24_a_visit_keeps_arrival_escort_host_and_the_minutes_of_waiting(office):
    came = NOW - dt.timedelta(minutes=25)
    one = log(
        office,
        kind=ConversationKind.VISIT,
        arrived_at=came,
        escort="Sevgi Öztürk",
        host="Murat Işık",
        satisfaction=5,
    )
    assert office.conversations.get(one).waited == 20
    tally = office.conversations.tally(TODAY, TODAY)
    assert (tally.mean_wait, tally.satisfaction) == (20.0, 5.0)
    assert office.conversations.draft(one).channel == "BEYAZ_MASA"
    assert office.conversations.draft(one).via_person == "Sevgi Öztürk"


def test_r26_the_question_of_an_expert_waits_until_it_is_answered(office):
    one = log(
        office,
        kind=ConversationKind.EXPERT,
        expert="Kerem Çelik",
        case_no="183-4411",
        urgent=True,
        result=ConversationResult.OPEN,
    )
    assert office.conversations.counts()[ConversationView.WAITING] == 1
    office.conversations.answered(one)
    done = office.conversations.get(one)
    assert (done.answered_at, done.waiting) == (NOW, False)
    assert office.conversations.tally(TODAY, TODAY).mean_answer == 5.0
    draft = office.conversations.draft(one)
    assert (draft.urgent, draft.external_no, draft.via_person) == (True, "183-4411", "Kerem Çelik")
    with pytest.raises(RuleError, match=r"conversation\.no_question"):
        office.conversations.answered(one)


def test_r6_a_request_of_the_counsellorship_keeps_its_letter_and_when_it_was_answered(office):
    one = log(office, kind=ConversationKind.COUNSELLORSHIP, letter_no="E-1234", subject="Belge")
    kept = office.conversations.get(one)
    assert (kept.letter_no, kept.answered_at) == ("E-1234", NOW)


def test_a_call_back_is_due_on_the_next_working_day_and_done_once(office, opened):
    one = log(office, result=ConversationResult.CALL_BACK)
    assert office.conversations.get(one).callback_on == TODAY
    assert office.conversations.call_backs_due() == 1
    later = log(office, result=ConversationResult.CALL_BACK, callback_on=dt.date(2026, 11, 25))
    assert office.conversations.call_backs_due() == 1
    office.conversations.called_back(one)
    assert office.conversations.call_backs_due() == 0
    assert office.conversations.counts()[ConversationView.CALL_BACK] == 1
    with pytest.raises(RuleError, match=r"conversation\.no_call_back"):
        office.conversations.called_back(one)
    assert office.conversations.get(later).to_call_back


def test_on_a_saturday_the_call_back_is_for_monday(engines, opened):
    office = opened(str(engines.sqlite()), clock=FixedClock(NOW - dt.timedelta(days=2)))
    saturday = NOW - dt.timedelta(days=2, minutes=10)
    one = log(office, at=saturday, ended_at=None, result=ConversationResult.CALL_BACK)
    assert office.conversations.get(one).callback_on == TODAY


def test_the_list_is_narrowed_by_chip_kind_and_words_and_ordered(office):
    log(office, subject="Şiddet ihbarı", name="Zehra Ak", kind=ConversationKind.EXPERT)
    log(office, subject="İZİN belgesi", name="Ali Ünal", told="ıslak imza")
    log(office, subject="Dün", name="Can", at=NOW - dt.timedelta(days=1), ended_at=None)
    assert found(office, view=ConversationView.TODAY, sort="name", descending=False) == [
        "İZİN belgesi",
        "Şiddet ihbarı",
    ]
    assert found(office, kinds=(ConversationKind.EXPERT,)) == ["Şiddet ihbarı"]
    assert found(office, text="izin ISLAK") == ["İZİN belgesi"]
    assert found(office, text="siddet") == ["Şiddet ihbarı"]
    assert found(office, day=TODAY - dt.timedelta(days=1)) == ["Dün"]
    assert found(office)[-1] == "Dün"
    assert office.conversations.counts() == {
        ConversationView.TODAY: 2,
        ConversationView.CALL_BACK: 0,
        ConversationView.WAITING: 0,
        ConversationView.ALL: 3,
    }


def test_a_correction_on_an_old_version_is_a_conflict(office):
    one = log(office)
    read = office.conversations.get(one)
    office.conversations.save(read)
    changed = office.conversations.get(one)
    office.conversations.save(make(id=one, version=changed.version, subject="Başka"))
    with pytest.raises(ConflictError):
        office.conversations.save(make(id=one, version=changed.version, subject="Üçüncü"))
    assert office.conversations.get(one).subject == "Başka"


def test_a_caller_is_known_by_the_last_seven_digits(office):
    case = register(office, applicant="Işıl Yılmaz", phone="0532 123 45 67")
    log(office, phone="+905321234567", name="Işıl Yılmaz", subject="Önceki")
    assert not office.conversations.caller("23 45 67").known
    caller = office.conversations.caller("123 45 67")
    assert (caller.name, caller.phone) == ("Işıl Yılmaz", "+905321234567")
    assert [one.subject for one in caller.conversations] == ["Önceki"]
    assert [row.id for row in caller.applications] == [case]
    assert office.conversations.caller("0 532 123 45 67").applications
    assert not office.conversations.caller("999 99 99").known


def test_two_owners_of_like_numbers_fill_no_name(office):
    log(office, phone="0532 123 45 67", name="Işıl")
    log(office, phone="0312 123 45 67", name="Ali")
    caller = office.conversations.caller("1234567")
    assert (caller.name, caller.phone, len(caller.conversations)) == ("", "", 2)


def test_of_a_protected_person_nothing_is_told_by_the_number(office):
    case = register(office, applicant="Gizli Kişi", phone="0532 123 45 67", confidential=True)
    name_another(office, case)
    log(office, phone="0532 123 45 67", name="Gizli Kişi", told="Adresi", subject="Konu")
    caller = office.conversations.caller("1234567")
    assert (caller.name, caller.phone) == ("", "")
    assert "Gizli Kişi" not in repr(caller)
    shown = next(iter(office.conversations.rows(office.conversations.ids(ALL)).values()))
    assert (shown.name, shown.phone, shown.told) == ("Kimliği gizli", "", "")
    assert found(office, text="gizli kisi") == []
    assert found(office, text="1234567") == []


def test_a_correction_of_a_hidden_conversation_keeps_what_was_not_shown(office):
    one = log(office, phone="0532 123 45 67", name="Gizli Kişi")
    case = register(office, applicant="Gizli Kişi", phone="0532 123 45 67", confidential=True)
    name_another(office, case)
    shown = office.conversations.get(one)
    office.conversations.save(make(id=one, version=shown.version, name=shown.name, subject="Yeni"))
    with office.context.read() as work:
        kept = work.conversations.get(one)
    assert (kept.name, kept.subject) == ("Gizli Kişi", "Yeni")


def test_a_call_becomes_an_application_once_with_everything_filled(office):
    one = log(office, phone="0532 123 45 67", name="Işıl Yılmaz", told="Üç ay gecikmiş")
    draft = office.conversations.draft(one)
    assert (draft.channel, draft.applicant, draft.phone) == (
        "TELEFON",
        "Işıl Yılmaz",
        "+905321234567",
    )
    assert (draft.subject, draft.body, draft.received) == (
        "Evde bakım aylığı",
        "Üç ay gecikmiş",
        TODAY,
    )
    made = office.conversations.convert(one, make_draft(subject=draft.subject))
    assert (made.changes.conversations, made.changes.applications) == (True, (made.id,))
    now = office.conversations.get(one)
    assert (now.application, now.result) == (made.number, ConversationResult.CONVERTED)
    with pytest.raises(RuleError, match=r"conversation\.converted"):
        office.conversations.draft(one)
    with pytest.raises(RuleError, match=r"conversation\.converted"):
        office.conversations.convert(one, make_draft())
    assert office.lists.counts()[View.ALL] == 1


def test_one_undo_takes_back_the_application_and_its_link_to_the_conversation(office):
    one = log(office)
    made = office.conversations.convert(one, make_draft())
    back = office.history.undo(made.changes.act_id)
    assert back.conversations
    assert office.lists.counts()[View.ALL] == 0
    kept = office.conversations.get(one)
    assert (kept.application, kept.result) == ("", ConversationResult.INFORMED)


def test_r31_who_is_named_for_a_secret_case_sees_its_conversations_and_nobody_else(office):
    case = register(office, applicant="Gizli Kişi", phone="0532 123 45 67", confidential=True)
    one = log(office, phone="0532 123 45 67", name="Gizli Kişi", subject="Nafaka", told="Bilgi")
    seen = office.conversations.get(one)
    assert (seen.name, seen.told, seen.hidden, seen.withheld) == (
        "Gizli Kişi", "Bilgi", True, False,
    )  # fmt: skip
    assert office.conversations.caller("1234567").name == "Gizli Kişi"
    assert found(office, text="nafaka") == ["Nafaka"]
    assert office.conversations.draft(one).applicant == "Gizli Kişi"
    name_another(office, case)
    covered = office.conversations.get(one)
    assert (covered.name, covered.phone, covered.told) == ("Kimliği gizli", "", "")
    assert office.conversations.caller("1234567").name == ""
    assert found(office, text="nafaka") == []
    draft = office.conversations.draft(one)
    assert (draft.applicant, draft.confidential) == ("", True)
    assert leaving(seen).name == "Kimliği gizli"
    with office.context.read() as work:
        assert "Nafaka" not in set(work.session.scalars(select(HistoryRecord.note)))


def test_what_was_logged_by_mistake_is_taken_out_and_comes_back(office):
    one = log(office)
    gone = office.conversations.remove(one)
    assert office.conversations.ids(ALL).tolist() == []
    office.history.undo(gone.act_id)
    assert office.conversations.ids(ALL).tolist() == [one]


def test_a_caller_is_known_within_a_tenth_of_a_second_among_twenty_thousand(office):
    rows = [
        {
            "kind": ConversationKind.CALL,
            "at": NOW - dt.timedelta(minutes=n),
            "name": f"Kişi {n}",
            "phone": f"+90532{n:07d}",
            "phone_digits": digits_of(f"+90532{n:07d}")[::-1],
            "subject": "Konu",
            "result": ConversationResult.INFORMED,
        }
        for n in range(20_000)
    ]
    with office.context.storage.write() as work:
        work.session.execute(insert(ConversationRecord), rows)
    office.conversations.caller("0004711")
    start = time.perf_counter()
    caller = office.conversations.caller("0014711")
    assert time.perf_counter() - start < 0.1
    assert caller.name == "Kişi 14711"
