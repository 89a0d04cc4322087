"""Whom to tell in urgent cases, by province (R31): the office's own list."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from hi_desktop.domain.contacts import DutyContact
from hi_desktop.domain.errors import HiError
from hi_desktop.domain.provinces import PROVINCES
from hi_desktop.domain.urgent import TEAM_POST
from hi_desktop.services.changes import Changes
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet
from hi_desktop.ui.dialogs.alert import contact_words
from hi_desktop.ui.hub import Message
from hi_desktop.ui.widgets.basics import Button, column
from hi_desktop.ui.widgets.fields import Field, LineEdit
from hi_desktop.ui.widgets.search_combo import Option, SearchCombo


@dataclass(frozen=True, slots=True)
class Removal:
    """A known contact that is to be taken out."""

    contact_id: int


class DutyContactsSheet(ActSheet):
    """Collects a DutyContact, a new one or a known one that is changed; or a Removal."""

    def __init__(self, context: UiContext, province: str, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Duty contacts"), self.tr("Whom to tell at once in urgent cases"))
        self._known: dict[int, DutyContact] = {}
        self.known = SearchCombo("known", placeholder=self.tr("A new one"))
        self.known.chosen.connect(self._chosen)
        self.province = SearchCombo("province", placeholder=self.tr("All provinces"))
        self.province.set_options([Option(name, name, "") for _, name in PROVINCES])
        if province:
            self.province.choose(province)
        self.name = LineEdit("name")
        self.post = LineEdit("post")
        self.post.setText(TEAM_POST)
        self.phone = LineEdit("phone")
        self.note = LineEdit("note")
        self.add(Field(self.tr("Change a known one"), self.known))
        self.add(Field(self.tr("Province"), self.province))
        self.add(Field(self.tr("Name"), self.name, required=True))
        self.add(Field(self.tr("Post"), self.post))
        self.add(Field(self.tr("Phone"), self.phone, required=True))
        self.add(Field(self.tr("Note"), self.note))
        self.set_hint(self.tr("112, 155, 156 and 183 are always there."))
        self._remove = Button(self.tr("Remove"), "dismiss")
        self._remove.setObjectName("remove")
        self._remove.setEnabled(False)
        self._remove.clicked.connect(self._take_out)
        self.foot.addWidget(self._remove)
        self.finish(self.tr("Save"), "call")
        office = context.office
        context.jobs.read(office.secrecy.duty_contacts, self._offer, context.failed, owner=self)

    def _offer(self, contacts: tuple[DutyContact, ...]) -> None:
        self._known = {one.id: one for one in contacts}
        self.known.set_options(
            [Option(one.id, contact_words(one), one.province) for one in contacts]
        )

    @Slot(object)
    def _chosen(self, chosen: object) -> None:
        one = self._known.get(chosen) if isinstance(chosen, int) else None
        self._remove.setEnabled(one is not None)
        if one is None:
            return
        self.province.choose(one.province)
        for field in (self.name, self.post, self.phone, self.note):
            field.setText(str(getattr(one, field.objectName())))

    @Slot()
    def _take_out(self) -> None:
        chosen = self.known.value()
        if isinstance(chosen, int):
            self.submitted.emit(Removal(chosen))

    def carry_out(self, given: DutyContact | Removal) -> Changes:
        """Do what the sheet collected; on the job thread."""
        secrecy = self.context.office.secrecy
        if isinstance(given, Removal):
            return secrecy.remove_duty_contact(given.contact_id)
        return secrecy.save_duty_contact(given)

    def said(self, _result: object) -> str:
        """Return how it is told that it was done."""
        return self.tr("The duty contacts were saved.")

    def first(self) -> QWidget:
        """Return the name."""
        return self.name

    def value(self) -> DutyContact | None:
        """Return the contact."""
        self.check_choice(self.province)
        name, phone = self.name.text().strip(), self.phone.text().strip()
        if not name:
            self.complain("name", self.tr("Write the name."))
        if not phone:
            self.complain("phone", self.tr("Write the phone number."))
        if self.has_faults():
            return None
        chosen = self.known.value()
        return DutyContact(
            id=chosen if isinstance(chosen, int) else 0,
            province=str(self.province.value() or ""),
            name=name,
            post=self.post.text().strip(),
            phone=phone,
            note=self.note.text().strip(),
        )


class DutyContactsDialog(QDialog):
    """The same sheet wherever one is: from the registry's menu and from the settings."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Duty contacts"))
        self._context = context
        self.sheet = DutyContactsSheet(context, "")
        self.sheet.submitted.connect(self._submit)
        self.sheet.closed.connect(self.reject)
        self.setLayout(column(self.sheet, margins=(0, 0, 0, 0)))
        self.resize(theme.px(tokens.SHEET), theme.px(tokens.SHEET))
        self.sheet.start()

    @Slot(object)
    def _submit(self, given: DutyContact | Removal) -> None:
        self.sheet.set_busy(True)
        self._context.jobs.act(
            lambda: self.sheet.carry_out(given), self._done, self._failed, owner=self
        )

    def _done(self, changes: Changes) -> None:
        text = self.sheet.said(changes)
        self._context.hub.tell(Message(text=text, undo=changes.act_id))
        self._context.hub.announce(changes)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.sheet.set_busy(False)
        if not isinstance(error, HiError):
            raise error
        self.sheet.show_error(error)
