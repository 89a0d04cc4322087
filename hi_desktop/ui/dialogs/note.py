"""A note written in place: Enter saves it, Shift+Enter starts a new line, Esc gives it up."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from hi_desktop.ui import theme, tokens
from hi_desktop.ui.widgets.basics import Button, Label, column, row
from hi_desktop.ui.widgets.fields import TextBox

_HEIGHT = 62


class _NoteText(TextBox):
    """A few lines; the two keys that end them are told."""

    done = Signal()
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """End with Enter or Esc."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class NoteBox(QWidget):
    """Collects a note; `given` carries its text. It takes its room only while it is open."""

    given = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._text = _NoteText(name="note")
        self._text.setAccessibleName(self.tr("Note"))
        self._text.setPlaceholderText(self.tr("What happened, in a few words"))
        self._text.setFixedHeight(theme.px(_HEIGHT))
        self._text.done.connect(self._give)
        self._text.given_up.connect(self.close_box)
        save = Button(self.tr("Save the note"), kind="primary")
        save.setObjectName("save_note")
        save.clicked.connect(self._give)
        drop = Button(self.tr("Give up"))
        drop.clicked.connect(self.close_box)
        hint = Label(self.tr("Enter saves · Shift+Enter starts a new line"), "caption", "text2")
        self.setLayout(column(self._text, row(hint, None, drop, save), gap=tokens.S2))
        self.hide()

    def open_box(self) -> None:
        """Show it and put the cursor into it; what was typed before stands again."""
        self.show()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def text(self) -> str:
        """Return what is typed."""
        return self._text.text()

    @Slot()
    def close_box(self) -> None:
        """Put it away; the text is kept until it is saved."""
        self.hide()
        self.closed.emit()

    def clear(self) -> None:
        """Forget what was typed."""
        self._text.clear()

    @Slot()
    def _give(self) -> None:
        if self.text().strip():
            self.given.emit(self.text().strip())
        else:
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)
