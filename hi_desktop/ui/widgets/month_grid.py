"""A month of days with what is due on each: counts, worst state, holidays, half days, leave."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from hi_desktop.domain.calendar import DayInfo, DayKind
from hi_desktop.domain.dates import SHORT_WEEKDAYS, WEEKDAYS, long_date
from hi_desktop.domain.vocabulary import Language, Urgency
from hi_desktop.ui import icons, theme, tokens
from hi_desktop.ui.icon_files import Variant
from hi_desktop.ui.tokens import Tone
from hi_desktop.ui.widgets.notes import announce

WEEK = 7
HEADING = 30
WEEK_NUMBER = 34
_PAD = tokens.S2
_DAY = dt.timedelta(days=1)
_HEAT = ((1, 0.10), (3, 0.18), (6, 0.28), (12, 0.40))
"""From so many applications on, so much of the accent lies over a calm day."""
_CLOSED = frozenset({DayKind.FULL})
_AWAY = frozenset({DayKind.LEAVE, DayKind.LEAVE_HALF, DayKind.CLOSURE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """What is due on one day: how many, how the worst of them stands, and how that is shown.

    `awaited` counts what follows earlier acts: notices, payments, objections; a sign of its own.
    """

    count: int
    urgency: Urgency
    tone: Tone
    glyph: str
    variant: Variant
    awaited: int = 0


class MonthGrid(QWidget):
    """The month; arrow keys go by day, PgUp and PgDn by month, Enter goes to the day's list.

    Args:
        info: what the calendar knows of a day.
        summary: sentence on what is due on a day, for tooltip and screen reader.

    Signals:
        day_changed: the chosen day.
        month_changed: first day of the month that is shown; fill it with `show_month`.
        activated: Enter or double click on the chosen day.
    """

    day_changed = Signal(object)
    month_changed = Signal(object)
    activated = Signal(object)

    def __init__(
        self,
        day: dt.date,
        language: Language,
        info: Callable[[dt.date], DayInfo],
        summary: Callable[[dt.date], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._info = info
        self._summary = summary
        self._today = day
        self._day = day
        self._month = day.replace(day=1)
        self._due: Mapping[dt.date, Due] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Month calendar"))
        self._describe()

    @property
    def day(self) -> dt.date:
        """The chosen day."""
        return self._day

    @property
    def month(self) -> dt.date:
        """First day of the month that is shown."""
        return self._month

    def shown(self) -> tuple[dt.date, dt.date]:
        """Return the first and the last day on screen, neighbours' days included."""
        weeks = self._weeks()
        return weeks[0][0], weeks[-1][-1]

    def show_month(self, due: Mapping[dt.date, Due]) -> None:
        """Show what is due on the days on screen."""
        self._due = due
        self.update()
        self._describe()

    def choose(self, day: dt.date, *, tell: bool = True) -> None:
        """Choose a day, and its month with it."""
        changed, self._day = day != self._day, day
        first = day.replace(day=1)
        moved, self._month = first != self._month, first
        self._describe()
        self.update()
        if moved:
            self.month_changed.emit(first)
        if changed and tell:
            self.day_changed.emit(day)
            announce(self, self._summary(day))

    def step_month(self, by: int) -> None:
        """Go so many months on or back and keep the day of the month where it exists."""
        at = self._month.year * 12 + self._month.month - 1 + by
        year, month = at // 12, at % 12 + 1
        last = calendar.monthrange(year, month)[1]
        self.choose(dt.date(year, month, min(self._day.day, last)))

    def _describe(self) -> None:
        self.setAccessibleDescription(self._summary(self._day))

    # Places.

    def _weeks(self) -> list[list[dt.date]]:
        return calendar.Calendar().monthdatescalendar(self._month.year, self._month.month)

    def _cells(self) -> list[tuple[dt.date, QRect]]:
        weeks = self._weeks()
        top, left = theme.px(HEADING), theme.px(WEEK_NUMBER)
        width, height = self.width() - left, self.height() - top
        return [
            (
                day,
                QRect(
                    left + width * at // WEEK,
                    top + height * line // len(weeks),
                    width * (at + 1) // WEEK - width * at // WEEK,
                    height * (line + 1) // len(weeks) - height * line // len(weeks),
                ),
            )
            for line, week in enumerate(weeks)
            for at, day in enumerate(week)
        ]

    def day_at(self, at: QPointF) -> dt.date | None:
        """Return the day under a point."""
        point = at.toPoint()
        return next((day for day, rect in self._cells() if rect.contains(point)), None)

    # Painting.

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Paint headings, week numbers and days."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(tokens.CAPTION, tokens.SEMIBOLD))
        for at, (day, rect) in enumerate(self._cells()):
            if at < WEEK:
                self._heading(painter, day, rect)
            if at % WEEK == 0:
                self._week(painter, day, rect)
            self._cell(painter, day, QRectF(rect).adjusted(2, 2, -2, -2))
        painter.end()

    def _heading(self, painter: QPainter, day: dt.date, rect: QRect) -> None:
        painter.setPen(theme.color("text2"))
        painter.setFont(theme.font(tokens.CAPTION, tokens.SEMIBOLD))
        place = QRect(rect.left() + _PAD, 0, rect.width() - _PAD, theme.px(HEADING))
        names = SHORT_WEEKDAYS if rect.width() < theme.px(84) else WEEKDAYS
        name = names[day.weekday()].in_(self._language)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

    def _week(self, painter: QPainter, day: dt.date, rect: QRect) -> None:
        painter.setPen(theme.color("text3"))
        painter.setFont(theme.font(tokens.CAPTION))
        place = QRect(0, rect.top() + _PAD, theme.px(WEEK_NUMBER) - 4, theme.px(tokens.S5))
        painter.drawText(
            place,
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter,
            str(day.isocalendar().week),
        )

    def _cell(self, painter: QPainter, day: dt.date, box: QRectF) -> None:
        info = self._info(day)
        due = self._due.get(day)
        outside = day.month != self._month.month
        path = QPainterPath()
        path.addRoundedRect(box, tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)
        painter.fillPath(path, theme.color(self._ground(info, due, outside=outside)))
        if due is not None and due.count and due.urgency is Urgency.ON_TIME:
            painter.fillPath(path, self._heat(due.count))
        self._closed(painter, path, box, info)
        painter.setPen(QPen(theme.color(f"{due.tone}Line" if _pressing(due) and due else "border")))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        self._frame(painter, day, box)
        self._number(painter, day, box, outside=outside)
        if info.name:
            self._name(painter, info, box)
        if due is not None and due.count:
            self._count(painter, due, box)
        if due is not None and due.awaited:
            self._awaited(painter, due.awaited, box)

    def _ground(self, info: DayInfo, due: Due | None, *, outside: bool) -> str:
        if due is not None and _pressing(due):
            return f"{due.tone}Bg"
        if info.weekend or outside:
            return "window"
        return "surface"

    def _heat(self, count: int) -> QBrush:
        share = max((share for least, share in _HEAT if count >= least), default=0.0)
        shade = theme.color("accent").toRgb()
        shade.setAlphaF(share)
        return QBrush(shade)

    def _closed(self, painter: QPainter, path: QPainterPath, box: QRectF, info: DayInfo) -> None:
        """Hatch a holiday, the lower half of a half day, and dot administrative leave."""
        line = theme.color("offLine")
        painter.save()
        painter.setClipPath(path)
        if info.kinds & _CLOSED:
            painter.fillRect(box, QBrush(line, Qt.BrushStyle.BDiagPattern))
        elif info.half:
            lower = box.adjusted(0, box.height() / 2, 0, 0)
            painter.fillRect(lower, QBrush(line, Qt.BrushStyle.BDiagPattern))
        if info.kinds & _AWAY and not info.kinds & _CLOSED:
            painter.fillRect(box, QBrush(line, Qt.BrushStyle.Dense6Pattern))
        painter.restore()

    def _frame(self, painter: QPainter, day: dt.date, box: QRectF) -> None:
        if day != self._day:
            return
        width = 2.0 if self.hasFocus() else 1.5
        painter.setPen(QPen(theme.color("accent"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(
            box.adjusted(1, 1, -1, -1), tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL
        )

    def _number(self, painter: QPainter, day: dt.date, box: QRectF, *, outside: bool) -> None:
        size = theme.px(22)
        place = QRectF(box.left() + 5, box.top() + 5, size, size)
        painter.setFont(theme.font(tokens.BODY, tokens.SEMIBOLD))
        if day == self._today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(place)
            painter.setPen(theme.color("accentText"))
        else:
            painter.setPen(theme.color("text3" if outside else "text"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(day.day))

    def _name(self, painter: QPainter, info: DayInfo, box: QRectF) -> None:
        words = info.name
        if info.half and not info.kinds & _CLOSED:
            words = self.tr("13.00 · {name}").format(name=words)
        elif info.kinds & _AWAY and not info.kinds & _CLOSED:
            words = self.tr("actually closed · {name}").format(name=words)
        height = theme.metrics(tokens.CAPTION).height() + 2
        place = box.adjusted(6, box.height() - height - 4, -6, -4)
        face = theme.metrics(tokens.CAPTION, tokens.MEDIUM)
        shown = face.elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()) - 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface"))
        width = min(place.width(), face.horizontalAdvance(shown) + 8)
        painter.drawRoundedRect(QRectF(place.left() - 2, place.top(), width, height), 3, 3)
        painter.setPen(theme.color("text2"))
        painter.setFont(theme.font(tokens.CAPTION, tokens.MEDIUM))
        painter.drawText(
            place.adjusted(2, 0, 0, 0),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            shown,
        )

    def _count(self, painter: QPainter, due: Due, box: QRectF) -> None:
        face = theme.metrics(tokens.SECTION, tokens.SEMIBOLD)
        words = str(due.count)
        glyph = theme.px(tokens.ICON)
        width = face.horizontalAdvance(words)
        right = box.right() - 8
        top = box.top() + 5
        tone = due.tone if _pressing(due) else "text2"
        painter.setPen(theme.color(tone))
        painter.setFont(theme.font(tokens.SECTION, tokens.SEMIBOLD))
        painter.drawText(
            QRectF(right - width, top, width + 2, theme.px(22)),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            words,
        )
        place = QPointF(right - width - glyph - 4, top + (theme.px(22) - glyph) / 2)
        if place.x() < box.left() + 5 + theme.px(22):  # a narrow cell: below, where no bell stands
            if due.awaited or box.height() < theme.px(22) + glyph + 10:
                return
            place = QPointF(right - glyph + 2, top + theme.px(22))
        painter.drawPixmap(place, icons.pixmap(due.glyph, tone, tokens.ICON, due.variant))

    def _awaited(self, painter: QPainter, count: int, box: QRectF) -> None:
        """Paint the bell of awaited things below the count of applications."""
        face = theme.metrics(tokens.CAPTION, tokens.MEDIUM)
        side, words = theme.px(tokens.ICON) * 3 // 4, str(count)
        width = face.horizontalAdvance(words)
        right, top = box.right() - 8, box.top() + 5 + theme.px(22)
        painter.setPen(theme.color("text2"))
        painter.setFont(theme.font(tokens.CAPTION, tokens.MEDIUM))
        painter.drawText(
            QRectF(right - width, top, width + 2, side),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            words,
        )
        picture = icons.pixmap("alert", "text2", tokens.ICON * 3 // 4)
        painter.drawPixmap(QPointF(right - width - side - 4, top), picture)

    # Keys and mouse.

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Go by day, week and month."""
        steps = {
            Qt.Key.Key_Left: -_DAY,
            Qt.Key.Key_Right: _DAY,
            Qt.Key.Key_Up: -WEEK * _DAY,
            Qt.Key.Key_Down: WEEK * _DAY,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.choose(self._day + steps[key])
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.step_month(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Home:
            self.choose(self._today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self._day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        """Choose the day under the mouse."""
        day = self.day_at(event.position())
        if day is not None:
            self.choose(day)

    def mouseDoubleClickEvent(self, _event: QMouseEvent, /) -> None:
        """Go to the list of the day."""
        self.activated.emit(self._day)

    def event(self, event: QEvent, /) -> bool:
        """Tell in a tooltip what is due on the day under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self.day_at(QPointF(event.pos()))
            words = "" if day is None else self._summary(day)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Return room for six weeks."""
        return QSize(theme.px(640), theme.px(HEADING + 6 * 72))

    def minimumSizeHint(self) -> QSize:
        """Return the least room in which days can be read."""
        return QSize(theme.px(WEEK_NUMBER + 7 * 56), theme.px(HEADING + 6 * 56))


def _pressing(due: Due | None) -> bool:
    return (
        due is not None
        and due.count > 0
        and due.urgency in (Urgency.LATE, Urgency.TODAY, Urgency.SOON)
    )


def day_words(day: dt.date, info: DayInfo, language: Language) -> str:
    """Return the day in words with what the calendar says of it."""
    whole = long_date(day, language)
    return f"{whole} · {info.name}" if info.name else whole
