"""A list of applications as one sheet, just as it was narrowed and ordered in the window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from hi_desktop.domain.applications import Row
from hi_desktop.domain.channels import BY_CODE
from hi_desktop.domain.progress import Progress
from hi_desktop.domain.vocabulary import word
from hi_desktop.reports import sheets
from hi_desktop.reports.replacing import replacing
from hi_desktop.reports.sheets import Column
from hi_desktop.reports.splice import Stream, Value, save

TITLE = "Başvurular"
HEADING_ROW = sheets.TITLE_ROWS + 1
_SIZE = 10

COLUMNS: tuple[Column, ...] = (
    Column("Kayıt no", "text", 13),
    Column("Durum", "text", 16),
    Column("Son gün", "day", 12),
    Column("Konu", "wrap", 44),
    Column("Başvuru sahibi", "wrap", 24),
    Column("Kanal", "text", 18),
    Column("Tür", "text", 14),
    Column("Geliş", "day", 12),
    Column("Birim", "wrap", 26),
    Column("Sorumlu", "wrap", 18),
    Column("Genelge son günü", "day", 12),
    Column("Kanuni son gün", "day", 12),
    Column("Sonuç", "wrap", 18),
    Column("Ret gerekçesi", "text", 12),
    Column("Cevap tarihi", "day", 12),
    Column("Geçen iş günü", "whole", 10),
    Column("İl", "text", 14),
    Column("Konu grubu", "wrap", 20),
    Column("CİMER/BEYS no", "text", 18),
    Column("EBYS sayısı", "text", 20),
)


def write_list(
    path: Path, rows: Iterable[Row], total: int, *, subtitle: str, progress: Progress
) -> Path:
    """Write the rows of a list.

    Args:
        path: where it shall stand; an older file is replaced once the new one is whole.
        rows: in their order, masked; read while they are written.
        total: how many rows there are.
        subtitle: what the list covers.
        progress: told the rows; may cancel.

    Raises:
        RuleError: `report.too_long` more rows than a sheet can hold.
        WorldError: codes `report.…`: the file is open in Excel, the disk is full, no folder.
        CancelledError: the officer cancelled; an older file is as it was.
    """
    workbook = Workbook()
    sheet = workbook.active
    assert isinstance(sheet, Worksheet)  # noqa: S101 - a new workbook has one
    sheet.title = TITLE
    sheets.title(sheet, TITLE, subtitle)
    sheets.widths(sheet, COLUMNS)
    sheets.headings(sheet, HEADING_ROW, COLUMNS, size=_SIZE)
    sheets.samples(sheet, HEADING_ROW + 1, COLUMNS, size=_SIZE)
    sheet.freeze_panes = f"B{HEADING_ROW + 1}"
    last = HEADING_ROW + max(total, 1)
    sheet.auto_filter.ref = f"A{HEADING_ROW}:{get_column_letter(len(COLUMNS))}{last}"
    sheets.print_setup(sheet, landscape=True, footer=subtitle, heading_row=HEADING_ROW)
    wraps = tuple(
        (index, column.width) for index, column in enumerate(COLUMNS) if column.kind == "wrap"
    )
    stream = Stream(sheet, HEADING_ROW + 1, _values(rows), total, wraps)
    with replacing(path) as file:
        save(workbook, [stream], file, progress, 0)
    return path


def _values(rows: Iterable[Row]) -> Iterator[tuple[Value, ...]]:
    for row in rows:
        channel = BY_CODE.get(row.channel)
        yield (
            row.number,
            word(row.state),
            row.due,
            row.subject,
            row.applicant,
            channel.name.tr if channel else row.channel,
            word(row.kind),
            row.received,
            row.unit,
            row.officer,
            row.internal_due,
            row.legal_due,
            "" if row.outcome is None else word(row.outcome),
            row.ground,
            row.answered_on,
            row.elapsed,
            row.province,
            row.topic,
            row.external_no,
            row.letter_no,
        )
