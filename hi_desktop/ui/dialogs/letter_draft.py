"""Drafts a letter in Word from a sheet, before what it says is saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from hi_desktop.domain.errors import HiError
from hi_desktop.domain.letters import LetterKind
from hi_desktop.services.applications import Detail
from hi_desktop.services.letters import Said, file_name
from hi_desktop.ui import settings as keys
from hi_desktop.ui.dialogs.value_sheet import ValueSheet
from hi_desktop.ui.hub import Message
from hi_desktop.ui.widgets.basics import Button

Planned = tuple[LetterKind, Said]


class LetterButton(Button):
    """Asks where to, writes the letter, offers to open it; what is missing is told on the sheet.

    Args:
        sheet: on which it stands.
        detail: the application.
        planned: gives the letter and what the sheet says now.
    """

    def __init__(self, sheet: ValueSheet, detail: Detail, planned: Callable[[], Planned]) -> None:
        super().__init__("")
        self.set_words(self.tr("Word draft"))
        self.setObjectName("letter")
        self.setToolTip(self.tr("Write the official letter from what stands here"))
        self._sheet = sheet
        self._detail = detail
        self._planned = planned
        self.clicked.connect(self.draft)

    @Slot()
    def draft(self) -> None:
        """Ask where to, then write."""
        context, application = self._sheet.context, self._detail.application
        kind, said = self._planned()
        usual = QStandardPaths.StandardLocation.DocumentsLocation
        folder = context.settings.get(keys.LAST_FOLDER) or QStandardPaths.writableLocation(usual)
        name, _filter = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the letter"),
            str(Path(folder) / file_name(application.number, kind)),
            self.tr("Word document (*.docx)"),
        )
        if name:
            letters, wanted, path = context.office.letters, application.id, Path(name)
            context.settings.set(keys.LAST_FOLDER, str(path.parent))
            context.jobs.read(
                lambda: letters.draft(wanted, kind, path, said),
                self._written,
                self._failed,
                owner=self,
            )

    def _written(self, path: Path) -> None:
        words = self.tr("The letter was written: {name}").format(name=path.name)

        def opened() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self._sheet.context.hub.tell(Message(text=words, action=self.tr("Open"), act=opened))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, HiError):
            raise error
        self._sheet.show_error(error)
