"""The filter of a column: its values with their counts, to be ticked, with a search box."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from hi_desktop.domain.text import fold
from hi_desktop.ui import tokens
from hi_desktop.ui.widgets.basics import Button, Label, column, row
from hi_desktop.ui.widgets.fields import SearchBox

_VALUE = Qt.ItemDataRole.UserRole


class FilterFlyout(QFrame):
    """Opens below a title; `chosen` carries the tuple of values, empty for no filter."""

    chosen = Signal(object)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("flyout")
        self._find = SearchBox(self.tr("Search the values"))
        self._find.textChanged.connect(self._narrow)
        self._find.left.connect(self._to_list)
        self._list = QListWidget()
        self._list.setAccessibleName(title)
        apply = Button(self.tr("Apply"), kind="primary")
        apply.clicked.connect(self._apply)
        clear = Button(self.tr("No filter"))
        clear.clicked.connect(self._clear)
        self.setLayout(
            column(
                Label(title, "section"),
                self._find,
                self._list,
                row(None, clear, apply),
                margins=(tokens.S3, tokens.S3, tokens.S3, tokens.S3),
            )
        )
        self.resize(tokens.AVATAR * 9, tokens.AVATAR * 12)

    def open_at(
        self, at: QPoint, values: Sequence[tuple[object, str, int]], ticked: Sequence[object]
    ) -> None:
        """Show (value, words, count) with the ticked ones first."""
        for value, words, count in sorted(values, key=lambda one: one[0] not in ticked):
            item = QListWidgetItem(f"{words}  ({count})")
            item.setData(_VALUE, value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Checked if value in ticked else Qt.CheckState.Unchecked
            item.setCheckState(state)
            self._list.addItem(item)
        self.move(at)
        self.show()
        self._find.setFocus(Qt.FocusReason.PopupFocusReason)

    def values(self) -> tuple[object, ...]:
        """Return the ticked values."""
        items = [self._list.item(at) for at in range(self._list.count())]
        return tuple(i.data(_VALUE) for i in items if i.checkState() == Qt.CheckState.Checked)

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        wanted = fold(typed)
        for at in range(self._list.count()):
            item = self._list.item(at)
            item.setHidden(wanted not in fold(item.text()))

    @Slot()
    def _to_list(self) -> None:
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _apply(self) -> None:
        self.chosen.emit(self.values())
        self.close()

    @Slot()
    def _clear(self) -> None:
        self.chosen.emit(())
        self.close()
