"""What all sheets of the applications share: a value at the end, faults in place, nothing lost."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QWidget

from hi_desktop.domain.errors import HiError
from hi_desktop.ui import messages
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.field_grid import columns
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field
from hi_desktop.ui.widgets.notes import Banner
from hi_desktop.ui.widgets.search_combo import SearchCombo
from hi_desktop.ui.widgets.sheet import Sheet


class ValueSheet(Sheet):
    """A sheet that gives one value: the page does the act with it.

    A subclass fills `body` and `foot`, and gives its value in `value()`.

    Signals:
        submitted: the value, complete and checked as far as the form can.
        closed: the officer closed it.
    """

    submitted = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.context = context
        self._faults: list[tuple[str, str]] = []
        self._busy = False
        self._trouble = Banner("late")
        self._trouble.setObjectName("trouble")
        self.body.addWidget(self._trouble)

    def set_hint(self, hint: str) -> None:
        """Change the small words of the foot; large text leaves them no room."""
        super().set_hint(hint)
        self._hint.setVisible(columns() > 1)

    def value(self) -> object | None:
        """Return what the sheet collects; None when `complain` was called."""
        raise NotImplementedError

    def first(self) -> QWidget | None:
        """Return the widget in which the work begins."""
        return None

    def start(self) -> None:
        """Put the cursor where the work begins; call it once the sheet is shown."""
        if (first := self.first()) is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def complain(self, field: str, words: str) -> None:
        """Note a fault; the first of them gets the focus when the sheet is submitted."""
        self._faults.append((field, words))

    def has_faults(self) -> bool:
        """Return whether something was complained about since the sheet was submitted."""
        return bool(self._faults)

    def show_error(self, error: HiError) -> None:
        """Show why the act was refused: at its field, else above the form."""
        self.set_busy(False)
        words = messages.words(error, self.context.language)
        if not self.fault(str(getattr(error, "field", "")), words):
            self._trouble.tell(words)

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - busy or not
        """Let the buttons rest while the act is under way; the fields stay as they are."""
        self._busy = busy
        for at in range(self.foot.count()):
            item = self.foot.itemAt(at)
            button = item.widget() if item is not None else None
            if isinstance(button, QAbstractButton):
                button.setEnabled(not busy)

    def saved(self) -> None:
        """Hear that the act was done."""
        self.set_busy(False)

    def add(self, field: Field[QWidget]) -> None:
        """Put a field below the others and make it known."""
        self.add_field(field)
        self.body.addWidget(field)

    @Slot()
    def submit(self) -> None:
        """Give the value, or show what is missing, with the focus at the first fault."""
        if self._busy:
            return
        self.clear_faults()
        self._trouble.hide()
        self._faults.clear()
        value = self.value()
        if not self.has_faults() and value is not None:
            self.submitted.emit(value)
            return
        for field, words in reversed(self._faults):
            if not self.fault(field, words):
                self._trouble.tell(words)

    # ---- checks that several sheets need

    def check_date(self, field: DateField, *, required: bool) -> None:
        """Complain about a date that cannot be read or is missing."""
        if field.pending():
            self.complain(
                field.objectName(),
                self.tr("This is no date. Examples: 15.11.2026, 15.11, b (today), d (yesterday)"),
            )
        elif required and field.date() is None:
            self.complain(field.objectName(), self.tr("A date is needed."))

    def check_choice(self, field: SearchCombo, missing: str = "") -> None:
        """Complain about words that stand for no choice, and with `missing` about none at all."""
        if field.pending():
            self.complain(field.objectName(), self.tr("Choose one of the list."))
        elif missing and field.value() is None:
            self.complain(field.objectName(), missing)
