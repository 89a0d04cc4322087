"""What the sheets of the registry share: faults at their fields, doubts told once, since when."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.vocabulary import Language
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.widgets.basics import Button
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field
from hi_desktop.ui.widgets.notes import Banner
from hi_desktop.ui.widgets.sheet import Sheet


class RegistrySheet(Sheet):
    """A form of the registry; `submitted` carries its value.

    What is wrong is told at its field and not saved; a doubt is told once, and saved when the
    officer says so again. A change of something known holds from a day on; what was before becomes
    history. With the day left empty it is a mere correction.
    """

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._context = context
        self._accepted: tuple[str, ...] = ()
        self._doubt = Banner("soon")
        self._save = Button(self.tr("Save"), "save", "primary")
        self._save.clicked.connect(self.submit)
        self.effective = DateField("effective", today=context.today)
        self.effective.set_date(context.today())
        self._effective = Field(
            self.tr("So since &when"), self.effective, hint=self.tr("empty = a mere correction")
        )
        self.add_field(self._effective)

    def finish(self, *, known: bool) -> None:
        """Add what ends every form; `known` asks since when the change holds."""
        self._effective.setVisible(known)
        self.body.addWidget(self._effective)
        self.body.addWidget(self._doubt)
        self.body.addStretch(1)
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self.foot.addWidget(self._save)

    def effective_day(self) -> dt.date | None:
        """Return since when the change holds; None for a mere correction."""
        return self.effective.date()

    @Slot()
    def submit(self) -> None:
        """Save when nothing is wrong and every doubt was seen."""
        self.clear_faults()
        faults = [*self._faults(), *self._date_faults(self.effective)]
        for name, words in reversed(faults):
            self.fault(name, words)
        if faults:
            return
        doubts = self._doubts()
        if doubts and doubts != self._accepted:
            self._accepted = doubts
            self._doubt.tell(doubts[0], "\n".join(doubts[1:]))
            self._save.set_words(self.tr("Save all the same"))
            return
        self.submitted.emit(self.value())

    def _faults(self) -> list[tuple[str, str]]:
        """Return (field, words) of what cannot be saved, from above."""
        raise NotImplementedError

    def _doubts(self) -> tuple[str, ...]:
        """Return what the circular asks for and is not so."""
        raise NotImplementedError

    def _date_faults(self, *dates: DateField) -> list[tuple[str, str]]:
        """Return the faults of dates that cannot be read."""
        language = self._context.language
        return [
            (date.objectName(), sentence(RuleError("date.invalid", text=date.pending()), language))
            for date in dates
            if date.pending()
        ]

    def show_error(self, error: Exception) -> bool:
        """Show a fault at its field; False when it belongs to none."""
        return show_at_field(self, error, self._context.language)

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field, ready to be written over."""
        widget = self._fields[name].widget
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(widget, QLineEdit):
            widget.selectAll()


def show_at_field(sheet: Sheet, error: Exception, language: Language) -> bool:
    """Show a fault at its field of a sheet; False when it belongs to none."""
    if not isinstance(error, RuleError) or not error.field:
        return False
    return sheet.fault(error.field, sentence(error, language))
