"""Bringing a list in: choose a file, see every row and what is wrong with it, then take it in.

Nothing is stored before the last button; the whole import is one undo.
"""

from __future__ import annotations

from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QWidget

from hi_desktop.domain.errors import HiError
from hi_desktop.domain.messages import sentence
from hi_desktop.services.imports import (
    FIELD_WORDS,
    ImportResult,
    Preview,
    Status,
)
from hi_desktop.ui import settings as keys
from hi_desktop.ui import tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.import_options import Choice, ImportOptions
from hi_desktop.ui.dialogs.import_table import ImportTable, told
from hi_desktop.ui.hub import Message
from hi_desktop.ui.jobs import Job
from hi_desktop.ui.models.import_rows import ImportRowsModel, status_words
from hi_desktop.ui.widgets.basics import Button, Card, Label, column, plain, row
from hi_desktop.ui.widgets.chips import ChipBar
from hi_desktop.ui.widgets.notes import Banner, EmptyState, ProgressPanel

ALL = "all"
WARNED = "warned"
_ORDER = (Status.FAULTY, Status.DUPLICATE, Status.UNCHANGED, Status.NEW, Status.UPDATE,
          Status.SKIPPED)  # fmt: skip
_WIDTH, _HEIGHT = 1180, 720
_FILES = "*.xlsx *.xls *.xlsm *.xlsb *.ods *.csv *.tsv *.txt *.html *.htm *.xml *.mht"


class ImportWindow(QWidget):
    """The window of one import; not modal, the list behind it stays alive.

    Signals:
        ended: it was closed.
    """

    ended = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("page")
        self.setWindowTitle(self.tr("Bring a list in"))
        self.setAcceptDrops(True)
        self.resize(_WIDTH, _HEIGHT)
        self._context = context
        self._path: Path | None = None
        self._pasted = ""
        self._preview: Preview | None = None
        self._job: Job[Preview] | Job[ImportResult] | None = None
        self._build_head()
        self._build_rows()
        self._build_foot()
        self._build()
        self._show_empty()

    # Looks.

    def _build_head(self) -> None:
        self._name = Label(self.tr("Bring a list in"), "page")
        self._kind = Label("", "body", "text2")
        self._choose = Button(self.tr("Choose a file…"), "document_table")
        self._choose.clicked.connect(self.choose)
        self._options = ImportOptions(self._context.language)
        self._options.changed.connect(self._read)
        self.mapping = self._options.mapping

    def _build_rows(self) -> None:
        self.chips = ChipBar(self.tr("Rows to show"))
        self.chips.add(ALL, self.tr("All"))
        for status in _ORDER:
            self.chips.add(status.value, status_words(status))
        self.chips.add(WARNED, self.tr("With a warning"))
        self.chips.chosen.connect(self._filter)
        self.model = ImportRowsModel(self._context.language, self)
        self.model.corrected.connect(self._corrected)
        self.rows = ImportTable(self.model, self.tr("Rows of the list"))
        self._empty = EmptyState()
        self._empty.acted.connect(self._empty_acted)

    def _build_foot(self) -> None:
        self.banner = Banner("info")
        self.progress = ProgressPanel()
        self.progress.hide()
        self.progress.cancelled.connect(self._cancel)
        self._skip = Button(self.tr("Skip the chosen rows"))
        self._skip.clicked.connect(self._skip_rows)
        self._update = Button(self.tr("Update the repeated ones"))
        self._update.clicked.connect(self._update_repeated)
        self._rejects = Button(self.tr("Faulty rows to Excel…"), "arrow_download")
        self._rejects.clicked.connect(self._ask_rejects)
        self._close = Button(self.tr("Cancel"))
        self._close.clicked.connect(self.close)
        self.take = Button(self.tr("Take in"), "checkmark", "primary")
        self.take.clicked.connect(self.commit)
        for keys_ in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys_), self, self.commit)
        QShortcut(QKeySequence("Escape"), self, self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste)
        self._foot = plain(
            row(self._skip, self._update, self._rejects, None, self._close, self.take,
                gap=tokens.S2)
        )  # fmt: skip

    def _build(self) -> None:
        self._rows_card = Card(column(self.rows), margins=(1, 1, 1, 1))
        whole = column(
            row(self._name, self._kind, None, self._choose, gap=tokens.S2),
            self._options,
            self.banner,
            self.chips,
            self._empty,
            self._rows_card,
            self.progress,
            self._foot,
            gap=10,
            margins=(16, 12, 16, 12),
        )
        whole.setStretch(4, 1)
        whole.setStretch(5, 1)
        self.setLayout(whole)

    def _show_empty(self) -> None:
        for part in (self._options, self.chips, self._rows_card, self._foot):
            part.hide()
        self._empty.tell(
            self.tr("Drop a list here"),
            self.tr(
                "Excel, LibreOffice, CSV or a table saved from a web page; or paste rows with "
                "Ctrl+V. Nothing is stored before you say so."
            ),
            glyph="arrow_upload",
            choose=self.tr("Choose a file…"),
            paste=self.tr("Paste"),
        )
        self._empty.show()

    @Slot(str)
    def _empty_acted(self, key: str) -> None:
        if key == "paste":
            self.paste()
        else:
            self.choose()

    # Choosing.

    @Slot()
    def choose(self) -> None:
        """Ask for a file."""
        folder = self._context.settings.get(keys.LAST_FOLDER)
        chosen, _filter = QFileDialog.getOpenFileName(
            self, self.tr("Choose a list"), folder,
            self.tr("Lists ({patterns});;All files (*)").format(patterns=_FILES),
        )  # fmt: skip
        if chosen:
            self._context.settings.set(keys.LAST_FOLDER, str(Path(chosen).parent))
            self.open(Path(chosen))

    def open(self, path: Path) -> None:
        """Read a file and show what would become of its rows."""
        self._path, self._pasted = path, ""
        self._read_anew()

    @Slot()
    def paste(self) -> None:
        """Read the rows that were copied from Excel or from a page."""
        mime = QGuiApplication.clipboard().mimeData()
        text = mime.html() if mime.hasHtml() else mime.text()
        if text.strip():
            self._path, self._pasted = None, text
            self._read_anew()

    def _read_anew(self) -> None:
        self._preview = None
        self._run(Choice())

    @Slot()
    def _read(self) -> None:
        """Read again as the officer chose."""
        if self._preview is not None:
            self._run(self._options.choice())

    def _run(self, choice: Choice) -> None:
        imports = self._context.office.imports
        path, text = self._path, self._pasted

        def work(progress: Job[Preview]) -> Preview:
            if path is None:
                return imports.preview_text(
                    text,
                    mapping=choice.mapping,
                    channel=choice.channel,
                    start=choice.start,
                    progress=progress,
                    any_columns=True,
                )
            return imports.preview(
                path,
                sheet=choice.sheet,
                mapping=choice.mapping,
                channel=choice.channel,
                start=choice.start,
                progress=progress,
                any_columns=True,
            )

        self._begin(self.tr("Reading {name}").format(name=path.name if path else ""))
        self._job = self._context.jobs.long(
            work, self.show_preview, self._failed, told=self.progress.step, owner=self
        )

    def _begin(self, words: str) -> None:
        self.progress.start(words)
        self.take.setEnabled(False)

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.progress.stop()
        self.take.setEnabled(self._preview is not None)
        if not isinstance(error, HiError):
            raise error
        if error.code != "cancelled":
            self.banner.tell(sentence(error, self._context.language), tone="late")

    @Slot()
    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    # The dry run.

    def show_preview(self, preview: Preview) -> None:
        """Show what would become of the rows."""
        self._job = None
        self.progress.stop()
        first = self._preview is None
        self._preview = preview
        self._empty.hide()
        for part in (self._options, self.chips, self._rows_card, self._foot):
            part.show()
        self._name.setText(preview.file or self.tr("Copied rows"))
        found = (
            self.tr("{type} · sheet {sheet} · headings in row {row}")
            if preview.sheet
            else self.tr("{type} · headings in row {row}")
        )
        self._kind.setText(
            found.format(type=preview.type.value, sheet=preview.sheet, row=preview.header_row)
        )
        self._options.show_preview(preview)
        self._renew(choose=first)
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _renew(self, *, choose: bool = False) -> None:
        preview = self._preview
        if preview is None:
            return
        counts = preview.counts
        self.chips.count(ALL, len(preview.rows))
        for status in _ORDER:
            self.chips.count(status.value, counts[status])
        self.chips.count(WARNED, len(preview.doubtful))
        if choose:
            self.chips.choose(Status.FAULTY.value if counts[Status.FAULTY] else ALL)
        self._filter()
        ready = counts[Status.NEW] + counts[Status.UPDATE]
        self.take.set_words(self.tr("Take in {count} rows").format(count=ready))
        self.take.setEnabled(bool(ready))
        self._rejects.setVisible(bool(counts[Status.FAULTY]))
        self._update.setVisible(bool(counts[Status.DUPLICATE]))
        self._say(preview, ready)

    def _say(self, preview: Preview, ready: int) -> None:
        counts = preview.counts
        if preview.missing:
            lacking = ", ".join(
                FIELD_WORDS[field].in_(self._context.language) for field in preview.missing
            )
            self.banner.tell(
                self.tr("No column was found for: {columns}").format(columns=lacking),
                self.tr(
                    "Choose the column under “Columns”. "
                    "A list of contacts is brought in on the page “Contact registry”."
                )
                if len(preview.missing) > 1
                else self.tr("Choose the column under “Columns”."),
                tone="late",
            )
        elif counts[Status.FAULTY]:
            self.banner.tell(
                self.tr("{count} rows are faulty and stay out").format(count=counts[Status.FAULTY]),
                self.tr("Correct them here with F2, or bring them back later as an Excel file."),
                tone="soon",
            )
        elif not ready:
            self.banner.tell(self.tr("Every row of this list is in the registry already."))
        else:
            self.banner.tell(
                self.tr("{count} rows are ready.").format(count=ready),
                self.tr("Nothing is stored before you say so; Ctrl+Z takes all of it back."),
                tone="ok",
            )

    @Slot()
    def _filter(self) -> None:
        preview = self._preview
        if preview is None:
            return
        chosen = self.chips.current()
        if chosen == WARNED:
            rows = preview.doubtful
        elif chosen == ALL or not chosen:
            rows = preview.rows
        else:
            rows = tuple(one for one in preview.rows if one.status.value == chosen)
        self.model.show_rows(preview, rows)

    @Slot(int, str, str)
    def _corrected(self, number: int, name: str, text: str) -> None:
        if self._preview is not None:
            self._preview = self._preview.corrected(number, name, text)
            self._renew()

    def _chosen(self) -> list[int]:
        places = {index.row() for index in self.rows.selectionModel().selectedRows()}
        found = (self.model.row(place) for place in sorted(places))
        return [one.row for one in found if one is not None]

    @Slot()
    def _skip_rows(self) -> None:
        if self._preview is not None:
            self._preview = self._preview.decided(self._chosen(), Status.SKIPPED)
            self._renew()

    @Slot()
    def _update_repeated(self) -> None:
        if self._preview is not None:
            repeated = [r.row for r in self._preview.rows if r.status is Status.DUPLICATE]
            self._preview = self._preview.decided(repeated, Status.UPDATE)
            self._renew()

    # Faulty rows back.

    @Slot()
    def _ask_rejects(self) -> None:
        if self._preview is None:
            return
        stem = Path(self._preview.file or "liste").stem
        folder = self._context.settings.get(keys.LAST_FOLDER)
        chosen, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Write the faulty rows"), str(Path(folder) / f"{stem}-hatali.xlsx"),
            self.tr("Excel workbook (*.xlsx)"),
        )  # fmt: skip
        if chosen:
            self.write_rejects(Path(chosen))

    def write_rejects(self, path: Path) -> None:
        """Write the faulty rows with their reasons."""
        preview, imports = self._preview, self._context.office.imports
        if preview is None:
            return
        language = self._context.language
        self._context.jobs.act(
            lambda: imports.write_rejects(preview, path, language),
            self._rejects_written, self._failed, owner=self,
        )  # fmt: skip

    def _rejects_written(self, path: Path) -> None:
        self.banner.tell(self.tr("The faulty rows were written."), str(path), tone="ok")

    # Taking in.

    @Slot()
    def commit(self) -> None:
        """Take the good rows in."""
        preview, imports = self._preview, self._context.office.imports
        if preview is None or not self.take.isEnabled():
            return

        def work(progress: Job[ImportResult]) -> ImportResult:
            if preview.file:
                imports.remember(preview)
            return imports.commit(preview, progress)

        hub, failed = self._context.hub, self._context.failed
        words = (
            self.tr("{added} applications were added"),
            self.tr(", {count} updated"),
            self.tr(", {count} rows were left out"),
        )

        def step(done: int, total: int, what: str) -> None:
            if shiboken6.isValid(self):
                self.progress.step(done, total, what)

        def committed(result: ImportResult) -> None:
            """Tell what was taken in, also when the window was closed too late to stop it."""
            hub.announce(result.changes)
            hub.tell(Message(text=told(result, words), undo=result.changes.act_id))
            if shiboken6.isValid(self):
                self._job = None
                self.progress.stop()
                self.close()

        def not_committed(error: Exception) -> None:
            if shiboken6.isValid(self):
                self._failed(error)
            else:
                failed(error)

        self._begin(self.tr("Taking {count} rows in").format(count=len(preview.rows)))
        self._job = self._context.jobs.long(work, committed, not_committed, told=step)

    # Dropping and closing.

    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent, /) -> None:
        """Read the first file that was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open(paths[0])

    def closeEvent(self, event: QCloseEvent, /) -> None:
        """Stop what is under way."""
        if self._job is not None:
            self._job.cancel()
        self.ended.emit()
        super().closeEvent(event)
