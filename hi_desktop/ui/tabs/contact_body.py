"""The three parts of the registry side by side, and the sheet that takes a part's place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QWidget

from hi_desktop.ui import tokens
from hi_desktop.ui.tabs.contact_book import View
from hi_desktop.ui.tabs.contact_card import WIDTH, ContactCard
from hi_desktop.ui.tabs.contact_tree import UnitTree
from hi_desktop.ui.tabs.leave_plan import LeavePlan
from hi_desktop.ui.widgets.basics import Card, column
from hi_desktop.ui.widgets.sheet import Sheet
from hi_desktop.ui.widgets.table_view import HiTable

_TREE, _LEAST_TREE, _LEAST_LIST = 216, 180, 300


class ContactBody(QSplitter):
    """Tree, list and card; a sheet stands in the card's place, a wide one in that of all three.

    Signals:
        sheet_closed: the officer closed the sheet, or `close_sheet` did.
    """

    sheet_closed = Signal()

    def __init__(
        self, tree: UnitTree, people: HiTable, card: ContactCard, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(10)
        self.setChildrenCollapsible(False)
        self._tree = Card(column(tree), margins=(1, tokens.S1, 1, tokens.S1))
        self._tree.setMinimumWidth(_LEAST_TREE)
        self._people = Card(column(people), margins=(1, 1, 1, 1))
        self._people.setMinimumWidth(_LEAST_LIST)
        self._card = card
        self._list = people
        self._sheet: Sheet | LeavePlan | None = None
        for part in (self._tree, self._people, card):
            self.addWidget(part)
        self.setStretchFactor(1, 1)
        self.setSizes([_TREE, 2 * tokens.DETAIL, WIDTH])

    @property
    def sheet(self) -> Sheet | LeavePlan | None:
        """The sheet that is open."""
        return self._sheet

    @Slot(QWidget)
    def open_sheet(self, sheet: Sheet | LeavePlan) -> None:
        """Show a sheet in place of the card; in a narrow window in that of the tree too."""
        self._put_away()
        self._tree.setVisible(self.width() > _TREE + _LEAST_LIST + tokens.DETAIL)
        self._people.show()
        self._card.hide()
        self.addWidget(sheet)
        sheet.show()
        self._sheet = sheet
        sheet.closed.connect(self.close_sheet)

    @Slot(QWidget)
    def open_wide(self, sheet: Sheet | LeavePlan) -> None:
        """Show a sheet in place of everything."""
        self.open_sheet(sheet)
        self._tree.hide()
        self._people.hide()

    @Slot()
    def close_sheet(self) -> None:
        """Put the sheet away."""
        if self._sheet is None:
            return
        self._put_away()
        for part in (self._tree, self._people, self._card):
            part.show()
        self.sheet_closed.emit()

    def tell_empty(self, view: View, text: str) -> None:
        """Say why the list is empty, should it be."""
        if text.strip():
            self._list.empty.tell(
                self.tr("Nobody fits “{text}”").format(text=text.strip()),
                self.tr("Search by a part of a name, a unit or a phone number."),
                glyph="search",
                clear=self.tr("Clear the search"),
            )
        elif view is View.AWAY:
            self._list.empty.tell(self.tr("Nobody is away on this day"), glyph="checkmark_circle")
        else:
            self._list.empty.tell(
                self.tr("Nobody is entered here yet"),
                self.tr("Add people one by one, or bring in your contact list."),
                glyph="people",
                person=self.tr("New person"),
                list=self.tr("From a list…"),
            )

    def _put_away(self) -> None:
        if self._sheet is not None:
            self._sheet.hide()
            self._sheet.deleteLater()
            self._sheet = None
