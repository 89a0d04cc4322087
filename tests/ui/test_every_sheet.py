"""Rules that every sheet of the applications obeys, in both languages."""

from __future__ import annotations

import datetime as dt
import gc
import weakref
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import Kind
from hi_desktop.ui import i18n, theme
from hi_desktop.ui.dialogs.answer import AnswerSheet
from hi_desktop.ui.dialogs.assign import AssignSheet
from hi_desktop.ui.dialogs.close import CloseSheet
from hi_desktop.ui.dialogs.complete import CompleteSheet
from hi_desktop.ui.dialogs.demands import DemandsSheet
from hi_desktop.ui.dialogs.edit import EditSheet
from hi_desktop.ui.dialogs.extend import ExtendSheet
from hi_desktop.ui.dialogs.fee import FeeNoticeSheet, FeePaidSheet
from hi_desktop.ui.dialogs.letter_sheets import ExtensionNoticeSheet, ExtraLetterSheet
from hi_desktop.ui.dialogs.new_application import NewApplicationSheet
from hi_desktop.ui.dialogs.objection import ObjectionSheet
from hi_desktop.ui.dialogs.refer import ReferSheet
from hi_desktop.ui.dialogs.refuse import RefuseSheet
from hi_desktop.ui.dialogs.reopen import ReopenSheet
from tests.factories import register

SHEETS = {
    "new": lambda context, _detail: NewApplicationSheet(context),
    "phone": lambda context, _detail: NewApplicationSheet(context, phone=True),
    "edit": EditSheet,
    "refer": lambda context, detail: ReferSheet(context, (detail.application.id,), detail),
    "answer": AnswerSheet,
    "refuse": RefuseSheet,
    "extend": ExtendSheet,
    "fee": FeeNoticeSheet,
    "paid": FeePaidSheet,
    "complete": CompleteSheet,
    "demands": DemandsSheet,
    "objection": ObjectionSheet,
    "extension notice": ExtensionNoticeSheet,
    "extra letter": ExtraLetterSheet,
    "close": CloseSheet,
    "reopen": ReopenSheet,
    "assign": lambda context, detail: AssignSheet(context, (detail.application.id,)),
}


@pytest.fixture(params=["tr", "en"])
def spoken(request, qapp, desk):
    i18n.install(qapp, request.param)
    desk.context = replace(desk.context, language=request.param)
    return request.param


@pytest.fixture
def detail(desk):
    office = desk.context.office
    return desk.detail(register(office, kind=Kind.INFORMATION, received=dt.date(2026, 11, 16)))


@pytest.fixture(params=SHEETS, ids=str)
def name(request):
    return request.param


def cut_words(sheet):
    """Return the words that have not enough room."""
    return [
        w.text()
        for w in sheet.findChildren(QWidget)
        if isinstance(w, QAbstractButton | QLabel)
        and w.isVisible()
        and w.width() < w.sizeHint().width()
        and not (isinstance(w, QLabel) and w.wordWrap())
    ]


def nameless(sheet):
    """Return what takes the focus and has no name for a screen reader."""
    return [
        f"{type(w).__name__} {w.objectName()}"
        for w in sheet.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.isVisible()
        and not QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name)
    ]


def test_everything_has_a_name_and_no_text_is_cut(name, spoken, desk, detail, qapp):
    sheet = desk.open(SHEETS[name], detail)
    assert nameless(sheet) == []
    assert cut_words(sheet) == []
    desk.window.resize(540, 600)  # the narrow pane of a small screen
    qapp.processEvents()
    assert sheet.width() == 540
    assert cut_words(sheet) == []


def test_tab_reaches_every_field_and_esc_closes_without_asking(name, desk, detail, qapp):
    sheet = desk.open(SHEETS[name], detail)
    qapp.processEvents()
    wanted = {
        w
        for w in sheet.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.isVisible()
        and w.isEnabled()
        and w.focusProxy() is None
        and not w.objectName().startswith("qt_")
    }
    reached, start = set(), desk.focus()
    for _step in range(60):
        reached.add(desk.focus())
        QTest.keyClick(desk.focus(), Qt.Key.Key_Tab)
        if desk.focus() is start:
            break
    assert [f"{type(w).__name__} {w.objectName()}" for w in wanted - reached] == []
    closed = []
    sheet.closed.connect(lambda: closed.append(True))
    desk.press(Qt.Key.Key_Escape)
    assert closed == [True]


def test_it_waits_while_the_act_is_under_way_and_tells_a_failure(name, desk, detail):
    sheet = desk.open(SHEETS[name], detail)
    sheet.set_busy(True)
    desk.save()
    assert not desk.given
    sheet.show_error(RuleError("date.invalid", text="yok"))
    assert sheet._trouble.isVisible()
    buttons = [sheet.foot.itemAt(at).widget() for at in range(sheet.foot.count())]
    assert all(button.isEnabled() for button in buttons if isinstance(button, QAbstractButton))


def test_a_closed_sheet_leaves_nothing_behind(name, desk, detail, qapp):
    made = SHEETS[name](desk.context, detail)
    desk.show(made)
    gone = weakref.ref(made)
    desk.window.takeCentralWidget()
    made.deleteLater()
    del made
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
    gc.collect()
    assert gone() is None or not shiboken6.isValid(gone())


@pytest.mark.parametrize(
    "name", ["new", "answer", "refuse", "refer", "extend", "complete", "objection"]
)
def test_text_twice_as_large_stays_inside_the_narrow_pane(name, desk, detail, qapp):
    theme.apply_theme(qapp, "light", text_scale=200)
    sheet = desk.open(SHEETS[name], detail)
    desk.window.resize(540, 700)
    qapp.processEvents()
    assert sheet._area.widget().width() <= sheet._area.viewport().width()


@pytest.mark.parametrize("look", ["dark", "contrast"])
def test_a_sheet_follows_the_theme_while_it_is_open(desk, detail, qapp, look):
    sheet = desk.open(NewApplicationSheet)
    before = sheet.grab().toImage()
    theme.apply_theme(qapp, look)
    qapp.processEvents()
    after = sheet.grab().toImage()
    assert before.pixelColor(5, 300) != after.pixelColor(5, 300)
