"""The fields of an application, in the order in which its channel brings them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from hi_desktop.domain.channels import BY_CODE, FORM_FIELDS, folded_fields
from hi_desktop.domain.contacts import Unit
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import words as sentence
from hi_desktop.domain.terms import deadlines
from hi_desktop.domain.vocabulary import Kind
from hi_desktop.ui import tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.application_fields import ApplicationFields
from hi_desktop.ui.dialogs.deadline_preview import DeadlinePreview, preview_words
from hi_desktop.ui.dialogs.field_grid import GAP, beside, columns, field_grid, place
from hi_desktop.ui.dialogs.form_sources import FormSources, unit_options
from hi_desktop.ui.widgets.basics import Button, column, plain, row
from hi_desktop.ui.widgets.fields import TextBox


class ApplicationForm(ApplicationFields):
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
        super().__init__(context, parent)
        self._units: tuple[Unit, ...] = ()
        self._kind_chosen = False
        self.preview = DeadlinePreview()
        self.notices = column(gap=GAP)
        self.warnings = column(gap=GAP)
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

    def _lay_out(self) -> None:
        fixed = beside(self.fields["kind"], self.fields["received"])
        units = beside(self.fields["unit_id"], self.fields["officer_id"])
        side_by_side = columns() > 1
        marks = (self.hidden, self.legal_person, self.authority)
        boxes = row(*marks, gap=tokens.S3) if side_by_side else column(*marks)
        more = row(self._more, None)
        ticks = column(more, row(None, boxes)) if side_by_side else column(more, boxes)
        whole = column(
            self.channel, self._lead, self.notices, self.fields["subject"], self.warnings, fixed,
            self.preview,
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
        self.legal_person.toggled.connect(self._legal_toggled)
        self.authority.toggled.connect(self._something)
        self.nationality.textChanged.connect(self._nationality_changed)
        self.fields["reciprocity"].hide()

    # ---- order

    def lead(self) -> Sequence[str]:
        """Return the names of the fields that come first."""
        return BY_CODE[self.channel.channel()].fields

    def _order(self) -> None:
        """Lay the fields out for the channel and let Tab follow."""
        lead = self.lead()
        rest = folded_fields(self.channel.channel())
        place(self._lead, [self.fields[name] for name in lead])
        for name in lead:
            self.fields[name].show()
        rows = place(self._rest, [self.fields[name] for name in rest])
        self._rest.addWidget(self.fields["address"], rows, 0, 1, columns())
        self._rest.addWidget(self.fields["reciprocity"], rows + 1, 0, 1, columns())
        self._name_fields()
        tabs: list[QWidget] = [*self.channel.findChildren(QPushButton)]
        tabs += [self.fields[name].widget for name in lead]
        tabs += [self.subject, self.kind, self.received, self.unit, self.officer, self.body]
        tabs += [self._more, self.hidden, self.legal_person, self.authority]
        tabs += [self.fields[name].widget for name in (*rest, "address", "reciprocity")]
        for before, after in pairwise(tabs):
            QWidget.setTabOrder(before, after)

    def _name_fields(self) -> None:
        """Call the fields as the channel calls them, and mark those it cannot be without."""
        channel, language = BY_CODE[self.channel.channel()], self._context.language
        for name in FORM_FIELDS:
            own = channel.label(name)
            label = own.in_(language) if own is not None else self.usual_labels[name]
            self.fields[name].set_label(f"{label} *" if name in channel.required else label)
        system = channel.electronic
        received = self.tr("Application date") if system else self.usual_labels["received"]
        self.fields["received"].set_label(f"{received.removesuffix(' *')} *")
        hidden = channel.hides_identity
        self.hidden.setText(self.tr("Identity hidden") if hidden else self.tr("Identity not given"))

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
        if name in {*folded_fields(self.channel.channel()), "address", "reciprocity"}:
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
        self._order()
        self.show_deadline()

    def suggest_units(self, suggested: Sequence[tuple[Unit, int]]) -> None:
        """Put likely units first, unless one is chosen or being typed."""
        if self.unit.value() is None and not self.unit.text():
            self.unit.set_options(unit_options(self._units, suggested))

    @Slot(object)
    def _unit_chosen(self, unit_id: object) -> None:
        self.unit.set_options(unit_options(self._units))
        self.unit.choose(unit_id)

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

    @Slot(bool)
    def _legal_toggled(self, legal: bool) -> None:  # noqa: FBT001 - a slot
        """Ask for the document of authority of who signs for a legal person (4982 art. 6)."""
        self.authority.setVisible(legal)
        self.changed.emit()

    @Slot()
    def _nationality_changed(self) -> None:
        """Ask for reciprocity where the applicant is a foreigner (4982 art. 4, 3071 art. 3)."""
        foreign = bool(self.nationality.text().strip())
        self.fields["reciprocity"].setVisible(foreign)
        information = self.kind.currentData() is Kind.INFORMATION
        about = self.tr("Foreigners ask about themselves or their field, under reciprocity (4982)")
        resident = self.tr("Foreigners who live in Türkiye apply under reciprocity (3071)")
        told = about if information else resident
        self.fields["nationality"].warn(told if foreign else "")

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
        if day is not None:
            self.channel.set_day(day)
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
            from_web = BY_CODE[self.channel.channel()].electronic
            applied = self.tr("counted from the day of application")
            start = applied if from_web else self.tr("counted from the arrival")
            self.preview.show_words(replace(shown, told=f"{shown.told} · {start}"))

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Fill the fields by their names in `Draft`; names that are missing stay as they are."""
        super().show_values(values)
        self._kind_chosen = "kind" in values
        self._order()
        self.show_deadline()
