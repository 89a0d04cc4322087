"""Calls and visits as one sheet, as the list was narrowed and ordered in the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from hi_desktop.domain.conversations import SATISFACTION, Conversation
from hi_desktop.domain.phones import format_phone
from hi_desktop.domain.progress import Progress
from hi_desktop.domain.vocabulary import word
from hi_desktop.reports import sheets
from hi_desktop.reports.replacing import replacing
from hi_desktop.reports.sheets import TITLE_ROWS, Column
from hi_desktop.reports.splice import Value

TITLE = "Görüşmeler"
_TOLD_EVERY = 200

COLUMNS: tuple[Column, ...] = (
    Column("Gün", "day", 12),
    Column("Saat", "text", 8),
    Column("Tür", "text", 20),
    Column("Kim", "wrap", 24),
    Column("Telefon", "text", 18),
    Column("Konu", "wrap", 40),
    Column("Verilen bilgi", "wrap", 40),
    Column("Sonuç", "text", 20),
    Column("Yönlendirilen", "wrap", 22),
    Column("Beyaz Masa gerekçesi", "wrap", 24),
    Column("Geri arama günü", "day", 12),
    Column("Vaka / yazı no", "text", 18),
    Column("Refakat eden", "wrap", 18),
    Column("Görüşen", "wrap", 18),
    Column("Bekleme (dk)", "whole", 10),
    Column("Memnuniyet", "text", 16),
    Column("Süre (sn)", "whole", 10),
    Column("Başvuru", "text", 13),
    Column("Görevli", "wrap", 18),
)


def write_conversations(
    path: Path, rows: Sequence[Conversation], *, subtitle: str, progress: Progress
) -> Path:
    """Write the rows; they are masked already.

    Raises:
        WorldError: codes `report.…`.
        CancelledError: the officer cancelled.
    """
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)  # noqa: S101 - a new workbook has one sheet
    sheet.title = TITLE
    sheets.title(sheet, TITLE, subtitle)
    sheets.widths(sheet, COLUMNS)
    top = TITLE_ROWS + 1
    sheets.headings(sheet, top, COLUMNS, size=10)
    for at, row in enumerate(rows, 1):
        sheets.write_row(sheet, top + at, COLUMNS, _values(row), size=10)
        if at % _TOLD_EVERY == 0:
            progress.advance(at, len(rows), TITLE)
    last = top + max(len(rows), 1)
    sheet.auto_filter.ref = f"A{top}:{get_column_letter(len(COLUMNS))}{last}"
    sheet.freeze_panes = f"C{top + 1}"
    sheets.print_setup(sheet, landscape=True, footer=subtitle, heading_row=top)
    with replacing(path) as file:
        book.save(file)
    progress.advance(max(len(rows), 1), max(len(rows), 1), path.name)
    return path


def _values(row: Conversation) -> tuple[Value, ...]:
    target = "Beyaz Masa" if row.to_white_desk else row.unit
    return (
        *(row.at.date(), f"{row.at:%H.%M}", word(row.kind), row.name or row.expert),
        *(format_phone(row.phone) if row.phone else "", row.subject, row.told),
        *(word(row.result), target, row.transfer_reason, row.callback_on),
        *(row.case_no or row.letter_no, row.escort, row.host, row.waited),
        SATISFACTION[row.satisfaction].tr if row.satisfaction else "",
        *(row.lasted, row.application, row.officer),
    )
