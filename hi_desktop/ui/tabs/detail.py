"""The detail of one application: what the pane beside the list and its own window both show."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.services.applications import Detail
from hi_desktop.ui import tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.note import NoteBox
from hi_desktop.ui.tabs.act_row import ActRow
from hi_desktop.ui.tabs.application_cells import Reckoning, state_dot, state_words
from hi_desktop.ui.tabs.deadline_words import card_words
from hi_desktop.ui.tabs.detail_facts import (
    channel_of,
    first_facts,
    happenings_of,
    other_facts,
)
from hi_desktop.ui.tabs.detail_parts import DeadlineCard, FactsGrid
from hi_desktop.ui.tabs.detail_sections import SECTIONS, STRIPS
from hi_desktop.ui.widgets.basics import (
    Button,
    ElidedLabel,
    IconLabel,
    Label,
    Rule,
    column,
    plain,
    row,
)
from hi_desktop.ui.widgets.marks import Pill
from hi_desktop.ui.widgets.timeline import Timeline

LINES_SHOWN = 8
"""History lines of the pane; the own window shows all."""
BODY_SHOWN = 320
"""Letters of the content that the pane shows."""


class DetailView(QWidget):
    """One application from its number to its history.

    Signals:
        asked: key of a command to be done with it.
        why_asked: the deadline is to be explained.
        note_given: text of a note.
        more_asked: the whole history is wanted.
    """

    asked = Signal(str)
    why_asked = Signal()
    note_given = Signal(str)
    more_asked = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._context = context
        self._detail: Detail | None = None
        self._number = Label("", "label", selectable=True)
        self._channel_icon = IconLabel("mail")
        self._channel = ElidedLabel("", "caption", "text2")
        self._pill = Pill()
        self._subject = Label("", "record", wrap=True, selectable=True)
        self._card = DeadlineCard()
        self._card.why_asked.connect(self.why_asked)
        self._acts = ActRow(context)
        self._acts.asked.connect(self.asked)
        self._facts = FactsGrid()
        self._others = FactsGrid()
        self._others_part = self._part(self.tr("More about it"), self._others)
        self._body = Label("", "body", wrap=True, selectable=True)
        self._body_part = self._part(self.tr("Content"), self._body)
        self._history = Timeline(self.tr("History"))
        self._note = NoteBox()
        self._note.given.connect(self.note_given)
        self._more = Button("", kind="link")
        self._more.setObjectName("all_lines")
        self._more.clicked.connect(self.more_asked)
        self._strips = [make(context) for make in STRIPS]
        self._sections = [make(context) for make in SECTIONS]
        for section in (*self._strips, *self._sections):
            section.asked.connect(self.asked)
        self._build()

    def _build(self) -> None:
        dot = Label("·", "caption", "text3")
        head = row(self._number, dot, self._channel_icon, self._channel, self._pill, gap=6)
        head.setStretch(3, 1)
        add = Button(self.tr("Add a note"), kind="link")
        add.setObjectName("add_note")
        add.clicked.connect(self.open_note)
        history = row(Label(self.tr("History"), "label"), None, add)
        whole = column(
            column(head, self._subject, gap=6),
            *self._strips,
            self._card,
            self._acts,
            Rule(),
            self._facts,
            *self._sections,
            self._body_part,
            Rule(),
            history,
            self._note,
            self._history,
            row(self._more, None),
            self._others_part,
            None,
            gap=tokens.S3,
            margins=(14, 14, 10, 14),
        )
        self.setLayout(whole)

    def _part(self, title: str, content: QWidget) -> QWidget:
        return plain(column(Rule(), Label(title, "label"), content, gap=10))

    def detail(self) -> Detail | None:
        """Return what is shown."""
        return self._detail

    def show_detail(self, detail: Detail, by: Reckoning) -> None:
        """Show an application; another one puts a half-written note away."""
        before = self._detail
        application = detail.application
        if before is None or before.application.id != application.id:
            self._note.clear()
            self._note.hide()
        self._detail = detail
        self._number.setText(application.number)
        icon, channel = channel_of(application, by.language)
        self._channel_icon.show_icon(icon)
        self._channel.set_whole(channel)
        tone, _ = state_dot(application.state, application.outcome)
        said = state_words(application.state, application.outcome, by.language)
        self._pill.show_state(said, tone)
        self._subject.setText(application.subject)
        self._card.show_words(card_words(application, detail.deadlines, by))
        self._acts.show_for(detail)
        self._facts.show_facts(first_facts(detail, by))
        others = other_facts(detail, by, self._reveal)
        self._others_part.setVisible(bool(others))
        self._others.show_facts(others)
        self._show_body(detail.body)
        self._show_history(detail, by)
        for section in (*self._strips, *self._sections):
            section.show_detail(detail, by)

    def _show_body(self, body: str) -> None:
        words = " ".join(body.split())
        if len(words) > BODY_SHOWN:
            words = words[:BODY_SHOWN].rsplit(" ", 1)[0] + "…"
        self._body.setText(words)
        self._body_part.setVisible(bool(words))

    def _show_history(self, detail: Detail, by: Reckoning) -> None:
        lines = happenings_of(detail.history, by)
        self._history.show_lines(lines[:LINES_SHOWN])
        left_out = len(lines) > LINES_SHOWN
        self._more.setVisible(left_out)
        if left_out:
            self._more.set_words(self.tr("Show all {count} lines").format(count=len(lines)))

    @Slot()
    def open_note(self) -> None:
        """Write a note in place."""
        self._note.open_box()

    def note_saved(self) -> None:
        """Empty and close the note box."""
        self._note.clear()
        self._note.close_box()

    def _reveal(self, show: object) -> None:
        if self._detail is None or not callable(show):
            return
        office, wanted = self._context.office, self._detail.application.id
        self._context.jobs.read(
            lambda: office.applications.get(wanted).identity_no,
            show,
            self._context.failed,
            owner=self,
        )
