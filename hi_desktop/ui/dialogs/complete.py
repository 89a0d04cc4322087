"""Complete (tamamla): what was done after the answer, until the application closes by itself."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.answers import unsettled
from hi_desktop.domain.applications import Completing
from hi_desktop.domain.routes import Step, steps
from hi_desktop.domain.vocabulary import DemandResult
from hi_desktop.services.applications import Detail
from hi_desktop.ui import tokens
from hi_desktop.ui.completion_words import missing_words
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet, about
from hi_desktop.ui.dialogs.answer_parts import StepsPart
from hi_desktop.ui.dialogs.demands import DemandList
from hi_desktop.ui.dialogs.entry_lines import LetterLine
from hi_desktop.ui.dialogs.form_sources import FormSources
from hi_desktop.ui.widgets.basics import Button, Label, column, plain, row
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field


class CompleteSheet(ActSheet):
    """Collects a Completing; only what applies to the application is shown."""

    def __init__(self, context: UiContext, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._detail = detail
        self._wanted: tuple[Step, ...] = ()
        done = detail.application.done
        self.set_title(self.tr("Complete the answer"), about(detail))
        self.steps = StepsPart(context, self._today, self._summary)
        self.letter_no = LetterLine("letter_no", today=context.today)
        self.letter_no.setText(done.answer_letter_no)
        self.letter_date = DateField("letter_date", today=context.today)
        self.letter_date.set_date(done.answer_letter_date)
        self.served = DateField("served_on", today=context.today)
        self.served.set_date(done.served_on)
        self.demands = DemandList(context)
        self.demands.show_demands(detail.demands)
        self._lay_out()
        self.load()

    def _today(self) -> dt.date | None:
        return self.context.today()

    def _summary(self) -> str:
        return self._detail.application.done.answer_summary

    def _lay_out(self) -> None:
        for field in self.steps.fields():
            self.add_field(field)
        self._all = Button(self.tr("Tick all"), kind="link")
        self._all.setObjectName("tick_all")
        self._all.clicked.connect(self._tick_all)
        head = row(Label(self.tr("Before it is closed"), "label"), None, self._all)
        self.body.addWidget(plain(column(head, self.steps, gap=tokens.S2)))
        self.add_pair(
            Field(self.tr("EBYS number"), self.letter_no),
            Field(self.tr("Date of the letter"), self.letter_date),
        )
        self.add(
            Field(
                self.tr("Served on"),
                self.served,
                hint=self.tr("remedies run from it"),
            )
        )
        self._demands_field = Field(self.tr("Demands and their results"), self.demands)
        self.add(self._demands_field)
        self._told = Label("", "caption", "text2", wrap=True)
        self._told.setObjectName("told")
        self.body.addWidget(self._told)
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self._submit_button = self.finish(self.tr("Save and close"), "checkmark_circle")
        self.letter_no.dated.connect(self._dated)
        self.letter_no.textChanged.connect(self._follow)
        self.letter_date.date_changed.connect(self._follow)
        self.demands.changed.connect(self._follow)
        self.steps.changed.connect(self._follow)

    def first(self) -> QWidget:
        """Return the first open line, or the letter."""
        shown = self.steps.shown()
        waiting = [line.tick for line in shown if not line.is_done()]
        return next(iter(waiting), self.letter_no)

    def sourced(self, sources: FormSources) -> None:
        """Show the lines that apply, with what was done before."""
        application = self._detail.application
        self._wanted = steps(
            application, sources.unit_kind, application.outcome, application.done.answer_route
        )
        self.steps.show_steps(self._wanted)
        self.steps.show_done(application.done)
        self._all.setVisible(bool(self.steps.shown()))
        self._follow()
        self.start()

    @Slot(object)
    def _dated(self, day: dt.date) -> None:
        self.letter_date.set_date(day)
        self._follow()

    @Slot()
    def _tick_all(self) -> None:
        self.demands.settle_all(DemandResult.ANSWERED)
        self.steps.tick_all()

    @Slot()
    def _follow(self) -> None:
        """Say what saving does now."""
        letter = bool(self.letter_no.text().strip()) and self.letter_date.date() is not None
        left = unsettled(self.demands.demands(), self._detail.application.outcome)
        missing = missing_words(self.steps.missing(letter=letter), len(left))
        told = self.tr("It stays “answer ready”; missing: {missing}.").format(missing=missing)
        self._told.setText(told if missing else "")
        self._told.setVisible(bool(missing))
        self._submit_button.set_words(self.tr("Save") if missing else self.tr("Save and close"))

    def value(self) -> Completing | None:
        """Return what was done."""
        self.check_date(self.letter_date, required=False)
        self.check_date(self.served, required=False)
        for line in self.steps.shown():
            if line.tick.isChecked():
                self.check_date(line.day, required=True)
                if line.text is not None and not line.entry():
                    self.complain("entry_text", self.tr("Write what was entered."))
        if self.has_faults():
            return None
        self.letter_no.split()
        done = self.steps.days()
        demands = self.demands.demands()
        return Completing(
            told_applicant_on=done.told_applicant_on,
            told_counsellorship_on=done.told_counsellorship_on,
            entered_on=done.entered_on,
            entry_text=done.entry_text,
            letter_no=self.letter_no.text().strip(),
            letter_date=self.letter_date.date(),
            served_on=self.served.date(),
            demands=demands if demands != self._detail.demands else None,
        )
