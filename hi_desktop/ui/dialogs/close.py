"""Close (kapat) without a new answer: withdrawn, a duplicate, or as it was prepared before."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hi_desktop.domain.applications import Act
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.transitions import next_state
from hi_desktop.domain.vocabulary import Outcome, word
from hi_desktop.services.applications import Detail
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet, about
from hi_desktop.ui.widgets.basics import Combo, Label
from hi_desktop.ui.widgets.fields import Field


class CloseSheet(ActSheet):
    """Collects the Outcome with which an application is closed."""

    def __init__(self, context: UiContext, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._detail = detail
        self.set_title(self.tr("Close the application"), about(detail))
        self.outcome = Combo()
        self.outcome.setObjectName("outcome")
        for outcome in Outcome:
            if self._refused(outcome) is None:
                self.outcome.addItem(word(outcome, context.language), outcome)
        self.outcome.setCurrentIndex(-1)
        self.outcome.setPlaceholderText(self.tr("Choose the outcome"))
        self.outcome.choose(detail.application.outcome)
        self.add(Field(self.tr("Outcome"), self.outcome, required=True))
        self.body.addWidget(
            Label(
                self.tr("Outcomes that need reasons are given through Answer or Refuse."),
                "caption",
                "text2",
                wrap=True,
            )
        )
        self.set_hint(self.tr("Ctrl+Enter closes the application · Esc closes the sheet"))
        self.finish(self.tr("Close the application"))

    def _refused(self, outcome: Outcome) -> RuleError | None:
        try:
            next_state(self._detail.application.state, Act.CLOSE, outcome=outcome)
        except RuleError as error:
            return error
        return None

    def first(self) -> QWidget:
        """Return the outcome."""
        return self.outcome

    def value(self) -> Outcome | None:
        """Return the outcome."""
        outcome: Outcome | None = self.outcome.currentData()
        if outcome is None:
            error = RuleError("close.no_outcome", field="outcome")
            self.complain("outcome", sentence(error, self.context.language))
        return outcome
