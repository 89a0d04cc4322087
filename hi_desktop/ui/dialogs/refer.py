"""Refer (havale et): to which unit, to whom there, for action or for information."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from hi_desktop.domain.applications import ReferRequest
from hi_desktop.domain.contacts import Person, Unit
from hi_desktop.domain.dates import dotted, long_date
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.referrals import UNIT_DAYS, check_request, unit_due, ways
from hi_desktop.domain.vocabulary import Purpose, Role, word
from hi_desktop.domain.ways import WAY_WORDS
from hi_desktop.services.answering import Answering
from hi_desktop.services.applications import Detail
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet, about
from hi_desktop.ui.dialogs.entry_lines import LetterLine
from hi_desktop.ui.dialogs.form_sources import FormSources, unit_options
from hi_desktop.ui.widgets.basics import Combo
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field, LineEdit, TextBox
from hi_desktop.ui.widgets.search_combo import SearchCombo

LONGEST = 30


class ReferSheet(ActSheet):
    """Collects a ReferRequest for one application or for several.

    Args:
        context: what the page is given.
        ids: the applications.
        detail: the application when there is only one; its chain is looked at while one types.
    """

    def __init__(
        self,
        context: UiContext,
        ids: tuple[int, ...],
        detail: Detail | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._detail = detail
        self._units: tuple[Unit, ...] = ()
        several = self.tr("%n application(s)", "", len(ids))
        self.set_title(self.tr("Refer"), about(detail) if detail is not None else several)
        self.unit = SearchCombo("unit_id", placeholder=self.tr("Name, short name or province"))
        self.person = Combo()
        self.person.setObjectName("person")
        self.person.setEditable(True)
        if (line := self.person.lineEdit()) is not None:
            line.setAccessibleName(self.tr("Person"))
        self.purpose = Combo()
        self.purpose.setObjectName("purpose")
        for purpose in Purpose:
            self.purpose.addItem(word(purpose, context.language), purpose)
        self.days = LineEdit("days", text=str(UNIT_DAYS))
        self.note = TextBox("note", lines=4)
        self.reason = LineEdit("reason")
        self.way = Combo()
        self.way.setObjectName("way")
        self.letter_no = LetterLine("letter_no", today=context.today)
        self.letter_date = DateField("letter_date", today=context.today)
        self.letter_no.dated.connect(self.letter_date.set_date)
        self.returned = QCheckBox(self.tr("Return (iade)"))
        self.returned.setObjectName("is_return")
        self.returned.toggled.connect(self._returned)
        self._lay_out()
        self.unit.chosen.connect(self._unit_chosen)
        self.purpose.currentIndexChanged.connect(self._count)
        self.days.textChanged.connect(self._count)
        self.set_hint(self.tr("Ctrl+Enter refers · Esc closes"))
        self.finish(self.tr("Refer"), "arrow_forward")
        self.load()

    def _lay_out(self) -> None:
        self.add(Field(self.tr("Unit"), self.unit, required=True, hint=self._unit_hint()))
        self.body.addWidget(self.returned)
        self._reason_field = Field(self.tr("Reason"), self.reason, required=True)
        self._reason_field.hide()
        self.add(self._reason_field)
        self._person_field = Field(self.tr("Person"), self.person)
        self.add(self._person_field)
        self._days_field = Field(self.tr("Days for the unit"), self.days)
        self.add_pair(Field(self.tr("For action or information"), self.purpose), self._days_field)
        self._way_field = Field(self.tr("Sent by"), self.way)
        self.add(self._way_field)
        self.add_pair(
            Field(self.tr("Number of the letter"), self.letter_no),
            Field(self.tr("Date of the letter"), self.letter_date),
        )
        self.add(Field(self.tr("Note"), self.note))
        self._offer_ways()

    def _unit_hint(self) -> str:
        return self.tr("filters while you type")

    def first(self) -> QWidget:
        """Return the unit."""
        return self.unit

    def sourced(self, sources: FormSources) -> None:
        """Offer the units, the likely ones first."""
        self._units = sources.units
        self._offer(())
        self._count()
        if self._detail is not None:
            self.context.jobs.read(
                partial(
                    self.context.office.applications.unit_suggestions,
                    self._detail.application.subject,
                ),
                self._offer,
                self.context.failed,
                owner=self,
            )

    def _offer(self, suggested: tuple[tuple[Unit, int], ...]) -> None:
        chosen, typed = self.unit.value(), self.unit.text()
        self.unit.set_options(unit_options(self._units, () if chosen else suggested))
        if chosen is not None:
            self.unit.choose(chosen)
        elif typed:
            self.unit.setText(typed)

    # ---- following what is chosen

    @Slot(object)
    def _unit_chosen(self, unit_id: object) -> None:
        self._offer(())
        self._look_at_chain()
        self._offer_ways()
        self.person.clear()
        self._person_field.set_hint("")
        if isinstance(unit_id, int):
            self.context.jobs.read(
                partial(self._people, unit_id),
                self._people_told,
                self.context.failed,
                owner=self,
                latest="refer.people",
            )

    def _offer_ways(self) -> None:
        """Offer the ways of the circular's table for the channel and the unit."""
        self.way.clear()
        chosen = next((unit for unit in self._units if unit.id == self.unit.value()), None)
        if self._detail is None or chosen is None:
            self.way.addItem(self.tr("The usual way"), "")
            return
        application = self._detail.application
        offered = ways(application.channel, application.kind, chosen.kind)
        for at, way in enumerate(offered):
            words = WAY_WORDS[way].in_(self.context.language)
            self.way.addItem(words, way.value if at else "")

    @Slot(bool)
    def _returned(self, on: bool) -> None:  # noqa: FBT001 - a slot
        """Ask for the reason of a return; it is counted among the shortcomings (R17)."""
        self._look_at_chain()
        counted = self.tr("Returns are counted among the shortcomings.")
        self._reason_field.set_hint(counted if on else "")

    def _people(self, unit_id: int) -> tuple[Answering | None, tuple[Person, ...]]:
        office, today = self.context.office, self.context.today()
        found = (one for one in office.leave.who(today) if one.unit.id == unit_id)
        return next(found, None), tuple(office.contacts.people(unit_id, today))

    def _people_told(self, told: tuple[Answering | None, tuple[Person, ...]]) -> None:
        """Offer the people of the unit; who answers for it today stands in the line (R7)."""
        duty, people = told
        for person in people:
            self.person.addItem(person.name, person.id)
        chosen = duty.who if duty is not None else None
        if chosen is not None and chosen.id not in {person.id for person in people}:
            self.person.addItem(chosen.name)
        self.person.setCurrentText(chosen.name if chosen is not None else "")
        self._person_field.set_hint(self._duty_words(duty))

    def _duty_words(self, duty: Answering | None) -> str:
        """Return why somebody else than the main officer stands in the line; else nothing."""
        if duty is not None and duty.stands_in_for:
            away = self.tr("{name} is away until {day}: {why}").format(
                name=duty.stands_in_for,
                day=dotted(duty.until) if duty.until is not None else "",
                why=word(duty.why, self.context.language) if duty.why is not None else "",
            )
            nobody = self.tr("nobody stands in")
            return f"{away} · {' → '.join(duty.path) if duty.who is not None else nobody}"
        if duty is None or duty.who is None:
            return self.tr("The registry names nobody for this unit")
        if duty.who.role is not Role.MAIN:
            return self.tr("The unit has no main officer; the backup")
        return ""

    def _look_at_chain(self) -> RuleError | None:
        """Show at once when the application was there already (R17)."""
        field = self._fields["unit_id"]
        field.fault("")
        error = self._refused()
        self._reason_field.setVisible(error is not None and error.field == "reason")
        if error is not None and error.field == "reason":
            field.warn(sentence(error, self.context.language))
        elif error is not None:
            field.fault(sentence(error, self.context.language))
        else:
            field.warn("")
        return error

    def _refused(self, reason: str = "") -> RuleError | None:
        unit_id = self.unit.value()
        if self._detail is None or not isinstance(unit_id, int):
            return None
        try:
            asked = ReferRequest(
                unit_id=unit_id,
                reason=reason,
                purpose=self.purpose.currentData(),
                is_return=self.returned.isChecked(),
            )
            check_request(self._detail.referrals, asked, self._detail.application.channel)
        except RuleError as error:
            return error
        return None

    @Slot()
    def _count(self) -> None:
        """Show the day that the unit gets; it never lies after the last day."""
        for_action = self.purpose.currentData() is Purpose.ACTION
        self.days.setEnabled(for_action)
        days = self._days()
        if self.sources is None or not for_action or days is None:
            self._days_field.set_hint("")
            return
        day = self._unit_day(self.sources, days)
        self._days_field.set_hint(long_date(day, self.context.language))

    def _days(self) -> int | None:
        text = self.days.text().strip()
        return int(text) if text.isdecimal() and 1 <= int(text) <= LONGEST else None

    def _unit_day(self, sources: FormSources, days: int) -> dt.date:
        today = self.context.today()
        if self._detail is None:
            return sources.calendar.add(today, days)
        application = self._detail.application
        return unit_due(today, days, application.due, application.legal_due, sources.calendar)

    def _person_id(self) -> int | None:
        """Return the person of the registry who is named; None for a name typed by hand."""
        at = self.person.findText(self.person.currentText().strip())
        found = self.person.itemData(at) if at >= 0 else None
        return found if isinstance(found, int) else None

    def value(self) -> ReferRequest | None:
        """Return the request."""
        self.check_choice(self.unit, self.tr("Choose a unit."))
        refused = self._refused(self.reason.text())
        if refused is not None:
            self._reason_field.setVisible(refused.field == "reason")
            self.complain(refused.field, sentence(refused, self.context.language))
        if self._detail is None and self.returned.isChecked() and not self.reason.text().strip():
            self._reason_field.show()
            missing = sentence(RuleError("return.no_reason"), self.context.language)
            self.complain("reason", missing)
        self.letter_no.split()
        self.check_date(self.letter_date, required=False)
        unit_id, days = self.unit.value(), self._days()
        if days is None:
            told = self.tr("A number of working days from 1 to {longest}.")
            self.complain("days", told.format(longest=LONGEST))
        if self.has_faults() or not isinstance(unit_id, int) or days is None:
            return None
        return ReferRequest(
            unit_id=unit_id,
            person=self.person.currentText().strip(),
            purpose=self.purpose.currentData(),
            note=self.note.text(),
            days=days,
            reason=self.reason.text().strip(),
            person_id=self._person_id(),
            way=self.way.currentData() or "",
            letter_no=self.letter_no.text().strip(),
            letter_date=self.letter_date.date(),
            is_return=self.returned.isChecked(),
        )
