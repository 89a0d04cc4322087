"""Long sheets: openpyxl makes the workbook, the rows are streamed into the XML of their sheets.

openpyxl keeps every cell as an object. Here a sheet comes with its headings, its styles and one
sample row; the sample is cut out when the workbook is saved and thousands of rows are written in
its place, a piece at a time, in constant memory.
"""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import BinaryIO
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.progress import Progress

MAX_ROWS = 1_048_576
"""Rows that a sheet of Excel can hold."""

MAX_TEXT = 32_767
"""Characters that a cell of Excel can hold."""

MAX_HEIGHT = 409.0
"""Points that a row of Excel can be high."""

Value = str | int | float | dt.date | None

_PIECE = 1_000
_DEFLATE = 4
_CAPITALS, _NARROW, _FULL_LINE = 0.8, 1.12, 1.04
"""Characters in proportion to digits, by which widths are told: in a line of capitals, in one of
words, and in one that is filled as far as the next word allows."""
_EPOCH = dt.date(1899, 12, 30).toordinal()
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
FORMULA_START = ("=", "+", "-", "@", "\t", "\r")
"""Beginnings that make a program read a text as a formula."""


def cell_text(text: str) -> str:
    """Return a text as a cell may hold it.

    Characters that XML forbids are removed, what Excel would read as its own escape is escaped.

    >>> cell_text("a" + chr(7) + "_x0041_")
    'a_x005F_x0041_'
    """
    return _ESCAPED.sub("_x005F_", _NOT_XML.sub("", text))[:MAX_TEXT]


def wrapped_lines(text: str, width: float) -> int:
    """Return over how many lines a text runs in a column of that many characters, estimated.

    A workbook has to say how high its rows are: not every program works it out when it opens one.
    """
    if len(text) <= width * _CAPITALS and "\n" not in text:
        return 1
    return sum(_lines(line, width) for line in text.split("\n"))


def _lines(line: str, width: float) -> int:
    length = len(line) + sum(map(str.isupper, line)) * (1 - _CAPITALS)
    return 1 if length <= width * _NARROW else 1 + int(length / (width * _FULL_LINE))


@dataclass(frozen=True, slots=True)
class Stream:
    """Rows that belong into a sheet.

    Args:
        sheet: holds its headings above, and at `first` one sample row, at `first + 1` a second
            one, styled; the second is for texts that look like a formula.
        first: row in which the rows begin.
        rows: values, as many as the sample has cells.
        total: how many rows there are.
        wraps: index and width in characters of the columns whose text runs over several lines.
        line_height: of one line, in points.
    """

    sheet: Worksheet
    first: int
    rows: Iterable[Sequence[Value]]
    total: int
    wraps: tuple[tuple[int, float], ...] = ()
    line_height: float = 13.5


def save(
    workbook: Workbook, streams: Sequence[Stream], target: BinaryIO, progress: Progress, step: int
) -> None:
    """Write the workbook with the rows of its long sheets.

    Args:
        workbook: made by openpyxl.
        streams: rows of its long sheets.
        target: the open file.
        progress: told before each piece; may cancel.
        step: number of the sheet that comes first, of as many as the workbook has.

    Raises:
        RuleError: `report.too_long` more rows than a sheet can hold.
        CancelledError: the officer cancelled.
    """
    for stream in streams:
        if stream.first + stream.total - 1 > MAX_ROWS:
            raise RuleError("report.too_long", rows=stream.total, limit=MAX_ROWS - stream.first)
    skeleton = io.BytesIO()
    workbook.save(skeleton)
    names = workbook.sheetnames
    at = {
        f"xl/worksheets/sheet{names.index(stream.sheet.title) + 1}.xml": (number, stream)
        for number, stream in enumerate(streams)
    }
    with (
        zipfile.ZipFile(skeleton) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=_DEFLATE) as out,
    ):
        for name in source.namelist():
            if name not in at:
                out.writestr(name, source.read(name))
                continue
            number, stream = at[name]
            xml = source.read(name).decode()
            with out.open(name, "w", force_zip64=True) as part:
                for piece in _sheet_xml(xml, stream, progress, (step + number, len(names))):
                    part.write(piece.encode())


def _sheet_xml(
    xml: str, stream: Stream, progress: Progress, steps: tuple[int, int]
) -> Iterable[str]:
    """Yield the XML of a sheet with its rows in the place of the samples."""
    start = xml.index(f'<row r="{stream.first}"')
    end = xml.index("</sheetData>")
    plain = _styles(xml[start:end], stream.first)
    quoted = _styles(xml[start:end], stream.first + 1)
    columns = max(len(plain), 1)
    last = stream.first + max(stream.total, 1) - 1
    corner = f"A1:{get_column_letter(columns)}{last}"
    yield re.sub(r'<dimension ref="[^"]*" ?/>', f'<dimension ref="{corner}"/>', xml[:start])
    title = stream.sheet.title
    written: list[str] = []
    for number, values in enumerate(stream.rows):
        if not number % _PIECE:
            progress.advance(*steps, title if not number else f"{title} {number}/{stream.total}")
            yield "".join(written)
            written.clear()
        written.append(_row_xml(stream, number, values, plain, quoted))
    yield "".join(written)
    yield xml[end:]


def _styles(rows: str, row: int) -> list[tuple[str, str]]:
    """Return of each cell of a sample row how its element begins and which style it names."""
    found = re.findall(rf'<c r="([A-Z]+){row}"(?: s="(\d+)")?', rows)
    return [(f'<c r="{column}', f' s="{style}"' if style else "") for column, style in found]


def _row_xml(
    stream: Stream,
    number: int,
    values: Sequence[Value],
    plain: list[tuple[str, str]],
    quoted: list[tuple[str, str]],
) -> str:
    row = stream.first + number
    lines = 1
    for index, width in stream.wraps:
        text = values[index]
        if isinstance(text, str):
            lines = max(lines, wrapped_lines(text, width))
    height = min(lines * stream.line_height + 3.5, MAX_HEIGHT)
    parts = [f'<row r="{row}" ht="{height}" customHeight="1">']
    for value, (cell, style), (_, quoted_style) in zip(values, plain, quoted, strict=True):
        if value is None or value == "":
            parts.append(f'{cell}{row}"{style}/>')
        elif isinstance(value, str):
            look = quoted_style if value.startswith(FORMULA_START) else style
            text = escape(cell_text(value))
            parts.append(
                f'{cell}{row}"{look} t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
            )
        elif isinstance(value, dt.date):
            parts.append(f'{cell}{row}"{style}><v>{value.toordinal() - _EPOCH}</v></c>')
        else:
            parts.append(f'{cell}{row}"{style}><v>{value!r}</v></c>')
    parts.append("</row>")
    return "".join(parts)
