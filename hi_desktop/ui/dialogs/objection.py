"""Objection (itiraz) to the Board of Law 4982 art. 13: what it asks, what it decides, the court."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.applications import Objection
from hi_desktop.domain.dates import long_date
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.follow_up import board_request_due
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.vocabulary import ObjectionResult, word
from hi_desktop.services.applications import Detail
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet, about
from hi_desktop.ui.dialogs.form_sources import FormSources
from hi_desktop.ui.widgets.basics import Combo, Label, Rule
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field, LineEdit, TextBox
from hi_desktop.ui.widgets.notes import Banner


class ObjectionSheet(ActSheet):
    """Collects an Objection: a new one, or the last one with what happened since.

    It can be saved at every stage; only the day on which the applicant objected is needed.
    """

    def __init__(self, context: UiContext, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._before = open_objection(detail)
        title = self.tr("Objection to the Board")
        self.set_title(title, about(detail))
        self.filed = self._date("filed_on")
        self.learned = self._date("told_on")
        self.board_no = LineEdit("board_no")
        self.asked = self._date("asked_on")
        self.sent = self._date("sent_on")
        self.decided = self._date("decided_on")
        self.court = self._date("court_on")
        self.result = Combo()
        self.result.setObjectName("result")
        self.result.addItem(self.tr("Not decided yet"), None)
        for result in ObjectionResult:
            self.result.addItem(word(result, context.language), result)
        self.note = TextBox("note", lines=2)
        self._due = Banner("info")
        self._due.setObjectName("due")
        self._lay_out()
        if self._before is not None:
            self._show(self._before)
        self.asked.date_changed.connect(self._foresee)
        self.sent.date_changed.connect(self._foresee)
        self.load()

    def _date(self, name: str) -> DateField:
        return DateField(name, today=self.context.today)

    def _lay_out(self) -> None:
        self.add_pair(
            Field(self.tr("Objected on"), self.filed, required=True),
            Field(self.tr("We learned of it on"), self.learned),
        )
        self.add(Field(self.tr("Number of the Board"), self.board_no))
        self.body.addWidget(Rule())
        self.body.addWidget(Label(self.tr("What the Board asks for"), "label"))
        self.add_pair(
            Field(self.tr("Asked on"), self.asked),
            Field(self.tr("Sent on"), self.sent),
        )
        self.body.addWidget(self._due)
        self.body.addWidget(Rule())
        self.body.addWidget(Label(self.tr("Decision"), "label"))
        self.add_pair(
            Field(self.tr("Decided on"), self.decided),
            Field(self.tr("Result"), self.result),
        )
        self.add_pair(
            Field(self.tr("Taken to court on"), self.court),
            Field(self.tr("Note"), self.note),
        )
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self.finish(self.tr("Save the objection"))

    def _show(self, before: Objection) -> None:
        self.filed.set_date(before.filed_on)
        self.learned.set_date(before.told_on)
        self.board_no.setText(before.board_no)
        self.asked.set_date(before.asked_on)
        self.sent.set_date(before.sent_on)
        self.decided.set_date(before.decided_on)
        self.court.set_date(before.court_on)
        self.result.choose(before.result)
        self.note.setPlainText(before.note)

    def first(self) -> QWidget:
        """Return the first day that is not known yet."""
        days = (self.filed, self.asked, self.sent, self.decided, self.court)
        if self._before is None:
            return self.filed
        return next((day for day in days if day.date() is None), self.filed)

    def sourced(self, _sources: FormSources) -> None:
        """Say by when the Board's request must be met."""
        self._foresee()

    @Slot()
    def _foresee(self) -> None:
        asked = self.asked.date()
        if self.sources is None or asked is None or self.sent.date() is not None:
            self._due.hide()
            return
        try:
            due = board_request_due(asked, self.sources.calendar)
        except RuleError as error:
            self._due.tell(sentence(error, self.context.language))
            return
        self._due.tell(
            self.tr("To be sent to the Board: {day} at the latest").format(
                day=long_date(due, self.context.language)
            ),
            self.tr("15 working days from its request (Law 4982 art. 13)."),
            tone="late" if due < self.context.today() else "info",
        )

    def value(self) -> Objection | None:
        """Return the objection."""
        self.check_date(self.filed, required=True)
        for day in (self.learned, self.asked, self.sent, self.decided, self.court):
            self.check_date(day, required=False)
        result, decided = self.result.currentData(), self.decided.date()
        if result is not None and decided is None and not self.decided.pending():
            self.complain("decided_on", self.tr("Write the day of the decision."))
        if decided is not None and result is None:
            self.complain("result", self.tr("Choose how the Board decided."))
        filed = self.filed.date()
        if filed is None or self.has_faults():
            return None
        base = self._before or Objection(filed_on=filed)
        return replace(
            base,
            filed_on=filed,
            told_on=self.learned.date(),
            board_no=self.board_no.text().strip(),
            asked_on=self.asked.date(),
            sent_on=self.sent.date(),
            decided_on=decided,
            result=result,
            court_on=self.court.date(),
            note=self.note.text(),
        )


def open_objection(detail: Detail) -> Objection | None:
    """Return the last objection, which is written on; None when there is none yet."""
    return detail.objections[-1] if detail.objections else None
