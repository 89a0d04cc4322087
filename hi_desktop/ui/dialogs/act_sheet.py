"""Sheets of the acts on applications that exist already: what they share."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hi_desktop.services.applications import Detail
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.field_grid import beside
from hi_desktop.ui.dialogs.form_sources import FormSources, load_sources
from hi_desktop.ui.dialogs.value_sheet import ValueSheet
from hi_desktop.ui.widgets.basics import Button, Kind
from hi_desktop.ui.widgets.fields import Field


def about(detail: Detail) -> str:
    """Return the words below the title: which application it is."""
    return f"{detail.application.number} · {detail.application.subject}"


class ActSheet(ValueSheet):
    """A sheet that reads its lists when it opens and then follows what is chosen."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.sources: FormSources | None = None

    def load(self) -> None:
        """Read the lists on the job thread; `sourced` follows."""
        office, today = self.context.office, self.context.today()
        self.context.jobs.read(
            lambda: load_sources(office, today), self._loaded, self.context.failed, owner=self
        )

    def _loaded(self, sources: FormSources) -> None:
        self.sources = sources
        self.sourced(sources)

    def sourced(self, sources: FormSources) -> None:
        """Fill the fields that choose from a list."""

    def add_pair(self, left: Field[QWidget], right: Field[QWidget]) -> None:
        """Put two fields side by side below the others."""
        self.add_field(left)
        self.add_field(right)
        self.body.addLayout(beside(left, right))

    def finish(self, words: str, icon: str = "checkmark", kind: Kind = "primary") -> Button:
        """Close the body and put the button that submits into the foot."""
        self.body.addStretch(1)
        button = Button(words, icon, kind, tip="Ctrl+Enter")
        button.setObjectName("submit")
        button.clicked.connect(self.submit)
        self.foot.addWidget(button)
        return button
