"""Bugün: what must be done today, who is there, and the daily follow-up (R11, R21)."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from hi_desktop.domain.calendar import FIRST_DAY, LAST_DAY, DayInfo, WorkCalendar
from hi_desktop.domain.conversations import ConversationView
from hi_desktop.domain.dates import long_date, short_date
from hi_desktop.domain.follow_up import FOLLOW_UP_WORDS
from hi_desktop.domain.today import greeting
from hi_desktop.services.board import Board, Card, read_board
from hi_desktop.services.changes import Changes
from hi_desktop.services.leave import Notice, NoticeKind
from hi_desktop.services.lists import ListQuery, View
from hi_desktop.ui import tokens
from hi_desktop.ui.badges import show_badges
from hi_desktop.ui.command import Needs
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.tabs.act_on import ActOn
from hi_desktop.ui.tabs.application_cells import Reckoning
from hi_desktop.ui.tabs.contact_book import View as RegistryView
from hi_desktop.ui.tabs.today_cards import KpiRow
from hi_desktop.ui.tabs.today_list import PriorityList
from hi_desktop.ui.tabs.today_load import LoadGrid
from hi_desktop.ui.tabs.today_people import PeoplePanel
from hi_desktop.ui.tabs.today_words import card_texts, due_of, entries, figures, notice_words
from hi_desktop.ui.widgets.basics import (
    Button,
    Label,
    column,
    plain,
    row,
)
from hi_desktop.ui.widgets.basics import Card as Panel
from hi_desktop.ui.widgets.notes import Banner, EmptyState

PAGE = "today"
_SIDE = 400
_NOTICES = 3
_FOLLOW_UPS = 4
_MIDNIGHT_SLACK_MS = 1500
_LONGEST_WAIT_MS = 3_600_000

_LISTS: dict[Card, ListQuery] = {
    Card.LATE: ListQuery(view=View.LATE),
    Card.TODAY: ListQuery(view=View.TODAY),
    Card.WEEK: ListQuery(view=View.WEEK),
    Card.WAITING: ListQuery(view=View.WAITING),
    Card.UNOWNED: ListQuery(filters=(("unit", ("",)),)),
    Card.URGENT: ListQuery(view=View.URGENT),
}
"""What a card opens among the applications."""

_LEAVE = {
    NoticeKind.HAND_OVER: "leave.hand_over",
    NoticeKind.TAKE_BACK: "leave.take_back",
}
"""Which page of the leave a notice asks for."""

_IN_PLACE = ("application.answer", "application.refer", "application.open", "application.note")


def make(context: UiContext) -> QWidget:
    """Return the page."""
    return TodayPage(context)


class TodayPage(QWidget):
    """The page."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._context = context
        today = context.today()
        self._by = Reckoning(WorkCalendar(FIRST_DAY, LAST_DAY, ()), today, context.language)
        self._board: Board | None = None
        self._make()
        self._lay_out()
        self._connect()
        self._midnight = QTimer(self)
        self._midnight.setSingleShot(True)
        self._midnight.timeout.connect(self.day_changed)
        self.refresh()

    # Looks.

    def _make(self) -> None:
        self.hello = Label("", "page")
        self.date = Label("", "body", "text2")
        self.cards = KpiRow(self.tr("Numbers of today"), figures())
        self.list = PriorityList(self.tr("What comes first"))
        self.load = LoadGrid(self._context.today(), self._context.language, self._info)
        self.done = Button(
            self.tr("Daily follow-up done"),
            "checkmark_circle",
            tip=self.tr("The applications of today were gone through (R11) · Ctrl+Shift+D"),
        )
        self.done.setObjectName("done")
        self.stamp = Label("", "caption", "text2", wrap=True)
        self.people = PeoplePanel(self._context.language)
        self.empty = EmptyState()
        self.notices = tuple(Banner("info", self) for _ in range(_NOTICES))
        self.follow = Label("", "caption", "text2", wrap=True)

    def _lay_out(self) -> None:
        actions = self._context.actions
        head = row(
            column(self.hello, self.date, gap=0),
            None,
            Button.of(actions["conversation.log"], "usual", "call"),
            gap=tokens.S2,
        )
        self._whole_list = Button(self.tr("Show all"), kind="link")
        title = row(Label(self.tr("What comes first"), "section"), None, self._whole_list)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        foot = row(self.stamp, self.done, gap=tokens.S3)
        foot.setStretch(0, 1)
        first = Panel(column(title, self._stack, foot, gap=tokens.S2))
        side = column(self._load_panel(), self.people, gap=tokens.S3)
        side.setStretch(1, 1)
        right = plain(side)
        right.setMinimumWidth(_SIDE)
        right.setMaximumWidth(_SIDE + tokens.RAIL)
        body = row(first, right, gap=tokens.S3)
        body.setStretch(0, 1)
        whole = column(
            head, *self.notices, self.cards, body, gap=tokens.S3, margins=(20, 14, 20, 14)
        )
        whole.setStretch(len(self.notices) + 2, 1)
        self.setLayout(whole)

    def _load_panel(self) -> Panel:
        weeks = Label(self.tr("4 weeks"), "caption", "text2")
        title = row(Label(self.tr("Applications falling due"), "section"), None, weeks)
        return Panel(column(title, self.load, self.follow, gap=tokens.S2))

    def _connect(self) -> None:
        self.cards.chosen.connect(self._open_card)
        self.list.opened.connect(self._open)
        self.list.current_changed.connect(self._chosen)
        self.load.opened.connect(self._open_day)
        self.done.clicked.connect(self.mark_done)
        self.people.plan_asked.connect(self._open_leave)
        self.empty.acted.connect(self._empty_acted)
        self._whole_list.clicked.connect(self._open_all)
        for notice in self.notices:
            notice.acted.connect(self._notice_acted)
        actions = self._context.actions
        for key in _IN_PLACE:
            actions.bind(key, partial(self._act_in_place, key), page=PAGE)
        actions.bind("today.done", self.mark_done, page=PAGE)
        actions.bind("view.refresh", self.refresh, page=PAGE)
        self._context.hub.changed.connect(self._changed)

    def _info(self, day: dt.date) -> DayInfo:
        return self._by.calendar.day(day)

    # Reading.

    @Slot()
    def refresh(self) -> None:
        """Read everything in one job."""
        office = self._context.office
        self._context.jobs.read(
            lambda: (read_board(office), office.lists.counts()),
            self._take,
            self._context.failed,
            owner=self,
            latest="today",
        )

    def _take(self, read: tuple[Board, dict[View, int]]) -> None:
        board, counts = read
        show_badges(self._context.hub, counts, board)
        self.show_board(board)
        self._wait_for_midnight(board.now)

    def _wait_for_midnight(self, now: dt.datetime) -> None:
        """Read again when the day changes, by the office's clock, also after a sleep."""
        tomorrow = dt.datetime.combine(now.date() + dt.timedelta(days=1), dt.time())
        left = int((tomorrow - now).total_seconds() * 1000) + _MIDNIGHT_SLACK_MS
        self._midnight.start(min(left, _LONGEST_WAIT_MS))

    @Slot()
    def day_changed(self) -> None:
        """Read again once the day has changed, or the hour of the greeting."""
        self.refresh()

    def show_board(self, board: Board) -> None:
        """Show what was read."""
        self._board = board
        language, today = self._context.language, board.now.date()
        self._by.calendar, self._by.today = board.calendar, today
        self.hello.setText(f"{greeting(board.now).in_(language)}, {board.officer}")
        self.date.setText(long_date(today, language))
        self.cards.show_numbers(
            {card.value: count for card, count in board.counts.items()}, card_texts(board)
        )
        self.cards.setVisible(not board.first_use)
        self.list.show_entries(list(entries(board.groups, board.more, self._by)))
        self.load.show_load(today, {day: due_of(load) for day, load in board.load.items()})
        self._show_notices(board)
        self._show_stamp(board)
        self.people.show_people(board.on_duty)
        self._show_follow_ups(board)
        self._show_empty(board)
        self._context.hub.status(PAGE, self.date.text())
        self._chosen(self.list.current_id())

    def _show_notices(self, board: Board) -> None:
        for banner, notice in zip(self.notices, board.notices, strict=False):
            words = notice_words(notice, self._context.language)
            acts = self._notice_acts(notice)
            banner.tell(words, glyph="person_swap", **acts)  # type: ignore[arg-type]  # words
        for banner in self.notices[len(board.notices) :]:
            banner.hide()

    def _notice_acts(self, notice: Notice) -> dict[str, str]:
        """Return the button of a notice about oneself."""
        words = {
            NoticeKind.STANDING_IN: self.tr("Show"),
            NoticeKind.HAND_OVER: self.tr("Hand over"),
            NoticeKind.TAKE_BACK: self.tr("Take back"),
        }
        shown = notice.mine and notice.kind in words
        return {notice.kind.value: words[notice.kind]} if shown else {}

    def _show_stamp(self, board: Board) -> None:
        self.done.setVisible(board.asked and board.check is None and not board.first_use)
        if board.check is not None:
            words = self.tr("Today’s follow-up was done at {time} by {name}.").format(
                time=f"{board.check.at:%H.%M}", name=board.check.by
            )
            tone = "ok"
        elif not board.asked:
            words = self.tr("No follow-up is asked for today: {why}.").format(why=board.why)
            tone = "text2"
        else:
            words, tone = self.tr("Today’s follow-up is not marked yet."), "text2"
        if board.missed:
            days = ", ".join(
                short_date(day, None, self._context.language) for day in board.missed[-4:]
            )
            more = self.tr("Missed this month: {count} ({days})")
            words = f"{words} {more.format(count=len(board.missed), days=days)}"
        self.stamp.setText(words)
        self.stamp.set_tone(tone)

    def _show_follow_ups(self, board: Board) -> None:
        language = self._context.language
        lines = [
            f"{one.number} · {FOLLOW_UP_WORDS[one.kind].in_(language)} · "
            f"{short_date(one.due, None, language)}"
            for one in board.follow_ups[:_FOLLOW_UPS]
        ]
        self.follow.setVisible(bool(lines))
        self.follow.setText("\n".join([self.tr("Awaited this week:"), *lines]))

    def _show_empty(self, board: Board) -> None:
        self._stack.setCurrentIndex(1 if board.clear else 0)
        self._whole_list.setVisible(not board.clear)
        if board.first_use:
            self.empty.tell(
                self.tr("Three steps to begin"),
                "\n".join(self._steps(board)),
                glyph="flag",
                contacts=self.tr("Enter the people"),
                bring=self.tr("Bring in the list"),
                new=self.tr("New application"),
            )
        elif board.clear:
            self.empty.tell(
                self.tr("Nothing has to be done today"),
                self.tr("Looked at {time}").format(time=f"{board.now:%H.%M}"),
                glyph="checkmark_circle",
                soon=self.tr("See what comes up"),
            )

    def _steps(self, board: Board) -> tuple[str, ...]:
        done, still = "✓ ", "○ "
        return (
            (done if board.has_people else still) + self.tr("Enter the people of the unit"),
            (done if board.has_applications else still) + self.tr("Bring in last month's list"),
            (done if board.has_applications else still) + self.tr("Enter the first application"),
        )

    # What the officer does.

    @Slot()
    def mark_done(self) -> None:
        """Stamp the working day (R11)."""
        service = self._context.office.today
        self._context.jobs.act(service.done, self._marked, self._context.failed, owner=self)

    def _marked(self, changes: Changes) -> None:
        self._context.hub.announce(changes)
        self._context.hub.say(self.tr("Today’s follow-up was marked."), undo=changes.act_id)

    @Slot(object)
    def _chosen(self, application_id: int) -> None:
        have = Needs.SOME | Needs.ONE if application_id else Needs.NOTHING
        self._context.actions.have(have, page=PAGE)

    @Slot(object)
    def _open(self, application_id: int) -> None:
        self._context.hub.go("applications", application_id)

    def _act_in_place(self, key: str) -> None:
        """Go to the chosen application and do there what the key says."""
        wanted = self.list.current_id()
        if wanted:
            request = wanted if key == "application.open" else ActOn(wanted, key)
            self._context.hub.go("applications", request)

    @Slot(str)
    def _open_card(self, key: str) -> None:
        card = Card(key)
        if card is Card.CALL_BACK:
            self._context.hub.go("calls", ConversationView.CALL_BACK)
        elif card is Card.UNREPORTED:
            self._context.hub.go("contacts", RegistryView.UNREPORTED)
        else:
            self._context.hub.go("applications", _LISTS[card])

    @Slot(object)
    def _open_day(self, day: dt.date) -> None:
        self._context.hub.go("applications", ListQuery(view=View.OPEN, day=day))

    @Slot()
    def _open_all(self) -> None:
        self._context.hub.go("applications", ListQuery(view=View.OPEN, sort="remaining"))

    @Slot()
    def _open_leave(self) -> None:
        self._context.actions.run("leave.plan")

    @Slot(str)
    def _notice_acted(self, key: str) -> None:
        kind = NoticeKind(key)
        if kind in _LEAVE:
            self._context.actions.run(_LEAVE[kind])
        else:
            self._context.hub.go("applications", ListQuery(view=View.STANDING_IN))

    @Slot(str)
    def _empty_acted(self, key: str) -> None:
        if key == "contacts":
            self._context.hub.go("contacts")
        elif key == "bring":
            self._context.actions.run("file.import")
        elif key == "new":
            self._context.actions.run("application.new")
        else:
            self._open_all()

    # The window asks.

    @Slot(object)
    def _changed(self, _changes: Changes) -> None:
        self.refresh()

    def page_shown(self) -> None:
        """Read again, the focus on what comes first."""
        self.refresh()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[QWidget]:
        """Return what F6 walks."""
        return [self.cards.cards[Card.LATE], self.list, self.load]
