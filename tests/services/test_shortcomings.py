"""The shortcomings of a month come from what was done and what was not (R27, R29)."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from hi_desktop.domain.applications import Answer, ReferRequest
from hi_desktop.domain.breaches import DUTIES, Breach
from hi_desktop.domain.contacts import Person, Unit
from hi_desktop.domain.conversations import Conversation
from hi_desktop.domain.vocabulary import (
    ConversationKind,
    ConversationResult,
    Kind,
    Outcome,
    Role,
    UnitKind,
)
from hi_desktop.services.clock import FixedClock
from hi_desktop.services.settings import Profile
from tests.conftest import NOW
from tests.factories import register

TODAY = NOW.date()
MONTH = (TODAY.year, TODAY.month)


def at(day, hour=10):
    return FixedClock(dt.datetime.combine(day, dt.time(hour)))


def told(office, breach, month=MONTH):
    """Return (count, detail) of a shortcoming; None when it was found sound."""
    report = office.reports.month(*month)
    text = DUTIES[breach].text
    found = [problem for problem in report.problems if problem.text == text]
    assert (text in report.sound) is not bool(found)
    return (found[0].count, found[0].detail) if found else None


def unit(office, at_place=0):
    return office.contacts.units()[at_place]


def open_later(opened, where, day):
    """Open the same office on a later day."""
    return opened(where, clock=at(day))


def test_a_quiet_month_is_sound_in_every_duty(office):
    assert all(told(office, breach) is None for breach in Breach)


def test_r17_what_goes_to_a_unit_again_is_counted(office):
    id_ = register(office, channel="MEKTUP")
    first, second = unit(office), unit(office, 1)
    for target, reason in ((first, ""), (second, ""), (first, "Ek bilgi geldi")):
        office.applications.refer([id_], ReferRequest(unit_id=target.id, reason=reason))
    assert told(office, Breach.RETURNED) == (1, first.short or first.name)


def test_r19_an_answer_that_is_not_entered_in_cimer_is_counted_until_it_is(office):
    id_ = register(office, channel="CIMER")
    office.applications.answer(
        id_, Answer(outcome=Outcome.POSITIVE, answered_on=TODAY, told_applicant_on=TODAY)
    )
    assert told(office, Breach.NOT_ENTERED)[0] == 1
    assert told(office, Breach.APPLICANT_NOT_TOLD) is None


def test_r22_a_letter_case_misses_whom_nobody_told(office):
    id_ = register(office, channel="MEKTUP")
    office.applications.answer(id_, Answer(outcome=Outcome.POSITIVE, answered_on=TODAY))
    assert told(office, Breach.APPLICANT_NOT_TOLD)[0] == 1
    assert told(office, Breach.COUNSELLORSHIP_NOT_TOLD)[0] == 1
    assert told(office, Breach.NOT_ENTERED) is None


def test_an_extension_without_its_notice_is_counted(office):
    id_ = register(office, channel="BEYS", kind=Kind.INFORMATION)
    office.applications.extend(id_, "b", "Başka kurumun görüşü gerekiyor")
    assert told(office, Breach.EXTENSION_NOT_TOLD)[0] == 1
    office.applications.extension_notice(id_, TODAY, "E-77")
    assert told(office, Breach.EXTENSION_NOT_TOLD) is None


def test_r15_a_unit_that_misses_its_own_day_is_named(where, opened):
    office = open_later(opened, where, dt.date(2026, 11, 2))
    target = unit(office)
    id_ = register(office, channel="MEKTUP", received=dt.date(2026, 11, 2))
    office.applications.refer([id_], ReferRequest(unit_id=target.id, days=3))
    later = open_later(opened, where, dt.date(2026, 11, 20))
    assert told(later, Breach.UNIT_LATE) == (1, target.short or target.name)


def test_r23_letters_that_a_poor_answer_caused_are_counted(office):
    id_ = register(office, channel="TBMM")
    office.applications.extra_letter(id_, TODAY, "Komisyon ek bilgi istedi")
    assert told(office, Breach.EXTRA_LETTER)[0] == 1


def test_r31_an_urgent_case_of_which_nobody_was_told_is_counted(office):
    register(office, urgent=True)
    assert told(office, Breach.URGENT_NOT_TOLD)[0] == 1


def test_r8_a_change_that_is_not_reported_in_time_is_counted(where, opened):
    office = open_later(opened, where, dt.date(2026, 11, 2))
    office.settings.save_profile(Profile(unit_kind=UnitKind.COUNSELLORSHIP, unit_name="Müşavirlik"))
    office.contacts.save_unit(
        Unit(
            kind=UnitKind.PROVINCIAL_DIRECTORATE, name="Iğdır İl Müdürlüğü", phone="0476 227 00 00"
        )
    )
    added = next(one for one in office.contacts.units() if one.name.startswith("Iğdır İl"))
    office.contacts.save_person(
        Person(unit_id=added.id, name="Işıl Ünal", title="Memur", role=Role.MAIN)
    )
    assert told(open_later(opened, where, dt.date(2026, 11, 3)), Breach.CHANGE_NOT_REPORTED) is None
    late = told(open_later(opened, where, dt.date(2026, 11, 20)), Breach.CHANGE_NOT_REPORTED)
    assert late[0] >= 1 and "Iğdır" in late[1]


def test_r11_days_without_the_daily_follow_up_are_named(where, opened):
    monday = dt.date(2026, 11, 16)
    office = open_later(opened, where, monday)
    register(office)
    office.today.done()
    friday = open_later(opened, where, dt.date(2026, 11, 20))
    assert told(friday, Breach.CHECK_MISSED) == (3, "17.11.2026, 18.11.2026, 19.11.2026")


CALL = Conversation(at=NOW, subject="Evde bakım")


@pytest.mark.parametrize(
    ("breach", "talk"),
    [
        pytest.param(
            Breach.TO_WHITE_DESK,
            replace(CALL, to_white_desk=True, transfer_reason="Israr etti",
                    result=ConversationResult.REDIRECTED),
            id="r25",
        ),
        pytest.param(
            Breach.EXPERT_WAITS,
            replace(CALL, kind=ConversationKind.EXPERT, expert="Can Su", case_no="183-5",
                    result=ConversationResult.OPEN),
            id="r26",
        ),
        pytest.param(
            Breach.REQUEST_WAITS,
            replace(CALL, kind=ConversationKind.COUNSELLORSHIP, letter_no="E-5",
                    result=ConversationResult.OPEN),
            id="r6",
        ),
    ],
)  # fmt: skip
def test_conversations_that_went_wrong_are_counted(office, breach, talk):
    office.conversations.save(talk)
    assert told(office, breach)[0] == 1


def test_a_promised_call_that_was_not_made_is_counted(where, opened):
    office = open_later(opened, where, dt.date(2026, 11, 18))
    office.conversations.save(
        replace(
            CALL,
            at=office.clock.now(),
            name="Ali Can",
            phone="0532 123 45 67",
            result=ConversationResult.CALL_BACK,
            callback_on=dt.date(2026, 11, 19),
        )
    )
    assert told(office, Breach.NOT_CALLED_BACK) is None
    assert told(open_later(opened, where, dt.date(2026, 11, 20)), Breach.NOT_CALLED_BACK)[0] == 1
