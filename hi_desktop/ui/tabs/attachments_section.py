"""The files of an application: dropped, opened, saved, removed, read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem

from hi_desktop.domain.applications import Attachment
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.files import media_of, size_words
from hi_desktop.services.applications import Detail
from hi_desktop.services.attachments import saved_name
from hi_desktop.services.changes import Changes
from hi_desktop.ui import theme
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.tabs.application_cells import Reckoning
from hi_desktop.ui.tabs.detail_section import DetailSection
from hi_desktop.ui.widgets.basics import Button, Label, Rule, column, row

_LINE = 26
_LINES = 5


class AttachmentsSection(DetailSection):
    """Files with what can be done with them: Enter opens, Ctrl+S saves a copy, Delete removes."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._context = context
        self._id = 0
        self._files: tuple[Attachment, ...] = ()
        self.setAcceptDrops(True)
        self.list = QListWidget()
        self.list.setObjectName("attachments")
        self.list.setAccessibleName(self.tr("Attachments"))
        self.list.itemActivated.connect(self.open_current)
        attach = Button(self.tr("Attach files"), kind="link")
        attach.setObjectName("attach")
        attach.clicked.connect(self._attach)
        head = row(Label(self.tr("Attachments"), "label"), None, attach)
        self._hint = Label(self.tr("Drop files or e-mails here."), "caption", "text2", wrap=True)
        self.setLayout(column(Rule(), head, self.list, self._hint, gap=6))
        for keys, slot in (("Ctrl+S", self.save_current), ("Del", self.remove_current)):
            shortcut = QShortcut(QKeySequence(keys), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)
        self.list.hide()

    def show_detail(self, detail: Detail, by: Reckoning) -> None:
        """Read and show the files of an application."""
        del by
        wanted = self._id = detail.application.id
        service = self._context.office.attachments
        self._context.jobs.read(
            lambda: service.of(wanted), self._show, self._failed, owner=self,
            latest=f"attachments.{id(self)}",
        )  # fmt: skip

    def _show(self, files: tuple[Attachment, ...]) -> None:
        self._files = files
        self.show()
        self.list.clear()
        for file in files:
            kind = media_of(file.media).name.in_(self._context.language)
            pages = self.tr("%n page(s)", "", file.pages) if file.pages else ""
            told = " · ".join(filter(None, (file.name, kind, size_words(file.size), pages)))
            item = QListWidgetItem(told)
            item.setToolTip(file.source)
            self.list.addItem(item)
        self.list.setVisible(bool(files))
        self.list.setFixedHeight(theme.px(_LINE * min(max(len(files), 1), _LINES) + 4))
        keys = self.tr("Enter opens · Ctrl+S saves a copy · Delete removes")
        self._hint.setText(keys if files else self.tr("Drop files or e-mails here."))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, RuleError):
            self._files = ()
            self.hide()
        else:
            self._context.failed(error)

    def current(self) -> Attachment | None:
        """Return the chosen file; the first where none is chosen."""
        at = max(self.list.currentRow(), 0)
        return self._files[at] if at < len(self._files) else None

    @Slot()
    def _attach(self) -> None:
        self.asked.emit("application.attach")

    @Slot()
    def open_current(self) -> None:
        """Open a read-only copy with the system's program, or say why that is not done."""
        file, service = self.current(), self._context.office.attachments
        if file is not None:
            wanted = file.id
            self._context.jobs.read(
                lambda: service.open_copy(wanted), _open, self._context.failed, owner=self
            )

    @Slot()
    def save_current(self) -> None:
        """Save a copy where the officer wants it."""
        file, service = self.current(), self._context.office.attachments
        if file is None:
            return
        name, _filter = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), saved_name(file))
        if name:
            wanted, target, said = file.id, Path(name), self.tr("The copy was saved.")
            self._context.jobs.read(
                lambda: service.save_copy(wanted, target),
                lambda _none: self._context.hub.say(said),
                self._context.failed,
                owner=self,
            )

    @Slot()
    def remove_current(self) -> None:
        """Take a file away; undo brings it back."""
        file, service = self.current(), self._context.office.attachments
        if file is not None:
            application, wanted = file.application_id, file.id
            self._context.jobs.act(
                lambda: service.remove(application, [wanted]),
                self._removed,
                self._context.failed,
                owner=self,
            )

    def _removed(self, changes: Changes) -> None:
        self._context.hub.say(self.tr("The file was removed."), undo=changes.act_id)
        self._context.hub.announce(changes)

    # Overrides of Qt, in Qt's spelling.

    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent, /) -> None:
        """Attach the files that were dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        service, wanted = self._context.office.attachments, self._id
        if paths and wanted:
            event.acceptProposedAction()
            self._context.jobs.act(
                lambda: service.attach(wanted, service.read(paths).files),
                self._attached,
                self._context.failed,
                owner=self,
            )

    def _attached(self, changes: Changes) -> None:
        self._context.hub.say(self.tr("The files were attached."), undo=changes.act_id)
        self._context.hub.announce(changes)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
