"""Why this date? Each day of both periods with its number, or with why it does not count."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QRect, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QDialog, QFrame, QScrollArea, QWidget

from hi_desktop.domain import dates
from hi_desktop.domain.calendar import WorkCalendar
from hi_desktop.domain.terms import CountedDay, Deadline, Deadlines, TermUnit, explain
from hi_desktop.domain.vocabulary import Language
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.columns import Cell, Column
from hi_desktop.ui.dialogs.why_months import CountedMonths, ShownDay
from hi_desktop.ui.models.table import TableModel
from hi_desktop.ui.term_words import last_day_words, law_words, length_words
from hi_desktop.ui.widgets.basics import Button, Card, IconLabel, Label, column, plain, row
from hi_desktop.ui.widgets.table_view import HiTable

_WIDTH, _HEIGHT = 1020, 620
_SATURDAY = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is explained.

    Args:
        heading: number and subject of the application.
        legal_first: show the legal period first, since it is the earlier one.
    """

    heading: str
    deadlines: Deadlines
    calendar: WorkCalendar
    today: dt.date
    language: Language

    @property
    def legal_first(self) -> bool:
        """Whether the legal period is the earlier one."""
        return self.deadlines.governing is self.deadlines.legal


class WhyDateDialog(QDialog):
    """Explains both periods of an application; it collects nothing and changes nothing."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = asked
        self._shown: tuple[ShownDay, ...] = ()
        self.setWindowTitle(self.tr("Why this date?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self._title = Label("", "record", wrap=True)
        self._sum = Label("", "body", wrap=True, selectable=True)
        self._icon = IconLabel("calendar_checkmark", "ok", tokens.ICON_CARD)
        self._months = CountedMonths(asked.language)
        self._months.chosen.connect(self._day_chosen)
        self._model = TableModel(_columns(asked.language), self._fetch)
        self._table = HiTable(
            self._model,
            list_key="why_date",
            name=self.tr("Days of the period"),
            row_height=tokens.ROW_DENSE,
        )
        self._table.current_id_changed.connect(self._row_chosen)
        self._periods = QButtonGroup(self)
        self._build()
        self._periods.idClicked.connect(self._period_chosen)
        self._show(legal=asked.legal_first)
        self._months.setFocus()

    def deadline(self) -> Deadline:
        """Return the period that is shown."""
        both = self._asked.deadlines
        return both.legal if self._periods.checkedId() else both.internal

    def days(self) -> tuple[ShownDay, ...]:
        """Return the days that are shown."""
        return self._shown

    def _build(self) -> None:
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._months)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setFixedWidth(self._months.sizeHint().width() + 2 * tokens.S4)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        words = row(self._icon, self._sum, gap=10, margins=(12, 9, 12, 9))
        words.setStretch(1, 1)
        summary = QFrame()
        summary.setLayout(words)
        summary.setProperty("note", "ok")
        listed = Card(column(self._table), margins=(1, 1, 1, 1))
        body = row(self._scroll, listed, gap=tokens.S3)
        body.setStretch(1, 1)
        copy = Button(self.tr("Copy"), "copy")
        copy.setObjectName("copy")
        copy.clicked.connect(self.copy)
        done = Button(self.tr("Close"), kind="primary")
        done.clicked.connect(self.accept)
        hint = Label(self.tr("Arrow keys walk the days · Ctrl+C copies them"), "caption", "text2")
        whole = column(
            column(self._title, Label(self._asked.heading, "caption", "text2"), gap=2),
            self._period_buttons(),
            summary,
            body,
            row(hint, None, copy, done),
            gap=tokens.S3,
            margins=(tokens.S4, tokens.S4, tokens.S4, tokens.S3),
        )
        whole.setStretch(3, 1)
        self.setLayout(whole)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self._months)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.copy)

    def _period_buttons(self) -> QWidget:
        both, line = self._asked.deadlines, row(gap=tokens.S2)
        for at, period in enumerate((both.internal, both.legal)):
            button = Button(self._period_words(period), kind="segment")
            button.setObjectName("legal" if at else "internal")
            bold = theme.metrics(tokens.BODY, tokens.SEMIBOLD)
            button.setMinimumWidth(bold.horizontalAdvance(button.text()) + 2 * tokens.S4)
            self._periods.addButton(button, at)
            line.addWidget(button)
        line.addStretch(1)
        return plain(line)

    def _period_words(self, period: Deadline) -> str:
        asked = self._asked
        law = law_words(period.rule, asked.language)
        length = length_words(period, asked.language)
        return f"{law} · {length} · {last_day_words(period, asked.today, asked.language)}"

    @Slot(int)
    def _period_chosen(self, which: int) -> None:
        self._show(legal=bool(which))

    def _show(self, *, legal: bool) -> None:
        self._periods.button(int(legal)).setChecked(True)
        asked, period = self._asked, self.deadline()
        days = explain(period, asked.calendar, language=asked.language)
        self._shown = tuple(_shown_day(day, period, asked) for day in days)
        last = dates.long_date(period.due, asked.language)
        self._title.setText(self.tr("Why {day}?").format(day=last))
        self._sum.setText(self.summary())
        self._months.show_days(self._shown, asked.today)
        self._model.forget()
        self._table.set_ids(range(1, len(self._shown) + 1))
        self._table.select_id(len(self._shown))
        self._see(period.due)

    def summary(self) -> str:
        """Return the explanation in whole sentences."""
        asked, period = self._asked, self.deadline()
        counted = sum(day.count is not None for day in self._shown)
        skipped = [day for day in self._shown if day.count is None and not day.start]
        weekend = sum(day.date.weekday() >= _SATURDAY for day in skipped)
        parts = [
            self.tr("Arrived on {day}; that day is not counted.").format(
                day=dates.long_date(period.received, asked.language)
            ),
            self._counted_words(period, counted),
        ]
        if period.rule.unit is not TermUnit.DAYS:
            parts.append(self._skipped_words(weekend, len(skipped) - weekend))
        parts.append(self._end_words(period))
        return " ".join(parts)

    def _skipped_words(self, weekend: int, others: int) -> str:
        if not others:
            return self.tr("Left out: {weekend} days of weekends.").format(weekend=weekend)
        told = self.tr("Left out: {weekend} days of weekends, {others} other days.")
        return told.format(weekend=weekend, others=others)

    def _counted_words(self, period: Deadline, counted: int) -> str:
        if period.rule.unit is TermUnit.DAYS:
            return self.tr("{count} days are counted, weekends included.").format(count=counted)
        return self.tr("{count} working days are counted.").format(count=counted)

    def _end_words(self, period: Deadline) -> str:
        last = dates.long_date(period.due, self._asked.language)
        if period.noon:
            return self.tr("The last day is {day}, until 13.00.").format(day=last)
        return self.tr("The last day is {day}, until the offices close.").format(day=last)

    def _fetch(self, ids: list[int]) -> dict[int, ShownDay]:
        return {at: self._shown[at - 1] for at in ids if at <= len(self._shown)}

    @Slot(object)
    def _day_chosen(self, day: dt.date) -> None:
        if self._shown:
            self._table.select_id((day - self._shown[0].date).days + 1)
            self._see(day)

    @Slot(object)
    def _row_chosen(self, at: int) -> None:
        if 0 < at <= len(self._shown):
            self._months.choose(self._shown[at - 1].date)
            self._see(self._shown[at - 1].date)

    def _see(self, day: dt.date) -> None:
        cell: QRect = self._months.cell_of(day).toRect()
        self._scroll.ensureVisible(cell.center().x(), cell.center().y(), 0, cell.height())

    @Slot()
    def copy(self) -> None:
        """Copy all days with their titles, ready for Excel or a letter."""
        current = self._table.current_id()
        self._table.selectAll()
        self._table.copy_rows()
        self._table.select_id(current)


def _shown_day(day: CountedDay, period: Deadline, asked: Asked) -> ShownDay:
    info = asked.calendar.day(day.date)
    start, end = day.date == period.received, day.date == period.due
    said = f"{dates.long_date(day.date, asked.language)}: {day.reason}"
    if day.count is not None:
        said = f"{day.count}. {said}"
    if start:
        short = "Geliş günü" if asked.language == "tr" else "Arrival"
    elif day.count is not None or info.name:
        short = info.name
    elif info.weekend:
        short = "Hafta sonu" if asked.language == "tr" else "Weekend"
    else:
        short = day.reason
    return ShownDay(day.date, day.count, short, said, start=start, end=end)


def _columns(language: Language) -> tuple[Column[ShownDay], ...]:
    def count(day: ShownDay) -> str:
        return "—" if day.count is None else str(day.count)

    def reason(day: ShownDay) -> str:
        return day.said.partition(": ")[2]

    def on(day: ShownDay) -> str:
        weekday = dates.SHORT_WEEKDAYS[day.date.weekday()].in_(language)
        return f"{dates.dotted(day.date)} {weekday}"

    def tone(day: ShownDay) -> str:
        return "text" if day.count is not None else "text3"

    return (
        Column(
            key="count",
            title=QT_TRANSLATE_NOOP("Columns", "Count"),
            text=count,
            cell=lambda day: Cell(count(day), tone=tone(day), strong=day.end),
            width=44,
            min_width=36,
            align="right",
            sortable=False,
        ),
        Column(
            key="date",
            title=QT_TRANSLATE_NOOP("Columns", "Day"),
            text=on,
            cell=lambda day: Cell(on(day), tone=tone(day), strong=day.end),
            width=122,
            sortable=False,
        ),
        Column(
            key="reason",
            title=QT_TRANSLATE_NOOP("Columns", "Why"),
            text=reason,
            cell=lambda day: Cell(reason(day), tone=tone(day), strong=day.end),
            tip=reason,
            width=200,
            stretch=True,
            sortable=False,
        ),
    )
