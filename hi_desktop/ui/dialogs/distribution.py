"""The distribution of the monthly report (dağıtım, R28): who gets it, and the files for them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from hi_desktop.domain.contacts import Unit
from hi_desktop.domain.figures import Month
from hi_desktop.domain.progress import Progress
from hi_desktop.services.distribution import Recipient
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.file_job import FileJob
from hi_desktop.ui.widgets.basics import Button, Label, column, row

_WIDTH, _HEIGHT = 560, 560


class DistributionDialog(QDialog):
    """Ticks the units that get an extract; the ministry's office gets the whole."""

    def __init__(self, context: UiContext, month: Month, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Distribution of the report"))
        self._context = context
        self._month = month
        self.file = FileJob(context, self)
        self.units = QListWidget()
        self.units.setAccessibleName(self.tr("Units that get an extract"))
        self.write = Button(self.tr("Write the files…"), "arrow_download", "primary")
        self.write.clicked.connect(self._ask)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        told = self.tr(
            "The ministry’s office gets the whole report. Each unit that is ticked gets a workbook "
            "of its own applications. Space ticks."
        )
        whole = column(
            Label(self.tr("Distribution of the report"), "page"),
            Label(told, "body", "text2", wrap=True),
            self.units,
            self.file.panel,
            row(None, close, self.write, gap=tokens.S2),
            gap=tokens.S3,
            margins=(tokens.S5, tokens.S4, tokens.S5, tokens.S4),
        )
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self._read()

    def _read(self) -> None:
        office, today = self._context.office, self._context.today()
        self._context.jobs.read(
            lambda: (office.contacts.units(today), office.distribution.recipients()),
            self._show,
            self._context.failed,
            owner=self,
            latest="reports.recipients",
        )

    def _show(self, found: tuple[list[Unit], tuple[Recipient, ...]]) -> None:
        units, recipients = found
        chosen = {recipient.unit_id for recipient in recipients}
        self.units.clear()
        for unit in units:
            item = QListWidgetItem(unit.name, self.units)
            item.setData(Qt.ItemDataRole.UserRole, unit.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = unit.id in chosen
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        if self.units.count():
            self.units.setCurrentRow(0)
        self.units.setFocus()

    def ticked(self) -> list[int]:
        """Return the ids of the units that get an extract."""
        items = (self.units.item(at) for at in range(self.units.count()))
        return [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]

    @Slot()
    def _ask(self) -> None:
        folder = self.file.ask_folder(self.tr("Folder of the files"))
        if folder is not None:
            self.write_to(folder)

    def write_to(self, folder: Path) -> None:
        """Keep the list, then write the files into a folder."""
        distribution, month, ids = self._context.office.distribution, self._month, self.ticked()

        def work(progress: Progress) -> Path:
            distribution.set_recipients(ids)
            distribution.write(month, folder, progress)
            return folder

        self.file.write(folder, work)
