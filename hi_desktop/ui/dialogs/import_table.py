"""The table of the rows that are brought in, and what an import did in one sentence."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from hi_desktop.services.imports import ImportResult
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.models.import_rows import WRONG, ImportRowsModel

_WIDTHS = (52, 128, 200, 92, 108, 140, 210, 90, 116)


class ImportTable(QTableView):
    """The rows with their faults; a cell is corrected in place."""

    def __init__(self, model: ImportRowsModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(tokens.ROW_DENSE))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(WRONG, QHeaderView.ResizeMode.Stretch)
        for at, width in enumerate(_WIDTHS):
            header.resizeSection(at, theme.px(width))


def told(result: ImportResult, words: tuple[str, str, str]) -> str:
    """Return what an import did as one sentence."""
    added, updated, left_out = words
    text = added.format(added=result.added)
    if result.updated:
        text += updated.format(count=result.updated)
    left = result.unchanged + result.duplicates + len(result.rejected)
    if left:
        text += left_out.format(count=left)
    return f"{text}."
