"""The fields of an application: what they are, what they hold, what is missing in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from hi_desktop.domain.calendar import DayInfo, WorkCalendar
from hi_desktop.domain.channels import BY_CODE, check_channel
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import words as sentence
from hi_desktop.domain.phones import format_phone
from hi_desktop.domain.vocabulary import IdentityStatus, Kind, Reciprocity, word
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.channel_row import ChannelRow
from hi_desktop.ui.dialogs.entry_lines import IdentityLine, LetterLine, PhoneLine
from hi_desktop.ui.dialogs.form_sources import province_options
from hi_desktop.ui.widgets.basics import Combo
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field, LineEdit, TextBox
from hi_desktop.ui.widgets.search_combo import SearchCombo


class ApplicationFields(QWidget):
    """Holds the fields by their names in `Draft`; how they lie is for the form to say."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._context = context
        self._calendar: WorkCalendar | None = None
        self.fields: dict[str, Field[Any]] = {}
        self._make_fields()

    def _make_fields(self) -> None:
        today = self._context.today
        self.channel = ChannelRow(self._context.language, today())
        self.phone = PhoneLine("phone")
        self.identity = IdentityLine("identity_no")
        self.letter = LetterLine("letter_no", today=today)
        self.received = DateField("received", today=today, days=self.day_info)
        self.letter_date = DateField("letter_date", today=today, days=self.day_info)
        self.written_on = DateField("written_on", today=today, days=self.day_info)
        self.nationality = LineEdit("nationality", placeholder=self.tr("citizens: empty"))
        self.subject = LineEdit("subject")
        self.applicant = LineEdit("applicant")
        self.unit = SearchCombo("unit_id")
        self.province = SearchCombo("province")
        self.province.set_options(province_options())
        self.kind, self.officer, self.reciprocity = Combo(), Combo(), Combo()
        self.kind.setObjectName("kind")
        self.officer.setObjectName("officer_id")
        self.reciprocity.setObjectName("reciprocity")
        for reciprocity in Reciprocity:
            self.reciprocity.addItem(word(reciprocity, self._context.language), reciprocity)
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
            ("letter_reference", self.tr("Reference of the letter"), LineEdit("letter_reference")),
            ("written_on", self.tr("Written on"), self.written_on),
            ("via_person", self.tr("Told or brought by"), LineEdit("via_person")),
            ("nationality", self.tr("Nationality"), self.nationality),
            ("reciprocity", self.tr("Reciprocity"), self.reciprocity),
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
        self.usual_labels = {
            name: field.widget.accessibleName() for name, field in self.fields.items()
        }
        self.hidden = self._tick("hidden", self.tr("Identity hidden"))
        self.legal_person = self._tick("legal_person", self.tr("Legal person"))
        self.authority = self._tick("authority_document", self.tr("Document of authority shown"))
        self.authority.hide()

    def _tick(self, name: str, text: str) -> QCheckBox:
        tick = QCheckBox(text)
        tick.setObjectName(name)
        return tick

    def day_info(self, day: dt.date) -> DayInfo:
        """Return what the calendar says of a day."""
        if self._calendar is None:
            raise RuleError("calendar.too_short")
        return self._calendar.day(day)

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
            "letter_reference",
            "via_person",
            "nationality",
        )
        return {name: self._text(name) for name in plain_texts} | {
            "channel": self.channel.channel(),
            "kind": self.kind.currentData(),
            "received": self.received.date(),
            "letter_date": self.letter_date.date(),
            "written_on": self.written_on.date(),
            "identity": self._identity_status(),
            "reciprocity": self.reciprocity.currentData(),
            "authority_document": self.authority.isChecked() and self.legal_person.isChecked(),
            "identity_no": self.identity.number(),
            "legal_person": self.legal_person.isChecked(),
            "phone": phone.e164 if phone else self.phone.text().strip(),
            "extension": phone.extension if phone else "",
            "province": self.province.value() or "",
            "unit_id": self.unit.value(),
            "officer_id": self.officer.currentData(),
        }

    def is_begun(self) -> bool:
        """Return whether something was written into a line or a box."""
        own = (self.received, self.unit, self.province)
        lines = [line for line in self.findChildren(QLineEdit) if line not in own]
        boxes = self.findChildren(QPlainTextEdit)
        texts = (*(line.text() for line in lines), *(box.toPlainText() for box in boxes))
        return any(text.strip() for text in texts)

    def check(self, complain: Callable[[str, str], None]) -> None:
        """Complain about what cannot be read or is missing: (field, words), the first one last."""
        self.letter.split()
        if self.phone.text().strip() and self.phone.phone() is None:
            error = RuleError("phone.invalid", text=self.phone.text().strip())
            complain("phone", sentence(error.code, self._context.language, **error.facts))
        if not self.applicant.text().strip() and not self.hidden.isChecked():
            complain("applicant", self.tr("The name is needed, unless the identity is hidden."))
        self._check_channel(complain)
        if not self.subject.text().strip():
            complain("subject", self.tr("The subject is needed."))
        for line in (self.received, self.letter_date, self.written_on):
            if line.pending():
                complain(line.objectName(), self.tr("This is no date. Example: 15.11.2026"))
        if not self.received.text().strip():
            complain("received", self.tr("The date received is needed."))
        for choice in (self.unit, self.province):
            if choice.pending():
                complain(choice.objectName(), self.tr("Choose one of the list."))

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Fill the fields by their names in `Draft`; names that are missing stay as they are."""
        setters = self._setters()
        for name, value in values.items():
            if name in setters:
                setters[name](value)
            elif name in self.fields:
                self.fields[name].widget.setText(value or "")

    def _setters(self) -> dict[str, Callable[[Any], object]]:
        return {
            "received": self.received.set_date,
            "letter_date": self.letter_date.set_date,
            "written_on": self.written_on.set_date,
            "reciprocity": self.reciprocity.choose,
            "authority_document": self.authority.setChecked,
            "identity_no": self.identity.set_number,
            "legal_person": self.legal_person.setChecked,
            "province": self.province.choose,
            "unit_id": self.unit.choose,
            "officer_id": self.officer.choose,
            "kind": self.kind.choose,
            "identity": self._show_identity,
            "body": self.body.setPlainText,
            "address": self.address.setPlainText,
            "channel": self.channel.choose,
        }

    def show_phone(self, e164: str, extension: str) -> None:
        """Show a stored phone number as it is read."""
        self.phone.setText(format_phone(e164, extension) if e164 else "")

    def _show_identity(self, status: IdentityStatus) -> None:
        self.hidden.setChecked(status is not IdentityStatus.OPEN)

    def _identity_status(self) -> IdentityStatus:
        """Return what is known: hidden by the outside system or by wish, or simply not given."""
        if not self.hidden.isChecked():
            return IdentityStatus.OPEN
        hides = BY_CODE[self.channel.channel()].hides_identity
        named = bool(self.applicant.text().strip())
        return IdentityStatus.HIDDEN if hides or named else IdentityStatus.NOT_GIVEN

    def _check_channel(self, complain: Callable[[str, str], None]) -> None:
        """Complain about what the channel cannot be without, and about one of another time."""
        channel = BY_CODE[self.channel.channel()]
        for name in channel.required:
            widget = self.fields[name].widget
            if not widget.text().strip():
                label = widget.accessibleName()
                told = sentence("channel.field_missing", self._context.language, label=label)
                complain(name, told)
        received = self.received.date()
        if received is None:
            return
        try:
            check_channel(channel.code, received)
        except RuleError as error:
            complain("received", sentence(error.code, self._context.language, **error.facts))
