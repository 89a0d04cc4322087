"""The priority list: what presses, in groups; arrow keys walk it, Enter opens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hi_desktop.ui import icons, theme, tokens
from hi_desktop.ui.icon_files import Variant
from hi_desktop.ui.widgets.marks import paint_pill, pill_size

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_HEADING, _ITEM = 30, 46


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line: a heading (without an id) or an application.

    Args:
        id: of the application; 0 for a heading.
        title: subject, or words of the heading.
        detail: number, person and unit.
        glyph, glyph_tone: of the channel.
        pill, tone, pill_glyph, variant: how its last day stands.
    """

    id: int = 0
    title: str
    detail: str = ""
    glyph: str = ""
    glyph_tone: str = "text2"
    pill: str = ""
    tone: str = "off"
    pill_glyph: str = ""
    variant: Variant = "filled"


class _Entries(QAbstractListModel):
    """The lines; headings cannot be chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, /, parent: Index = ROOT) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, /, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a line; a screen reader gets all of them."""
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (entry.title, entry.pill, entry.detail)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.title
        return None

    def flags(self, index: Index, /) -> Qt.ItemFlag:
        """Return that headings are read and not chosen."""
        if not index.isValid() or not self.entries[index.row()].id:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Painter(QStyledItemDelegate):
    """Paints headings and two-line entries."""

    def __init__(self, view: PriorityList, entries: _Entries) -> None:
        super().__init__(view)
        self._entries = entries

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index, /) -> QSize:
        """Return the height of a line."""
        entry = self._entries.entries[index.row()]
        return QSize(0, theme.px(_ITEM if entry.id else _HEADING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        """Paint a line."""
        entry = self._entries.entries[index.row()]
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.id:
            self._item(painter, rect, entry, option)
        else:
            painter.setFont(theme.font(tokens.CAPTION, tokens.SEMIBOLD))
            painter.setPen(theme.color("text2"))
            place = rect.adjusted(2, 0, 0, -5)
            painter.drawText(
                place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, entry.title
            )
            painter.setPen(theme.color("border"))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _item(
        self, painter: QPainter, rect: QRectF, entry: Entry, option: QStyleOptionViewItem
    ) -> None:
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("soft" if selected else "hover"))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 4, 4)
        if selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 2, -1, -2), 4, 4)
        side = theme.px(tokens.ICON)
        picture = icons.pixmap(entry.glyph, entry.glyph_tone, tokens.ICON, "regular")
        painter.drawPixmap(
            QPoint(int(rect.left()) + 8, int(rect.center().y()) - side // 2), picture
        )
        pill = pill_size(entry.pill, entry.pill_glyph)
        left = rect.left() + side + 22
        right = rect.right() - pill.width() - 20
        half = rect.height() / 2
        upper = QRectF(left, rect.top() + 3, right - left, half - 2)
        lower = QRectF(left, rect.top() + half, right - left, half - 4)
        self._text(painter, upper, entry.title, "text", tokens.BODY, tokens.SEMIBOLD)
        self._text(painter, lower, entry.detail, "text2", tokens.CAPTION, tokens.REGULAR)
        place = QRectF(
            rect.right() - pill.width() - 8,
            rect.center().y() - pill.height() / 2,
            pill.width(),
            pill.height(),
        )
        paint_pill(
            painter, place, entry.pill, entry.tone, glyph=entry.pill_glyph, variant=entry.variant
        )

    def _text(  # noqa: PLR0917 - where, what and how of one text
        self, painter: QPainter, place: QRectF, text: str, tone: str, size: int, weight: int
    ) -> None:
        face = theme.metrics(size, weight)
        shown = face.elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.setFont(theme.font(size, weight))
        painter.setPen(theme.color(tone))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class PriorityList(QListView):
    """The list.

    Signals:
        opened: id of an application, by Enter or double click.
        current_changed: id of the chosen application, 0 for none.
    """

    opened = Signal(object)
    current_changed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._entries = _Entries(self)
        self.setModel(self._entries)
        self.setItemDelegate(_Painter(self, self._entries))
        self.setFrameShape(self.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(self.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._tell)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these lines; the chosen application stays chosen while it is there."""
        before = self.current_id()
        self._entries.show(entries)
        found = [at for at, one in enumerate(entries) if one.id and one.id == before]
        first = [at for at, one in enumerate(entries) if one.id]
        for at in (*found, *first)[:1]:
            self.setCurrentIndex(self._entries.index(at))

    def current_id(self) -> int:
        """Return the id of the chosen application; 0 when none is."""
        index = self.currentIndex()
        return self._entries.entries[index.row()].id if index.isValid() else 0

    def ids(self) -> list[int]:
        """Return the applications in their order."""
        return [one.id for one in self._entries.entries if one.id]

    def _tell(self) -> None:
        self.current_changed.emit(self.current_id())

    def _open(self) -> None:
        if self.current_id():
            self.opened.emit(self.current_id())

    def _step(self, by: int) -> None:
        places = [at for at, one in enumerate(self._entries.entries) if one.id]
        if not places:
            return
        now = self.currentIndex().row()
        at = places.index(now) + by if now in places else 0
        index = self._entries.index(places[min(max(0, at), len(places) - 1)])
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Walk from application to application; Enter opens."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_J):
            self._step(1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_K):
            self._step(-1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent, /) -> None:
        """Lay out again in another size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()
