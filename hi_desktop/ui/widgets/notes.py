"""What a page says in words: notes in a colour, empty lists, progress, undo."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QProgressBar, QSizePolicy, QWidget

from hi_desktop.ui import tokens
from hi_desktop.ui.hub import Message
from hi_desktop.ui.tokens import Tone
from hi_desktop.ui.widgets.basics import (
    Button,
    IconButton,
    IconLabel,
    Label,
    column,
    row,
)

_GLYPHS: dict[Tone, str] = {
    "late": "error_circle",
    "due": "warning",
    "soon": "warning",
    "ok": "checkmark_circle",
    "off": "info",
    "info": "info",
}


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say a sentence, without moving the focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Banner(QFrame):
    """An inline message above what it concerns; it takes its room only while it is shown.

    `acted` carries the key of a button; of a `stacked` one the buttons stand below the words.
    """

    acted = Signal(str)

    def __init__(
        self, tone: Tone = "info", parent: QWidget | None = None, *, stacked: bool = False
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._icon = IconLabel(_GLYPHS[tone], tone, tokens.ICON_CARD, "filled")
        self._title = Label("", "strong", wrap=True)
        self._text = Label("", "caption", "text2", wrap=True, selectable=True)
        self._buttons = row(gap=tokens.S1)
        words = column(self._title, self._text, gap=1)
        if stacked:
            words.addLayout(row(self._buttons, None))
            whole = row(self._icon, words, gap=10, margins=(12, 7, 10, 7))
            whole.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        else:
            whole = row(self._icon, words, self._buttons, gap=10, margins=(12, 7, 10, 7))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.setProperty("note", tone)
        self.hide()

    def tell(
        self, title: str, text: str = "", *, tone: Tone | None = None, glyph: str = "", **acts: str
    ) -> None:
        """Show a message.

        Args:
            title: one sentence.
            text: more, in small.
            tone: another colour than at making.
            glyph: another icon than that of the tone.
            acts: buttons, key=words; a click emits `acted(key)`.
        """
        if tone is not None and tone != self._tone:
            self._tone = tone
            self.setProperty("note", tone)
            self.style().unpolish(self)
            self.style().polish(self)
        self._icon.show_icon(glyph or _GLYPHS[self._tone], self._tone, "filled")
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._renew_buttons(acts)
        self.setAccessibleName(f"{title} {text}".strip())
        self.show()
        announce(self, f"{title} {text}".strip())

    def _renew_buttons(self, acts: dict[str, str]) -> None:
        while item := self._buttons.takeAt(0):
            if (old := item.widget()) is not None:
                old.deleteLater()
        for key, words in acts.items():
            button = Button(words, kind="link")
            button.setObjectName(key)
            button.clicked.connect(self._clicked)
            self._buttons.addWidget(button)

    @Slot()
    def _clicked(self) -> None:
        self.acted.emit(self.sender().objectName())


class EmptyState(QWidget):
    """What stands in place of an empty list: why it is empty, and what to do.

    `acted` carries the key of a button.
    """

    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("checkmark_circle", "text3", tokens.KPI)
        self._title = Label("", "section", wrap=True)
        self._text = Label("", "body", "text2", wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = row(gap=tokens.S2)
        layout = column(None, gap=tokens.S2, margins=(tokens.S5, tokens.S5, tokens.S5, tokens.S5))
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(tokens.S1)
        layout.addLayout(row(None, self._buttons, None))
        layout.addStretch(2)
        self.setLayout(layout)

    def tell(self, title: str, text: str = "", *, glyph: str = "mail_inbox", **acts: str) -> None:
        """Say why it is empty; `acts` are buttons, key=words, the first is the primary one."""
        self._icon.show_icon(glyph, "text3")
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        while item := self._buttons.takeAt(0):
            if (old := item.widget()) is not None:
                old.deleteLater()
        for at, (key, words) in enumerate(acts.items()):
            button = Button(words, kind="usual" if at else "primary")
            button.setObjectName(key)
            button.clicked.connect(self._clicked)
            self._buttons.addWidget(button)

    @Slot()
    def _clicked(self) -> None:
        self.acted.emit(self.sender().objectName())


class UndoBar(QFrame):
    """The foot of the page: what was done, and *Geri al* for ten seconds.

    It keeps standing while it has the focus or the mouse.

    Signals:
        undo_asked: the act.
        shown_changed: whether it takes room.
    """

    undo_asked = Signal(object)
    shown_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("undo")
        self._message: Message | None = None
        self._icon = IconLabel("checkmark_circle", "okLine", tokens.ICON_CARD, "filled")
        self._text = Label("", "medium", wrap=True)
        self._act = Button("")
        self._undo = Button(self.tr("Undo"))
        self._close = IconButton("dismiss", self.tr("Close the message"), tone="surface")
        whole = row(
            self._icon, self._text, self._act, self._undo, self._close, margins=(14, 6, 8, 6)
        )
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._expire)
        self._undo.clicked.connect(self._undo_clicked)
        self._act.clicked.connect(self._act_clicked)
        self._close.clicked.connect(self.put_away)
        self.hide()

    def tell(self, message: Message) -> None:
        """Show a message; a failure stays until it is closed."""
        self._message = message
        self._icon.show_icon(_GLYPHS[message.tone], f"{message.tone}Line", "filled")
        self._text.setText(message.text)
        self._act.set_words(message.action)
        self._act.setVisible(bool(message.action))
        self._undo.setVisible(bool(message.undo))
        self.shown_changed.emit(True)
        self.show()
        announce(self, message.text)
        if message.tone in {"late", "due"}:
            self._timer.stop()
        else:
            self._timer.start(tokens.UNDO_MS)

    def message(self) -> Message | None:
        """Return what is shown."""
        return None if self.isHidden() else self._message

    @Slot()
    def put_away(self) -> None:
        """Hide it."""
        self._timer.stop()
        self.hide()
        self.shown_changed.emit(False)

    @Slot()
    def _undo_clicked(self) -> None:
        if self._message is not None:
            self.put_away()
            self.undo_asked.emit(self._message.undo)

    @Slot()
    def _act_clicked(self) -> None:
        if self._message is not None and self._message.act is not None:
            self.put_away()
            self._message.act()

    @Slot()
    def _expire(self) -> None:
        focus = QApplication.focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._timer.start(tokens.UNDO_MS)
        else:
            self.put_away()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)


class ProgressPanel(QFrame):
    """Named, determinate progress with a way to cancel; `cancelled` when that is pressed."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._title = Label("", "strong")
        self._what = Label("", "caption", "text2")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.clicked.connect(self._cancel_clicked)
        words = column(row(self._title, None, self._what), self._bar, gap=6)
        whole = row(words, self._cancel, gap=tokens.S4, margins=(14, 10, 12, 10))
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def start(self, title: str) -> None:
        """Show it for a piece of work."""
        self._title.setText(title)
        self._what.setText("")
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(title)
        self._cancel.setEnabled(True)
        self.show()

    def step(self, done: int, total: int, what: str = "") -> None:
        """Show a step; it never runs backwards. Fits `told` of `Jobs.long`."""
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(max(done, self._bar.value()))
        self._what.setText(f"{done}/{total}" + (f" · {what}" if what else ""))

    def stop(self) -> None:
        """Hide it."""
        self.hide()
        self._bar.reset()

    @Slot()
    def _cancel_clicked(self) -> None:
        self._cancel.setEnabled(False)
        self.cancelled.emit()
