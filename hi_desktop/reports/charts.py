"""Charts of the workbook: native ones of Excel, few colours, values on the marks."""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl.chart import BarChart, LineChart, Reference, Series
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.legend import Legend
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import (
    CharacterProperties,
    Font,
    Paragraph,
    ParagraphProperties,
    RegularTextRun,
)
from openpyxl.worksheet.worksheet import Worksheet

from hi_desktop.reports.sheets import FACE, INK, MUTED, RULE, below, chart_row

_SMALL = 900
_TITLE = 1200


def bars(
    sheet: Worksheet,
    rows: tuple[int, int],
    columns: Sequence[tuple[int, str]],
    *,
    title: str,
    lying: bool = True,
    stacked: bool = False,
    labels: bool = True,
    number_format: str = "#,##0",
) -> BarChart:
    """Return a bar chart of a table.

    Args:
        sheet: holds the table; its first column names the bars.
        rows: heading row and last row.
        columns: column and colour of each series.
        title: says what is shown.
        lying: bars lie, the first row on top; else they stand.
        stacked: series lie on each other.
        labels: write the values on the marks.
        number_format: of the values.
    """
    chart = BarChart()
    chart.type = "bar" if lying else "col"
    chart.gapWidth = 45
    if stacked:
        chart.grouping, chart.overlap = "stacked", 100
    _fill(chart, sheet, rows, columns, title=title, number_format=number_format)
    for series, (_, colour) in zip(chart.series, columns, strict=True):
        series.graphicalProperties = GraphicalProperties(solidFill=colour)
        series.graphicalProperties.line = LineProperties(solidFill=colour)
        series.invertIfNegative = False
        if labels:
            series.dLbls = _labels(number_format, "ctr" if stacked else "outEnd", on_dark=stacked)
    if lying:
        chart.x_axis.scaling.orientation = "maxMin"
        chart.y_axis.crosses = "max"  # with the bars turned round, the numbers stand below
    if labels:
        chart.y_axis.delete = True
        chart.y_axis.majorGridlines = None
    return chart


def lines(
    sheet: Worksheet,
    rows: tuple[int, int],
    columns: Sequence[tuple[int, str]],
    *,
    title: str,
    number_format: str = "#,##0",
    top: float | None = None,
) -> LineChart:
    """Return a line chart of a table whose rows are months.

    Args:
        sheet: holds the table; its first column names the months.
        rows: heading row and last row.
        columns: column and colour of each series.
        title: says what is shown.
        number_format: of the values.
        top: upper end of the axis, where it is known.
    """
    chart = LineChart()
    _fill(chart, sheet, rows, columns, title=title, number_format=number_format)
    chart.y_axis.scaling.min = 0
    if top is not None:
        chart.y_axis.scaling.max = top
    for series, (_, colour) in zip(chart.series, columns, strict=True):
        series.smooth = False
        series.graphicalProperties = GraphicalProperties()
        series.graphicalProperties.line = LineProperties(solidFill=colour, w=25400)
        series.marker.symbol, series.marker.size = "circle", 5
        series.marker.graphicalProperties = GraphicalProperties(solidFill=colour)
        series.marker.graphicalProperties.line = LineProperties(solidFill=colour)
    return chart


def place(
    sheet: Worksheet,
    chart: BarChart | LineChart,
    row: int,
    *,
    width: int,
    height: float,
    landscape: bool = False,
) -> int:
    """Put a chart below a table, on one page of paper; sizes in centimetres.

    Returns:
        The row below the chart.
    """
    at = chart_row(sheet, row, height, landscape=landscape)
    chart.width = width
    chart.height = height
    sheet.add_chart(chart, f"A{at}")
    return below(at, height)


def _fill(
    chart: BarChart | LineChart,
    sheet: Worksheet,
    rows: tuple[int, int],
    columns: Sequence[tuple[int, str]],
    *,
    title: str,
    number_format: str,
) -> None:
    head, last = rows
    for column, _ in columns:
        values = Reference(sheet, min_col=column, min_row=head, max_row=last)
        chart.series.append(Series(values, title_from_data=True))
    chart.set_categories(Reference(sheet, min_col=1, min_row=head + 1, max_row=last))
    chart.title = _title(title)
    chart.title.overlay = False
    chart.legend = None
    if len(columns) > 1:
        chart.legend = Legend(legendPos="b", txPr=_look(_SMALL, MUTED))
    for axis in (chart.x_axis, chart.y_axis):
        axis.delete = False  # openpyxl leaves it open, which newer programs read as deleted
        axis.txPr = _look(_SMALL, MUTED)
        axis.majorTickMark = axis.minorTickMark = "none"
        axis.graphicalProperties = GraphicalProperties()
        axis.graphicalProperties.line = LineProperties(solidFill=RULE)
    chart.y_axis.number_format = number_format
    chart.y_axis.majorGridlines = ChartLines(
        spPr=GraphicalProperties(ln=LineProperties(solidFill=RULE))
    )
    chart.graphical_properties = GraphicalProperties(ln=LineProperties(noFill=True))
    chart.roundedCorners = False


def _title(words: str) -> Title:
    look = CharacterProperties(
        sz=_TITLE, b=True, solidFill=INK, latin=Font(typeface=FACE), lang="tr-TR"
    )
    run = RegularTextRun(rPr=look, t=words)
    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=look), r=[run])
    return Title(tx=Text(rich=RichText(p=[paragraph])))


def _look(size: int, colour: str) -> RichText:
    look = CharacterProperties(sz=size, b=False, solidFill=colour, latin=Font(typeface=FACE))
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=look), endParaRPr=look)])


def _labels(number_format: str, position: str, *, on_dark: bool) -> DataLabelList:
    labels = DataLabelList(dLblPos=position, numFmt=number_format)
    labels.showVal = True
    labels.showSerName = labels.showCatName = labels.showLegendKey = labels.showPercent = False
    labels.txPr = _look(_SMALL, "FFFFFF" if on_dark else INK)
    return labels
