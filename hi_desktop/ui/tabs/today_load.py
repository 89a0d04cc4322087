"""Four weeks of last days at a glance: how many are due on each working day, and how they stand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from hi_desktop.domain.calendar import DayInfo, DayKind
from hi_desktop.domain.dates import SHORT_WEEKDAYS, short_date
from hi_desktop.domain.today import LOAD_WEEKS
from hi_desktop.domain.vocabulary import Language, Urgency
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.widgets.month_grid import Due
from hi_desktop.ui.widgets.notes import announce

_DAYS = 5
_HEADING = 24
_WEEK = 46
_ROW = 58
_PRESSING = frozenset({Urgency.LATE, Urgency.TODAY, Urgency.SOON})


class LoadGrid(QWidget):
    """The weeks; arrow keys walk the days, Enter opens the list of the day.

    `opened` carries the day.
    """

    opened = Signal(object)

    def __init__(
        self,
        today: dt.date,
        language: Language,
        info: Callable[[dt.date], DayInfo],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._info = info
        self._due: Mapping[dt.date, Due] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Applications due in four weeks"))
        self._set_today(today)

    @property
    def day(self) -> dt.date:
        """The chosen day."""
        return self._day

    def show_load(self, today: dt.date, due: Mapping[dt.date, Due]) -> None:
        """Show what is due on the days of the weeks from this one on."""
        self._due = due
        if today != self._today:
            self._set_today(today)
        self._describe()
        self.update()

    def _set_today(self, today: dt.date) -> None:
        self._today = today
        self._first = today - dt.timedelta(days=today.weekday())
        days = [day for day, _ in self._cells()]
        self._day = today if today in days else days[min(len(days) - 1, _DAYS - 1)]

    def words(self, day: dt.date) -> str:
        """Return what is due on a day, as it is read out."""
        info, due = self._info(day), self._due.get(day)
        shown = " · ".join(filter(None, (short_date(day, None, self._language), info.name)))
        if due is None:
            return self.tr("{day}: nothing is due").format(day=shown)
        return self.tr("{day}: {count} due").format(day=shown, count=due.count)

    def _describe(self) -> None:
        self.setAccessibleDescription(self.words(self._day))

    def _cells(self) -> list[tuple[dt.date, QRect]]:
        top, left = theme.px(_HEADING), theme.px(_WEEK)
        width, height = max(1, self.width() - left), theme.px(_ROW)
        return [
            (
                self._first + dt.timedelta(days=7 * line + at),
                QRect(
                    left + width * at // _DAYS,
                    top + height * line,
                    width * (at + 1) // _DAYS - width * at // _DAYS,
                    height,
                ),
            )
            for line in range(LOAD_WEEKS)
            for at in range(_DAYS)
        ]

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Paint headings, week numbers and days."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, (day, rect) in enumerate(self._cells()):
            if at < _DAYS:
                painter.setFont(theme.font(tokens.CAPTION, tokens.SEMIBOLD))
                painter.setPen(theme.color("text2"))
                name = SHORT_WEEKDAYS[day.weekday()].in_(self._language)
                place = QRect(rect.left(), 0, rect.width(), theme.px(_HEADING))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)
            if at % _DAYS == 0:
                painter.setFont(theme.font(tokens.CAPTION))
                painter.setPen(theme.color("text2"))
                words = self.tr("wk {week}").format(week=day.isocalendar().week)
                place = QRect(0, rect.top(), theme.px(_WEEK) - 4, rect.height())
                painter.drawText(
                    place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words
                )
            self._cell(painter, day, QRectF(rect).adjusted(3, 3, -3, -3))
        painter.end()

    def _cell(self, painter: QPainter, day: dt.date, box: QRectF) -> None:
        due, info = self._due.get(day), self._info(day)
        tone = ""
        if due is not None:
            tone = due.tone if due.urgency in _PRESSING else "info"
        past = day < self._today and due is None
        painter.setPen(QPen(theme.color(f"{tone}Line" if tone else "border")))
        painter.setBrush(theme.color(f"{tone}Bg" if tone else "alt"))
        painter.drawRoundedRect(box, tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)
        if DayKind.FULL in info.kinds or info.half:
            half = box.height() / 2 if info.half and DayKind.FULL not in info.kinds else 0
            hatch = QBrush(theme.color("offLine"), Qt.BrushStyle.BDiagPattern)
            painter.fillRect(box.adjusted(1, 1 + half, -1, -1), hatch)
        if day == self._today or (day == self._day and self.hasFocus()):
            width = 2.4 if self.hasFocus() and day == self._day else 1.8
            painter.setPen(QPen(theme.color("accent"), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = box.adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(inner, tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)
        weight = tokens.SEMIBOLD if day == self._today else tokens.REGULAR
        painter.setFont(theme.font(tokens.CAPTION, weight))
        painter.setPen(theme.color("text3" if past else "text"))
        first = day in (self._today, self._first) or day.day == 1
        words = short_date(day, None, self._language) if first else str(day.day)
        room = box.adjusted(7, 5, -7, -4)
        painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, words)
        if due is not None:
            painter.setFont(theme.font(tokens.FIGURE, tokens.SEMIBOLD))
            painter.setPen(theme.color(tone))
            painter.drawText(
                room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, str(due.count)
            )

    def _day_at(self, at: QPointF) -> dt.date | None:
        point = at.toPoint()
        return next((day for day, rect in self._cells() if rect.contains(point)), None)

    def _choose(self, day: dt.date) -> None:
        self._day = day
        self._describe()
        self.update()
        announce(self, self.words(day))

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Walk the days; Enter opens the list of the day."""
        days = [day for day, _ in self._cells()]
        at = days.index(self._day)
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -_DAYS,
            Qt.Key.Key_Down: _DAYS,
        }
        key = Qt.Key(event.key())
        if key in steps:
            if 0 <= at + steps[key] < len(days):
                self._choose(days[at + steps[key]])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self._day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        """Open the list of the day under the mouse."""
        day = self._day_at(event.position())
        if day is not None:
            self._choose(day)
            self.opened.emit(day)

    def event(self, event: QEvent, /) -> bool:
        """Tell in a tooltip what is due on the day under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self._day_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if day is None else self.words(day), self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Return room for four weeks."""
        return QSize(theme.px(_WEEK + _DAYS * 62), theme.px(_HEADING + LOAD_WEEKS * _ROW))

    def minimumSizeHint(self) -> QSize:
        """Return the least room in which days can be read."""
        return QSize(theme.px(_WEEK + _DAYS * 44), theme.px(_HEADING + LOAD_WEEKS * _ROW))
