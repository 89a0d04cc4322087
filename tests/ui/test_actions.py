"""Every command: found, named, with keys of its own, safe on a Turkish keyboard."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow

from hi_desktop.ui import i18n
from hi_desktop.ui.actions import Actions
from hi_desktop.ui.command import Menu, Needs
from hi_desktop.ui.commands import BY_KEY, COMMANDS

RESERVED = {
    "application.new": "Ctrl+N", "application.phone": "Ctrl+Shift+N", "edit.search": "Ctrl+K",
    "edit.find": "Ctrl+F", "edit.undo": "Ctrl+Z", "view.next_pane": "F6", "view.refresh": "F5",
    "application.edit": "F2", "edit.copy": "Ctrl+C", "edit.copy_cell": "Ctrl+Shift+C",
    "application.answer": "Ctrl+R", "application.refer": "Ctrl+H", "application.extend": "Ctrl+U",
    "application.refuse": "Ctrl+Shift+R", "application.note": "Ctrl+T", "application.flag": "Ins",
    "file.export": "Ctrl+Shift+E", "edit.select_all": "Ctrl+A", "view.full_screen": "F11",
    "go.applications": "Ctrl+2", "go.deadlines": "Ctrl+3", "go.contacts": "Ctrl+4",
    "go.reports": "Ctrl+6", "file.settings": "Ctrl+,", "help.shortcuts": "F1",
}  # fmt: skip


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def test_no_key_is_used_twice():
    assert [key for key, n in Counter(c.key for c in COMMANDS).items() if n > 1] == []


def test_no_shortcut_is_used_twice():
    keys = Counter(
        QKeySequence(k).toString(QKeySequence.SequenceFormat.PortableText)
        for c in COMMANDS
        for k in c.keys
    )
    assert [key for key, n in keys.items() if n > 1] == []


def test_no_shortcut_needs_what_a_turkish_keyboard_types_with_altgr():
    keys = [key for c in COMMANDS for key in c.keys]
    assert not [key for key in keys if {"Ctrl", "Alt"} <= set(key.split("+"))]
    assert not [key for key in keys if key.split("+")[-1].lower() in {"ı", "i", "[", "]", "?"}]


@pytest.mark.parametrize(("key", "shortcut"), RESERVED.items())
def test_the_keys_of_the_specification_hold(key, shortcut):
    assert BY_KEY[key].keys[0] == shortcut


@pytest.mark.parametrize("language", ["tr", "en"])
def test_access_keys_are_unique_in_each_menu_and_never_a_kind_of_i(qapp, window, language):
    i18n.install(qapp, language)
    actions = Actions(window)
    for menu in actions.menus(window):
        shown = [a.text() for a in menu.actions() if not a.isSeparator()]
        found = [QKeySequence.mnemonic(words).toString() for words in shown]
        marks = [words[words.index("&") + 1] for words in shown if "&" in words]
        assert not set(marks) & set("Iİıi"), menu.title()
        assert [k for k, n in Counter(filter(None, found)).items() if n > 1] == [], menu.title()


def test_every_command_has_words_a_tip_and_stands_in_a_menu(window):
    actions = Actions(window)
    reachable = {a.objectName() for menu in actions.menus(window) for a in menu.actions()}
    for command in COMMANDS:
        action = actions[command.key]
        assert action.text()
        assert action.toolTip()
        assert command.key in reachable
        if command.keys:
            assert "(" in action.toolTip()
    assert len(actions.menus(window)) == len(Menu)


def test_only_what_is_bound_and_possible_is_offered(window):
    actions = Actions(window)
    assert not actions.offered("application.refer")
    actions.bind("application.refer", lambda: None, page="applications")
    actions.show_page("applications")
    assert not actions.offered("application.refer")
    actions.share(Needs.WRITE)
    actions.have(Needs.ONE | Needs.SOME, page="applications")
    assert actions.offered("application.refer")
    actions.show_page("contacts")
    assert not actions.offered("application.refer")


def test_the_handler_of_the_page_wins_over_the_one_for_everywhere(qtbot, window):
    done = []
    actions = Actions(window)
    actions.bind("view.refresh", lambda: done.append("everywhere"))
    actions.bind("view.refresh", lambda: done.append("page"), page="applications")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F5)
    actions.show_page("applications")
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert done == ["everywhere", "page"]


def test_an_unknown_command_cannot_be_bound(window):
    with pytest.raises(KeyError):
        Actions(window).bind("no.such", lambda: None)


def test_shortcuts_are_written_as_on_the_keyboard(qapp):
    i18n.install(qapp, "tr")
    shown = QKeySequence("Ctrl+Shift+F").toString(QKeySequence.SequenceFormat.NativeText)
    assert shown == "Ctrl+Shift+F"
