"""The titles of a list: painted by hand, with sort arrow and funnel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from hi_desktop.ui import icons, theme, tokens
from hi_desktop.ui.columns import Column

_FUNNEL = 14
_ARROW = 12
_FUNNEL_ROOM = 36


class TableHeader(QHeaderView):
    """Asks for an order or a filter; it changes neither itself.

    `filter_requested` carries the key of the column and the point below its title.
    """

    filter_requested = Signal(str, QPoint)

    def __init__(self, columns: Sequence[Column[object]], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = columns
        self._sort = ""
        self._descending = False
        self._filtered: frozenset[str] = frozenset()
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(tokens.S5)
        self.setFixedHeight(theme.px(tokens.TABLE_HEADER))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def show_sort(self, key: str, *, descending: bool) -> None:
        """Show the arrow at a column."""
        self._sort, self._descending = key, descending
        self.viewport().update()

    def show_filtered(self, keys: Sequence[str]) -> None:
        """Fill the funnels of these columns."""
        self._filtered = frozenset(keys)
        self.viewport().update()

    def _funnel(self, section: int) -> QRect:
        left = self.sectionViewportPosition(section)
        right = left + self.sectionSize(section) - 8
        side = theme.px(_FUNNEL)
        return QRect(right - side, (self.height() - side) // 2, side, side)

    def _has_funnel(self, section: int) -> bool:
        column = self._columns[section]
        room = self.sectionSize(section) - theme.metrics(
            tokens.CAPTION, tokens.SEMIBOLD
        ).horizontalAdvance(column.heading)
        return column.filterable and (room > _FUNNEL_ROOM or column.key in self._filtered)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int, /) -> None:
        """Paint one title."""
        column = self._columns[logical]
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        painter.setPen(theme.color("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.right(), rect.top() + 9, rect.right(), rect.bottom() - 9)
        metrics = theme.metrics(tokens.CAPTION, tokens.SEMIBOLD)
        left = rect.left() + 8 + theme.px(column.indent)
        sorted_here = column.key == self._sort
        room = rect.right() - left - 4 - (theme.px(_ARROW) + 4 if sorted_here else 0)
        if self._has_funnel(logical):
            room -= theme.px(_FUNNEL) + 6
        words = metrics.elidedText(column.heading, Qt.TextElideMode.ElideRight, max(0, room))
        painter.setPen(theme.color("text2"))
        painter.setFont(theme.font(tokens.CAPTION, tokens.SEMIBOLD))
        painter.drawText(
            QRect(left, rect.top(), max(0, room), rect.height()),
            Qt.AlignmentFlag.AlignVCenter,
            words,
        )
        if sorted_here:
            picture = icons.pixmap(
                "arrow_down" if self._descending else "arrow_up", "accent", _ARROW
            )
            at = left + metrics.horizontalAdvance(words) + 4
            painter.drawPixmap(QPointF(at, rect.center().y() - theme.px(_ARROW) / 2), picture)
        if self._has_funnel(logical):
            active = column.key in self._filtered
            tone, variant = ("accent", "filled") if active else ("text3", "regular")
            picture = icons.pixmap("filter", tone, _FUNNEL, variant)  # type: ignore[arg-type]
            painter.drawPixmap(self._funnel(logical).topLeft(), picture)
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        """Open the filter where the funnel is pressed; everything else is Qt's."""
        at = event.position().toPoint()
        section = self.logicalIndexAt(at)
        if (
            event.button() == Qt.MouseButton.LeftButton
            and section >= 0
            and self._has_funnel(section)
            and self._funnel(section).adjusted(-4, -8, 4, 8).contains(at)
        ):
            self.ask_filter(section)
            return
        super().mousePressEvent(event)

    def ask_filter(self, section: int) -> None:
        """Ask for the filter of a column, by mouse or by Alt+Down."""
        below = QPoint(self.sectionViewportPosition(section), self.height())
        self.filter_requested.emit(self._columns[section].key, self.mapToGlobal(below))

    def sizeHint(self) -> QSize:
        """Return the height of the titles."""
        return QSize(super().sizeHint().width(), theme.px(tokens.TABLE_HEADER))
