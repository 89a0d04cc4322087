"""Chips: saved views of which one is chosen, and filters that can be taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QWidget,
)

from hi_desktop.ui import tokens
from hi_desktop.ui.widgets.basics import Button


class FlowLayout(QLayout):
    """Places its parts side by side and goes on in the next line when there is no more room."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem, /) -> None:
        """Take a part."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many parts there are."""
        return len(self._items)

    def itemAt(self, at: int, /) -> QLayoutItem | None:
        """Return a part."""
        return self._items[at] if 0 <= at < len(self._items) else None

    def takeAt(self, at: int, /) -> QLayoutItem | None:
        """Give a part back."""
        return self._items.pop(at) if 0 <= at < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that it wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that a narrower place makes it higher."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """Return the height at a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect, /) -> None:
        """Place the parts."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() + self._gap for size in sizes)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the widest part."""
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in self._shown():
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.x() + rect.width():
                x, y, line = rect.x(), y + line + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line - rect.y()


class ChipBar(QWidget):
    """Views of which one is chosen, with counts, and removable filters behind them.

    Signals:
        chosen: key of the view.
        removed: key of the filter.
    """

    chosen = Signal(str)
    removed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._layout = FlowLayout(self)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._views: dict[str, tuple[Button, str]] = {}
        self._filters: dict[str, Button] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, key: str, words: str) -> None:
        """Add a view; the first one is chosen."""
        chip = Button(words, kind="chip")
        chip.setObjectName(key)
        chip.clicked.connect(self._clicked)
        self._group.addButton(chip)
        self._views[key] = (chip, words)
        self._layout.addWidget(chip)
        if len(self._views) == 1:
            chip.setChecked(True)

    def count(self, key: str, number: int | None) -> None:
        """Show a number behind a view; None shows none."""
        chip, words = self._views[key]
        chip.set_words(words if number is None else f"{words}  {number}")

    def offer(self, key: str, *, offered: bool) -> None:
        """Show a view or take it away."""
        self._views[key][0].setVisible(offered)
        self._layout.invalidate()
        self.updateGeometry()

    def choose(self, key: str) -> None:
        """Choose a view without telling."""
        self._views[key][0].setChecked(True)

    def current(self) -> str:
        """Return the key of the chosen view."""
        button = self._group.checkedButton()
        return button.objectName() if button is not None else ""

    def show_filters(self, filters: Sequence[tuple[str, str]]) -> None:
        """Show active filters as (key, words), each with a cross."""
        for chip in self._filters.values():
            self._layout.removeWidget(chip)
            chip.deleteLater()
        self._filters.clear()
        for key, words in filters:
            chip = Button(words, "dismiss", kind="chip")
            chip.setCheckable(False)
            chip.setObjectName(key)
            chip.setToolTip(self.tr("Remove the filter"))
            chip.clicked.connect(self._remove_clicked)
            self._filters[key] = chip
            self._layout.addWidget(chip)
        self._layout.invalidate()
        self.updateGeometry()

    @Slot()
    def _clicked(self) -> None:
        self.chosen.emit(self.sender().objectName())

    @Slot()
    def _remove_clicked(self) -> None:
        self.removed.emit(self.sender().objectName())

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Take the last filter away with the delete keys."""
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._filters:
            self.removed.emit(next(reversed(self._filters)))
        else:
            super().keyPressEvent(event)


class Segments(QWidget):
    """A grid of choices with numbers: digits choose while it has the focus.

    `chosen` carries the key.
    """

    chosen = Signal(str)

    def __init__(self, name: str, *, columns: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self._group = QButtonGroup(self)
        self._keys: list[str] = []

    def add(self, key: str, words: str, icon: str = "") -> None:
        """Add a choice."""
        at = len(self._keys)
        button = Button(f"{at + 1}\u2002{words}", icon, kind="segment")
        button.setAccessibleName(words)
        button.setObjectName(key)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.setMinimumWidth(tokens.RAIL)
        button.clicked.connect(self._clicked)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if at == 0 else Qt.FocusPolicy.ClickFocus)
        self._group.addButton(button)
        self._keys.append(key)
        self._grid.addWidget(button, at // self._columns, at % self._columns)

    def rename(self, key: str, words: str) -> None:
        """Give a choice other words."""
        at = self._keys.index(key)
        button = self._group.buttons()[at]
        if isinstance(button, Button):
            button.set_words(f"{at + 1}\u2002{words}")
        button.setAccessibleName(words)

    def choose(self, key: str) -> None:
        """Choose without telling; an unknown key clears the choice."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            mine = button.objectName() == key
            button.setChecked(mine)
            policy = Qt.FocusPolicy.StrongFocus if mine else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        self._group.setExclusive(True)
        if key not in self._keys and self._group.buttons():
            self._group.buttons()[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def current(self) -> str:
        """Return the key of the choice; empty when there is none."""
        button = self._group.checkedButton()
        return button.objectName() if button is not None else ""

    def focus(self) -> None:
        """Put the focus on the choice."""
        button = self._group.checkedButton() or self._group.buttons()[0]
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _clicked(self) -> None:
        key = self.sender().objectName()
        self.choose(key)
        self.chosen.emit(key)

    def _go(self, at: int) -> None:
        if 0 <= at < len(self._keys):
            self.choose(self._keys[at])
            self.focus()
            self.chosen.emit(self._keys[at])

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Choose by digit, walk by arrows."""
        text = event.text()
        now = self._keys.index(self.current()) if self.current() else 0
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }
        if text.isdigit() and text != "0" and int(text) <= len(self._keys):
            self._go(int(text) - 1)
        elif event.key() in steps:
            self._go(now + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
