"""Acts from the page of applications: keys open a sheet, Ctrl+Enter does it, Ctrl+Z undoes it."""

from __future__ import annotations

import datetime as dt

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from hi_desktop.domain.applications import Act, Answer
from hi_desktop.domain.vocabulary import Kind, Outcome, State
from hi_desktop.ui.dialogs.answer import AnswerSheet
from hi_desktop.ui.dialogs.close import CloseSheet
from hi_desktop.ui.dialogs.edit import EditSheet
from hi_desktop.ui.dialogs.extend import ExtendSheet
from hi_desktop.ui.dialogs.new_application import NewApplicationSheet, NoteRequest
from hi_desktop.ui.dialogs.refer import ReferSheet
from hi_desktop.ui.dialogs.refuse import RefuseSheet
from hi_desktop.ui.dialogs.reopen import ReopenSheet
from tests.factories import register, whole_answer
from tests.ui.conftest import type_text
from tests.ui.desk import follow, keys, open_desk, register_three, settle
from tests.ui.sheets import words_of

TODAY = dt.date(2026, 11, 23)


@pytest.fixture
def desk(qtbot, make_context, local):
    """The page with three applications, the soonest chosen and shown."""
    ids = register_three(local)
    page, context, window = open_desk(qtbot, make_context)
    page.list.table.select_id(ids[1], focus=True)
    follow(qtbot, page, context, "2026/000002")
    return page, context, window, ids


def undone(qtbot, context, window):
    """Take the last act back by its keys, once it is offered."""
    qtbot.wait_until(lambda: context.actions.offered("edit.undo"))
    settle(qtbot, context)
    window.activateWindow()
    qtbot.wait_until(window.isActiveWindow)
    keys(window, "Ctrl+Z")


@pytest.mark.parametrize(
    ("pressed", "sheet"),
    [
        ("Ctrl+N", NewApplicationSheet),
        ("Ctrl+Shift+N", NewApplicationSheet),
        ("Ctrl+H", ReferSheet),
        ("Ctrl+R", AnswerSheet),
        ("Ctrl+Shift+R", RefuseSheet),
        ("F2", EditSheet),
    ],
)
def test_keys_open_their_sheet_with_the_cursor_in_it_and_esc_closes_it(qtbot, desk, pressed, sheet):
    page, context, window, _ = desk
    keys(window, pressed)
    qtbot.wait_until(lambda: isinstance(page.sheet(), sheet))
    settle(qtbot, context)
    qtbot.wait_until(lambda: page.sheet().isAncestorOf(QGuiApplication.focusObject()))
    qtbot.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Escape)
    qtbot.wait_until(lambda: page.sheet() is None)
    assert page.list.table.hasFocus()
    settle(qtbot, context)


def test_ctrl_u_opens_the_extension_of_a_request_for_information(qtbot, desk, local):
    page, context, window, _ = desk
    asked = register(local, kind=Kind.INFORMATION, channel="BEYS", received=dt.date(2026, 11, 20))
    page.show_application(asked)
    page.list.refresh()
    follow(qtbot, page, context, "2026/000004")
    keys(window, "Ctrl+U")
    qtbot.wait_until(lambda: isinstance(page.sheet(), ExtendSheet))
    settle(qtbot, context)


def test_a_referral_is_told_seen_in_the_chain_and_taken_back(qtbot, desk, local):
    page, context, window, ids = desk
    told = []
    context.hub.told.connect(told.append)
    keys(window, "Ctrl+H")
    qtbot.wait_until(lambda: isinstance(page.sheet(), ReferSheet))
    settle(qtbot, context)
    type_text(QGuiApplication.focusObject(), "kadının")
    qtbot.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Return)
    keys(page.sheet(), "Ctrl+Return")
    qtbot.wait_until(lambda: local.applications.get(ids[1]).state is State.REFERRED)
    qtbot.wait_until(lambda: bool(page.pane.shown() and page.pane.shown().referrals))
    assert page.sheet() is None
    assert told[-1].undo and "2026/000002" in told[-1].text
    assert page.pane.shown().referrals[0].unit_short == "KSGM"
    undone(qtbot, context, window)
    qtbot.wait_until(lambda: local.applications.get(ids[1]).state is State.REGISTERED)
    qtbot.wait_until(lambda: not page.pane.shown().referrals)
    settle(qtbot, context)


def test_several_are_referred_at_once_and_what_was_skipped_is_named(qtbot, desk, local):
    page, context, window, ids = desk
    page.list.search("")
    context.hub.announce(local.applications.answer(ids[0], whole_answer(TODAY)))
    settle(qtbot, context)
    told = []
    context.hub.told.connect(told.append)
    page.list.table.setFocus()
    keys(window, "Ctrl+A")
    keys(window, "Ctrl+H")
    qtbot.wait_until(lambda: isinstance(page.sheet(), ReferSheet))
    settle(qtbot, context)
    type_text(QGuiApplication.focusObject(), "kadının")
    qtbot.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Return)
    keys(page.sheet(), "Ctrl+Return")
    qtbot.wait_until(lambda: bool(told))
    settle(qtbot, context)
    assert "2026/000001" in told[-1].details
    assert [local.applications.get(one).state for one in ids[1:]] == [State.REFERRED] * 2


def test_a_rule_that_says_no_is_told_in_the_sheet_which_stays_open(qtbot, desk, local):
    page, context, window, ids = desk
    keys(window, "Ctrl+R")
    qtbot.wait_until(lambda: isinstance(page.sheet(), AnswerSheet))
    settle(qtbot, context)
    sheet = page.sheet()
    sheet.submitted.emit(
        Answer(outcome=Outcome.POSITIVE, answered_on=dt.date(2026, 11, 1), summary="Erken")
    )
    qtbot.wait_until(lambda: not context.jobs.busy)
    assert page.sheet() is sheet
    assert local.applications.get(ids[1]).state is State.REGISTERED


def test_an_answer_by_a_stale_button_press_is_done_once(qtbot, desk, local):
    page, context, window, ids = desk
    keys(window, "Ctrl+R")
    qtbot.wait_until(lambda: isinstance(page.sheet(), AnswerSheet))
    settle(qtbot, context)
    answer = whole_answer(TODAY)
    sheet = page.sheet()
    sheet.submitted.emit(answer)
    sheet.submitted.emit(answer)
    qtbot.wait_until(lambda: local.applications.get(ids[1]).state is State.CLOSED)
    settle(qtbot, context)
    acts = [line.act for line in local.history.lines(ids[1])]
    assert acts.count(Act.ANSWER) == 1


def test_a_closed_application_offers_to_be_opened_again(qtbot, desk, local):
    page, context, _, ids = desk
    context.hub.announce(local.applications.answer(ids[1], whole_answer(TODAY)))
    qtbot.wait_until(lambda: page.list.model.rowCount() == 2)
    page.show_application(ids[1])
    qtbot.wait_until(
        lambda: (
            page.pane.shown() is not None
            and page.pane.shown().application.id == ids[1]
            and page.pane.shown().application.state is State.CLOSED
        )
    )
    button = page.pane.view.findChild(object, "application.reopen")
    assert button.isVisible()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.wait_until(lambda: isinstance(page.sheet(), ReopenSheet))
    settle(qtbot, context)


def test_closing_without_an_answer_is_in_the_menu_of_the_detail(qtbot, desk):
    page, context, _, _ = desk
    menu = page.pane.view.findChild(object, "more").parent().menu()
    entry = next(one for one in menu.actions() if one.objectName() == "application.close")
    entry.trigger()
    qtbot.wait_until(lambda: isinstance(page.sheet(), CloseSheet))
    menu.deleteLater()
    settle(qtbot, context)


def test_a_new_application_is_registered_chosen_and_shown(qtbot, desk, local):
    page, context, window, _ = desk
    told = []
    context.hub.told.connect(told.append)
    keys(window, "Ctrl+Shift+N")
    qtbot.wait_until(lambda: isinstance(page.sheet(), NewApplicationSheet))
    settle(qtbot, context)
    type_text(QGuiApplication.focusObject(), "05421234567")
    keys(QGuiApplication.focusObject(), "Tab")
    settle(qtbot, context)
    qtbot.wait_until(lambda: QGuiApplication.focusObject().objectName() == "applicant")
    type_text(QGuiApplication.focusObject(), "Şule Çağ")
    keys(QGuiApplication.focusObject(), "Tab")
    page.sheet().findChild(object, "subject").setFocus()
    type_text(page.sheet().findChild(object, "subject"), "Evde bakım")
    keys(page.sheet(), "Ctrl+Return")
    follow(qtbot, page, context, "2026/000004")
    assert page.sheet() is None
    assert "2026/000004" in told[-1].text
    assert page.list.table.current_id() == 4


def test_a_note_is_written_in_place_and_stands_in_the_history(qtbot, desk, local):
    page, context, window, ids = desk
    keys(window, "Ctrl+T")
    box = page.pane.view.findChild(object, "note")
    assert box.hasFocus()
    type_text(box, "Arandı, bilgi verildi")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.wait_until(lambda: local.history.lines(ids[1])[0].note == "Arandı, bilgi verildi")
    qtbot.wait_until(lambda: not box.isVisible())
    settle(qtbot, context)
    undone(qtbot, context, window)
    settle(qtbot, context)


def test_a_note_begun_for_one_application_is_not_kept_for_another(qtbot, desk):
    page, context, window, ids = desk
    keys(window, "Ctrl+T")
    box = page.pane.view.findChild(object, "note")
    type_text(box, "yarim")
    page.list.table.select_id(ids[2], focus=True)
    follow(qtbot, page, context, "2026/000003")
    assert box.text() == "" and not box.isVisible()


def test_what_was_begun_as_new_becomes_a_note_of_the_old_one(qtbot, desk, local):
    page, context, window, ids = desk
    keys(window, "Ctrl+N")
    qtbot.wait_until(lambda: isinstance(page.sheet(), NewApplicationSheet))
    settle(qtbot, context)
    page.sheet().note_asked.emit(NoteRequest(ids[2], "Aynı kişi yine aradı"))
    qtbot.wait_until(lambda: page.sheet() is None)
    follow(qtbot, page, context, "2026/000003")
    assert local.history.lines(ids[2])[0].note == "Aynı kişi yine aradı"


def test_the_own_window_acts_on_its_own_application(qtbot, desk):
    page, context, _, ids = desk
    page.open_window(ids[0])
    own = page._windows[ids[0]]
    qtbot.wait_until(lambda: own.view.detail() is not None)
    own.view.asked.emit("application.answer")
    qtbot.wait_until(lambda: isinstance(page.sheet(), AnswerSheet))
    assert page.list.table.current_id() == ids[1]
    assert "2026/000001" in words_of(page.sheet())
    own.close()
    settle(qtbot, context)


def test_an_act_whose_sheet_was_closed_meanwhile_is_told_all_the_same(qtbot, desk, local):
    page, context, _, _ = desk
    told = []
    context.hub.told.connect(told.append)
    page.acts.reopen(page.pane.shown())
    settle(qtbot, context)
    sheet = page.sheet()
    with local.context.storage.write():
        sheet.submitted.emit("Yanlış kapatıldı")
        page._close_sheet()
        qtbot.wait_until(lambda: not shiboken6.isValid(sheet))
    settle(qtbot, context)
    assert [message.tone for message in told] == ["soon"]

    told.clear()
    written = register(local, channel="E_POSTA", subject="Geri çekilen")
    page.list.refresh()
    page.acts.close(local.applications.detail(written))
    settle(qtbot, context)
    sheet = page.sheet()
    with local.context.storage.write():
        sheet.submitted.emit(Outcome.WITHDRAWN)
        page._close_sheet()
        qtbot.wait_until(lambda: not shiboken6.isValid(sheet))
    settle(qtbot, context)
    assert local.applications.get(written).state is State.CLOSED
    assert told[0].undo
    qtbot.wait_until(lambda: written not in page.list.model.ids)
    settle(qtbot, context)
