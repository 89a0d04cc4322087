"""Link two applications, or merge a younger one into an older one: by its number."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hi_desktop.services.applications import Detail
from hi_desktop.services.links import NUMBER, Related
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet, about
from hi_desktop.ui.widgets.basics import Label
from hi_desktop.ui.widgets.fields import Field
from hi_desktop.ui.widgets.search_combo import Option, SearchCombo


class OtherSheet(ActSheet):
    """Collects the register number of another application; those of the person are offered."""

    def __init__(self, context: UiContext, detail: Detail, words: tuple[str, str, str]) -> None:
        super().__init__(context)
        title, explained, button = words
        self.set_title(title, about(detail))
        self.other = SearchCombo("other", placeholder="2026/123")
        self.add(Field(self.tr("Record number of the other one"), self.other, required=True))
        self.body.addWidget(Label(explained, "caption", "text2", wrap=True))
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self.finish(button, "link")
        office, wanted = context.office, detail.application.id
        context.jobs.read(
            lambda: office.links.related(wanted), self._offer, context.failed, owner=self
        )

    def _offer(self, related: Related) -> None:
        rows = [same.row for same in related.people]
        self.other.set_options(
            [Option(row.number, f"{row.number} · {row.subject}", row.applicant) for row in rows]
        )

    def first(self) -> QWidget:
        """Return the number."""
        return self.other

    def value(self) -> str | None:
        """Return the number."""
        text = str(self.other.value() or self.other.text()).split("·")[0].strip()
        if NUMBER.fullmatch(text) is None:
            self.complain("other", self.tr("Write a record number, such as 2026/123."))
            return None
        return text
