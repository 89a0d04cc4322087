"""After how many working days without an act an application is told of (R21)."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.today import MOST_DAYS
from hi_desktop.services.changes import Changes
from hi_desktop.ui import tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.widgets.basics import Combo, Label, column
from hi_desktop.ui.widgets.fields import Field


class FirstAct(QWidget):
    """Chooses the days; they hold for the whole office at once."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.days = Combo()
        self.days.setObjectName("first_act_days")
        for days in range(1, MOST_DAYS + 1):
            self.days.addItem(str(days), days)
        note = self.tr("Not begun for so long, an application stands on the page of today.")
        self.setLayout(
            column(
                Field(self.tr("Alert for the &first act (working days)"), self.days),
                Label(note, "caption", "text2", wrap=True),
                gap=tokens.S1,
            )
        )
        self.days.setEnabled(False)
        context.jobs.read(
            context.office.today.first_act_days, self._show, context.failed, owner=self
        )

    def _show(self, days: int) -> None:
        self.days.choose(days)
        self.days.setEnabled(True)
        self.days.currentIndexChanged.connect(self._chosen)

    @Slot()
    def _chosen(self) -> None:
        service, days = self._context.office.today, int(self.days.currentData())
        self._context.jobs.act(
            lambda: service.set_first_act_days(days), self._saved, self._context.failed, owner=self
        )

    def _saved(self, changes: Changes) -> None:
        self._context.hub.announce(changes)
        self._context.hub.say(self.tr("The alert was changed."), undo=changes.act_id)
