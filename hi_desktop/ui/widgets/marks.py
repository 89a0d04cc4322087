"""Signs drawn by hand: pills, gauges, state dots, the strip of counted days.

The `paint_*` functions are used by the cells of lists too; the widgets wrap them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from hi_desktop.ui import icons, theme, tokens
from hi_desktop.ui.columns import Gauge
from hi_desktop.ui.icon_files import Variant
from hi_desktop.ui.tokens import Tone

SEGMENTS = 15
_GAP = 1.6
_PILL_PAD = 9
_PILL_ICON = 14


def paint_pill(
    painter: QPainter,
    rect: QRectF,
    text: str,
    tone: str,
    *,
    glyph: str = "",
    variant: Variant = "filled",
) -> None:
    """Paint a pill that fills `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(f"{tone}Line"), 1))
    painter.setBrush(theme.color(f"{tone}Bg"))
    round_ = rect.height() / 2
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), round_, round_)
    left = rect.left() + _PILL_PAD
    if glyph:
        picture = icons.pixmap(glyph, tone, _PILL_ICON, variant)
        side = theme.px(_PILL_ICON)
        painter.drawPixmap(QPointF(left - 1, rect.center().y() - side / 2), picture)
        left += side + tokens.S1
    painter.setPen(theme.color(tone))
    painter.setFont(theme.font(tokens.CAPTION, tokens.SEMIBOLD))
    painter.drawText(
        QRectF(left, rect.top(), rect.right() - left - _PILL_PAD + 3, rect.height()),
        Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
        text,
    )
    painter.restore()


def pill_size(text: str, glyph: str = "") -> QSize:
    """Return the room that a pill needs."""
    width = theme.metrics(tokens.CAPTION, tokens.SEMIBOLD).horizontalAdvance(text) + 2 * _PILL_PAD
    return QSize(width + (theme.px(_PILL_ICON) + tokens.S1 if glyph else 0), theme.px(tokens.PILL))


def paint_gauge(painter: QPainter, rect: QRectF, gauge: Gauge) -> None:
    """Paint the segments of a deadline, from a picture that is made once."""
    used = min(SEGMENTS, max(0, round(gauge.used / max(1, gauge.limit) * SEGMENTS)))
    shown = Gauge(used, SEGMENTS, gauge.tone, gauge.hatched)
    size = (int(rect.width()), int(rect.height()))
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(rect.topLeft(), _gauge(theme.theme_name(), shown, size, ratio))


@cache
def _gauge(_theme: str, gauge: Gauge, size: tuple[int, int], ratio: float) -> QPixmap:
    width, height = size
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    side = (width - _GAP * (SEGMENTS - 1)) / SEGMENTS
    on: QColor | QBrush = theme.color(gauge.tone)
    if gauge.hatched:
        on = QBrush(theme.color(gauge.tone), Qt.BrushStyle.BDiagPattern)
    for segment in range(SEGMENTS):
        painter.setBrush(on if segment < gauge.used else theme.color("gaugeOff"))
        painter.drawRoundedRect(QRectF(segment * (side + _GAP), 0, side, height), 1, 1)
    painter.end()
    return picture


def paint_dot(painter: QPainter, center: QPointF, tone: str, *, hollow: bool) -> None:
    """Paint a state dot of eight pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(tone), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush if hollow else theme.color(tone))
    painter.drawEllipse(center, 4, 4)
    painter.restore()


class Pill(QWidget):
    """A state in words on its ground; never the only sign, the words say it too."""

    def __init__(
        self, text: str = "", tone: Tone = "off", glyph: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._tone, self._glyph = text, tone, glyph
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def show_state(self, text: str, tone: Tone, glyph: str = "") -> None:
        """Change what it says."""
        self._text, self._tone, self._glyph = text, tone, glyph
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return its words."""
        return self._text

    def sizeHint(self) -> QSize:
        """Return the room that it needs."""
        return pill_size(self._text, self._glyph)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Paint it."""
        paint_pill(QPainter(self), QRectF(self.rect()), self._text, self._tone, glyph=self._glyph)


class GaugeBar(QWidget):
    """The gauge of a deadline, as wide as its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gauge = Gauge(0, SEGMENTS)
        self.setFixedHeight(tokens.S2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_gauge(self, gauge: Gauge, said: str) -> None:
        """Show a deadline; `said` is the sentence for a screen reader."""
        self._gauge = gauge
        self.setAccessibleName(said)
        self.update()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Paint it."""
        area = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        paint_gauge(QPainter(self), area, self._gauge)


@dataclass(frozen=True, slots=True)
class Tick:
    """One day of a counted period.

    Args:
        date: the day.
        counted: it counts.
        note: why it does not count, or "13.00"; shown as tooltip.
    """

    date: dt.date
    counted: bool
    note: str = ""


class Ticks(QWidget):
    """The days of a period side by side: counted ones as blocks, skipped ones as dashes."""

    _BLOCK = 14
    _LABEL = 18

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[Tick, ...] = ()
        self._tone: Tone = "ok"
        self.setFixedHeight(theme.px(self._BLOCK + self._LABEL + 2))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Sequence[Tick], said: str, tone: Tone = "ok") -> None:
        """Show a period; the last day is its end. `said` is the sentence for a screen reader."""
        self._days, self._tone = tuple(days), tone
        self.setAccessibleName(said)
        self.setToolTip("\n".join(f"{d.date:%d.%m.%Y}  {d.note}" for d in days if d.note))
        self.update()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Paint the days; Mondays and the last one carry their number."""
        if not self._days:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() / len(self._days)
        height = theme.px(self._BLOCK)
        inset = 1.5 if step > tokens.S2 else 0.5
        for at, day in enumerate(self._days):
            last = at == len(self._days) - 1
            block = QRectF(at * step + inset, 0, max(1.0, step - 2 * inset), height)
            tone = self._tone if last else f"{self._tone}Line" if day.counted else "gaugeOff"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(tone))
            shrink = 0 if day.counted or last else round(height * 0.36)
            painter.drawRoundedRect(block.adjusted(0, shrink, 0, -shrink), 2, 2)
            near_end = len(self._days) - 1 - at < 2 * tokens.S4 / max(1.0, step)
            if last or (day.date.weekday() == 0 and not near_end):
                self._label(painter, at * step + step / 2, day, last=last)

    def _label(self, painter: QPainter, middle: float, day: Tick, *, last: bool) -> None:
        weight = tokens.SEMIBOLD if last else tokens.REGULAR
        painter.setFont(theme.font(tokens.BADGE, weight))
        painter.setPen(theme.color("text2"))
        half = tokens.S5
        left = min(max(0.0, middle - half), self.width() - 2.0 * half)
        align = Qt.AlignmentFlag.AlignCenter
        if middle + half > self.width():
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            QRectF(left, theme.px(self._BLOCK) + 2, 2 * half, theme.px(self._LABEL)),
            align,
            str(day.date.day),
        )
