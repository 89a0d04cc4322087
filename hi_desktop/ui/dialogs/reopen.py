"""Open a closed application again (yeniden aç): why."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hi_desktop.services.applications import Detail
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet, about
from hi_desktop.ui.widgets.fields import Field, TextBox


class ReopenSheet(ActSheet):
    """Collects the reason."""

    def __init__(self, context: UiContext, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Open again"), about(detail))
        self.reason = TextBox("reason", lines=4)
        self.add(Field(self.tr("Reason"), self.reason, required=True))
        self.set_hint(self.tr("Ctrl+Enter opens it again · Esc closes"))
        self.finish(self.tr("Open again"), "arrow_counterclockwise")

    def first(self) -> QWidget:
        """Return the reason."""
        return self.reason

    def value(self) -> str | None:
        """Return the reason."""
        reason = self.reason.text()
        if not reason:
            self.complain("reason", self.tr("Write why it is opened again."))
            return None
        return reason
