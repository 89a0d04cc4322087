"""What every decision has in common: day, way and letter, and what was done to complete it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from hi_desktop.domain.applications import Application, Completion
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.routes import (
    ROUTE_WORDS,
    STEP_WORDS,
    Route,
    Routes,
    Step,
    check_route,
    routes,
)
from hi_desktop.domain.vocabulary import Language, UnitKind
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.entry_lines import LetterLine
from hi_desktop.ui.dialogs.field_grid import GAP, beside, columns
from hi_desktop.ui.widgets.basics import Combo, column, row
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field, TextBox

_DAY_WIDTH = 176
"""Room of the day beside its tick, with the weekday written out."""


class LetterPart(QWidget):
    """Day and way of an answer, number and date of its letter.

    Every way is offered; one that the circular does not leave to this office says why at once and
    cannot be saved (R14).

    Signals:
        day_changed: the day of the answer, or None.
        changed: way, number or date of the letter.
    """

    day_changed = Signal(object)
    changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._language: Language = context.language
        self._check: Callable[[str], None] | None = None
        self.day = DateField("answered_on", today=context.today)
        self.day.set_date(context.today())
        self.route = Combo()
        self.route.setObjectName("route")
        self.letter_no = LetterLine("letter_no", today=context.today)
        self.letter_date = DateField("letter_date", today=context.today)
        self.route_field = Field(self.tr("Way of the answer"), self.route)
        self.fields = (
            Field(self.tr("Date of the answer"), self.day, required=True),
            self.route_field,
            Field(self.tr("EBYS number"), self.letter_no),
            Field(self.tr("Date of the letter"), self.letter_date),
        )
        day, way, number, date = self.fields
        self.setLayout(column(beside(day, way), beside(number, date), gap=GAP))
        self.day.date_changed.connect(self.day_changed)
        self.route.currentIndexChanged.connect(self._chosen)
        self.letter_no.dated.connect(self._dated)
        self.letter_no.textChanged.connect(self._changed)
        self.letter_date.date_changed.connect(self._changed)

    def propose(self, application: Application, unit: UnitKind) -> None:
        """Offer the ways of an answer; the usual one, or the one written before, is chosen."""

        def check(route: str) -> None:
            check_route(application.channel, application.kind, unit, route)

        known = routes(application.channel, application.kind, unit)
        self._check = check
        self._offer(known)
        done = application.done
        before = done.answer_route
        self.route.choose(next((r for r in known.allowed if r == before), known.default))
        if done.answer_letter_no:
            self.letter_no.setText(done.answer_letter_no)
            self.letter_date.set_date(done.answer_letter_date)
        if application.answered_on is not None:
            self.day.set_date(application.answered_on)

    def _offer(self, known: Routes) -> None:
        self.route.clear()
        for route in known.allowed:
            self.route.addItem(ROUTE_WORDS[route].in_(self._language), route)
        for route in known.refused:
            words = ROUTE_WORDS[route].in_(self._language)
            self.route.addItem(self.tr("{way} (not here)").format(way=words), route)

    def way(self) -> Route | None:
        """Return the chosen way; None while the lists are not read."""
        route: Route | None = self.route.currentData()
        return route

    def why_not(self) -> str:
        """Return why the chosen way is not this office's; empty when it is."""
        route = self.way()
        if route is None or self._check is None:
            return ""
        try:
            self._check(route)
        except RuleError as error:
            return sentence(error, self._language)
        return ""

    def number(self) -> str:
        """Return the number of the letter, without a date pasted with it."""
        self.letter_no.split()
        return self.letter_no.text().strip()

    def has_letter(self) -> bool:
        """Return whether number and date of the letter are there."""
        return bool(self.letter_no.text().strip()) and self.letter_date.date() is not None

    @Slot()
    def _chosen(self) -> None:
        self.route_field.fault(self.why_not())
        self.changed.emit()

    @Slot(object)
    def _dated(self, day: dt.date) -> None:
        self.letter_date.set_date(day)
        self.changed.emit()

    @Slot()
    def _changed(self) -> None:
        self.changed.emit()


@dataclass(frozen=True, slots=True, kw_only=True)
class StepDays:
    """What was done, with its days; named as in `Answer` and `Completing`."""

    told_applicant_on: dt.date | None = None
    told_counsellorship_on: dt.date | None = None
    entered_on: dt.date | None = None
    entry_text: str = ""


_FIELDS: dict[Step, str] = {
    Step.APPLICANT_TOLD: "told_applicant_on",
    Step.COUNSELLORSHIP_TOLD: "told_counsellorship_on",
    Step.SYSTEM_ENTERED: "entered_on",
}
"""The steps that are ticked; the letter is done once its number and date are written."""


class _BareField(Field[DateField]):
    """A day without a label of its own: it stands beside its tick."""

    def __init__(self, said: str, day: DateField) -> None:
        super().__init__(said, day)
        self._label.hide()
        self._hint.hide()


class StepLine(QWidget):
    """One step: a tick, and once it is ticked its day; the entry has its text below."""

    changed = Signal()

    def __init__(
        self,
        step: Step,
        context: UiContext,
        usual: Callable[[], dt.date | None],
        words: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self.step = step
        self._usual, self._words = usual, words
        self._today = context.today
        said = STEP_WORDS[step].in_(context.language)
        self.tick = QCheckBox(said)
        self.tick.setObjectName(step.value)
        self.day = DateField(_FIELDS[step], today=context.today)
        self.day_field = _BareField(self.tr("{step}, day").format(step=said), self.day)
        self.day_field.setFixedWidth(theme.px(_DAY_WIDTH))
        self.text: TextBox | None = None
        self.text_field: Field[TextBox] | None = None
        head = row(self.tick, None, self.day_field)
        if columns() == 1:
            head = row(column(self.tick, self.day_field, gap=tokens.S1), None)
        whole = column(head, gap=tokens.S1)
        if step is Step.SYSTEM_ENTERED:
            self.text = TextBox("entry_text", lines=2)
            self.text_field = Field(
                self.tr("Text entered"), self.text, required=True, hint=self.tr("in full")
            )
            whole.addWidget(self.text_field)
            self.text.textChanged.connect(self.changed)
        self.setLayout(whole)
        self.tick.toggled.connect(self._toggled)
        self.day.date_changed.connect(self.changed)
        self._show_parts()

    def fields(self) -> list[Field[QWidget]]:
        """Return day and text, to be made known to the sheet."""
        return [self.day_field, *([self.text_field] if self.text_field is not None else [])]

    def show_done(self, day: dt.date | None, text: str = "") -> None:
        """Show what was written before."""
        if day is None:
            return
        self.day.set_date(day)
        if self.text is not None:
            self.text.setPlainText(text)
        self.tick.setChecked(True)

    def day_done(self) -> dt.date | None:
        """Return the day; None for an open step."""
        return self.day.date() if self.tick.isChecked() else None

    def entry(self) -> str:
        """Return the text of the entry."""
        return self.text.text() if self.text is not None and self.tick.isChecked() else ""

    def is_done(self) -> bool:
        """Return whether everything of the step is there."""
        return self.day_done() is not None and (self.text is None or bool(self.entry()))

    def _show_parts(self) -> None:
        for field in self.fields():
            field.setVisible(self.tick.isChecked())

    @Slot(bool)
    def _toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._show_parts()
        if on and self.day.date() is None:
            self.day.set_date(self._usual() or self._today())
        if on and self.text is not None and not self.text.text():
            self.text.setPlainText(self._words())
        self.changed.emit()


class StepsPart(QWidget):
    """What must be there before an application is closed (R19, R22); only what applies shows."""

    changed = Signal()

    def __init__(
        self,
        context: UiContext,
        usual: Callable[[], dt.date | None],
        words: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._wanted: tuple[Step, ...] = ()
        self.lines: Mapping[Step, StepLine] = {
            step: StepLine(step, context, usual, words) for step in _FIELDS
        }
        for line in self.lines.values():
            line.changed.connect(self.changed)
            line.hide()
        self.setLayout(column(*self.lines.values(), gap=tokens.S1))

    def fields(self) -> list[Field[QWidget]]:
        """Return every field, to be made known to the sheet."""
        return [field for line in self.lines.values() for field in line.fields()]

    def show_done(self, done: Completion) -> None:
        """Show what was done before."""
        for step, name in _FIELDS.items():
            self.lines[step].show_done(getattr(done, name), done.entry_text)

    def show_steps(self, wanted: Iterable[Step]) -> None:
        """Show the lines that apply."""
        self._wanted = tuple(wanted)
        for step, line in self.lines.items():
            line.setVisible(step in self._wanted)

    def shown(self) -> tuple[StepLine, ...]:
        """Return the lines that apply."""
        return tuple(line for step, line in self.lines.items() if step in self._wanted)

    def tick_all(self) -> None:
        """Tick every line that applies."""
        for line in self.shown():
            line.tick.setChecked(True)

    def missing(self, *, letter: bool) -> tuple[Step, ...]:
        """Return what is open; `letter` tells whether the letter has its number and date."""
        return tuple(
            step
            for step in self._wanted
            if not (letter if step is Step.LETTER else self.lines[step].is_done())
        )

    def days(self) -> StepDays:
        """Return what was done, of the lines that apply."""
        entry = next((line.entry() for line in self.shown() if line.text is not None), "")
        given = {_FIELDS[line.step]: line.day_done() for line in self.shown()}
        return StepDays(
            told_applicant_on=given.get("told_applicant_on"),
            told_counsellorship_on=given.get("told_counsellorship_on"),
            entered_on=given.get("entered_on"),
            entry_text=entry,
        )
