"""Bugün with real keys: cards, the priority list, the weeks, the daily follow-up (R11, R21)."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from hi_desktop.domain.contacts import Absence, Person
from hi_desktop.domain.conversations import Conversation, ConversationView
from hi_desktop.domain.vocabulary import ConversationResult
from hi_desktop.services.board import Card, Group, read_board
from hi_desktop.services.clock import FixedClock
from hi_desktop.services.leave import NoticeKind
from hi_desktop.services.lists import ListQuery, View
from hi_desktop.services.officer import Officer
from hi_desktop.ui.main_window import MainWindow
from hi_desktop.ui.pages import Page
from hi_desktop.ui.tabs import applications, contacts, today
from hi_desktop.ui.tabs.contact_book import View as RegistryView
from hi_desktop.ui.widgets.basics import Combo
from hi_desktop.ui.window_settings import WindowSettings
from tests.conftest import NOW
from tests.factories import register
from tests.ui.conftest import shown
from tests.ui.desk import keys, register_three, settle


@pytest.fixture
def window(qtbot, make_context, local):
    made = MainWindow()
    context = make_context(made)
    made.connect_context(
        context,
        [
            Page("today", "Today", "home", today.make),
            Page("applications", "Applications", "mail_inbox", applications.make),
            Page("contacts", "Contact registry", "book_contacts", contacts.make),
        ],
    )
    made.show_database("Bu bilgisayarda", "ok", writable=True)
    made.resize(1440, 900)
    shown(qtbot, made)
    made.go("today")
    settle(qtbot, context)
    return made


@pytest.fixture
def page(window):
    return window.page("today")


def told(qtbot, page):
    page.refresh()
    settle(qtbot, page._context)
    return page


def test_the_first_day_shows_three_steps_instead_of_numbers(page):
    assert page._stack.currentWidget() is page.empty
    assert not page.cards.isVisible()
    assert not page.done.isVisible()


def test_the_list_has_groups_arrow_keys_walk_it_and_enter_opens(qtbot, page, window, local):
    late, soon, calm = register_three(local)
    told(qtbot, page)
    assert page.list.ids()[:2] == [late, soon]
    assert calm not in page.list.ids()
    page.list.setFocus()
    assert page.list.current_id() == late
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.current_id() == soon
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    settle(qtbot, page._context)
    assert window.current_page() == "applications"
    assert window.page("applications").list.table.current_id() == soon


def test_a_card_opens_the_list_that_its_number_counts(qtbot, page, local):
    register_three(local)
    told(qtbot, page)
    asked = []
    page._context.hub.page_asked.disconnect()
    page._context.hub.page_asked.connect(lambda key, request: asked.append((key, request)))
    card = page.cards.cards[Card.LATE]
    assert card.number() == "1"
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert asked == [("applications", ListQuery(view=View.LATE))]
    assert len(local.lists.ids(asked[0][1])) == 1


def test_every_card_counts_what_its_list_holds(local):
    register_three(local)
    register(local, urgent=True, subject="Acil")
    board = read_board(local)
    for card, query in today._LISTS.items():
        assert board.counts[card] == len(local.lists.ids(query)), card


def test_call_backs_are_among_the_duties_of_today(qtbot, page, local):
    register_three(local)
    local.conversations.save(
        Conversation(
            at=NOW - dt.timedelta(minutes=3), subject="Aransın", result=ConversationResult.CALL_BACK
        )
    )
    told(qtbot, page)
    asked = []
    page._context.hub.page_asked.disconnect()
    page._context.hub.page_asked.connect(lambda key, request: asked.append((key, request)))
    assert page.cards.cards[Card.CALL_BACK].number() == "1"
    page.cards.cards[Card.CALL_BACK].click()
    assert asked == [("calls", ConversationView.CALL_BACK)]


def test_r11_the_follow_up_is_stamped_by_key_and_taken_back(qtbot, page, local):
    register_three(local)
    told(qtbot, page)
    assert page.done.isVisible()
    keys(page, "Ctrl+Shift+D")
    settle(qtbot, page._context)
    assert local.today.check().by == "ayse"
    assert not page.done.isVisible()
    assert "10.30" in page.stamp.text()
    keys(page, "Ctrl+Z")
    settle(qtbot, page._context)
    assert local.today.check() is None
    assert page.done.isVisible()


def test_r11_on_a_sunday_no_follow_up_is_asked_for(qtbot, page, local):
    register_three(local)
    local.context.clock = FixedClock(NOW - dt.timedelta(days=1))
    told(qtbot, page)
    assert not page.done.isVisible()
    assert "hafta sonu" in page.stamp.text()


def test_r21_what_nobody_has_begun_stands_in_its_group(local):
    local.context.clock = FixedClock(NOW - dt.timedelta(days=5))
    idle = register(local, received=dt.date(2026, 11, 18))
    local.context.clock = FixedClock(NOW)
    board = read_board(local)
    assert [row.id for row in board.groups[Group.UNTOUCHED]] == [idle]


def test_r21_the_days_of_the_alert_are_chosen_by_keys_and_hold_at_once(qtbot, page, window, local):
    local.context.clock = FixedClock(NOW - dt.timedelta(days=5))
    idle = register(local, received=dt.date(2026, 11, 18))
    local.context.clock = FixedClock(NOW)
    told(qtbot, page)
    assert idle in page.list.ids()
    dialog = WindowSettings(page._context, window).show_settings()
    settle(qtbot, page._context)
    days = dialog.findChild(Combo, "first_act_days")
    assert days.currentData() == 2
    days.setFocus()
    for _ in range(4):
        QTest.keyClick(days, Qt.Key.Key_Down)
    settle(qtbot, page._context)
    assert local.today.first_act_days() == 6
    assert idle not in page.list.ids()
    dialog.accept()


def test_at_midnight_the_page_is_of_the_new_day(qtbot, page, local):
    register_three(local)
    told(qtbot, page)
    assert page.date.text() == "23 Kasım 2026 Pazartesi"
    assert page._midnight.isActive()
    local.context.clock = FixedClock(NOW + dt.timedelta(hours=14))
    page._midnight.timeout.emit()
    settle(qtbot, page._context)
    assert page.date.text() == "24 Kasım 2026 Salı"
    assert page.load._today == dt.date(2026, 11, 24)


def test_the_greeting_follows_the_hour(qtbot, page, local):
    assert page.hello.text() == "Günaydın, ayse"
    local.context.clock = FixedClock(NOW + dt.timedelta(hours=8))
    told(qtbot, page)
    assert page.hello.text() == "İyi akşamlar, ayse"


def test_the_weeks_are_walked_by_keys_and_enter_opens_the_day(qtbot, page, local):
    register_three(local)
    told(qtbot, page)
    asked = []
    page._context.hub.page_asked.disconnect()
    page._context.hub.page_asked.connect(lambda _key, request: asked.append(request))
    page.load.setFocus()
    for _ in range(2):
        QTest.keyClick(page.load, Qt.Key.Key_Right)
    QTest.keyClick(page.load, Qt.Key.Key_Return)
    assert asked == [ListQuery(view=View.OPEN, day=dt.date(2026, 11, 25))]
    assert len(local.lists.ids(asked[0])) == 1


def test_answer_acts_on_the_chosen_application_where_it_is(qtbot, page, window, local):
    late, *_ = register_three(local)
    told(qtbot, page)
    page.list.setFocus()
    keys(page.list, "Ctrl+H")
    settle(qtbot, page._context)
    qtbot.waitUntil(lambda: window.page("applications").sheet() is not None, timeout=4000)
    assert window.page("applications").list.table.current_id() == late


def asking(page):
    """Return the list that catches where the page leads."""
    asked = []
    page._context.hub.page_asked.disconnect()
    page._context.hub.page_asked.connect(lambda key, request: asked.append((key, request)))
    return asked


def press(button, key):
    button.setFocus()
    assert button.hasFocus()
    QTest.keyClick(button, key)


def away(office, first, last, who="Murat Işık"):
    """Let somebody be away; the other stands in. Ayşe Demir works with the program."""
    office.settings.save_me("Ayşe Demir")
    for name in ("Ayşe Demir", "Murat Işık"):
        office.contacts.save_person(Person(unit_id=1, name=name))
    office.contacts.save_officer(Officer(0, "Murat Işık", "", "murat"))
    people = {one.name: one.id for one in office.contacts.people(1)}
    office.leave.save(
        Absence(
            person_id=people.pop(who),
            backup_id=next(iter(people.values())),
            first=first,
            last=last,
        )
    )


def test_every_card_opens_its_list_by_enter(qtbot, page, local):
    register_three(local)
    register(local, urgent=True, subject="Acil")
    register(local, unit_id=None, subject="Sahipsiz")
    log = Conversation(
        at=NOW - dt.timedelta(minutes=3), subject="Aransın", result=ConversationResult.CALL_BACK
    )
    local.conversations.save(log)
    local.contacts.save_person(Person(unit_id=1, name="Sevgi Öztürk"))
    told(qtbot, page)
    asked = asking(page)
    wanted = {card: ("applications", query) for card, query in today._LISTS.items()}
    wanted[Card.CALL_BACK] = ("calls", ConversationView.CALL_BACK)
    wanted[Card.UNREPORTED] = ("contacts", RegistryView.UNREPORTED)
    for key, card in page.cards.cards.items():
        if card.isVisible():
            asked.clear()
            press(card, Qt.Key.Key_Return)
            assert asked == [wanted[Card(key)]]
    assert page.cards.cards[Card.URGENT].isVisible()
    assert page.cards.cards[Card.CALL_BACK].isVisible()
    assert wanted[Card.URGENT] == ("applications", ListQuery(view=View.URGENT))


def test_r4_changes_to_report_open_the_unreported_part_of_the_registry(qtbot, window, local):
    person = local.contacts.save_person(Person(unit_id=1, name="Sevgi Öztürk"))
    assert person
    window.go("contacts", RegistryView.UNREPORTED)
    settle(qtbot, window._context)
    assert window.page("contacts").chips.current() == RegistryView.UNREPORTED.value


def test_r7_who_stands_in_goes_to_what_was_taken_over(qtbot, page, local):
    away(local, NOW.date(), NOW.date())
    register_three(local)
    told(qtbot, page)
    asked = asking(page)
    notice = page.notices[0]
    assert "Murat Işık" in notice.accessibleName()
    press(notice.findChild(QPushButton, NoticeKind.STANDING_IN.value), Qt.Key.Key_Space)
    assert asked == [("applications", ListQuery(view=View.STANDING_IN))]


@pytest.mark.parametrize(
    ("days", "command"),
    [((0, 0), "leave.plan"), ((1, 3), "leave.hand_over"), ((-5, -1), "leave.take_back")],
)
def test_r7_notices_of_leave_lead_to_its_pages_by_key(qtbot, page, local, days, command):
    first, last = (NOW.date() + dt.timedelta(days=n) for n in days)
    away(local, first, last, who="Ayşe Demir")
    told(qtbot, page)
    done = []
    page._context.actions.bind(command, lambda: done.append(command))
    if command == "leave.plan":
        button = page.people.plan
    else:
        kind = {value: key for key, value in today._LEAVE.items()}[command]
        button = page.notices[0].findChild(QPushButton, kind.value)
    press(button, Qt.Key.Key_Space)
    assert done == [command]
