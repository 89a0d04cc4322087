"""Birim: everything the registry knows of a unit."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.contacts import Person, Unit
from hi_desktop.domain.duty import expected_manager_titles, is_expected_title
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.phones import format_phone, parse_phone
from hi_desktop.domain.provinces import PROVINCES
from hi_desktop.domain.vocabulary import UnitKind, word
from hi_desktop.ui import tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.registry_sheet import RegistrySheet
from hi_desktop.ui.widgets.basics import Combo, row
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field, LineEdit
from hi_desktop.ui.widgets.notes import Banner
from hi_desktop.ui.widgets.search_combo import Option, SearchCombo

_EXTENSION_WIDTH = 110


class UnitSheet(RegistrySheet):
    """Collects a unit; `submitted` carries it.

    The kind says from which post the attached manager comes (R1); one from another post is told
    once, and saved when the officer says so again.

    Args:
        context: shared things of the window.
        units: the units below which it can stand.
        unit: which to change; a new one when left out.
        manager: the attached manager, if there is one.
    """

    def __init__(
        self,
        context: UiContext,
        units: Sequence[Unit],
        unit: Unit | None = None,
        manager: Person | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._unit = unit
        self._manager = manager
        self.set_title(self.tr("New unit") if unit is None else unit.short or unit.name)
        self._make_fields([one for one in units if unit is None or one.id != unit.id])
        self._lay_out()
        self._show(unit)
        self._renew_kind()

    def _make_fields(self, units: Sequence[Unit]) -> None:
        language = self._context.language
        self.kind = Combo()
        self.kind.setObjectName("kind")
        for kind in UnitKind:
            self.kind.addItem(word(kind, language), kind)
        self.name = LineEdit("name")
        self.short = LineEdit("short")
        self.province = Combo()
        self.province.setObjectName("province")
        self.province.addItem("—", "")
        for plate, name in PROVINCES:
            self.province.addItem(f"{name} ({plate})", name)
        self.parent_unit = SearchCombo("parent_id", placeholder=self.tr("None"))
        self.parent_unit.set_options([Option(one.id, one.name, one.short) for one in units])
        self.phone = LineEdit("phone", placeholder="(0312) 416 80 00")
        self.extension = LineEdit("extension")
        self.extension.setMaximumWidth(_EXTENSION_WIDTH)
        self.since = DateField("since", today=self._context.today)
        self.until = DateField("until", today=self._context.today)
        self.kind.currentIndexChanged.connect(self._renew_kind)
        self.phone.editingFinished.connect(self._check_phone)
        self._post = Banner("info")

    def _lay_out(self) -> None:
        known = {
            "kind": Field(self.tr("&Kind"), self.kind, required=True),
            "name": Field(self.tr("&Name of the unit"), self.name, required=True),
            "short": Field(self.tr("&Short name"), self.short),
            "province": Field(self.tr("Pro&vince"), self.province),
            "parent_id": Field(self.tr("Stands &below"), self.parent_unit),
            "phone": Field(self.tr("&Phone line of the unit"), self.phone, required=True),
            "extension": Field(self.tr("E&xtension"), self.extension),
            "since": Field(self.tr("&From"), self.since),
            "until": Field(self.tr("Unti&l"), self.until, hint=self.tr("empty = still exists")),
        }
        for field in known.values():
            self.add_field(field)
        self._known = known
        self.body.addWidget(known["kind"])
        self.body.addWidget(self._post)
        self.body.addWidget(known["name"])
        pairs = (("short", "province"), ("phone", "extension"), ("since", "until"))
        for left, right in pairs:
            line = row(known[left], known[right], gap=tokens.S3)
            line.setAlignment(known[left], Qt.AlignmentFlag.AlignTop)
            line.setAlignment(known[right], Qt.AlignmentFlag.AlignTop)
            line.setStretch(0, 1)
            line.setStretch(1, 0 if right == "extension" else 1)
            self.body.addLayout(line)
            if left == "phone":
                self.body.addWidget(known["parent_id"])
        self.finish(known=self._unit is not None)

    def _show(self, unit: Unit | None) -> None:
        if unit is None:
            self.since.set_date(self._context.today())
            return
        self.kind.choose(unit.kind)
        self.name.setText(unit.name)
        self.short.setText(unit.short)
        self.province.choose(unit.province)
        self.parent_unit.choose(unit.parent_id)
        self.phone.setText(format_phone(unit.phone) if unit.phone else "")
        self.extension.setText(unit.extension)
        self.since.set_date(unit.since)
        self.until.set_date(unit.until)

    def start(self) -> None:
        """Put the cursor where one begins."""
        target = self.kind if self._unit is None else self.name
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _renew_kind(self) -> None:
        kind: UnitKind = self.kind.currentData()
        posts = expected_manager_titles(kind)
        self._known["province"].setVisible(kind is UnitKind.PROVINCIAL_DIRECTORATE)
        self._post.setVisible(bool(posts))
        if posts:
            words = self.tr("Its attached manager is {titles}.")
            self._post.tell(words.format(titles="/".join(posts)), self.tr("Circular 2014/09"))

    @Slot()
    def _check_phone(self) -> None:
        field, text = self._known["phone"], self.phone.text().strip()
        if field.has_fault():
            field.fault("")
        if not text:
            return
        try:
            known = parse_phone(text)
        except RuleError as error:
            field.fault(sentence(error, self._context.language))
            return
        self.phone.setText(format_phone(known.e164))
        if known.extension and not self.extension.text():
            self.extension.setText(known.extension)

    # Saving.

    def value(self) -> Unit:
        """Return the unit."""
        kind: UnitKind = self.kind.currentData()
        parent = self.parent_unit.value()
        values: dict[str, Any] = {
            "kind": kind,
            "name": self.name.text(),
            "short": self.short.text(),
            "province": self.province.currentData()
            if kind is UnitKind.PROVINCIAL_DIRECTORATE
            else "",
            "parent_id": None if parent is None else int(str(parent)),
            "phone": self.phone.text(),
            "extension": self.extension.text(),
            "since": self.since.date(),
            "until": self.until.date(),
        }
        if self._unit is None:
            return Unit(**values)
        return dataclasses.replace(self._unit, **values)

    def _faults(self) -> list[tuple[str, str]]:
        language = self._context.language
        found: list[tuple[str, str]] = []
        if not self.name.text().strip():
            found.append(("name", sentence(RuleError("unit.no_name"), language)))
        try:
            if self.phone.text().strip():
                parse_phone(self.phone.text())
        except RuleError as error:
            found.append(("phone", sentence(error, language)))
        if self.parent_unit.pending():
            found.append(("parent_id", self.tr("Choose the unit from the list.")))
        found += self._date_faults(self.since, self.until)
        return found

    def _doubts(self) -> tuple[str, ...]:
        unit = self.value()
        found = []
        posts = expected_manager_titles(unit.kind)
        manager = self._manager
        if posts and manager is not None and not is_expected_title(unit.kind, manager.title):
            words = self.tr("{name}, the manager, is {title}; such a unit is led by {titles}.")
            found.append(
                words.format(name=manager.name, title=manager.title, titles="/".join(posts))
            )
        if unit.kind is not UnitKind.OTHER and not unit.phone.strip():
            found.append(self.tr("The unit has no phone line; the registry will show it."))
        return tuple(found)
