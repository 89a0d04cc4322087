"""The units as a tree: the centre by kind, the provincial directorates; what each lacks."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from hi_desktop.domain.contacts import Unit
from hi_desktop.domain.vocabulary import UnitKind
from hi_desktop.ui import icons, theme, tokens
from hi_desktop.ui.tabs.contact_book import KINDS, Book, Branch, Scope
from hi_desktop.ui.tabs.contact_words import (
    KIND_GROUPS,
    gap_words,
    gaps_short,
    said,
    unit_name,
)

_SCOPE = int(Qt.ItemDataRole.UserRole)
_SAID = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)


class UnitTree(QTreeWidget):
    """The tree.

    Signals:
        chosen: the Scope of the line on which the officer stands.
        entered_unit: Enter or double click on a line.
    """

    chosen = Signal(object)
    entered_unit = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("units")
        self.setAccessibleName(self.tr("Units"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setIndentation(tokens.S3)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(tokens.S5)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._book: Book | None = None
        self._units: tuple[Unit, ...] = ()
        self._closed: set[Scope] = set()
        self._filling = False
        self._whole = True
        self.currentItemChanged.connect(self._current_changed)
        self.itemDoubleClicked.connect(self._entered)
        self.itemCollapsed.connect(self._collapsed)
        self.itemExpanded.connect(self._expanded)

    def show_book(self, book: Book, units: Iterable[Unit], *, whole: bool) -> None:
        """Show units; the line on which the officer stands and what is closed are kept.

        Args:
            book: the registry.
            units: those to be shown.
            whole: whether these are all; a part of them is shown unfolded.
        """
        here, place = self.scope(), self.verticalScrollBar().value()
        self._book, self._units, self._whole = book, tuple(units), whole
        self._filling = True
        self.clear()
        self._fill(book)
        self._filling = False
        self.choose(here)
        self.verticalScrollBar().setValue(place)

    def scope(self) -> Scope:
        """Return the line on which the officer stands."""
        item = self.currentItem()
        return Scope() if item is None else item.data(0, _SCOPE)

    def choose(self, scope: Scope) -> bool:
        """Stand on a line without telling; on the first one when it is not there."""
        found = self._find(self.invisibleRootItem(), scope)
        self._filling = True
        line = found or self.topLevelItem(0)
        if line is not None:
            self.setCurrentItem(line)
        self._filling = False
        return found is not None

    def _find(self, above: QTreeWidgetItem, scope: Scope) -> QTreeWidgetItem | None:
        for at in range(above.childCount()):
            child = above.child(at)
            assert child is not None  # noqa: S101 - counted
            if child.data(0, _SCOPE) == scope:
                return child
            deeper = self._find(child, scope)
            if deeper is not None:
                return deeper
        return None

    # Filling.

    def _fill(self, book: Book) -> None:
        provincial = [u for u in self._units if u.kind is UnitKind.PROVINCIAL_DIRECTORATE]
        central = [u for u in self._units if u.kind is not UnitKind.PROVINCIAL_DIRECTORATE]
        root = self.invisibleRootItem()
        self._branch(root, Scope(), self.tr("All units"), len(self._units))
        if central:
            centre = Scope(Branch.CENTRE)
            top = self._branch(root, centre, self.tr("Centre"), len(central))
            for kind in KINDS:
                of_kind = [unit for unit in central if unit.kind is kind]
                if of_kind:
                    scope = Scope(Branch.KIND, kind=kind)
                    line = self._branch(top, scope, said(KIND_GROUPS[kind]), len(of_kind))
                    self._add_units(line, of_kind, book)
        if provincial:
            words = self.tr("Provincial Directorates")
            line = self._branch(root, Scope(Branch.PROVINCES), words, len(provincial))
            self._add_units(line, provincial, book)
        self._unfold(root)

    def _branch(
        self, above: QTreeWidgetItem, scope: Scope, words: str, count: int
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem(above, [f"{words}  {count}"])
        item.setFirstColumnSpanned(True)
        item.setData(0, _SCOPE, scope)
        item.setData(0, _SAID, self.tr("{name}, {count} units").format(name=words, count=count))
        item.setFont(0, theme.font(tokens.BODY, tokens.SEMIBOLD))
        return item

    def _add_units(self, above: QTreeWidgetItem, units: list[Unit], book: Book) -> None:
        here = {unit.id for unit in units}
        made: dict[int, QTreeWidgetItem] = {}
        waiting = list(units)
        while waiting:
            ready = [u for u in waiting if u.parent_id not in here or u.parent_id in made]
            for unit in ready:
                made[unit.id] = self._unit(made.get(unit.parent_id or 0, above), unit, book)
            waiting = [unit for unit in waiting if unit.id not in made]

    def _unit(self, above: QTreeWidgetItem, unit: Unit, book: Book) -> QTreeWidgetItem:
        found = book.gaps.get(unit.id, ())
        item = QTreeWidgetItem(above, [unit_name(unit), gaps_short(found)])
        item.setData(0, _SCOPE, Scope(Branch.UNIT, unit.id))
        state = ". ".join(gap_words(gap, book) for gap in found) or self.tr("Nothing is missing")
        item.setData(0, _SAID, f"{unit.name}. {state}")
        item.setData(0, _TIP, f"{unit.name}\n{state}")
        item.setData(1, _TIP, state)
        item.setFirstColumnSpanned(not found)
        glyph, tone = ("warning", "soon") if found else ("checkmark", "ok")
        item.setIcon(0, icons.icon(glyph, tone, variant="filled" if found else "regular"))
        item.setForeground(1, theme.color("soon"))
        item.setFont(1, theme.font(tokens.CAPTION))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return item

    def _unfold(self, above: QTreeWidgetItem) -> None:
        for at in range(above.childCount()):
            child = above.child(at)
            assert child is not None  # noqa: S101 - counted
            child.setExpanded(not self._whole or child.data(0, _SCOPE) not in self._closed)
            self._unfold(child)

    # What happens.

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _current_changed(self, now: QTreeWidgetItem | None, _before: object) -> None:
        if now is not None and not self._filling:
            self.chosen.emit(now.data(0, _SCOPE))

    @Slot(QTreeWidgetItem, int)
    def _entered(self, item: QTreeWidgetItem, _column: int) -> None:
        self.entered_unit.emit(item.data(0, _SCOPE))

    @Slot(QTreeWidgetItem)
    def _collapsed(self, item: QTreeWidgetItem) -> None:
        if not self._filling and self._whole:
            self._closed.add(item.data(0, _SCOPE))

    @Slot(QTreeWidgetItem)
    def _expanded(self, item: QTreeWidgetItem) -> None:
        if not self._filling and self._whole:
            self._closed.discard(item.data(0, _SCOPE))

    # Overrides of Qt, in Qt's spelling.

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Enter goes on to the people of the unit."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.entered_unit.emit(item.data(0, _SCOPE))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent, /) -> None:
        """Draw anew in new colours or sizes."""
        super().changeEvent(event)
        looks = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in looks and getattr(self, "_book", None) is not None and self._book:
            self.show_book(self._book, self._units, whole=self._whole)
