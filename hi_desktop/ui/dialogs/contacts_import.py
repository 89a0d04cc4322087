"""Listeden al: a contact list beside the registry, before anything is stored."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.contacts import Person
from hi_desktop.domain.dates import dotted
from hi_desktop.domain.phones import format_phone
from hi_desktop.domain.vocabulary import Language, Role, word
from hi_desktop.services.contact_import import ContactRow, ContactsPreview, Status
from hi_desktop.ui import tokens
from hi_desktop.ui.columns import Cell, Column
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.icon_files import Variant
from hi_desktop.ui.models.table import TableModel
from hi_desktop.ui.widgets.basics import Button, row
from hi_desktop.ui.widgets.chips import ChipBar
from hi_desktop.ui.widgets.notes import Banner
from hi_desktop.ui.widgets.sheet import Sheet
from hi_desktop.ui.widgets.table_view import HiTable

_ALL = "all"

STATES: dict[Status, tuple[object, str, str, Variant]] = {
    Status.NEW: (QT_TRANSLATE_NOOP("ContactRows", "New"), "add_circle", "ok", "regular"),
    Status.UPDATE: (QT_TRANSLATE_NOOP("ContactRows", "Changed"), "edit", "info", "regular"),
    Status.UNCHANGED: (
        QT_TRANSLATE_NOOP("ContactRows", "Unchanged"),
        "checkmark",
        "text3",
        "regular",
    ),
    Status.FAULTY: (
        QT_TRANSLATE_NOOP("ContactRows", "Faulty"),
        "error_circle",
        "late",
        "filled",
    ),
    Status.SKIPPED: (
        QT_TRANSLATE_NOOP("ContactRows", "Left out"),
        "prohibited",
        "off",
        "regular",
    ),
}

_FIELDS: dict[str, object] = {
    "title": QT_TRANSLATE_NOOP("ContactRows", "Title"),
    "role": QT_TRANSLATE_NOOP("ContactRows", "Role"),
    "phone": QT_TRANSLATE_NOOP("ContactRows", "Work phone"),
    "extension": QT_TRANSLATE_NOOP("ContactRows", "Extension number"),
    "mobile": QT_TRANSLATE_NOOP("ContactRows", "Mobile"),
    "email": QT_TRANSLATE_NOOP("ContactRows", "E-mail"),
    "name": QT_TRANSLATE_NOOP("ContactRows", "Name and surname"),
    "since": QT_TRANSLATE_NOOP("ContactRows", "Since"),
    "until": QT_TRANSLATE_NOOP("ContactRows", "Last day"),
    "post_reason": QT_TRANSLATE_NOOP("ContactRows", "Reason for this post"),
}


def _said(words: object) -> str:
    return QCoreApplication.translate("ContactRows", str(words))


def _shown(person: Person, field: str, language: Language) -> str:
    value = getattr(person, field)
    if isinstance(value, Role):
        return word(value, language)
    if field in {"phone", "mobile"} and value:
        return format_phone(value)
    if isinstance(value, dt.date):
        return dotted(value)
    return "—" if value in {None, ""} else str(value)


def difference(found: ContactRow, language: Language) -> str:
    """Return what taking a row over changes: "Cep: old → new"; what a new person brings."""
    person, before = found.person, found.before
    if person is None:
        return ""
    if before is None:
        parts = (
            person.title,
            word(person.role, language),
            *(_shown(person, one, language) for one in ("phone", "mobile") if getattr(person, one)),
        )
        return " · ".join(part for part in parts if part)
    return " · ".join(
        f"{_said(_FIELDS[one])}: {_shown(before, one, language)} → {_shown(person, one, language)}"
        for one in found.changed
        if one in _FIELDS
    )


def import_columns(language: Language) -> tuple[Column[ContactRow], ...]:
    """Return the columns of the preview."""

    def state(found: ContactRow) -> str:
        return _said(STATES[found.status][0])

    def state_cell(found: ContactRow) -> Cell:
        _words, glyph, tone, variant = STATES[found.status]
        return Cell(state(found), "text2", glyph=glyph, glyph_tone=tone, variant=variant)

    def unit(found: ContactRow) -> str:
        name = found.unit.short or found.unit.name
        new = _said(QT_TRANSLATE_NOOP("ContactRows", "new unit"))
        return f"{name} ({new})" if name and found.unit.id == 0 else name

    def problems(found: ContactRow) -> str:
        return "; ".join(problem.words(language) for problem in found.problems)

    return (
        Column(
            key="row",
            title=QT_TRANSLATE_NOOP("Columns", "Row"),
            text=lambda found: str(found.row),
            align="right",
            tone="text3",
            width=60,
            sortable=False,
        ),
        Column(
            key="state",
            title=QT_TRANSLATE_NOOP("Columns", "State"),
            text=state,
            cell=state_cell,
            width=128,
            indent=24,
            sortable=False,
        ),
        Column(
            key="unit",
            title=QT_TRANSLATE_NOOP("Columns", "Unit"),
            text=unit,
            tip=lambda found: found.unit.name,
            width=170,
            sortable=False,
        ),
        Column(
            key="name",
            title=QT_TRANSLATE_NOOP("Columns", "Name and surname"),
            text=lambda found: found.person.name if found.person else "",
            width=170,
            sortable=False,
        ),
        Column(
            key="difference",
            title=QT_TRANSLATE_NOOP("Columns", "What changes"),
            text=lambda found: difference(found, language),
            stretch=True,
            min_width=200,
            sortable=False,
        ),
        Column(
            key="problems",
            title=QT_TRANSLATE_NOOP("Columns", "Doubtful"),
            text=problems,
            cell=lambda found: Cell(
                problems(found), "late" if found.status is Status.FAULTY else "soon"
            ),
            tip=problems,
            width=180,
            sortable=False,
        ),
    )


@dataclasses.dataclass(frozen=True, slots=True)
class Taken:
    """Which rows are left out, and which people whose rows were deleted have left."""

    skipped: frozenset[int]
    leaving: frozenset[int]


class ContactsImportSheet(Sheet):
    """Shows the difference; `submitted` carries what is taken.

    A row that was deleted from our own workbook is a proposal that the person has left; it stays
    left out until the officer takes it.
    """

    def __init__(
        self, context: UiContext, preview: ContactsPreview, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self._rows = {found.row: found for found in preview.rows}
        self._leaving = {found.row for found in preview.rows if found.leaving}
        self._out: set[int] = set(self._leaving)
        self.set_title(
            self.tr("Bring in a contact list"),
            self.tr("{file} · sheet {sheet} · {count} rows").format(
                file=preview.file, sheet=preview.sheet, count=len(preview.rows)
            ),
        )
        self.setObjectName("card")
        self._new_units = len(preview.new_units)
        self._banner = Banner("info")
        self.chips = ChipBar(self.tr("Rows"))
        self.chips.add(_ALL, self.tr("All"))
        for status in STATES:
            self.chips.add(status.value, _said(STATES[status][0]))
        self.chips.chosen.connect(self._narrow)
        model: TableModel[ContactRow] = TableModel(import_columns(context.language), self._read)
        self.table = HiTable(
            model, list_key="contacts.import", name=self.tr("Rows"), state=context.state
        )
        self.table.empty.tell(self.tr("No such row"), glyph="checkmark_circle")
        self._model = model
        self._skip = Button(self.tr("Leave out"), "prohibited")
        self._skip.clicked.connect(self._toggle)
        self._take = Button("", "arrow_download", "primary")
        self._take.clicked.connect(self.submit)
        self.body.addWidget(self._banner)
        line = row(self.chips, self._skip, gap=tokens.S2)
        line.setStretch(0, 1)
        self.body.addLayout(line)
        self.body.addWidget(self.table, 1)
        self.set_hint(
            self.tr("Nothing is stored yet. Ctrl+Enter brings in · Delete leaves out · Esc closes")
        )
        self.foot.addWidget(self._take)
        self.table.selection_ids_changed.connect(self._renew_skip)
        self._renew()

    def start(self) -> None:
        """Put the cursor where one begins."""
        self.table.select_id(next(iter(self._rows), 0), focus=True)

    def status(self, number: int) -> Status:
        """Return the state of a row as the officer has it now."""
        if number in self._out:
            return Status.SKIPPED
        return Status.UPDATE if number in self._leaving else self._rows[number].status

    def value(self) -> Taken:
        """Return which rows are left out, and who has left."""
        return Taken(frozenset(self._out), frozenset(self._leaving - self._out))

    def _able(self, numbers: Iterable[int]) -> set[int]:
        """Return the rows that can be taken or left out."""
        ready = {Status.NEW, Status.UPDATE}
        return {n for n in numbers if n in self._leaving or self._rows[n].status in ready}

    @Slot()
    def submit(self) -> None:
        """Bring in what is new or changed."""
        if self._take.isEnabled():
            self.submitted.emit(self.value())

    def skip(self, numbers: Iterable[int]) -> None:
        """Leave rows out, or take them again when all of them are left out."""
        able = self._able(numbers)
        self._out = self._out - able if able <= self._out else self._out | able
        self._renew()

    def _read(self, numbers: Sequence[int]) -> dict[int, ContactRow]:
        return {n: dataclasses.replace(self._rows[n], status=self.status(n)) for n in numbers}

    def _renew(self) -> None:
        states = [self.status(number) for number in self._rows]
        self.chips.count(_ALL, len(states))
        for status in STATES:
            self.chips.count(status.value, states.count(status))
        ready = states.count(Status.NEW) + states.count(Status.UPDATE)
        self._take.setEnabled(bool(ready))
        self._take.set_words(
            self.tr("Bring in {count} rows").format(count=ready)
            if ready
            else self.tr("Nothing to bring in")
        )
        words = self.tr("{new} new people, {changed} changed, {same} unchanged, {faulty} faulty")
        self._banner.tell(
            words.format(
                new=states.count(Status.NEW),
                changed=states.count(Status.UPDATE),
                same=states.count(Status.UNCHANGED),
                faulty=states.count(Status.FAULTY),
            ),
            self.tr("{count} units are new to the registry").format(count=self._new_units)
            if self._new_units
            else "",
        )
        self._narrow(self.chips.current())
        self._renew_skip()

    @Slot(str)
    def _narrow(self, key: str) -> None:
        self.table.set_ids(n for n in self._rows if key in {_ALL, self.status(n).value})
        self._model.forget()

    @Slot()
    def _toggle(self) -> None:
        self.skip(self.table.selected_ids())

    @Slot()
    def _renew_skip(self) -> None:
        able = self._able(self.table.selected_ids())
        self._skip.setEnabled(bool(able))
        out = bool(able) and self._out.issuperset(able)
        self._skip.set_words(self.tr("Take again") if out else self.tr("Leave out"))

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Delete leaves the chosen rows out."""
        if event.key() == Qt.Key.Key_Delete:
            self._toggle()
        else:
            super().keyPressEvent(event)
