"""The list's model: obeys Qt, reads only what is on screen, keeps what it knows by id."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView

from hi_desktop.ui.models.table import PAGE, WAITING, TableModel
from tests.ui.rows import COLUMNS, Source

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.mark.parametrize("synchronous", [True, False])
def test_the_model_obeys_qt(qtbot, qtmodeltester, jobs, synchronous):
    model = TableModel(COLUMNS, Source(), jobs=jobs, synchronous=synchronous)
    tester = QAbstractItemModelTester(model, FATAL)
    model.set_ids(range(1, 300))
    model.set_ids(range(1, 200))
    qtbot.waitUntil(lambda: model.index(0, 1).data() == "2026/000001")
    model.forget([1, 2])
    qtmodeltester.check(model)
    assert tester.model() is model


def test_a_file_is_read_at_once(qapp):
    model = TableModel(COLUMNS, Source())
    model.set_ids(range(1, 100))
    assert model.index(0, 1).data() == "2026/000001"


def test_a_server_is_asked_on_the_job_thread_and_dots_stand_meanwhile(qtbot, jobs):
    threads = []

    def fetch(ids):
        threads.append(threading.get_ident())
        return Source()(ids)

    model = TableModel(COLUMNS, fetch, jobs=jobs, synchronous=False)
    model.set_ids(range(1, 100))
    assert model.index(0, 1).data() == WAITING
    qtbot.waitUntil(lambda: model.index(0, 1).data() == "2026/000001")
    assert threading.get_ident() not in threads


def test_only_what_is_on_screen_is_read_of_a_million_rows(qtbot):
    source = Source()
    model = TableModel(COLUMNS, source)
    model.set_ids(range(1, 1_000_001))
    view = QTableView()
    qtbot.addWidget(view)
    view.verticalHeader().setDefaultSectionSize(36)
    view.setModel(model)
    view.resize(600, 400)
    view.show()
    view.grab()
    view.scrollTo(model.index(500_000, 0))
    view.grab()
    assert model.index(500_000, 1).data() == "2026/500001"
    assert sum(source.asked) <= 5 * PAGE


def test_a_forgotten_row_is_read_again_and_the_others_are_not(qapp):
    source = Source()
    model = TableModel(COLUMNS, source)
    model.set_ids(range(1, 3 * PAGE))
    assert model.text(0, 2) == "Konu 1"
    assert model.text(2 * PAGE, 2) == f"Konu {2 * PAGE + 1}"
    source.prefix = "Yeni konu"
    model.forget([1])
    assert model.text(0, 2) == "Yeni konu 1"
    assert model.text(2 * PAGE, 2) == f"Konu {2 * PAGE + 1}"


def test_a_deleted_row_shows_dots_and_breaks_nothing(qapp):
    model = TableModel(COLUMNS, Source())
    model.set_ids([7, 8])
    assert model.index(0, 1).data() == WAITING
    assert model.cell(0, 0).text == WAITING


def test_a_screen_reader_gets_a_sentence_for_each_cell(qapp):
    model = TableModel(COLUMNS, Source())
    model.set_ids([1])
    said = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 0).data(said) == "Kalan süre 1 iş günü"
    assert model.index(0, 3).data(said) == "Birim: EYHGM"


def test_an_answer_that_is_too_late_is_thrown_away(qtbot, jobs):
    gate = threading.Event()

    def fetch(ids):
        gate.wait()
        return Source()(ids)

    model = TableModel(COLUMNS, fetch, jobs=jobs, synchronous=False)
    model.set_ids([1])
    model.text(0, 1)
    model.set_ids([2])
    gate.set()
    qtbot.waitUntil(lambda: model.text(0, 1) == "2026/000002")


def test_rows_are_found_by_id(qapp):
    model = TableModel(COLUMNS, Source())
    model.set_ids([30, 10, 20])
    assert [model.row_of(i) for i in (10, 20, 99)] == [1, 2, -1]
    assert [model.id_at(row) for row in (0, 2, 3, -1)] == [30, 20, 0, 0]
