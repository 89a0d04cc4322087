"""Urgent and protected cases in the window: strips, sheets, the closed card, related records."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel

from hi_desktop.services.secrecy import Order
from hi_desktop.ui.widgets.basics import Button
from tests.factories import register
from tests.ui.conftest import type_text
from tests.ui.desk import follow, keys, numbers, open_desk, settle


def _words(widget):
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(widget))


def test_r31_an_urgent_case_shows_whom_to_tell_and_takes_who_was_told(qtbot, local, make_context):
    register(local)
    id_ = register(local, urgent=True, province="Bursa")
    page, context, window = open_desk(qtbot, make_context)
    assert numbers(page)[0] == "2026/000002"
    assert page.list.model.text(0, 0) in {"Urgent", "Acil"}
    page.show_application(id_)
    follow(qtbot, page, context, "2026/000002")
    banner = page.pane.view.findChild(QFrame, "urgent")
    assert "155" in _words(banner) and "112" in _words(banner)
    keys(page.list.table, "Ctrl+Shift+A")
    settle(qtbot, context)
    sheet = page.sheet()
    sheet.to.setFocus()
    type_text(sheet.to, "155")
    keys(sheet.to, "Ctrl+Return")
    settle(qtbot, context)
    assert local.applications.get(id_).done.alerted_to == "155"
    qtbot.wait_until(lambda: "10.30" in _words(banner))
    assert window is not None


def test_r31_an_order_is_set_by_keyboard_and_its_record_shows_a_lock(qtbot, local, make_context):
    id_ = register(local)
    page, context, _window = open_desk(qtbot, make_context)
    follow(qtbot, page, context, "2026/000001")
    keys(page.list.table, "Ctrl+Shift+S")
    settle(qtbot, context)
    type_text(page.sheet().number, "6284/5")
    keys(page.sheet().number, "Ctrl+Return")
    settle(qtbot, context)
    assert local.applications.get(id_).confidential
    qtbot.wait_until(lambda: "6284/5" in _words(page.pane.view.findChild(QFrame, "secret")))


def test_r31_a_stranger_sees_a_closed_card(qtbot, local, make_context, opened):
    other = opened(local.where, user="murat")
    id_ = register(other, applicant="Zerrin Giz", subject="Barınma", province="Kars")
    other.secrecy.protect(id_, Order(number="1"))
    page, context, window = open_desk(qtbot, make_context)
    follow(qtbot, page, context, "2026/000001")
    told = _words(window) + "\n".join(
        page.list.model.text(0, at) for at in range(len(page.list.model.columns))
    )
    for token in ("Zerrin", "Giz ", "Barınma", "Kars"):
        assert token not in told
    assert "murat" in _words(page.pane.view.findChild(QFrame, "secret"))
    for key in ("application.answer", "application.refer", "application.refuse"):
        button = page.pane.view.findChild(Button, key)
        assert not button.isEnabled() and "murat" in button.toolTip()


def test_the_same_person_is_listed_and_enter_opens_the_other_case(qtbot, local, make_context):
    first, second = register(local), register(local, subject="İkinci")
    page, context, _window = open_desk(qtbot, make_context)
    page.show_application(first)
    follow(qtbot, page, context, "2026/000001")
    view = page.pane.view
    qtbot.wait_until(lambda: view.findChild(Button, str(second)) is not None)
    button = view.findChild(Button, str(second))
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Return)
    if page.list.table.current_id() != second:
        QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.wait_until(lambda: page.list.table.current_id() == second)
    settle(qtbot, context)
