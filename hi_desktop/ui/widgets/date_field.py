"""A date as people type it, with a calendar that marks holidays."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QDate, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QWidget

from hi_desktop.domain.dates import parse_date
from hi_desktop.domain.errors import RuleError
from hi_desktop.ui import i18n, theme, tokens
from hi_desktop.ui.widgets.basics import column, paint_chevron


class DayInfo(Protocol):
    """What the calendar knows of a day (domain.calendar.DayInfo)."""

    @property
    def name(self) -> str:
        """Name of the holiday; empty on usual days."""

    @property
    def working(self) -> bool:
        """Whether it counts."""

    @property
    def half(self) -> bool:
        """Whether it ends at 13.00."""


Days = Callable[[dt.date], DayInfo]


class DateField(QLineEdit):
    """A line that takes dates: b (today), d (yesterday), -3, 15, 1511, 15.11, 15.11.26.

    Signals:
        date_changed: the date, or None when it is empty or cannot be read.
    """

    date_changed = Signal(object)

    def __init__(
        self,
        name: str,
        *,
        today: Callable[[], dt.date],
        days: Days | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("date", True)
        self.setTextMargins(0, 0, tokens.S4, 0)
        self.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self._today = today
        self._days = days
        self._date: dt.date | None = None
        self._popup: _Popup | None = None
        self.textEdited.connect(self._typed)

    def date(self) -> dt.date | None:
        """Return the date; None when it is empty or cannot be read."""
        return self._date

    def pending(self) -> str:
        """Return what was typed but is no date."""
        return self.text().strip() if self._date is None else ""

    def set_date(self, day: dt.date | None) -> None:
        """Show a date without telling."""
        self._date = day
        self._show()

    def open(self) -> None:
        """Show the calendar."""
        if self._popup is None:
            self._popup = _Popup(self, self._days)
            self._popup.picked.connect(self._picked)
        self._popup.pick(self._date or self._today())

    def _show(self) -> None:
        day = self._date
        if day is None:
            self.clear()
            return
        weekday = i18n.locale().dayName(day.isoweekday())
        self.setText(f"{day:%d.%m.%Y} {weekday}")

    def _read(self, text: str) -> dt.date | None:
        head = text.strip().split(" ")[0] if text.strip()[:1].isdigit() else text.strip()
        for attempt in (text.strip(), head):
            if not attempt:
                return None
            try:
                return parse_date(attempt, self._today())
            except RuleError:
                continue
        return None

    @Slot(str)
    def _typed(self, text: str) -> None:
        before, self._date = self._date, self._read(text)
        if self._date != before:
            self.date_changed.emit(self._date)

    @Slot(object)
    def _picked(self, day: dt.date) -> None:
        self._date = day
        self._show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.date_changed.emit(day)

    # Overrides of Qt, in Qt's spelling.

    def focusInEvent(self, event: QFocusEvent, /) -> None:
        """Mark all, so that typing replaces the date."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        """Write the date out in full."""
        super().focusOutEvent(event)
        if self._date is not None:
            self._show()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Alt+Down and F4 open the calendar; Up and Down go by a day, PgUp and PgDn by a month."""
        key, alt = event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        if key == Qt.Key.Key_F4 or (key == Qt.Key.Key_Down and alt):
            self.open()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._date is not None:
            self._picked(self._date + dt.timedelta(days=1 if key == Qt.Key.Key_Up else -1))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and self._date is not None:
            months = 1 if key == Qt.Key.Key_PageUp else -1
            moved = _qdate(self._date).addMonths(months)
            self._picked(dt.date(moved.year(), moved.month(), moved.day()))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        """Open the calendar where its glyph is pressed."""
        super().mousePressEvent(event)
        if event.position().x() > self.width() - tokens.CONTROL:
            self.open()

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Paint the glyph."""
        super().paintEvent(event)
        paint_chevron(self, "calendar")


def _qdate(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)


class _Popup(QFrame):
    """The calendar below the field; Esc closes it."""

    picked = Signal(object)

    def __init__(self, field: QWidget, days: Days | None) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self._field = field
        self.setObjectName("flyout")
        self._month = _Month(days)
        self._month.activated.connect(self._take)
        self._month.clicked.connect(self._take)
        self.setLayout(column(self._month, margins=(1, 1, 1, 1)))

    def pick(self, day: dt.date) -> None:
        """Show it at a day."""
        self._month.setSelectedDate(_qdate(day))
        self.adjustSize()
        self.move(self._field.mapToGlobal(QPoint(0, self._field.height() + 1)))
        self.show()
        self._month.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(QDate)
    def _take(self, day: QDate) -> None:
        self.hide()
        self.picked.emit(dt.date(day.year(), day.month(), day.day()))

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


class _Month(QCalendarWidget):
    """A month whose free days are drawn in another colour, half days with a mark."""

    def __init__(self, days: Days | None) -> None:
        super().__init__()
        self._days = days
        self.setLocale(i18n.locale())
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setGridVisible(False)

    def paintCell(self, painter: QPainter, rect: QRect, date: QDate | dt.date, /) -> None:
        """Paint one day."""
        day = date if isinstance(date, dt.date) else dt.date(date.year(), date.month(), date.day())
        info = self._info(day)
        chosen = _qdate(day) == self.selectedDate()
        painter.save()
        painter.fillRect(rect, theme.color("accent" if chosen else "surface"))
        tone: QColor = theme.color("accentText" if chosen else "text")
        if not chosen and day.month != self.monthShown():
            tone = theme.color("text3")
        if not chosen and not info[0]:
            tone = theme.color("late")
        if info[1]:
            painter.fillRect(
                rect.x() + tokens.S1, rect.bottom() - 3, rect.width() - tokens.S2, 2,
                theme.color("accentText" if chosen else "due"),
            )  # fmt: skip
        painter.setPen(tone)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.day))
        painter.restore()

    def _info(self, day: dt.date) -> tuple[bool, bool]:
        """Return (working, half) of a day; beyond the calendar only weekends are known."""
        if self._days is not None:
            try:
                known = self._days(day)
            except RuleError:
                pass
            else:
                return known.working, known.half
        return day.isoweekday() < 6, False  # noqa: PLR2004
