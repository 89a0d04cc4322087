"""Remind (hatırlat, tekit): to the units that owe an answer, with the day of the next reminder."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QWidget

from hi_desktop.domain.dates import dotted
from hi_desktop.services.applications import Detail
from hi_desktop.services.referrals import open_link
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet, about
from hi_desktop.ui.dialogs.form_sources import FormSources
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field, TextBox

AGAIN_AFTER = 3
"""Working days until the next reminder, unless another day is chosen."""


class RemindSheet(ActSheet):
    """Collects (text, day of the next reminder or None) for one application or for several."""

    def __init__(
        self,
        context: UiContext,
        ids: tuple[int, ...],
        detail: Detail | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        several = self.tr("%n application(s)", "", len(ids))
        link = open_link(detail.referrals) if detail is not None else None
        what = several if detail is None else about(detail)
        self.set_title(self.tr("Remind"), f"{what}\n{link.unit}" if link is not None else what)
        self.text = TextBox("text", lines=6)
        words = self.tr(
            "Our referral has not been answered yet. Please let us have your answer without delay."
        )
        if link is not None:
            told = self.tr(
                "Our referral of {day} has not been answered yet. Please answer by {due}."
            )
            due = dotted(link.due) if link.due is not None else "…"
            words = told.format(day=dotted(link.referred_at.date()), due=due)
        self.text.setPlainText(words)
        self.again = DateField("again_on", today=context.today)
        self.add(Field(self.tr("Words of the reminder"), self.text, required=True))
        self.add(Field(self.tr("Next reminder"), self.again, hint=self.tr("empty: none planned")))
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self.finish(self.tr("Remind"), "mail")
        self.load()

    def first(self) -> QWidget:
        """Return the words."""
        return self.text

    def sourced(self, sources: FormSources) -> None:
        """Propose the day of the next reminder."""
        if self.again.date() is None and not self.again.pending():
            self.again.set_date(sources.calendar.add(self.context.today(), AGAIN_AFTER))

    def value(self) -> tuple[str, dt.date | None] | None:
        """Return words and day."""
        self.check_date(self.again, required=False)
        if not self.text.text().strip():
            self.complain("text", self.tr("Write the words of the reminder."))
        return None if self.has_faults() else (self.text.text(), self.again.date())
