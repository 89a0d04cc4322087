"""The parts of the report page: a headline figure, and a table of figures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from hi_desktop.domain.figures import Line
from hi_desktop.domain.vocabulary import Language, Outcome
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.tokens import Tone
from hi_desktop.ui.widgets.basics import Card, Label, column

_WIDE = 1040
"""From this width on all headline figures stand in one line."""
_NARROWEST = 480

_BARS = 8

OUTCOME_TONE: dict[Outcome, Tone] = {
    Outcome.POSITIVE: "ok",
    Outcome.PARTIAL: "soon",
    Outcome.REFUSED: "late",
    Outcome.INFORMED: "info",
    Outcome.FORWARDED: "due",
}
"""Colours of the outcomes that matter most; the others share the grey."""


class Figure(Card):
    """One headline figure: what, how many, and the change."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        self._value = Label("", "kpi")
        self._note = Label("", "caption", "text2")
        self._title = title
        super().__init__(
            column(Label(title, "caption", "text2"), self._value, self._note, gap=1),
            margins=(14, 10, 14, 10),
            parent=parent,
        )

    def tell(self, value: str, note: str) -> None:
        """Show a value."""
        self._value.setText(value)
        self._note.setText(note)
        self.setAccessibleName(f"{self._title}: {value}, {note}")


class Overview(QWidget):
    """The headline figures and the charts; in a narrow window they stand below each other."""

    def __init__(
        self, figures: Sequence[Figure], left: Card, *right: Card, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._figures = tuple(figures)
        self._left = left
        self._right = right
        self._narrow: bool | None = None
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(tokens.S3)
        for place in range(len(self._figures)):
            self._grid.setColumnStretch(place, 1)
        self.setLayout(self._grid)
        self._arrange(narrow=False)

    def minimumSizeHint(self) -> QSize:
        """Return a width at which the narrow order still fits."""
        return QSize(theme.px(_NARROWEST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Choose the order that fits."""
        super().resizeEvent(event)
        self._arrange(narrow=event.size().width() < theme.px(_WIDE))

    def _arrange(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        count = len(self._figures)
        across, half = (count // 2, count) if narrow else (count, count // 2)
        span = count // across
        for at, figure in enumerate(self._figures):
            self._grid.addWidget(figure, at // across, at % across * span, 1, span)
        first = span
        if narrow:
            for at, card in enumerate((self._left, *self._right)):
                self._grid.addWidget(card, first + at, 0, 1, count)
            return
        self._grid.addWidget(self._left, first, 0, len(self._right), half)
        for at, card in enumerate(self._right):
            self._grid.addWidget(card, first + at, half, 1, count - half)


class FigureTable(QTableWidget):
    """Lines of figures, as tall as it needs, readable and copyable by keyboard."""

    def __init__(self, name: str, first: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        headings = [
            first,
            self.tr("Carried over"),
            self.tr("Received"),
            self.tr("Closed"),
            self.tr("Open"),
            self.tr("On time"),
            self.tr("Mean days"),
            self.tr("Overdue"),
            self.tr("Refused"),
        ]
        self.setAccessibleName(name)
        self.setColumnCount(len(headings))
        self.setHorizontalHeaderLabels(headings)
        for place in range(len(headings)):
            side = Qt.AlignmentFlag.AlignRight if place else Qt.AlignmentFlag.AlignLeft
            heading = self.horizontalHeaderItem(place)
            if heading is not None:
                heading.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(tokens.ROW_DENSE))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def show_lines(self, lines: Iterable[Line], language: Language) -> None:
        """Show the figures, one line a unit or kind."""
        shown = list(lines)
        self.setRowCount(len(shown))
        for at, line in enumerate(shown):
            counts = line.counts
            mean = "—" if counts.mean_days is None else f"{counts.mean_days:.1f}"
            texts = (
                line.title,
                str(counts.carried),
                str(counts.received),
                str(counts.closed),
                str(counts.open_at_end),
                percent(counts.on_time_internal, counts.answered, language),
                mean.replace(".", ",") if language == "tr" else mean,
                str(counts.overdue_at_end),
                str(counts.refused),
            )
            for place, text in enumerate(texts):
                item = QTableWidgetItem(text)
                if place:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.setItem(at, place, item)
        self.setFixedHeight(
            self.horizontalHeader().sizeHint().height()
            + len(shown) * self.verticalHeader().defaultSectionSize()
            + 4
        )


def change_words(now: int, before: int) -> str:
    """Return the change against the month before, in words."""
    if now == before:
        return QCoreApplication.translate("Reports", "as in the month before")
    words = (
        QCoreApplication.translate("Reports", "▲ {count} more than the month before")
        if now > before
        else QCoreApplication.translate("Reports", "▼ {count} fewer than the month before")
    )
    return words.format(count=abs(now - before))


def percent(part: int, whole: int, language: Language) -> str:
    """Return a share as it is written in the language; a dash when there is no whole.

    >>> percent(55, 57, "tr"), percent(1, 2, "en"), percent(0, 0, "tr")
    ('%96,5', '50%', '—')
    """
    if not whole:
        return "—"
    share = f"{100 * part / whole:.1f}".removesuffix(".0")
    return f"%{share.replace('.', ',')}" if language == "tr" else f"{share}%"


def charted(title: str, chart: QWidget) -> Card:
    """Return a chart under its title."""
    return Card(column(Label(title, "section"), chart, gap=tokens.S2))


def bars(lines: tuple[Line, ...]) -> list[tuple[str, float]]:
    """Return the busiest lines as the bars of a chart."""
    busy = [line for line in lines if line.counts.received]
    busy.sort(key=lambda line: -line.counts.received)
    return [(line.title, float(line.counts.received)) for line in busy[:_BARS]]


def number(value: float | None, language: str) -> str:
    """Return a mean as people read it; a dash for none."""
    if value is None:
        return "—"
    text = f"{value:.1f}"
    return text.replace(".", ",") if language == "tr" else text
