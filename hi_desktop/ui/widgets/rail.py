"""The left rail: the pages as tabs, with badges, painted by hand.

It is a QTabBar, so that a screen reader says "page tab" and Ctrl+Tab keeps its meaning.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from hi_desktop.ui import icons, theme, tokens

_ICON = 22
_BADGE = 16


@dataclass(slots=True)
class _Item:
    words: str
    icon: str
    number: int = 0
    tone: str = "accent"


class Rail(QTabBar):
    """One item a page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[_Item] = []
        self._hover = -1
        self.setShape(QTabBar.Shape.RoundedWest)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMouseTracking(True)
        self.setUsesScrollButtons(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def add(self, words: str, icon: str, tip: str) -> int:
        """Add a page and return its place."""
        self._items.append(_Item(words, icon))
        at = self.addTab(words)
        self.setTabToolTip(at, tip)
        self.setAccessibleTabName(at, words)
        return at

    def show_badge(self, at: int, number: int, *, tone: str = "accent") -> None:
        """Show a number at a page; 0 takes it away."""
        item = self._items[at]
        item.number, item.tone = number, tone
        self.setAccessibleTabName(at, f"{item.words} ({number})" if number else item.words)
        self.update()

    def tabSizeHint(self, _at: int, /) -> QSize:
        """Return the room of an item."""
        return QSize(theme.px(tokens.RAIL), theme.px(tokens.RAIL_ITEM))

    def minimumTabSizeHint(self, at: int, /) -> QSize:
        """Return the room of an item."""
        return self.tabSizeHint(at)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Paint all items."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("rail"))
        for at, item in enumerate(self._items):
            self._paint_item(
                painter, QRectF(self.tabRect(at)), item, chosen=at == self.currentIndex()
            )

    def _paint_item(self, painter: QPainter, rect: QRectF, item: _Item, *, chosen: bool) -> None:
        box = rect.adjusted(6, 3, -6, -3)
        if chosen:
            focused = self.hasFocus()
            edge = QPen(
                theme.color("accent" if focused else "border"), tokens.FOCUS if focused else 1
            )
            painter.setPen(edge)
            painter.setBrush(theme.color("surface"))
            painter.drawRoundedRect(box, tokens.RADIUS_NAV, tokens.RADIUS_NAV)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(QRectF(box.left(), box.center().y() - 11, 3, 22), 1.5, 1.5)
        lines = self._lines(item.words, rect.width(), strong=chosen)
        icon_side = theme.px(_ICON)
        line = theme.metrics(tokens.CAPTION).height()
        used = icon_side + 4 + line * len(lines)
        top = rect.top() + (rect.height() - used) / 2
        picture = icons.pixmap(
            item.icon, "accent" if chosen else "text2", _ICON, "filled" if chosen else "regular"
        )
        painter.drawPixmap(QPointF(rect.center().x() - icon_side / 2, top), picture)
        painter.setPen(theme.color("text" if chosen else "text2"))
        weight = tokens.SEMIBOLD if chosen else tokens.REGULAR
        painter.setFont(theme.font(tokens.CAPTION, weight))
        for number, words in enumerate(lines):
            area = QRectF(rect.left(), top + icon_side + 4 + number * line, rect.width(), line)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
        if item.number:
            self._paint_badge(painter, QPointF(rect.center().x() + 5, top - 5), item, chosen=chosen)

    def _lines(self, words: str, width: float, *, strong: bool) -> list[str]:
        weight = tokens.SEMIBOLD if strong else tokens.REGULAR
        metrics = theme.metrics(tokens.CAPTION, weight)
        if metrics.horizontalAdvance(words) <= width - tokens.S2 or " " not in words:
            return [words]
        first, rest = words.split(" ", 1)
        return [first, rest]

    def _paint_badge(self, painter: QPainter, at: QPointF, item: _Item, *, chosen: bool) -> None:
        text = str(item.number) if item.number < 1000 else "999+"  # noqa: PLR2004
        metrics = theme.metrics(tokens.BADGE, tokens.BOLD)
        height = theme.px(_BADGE)
        width = max(theme.px(18), metrics.horizontalAdvance(text) + 10)
        left = min(at.x(), self.width() - width - 4)
        box = QRectF(left, max(at.y(), 2.0), width, height)
        painter.setPen(QPen(theme.color("surface" if chosen else "rail"), 2))
        painter.setBrush(theme.color(item.tone))
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), height / 2 + 1, height / 2 + 1)
        painter.setPen(theme.color("badgeText"))
        painter.setFont(theme.font(tokens.BADGE, tokens.BOLD))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
