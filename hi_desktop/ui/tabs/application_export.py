"""The list that is shown to Excel: ask where, write with progress, offer to open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from hi_desktop.domain.dates import dotted
from hi_desktop.services.list_export import Exported, export_list
from hi_desktop.ui import settings as keys
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.hub import Message
from hi_desktop.ui.jobs import Job
from hi_desktop.ui.tabs.application_feed import ApplicationFeed
from hi_desktop.ui.widgets.notes import ProgressPanel


class ListExport(QObject):
    """Writes what a feed asks for; one file at a time. `panel` belongs into the page."""

    def __init__(self, context: UiContext, feed: ApplicationFeed, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._feed = feed
        self._window = parent
        self._job: Job[Exported] | None = None
        self.panel = ProgressPanel(parent)
        self.panel.cancelled.connect(self._cancel)

    @Slot()
    def ask(self) -> None:
        """Ask where to, then write."""
        folder = self._context.settings.get(keys.LAST_FOLDER) or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        day = dotted(self._context.today())
        name = self.tr("Applications {day}.xlsx").format(day=day)
        chosen, _filter = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export the list"),
            str(Path(folder) / name),
            self.tr("Excel workbook (*.xlsx)"),
        )
        if chosen:
            self.write(Path(chosen))

    def write(self, path: Path, *, whole: bool = False) -> None:
        """Write the list to a file; `whole`: also urgent and protected rows, masked."""
        if self._job is not None:
            return
        self._context.settings.set(keys.LAST_FOLDER, str(path.parent))
        self.panel.start(self.tr("Writing {name}").format(name=path.name))
        office, query = self._context.office, self._feed.query
        self._job = self._context.jobs.long(
            lambda progress: export_list(office, query, path, progress, whole=whole),
            self._written,
            self._failed,
            told=self.panel.step,
            owner=self,
        )

    @Slot()
    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _written(self, made: Exported) -> None:
        self._ended()
        self._made = path = made.path
        if made.left_out:
            words = self.tr(
                "The list was written to {name}; {count} urgent or protected records are not in it."
            )
            self._context.hub.tell(
                Message(
                    text=words.format(name=path.name, count=made.left_out),
                    tone="info",
                    action=self.tr("Write them too, masked"),
                    act=self._write_whole,
                )
            )
            return
        self._context.hub.tell(
            Message(
                text=self.tr("The list was written to {name}.").format(name=path.name),
                action=self.tr("Open the file"),
                act=self._open,
            )
        )

    def _write_whole(self) -> None:
        self.write(self._made, whole=True)

    def _open(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made))):
            words = self.tr("No program opened it. The file stands here: {path}")
            self._context.hub.say(words.format(path=self._made), "soon")

    def _failed(self, error: Exception) -> None:
        self._ended()
        self._context.failed(error)

    def _ended(self) -> None:
        self._job = None
        self.panel.stop()
