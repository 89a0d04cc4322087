"""What answering and refusing share: way and letter, the closing list, and what it leads to."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.answers import check_answer, unsettled
from hi_desktop.domain.applications import Answer
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.letters import LetterKind
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.routes import steps
from hi_desktop.domain.vocabulary import DemandResult, Outcome, UnitKind
from hi_desktop.services.applications import Detail
from hi_desktop.services.letters import Said, letter_of
from hi_desktop.ui import tokens
from hi_desktop.ui.completion_words import missing_words
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet
from hi_desktop.ui.dialogs.answer_parts import LetterPart, StepsPart
from hi_desktop.ui.dialogs.demands import DemandList, proposed
from hi_desktop.ui.dialogs.form_sources import FormSources
from hi_desktop.ui.dialogs.letter_draft import LetterButton, Planned
from hi_desktop.ui.widgets.basics import Button, Kind, Label, Rule, column, plain, row
from hi_desktop.ui.widgets.fields import Field
from hi_desktop.ui.widgets.notes import Banner

_WITHOUT_DEMANDS = frozenset(
    {
        *(Outcome.PROGRESS_TOLD, Outcome.NOT_PROCESSED, Outcome.FORWARDED),
        *(Outcome.WITHDRAWN, Outcome.DUPLICATE),
    }
)
"""Outcomes that settle no single demand."""


class DecisionSheet(ActSheet):
    """Collects an Answer: it closes the application once everything that applies is there.

    A subclass lays out its own fields, calls `lay_out_closing` and gives `outcome_now`.
    """

    settles_as = DemandResult.ANSWERED
    """What “tick all” makes of the demands that have no result."""
    usual_letter = LetterKind.ANSWER
    """The letter while no outcome is chosen."""

    def __init__(self, context: UiContext, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.detail = detail
        self._keep_open = False
        self._unit: UnitKind | None = None
        self.letter = LetterPart(context)
        self.demands = DemandList(context)
        self.demands.show_demands(proposed(detail))
        self.steps = StepsPart(context, self.letter.day.date, self.entry_words)

    # ---- for the subclass

    def outcome_now(self) -> Outcome | None:
        """Return the outcome as it is chosen."""
        raise NotImplementedError

    def entry_words(self) -> str:
        """Return what is proposed as the text of the entry into CİMER/BİMER."""
        return ""

    def letter_says(self) -> Said:
        """Return what the letter is filled from."""
        raise NotImplementedError

    def _planned(self) -> Planned:
        outcome = self.outcome_now()
        return letter_of(outcome) if outcome else self.usual_letter, self.letter_says()

    def button_words(self, *, closes: bool) -> str:
        """Return the words of the button, by what saving does now."""
        raise NotImplementedError

    def lay_out_letter(self) -> None:
        """Put day, way and letter below the others."""
        self._notice = Banner("info")
        self._notice.setObjectName("commission")
        self.body.addWidget(self._notice)
        for field in self.letter.fields:
            self.add_field(field)
        self.body.addWidget(self.letter)
        self.letter.changed.connect(self.follow)

    def lay_out_closing(self, icon: str, kind: Kind = "primary") -> None:
        """Put the closing list below the others, and the buttons into the foot."""
        for field in self.steps.fields():
            self.add_field(field)
        self._demands_field = Field(self.tr("Demands and their results"), self.demands)
        self.add_field(self._demands_field)
        self._all = Button(self.tr("Tick all"), kind="link")
        self._all.setObjectName("tick_all")
        self._all.clicked.connect(self.tick_all)
        head = row(Label(self.tr("Before it is closed"), "label"), None, self._all)
        self.closing = plain(column(Rule(), head, self._demands_field, self.steps, gap=tokens.S2))
        self.closing.setObjectName("closing")
        self.body.addWidget(self.closing)
        self._told = Label("", "caption", "text2", wrap=True)
        self._told.setObjectName("told")
        self.body.addWidget(self._told)
        self._draft = Button(self.tr("Keep as draft"))
        self._draft.setObjectName("keep_open")
        self._draft.clicked.connect(self._keep)
        self.foot.addWidget(LetterButton(self, self.detail, self._planned))
        self.foot.addWidget(self._draft)
        self._submit_button = self.finish(self.button_words(closes=True), icon, kind)
        self.demands.changed.connect(self.follow)
        self.steps.changed.connect(self.follow)

    # ---- what saving does now

    def sourced(self, sources: FormSources) -> None:
        """Offer the ways, and show the lines that apply."""
        self._unit = sources.unit_kind
        self.letter.propose(self.detail.application, sources.unit_kind)
        self.steps.show_done(self.detail.application.done)
        if self.detail.application.channel == "TBMM" and self._unit is not UnitKind.COUNSELLORSHIP:
            self._notice.tell(
                self.tr("The Counsellorship alone answers the Petition Commission"),
                self.tr(
                    "Send the Counsellorship an answer that meets the request, so that no further "
                    "correspondence is needed (circular 2014/09)."
                ),
            )
        self.follow()

    def missing(self) -> str:
        """Return what keeps the application open, in words."""
        outcome = self.outcome_now()
        waiting = self.steps.missing(letter=self.letter.has_letter())
        return missing_words(waiting, len(unsettled(self.demands.demands(), outcome)))

    @Slot()
    def follow(self) -> None:
        """Show what applies to the outcome and say what saving does now."""
        outcome = self.outcome_now()
        progress = outcome is Outcome.PROGRESS_TOLD
        if self._unit is not None:
            route = self.letter.way() or ""
            self.steps.show_steps(steps(self.detail.application, self._unit, outcome, route))
        self._demands_field.setVisible(outcome not in _WITHOUT_DEMANDS)
        self.closing.setVisible(not progress)
        self._draft.setVisible(not progress)
        missing = self.missing()
        told = ""
        if progress:
            told = self.tr("The application stays open; the result is told separately later.")
        elif missing:
            told = self.tr("It is kept as “answer ready”; missing: {missing}.")
        self._told.setText(told.format(missing=missing))
        self._told.setVisible(bool(told))
        self._submit_button.set_words(self.button_words(closes=not missing))

    @Slot()
    def tick_all(self) -> None:
        """Settle every demand that has no result, and tick every line that applies."""
        self.demands.settle_all(self.settles_as)
        self.steps.tick_all()

    @Slot()
    def _keep(self) -> None:
        self._keep_open = True
        self.submit()
        self._keep_open = False

    # ---- the value

    def check_letter(self) -> None:
        """Complain about the way, the days and the steps."""
        self.check_date(self.letter.day, required=True)
        self.check_date(self.letter.letter_date, required=False)
        if why := self.letter.why_not():
            self.complain("route", why)
        for line in self.steps.shown():
            if line.tick.isChecked():
                self.check_date(line.day, required=True)
                if line.text is not None and not line.entry() and not self._keep_open:
                    self.complain("entry_text", self.tr("Write what was entered."))

    def completed(self, answer: Answer) -> Answer | None:
        """Return the answer with way, letter and closing list; None when it may not stand."""
        done = self.steps.days()
        told = self.outcome_now() not in _WITHOUT_DEMANDS
        whole = replace(
            answer,
            route=self.letter.way() or "",
            letter_no=self.letter.number(),
            letter_date=self.letter.letter_date.date(),
            told_applicant_on=done.told_applicant_on,
            told_counsellorship_on=done.told_counsellorship_on,
            entered_on=done.entered_on,
            entry_text=done.entry_text,
            demands=self.demands.demands() if told else None,
            close=not self._keep_open,
        )
        try:
            check_answer(self.detail.application, whole, self.context.today())
        except RuleError as error:
            self.complain(error.field, sentence(error, self.context.language))
            return None
        return whole
