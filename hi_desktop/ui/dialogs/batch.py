"""One answer for many identical petitions: each keeps its number and its day."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hi_desktop.domain.applications import Answer
from hi_desktop.domain.vocabulary import Outcome, word
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet
from hi_desktop.ui.widgets.basics import Combo, Label
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field, LineEdit, TextBox

_OUTCOMES = (Outcome.INFORMED, Outcome.POSITIVE)
"""Ends that need nothing of the single case."""


class BatchSheet(ActSheet):
    """Collects the Answer that all chosen applications get."""

    def __init__(self, context: UiContext, count: int, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        said = self.tr("{count} applications").format(count=count)
        self.set_title(self.tr("Answer together"), said)
        self.outcome = Combo()
        self.outcome.setObjectName("outcome")
        for outcome in _OUTCOMES:
            self.outcome.addItem(word(outcome, context.language), outcome)
        self.day = DateField("answered_on", today=context.today)
        self.day.set_date(context.today())
        self.letter_no = LineEdit("letter_no")
        self.summary = TextBox("summary", lines=6)
        self.add_pair(
            Field(self.tr("Outcome"), self.outcome, required=True),
            Field(self.tr("Answered on"), self.day, required=True),
        )
        self.add(Field(self.tr("EBYS number"), self.letter_no))
        self.add(Field(self.tr("Answer, for all of them"), self.summary, required=True))
        self.body.addWidget(
            Label(
                self.tr(
                    "Each keeps its own number and last day; each goes the way of its channel."
                ),
                "caption",
                "text2",
                wrap=True,
            )
        )
        self.set_hint(self.tr("Ctrl+Enter answers all of them · Esc closes"))
        self.finish(self.tr("Answer all of them"), "mail_checkmark")

    def first(self) -> QWidget:
        """Return the answer."""
        return self.summary

    def value(self) -> Answer | None:
        """Return the answer."""
        self.check_date(self.day, required=True)
        day, summary = self.day.date(), self.summary.text()
        if not summary:
            self.complain("summary", self.tr("Write the answer."))
        if day is None or self.has_faults():
            return None
        number = self.letter_no.text().strip()
        return Answer(
            outcome=self.outcome.currentData(),
            answered_on=day,
            summary=summary,
            letter_no=number,
            letter_date=day if number else None,
            told_applicant_on=day,
        )
