"""Mükerrer kayıtlar: people who stand in the registry twice, merged and parted again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from hi_desktop.domain.contacts import Person
from hi_desktop.domain.dates import dotted
from hi_desktop.domain.doubles import Likeness, Pair
from hi_desktop.domain.phones import format_phone
from hi_desktop.domain.vocabulary import Language, word
from hi_desktop.services.registry import Merged
from hi_desktop.ui import tokens
from hi_desktop.ui.columns import Column
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.models.table import TableModel
from hi_desktop.ui.widgets.basics import Button, Label, Role, column, plain, row
from hi_desktop.ui.widgets.chips import ChipBar, Segments
from hi_desktop.ui.widgets.sheet import Sheet
from hi_desktop.ui.widgets.table_view import HiTable

PROPOSED, MERGED = "proposed", "merged"
FIRST, SECOND = "first", "second"

WHY: dict[Likeness, object] = {
    Likeness.NAME_AND_NUMBER: QT_TRANSLATE_NOOP("Doubles", "same name and same number"),
    Likeness.NUMBER: QT_TRANSLATE_NOOP("Doubles", "same mobile number"),
    Likeness.NAME: QT_TRANSLATE_NOOP("Doubles", "same name"),
}
_FIELDS: tuple[tuple[str, object], ...] = (
    ("name", QT_TRANSLATE_NOOP("Doubles", "Name and surname")),
    ("unit", QT_TRANSLATE_NOOP("Doubles", "Unit")),
    ("title", QT_TRANSLATE_NOOP("Doubles", "Title")),
    ("role", QT_TRANSLATE_NOOP("Doubles", "Role")),
    ("phone", QT_TRANSLATE_NOOP("Doubles", "Work phone")),
    ("mobile", QT_TRANSLATE_NOOP("Doubles", "Mobile")),
    ("email", QT_TRANSLATE_NOOP("Doubles", "E-mail")),
    ("since", QT_TRANSLATE_NOOP("Doubles", "Since")),
)


@dataclass(frozen=True, slots=True)
class Two:
    """Two entries side by side: a pair that may be one person, or a merged one (kept, double)."""

    first: Person
    second: Person
    why: Likeness | None


@dataclass(frozen=True, slots=True)
class Merging:
    """What the officer wants: `kept` stays and `double` is merged into it, or parted from it."""

    kept: Person
    double: Person
    apart: bool = False


def _said(words: object) -> str:
    return QCoreApplication.translate("Doubles", str(words))


def two_columns(units: Mapping[int, str]) -> tuple[Column[Two], ...]:
    """Return the columns; `units` are the names by id."""

    def names(two: Two) -> str:
        same = two.first.name == two.second.name
        return two.first.name if same else f"{two.first.name} / {two.second.name}"

    def of_units(two: Two) -> str:
        found = dict.fromkeys(units.get(one.unit_id, "") for one in (two.first, two.second))
        return " / ".join(filter(None, found))

    def why(two: Two) -> str:
        return _said(WHY[two.why]) if two.why else _said(QT_TRANSLATE_NOOP("Doubles", "merged"))

    return (
        Column(
            key="name",
            title=QT_TRANSLATE_NOOP("Columns", "Name and surname"),
            text=names,
            width=150,
            sortable=False,
        ),
        Column(
            key="why",
            title=QT_TRANSLATE_NOOP("Columns", "Why it may be one person"),
            text=why,
            width=220,
            sortable=False,
        ),
        Column(
            key="unit",
            title=QT_TRANSLATE_NOOP("Columns", "Units"),
            text=of_units,
            tone="text2",
            stretch=True,
            min_width=110,
            sortable=False,
        ),
    )


def _texts(person: Person, units: Mapping[int, str], language: Language) -> dict[str, str]:
    return {
        "name": person.name,
        "unit": units.get(person.unit_id, ""),
        "title": person.title,
        "role": word(person.role, language),
        "phone": format_phone(person.phone, person.extension) if person.phone else "",
        "mobile": format_phone(person.mobile) if person.mobile else "",
        "email": person.email,
        "since": dotted(person.since) if person.since else "",
    }


class SideBySide(QFrame):
    """Two people, field by field; what differs is strong, and read out as one sentence a field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("note", "info")
        self._whole = column(margins=(12, 9, 12, 10))
        self.setLayout(self._whole)

    def show_two(self, heads: tuple[str, str], both: tuple[dict[str, str], dict[str, str]]) -> None:
        """Show the texts of two people below their heads."""
        first, second = both
        while item := self._whole.takeAt(0):
            if (old := item.widget()) is not None:
                old.deleteLater()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.S4)
        grid.setVerticalSpacing(tokens.S1)
        for at, head in enumerate(heads, 1):
            grid.addWidget(Label(head, "section"), 0, at)
            grid.setColumnStretch(at, 1)
        for line, (field, words) in enumerate(_FIELDS, 1):
            name = _said(words)
            grid.addWidget(Label(name, "caption", "text2"), line, 0)
            differs = first[field] != second[field]
            for at, texts in enumerate(both, 1):
                role: Role = "strong" if differs else "body"
                value = Label(texts[field] or "—", role, wrap=True, selectable=True)
                value.setAccessibleName(f"{heads[at - 1]}, {name}: {texts[field] or '—'}")
                grid.addWidget(value, line, at)
        self._whole.addWidget(plain(grid))


class MergePeopleSheet(Sheet):
    """Lists pairs that may be one person, and those that were merged.

    `submitted` carries the Merging. The sheet stays open: the page gives the new state of things
    to `show_state`.
    """

    def __init__(
        self, context: UiContext, units: Mapping[int, str], parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self._context = context
        self._units = units
        self._sets: dict[str, dict[int, Two]] = {PROPOSED: {}, MERGED: {}}
        self.setObjectName("card")
        self.set_title(
            self.tr("People who stand twice"),
            self.tr("Merging keeps the history of both, and can be taken back at any time."),
        )
        self.chips = ChipBar(self.tr("Doubles"))
        self.chips.add(PROPOSED, self.tr("Proposed"))
        self.chips.add(MERGED, self.tr("Merged"))
        self.chips.chosen.connect(self._set_chosen)
        self._model: TableModel[Two] = TableModel(two_columns(units), self._read)
        self.table = HiTable(
            self._model, list_key="contacts.doubles", name=self.tr("Doubles"), state=context.state
        )
        self.table.current_id_changed.connect(self._line_chosen)
        self.stays = Segments(self.tr("Which entry stays"), columns=1)
        self.stays.add(FIRST, "")
        self.stays.add(SECOND, "")
        self.stays.chosen.connect(self._renew)
        self._stays = plain(
            column(Label(self.tr("This entry stays"), "label"), self.stays, gap=tokens.S1)
        )
        self.two = SideBySide()
        self._act = Button("", "people", "primary")
        self._act.clicked.connect(self.submit)
        self._pair = plain(column(self._stays, self.two, None, gap=tokens.S3))
        side = row(self.table, self._pair, gap=tokens.S4)
        side.setStretch(0, 1)
        side.setStretch(1, 1)
        self.body.addWidget(self.chips)
        self.body.addLayout(side, 1)
        self.foot.addWidget(self._act)
        self._renew()

    def start(self) -> None:
        """Stand on the first pair."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, pairs: Sequence[Pair], merged: Sequence[Merged]) -> None:
        """Show what is proposed and what was merged; the place in the list is kept."""
        self._sets[PROPOSED] = {
            at: Two(one.first, one.second, one.why) for at, one in enumerate(pairs, 1)
        }
        self._sets[MERGED] = {
            at: Two(one.kept, one.double, None) for at, one in enumerate(merged, 1)
        }
        for key, found in self._sets.items():
            self.chips.count(key, len(found))
        self._show_set()

    def value(self) -> Merging | None:
        """Return what shall be done with the two that are shown."""
        two = self._two()
        if two is None:
            return None
        if self.chips.current() == MERGED:
            return Merging(two.first, two.second, apart=True)
        if self.stays.current() == SECOND:
            return Merging(two.second, two.first)
        return Merging(two.first, two.second)

    @Slot()
    def submit(self) -> None:
        """Merge or part."""
        if self.value() is not None:
            self.submitted.emit(self.value())

    def _two(self) -> Two | None:
        return self._sets[self.chips.current()].get(self.table.current_id())

    def _read(self, ids: Sequence[int]) -> dict[int, Two]:
        found = self._sets[self.chips.current()]
        return {one: found[one] for one in ids if one in found}

    @Slot(str)
    def _set_chosen(self, _key: str) -> None:
        self._show_set()

    def _show_set(self) -> None:
        found = self._sets[self.chips.current()]
        if self.chips.current() == MERGED:
            self.table.empty.tell(self.tr("Nobody was merged"), glyph="people")
        else:
            self.table.empty.tell(
                self.tr("Nobody stands here twice"),
                self.tr("Pairs are proposed by name and by mobile number."),
                glyph="checkmark_circle",
            )
        before = self.table.current_id()
        self._model.forget()
        self.table.set_ids(found)
        if found:
            self.table.select_id(min(max(before, 1), len(found)))
        self._renew()

    @Slot(object)
    def _line_chosen(self, _line: int) -> None:
        self.stays.choose(FIRST)
        self._renew()

    @Slot(str)
    def _renew(self, _stays: str = "") -> None:
        """Show the two of the line, and what the button does with them."""
        merged = self.chips.current() == MERGED
        two = self._two()
        self._pair.setVisible(two is not None)
        self._stays.setVisible(not merged)
        self._act.setEnabled(two is not None)
        self._act.set_words(self.tr("Take the merging back") if merged else self.tr("Merge"))
        self.set_hint(
            self.tr("Ctrl+Enter takes the merging back · Esc closes")
            if merged
            else self.tr("Tab chooses who stays · Ctrl+Enter merges · Esc closes")
        )
        if two is None:
            return
        first, second = (
            _texts(one, self._units, self._context.language) for one in (two.first, two.second)
        )
        for key, texts in ((FIRST, first), (SECOND, second)):
            self.stays.rename(key, " · ".join(filter(None, (texts["name"], texts["unit"]))))
        stays, goes = self.tr("Stays"), self.tr("Is merged into it")
        first_stays = merged or self.stays.current() == FIRST
        heads = (stays, goes) if first_stays else (goes, stays)
        self.two.show_two(heads, (first, second))
