"""The yearly report of the right to information (4982 m.30): see its figures, write it to Excel."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from hi_desktop.domain.dates import dotted
from hi_desktop.domain.yearly import Year
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.file_job import FileJob
from hi_desktop.ui.widgets.basics import Button, Combo, Label, column, row
from hi_desktop.ui.widgets.fields import Field
from hi_desktop.ui.widgets.notes import Banner

YEARS_OFFERED = 6
_WIDTH, _HEIGHT = 640, 560


class YearReport(QDialog):
    """One year in the letters of the article; the year before is proposed until March."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Yearly report (Law 4982 art. 30)"))
        self._context = context
        self._year: Year | None = None
        self.file = FileJob(context, self)
        self.year = Combo()
        self.year.setObjectName("year")
        today = context.today()
        for back in range(YEARS_OFFERED):
            self.year.addItem(str(today.year - back), today.year - back)
        self.year.setCurrentIndex(1)
        self._due = Banner("info")
        self.figures = QTableWidget(0, 3)
        self.export = Button(self.tr("Export to Excel"), "arrow_download", "primary")
        self._build()
        self.year.currentIndexChanged.connect(self._read)
        self.export.clicked.connect(self._ask)
        self._read()

    def _build(self) -> None:
        table = self.figures
        table.setAccessibleName(self.tr("Figures of the year"))
        table.setHorizontalHeaderLabels([self.tr("Letter"), self.tr("What"), self.tr("Number")])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        whole = column(
            Label(self.tr("Yearly report"), "page"),
            row(Field(self.tr("&Year"), self.year), None),
            self._due,
            table,
            self.file.panel,
            row(None, close, self.export, gap=tokens.S2),
            gap=tokens.S3,
            margins=(tokens.S5, tokens.S4, tokens.S5, tokens.S4),
        )
        whole.setStretch(3, 1)
        self.setLayout(whole)
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))

    @Slot()
    def _read(self) -> None:
        yearly, wanted = self._context.office.yearly, self.year.currentData()
        self._context.jobs.read(
            lambda: yearly.year(wanted),
            self._show,
            self._context.failed,
            owner=self,
            latest="reports.year",
        )

    def _show(self, year: Year) -> None:
        self._year = year
        words = self.tr("It goes to the Board through the ministry by {day} at the latest.")
        self._due.tell(words.format(day=dotted(year.due)))
        lines = self._lines(year)
        self.figures.setRowCount(len(lines))
        for at, (letter, what, number) in enumerate(lines):
            for place, text in enumerate((letter, what, str(number))):
                item = QTableWidgetItem(text)
                if place == 2:  # noqa: PLR2004 - the last column
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.figures.setItem(at, place, item)

    def _lines(self, year: Year) -> list[tuple[str, str, int]]:
        return [
            ("a", self.tr("Requests of information made"), year.received),
            ("b", self.tr("Answered positively, access given"), year.positive),
            ("c", self.tr("Refused, with those not processed"), year.refused),
            *(("", f"    {title}", count) for _, title, count in year.by_ground if count),
            ("d", self.tr("Access given after secret parts were separated"), year.severed),
            ("", self.tr("Forwarded to other authorities"), year.forwarded),
            ("e", self.tr("Refusals to which was objected"), year.objected),
            ("e", self.tr("Refusals taken to court"), year.in_court),
            ("", self.tr("Not answered yet"), year.pending),
        ]

    @Slot()
    def _ask(self) -> None:
        if self._year is None or self.file.busy:
            return
        yearly, year = self._context.office.yearly, self._year
        name = yearly.year_file_name(year.year)
        path = self.file.ask_file(self.tr("Export the yearly report"), name)
        if path is not None:
            self.file.write(path, lambda progress: yearly.export_year(year, path, progress))
