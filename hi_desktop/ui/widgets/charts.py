"""The charts of the reports: one hue, the value at every mark, drawn alike on screen and paper."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from hi_desktop.ui import i18n, theme, tokens

_BAR = 14
_LINE = 26
_LABEL_SHARE = 0.38
_DOT = 3.0
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class _Chart(QWidget):
    """A picture of figures; `said` is what a screen reader gets, the table stands beside it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @abstractmethod
    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Draw it on any painter, of a window or of paper."""

    def _tell(self, figures: Sequence[tuple[str, float | None]]) -> None:
        said = ", ".join(
            f"{label} {number(value)}" for label, value in figures if value is not None
        )
        self.setAccessibleDescription(said)
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw it on the window."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, QRectF(self.rect()))


def number(value: float) -> str:
    """Return a figure as it is written in the language of the window, at most one decimal."""
    if value == int(value):
        return i18n.locale().toString(int(value))
    return i18n.locale().toString(float(value), "f", 1)


class BarChart(_Chart):
    """Lying bars, the longest first or as given; every bar carries its value."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._bars: tuple[tuple[str, float], ...] = ()

    def show_bars(self, bars: Sequence[tuple[str, float]]) -> None:
        """Show (label, value); negative values are not drawn."""
        self._bars = tuple(bars)
        self._tell(bars)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Draw it."""
        if not self._bars:
            return
        metrics = theme.metrics(tokens.CAPTION)
        most = max(value for _label, value in self._bars) or 1.0
        widest = max(metrics.horizontalAdvance(label) for label, _value in self._bars)
        labels = min(widest + tokens.S3, rect.width() * _LABEL_SHARE)
        room = rect.width() - labels - metrics.horizontalAdvance(number(most)) - tokens.S3
        line = min(rect.height() / len(self._bars), float(theme.px(_LINE)))
        bar = min(float(theme.px(_BAR)), line * 0.6)
        painter.setFont(theme.font(tokens.CAPTION))
        for at, (label, value) in enumerate(self._bars):
            top = rect.top() + at * line
            area = QRectF(rect.left(), top, labels - tokens.S2, line)
            words = metrics.elidedText(label, Qt.TextElideMode.ElideRight, int(area.width()))
            painter.setPen(theme.color("text2"))
            painter.drawText(area, _LEFT, words)
            width = max(0.0, room * value / most)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(
                QRectF(rect.left() + labels, top + (line - bar) / 2, max(width, 1.0), bar), 2, 2
            )
            painter.setPen(theme.color("text"))
            painter.drawText(
                QRectF(rect.left() + labels + width + 6, top, rect.width(), line),
                _LEFT,
                number(value),
            )

    def sizeHint(self) -> QSize:
        """Return room for every bar."""
        return QSize(tokens.SEARCH // 2, theme.px(_LINE) * max(1, len(self._bars)))

    def minimumSizeHint(self) -> QSize:
        """Return room for every bar."""
        return self.sizeHint()


class LineChart(_Chart):
    """Values over time; a missing value breaks the line, a target is a dashed line."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._points: tuple[tuple[str, float | None], ...] = ()
        self._target: float | None = None

    def show_points(
        self, points: Sequence[tuple[str, float | None]], *, target: float | None = None
    ) -> None:
        """Show (label, value), oldest first."""
        self._points = tuple(points)
        self._target = target
        self._tell(points)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Draw it."""
        values = [value for _label, value in self._points if value is not None]
        if not values:
            return
        metrics = theme.metrics(tokens.BADGE)
        line = float(metrics.height())
        area = rect.adjusted(tokens.S4, line + tokens.S1, -tokens.S4, -line - tokens.S2)
        most = max([*values, self._target or 0.0]) or 1.0
        step = area.width() / max(1, len(self._points) - 1)
        places: list[QPointF | None] = [
            None
            if value is None
            else QPointF(area.left() + at * step, area.bottom() - area.height() * value / most)
            for at, (_label, value) in enumerate(self._points)
        ]
        painter.setPen(QPen(theme.color("border"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if self._target is not None:
            height = area.bottom() - area.height() * self._target / most
            painter.setPen(QPen(theme.color("text3"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(area.left(), height), QPointF(area.right(), height))
        self._line(painter, places)
        self._marks(painter, area, step, places, line)

    def _line(self, painter: QPainter, places: Sequence[QPointF | None]) -> None:
        painter.setPen(QPen(theme.color("accent"), 2))
        run: list[QPointF] = []
        for place in [*places, None]:
            if place is not None:
                run.append(place)
                continue
            if len(run) > 1:
                painter.drawPolyline(QPolygonF(run))
            run = []

    def _marks(
        self,
        painter: QPainter,
        area: QRectF,
        step: float,
        places: Sequence[QPointF | None],
        line: float,
    ) -> None:
        painter.setFont(theme.font(tokens.BADGE))
        every = max(1, round(theme.px(tokens.AVATAR) / max(1.0, step)))
        last = len(self._points) - 1
        for at, (label, value) in enumerate(self._points):
            place = places[at]
            if (last - at) % every == 0:
                painter.setPen(theme.color("text2"))
                middle = area.left() + at * step
                below = QRectF(middle - tokens.S5, area.bottom() + 4, 2 * tokens.S5, line)
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, label)
            if place is None or value is None:
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(place, _DOT, _DOT)
            if (last - at) % every == 0:
                painter.setPen(theme.color("text"))
                above = QRectF(place.x() - tokens.S5, place.y() - line - 4, 2 * tokens.S5, line)
                painter.drawText(above, Qt.AlignmentFlag.AlignCenter, number(value))

    def sizeHint(self) -> QSize:
        """Return a useful size."""
        return QSize(tokens.SEARCH // 2, tokens.AVATAR * 5)

    def minimumSizeHint(self) -> QSize:
        """Return the least useful size."""
        return QSize(tokens.SEARCH // 3, tokens.AVATAR * 3)


class StackedBar(_Chart):
    """One bar of shares with its legend, which carries the values."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._parts: tuple[tuple[str, float, str], ...] = ()

    def show_parts(self, parts: Sequence[tuple[str, float, str]]) -> None:
        """Show (label, value, tone); tone is a name of `tokens`."""
        self._parts = tuple(part for part in parts if part[1] > 0)
        self._tell([(label, value) for label, value, _tone in parts])

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Draw it."""
        total = sum(value for _label, value, _tone in self._parts)
        if not total:
            return
        height = float(theme.px(tokens.S5))
        left = rect.left()
        painter.setPen(Qt.PenStyle.NoPen)
        for _label, value, tone in self._parts:
            width = rect.width() * value / total
            painter.setBrush(theme.color(tone))
            painter.drawRect(QRectF(left, rect.top(), max(1.0, width - 1.5), height))
            left += width
        self._legend(painter, rect.adjusted(0, height + tokens.S2, 0, 0), total)

    def _legend(self, painter: QPainter, rect: QRectF, total: float) -> None:
        line = float(theme.px(_LINE)) * 0.8
        painter.setFont(theme.font(tokens.CAPTION))
        side = float(tokens.S2 + 2)
        for at, (label, value, tone) in enumerate(self._parts):
            top = rect.top() + at * line
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(tone))
            square = QRectF(rect.left(), top + (line - side) / 2, side, side)
            painter.drawRoundedRect(square, 2, 2)
            painter.setPen(theme.color("text2"))
            painter.drawText(
                QRectF(rect.left() + side + 6, top, rect.width() * 0.7, line), _LEFT, label
            )
            painter.setPen(theme.color("text"))
            percent = number(round(100 * value / total, 1))
            sign = f"%{percent}" if i18n.language() == "tr" else f"{percent}%"
            share = f"{number(value)}  ·  {sign}"
            painter.drawText(QRectF(rect.left(), top, rect.width(), line), _RIGHT, share)

    def sizeHint(self) -> QSize:
        """Return room for bar and legend."""
        lines = round(theme.px(_LINE) * 0.8) * max(1, len(self._parts))
        return QSize(tokens.SEARCH // 2, theme.px(tokens.S5) + tokens.S2 + lines)

    def minimumSizeHint(self) -> QSize:
        """Return room for bar and legend."""
        return self.sizeHint()
