"""A file as it looks: pages of a PDF, a picture, words, or facts where nothing can be shown."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt, Slot
from PySide6.QtGui import QImage, QImageReader, QKeySequence, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QScrollArea, QStackedWidget, QWidget

from hi_desktop.domain.applications import Attachment
from hi_desktop.domain.errors import HiError
from hi_desktop.domain.files import Group, PageImage, media_of, size_words
from hi_desktop.domain.messages import words
from hi_desktop.services.attachments import Preview
from hi_desktop.ui import messages, tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.widgets.basics import IconButton, Label, column, plain, row

_STEP, _LEAST, _MOST = 1.25, 0.5, 4.0
_LARGEST_SIDE = 6000
"""A picture is made no larger than that, in pixels."""
_NO_MATTER = frozenset({"mail.no_date"})


class FilePreview(QWidget):
    """Shows one file; PgUp and PgDn turn its pages, Ctrl with +, - and 0 changes the size."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._context = context
        self._file: Attachment | None = None
        self._number, self._count, self._zoom = 0, 0, 1.0
        self._picture = QImage()
        self._make_views()
        self._make_head()
        whole = column(self._head, self.stack, gap=tokens.S2)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.show_file(None)

    def _make_views(self) -> None:
        self.sheet = QLabel()
        self.sheet.setObjectName("preview_page")
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.area = QScrollArea()
        self.area.setWidget(self.sheet)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # one width
        self.area.setAccessibleName(self.tr("Preview"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the file"))
        self.facts = Label("", "body", "text2", wrap=True, selectable=True)
        self.why = Label("", "strong", wrap=True)
        facts = plain(column(self.why, self.facts, None, gap=tokens.S2))
        self.stack = QStackedWidget()
        for view in (self.area, self.text, facts):
            self.stack.addWidget(view)

    def _make_head(self) -> None:
        self._name = Label("", "strong", wrap=True)
        self._place = Label("", "caption", "text2")
        self._turns = [
            self._button("chevron_left", self.tr("Previous page (PgUp)"), self.previous_page),
            self._button("chevron_right", self.tr("Next page (PgDn)"), self.next_page),
        ]
        self._sizes = [
            self._button("text_font_size", self.tr("Fit the width (Ctrl+0)"), self.fit_width),
            self._button("add", self.tr("Larger (Ctrl++)"), self.enlarge),
        ]
        self._head = plain(row(self._name, self._place, *self._turns, *self._sizes))
        layout = self._head.layout()
        if layout is not None:
            layout.setStretch(0, 1)  # type: ignore[attr-defined]  # a box

    def _button(self, icon: str, said: str, slot: object) -> IconButton:
        button = IconButton(icon, said, size=tokens.ICON)
        button.clicked.connect(slot)
        return button

    def take_keys(self, window: QWidget) -> None:
        """Let the keys of the preview work wherever the focus is in `window`."""
        for slot, texts in (
            (self.previous_page, ("PgUp",)),
            (self.next_page, ("PgDown",)),
            (self.enlarge, ("Ctrl++", "Ctrl+=")),
            (self.reduce, ("Ctrl+-",)),
            (self.fit_width, ("Ctrl+0",)),
        ):
            for text in texts:
                shortcut = QShortcut(QKeySequence(text), window)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(slot)

    # ---- what is shown

    @Slot(object)
    def show_file(self, file: Attachment | None) -> None:
        """Show a file, or that none is chosen."""
        if file is not None and self._file is not None and file.id == self._file.id:
            return
        self._file = file
        self._number, self._count, self._zoom, self._picture = 0, 0, 1.0, QImage()
        self.sheet.clear()
        self._name.setText(file.name if file else "")
        self._tell_place()
        if file is None:
            self._tell("", self.tr("Choose a file to see it here."))
            return
        self._tell("", self.tr("Reading…"))
        service, wanted = self._context.office.attachments, file.id
        self._context.jobs.read(
            lambda: _prepared(service.preview(wanted)),
            self._show,
            self._failed,
            owner=self,
            latest=f"preview.{id(self)}",
        )

    def _show(self, ready: tuple[Preview, QImage]) -> None:
        preview, picture = ready
        if preview.fault:
            self._show_facts(preview, preview.fault)
        elif preview.group is Group.PDF:
            self._count = preview.pages
            self.stack.setCurrentWidget(self.area)
            self._read_page()
        elif not picture.isNull():
            self._picture = picture
            self.stack.setCurrentWidget(self.area)
            self._fit_picture()
        elif preview.group is Group.IMAGE:
            self._show_facts(preview, "file.damaged")
        elif preview.text or preview.mail is not None:
            self.text.setPlainText(self._mail_head(preview) + preview.text)
            self.stack.setCurrentWidget(self.text)
        else:
            self._show_facts(preview, preview.closed or "file.not_shown")
        self._tell_place()

    def _mail_head(self, preview: Preview) -> str:
        mail = preview.mail
        if mail is None:
            return ""
        sender = " ".join(filter(None, (mail.sender, f"<{mail.address}>" if mail.address else "")))
        lines = [
            (self.tr("From"), sender),
            (self.tr("Date"), f"{mail.sent:%d.%m.%Y %H:%M}" if mail.sent else ""),
            (self.tr("Subject"), mail.subject),
        ]
        told = [f"{name}: {value}" for name, value in lines if value]
        notes = [code for code in mail.notes if code not in _NO_MATTER]
        told += [words(code, self._context.language) for code in notes]
        return "\n".join(told) + "\n\n"

    def _show_facts(self, preview: Preview, code: str) -> None:
        file, language = preview.file, self._context.language
        facts = (
            (self.tr("Kind"), media_of(file.media).name.in_(language)),
            (self.tr("Size"), size_words(file.size)),
            (self.tr("Came as"), file.source),
            (self.tr("Attached"), f"{file.at:%d.%m.%Y %H:%M} · {file.by}"),
            ("SHA-256", file.digest),
        )
        told = "\n".join(f"{name}: {value}" for name, value in facts if value)
        self._tell(words(code, language), told)

    def _tell(self, why: str, facts: str) -> None:
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.facts.setText(facts)
        self.stack.setCurrentIndex(2)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, HiError):
            raise error
        self._tell(messages.words(error, self._context.language), "")
        self._count = 0
        self._tell_place()

    # ---- pages and size

    def _width(self) -> int:
        """Return the width of the picture, in pixels of the screen."""
        room = self.area.viewport().width() - 2
        return max(int(room * self._zoom * self.devicePixelRatioF()), 40)

    def _read_page(self) -> None:
        if self._file is None:
            return
        service, wanted = self._context.office.attachments, self._file.id
        number, width = self._number, self._width()
        self._context.jobs.read(
            lambda: service.page(wanted, number, width),
            self._show_page,
            self._failed,
            owner=self,
            latest=f"page.{id(self)}",
        )

    def _show_page(self, page: PageImage) -> None:
        image = QImage(
            page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB888
        )
        self._show_image(image.copy())
        self.sheet.setAccessibleDescription(page.text)
        self._tell_place()

    def _fit_picture(self) -> None:
        own = int(self._picture.width() * self.devicePixelRatioF() * self._zoom)
        width = min(self._width(), own) if self._zoom <= 1 else self._width()
        smooth = Qt.TransformationMode.SmoothTransformation
        self._show_image(self._picture.scaledToWidth(min(width, _LARGEST_SIDE), smooth))

    def _show_image(self, image: QImage) -> None:
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.sheet.setPixmap(picture)

    def _tell_place(self) -> None:
        pages = self._count > 0
        place = self.tr("{page} / {pages}").format(page=self._number + 1, pages=self._count)
        self._place.setText(place if pages else "")
        said = self.tr("Page {page} of {pages}").format(page=self._number + 1, pages=self._count)
        name = self._file.name if self._file else ""
        self.sheet.setAccessibleName(f"{name} · {said}" if pages else name)
        self._turns[0].setEnabled(self._number > 0)
        self._turns[1].setEnabled(self._number + 1 < self._count)
        for button in self._turns:
            button.setVisible(pages)
        for button in self._sizes:
            button.setVisible(pages or not self._picture.isNull())

    @Slot()
    def previous_page(self) -> None:
        """Turn one page back."""
        self._turn(self._number - 1)

    @Slot()
    def next_page(self) -> None:
        """Turn one page on."""
        self._turn(self._number + 1)

    def _turn(self, number: int) -> None:
        if 0 <= number < self._count:
            self._number = number
            self.area.verticalScrollBar().setValue(0)
            self._read_page()

    @Slot()
    def enlarge(self) -> None:
        """Make it larger."""
        self._resize(min(self._zoom * _STEP, _MOST))

    @Slot()
    def reduce(self) -> None:
        """Make it smaller."""
        self._resize(max(self._zoom / _STEP, _LEAST))

    @Slot()
    def fit_width(self) -> None:
        """Make it as wide as there is room."""
        self._resize(1.0)

    def _resize(self, zoom: float) -> None:
        self._zoom = zoom
        if self._count:
            self._read_page()
        elif not self._picture.isNull():
            self._fit_picture()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Follow the room."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._resize(self._zoom)


def _prepared(preview: Preview) -> tuple[Preview, QImage]:
    """Return a preview with its picture, decoded on the job thread by the kind its bytes told."""
    if not preview.data:
        return preview, QImage()
    kind = media_of(preview.file.media).suffix.lstrip(".").replace("tif", "tiff")
    source = QByteArray(preview.data)
    buffer = QBuffer(source)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > _LARGEST_SIDE:
        reader.setScaledSize(
            size.scaled(QSize(_LARGEST_SIDE, _LARGEST_SIDE), Qt.AspectRatioMode.KeepAspectRatio)
        )
    return preview, reader.read()
