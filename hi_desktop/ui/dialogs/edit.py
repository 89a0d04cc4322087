"""Edit (düzelt): the same fields as at the entry; only what was changed is given back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from hi_desktop.domain.errors import HiError
from hi_desktop.services.applications import Detail
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet, about
from hi_desktop.ui.dialogs.application_form import ApplicationForm
from hi_desktop.ui.dialogs.form_sources import FormSources
from hi_desktop.ui.widgets.basics import Button


class EditSheet(ActSheet):
    """Collects (version, {field: new value})."""

    def __init__(self, context: UiContext, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._detail = detail
        self.set_title(self.tr("Edit"), about(detail))
        self.form = ApplicationForm(context)
        for field in self.form.fields.values():
            self.add_field(field)
        self.body.addWidget(self.form, 1)
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        save = Button(self.tr("Save"), "checkmark", "primary", tip="Ctrl+Enter")
        save.setObjectName("submit")
        save.clicked.connect(self.submit)
        self.foot.addWidget(save)
        self._before: Mapping[str, Any] = {}
        self.load()

    def first(self) -> QWidget:
        """Return the subject, in which most slips of the pen are."""
        return self.form.subject

    def sourced(self, sources: FormSources) -> None:
        """Show the application; from here on changes are looked for."""
        self.form.set_sources(sources)
        application = self._detail.application
        names = self.form.values()
        shown = {name: getattr(application, name) for name in names if name != "body"}
        self.form.show_values(shown | {"body": self._detail.body})
        self.form.show_phone(application.phone, application.extension)
        if application.officer_id is None:
            self.form.officer.setCurrentIndex(-1)
        self._before = self.form.values()

    def value(self) -> tuple[int, dict[str, Any]] | None:
        """Return what was changed."""
        self.form.check(self._complain)
        if self.has_faults() or not self._before:
            return None
        after = self.form.values()
        changed = {name: after[name] for name in after if after[name] != self._before[name]}
        if not changed:
            self.complain("", self.tr("Nothing was changed."))
            return None
        return self._detail.application.version, changed

    def _complain(self, field: str, words: str) -> None:
        self.form.unfold_for(field)
        self.complain(field, words)

    def show_error(self, error: HiError) -> None:
        """Show why it was refused; a folded field is unfolded."""
        self.form.unfold_for(str(getattr(error, "field", "")))
        super().show_error(error)
