"""Süreler: the month of last days, what is due on the chosen day, and what is overdue."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSizePolicy, QSplitter, QWidget

from hi_desktop.domain.applications import Row
from hi_desktop.domain.calendar import (
    FIRST_DAY,
    LAST_DAY,
    CalendarEntry,
    DayInfo,
    Policy,
    WorkCalendar,
)
from hi_desktop.domain.dates import MONTHS
from hi_desktop.domain.follow_up import OURS, FollowUp
from hi_desktop.services.calendar import DayLoad
from hi_desktop.services.changes import Changes
from hi_desktop.ui import tokens
from hi_desktop.ui.columns import Column
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.calendar_days import CalendarSheet
from hi_desktop.ui.models.table import TableModel
from hi_desktop.ui.tabs.application_cells import Reckoning
from hi_desktop.ui.tabs.application_columns import application_columns
from hi_desktop.ui.tabs.deadline_months import Months, read_months
from hi_desktop.ui.tabs.follow_up_parts import FollowUpList
from hi_desktop.ui.widgets.basics import Button, Card, IconButton, Label, column, plain, row
from hi_desktop.ui.widgets.charts import BarChart
from hi_desktop.ui.widgets.month_grid import MonthGrid, day_words
from hi_desktop.ui.widgets.table_view import HiTable

_SHOWN = ("remaining", "number", "subject", "unit")
_UNITS_SHOWN = 6


class DeadlinesPage(QWidget):
    """The page."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._context = context
        self._calendar = WorkCalendar(FIRST_DAY, LAST_DAY, ())
        self._own_unit = ""
        self._by = Reckoning(self._calendar, context.today(), context.language)
        self._loads: dict[dt.date, DayLoad] = {}
        self._awaited: dict[dt.date, list[FollowUp]] = {}
        self._sheet: CalendarSheet | None = None
        self._acting = False
        self._models: list[TableModel[Row]] = []
        self.grid = MonthGrid(context.today(), context.language, self._info, self._summary)
        self.day_list = self._list("deadlines.day", self.tr("Due on the chosen day"))
        self.overdue_list = self._list("deadlines.overdue", self.tr("Overdue"))
        self._build()
        self.grid.day_changed.connect(self._day_changed)
        self.grid.month_changed.connect(self._month_changed)
        self.grid.activated.connect(self._to_list)
        context.hub.changed.connect(self._changed)
        context.actions.bind("view.refresh", self.refresh, page="deadlines")
        self.refresh()

    def _list(self, key: str, name: str) -> HiTable:
        columns: tuple[Column[Row], ...] = tuple(
            one for one in application_columns(self._by) if one.key in _SHOWN
        )
        lists = self._context.office.lists
        model: TableModel[Row] = TableModel(
            columns,
            lists.rows,
            jobs=self._context.jobs,
            synchronous=self._context.office.synchronous,
        )
        self._models.append(model)
        table = HiTable(model, list_key=key, name=name, state=self._context.state)
        table.activated_id.connect(self._open)
        return table

    # Looks.

    def _build(self) -> None:
        self._month_name = Label("", "page")
        self._count = Label("", "body", "text2")
        back = IconButton("chevron_left", self.tr("Previous month (PgUp)"))
        back.clicked.connect(self._back)
        forward = IconButton("chevron_right", self.tr("Next month (PgDn)"))
        forward.clicked.connect(self._forward)
        today = Button(self.tr("Today"))
        today.clicked.connect(self._today)
        self.days_button = Button(self.tr("Calendar days…"), "calendar")
        self.days_button.clicked.connect(self.open_days)
        head = row(
            Label(self.tr("Deadlines"), "page"),
            back,
            self._month_name,
            forward,
            today,
            self._count,
            None,
            self.days_button,
            gap=tokens.S2,
        )
        self._side = QSplitter(Qt.Orientation.Vertical)
        self._side.setChildrenCollapsible(False)
        self._side.addWidget(self._day_card())
        self._side.addWidget(self._overdue_card())
        month = Card(column(self.grid, self._legend(), gap=tokens.S2), margins=(8, 8, 12, 10))
        self._body = QSplitter(Qt.Orientation.Horizontal)
        self._body.setChildrenCollapsible(False)
        self._body.addWidget(month)
        self._body.addWidget(self._side)
        self._body.setStretchFactor(0, 3)
        self._body.setStretchFactor(1, 2)
        self._body.setSizes([3 * tokens.DETAIL, 2 * tokens.DETAIL])
        whole = column(head, self._body, gap=tokens.S3, margins=(16, 12, 16, 12))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _legend(self) -> QWidget:
        words = self.tr(
            "Hatched: public holiday · half hatched: from 13.00 · dotted: administrative leave, "
            "counts as a working day unless the rules say otherwise"
        )
        return plain(row(Label(words, "caption", "text2", wrap=True), margins=(4, 0, 4, 0)))

    def _day_card(self) -> Card:
        self._day_title = Label("", "section", wrap=True)
        self.day_list.empty.tell(self.tr("Nothing is due on this day"), glyph="calendar_checkmark")
        self.day_awaited = FollowUpList(self.tr("Awaited on this day"))
        self.day_awaited.opened.connect(self._open)
        parts = column(self._day_title, self.day_list, self.day_awaited, gap=tokens.S2)
        card = Card(parts, margins=(1, 12, 1, 1))
        self._day_title.setContentsMargins(15, 0, 15, 0)
        return card

    def _overdue_card(self) -> Card:
        self._overdue_title = Label("", "section")
        self._overdue_title.setContentsMargins(15, 0, 15, 0)
        self.overdue_list.empty.tell(self.tr("Nothing is overdue"), glyph="checkmark_circle")
        self.overdue_awaited = FollowUpList(self.tr("Awaited from us, overdue"))
        self.overdue_awaited.opened.connect(self._open)
        self._load_title = Label(self.tr("Open applications by unit"), "section")
        self._load = BarChart(self.tr("Open applications by unit"))
        self._load.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        lower = plain(column(self._load_title, self._load, gap=tokens.S1, margins=(15, 6, 15, 10)))
        return Card(
            column(
                self._overdue_title, self.overdue_list, self.overdue_awaited, lower, gap=tokens.S2
            ),
            margins=(1, 12, 1, 1),
        )

    # What the grid asks.

    def _info(self, day: dt.date) -> DayInfo:
        return self._calendar.day(day)

    def _summary(self, day: dt.date) -> str:
        words = day_words(day, self._calendar.day(day), self._context.language)
        load, awaited = self._loads.get(day), len(self._awaited.get(day, ()))
        if load is None and not awaited:
            return self.tr("{day}: nothing is due").format(day=words)
        said = self.tr("{day}: {count} due").format(day=words, count=load.count if load else 0)
        if not awaited:
            return said
        return self.tr("{said}, {count} awaited").format(said=said, count=awaited)

    # Reading.

    @Slot()
    def refresh(self) -> None:
        """Read the months on screen, what is overdue, and the load of the units."""
        office, month = self._context.office, self.grid.month
        first, last = self.grid.shown()
        self._context.jobs.read(
            lambda: read_months(office, first, last, month),
            self._show,
            self._context.failed,
            owner=self,
            latest="deadlines",
        )

    def _show(self, read: Months) -> None:
        self._calendar = self._by.calendar = read.calendar
        self._by.today = self._context.today()
        self._own_unit = read.own_unit
        self._loads, self._awaited = read.loads, read.awaited
        self.grid.show_month(read.days())
        name = MONTHS[self.grid.month.month - 1].in_(self._context.language)
        self._month_name.setText(f"{name} {self.grid.month.year}")
        due = sum(
            load.count for day, load in self._loads.items() if day.month == self.grid.month.month
        )
        self._count.setText(
            self.tr("{count} due this month").format(count=due)
            if due
            else self.tr("Nothing is due this month")
        )
        self._context.hub.status("deadlines", self._count.text())
        self.overdue_list.set_ids(read.overdue)
        self._overdue_title.setText(
            self.tr("Overdue · {count}").format(count=len(read.overdue))
            if read.overdue
            else self.tr("Overdue")
        )
        late = [
            one
            for day in sorted(read.awaited)
            for one in read.awaited[day]
            if day < self._by.today and one.kind in OURS
        ]
        self.overdue_awaited.show_all(late, self._by)
        nowhere = self.tr("No unit yet")
        self._load.show_bars([(name or nowhere, n) for name, n in read.by_unit[:_UNITS_SHOWN]])
        self._read_day(self.grid.day)

    def _read_day(self, day: dt.date) -> None:
        service = self._context.office.calendar
        self._day_title.setText(day_words(day, self._calendar.day(day), self._context.language))
        self.day_awaited.show_all(self._awaited.get(day, ()), self._by)
        self._context.jobs.read(
            lambda: service.due_on(day),
            self.day_list.set_ids,
            self._context.failed,
            owner=self,
            latest="deadlines.day",
        )

    # What happens.

    @Slot(object)
    def _day_changed(self, day: dt.date) -> None:
        self._read_day(day)

    @Slot(object)
    def _month_changed(self, _first: dt.date) -> None:
        self.refresh()

    @Slot(object)
    def _to_list(self, _day: dt.date) -> None:
        self.day_list.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.day_list.model().rowCount() and not self.day_list.current_id():
            self.day_list.selectRow(0)

    @Slot(object)
    def _open(self, application_id: int) -> None:
        self._context.hub.go("applications", application_id)

    @Slot(object)
    def _changed(self, _changes: Changes) -> None:
        for model in self._models:
            model.forget()
        self.refresh()
        if self._sheet is not None:
            self._sheet.reload()

    @Slot()
    def _back(self) -> None:
        self.grid.step_month(-1)

    @Slot()
    def _forward(self) -> None:
        self.grid.step_month(1)

    @Slot()
    def _today(self) -> None:
        self.grid.choose(self._context.today())
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    # Calendar days.

    @Slot()
    def open_days(self) -> None:
        """Show the sheet of calendar days beside the month."""
        if self._sheet is None:
            self._sheet = CalendarSheet(
                self._context, self.grid.day, self._calendar, own_unit=self._own_unit
            )
            self._sheet.added.connect(self._add_entry)
            self._sheet.removed.connect(self._remove_entry)
            self._sheet.counted.connect(self._set_policy)
            self._sheet.closed.connect(self._close_days)
            self._body.addWidget(self._sheet)
            self._side.hide()
        self._sheet.start()

    @Slot()
    def _close_days(self) -> None:
        if self._sheet is not None:
            self._sheet.deleteLater()
            self._sheet = None
            self._side.show()
            self.days_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _add_entry(self, entry: CalendarEntry) -> None:
        calendar = self._context.office.calendar
        self._act(lambda: calendar.add(entry))

    @Slot(object)
    def _remove_entry(self, entry_id: int) -> None:
        calendar = self._context.office.calendar
        self._act(lambda: calendar.remove(entry_id))

    @Slot(object)
    def _set_policy(self, policy: Policy) -> None:
        calendar = self._context.office.calendar
        self._act(lambda: calendar.set_policy(policy))

    def _act(self, work: Callable[[], Changes]) -> None:
        """Change the calendar once, however often it is asked for."""
        if not self._acting:
            self._acting = True
            self._context.jobs.act(work, self._added, self._refused, owner=self)

    def _added(self, changes: Changes) -> None:
        self._acting = False
        if self._sheet is not None:
            self._sheet.done()
        self._context.hub.announce(changes)
        words = self.tr("The calendar was changed; {count} applications have a new last day.")
        if not changes.applications:
            words = self.tr("The calendar was changed; no application moved.")
        self._context.hub.say(words.format(count=len(changes.applications)), undo=changes.act_id)

    def _refused(self, error: Exception) -> None:
        self._acting = False
        if self._sheet is None or not self._sheet.show_error(error):
            self._context.failed(error)

    # The window asks.

    def page_shown(self) -> None:
        """Read again, with the focus on the month unless a sheet is open."""
        if self._sheet is None:
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def panes(self) -> list[QWidget]:
        """Return what F6 walks."""
        awaited = self.day_awaited.buttons()[:1]
        return [self.grid, self._sheet or self.day_list, *awaited, self.overdue_list]


def make(context: UiContext) -> QWidget:
    """Return the page."""
    return DeadlinesPage(context)
