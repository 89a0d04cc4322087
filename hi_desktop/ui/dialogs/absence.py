"""İzin: days on which somebody is away, and who stands in (R7)."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.contacts import Absence, Person
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.vocabulary import AbsenceKind, Role, word
from hi_desktop.services.leave import Candidate, Preview
from hi_desktop.ui import tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.absence_preview import AbsencePreview
from hi_desktop.ui.widgets.basics import Button, Combo, Label, row
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field, LineEdit
from hi_desktop.ui.widgets.notes import Banner
from hi_desktop.ui.widgets.search_combo import Option, SearchCombo
from hi_desktop.ui.widgets.sheet import Sheet

PREVIEW_MS = 250
Span = tuple[dt.date, dt.date]


class AbsenceSheet(Sheet):
    """Collects an absence; `submitted` carries it. Nobody is away without a present backup.

    Only who is free on all the days is offered, with what he has open himself. What the leave
    would mean is told a quarter of a second after the last key.

    Args:
        context: shared things of the window.
        person: who is away.
        unit_names: short names of the units by id.
        days: first and last day of a new one.
        absence: the one to be changed; a new one without.
        backup: who stands in by the absence to be changed, be he free or not.
    """

    def __init__(
        self,
        context: UiContext,
        person: Person,
        *,
        unit_names: Mapping[int, str],
        days: Span | None = None,
        absence: Absence | None = None,
        backup: Person | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._context = context
        self._person, self._unit_names = person, unit_names
        self._absence, self._present = absence, backup
        self._chosen = absence is None and days is not None
        self._foreseen_for: Absence | None = None
        self._names: dict[int, str] = {} if backup is None else {backup.id: backup.name}
        self.set_title(
            self.tr("Leave of {name}").format(name=person.name),
            self.tr("Circular 2014/09: a backup stands in during leave and sick leave."),
        )
        calendar = context.office.calendar.calendar().day
        self.first = DateField("first", today=context.today, days=calendar)
        self.last = DateField("last", today=context.today, days=calendar)
        self.kind = Combo()
        self.kind.setObjectName("kind")
        for kind in AbsenceKind:
            self.kind.addItem(word(kind, context.language), kind)
        self.reason = LineEdit("reason", placeholder=self.tr("e.g. annual leave"))
        self.backup = SearchCombo("backup_id", placeholder=self.tr("Only those who are present"))
        self.preview = AbsencePreview(context.today(), context.language)
        self._note = Banner("late")
        self._save = Button(self.tr("Save"), "save", "primary")
        self._save.clicked.connect(self.submit)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PREVIEW_MS)
        self._lay_out()
        self._fill(days)
        self._connect()
        self._renew()

    def _lay_out(self) -> None:
        known = {
            "first": Field(self.tr("&First day"), self.first, required=True),
            "last": Field(self.tr("&Last day"), self.last, hint=self.tr("empty = one day")),
            "kind": Field(self.tr("&Kind of leave"), self.kind),
            "reason": Field(self.tr("&Reason"), self.reason),
            "backup_id": Field(self.tr("&Stands in"), self.backup, required=True),
        }
        for field in known.values():
            self.add_field(field)
        for left, right in (("first", "last"), ("kind", "reason")):
            line = row(known[left], known[right], gap=tokens.S3)
            line.setAlignment(known[left], Qt.AlignmentFlag.AlignTop)
            line.setAlignment(known[right], Qt.AlignmentFlag.AlignTop)
            line.setStretch(0, 1)
            line.setStretch(1, 1)
            self.body.addLayout(line)
        self.body.addWidget(known["backup_id"])
        self.body.addWidget(self._note)
        self.body.addWidget(self.preview)
        words = self.tr("While all main officers are away, the registry names who stands in.")
        self.body.addWidget(Label(words, "caption", "text2", wrap=True))
        self.body.addStretch(1)
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self.foot.addWidget(self._save)

    def _fill(self, days: Span | None) -> None:
        absence = self._absence
        today = self._context.today()
        first, last = days or (today, today)
        if absence is not None:
            first, last = absence.first, absence.last
            self.kind.choose(absence.kind)
            self.reason.setText(absence.reason)
        self.first.set_date(first)
        self.last.set_date(None if last == first else last)
        self._offer(())
        self.backup.choose(absence.backup_id if absence is not None else None)

    def _connect(self) -> None:
        self.first.date_changed.connect(self._renew)
        self.last.date_changed.connect(self._renew)
        self.backup.chosen.connect(self._asked)
        self.kind.currentIndexChanged.connect(self._asked)
        self._timer.timeout.connect(self._foresee)

    def start(self) -> None:
        """Put the cursor where one begins: at the backup when the days were chosen before."""
        begin = self.last if self._absence is not None else self.first
        if self._chosen:
            self.backup.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        begin.setFocus(Qt.FocusReason.OtherFocusReason)
        begin.selectAll()

    # Who is free.

    @Slot()
    def _renew(self) -> None:
        """Offer those who are present on all the days; keep the choice while it is one of them."""
        first = self.first.date()
        last = self.last.date() or first
        if first is None or last is None or last < first:
            self._asked()
            return
        leave, person_id = self._context.office.leave, self._person.id
        self._context.jobs.read(
            lambda: leave.candidates(person_id, first, last),
            self._show_candidates,
            self._context.failed,
            owner=self,
            latest="leave.candidates",
        )

    def _show_candidates(self, free: tuple[Candidate, ...]) -> None:
        chosen, typed = self.backup.value(), self.backup.pending()
        self._offer(free)
        if typed:
            return
        self.backup.choose(chosen)
        if chosen is None:
            self._propose(free)
        self._note.setVisible(not free)
        if not free:
            self._note.tell(self.tr("Nobody is present on all of these days."))
        self._asked()

    def _offer(self, free: tuple[Candidate, ...]) -> None:
        """Offer who is free, and who stands in by the leave that is changed."""
        language, options = self._context.language, []
        for one in free:
            person = one.person
            self._names[person.id] = person.name
            open_now = self.tr("{count} open").format(count=one.applications)
            place = self._unit_names.get(person.unit_id, "")
            options.append(
                Option(
                    person.id,
                    f"{person.name} · {place} · {open_now}",
                    f"{word(person.role, language)} {person.title}",
                )
            )
        present = self._present
        if present is not None and all(one.value != present.id for one in options):
            words = self.tr("{name} · away himself on some of these days") if free else "{name}"
            options.append(Option(present.id, words.format(name=present.name)))
        self.backup.set_options(options)

    def _propose(self, free: tuple[Candidate, ...]) -> None:
        """Choose the only backup of the unit, or the only other one there."""
        same = [one.person for one in free if one.person.unit_id == self._person.unit_id]
        backups = [one for one in same if one.role is Role.BACKUP] or same
        if len(backups) == 1:
            self.backup.choose(backups[0].id)

    # What it would mean.

    @Slot()
    def _asked(self) -> None:
        """Ask what the leave would mean, a moment after the last change."""
        self._timer.start()

    @Slot()
    def _foresee(self) -> None:
        absence = self.value()
        if absence is None or self.last.pending() or absence.last < absence.first:
            self._clear()
            return
        leave = self._context.office.leave
        self._context.jobs.read(
            lambda: (absence, leave.preview(absence)),
            self._foreseen,
            self._refused,
            owner=self,
            latest="leave.preview",
        )

    def _foreseen(self, found: tuple[Absence, Preview]) -> None:
        absence, preview = found
        self._foreseen_for = absence
        self.clear_faults()
        self.preview.show_preview(
            absence, preview, self._person.name, self._names.get(absence.backup_id, "")
        )

    def _clear(self) -> None:
        self._foreseen_for = None
        self.preview.clear()

    def _refused(self, error: Exception) -> None:
        """Tell what the rules refuse below its field; the cursor stays where one types."""
        self._clear()
        if not isinstance(error, RuleError) or error.field not in self._fields:
            self._context.failed(error)
            return
        self.clear_faults()
        self._fields[error.field].fault(sentence(error, self._context.language))

    def saved_words(self) -> str:
        """Return what is told once it is saved; empty when it was not foreseen."""
        return self.preview.sentence() if self._foreseen_for == self.value() else ""

    # Saving.

    def value(self) -> Absence | None:
        """Return the absence; None while a day or the backup is missing."""
        first, backup = self.first.date(), self.backup.value()
        if first is None or backup is None:
            return None
        made = Absence(
            person_id=self._person.id,
            backup_id=int(str(backup)),
            first=first,
            last=self.last.date() or first,
            reason=self.reason.text(),
            kind=self.kind.currentData(),
        )
        known = self._absence
        if known is None:
            return made
        return dataclasses.replace(
            known,
            backup_id=made.backup_id,
            first=made.first,
            last=made.last,
            reason=made.reason,
            kind=made.kind,
        )

    @Slot()
    def submit(self) -> None:
        """Save when the days are days and somebody stands in."""
        self.clear_faults()
        language = self._context.language
        faults: list[tuple[str, str]] = []
        first, last = self.first.date(), self.last.date()
        if first is None:
            error = RuleError("date.invalid", text=self.first.text())
            faults.append(("first", sentence(error, language)))
        if self.last.pending():
            error = RuleError("date.invalid", text=self.last.pending())
            faults.append(("last", sentence(error, language)))
        if first is not None and last is not None and last < first:
            faults.append(("last", sentence(RuleError("absence.dates"), language)))
        if self.backup.pending():
            words = self.tr("{name} is not among those who are present on these days.")
            faults.append(("backup_id", words.format(name=self.backup.pending())))
        elif self.backup.value() is None:
            faults.append(("backup_id", self.tr("Choose who stands in; nobody is away without.")))
        for name, words in reversed(faults):
            self.fault(name, words)
        if not faults:
            self.submitted.emit(self.value())

    def show_error(self, error: Exception) -> bool:
        """Show a refusal at its field, or above the foot when it concerns the whole."""
        if not isinstance(error, RuleError):
            return False
        words = sentence(error, self._context.language)
        if not error.field or not self.fault(error.field, words):
            self._note.tell(words, tone="late")
        return True
