"""The rows of a list before it is taken in: what will become of each, what is wrong, editable."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush

from hi_desktop.domain.applications import Draft
from hi_desktop.domain.dates import dotted
from hi_desktop.domain.phones import format_phone
from hi_desktop.domain.vocabulary import Language, word
from hi_desktop.services.imports import Field, Preview, RowResult, Status
from hi_desktop.ui import icons, theme
from hi_desktop.ui.icon_files import Variant

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole

STATUS: dict[Status, tuple[object, str, str, Variant]] = {
    Status.NEW: (QT_TRANSLATE_NOOP("ImportRows", "Ready"), "checkmark_circle", "ok", "filled"),
    Status.FAULTY: (QT_TRANSLATE_NOOP("ImportRows", "Faulty"), "error_circle", "late", "filled"),
    Status.DUPLICATE: (QT_TRANSLATE_NOOP("ImportRows", "Repeated"), "copy", "due", "regular"),
    Status.UNCHANGED: (
        QT_TRANSLATE_NOOP("ImportRows", "Known already"),
        "checkmark",
        "off",
        "regular",
    ),
    Status.UPDATE: (QT_TRANSLATE_NOOP("ImportRows", "Will be updated"), "edit", "info", "regular"),
    Status.SKIPPED: (QT_TRANSLATE_NOOP("ImportRows", "Skipped"), "dismiss", "off", "regular"),
}
"""Words, icon, colour and form of each status."""


def status_words(status: Status) -> str:
    """Return what a status is called."""
    return QCoreApplication.translate("ImportRows", str(STATUS[status][0]))


@dataclass(frozen=True, slots=True)
class _Shown:
    """One column: its title, the field a correction goes to, the cell of a good row."""

    title: object
    name: str
    fields: tuple[Field, ...]
    text: Callable[[Draft], str]


_SHOWN: tuple[_Shown, ...] = (
    _Shown(
        QT_TRANSLATE_NOOP("ImportRows", "Arrival"),
        "received",
        (),
        lambda draft: dotted(draft.received),
    ),
    _Shown(
        QT_TRANSLATE_NOOP("ImportRows", "Outside number"),
        "external_no",
        (Field.EXTERNAL_NO,),
        lambda draft: draft.external_no,
    ),
    _Shown(
        QT_TRANSLATE_NOOP("ImportRows", "Applicant"),
        "applicant",
        (Field.APPLICANT, Field.FIRST_NAME, Field.SURNAME),
        lambda draft: draft.applicant,
    ),
    _Shown(
        QT_TRANSLATE_NOOP("ImportRows", "Subject"),
        "subject",
        (Field.SUBJECT,),
        lambda draft: draft.subject,
    ),
    _Shown(
        QT_TRANSLATE_NOOP("ImportRows", "Kind"),
        "kind",
        (Field.KIND,),
        lambda draft: word(draft.kind),
    ),
    _Shown(
        QT_TRANSLATE_NOOP("ImportRows", "Phone"),
        "phone",
        (Field.PHONE,),
        lambda draft: format_phone(draft.phone),
    ),
)
_ROW, _STATUS, _WRONG = range(3)
FIRST_FIELD = 3
WRONG = _WRONG


class ImportRowsModel(QAbstractTableModel):
    """Rows of a preview, all or those of some statuses.

    Signals:
        corrected: (row number, field, text) that the officer typed.
    """

    corrected = Signal(int, str, str)

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._preview: Preview | None = None
        self._rows: Sequence[RowResult] = ()

    def show_rows(self, preview: Preview, rows: Sequence[RowResult]) -> None:
        """Show these rows of a preview."""
        same = len(rows) == len(self._rows)
        if same:
            self._preview, self._rows = preview, rows
            if rows:
                self.dataChanged.emit(
                    self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1)
                )
            return
        self.beginResetModel()
        self._preview, self._rows = preview, rows
        self.endResetModel()

    def row(self, at: int) -> RowResult | None:
        """Return a row by its place on screen."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def rowCount(self, /, parent: Index = ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, /, parent: Index = ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else FIRST_FIELD + len(_SHOWN)

    def headerData(self, section: int, orientation: Qt.Orientation, /, role: int = _DISPLAY) -> Any:
        """Return a title."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != _DISPLAY:
            return None
        if section < FIRST_FIELD:
            return (self.tr("Row"), self.tr("What happens"), self.tr("Why"))[section]
        return QCoreApplication.translate("ImportRows", str(_SHOWN[section - FIRST_FIELD].title))

    def data(self, index: Index, /, role: int = _DISPLAY) -> Any:
        """Return one cell."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role in {_DISPLAY, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole}:
            return self.text(row, index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == _STATUS:
            _words, glyph, tone, variant = STATUS[row.status]
            return icons.pixmap(glyph, tone, 16, variant)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(row, index.column())
        if role == Qt.ItemDataRole.BackgroundRole and self._is_wrong(row, index.column()):
            return QBrush(theme.color("lateBg"))
        return None

    def text(self, row: RowResult, column: int) -> str:
        """Return the words of a cell."""
        if column == _ROW:
            return str(row.row)
        if column == _STATUS:
            return status_words(row.status)
        if column == _WRONG:
            return "; ".join(problem.words(self._language) for problem in row.problems)
        return self._cell(row, _SHOWN[column - FIRST_FIELD])

    def _cell(self, row: RowResult, shown: _Shown) -> str:
        """Return a cell of the list: as it was read, typed anew, or as it stands in the file."""
        preview = self._preview
        if row.draft is not None or preview is None:
            return shown.text(row.draft) if row.draft is not None else ""
        typed = preview.corrections.get(row.row, {}).get(shown.name)
        start = preview.started_by
        fields = shown.fields or (() if start is None else (start,))
        return preview.text_of(row, fields) if typed is None else typed

    def _is_wrong(self, row: RowResult, column: int) -> bool:
        if column < FIRST_FIELD:
            return False
        name = _SHOWN[column - FIRST_FIELD].name
        return any(problem.field == name for problem in row.errors)

    def _ink(self, row: RowResult, column: int) -> QBrush | None:
        if column == _WRONG:
            return QBrush(theme.color("late" if row.errors else "text2"))
        if column == _ROW or row.status in {Status.UNCHANGED, Status.SKIPPED}:
            return QBrush(theme.color("text3"))
        return None

    def flags(self, index: Index, /) -> Qt.ItemFlag:
        """Let the cells of the list be typed anew."""
        usual = super().flags(index)
        if index.isValid() and index.column() >= FIRST_FIELD:
            return usual | Qt.ItemFlag.ItemIsEditable
        return usual

    def setData(self, index: Index, value: Any, /, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what the officer typed; the owner shows the corrected preview."""
        row = self.row(index.row())
        if row is None or role != Qt.ItemDataRole.EditRole or index.column() < FIRST_FIELD:
            return False
        if str(value) != self.text(row, index.column()):
            name = _SHOWN[index.column() - FIRST_FIELD].name
            self.corrected.emit(row.row, name, str(value))
        return True
