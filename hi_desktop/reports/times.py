"""The sheet of the monthly workbook that tells how the periods were kept."""

from __future__ import annotations

from collections.abc import Iterable

from openpyxl.worksheet.worksheet import Worksheet

from hi_desktop.domain.dates import MONTHS
from hi_desktop.domain.figures import Month
from hi_desktop.reports import charts, sheets
from hi_desktop.reports.breakdown import CHARTED, HEADING_ROW
from hi_desktop.reports.front import share, subtitle
from hi_desktop.reports.sheets import Column

BANDS: tuple[tuple[str, int | None], ...] = (
    ("0–5", 5),
    ("6–10", 10),
    ("11–15", 15),
    ("16–20", 20),
    ("21–30", 30),
    ("31 ve üzeri", None),
)
"""Bands of working days with their upper ends."""


def times(sheet: Worksheet, month: Month) -> None:
    """Write how the two periods were kept, how long answers took and how old open cases are."""
    sheets.title(sheet, "Süre", subtitle(month))
    columns = (
        Column("", "text", 42),
        *(Column("", "whole", 16) for _ in range(5)),
    )
    sheets.widths(sheet, columns)
    row = _kept(sheet, month)
    row = _spread(sheet, month, row + 1)
    row = _months(sheet, month, row)
    _units_on_time(sheet, month, row)


def _kept(sheet: Worksheet, month: Month) -> int:
    columns = (
        Column("Süre", "text", 42),
        Column("Cevaplanan", "whole", 16),
        Column("Süresinde", "whole", 16),
        Column("Geç", "whole", 16),
        Column("Süresinde (%)", "share", 16),
    )
    counts = month.counts
    rows = [
        (name, counts.answered, kept, counts.answered - kept, share(kept, counts.answered))
        for name, kept in (
            ("Genelge süresi (15 iş günü)", counts.on_time_internal),
            ("Kanuni süre", counts.on_time_legal),
        )
    ]
    return sheets.table(sheet, HEADING_ROW, columns, rows)


def banded(days: Iterable[int]) -> list[int]:
    """Return how many of the numbers of working days fall into each band.

    >>> banded([0, 5, 6, 99])
    [2, 1, 0, 0, 0, 1]
    """
    found = [0] * len(BANDS)
    for each in days:
        found[next(i for i, (_, top) in enumerate(BANDS) if top is None or each <= top)] += 1
    return found


def _spread(sheet: Worksheet, month: Month, row: int) -> int:
    """Write how many answers and open cases lie in each band of working days."""
    columns = (
        Column("İş günü", "text", 42),
        Column("Cevaplanan", "whole", 16),
        Column("Açık (yaşı)", "whole", 16),
        Column("Açık (gecikmesi)", "whole", 16),
    )
    answered = banded(
        case.days
        for case in month.cases
        if case.days is not None
        and case.closed_on is not None
        and month.first <= case.closed_on <= month.last
    )
    ages = banded(case.age for case in month.open_cases)
    late = banded(case.late_by for case in month.open_cases if case.late_by)
    sheets.section(sheet, row, "Kaç iş günü sürdü")
    rows = [(name, answered[i], ages[i], late[i]) for i, (name, _) in enumerate(BANDS)]
    total = ("Toplam", sum(answered), sum(ages), sum(late))
    end = sheets.table(sheet, row + 1, columns, rows, total=total)
    chart = charts.bars(
        sheet,
        (row + 1, row + 1 + len(rows)),
        ((2, sheets.ACCENT), (3, sheets.TINT)),
        title="İş gününe göre cevaplanan ve açık başvuru",
        lying=False,
    )
    return charts.place(sheet, chart, end + 1, width=20, height=7)


def _months(sheet: Worksheet, month: Month, row: int) -> int:
    columns = (
        Column("Ay", "text", 42),
        Column("Cevaplanan", "whole", 16),
        Column("Genelge süresinde", "share", 16),
        Column("Kanuni süresinde", "share", 16),
        Column("Ortalama iş günü", "one", 16),
        Column("Ortanca iş günü", "one", 16),
    )
    sheets.section(sheet, row, "Son on iki ay")
    rows = [
        (
            f"{MONTHS[a_month - 1].tr} {year}",
            counts.answered,
            share(counts.on_time_internal, counts.answered),
            share(counts.on_time_legal, counts.answered),
            counts.mean_days,
            counts.median_days,
        )
        for year, a_month, counts in month.trend
    ]
    end = sheets.table(sheet, row + 1, columns, rows)
    chart = charts.lines(
        sheet,
        (row + 1, row + 1 + len(rows)),
        ((5, sheets.ACCENT), (6, sheets.GREY)),
        title="Ortalama ve ortanca cevap süresi (iş günü)",
        number_format="0",
    )
    return charts.place(sheet, chart, end + 1, width=20, height=7)


def _units_on_time(sheet: Worksheet, month: Month, row: int) -> None:
    columns = (
        Column("Birim", "wrap", 42),
        Column("Süresinde", "whole", 16),
        Column("Geç", "whole", 16),
        Column("Süresinde (%)", "share", 16),
    )
    answering = [line for line in month.by_unit if line.counts.answered]
    answering.sort(key=lambda line: -line.counts.answered)
    rows = [
        (
            line.title,
            line.counts.on_time_internal,
            line.counts.answered - line.counts.on_time_internal,
            share(line.counts.on_time_internal, line.counts.answered),
        )
        for line in answering
    ]
    sheets.section(sheet, row, "Birimlerin Genelge süresine uyması")
    total = ("Toplam", *(sum(int(each[i] or 0) for each in rows) for i in (1, 2)), None)
    end = sheets.table(sheet, row + 1, columns, rows, total=total)
    if not rows:
        return
    charted = min(len(rows), CHARTED)
    chart = charts.bars(
        sheet,
        (row + 1, row + 1 + charted),
        ((2, sheets.ACCENT), (3, sheets.LATE)),
        title="Birimlere göre süresinde ve geç cevap",
        stacked=True,
        labels=False,
    )
    charts.place(sheet, chart, end + 1, width=20, height=max(6.0, 3.0 + 0.7 * charted))
