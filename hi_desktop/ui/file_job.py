"""A file that is written for the officer: asked where, written with progress, then offered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from hi_desktop.domain.progress import Progress
from hi_desktop.ui import settings as keys
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.hub import Message
from hi_desktop.ui.jobs import Job
from hi_desktop.ui.widgets.notes import ProgressPanel

Work = Callable[[Progress], Path]


class FileJob(QObject):
    """Writes one file, or the files of one folder, at a time; `panel` belongs into the window.

    Signals:
        written: the path, once it stands.
    """

    written = Signal(object)

    def __init__(self, context: UiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._job: Job[Path] | None = None
        self._made = Path()
        self.panel = ProgressPanel(window)
        self.panel.hide()
        self.panel.cancelled.connect(self._cancel)

    @property
    def busy(self) -> bool:
        """Whether a file is being written."""
        return self._job is not None

    def ask_file(self, title: str, name: str) -> Path | None:
        """Ask where a workbook shall stand."""
        return self._ask(title, name, self.tr("Excel workbook (*.xlsx)"))

    def ask_letter(self, title: str, name: str) -> Path | None:
        """Ask where a letter shall stand."""
        return self._ask(title, name, self.tr("Word document (*.docx)"))

    def _ask(self, title: str, name: str, kinds: str) -> Path | None:
        proposed = str(self._folder() / name)
        chosen, _filter = QFileDialog.getSaveFileName(self._window, title, proposed, kinds)
        return Path(chosen) if chosen else None

    def ask_folder(self, title: str) -> Path | None:
        """Ask for the folder of several files."""
        chosen = QFileDialog.getExistingDirectory(self._window, title, str(self._folder()))
        return Path(chosen) if chosen else None

    def _folder(self) -> Path:
        usual = QStandardPaths.StandardLocation.DocumentsLocation
        last = self._context.settings.get(keys.LAST_FOLDER)
        return Path(last or QStandardPaths.writableLocation(usual))

    def write(self, path: Path, work: Work) -> None:
        """Write on the job thread.

        Args:
            path: the file or folder that was chosen.
            work: writes it and returns what is to be opened.
        """
        if self.busy:
            return
        folder = path.parent if path.suffix else path
        self._context.settings.set(keys.LAST_FOLDER, str(folder))
        self.panel.start(self.tr("Writing {name}").format(name=path.name))
        self._job = self._context.jobs.long(
            work, self._succeeded, self._failed, told=self.panel.step, owner=self
        )

    @Slot()
    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _succeeded(self, path: Path) -> None:
        self._ended()
        self._made = path
        words = self.tr("{name} was written.").format(name=path.name)
        self._context.hub.tell(Message(text=words, action=self.tr("Open"), act=self._open))
        self.written.emit(path)

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
