"""Raporlar: the figures of a month on the screen, its problems, and the Excel report."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QScrollArea, QWidget

from hi_desktop.domain.contacts import Unit
from hi_desktop.domain.dates import MONTHS
from hi_desktop.domain.figures import Month
from hi_desktop.domain.vocabulary import word
from hi_desktop.services.changes import Changes
from hi_desktop.ui import settings as keys
from hi_desktop.ui import tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.distribution import DistributionDialog
from hi_desktop.ui.dialogs.report_year import YearReport
from hi_desktop.ui.file_job import FileJob
from hi_desktop.ui.hub import Message
from hi_desktop.ui.jobs import Job
from hi_desktop.ui.tabs.report_parts import (
    OUTCOME_TONE,
    Figure,
    FigureTable,
    Overview,
    bars,
    change_words,
    charted,
    number,
    percent,
)
from hi_desktop.ui.tabs.report_problems import ProblemCard
from hi_desktop.ui.widgets.basics import (
    Button,
    Card,
    Combo,
    IconButton,
    Label,
    Part,
    column,
    plain,
    row,
)
from hi_desktop.ui.widgets.charts import BarChart, LineChart, StackedBar
from hi_desktop.ui.widgets.notes import Banner, ProgressPanel

MONTHS_OFFERED = 36
PAGE = "reports"


class ReportsPage(QWidget):
    """The page: choose month and scope, see, export."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._context = context
        self._month: Month | None = None
        self._job: Job[Path] | None = None
        self._made: Path | None = None
        self.problems = ProblemCard()
        self.remark = self.problems.remark
        self.problems.keep_asked.connect(self.save_remark)
        self._head = self._make_head()
        self.progress = ProgressPanel()
        self.progress.hide()
        self.progress.cancelled.connect(self._cancel)
        self.made = Banner("ok")
        self.made.hide()
        self.made.acted.connect(self._made_acted)
        self._build()
        context.hub.changed.connect(self._changed)
        context.actions.bind("view.refresh", self.refresh, page=PAGE)
        context.actions.bind("file.export", self.export, page=PAGE)
        context.actions.bind("report.year", self.open_year, page=PAGE)
        self._cover = FileJob(context, self)
        context.actions.bind("report.cover", self.write_cover, page=PAGE)
        context.actions.bind("report.distribute", self.open_distribution, page=PAGE)
        self._read_units()
        self.refresh()

    # Looks.

    def _make_head(self) -> Part:
        self.month = Combo()
        self.month.setObjectName("month")
        self.month.setAccessibleName(self.tr("Month of the report"))
        self.month.setMinimumContentsLength(len("September 2026"))
        self._fill_months()
        self.scope = Combo()
        self.scope.setObjectName("scope")
        self.scope.setAccessibleName(self.tr("Scope of the report"))
        self.scope.setMinimumContentsLength(24)
        self.scope.addItem(self.tr("All units"), None)
        self.month.currentIndexChanged.connect(self._month_chosen)
        self.scope.currentIndexChanged.connect(self.refresh)
        self.export_button = Button.of(
            self._context.actions["file.export"], "primary", "arrow_download"
        )
        self.more = IconButton("more_horizontal", self.tr("More reports"), size=tokens.ICON)
        self.more.setObjectName("more")
        self.more.clicked.connect(self._open_more)
        self._title = Label(self.tr("Reports"), "page")
        self._subtitle = Label("", "body", "text2")
        return row(
            self._title,
            self._subtitle,
            None,
            self.month,
            self.scope,
            self.export_button,
            self.more,
            gap=tokens.S2,
        )

    def _fill_months(self) -> None:
        today = self._context.today()
        at = today.year * 12 + today.month - 1
        for back in range(MONTHS_OFFERED):
            year, month = (at - back) // 12, (at - back) % 12 + 1
            name = MONTHS[month - 1].in_(self._context.language)
            self.month.addItem(f"{name} {year}", (year, month))
        self.month.setCurrentIndex(1)

    def _build(self) -> None:
        self._figures = [
            Figure(self.tr("Received")),
            Figure(self.tr("Closed")),
            Figure(self.tr("Open at the end")),
            Figure(self.tr("Overdue at the end")),
            Figure(self.tr("Answered on time")),
            Figure(self.tr("Mean working days")),
        ]
        self._channels = BarChart(self.tr("Received by channel"))
        self._trend = LineChart(self.tr("Mean working days to the answer, twelve months"))
        self._outcomes = StackedBar(self.tr("Outcomes of the month"))
        self._overview = Overview(
            self._figures,
            charted(self.tr("By channel"), self._channels),
            charted(self.tr("Working days to the answer, last 12 months"), self._trend),
            charted(self.tr("Outcomes"), self._outcomes),
        )
        self.units = FigureTable(self.tr("By unit"), self.tr("Unit"))
        self.kinds = FigureTable(self.tr("By kind"), self.tr("Kind"))
        body = column(
            self._overview,
            Card(column(Label(self.tr("By unit"), "section"), self.units, gap=tokens.S2)),
            Card(column(Label(self.tr("By kind"), "section"), self.kinds, gap=tokens.S2)),
            self.problems,
            None,
            gap=tokens.S3,
            margins=(0, 0, 4, 0),
        )
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(plain(body))
        self._area = area
        whole = column(
            self._head, self.made, self.progress, area, gap=tokens.S3, margins=(16, 12, 12, 12)
        )
        whole.setStretch(3, 1)
        self.setLayout(whole)

    # Reading.

    def _read_units(self) -> None:
        office, today = self._context.office, self._context.today()
        self._context.jobs.read(
            lambda: office.contacts.units(today),
            self._show_units,
            self._context.failed,
            owner=self,
            latest="reports.units",
        )

    def _show_units(self, units: list[Unit]) -> None:
        chosen = self.scope.currentData()
        self.scope.blockSignals(True)
        while self.scope.count() > 1:
            self.scope.removeItem(1)
        for unit in units:
            self.scope.addItem(unit.name, unit.id)
        self.scope.choose(chosen)
        self.scope.blockSignals(False)

    @Slot()
    def refresh(self) -> None:
        """Count the chosen month."""
        year, month = self.month.currentData()
        scope = self.scope.currentData()
        reports = self._context.office.reports
        self._context.jobs.read(
            lambda: reports.month(year, month, scope),
            self._show,
            self._context.failed,
            owner=self,
            latest="reports.month",
        )

    def _show(self, month: Month) -> None:
        self._month = month
        now, before = month.counts, month.before
        language = self._context.language
        shown = (
            (str(now.received), change_words(now.received, before.received)),
            (str(now.closed), change_words(now.closed, before.closed)),
            (str(now.open_at_end), change_words(now.open_at_end, before.open_at_end)),
            (str(now.overdue_at_end), change_words(now.overdue_at_end, before.overdue_at_end)),
            (
                percent(now.on_time_internal, now.answered, language),
                self.tr("legal: {share}").format(
                    share=percent(now.on_time_legal, now.answered, language)
                ),
            ),
            (
                number(now.mean_days, language),
                self.tr("median: {days}").format(days=number(now.median_days, language)),
            ),
        )
        for figure, (value, note) in zip(self._figures, shown, strict=True):
            figure.tell(value, note)
        self._subtitle.setText(self.tr("{count} applications").format(count=len(month.cases)))
        self._channels.show_bars(bars(month.by_channel))
        self._trend.show_points(
            [
                (MONTHS[m - 1].in_(language)[:3], counts.mean_days)
                for _year, m, counts in month.trend
            ],
            target=15,
        )
        self._outcomes.show_parts(
            [
                (word(outcome, language), count, OUTCOME_TONE.get(outcome, "off"))
                for outcome, count in month.by_outcome
                if count
            ]
        )
        self.units.show_lines(month.by_unit, language)
        self.kinds.show_lines(month.by_kind, language)
        self.problems.show_month(month)
        self._context.hub.status(PAGE, self._subtitle.text())

    # What happens.

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.contacts or changes.everything:
            self._read_units()
        self.refresh()

    @Slot()
    def _month_chosen(self) -> None:
        """Keep what was typed for the month before, then show the chosen one."""
        if self.problems.typed():
            self.save_remark()
        self.refresh()

    @Slot()
    def save_remark(self) -> None:
        """Keep the officer's own words for the month that is shown."""
        words = self.problems.words()
        if words is None:
            return
        reports = self._context.office.reports
        self.problems.set_kept()
        self._context.jobs.act(
            lambda: reports.set_remark(*words),
            self._remark_saved,
            self._remark_not_saved,
            owner=self,
        )

    def _remark_saved(self, changes: Changes) -> None:
        self._context.hub.announce(changes)
        self._context.hub.say(self.tr("The text was kept."), undo=changes.act_id)

    def _remark_not_saved(self, error: Exception) -> None:
        self.remark.document().setModified(True)
        self._context.failed(error)

    @Slot()
    def export(self) -> None:
        """Ask where to, then write the workbook."""
        if self._month is None or self._job is not None:
            return
        if self.problems.typed():
            self.save_remark()
        folder = self._context.settings.get(keys.LAST_FOLDER) or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        proposed = Path(folder) / self._context.office.reports.file_name(
            self._month.year, self._month.month
        )
        chosen, _filter = QFileDialog.getSaveFileName(
            self,
            self.tr("Export the monthly report"),
            str(proposed),
            self.tr("Excel workbook (*.xlsx)"),
        )
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, path: Path) -> None:
        """Write the workbook of the month on screen, without the problems that were unticked."""
        month = self._shown_month()
        if month is None:
            return
        self._context.settings.set(keys.LAST_FOLDER, str(path.parent))
        self.made.hide()
        self.export_button.setEnabled(False)
        self.progress.start(self.tr("Writing {name}").format(name=path.name))
        reports = self._context.office.reports
        self._job = self._context.jobs.long(
            lambda progress: reports.export_month(month, path, progress),
            self._exported,
            self._not_exported,
            told=self.progress.step,
            owner=self,
        )

    @Slot()
    def _open_more(self) -> None:
        menu = self._context.actions.menu(
            ("report.year", "report.cover", "report.distribute"), self
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    @Slot()
    def open_year(self) -> YearReport:
        """Show the yearly report of the right to information."""
        dialog = YearReport(self._context, self)
        dialog.open()
        return dialog

    @Slot()
    def write_cover(self) -> None:
        """Write the covering letter (üst yazı) of the month on screen."""
        year, month = self.month.currentData()
        name = f"{MONTHS[month - 1].tr} {year}"
        file = f"Ust_Yazi_{year}-{month:02}.docx"
        path = self._cover.ask_letter(self.tr("Covering letter"), file)
        if path is not None:
            letters = self._context.office.letters
            self._cover.write(path, lambda _progress: letters.monthly(name, path))

    @Slot()
    def open_distribution(self) -> DistributionDialog | None:
        """Show who gets the report of the month, as it is on screen."""
        month = self._shown_month()
        if month is None:
            return None
        dialog = DistributionDialog(self._context, month, self)
        dialog.open()
        return dialog

    def _shown_month(self) -> Month | None:
        """Return the month on screen without the problems that were unticked."""
        if self._month is None:
            return None
        return dataclasses.replace(
            self._month, problems=self.problems.kept(), remark=self.remark.text()
        )

    @Slot()
    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _exported(self, path: Path) -> None:
        self._ended()
        self._made = path
        count = len(self._month.cases) if self._month else 0
        self.made.tell(
            self.tr("The report is ready ({count} applications)").format(count=count),
            str(path),
            open=self.tr("Open"),
            folder=self.tr("Show in folder"),
            copy=self.tr("Copy the path"),
        )
        self.made.show()

    def _not_exported(self, error: Exception) -> None:
        self._ended()
        self._context.failed(error)

    def _ended(self) -> None:
        self._job = None
        self.progress.stop()
        self.export_button.setEnabled(True)

    @Slot(str)
    def _made_acted(self, key: str) -> None:
        if self._made is None:
            return
        if key == "copy":
            QGuiApplication.clipboard().setText(str(self._made))
            return
        target = self._made if key == "open" else self._made.parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
            self._context.hub.tell(
                Message(
                    text=self.tr("No program opened it. The file stands here: {path}").format(
                        path=self._made
                    ),
                    tone="soon",
                )
            )

    # The window asks.

    def page_shown(self) -> None:
        """Count again."""
        self.refresh()

    def panes(self) -> list[QWidget]:
        """Return what F6 walks."""
        return [self.month, self.units, self.kinds, self.remark]


def make(context: UiContext) -> QWidget:
    """Return the page."""
    return ReportsPage(context)
