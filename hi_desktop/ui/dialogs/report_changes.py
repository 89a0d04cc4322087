"""Bildirilecek değişiklikler: what the Counsellorship was not told yet (R8)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.contacts import RegistryChange
from hi_desktop.domain.dates import dotted
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.registry_changes import changed_words
from hi_desktop.domain.vocabulary import Language, word
from hi_desktop.ui import tokens
from hi_desktop.ui.columns import Cell, Column
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.registry_sheet import show_at_field
from hi_desktop.ui.models.table import TableModel
from hi_desktop.ui.widgets.basics import Button, row
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field, LineEdit
from hi_desktop.ui.widgets.sheet import Sheet
from hi_desktop.ui.widgets.table_view import HiTable


@dataclass(frozen=True, slots=True)
class Reported:
    """By which letter which items were reported."""

    ids: tuple[int, ...]
    letter_no: str
    letter_date: dt.date | None


def change_columns(language: Language, today: dt.date) -> tuple[Column[RegistryChange], ...]:
    """Return the columns of the list of items."""

    def due(item: RegistryChange) -> Cell:
        return Cell(dotted(item.due), "late" if item.due < today else "text")

    return (
        Column(
            key="kind",
            title=QT_TRANSLATE_NOOP("Columns", "Change"),
            text=lambda item: word(item.kind, language),
            width=160,
            sortable=False,
        ),
        Column(
            key="name",
            title=QT_TRANSLATE_NOOP("Columns", "Name and surname"),
            text=lambda item: item.person,
            width=150,
            sortable=False,
        ),
        Column(
            key="unit",
            title=QT_TRANSLATE_NOOP("Columns", "Unit"),
            text=lambda item: item.unit,
            tip=lambda item: item.unit,
            width=210,
            sortable=False,
        ),
        Column(
            key="change",
            title=QT_TRANSLATE_NOOP("Columns", "What changes"),
            text=lambda item: " · ".join(changed_words(item.before, item.after)),
            tip=lambda item: "\n".join(changed_words(item.before, item.after)),
            stretch=True,
            min_width=220,
            sortable=False,
        ),
        Column(
            key="day",
            title=QT_TRANSLATE_NOOP("Columns", "Since"),
            text=lambda item: dotted(item.day),
            width=96,
            sortable=False,
        ),
        Column(
            key="due",
            title=QT_TRANSLATE_NOOP("Columns", "To be reported by"),
            text=lambda item: dotted(item.due),
            cell=due,
            width=120,
            sortable=False,
        ),
    )


class ReportChangesSheet(Sheet):
    """Lists the items; `submitted` carries the letter by which the chosen ones were reported.

    Signals:
        letter_asked: ids of the items for which a letter shall be drafted.
    """

    letter_asked = Signal(object)

    def __init__(
        self,
        context: UiContext,
        changes: Sequence[RegistryChange],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._context = context
        self._items = {item.id: item for item in changes}
        self.setObjectName("card")
        self.set_title(
            self.tr("Changes to be reported"),
            self.tr("Circular 2014/09: changes of staff are reported to the Counsellorship."),
        )
        model: TableModel[RegistryChange] = TableModel(
            change_columns(context.language, context.today()), self._read
        )
        self.table = HiTable(
            model, list_key="contacts.changes", name=self.tr("Changes"), state=context.state
        )
        self.table.empty.tell(
            self.tr("Everything was reported"),
            self.tr("A change of a person or a unit will stand here until its letter is entered."),
            glyph="checkmark_circle",
        )
        self.table.set_ids(self._items)
        self.number = LineEdit("letter_no")
        self.date = DateField("letter_date", today=context.today)
        number = Field(self.tr("&Number of the letter"), self.number, required=True)
        date = Field(self.tr("&Date of the letter"), self.date, required=True)
        self.letter = Button(self.tr("Letter of notification…"), "mail_checkmark")
        self.letter.clicked.connect(self._ask_letter)
        self._save = Button(self.tr("Reported"), "checkmark_circle", "primary")
        self._save.clicked.connect(self.submit)
        for field in (number, date):
            self.add_field(field)
        self.body.addWidget(self.table, 1)
        line = row(number, date, gap=tokens.S3)
        line.setStretch(0, 1)
        self.body.addLayout(line)
        self.set_hint(self.tr("Ctrl+Enter notes the letter · Esc closes"))
        self.foot.addWidget(self.letter)
        self.foot.addWidget(self._save)
        self.letter.setEnabled(bool(self._items))
        self._save.setEnabled(bool(self._items))

    def start(self) -> None:
        """Choose everything: one letter reports all of it."""
        self.table.selectAll()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def ids(self) -> tuple[int, ...]:
        """Return the chosen items; all of them where none is chosen."""
        return tuple(self.table.selected_ids()) or tuple(self._items)

    def value(self) -> Reported:
        """Return the letter and what it reports."""
        return Reported(self.ids(), self.number.text().strip(), self.date.date())

    @Slot()
    def submit(self) -> None:
        """Note the letter when number and date are there."""
        self.clear_faults()
        faults = []
        if not self.number.text().strip():
            faults.append(("letter_no", "report.no_number"))
        if self.date.date() is None:
            faults.append(("letter_date", "report.no_date"))
        for field, code in reversed(faults):
            self.fault(field, sentence(RuleError(code), self._context.language))
        if not faults and self._items:
            self.submitted.emit(self.value())

    def show_error(self, error: Exception) -> bool:
        """Show a fault at its field; False when it belongs to none."""
        return show_at_field(self, error, self._context.language)

    def _read(self, ids: Sequence[int]) -> dict[int, RegistryChange]:
        return {one: self._items[one] for one in ids if one in self._items}

    @Slot()
    def _ask_letter(self) -> None:
        self.letter_asked.emit(self.ids())
