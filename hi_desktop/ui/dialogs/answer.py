"""Answer (cevapla): outcome, day, way and letter, and what must be done before it is closed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.answers import MIN_EXPLANATION, check_answer
from hi_desktop.domain.applications import Answer
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.vocabulary import Outcome, word
from hi_desktop.services.applications import Detail
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet, about
from hi_desktop.ui.dialogs.answer_parts import ClosingList, LetterPart, closing_lines
from hi_desktop.ui.dialogs.form_sources import FormSources
from hi_desktop.ui.widgets.basics import Button, Combo, Label
from hi_desktop.ui.widgets.fields import Field, TextBox

OUTCOMES = (
    Outcome.POSITIVE,
    Outcome.PARTIAL,
    Outcome.INFORMED,
    Outcome.PROGRESS_TOLD,
    Outcome.FORWARDED,
    Outcome.NOT_PROCESSED,
    Outcome.WITHDRAWN,
    Outcome.DUPLICATE,
)
"""How an answer ends; a refusal has its own sheet, since it needs its ground."""

_WITH_REASONS = frozenset({Outcome.PARTIAL, Outcome.NOT_PROCESSED})


class AnswerSheet(ActSheet):
    """Collects an Answer; it closes the application once the closing list is done."""

    def __init__(self, context: UiContext, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._detail = detail
        self._keep_open = False
        self.set_title(self.tr("Answer"), about(detail))
        self.outcome = Combo()
        self.outcome.setObjectName("outcome")
        for outcome in OUTCOMES:
            self.outcome.addItem(word(outcome, context.language), outcome)
        self.outcome.setCurrentIndex(-1)
        self.outcome.setPlaceholderText(self.tr("Choose the outcome"))
        self.letter = LetterPart(context)
        self.summary = TextBox("summary", lines=4)
        self.closing = ClosingList()
        self.closing.setObjectName("closing")
        self._lay_out()
        self.outcome.currentIndexChanged.connect(self._follow)
        self.closing.changed.connect(self._follow)
        self._follow()
        self.load()

    def _lay_out(self) -> None:
        self.add(Field(self.tr("Outcome"), self.outcome, required=True))
        for field in self.letter.fields:
            self.add_field(field)
        self.body.addWidget(self.letter)
        self._summary_field = Field(self.tr("Summary of the answer"), self.summary)
        self.add(self._summary_field)
        self._fields["explanation"] = self._summary_field
        self.body.addWidget(self.closing)
        self._told = Label("", "caption", "text2", wrap=True)
        self.body.addWidget(self._told)
        self._draft = Button(self.tr("Keep as draft"))
        self._draft.setObjectName("keep_open")
        self._draft.clicked.connect(self._keep)
        self.foot.addWidget(self._draft)
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self._submit_button = self.finish(self.tr("Answer and close"), "mail_checkmark")

    def first(self) -> QWidget:
        """Return the outcome."""
        return self.outcome

    def sourced(self, sources: FormSources) -> None:
        """Show the usual way and the lines that apply."""
        application = self._detail.application
        self.letter.propose(self._detail, sources.unit_kind)
        self.closing.show_lines(
            closing_lines(application.channel, application.kind, sources.unit_kind)
        )

    @Slot()
    def _follow(self) -> None:
        """Say what saving does now."""
        outcome = self.outcome.currentData()
        progress = outcome is Outcome.PROGRESS_TOLD
        closes = self.closing.is_done() and not progress
        self.closing.setVisible(not progress)
        self._draft.setVisible(not progress)
        self._summary_field.set_hint(
            self.tr("at least {count} letters").format(count=MIN_EXPLANATION)
            if outcome in _WITH_REASONS
            else ""
        )
        if progress:
            told = self.tr("The application stays open; the result is told separately later.")
        elif closes:
            told = ""
        else:
            told = self.tr("It stays open as “answer ready” until every line is ticked.")
        self._told.setText(told)
        self._told.setVisible(bool(told))
        if progress:
            self._submit_button.set_words(self.tr("Save the progress"))
        elif closes:
            self._submit_button.set_words(self.tr("Answer and close"))
        else:
            self._submit_button.set_words(self.tr("Save the answer"))

    @Slot()
    def _keep(self) -> None:
        self._keep_open = True
        self.submit()
        self._keep_open = False

    def value(self) -> Answer | None:
        """Return the answer."""
        outcome = self.outcome.currentData()
        if outcome is None:
            self.complain("outcome", self.tr("Choose the outcome."))
        self.check_date(self.letter.day, required=True)
        self.check_date(self.letter.letter_date, required=False)
        day = self.letter.day.date()
        if outcome is None or day is None or self.has_faults():
            return None
        number = self.letter.number()
        closes = outcome is Outcome.PROGRESS_TOLD or self.closing.is_done()
        answer = Answer(
            outcome=outcome,
            answered_on=day,
            summary=self.summary.text(),
            route=self.letter.route.currentText(),
            letter_no=number,
            letter_date=self.letter.letter_date.date(),
            close=closes,
        )
        if self._keep_open:
            answer = replace(answer, close=False)
        try:
            check_answer(self._detail.application, answer, self.context.today())
        except RuleError as error:
            self.complain(error.field, sentence(error, self.context.language))
            return None
        return answer
