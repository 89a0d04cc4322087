"""The card of the chosen unit or person: who answers, how to reach them, what is missing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from hi_desktop.ui import tokens
from hi_desktop.ui.tabs.contact_views import AbsenceLine, CardView, DutyLine, Fact
from hi_desktop.ui.widgets.basics import (
    Button,
    Card,
    IconButton,
    IconLabel,
    Label,
    Part,
    Rule,
    column,
    plain,
    row,
)

_NO_BREAK = "\u00a0"
WIDTH = tokens.DETAIL_NARROW - 13 * tokens.S2


class ContactCard(Card):
    """The card.

    Signals:
        acted: key of a button: edit, person, absence, end.
        absence_removed: id of the absence to be taken out.
        view_asked: key of the part of the registry to be shown.
        copied: what was put on the clipboard.
        link_asked: a number to be called or an address to be written to.
    """

    acted = Signal(str)
    absence_removed = Signal(int)
    view_asked = Signal(str)
    copied = Signal(str)
    link_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("card")
        self.setMinimumWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._view = CardView()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(column(self._area, margins=(1, 1, 1, 1)))

    def view(self) -> CardView:
        """Return what is shown."""
        return self._view

    def show_view(self, view: CardView) -> None:
        """Show a card; an unchanged one is left as it is, with its focus."""
        if view == self._view:
            return
        self._view = view
        self.setAccessibleName(f"{view.title}. {view.subtitle}")
        body: QVBoxLayout = column(gap=tokens.S3, margins=(15, 14, 15, 14))
        self._add_head(body)
        if (view.person_id or view.unit_id) and not view.past:
            body.addLayout(self._buttons())
        if view.duties:
            body.addWidget(self._duties())
        if view.gaps:
            body.addWidget(self._gaps())
        if view.jumps:
            body.addLayout(self._jumps())
        if view.facts:
            body.addWidget(Rule())
            body.addLayout(column(*(self._fact(fact) for fact in view.facts), gap=tokens.S2))
        if view.person_id:
            body.addWidget(Rule())
            body.addLayout(self._absences())
        if view.posts:
            body.addWidget(Rule())
            body.addLayout(self._posts())
        body.addStretch(1)
        self._area.setWidget(plain(body))

    # Parts.

    def _add_head(self, body: QVBoxLayout) -> None:
        view = self._view
        title = Label(view.title, "record", wrap=True, selectable=True)
        glyph = IconLabel(view.glyph, "text2", tokens.ICON_CARD)
        head = row(glyph, title, gap=tokens.S2)
        head.setStretch(1, 1)
        head.setAlignment(glyph, Qt.AlignmentFlag.AlignTop)
        body.addLayout(column(head, Label(view.subtitle, "body", "text2", wrap=True), gap=2))
        if view.pill:
            note = QFrame()
            note.setProperty("note", view.pill_tone)
            sign = {"ok": "checkmark_circle", "due": "person_clock"}.get(view.pill_tone, "warning")
            words = Label(view.pill, "strong", view.pill_tone, wrap=True)
            line = row(
                IconLabel(sign, view.pill_tone, variant="filled"),
                words,
                gap=tokens.S2,
                margins=(10, 6, 10, 6),
            )
            line.setStretch(1, 1)
            note.setLayout(line)
            body.addWidget(note)

    def _buttons(self) -> QLayout:
        edit = self._button("edit", self.tr("Edit"), "edit", self.tr("Edit (F2)"))
        if not self._view.person_id:
            add = self._button("person", self.tr("Add a person"), "person_add")
            right = self._button("confirm", self.tr("Data are right"), "checkmark_circle")
            return column(row(edit, add, None, gap=6), row(right, None), gap=6)
        leave = self._button("absence", self.tr("Add leave"), "calendar_add")
        end = self._button("end", self.tr("Left…"), tip=self.tr("Note the last day here"))
        return row(edit, leave, end, None, gap=6)

    def _button(self, key: str, words: str, icon: str = "", tip: str = "") -> Button:
        button = Button(words, icon, tip=tip or words)
        button.setObjectName(key)
        button.clicked.connect(self._clicked)
        return button

    def _gaps(self) -> QWidget:
        lines: list[Part] = [Label(self.tr("What is missing"), "section")]
        whys = [why for _what, why in self._view.gaps]
        for (what, why), following in zip(self._view.gaps, [*whys[1:], ""], strict=True):
            lines.append(Label(what, "medium", "soon", wrap=True))
            if why != following:
                lines += [Label(why, "caption", "text2", wrap=True), tokens.S1]
        frame = QFrame()
        frame.setProperty("note", "soon")
        frame.setLayout(column(*lines, gap=3, margins=(12, 9, 12, 10)))
        return frame

    def _duties(self) -> QWidget:
        frame = QFrame()
        frame.setProperty("note", "info")
        lines = [self._duty(line) for line in self._view.duties]
        title = Label(self._view.duty_title, "section")
        frame.setLayout(column(title, *lines, gap=tokens.S2, margins=(12, 9, 12, 10)))
        return frame

    def _duty(self, line: DutyLine) -> QLayout:
        name = Label(line.name, "strong" if line.strong else "medium", wrap=True, selectable=True)
        parts: list[Part] = [Label(line.role, "caption", "text2"), name]
        if line.note:
            tone = "info" if line.strong else "due"
            parts.append(Label(line.note, "caption", tone, wrap=True))
        if line.reach:
            whole = " · ".join(one.replace(" ", _NO_BREAK) for one in line.reach.split(" · "))
            parts.append(Label(whole, "caption", "text2", wrap=True, selectable=True))
        name.setAccessibleName(
            ", ".join(filter(None, (line.role, line.name, line.note, line.reach)))
        )
        return column(*parts, gap=1)

    def _jumps(self) -> QLayout:
        lines = column(Label(self.tr("What is missing"), "section"), gap=tokens.S1)
        for view, words in self._view.jumps:
            button = Button(words, kind="link")
            button.setObjectName(view)
            button.clicked.connect(self._jump)
            lines.addLayout(row(button, None))
        return lines

    def _fact(self, fact: Fact) -> QLayout:
        value = Label(fact.value or "—", "medium", wrap=True, selectable=True)
        value.setAccessibleName(f"{fact.name}: {fact.value or self.tr('not known')}")
        words = column(Label(fact.name, "caption", "text2"), value, gap=1)
        line = row(words, gap=tokens.S1)
        line.setStretch(0, 1)
        if fact.link:
            calls = fact.link.startswith("tel:")
            told = self.tr("Call: {text}") if calls else self.tr("Write to: {text}")
            reach = IconButton(
                "call" if calls else "mail", told.format(text=fact.value), size=tokens.ICON
            )
            reach.setProperty("link", fact.link)
            reach.clicked.connect(self._reach)
            line.addWidget(reach)
        if fact.copy:
            copy = IconButton(
                "copy", self.tr("Copy: {text}").format(text=fact.copy), size=tokens.ICON
            )
            copy.setProperty("copied", fact.copy)
            copy.clicked.connect(self._copy)
            line.addWidget(copy)
        return line

    def _absences(self) -> QLayout:
        lines = column(Label(self.tr("Leave"), "section"), gap=6)
        for line in self._view.absences:
            lines.addLayout(self._absence(line))
        if not self._view.absences:
            lines.addWidget(Label(self.tr("No leave is entered"), "body", "text2"))
        return lines

    def _absence(self, line: AbsenceLine) -> QLayout:
        days = Label(line.days, "medium", "due" if line.now else "")
        words = column(days, Label(line.note, "caption", "text2", wrap=True), gap=1)
        remove = IconButton(
            "delete", self.tr("Remove: {days}").format(days=line.days), size=tokens.ICON
        )
        remove.setProperty("absence", line.absence_id)
        remove.clicked.connect(self._remove)
        whole = row(words, remove, gap=tokens.S1)
        whole.setStretch(0, 1)
        return whole

    def _posts(self) -> QLayout:
        lines = column(Label(self.tr("Earlier posts"), "section"), gap=6)
        for line in self._view.posts:
            post = Label(line.post, "medium", wrap=True, selectable=True)
            post.setAccessibleName(f"{line.days}: {line.post}")
            lines.addLayout(column(post, Label(line.days, "caption", "text2"), gap=1))
        return lines

    # What happens.

    @Slot()
    def _clicked(self) -> None:
        self.acted.emit(self.sender().objectName())

    @Slot()
    def _jump(self) -> None:
        self.view_asked.emit(self.sender().objectName())

    @Slot()
    def _remove(self) -> None:
        self.absence_removed.emit(self.sender().property("absence"))

    @Slot()
    def _reach(self) -> None:
        self.link_asked.emit(str(self.sender().property("link")))

    @Slot()
    def _copy(self) -> None:
        text = str(self.sender().property("copied"))
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(text)
