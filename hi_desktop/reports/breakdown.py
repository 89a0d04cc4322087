"""The middle of the monthly workbook: by unit, channel, kind, outcome, period, ground; problems."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from openpyxl.styles import Alignment
from openpyxl.worksheet.worksheet import Worksheet

from hi_desktop.domain.figures import Counts, Line, Month
from hi_desktop.domain.vocabulary import ConversationKind, Outcome, word
from hi_desktop.reports import charts, sheets
from hi_desktop.reports.front import share, subtitle
from hi_desktop.reports.sheets import Column
from hi_desktop.reports.splice import Value

HEADING_ROW = sheets.TITLE_ROWS + 1

CHARTED = 10
"""Bars that a chart can show legibly."""

_SHOWN = (Outcome.POSITIVE, Outcome.PARTIAL, Outcome.REFUSED, Outcome.INFORMED)
_REPORTED_AS = {
    Outcome.POSITIVE: "b",
    Outcome.REFUSED: "c",
    Outcome.PARTIAL: "d",
}


def _line_columns(name: str) -> tuple[Column, ...]:
    return (
        Column(name, "wrap", 46),
        Column("Devreden", "whole", 11),
        Column("Gelen", "whole", 10),
        Column("Kapanan", "whole", 10),
        Column("Açık", "whole", 9),
        Column("Süresi geçen", "whole", 10),
        Column("Cevaplanan", "whole", 12),
        Column("Ret", "whole", 8),
        Column("Genelge süresinde", "whole", 11),
        Column("Oranı", "share", 9),
        Column("Kanuni süresinde", "whole", 11),
        Column("Oranı", "share", 9),
        Column("Ortalama iş günü", "one", 11),
        Column("Ortanca iş günü", "one", 11),
    )


def _line_values(name: str, counts: Counts) -> tuple[Value, ...]:
    return (
        name,
        counts.carried,
        counts.received,
        counts.closed,
        counts.open_at_end,
        counts.overdue_at_end,
        counts.answered,
        counts.refused,
        counts.on_time_internal,
        share(counts.on_time_internal, counts.answered),
        counts.on_time_legal,
        share(counts.on_time_legal, counts.answered),
        counts.mean_days,
        counts.median_days,
    )


def _by_line(
    sheet: Worksheet, month: Month, lines: Sequence[Line], name: str, chart_title: str
) -> None:
    """Write a table of lines with its total, and below it what arrived and was closed."""
    columns = _line_columns(name)
    sheets.widths(sheet, columns)
    rows = [_line_values(line.title, line.counts) for line in lines]
    total = _line_values("Toplam", month.counts)
    end = sheets.table(sheet, HEADING_ROW, columns, rows, total=total)
    last = HEADING_ROW + len(rows)
    sheet.auto_filter.ref = f"A{HEADING_ROW}:N{max(last, HEADING_ROW)}"
    sheet.freeze_panes = f"B{HEADING_ROW + 1}"
    moved = sum(1 for line in lines if line.counts.received or line.counts.closed)
    charted = min(moved, CHARTED)
    if not charted:
        return
    chart = charts.bars(
        sheet,
        (HEADING_ROW, HEADING_ROW + charted),
        ((3, sheets.ACCENT), (4, sheets.TINT)),
        title=chart_title if charted == moved else f"{chart_title} (ilk {charted})",
    )
    height = max(5.0, 2.4 + 0.7 * charted)
    charts.place(sheet, chart, end + 1, width=30, height=height, landscape=True)


def units(sheet: Worksheet, month: Month) -> None:
    """Write the figures of each unit; units without applications are left out."""
    sheets.title(sheet, "Birimlere göre", subtitle(month))
    _by_line(sheet, month, month.by_unit, "Birim", "Birimlere göre gelen ve kapanan")


def channels(sheet: Worksheet, month: Month) -> None:
    """Write the figures of each channel."""
    sheets.title(sheet, "Kanallara göre", subtitle(month))
    _by_line(sheet, month, month.by_channel, "Kanal", "Kanallara göre gelen ve kapanan")


def kinds(sheet: Worksheet, month: Month) -> None:
    """Write the figures of each kind."""
    sheets.title(sheet, "Türlere göre", subtitle(month))
    _by_line(sheet, month, month.by_kind, "Tür", "Türlere göre gelen ve kapanan")


def outcomes(sheet: Worksheet, month: Month) -> None:
    """Write how applications ended, and each kind's outcomes as a stacked chart."""
    sheets.title(sheet, "Sonuçlara göre", subtitle(month))
    columns = (
        Column("Sonuç", "text", 34),
        Column("Başvuru", "whole", 13),
        Column("Payı", "share", 13),
        Column("4982 m.30", "centre", 13),
        Column("", "whole", 13),
        Column("", "whole", 13),
        Column("", "whole", 13),
    )
    sheets.widths(sheet, columns)
    rows: list[tuple[Value, ...]] = [
        (word(outcome), number, share(number, month.counts.closed), _REPORTED_AS.get(outcome, ""))
        for outcome, number in month.by_outcome
    ]
    unsaid = month.counts.closed - month.counts.answered
    if unsaid:
        rows.append(("Sonucu yazılmamış", unsaid, share(unsaid, month.counts.closed), ""))
    total = (
        "Kapanan başvuru",
        month.counts.closed,
        share(1, 1) if month.counts.closed else None,
        "",
    )
    end = sheets.table(sheet, HEADING_ROW, columns[:4], rows, total=total)
    sheet.freeze_panes = f"A{HEADING_ROW + 1}"
    chart = charts.bars(
        sheet,
        (HEADING_ROW, HEADING_ROW + len(rows)),
        ((2, sheets.ACCENT),),
        title="Sonuçlara göre kapanan başvuru",
    )
    below = charts.place(sheet, chart, end + 1, width=21, height=6.0)
    _outcome_by_kind(sheet, month, below)


def _outcome_by_kind(sheet: Worksheet, month: Month, row: int) -> None:
    names = (*(word(outcome) for outcome in _SHOWN), "Diğer")
    columns = (
        Column("Türe göre sonuç", "text", 34),
        *(Column(name, "whole", 13) for name in names),
        Column("Toplam", "whole", 13),
    )
    found: Counter[tuple[str, int]] = Counter()
    for case in month.cases:
        if case.closed_on is not None and month.first <= case.closed_on <= month.last:
            outcome = case.row.outcome
            place = _SHOWN.index(outcome) if outcome in _SHOWN else len(_SHOWN)
            found[case.row.kind, place] += 1
    sheets.section(sheet, row, "Türlere göre sonuçlar")
    rows: list[tuple[Value, ...]] = []
    for kind in month.kinds:
        numbers = [found[kind, place] for place in range(len(names))]
        rows.append((word(kind), *numbers, sum(numbers)))
    sums = [sum(found[kind, place] for kind in month.kinds) for place in range(len(names))]
    end = sheets.table(sheet, row + 1, columns, rows, total=("Toplam", *sums, sum(sums)))
    chart = charts.bars(
        sheet,
        (row + 1, row + 1 + len(rows)),
        tuple(
            zip(
                range(2, 2 + len(names)),
                (sheets.ACCENT, sheets.TINT, sheets.LATE, sheets.GREY, sheets.RULE),
                strict=True,
            )
        ),
        title="Türlere göre sonuçlar",
        stacked=True,
        labels=False,
    )
    charts.place(sheet, chart, end + 1, width=21, height=5.6)


def grounds(sheet: Worksheet, month: Month) -> None:
    """Write the refusals of the month by their ground (Law 4982 art. 30 c)."""
    sheets.title(sheet, "Ret gerekçeleri", subtitle(month))
    columns = (
        Column("Gerekçe", "wrap", 62),
        Column("Kod", "text", 12),
        Column("Ret", "whole", 11),
        Column("Payı", "share", 11),
    )
    sheets.widths(sheet, columns)
    ordered = sorted(month.by_ground, key=lambda ground: -ground[2])
    refused = month.counts.refused
    rows = [(name, code, number, share(number, refused)) for code, name, number in ordered]
    total = ("Toplam", "", refused, share(refused, refused))
    end = sheets.table(sheet, HEADING_ROW, columns, rows, total=total)
    sheet.freeze_panes = f"A{HEADING_ROW + 1}"
    charted = sum(1 for ground in ordered if ground[2])
    if charted:
        chart = charts.bars(
            sheet,
            (HEADING_ROW, HEADING_ROW + charted),
            ((3, sheets.ACCENT),),
            title="Gerekçelere göre ret",
        )
        charts.place(sheet, chart, end + 1, width=18, height=3.0 + 0.8 * charted)


def problems(sheet: Worksheet, month: Month) -> None:
    """Write the shortcomings: found ones, the officer's words, and what was found sound."""
    sheets.title(sheet, "Yaşanan sorunlar, aksayan yönler", subtitle(month))
    columns = (
        Column("No", "centre", 6),
        Column("Tespit", "wrap", 56),
        Column("Sayı", "whole", 9),
        Column("En çok kimde / hangi kayıtta", "wrap", 46),
        Column("Dayanak", "wrap", 42),
        Column("Kaynak", "wrap", 20),
    )
    sheets.widths(sheet, columns)
    rows: list[tuple[Value, ...]] = [
        (number, problem.text, problem.count, problem.detail, problem.basis, problem.source)
        for number, problem in enumerate(month.problems, 1)
    ] or [("", "Verilerden sorun tespit edilmemiştir.", 0, "", "", "")]
    row = sheets.table(sheet, HEADING_ROW, columns, rows) + 1
    sheet.freeze_panes = f"A{HEADING_ROW + 1}"
    sheets.section(sheet, row, "Birimin görüş ve açıklaması")
    cell = sheets.put(sheet, row + 1, 1, month.remark or "Açıklama yazılmamıştır.", "wrap")
    sheet.merge_cells(start_row=row + 1, end_row=row + 1, start_column=1, end_column=len(columns))
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    needed = sum(1 + len(line) // 140 for line in month.remark.split("\n"))
    sheet.row_dimensions[row + 1].height = min(400, 18 + 15 * needed)
    row += 3
    sheets.section(sheet, row, "Denetlenen ve sorun bulunmayan hususlar")
    for offset, text in enumerate(month.sound, 1):
        sheets.put(sheet, row + offset, 1, "✓", "centre", colour=sheets.ACCENT)
        sheets.put(sheet, row + offset, 2, text)
        sheets.put(sheet, row + offset, 3, 0, "whole")


def talks(sheet: Worksheet, month: Month) -> None:
    """Write the calls and visits of the month (R24-R26)."""
    columns = (Column("Görüşmeler", "wrap", 64), Column("Sayı", "one", 12))
    sheets.title(sheet, "Görüşmeler", subtitle(month))
    sheets.widths(sheet, columns)
    told = month.talks
    lines: tuple[tuple[str, Value], ...] = (
        *((word(kind), told.by_kind.get(kind, 0)) for kind in ConversationKind),
        ("Ziyaretçinin ortalama beklemesi (dakika)", told.mean_wait),
        ("Cevaplanan uzman ve Müşavirlik talebi", told.answered),
        ("Bunların ortalama cevap süresi (dakika)", told.mean_answer),
        ("Başvuruya dönüşen görüşme", told.converted),
        ("Geri aranmayı bekleyen", told.open_call_backs),
        ("Doğrudan Beyaz Masaya aktarılan görüşme", told.transfers),
        ("Ziyaretçi memnuniyeti (1–5)", told.satisfaction),
    )
    sheets.table(sheet, HEADING_ROW, columns, lines)
