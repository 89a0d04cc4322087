"""On PostgreSQL nothing reads or writes on the thread of the window, whatever is clicked."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import event

from hi_desktop.app import PAGES
from hi_desktop.ui.actions import Actions
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.hub import Hub
from hi_desktop.ui.main_window import MainWindow
from hi_desktop.ui.state import State
from tests.factories import fill

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shared(engines, opened):
    office = opened(engines.postgresql())
    fill(office, 40)
    return office


@pytest.fixture
def window(qtbot, shared, settings, jobs):
    told = []

    def guard(_conn, _cursor, statement, *_rest):
        if threading.current_thread() is threading.main_thread():
            told.append(statement)

    made = MainWindow()
    qtbot.addWidget(made)
    context = UiContext(
        office=shared,
        hub=Hub(made),
        jobs=jobs,
        actions=Actions(made),
        settings=settings,
        state=State(settings, made),
        language="tr",
        today=shared.clock.today,
    )
    event.listen(shared.context.storage.engine, "before_cursor_execute", guard)
    made.connect_context(context, PAGES)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=15_000)
    yield made, told, jobs
    qtbot.waitUntil(lambda: not jobs.busy, timeout=15_000)


@pytest.mark.parametrize("dialect", ["postgresql"])
@pytest.mark.parametrize("page", [page.key for page in PAGES])
def test_every_page_reads_on_the_job_thread(window, qtbot, page, dialect):
    made, told, jobs = window
    made.go(page)
    qtbot.waitUntil(lambda: not jobs.busy, timeout=15_000)
    made.repaint()
    QTest.keyClick(made, Qt.Key.Key_F5)
    QTest.keyClick(made, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: not jobs.busy, timeout=15_000)
    assert told == []


@pytest.mark.parametrize("dialect", ["postgresql"])
@pytest.mark.parametrize(
    "keys",
    [
        (Qt.Key.Key_N, CTRL),
        (Qt.Key.Key_N, CTRL | SHIFT),
        (Qt.Key.Key_H, CTRL),
        (Qt.Key.Key_R, CTRL),
        (Qt.Key.Key_R, CTRL | SHIFT),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Insert, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_O, CTRL | SHIFT),
    ],
    ids=str,
)
def test_every_act_asks_the_services_on_the_job_thread(window, qtbot, keys, dialect):
    made, told, jobs = window
    made.go("applications")
    page = made.page("applications")
    qtbot.waitUntil(lambda: page.list.table.model().rowCount() > 0, timeout=15_000)
    page.list.table.select_id(page.list.table.model().ids[1])
    page.list.table.setFocus()
    qtbot.waitUntil(lambda: page.pane.shown() is not None and not jobs.busy, timeout=15_000)
    QTest.keyClick(page.list.table, *keys)
    qtbot.waitUntil(lambda: not jobs.busy, timeout=15_000)
    assert told == []
