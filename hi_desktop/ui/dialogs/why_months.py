"""The months of a counted period: each day with its number, or with why it does not count."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from hi_desktop.domain import dates
from hi_desktop.domain.vocabulary import Language
from hi_desktop.ui import icons, theme, tokens
from hi_desktop.ui.widgets.notes import announce

_CELL_WIDTH = 72
_CELL_HEIGHT = 46
_TITLE = 30
_WEEKDAYS = 22
_GAP = 10
_WEEK = dt.timedelta(days=7)
_DAY = dt.timedelta(days=1)
_WEEKEND = 5
_STEPS = {
    Qt.Key.Key_Left: -_DAY,
    Qt.Key.Key_Right: _DAY,
    Qt.Key.Key_Up: -_WEEK,
    Qt.Key.Key_Down: _WEEK,
}


@dataclass(frozen=True, slots=True)
class ShownDay:
    """One day of the period.

    Args:
        count: its number; None when it does not count.
        reason: why it does not count, or what is special about it.
        said: the whole sentence, for the tooltip and for a screen reader.
        start: the day of arrival.
        end: the last day.
    """

    date: dt.date
    count: int | None
    reason: str
    said: str
    start: bool = False
    end: bool = False


class CountedMonths(QWidget):
    """One month below the other; arrow keys walk the days, `chosen` carries the day."""

    chosen = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._days: dict[dt.date, ShownDay] = {}
        self._months: list[tuple[int, int]] = []
        self._current: dt.date | None = None
        self._today: dt.date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Months of the period"))

    def show_days(self, days: Sequence[ShownDay], today: dt.date) -> None:
        """Show a period, from its first to its last day; the last one is chosen."""
        self._days = {day.date: day for day in days}
        self._today = today
        self._months = []
        for day in days:
            month = (day.date.year, day.date.month)
            if month not in self._months:
                self._months.append(month)
        self._current = days[-1].date if days else None
        self.setFixedSize(self.sizeHint())
        self.update()

    def current(self) -> dt.date | None:
        """Return the chosen day."""
        return self._current

    def choose(self, day: dt.date) -> None:
        """Choose a day of the period."""
        if day in self._days and day != self._current:
            self._current = day
            self.update()
            announce(self, self._days[day].said)
            self.chosen.emit(day)

    def cell_of(self, day: dt.date) -> QRectF:
        """Return where a day is painted; empty when its month is not shown."""
        top = 0
        for year, month in self._months:
            weeks = _weeks(year, month)
            if (day.year, day.month) == (year, month):
                row = next(at for at, week in enumerate(weeks) if day in week)
                return self._cell(top, row, day.weekday())
            top += self._month_height(weeks)
        return QRectF()

    def _cell(self, top: int, row: int, weekday: int) -> QRectF:
        width, height = theme.px(_CELL_WIDTH), theme.px(_CELL_HEIGHT)
        head = theme.px(_TITLE) + theme.px(_WEEKDAYS)
        return QRectF(weekday * width, top + head + row * height, width, height)

    def _month_height(self, weeks: Sequence[object]) -> int:
        head = theme.px(_TITLE) + theme.px(_WEEKDAYS) + theme.px(_GAP)
        return head + len(weeks) * theme.px(_CELL_HEIGHT)

    def _day_at(self, place: QPointF) -> dt.date | None:
        return next((day for day in self._days if self.cell_of(day).contains(place)), None)

    def _paint_head(self, painter: QPainter, top: int, year: int, month: int) -> None:
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font(tokens.SECTION, tokens.SEMIBOLD))
        title = f"{dates.MONTHS[month - 1].in_(self._language)} {year}"
        area = QRectF(0, top, self.width(), theme.px(_TITLE))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        painter.setFont(theme.font(tokens.CAPTION, tokens.SEMIBOLD))
        painter.setPen(theme.color("text2"))
        for weekday, name in enumerate(dates.SHORT_WEEKDAYS):
            width = theme.px(_CELL_WIDTH)
            place = QRectF(weekday * width, top + theme.px(_TITLE), width, theme.px(_WEEKDAYS))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name.in_(self._language))

    def _paint_day(self, painter: QPainter, area: QRectF, day: dt.date) -> None:
        shown = self._days.get(day)
        box = area.adjusted(2, 2, -2, -2)
        if shown is None:
            self._number(painter, box, day, "text3", tokens.REGULAR)
            return
        tone = "ok" if shown.end else "info" if shown.start else ""
        counted = shown.count is not None
        ground = f"{tone}Bg" if tone else "surface" if counted else "alt"
        edge = f"{tone}Line" if tone else "border"
        painter.setPen(QPen(theme.color(edge), 1))
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if day == self._current:
            wide = tokens.FOCUS if self.hasFocus() else 1
            painter.setPen(QPen(theme.color("accent"), wide))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        weight = tokens.BOLD if day == self._today else tokens.REGULAR
        self._number(painter, box, day, "text" if counted or tone else "text3", weight)
        if counted:
            self._count(painter, box, shown)
        else:
            self._reason(painter, box, shown)

    def _number(self, painter: QPainter, box: QRectF, day: dt.date, tone: str, weight: int) -> None:
        painter.setPen(theme.color(tone))
        painter.setFont(theme.font(tokens.CAPTION, weight))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(box.adjusted(6, 3, -4, 0), flags, str(day.day))

    def _count(self, painter: QPainter, box: QRectF, shown: ShownDay) -> None:
        painter.setPen(theme.color("ok" if shown.end else "accent"))
        painter.setFont(theme.font(tokens.FIGURE, tokens.SEMIBOLD))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.drawText(box.adjusted(4, 0, -7, -3), flags, str(shown.count))
        if shown.reason:
            self._note(painter, box.adjusted(6, 0, -26, -4), shown.reason, "due")

    def _reason(self, painter: QPainter, box: QRectF, shown: ShownDay) -> None:
        tone = "info" if shown.start else "text3"
        if not shown.start and shown.date.weekday() < _WEEKEND:
            tone = "late"
        if shown.start:
            side = theme.px(tokens.ICON) * 3 / 4
            picture = icons.pixmap("mail_inbox", "info", tokens.ICON * 3 // 4)
            painter.drawPixmap(QPointF(box.right() - side - 5, box.top() + 5), picture)
        self._note(painter, box.adjusted(6, 0, -4, -4), shown.reason, tone)

    def _note(self, painter: QPainter, area: QRectF, text: str, tone: str) -> None:
        painter.setPen(theme.color(tone))
        painter.setFont(theme.font(tokens.BADGE))
        metrics = theme.metrics(tokens.BADGE)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(area, flags, shown)

    # Overrides of Qt, in Qt's spelling.

    def sizeHint(self) -> QSize:
        """Return the room of all months."""
        height = sum(self._month_height(_weeks(*month)) for month in self._months)
        return QSize(7 * theme.px(_CELL_WIDTH), max(height, theme.px(_TITLE)))

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Paint the months that are in sight."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0
        for year, month in self._months:
            weeks = _weeks(year, month)
            height = self._month_height(weeks)
            if top + height >= event.rect().top() and top <= event.rect().bottom():
                self._paint_head(painter, top, year, month)
                for row, week in enumerate(weeks):
                    for day in week:
                        if day.month == month:
                            self._paint_day(painter, self._cell(top, row, day.weekday()), day)
            top += height

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Walk the days of the period."""
        step = _STEPS.get(Qt.Key(event.key()))
        if self._current is None or not self._days:
            super().keyPressEvent(event)
        elif step is not None:
            self.choose(self._current + step)
        elif event.key() == Qt.Key.Key_Home:
            self.choose(min(self._days))
        elif event.key() == Qt.Key.Key_End:
            self.choose(max(self._days))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        """Choose the day under the mouse."""
        day = self._day_at(event.position())
        if day is not None:
            self.choose(day)

    def event(self, event: QEvent, /) -> bool:
        """Show the sentence of the day under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self._day_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._days[day].said if day else "", self)
            return True
        return super().event(event)


def _weeks(year: int, month: int) -> list[list[dt.date]]:
    return calendar.Calendar().monthdatescalendar(year, month)
