"""The fee of access (Law 4982 art. 11/2): its notice stops the period, its payment resumes it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.applications import Event, EventKind
from hi_desktop.domain.dates import long_date
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.letters import LetterKind
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.terms import deadline, deadlines
from hi_desktop.services.applications import Detail
from hi_desktop.services.letters import Said
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet, about
from hi_desktop.ui.dialogs.form_sources import FormSources
from hi_desktop.ui.dialogs.letter_draft import LetterButton, Planned
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field, LineEdit
from hi_desktop.ui.widgets.notes import Banner


class _FeeSheet(ActSheet):
    """A day and what follows from it."""

    def __init__(self, context: UiContext, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.detail = detail
        self.day = DateField("on", today=context.today)
        self.day.set_date(context.today())
        self.day.date_changed.connect(self.foresee)
        self.told = Banner("info")
        self.told.setObjectName("told")

    def first(self) -> QWidget:
        """Return the day."""
        return self.day

    def sourced(self, _sources: FormSources) -> None:
        """Show what follows from the day."""
        self.foresee()

    @Slot()
    def foresee(self) -> None:
        """Show what follows from the day."""
        day = self.day.date()
        if self.sources is None or day is None:
            self.told.hide()
            return
        try:
            self.tell(day, self.sources)
        except RuleError as error:
            self.told.tell(sentence(error, self.context.language))

    def tell(self, day: dt.date, sources: FormSources) -> None:
        """Say what follows from a day."""
        raise NotImplementedError

    def checked_day(self) -> dt.date | None:
        """Return the day, or complain."""
        self.check_date(self.day, required=True)
        day = self.day.date()
        if day is not None and not (
            self.detail.application.received <= day <= self.context.today()
        ):
            self.complain("on", self.tr("The day lies between the arrival and today."))
        return None if self.has_faults() else day


class FeeNoticeSheet(_FeeSheet):
    """Collects (day, amount) of a notice of cost."""

    def __init__(self, context: UiContext, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(context, detail, parent)
        self.set_title(self.tr("Fee notice"), about(detail))
        self.amount = LineEdit("amount", placeholder=self.tr("such as 120,00 TL"))
        self.add_pair(
            Field(self.tr("Date of the notice"), self.day, required=True),
            Field(self.tr("Amount"), self.amount, required=True),
        )
        self.body.addWidget(self.told)
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self.foot.addWidget(LetterButton(self, detail, self._planned))
        self.finish(self.tr("Save the notice"))
        self.load()

    def _planned(self) -> Planned:
        said = Said(amount=self.amount.text().strip(), fee_on=self.day.date())
        return LetterKind.FEE, said

    def tell(self, day: dt.date, sources: FormSources) -> None:
        """Say that the period stands still, and until when the fee can be paid."""
        last = deadline("UCRET15", day, sources.calendar).due
        self.told.tell(
            self.tr("The period stands still; last day for paying: {day}").format(
                day=long_date(last, self.context.language)
            ),
            self.tr("Unpaid by then, the applicant is deemed to have withdrawn (art. 11/2)."),
        )

    def value(self) -> tuple[dt.date, str] | None:
        """Return (day, amount)."""
        day, amount = self.checked_day(), self.amount.text().strip()
        if not amount:
            self.complain("amount", self.tr("Write the amount."))
        return None if day is None or self.has_faults() else (day, amount)


class FeePaidSheet(_FeeSheet):
    """Collects the day on which the fee was paid."""

    def __init__(self, context: UiContext, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(context, detail, parent)
        self.set_title(self.tr("Fee paid"), about(detail))
        self.add(Field(self.tr("Date of the payment"), self.day, required=True))
        self.body.addWidget(self.told)
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self.finish(self.tr("Save the payment"))
        self.load()

    def tell(self, day: dt.date, sources: FormSources) -> None:
        """Say on which day the period ends now."""
        application = self.detail.application
        events = (*self.detail.events, Event(EventKind.FEE_PAID, day))
        both = deadlines(
            application.channel, application.kind, application.received, events, sources.calendar
        )
        self.told.tell(
            self.tr("The period runs on; new last day: {day}").format(
                day=long_date(both.due, self.context.language)
            ),
            self.tr("The day of payment is not counted."),
        )

    def value(self) -> dt.date | None:
        """Return the day."""
        return self.checked_day()
