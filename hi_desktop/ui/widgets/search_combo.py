"""A choice from a long list: type to filter, with the Turkish fold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from hi_desktop.domain.text import fold
from hi_desktop.ui import tokens
from hi_desktop.ui.widgets.basics import paint_chevron

_SHOWN = 60
_VISIBLE_ROWS = 9


@dataclass(frozen=True, slots=True)
class Option:
    """One choice.

    Args:
        value: what it stands for.
        text: what is shown.
        also: more words by which it is found (short name, article, meaning).
    """

    value: object
    text: str
    also: str = ""


class SearchCombo(QLineEdit):
    """A line that filters its list while one types.

    Signals:
        chosen: the value (None when cleared).
    """

    chosen = Signal(object)

    def __init__(self, name: str, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("combo", True)
        self.setPlaceholderText(placeholder)
        self.setTextMargins(0, 0, tokens.S4, 0)
        self._options: list[tuple[Option, str]] = []
        self._value: object = None
        self._text = ""
        self._popup = QFrame(self, Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint)
        self._popup.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._popup.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list = QListWidget(self._popup)
        self._list.setObjectName("popup")
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._take)
        self.textEdited.connect(self._filter)
        self._popup.installEventFilter(self)

    def set_options(self, options: Sequence[Option]) -> None:
        """Give the choices in the order in which they are offered."""
        self._options = [(option, fold(f"{option.text} {option.also}")) for option in options]

    def value(self) -> object:
        """Return the value that is chosen; None when nothing is."""
        return self._value

    def choose(self, value: object) -> None:
        """Choose without telling; an unknown value clears it."""
        for option, _folded in self._options:
            if option.value == value and value is not None:
                self._value, self._text = value, option.text
                break
        else:
            self._value, self._text = None, ""
        self.setText(self._text)
        self.setCursorPosition(0)

    def pending(self) -> str:
        """Return what was typed but stands for no choice; it deserves an inline fault."""
        return self.text().strip() if self._value is None else ""

    def open(self) -> None:
        """Show all choices."""
        self._filter("")

    def matches(self, typed: str) -> list[Option]:
        """Return the choices that hold every typed word, those that begin with it first."""
        wanted = fold(typed).split()
        found = [
            (not folded.startswith(wanted[0]) if wanted else False, at, option)
            for at, (option, folded) in enumerate(self._options)
            if all(word in folded for word in wanted)
        ]
        return [option for _later, _at, option in sorted(found, key=lambda one: one[:2])[:_SHOWN]]

    @Slot(str)
    def _filter(self, typed: str) -> None:
        if typed != self._text and self._value is not None and typed:
            self._value = None
        self._list.clear()
        for option in self.matches(typed):
            item = QListWidgetItem(option.text)
            item.setData(Qt.ItemDataRole.UserRole, option.value)
            self._list.addItem(item)
        if not self._list.count():
            self._popup.hide()
            return
        self._list.setCurrentRow(0)
        height = self._list.sizeHintForRow(0) * min(_VISIBLE_ROWS, self._list.count()) + tokens.S3
        width = max(self.width(), self._list.sizeHintForColumn(0) + tokens.S5 * 2)
        self._popup.resize(width, height)
        self._list.resize(width, height)
        self._popup.move(self.mapToGlobal(QPoint(0, self.height() + 1)))
        self._popup.show()

    @Slot(QListWidgetItem)
    def _take(self, item: QListWidgetItem) -> None:
        self._popup.hide()
        self.choose(item.data(Qt.ItemDataRole.UserRole))
        self.chosen.emit(self._value)

    def _leave(self) -> None:
        """Choose the only fitting one; give up what fits nothing is the form's business."""
        self._popup.hide()
        typed = self.text().strip()
        if not typed and (self._value is not None or self._text):
            self._value, self._text = None, ""
            self.chosen.emit(None)
        elif typed and self._value is None:
            found = self.matches(typed)
            if len(found) == 1 or (found and fold(found[0].text) == fold(typed)):
                self.choose(found[0].value)
                self.chosen.emit(self._value)

    # Overrides of Qt, in Qt's spelling.

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Walk the list with the arrows, choose with Enter, close with Esc."""
        key = event.key()
        open_ = self._popup.isVisible()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not open_:
            self.open()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._list.setCurrentRow((self._list.currentRow() + step) % self._list.count())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and open_ and not event.modifiers():
            self._take(self._list.currentItem())
        elif key == Qt.Key.Key_Escape and open_:
            self._popup.hide()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        """Take what is marked when something was typed, as Tab does in every list."""
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.TabFocusReason and self._popup.isVisible():
            current = self._list.currentItem()
            if current is not None and self.text().strip() and self._value is None:
                self._take(current)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._leave()

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        """Open the list where the chevron is pressed."""
        super().mousePressEvent(event)
        if event.position().x() > self.width() - tokens.CONTROL and not self._popup.isVisible():
            self.open()

    def hideEvent(self, event: QHideEvent, /) -> None:
        """Close the list with the field."""
        self._popup.hide()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Close the list when its window loses its place."""
        if watched is self._popup and event.type() == QEvent.Type.WindowDeactivate:
            self._popup.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Paint the chevron."""
        super().paintEvent(event)
        paint_chevron(self)
