"""A table of any length: the ids of all rows, and the values of the pages on screen.

The list does not move under the officer's hand, because rows are ids and not offsets. A page is
read by primary key: at once where that is cheap (SQLite: 0.35 ms for 60 rows), on the job thread
where a network lies between (PostgreSQL); one interface for both.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from hi_desktop.ui.columns import Cell, Column
from hi_desktop.ui.jobs import Jobs

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex

PAGE = 60
PAGES_KEPT = 60
ROOT = QModelIndex()
WAITING = "…"

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SAID = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNMENT = {
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
    "center": Qt.AlignmentFlag.AlignCenter,
}
_WAITING_CELL = Cell(WAITING, tone="text3")


class TableModel(QAbstractTableModel, Generic[T]):
    """Rows by id.

    Args:
        columns: what to show.
        fetch: returns the values of at most PAGE ids; a missing one was deleted.
        jobs: where `fetch` runs when it is not synchronous.
        synchronous: `fetch` may be called while the list paints.

    Signals:
        failed: a page could not be read on the job thread; its rows show dots until a refresh.
    """

    failed = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[T]],
        fetch: Callable[[list[int]], dict[int, T]],
        *,
        jobs: Jobs | None = None,
        synchronous: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._fetch = fetch
        self._jobs = jobs
        self._synchronous = synchronous or jobs is None
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, T] | None] = OrderedDict()
        self._cells: dict[tuple[int, int], Cell] = {}
        self._generation = 0

    @property
    def columns(self) -> tuple[Column[T], ...]:
        """What is shown, in the order of the program."""
        return self._columns

    @property
    def ids(self) -> array[int]:
        """All rows in their order; not to be changed."""
        return self._ids

    def set_ids(self, ids: Iterable[int]) -> None:
        """Show these rows in this order; the view keeps selection and place by id."""
        self.beginResetModel()
        self._ids = ids if isinstance(ids, array) else array("q", ids)
        self._pages.clear()
        self._cells.clear()
        self._generation += 1
        self.endResetModel()

    def forget(self, ids: Iterable[int] | None = None) -> None:
        """Read these rows again the next time they are on screen; None forgets all."""
        gone = None if ids is None else frozenset(ids)
        self._cells.clear()
        for number, page in list(self._pages.items()):
            if gone is None or page is None or not gone.isdisjoint(page):
                del self._pages[number]
                self._announce(number)

    def item(self, row: int) -> T | None:
        """Return the value of a row, or None if it is on its way or was deleted."""
        if not 0 <= row < len(self._ids):
            return None
        number = row // PAGE
        if number not in self._pages:
            self._ask(number)
        page = self._pages[number]
        return None if page is None else page.get(self._ids[row])

    def id_at(self, row: int) -> int:
        """Return the id of a row; 0 beyond the end."""
        return self._ids[row] if 0 <= row < len(self._ids) else 0

    def row_of(self, row_id: int) -> int:
        """Return the row of an id; -1 when it is not in the list."""
        try:
            return self._ids.index(row_id)
        except ValueError:
            return -1

    def cell(self, row: int, column: int) -> Cell:
        """Return how a cell is painted."""
        known = self._cells.get((row, column))
        if known is not None:
            return known
        item = self.item(row)
        if item is None:
            return _WAITING_CELL
        about = self._columns[column]
        made = about.cell(item) if about.cell else Cell(about.text(item), about.tone)
        self._cells[row, column] = made
        return made

    def text(self, row: int, column: int) -> str:
        """Return what a cell shows, as it is copied."""
        item = self.item(row)
        return WAITING if item is None else self._columns[column].text(item)

    def with_rows(self, ids: Sequence[int], take: Callable[[dict[int, T]], None]) -> None:
        """Read rows page by page, whatever is on screen, and hand them over; for the clipboard."""
        if self._synchronous or self._jobs is None:
            take(self._read(ids))
        else:
            self._jobs.read(lambda: self._read(ids), take, self.failed.emit, owner=self)

    def _read(self, ids: Sequence[int]) -> dict[int, T]:
        found: dict[int, T] = {}
        for first in range(0, len(ids), PAGE):
            found |= self._fetch(list(ids[first : first + PAGE]))
        return found

    def _ask(self, number: int) -> None:
        wanted = self._ids[number * PAGE : (number + 1) * PAGE].tolist()
        self._pages[number] = None
        while len(self._pages) > PAGES_KEPT:
            old, _page = self._pages.popitem(last=False)
            self._drop_cells(old)
        if self._synchronous or self._jobs is None:
            self._pages[number] = self._fetch(wanted)
            return
        generation = self._generation

        def arrived(found: dict[int, T]) -> None:
            if generation == self._generation and number in self._pages:
                self._pages[number] = found
                self._announce(number)

        def failed(error: Exception) -> None:
            if generation == self._generation:
                self._pages[number] = {}
            self.failed.emit(error)

        self._jobs.read(lambda: self._fetch(wanted), arrived, failed, owner=self)

    def _drop_cells(self, number: int) -> None:
        for row in range(number * PAGE, (number + 1) * PAGE):
            for column in range(len(self._columns)):
                self._cells.pop((row, column), None)

    def _announce(self, number: int) -> None:
        first = number * PAGE
        last = min(first + PAGE, len(self._ids)) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def _said(self, item: T, column: Column[T]) -> str:
        if column.said is not None:
            return column.said(item)
        return f"{column.heading}: {column.text(item)}"

    # Overrides of Qt, in Qt's spelling.

    def rowCount(self, /, parent: Index = ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, /, parent: Index = ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, /, role: int = _DISPLAY) -> Any:
        """Return one cell; what is painted comes from `cell`, not from here."""
        if role not in (_DISPLAY, _SAID, _TIP, _ALIGN) or not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == _ALIGN:
            return _ALIGNMENT[column.align]
        item = self.item(index.row())
        if item is None:
            return WAITING if role == _DISPLAY else None
        if role == _DISPLAY:
            return column.text(item)
        if role == _SAID:
            return self._said(item, column)
        return column.tip(item) if column.tip is not None else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        /,
        role: int = _DISPLAY,
    ) -> Any:
        """Return a title."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role in (_DISPLAY, _SAID):
            return self._columns[section].heading
        if role == _ALIGN:
            return _ALIGNMENT["left"]
        return None
