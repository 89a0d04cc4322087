"""Rows streamed into the XML of a sheet are the rows that openpyxl would have written."""

from __future__ import annotations

import datetime as dt
import io
import tracemalloc
from collections.abc import Iterator, Sequence
from pathlib import Path

import openpyxl
import pytest
from openpyxl import Workbook
from python_calamine import CalamineWorkbook

from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.progress import Silent
from hi_desktop.reports import sheets
from hi_desktop.reports.sheets import Column
from hi_desktop.reports.splice import MAX_ROWS, Stream, Value, save, wrapped_lines

COLUMNS = (
    Column("No", "text", 12),
    Column("Gün", "day", 12),
    Column("Sayı", "whole", 10),
    Column("Pay", "share", 10),
    Column("Konu", "wrap", 30),
)


def values(count: int) -> Iterator[tuple[Value, ...]]:
    for number in range(count):
        day = dt.date(2026, 1, 1) + dt.timedelta(days=number % 365)
        subject = None if number % 7 == 3 else f"Konu {number} <&> şığ"
        yield (f"2026/{number:06}", day, number, number / 8, subject)


def skeleton() -> Workbook:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Başvurular"
    sheets.widths(sheet, COLUMNS)
    sheets.headings(sheet, 1, COLUMNS)
    return book


def spliced(rows: Iterator[Sequence[Value]], total: int, path: Path) -> Path:
    book = skeleton()
    sheet = book["Başvurular"]
    sheets.samples(sheet, 2, COLUMNS, size=10)
    with path.open("wb") as file:
        save(book, [Stream(sheet, 2, rows, total, ((4, 30.0),))], file, Silent(), 0)
    return path


def test_the_rows_are_those_that_openpyxl_writes(tmp_path: Path) -> None:
    book = skeleton()
    for number, row in enumerate(values(2_500), 2):
        sheets.write_row(book["Başvurular"], number, COLUMNS, row, size=10)
    peer = tmp_path / "peer.xlsx"
    book.save(peer)
    mine = spliced(values(2_500), 2_500, tmp_path / "mine.xlsx")
    first, second = (
        CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
        for path in (mine, peer)
    )
    assert first == second and len(first) == 2_501
    books = [openpyxl.load_workbook(path)["Başvurular"] for path in (mine, peer)]
    for row in (2, 5, 2_501):
        for column in range(1, 6):
            one, other = (sheet.cell(row=row, column=column) for sheet in books)
            assert one.number_format == other.number_format
            assert repr(one.font) == repr(other.font) and repr(one.border) == repr(other.border)


def test_a_text_that_looks_like_a_formula_is_quoted(tmp_path: Path) -> None:
    rows: list[tuple[Value, ...]] = [
        ("=1+1", dt.date(2026, 1, 1), 1, 0.5, "-2"),
        ("a", dt.date(2026, 1, 1), 1, 0.5, "b"),
    ]
    path = spliced(iter(rows), 2, tmp_path / "x.xlsx")
    sheet = openpyxl.load_workbook(path)["Başvurular"]
    assert sheet["A2"].data_type == sheet["E2"].data_type == "s"
    assert sheet["A2"].value == "=1+1"
    assert sheet["A2"].quotePrefix and sheet["E2"].quotePrefix
    assert not sheet["A3"].quotePrefix and not sheet["E3"].quotePrefix


def test_no_rows_leave_the_headings_alone(tmp_path: Path) -> None:
    path = spliced(iter(()), 0, tmp_path / "x.xlsx")
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    assert rows == [[column.title for column in COLUMNS]]


def test_more_rows_than_a_sheet_holds_are_refused_with_their_number(tmp_path: Path) -> None:
    with pytest.raises(RuleError) as caught:
        spliced(iter(()), MAX_ROWS, tmp_path / "x.xlsx")
    assert caught.value.code == "report.too_long"
    assert caught.value.facts["rows"] == MAX_ROWS


def test_memory_does_not_grow_with_the_rows(tmp_path: Path) -> None:
    def peak(count: int) -> int:
        tracemalloc.start()
        spliced(values(count), count, tmp_path / "x.xlsx")
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    peak(10)  # what is loaded once
    assert peak(12_000) < peak(1_500) * 1.5


def test_a_row_says_how_high_it_is(tmp_path: Path) -> None:
    long = "Uzun bir konu " * 12
    rows: list[tuple[Value, ...]] = [
        ("a", None, None, None, "kısa"),
        ("b", None, None, None, long),
    ]
    sheet = openpyxl.load_workbook(spliced(iter(rows), 2, tmp_path / "x.xlsx"))["Başvurular"]
    assert sheet.row_dimensions[3].height >= 5 * sheet.row_dimensions[2].height / 1.3


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, 1),
        ("on harflik", 10, 1),
        ("a\nb\nc", 10, 3),
        ("x" * 95, 10, 10),
        ("İL MÜDÜRLÜĞÜ", 10, 2),
    ],
)
def test_lines_are_estimated(text: str, width: float, lines: int) -> None:
    assert wrapped_lines(text, width) == lines


def test_the_sample_rows_never_reach_the_file() -> None:
    target = io.BytesIO()
    book = skeleton()
    sheets.samples(book["Başvurular"], 2, COLUMNS, size=10)
    save(book, [Stream(book["Başvurular"], 2, values(3), 3)], target, Silent(), 0)
    target.seek(0)
    rows = CalamineWorkbook.from_filelike(target).get_sheet_by_index(0).to_python()
    assert [row[0] for row in rows] == ["No", "2026/000000", "2026/000001", "2026/000002"]
