"""Two fields side by side; one below the other when the text is large."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from hi_desktop.ui import theme, tokens

GAP = 11
LARGE = 140
"""From this text size in percent on, a sheet has no room for two fields side by side."""


def columns() -> int:
    """Return how many fields stand side by side."""
    return 1 if theme.text_scale() >= LARGE else 2


def field_grid() -> QGridLayout:
    """Return an empty grid with columns of equal width."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(tokens.S3)
    grid.setVerticalSpacing(GAP)
    grid.setContentsMargins(0, 0, 0, 0)
    for at in range(columns()):
        grid.setColumnStretch(at, 1)
    return grid


def place(grid: QGridLayout, widgets: Iterable[QWidget]) -> int:
    """Lay widgets out row by row; return the number of rows."""
    rows = 0
    for at, widget in enumerate(widgets):
        rows, column = at // columns(), at % columns()
        grid.addWidget(widget, rows, column, Qt.AlignmentFlag.AlignTop)
    return rows + 1


def beside(left: QWidget, right: QWidget) -> QGridLayout:
    """Return two fields in a grid of their own."""
    grid = field_grid()
    place(grid, (left, right))
    return grid
