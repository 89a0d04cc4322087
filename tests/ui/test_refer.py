"""Refer with real keys: unit, person on duty, purpose, period, and the ban on going back."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from hi_desktop.domain.applications import ReferRequest
from hi_desktop.domain.contacts import Absence, Person
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import Purpose, Role
from hi_desktop.ui.dialogs.assign import AssignSheet
from hi_desktop.ui.dialogs.refer import ReferSheet
from tests.factories import register
from tests.ui.sheets import fault_of, words_of


def unit_named(office, short):
    return next(unit for unit in office.contacts.units() if unit.short == short)


def opened(desk, **values):
    id_ = register(desk.context.office, **values)
    return desk.open(ReferSheet, (id_,), desk.detail(id_))


def choose(desk, sheet, words):
    sheet.unit.setFocus()
    desk.type(words)
    desk.press(Qt.Key.Key_Return)
    desk.wait()


def test_a_unit_is_found_by_its_letters_and_ctrl_enter_refers(desk, local):
    sheet = opened(desk)
    assert desk.focus() is sheet.unit
    choose(desk, sheet, "EYHGM")
    sheet.note.setFocus()
    desk.type("Gereğini rica ederim")
    desk.save()
    unit = unit_named(local, "EYHGM")
    assert desk.given == [ReferRequest(unit_id=unit.id, note="Gereğini rica ederim")]


@pytest.fixture
def staffed(local):
    """A unit with a main officer and a backup."""
    unit = unit_named(local, "EYHGM")
    for name, role in (("Ayşe Demir", Role.MAIN), ("Murat Işık", Role.BACKUP)):
        local.contacts.save_person(Person(unit_id=unit.id, name=name, role=role))
    return unit


def test_the_person_on_duty_stands_in_the_line(desk, staffed):
    sheet = opened(desk)
    choose(desk, sheet, "EYHGM")
    assert sheet.person.currentText() == "Ayşe Demir"


def test_r7_the_backup_stands_in_and_it_is_said_why(desk, local, staffed):
    people = {person.name: person.id for person in local.contacts.people(staffed.id)}
    local.leave.save(
        Absence(
            person_id=people["Ayşe Demir"],
            backup_id=people["Murat Işık"],
            first=dt.date(2026, 11, 23),
            last=dt.date(2026, 11, 27),
        )
    )
    sheet = opened(desk)
    choose(desk, sheet, "EYHGM")
    assert sheet.person.currentText() == "Murat Işık"
    for told in ("27.11.2026", "İzin", "Ayşe Demir → Murat Işık"):
        assert told in words_of(sheet)
    desk.save()
    assert desk.given[0].person_id == people["Murat Işık"]


def test_the_day_of_the_unit_is_shown_and_never_lies_after_the_last_day(desk):
    sheet = opened(desk, received=dt.date(2026, 11, 16))
    assert "2 Aralık 2026 Çarşamba" in words_of(sheet)
    sheet.days.setFocus()
    sheet.days.selectAll()
    desk.type("30")
    assert "7 Aralık 2026 Pazartesi" in words_of(sheet)


def test_for_information_has_no_period(desk):
    sheet = opened(desk)
    sheet.purpose.choose(Purpose.INFORMATION)
    assert not sheet.days.isEnabled()
    choose(desk, sheet, "KSGM")
    desk.save()
    assert desk.given[0].purpose is Purpose.INFORMATION


def came_back(desk, channel):
    """An application that went to EYHGM, then to KSGM."""
    office = desk.context.office
    id_ = register(office, channel=channel)
    for short in ("EYHGM", "KSGM"):
        office.applications.refer((id_,), ReferRequest(unit_id=unit_named(office, short).id))
    return desk.open(ReferSheet, (id_,), desk.detail(id_))


def test_a_unit_that_had_a_cimer_application_cannot_get_it_again(desk):
    sheet = came_back(desk, "CIMER")
    choose(desk, sheet, "EYHGM")
    assert "iade edilerek aynı birime gönderilemez" in fault_of(sheet, "unit_id")
    desk.save()
    assert not desk.given


def test_on_other_channels_it_needs_a_reason(desk):
    sheet = came_back(desk, "TELEFON")
    choose(desk, sheet, "EYHGM")
    assert sheet.reason.isVisible()
    desk.save()
    assert not desk.given
    assert desk.focus() is sheet.reason
    desk.type("Ek bilgi geldi")
    desk.save()
    assert desk.given[0].reason == "Ek bilgi geldi"


def test_words_that_name_no_unit_are_a_fault(desk):
    sheet = opened(desk)
    desk.type("yokböylebirbirim")
    desk.save()
    assert fault_of(sheet, "unit_id") == "Listeden birini seçin."
    assert not desk.given


@pytest.mark.parametrize("days", ["", "0", "31", "yedi"])
def test_a_period_is_a_number_of_working_days(desk, days):
    sheet = opened(desk)
    choose(desk, sheet, "EYHGM")
    sheet.days.setText(days)
    desk.save()
    assert "1 ile 30 arasında" in fault_of(sheet, "days")


def test_what_the_service_refuses_stands_at_the_unit(desk):
    sheet = opened(desk)
    error = RuleError("referral.same_unit", field="unit_id", unit="EYHGM", on=dt.date(2026, 11, 9))
    sheet.show_error(error)
    assert "09.11.2026 tarihinden beri zaten EYHGM" in fault_of(sheet, "unit_id")


def test_several_are_referred_at_once(desk):
    sheet = desk.open(ReferSheet, (1, 2, 3), None)
    assert "3 başvuru" in words_of(sheet)
    choose(desk, sheet, "EYHGM")
    desk.save()
    assert len(desk.given) == 1


def test_an_officer_is_made_responsible(desk, local):
    desk.open(AssignSheet, (1, 2))
    desk.save()
    assert desk.given == [local.settings.officer().id]
