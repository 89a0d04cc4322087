"""Eksikler: all that the units and people lack, one line each, and where it is filled in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.contacts import Gap, GapKind
from hi_desktop.domain.vocabulary import Role
from hi_desktop.ui.columns import Cell, Column
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.models.table import TableModel
from hi_desktop.ui.tabs.contact_book import Book
from hi_desktop.ui.tabs.contact_words import gap_reason, gap_words, unit_name
from hi_desktop.ui.widgets.basics import Button
from hi_desktop.ui.widgets.sheet import Sheet
from hi_desktop.ui.widgets.table_view import HiTable

NEWCOMER: dict[GapKind, Role] = {
    GapKind.NO_MANAGER: Role.MANAGER,
    GapKind.NO_MAIN: Role.MAIN,
    GapKind.FEW_MAIN: Role.MAIN,
    GapKind.NO_BACKUP: Role.BACKUP,
    GapKind.FEW_BACKUP: Role.BACKUP,
}
"""What is filled by entering somebody new, with the role."""

FIELD: dict[GapKind, str] = {
    GapKind.NO_PHONE: "phone",
    GapKind.WRONG_POST: "post_reason",
    GapKind.NO_MOBILE: "mobile",
    GapKind.NO_WORK_PHONE: "phone",
}
"""What is filled in a field of the unit's or the person's sheet."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list, in words."""

    gap: Gap
    unit: str
    whole_unit: str
    words: str
    reason: str

    @property
    def below_minimum(self) -> bool:
        """Whether people are missing, fewer than the office wants (R4)."""
        return self.gap.kind in NEWCOMER


def missing_columns() -> tuple[Column[Line], ...]:
    """Return the columns of the list."""

    def what(line: Line) -> Cell:
        if line.below_minimum:
            return Cell(
                line.words, "late", glyph="error_circle", glyph_tone="late", variant="filled"
            )
        return Cell(line.words, glyph="warning", glyph_tone="soon", variant="filled")

    return (
        Column(
            key="unit",
            title=QT_TRANSLATE_NOOP("Columns", "Unit"),
            text=lambda line: line.unit,
            tip=lambda line: line.whole_unit,
            width=260,
            sortable=False,
        ),
        Column(
            key="missing",
            title=QT_TRANSLATE_NOOP("Columns", "What is missing"),
            text=lambda line: line.words,
            cell=what,
            width=330,
            indent=24,
            sortable=False,
        ),
        Column(
            key="reason",
            title=QT_TRANSLATE_NOOP("Columns", "Which rule asks for it"),
            text=lambda line: line.reason,
            tip=lambda line: line.reason,
            tone="text2",
            stretch=True,
            min_width=240,
            sortable=False,
        ),
    )


class MissingSheet(Sheet):
    """Lists what is missing; `submitted` carries the Gap that the officer wants to fill.

    Args:
        context: shared things of the window.
        book: the registry of the present day.
        at: on which line to begin.
    """

    def __init__(
        self, context: UiContext, book: Book, at: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self.setObjectName("card")
        self._lines: dict[int, Line] = {}
        self._at = at
        self._model: TableModel[Line] = TableModel(missing_columns(), self._read)
        self.table = HiTable(
            self._model,
            list_key="contacts.missing",
            name=self.tr("What is missing"),
            state=context.state,
        )
        self.table.empty.tell(
            self.tr("Nothing is missing"),
            self.tr("Every unit has its phone line, its manager, enough staff and their numbers."),
            glyph="checkmark_circle",
        )
        self.table.activated_id.connect(self._activated)
        self.body.addWidget(self.table, 1)
        self._fill = Button(self.tr("Fill in"), "edit", "primary")
        self._fill.clicked.connect(self.submit)
        self.set_hint(self.tr("Enter goes to the field that is missing · Esc closes"))
        self.foot.addWidget(self._fill)
        self.show_book(book)

    def show_book(self, book: Book) -> None:
        """Show what is missing now; the place in the list is kept."""
        self._at = self.table.current_id() or self._at
        self._lines = dict(enumerate(_lines(book), 1))
        few = sum(line.below_minimum for line in self._lines.values())
        counts = self.tr("{units} units · {count} things missing · {few} of them people")
        self.set_title(
            self.tr("What is missing in the registry"),
            counts.format(units=len(book.gaps), count=len(self._lines), few=few),
        )
        self._model.forget()
        self.table.set_ids(self._lines)
        self._fill.setEnabled(bool(self._lines))
        self._stand()

    def start(self) -> None:
        """Stand on the line."""
        self._stand()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stand(self) -> None:
        self.table.select_id(max(1, min(self._at, len(self._lines))))

    def place(self) -> int:
        """Return the line on which the officer stands."""
        return self.table.current_id()

    def value(self) -> Gap | None:
        """Return what shall be filled."""
        line = self._lines.get(self.table.current_id())
        return line.gap if line else None

    @Slot()
    def submit(self) -> None:
        """Go where it is filled."""
        if self.value() is not None:
            self.submitted.emit(self.value())

    @Slot(object)
    def _activated(self, _line: int) -> None:
        self.submit()

    def _read(self, ids: Sequence[int]) -> dict[int, Line]:
        return {one: self._lines[one] for one in ids if one in self._lines}


def _lines(book: Book) -> list[Line]:
    """Return the lines in the order of the units."""
    return [
        Line(
            gap,
            unit_name(book.units[gap.unit_id]),
            book.units[gap.unit_id].name,
            gap_words(gap, book),
            gap_reason(gap, book),
        )
        for unit_id in book.units
        for gap in book.gaps.get(unit_id, ())
    ]
