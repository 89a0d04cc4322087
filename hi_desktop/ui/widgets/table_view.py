"""The list of the whole program: rows by id, cells painted by one delegate, columns by key."""

from __future__ import annotations

import csv
import html
import io
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from hi_desktop.ui import theme, tokens
from hi_desktop.ui.models.table import TableModel
from hi_desktop.ui.state import State
from hi_desktop.ui.widgets.notes import EmptyState
from hi_desktop.ui.widgets.table_columns import ColumnKeeper
from hi_desktop.ui.widgets.table_delegate import CellDelegate
from hi_desktop.ui.widgets.table_header import TableHeader

_KEEP_SELECTED = 2000
"""More chosen rows than this are not chosen again after a refresh."""
_FORMULA = ("=", "+", "-", "@")
_LONG_NUMBER = 11
_HTML_HEAD = '<html><head><meta charset="utf-8"></head>'


class HiTable(QTableView):
    """A list.

    Signals:
        activated_id: double click or Enter; the id of the row.
        current_id_changed: the id of the current row, 0 when there is none.
        selection_ids_changed: the chosen rows changed; ask `selected_ids()` if needed.
        sort_requested: key of the column and whether descending; sort in SQL, then `show_sort`.
        filter_requested: key of the column and the point for the flyout.
        menu_requested: point for the context menu of the chosen rows.
    """

    activated_id = Signal(object)
    current_id_changed = Signal(object)
    selection_ids_changed = Signal()
    sort_requested = Signal(str, bool)
    filter_requested = Signal(str, QPoint)
    menu_requested = Signal(QPoint)

    def __init__(
        self,
        model: TableModel[Any],
        *,
        list_key: str,
        name: str,
        state: State | None = None,
        row_height: int = tokens.ROW,
        leaving: Callable[[Any], Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the list of a model.

        Args:
            model: its rows.
            list_key: name under which columns are remembered; it never changes.
            name: what a screen reader calls the list.
            state: memory of the window; without one nothing is remembered.
            row_height: in pixels at 100 %.
            leaving: from a row to what of it may leave the program, by the clipboard.
            parent: owner.
        """
        super().__init__(parent)
        self._table = model
        self._row_height = row_height
        self._leaving = leaving
        self._sort = ("", False)
        self._current = 0
        self.setAccessibleName(name)
        self.setModel(model)
        model.setParent(self)
        header = TableHeader(model.columns, self)
        self.setHorizontalHeader(header)
        self._header = header
        self._set_up_view()
        self._delegate = CellDelegate(model, self)
        self.setItemDelegate(self._delegate)
        self._empty = EmptyState(self.viewport())
        self._empty.hide()
        self.keeper = ColumnKeeper(self, model.columns, state, list_key)
        header.sectionClicked.connect(self._header_clicked)
        header.filter_requested.connect(self.filter_requested)
        self.doubleClicked.connect(self._activate)
        self.entered.connect(self._hover)
        self.customContextMenuRequested.connect(self._menu_asked)
        self.selectionModel().selectionChanged.connect(self.selection_ids_changed)
        self.selectionModel().currentRowChanged.connect(self._current_changed)

    def _set_up_view(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(theme.px(self._row_height))
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFrameShape(self.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    # Rows and what is chosen.

    def set_ids(self, ids: Iterable[int]) -> None:
        """Show these rows; chosen rows, the current one and the place on screen are kept by id."""
        chosen = frozenset(self.selected_ids(at_most=_KEEP_SELECTED))
        current = self.current_id()
        top = self._table.id_at(self.rowAt(0))
        self._table.set_ids(ids)
        self._choose(chosen, current)
        row = self._table.row_of(top) if top else -1
        if row >= 0:
            self.scrollTo(self._table.index(row, 0), self.ScrollHint.PositionAtTop)
        self._empty.setVisible(not self._table.rowCount())
        if self.current_id() != current:
            self._tell_current()

    def _choose(self, chosen: frozenset[int], current: int) -> None:
        last = self._table.columnCount() - 1
        selection = QItemSelection()
        if chosen:
            for row, row_id in enumerate(self._table.ids):
                if row_id in chosen:
                    selection.select(self._table.index(row, 0), self._table.index(row, last))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(selection, flags)
        row = self._table.row_of(current) if current else -1
        if row >= 0:
            self.selectionModel().setCurrentIndex(
                self._table.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def selected_ids(self, *, at_most: int | None = None) -> array[int]:
        """Return the ids of the chosen rows in their order; nothing when more than `at_most`."""
        found: array[int] = array("q")
        selection = self.selectionModel().selection()
        ranges = sorted((r.top(), r.bottom()) for r in selection.toList())
        if at_most is not None and sum(b - t + 1 for t, b in ranges) > at_most:
            return found
        end = -1
        for top, bottom in ranges:
            found.extend(self._table.ids[max(top, end + 1) : bottom + 1])
            end = max(end, bottom)
        return found

    def selected_count(self) -> int:
        """Return how many rows are chosen."""
        return len(self.selected_ids())

    def current_id(self) -> int:
        """Return the id of the current row; 0 when there is none."""
        index = self.currentIndex()
        return self._table.id_at(index.row()) if index.isValid() else 0

    def select_id(self, row_id: int, *, focus: bool = False) -> bool:
        """Choose one row and bring it into view; False when it is not in the list."""
        row = self._table.row_of(row_id)
        if row < 0:
            return False
        index = self._table.index(row, 0)
        self.selectionModel().setCurrentIndex(
            index,
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self.scrollTo(index)
        if focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def step(self, by: int) -> None:
        """Go to the next or previous row, as J and K do."""
        row = min(max(0, self.currentIndex().row() + by), self._table.rowCount() - 1)
        if row >= 0:
            self.select_id(self._table.id_at(row))

    # Looks.

    @property
    def empty(self) -> EmptyState:
        """What is shown instead of rows; tell it why the list is empty."""
        return self._empty

    def show_sort(self, key: str, *, descending: bool = False) -> None:
        """Show which order the rows have."""
        self._sort = (key, descending)
        self._header.show_sort(key, descending=descending)

    def show_filtered(self, keys: Sequence[str]) -> None:
        """Show which columns are filtered."""
        self._header.show_filtered(keys)

    # Copying.

    def copy_rows(self) -> int:
        """Copy the chosen rows as the list shows them, with titles; return how many.

        Tab-separated text and HTML are put on the clipboard, so that Excel takes them as cells.
        From a server the rows come a moment later.
        """
        chosen = self.selected_ids()
        if chosen:
            self._table.with_rows(chosen, partial(self._put_rows, chosen))
        return len(chosen)

    def _put_rows(self, chosen: Sequence[int], rows: Mapping[int, Any]) -> None:
        columns = [self._table.columns[at] for at in self.keeper.visible()]
        if self._leaving is not None:
            rows = {row_id: self._leaving(item) for row_id, item in rows.items()}
        table = [[column.heading for column in columns]]
        table += [[c.text(rows[row_id]) for c in columns] for row_id in chosen if row_id in rows]
        data = QMimeData()
        data.setText(_as_text(table))
        data.setHtml(_as_html(table))
        QGuiApplication.clipboard().setMimeData(data)

    def copy_cell(self) -> str:
        """Copy the text of the current cell and return it."""
        index = self.currentIndex()
        if not index.isValid():
            return ""
        item = self._table.item(index.row())
        text = self._table.text(index.row(), index.column())
        if item is not None and self._leaving is not None:
            text = self._table.columns[index.column()].text(self._leaving(item))
        QGuiApplication.clipboard().setText(text)
        return text

    # Slots.

    @Slot(int)
    def _header_clicked(self, section: int) -> None:
        column = self._table.columns[section]
        if column.sortable:
            key, descending = self._sort
            self.sort_requested.emit(column.key, column.key == key and not descending)

    @Slot(QModelIndex)
    def _activate(self, index: QModelIndex) -> None:
        if index.isValid():
            self.activated_id.emit(self._table.id_at(index.row()))

    @Slot(QModelIndex)
    def _hover(self, index: QModelIndex) -> None:
        self._set_hover(index.row())

    @Slot(QPoint)
    def _menu_asked(self, at: QPoint) -> None:
        self.menu_requested.emit(self.viewport().mapToGlobal(at))

    @Slot(QModelIndex, QModelIndex)
    def _current_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._tell_current()

    def _tell_current(self) -> None:
        now = self.current_id()
        if now != self._current:
            self._current = now
            self.current_id_changed.emit(now)

    def _set_hover(self, row: int) -> None:
        if row == self._delegate.hover_row:
            return
        height = self.verticalHeader().defaultSectionSize()
        for changed in (self._delegate.hover_row, row):
            if changed >= 0:
                top = self.rowViewportPosition(changed)
                self.viewport().update(0, top, self.viewport().width(), height)
        self._delegate.hover_row = row

    # Overrides of Qt, in Qt's spelling.

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Enter opens, J and K step, Ctrl+C copies rows, Alt+Down opens the column's filter."""
        key, modifiers = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers:
            self._activate(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif key in (Qt.Key.Key_J, Qt.Key.Key_K) and not modifiers:
            self.step(1 if key == Qt.Key.Key_J else -1)
        elif key == Qt.Key.Key_Down and modifiers == Qt.KeyboardModifier.AltModifier:
            section = self.currentIndex().column()
            if section >= 0 and self._table.columns[section].filterable:
                self._header.ask_filter(section)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and not modifiers:
            self.step(-self._table.rowCount() if key == Qt.Key.Key_Home else self._table.rowCount())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _text: str, /) -> None:
        """Do nothing: Qt would read every row; searching is the search box's business."""

    def focusInEvent(self, event: QFocusEvent, /) -> None:
        """Choose the first row when the list is entered by Tab and none is current."""
        super().focusInEvent(event)
        tabbed = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        if tabbed and self._table.rowCount() and not self.currentIndex().isValid():
            self.select_id(self._table.id_at(0))

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Fit the columns and the empty state."""
        super().resizeEvent(event)
        self.keeper.fit()
        self._empty.setGeometry(self.viewport().rect())

    def changeEvent(self, event: QEvent, /) -> None:
        """Draw anew in new colours or sizes."""
        super().changeEvent(event)
        looks = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange)
        if event.type() in looks and hasattr(self, "_delegate"):
            self._delegate.renew()
            self.verticalHeader().setDefaultSectionSize(theme.px(self._row_height))
            self._header.setFixedHeight(theme.px(tokens.TABLE_HEADER))

    def leaveEvent(self, event: QEvent, /) -> None:
        """Forget the row under the mouse."""
        super().leaveEvent(event)
        self._set_hover(-1)


def _as_text(table: Sequence[Sequence[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, dialect="excel-tab").writerows(table)
    return out.getvalue()


def _as_html(table: Sequence[Sequence[str]]) -> str:
    head, *body = table
    titles = "".join(f"<th>{html.escape(text)}</th>" for text in head)
    rows = "".join(f"<tr>{''.join(_html_cell(text) for text in row)}</tr>" for row in body)
    return f"{_HTML_HEAD}<body><table><tr>{titles}</tr>{rows}</table></body></html>"


def _html_cell(text: str) -> str:
    """Return a cell that Excel keeps as text when it looks like a formula or a long number."""
    as_text = text.startswith(_FORMULA) or (text.isdigit() and len(text) >= _LONG_NUMBER)
    style = " style=\"mso-number-format:'\\@'\"" if as_text else ""
    return f"<td{style}>{html.escape(text)}</td>"
