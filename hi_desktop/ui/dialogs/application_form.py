"""The fields of an application, in the order in which its channel brings them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QWidget

from hi_desktop.domain.calendar import DayInfo, WorkCalendar
from hi_desktop.domain.contacts import Unit
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import words as sentence
from hi_desktop.domain.phones import format_phone
from hi_desktop.domain.terms import deadlines
from hi_desktop.domain.vocabulary import IdentityStatus, Kind, word
from hi_desktop.ui import tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.channel_row import ChannelRow
from hi_desktop.ui.dialogs.deadline_preview import DeadlinePreview, preview_words
from hi_desktop.ui.dialogs.entry_lines import IdentityLine, LetterLine, PhoneLine
from hi_desktop.ui.dialogs.field_grid import GAP, beside, columns, field_grid, place
from hi_desktop.ui.dialogs.field_order import folded_fields, lead_fields
from hi_desktop.ui.dialogs.form_sources import FormSources, province_options, unit_options
from hi_desktop.ui.widgets.basics import Button, Combo, column, plain, row
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field, LineEdit, TextBox
from hi_desktop.ui.widgets.search_combo import SearchCombo


class ApplicationForm(QWidget):
    """Collects the fields of an application; knows no service.

    Signals:
        changed: something was typed or chosen.
        subject_typed, person_typed: what similar cases and likely units are asked with.
        channel_changed: the officer chose another channel; the order of the fields follows.
    """

    changed = Signal()
    subject_typed = Signal()
    person_typed = Signal()
    channel_changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._context = context
        self._calendar: WorkCalendar | None = None
        self._units: tuple[Unit, ...] = ()
        self._kind_chosen = False
        self.fields: dict[str, Field[Any]] = {}
        self._make_fields()
        self.preview = DeadlinePreview()
        self.notices = column(gap=GAP)
        self.hidden = self._tick("hidden", self.tr("Identity hidden"))
        self.legal_person = self._tick("legal_person", self.tr("Legal person"))
        self._more = Button(
            self.tr("Address, identity number, EBYS number"), "chevron_right", "link"
        )
        self._more.setObjectName("more")
        self._more.clicked.connect(self._toggle_more)
        self._lead, self._rest = field_grid(), field_grid()
        self._rest_box = plain(self._rest)
        self._rest_box.hide()
        self._lay_out()
        self._connect()
        self._order()

    # ---- making

    def _make_fields(self) -> None:
        today = self._context.today
        self.channel = ChannelRow(self._context.language, today())
        self.phone = PhoneLine("phone")
        self.identity = IdentityLine("identity_no")
        self.letter = LetterLine("letter_no", today=today)
        self.received = DateField("received", today=today, days=self._day)
        self.letter_date = DateField("letter_date", today=today, days=self._day)
        self.subject = LineEdit("subject")
        self.applicant = LineEdit("applicant")
        self.unit = SearchCombo("unit_id")
        self.province = SearchCombo("province")
        self.province.set_options(province_options())
        self.kind, self.officer = Combo(), Combo()
        self.kind.setObjectName("kind")
        self.officer.setObjectName("officer_id")
        for kind in Kind:
            self.kind.addItem(word(kind, self._context.language), kind)
        self.kind.choose(Kind.REQUEST)
        self.body = TextBox("body", lines=3)
        self.address = TextBox("address", lines=2)
        for name, label, widget in (
            ("phone", self.tr("Phone"), self.phone),
            ("external_no", self.tr("Application number"), LineEdit("external_no")),
            ("email", self.tr("E-mail"), LineEdit("email")),
            ("letter_no", self.tr("EBYS number"), self.letter),
            ("letter_date", self.tr("Date of the letter"), self.letter_date),
            ("identity_no", self.tr("Identity number"), self.identity),
            ("province", self.tr("Province"), self.province),
            ("kind", self.tr("Kind of application"), self.kind),
            ("officer_id", self.tr("Responsible"), self.officer),
            ("body", self.tr("Description"), self.body),
            ("address", self.tr("Address"), self.address),
        ):
            self.fields[name] = Field(label, widget)
        self.fields["applicant"] = Field(self.tr("Full name"), self.applicant, required=True)
        self.fields["subject"] = Field(self.tr("Subject"), self.subject, required=True)
        hint = self.tr("b = today, d = yesterday")
        self.fields["received"] = Field(
            self.tr("Date received"), self.received, required=True, hint=hint
        )
        self.fields["unit_id"] = Field(
            self.tr("Unit concerned"), self.unit, hint=self.tr("filters while you type")
        )

    def _tick(self, name: str, text: str) -> QCheckBox:
        tick = QCheckBox(text)
        tick.setObjectName(name)
        return tick

    def _lay_out(self) -> None:
        fixed = beside(self.fields["kind"], self.fields["received"])
        units = beside(self.fields["unit_id"], self.fields["officer_id"])
        side_by_side = columns() > 1
        boxes = row(self.hidden, self.legal_person, gap=tokens.S3)
        more = row(self._more, None, boxes if side_by_side else None)
        ticks = more if side_by_side else column(more, row(boxes, None))
        whole = column(
            self.channel, self._lead, self.notices, self.fields["subject"], fixed, self.preview,
            units, self.fields["body"], ticks, self._rest_box, gap=GAP,
        )  # fmt: skip
        whole.setStretchFactor(self.fields["body"], 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        for field in self.fields.values():
            widget = field.widget
            if isinstance(widget, QLineEdit | TextBox):
                widget.textChanged.connect(self._something)
            else:
                widget.currentIndexChanged.connect(self._something)
        for line in (self.phone, self.identity, self.applicant):
            line.textEdited.connect(self.person_typed)
        self.fields["external_no"].widget.textEdited.connect(self.person_typed)
        self.subject.textEdited.connect(self.subject_typed)
        self.received.date_changed.connect(self.show_deadline)
        self.kind.activated.connect(self._kind_activated)
        self.kind.currentIndexChanged.connect(self.show_deadline)
        self.channel.chosen.connect(self._channel_chosen)
        self.identity.warned.connect(self._doubt_identity)
        self.letter.dated.connect(self._letter_dated)
        self.unit.chosen.connect(self._unit_chosen)
        self.hidden.toggled.connect(self._hidden_toggled)
        self.legal_person.toggled.connect(self._something)

    # ---- order

    def lead(self) -> Sequence[str]:
        """Return the names of the fields that come first."""
        return lead_fields(self.channel.channel())

    def _order(self) -> None:
        """Lay the fields out for the channel and let Tab follow."""
        lead = self.lead()
        rest = folded_fields(self.channel.channel())
        place(self._lead, [self.fields[name] for name in lead])
        for name in lead:
            self.fields[name].show()
        rows = place(self._rest, [self.fields[name] for name in rest])
        self._rest.addWidget(self.fields["address"], rows, 0, 1, columns())
        parliament = self.channel.channel() == "TBMM"
        self.fields["letter_no"].set_label(
            self.tr("Number of the Commission's letter") if parliament else self.tr("EBYS number")
        )
        tabs: list[QWidget] = [*self.channel.findChildren(QPushButton)]
        tabs += [self.fields[name].widget for name in lead]
        tabs += [self.subject, self.kind, self.received, self.unit, self.officer, self.body]
        tabs += [self._more, self.hidden, self.legal_person]
        tabs += [self.fields[name].widget for name in (*rest, "address")]
        for before, after in pairwise(tabs):
            QWidget.setTabOrder(before, after)

    def first(self) -> QWidget:
        """Return the first field of the channel."""
        widget: QWidget = self.fields[self.lead()[0]].widget
        return widget

    @Slot()
    def _toggle_more(self) -> None:
        self.unfold(folded=not self._rest_box.isHidden())

    def unfold(self, *, folded: bool = False) -> None:
        """Show the folded part, or hide it again."""
        self._rest_box.setVisible(not folded)
        self._more.set_icon("chevron_right" if folded else "chevron_down")

    def unfold_for(self, name: str) -> None:
        """Show the folded part when a field lies in it."""
        if name in {*folded_fields(self.channel.channel()), "address"}:
            self.unfold()

    # ---- what is offered

    def set_sources(self, sources: FormSources) -> None:
        """Give the lists to choose from; what is chosen already stays."""
        self._units = sources.units
        self._calendar = sources.calendar
        unit = self.unit.value()
        self.unit.set_options(unit_options(sources.units))
        if unit is not None:
            self.unit.choose(unit)
        chosen = self.officer.currentData()
        self.officer.clear()
        for officer in sources.officers:
            mine = officer.id == sources.me.id
            self.officer.addItem(
                self.tr("{name} (me)").format(name=officer.name) if mine else officer.name,
                officer.id,
            )
        self.officer.choose(sources.me.id if chosen is None else chosen)
        self.channel.set_unit_kind(sources.unit_kind)
        self.show_deadline()

    def suggest_units(self, suggested: Sequence[tuple[Unit, int]]) -> None:
        """Put likely units first, unless one is chosen or being typed."""
        if self.unit.value() is None and not self.unit.text():
            self.unit.set_options(unit_options(self._units, suggested))

    @Slot(object)
    def _unit_chosen(self, unit_id: object) -> None:
        self.unit.set_options(unit_options(self._units))
        self.unit.choose(unit_id)

    def _day(self, day: dt.date) -> DayInfo:
        if self._calendar is None:
            raise RuleError("calendar.too_short")
        return self._calendar.day(day)

    # ---- following what is typed

    @Slot()
    def _something(self) -> None:
        self.changed.emit()

    @Slot()
    def _kind_activated(self) -> None:
        self._kind_chosen = True

    @Slot()
    def _channel_chosen(self) -> None:
        if not self._kind_chosen:
            self.kind.choose(self.channel.kind())
        self._order()
        self.show_deadline()
        self.channel_changed.emit()
        self.changed.emit()

    @Slot(bool)
    def _hidden_toggled(self, hidden: bool) -> None:  # noqa: FBT001 - a slot
        label = self.tr("Full name")
        self.fields["applicant"].set_label(label if hidden else f"{label} *")
        self.fields["applicant"].fault("")
        self.changed.emit()

    @Slot(object)
    def _letter_dated(self, day: dt.date) -> None:
        self.letter_date.set_date(day)

    @Slot(str)
    def _doubt_identity(self, code: str) -> None:
        count = len(self.identity.number())
        self.fields["identity_no"].warn(
            sentence(code, self._context.language, count=count) if code else ""
        )

    @Slot()
    def show_deadline(self) -> None:
        """Show the last day of what is typed now, with its reasons."""
        day, today = self.received.date(), self._context.today()
        future = day is not None and day > today
        self.fields["received"].warn(self.tr("This day is still to come.") if future else "")
        if day is None or self._calendar is None:
            self.preview.tell_missing(
                self.tr("The last day is shown once the date received is known")
            )
            return
        try:
            both = deadlines(
                self.channel.channel(), self.kind.currentData(), day, (), self._calendar
            )
            shown = preview_words(both, self._calendar, today, self._context.language)
        except RuleError as error:
            self.preview.tell_missing(sentence(error.code, self._context.language, **error.facts))
        else:
            self.preview.show_words(shown)

    # ---- values

    def texts(self) -> dict[str, str]:
        """Return what similar cases are looked for with."""
        return {
            "external_no": self._text("external_no"),
            "identity_no": "" if "*" in self.identity.number() else self.identity.number(),
            "phone": self.phone.text(),
            "applicant": self.applicant.text().strip(),
            "subject": self.subject.text().strip(),
        }

    def _text(self, name: str) -> str:
        return str(self.fields[name].widget.text()).strip()

    def values(self) -> dict[str, Any]:
        """Return every field by its name in `Draft`."""
        self.letter.split()
        phone = self.phone.phone()
        plain_texts = (
            "external_no",
            "email",
            "letter_no",
            "subject",
            "applicant",
            "body",
            "address",
        )
        hidden = IdentityStatus.HIDDEN if self.hidden.isChecked() else IdentityStatus.OPEN
        return {name: self._text(name) for name in plain_texts} | {
            "channel": self.channel.channel(),
            "kind": self.kind.currentData(),
            "received": self.received.date(),
            "letter_date": self.letter_date.date(),
            "identity": hidden,
            "identity_no": self.identity.number(),
            "legal_person": self.legal_person.isChecked(),
            "phone": phone.e164 if phone else self.phone.text().strip(),
            "extension": phone.extension if phone else "",
            "province": self.province.value() or "",
            "unit_id": self.unit.value(),
            "officer_id": self.officer.currentData(),
        }

    def check(self, complain: Callable[[str, str], None]) -> None:
        """Complain about what cannot be read or is missing: (field, words), the first one last."""
        self.letter.split()
        if self.phone.text().strip() and self.phone.phone() is None:
            error = RuleError("phone.invalid", text=self.phone.text().strip())
            complain("phone", sentence(error.code, self._context.language, **error.facts))
        if not self.applicant.text().strip() and not self.hidden.isChecked():
            complain("applicant", self.tr("The name is needed, unless the identity is hidden."))
        if not self.subject.text().strip():
            complain("subject", self.tr("The subject is needed."))
        for line in (self.received, self.letter_date):
            if line.pending():
                complain(line.objectName(), self.tr("This is no date. Example: 15.11.2026"))
        if not self.received.text().strip():
            complain("received", self.tr("The date received is needed."))
        for choice in (self.unit, self.province):
            if choice.pending():
                complain(choice.objectName(), self.tr("Choose one of the list."))

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Fill the fields by their names in `Draft`; names that are missing stay as they are."""
        setters: dict[str, Any] = {
            "received": self.received.set_date,
            "letter_date": self.letter_date.set_date,
            "identity_no": self.identity.set_number,
            "legal_person": self.legal_person.setChecked,
            "province": self.province.choose,
            "unit_id": self.unit.choose,
            "officer_id": self.officer.choose,
            "kind": self.kind.choose,
            "identity": self._show_identity,
            "body": self.body.setPlainText,
            "address": self.address.setPlainText,
            "channel": partial(self.channel.choose, kind=values.get("kind", Kind.REQUEST)),
        }
        for name, value in values.items():
            if name in setters:
                setters[name](value)
            elif name in self.fields:
                self.fields[name].widget.setText(value or "")
        self._kind_chosen = "kind" in values
        self._order()
        self.show_deadline()

    def show_phone(self, e164: str, extension: str) -> None:
        """Show a stored phone number as it is read."""
        self.phone.setText(format_phone(e164, extension) if e164 else "")

    def _show_identity(self, status: IdentityStatus) -> None:
        self.hidden.setChecked(status is not IdentityStatus.OPEN)
