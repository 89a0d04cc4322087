"""A sheet: a form beside the live list, never a modal box over it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from hi_desktop.ui import tokens
from hi_desktop.ui.widgets.basics import Card, IconButton, Label, column, plain, row
from hi_desktop.ui.widgets.fields import Field


class Sheet(Card):
    """A panel at the right of a page: title, scrolling body, foot with buttons.

    A sheet collects values and knows no service: the page connects `submitted`, does the act, and
    calls `close_sheet` or shows the fault at its field. Ctrl+Enter submits, Esc closes.

    Signals:
        submitted: the officer wants it done; carries `value()`.
        closed: the officer closed it; a draft may be kept.
    """

    submitted = Signal(object)
    closed = Signal()

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(title)
        self.setMinimumWidth(tokens.DETAIL_NARROW)
        self._title = Label(title, "record")
        self._subtitle = Label(subtitle, "caption", "text2", wrap=True)
        self._subtitle.setVisible(bool(subtitle))
        self._close = IconButton("dismiss", self.tr("Close (Esc)"))
        self._close.clicked.connect(self.close_sheet)
        self._head = row(
            column(self._title, self._subtitle, gap=1), self._close, margins=(15, 13, 15, 8)
        )
        self._head.setStretch(0, 1)
        self._head.setAlignment(self._close, Qt.AlignmentFlag.AlignTop)
        self.body: QVBoxLayout = column(gap=11, margins=(15, 4, 15, 11))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(plain(self.body))
        self._foot = QFrame()
        self._foot.setObjectName("foot")
        self._hint = Label("", "caption", "text2", wrap=True)
        self.foot = row(self._hint, gap=tokens.S2, margins=(15, 9, 15, 11))
        self.foot.setStretch(0, 1)
        self._foot.setLayout(self.foot)
        whole = column(self._head, self._area, self._foot, gap=0, margins=(1, 1, 1, 1))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._fields: dict[str, Field[QWidget]] = {}
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.submit)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Change title and subtitle."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(title)

    def set_hint(self, hint: str) -> None:
        """Change the small words at the left of the foot."""
        self._hint.setText(hint)

    def add_field(self, field: Field[QWidget]) -> None:
        """Make a field known by its widget's object name, wherever it is laid out."""
        self._fields[field.widget.objectName()] = field

    def fault(self, field: str, words: str) -> bool:
        """Show a fault at a field and put the focus there; False when there is no such field."""
        known = self._fields.get(field)
        if known is None:
            return False
        known.fault(words)
        known.widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(known)
        return True

    def clear_faults(self) -> None:
        """Take all faults away."""
        for field in self._fields.values():
            if field.has_fault():
                field.fault("")

    def value(self) -> object:
        """Return what was filled in; a sheet with fields gives its own value."""
        return None

    @Slot()
    def submit(self) -> None:
        """Ask for it to be done, as Ctrl+Enter and the primary button do."""
        self.clear_faults()
        self.submitted.emit(self.value())

    @Slot()
    def close_sheet(self) -> None:
        """Tell the page to put it away."""
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            super().keyPressEvent(event)
