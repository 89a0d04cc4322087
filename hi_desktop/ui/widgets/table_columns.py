"""Widths, order and visibility of a list's columns: proposed, changed, remembered by key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from hi_desktop.ui import theme
from hi_desktop.ui.columns import Column
from hi_desktop.ui.state import ColumnMemory, State


class ColumnKeeper(QObject):
    """Between a header and the memory of the window.

    A column that nobody chose or hid is shown when the list is wide enough for it; the one column
    that stretches takes the room which the others leave.
    """

    def __init__(
        self,
        view: QTableView,
        columns: Sequence[Column[object]],
        state: State | None,
        list_key: str,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._columns = columns
        self._state = state
        self._list_key = list_key
        self._memory: dict[str, ColumnMemory] = {}
        self._applying = False
        header = view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(False)
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(self._moved)
        header.sectionHandleDoubleClicked.connect(self.fit_text)
        header.customContextMenuRequested.connect(self._menu_asked)
        self.apply()

    def apply(self) -> None:
        """Put what is remembered in force."""
        self._memory = self._state.columns(self._list_key) if self._state else {}
        header = self._view.horizontalHeader()
        self._applying = True
        for at, column in enumerate(self._columns):
            width = self._of(column).width or theme.px(column.width)
            header.resizeSection(at, max(column.min_width, width))
        for target, key in enumerate(self._order()):
            header.moveSection(header.visualIndex(self._index(key)), target)
        self._applying = False
        self.fit()

    def fit(self) -> None:
        """Show what fits by default and stretch the one column, at every new size."""
        header = self._view.horizontalHeader()
        room = self._view.viewport().width()
        self._applying = True
        others = 0
        stretched = -1
        for at, column in enumerate(self._columns):
            hidden = self._hidden(column, room)
            header.setSectionHidden(at, hidden)
            if column.stretch and not hidden:
                stretched = at
            elif not hidden:
                others += header.sectionSize(at)
        if stretched >= 0:
            least = self._columns[stretched].min_width
            header.resizeSection(stretched, max(least, room - others))
        self._applying = False

    def toggle(self, key: str, *, shown: bool) -> None:
        """Show or hide a column because the officer chose so."""
        self._of(self._columns[self._index(key)]).hidden = not shown
        self.fit()
        self._save()

    @Slot()
    def reset(self) -> None:
        """Go back to the columns that the program proposes."""
        if self._state is not None:
            self._state.forget_columns(self._list_key)
        self._memory.clear()
        self._applying = True
        header = self._view.horizontalHeader()
        for at in range(len(self._columns)):
            header.moveSection(header.visualIndex(at), at)
        self._applying = False
        self.apply()

    def menu(self) -> QMenu:
        """Return the column chooser."""
        menu = QMenu(self._view)
        header = self._view.horizontalHeader()
        for at, column in enumerate(self._columns):
            action = QAction(column.heading, menu)
            action.setObjectName(column.key)
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(at))
            action.setEnabled(not column.stretch)
            action.toggled.connect(self._chosen)
            menu.addAction(action)
        menu.addSeparator()
        back = menu.addAction(self.tr("Reset columns"))
        back.triggered.connect(self.reset)
        return menu

    def visible(self) -> list[int]:
        """Return the columns that are shown, from left to right."""
        header = self._view.horizontalHeader()
        in_order = [header.logicalIndex(at) for at in range(header.count())]
        return [at for at in in_order if not header.isSectionHidden(at)]

    @Slot(int)
    def fit_text(self, section: int) -> None:
        """Make a column as wide as its texts on screen (double click on its edge)."""
        model = self._view.model()
        metrics = theme.metrics()
        first = max(0, self._view.rowAt(0))
        last = self._view.rowAt(self._view.viewport().height() - 1)
        last = model.rowCount() - 1 if last < 0 else last
        texts = [str(model.index(at, section).data() or "") for at in range(first, last + 1)]
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        glyph = 24 if self._columns[section].cell is not None else 0
        width = max(self._columns[section].min_width, widest + glyph + 20)
        self._view.horizontalHeader().resizeSection(section, width)

    @Slot(QPoint)
    def _menu_asked(self, at: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._view.horizontalHeader().mapToGlobal(at))

    @Slot(bool)
    def _chosen(self, shown: bool) -> None:  # noqa: FBT001 (Qt's toggled)
        self.toggle(self.sender().objectName(), shown=shown)

    @Slot(int, int, int)
    def _resized(self, section: int, old: int, new: int) -> None:
        if self._applying or not new or not old:
            return
        column = self._columns[section]
        if column.stretch:
            self._give_to_next(section, new - old)
        else:
            self._of(column).width = max(new, column.min_width)
            if new < column.min_width:
                self._applying = True
                self._view.horizontalHeader().resizeSection(section, column.min_width)
                self._applying = False
        self.fit()
        self._save()

    def _give_to_next(self, section: int, growth: int) -> None:
        """Move the edge between the stretched column and its right neighbour."""
        shown = self.visible()
        at = shown.index(section)
        if at + 1 >= len(shown):
            return
        neighbour = self._columns[shown[at + 1]]
        header = self._view.horizontalHeader()
        width = max(neighbour.min_width, header.sectionSize(shown[at + 1]) - growth)
        self._applying = True
        header.resizeSection(shown[at + 1], width)
        self._applying = False
        self._of(neighbour).width = width

    @Slot(int, int, int)
    def _moved(self, _section: int, _old: int, _new: int) -> None:
        if self._applying:
            return
        header = self._view.horizontalHeader()
        for at, column in enumerate(self._columns):
            self._of(column).order = header.visualIndex(at)
        self._save()

    def _hidden(self, column: Column[object], room: int) -> bool:
        chosen = self._of(column).hidden
        if chosen is not None and not column.stretch:
            return chosen
        return column.at is None or room < theme.px(column.at)

    def _order(self) -> list[str]:
        """Return all keys from left to right; a new column stands after its usual neighbour."""
        known = [c.key for c in self._columns if self._of(c).order is not None]
        known.sort(key=lambda key: self._memory[key].order or 0)
        before = ""
        for column in self._columns:
            if column.key not in known:
                known.insert(known.index(before) + 1 if before else 0, column.key)
            before = column.key
        return known

    def _index(self, key: str) -> int:
        return next(at for at, column in enumerate(self._columns) if column.key == key)

    def _of(self, column: Column[object]) -> ColumnMemory:
        return self._memory.setdefault(column.key, ColumnMemory())

    def _save(self) -> None:
        if self._state is not None:
            self._state.remember_columns(self._list_key, self._memory)
