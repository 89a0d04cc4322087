"""Make an officer responsible (sorumlu)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hi_desktop.domain.standing_in import ARROW
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet
from hi_desktop.ui.dialogs.form_sources import FormSources
from hi_desktop.ui.widgets.basics import Combo
from hi_desktop.ui.widgets.fields import Field


class AssignSheet(ActSheet):
    """Collects the id of an officer."""

    def __init__(
        self, context: UiContext, ids: tuple[int, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Responsible officer"), self.tr("%n application(s)", "", len(ids)))
        self.officer = Combo()
        self.officer.setObjectName("officer_id")
        self.add(Field(self.tr("Responsible"), self.officer, required=True))
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self.finish(self.tr("Make responsible"), "person")
        self.load()

    def first(self) -> QWidget:
        """Return the officer."""
        return self.officer

    def sourced(self, sources: FormSources) -> None:
        """Offer the officers."""
        for officer in sources.officers:
            mine = officer.id == sources.me.id
            name = self.tr("{name} (me)").format(name=officer.name) if mine else officer.name
            if officer.id in sources.stand_ins:
                stand_in = sources.stand_ins[officer.id] or self.tr("away, nobody stands in")
                name += ARROW + stand_in
            self.officer.addItem(name, officer.id)
        self.officer.choose(sources.me.id)

    def value(self) -> int | None:
        """Return the id of the officer."""
        officer_id: int | None = self.officer.currentData()
        return officer_id
