"""The referral chain through the services: ways, days, returns, answers, reminders, the stamp."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from hi_desktop.domain.applications import Answer, ReferRequest
from hi_desktop.domain.contacts import Person
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import Kind, Outcome, Purpose, State, UnitKind
from tests.factories import make_draft, register

TODAY = dt.date(2026, 11, 23)


def unit_of(office, kind=UnitKind.GENERAL_DIRECTORATE, at=0):
    return [unit for unit in office.contacts.units() if unit.kind is kind][at]


def code_of(act, *args, **more):
    with pytest.raises(RuleError) as refused:
        act(*args, **more)
    return refused.value.code


def skipped(result):
    return [error.code for _, error in result.skipped]


def refer(office, id_, unit, **more):
    return office.applications.refer((id_,), ReferRequest(unit_id=unit.id, **more))


def become(office, name):
    """Let another officer work with the program."""
    me = office.applications._context.officer
    office.applications._context.officer = dataclasses.replace(me, id=me.id + 1, name=name)


def test_r15_a_referral_keeps_way_person_letter_and_its_own_day(office):
    unit = unit_of(office)
    person = office.contacts.save_person(Person(unit_id=unit.id, name="Ayşe Demir"))
    del person
    known = office.contacts.people(unit.id, TODAY)[0]
    id_ = register(office, channel="MEKTUP", received=dt.date(2026, 11, 20))
    refer(office, id_, unit, person_id=known.id, letter_no="E-1", letter_date=TODAY)
    link = office.applications.detail(id_).referrals[-1]
    assert (link.way, link.person, link.person_id) == ("RESMI_YAZI", "Ayşe Demir", known.id)
    assert (link.letter_no, link.letter_date) == ("E-1", TODAY)
    assert link.due == dt.date(2026, 12, 2)


def test_r15_for_information_opens_no_day_and_leaves_the_state(office):
    id_ = register(office)
    refer(office, id_, unit_of(office), purpose=Purpose.INFORMATION)
    detail = office.applications.detail(id_)
    assert detail.referrals[-1].due is None
    assert detail.application.state is State.REGISTERED


def test_r9_information_goes_to_a_central_unit_through_beys(local):
    id_ = register(local, channel="KURUMSAL_E_POSTA", kind=Kind.INFORMATION)
    refer(local, id_, unit_of(local))
    assert local.applications.detail(id_).referrals[-1].way == "BEYS"
    wrong = refer(local, id_, unit_of(local, at=1), way="TELEFON")
    assert skipped(wrong) == ["way.not_open"]


def test_r17_a_return_to_a_unit_of_the_chain_is_refused_and_another_needs_a_reason(office):
    first, second, third = (unit_of(office, at=at) for at in range(3))
    id_ = register(office, channel="CIMER")
    refer(office, id_, first)
    refer(office, id_, second)
    assert skipped(refer(office, id_, first, is_return=True, reason="x")) == ["referral.returned"]
    assert skipped(refer(office, id_, third, is_return=True)) == ["return.no_reason"]
    refer(office, id_, third, is_return=True, reason="Görev alanı dışında")
    detail = office.applications.detail(id_)
    assert detail.referrals[-1].is_return
    assert detail.history[0].act == "iade"


def test_the_answer_of_a_unit_ends_its_link_and_is_taken_back(office):
    id_ = register(office)
    refer(office, id_, unit_of(office))
    link = office.applications.detail(id_).referrals[-1]
    late = TODAY + dt.timedelta(days=1)
    answered = office.applications.unit_answered
    assert code_of(answered, id_, link.id, late) == "unit_answer.future"
    before = TODAY - dt.timedelta(days=1)
    assert code_of(answered, id_, link.id, before) == "unit_answer.before_referral"
    changes = answered(id_, link.id, TODAY, "Yapılacak işlem yok")
    detail = office.applications.detail(id_)
    assert detail.referrals[-1].answered_on == TODAY
    assert detail.application.state is State.IN_PROGRESS
    assert code_of(answered, id_, link.id, TODAY) == "referral.not_open"
    office.history.undo(changes.act_id)
    assert office.applications.detail(id_).referrals[-1].answered_on is None


def test_units_are_reminded_at_once_and_who_has_none_is_named(office):
    first, second = register(office), register(office)
    refer(office, first, unit_of(office))
    again = TODAY + dt.timedelta(days=3)
    result = office.applications.remind((first, second), TODAY, "Tekit", again_on=again)
    assert result.done == (first,)
    assert skipped(result) == ["remind.no_unit"]
    link = office.applications.detail(first).referrals[-1]
    assert (link.reminded_on, link.remind_again_on) == (TODAY, again)


def test_r16_what_another_one_registered_is_read_before_the_first_act(office):
    id_ = register(office, channel="CIMER")
    become(office, "Murat Işık")
    answer = Answer(outcome=Outcome.INFORMED, answered_on=TODAY, summary="Bilgi verildi")
    assert office.applications.detail(id_).must_read
    assert code_of(office.applications.answer, id_, answer) == "history.not_read"
    assert skipped(refer(office, id_, unit_of(office))) == ["history.not_read"]
    office.applications.note(id_, "Not her zaman yazılır")
    office.applications.read_history(id_)
    done = office.applications.get(id_).done
    assert (done.history_read_by, done.history_read_at.date()) == ("Murat Işık", TODAY)
    refer(office, id_, unit_of(office))
    assert office.applications.detail(id_).application.state is State.REFERRED


@pytest.mark.parametrize("channel", ["TELEFON", "MEKTUP"])
def test_r16_other_channels_need_no_stamp(local, channel):
    id_ = register(local, channel=channel)
    become(local, "Murat Işık")
    assert not local.applications.detail(id_).must_read


def test_own_days_and_those_of_the_units_are_the_age(office):
    id_ = register(office, received=dt.date(2026, 11, 9))
    refer(office, id_, unit_of(office))
    detail = office.applications.detail(id_)
    assert detail.own_days + sum(link.held for link in detail.referrals) == 10


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"channel": "BIMER"}, "channel.no_longer"),
        ({"channel": "CIMER", "received": dt.date(2014, 9, 22)}, "channel.not_yet"),
        ({"channel": "TBMM", "letter_no": ""}, "channel.field_missing"),
        ({"written_on": dt.date(2026, 11, 10)}, "dates.written_after_arrival"),
        ({"letter_date": dt.date(2026, 11, 10)}, "dates.written_after_arrival"),
        ({"recorded_on": dt.date(2026, 11, 6)}, "dates.recorded_before_arrival"),
    ],
)
def test_r20_r32_what_does_not_fit_the_channel_or_the_dates_is_refused(local, values, code):
    assert code_of(local.applications.register, make_draft(**values)) == code


def test_r32_a_paper_of_2017_may_be_of_bimer(office):
    id_ = register(office, channel="BIMER", received=dt.date(2017, 3, 1))
    assert office.applications.get(id_).channel == "BIMER"
