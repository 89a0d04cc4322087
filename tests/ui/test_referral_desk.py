"""The chain at the page with real keys: read first, the unit's answer, reminders, returns."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest
from PySide6.QtCore import Qt

from hi_desktop.domain.applications import ReferRequest
from hi_desktop.domain.vocabulary import State
from hi_desktop.services.changes import Changes
from hi_desktop.ui.dialogs.refer import ReferSheet
from hi_desktop.ui.dialogs.remind import RemindSheet
from hi_desktop.ui.dialogs.unit_answer import UnitAnswerSheet
from tests.factories import register
from tests.ui.conftest import type_text
from tests.ui.desk import follow, keys, open_desk, settle
from tests.ui.sheets import fault_of, words_of

TODAY = dt.date(2026, 11, 23)
Key = Qt.Key


def unit_named(office, short):
    return next(unit for unit in office.contacts.units() if unit.short == short)


def refer(office, id_, short, **more):
    request = ReferRequest(unit_id=unit_named(office, short).id, **more)
    assert office.applications.refer((id_,), request).done == (id_,)


def become(office, name):
    """Let another officer sit down at the program."""
    me = office.applications._context.officer
    office.applications._context.officer = dataclasses.replace(me, id=me.id + 1, name=name)


@pytest.fixture
def sit(qtbot, make_context, local):
    """Open the page on an application that is registered as given."""

    def begin(**values):
        id_ = register(local, **values)
        page, context, window = open_desk(qtbot, make_context)
        told = []
        context.hub.told.connect(told.append)
        show(qtbot, page, context, id_)
        return page, context, window, id_, told

    return begin


def show(qtbot, page, context, id_):
    """Show an application as it is now, whatever changed it meanwhile."""
    context.hub.announce(Changes(applications=(id_,)))
    settle(qtbot, context)
    page.show_application(id_)
    follow(qtbot, page, context, f"2026/{id_:06}")
    chain = context.office.applications.detail(id_).referrals
    qtbot.wait_until(lambda: len(page.pane.shown().referrals) == len(chain))
    settle(qtbot, context)
    page.list.table.setFocus()


def strip_of(page):
    return page.pane.view.findChild(object, "read_first")


def opened(qtbot, page, context, kind):
    """Wait for a sheet of a kind and for its lists."""
    qtbot.wait_until(lambda: isinstance(page.sheet(), kind))
    settle(qtbot, context)
    return page.sheet()


def press_unit_answer(qtbot, page, context):
    """Press the button of the chain by the space bar and return its sheet."""
    button = page.pane.view.findChild(object, "application.unit_answer")
    qtbot.wait_until(button.isVisible)
    button.setFocus()
    qtbot.keyClick(button, Key.Key_Space)
    return opened(qtbot, page, context, UnitAnswerSheet)


def choose_unit(qtbot, context, sheet, words):
    """Choose a unit; nobody but a window manager makes the window active after the list."""
    type_text(sheet.unit, words)
    keys(sheet.unit, "Return")
    sheet.window().activateWindow()
    qtbot.wait_until(sheet.window().isActiveWindow)
    settle(qtbot, context)


def test_r16_the_history_stands_first_and_no_act_is_begun_before_it_was_read(qtbot, local, sit):
    id_ = register(local, channel="CIMER", subject="Önceki")
    refer(local, id_, "EYHGM", note="Gereği için")
    become(local, "Murat Işık")
    page, context, window, _, told = sit(channel="TELEFON")
    show(qtbot, page, context, id_)
    strip = strip_of(page)
    assert strip.isVisible()
    assert "EYHGM" in words_of(strip)
    for pressed in ("Ctrl+R", "Ctrl+H"):
        told.clear()
        keys(window, pressed)
        settle(qtbot, context)
        assert page.sheet() is None
        assert "Okudum" in told[-1].text
    keys(window, "Ctrl+Shift+X")
    qtbot.wait_until(lambda: bool(local.applications.get(id_).done.history_read_by))
    settle(qtbot, context)
    assert local.applications.get(id_).done.history_read_by == "Murat Işık"
    qtbot.wait_until(lambda: not strip_of(page).isVisible())
    keys(window, "Ctrl+H")
    opened(qtbot, page, context, ReferSheet)
    page.sheet().close()
    settle(qtbot, context)


def test_r16_the_strip_itself_stamps_by_the_space_bar(qtbot, local, sit):
    id_ = register(local, channel="CIMER")
    become(local, "Murat Işık")
    page, context, _, _, _ = sit(channel="TELEFON")
    show(qtbot, page, context, id_)
    button = strip_of(page).findChild(object, "read")
    assert button.text() == "Okudum (Ctrl+Shift+X)"
    button.setFocus()
    qtbot.keyClick(button, Key.Key_Space)
    qtbot.wait_until(lambda: bool(local.applications.get(id_).done.history_read_at))
    settle(qtbot, context)


def test_r15_the_answer_of_the_unit_ends_its_link(qtbot, local, sit):
    page, context, _, id_, told = sit(channel="MEKTUP")
    refer(local, id_, "EYHGM")
    show(qtbot, page, context, id_)
    sheet = press_unit_answer(qtbot, page, context)
    type_text(sheet.note, "Ödeme yapıldı")
    keys(sheet, "Ctrl+Return")
    qtbot.wait_until(lambda: local.applications.get(id_).state is State.IN_PROGRESS)
    settle(qtbot, context)
    assert local.applications.detail(id_).referrals[-1].answered_on == TODAY
    assert local.history.lines(id_)[0].note == "Ödeme yapıldı"
    assert told[-1].undo


def test_the_answer_of_a_unit_is_not_taken_before_it_was_asked(qtbot, local, sit):
    page, context, _, id_, _ = sit(channel="MEKTUP")
    refer(local, id_, "EYHGM")
    show(qtbot, page, context, id_)
    sheet = press_unit_answer(qtbot, page, context)
    sheet.on.setFocus()
    sheet.on.selectAll()
    type_text(sheet.on, "20.11.2026")
    keys(sheet, "Ctrl+Return")
    settle(qtbot, context)
    qtbot.wait_until(lambda: bool(fault_of(sheet, "on")))
    assert "23.11.2026" in fault_of(sheet, "on")
    assert page.sheet() is sheet


def test_r15_one_unit_is_reminded_of_its_own_day(qtbot, local, sit):
    page, context, window, id_, told = sit(channel="MEKTUP")
    refer(local, id_, "EYHGM")
    keys(window, "Ctrl+Shift+H")
    sheet = opened(qtbot, page, context, RemindSheet)
    assert "23.11.2026" in sheet.text.text()
    assert sheet.again.date() == dt.date(2026, 11, 26)
    keys(sheet, "Ctrl+Return")
    qtbot.wait_until(lambda: bool(told))
    settle(qtbot, context)
    link = local.applications.detail(id_).referrals[-1]
    assert (link.reminded_on, link.remind_again_on) == (TODAY, dt.date(2026, 11, 26))


def test_r15_several_units_are_reminded_at_once_and_who_has_none_is_named(qtbot, local, sit):
    first = register(local, channel="MEKTUP")
    refer(local, first, "KSGM")
    page, context, window, id_, told = sit(channel="MEKTUP")
    keys(window, "Ctrl+A")
    keys(window, "Ctrl+Shift+H")
    sheet = opened(qtbot, page, context, RemindSheet)
    keys(sheet, "Ctrl+Return")
    qtbot.wait_until(lambda: bool(told))
    settle(qtbot, context)
    assert local.applications.detail(first).referrals[-1].reminded_on == TODAY
    assert f"2026/{id_:06}" in told[-1].details


def test_r17_a_return_asks_for_its_reason_and_is_counted(qtbot, local, sit):
    page, context, window, id_, _ = sit(channel="CIMER")
    refer(local, id_, "EYHGM")
    show(qtbot, page, context, id_)
    keys(window, "Ctrl+H")
    sheet = opened(qtbot, page, context, ReferSheet)
    choose_unit(qtbot, context, sheet, "KSGM")
    sheet.returned.setFocus()
    qtbot.keyClick(sheet.returned, Key.Key_Space)
    assert sheet.reason.isVisible()
    keys(sheet, "Ctrl+Return")
    assert fault_of(sheet, "reason")
    assert len(local.applications.detail(id_).referrals) == 1
    type_text(sheet.reason, "Görev alanı dışında")
    keys(sheet, "Ctrl+Return")
    qtbot.wait_until(lambda: len(local.applications.detail(id_).referrals) == 2)
    settle(qtbot, context)
    link = local.applications.detail(id_).referrals[-1]
    assert (link.is_return, link.reason) == (True, "Görev alanı dışında")


def test_r17_a_return_to_a_unit_that_had_it_is_refused_with_its_day(qtbot, local, sit):
    page, context, window, id_, _ = sit(channel="CIMER")
    refer(local, id_, "EYHGM")
    refer(local, id_, "KSGM")
    show(qtbot, page, context, id_)
    keys(window, "Ctrl+H")
    sheet = opened(qtbot, page, context, ReferSheet)
    choose_unit(qtbot, context, sheet, "EYHGM")
    sheet.returned.setFocus()
    qtbot.keyClick(sheet.returned, Key.Key_Space)
    assert "23.11.2026" in fault_of(sheet, "unit_id")
    keys(sheet, "Ctrl+Return")
    settle(qtbot, context)
    assert page.sheet() is sheet
    assert len(local.applications.detail(id_).referrals) == 2
