"""Takvim günleri: add a day to the calendar, and see first which applications it moves."""

from __future__ import annotations

import dataclasses
import datetime as dt

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from hi_desktop.domain.calendar import CalendarEntry, DayKind, Policy, Scope, WorkCalendar
from hi_desktop.domain.dates import dotted
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.provinces import PROVINCES
from hi_desktop.services.calendar import Move
from hi_desktop.ui import tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.calendar_tables import fill_line, plain_table, span_words
from hi_desktop.ui.widgets.basics import Button, Combo, Label, Rule, row
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field, LineEdit
from hi_desktop.ui.widgets.notes import Banner
from hi_desktop.ui.widgets.sheet import Sheet

WAIT_MS = 250

KINDS: tuple[tuple[DayKind, object], ...] = (
    (DayKind.LEAVE, QT_TRANSLATE_NOOP("CalendarDays", "Administrative leave, whole day")),
    (DayKind.LEAVE_HALF, QT_TRANSLATE_NOOP("CalendarDays", "Administrative leave, morning")),
    (DayKind.FULL, QT_TRANSLATE_NOOP("CalendarDays", "Public holiday, whole day")),
    (DayKind.HALF, QT_TRANSLATE_NOOP("CalendarDays", "Public holiday from 13.00")),
    (DayKind.CLOSURE, QT_TRANSLATE_NOOP("CalendarDays", "Local closure")),
    (DayKind.SUSPENSION, QT_TRANSLATE_NOOP("CalendarDays", "Suspension of periods")),
)
SCOPES: tuple[tuple[Scope, object], ...] = (
    (Scope.NATION, QT_TRANSLATE_NOOP("CalendarDays", "The whole country")),
    (Scope.PROVINCE, QT_TRANSLATE_NOOP("CalendarDays", "One province")),
    (Scope.UNIT, QT_TRANSLATE_NOOP("CalendarDays", "This unit only")),
)
_LEAVE = frozenset({DayKind.LEAVE, DayKind.LEAVE_HALF, DayKind.CLOSURE})


def kind_words(kind: DayKind) -> str:
    """Return what a kind of day is called."""
    return QCoreApplication.translate("CalendarDays", str(dict(KINDS)[kind]))


def scope_words(entry: CalendarEntry) -> str:
    """Return for whom an entry holds."""
    if entry.scope is Scope.PROVINCE:
        return dict(PROVINCES).get(entry.scope_key, entry.scope_key)
    return QCoreApplication.translate("CalendarDays", str(dict(SCOPES)[entry.scope]))


class CalendarSheet(Sheet):
    """Collects one entry; shows what people entered before; takes one out.

    Signals:
        added: a CalendarEntry to be saved; its moves were shown.
        removed: id of an entry to be taken out; its moves were shown.
        counted: another Policy of counting; its moves were shown.
    """

    added = Signal(object)
    removed = Signal(object)
    counted = Signal(object)

    def __init__(
        self,
        context: UiContext,
        day: dt.date,
        calendar: WorkCalendar,
        *,
        own_unit: str,
        parent: QWidget | None = None,
    ) -> None:
        """Make the sheet.

        Args:
            context: the services, and what pages share.
            day: proposed as the first day.
            calendar: as it holds now; marks holidays and says how days are counted.
            own_unit: id of the office's own unit; empty where it has none.
            parent: owner.
        """
        super().__init__("", "", parent)
        self._calendar = calendar
        self._own_unit = own_unit
        self.set_title(
            self.tr("Calendar days"),
            self.tr("Days on which offices are closed; the last days of open applications follow."),
        )
        self._context = context
        self._entries: list[CalendarEntry] = []
        self._removing = 0
        self._policy: Policy | None = None
        self._counting = calendar.policy
        self._fields_of(day)
        self._preview = Banner("info")
        self._moves = plain_table(self.tr("Applications whose last day moves"), 4)
        self._known = plain_table(self.tr("Days entered"), 4)
        self._leave_counts = QCheckBox(self.tr("Administrative leave counts as a working day"))
        self._half_days_count = QCheckBox(self.tr("Half days count as working days"))
        self._fee_restarts = QCheckBox(self.tr("The period begins anew when the fee is paid"))
        self._fee_restarts.setToolTip(
            self.tr("Otherwise the working days that were left run on after the payment.")
        )
        for box in (self._leave_counts, self._half_days_count, self._fee_restarts):
            box.clicked.connect(self._counting_changed)
        self._known.setHorizontalHeaderLabels(
            [self.tr("Day"), self.tr("Name"), self.tr("Kind"), self.tr("Holds for")]
        )
        self._moves.setHorizontalHeaderLabels(
            [self.tr("Record no"), self.tr("Subject"), self.tr("Before"), self.tr("After")]
        )
        self._remove = Button(self.tr("Remove the chosen day"), "delete")
        self._remove.clicked.connect(self._remove_clicked)
        self._save = Button(self.tr("Add the day"), "checkmark", "primary")
        self._save.clicked.connect(self.submit)
        self._fill_body()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._ask_preview)
        self.submitted.connect(self._submit)
        self.reload()
        self._renew()

    def _fields_of(self, day: dt.date) -> None:
        days = self._calendar.day
        self._first = DateField("first", today=self._context.today, days=days)
        self._last = DateField("last", today=self._context.today, days=days)
        self._first.set_date(day)
        self._kind = Combo()
        self._kind.setObjectName("kind")
        for kind, _words in KINDS:
            self._kind.addItem(kind_words(kind), kind)
        self._scope = Combo()
        self._scope.setObjectName("scope")
        for scope, words in SCOPES:
            self._scope.addItem(QCoreApplication.translate("CalendarDays", str(words)), scope)
        self._province = Combo()
        self._province.setObjectName("province")
        for plate, name in PROVINCES:
            self._province.addItem(f"{name} ({plate})", plate)
        self._name = LineEdit("name", placeholder=self.tr("e.g. Snow holiday"))
        self._source = LineEdit("source", placeholder=self.tr("Letter, date and number"))
        for signal in (
            self._first.date_changed,
            self._last.date_changed,
            self._kind.currentIndexChanged,
            self._scope.currentIndexChanged,
            self._province.currentIndexChanged,
        ):
            signal.connect(self._renew)

    def _fill_body(self) -> None:
        fields = {
            "first": Field(self.tr("&First day"), self._first, required=True),
            "last": Field(self.tr("&Last day"), self._last, hint=self.tr("empty = one day")),
            "kind": Field(self.tr("&Kind"), self._kind),
            "name": Field(self.tr("&Name"), self._name, required=True),
            "scope": Field(self.tr("H&olds for"), self._scope),
            "province": Field(self.tr("&Province"), self._province),
            "source": Field(self.tr("&Source"), self._source),
        }
        for field in fields.values():
            self.add_field(field)
        self._province_field = fields["province"]
        lines = (
            row(fields["first"], fields["last"], gap=tokens.S3),
            row(fields["kind"], fields["name"], gap=tokens.S3),
            row(fields["scope"], fields["province"], gap=tokens.S3),
        )
        for line in lines:
            line.setStretch(0, 1)
            line.setStretch(1, 1)
            self.body.addLayout(line)
        self.body.addWidget(fields["source"])
        self.body.addWidget(self._preview)
        self.body.addWidget(self._moves)
        self.body.addWidget(Rule())
        self.body.addWidget(Label(self.tr("How days are counted"), "section"))
        self.body.addWidget(self._leave_counts)
        self.body.addWidget(self._half_days_count)
        self.body.addWidget(self._fee_restarts)
        self.body.addWidget(Rule())
        self.body.addLayout(row(Label(self.tr("Days entered"), "section"), None, self._remove))
        self.body.addWidget(self._known, 1)
        self.set_hint(self.tr("Ctrl+Enter adds · Esc closes"))
        self.foot.addWidget(self._save)

    # What is known.

    def reload(self) -> None:
        """Read the entries again."""
        calendar = self._context.office.calendar
        self._context.jobs.read(
            lambda: (calendar.entries(), calendar.policy()),
            self._show_entries,
            self._context.failed,
            owner=self,
            latest="calendar.entries",
        )

    def _show_entries(self, read: tuple[list[CalendarEntry], Policy]) -> None:
        entries, self._counting = read
        policy = self._counting
        self._leave_counts.setChecked(policy.leave_counts)
        self._half_days_count.setChecked(policy.half_days_count)
        self._fee_restarts.setChecked(policy.fee_restarts)
        self._entries = sorted(entries, key=lambda entry: entry.first, reverse=True)
        self._known.setRowCount(len(self._entries))
        for at, entry in enumerate(self._entries):
            days = span_words(entry.first, entry.last)
            texts = (days, entry.name, kind_words(entry.kind), scope_words(entry))
            fill_line(self._known, at, texts)
        self._remove.setEnabled(bool(self._entries))

    # What would move.

    def entry(self) -> CalendarEntry:
        """Return what was entered.

        Raises:
            RuleError: a date is missing or cannot be read; the end lies before the beginning.
        """
        first = self._first.date()
        if first is None:
            raise RuleError("date.invalid", field="first", text=self._first.text())
        last = self._last.date() or first
        if self._last.pending():
            raise RuleError("date.invalid", field="last", text=self._last.pending())
        scope: Scope = self._scope.currentData()
        key = ""
        if scope is Scope.PROVINCE:
            key = str(self._province.currentData())
        elif scope is Scope.UNIT:
            key = self._own_unit
        return CalendarEntry(
            first=first,
            last=last,
            kind=self._kind.currentData(),
            name=self._name.text().strip(),
            scope=scope,
            scope_key=key,
            source=self._source.text().strip(),
        )

    @Slot()
    def _counting_changed(self) -> None:
        calendar = self._context.office.calendar
        self._removing = 0
        self._policy = policy = dataclasses.replace(
            self._counting,
            leave_counts=self._leave_counts.isChecked(),
            half_days_count=self._half_days_count.isChecked(),
            fee_restarts=self._fee_restarts.isChecked(),
        )
        self._save.set_words(self.tr("Change the counting"))
        self._context.jobs.read(
            lambda: calendar.preview_policy(policy),
            self._show_moves,
            self._context.failed,
            owner=self,
            latest="calendar.preview",
        )

    @Slot()
    def _renew(self) -> None:
        self._removing = 0
        self._policy = None
        self._province_field.setVisible(self._scope.currentData() is Scope.PROVINCE)
        self._save.set_words(self.tr("Add the day"))
        self._timer.start()

    @Slot()
    def _ask_preview(self) -> None:
        try:
            entry = self.entry()
        except RuleError:
            self._show_moves(())
            return
        self._context.jobs.read(
            lambda: self._context.office.calendar.preview(entry),
            self._show_moves,
            self._context.failed,
            owner=self,
            latest="calendar.preview",
        )

    def _show_moves(self, moves: tuple[Move, ...]) -> None:
        self._moves.setVisible(bool(moves))
        self._moves.setRowCount(len(moves))
        for at, move in enumerate(moves):
            before, after = move.old_internal, move.new_internal
            if before == after:
                before, after = move.old_legal, move.new_legal
            fill_line(self._moves, at, (move.number, move.subject, dotted(before), dotted(after)))
        if moves:
            words = self.tr("The last day of {count} open applications moves:")
            self._preview.tell(words.format(count=len(moves)))
        elif self._leave_is_meant() and self._leave_counts.isChecked():
            self._preview.tell(
                self.tr("No last day moves: administrative leave counts as a working day here."),
                self.tr("Change that below if your ministry counts differently."),
            )
        else:
            self._preview.tell(
                self.tr("No open application moves. Closed applications never move.")
            )

    def _leave_is_meant(self) -> bool:
        """Return whether a day of leave is entered, rather than the counting changed."""
        return self._policy is None and self._kind.currentData() in _LEAVE

    # Saving.

    @Slot()
    def _submit(self) -> None:
        if self._policy is not None:
            self.counted.emit(self._policy)
            return
        if self._removing:
            self.removed.emit(self._removing)
            return
        try:
            entry = self.entry()
        except RuleError as error:
            self.show_error(error)
            return
        self.added.emit(entry)

    @Slot()
    def _remove_clicked(self) -> None:
        at = self._known.currentRow()
        if not 0 <= at < len(self._entries):
            return
        entry = self._entries[at]
        self._removing = entry.id
        self._policy = None
        self._save.set_words(self.tr("Remove: {name}").format(name=entry.name))
        self._context.jobs.read(
            lambda: self._context.office.calendar.preview_removal(entry.id),
            self._show_moves,
            self._context.failed,
            owner=self,
            latest="calendar.preview",
        )
        self._save.setFocus()

    def start(self) -> None:
        """Put the cursor where one begins."""
        self._first.setFocus()
        self._first.selectAll()

    def done(self) -> None:
        """Clear for the next day; the entry was saved."""
        self._name.clear()
        self._source.clear()
        self._last.set_date(None)
        self._renew()
        self.reload()

    def show_error(self, error: Exception) -> bool:
        """Show a fault at its field; False when it belongs to none."""
        if not isinstance(error, RuleError) or not error.field:
            return False
        return self.fault(error.field, sentence(error, self._context.language))
