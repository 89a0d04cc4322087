"""Rules that every dialog obeys, in both languages."""

from __future__ import annotations

import gc
import weakref
from collections import Counter

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMainWindow,
    QWidget,
)

from hi_desktop.ui import i18n
from hi_desktop.ui.actions import Actions
from hi_desktop.ui.dialogs.about import AboutDialog
from hi_desktop.ui.dialogs.first_start import FirstStart
from hi_desktop.ui.dialogs.settings import SettingsDialog
from hi_desktop.ui.dialogs.shortcuts import ShortcutsDialog

DIALOGS = {
    "about": lambda window, _settings: AboutDialog("/veri/hi.sqlite3", window),
    "first_start": lambda _window, _settings: FirstStart(local="/veri/hi.sqlite3", name="Ayşe"),
    "settings": lambda window, settings: SettingsDialog(settings, "/veri/hi.sqlite3", window),
    "shortcuts": lambda window, _settings: ShortcutsDialog(Actions(window), window),
}


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture(params=["tr", "en"])
def language(request, qapp):
    i18n.install(qapp, request.param)
    return request.param


@pytest.fixture(params=DIALOGS, ids=str)
def dialog(request, language, window, settings, qtbot):
    made = DIALOGS[request.param](window, settings)
    if not made.parent():
        qtbot.addWidget(made)
        made.resize(1000, 700)
    made.show()
    yield made
    if shiboken6.isValid(made):
        made.close()


def test_everything_that_takes_the_focus_has_a_name(dialog):
    fields = [w for w in dialog.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    nameless = [
        type(w).__name__
        for w in fields
        if w.isVisible() and not QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name)
    ]
    assert fields
    assert not nameless


def test_no_access_key_is_used_twice_or_is_a_kind_of_i(dialog):
    words = [
        w.text()
        for w in dialog.findChildren(QWidget)
        if isinstance(w, QAbstractButton | QLabel) and w.isVisible()
    ]
    keys = [k for k in (QKeySequence.mnemonic(t).toString() for t in words) if k]
    marks = {t[t.index("&") + 1] for t in words if "&" in t}
    assert not marks & set("Iİıi")
    assert [key for key, n in Counter(keys).items() if n > 1] == []


def test_no_text_is_cut(dialog):
    cut = [
        w.text()
        for w in dialog.findChildren(QWidget)
        if isinstance(w, QAbstractButton | QLabel)
        and w.isVisible()
        and w.width() < w.sizeHint().width()
        and not (isinstance(w, QLabel) and w.wordWrap())
    ]
    assert not cut


@pytest.mark.parametrize("dialog", sorted(set(DIALOGS) - {"first_start"}), indirect=True)
def test_esc_closes_a_dialog_without_asking(dialog):
    closed = []
    dialog.finished.connect(closed.append)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert closed == [0]


@pytest.mark.parametrize("name", [n for n in DIALOGS if n != "first_start"])
def test_a_closed_dialog_leaves_nothing_behind(name, window, settings, qapp):
    made = DIALOGS[name](window, settings)
    made.show()
    gone = weakref.ref(made)
    made.close()
    del made
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
    gc.collect()
    assert gone() is None
