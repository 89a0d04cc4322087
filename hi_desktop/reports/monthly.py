"""The monthly workbook (aylık rapor, R27): from the figures of a month to one Excel file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from openpyxl import Workbook
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from hi_desktop.domain.channels import BY_CODE
from hi_desktop.domain.figures import Month
from hi_desktop.domain.progress import Progress
from hi_desktop.domain.vocabulary import word
from hi_desktop.reports import breakdown, front, sheets, times
from hi_desktop.reports.breakdown import HEADING_ROW
from hi_desktop.reports.replacing import replacing
from hi_desktop.reports.sheets import Column
from hi_desktop.reports.splice import Stream, Value, save

COVER, SUMMARY, OPEN, LIST = "Kapak", "Özet", "Geciken ve açık", "Başvuru listesi"

_LIST_SIZE = 10
_NARROWER = 11 / _LIST_SIZE
"""How many more letters of that size stand in a column, whose width is told in letters of 11."""
_YES_NO = {True: "Evet", False: "Hayır", None: ""}

OPEN_COLUMNS = (
    Column("Kayıt no", "text", 13),
    Column("Geliş", "day", 11),
    Column("Son gün", "day", 11),
    Column("Yaşı (iş günü)", "whole", 10),
    Column("Gecikme (iş günü)", "whole", 11),
    Column("Kanal", "text", 22),
    Column("Tür", "text", 13),
    Column("Konu", "wrap", 50),
    Column("Birim", "wrap", 26),
    Column("Sorumlu", "wrap", 18),
    Column("Durum", "text", 15),
)
LIST_COLUMNS = (
    Column("Kayıt no", "text", 13),
    Column("Geliş", "day", 11),
    Column("Tür", "text", 13),
    Column("Başvuru sahibi", "wrap", 19),
    Column("Konu", "wrap", 38),
    Column("Birim", "wrap", 22),
    Column("Durum", "wrap", 12),
    Column("Sonuç", "wrap", 15),
    Column("Genelge son günü", "day", 11),
    Column("Cevap", "day", 11),
    Column("İş günü", "whole", 8),
    Column("Genelge süresinde", "centre", 10),
    Column("Kanuni süresinde", "centre", 10),
    Column("Kanuni son gün", "day", 11),
    Column("Kapanış", "day", 11),
    Column("Kanal", "text", 22),
    Column("Kimlik no", "text", 14),
    Column("İl", "text", 15),
    Column("Dış no", "text", 16),
    Column("Yazı no", "text", 24),
    Column("Sorumlu", "text", 20),
    Column("Ret gerekçesi", "text", 13),
)
_PRINTED = "Kanuni süresinde"
"""Last printed column of the list; those after it are for filters and would make it illegible."""


class Page(NamedTuple):
    """One sheet: its name, what it holds, how it lies on paper, who writes it."""

    name: str
    holds: str
    landscape: bool
    write: Callable[[Worksheet, Month], None]


def write_month(month: Month, path: Path, progress: Progress) -> Path:
    """Write the workbook; an older file is replaced only when the new one is whole.

    Args:
        month: what it says.
        path: where it shall stand.
        progress: told each sheet's name; may cancel.

    Raises:
        WorldError: the file is open in Excel, the disk is full, the folder is gone.
        RuleError: `report.too_long` more rows than a sheet can hold.
        CancelledError: the officer cancelled.
    """
    with replacing(path) as file:
        workbook = Workbook()
        workbook.remove(workbook.worksheets[0])
        workbook.properties.title = f"Aylık Başvuru Raporu {front.period(month)}"
        workbook.properties.creator = month.prepared_by or month.unit_name
        for number, page in enumerate(PAGES):
            progress.advance(number, len(PAGES), page.name)
            sheet = workbook.create_sheet(page.name)
            page.write(sheet, month)
            _finish(sheet, page, month)
        streams = (
            _stream(workbook[OPEN], OPEN_COLUMNS, _open_rows(month), len(month.open_cases)),
            _stream(workbook[LIST], LIST_COLUMNS, _list_rows(month), len(month.cases)),
        )
        save(workbook, streams, file, progress, len(PAGES) - len(streams))
    progress.advance(len(PAGES), len(PAGES), path.name)
    return path


def _stream(
    sheet: Worksheet, columns: tuple[Column, ...], rows: Iterator[tuple[Value, ...]], total: int
) -> Stream:
    wraps = tuple(
        (index, column.width * _NARROWER)
        for index, column in enumerate(columns)
        if column.kind == "wrap"
    )
    return Stream(sheet, HEADING_ROW + 1, rows, total, wraps)


def _finish(sheet: Worksheet, page: Page, month: Month) -> None:
    cover = page.name == COVER
    sheets.print_setup(
        sheet,
        landscape=page.landscape,
        footer=f"{month.unit_name} · {front.period(month)}",
        heading_row=HEADING_ROW if sheet.auto_filter.ref else None,
    )
    sheet.sheet_properties.tabColor = sheets.ACCENT if cover else None
    if cover:
        sheet.page_setup.fitToHeight = 1


def _cover(sheet: Worksheet, month: Month) -> None:
    front.cover(sheet, month, [(page.name, page.holds) for page in PAGES[1:]])


def _open(sheet: Worksheet, month: Month) -> None:
    counts = month.counts
    sheets.title(
        sheet,
        "Geciken ve açık başvurular",
        f"{front.subtitle(month)} · açık {front.number(counts.open_at_end)}, "
        f"süresi geçen {front.number(counts.overdue_at_end)}",
    )
    last = _long(sheet, OPEN_COLUMNS, len(month.open_cases))
    late = _red("greaterThan", "0", bold=True)
    column = _letter(OPEN_COLUMNS, "Gecikme (iş günü)")
    sheet.conditional_formatting.add(f"{column}{HEADING_ROW + 1}:{column}{last}", late)


def _list(sheet: Worksheet, month: Month) -> None:
    sheets.title(
        sheet,
        "Başvuru listesi",
        f"{front.subtitle(month)} · ay içinde gelen veya kapanan "
        f"{front.number(len(month.cases))} başvuru · kimlik numaraları maskelidir",
    )
    last = _long(sheet, LIST_COLUMNS, len(month.cases))
    late = _red("equal", '"Hayır"', bold=False)
    first, printed = (_letter(LIST_COLUMNS, each) for each in ("Genelge süresinde", _PRINTED))
    sheet.conditional_formatting.add(f"{first}{HEADING_ROW + 1}:{printed}{last}", late)
    sheet.print_area = f"A1:{printed}{last}"


def _long(sheet: Worksheet, columns: tuple[Column, ...], rows: int) -> int:
    """Prepare a sheet whose rows are streamed; return its last row."""
    sheets.widths(sheet, columns)
    sheets.headings(sheet, HEADING_ROW, columns, size=_LIST_SIZE)
    sheets.samples(sheet, HEADING_ROW + 1, columns, size=_LIST_SIZE)
    sheet.freeze_panes = f"B{HEADING_ROW + 1}"
    last = HEADING_ROW + max(rows, 1)
    sheet.auto_filter.ref = f"A{HEADING_ROW}:{get_column_letter(len(columns))}{last}"
    return last


def _letter(columns: tuple[Column, ...], title: str) -> str:
    titles = [column.title for column in columns]
    return get_column_letter(titles.index(title) + 1)


def _red(operator: Literal["equal", "greaterThan"], formula: str, *, bold: bool) -> Rule:
    look = DifferentialStyle(font=Font(color=sheets.LATE, bold=bold))
    return Rule(type="cellIs", operator=operator, formula=[formula], dxf=look)


def _channel(code: str) -> str:
    known = BY_CODE.get(code)
    return known.name.tr if known else code


def _open_rows(month: Month) -> Iterator[tuple[Value, ...]]:
    for case in month.open_cases:
        row = case.row
        yield (
            row.number,
            row.received,
            row.due,
            case.age,
            case.late_by,
            _channel(row.channel),
            word(row.kind),
            row.subject,
            row.unit_short or row.unit,
            row.officer,
            word(row.state),
        )


def _list_rows(month: Month) -> Iterator[tuple[Value, ...]]:
    for case in month.cases:
        row = case.row
        yield (
            row.number,
            row.received,
            word(row.kind),
            row.applicant,
            row.subject,
            row.unit_short or row.unit,
            word(row.state),
            word(row.outcome) if row.outcome else "",
            row.internal_due,
            case.answered_on,
            case.days,
            _YES_NO[case.on_time_internal],
            _YES_NO[case.on_time_legal],
            row.legal_due,
            case.closed_on,
            _channel(row.channel),
            case.identity_masked,
            row.province,
            row.external_no,
            row.letter_no,
            row.officer,
            row.ground,
        )


PAGES: tuple[Page, ...] = (
    Page(COVER, "", False, _cover),
    Page(SUMMARY, "Ayın rakamları, önceki aya göre değişim", False, front.summary),
    Page("Birimler", "İlgili birimlere göre", True, breakdown.units),
    Page("Kanallar", "Başvuru yollarına göre", True, breakdown.channels),
    Page("Türler", "Başvuru türlerine göre", True, breakdown.kinds),
    Page("Sonuçlar", "Sonuçlara ve türlere göre", False, breakdown.outcomes),
    Page("Süre", "Genelge süresi, kanuni süre, iş günü", False, times.times),
    Page("Ret gerekçeleri", "4982 sayılı Kanunun maddelerine göre", False, breakdown.grounds),
    Page("Görüşmeler", "Telefon, ziyaret, çağrı merkezi", False, breakdown.talks),
    Page("Yaşanan sorunlar", "Aksayan yönler ve açıklama", True, breakdown.problems),
    Page(OPEN, "Ay sonunda açık başvurular, yaşları", True, _open),
    Page(LIST, "Ay içinde gelen veya kapanan başvurular", True, _list),
)
"""The sheets in their order; the long ones stand last, since their rows are written last."""
