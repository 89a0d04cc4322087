"""Kişi: everything the registry knows of a person, and the last day of one who leaves."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.contacts import Person, Unit
from hi_desktop.domain.duty import expected_manager_titles, needs_post_reason
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.phones import format_phone, parse_phone
from hi_desktop.domain.vocabulary import Role, word
from hi_desktop.ui import tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.registry_sheet import RegistrySheet, show_at_field
from hi_desktop.ui.widgets.basics import Button, Combo, Label, row
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field, LineEdit
from hi_desktop.ui.widgets.search_combo import Option, SearchCombo
from hi_desktop.ui.widgets.sheet import Sheet

_EXTENSION_WIDTH = 110


class PersonSheet(RegistrySheet):
    """Collects a person; `submitted` carries it.

    A manager from another post than the circular names needs a reason (R1); a phone that is missing
    is told once and saved when the officer says so again (R5).

    Args:
        context: shared things of the window.
        units: the units to choose from.
        person: whom to change; a new one when left out.
        unit_id: the unit of a new one.
        role: the role of a new one.
    """

    def __init__(
        self,
        context: UiContext,
        units: Sequence[Unit],
        person: Person | None = None,
        unit_id: int = 0,
        *,
        role: Role = Role.MAIN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._units = {unit.id: unit for unit in units}
        self._person = person
        self.set_title(
            self.tr("New person") if person is None else person.name,
            self.tr("Circular 2014/09: name, title, work and mobile phone are notified."),
        )
        self._make_fields()
        self._lay_out()
        self._show(person, unit_id, role)
        self._renew_post()

    def _make_fields(self) -> None:
        self.name = LineEdit("name")
        self.title = LineEdit("title")
        self.role = Combo()
        self.role.setObjectName("role")
        for role in Role:
            self.role.addItem(word(role, self._context.language), role)
        self.unit = SearchCombo("unit_id", placeholder=self.tr("Type a part of its name"))
        self.unit.set_options(
            [
                Option(one.id, one.name, f"{one.short} {one.province}")
                for one in self._units.values()
            ]
        )
        self.phone = LineEdit("phone", placeholder="(0312) 416 80 00")
        self.extension = LineEdit("extension")
        self.extension.setMaximumWidth(_EXTENSION_WIDTH)
        self.mobile = LineEdit("mobile", placeholder="0532 123 45 67")
        self.email = LineEdit("email")
        self.since = DateField("since", today=self._context.today)
        self.until = DateField("until", today=self._context.today)
        self.reason = LineEdit("post_reason")
        self.role.currentIndexChanged.connect(self._renew_post)
        self.title.textChanged.connect(self._renew_post)
        self.unit.chosen.connect(self._renew_post)
        self.phone.editingFinished.connect(self._check_phone)
        self.mobile.editingFinished.connect(self._check_mobile)

    def _lay_out(self) -> None:
        known = {
            "name": Field(self.tr("&Name and surname"), self.name, required=True),
            "title": Field(self.tr("&Title of the person"), self.title, required=True),
            "role": Field(self.tr("&Role"), self.role, required=True),
            "unit_id": Field(self.tr("&Unit"), self.unit, required=True),
            "phone": Field(self.tr("Work &phone"), self.phone, required=True),
            "extension": Field(self.tr("E&xtension"), self.extension),
            "mobile": Field(self.tr("&Mobile"), self.mobile, required=True),
            "email": Field(self.tr("&E-mail"), self.email),
            "since": Field(self.tr("&From"), self.since),
            "until": Field(self.tr("Unti&l"), self.until, hint=self.tr("empty = still here")),
            "post_reason": Field(self.tr("Rea&son for this post"), self.reason, required=True),
        }
        for field in known.values():
            self.add_field(field)
        self._title_field = known["title"]
        self._fields_by_name = known
        self.body.addWidget(known["name"])
        self.body.addWidget(known["unit_id"])
        for left, right in (("role", "title"), ("phone", "extension"), ("mobile", "email")):
            line = row(known[left], known[right], gap=tokens.S3)
            line.setAlignment(known[left], Qt.AlignmentFlag.AlignTop)
            line.setAlignment(known[right], Qt.AlignmentFlag.AlignTop)
            line.setStretch(0, 1)
            line.setStretch(1, 0 if right == "extension" else 1)
            self.body.addLayout(line)
            if left == "role":
                self.body.addWidget(known["post_reason"])
        dates = row(known["since"], known["until"], gap=tokens.S3)
        dates.setStretch(0, 1)
        dates.setStretch(1, 1)
        self.body.addLayout(dates)
        self.finish(known=self._person is not None)

    def _show(self, person: Person | None, unit_id: int, role: Role) -> None:
        if person is None:
            self.unit.choose(unit_id or None)
            self.role.choose(role)
            self.since.set_date(self._context.today())
            return
        self.name.setText(person.name)
        self.reason.setText(person.post_reason)
        self.title.setText(person.title)
        self.role.choose(person.role)
        self.unit.choose(person.unit_id)
        self.phone.setText(format_phone(person.phone) if person.phone else "")
        self.extension.setText(person.extension)
        self.mobile.setText(format_phone(person.mobile) if person.mobile else "")
        self.email.setText(person.email)
        self.email.setCursorPosition(0)
        self.since.set_date(person.since)
        self.until.set_date(person.until)

    def start(self) -> None:
        """Put the cursor where one begins."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is checked while one writes.

    @Slot()
    def _renew_post(self) -> None:
        unit = self._units.get(int(str(self.unit.value() or 0)))
        posts = expected_manager_titles(unit.kind) if unit else ()
        wanted = self.role.currentData() is Role.MANAGER and posts
        self._title_field.set_hint("/".join(posts) if wanted else "")
        doubtful = unit is not None and needs_post_reason(unit.kind, self.person())
        self._fields_by_name["post_reason"].setVisible(doubtful and bool(self.title.text().strip()))

    @Slot()
    def _check_phone(self) -> None:
        self._tidy(self.phone, mobile=False)

    @Slot()
    def _check_mobile(self) -> None:
        self._tidy(self.mobile, mobile=True)

    def _tidy(self, line: LineEdit, *, mobile: bool) -> bool:
        """Write a number as it is read, or say below it what is wrong."""
        field = self._fields_by_name[line.objectName()]
        text = line.text().strip()
        if field.has_fault():
            field.fault("")
        if not text:
            return True
        try:
            known = parse_phone(text, mobile=mobile)
        except RuleError as error:
            field.fault(sentence(error, self._context.language))
            return False
        line.setText(format_phone(known.e164))
        if known.extension and not mobile and not self.extension.text():
            self.extension.setText(known.extension)
        return True

    # Saving.

    def person(self) -> Person:
        """Return what was filled in."""
        values: dict[str, Any] = {
            "unit_id": int(str(self.unit.value() or 0)),
            "name": self.name.text(),
            "title": self.title.text(),
            "role": self.role.currentData(),
            "phone": self.phone.text(),
            "extension": self.extension.text(),
            "mobile": self.mobile.text(),
            "email": self.email.text(),
            "since": self.since.date(),
            "until": self.until.date(),
            "post_reason": self.reason.text(),
        }
        if self._person is None:
            return Person(**values)
        return dataclasses.replace(self._person, **values)

    def value(self) -> Person:
        """Return the person."""
        return self.person()

    def _faults(self) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        if not self.name.text().strip():
            found.append(("name", sentence(RuleError("person.no_name"), self._context.language)))
        if self.unit.value() is None:
            found.append(("unit_id", self.tr("Choose the unit from the list.")))
        if not self.title.text().strip():
            found.append(("title", self.tr("Write the title.")))
        elif self._fields_by_name["post_reason"].isVisibleTo(self) and not self.reason.text():
            bad = RuleError("person.post_reason", title=self.title.text().strip())
            found.append(("post_reason", sentence(bad, self._context.language)))
        for line, mobile in ((self.phone, False), (self.mobile, True)):
            try:
                if line.text().strip():
                    parse_phone(line.text(), mobile=mobile)
            except RuleError as error:
                found.append((line.objectName(), sentence(error, self._context.language)))
        found += self._date_faults(self.since, self.until)
        return found

    def _doubts(self) -> tuple[str, ...]:
        person, found = self.person(), []
        if not person.phone.strip():
            found.append(self.tr("The work phone is missing; the registry will show it."))
        if not person.mobile.strip():
            found.append(self.tr("The mobile number is missing; the registry will show it."))
        return tuple(found)


class LeavingSheet(Sheet):
    """Asks for the last day of somebody who leaves the unit (R8); `submitted` carries it."""

    def __init__(self, context: UiContext, person: Person, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._context = context
        self.set_title(self.tr("{name} leaves").format(name=person.name), person.title)
        self.last = DateField("until", today=context.today)
        self.last.set_date(context.today())
        field = Field(self.tr("&Last day in the unit"), self.last, required=True)
        self.add_field(field)
        self.body.addWidget(field)
        words = self.tr(
            "The entry stays: the registry still tells who was responsible on earlier days. "
            "Enter the successor as a new person."
        )
        self.body.addWidget(Label(words, "body", "text2", wrap=True))
        self.body.addStretch(1)
        save = Button(self.tr("Save"), "save", "primary")
        save.clicked.connect(self.submit)
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self.foot.addWidget(save)

    def start(self) -> None:
        """Put the cursor where one begins."""
        self.last.setFocus(Qt.FocusReason.OtherFocusReason)

    def value(self) -> dt.date | None:
        """Return the day."""
        return self.last.date()

    @Slot()
    def submit(self) -> None:
        """Save when it is a day."""
        self.clear_faults()
        if self.last.date() is None:
            error = RuleError("date.invalid", text=self.last.text())
            self.fault("until", sentence(error, self._context.language))
            return
        self.submitted.emit(self.value())

    def show_error(self, error: Exception) -> bool:
        """Show a fault at its field; False when it belongs to none."""
        return show_at_field(self, error, self._context.language)
