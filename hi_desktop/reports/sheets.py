"""How a sheet looks: one typeface, one accent colour, thin rules; and how it is printed.

Texts are written as texts whatever they begin with, days as real days, numbers as numbers; Excel
shows the formats in the way of its own language (thousands with a dot in Turkish).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from hi_desktop.reports.splice import FORMULA_START, MAX_HEIGHT, Value, cell_text, wrapped_lines

ACCENT = "1B5EBE"
INK = "18212D"
MUTED = "4D5A69"
RULE = "DDE3EA"
HEAD = "F0F4F9"
LATE = "A61B1B"
TINT = "9DBBE6"
GREY = "B4BEC9"

FACE = "Calibri"
WHOLE = "#,##0"
ONE = "#,##0.0"
SHARE = "0.0%"
DAY = "dd.mm.yyyy"

Kind = Literal["text", "wrap", "whole", "one", "share", "day", "centre"]

_FORMATS: dict[Kind, str] = {"whole": WHOLE, "one": ONE, "share": SHARE, "day": DAY}
_THIN = Side(style="thin", color=RULE)
_STRONG = Side(style="medium", color=ACCENT)
_TOP_RULE = Side(style="thin", color=ACCENT)

_LINE = 15.0
"""Points of one line of text."""
_GAP = 15.0
"""Points of a row that nobody has given a height."""
_POINTS_A_CM = 72 / 2.54
_CHARACTER = 5.25
"""Points of one character of the typeface, by which Excel measures columns."""
_PAGE = (483.0, 728.0)
"""Points of A4 between the margins, short and long side."""

TITLE_ROWS = 3
"""Rows of title, subtitle and space above each table."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, what it holds, its width in characters."""

    title: str
    kind: Kind = "text"
    width: float = 12


def put(
    sheet: Worksheet,
    row: int,
    column: int,
    value: Value,
    kind: Kind = "text",
    *,
    bold: bool = False,
    size: float = 11,
    colour: str = INK,
) -> Cell:
    """Write one value, and nothing but that value: a text is never a formula."""
    cell = sheet.cell(row=row, column=column)
    assert isinstance(cell, Cell)  # noqa: S101 - merged cells are written by their first one
    if isinstance(value, str):
        cell.value = cell_text(value)
        cell.data_type = "s"
        cell.quotePrefix = value.startswith(FORMULA_START)
    else:
        cell.value = value
    cell.font = Font(name=FACE, size=size, bold=bold, color=colour)
    cell.alignment = alignment(kind)
    if not isinstance(value, str):
        cell.number_format = _FORMATS.get(kind, "General")
    return cell


def alignment(kind: Kind, *, indent: int = 0) -> Alignment:
    """Return how values of a kind stand in their cell."""
    across = {"whole": "right", "one": "right", "share": "right", "day": "center"}
    return Alignment(
        horizontal="center" if kind == "centre" else across.get(kind, "left"),
        vertical="center",
        wrap_text=kind == "wrap",
        indent=indent,
    )


def title(sheet: Worksheet, text: str, subtitle: str) -> None:
    """Write the title of a sheet and below it what it covers."""
    put(sheet, 1, 1, text, bold=True, size=16, colour=ACCENT)
    put(sheet, 2, 1, subtitle, colour=MUTED)
    sheet.row_dimensions[1].height = 24


def section(sheet: Worksheet, row: int, text: str) -> None:
    """Write the heading of a part of a sheet."""
    put(sheet, row, 1, text, bold=True, size=12, colour=ACCENT)
    sheet.row_dimensions[row].height = 22


def headings(sheet: Worksheet, row: int, columns: Sequence[Column], *, size: float = 11) -> None:
    """Write the headings of a table; the columns have their widths already."""
    high = 1
    for number, column in enumerate(columns, 1):
        cell = put(sheet, row, number, column.title, bold=True, size=size)
        side = "right" if column.kind in {"whole", "one", "share"} else "left"
        centred = column.kind in {"day", "centre"}
        cell.alignment = Alignment(
            horizontal="center" if centred else side,
            vertical="center",
            wrap_text=True,
            indent=_indent(column, number),
        )
        width = sheet.column_dimensions[get_column_letter(number)].width
        high = max(high, wrapped_lines(column.title, width))
        cell.fill = PatternFill("solid", fgColor=HEAD)
        cell.border = Border(bottom=_STRONG)
    sheet.row_dimensions[row].height = _LINE * high + 6


def widths(sheet: Worksheet, columns: Iterable[Column]) -> None:
    """Give the columns of a sheet their widths."""
    for number, column in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width


def table(
    sheet: Worksheet,
    row: int,
    columns: Sequence[Column],
    rows: Sequence[Sequence[Value]],
    *,
    total: Sequence[Value] | None = None,
) -> int:
    """Write headings and rows, and the total in bold.

    Returns:
        The row after the table.
    """
    headings(sheet, row, columns)
    for offset, values in enumerate(rows, 1):
        write_row(sheet, row + offset, columns, values)
    end = row + len(rows) + 1
    if total is not None:
        for number, (value, column) in enumerate(zip(total, columns, strict=True), 1):
            cell = put(sheet, end, number, value, column.kind, bold=True)
            cell.alignment = alignment(column.kind, indent=_indent(column, number))
            cell.border = Border(top=_TOP_RULE, bottom=_TOP_RULE)
        sheet.row_dimensions[end].height = _LINE + 3
        end += 1
    return end


def _indent(column: Column, number: int) -> int:
    """Return the space that keeps a text apart from the number to its left."""
    return 1 if number > 1 and column.kind in {"text", "wrap"} else 0


def write_row(
    sheet: Worksheet,
    row: int,
    columns: Sequence[Column],
    values: Sequence[Value],
    *,
    size: float = 11,
) -> None:
    """Write one row of a table, as high as its longest text needs."""
    high = 1
    for number, (value, column) in enumerate(zip(values, columns, strict=True), 1):
        cell = put(sheet, row, number, value, column.kind, size=size)
        cell.alignment = alignment(column.kind, indent=_indent(column, number))
        cell.border = Border(bottom=_THIN)
        if column.kind == "wrap" and isinstance(value, str):
            width = sheet.column_dimensions[get_column_letter(number)].width
            high = max(high, wrapped_lines(value, width))
    sheet.row_dimensions[row].height = min(_LINE * high + 3, MAX_HEIGHT)


def samples(sheet: Worksheet, row: int, columns: Sequence[Column], *, size: float) -> None:
    """Write the two sample rows of a long sheet, from which the stream takes its styles."""
    filler: dict[Kind, Value] = {"whole": 0, "one": 0.0, "share": 0.0, "day": dt.date(2000, 1, 1)}
    write_row(sheet, row, columns, [filler.get(each.kind, "x") for each in columns], size=size)
    write_row(sheet, row + 1, columns, [filler.get(each.kind, "=x") for each in columns], size=size)


def chart_row(sheet: Worksheet, row: int, height: float, *, landscape: bool) -> int:
    """Return the first row from `row` on where a chart is not cut in two by the end of a page.

    Args:
        sheet: with its columns and rows so far.
        row: where the chart would stand.
        height: of the chart, in centimetres.
        landscape: how the page lies.
    """
    wide = sum(each.width * _CHARACTER + 4 for each in sheet.column_dimensions.values())
    short, long = _PAGE
    scale = min(1.0, (long if landscape else short) / wide)
    page = (short if landscape else long) / scale
    top = sum(sheet.row_dimensions[each].height or _GAP for each in range(1, row))
    needed = height * _POINTS_A_CM + _GAP
    if needed > page or top % page + needed <= page:
        return row
    return row + int((page - top % page) / _GAP) + 1


def below(row: int, height: float) -> int:
    """Return the row below a chart that stands at `row` and is `height` centimetres high."""
    return row + int(height * _POINTS_A_CM / _GAP) + 2


def print_setup(
    sheet: Worksheet, *, landscape: bool, footer: str, heading_row: int | None = None
) -> None:
    """Set up A4: as wide as the page, headings on each page, page x of y below."""
    sheet.page_setup.paperSize = 9
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = sheet.page_margins
    margins.left = margins.right = 0.6
    margins.top, margins.bottom, margins.header, margins.footer = 0.7, 0.8, 0.3, 0.4
    sheet.oddFooter = HeaderFooterItem(
        left=_part(footer.replace("&", "&&")), center=_part(""), right=_part("Sayfa &P / &N")
    )
    if heading_row is not None:
        sheet.print_title_rows = f"{heading_row}:{heading_row}"
    sheet.sheet_view.showGridLines = False
    sheet.print_options.horizontalCentered = True


def _part(text: str) -> _HeaderFooterPart:
    return _HeaderFooterPart(text=text or None, font=FACE, size=9)
