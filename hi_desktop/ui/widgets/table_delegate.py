"""Paints the cells of lists: everything that can be made once is made once.

A repaint asks the model for ready `Cell` values and draws cached pictures and laid-out texts; it
builds no font, colour or path. Budget: at most one and a half times Qt's own delegate over its own
model.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap, QStaticText
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from hi_desktop.ui import icons, theme, tokens
from hi_desktop.ui.columns import Cell
from hi_desktop.ui.models.table import TableModel
from hi_desktop.ui.widgets.marks import paint_dot, paint_gauge, paint_pill, pill_size

Index = QModelIndex | QPersistentModelIndex

_TEXTS_KEPT = 6000
_LEFT = 8
_RIGHT = 6
_BAR = 3


class CellDelegate(QStyledItemDelegate):
    """One for a whole list; the view tells it the row under the mouse."""

    def __init__(self, model: TableModel[object], view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self.hover_row = -1
        self._texts: dict[tuple[str, int, bool, bool], tuple[QStaticText, float, float]] = {}
        self._fonts: dict[tuple[bool, bool], QFont] = {}
        self._colors: dict[str, QColor] = {}
        self._pictures: dict[tuple[str, str, str], QPixmap] = {}
        self.renew()

    def renew(self) -> None:
        """Throw the cache away: the theme or the text size has changed."""
        self._texts.clear()
        self._pictures.clear()
        self._colors = {name: theme.color(name) for name in tokens.NAMES}
        self._fonts = {}
        for small in (False, True):
            size = tokens.CAPTION if small else tokens.BODY
            usual = tokens.MEDIUM if small else tokens.REGULAR
            self._fonts[small, False] = theme.font(size, usual)
            self._fonts[small, True] = theme.font(size, tokens.SEMIBOLD)
        self._ratio = self._view.devicePixelRatioF()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        """Paint one cell with its ground, its line and, in the first column, the accent bar."""
        rect: QRect = option.rect
        cell = self._model.cell(index.row(), index.column())
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = "soft" if selected else "hover" if index.row() == self.hover_row else "surface"
        painter.fillRect(rect, self._colors[ground])
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, self._colors["hover"])
        if selected and self._is_first(index.column()):
            painter.fillRect(
                rect.x(), rect.y() + 6, _BAR, rect.height() - 12, self._colors["accent"]
            )
        if option.state & QStyle.StateFlag.State_HasFocus and not selected:
            painter.setPen(self._colors["accent"])
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        if cell.pill:
            self._pill(painter, rect, cell)
        elif cell.gauge is not None:
            self._deadline(painter, rect, cell)
        else:
            self._plain(painter, rect, cell, self._model.columns[index.column()].align)

    def _plain(self, painter: QPainter, rect: QRect, cell: Cell, align: str) -> None:
        left = rect.x() + _LEFT
        if cell.glyph:
            self._glyph(painter, left, rect, cell)
            left += theme.px(tokens.ICON) + _LEFT
        elif cell.dot:
            center = QPointF(rect.x() + 15, rect.y() + rect.height() / 2)
            paint_dot(painter, center, cell.dot, hollow=cell.hollow)
            left += tokens.S5
        room = rect.x() + rect.width() - _RIGHT - left
        text, height, width = self._text(cell, room, small=False)
        if align == "right":
            left += max(0, int(room - width))
        elif align == "center":
            left += max(0, int(room - width) // 2)
        painter.setFont(self._fonts[False, cell.strong])
        painter.setPen(self._colors[cell.tone])
        top = rect.y() + (rect.height() - height) / 2
        painter.drawStaticText(QPointF(left, top), text)
        if cell.struck:
            middle = int(top + height / 2) + 1
            painter.drawLine(left, middle, left + int(width), middle)

    def _deadline(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        left = rect.x() + _LEFT + 2
        if cell.glyph:
            self._glyph(painter, left, rect, cell)
        left = rect.x() + _LEFT * 2 + theme.px(tokens.ICON)
        room = rect.x() + rect.width() - _RIGHT - left
        text, height, _width = self._text(cell, room, small=True)
        painter.setFont(self._fonts[True, cell.strong])
        painter.setPen(self._colors[cell.tone])
        bar = tokens.S1
        gap = 2
        top = rect.y() + (rect.height() - (height + gap + bar)) / 2
        painter.drawStaticText(QPointF(left, top), text)
        if cell.gauge is not None and room > tokens.RAIL // 2:
            area = QRectF(left, round(top + height + gap), room - tokens.S2, bar)
            paint_gauge(painter, area, cell.gauge)

    def _pill(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        size = pill_size(cell.text, cell.glyph)
        width = min(size.width(), rect.width() - _LEFT - _RIGHT)
        top = rect.y() + (rect.height() - size.height()) / 2
        area = QRectF(rect.x() + _LEFT, top, width, size.height())
        paint_pill(painter, area, cell.text, cell.pill, glyph=cell.glyph, variant=cell.variant)

    def _glyph(self, painter: QPainter, left: int, rect: QRect, cell: Cell) -> None:
        key = (cell.glyph, cell.glyph_tone, cell.variant)
        picture = self._pictures.get(key)
        if picture is None:
            picture = icons.pixmap(
                cell.glyph, cell.glyph_tone, tokens.ICON, cell.variant, ratio=self._ratio
            )
            self._pictures[key] = picture
        side = picture.height() / self._ratio
        painter.drawPixmap(QPointF(left, rect.y() + (rect.height() - side) / 2), picture)

    def _text(self, cell: Cell, room: int, *, small: bool) -> tuple[QStaticText, float, float]:
        key = (cell.text, room, small, cell.strong)
        known = self._texts.get(key)
        if known is not None:
            return known
        if len(self._texts) > _TEXTS_KEPT:
            self._texts.clear()
        size = tokens.CAPTION if small else tokens.BODY
        usual = tokens.MEDIUM if small else tokens.REGULAR
        weight = tokens.SEMIBOLD if cell.strong else usual
        metrics = theme.metrics(size, weight)
        shown = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, room)
        text = QStaticText(shown)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        text.prepare(font=self._fonts[small, cell.strong])
        made = (text, text.size().height(), metrics.horizontalAdvance(shown))
        self._texts[key] = made
        return made

    def _is_first(self, column: int) -> bool:
        header = self._view.horizontalHeader()
        visual = header.visualIndex(column)
        return all(header.isSectionHidden(header.logicalIndex(at)) for at in range(visual))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index, /) -> QSize:
        """Return nothing of interest: rows have one height and widths are remembered."""
        return QSize(tokens.S5, theme.px(tokens.ROW))
