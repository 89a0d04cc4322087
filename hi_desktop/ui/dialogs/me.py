"""Siz kimsiniz: who in the contact registry works with the program on this account (R7)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.services.changes import Changes
from hi_desktop.services.office import Office
from hi_desktop.services.officer import Officer
from hi_desktop.ui import tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.widgets.basics import Label, column
from hi_desktop.ui.widgets.fields import Field
from hi_desktop.ui.widgets.search_combo import Option, SearchCombo


@dataclass(frozen=True, slots=True)
class _Known:
    """Who works with the program, who he is in the registry, and who else is there."""

    officer: Officer
    person_id: int | None
    people: tuple[Option, ...]


def _read(office: Office) -> _Known:
    units = {one.id: one.short or one.name for one in office.contacts.units()}
    people = tuple(
        Option(one.id, f"{one.name} · {units.get(one.unit_id, '')}", one.title)
        for one in office.contacts.people()
    )
    return _Known(office.settings.officer(), office.leave.me(), people)


class WhoAmI(QWidget):
    """Chooses oneself in the registry; name and title of the account stay as they are."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._name = Label("", "body", wrap=True)
        self.person = SearchCombo("person_id", placeholder=self.tr("Name in the contact registry"))
        self._state = Label("", "caption", "text2", wrap=True)
        field = Field(self.tr("&You in the registry"), self.person)
        layout = column(
            Label(self.tr("Who you are"), "label"), self._name, field, self._state, gap=tokens.S2
        )
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
        self.person.chosen.connect(self._choose)
        self._load()

    def _load(self) -> None:
        office = self._context.office
        self._context.jobs.read(
            lambda: _read(office), self._show, self._context.failed, owner=self, latest="me"
        )

    def _show(self, known: _Known) -> None:
        officer = known.officer
        self._name.setText(" · ".join(filter(None, (officer.name, officer.title, officer.login))))
        self.person.set_options(known.people)
        self.person.choose(known.person_id)
        if officer.person_id is not None:
            words = self.tr("Leave and standing in go by this person.")
        elif known.person_id is not None:
            words = self.tr("Found by the name. Choose yourself if it is somebody else.")
        else:
            words = self.tr("Nobody of your name is in the registry, so leave does not concern "
                            "you yet.")  # fmt: skip
        self._state.setText(words)

    @Slot(object)
    def _choose(self, person_id: int | None) -> None:
        link = partial(self._context.office.leave.link_me, person_id)
        self._context.jobs.act(link, self._linked, self._context.failed, owner=self)

    def _linked(self, changes: Changes) -> None:
        self._context.hub.announce(changes)
        words = self.tr("Noted who you are in the registry.")
        self._context.hub.say(words, undo=changes.act_id)
        self._load()
