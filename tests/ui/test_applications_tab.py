"""The page of applications in a real window over a real database, by real keys."""

from __future__ import annotations

import csv
import datetime as dt
import io

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from hi_desktop.domain.applications import ReferRequest
from hi_desktop.domain.calendar import CalendarEntry, DayKind, Policy
from hi_desktop.domain.vocabulary import Kind, Outcome
from hi_desktop.services.lists import ListQuery, View
from hi_desktop.ui.actions import Actions
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.hub import Hub
from hi_desktop.ui.state import State
from hi_desktop.ui.widgets.filter_flyout import FilterFlyout
from tests.factories import make_draft, register, whole_answer
from tests.ui.conftest import type_text
from tests.ui.desk import follow, keys, numbers, open_desk, register_three, settle

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_page(qtbot, make_context):
    return lambda: open_desk(qtbot, make_context)


@pytest.fixture
def three(local):
    return register_three(local)


def test_an_empty_database_offers_the_three_ways_to_begin(open_page):
    page, _, _ = open_page()
    empty = page.list.table.empty
    assert empty.isVisible()
    assert [empty.findChild(object, key) is not None for key in ("new", "bring", "sample")] == [
        True,
        True,
        True,
    ]


def test_sample_data_fills_the_list_by_one_press(qtbot, open_page, local):
    page, context, _ = open_page()
    qtbot.keyClick(page.list.table.empty.findChild(object, "sample"), Qt.Key.Key_Space)
    qtbot.wait_until(lambda: page.list.model.rowCount() > 0, timeout=20_000)
    settle(qtbot, context)
    assert local.lists.total() > 240  # and some more, one for each rarer way


def test_the_earliest_limit_stands_first_and_is_shown_beside_the_list(qtbot, three, open_page):
    page, context, _ = open_page()
    assert numbers(page) == ["2026/000001", "2026/000002", "2026/000003"]
    follow(qtbot, page, context, "2026/000001")


def test_closed_applications_stand_last_whatever_their_day(qtbot, three, local, open_page):
    answer = whole_answer(dt.date(2026, 11, 23), outcome=Outcome.INFORMED)
    local.applications.answer(three[0], answer)
    page, context, _ = open_page()
    page.list.ask_for(ListQuery(view=View.ALL, sort="remaining"))
    settle(qtbot, context)
    assert numbers(page)[-1] == "2026/000001"


@pytest.mark.parametrize("typed", ["isik", "IŞIK", "ışık", "Işık", "İŞIK"])
def test_every_spelling_of_isik_finds_the_same_person(qtbot, three, open_page, typed):
    page, context, window = open_page()
    keys(window, "Ctrl+F")
    assert page.list.words.hasFocus()
    type_text(page.list.words, typed)
    qtbot.wait_until(lambda: page.list.model.rowCount() == 1)
    assert numbers(page) == ["2026/000001"]
    settle(qtbot, context)


def test_down_leaves_the_search_words_for_the_rows_and_esc_takes_the_filter_away(
    qtbot, three, open_page
):
    page, context, window = open_page()
    keys(window, "F3")
    type_text(page.list.words, "yakl")
    qtbot.wait_until(lambda: page.list.model.rowCount() == 1)
    qtbot.keyClick(page.list.words, Qt.Key.Key_Down)
    assert page.list.table.hasFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Escape)
    qtbot.wait_until(lambda: page.list.model.rowCount() == 3)
    assert page.list.words.text() == ""
    settle(qtbot, context)


def test_a_filter_that_leaves_nothing_says_so_and_can_be_cleared(qtbot, three, open_page):
    page, context, _ = open_page()
    type_text(page.list.words, "yok boyle biri")
    qtbot.wait_until(lambda: page.list.model.rowCount() == 0)
    qtbot.wait_until(page.list.table.empty.isVisible)
    qtbot.keyClick(page.list.table.empty.findChild(object, "clear"), Qt.Key.Key_Space)
    qtbot.wait_until(lambda: page.list.model.rowCount() == 3)
    settle(qtbot, context)


def test_active_filters_stand_as_chips_that_can_be_removed(qtbot, three, open_page):
    page, context, _ = open_page()
    page.list.feed.narrow("channel", ("CIMER",))
    settle(qtbot, context)
    chip = page.list.chips.findChild(object, "channel")
    assert chip.text().endswith("Kanal: CİMER")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    settle(qtbot, context)
    assert page.list.feed.query.filters == ()


def test_a_chip_narrows_and_counts(qtbot, three, open_page):
    page, context, _ = open_page()
    late = page.list.chips.findChild(object, View.LATE.value)
    assert late.text().endswith("1")
    qtbot.keyClick(late, Qt.Key.Key_Space)
    qtbot.wait_until(lambda: numbers(page) == ["2026/000001"])
    settle(qtbot, context)


def test_ctrl_and_a_second_chip_narrow_together(qtbot, three, local, open_page):
    me = local.settings.officer().id
    local.applications.assign(three[:1], me)
    local.applications.assign(three[2:], me)
    page, context, _ = open_page()
    mine = page.list.chips.findChild(object, View.MINE.value)
    late = page.list.chips.findChild(object, View.LATE.value)
    qtbot.mouseClick(late, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(mine, Qt.MouseButton.LeftButton, CTRL)
    qtbot.wait_until(lambda: numbers(page) == ["2026/000001"])
    query = page.list.feed.query
    assert (query.view, query.filters) == (View.LATE, (("officer", (str(me),)),))
    settle(qtbot, context)


def test_a_click_on_a_title_sorts_and_a_second_one_turns_the_order(qtbot, three, open_page):
    page, context, _ = open_page()
    header = page.list.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(1) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle(qtbot, context)
    assert (page.list.feed.query.sort, page.list.feed.query.descending) == ("number", False)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.wait_until(lambda: numbers(page)[0] == "2026/000003")
    settle(qtbot, context)


def test_the_order_can_be_chosen_from_the_context_menu(qtbot, three, open_page):
    page, context, _ = open_page()
    menu = page.commands.menu()
    sort = menu.findChild(QMenu, "sort")
    action = next(one for one in sort.actions() if one.data() == "applicant")
    action.trigger()
    qtbot.wait_until(lambda: page.list.feed.query.sort == "applicant")
    qtbot.wait_until(lambda: numbers(page)[0] == "2026/000002")
    menu.deleteLater()
    settle(qtbot, context)


def test_a_funnel_offers_values_with_counts_and_narrows(qtbot, three, open_page):
    page, context, _ = open_page()
    page.list.table.filter_requested.emit("received", QPoint(10, 10))
    qtbot.wait_until(lambda: page.list.findChild(FilterFlyout) is not None)
    flyout = page.list.findChild(FilterFlyout)
    flyout.chosen.emit(("2026-10",))
    flyout.close()
    qtbot.wait_until(lambda: numbers(page) == ["2026/000001"])
    settle(qtbot, context)


def test_an_act_elsewhere_keeps_selection_focus_and_typed_words(qtbot, three, local, open_page):
    page, context, _ = open_page()
    page.list.table.select_id(three[1], focus=True)
    changes = local.applications.register(
        make_draft(received=dt.date(2026, 10, 2), subject="Araya giren")
    ).changes
    context.hub.announce(changes)
    qtbot.wait_until(lambda: page.list.model.rowCount() == 4)
    settle(qtbot, context)
    assert page.list.table.current_id() == three[1]
    assert page.list.table.hasFocus()


def test_the_row_after_a_closed_one_is_chosen_when_it_leaves_the_list(
    qtbot, three, local, open_page
):
    page, context, _ = open_page()
    page.list.table.select_id(three[0], focus=True)
    answer = whole_answer(dt.date(2026, 11, 23), outcome=Outcome.INFORMED)
    context.hub.announce(local.applications.answer(three[0], answer))
    qtbot.wait_until(lambda: page.list.model.rowCount() == 2)
    assert page.list.table.current_id() == three[1]
    follow(qtbot, page, context, "2026/000002")


def test_copied_rows_parse_back_to_the_shown_cells_with_their_titles(qtbot, three, open_page):
    page, context, window = open_page()
    page.list.table.setFocus()
    keys(window, "Ctrl+A")
    keys(page.list.table, "Ctrl+C")
    text = QGuiApplication.clipboard().text()
    head, *rows = csv.reader(io.StringIO(text), dialect="excel-tab")
    shown_columns = page.list.table.keeper.visible()
    model = page.list.model
    assert head == [model.columns[at].heading for at in shown_columns]
    assert rows == [[model.text(row, at) for at in shown_columns] for row in range(3)]
    assert "<table>" in QGuiApplication.clipboard().mimeData().html()
    settle(qtbot, context)


def test_insert_flags_all_chosen_rows_and_ctrl_z_takes_it_back(qtbot, three, local, open_page):
    page, context, window = open_page()
    page.list.table.setFocus()
    keys(window, "Ctrl+A")
    keys(window, "Ins")
    qtbot.wait_until(lambda: all(local.applications.get(one).flagged for one in three))
    settle(qtbot, context)
    keys(window, "Ctrl+Z")
    qtbot.wait_until(lambda: not any(local.applications.get(one).flagged for one in three))
    settle(qtbot, context)


def test_an_officer_is_made_responsible_for_all_chosen_rows(qtbot, three, local, open_page):
    page, context, window = open_page()
    page.list.table.setFocus()
    keys(window, "Ctrl+A")
    menu = page.commands.menu()
    menu.findChild(QMenu, "assign").actions()[0].trigger()
    me = local.settings.officer().id
    qtbot.wait_until(lambda: all(local.applications.get(one).officer_id == me for one in three))
    menu.deleteLater()
    settle(qtbot, context)


def test_several_chosen_rows_are_counted_in_pane_and_status_bar(qtbot, three, open_page):
    page, context, window = open_page()
    said = []
    context.hub.status_changed.connect(lambda _page, words: said.append(words))
    page.list.table.setFocus()
    keys(window, "Ctrl+A")
    qtbot.wait_until(lambda: page.pane.shown() is None)
    assert "3" in said[-1].split("·")[1]
    settle(qtbot, context)


def test_an_unread_application_counts_as_opened_once_it_was_looked_at(
    qtbot, three, local, open_page
):
    with local.context.storage.write() as work:
        work.applications.case(three[1]).record.unread = True
    page, context, _ = open_page()
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Down)
    qtbot.wait_until(lambda: not local.applications.get(three[1]).unread, timeout=5000)
    settle(qtbot, context)


def test_enter_opens_an_application_in_its_own_window_once(qtbot, three, open_page):
    page, context, _ = open_page()
    page.list.table.select_id(three[1], focus=True)
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    settle(qtbot, context)
    assert list(page._windows) == [three[1]]
    window = page._windows[three[1]]
    assert window.windowTitle() == "2026/000002 · Yaklaşan"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.wait_until(lambda: not page._windows)


def test_an_application_that_the_view_leaves_out_is_found_among_all(qtbot, three, local, open_page):
    answer = whole_answer(dt.date(2026, 11, 23), outcome=Outcome.INFORMED)
    local.applications.answer(three[2], answer)
    page, context, _ = open_page()
    page.take_request(three[2])
    follow(qtbot, page, context, "2026/000003")
    assert page.list.feed.query.view is View.ALL


def test_searching_everywhere_looks_at_closed_ones_too(qtbot, three, local, open_page):
    answer = whole_answer(dt.date(2026, 11, 23), outcome=Outcome.INFORMED)
    local.applications.answer(three[0], answer)
    page, context, _ = open_page()
    page.search("işik")
    qtbot.wait_until(lambda: numbers(page) == ["2026/000001"])
    settle(qtbot, context)


def test_f6_walks_chips_list_and_detail(qtbot, three, open_page):
    page, context, window = open_page()
    follow(qtbot, page, context, "2026/000001")
    page.list.table.setFocus()
    keys(window, "F6")
    assert page.pane.isAncestorOf(QGuiApplication.focusObject())
    keys(window, "Shift+F6")
    assert page.list.table.hasFocus()
    settle(qtbot, context)


def test_what_the_state_does_not_allow_is_said_in_words(qtbot, three, open_page):
    page, context, window = open_page()
    told = []
    context.hub.told.connect(told.append)
    page.list.table.select_id(three[0], focus=True)
    follow(qtbot, page, context, "2026/000001")
    keys(window, "Ctrl+U")
    qtbot.wait_until(lambda: bool(told))
    assert "4982" in told[-1].text


def test_columns_follow_the_width_of_the_window(qtbot, three, open_page):
    page, context, window = open_page()

    def shown_keys():
        columns = page.list.model.columns
        return {columns[at].key for at in page.list.table.keeper.visible()}

    assert "unit" in shown_keys() and "officer" not in shown_keys()
    window.resize(1920, 1000)
    qtbot.wait_until(lambda: {"due", "received", "officer"} <= shown_keys())
    window.resize(1366, 768)
    qtbot.wait_until(lambda: "unit" not in shown_keys())
    qtbot.wait_until(lambda: not page.list.table.horizontalScrollBar().isVisible())
    window.resize(1024, 640)
    qtbot.wait_until(lambda: "state" not in shown_keys())
    qtbot.wait_until(lambda: not page.list.table.horizontalScrollBar().isVisible())
    settle(qtbot, context)


def test_every_cell_of_the_time_left_is_a_sentence_for_a_screen_reader(qtbot, three, open_page):
    page, context, _ = open_page()
    model = page.list.model
    said = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "2 iş günü" in said and "Yaklaşıyor" in said
    settle(qtbot, context)


def test_the_calendar_moves_the_words_of_the_list(qtbot, three, open_page):
    page, context, _ = open_page()
    before = page.list.model.text(2, 0)
    calendar = context.office.calendar
    calendar.set_policy(Policy(leave_counts=False))
    day = dt.date(2026, 12, 1)
    entry = CalendarEntry(first=day, last=day, kind=DayKind.LEAVE, name="İdari izin")
    context.hub.announce(calendar.add(entry))
    settle(qtbot, context)
    assert page.list.model.text(2, 0) == before
    detail = context.office.applications.detail(three[2])
    assert detail.deadlines.internal.due == dt.date(2026, 12, 14)


def test_a_referral_elsewhere_is_seen_in_the_detail(qtbot, three, local, open_page):
    page, context, _ = open_page()
    follow(qtbot, page, context, "2026/000001")
    unit = local.contacts.units()[0]
    result = local.applications.refer([three[0]], ReferRequest(unit_id=unit.id))
    context.hub.announce(result.changes)
    qtbot.wait_until(lambda: len(page.pane.shown().referrals) == 1)
    settle(qtbot, context)


@pytest.fixture
def shared_context(where, opened, settings, jobs):
    """Return a maker of the context of a window over a shared database."""
    office = opened(where)

    def make(window):
        return UiContext(
            office=office,
            hub=Hub(window),
            jobs=jobs,
            actions=Actions(window),
            settings=settings,
            state=State(settings, window),
            language="tr",
            today=office.clock.today,
        )

    return office, make


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
def test_the_page_reads_a_shared_database_off_the_gui_thread(qtbot, shared_context):
    office, make = shared_context
    register(office, subject="Ortak veritabanında")
    page, context, _ = open_desk(qtbot, make)
    qtbot.wait_until(lambda: page.list.model.rowCount() == 1, timeout=10_000)
    qtbot.wait_until(lambda: page.list.model.text(0, 2) == "Ortak veritabanında")
    follow(qtbot, page, context, "2026/000001")


def test_a_long_channel_and_number_never_widen_the_detail_beyond_its_pane(qtbot, local, open_page):
    register(
        local,
        channel="BEYS",
        kind=Kind.INFORMATION,
        external_no="2610003024-2026-BEYS-1234567",
        letter_no="E-12345678-622.01-1234567",
    )
    page, context, _ = open_page()
    follow(qtbot, page, context, "2026/000001")
    area = page.pane._area
    assert page.pane.view.width() <= area.viewport().width()
