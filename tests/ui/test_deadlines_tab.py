"""Süreler, with real keys: the month, the day's list, calendar days that move applications."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hi_desktop.domain.calendar import CalendarEntry, DayKind, Policy
from hi_desktop.domain.vocabulary import Kind
from hi_desktop.ui.tabs.deadlines import DeadlinesPage
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import LineEdit
from tests.factories import register
from tests.ui.conftest import TODAY, shown, type_text

CTRL = Qt.KeyboardModifier.ControlModifier
ARRIVED = TODAY - dt.timedelta(days=7)
DUE = dt.date(2026, 12, 7)


@pytest.fixture
def cases(local):
    """Three applications that are due on one day, and one that is overdue."""
    ids = [register(local, received=ARRIVED, subject=f"Konu {n}") for n in range(3)]
    late = register(local, received=dt.date(2026, 10, 1), subject="Gecikmiş")
    return ids, late


@pytest.fixture
def page(qtbot, make_context, cases):
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    made = shown(qtbot, DeadlinesPage(make_context(window)))
    made.resize(1280, 760)
    qtbot.waitUntil(lambda: made.overdue_list.model().rowCount() == 1)
    return made


def press(page, key, times=1):
    for _ in range(times):
        QTest.keyClick(page.grid, key)


def test_the_month_counts_what_is_due_and_arrows_walk_to_the_days_list(page, qtbot, cases):
    page.grid.setFocus()
    press(page, Qt.Key.Key_Right, (DUE - TODAY).days)
    assert page.grid.day == DUE
    qtbot.waitUntil(lambda: page.day_list.model().rowCount() == 3)
    assert page.grid.month == DUE.replace(day=1)
    assert page._summary(DUE).startswith("7 Aralık 2026 Pazartesi")
    assert "3" in page._summary(DUE)


def test_enter_goes_to_the_list_and_enter_there_opens_the_application(page, qtbot, cases):
    asked = []
    page._context.hub.page_asked.connect(lambda key, request: asked.append((key, request)))
    page.grid.choose(DUE)
    qtbot.waitUntil(lambda: page.day_list.model().rowCount() == 3)
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    QTest.keyClick(page.day_list, Qt.Key.Key_Return)
    assert asked == [("applications", page.day_list.current_id())]
    assert asked[0][1] in cases[0]


def test_page_keys_change_the_month_and_home_comes_back(page):
    press(page, Qt.Key.Key_PageDown)
    assert page.grid.day == dt.date(2026, 12, 23)
    press(page, Qt.Key.Key_PageUp, 2)
    assert page.grid.month == dt.date(2026, 10, 1)
    press(page, Qt.Key.Key_Home)
    assert page.grid.day == TODAY


def test_a_closed_day_shows_whom_it_moves_before_it_is_saved_and_moves_only_open_ones(
    page, qtbot, local, cases
):
    ids, late = cases
    page.open_days()
    sheet = page._sheet
    first, name = sheet.findChild(DateField, "first"), sheet.findChild(LineEdit, "name")
    first.selectAll()
    QTest.keyClicks(first, "25.11.2026")
    sheet._kind.choose(DayKind.FULL)
    type_text(name, "Yas günü")
    qtbot.waitUntil(lambda: sheet._moves.rowCount() == 3)
    assert sheet._moves.item(0, 2).text() == "07.12.2026"
    assert sheet._moves.item(0, 3).text() == "08.12.2026"
    assert local.applications.get(ids[0]).internal_due == DUE
    with qtbot.waitSignal(page._context.hub.changed):
        QTest.keyClick(name, Qt.Key.Key_Return, CTRL)
    assert {local.applications.get(one).internal_due for one in ids} == {dt.date(2026, 12, 8)}
    assert local.applications.get(late).internal_due < TODAY


def test_administrative_leave_moves_nothing_until_the_office_says_that_it_does_not_count(
    page, qtbot, local, cases
):
    page.open_days()
    sheet = page._sheet
    qtbot.waitUntil(sheet._leave_counts.isChecked)
    qtbot.waitUntil(lambda: not sheet._preview.isHidden())
    assert "idari izin" in sheet._preview.accessibleName().lower() or not sheet._moves.rowCount()
    sheet._leave_counts.setFocus()
    QTest.keyClick(sheet._leave_counts, Qt.Key.Key_Space)
    with qtbot.waitSignal(page._context.hub.changed):
        QTest.keyClick(sheet._leave_counts, Qt.Key.Key_Return, CTRL)
    assert local.calendar.policy() == Policy(leave_counts=False)


def test_the_reading_of_the_fee_is_chosen_by_keys_with_its_moves_shown_first(
    page, qtbot, local, cases
):
    """Law 4982 art. 11/2: after the payment the period runs on, or begins anew."""
    id_ = register(local, kind=Kind.INFORMATION, channel="BEYS", received=dt.date(2026, 11, 9))
    local.applications.notify_fee(id_, dt.date(2026, 11, 19), "250,00 TL")
    local.applications.fee_paid(id_, TODAY)
    before, number = local.applications.get(id_).legal_due, local.applications.get(id_).number
    page.open_days()
    sheet = page._sheet
    qtbot.waitUntil(sheet._leave_counts.isChecked)
    assert not sheet._fee_restarts.isChecked()
    sheet._fee_restarts.setFocus()
    QTest.keyClick(sheet._fee_restarts, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: sheet._moves.rowCount() == 1)
    assert sheet._moves.item(0, 0).text() == number
    assert local.applications.get(id_).legal_due == before
    with qtbot.waitSignal(page._context.hub.changed):
        QTest.keyClick(sheet._fee_restarts, Qt.Key.Key_Return, CTRL)
    assert local.calendar.policy() == Policy(fee_restarts=True)
    assert local.applications.get(id_).legal_due == dt.date(2026, 12, 14) > before


def test_a_day_without_a_name_is_refused_at_its_field(page, qtbot, local):
    page.open_days()
    sheet = page._sheet
    field = sheet._fields["name"]
    QTest.keyClick(sheet._source, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(field.has_fault)
    assert not [entry for entry in local.calendar.entries(2026) if entry.entered_by == "ayse"]


def test_escape_closes_the_sheet_and_the_lists_come_back(page, qtbot):
    page.open_days()
    QTest.keyClick(page._sheet._source, Qt.Key.Key_Escape)
    assert page._sheet is None
    assert not page._side.isHidden()


def test_a_day_saved_twice_in_haste_is_entered_once(page, qtbot, local):
    page.open_days()
    day = CalendarEntry(
        first=dt.date(2026, 11, 25), last=dt.date(2026, 11, 25), kind=DayKind.FULL, name="Yas günü"
    )
    with local.context.storage.write():
        page._sheet.added.emit(day)
        page._sheet.added.emit(day)
    qtbot.waitUntil(lambda: not page._context.jobs.busy)
    assert len([one for one in local.calendar.entries(2026) if one.name == "Yas günü"]) == 1


def test_applications_without_a_unit_are_named_in_the_load(page):
    assert [(bool(name), number) for name, number in page._load._bars] == [(True, 4)]


def test_what_follows_an_act_stands_on_its_day_with_a_bell_and_opens(page, qtbot, local):
    asked = []
    page._context.hub.page_asked.connect(lambda key, request: asked.append((key, request)))
    id_ = register(local, kind=Kind.INFORMATION, received=dt.date(2026, 11, 9))
    changes = local.applications.extend(id_, "a", "Başka birimden istendi")
    page._context.hub.announce(changes)
    qtbot.waitUntil(lambda: bool(page._awaited))
    [day] = page._awaited
    page.grid.choose(day)
    qtbot.waitUntil(page.day_awaited.isVisible)
    assert page.grid._due[day].awaited == 1
    assert "1 beklenen" in page._summary(day)
    [button] = page.day_awaited.buttons()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert asked == [("applications", id_)]
