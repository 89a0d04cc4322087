"""Correct what was logged of a call or visit; every field of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from hi_desktop.domain.contacts import Unit
from hi_desktop.domain.conversations import SATISFACTION, Conversation, parse_clock
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.phones import format_phone
from hi_desktop.domain.vocabulary import ConversationKind, ConversationResult, word
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.field_grid import field_grid, place
from hi_desktop.ui.dialogs.form_sources import unit_options
from hi_desktop.ui.dialogs.value_sheet import ValueSheet
from hi_desktop.ui.widgets.basics import Button, Combo
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field, LineEdit, TextBox
from hi_desktop.ui.widgets.search_combo import SearchCombo

_HIDDEN = ("name", "phone", "told", "subject", "case_no", "letter_no")
"""Of a hidden person these are neither shown nor changed."""

_OF_KIND: dict[ConversationKind, tuple[str, ...]] = {
    ConversationKind.CALL: (),
    ConversationKind.VISIT: ("arrived_at", "escort", "host", "satisfaction"),
    ConversationKind.EXPERT: ("expert", "case_no", "answered_at", "urgent"),
    ConversationKind.COUNSELLORSHIP: ("letter_no", "answered_at"),
}
_TIMES = ("at", "ended_at", "arrived_at", "answered_at")
_TEXTS = (
    *("name", "phone", "subject", "transfer_reason", "expert", "case_no", "letter_no"),
    *("escort", "host"),
)


class ConversationSheet(ValueSheet):
    """Gives the corrected Conversation.

    Args:
        context: what the page is given.
        conversation: as it is stored, masked.
        units: those that exist today.
    """

    def __init__(
        self,
        context: UiContext,
        conversation: Conversation,
        units: tuple[Unit, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._stored = conversation
        self.set_title(self.tr("Entry of the log"), conversation.officer)
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self._all: dict[str, Field[QWidget]] = {}
        self._make(units)
        self._show(conversation)
        save = Button(self.tr("Save"), "checkmark", "primary", tip="Ctrl+Enter")
        save.setObjectName("submit")
        save.clicked.connect(self.submit)
        self.foot.addWidget(save)
        self._kind.currentIndexChanged.connect(self._follow)
        self._result.currentIndexChanged.connect(self._follow)
        self._white.toggled.connect(self._follow)
        self._follow()

    def _make(self, units: tuple[Unit, ...]) -> None:
        language = self.context.language
        self._kind = self._choice("kind", [(word(k, language), k) for k in ConversationKind])
        self._result = self._choice("result", [(word(r, language), r) for r in ConversationResult])
        asked = [(self.tr("Not asked"), None)]
        said = [(f"{n} · {words.in_(language)}", n) for n, words in SATISFACTION.items()]
        self._satisfaction = self._choice("satisfaction", [*asked, *said])
        self._day = DateField("day", today=self.context.today)
        self._callback = DateField("callback_on", today=self.context.today)
        self._told = TextBox("told")
        self._unit = SearchCombo("unit_id")
        self._unit.set_options(unit_options(units))
        self._urgent = QCheckBox(self.tr("Urgent"))
        self._urgent.setObjectName("urgent")
        self._white = QCheckBox(self.tr("Passed on to the White Desk"))
        self._white.setObjectName("to_white_desk")
        self._lines = {name: LineEdit(name) for name in (*_TEXTS, *_TIMES)}
        grid = field_grid()
        place(grid, [self._named(name, words) for name, words in self._narrow()])
        self.body.addLayout(grid)
        self.body.addWidget(self._named("subject", self.tr("Subject"), required=True))
        self.body.addWidget(self._named("told", self.tr("Told")))
        more = field_grid()
        place(more, [self._named(name, words) for name, words in self._rest()])
        self.body.addLayout(more)
        self.body.addWidget(self._named("transfer_reason", self.tr("Reason (counted)")))
        self.body.addStretch(1)

    def _choice(self, name: str, choices: list[tuple[str, Any]]) -> Combo:
        combo = Combo()
        combo.setObjectName(name)
        for words, value in choices:
            combo.addItem(words, value)
        return combo

    def _narrow(self) -> list[tuple[str, str]]:
        return [
            ("kind", self.tr("Kind of talk")),
            ("day", self.tr("Day")),
            ("at", self.tr("Began at")),
            ("ended_at", self.tr("Ended at")),
            ("phone", self.tr("Phone")),
            ("name", self.tr("Who")),
        ]

    def _rest(self) -> list[tuple[str, str]]:
        return [
            ("result", self.tr("Outcome")),
            ("callback_on", self.tr("Call back on")),
            ("arrived_at", self.tr("Arrived at")),
            ("escort", self.tr("Escorted by")),
            ("host", self.tr("Received by")),
            ("satisfaction", self.tr("Satisfaction")),
            ("expert", self.tr("Expert")),
            ("case_no", self.tr("Case number")),
            ("letter_no", self.tr("Number of the letter")),
            ("answered_at", self.tr("Answered at")),
            ("urgent", self.tr("Urgency")),
            ("unit_id", self.tr("Passed on to")),
            ("to_white_desk", self.tr("White Desk")),
        ]

    def _named(self, name: str, words: str, *, required: bool = False) -> Field[QWidget]:
        own: dict[str, QWidget] = {
            **self._lines,
            "kind": self._kind,
            "result": self._result,
            "satisfaction": self._satisfaction,
            "day": self._day,
            "callback_on": self._callback,
            "told": self._told,
            "unit_id": self._unit,
            "urgent": self._urgent,
            "to_white_desk": self._white,
        }
        field: Field[QWidget] = Field(words, own[name], required=required)
        self.add_field(field)
        self._all[name] = field
        return field

    def _show(self, one: Conversation) -> None:
        for name in _TEXTS:
            self._lines[name].setText(getattr(one, name))
        if one.phone.startswith("+"):
            self._lines["phone"].setText(format_phone(one.phone))
        for name in _TIMES:
            moment = getattr(one, name)
            self._lines[name].setText("" if moment is None else f"{moment:%H.%M}")
        self._told.setPlainText(one.told)
        self._kind.choose(one.kind)
        self._result.choose(one.result)
        self._satisfaction.choose(one.satisfaction)
        self._day.set_date(one.at.date())
        self._callback.set_date(one.callback_on)
        self._unit.choose(one.unit_id)
        self._urgent.setChecked(one.urgent)
        self._white.setChecked(one.to_white_desk)
        for name in _HIDDEN:
            self._all[name].setEnabled(not one.withheld)

    @Slot()
    def _follow(self) -> None:
        """Show what the kind and the outcome ask."""
        result = self._result.currentData()
        shown = set(_OF_KIND[self._kind.currentData()])
        if result is ConversationResult.CALL_BACK:
            shown.add("callback_on")
        if result is ConversationResult.REDIRECTED:
            shown |= {"unit_id", "to_white_desk"}
            if self._white.isChecked():
                shown.add("transfer_reason")
        optional = {name for names in _OF_KIND.values() for name in names}
        for name in optional | {"callback_on", "unit_id", "to_white_desk", "transfer_reason"}:
            self._all[name].setVisible(name in shown)

    def first(self) -> QWidget:
        """Return the subject; of a hidden person what came of it."""
        return self._result if self._stored.withheld else self._lines["subject"]

    def value(self) -> Conversation | None:
        """Return the corrected conversation."""
        self.check_date(self._day, required=True)
        self.check_date(self._callback, required=False)
        day = self._day.date() or self._stored.at.date()
        times: dict[str, Any] = {name: self._time(name, day) for name in _TIMES}
        if self.has_faults():
            return None
        began = times.pop("at") or self._stored.at
        texts: dict[str, Any] = {name: self._lines[name].text() for name in _TEXTS}
        unit = self._unit.value()
        return replace(
            self._stored,
            **texts,
            **times,
            at=began,
            kind=self._kind.currentData(),
            told=self._told.text(),
            result=self._result.currentData(),
            satisfaction=self._satisfaction.currentData(),
            callback_on=self._callback.date(),
            unit_id=unit if isinstance(unit, int) else None,
            urgent=self._urgent.isChecked(),
            to_white_desk=self._white.isChecked(),
        )

    def _time(self, name: str, day: dt.date) -> dt.datetime | None:
        """Return a moment; the seconds that are stored stay while the minute does."""
        stored: dt.datetime | None = getattr(self._stored, name)
        try:
            found = parse_clock(self._lines[name].text(), day)
        except RuleError as error:
            self.complain(name, sentence(error, self.context.language))
            return None
        if found is not None and stored is not None:
            whole = stored.replace(second=0, microsecond=0)
            return stored if whole == found else found
        return found
