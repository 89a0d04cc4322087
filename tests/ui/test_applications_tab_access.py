"""The page of applications for those who use no mouse or no screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from hi_desktop.ui import i18n
from tests.ui.desk import follow, open_desk, register_three


@pytest.fixture(params=["tr", "en"])
def desk(request, qapp, qtbot, make_context, local):
    i18n.install(qapp, request.param)
    ids = register_three(local)
    page, context, window = open_desk(qtbot, make_context)
    page.list.table.select_id(ids[0], focus=True)
    follow(qtbot, page, context, "2026/000001")
    return page, window


def test_everything_that_takes_the_focus_has_a_name(desk):
    page, _ = desk
    fields = [
        one
        for one in page.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    nameless = [
        (type(one).__name__, one.objectName())
        for one in fields
        if not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]
    assert len(fields) > 10
    assert not nameless


def test_tab_reaches_every_part_of_the_page(desk):
    page, _ = desk
    page.list.words.setFocus()
    met = []
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    for part in (page.list.chips, page.list.table, page.pane.view):
        assert any(one is part or part.isAncestorOf(one) for one in met), part.accessibleName()


@pytest.mark.parametrize("size", [(1440, 900), (1366, 768), (1024, 640)])
def test_no_word_is_cut_that_has_no_other_way_to_be_read(qtbot, desk, size):
    page, window = desk
    window.resize(*size)
    qtbot.wait_until(lambda: window.width() == size[0])
    QApplication.processEvents()
    cut = [
        one.text()
        for one in page.findChildren(QLabel)
        if one.isVisible()
        and one.text()
        and not one.wordWrap()
        and not one.toolTip()
        and one.fontMetrics().horizontalAdvance(one.text()) > one.contentsRect().width() + 1
    ]
    assert not cut
