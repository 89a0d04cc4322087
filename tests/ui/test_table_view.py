"""The list: keeps what was chosen, remembers its columns, copies for Excel, paints quickly."""

from __future__ import annotations

import csv
import io
import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from hi_desktop.ui import theme
from hi_desktop.ui.models.table import TableModel
from hi_desktop.ui.state import State
from hi_desktop.ui.widgets.table_view import HiTable
from tests.ui.conftest import shown
from tests.ui.rows import COLUMNS, Source


@pytest.fixture
def table(qtbot, state):
    return make(qtbot, state)


def make(qtbot, state, columns=COLUMNS, width=800):
    made = HiTable(TableModel(columns, Source()), list_key="rows", name="Başvurular", state=state)
    made.set_ids([i for i in range(1, 200) if i % 7])
    made.resize(width, 400)
    return shown(qtbot, made)


def choose(table, *ids):
    table.select_id(ids[0])
    for row_id in ids[1:]:
        row = table.model().row_of(row_id)
        QTest.mouseClick(
            table.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ControlModifier,
            QPoint(20, table.rowViewportPosition(row) + 5),
        )


def widths(table):
    header = table.horizontalHeader()
    return {c.key: header.sectionSize(at) for at, c in enumerate(COLUMNS)}


def shown_keys(table):
    return [COLUMNS[at].key for at in table.keeper.visible()]


def test_a_refresh_keeps_selection_current_row_and_place(table):
    table.select_id(60)
    choose(table, 60, 62)
    top = table.model().id_at(table.rowAt(0))
    told = []
    table.current_id_changed.connect(told.append)
    table.set_ids([1000, *[i for i in range(1, 200) if i % 7]])
    assert sorted(table.selected_ids()) == [60, 62]
    assert table.current_id() == 62
    assert table.model().id_at(table.rowAt(0)) == top
    assert told == []


def test_a_row_that_is_gone_is_no_longer_current(table):
    table.select_id(60)
    told = []
    table.current_id_changed.connect(told.append)
    table.set_ids([1, 2, 3])
    assert table.current_id() == 0
    assert told == [0]
    assert not table.selected_ids()


def test_a_million_chosen_rows_are_ids_at_once(qtbot, state):
    table = make(qtbot, state)
    table.set_ids(range(1, 1_000_001))
    table.selectAll()
    started = time.process_time()
    assert len(table.selected_ids()) == 1_000_000
    assert time.process_time() - started < 0.5


def test_widths_order_and_visibility_survive_a_restart(qtbot, settings):
    state = State(settings)
    table = make(qtbot, state)
    header = table.horizontalHeader()
    header.resizeSection(1, 123)
    header.moveSection(header.visualIndex(4), 0)
    table.keeper.toggle("unit", shown=False)
    table.keeper.toggle("officer", shown=True)
    state.flush()
    settings.sync()
    again = make(qtbot, State(settings))
    assert widths(again)["number"] == 123
    assert shown_keys(again) == ["state", "due", "number", "subject", "officer"]


def test_columns_are_written_half_a_second_after_the_last_change(qtbot, settings):
    state = State(settings)
    table = make(qtbot, state)
    table.horizontalHeader().resizeSection(1, 140)
    assert settings.raw().value("columns/rows") is None
    qtbot.waitUntil(lambda: settings.raw().value("columns/rows") is not None)


def test_a_new_column_of_a_later_version_takes_its_place_and_moves_no_width(qtbot, settings):
    state = State(settings)
    older = make(qtbot, state, columns=tuple(c for c in COLUMNS if c.key != "number"))
    older.horizontalHeader().resizeSection(0, 170)
    older.horizontalHeader().moveSection(3, 0)
    state.flush()
    newer = make(qtbot, State(settings))
    assert widths(newer)["due"] == 170
    assert widths(newer)["number"] == 84
    assert shown_keys(newer) == ["state", "due", "number", "subject", "unit"]


def test_a_damaged_memory_is_ignored(qtbot, settings):
    settings.raw().setValue("columns/rows", '{"due": {"width": "wide"}, "number": 7')
    assert widths(make(qtbot, State(settings)))["due"] == 142


def test_reset_goes_back_to_what_the_program_proposes(table):
    table.horizontalHeader().resizeSection(1, 200)
    table.horizontalHeader().moveSection(0, 3)
    table.keeper.toggle("unit", shown=False)
    table.keeper.reset()
    assert shown_keys(table) == ["due", "number", "subject", "unit", "state"]
    assert widths(table)["number"] == 84


def test_a_narrow_list_hides_columns_and_never_scrolls_sideways(table):
    assert "unit" in shown_keys(table)
    table.resize(590, 400)
    assert "unit" not in shown_keys(table)
    assert table.horizontalScrollBar().maximum() == 0


def test_one_column_takes_the_room_that_is_left(table):
    shown_widths = [table.columnWidth(at) for at in table.keeper.visible()]
    assert sum(shown_widths) == table.viewport().width()


def test_the_edge_of_the_stretched_column_moves_its_neighbour(table):
    before = widths(table)
    table.horizontalHeader().resizeSection(2, before["subject"] - 40)
    assert widths(table)["unit"] == before["unit"] + 40
    assert widths(table)["subject"] == before["subject"] - 40


def test_copied_rows_carry_titles_and_parse_back_to_the_cells(table):
    choose(table, 1, 3, 4)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    read = list(csv.reader(io.StringIO(data.text()), dialect="excel-tab"))
    assert read[0] == ["Kalan süre", "Kayıt no", "Konu", "Birim", "Durum"]
    assert read[1] == ["1 iş günü", "2026/000001", "Konu 1", "EYHGM", "Havalede"]
    assert len(read) == 4
    assert data.html().count("<tr>") == 4
    assert "<th>Kayıt no</th>" in data.html()


def test_text_that_looks_like_a_formula_stays_text_in_excel(qtbot, state):
    table = make(qtbot, state)
    table.model()._fetch.prefix = "=HYPERLINK"
    table.model().forget()
    table.select_id(1)
    table.copy_rows()
    html = QGuiApplication.clipboard().mimeData().html()
    assert "mso-number-format:'\\@'\">=HYPERLINK 1</td>" in html


def test_one_cell_can_be_copied(table):
    table.select_id(3)
    table.setCurrentIndex(table.model().index(2, 2))
    assert table.copy_cell() == "Konu 3"
    assert QGuiApplication.clipboard().text() == "Konu 3"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_the_current_row(table, key):
    opened = []
    table.activated_id.connect(opened.append)
    table.select_id(5)
    QTest.keyClick(table, key)
    assert opened == [5]


def test_a_double_click_opens_the_row_under_the_mouse(table):
    opened = []
    table.activated_id.connect(opened.append)
    place = QPoint(50, table.rowViewportPosition(2) + 5)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [3]


def test_j_and_k_and_the_arrows_walk(table):
    table.select_id(1)
    table.setFocus()
    for key in (Qt.Key.Key_J, Qt.Key.Key_Down, Qt.Key.Key_J, Qt.Key.Key_K):
        QTest.keyClick(table, key)
    assert table.current_id() == 3
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.current_id() == 199


def test_typing_letters_reads_no_rows(table):
    table.setFocus()
    asked = len(table.model()._fetch.asked)
    QTest.keyClicks(table, "xyz")
    assert len(table.model()._fetch.asked) == asked


def test_a_title_asks_for_an_order_and_the_second_click_reverses_it(table):
    asked = []
    table.sort_requested.connect(lambda key, down: asked.append((key, down)))
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(1) + 10, 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    table.show_sort("number", descending=False)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == [("number", False), ("number", True)]


def test_a_column_without_order_asks_for_none(table):
    asked = []
    table.sort_requested.connect(lambda key, _down: asked.append(key))
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(4) + 10, 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == []


def test_the_funnel_and_alt_down_open_the_filter(table):
    asked, orders = [], []
    table.filter_requested.connect(lambda key, _at: asked.append(key))
    table.sort_requested.connect(lambda key, _down: orders.append(key))
    header = table.horizontalHeader()
    right = header.sectionViewportPosition(3) + header.sectionSize(3) - 14
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(right, 17))
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 3))
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert asked == ["unit", "unit"]
    assert orders == []


def test_an_empty_list_says_why(table):
    table.empty.tell("Bu süzgece uyan başvuru yok.", clear="Süzgeci temizle")
    acted = []
    table.empty.acted.connect(acted.append)
    table.set_ids([])
    assert table.empty.isVisible()
    table.set_ids([1])
    assert not table.empty.isVisible()


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_the_list_paints_in_every_theme(qapp, table, name):
    theme.apply_theme(qapp, name)
    qapp.processEvents()
    picture = table.grab().toImage()
    assert picture.pixelColor(4, 380).name() == theme.color("surface").name()


def test_a_repaint_costs_at_most_one_and_a_half_times_qts_own(qtbot, state):
    table = make(qtbot, state, width=1400)
    table.resize(1400, 800)
    rival = QTableView()
    qtbot.addWidget(rival)
    rival.setModel(filled(rival))
    rival.resize(1400, 800)
    rival.show()
    ratios = sorted(cost(table) / cost(rival) for _ in range(5))
    assert ratios[1] <= 1.5


def filled(parent):
    model = QStandardItemModel(100, 11, parent)
    for row in range(100):
        for column in range(11):
            model.setItem(row, column, QStandardItem(f"Konu {row} {column}"))
    return model


def cost(view):
    picture = QPixmap(view.viewport().size())
    view.viewport().render(picture)
    started = time.process_time()
    for _ in range(8):
        view.viewport().render(picture)
    return time.process_time() - started


def test_rows_of_a_server_are_copied_from_the_job_thread(qtbot, state, jobs):
    model = TableModel(COLUMNS, Source(), jobs=jobs, synchronous=False)
    table = HiTable(model, list_key="rows", name="Başvurular", state=state)
    table.set_ids(range(1, 7))
    shown(qtbot, table)
    QGuiApplication.clipboard().clear()
    table.selectAll()
    assert table.copy_rows() == 6
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().count("\n") == 7)


def test_a_page_that_cannot_be_read_is_told_once(qtbot, state, jobs):
    def fetch(ids):
        raise ConnectionError

    model = TableModel(COLUMNS, fetch, jobs=jobs, synchronous=False)
    told = []
    model.failed.connect(told.append)
    table = HiTable(model, list_key="rows", name="Başvurular", state=state)
    table.set_ids(range(1, 7))
    shown(qtbot, table)
    qtbot.waitUntil(lambda: bool(told))
    table.grab()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert len(told) == 1
