"""Which column of a foreign list means what; the officer's correction is remembered."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from hi_desktop.domain.identity import mask_identity
from hi_desktop.domain.text import sort_key
from hi_desktop.domain.vocabulary import Language
from hi_desktop.services.imports import FIELD_WORDS, Field, Preview
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.widgets.basics import Combo

_LINES = 6
_HEADING, _MEANING, _SAMPLES = range(3)


class MappingTable(QTableWidget):
    """One line a column: its heading, what it means here, sample cells.

    Signals:
        changed: a column got another meaning.
    """

    changed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self._language: Language = language
        self._combos: list[Combo] = []
        self.setAccessibleName(self.tr("Columns of the list"))
        self.setHorizontalHeaderLabels(
            [self.tr("Column of the list"), self.tr("Means"), self.tr("For example")]
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(tokens.ROW))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(_SAMPLES, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(_HEADING, theme.px(220))
        header.resizeSection(_MEANING, theme.px(220))
        self.setFixedHeight(theme.px(tokens.TABLE_HEADER + _LINES * tokens.ROW))

    def show_preview(self, preview: Preview) -> None:
        """Show the columns of a list."""
        self._combos = []
        self.setRowCount(len(preview.headings))
        for at, heading in enumerate(preview.headings):
            name = heading or self.tr("(column {number})").format(number=at + 1)
            self.setItem(at, _HEADING, QTableWidgetItem(name))
            combo = self._combo(name, preview.mapping[at])
            self.setCellWidget(at, _MEANING, combo)
            self._combos.append(combo)
            samples = QTableWidgetItem(" · ".join(_samples(preview, at)))
            samples.setForeground(theme.color("text2"))
            self.setItem(at, _SAMPLES, samples)

    def _combo(self, name: str, meaning: Field | None) -> Combo:
        combo = Combo()
        combo.setAccessibleName(self.tr("Meaning of {column}").format(column=name))
        combo.addItem(self.tr("is not read"), None)
        fields = [field for field in Field if field is not Field.OTHER]
        for field in sorted(fields, key=self._order):
            combo.addItem(FIELD_WORDS[field].in_(self._language), field)
        combo.choose(meaning)
        combo.activated.connect(self._tell)
        return combo

    def _order(self, field: Field) -> str:
        return sort_key(FIELD_WORDS[field].in_(self._language))

    def meanings(self) -> tuple[Field | None, ...]:
        """Return the meaning of each column, None where it is not read."""
        return tuple(combo.currentData() for combo in self._combos)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()


def _samples(preview: Preview, at: int) -> tuple[str, ...]:
    """Return sample cells of a column; identity numbers are masked here as everywhere."""
    found = preview.samples(at)
    if preview.mapping[at] is Field.IDENTITY_NO:
        return tuple(mask_identity(text) for text in found)
    return found
