"""Devir and dönüş: the page before a leave and the page after it (R7)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QMimeData, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import QApplication, QDialog, QTextBrowser, QWidget

from hi_desktop.domain.contacts import Absence
from hi_desktop.domain.dates import dotted
from hi_desktop.domain.standing_in import days_words
from hi_desktop.domain.vocabulary import word
from hi_desktop.services.changes import Changes
from hi_desktop.services.leave_pages import HandOver, Leave, TakeBack
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.leave_page import hand_over_html, take_back_html
from hi_desktop.ui.paper import Preview
from hi_desktop.ui.stylesheet import PAGE, PAPER
from hi_desktop.ui.widgets.basics import Button, Combo, Label, column, row
from hi_desktop.ui.widgets.fields import Field
from hi_desktop.ui.widgets.notes import Banner, EmptyState, announce

_WIDTH, _HEIGHT = 860, 680


class LeavePageDialog(QDialog):
    """The page of one leave; which one is chosen above it, the one that is due stands first.

    What is shown is what is printed: nobody reads whom an order of secrecy hides.

    Args:
        context: shared things of the window.
        back: the page of return instead of that of hand-over.
    """

    def __init__(
        self, context: UiContext, *, back: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._back = back
        self._leaves: dict[int, Leave] = {}
        self._html = ""
        self._title = self.tr("Return from leave") if back else self.tr("Hand-over before leave")
        self.setWindowTitle(self._title)
        self.leave = Combo()
        self.leave.setObjectName("leave")
        self.page = QTextBrowser()
        self.page.setObjectName("leave_page")
        self.page.setAccessibleName(self._title)
        self.page.setOpenLinks(False)
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.state = Banner("ok")
        self.empty = EmptyState()
        self.copy = Button(self.tr("&Copy"), "copy")
        self.print_ = Button(self.tr("&Print…"), "print")
        words = self.tr("&Took the work back") if back else self.tr("&Handed over")
        self.stamp = Button(words, "checkmark_circle", "primary", tip="Ctrl+Enter")
        self._build()
        self._read_leaves()

    def _build(self) -> None:
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        self._choice = Field(self.tr("&Leave"), self.leave)
        whole = column(
            Label(self._title, "page"),
            self._choice,
            self.state,
            self.page,
            self.empty,
            row(self.copy, self.print_, None, close, self.stamp, gap=tokens.S2),
            gap=tokens.S3,
            margins=(tokens.S5, tokens.S4, tokens.S5, tokens.S4),
        )
        whole.setStretch(3, 1)
        whole.setStretch(4, 1)
        self.setLayout(whole)
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self.leave.currentIndexChanged.connect(self._read_page)
        self.copy.clicked.connect(self.copy_page)
        self.print_.clicked.connect(self.print_page)
        self.stamp.clicked.connect(self.stamp_page)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.stamp_page)
        self.empty.hide()
        self._allow(None)

    # Reading.

    def _read_leaves(self) -> None:
        service, back = self._context.office.leave, self._back
        self._context.jobs.read(
            lambda: service.leaves(ended=back),
            self._show_leaves,
            self._context.failed,
            owner=self,
            latest="leave.pages",
        )

    def _show_leaves(self, leaves: tuple[Leave, ...]) -> None:
        chosen = self.leave.currentData()
        self._leaves = {one.absence.id: one for one in leaves}
        self.leave.blockSignals(True)
        self.leave.clear()
        for one in leaves:
            self.leave.addItem(self._leave_words(one), one.absence.id)
        if chosen in self._leaves:
            self.leave.choose(chosen)
        self.leave.blockSignals(False)
        there = bool(leaves)
        for widget in (self._choice, self.page, self.copy, self.print_):
            widget.setVisible(there)
        self.empty.setVisible(not there)
        if there:
            self._read_page()
            return
        self._allow(None)
        words = self.tr("No leave ended in the last 30 days.")
        if not self._back:
            words = self.tr("No leave is entered for the next 60 days.")
        self.empty.tell(
            words,
            self.tr("Leave is entered in the contact registry, for people of this office."),
            glyph="calendar_checkmark",
        )

    def _leave_words(self, one: Leave) -> str:
        days = days_words([(one.absence.first, one.absence.last)])
        kind = word(one.absence.kind, self._context.language)
        name = self.tr("{name} (me)").format(name=one.person) if one.mine else one.person
        return f"{name} · {days} · {kind}"

    @Slot()
    def _read_page(self) -> None:
        service, wanted, back = self._context.office.leave, self.leave.currentData(), self._back
        if wanted is None:
            return
        self._context.jobs.read(
            lambda: service.take_back(wanted) if back else service.hand_over(wanted),
            self._show_page,
            self._context.failed,
            owner=self,
            latest="leave.page",
        )

    def _show_page(self, page: HandOver | TakeBack) -> None:
        language = self._context.language
        if isinstance(page, HandOver):
            self._html = hand_over_html(page.leaving(), language)
        else:
            self._html = take_back_html(page.leaving(), language)
        self.page.document().setDefaultStyleSheet(PAGE + self._lines())
        self.page.setHtml(self._html)
        self._allow(page.absence)

    @staticmethod
    def _lines() -> str:
        """Return the looks of the tables' lines in the theme in force."""
        return f"table {{ border-color: {theme.color('border').name()} }}"

    def _allow(self, absence: Absence | None) -> None:
        """Offer the stamp where there is none yet, else say when it was made."""
        made = absence and (absence.taken_back_at if self._back else absence.handed_over_at)
        self.stamp.setVisible(absence is not None and made is None)
        self.state.setVisible(bool(made))
        if made:
            words = self.tr("Taken back on {day} at {time}")
            if not self._back:
                words = self.tr("Handed over on {day} at {time}")
            self.state.tell(words.format(day=dotted(made.date()), time=f"{made:%H.%M}"))

    # What the officer does.

    def document(self) -> QTextDocument:
        """Return the page for paper: black on white, whatever the theme."""
        document = QTextDocument()
        document.setDefaultStyleSheet(PAPER)
        document.setHtml(self._html)
        return document

    @Slot()
    def copy_page(self) -> None:
        """Put the page on the clipboard, as text and with its tables."""
        document = self.document()
        data = QMimeData()
        data.setHtml(document.toHtml())
        data.setText(document.toPlainText())
        QApplication.clipboard().setMimeData(data)
        words = self.tr("The page was copied.")
        self._context.hub.say(words)
        announce(self, words)

    @Slot()
    def print_page(self) -> None:
        """Show the page as it will be printed."""
        Preview(self.document(), self._title, self).open()

    @Slot()
    def stamp_page(self) -> None:
        """Note that the work was handed over, or taken back; undo takes the note away."""
        service, wanted = self._context.office.leave, self.leave.currentData()
        if wanted is None or self.stamp.isHidden():
            return
        act = service.taken_back if self._back else service.handed_over
        self._context.jobs.act(
            partial(act, wanted), self._stamped, self._context.failed, owner=self
        )

    def _stamped(self, changes: Changes) -> None:
        words = self.tr("Noted: the work is taken back.")
        if not self._back:
            words = self.tr("Noted: the work is handed over.")
        self._context.hub.announce(changes)
        self._context.hub.say(words, undo=changes.act_id)
        self._read_leaves()
