"""The leave plan in its window: read, chosen, entered, changed and taken back with real keys."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hi_desktop.domain.contacts import Absence, Person
from hi_desktop.domain.vocabulary import AbsenceKind, Role
from hi_desktop.services.officer import Officer
from hi_desktop.ui.main_window import MainWindow
from hi_desktop.ui.pages import Page
from hi_desktop.ui.tabs import contacts
from tests.factories import register
from tests.ui.conftest import shown, type_text

TODAY = dt.date(2026, 11, 23)
FRIDAY = dt.date(2026, 11, 27)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
RETURN = Qt.Key.Key_Return


def day(month, number):
    return dt.date(2026, month, number)


@pytest.fixture
def team(local):
    """Four people of one unit; Ayşe and Murat work with the program. Ids by first name."""
    local.settings.save_me("Ayşe Demir")
    for name in ("Ayşe Demir", "Murat Işık", "Gül Kılıç", "Veli Can"):
        role = Role.BACKUP if name == "Gül Kılıç" else Role.MAIN
        local.contacts.save_person(Person(unit_id=1, name=name, role=role))
    local.contacts.save_officer(Officer(0, "Murat Işık", "", "murat"))
    return {one.name.split()[0]: one.id for one in local.contacts.people(1)}


@pytest.fixture
def leave(local, team):
    """Save an absence by first names."""

    def save(who, backup, first=TODAY, last=FRIDAY, **values):
        absence = Absence(
            person_id=team[who], backup_id=team[backup], first=first, last=last, **values
        )
        local.leave.save(absence)

    return save


@pytest.fixture
def murats(local, team):
    """Give Murat an application that is due on 25 November, and one that is due later."""
    officers = {one.login: one.id for one in local.contacts.officers()}
    ids = [register(local, received=when) for when in (day(11, 4), day(11, 20))]
    local.applications.assign(ids, officers["murat"])
    return ids


@pytest.fixture
def desk(qtbot, make_context, team):
    """The window with the leave plan, opened by its key."""
    window = MainWindow()
    context = make_context(window)
    window.connect_context(
        context, [Page("contacts", "Contact registry", "book_contacts", contacts.make)]
    )
    window.show_database("Bu bilgisayarda", "ok", writable=True)
    window.resize(1366, 768)
    shown(qtbot, window)
    return Desk(qtbot, window, context)


class Desk:
    def __init__(self, qtbot, window, context):
        self.qtbot, self.window, self.context = qtbot, window, context
        self.page = window.page("contacts")
        self.told = []
        context.hub.told.connect(self.told.append)
        self.settle()
        QTest.keySequence(window, "Shift+F9")
        self.settle()
        self.plan = self.page.body.sheet
        self.planner = self.plan.planner

    def settle(self):
        self.qtbot.wait_until(lambda: not self.context.jobs.busy, timeout=8000)

    def come_back(self):
        """Make the window the active one again; a list below a field takes that offscreen."""
        self.window.activateWindow()
        self.qtbot.wait_until(lambda: QApplication.focusWidget() is not None, timeout=8000)

    @property
    def sheet(self):
        return self.plan.sheet

    def key(self, key, held=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget(), key, held)
        self.settle()

    def type(self, text):
        type_text(QApplication.focusWidget(), text)

    def foreseen(self):
        """Wait until the sheet tells what the leave means, or what refuses it."""

        def told():
            faults = [one for one in self.sheet._fields.values() if one.has_fault()]
            return bool(self.sheet.preview.sentence() or faults)

        self.qtbot.wait_until(told, timeout=8000)
        return self.sheet.preview.sentence()

    def fault(self, field):
        known = self.sheet._fields[field]
        return known._fault.text() if known.has_fault() else ""


def test_the_plan_opens_by_its_key_with_everybody_and_escape_gives_the_registry_back(desk):
    assert desk.planner.hasFocus() and not desk.page.list.isVisible()
    names = [row.name for row in desk.planner.plan().rows]
    assert names == ["Ayşe Demir", "Gül Kılıç", "Murat Işık", "Veli Can"]
    assert desk.planner.day == TODAY and desk.planner.weeks() == 6
    desk.key(Qt.Key.Key_Escape)
    assert desk.page.body.sheet is None and desk.page.list.isVisible()


def test_arrows_go_by_person_and_day_and_each_cell_says_a_sentence(leave, desk):
    leave("Murat", "Gül", kind=AbsenceKind.SICK)
    desk.plan.refresh()
    desk.settle()
    assert "Ayşe Demir" in desk.planner.accessibleDescription()
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Right)
    said = desk.planner.accessibleDescription()
    for part in ("Murat Işık", "24 Kasım 2026 Salı", "Rapor", "23.11.2026–27.11.2026", "Gül Kılıç"):
        assert part in said
    assert said in desk.plan._words.whole()


def test_pages_go_by_four_weeks_and_home_leads_back_to_today(desk):
    desk.key(Qt.Key.Key_PageDown)
    assert desk.planner.day == TODAY + dt.timedelta(days=28)
    assert desk.planner.shown()[0] == day(12, 21)
    desk.key(Qt.Key.Key_Right, CONTROL)
    assert desk.planner.shown()[0] == day(12, 28)
    desk.key(Qt.Key.Key_Home)
    first, last = desk.planner.shown()
    assert desk.planner.day == TODAY and first <= TODAY <= last


def test_r7_leave_is_entered_with_keys_alone_and_says_where_the_work_is_seen(local, murats, desk):
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Down)
    for _ in range(4):
        desk.key(Qt.Key.Key_Right, SHIFT)
    assert desk.planner.span() == (TODAY, FRIDAY)
    desk.key(RETURN)
    assert QApplication.focusWidget() is desk.sheet.backup
    desk.sheet.backup.selectAll()
    desk.type("Ayse")
    desk.key(Qt.Key.Key_Tab)
    said = desk.foreseen()
    assert "2" in said and "Ayşe Demir" in said
    [due] = desk.sheet.preview.lines()
    assert "Ayşe Demir" in due
    desk.come_back()
    desk.key(RETURN, CONTROL)
    [saved] = local.leave.absences()
    assert (saved.first, saved.last) == (TODAY, FRIDAY)
    assert desk.sheet is None and desk.planner.hasFocus()
    assert desk.told[-1].text == said and desk.told[-1].undo
    assert desk.planner.plan().bar(saved.person_id, FRIDAY).absence_id == saved.id
    QTest.keySequence(desk.window, "Ctrl+Z")
    desk.settle()
    assert local.leave.absences() == [] and desk.planner.plan().bars == ()


def test_r7_only_the_free_ones_are_offered_with_what_they_have_open(leave, murats, desk):
    leave("Gül", "Veli")
    desk.plan.refresh()
    desk.settle()
    desk.key(RETURN)
    offered = {option.value: option.text for option, _ in desk.sheet.backup._options}
    murat = desk.planner.plan().rows[2].person_id
    assert [text.split(" · ")[0] for text in offered.values()] == ["Murat Işık", "Veli Can"]
    assert "2" in offered[murat].split(" · ")[2]


def test_days_are_typed_over_the_plan(desk):
    desk.type("2")
    assert QApplication.focusWidget() is desk.plan.days
    desk.type("3.11–27.11")
    desk.key(RETURN)
    assert desk.planner.hasFocus() and desk.planner.span() == (TODAY, FRIDAY)
    desk.type("3")
    desk.type("1.11")
    desk.key(RETURN)
    assert QApplication.focusWidget() is desk.plan.days
    assert "31.11" in desk.plan._words.whole()
    desk.key(Qt.Key.Key_Escape)
    assert desk.planner.hasFocus() and desk.planner.span() == (TODAY, FRIDAY)


def test_a_letter_begins_a_name_and_leaves_only_who_holds_it(desk):
    desk.type("v")
    desk.type("eli")
    assert [row.name for row in desk.planner.plan().rows] == ["Veli Can"]
    desk.key(Qt.Key.Key_Down)
    assert desk.planner.hasFocus()


def test_a_leave_is_changed_where_it_stands(local, leave, team, desk):
    leave("Ayşe", "Gül", reason="Yıllık izin")
    desk.plan.refresh()
    desk.settle()
    desk.key(RETURN)
    assert (desk.sheet.reason.text(), desk.sheet.backup.value()) == ("Yıllık izin", team["Gül"])
    assert QApplication.focusWidget() is desk.sheet.last
    desk.type("25.11.2026")
    desk.key(RETURN, CONTROL)
    [changed] = local.leave.absences()
    assert (changed.last, changed.reason) == (day(11, 25), "Yıllık izin")


def test_delete_removes_and_can_be_undone(local, leave, desk):
    leave("Ayşe", "Gül")
    desk.plan.refresh()
    desk.settle()
    desk.key(Qt.Key.Key_Delete)
    assert local.leave.absences() == [] and desk.told[-1].undo
    QTest.keySequence(desk.window, "Ctrl+Z")
    desk.settle()
    assert len(local.leave.absences()) == 1
    assert len(desk.planner.plan().bars) == 1


def test_r7_a_circle_is_told_below_the_backup_while_the_days_are_typed(local, leave, desk):
    leave("Ayşe", "Gül", TODAY, day(11, 26))
    leave("Gül", "Ayşe", FRIDAY, FRIDAY)
    desk.plan.refresh()
    desk.settle()
    desk.key(RETURN)
    assert desk.foreseen()
    desk.type("27.11.2026")
    desk.qtbot.wait_until(lambda: bool(desk.fault("backup_id")), timeout=8000)
    assert "Ayşe Demir → Gül Kılıç → Ayşe Demir" in desk.fault("backup_id")
    assert QApplication.focusWidget() is desk.sheet.last and not desk.sheet.preview.lines()
    desk.key(RETURN, CONTROL)
    assert [one.last for one in local.leave.absences()] == [day(11, 26), FRIDAY]


def test_r7_who_stands_in_by_chain_is_told_for_each_stretch(local, leave, team, murats, desk):
    leave("Murat", "Gül")
    leave("Gül", "Ayşe", FRIDAY, FRIDAY)
    desk.plan.refresh()
    desk.settle()
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Down)
    desk.key(RETURN)
    desk.foreseen()
    lines = desk.sheet.preview.lines()
    assert lines[0] == "23–26 Kasım: Murat Işık → Gül Kılıç"
    assert lines[1] == "27 Kasım: Murat Işık → Gül Kılıç → Ayşe Demir"


def test_two_of_a_unit_away_are_marked_and_named(leave, team, desk):
    leave("Ayşe", "Gül")
    leave("Murat", "Gül", FRIDAY, day(12, 2))
    desk.plan.refresh()
    desk.settle()
    assert desk.planner.plan().crowd(1, FRIDAY) == ("Ayşe Demir", "Murat Işık")
    assert desk.planner.plan().crowd(1, TODAY) == ()
    desk.planner.choose_person(team["Veli"])
    desk.planner.choose_days(FRIDAY, FRIDAY)
    assert "Ayşe Demir, Murat Işık" in desk.planner.words()


def test_dragging_chooses_days_and_a_double_click_opens(team, desk):
    begin = desk.planner.cell_rect(team["Murat"], TODAY).center()
    end = desk.planner.cell_rect(team["Murat"], FRIDAY).center()
    place = desk.planner.viewport()
    QTest.mousePress(place, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(place, end)
    QTest.mouseRelease(place, Qt.MouseButton.LeftButton, pos=end)
    assert desk.planner.row().name == "Murat Işık"
    assert desk.planner.span() == (TODAY, FRIDAY)
    QTest.mouseDClick(place, Qt.MouseButton.LeftButton, pos=begin)
    desk.settle()
    assert desk.sheet is not None


def test_fewer_weeks_are_shown_beside_the_sheet_and_the_chosen_day_stays(desk):
    desk.planner.choose_days(day(12, 28), day(12, 30))
    desk.key(RETURN)
    desk.qtbot.wait_until(lambda: desk.planner.weeks() < 6)
    first, last = desk.planner.shown()
    assert first <= day(12, 30) <= last
    desk.key(Qt.Key.Key_Escape)
    assert desk.sheet is None and desk.plan.isVisible()


def test_the_plan_can_be_read_where_nothing_can_be_written(desk):
    desk.window.show_database("Salt okunur", "due", writable=False)
    desk.key(RETURN)
    assert desk.sheet is None
