"""Hand-over, return, who answers today and who one is, with real keys (R7)."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hi_desktop.domain.contacts import Absence, Person
from hi_desktop.domain.vocabulary import Role
from hi_desktop.services.clock import FixedClock
from hi_desktop.services.officer import Officer
from hi_desktop.services.secrecy import Order
from hi_desktop.ui.dialogs.assign import AssignSheet
from hi_desktop.ui.dialogs.hand_over import LeavePageDialog
from hi_desktop.ui.dialogs.settings import SettingsDialog
from hi_desktop.ui.dialogs.who import WhoDialog
from hi_desktop.ui.main_window import MainWindow
from hi_desktop.ui.pages import Page
from hi_desktop.ui.tabs import applications, contacts, detail_facts
from tests.factories import register
from tests.ui.conftest import shown, type_text
from tests.ui.desk import keys, settle

MONDAY = dt.date(2026, 11, 23)
TUESDAY = dt.date(2026, 11, 24)
FRIDAY = dt.date(2026, 11, 27)


@pytest.fixture
def people(local):
    """Ayşe, who works here and goes away tomorrow; Murat, her backup; Gül of another unit."""
    local.settings.save_me("Ayşe Demir", "Memur")
    for unit, name, role in (
        (1, "Ayşe Demir", Role.MAIN),
        (1, "Murat Işık", Role.BACKUP),
        (2, "Gül Kılıç", Role.MAIN),
    ):
        local.contacts.save_person(
            Person(unit_id=unit, name=name, role=role, phone="0312 555 11 22", extension="1234")
        )
    local.contacts.save_officer(Officer(0, "Murat Işık", "", "murat"))
    return {one.name: one.id for one in local.contacts.people()}


@pytest.fixture
def officers(local, people):
    return {one.login: one.id for one in local.contacts.officers()}


@pytest.fixture
def leave(local, people):
    local.leave.save(
        Absence(person_id=people["Ayşe Demir"], backup_id=people["Murat Işık"],
                first=TUESDAY, last=FRIDAY)
    )  # fmt: skip
    return local.leave.absences()[0].id


@pytest.fixture
def window(qtbot, make_context, local, people):
    made = MainWindow()
    context = make_context(made)
    made.connect_context(
        context,
        [
            Page("applications", "Applications", "mail_inbox", applications.make),
            Page("contacts", "Contact registry", "book_contacts", contacts.make),
        ],
    )
    made.show_database("Bu bilgisayarda", "ok", writable=True)
    made.resize(1440, 900)
    shown(qtbot, made)
    settle(qtbot, context)
    made.context = context
    return made


def opened(qtbot, window, kind, key):
    """Press a key and return the dialog that it opens."""
    keys(window, key)
    qtbot.wait_until(lambda: bool(window.findChildren(kind)), timeout=4000)
    dialog = window.findChildren(kind)[-1]
    settle(qtbot, window.context)
    return dialog


def press(widget, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifiers)


def test_r7_the_page_of_hand_over_is_read_and_stamped_with_keys_and_undone(
    qtbot, window, local, officers, leave
):
    due = register(local, received=dt.date(2026, 11, 5), subject="Evde bakım aylığı")
    local.applications.assign([due], officers["ayse"])
    local.applications.note(due, "Kurum cevabı bekleniyor")
    dialog = opened(qtbot, window, LeavePageDialog, "Ctrl+F9")
    text = dialog.page.toPlainText()
    for words in ("2026/000001", "Evde bakım aylığı", "Kurum cevabı bekleniyor", "Murat Işık"):
        assert words in text
    assert not dialog.state.isVisible()
    press(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window.context)
    assert local.leave.absences()[0].handed_over_at == local.clock.now()
    assert dialog.state.isVisible() and not dialog.stamp.isVisible()
    press(dialog, Qt.Key.Key_Escape)
    window.activateWindow()
    qtbot.wait_until(window.isActiveWindow)
    settle(qtbot, window.context)
    keys(window, "Ctrl+Z")
    settle(qtbot, window.context)
    assert local.leave.absences()[0].handed_over_at is None


def test_r7_the_page_of_return_tells_what_was_done_meanwhile(qtbot, window, local, officers, leave):
    case = register(local, subject="Engelli raporu")
    local.applications.assign([case], officers["ayse"])
    me = local.context.officer
    local.context.clock = FixedClock(dt.datetime(2026, 11, 25, 9, 0))  # noqa: DTZ001 - local
    local.context.officer = next(one for one in local.contacts.officers() if one.login == "murat")
    local.applications.note(case, "Vatandaş arandı")
    local.context.officer = me
    local.context.clock = FixedClock(dt.datetime(2026, 11, 30, 9, 0))  # noqa: DTZ001 - local
    dialog = opened(qtbot, window, LeavePageDialog, "Ctrl+Shift+F9")
    text = dialog.page.toPlainText()
    for words in ("Engelli raporu", "Murat Işık", "Vatandaş arandı"):
        assert words in text
    press(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window.context)
    assert local.leave.absences()[0].taken_back_at == local.clock.now()


def test_r7_r31_what_is_shown_and_copied_withholds_a_secret_applicant(
    qtbot, window, local, officers, leave
):
    case = register(local, subject="Sığınma evi talebi", applicant="Esin Su")
    local.applications.assign([case], officers["ayse"])
    local.applications.note(case, "Esin aradı")
    local.secrecy.protect(case, Order(number="2026/12"))
    dialog = opened(qtbot, window, LeavePageDialog, "Ctrl+F9")
    dialog.copy.setFocus()
    press(dialog.copy, Qt.Key.Key_Space)
    copied = QApplication.clipboard().text()
    assert "2026/000001" in copied
    for text in (copied, dialog.page.toPlainText()):
        assert "Sığınma" not in text and "Esin" not in text


def test_the_page_is_looked_at_before_it_is_printed(qtbot, window, leave):
    dialog = opened(qtbot, window, LeavePageDialog, "Ctrl+F9")
    dialog.print_.setFocus()
    press(dialog.print_, Qt.Key.Key_Space)
    [preview] = dialog.findChildren(QPrintPreviewDialog)
    assert preview.isVisible()
    preview.reject()


def test_without_a_leave_the_page_says_so_and_offers_no_stamp(qtbot, window):
    dialog = opened(qtbot, window, LeavePageDialog, "Ctrl+F9")
    assert dialog.empty.isVisible()
    assert not (dialog.stamp.isVisible() or dialog.page.isVisible())


def test_r7_who_answers_today_is_found_by_typing_and_the_phone_copied(qtbot, window, local, people):
    local.leave.save(
        Absence(person_id=people["Ayşe Demir"], backup_id=people["Murat Işık"],
                first=MONDAY, last=FRIDAY)
    )  # fmt: skip
    dialog = opened(qtbot, window, WhoDialog, "Ctrl+Shift+V")
    type_text(dialog.search, "isik")
    item = dialog.list.currentItem()
    assert [item.text(at) for at in (1, 3)] == ["Murat Işık", "27.11.2026"]
    assert "Ayşe Demir → Murat Işık" in item.text(4)
    press(dialog.search, Qt.Key.Key_Return)
    assert QApplication.clipboard().text() == "(0312) 555 11 22 dahili 1234"
    assert dialog.copied.isVisible()


def test_who_answers_shows_the_unit_in_the_registry(qtbot, window, local):
    dialog = opened(qtbot, window, WhoDialog, "Ctrl+Shift+V")
    type_text(dialog.search, "gül")
    press(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window.context)
    assert window.current_page() == "contacts"
    assert window.page("contacts").tree.scope().unit_id == 2


def test_a_search_that_finds_nobody_copies_nothing(qtbot, window):
    dialog = opened(qtbot, window, WhoDialog, "Ctrl+Shift+V")
    type_text(dialog.search, "qqq")
    press(dialog.search, Qt.Key.Key_Return)
    assert dialog.empty.isVisible() and not dialog.copied.isVisible()
    assert not (dialog.copy.isEnabled() or dialog.open_unit.isEnabled())


def test_r7_who_one_is_in_the_registry_is_chosen_in_the_settings(qtbot, window, local, people):
    dialog = opened(qtbot, window, SettingsDialog, "Ctrl+,")
    person = dialog.findChild(object, "person_id")
    assert person.value() == people["Ayşe Demir"]
    person.setFocus()
    person.selectAll()
    type_text(person, "gul")
    press(person, Qt.Key.Key_Return)
    settle(qtbot, window.context)
    officer = local.settings.officer()
    assert (officer.person_id, officer.name, officer.title) == (
        people["Gül Kılıç"], "Ayşe Demir", "Memur",
    )  # fmt: skip


def test_r7_an_officer_who_is_away_is_offered_with_who_stands_in(desk, local, people, officers):
    local.leave.save(
        Absence(person_id=people["Murat Işık"], backup_id=people["Gül Kılıç"],
                first=MONDAY, last=FRIDAY)
    )  # fmt: skip
    case = register(local)
    sheet = desk.open(AssignSheet, (case,))
    offered = [sheet.officer.itemText(at) for at in range(sheet.officer.count())]
    assert "Murat Işık → Gül Kılıç" in offered
    local.applications.assign([case], officers["murat"])
    assert "Murat Işık → Gül Kılıç" in detail_facts._responsible(desk.detail(case))
