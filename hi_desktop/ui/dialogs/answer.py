"""Answer (cevapla): outcome, way and letter, and what must be done before it is closed."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from hi_desktop.domain.answers import MIN_EXPLANATION
from hi_desktop.domain.applications import Answer
from hi_desktop.domain.vocabulary import Kind, Language, MissingElement, Outcome, word
from hi_desktop.services.applications import Detail
from hi_desktop.services.letters import Said
from hi_desktop.ui import tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import about
from hi_desktop.ui.dialogs.decision_sheet import DecisionSheet
from hi_desktop.ui.dialogs.field_grid import beside, field_grid, place
from hi_desktop.ui.widgets.basics import Combo, plain
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field, LineEdit, TextBox

_OUTCOMES = (
    Outcome.POSITIVE,
    Outcome.PARTIAL,
    Outcome.INFORMED,
    Outcome.PROGRESS_TOLD,
    Outcome.FORWARDED,
    Outcome.NOT_PROCESSED,
    Outcome.WITHDRAWN,
    Outcome.DUPLICATE,
)


def outcomes_for(kind: Kind) -> tuple[Outcome, ...]:
    """Return how an answer may end; a refusal has its own sheet, since it needs its ground.

    Progress (safahat) is told under Law 3071 art. 7 alone.

    >>> Outcome.PROGRESS_TOLD in outcomes_for(Kind.INFORMATION)
    False
    """
    if kind is not Kind.INFORMATION:
        return _OUTCOMES
    return tuple(outcome for outcome in _OUTCOMES if outcome is not Outcome.PROGRESS_TOLD)


class MissingPart(QWidget):
    """The elements that an application lacks so that it is not processed."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("missing")
        self.ticks = {element: QCheckBox(word(element, language)) for element in MissingElement}
        for element, tick in self.ticks.items():
            tick.setObjectName(element.value)
        grid = field_grid()
        grid.setVerticalSpacing(tokens.S1)
        place(grid, self.ticks.values())
        self.setLayout(grid)
        self.setFocusProxy(next(iter(self.ticks.values())))

    def elements(self) -> tuple[MissingElement, ...]:
        """Return what was ticked."""
        return tuple(element for element, tick in self.ticks.items() if tick.isChecked())


class AnswerSheet(DecisionSheet):
    """Collects an Answer that is no refusal."""

    def __init__(
        self,
        context: UiContext,
        detail: Detail,
        outcome: Outcome | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, detail, parent)
        self.set_title(self.tr("Answer"), about(detail))
        application = detail.application
        self.outcome = Combo()
        self.outcome.setObjectName("outcome")
        for one in outcomes_for(application.kind):
            self.outcome.addItem(word(one, context.language), one)
        self.outcome.setCurrentIndex(-1)
        self.outcome.setPlaceholderText(self.tr("Choose the outcome"))
        self.outcome.choose(outcome or application.outcome)
        self.summary = TextBox("summary", lines=3)
        self.summary.setPlainText(application.done.answer_summary)
        self.explanation = TextBox("explanation", lines=3)
        self.explanation.setPlainText(application.done.explanation)
        self.lacking = MissingPart(context.language)
        self.forwarded_to = LineEdit("forwarded_to", text=application.done.forwarded_to)
        self.forwarded_on = DateField("forwarded_on", today=context.today)
        self.forwarded_on.set_date(application.done.forwarded_on or context.today())
        self._lay_out()
        self.outcome.currentIndexChanged.connect(self.follow)
        self.follow()
        self.load()

    def _lay_out(self) -> None:
        self.add(Field(self.tr("Outcome"), self.outcome, required=True))
        to = Field(self.tr("Forwarded to"), self.forwarded_to, required=True)
        on = Field(self.tr("Forwarded on"), self.forwarded_on, required=True)
        for field in (to, on):
            self.add_field(field)
        self._forwarded = plain(beside(to, on))
        self.body.addWidget(self._forwarded)
        self._lacking = Field(self.tr("Missing elements"), self.lacking, required=True)
        self.add(self._lacking)
        self._reasons = Field(
            self.tr("Reasons for severing"),
            self.explanation,
            required=True,
            hint=self.tr("at least {count} letters").format(count=MIN_EXPLANATION),
        )
        self.add(self._reasons)
        self.add(Field(self.tr("Summary of the answer"), self.summary))
        self.lay_out_letter()
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self.lay_out_closing("mail_checkmark")

    def first(self) -> QWidget:
        """Return the outcome."""
        return self.outcome

    def outcome_now(self) -> Outcome | None:
        """Return the chosen outcome."""
        outcome: Outcome | None = self.outcome.currentData()
        return outcome

    def entry_words(self) -> str:
        """Return the summary: it is what is entered, unless somebody writes more."""
        return self.summary.text()

    def letter_says(self) -> Said:
        """Return the answer as it stands here."""
        partial = self.outcome_now() is Outcome.PARTIAL
        return Said(
            text=self.explanation.text() if partial else self.summary.text(),
            authority=self.forwarded_to.text().strip(),
            authority_on=self.forwarded_on.date(),
            missing=self.lacking.elements(),
        )

    def button_words(self, *, closes: bool) -> str:
        """Return what saving does."""
        if self.outcome_now() is Outcome.PROGRESS_TOLD:
            return self.tr("Save the progress")
        return self.tr("Answer and close") if closes else self.tr("Save the answer")

    @Slot()
    def follow(self) -> None:
        """Show the fields that the outcome needs."""
        outcome = self.outcome_now()
        self._forwarded.setVisible(outcome is Outcome.FORWARDED)
        self._lacking.setVisible(outcome is Outcome.NOT_PROCESSED)
        self._reasons.setVisible(outcome is Outcome.PARTIAL)
        super().follow()

    def value(self) -> Answer | None:
        """Return the answer."""
        outcome = self.outcome_now()
        if outcome is None:
            self.complain("outcome", self.tr("Choose the outcome."))
        forwarded = outcome is Outcome.FORWARDED
        if forwarded:
            self.check_date(self.forwarded_on, required=True)
            if not self.forwarded_to.text().strip():
                self.complain("forwarded_to", self.tr("Write the authority that got it."))
        lacks = self.lacking.elements() if outcome is Outcome.NOT_PROCESSED else ()
        if outcome is Outcome.NOT_PROCESSED and not lacks:
            self.complain("missing", self.tr("Tick what is missing."))
        self.check_letter()
        day = self.letter.day.date()
        if outcome is None or day is None or self.has_faults():
            return None
        return self.completed(
            Answer(
                outcome=outcome,
                answered_on=day,
                summary=self.summary.text(),
                explanation=self.explanation.text() if outcome is Outcome.PARTIAL else "",
                forwarded_to=self.forwarded_to.text().strip() if forwarded else "",
                forwarded_on=self.forwarded_on.date() if forwarded else None,
                missing=lacks,
            )
        )
