"""Urgent case (R31): whom the officer told, and when."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.contacts import DutyContact
from hi_desktop.domain.phones import format_phone
from hi_desktop.services.applications import Detail
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet, about
from hi_desktop.ui.widgets.basics import Label
from hi_desktop.ui.widgets.fields import Field, LineEdit
from hi_desktop.ui.widgets.search_combo import Option, SearchCombo


def contact_words(contact: DutyContact) -> str:
    """Return a duty contact on one line."""
    post = f" ({contact.post})" if contact.post else ""
    return f"{contact.name}{post} · {format_phone(contact.phone)}"


class AlertSheet(ActSheet):
    """Collects (whom, when)."""

    def __init__(self, context: UiContext, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Told at once"), about(detail))
        self.contact = SearchCombo("contact", placeholder=self.tr("Duty contact"))
        self.contact.chosen.connect(self._chosen)
        self.to = LineEdit("to")
        self.time = LineEdit("at", placeholder=self.tr("now; or 10.45"))
        self.add(Field(self.tr("Duty contacts"), self.contact))
        self.add(Field(self.tr("Who was told"), self.to, required=True))
        self.add(Field(self.tr("Time, today"), self.time))
        self.body.addWidget(
            Label(
                self.tr("First make the call; then enter it here."), "caption", "text2", wrap=True
            )
        )
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self.finish(self.tr("Told"), "call")
        office, province = context.office, detail.application.province
        context.jobs.read(
            lambda: office.secrecy.duty_contacts(province),
            self._offer,
            context.failed,
            owner=self,
        )

    def _offer(self, contacts: tuple[DutyContact, ...]) -> None:
        self.contact.set_options(
            [Option(contact_words(one), contact_words(one), one.post) for one in contacts]
        )

    @Slot(object)
    def _chosen(self, words: object) -> None:
        if words:
            self.to.setText(str(words))

    def first(self) -> QWidget:
        """Return the contacts."""
        return self.contact

    def value(self) -> tuple[str, dt.datetime | None] | None:
        """Return (whom, when); None as time is now."""
        to, text = self.to.text().strip(), self.time.text().strip().replace(".", ":")
        at = None
        if not to:
            self.complain("to", self.tr("Write who was told."))
        if text:
            try:
                at = dt.datetime.combine(self.context.today(), dt.time.fromisoformat(text))
            except ValueError:
                self.complain("at", self.tr("This is no time. Example: 10.45"))
        return None if self.has_faults() else (to, at)
