"""A new application: on the phone, from the web or on paper, without the mouse (Ctrl+N)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QKeyCombination, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.applications import Draft
from hi_desktop.domain.errors import HiError
from hi_desktop.domain.routes import Route, routes
from hi_desktop.domain.vocabulary import IdentityStatus, Reciprocity, UnitKind
from hi_desktop.services import drafts
from hi_desktop.services.drafts import KeptDraft
from hi_desktop.services.intake import KnownCaller
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.application_form import ApplicationForm
from hi_desktop.ui.dialogs.draft_keeper import DraftKeeper, as_values
from hi_desktop.ui.dialogs.field_grid import columns
from hi_desktop.ui.dialogs.form_files import FormFiles
from hi_desktop.ui.dialogs.form_sources import FormSources, load_sources
from hi_desktop.ui.dialogs.intake_questions import IntakeQuestions
from hi_desktop.ui.dialogs.likeness import LikenessBanner
from hi_desktop.ui.dialogs.type_ahead import TypeAhead
from hi_desktop.ui.dialogs.urgent import KEYS as URGENT_KEYS
from hi_desktop.ui.dialogs.urgent import UrgentNotice
from hi_desktop.ui.dialogs.value_sheet import ValueSheet
from hi_desktop.ui.widgets.basics import Button, IconButton
from hi_desktop.ui.widgets.notes import Banner

PHONE = "TELEFON"
_SAVE_AND_NEW = QKeySequence(
    QKeyCombination(
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Return
    )
)


@dataclass(frozen=True, slots=True)
class NoteRequest:
    """What was begun as a new application and becomes a note of an old one."""

    application_id: int
    text: str


class NewApplicationSheet(ValueSheet):
    """Collects a new application.

    Args:
        context: what the page is given.
        phone: somebody is on the phone: channel and cursor stand ready.
        draft: a form that was begun before.
        prefill: what is known already, from a conversation or an e-mail.

    Signals:
        submitted: the Draft; `then` says what comes after: "", "refer" or "new".
        open_asked: id of a similar application that is to be shown.
        note_asked: NoteRequest.
    """

    open_asked = Signal(object)
    note_asked = Signal(object)

    def __init__(
        self,
        context: UiContext,
        phone: bool = False,  # noqa: FBT001, FBT002 - the two ways to begin
        draft: KeptDraft | None = None,
        parent: QWidget | None = None,
        *,
        prefill: Draft | None = None,
    ) -> None:
        super().__init__(context, parent)
        self.set_title(
            self.tr("New application"), self.tr("The record number is given when it is saved")
        )
        self.then = ""
        self._phone = phone
        self._name_filled = ""
        self._submit_later = False
        self._sources: FormSources | None = None
        self._make_notices()
        self.form = ApplicationForm(context)
        self.form.notices.addWidget(self._likeness)
        self.form.notices.addWidget(self._route)
        self.form.warnings.addWidget(self._urgent)
        for field in self.form.fields.values():
            self.add_field(field)
        self.body.addWidget(self._waiting_drafts)
        self.body.addWidget(self.form, 1)
        self.files = FormFiles(context, self.form, self)
        self.body.addWidget(self.files)
        self._make_foot()
        self._keeper = DraftKeeper(context.office.clock.now, self._values, self)
        self._questions = IntakeQuestions(context, self.form.texts, self)
        self._ahead = TypeAhead(self.form.applicant)
        self._connect()
        self._begin()
        if draft is not None:
            self.go_on(draft)
        elif prefill is not None:
            self._fill_in(prefill)
        else:
            self._tell_drafts()
        office, today = context.office, context.today()
        context.jobs.read(
            lambda: load_sources(office, today), self._sourced, context.failed, owner=self
        )

    # ---- making

    def _make_notices(self) -> None:
        self._likeness = LikenessBanner(self.context.language)
        self._likeness.acted.connect(self._likeness_acted)
        self._route = Banner("info")
        self._urgent = UrgentNotice()
        self._waiting_drafts = Banner("info")
        self._waiting_drafts.setObjectName("drafts")
        self._waiting_drafts.acted.connect(self._draft_acted)

    def _make_foot(self) -> None:
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes, the draft is kept"))
        refer = Button(self.tr("Save and refer"))
        refer.setObjectName("save_and_refer")
        refer.clicked.connect(self._save_and_refer)
        new = IconButton("add", self.tr("Save and new (Ctrl+Shift+Enter)"))
        new.setObjectName("save_and_new")
        new.clicked.connect(self._save_and_new)
        save = Button(self.tr("Save"), "checkmark", "primary", tip="Ctrl+Enter")
        save.setObjectName("save")
        save.clicked.connect(self.submit)
        for button in (new, refer, save):
            self.foot.addWidget(button)
        new.setVisible(columns() > 1)
        for keys in (_SAVE_AND_NEW, QKeySequence("Ctrl+Shift+Enter")):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._save_and_new)

    def _connect(self) -> None:
        form = self.form
        form.changed.connect(self._keeper.changed)
        self.files.changed.connect(self._keeper.changed)
        self.files.filled.connect(self._mail_filled)
        form.subject.textChanged.connect(self._words_typed)
        form.body.textChanged.connect(self._words_typed)
        mark = QShortcut(QKeySequence(URGENT_KEYS), self)
        mark.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        mark.activated.connect(self._urgent.toggle)
        form.subject_typed.connect(self._questions.subject_typed)
        form.person_typed.connect(self._questions.typed)
        form.channel_changed.connect(self._route_told)
        form.kind.currentIndexChanged.connect(self._route_told)
        form.phone.textEdited.connect(self._phone_typed)
        form.phone.left.connect(self._phone_left)
        self._questions.caller_told.connect(self._caller_told)
        self._questions.similar_told.connect(self._likeness.show_similar)
        self._questions.units_told.connect(form.suggest_units)
        self._ahead.gave_up.connect(self._caller_late)

    def _begin(self) -> None:
        """Make the form empty and ready for the next application."""
        self._name_filled = ""
        self._urgent.mark(on=False)
        self._likeness.forget()
        self.files.clear()
        empty = dict.fromkeys(
            ("phone", "external_no", "email", "letter_no", "subject", "applicant", "body",
             "address", "identity_no", "letter_reference", "via_person", "nationality"),
            "",
        )  # fmt: skip
        self.form.show_values(
            empty
            | {
                "channel": PHONE if self._phone else self.form.channel.channel(),
                "received": self.context.today(),
                "letter_date": None,
                "written_on": None,
                "authority_document": False,
                "reciprocity": Reciprocity.NOT_CHECKED,
                "unit_id": None,
                "province": None,
                "identity": IdentityStatus.OPEN,
                "legal_person": False,
            }
        )
        self.form.kind.choose(self.form.channel.kind())
        self.form.phone.next_stop = None
        self._route_told()
        self._keeper.drop()

    @Slot(object)
    def _sourced(self, sources: FormSources) -> None:
        self._sources = sources
        changed_before = self._keeper.pending
        self.form.set_sources(sources)
        self._route_told()
        if not changed_before:
            self._keeper.rest()

    def first(self) -> QWidget:
        """Return the first field of the channel."""
        return self.form.first()

    # ---- the caller

    @Slot()
    def _phone_typed(self) -> None:
        self.form.phone.next_stop = None
        if self._name_filled and self.form.applicant.text() == self._name_filled:
            self.form.applicant.clear()
        self._name_filled = ""
        known = self.form.phone.phone()
        self._questions.ask_caller(known.e164 if known else "")

    @Slot(str, object)
    def _caller_told(self, _number: str, known: KnownCaller | None) -> None:
        form = self.form
        target: QWidget = form.applicant
        if known is not None:
            self._fill(known)
            if self._phone_leads():
                form.phone.next_stop = target = form.subject
            self._likeness.show_open(known.open)
        self._settle(target)

    def _phone_leads(self) -> bool:
        return self.form.lead()[0] == "phone"

    def _fill(self, known: KnownCaller) -> None:
        """Fill in what is known of the caller and not typed yet."""
        form = self.form
        if not form.applicant.text().strip():
            form.applicant.setText(known.name)
            self._name_filled = known.name
        if not form.address.text():
            form.address.setPlainText(known.address)
        if form.province.value() is None:
            form.province.choose(known.province)

    @Slot()
    def _phone_left(self) -> None:
        """Hold the keys until it is known whether the name is still to be typed."""
        if self._questions.waiting and self._phone_leads():
            self._ahead.hold()

    @Slot()
    def _caller_late(self) -> None:
        self._settle(self.form.applicant)

    def _settle(self, target: QWidget) -> None:
        """Let the keys go on; save when that was asked for meanwhile."""
        self._ahead.release(target)
        if self._submit_later:
            self._submit_later = False
            self.submit()

    @Slot()
    def _words_typed(self) -> None:
        """Propose "urgent" by what is typed (R31); only the officer marks it."""
        self._urgent.read(self.form.subject.text(), self.form.body.text())

    def _values(self) -> dict[str, Any]:
        """Return what a draft keeps; of files where they lie."""
        files = self.files.paths()
        return {**self.form.values(), "urgent": self._urgent.marked, "files": files}

    # ---- similar cases

    @Slot(str)
    def _likeness_acted(self, key: str) -> None:
        application_id = self._likeness.application_id()
        if key == "open":
            self.open_asked.emit(application_id)
        else:
            texts = (self.form.subject.text().strip(), self.form.body.text())
            told = "\n".join(text for text in texts if text)
            self.note_asked.emit(NoteRequest(application_id, told))

    @Slot()
    def _route_told(self) -> None:
        """Tell of the ways that answers of this channel go (R14, R23)."""
        self._route.hide()
        unit = self._sources.unit_kind if self._sources else UnitKind.PROVINCIAL_DIRECTORATE
        way = routes(self.form.channel.channel(), self.form.kind.currentData(), unit).default
        if way is Route.COUNSELLORSHIP:
            self._route.tell(
                self.tr("The answer goes to the Counsellorship, never straight to the Commission."),
                self.tr("Circular 2014/09: it answers the Petition Commission itself."),
            )
        elif way is Route.BEYS:
            self._route.tell(
                self.tr("The answer goes through BEYS to the Counsellorship."),
                self.tr("Circular 2014/09: central units do not write to the applicant."),
            )

    @Slot()
    def _mail_filled(self) -> None:
        self._route_told()
        self._questions.typed()

    # ---- drafts

    def go_on(self, draft: KeptDraft) -> None:
        """Go on with a form that was begun before."""
        self._waiting_drafts.hide()
        self.form.show_values(as_values(draft.values))
        self._urgent.mark(on="urgent" in draft.values)
        self._keeper.go_on(draft)
        self.files.bring_again(draft.values.get("files", ""))
        self._route_told()
        self._questions.typed()

    def _fill_in(self, prefill: Draft) -> None:
        """Begin with what is known already; what is not stays empty."""
        known = {
            name: value
            for name in self.form.values()
            if (value := getattr(prefill, name)) not in (None, "")
        }
        self.form.show_values(known)
        self.form.show_phone(prefill.phone, prefill.extension)
        self._urgent.mark(on=prefill.urgent)
        self._route_told()
        self._questions.typed()

    def _tell_drafts(self) -> None:
        count = len(drafts.waiting())
        if count:
            self._waiting_drafts.tell(
                self.tr("%n unsaved draft(s)", "", count),
                go_on=self.tr("Go on with it"),
                drop=self.tr("Delete"),
            )

    @Slot(str)
    def _draft_acted(self, key: str) -> None:
        newest = drafts.waiting()[:1]
        self._waiting_drafts.hide()
        for draft in newest:
            if key == "go_on":
                self.go_on(draft)
                self.start()
            else:
                drafts.drop(draft.id)
                self._tell_drafts()

    def hideEvent(self, event: QHideEvent, /) -> None:
        """Keep what was typed, however the sheet is put away."""
        self._questions.stop()
        self._keeper.finish()
        super().hideEvent(event)

    # ---- saving

    @Slot()
    def _save_and_refer(self) -> None:
        self._submit_then("refer")

    @Slot()
    def _save_and_new(self) -> None:
        self._submit_then("new")

    @Slot()
    def submit(self) -> None:
        """Give the Draft; nothing more follows."""
        self._submit_then("")

    def _submit_then(self, then: str) -> None:
        self.then = then
        if self._ahead.holding:
            self._submit_later = True
            return
        super().submit()

    def value(self) -> Draft | None:
        """Return the draft of the application."""
        self.form.check(self._complain)
        if self.has_faults():
            return None
        values = self.form.values()
        time = self.files.time_of(values["received"], self.context.office.clock.now())
        return Draft(
            **values, received_time=time, urgent=self._urgent.marked, files=self.files.files()
        )

    def _complain(self, field: str, words: str) -> None:
        self.form.unfold_for(field)
        self.complain(field, words)

    def show_error(self, error: HiError) -> None:
        """Show why it was refused; a folded field is unfolded."""
        self.form.unfold_for(str(getattr(error, "field", "")))
        super().show_error(error)

    def saved(self) -> None:
        """Forget the draft; after "save and new" stand ready for the next call."""
        super().saved()
        self._keeper.drop()
        self._questions.stop()
        if self.then == "new":
            self._begin()
            self.start()
