"""The files of an application: dropped, pasted, opened, saved, removed, read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
)

from hi_desktop.domain.applications import Attachment
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.files import media_of, size_words
from hi_desktop.domain.messages import words
from hi_desktop.services.applications import Detail
from hi_desktop.services.attachments import is_unsafe, saved_name
from hi_desktop.services.changes import Changes
from hi_desktop.ui import theme
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dropped import files_of, has_files
from hi_desktop.ui.tabs.application_cells import Reckoning
from hi_desktop.ui.tabs.attaching import Attaching
from hi_desktop.ui.tabs.detail_section import DetailSection
from hi_desktop.ui.widgets.basics import Button, Label, Rule, column, row

_LINE = 28
_LINES = 5


class AttachmentsSection(DetailSection):
    """Files with what can be done with them.

    Enter opens, Ctrl+S saves a copy, Delete removes, Ctrl+V attaches what was copied elsewhere.

    Args:
        context: what the page is given.
        tall: takes the room that there is, beside a preview.

    Signals:
        chosen: the Attachment that stands under the cursor; None where there is none.
    """

    chosen = Signal(object)

    def __init__(self, context: UiContext, *, tall: bool = False) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._context = context
        self._tall = tall
        self._id = 0
        self._files: tuple[Attachment, ...] = ()
        self.setAcceptDrops(True)
        self._attaching = Attaching(context, self)
        self.list = QListWidget()
        self.list.setObjectName("attachments")
        self.list.setAccessibleName(self.tr("Attachments"))
        self.list.itemActivated.connect(self.open_current)
        self.list.currentRowChanged.connect(self._row_changed)
        attach = Button(self.tr("Attach files"), kind="link")
        attach.setObjectName("attach")
        attach.clicked.connect(self._attach)
        head = row(Label(self.tr("Attachments"), "label"), None, attach)
        self._hint = Label("", "caption", "text2", wrap=True)
        above = () if tall else (Rule(),)
        below = (None,) if tall else ()
        panel = self._attaching.panel
        self.setLayout(column(*above, head, panel, self.list, self._hint, *below, gap=6))
        for keys, slot in (("Ctrl+S", self.save_current), ("Del", self.remove_current)):
            shortcut = QShortcut(QKeySequence(keys), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)
        paste = QShortcut(QKeySequence("Ctrl+V"), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)
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
        before = self.current()
        self._files = files
        self.show()
        self.list.blockSignals(True)
        self.list.clear()
        for file in files:
            kind = media_of(file.media).name.in_(self._context.language)
            pages = self.tr("%n page(s)", "", file.pages) if file.pages else ""
            told = " · ".join(filter(None, (file.name, kind, size_words(file.size), pages)))
            item = QListWidgetItem(told)
            item.setToolTip(f"{told}\n{file.source}")
            self.list.addItem(item)
        kept = [at for at, file in enumerate(files) if before and file.id == before.id]
        self.list.setCurrentRow(kept[0] if kept else 0 if files else -1)
        self.list.blockSignals(False)
        self.list.setVisible(bool(files))
        lines = len(files) if self._tall else min(len(files), _LINES)
        self.list.setMaximumHeight(theme.px(_LINE * max(lines, 1) + 6))
        if not self._tall:
            self.list.setMinimumHeight(self.list.maximumHeight())
        keys = self.tr("Enter opens · Ctrl+S saves a copy · Delete removes · Ctrl+V pastes")
        self._hint.setText(keys if files else self.tr("Drop files or e-mails here, or paste them."))
        self.chosen.emit(self.current())

    def _failed(self, error: Exception) -> None:
        if isinstance(error, RuleError):
            self._files = ()
            self.hide()
            self.chosen.emit(None)
        else:
            self._context.failed(error)

    def current(self) -> Attachment | None:
        """Return the chosen file; the first where none is chosen."""
        at = max(self.list.currentRow(), 0)
        return self._files[at] if at < len(self._files) else None

    @Slot(int)
    def _row_changed(self, _at: int) -> None:
        self.chosen.emit(self.current())

    @Slot()
    def _attach(self) -> None:
        self.asked.emit("application.attach")

    @Slot()
    def paste(self) -> None:
        """Attach the files or the picture that were copied elsewhere."""
        mime = QGuiApplication.clipboard().mimeData()
        if self._id and mime is not None and has_files(mime):
            self._attaching.attach(self._id, files_of(mime))
        else:
            self._context.hub.say(self.tr("There is no file to paste."), "soon")

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
        """Save a copy where the officer wants it; what could be run is warned of first."""
        file = self.current()
        if file is None:
            return
        if not is_unsafe(file):
            self._save(file, as_it_is=False)
            return
        warning = QMessageBox(QMessageBox.Icon.Warning, self.tr("Save a copy"), file.name,
                              parent=self)  # fmt: skip
        warning.setObjectName("unsafe")
        warning.setInformativeText(words("file.unsafe", self._context.language))
        harmless = warning.addButton(
            self.tr("Save with a harmless ending"), QMessageBox.ButtonRole.AcceptRole
        )
        harmless.setObjectName("harmless")
        plain = warning.addButton(self.tr("Save as it is"), QMessageBox.ButtonRole.DestructiveRole)
        plain.setObjectName("as_it_is")
        warning.addButton(QMessageBox.StandardButton.Cancel)
        warning.setDefaultButton(harmless)
        warning.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        warning.buttonClicked.connect(self._warned)
        warning.open()

    @Slot(QAbstractButton)
    def _warned(self, button: QAbstractButton) -> None:
        file = self.current()
        if file is not None and button.objectName() in {"harmless", "as_it_is"}:
            self._save(file, as_it_is=button.objectName() == "as_it_is")

    def _save(self, file: Attachment, *, as_it_is: bool) -> None:
        service, wanted = self._context.office.attachments, file.id
        proposed = file.name if as_it_is else saved_name(file)
        name, _filter = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), proposed)
        if name:
            target = Path(name)
            self._context.jobs.read(
                lambda: service.save_copy(wanted, target, as_it_is=as_it_is),
                self._saved,
                self._context.failed,
                owner=self,
            )

    def _saved(self, path: Path) -> None:
        self._context.hub.say(self.tr("The copy was saved: {name}").format(name=path.name))

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
        if has_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent, /) -> None:
        """Attach the files that were dropped."""
        if self._id and has_files(event.mimeData()):
            event.acceptProposedAction()
            self._attaching.attach(self._id, files_of(event.mimeData()))


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
