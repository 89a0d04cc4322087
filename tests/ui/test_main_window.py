"""The window, with real keys: pages, panes, search, undo, looks, memory."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget

from hi_desktop.services.changes import Changes
from hi_desktop.ui import settings as keys
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.hub import Message
from hi_desktop.ui.main_window import MainWindow
from hi_desktop.ui.pages import Page
from hi_desktop.ui.widgets.basics import Button, column
from hi_desktop.ui.widgets.fields import LineEdit
from hi_desktop.ui.widgets.rail import Rail
from tests.factories import register
from tests.ui.conftest import type_text

CTRL = Qt.KeyboardModifier.ControlModifier


class Leaf(QWidget):
    """A page that notes what is asked of it."""

    def __init__(self, context, key):
        super().__init__()
        self.setObjectName("page")
        self.context, self.key = context, key
        self.noted = []
        self.first, self.second = LineEdit("first"), LineEdit("second")
        self.setLayout(column(self.first, self.second))

    def page_shown(self):
        self.noted.append("shown")

    def search(self, text):
        self.noted.append(text)

    def take_request(self, request):
        self.noted.append(request)

    def panes(self):
        return [self.first, self.second]


def page(key, title, icon):
    return Page(key, title, icon, lambda context: Leaf(context, key))


PAGES = [
    page("applications", "Applications", "mail_inbox"),
    page("deadlines", "Deadlines", "calendar_clock"),
    page("contacts", "Contact registry", "book_contacts"),
    page("reports", "Reports", "data_bar_vertical"),
]


@pytest.fixture
def window(qtbot, make_context):
    return make(qtbot, make_context)


def make(qtbot, make_context):
    made = MainWindow()
    qtbot.addWidget(made)
    made.context = make_context(made)
    made.connect_context(made.context, PAGES)
    made.show_names("Halkla İlişkiler Birimi", "Ankara İl Müdürlüğü", "Ayşe Demir")
    made.show_database("Bu bilgisayarda", "ok", writable=True)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: not made.context.jobs.busy)
    return made


def press(window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


def test_only_the_page_that_is_shown_is_built(window):
    assert window.page("applications").noted == ["shown"]
    assert window.page("deadlines") is None


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (Qt.Key.Key_3, "deadlines"),
        (Qt.Key.Key_4, "contacts"),
        (Qt.Key.Key_6, "reports"),
    ],
)
def test_ctrl_and_a_digit_go_to_a_page(window, key, page):
    press(window, key, CTRL)
    assert window.current_page() == page
    press(window, Qt.Key.Key_2, CTRL)
    assert window.current_page() == "applications"


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_5])
def test_the_keys_of_pages_to_come_do_nothing(window, key):
    press(window, key, CTRL)
    assert window.current_page() == "applications"
    assert not window.context.actions.offered("go.today")


def test_the_open_page_is_remembered(qtbot, window, make_context, settings):
    press(window, Qt.Key.Key_4, CTRL)
    window.close()
    assert settings.get(keys.TAB) == "contacts"
    assert make(qtbot, make_context).current_page() == "contacts"


def test_the_size_is_remembered(qtbot, window, make_context):
    window.resize(1200, 690)
    window.close()
    again = MainWindow()
    qtbot.addWidget(again)
    again.connect_context(make_context(again), PAGES)
    assert again.height() == 690  # the width does not fit on the screen of a test


def test_f6_walks_the_parts_of_the_window(window):
    leaf = window.page("applications")
    leaf.first.setFocus()
    press(window, Qt.Key.Key_F6)
    assert leaf.second.hasFocus()
    press(window, Qt.Key.Key_F6)
    assert QApplication.focusWidget().objectName() == "search"
    press(window, Qt.Key.Key_F6)
    assert isinstance(QApplication.focusWidget(), Rail)
    press(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget().objectName() == "search"


def test_ctrl_k_searches_from_everywhere(window):
    press(window, Qt.Key.Key_K, CTRL)
    box = window.findChild(QLineEdit, "search")
    assert box.hasFocus()
    type_text(box, "ışık")
    press(window, Qt.Key.Key_Return)
    assert window.page("applications").noted[-1] == "ışık"


def test_a_page_can_be_asked_for_a_record(window):
    window.context.hub.go("deadlines", 4_000_000_000)
    assert window.current_page() == "deadlines"
    assert window.page("deadlines").noted == ["shown", 4_000_000_000]


def test_a_new_application_can_be_begun_before_its_page_was_ever_shown(qtbot, window, make_context):
    window.go("reports")
    window.close()
    again = make(qtbot, make_context)
    assert again.page("applications") is None
    press(again, Qt.Key.Key_N, CTRL)
    assert again.current_page() == "applications"
    assert again.page("applications").noted == ["shown", "new"]


def test_each_page_keeps_its_words_in_the_status_bar(window):
    hub = window.context.hub
    hub.status("applications", "20 kayıt gösteriliyor")
    hub.status("deadlines", "2 başvuru")
    assert window._status.page_words() == "20 kayıt gösteriliyor"
    window.go("deadlines")
    assert window._status.page_words() == "2 başvuru"


def test_a_badge_is_read_with_its_page(window):
    window.context.hub.badge("deadlines", 5, "late")
    assert window._rail.accessibleTabName(1).endswith("(5)")
    window.context.hub.badge("deadlines", 0)
    assert "(" not in window._rail.accessibleTabName(1)


def test_an_act_is_taken_back_by_ctrl_z(qtbot, window, local):
    application = register(local)
    number = local.applications.get(application).number
    window.context.hub.announce(Changes(applications=(application,)))
    qtbot.waitUntil(lambda: window.context.actions.offered("edit.undo"))
    told = []
    window.context.hub.told.connect(told.append)
    window.page("applications").setFocus()
    press(window, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: bool(told))
    assert number not in [row.number for row in local.lists.rows([application]).values()]
    qtbot.waitUntil(lambda: not window.context.jobs.busy)


def test_the_bar_at_the_foot_offers_undo_and_takes_no_room_afterwards(qtbot, window):
    height = window._stack.height()
    window.context.hub.say("3 başvuru havale edildi.", undo=7)
    qtbot.waitUntil(lambda: window._stack.height() < height)
    assert window._undo.isVisible()
    window._undo.put_away()
    qtbot.waitUntil(lambda: window._stack.height() == height)


def test_a_database_that_cannot_be_written_offers_no_writing(qtbot, window):
    window.context.actions.bind("application.new", lambda: None)
    assert window.context.actions.offered("application.new")
    window.show_database("Salt okunur", "soon", writable=False)
    assert not window.context.actions.offered("application.new")
    button = next(b for b in window.findChildren(Button) if b.property("kind") == "primary")
    assert not button.isEnabled()
    qtbot.waitUntil(lambda: not window.context.jobs.busy)


def test_text_size_and_theme_change_at_once_and_are_remembered(window, settings):
    press(window, Qt.Key.Key_Plus, CTRL)
    assert theme.text_scale() == 110
    press(window, Qt.Key.Key_0, CTRL)
    assert theme.text_scale() == 100
    window.context.actions.run("view.theme")
    assert (theme.theme_name(), settings.get(keys.THEME)) == ("dark", "dark")


def test_everything_that_takes_the_focus_has_a_name(window):
    fields = [w for w in window.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    nameless = [
        (type(w).__name__, w.objectName())
        for w in fields
        if w.isVisible()
        and w.objectName() not in {"first", "second"}
        and not QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name)
    ]
    assert len(fields) > 5
    assert not nameless


def test_the_smallest_window_needs_no_sideways_scrolling(window):
    window.resize(tokens.MIN_WIDTH, tokens.MIN_HEIGHT)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1024, 640)
    assert all(not a.horizontalScrollBar().isVisible() for a in window.findChildren(QScrollArea))


def test_the_window_says_why_the_database_does_not_open(qtbot):
    tried = []
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_failure("Dosya bulunamadı.", lambda: tried.append(True))
    window.show()
    QTest.mouseClick(window.findChild(Button), Qt.MouseButton.LeftButton)
    assert tried == [True]


def test_a_message_with_an_action_does_it(window):
    done = []
    window.context.hub.tell(Message(text="Rapor hazır.", action="Aç", act=lambda: done.append(1)))
    button = next(b for b in window._undo.findChildren(Button) if b.text() == "Aç")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [1]
    assert not window._undo.isVisible()
