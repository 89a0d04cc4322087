"""Files and e-mails on the form of a new application: they are stored when it is registered."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from hi_desktop.domain.files import Incoming, NewFile, size_words
from hi_desktop.domain.messages import words
from hi_desktop.domain.progress import Progress
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.application_form import ApplicationForm
from hi_desktop.ui.dialogs.mail_fill import fill_from_mail
from hi_desktop.ui.dropped import Dropped, files_of, has_files
from hi_desktop.ui.slow_job import SlowJob
from hi_desktop.ui.widgets.basics import Button, ElidedLabel, IconButton, column, row
from hi_desktop.ui.widgets.notes import Banner

KEYS = "Ctrl+O"


class FormFiles(QWidget):
    """Lists the files of a form, each with a way to take it off again.

    Signals:
        changed: a file came or went.
        filled: an e-mail filled fields.

    Args:
        context: what the page is given.
        form: whose empty fields an e-mail fills.
        sheet: takes files that are dropped anywhere on it.
    """

    changed = Signal()
    filled = Signal()

    def __init__(self, context: UiContext, form: ApplicationForm, sheet: QWidget) -> None:
        super().__init__(sheet)
        self.setObjectName("plain")
        self._context = context
        self._form = form
        self._mail_at: dt.datetime | None = None
        self._files: list[NewFile] = []
        self._from: list[Path] = []
        self._job = SlowJob(context, self)
        self._told = Banner("info")
        self._told.setObjectName("files_told")
        add = Button(self.tr("Add a file or e-mail…"), "add", "link", tip=KEYS)
        add.setObjectName("add_files")
        add.clicked.connect(self.ask)
        self._lines = column(gap=0)
        self.setLayout(column(row(add, None), self._job.panel, self._lines, self._told, gap=4))
        sheet.setAcceptDrops(True)
        sheet.installEventFilter(self)
        for field in (*form.findChildren(QLineEdit), *form.findChildren(QPlainTextEdit)):
            field.setAcceptDrops(False)  # else it would take the address of a file for words
        keys = QShortcut(QKeySequence(KEYS), sheet)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.ask)
        paste = QShortcut(QKeySequence("Ctrl+V"), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    def files(self) -> tuple[NewFile, ...]:
        """Return the files in the order in which they came."""
        return tuple(self._files)

    def paths(self) -> str:
        """Return where the files lie, one a line, as a draft keeps it."""
        return "\n".join(dict.fromkeys(str(path) for path in self._from))

    def clear(self) -> None:
        """Begin anew."""
        self._files, self._from, self._mail_at = [], [], None
        self._told.hide()
        self._show()

    @Slot()
    def ask(self) -> None:
        """Ask for files."""
        names, _filter = QFileDialog.getOpenFileNames(
            self, self.tr("Add files or e-mails"), "", self.tr("All files (*)")
        )
        if names:
            self.bring(Dropped(tuple(Path(name) for name in names)))

    @Slot()
    def paste(self) -> None:
        """Take the files or the picture that were copied elsewhere."""
        mime = QGuiApplication.clipboard().mimeData()
        if mime is not None and has_files(mime):
            self.bring(files_of(mime))

    def bring(self, dropped: Dropped) -> None:
        """Read files on the job thread; `brought` follows."""
        service = self._context.office.attachments

        def work(progress: Progress) -> tuple[Dropped, Incoming]:
            return dropped, dropped.read(service, progress.advance)

        self._job.run(self.tr("Reading files"), work, self._take)

    def bring_again(self, paths: str) -> None:
        """Read the files of a draft again; one that is gone is named."""
        if paths:
            self.bring(Dropped(tuple(map(Path, paths.split("\n")))))

    def time_of(self, received: dt.date, now: dt.datetime) -> dt.time | None:
        """Return the time of arrival: now, or that of the e-mail when it came on that day."""
        for moment in (self._mail_at, now):
            if moment is not None and received == moment.date():
                return moment.time().replace(second=0, microsecond=0)
        return None

    def _take(self, read: tuple[Dropped, Incoming]) -> None:
        dropped, incoming = read
        self._files += incoming.files
        refused = {name for name, _code in incoming.refused}
        self._from += [path for path in dropped.paths if path.name not in refused]
        self._from += [Path(name) for name, _data in dropped.parts]
        self._show()
        names: tuple[str, ...] = ()
        if incoming.mail is not None:
            names = fill_from_mail(self._form, incoming.mail, self._context.today())
            self._mail_at = incoming.mail.sent
            self.filled.emit()
        self._tell(incoming, ", ".join(map(self._label, names)))
        self.changed.emit()

    def _label(self, name: str) -> str:
        return self.tr("Channel") if name == "channel" else self._form.usual_labels[name]

    def _tell(self, incoming: Incoming, filled: str) -> None:
        """Say what an e-mail filled, what it lacks, and what was left out with its reason."""
        language = self._context.language
        notes = incoming.mail.notes if incoming.mail else ()
        lines = [words(code, language) for code in notes]
        lines += [f"{name}: {words(code, language)}" for name, code in incoming.refused]
        title = self.tr("Filled from the e-mail: {fields}").format(fields=filled) if filled else ""
        if title or lines:
            self._told.tell(title, "\n".join(lines), tone="soon" if incoming.refused else "info")
        else:
            self._told.hide()

    def _show(self) -> None:
        while item := self._lines.takeAt(0):
            if (old := item.widget()) is not None:
                old.deleteLater()
        for at, file in enumerate(self._files):
            self._lines.addWidget(_Line(file, at, self))

    def remove(self, at: int) -> None:
        """Take a file off the form."""
        del self._files[at]
        if not self._files:
            self._from = []
        self._show()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Take the files that are dragged onto the sheet."""
        if isinstance(event, QDropEvent) and has_files(event.mimeData()):
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.bring(files_of(event.mimeData()))
            return True
        return super().eventFilter(watched, event)


class _Line(QWidget):
    """One file with the button that takes it off."""

    def __init__(self, file: NewFile, at: int, owner: FormFiles) -> None:
        super().__init__(owner)
        self.setObjectName("plain")
        self._at, self._owner = at, owner
        told = ElidedLabel("", "body")
        told.set_whole(f"{file.name} · {size_words(len(file.data))}")
        remove = IconButton("dismiss", self.tr("Take {name} off").format(name=file.name))
        remove.setObjectName("take_off")
        remove.clicked.connect(self._remove)
        line = row(told, remove)
        line.setStretch(0, 1)
        self.setLayout(line)

    @Slot()
    def _remove(self) -> None:
        self._owner.remove(self._at)
