"""Who may see a secret applicant."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from hi_desktop.services.applications import Detail
from hi_desktop.services.secrecy import Viewers
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet, about
from hi_desktop.ui.widgets.basics import column, plain
from hi_desktop.ui.widgets.fields import Field


class ViewersSheet(ActSheet):
    """Collects the ids of the officers who may see an applicant."""

    def __init__(self, context: UiContext, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Who may see this record"), about(detail))
        self._boxes: dict[int, QCheckBox] = {}
        self._lines = column(gap=4)
        holder = plain(self._lines)
        holder.setObjectName("viewers")
        self.add(Field(self.tr("Officers"), holder, required=True))
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self.finish(self.tr("Save"), "people")
        office, wanted = context.office, detail.application.id
        context.jobs.read(
            lambda: office.secrecy.viewers(wanted), self._told, context.failed, owner=self
        )

    def _told(self, viewers: Viewers) -> None:
        for officer in viewers.officers:
            box = QCheckBox(officer.name)
            box.setObjectName(f"viewer{officer.id}")
            box.setChecked(officer.id in viewers.named)
            self._boxes[officer.id] = box
            self._lines.addWidget(box)
        self.start()

    def first(self) -> QWidget | None:
        """Return the first officer."""
        return next(iter(self._boxes.values()), None)

    def value(self) -> tuple[int, ...] | None:
        """Return the ids."""
        chosen = tuple(id_ for id_, box in self._boxes.items() if box.isChecked())
        if not chosen:
            self.complain("viewers", self.tr("At least one person must be able to see it."))
            return None
        return chosen
