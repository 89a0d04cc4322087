"""İzin: days on which somebody is away, and who stands in (R7)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.contacts import Absence, Person
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.vocabulary import AbsenceKind, Role, word
from hi_desktop.ui import tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.widgets.basics import Button, Combo, Label, row
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field, LineEdit
from hi_desktop.ui.widgets.notes import Banner
from hi_desktop.ui.widgets.search_combo import Option, SearchCombo
from hi_desktop.ui.widgets.sheet import Sheet

Days = Callable[[Person, dt.date, dt.date], Sequence[Person]]


class AbsenceSheet(Sheet):
    """Collects an absence; `submitted` carries it. Nobody is away without a present backup.

    Args:
        context: shared things of the window.
        person: who is away.
        free: who can stand in on all of some days.
        also_away: who of the same unit is away on some of them.
        unit_names: short names of the units by id.
    """

    def __init__(
        self,
        context: UiContext,
        person: Person,
        *,
        free: Days,
        also_away: Days,
        unit_names: dict[int, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._context = context
        self._person = person
        self._free, self._also_away, self._unit_names = free, also_away, unit_names
        self.set_title(
            self.tr("Leave of {name}").format(name=person.name),
            self.tr("Circular 2014/09: a backup stands in during leave and sick leave."),
        )
        days = context.office.calendar.calendar().day
        self.first = DateField("first", today=context.today, days=days)
        self.last = DateField("last", today=context.today, days=days)
        self.first.set_date(context.today())
        self.kind = Combo()
        self.kind.setObjectName("kind")
        for kind in AbsenceKind:
            self.kind.addItem(word(kind, context.language), kind)
        self.reason = LineEdit("reason", placeholder=self.tr("e.g. annual leave"))
        self.backup = SearchCombo("backup_id", placeholder=self.tr("Only those who are present"))
        self._note = Banner("soon")
        self._save = Button(self.tr("Save"), "save", "primary")
        self._save.clicked.connect(self.submit)
        self._lay_out()
        self.first.date_changed.connect(self._renew)
        self.last.date_changed.connect(self._renew)
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
        words = self.tr("While all main officers are away, the registry names who stands in.")
        self.body.addWidget(Label(words, "caption", "text2", wrap=True))
        self.body.addStretch(1)
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self.foot.addWidget(self._save)

    def start(self) -> None:
        """Put the cursor where one begins."""
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.first.selectAll()

    @Slot()
    def _renew(self) -> None:
        """Offer those who are present on all the days; keep the choice while it is one of them."""
        first = self.first.date()
        last = self.last.date() or first
        if first is None or last is None or last < first:
            return
        chosen = self.backup.value()
        free = self._free(self._person, first, last)
        language = self._context.language
        self.backup.set_options(
            [
                Option(
                    one.id,
                    f"{one.name} · {self._unit_names.get(one.unit_id, '')}",
                    f"{word(one.role, language)} {one.title}",
                )
                for one in free
            ]
        )
        self.backup.choose(chosen)
        if chosen is None and free and free[0].unit_id == self._person.unit_id:
            same = [one for one in free if one.unit_id == self._person.unit_id]
            backups = [one for one in same if one.role is Role.BACKUP] or same
            self.backup.choose(backups[0].id if len(backups) == 1 else None)
        together = ", ".join(one.name for one in self._also_away(self._person, first, last))
        self._note.setVisible(bool(together) or not free)
        if not free:
            self._note.tell(self.tr("Nobody is present on all of these days."))
        elif together:
            words = self.tr("Also away from this unit on these days: {names}")
            self._note.tell(words.format(names=together))

    # Saving.

    def value(self) -> Absence | None:
        """Return the absence; None while a day or the backup is missing."""
        first, backup = self.first.date(), self.backup.value()
        if first is None or backup is None:
            return None
        return Absence(
            person_id=self._person.id,
            backup_id=int(str(backup)),
            first=first,
            last=self.last.date() or first,
            reason=self.reason.text(),
            kind=self.kind.currentData(),
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
