"""The quick log: one line takes a call in ten seconds; the first key starts its clock."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from hi_desktop.domain.contacts import Unit
from hi_desktop.domain.conversations import Caller, Conversation, parse_clock
from hi_desktop.domain.dates import short_date
from hi_desktop.domain.errors import HiError, RuleError
from hi_desktop.domain.phones import format_phone
from hi_desktop.domain.vocabulary import ConversationKind, ConversationResult, word
from hi_desktop.ui import messages, tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.form_sources import unit_options
from hi_desktop.ui.tabs.calls_columns import KIND_ICON, KIND_SHORT, lasted_words, said
from hi_desktop.ui.widgets.basics import Button, Card, Combo, Label, column, plain, row
from hi_desktop.ui.widgets.chips import FlowLayout, Segments
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field, LineEdit
from hi_desktop.ui.widgets.notes import Banner
from hi_desktop.ui.widgets.search_combo import SearchCombo

_ASK_MS = 60
_SECOND_MS = 1000
_SHORT, _MIDDLE, _DATE = 150, 190, 150
_SHOWN_CASES = 3

SHOWN_BY_KIND: dict[ConversationKind, tuple[str, ...]] = {
    ConversationKind.CALL: (),
    ConversationKind.VISIT: ("arrived_at", "escort", "host"),
    ConversationKind.EXPERT: ("expert", "case_no"),
    ConversationKind.COUNSELLORSHIP: ("letter_no",),
}
"""What a kind asks beside what all have."""

RESULTS = (
    ConversationResult.INFORMED,
    ConversationResult.REDIRECTED,
    ConversationResult.CALL_BACK,
    ConversationResult.OPEN,
)
"""What the line offers; that it became an application is told by the conversion."""


class QuickLine(Card):
    """Collects one conversation.

    Signals:
        saved: the Conversation; call `clear` or `show_error` afterwards.
        application_asked: id of an open application of the caller.
    """

    saved = Signal(object)
    application_asked = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Quick log"))
        self._context = context
        self._started: dt.datetime | None = None
        self._filled = ""
        self._busy = False
        self._fields: dict[str, Field[QWidget]] = {}
        self._make()
        self._lay_out()
        self._ask = self._timer(_ASK_MS, once=True)
        self._ask.timeout.connect(self._ask_caller)
        self._tick = self._timer(_SECOND_MS, once=False)
        self._tick.timeout.connect(self._show_clock)
        self._connect()
        self.clear()

    def _timer(self, wait: int, *, once: bool) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(once)
        timer.setInterval(wait)
        return timer

    def _make(self) -> None:
        self.kinds = Segments(self.tr("Kind of talk"), columns=4)
        for kind, words in KIND_SHORT.items():
            self.kinds.add(kind.value, said(words), KIND_ICON[kind])
        self.clock = Label("", "medium", "text2")
        self.phone = LineEdit("phone", placeholder=self.tr("Number or last 7"))
        self.name = LineEdit("name", placeholder=self.tr("Name, if told"))
        self.subject = LineEdit("subject", placeholder=self.tr("What it is about"))
        self.told = LineEdit("told", placeholder=self.tr("What was told"))
        self.result = Combo()
        self.result.setObjectName("result")
        for one in RESULTS:
            self.result.addItem(word(one, self._context.language), one)
        self.unit = SearchCombo("unit_id", placeholder=self.tr("Unit"))
        self.callback = DateField("callback_on", today=self._context.today)
        self.white_desk = QCheckBox(self.tr("Passed on to the White Desk"))
        self.white_desk.setObjectName("to_white_desk")
        self.reason = LineEdit("transfer_reason", placeholder=self.tr("Why it cannot be helped"))
        self.arrived = LineEdit("arrived_at", placeholder=self.tr("10.30"))
        self.escort = LineEdit("escort", placeholder=self.tr("Who came along"))
        self.host = LineEdit("host", placeholder=self.tr("Who received the visitor"))
        self.expert = LineEdit("expert", placeholder=self.tr("Name of the expert"))
        self.case = LineEdit("case_no")
        self.letter = LineEdit("letter_no")
        self.urgent = QCheckBox(self.tr("Urgent"))
        self.urgent.setObjectName("urgent")
        self.save = Button(self.tr("Save"), "checkmark", "primary", tip=self.tr("Enter saves"))
        self.save.setObjectName("save")

    def _field(self, words: str, widget: QWidget, width: int = 0) -> Field[QWidget]:
        field: Field[QWidget] = Field(words, widget)
        if width:
            widget.setFixedWidth(width)
            field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._fields[widget.objectName()] = field
        return field

    def _lay_out(self) -> None:
        hint = Label(self.tr("Enter saves · Esc clears"), "caption", "text2")
        head = row(self.kinds, None, hint, self.clock, gap=tokens.S3)
        line = row(
            self._field(self.tr("Phone"), self.phone, _SHORT),
            self._field(self.tr("Who"), self.name, _MIDDLE),
            self._field(self.tr("Subject"), self.subject),
            self._field(self.tr("Told"), self.told),
            self._field(self.tr("Outcome"), self.result, _MIDDLE),
            self.save,
            gap=tokens.S2,
        )
        line.setStretch(2, 3)
        line.setStretch(3, 3)
        line.setAlignment(self.save, Qt.AlignmentFlag.AlignBottom)
        more = FlowLayout(gap=tokens.S2)
        for field in (
            self._field(self.tr("Arrived at"), self.arrived, tokens.RAIL),
            self._field(self.tr("Escorted by"), self.escort, _MIDDLE),
            self._field(self.tr("Received by"), self.host, _MIDDLE),
            self._field(self.tr("Expert"), self.expert, _MIDDLE),
            self._field(self.tr("Case number"), self.case, _SHORT),
            self._field(self.tr("Number of the letter"), self.letter, _MIDDLE),
            self._field(self.tr("Passed on to"), self.unit, _MIDDLE * 2),
            self._field(self.tr("Call back on"), self.callback, _DATE),
        ):
            more.addWidget(field)
        self._fields["urgent"] = Field(self.tr("Urgency"), self.urgent)
        more.addWidget(self._fields["urgent"])
        self._fields["to_white_desk"] = Field(self.tr("White Desk"), self.white_desk)
        more.addWidget(self._fields["to_white_desk"])
        more.addWidget(self._field(self.tr("Reason (counted)"), self.reason, _MIDDLE * 2))
        self._more = plain(more)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._more.setSizePolicy(policy)
        self._known = Banner("info")
        self._trouble = Banner("late")
        self.setLayout(
            column(
                head,
                line,
                self._more,
                self._known,
                self._trouble,
                gap=tokens.S2,
                margins=(14, 10, 14, 12),
            )
        )

    def _connect(self) -> None:
        for field in self.findChildren(LineEdit):
            field.textEdited.connect(self._typed)
        self.phone.textEdited.connect(self._phone_typed)
        self.kinds.chosen.connect(self._kind_chosen)
        self.result.currentIndexChanged.connect(self._show_fields)
        self.white_desk.toggled.connect(self._show_fields)
        self.urgent.toggled.connect(self._show_fields)
        self.save.clicked.connect(self.submit)
        self._known.acted.connect(self._known_acted)
        for before, after in (
            *((self.phone, self.name), (self.name, self.subject), (self.subject, self.told)),
            (self.told, self.result),
        ):
            QWidget.setTabOrder(before, after)

    # What it shows.

    def set_units(self, units: tuple[Unit, ...]) -> None:
        """Give the units to which a caller may be directed."""
        self.unit.set_options(unit_options(units))

    def start(self) -> None:
        """Put the cursor where the work begins."""
        self.phone.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.phone.selectAll()

    def clear(self) -> None:
        """Make it empty and stop the clock."""
        self._started, self._filled, self._busy = None, "", False
        self._tick.stop()
        for field in self.findChildren(LineEdit):
            field.clear()
        for box in (self.white_desk, self.urgent):
            box.setChecked(False)
        self.kinds.choose(ConversationKind.CALL.value)
        self.result.choose(ConversationResult.INFORMED)
        self.unit.choose(None)
        self.callback.set_date(None)
        self._known.hide()
        self._clear_faults()
        self._show_fields()
        self._show_clock()

    @property
    def kind(self) -> ConversationKind:
        """What is logged."""
        return ConversationKind(self.kinds.current())

    @property
    def running(self) -> bool:
        """Whether the clock runs: something was typed."""
        return self._started is not None

    @Slot()
    def _show_fields(self) -> None:
        result, kind = self.result.currentData(), self.kind
        shown = {*SHOWN_BY_KIND[kind]}
        if result is ConversationResult.REDIRECTED:
            shown |= {"unit_id", "to_white_desk"}
            if self.white_desk.isChecked():
                shown.add("transfer_reason")
        if result is ConversationResult.CALL_BACK:
            shown.add("callback_on")
        if kind is ConversationKind.EXPERT:
            shown.add("urgent")
        optional = {name for names in SHOWN_BY_KIND.values() for name in names}
        optional |= {"unit_id", "to_white_desk", "transfer_reason", "callback_on", "urgent"}
        for name in optional:
            self._fields[name].setVisible(name in shown)
        self._more.setVisible(bool(shown))
        self.setProperty("note", "late" if self.urgent.isChecked() else None)
        self.style().unpolish(self)
        self.style().polish(self)

    @Slot()
    def _show_clock(self) -> None:
        if self._started is None:
            self.clock.setText("0:00")
            self.clock.set_tone("text3")
            return
        gone = int((self._context.office.clock.now() - self._started).total_seconds())
        self.clock.setText(lasted_words(max(0, gone)))
        self.clock.set_tone("accent")
        self.clock.setAccessibleName(self.tr("Lasted {time}").format(time=self.clock.text()))

    # What is typed.

    @Slot(str)
    def _typed(self, _text: str) -> None:
        if self._started is None:
            self._started = self._context.office.clock.now()
            self._tick.start()
            self._show_clock()

    @Slot(str)
    def _kind_chosen(self, _key: str) -> None:
        if self.kind is ConversationKind.VISIT and not self.arrived.text():
            self.arrived.setText(f"{self._context.office.clock.now():%H.%M}")
        if self.kind is ConversationKind.EXPERT:
            self.result.choose(ConversationResult.OPEN)
        self._typed("")
        self._show_fields()

    @Slot(str)
    def _phone_typed(self, _text: str) -> None:
        self._ask.start()

    @Slot()
    def _ask_caller(self) -> None:
        typed, service = self.phone.text(), self._context.office.conversations
        self._context.jobs.read(
            lambda: service.caller(typed),
            self._caller_told,
            self._context.failed,
            owner=self,
            latest="calls.caller",
        )

    def _caller_told(self, caller: Caller) -> None:
        if not self.name.text() or self.name.text() == self._filled:
            self.name.setText(caller.name)
            self._filled = caller.name
        if not caller.known or not self.phone.text():
            self._known.hide()
            return
        spoken, cases = caller.conversations, caller.applications
        who = caller.name or self.tr("Known number")
        title = self.tr("{who} · {talks} earlier talks, {cases} open applications").format(
            who=who, talks=len(spoken), cases=len(cases)
        )
        language, today = self._context.language, self._context.today()
        parts = [format_phone(caller.phone)] if caller.phone else []
        parts += [
            f"{short_date(one.at.date(), today, language)}: {one.subject}" for one in spoken[:2]
        ]
        links: dict[str, Any] = {
            f"case_{one.id}": f"{one.number} {one.subject[:28]}" for one in cases[:_SHOWN_CASES]
        }
        self._known.tell(title, " · ".join(parts), glyph="person", **links)

    @Slot(str)
    def _known_acted(self, key: str) -> None:
        self.application_asked.emit(int(key.removeprefix("case_")))

    # The value.

    def value(self) -> Conversation:
        """Return what was typed; raise RuleError for a time that cannot be read."""
        now = self._context.office.clock.now()
        started = self._started or now
        shown = SHOWN_BY_KIND[self.kind]
        result = self.result.currentData()
        made = Conversation(
            kind=self.kind,
            at=started,
            ended_at=now,
            phone=self.phone.text(),
            name=self.name.text(),
            subject=self.subject.text(),
            told=self.told.text(),
            result=result,
            urgent=self.urgent.isChecked() and self.kind is ConversationKind.EXPERT,
        )
        texts = {
            name: widget.text()
            for name, widget in (
                *(("escort", self.escort), ("host", self.host), ("expert", self.expert)),
                *(("case_no", self.case), ("letter_no", self.letter)),
            )
            if name in shown
        }
        made = replace(made, **texts)  # type: ignore[arg-type]  # texts all
        if "arrived_at" in shown:
            try:
                made = replace(made, arrived_at=parse_clock(self.arrived.text(), started.date()))
            except RuleError as error:
                raise RuleError(error.code, field="arrived_at", **error.facts) from error
        if result is ConversationResult.REDIRECTED:
            white = self.white_desk.isChecked()
            unit, reason = self.unit.value(), self.reason.text() if white else ""
            made = replace(
                made,
                unit_id=unit if isinstance(unit, int) else None,
                to_white_desk=white,
                transfer_reason=reason,
            )
        if result is ConversationResult.CALL_BACK:
            made = replace(made, callback_on=self.callback.date())
        return made

    @Slot()
    def submit(self) -> None:
        """Give the value, or say what is wrong at its field."""
        if self._busy:
            return
        self._clear_faults()
        try:
            made = self.value()
        except RuleError as error:
            self.show_error(error)
            return
        self._busy = True
        self.saved.emit(made)

    def show_error(self, error: HiError) -> None:
        """Show why it was refused: at its field, else below the line."""
        self._busy = False
        words = messages.words(error, self._context.language)
        field = self._fields.get(str(getattr(error, "field", "")))
        if field is None or field.isHidden():
            self._trouble.tell(words)
            return
        field.fault(words)
        field.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear_faults(self) -> None:
        self._trouble.hide()
        for field in self._fields.values():
            if field.has_fault():
                field.fault("")

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Enter saves from any field; Esc makes the line empty."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        elif event.key() == Qt.Key.Key_Escape and self.running:
            self.clear()
            self.start()
        else:
            super().keyPressEvent(event)
