"""The two tables of the sheet of calendar days: what moves, and what was entered."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from hi_desktop.domain.dates import dotted
from hi_desktop.ui import theme, tokens


def plain_table(name: str, columns: int) -> QTableWidget:
    """Return an empty table that is read line by line; its second column takes the room."""
    table = QTableWidget(0, columns)
    table.setAccessibleName(name)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(theme.px(tokens.ROW_DENSE))
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setMinimumHeight(theme.px(tokens.TABLE_HEADER + 4 * tokens.ROW_DENSE))
    return table


def span_words(first: dt.date, last: dt.date) -> str:
    """Return a day or a span of days; what both ends share is written once.

    >>> span_words(dt.date(2025, 4, 2), dt.date(2025, 4, 4))
    '02–04.04.2025'
    """
    if first == last:
        return dotted(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first:%d}–{dotted(last)}"
    return f"{dotted(first)} – {dotted(last)}"


def fill_line(table: QTableWidget, at: int, texts: tuple[str, ...]) -> None:
    """Write the texts of one line."""
    for column, text in enumerate(texts):
        item = QTableWidgetItem(text)
        item.setToolTip(text)
        table.setItem(at, column, item)
