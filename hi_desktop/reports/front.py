"""The front of the monthly workbook: the cover and the summary of the month."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from openpyxl.styles import Alignment, Border, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from hi_desktop.domain import text as letters
from hi_desktop.domain.dates import MONTHS, dotted
from hi_desktop.domain.figures import Counts, Month
from hi_desktop.reports import charts, sheets
from hi_desktop.reports.sheets import Column
from hi_desktop.reports.splice import Value

CIRCULAR = "10.10.2014 tarihli ve 149123 sayılı Genelge (2014/09)"

_UP_DOWN = '"▲ "#,##0;"▼ "#,##0;"–"'
_UP_DOWN_ONE = '"▲ "0.0;"▼ "0.0;"–"'
_UP_DOWN_SHARE = '"▲ "0.0%;"▼ "0.0%;"–"'
_NOTHING = "–"
_COVER_WIDTHS = (4, 28, 52, 4)
_SIGNATURE_ROW = 46
_CHART_HEIGHT = 7.6


def period(month: Month) -> str:
    """Return the name of the month, such as Ekim 2026."""
    return f"{MONTHS[month.month - 1].tr} {month.year}"


def subtitle(month: Month) -> str:
    """Return what every sheet says below its title."""
    parts = (period(month), month.scope, month.unit_name)
    return " · ".join(part for part in parts if part)


def share(part: int, whole: int) -> float | None:
    """Return a share, None of nothing."""
    return part / whole if whole else None


def cover(sheet: Worksheet, month: Month, contents: Sequence[tuple[str, str]]) -> None:
    """Write the cover: whose report, of which month, made by whom, and what it holds."""
    for number, width in enumerate(_COVER_WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    _centred(sheet, 3, "T.C.", size=13)
    _centred(sheet, 4, letters.upper(month.ministry), size=13)
    _centred(sheet, 5, month.unit_name, size=13)
    _centred(sheet, 9, "Aylık Başvuru Raporu", size=26, colour=sheets.ACCENT)
    _centred(sheet, 10, period(month), size=18, bold=False)
    for column in (2, 3):
        sheet.cell(row=12, column=column).border = Border(
            bottom=Side(style="medium", color=sheets.ACCENT)
        )
    sheet.row_dimensions[9].height, sheet.row_dimensions[10].height = 38, 28
    facts: tuple[tuple[str, Value], ...] = (
        ("Dönem", f"{dotted(month.first)} – {dotted(month.last)}"),
        ("Kapsam", month.scope),
        ("Hazırlayan", month.prepared_by),
        ("Bağlı yönetici", month.manager),
        ("Düzenlenme tarihi", month.made_on),
        ("Dayanak", CIRCULAR),
    )
    rule = Border(bottom=Side(style="thin", color=sheets.RULE))
    for row, (name, value) in enumerate(facts, 14):
        sheet.row_dimensions[row].height = 19
        sheets.put(sheet, row, 2, name, colour=sheets.MUTED).border = rule
        cell = sheets.put(sheet, row, 3, value, "wrap" if isinstance(value, str) else "day")
        cell.alignment = Alignment(horizontal="left", vertical="center", wrap_text=True)
        cell.border = rule
    sheets.put(sheet, 22, 2, _headline(month), "wrap", size=12)
    sheet.merge_cells("B22:C22")
    sheet.row_dimensions[22].height = 52
    sheets.put(sheet, 24, 2, "İçindekiler", bold=True, size=12, colour=sheets.ACCENT)
    for row, (name, holds) in enumerate(contents, 25):
        cell = sheets.put(sheet, row, 2, name, colour=sheets.ACCENT)
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{name}'!A1")
        sheets.put(sheet, row, 3, holds, colour=sheets.MUTED)
    for column, role, name in ((2, "Hazırlayan", month.prepared_by), (3, "Onay", month.manager)):
        across = "left" if column == 2 else "right"  # noqa: PLR2004 - the two columns of the page
        for row, text, bold in ((_SIGNATURE_ROW, role, False), (_SIGNATURE_ROW + 1, name, True)):
            cell = sheets.put(sheet, row, column, text, bold=bold)
            cell.alignment = Alignment(horizontal=across)


def _centred(
    sheet: Worksheet,
    row: int,
    text: str,
    *,
    size: float,
    colour: str = sheets.INK,
    bold: bool = True,
) -> None:
    cell = sheets.put(sheet, row, 1, text, bold=bold, size=size, colour=colour)
    sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(_COVER_WIDTHS))
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)


def _headline(month: Month) -> str:
    counts = month.counts
    words = (
        f"{period(month)} döneminde {number(counts.received)} başvuru alınmış, "
        f"{number(counts.closed)} başvuru sonuçlandırılmıştır. Dönem sonunda "
        f"{number(counts.open_at_end)} başvuru açıktır; bunların "
        f"{number(counts.overdue_at_end)} adedinin süresi geçmiştir."
    )
    kept = share(counts.on_time_internal, counts.answered)
    if kept is not None:
        percent = f"{kept * 100:.1f}".replace(".", ",")
        words += f" Cevapların %{percent} oranındaki bölümü Genelge süresinde verilmiştir."
    return words


def number(value: int) -> str:
    """Return a number as Turkish writes it, thousands with a dot.

    >>> number(12345)
    '12.345'
    """
    return f"{value:,}".replace(",", ".")


class Figure(NamedTuple):
    """One line of the summary; `better` is 1 if more is better, -1 if less is, else 0."""

    title: str
    now: float | None
    before: float | None
    kind: sheets.Kind
    better: int = 0


def _figures(now: Counts, before: Counts) -> tuple[Figure, ...]:
    def pair(title: str, name: str, better: int = 0, kind: sheets.Kind = "whole") -> Figure:
        return Figure(title, getattr(now, name), getattr(before, name), kind, better)

    def kept(title: str, name: str) -> Figure:
        this = share(getattr(now, name), now.answered)
        that = share(getattr(before, name), before.answered)
        return Figure(title, this, that, "share", 1)

    return (
        pair("Önceki aydan devreden", "carried"),
        pair("Gelen başvuru", "received"),
        pair("Kapanan başvuru", "closed"),
        pair("Ay sonunda açık", "open_at_end", -1),
        pair("   bunlardan süresi geçen", "overdue_at_end", -1),
        pair("Cevaplanan başvuru", "answered"),
        pair("   bunlardan reddedilen", "refused"),
        pair("Genelge süresinde cevaplanan", "on_time_internal"),
        kept("   cevaplananlara oranı", "on_time_internal"),
        pair("Kanuni süresinde cevaplanan", "on_time_legal"),
        kept("   cevaplananlara oranı", "on_time_legal"),
        pair("Ortalama cevap süresi (iş günü)", "mean_days", -1, "one"),
        pair("Ortanca cevap süresi (iş günü)", "median_days", -1, "one"),
    )


def summary(sheet: Worksheet, month: Month) -> None:
    """Write the figures of the month beside those of the month before, and the last year."""
    sheets.title(sheet, "Özet", subtitle(month))
    before = MONTHS[month.month - 2].tr
    previous = f"{before} {month.year - (month.month == 1)}"
    columns = (
        Column("Gösterge", "text", 35),
        Column(period(month), "whole", 14),
        Column(previous, "whole", 14),
        Column("Değişim", "whole", 14),
        Column("Değişim (%)", "share", 14),
        Column("Değerlendirme", "text", 20),
    )
    sheets.widths(sheet, columns)
    sheets.headings(sheet, 4, columns)
    figures = _figures(month.counts, month.before)
    for row, figure in enumerate(figures, 5):
        _figure(sheet, row, columns, figure)
    end = 5 + len(figures)
    sheets.put(
        sheet,
        end,
        1,
        f"Açık ve süresi geçen başvurular {dotted(month.as_of)} günü itibarıyla sayılmıştır.",
        size=9,
        colour=sheets.MUTED,
    )
    top = end + 18
    sheets.section(sheet, top, "Son on iki ay")
    last = _year(sheet, top + 1, month)
    flow = charts.lines(
        sheet, (top + 1, last), ((2, sheets.ACCENT), (3, sheets.GREY)), title="Gelen ve kapanan"
    )
    kept = charts.lines(
        sheet,
        (top + 1, last),
        ((6, sheets.ACCENT),),
        title="Genelge süresinde cevaplanan",
        number_format="0%",
        top=1,
    )
    for chart, column, width in ((flow, "A", 12), (kept, "D", 9)):
        chart.width = width
        chart.height = _CHART_HEIGHT
        sheet.add_chart(chart, f"{column}{end + 2}")


def _figure(sheet: Worksheet, row: int, columns: Sequence[Column], figure: Figure) -> None:
    now, before = figure.now, figure.before
    change = None if now is None or before is None else now - before
    points = figure.kind == "share"
    relative = change / before if change is not None and before and not points else None
    sheets.write_row(
        sheet,
        row,
        (columns[0], *(Column("", figure.kind),) * 3, columns[4], columns[5]),
        (
            figure.title,
            _NOTHING if now is None else now,
            _NOTHING if before is None else before,
            _NOTHING if change is None else change * (100 if points else 1),
            relative,
            _judged(change, figure),
        ),
    )
    for column in (2, 3, 4):  # also where a dash stands for a number
        sheet.cell(row=row, column=column).alignment = sheets.alignment("whole")
    sheet.cell(row=row, column=4).number_format = (
        _UP_DOWN if figure.kind == "whole" else _UP_DOWN_ONE
    )
    sheet.cell(row=row, column=5).number_format = _UP_DOWN_SHARE


def _judged(change: float | None, figure: Figure) -> str:
    """Return in words how the figure moved."""
    if change is None:
        return "karşılaştırılamaz"
    if not change:
        return "değişmedi"
    moved = "puan " if figure.kind == "share" else ""
    moved += "arttı" if change > 0 else "azaldı"
    if not figure.better:
        return moved
    return f"{moved}, {'olumlu' if (change > 0) == (figure.better > 0) else 'olumsuz'}"


def _year(sheet: Worksheet, row: int, month: Month) -> int:
    columns = (
        Column("Ay", "text", 35),
        Column("Gelen", "whole", 14),
        Column("Kapanan", "whole", 14),
        Column("Açık", "whole", 14),
        Column("Süresi geçen", "whole", 14),
        Column("Genelge süresinde", "share", 20),
    )
    rows = [
        (
            f"{MONTHS[a_month - 1].tr} {year}",
            counts.received,
            counts.closed,
            counts.open_at_end,
            counts.overdue_at_end,
            share(counts.on_time_internal, counts.answered),
        )
        for year, a_month, counts in month.trend
    ]
    return sheets.table(sheet, row, columns, rows) - 1
