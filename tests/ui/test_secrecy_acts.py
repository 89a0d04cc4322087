"""Urgent and secret cases, duty contacts, links, merges and batches by keyboard (R31)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QWidget

from hi_desktop.domain.contacts import DutyContact
from hi_desktop.domain.vocabulary import LinkKind, Outcome, State
from hi_desktop.services.secrecy import Order
from hi_desktop.ui.dialogs.confirm import ConfirmDialog
from hi_desktop.ui.dialogs.duty_contacts import DutyContactsDialog
from hi_desktop.ui.window_settings import WindowSettings
from tests.factories import register
from tests.ui.conftest import type_text
from tests.ui.desk import follow, keys, numbers, open_desk, settle

PETITION = {"channel": "MEKTUP", "subject": "Aynı dilekçe", "body": "Yurdumuz kapatılmasın."}


@pytest.fixture
def desk(qtbot, make_context):
    """Return a maker of the page that stands on a record."""

    def at(number):
        page, context, window = open_desk(qtbot, make_context)
        row = numbers(page).index(number)
        page.list.table.select_id(page.list.model.id_at(row), focus=True)
        follow(qtbot, page, context, number)
        return page, context, window

    return at


def _press(qtbot, context, page, shortcut):
    keys(page.list.table, shortcut)
    settle(qtbot, context)
    return page.sheet()


def _save(qtbot, context, widget):
    keys(widget, "Ctrl+Return")
    settle(qtbot, context)


def test_r31_a_case_is_marked_as_urgent_and_back_with_its_reason(qtbot, local, desk):
    id_ = register(local)
    page, context, _window = desk("2026/000001")
    sheet = _press(qtbot, context, page, "Ctrl+Shift+Q")
    _save(qtbot, context, sheet.reason)
    assert not local.applications.get(id_).urgent and page.sheet() is sheet
    type_text(sheet.reason, "Can tehlikesi")
    _save(qtbot, context, sheet.reason)
    assert local.applications.get(id_).urgent
    assert local.history.lines(id_)[0].note == "Can tehlikesi"
    qtbot.wait_until(lambda: page.pane.shown().application.urgent, timeout=8000)
    settle(qtbot, context)
    sheet = _press(qtbot, context, page, "Ctrl+Shift+Q")
    type_text(sheet.reason, "Bitti")
    _save(qtbot, context, sheet.reason)
    assert not local.applications.get(id_).urgent


def test_r31_the_form_proposes_urgent_and_only_the_officer_marks_it(qtbot, local, make_context):
    page, context, window = open_desk(qtbot, make_context)
    keys(window, "Ctrl+N")
    settle(qtbot, context)
    sheet = page.sheet()
    notice = sheet.findChild(QFrame, "urgent")
    assert notice.isHidden()
    type_text(sheet.form.subject, "Şiddet gördüm")
    assert notice.isVisible() and not notice.marked
    keys(sheet.form.subject, "Ctrl+Shift+Q")
    assert notice.marked
    keys(sheet.form.subject, "Ctrl+Shift+Q")
    assert not notice.marked
    button = notice.findChild(QWidget, "toggle")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert notice.marked
    type_text(sheet.form.applicant, "Işıl Su")
    _save(qtbot, context, sheet.form.subject)
    assert [local.applications.get(id_).urgent for id_ in local.lists.find("Işıl")] == [True]


def test_an_order_is_lifted_after_a_question_whose_first_answer_is_no(qtbot, local, desk):
    id_ = register(local)
    local.secrecy.protect(id_, Order(number="6284/5"))
    page, context, window = desk("2026/000001")
    page.pane.asked.emit("application.lift")
    settle(qtbot, context)
    sheet = page.sheet()
    _save(qtbot, context, sheet.reason)
    assert window.findChild(ConfirmDialog) is None
    type_text(sheet.reason, "Karar kalktı")
    keys(sheet.reason, "Ctrl+Return")
    question = sheet.findChild(ConfirmDialog)
    assert question.isModal() and question.safe.isDefault()
    QTest.keyClick(question, Qt.Key.Key_Return)
    settle(qtbot, context)
    assert local.applications.get(id_).confidential
    keys(sheet.reason, "Ctrl+Return")
    question = next(one for one in sheet.findChildren(ConfirmDialog) if one.isVisible())
    question.sure.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(question.sure, Qt.Key.Key_Space)
    settle(qtbot, context)
    assert not local.applications.get(id_).confidential
    assert local.history.lines(id_)[0].note == "Karar kalktı"


def test_viewers_are_named_by_keyboard(qtbot, local, desk, opened):
    murat = opened(local.where, user="murat").settings.officer()
    id_ = register(local)
    local.secrecy.protect(id_, Order(number="6284/5"))
    page, context, _window = desk("2026/000001")
    page.pane.asked.emit("application.viewers")
    settle(qtbot, context)
    sheet = page.sheet()
    box = sheet.findChild(QCheckBox, f"viewer{murat.id}")
    box.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    QTest.keyClick(sheet.findChild(QWidget, "submit"), Qt.Key.Key_Space)
    settle(qtbot, context)
    qtbot.wait_until(lambda: murat.id in local.secrecy.viewers(id_).named)
    assert len(local.secrecy.viewers(id_).named) == 2


def test_records_are_linked_and_parted_by_keyboard(qtbot, local, desk):
    first = register(local)
    second = register(local, applicant="Başka", identity_no="", phone="")
    page, context, _window = desk("2026/000002")
    sheet = _press(qtbot, context, page, "Ctrl+Shift+L")
    type_text(sheet.other, "2026/99")
    _save(qtbot, context, sheet.other)
    assert local.links.related(second).links == () and page.sheet() is sheet
    sheet.other.clear()
    sheet.other.setFocus()
    type_text(sheet.other, "2026/1")
    _save(qtbot, context, sheet.other)
    (link,) = local.links.related(second).links
    assert (link.application_id, link.kind) == (first, LinkKind.RELATED)
    view = page.pane.view
    qtbot.wait_until(lambda: view.findChild(QWidget, f"unlink{link.id}") is not None)
    button = view.findChild(QWidget, f"unlink{link.id}")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle(qtbot, context)
    assert local.links.related(second).links == ()


def test_a_duplicate_is_merged_and_taken_apart_by_keyboard(qtbot, local, desk):
    register(local)
    younger = register(local, applicant="Yine Ben")
    page, context, _window = desk("2026/000002")
    sheet = _press(qtbot, context, page, "Ctrl+Shift+U")
    type_text(sheet.other, "2026/1")
    _save(qtbot, context, sheet.other)
    closed = local.applications.get(younger)
    assert (closed.state, closed.outcome) == (State.CLOSED, Outcome.DUPLICATE)
    page.show_application(younger)
    follow(qtbot, page, context, "2026/000002")
    view = page.pane.view
    qtbot.wait_until(lambda: view.findChild(QWidget, "unmerge") is not None)
    button = view.findChild(QWidget, "unmerge")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle(qtbot, context)
    assert local.applications.get(younger).closed_on is None


def test_identical_petitions_are_answered_together_by_keyboard(qtbot, local, desk):
    ids = [register(local, **PETITION, applicant=f"Kişi {n}") for n in range(4)]
    page, context, _window = desk("2026/000001")
    keys(page.list.table, "Ctrl+A")
    sheet = _press(qtbot, context, page, "Ctrl+Shift+J")
    type_text(sheet.summary, "Kapatma kararı yok")
    _save(qtbot, context, sheet.summary)
    done = {local.history.lines(id_)[0].id for id_ in ids}
    assert len(done) == 1
    assert {local.applications.get(id_).outcome for id_ in ids} == {Outcome.INFORMED}
    assert len(local.links.related(ids[0]).links) == 3
    keys(page.list.table, "Ctrl+Z")
    settle(qtbot, context)
    assert {local.applications.get(id_).answered_on for id_ in ids} == {None}
    assert local.links.related(ids[0]).links == ()


def test_r31_duty_contacts_are_kept_from_every_page_and_the_settings(qtbot, local, make_context):
    _page, context, window = open_desk(qtbot, make_context)
    opener = WindowSettings(context, window)
    keys(window, "Ctrl+J")
    settle(qtbot, context)
    dialog = window.findChild(DutyContactsDialog)
    type_text(dialog.sheet.name, "Ela Su")
    type_text(dialog.sheet.phone, "05321234567")
    keys(dialog.sheet.phone, "Ctrl+Return")
    settle(qtbot, context)
    (own,) = local.secrecy.duty_contacts()
    assert (own.name, own.phone, own.province) == ("Ela Su", "+905321234567", "")
    settings = opener.show_settings()
    button = settings.findChild(QWidget, "duty_contacts")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle(qtbot, context)
    qtbot.wait_until(
        lambda: any(one.isVisible() for one in window.findChildren(DutyContactsDialog))
    )
    dialog = [one for one in window.findChildren(DutyContactsDialog) if one.isVisible()][-1]
    remove = dialog.sheet.findChild(QWidget, "remove")
    assert not remove.isEnabled()
    dialog.sheet.known.choose(own.id)
    dialog.sheet.known.chosen.emit(own.id)
    assert remove.isEnabled() and dialog.sheet.name.text() == "Ela Su"
    remove.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(remove, Qt.Key.Key_Space)
    settle(qtbot, context)
    assert local.secrecy.duty_contacts() == ()
    window.activateWindow()
    qtbot.wait_until(window.isActiveWindow)
    keys(window, "Ctrl+Z")
    qtbot.wait_until(lambda: len(local.secrecy.duty_contacts()) == 1)


def test_copied_rows_and_the_title_of_a_window_hide_a_secret_also_from_who_may_see_it(
    qtbot, local, desk
):
    id_ = register(local, applicant="Zerrin Giz", subject="Barınma", province="Kars")
    local.secrecy.protect(id_, Order(number="1"))
    page, context, window = desk("2026/000001")
    assert "Zerrin Giz" in [
        page.list.model.text(0, at) for at in range(len(page.list.model.columns))
    ]
    keys(page.list.table, "Ctrl+C")
    settle(qtbot, context)
    copied = QApplication.clipboard().text()
    assert "Gizli kayıt" in copied and "Zerrin" not in copied and "Barınma" not in copied
    keys(page.list.table, "Return")
    settle(qtbot, context)
    titles = [one.windowTitle() for one in QApplication.topLevelWidgets()]
    assert "2026/000001" in titles and not [one for one in titles if "Barınma" in one]
    assert window is not None


def test_r31_a_removed_contact_is_no_longer_offered(local):
    local.secrecy.save_duty_contact(DutyContact(name="Ela Su", phone="155"))
    (own,) = local.secrecy.duty_contacts()
    done = local.secrecy.remove_duty_contact(own.id)
    assert done.contacts and local.secrecy.duty_contacts() == ()
    assert local.history.undo(done.act_id).contacts
