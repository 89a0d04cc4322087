"""How the leave planner is painted: heading of days, lines of people, bars, what is chosen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen

from hi_desktop.domain.calendar import DayInfo
from hi_desktop.domain.dates import MONTHS, SHORT_WEEKDAYS
from hi_desktop.domain.text import upper
from hi_desktop.domain.vocabulary import Language
from hi_desktop.ui import icons, theme, tokens
from hi_desktop.ui.widgets.planner_plan import TONES, Bar, Plan, Row

_DAY = dt.timedelta(days=1)
_PAD = tokens.S2
_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """What is painted, and where.

    Args:
        plan: people and absences.
        first: first day on screen.
        count: days on screen.
        left: width of the column of names.
        width: of the whole.
        height: of the whole.
        heading: height of the heading.
        today: the present day.
        language: of month and weekday names.
        info: what the calendar knows of a day.
    """

    plan: Plan
    first: dt.date
    count: int
    left: int
    width: int
    height: int
    heading: int
    today: dt.date
    language: Language
    info: Callable[[dt.date], DayInfo | None]

    def place(self, day: dt.date) -> tuple[int, int]:
        """Return where a day begins and how wide it is; right-left it may lie off screen."""
        room, at = self.width - self.left, (day - self.first).days
        begin = self.left + room * at // self.count
        return begin, self.left + room * (at + 1) // self.count - begin

    def days(self) -> list[dt.date]:
        """Return the days on screen."""
        return [self.first + n * _DAY for n in range(self.count)]

    def closed(self, day: dt.date) -> bool:
        """Return whether the office is closed on a day."""
        info = self.info(day)
        return not info.working if info is not None else day.isoweekday() > 5  # noqa: PLR2004


class Brush:
    """Paints the parts of the planner."""

    def __init__(self, painter: QPainter, picture: Picture) -> None:
        self._painter, self._picture = painter, picture

    # Heading.

    def heading(self) -> None:
        """Paint months and days."""
        painter, picture = self._painter, self._picture
        area = QRect(0, 0, picture.width, picture.heading)
        painter.fillRect(area, theme.color("alt"))
        half = picture.heading // 2
        for day in picture.days():
            if day == picture.first or day.day == 1:
                self._month(day, half)
            self._day_name(day, half)
        painter.setPen(QPen(theme.color("border")))
        painter.drawLine(0, picture.heading - 1, picture.width, picture.heading - 1)

    def _month(self, day: dt.date, height: int) -> None:
        painter, picture = self._painter, self._picture
        following = (day.replace(day=1) + 31 * _DAY).replace(day=1)
        last = min(following - _DAY, picture.days()[-1])
        begin, end = picture.place(day)[0], sum(picture.place(last))
        words = f"{MONTHS[day.month - 1].in_(picture.language)} {day.year}"
        face = theme.metrics(tokens.CAPTION, tokens.SEMIBOLD)
        room = end - begin - _PAD
        if face.horizontalAdvance(words) > room:
            words = MONTHS[day.month - 1].in_(picture.language)[:3]
        if face.horizontalAdvance(words) > room + _PAD:
            return
        painter.setPen(theme.color("text2"))
        painter.setFont(theme.font(tokens.CAPTION, tokens.SEMIBOLD))
        painter.drawText(QRect(begin + _PAD // 2, 0, room + _PAD, height), _LEFT, words)
        painter.setPen(QPen(theme.color("ctl" if day.day == 1 else "alt")))
        painter.drawLine(begin, 0, begin, height)

    def _day_name(self, day: dt.date, half: int) -> None:
        painter, picture = self._painter, self._picture
        begin, width = picture.place(day)
        box = QRectF(begin, half - 2, width, picture.heading - half)
        closed = picture.closed(day)
        if day == picture.today:
            side = min(width - 2, theme.px(22))
            spot = QRectF(0, 0, side, theme.px(20))
            spot.moveCenter(box.center())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(spot, tokens.RADIUS_NAV, tokens.RADIUS_NAV)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.color("accentText"))
        else:
            painter.setPen(theme.color("text3" if closed else "text"))
        strong = tokens.SEMIBOLD if day.weekday() == 0 or day == picture.today else tokens.REGULAR
        painter.setFont(theme.font(tokens.CAPTION, strong))
        painter.drawText(box, _CENTRE, self._day_words(day, width))

    def _day_words(self, day: dt.date, width: int) -> str:
        """Return the number, with the weekday where there is room."""
        long = f"{day.day} {SHORT_WEEKDAYS[day.weekday()].in_(self._picture.language)}"
        room = theme.metrics(tokens.CAPTION, tokens.SEMIBOLD).horizontalAdvance(long) + _PAD
        return long if room <= width else str(day.day)

    # Lines.

    def unit(self, name: str, top: int, height: int) -> None:
        """Paint the line with the name of a unit."""
        painter, picture = self._painter, self._picture
        painter.fillRect(QRect(0, top, picture.width, height), theme.color("window"))
        painter.setPen(theme.color("text2"))
        painter.setFont(theme.font(tokens.CAPTION, tokens.SEMIBOLD))
        room = picture.width - 2 * _PAD
        face = theme.metrics(tokens.CAPTION, tokens.SEMIBOLD)
        words = face.elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(_PAD, top, room, height), _LEFT, words)

    def person(self, row: Row, top: int, height: int, *, chosen: bool) -> None:
        """Paint the line of somebody: grounds, lines, bars, name."""
        painter, picture = self._painter, self._picture
        painter.fillRect(QRect(0, top, picture.width, height), theme.color("surface"))
        for day in picture.days():
            self._ground(row, day, top, height)
        painter.setPen(QPen(theme.color("border")))
        painter.drawLine(0, top + height - 1, picture.width, top + height - 1)
        last = picture.days()[-1]
        for bar in picture.plan.bars:
            if bar.person_id == row.person_id and bar.first <= last and bar.last >= picture.first:
                self._bar(bar, top, height)
        for day in picture.days():
            if len(picture.plan.crowd(row.unit_id, day)) and picture.plan.bar(row.person_id, day):
                self._crowd_mark(day, top)
        self._name(row, top, height, chosen=chosen)

    def _name(self, row: Row, top: int, height: int, *, chosen: bool) -> None:
        painter, picture = self._painter, self._picture
        box = QRect(0, top, picture.left, height - 1)
        painter.fillRect(box, theme.color("soft" if chosen else "surface"))
        weight = tokens.SEMIBOLD if chosen else tokens.REGULAR
        face, small = theme.metrics(tokens.BODY, weight), theme.metrics(tokens.CAPTION)
        tag = small.horizontalAdvance(row.tag) + _PAD if row.tag else 0
        room = picture.left - 3 * _PAD
        if face.horizontalAdvance(row.name) + tag > room:
            tag = 0
        name = face.elidedText(row.name, Qt.TextElideMode.ElideRight, room - tag)
        inner = box.adjusted(2 * _PAD, 0, -_PAD, 0)
        painter.setPen(theme.color("selText" if chosen else "text"))
        painter.setFont(theme.font(tokens.BODY, weight))
        painter.drawText(inner, _LEFT, name)
        if tag:
            painter.setPen(theme.color("selText" if chosen else "text3"))
            painter.setFont(theme.font(tokens.CAPTION))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(inner, right, row.tag)
        painter.setPen(QPen(theme.color("border")))
        painter.drawLine(picture.left - 1, top, picture.left - 1, top + height)

    def _ground(self, row: Row, day: dt.date, top: int, height: int) -> None:
        painter, picture = self._painter, self._picture
        begin, width = picture.place(day)
        box = QRect(begin, top, width, height)
        if picture.closed(day):
            painter.fillRect(box, theme.color("offBg"))
            info = picture.info(day)
            if info is not None and info.name:
                painter.fillRect(box, QBrush(theme.color("offLine"), Qt.BrushStyle.BDiagPattern))
        elif picture.plan.crowd(row.unit_id, day):
            painter.fillRect(box, theme.color("soonBg"))
        if day == picture.today:
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.drawLine(begin, top, begin, top + height)
        elif day.weekday() == 0:
            painter.setPen(QPen(theme.color("border"), 1))
            painter.drawLine(begin, top, begin, top + height)

    def _bar(self, bar: Bar, top: int, height: int) -> None:
        painter, picture = self._painter, self._picture
        begin = picture.place(max(bar.first, picture.first))[0]
        end = sum(picture.place(min(bar.last, picture.days()[-1])))
        tone = TONES[bar.kind]
        box = QRectF(begin + 1.5, top + 5, end - begin - 3, height - 11)
        path = QPainterPath()
        path.addRoundedRect(box, tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)
        painter.fillPath(path, theme.color(f"{tone}Bg"))
        painter.save()
        painter.setClipPath(path)
        for day in bar.bare:
            left, width = picture.place(day)
            hatch = QBrush(theme.color("late"), Qt.BrushStyle.FDiagPattern)
            painter.fillRect(QRectF(left, box.top(), width, box.height()), hatch)
        painter.restore()
        painter.setPen(QPen(theme.color(tone), 1.2))
        painter.drawPath(path)
        face = theme.metrics(tokens.CAPTION, tokens.SEMIBOLD)
        words = f"{bar.words} · {bar.stand_in}" if bar.stand_in else bar.words
        if face.horizontalAdvance(words) > box.width() - 8:
            words = bar.words
        if face.horizontalAdvance(words) > box.width() - 6:
            words = upper(bar.words[:1])
        painter.setPen(theme.color(tone))
        painter.setFont(theme.font(tokens.CAPTION, tokens.SEMIBOLD))
        painter.drawText(box, _CENTRE, words)

    def _crowd_mark(self, day: dt.date, top: int) -> None:
        """Paint the sign of two away: colour alone would not tell it."""
        begin, width = self._picture.place(day)
        side = theme.px(tokens.ICON) * 5 // 8
        picture = icons.pixmap("warning", "soon", tokens.ICON * 5 // 8, "filled")
        self._painter.drawPixmap(QPointF(begin + (width - side) / 2, top), picture)

    def chosen(
        self, span: tuple[dt.date, dt.date], day: dt.date, top: int, height: int, *, focus: bool
    ) -> None:
        """Paint the chosen days, and the cursor stronger than they are."""
        painter, picture = self._painter, self._picture
        painter.save()
        painter.setClipRect(
            QRect(picture.left, top, picture.width - picture.left, height),
            Qt.ClipOperation.IntersectClip,
        )
        begin, end = picture.place(span[0])[0], sum(picture.place(span[1]))
        box = QRectF(begin + 1, top + 1, end - begin - 2, height - 3)
        if span[0] != span[1]:
            shade = theme.color("accent").toRgb()
            shade.setAlphaF(0.14)
            painter.fillRect(box, shade)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent"), 2.0 if focus else 1.2))
        painter.drawRoundedRect(box, tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)
        if span[0] != span[1]:
            left, width = picture.place(day)
            under = top + height - 5.0
            painter.setPen(QPen(theme.color("accent"), 3.0))
            painter.drawLine(QLineF(left + 4, under, left + width - 4, under))
        painter.restore()
