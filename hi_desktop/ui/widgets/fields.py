"""A field of a form: label above, hint beside it, fault in words below it."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from hi_desktop.ui import icons, theme, tokens
from hi_desktop.ui.widgets.basics import Label, column, row
from hi_desktop.ui.widgets.notes import announce

W_co = TypeVar("W_co", bound=QWidget, covariant=True)


class Field(QWidget, Generic[W_co]):
    """A label with its widget.

    Args:
        label: words; `&` marks the access key.
        widget: what is filled in; its object name is the field's name in `RuleError.field`.
        required: marks the label with a star.
        hint: small words at the right of the label.
    """

    def __init__(
        self,
        label: str,
        widget: W_co,
        *,
        required: bool = False,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._widget = widget
        self._label = Label(f"{label} *" if required else label, "label")
        self._label.setBuddy(widget)
        self._hint = Label(hint, "caption", "text3")
        self._fault = Label("", "caption", "late", wrap=True)
        self._fault.hide()
        if not widget.accessibleName():
            widget.setAccessibleName(label.replace("&", ""))
        self.setLayout(
            column(row(self._label, None, self._hint), widget, self._fault, gap=tokens.S1)
        )

    @property
    def widget(self) -> W_co:
        """What is filled in."""
        return self._widget

    def set_hint(self, hint: str) -> None:
        """Change the small words."""
        self._hint.setText(hint)

    def set_label(self, label: str) -> None:
        """Change the label."""
        self._label.setText(label)
        self.widget.setAccessibleName(label.replace("&", "").removesuffix(" *"))

    def fault(self, words: str) -> None:
        """Show what is wrong; empty words take it away."""
        self._fault.set_tone("late")
        self._fault.setText(words)
        self._fault.setVisible(bool(words))
        self.widget.setProperty("bad", bool(words))
        self.widget.setAccessibleDescription(words)
        self.widget.style().unpolish(self.widget)
        self.widget.style().polish(self.widget)
        if words:
            announce(self.widget, words)

    def warn(self, words: str) -> None:
        """Show what is doubtful and does not stop the officer; a fault goes before it."""
        if self.has_fault():
            return
        self._fault.set_tone("soon")
        self._fault.setText(words)
        self._fault.setVisible(bool(words))
        self.widget.setAccessibleDescription(words)
        if words:
            announce(self.widget, words)

    def has_fault(self) -> bool:
        """Return whether a fault is shown."""
        return bool(self.widget.property("bad"))


class LineEdit(QLineEdit):
    """A line of text."""

    def __init__(
        self, name: str, *, placeholder: str = "", text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setPlaceholderText(placeholder)


class TextBox(QPlainTextEdit):
    """Several lines of text; Tab leaves it."""

    def __init__(
        self, name: str, *, placeholder: str = "", lines: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self._lines = lines

    def text(self) -> str:
        """Return what was written, without white space around it."""
        return self.toPlainText().strip()

    def sizeHint(self) -> QSize:
        """Return its lines, not the twelve of Qt; a stretch makes it higher."""
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return its lines."""
        return QSize(super().minimumSizeHint().width(), self._height())

    def _height(self) -> int:
        return theme.metrics().lineSpacing() * self._lines + tokens.S5


class SearchBox(QLineEdit):
    """A search line with its glyph; Esc clears it, Down leaves it for the list.

    `left` is sent on Down or Enter.
    """

    left = Signal()

    def __init__(self, said: str, name: str = "find", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setPlaceholderText(said)
        self.setAccessibleName(said)
        self.setClearButtonEnabled(True)
        self._glyph = Label(parent=self)
        self._glyph.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._draw()

    def _draw(self) -> None:
        self._glyph.setPixmap(icons.pixmap("search", "text2"))
        self._glyph.adjustSize()
        self._glyph.move(theme.px(11), (self.height() - self._glyph.height()) // 2)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Esc clears, Down and Enter go on to the list."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Place the glyph."""
        super().resizeEvent(event)
        self._draw()

    def changeEvent(self, event: QEvent, /) -> None:
        """Draw the glyph in the new colours."""
        super().changeEvent(event)
        if hasattr(self, "_glyph"):
            self._draw()
