"""Whether a case is urgent (acil, R31): proposed by its words, marked by the officer alone."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain import urgent
from hi_desktop.services.detail import Detail
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet, about
from hi_desktop.ui.widgets.basics import Label
from hi_desktop.ui.widgets.fields import Field, TextBox
from hi_desktop.ui.widgets.notes import Banner

KEYS = "Ctrl+Shift+Q"
"""Marks a case as urgent, or takes the mark away: in the list and in the form."""


class UrgentNotice(Banner):
    """Below subject and text of a new application: it may be urgent, or it is marked so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("due", parent)
        self.setObjectName("urgent")
        self._marked = False
        self._signs: tuple[str, ...] = ()
        self._told: tuple[bool, bool] = (False, False)
        self.acted.connect(self.toggle)

    @property
    def marked(self) -> bool:
        """Whether the officer marked the case as urgent."""
        return self._marked

    def mark(self, *, on: bool) -> None:
        """Mark it, or not."""
        self._marked = on
        self._tell()

    @Slot()
    @Slot(str)
    def toggle(self, _key: str = "") -> None:
        """Mark it, or take the mark away."""
        self.mark(on=not self._marked)

    def read(self, *texts: str) -> None:
        """Propose the mark where the words suggest it; nothing is marked by itself."""
        self._signs = urgent.signs(*texts)
        self._tell()

    def _tell(self) -> None:
        told = (self._marked, bool(self._signs))
        if told == self._told:
            return
        self._told = told
        if self._marked:
            self.tell(
                self.tr("Urgent: no period is waited for"),
                self.tr("Once it is saved you see whom to tell at once."),
                tone="late",
                glyph="alert",
                toggle=self.tr("Not urgent ({keys})").format(keys=KEYS),
            )
        elif self._signs:
            self.tell(
                self.tr("This may be urgent"),
                self.tr("It speaks of violence, neglect or danger to life."),
                tone="due",
                glyph="alert",
                toggle=self.tr("Mark as urgent ({keys})").format(keys=KEYS),
            )
        else:
            self.hide()


class UrgentSheet(ActSheet):
    """Collects the reason why a case is urgent, or no longer."""

    def __init__(self, context: UiContext, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        on = not detail.application.urgent
        title = self.tr("Mark as urgent") if on else self.tr("No longer urgent")
        self.set_title(title, about(detail))
        self.reason = TextBox("reason", lines=4)
        self.add(Field(self.tr("Reason"), self.reason, required=True))
        explained = (
            self.tr("It stands first in every list; whom to tell at once is shown.")
            if on
            else self.tr("It goes back into the lists of days; who was told stays noted.")
        )
        self.body.addWidget(Label(explained, "caption", "text2", wrap=True))
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self.finish(title, "alert")

    def first(self) -> QWidget:
        """Return the reason."""
        return self.reason

    def value(self) -> str | None:
        """Return the reason."""
        reason = self.reason.text()
        if not reason:
            self.complain("reason", self.tr("Write the reason."))
            return None
        return reason
