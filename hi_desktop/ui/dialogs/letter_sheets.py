"""Sheets of one letter: the notice of an extension, and further correspondence (R23)."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.dates import long_date
from hi_desktop.domain.follow_up import notice_due
from hi_desktop.services.applications import Detail
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet, about
from hi_desktop.ui.dialogs.entry_lines import LetterLine
from hi_desktop.ui.dialogs.form_sources import FormSources
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field, TextBox
from hi_desktop.ui.widgets.notes import Banner


class ExtensionNoticeSheet(ActSheet):
    """Collects (day, number) of the letter that told the applicant of the extension.

    The extension is told with its reason before the first 15 working days end (Law 4982 art. 11/1).
    """

    def __init__(self, context: UiContext, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._detail = detail
        self.set_title(self.tr("Extension told"), about(detail))
        self.day = DateField("on", today=context.today)
        self.day.set_date(context.today())
        self.letter_no = LetterLine("letter_no", today=context.today)
        self._due = Banner("info")
        self._due.setObjectName("due")
        self.body.addWidget(self._due)
        self.add_pair(
            Field(self.tr("Date of the notice"), self.day, required=True),
            Field(self.tr("EBYS number"), self.letter_no, required=True),
        )
        self.letter_no.dated.connect(self._dated)
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self.finish(self.tr("Save the notice"), "mail_checkmark")
        self.load()

    def first(self) -> QWidget:
        """Return the day."""
        return self.day

    def sourced(self, sources: FormSources) -> None:
        """Say by when the notice must be given."""
        application = self._detail.application
        due = notice_due(
            application.received,
            self._detail.events,
            sources.calendar,
            application.received_time,
        )
        words = self.tr("Written notice to the applicant: {day} at the latest")
        late = self.context.today() > due
        self._due.tell(
            words.format(day=long_date(due, self.context.language)),
            self.tr("That day is past; the notice is owed all the same.") if late else "",
            tone="late" if late else "info",
        )

    @Slot(object)
    def _dated(self, day: dt.date) -> None:
        self.day.set_date(day)

    def value(self) -> tuple[dt.date, str] | None:
        """Return (day, number)."""
        self.letter_no.split()
        self.check_date(self.day, required=True)
        number, day = self.letter_no.text().strip(), self.day.date()
        if not number:
            self.complain("letter_no", self.tr("Write the number of the letter."))
        return None if day is None or self.has_faults() else (day, number)


class ExtraLetterSheet(ActSheet):
    """Collects (day, text) of a letter by which more was asked after the answer (R23)."""

    def __init__(self, context: UiContext, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Further correspondence"), about(detail))
        self.day = DateField("on", today=context.today)
        self.day.set_date(context.today())
        self.text = TextBox("text", lines=4)
        count = detail.application.done.extra_letters
        told = Banner("info")
        told.setObjectName("count")
        told.tell(
            self.tr("Further letters so far: {count}").format(count=count),
            self.tr("They are counted for the monthly report: the answer did not meet the need."),
        )
        self.body.addWidget(told)
        self.add(Field(self.tr("Date of the letter"), self.day, required=True))
        self.add(Field(self.tr("What was asked for once more"), self.text, required=True))
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self.finish(self.tr("Count the letter"), "mail")

    def first(self) -> QWidget:
        """Return the text."""
        return self.text

    def value(self) -> tuple[dt.date, str] | None:
        """Return (day, text)."""
        self.check_date(self.day, required=True)
        text, day = self.text.text(), self.day.date()
        if not text:
            self.complain("text", self.tr("Write what was asked for."))
        return None if day is None or self.has_faults() else (day, text)
