"""The answer of a unit (birimin cevabı): its link of the chain ends, the application is back."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QWidget

from hi_desktop.domain.applications import Referral
from hi_desktop.services.applications import Detail
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet, about
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field, TextBox


class UnitAnswerSheet(ActSheet):
    """Collects (day, note) of the answer of the unit that holds an application."""

    def __init__(
        self, context: UiContext, detail: Detail, link: Referral, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Answer of the unit"), f"{about(detail)}\n{link.unit}")
        self.on = DateField("on", today=context.today)
        self.on.set_date(context.today())
        self.note = TextBox("note", lines=5)
        self.add(Field(self.tr("Answered on"), self.on, required=True))
        self.add(Field(self.tr("What the unit said"), self.note))
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self.finish(self.tr("Save"), "checkmark")

    def first(self) -> QWidget:
        """Return the words of the unit; the day stands already."""
        return self.note

    def value(self) -> tuple[dt.date, str] | None:
        """Return day and words."""
        self.check_date(self.on, required=True)
        day = self.on.date()
        return None if self.has_faults() or day is None else (day, self.note.text())
