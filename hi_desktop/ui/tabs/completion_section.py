"""What the detail says of the end of an application: what is done, owed, awaited, objected."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.answers import unsettled
from hi_desktop.domain.applications import Objection
from hi_desktop.domain.follow_up import FollowUpKind
from hi_desktop.domain.routes import STEP_WORDS, StepState
from hi_desktop.domain.vocabulary import DemandResult, State, word
from hi_desktop.services.applications import Detail
from hi_desktop.ui import tokens
from hi_desktop.ui.completion_words import missing_words
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.tabs.act_words import COMPLETE, EXTENSION_NOTICE, FEE_UNPAID, OBJECTION
from hi_desktop.ui.tabs.application_cells import Reckoning
from hi_desktop.ui.tabs.detail_section import DetailSection
from hi_desktop.ui.tabs.follow_up_parts import follow_up_line
from hi_desktop.ui.term_words import day_words
from hi_desktop.ui.widgets.basics import Button, Label, Rule, column, row
from hi_desktop.ui.widgets.notes import Banner
from hi_desktop.ui.widgets.timeline import Happening, Timeline

_DEMAND_SIGNS: dict[DemandResult | None, tuple[str, str]] = {
    None: ("circle", "soon"),
    DemandResult.ANSWERED: ("checkmark_circle", "ok"),
    DemandResult.NOT_HELD: ("dismiss_circle", "text2"),
    DemandResult.REFUSED: ("prohibited", "text2"),
}


def missing_of(detail: Detail) -> str:
    """Return what keeps an answered application open, in words."""
    waiting = [state.step for state in detail.steps if state.done_on is None]
    return missing_words(waiting, len(unsettled(detail.demands, detail.application.outcome)))


class _ListedSection(DetailSection):
    """A part with a heading, a button and lines."""

    def __init__(self, title: str, act: str, command: str) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._command = command
        self.lines = Timeline(title)
        self.act = Button(act, kind="link")
        self.act.setObjectName(command)
        self.act.clicked.connect(self._ask)
        head = row(Label(title, "label"), None, self.act)
        self.setLayout(column(Rule(), head, self.lines, gap=10))
        self.hide()

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._command)


class CompletionSection(_ListedSection):
    """The demands and the closing list, with ticks and days (R12, R19, R22)."""

    def __init__(self, _context: UiContext) -> None:
        super().__init__(self.tr("Answer and completion"), self.tr("Complete it"), COMPLETE)

    def show_detail(self, detail: Detail, by: Reckoning) -> None:
        """Show what was done and what is owed; nothing before there is an answer or a demand."""
        answered = detail.application.outcome is not None
        lines = [*self._demands(detail, by)]
        if answered:
            lines += [self._step(state, by) for state in detail.steps]
            lines += self._served(detail, by)
        self.lines.show_lines(lines)
        self.act.setVisible(
            detail.application.state is State.ANSWER_READY
            or (answered and bool(missing_of(detail)))
        )
        self.setVisible(bool(lines))

    def _demands(self, detail: Detail, by: Reckoning) -> Iterator[Happening]:
        for demand in detail.demands:
            icon, tone = _DEMAND_SIGNS[demand.result]
            result = self.tr("open") if demand.result is None else word(demand.result, by.language)
            yield Happening(icon, demand.text, result, "", tone)

    def _step(self, state: StepState, by: Reckoning) -> Happening:
        words = STEP_WORDS[state.step].in_(by.language)
        if state.done_on is None:
            return Happening("circle", words, self.tr("waiting"), "", "soon")
        when = day_words(state.done_on, by.today, by.language)
        return Happening("checkmark_circle", words, state.detail, when, "ok")

    def _served(self, detail: Detail, by: Reckoning) -> Iterator[Happening]:
        done = detail.application.done
        if done.served_on is not None:
            when = day_words(done.served_on, by.today, by.language)
            yield Happening("mail_checkmark", self.tr("Served"), "", when)
        if done.forwarded_on is not None:
            when = day_words(done.forwarded_on, by.today, by.language)
            words = self.tr("Forwarded to {place}").format(place=done.forwarded_to)
            yield Happening("arrow_forward", words, "", when)
        if done.missing:
            lacks = ", ".join(word(element, by.language) for element in done.missing)
            yield Happening("info", self.tr("What was missing"), lacks, "")


class FollowUpSection(_ListedSection):
    """What is awaited and until when; objections; further letters of the Commission (R23)."""

    def __init__(self, _context: UiContext) -> None:
        super().__init__(self.tr("Awaited"), self.tr("Extension told"), EXTENSION_NOTICE)

    def show_detail(self, detail: Detail, by: Reckoning) -> None:
        """Show what follows the acts on an application."""
        lines = [follow_up_line(one, by) for one in detail.follow_ups]
        lines += [self._objection(objection, by) for objection in detail.objections]
        count = detail.application.done.extra_letters
        if detail.application.channel == "TBMM" or count:
            words = self.tr("Further letters on this application: {count}").format(count=count)
            lines.append(Happening("mail", words, "", "", "soon" if count else "text2"))
        self.lines.show_lines(lines)
        self._offer(detail)
        self.setVisible(bool(lines))

    def _offer(self, detail: Detail) -> None:
        owed = {one.kind for one in detail.follow_ups if one.done_on is None}
        if FollowUpKind.EXTENSION_NOTICE in owed:
            self._command, words = EXTENSION_NOTICE, self.tr("Extension told")
        else:
            self._command, words = OBJECTION, self.tr("Objection")
        self.act.set_words(words)
        self.act.setObjectName(self._command)
        objected = owed & {FollowUpKind.APPLICANT_OBJECTION, FollowUpKind.BOARD_REQUEST}
        self.act.setVisible(
            FollowUpKind.EXTENSION_NOTICE in owed or bool(objected) or bool(detail.objections)
        )

    def _objection(self, objection: Objection, by: Reckoning) -> Happening:
        told = []
        for words, day in (
            (self.tr("asked {day}"), objection.asked_on),
            (self.tr("sent {day}"), objection.sent_on),
            (self.tr("decided {day}"), objection.decided_on),
            (self.tr("taken to court {day}"), objection.court_on),
        ):
            if day is not None:
                told.append(words.format(day=day_words(day, by.today, by.language)))
        if objection.result is not None:
            told.append(word(objection.result, by.language))
        words = self.tr("Objection to the Board")
        if objection.board_no:
            words = self.tr("Objection to the Board, {number}").format(number=objection.board_no)
        when = day_words(objection.filed_on, by.today, by.language)
        return Happening("building_bank", words, " · ".join(told), when)


class DecisionStrip(DetailSection):
    """Above the deadline: what is missing before it closes, and a fee that was not paid."""

    def __init__(self, _context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._banner = Banner("soon")
        self._banner.setObjectName("decision")
        self._banner.acted.connect(self._act)
        self._command = ""
        self.setLayout(column(self._banner, gap=tokens.S2))
        self.hide()

    def show_detail(self, detail: Detail, by: Reckoning) -> None:
        """Say what is to be done next; nothing when nothing is."""
        application = detail.application
        unpaid = self._unpaid(detail, by)
        if unpaid:
            self._command = FEE_UNPAID
            self._banner.tell(unpaid, self._unpaid_law(), act=self.tr("Deem withdrawn"))
        elif application.state is State.ANSWER_READY:
            self._command = COMPLETE
            missing = missing_of(detail)
            words = self.tr("The answer is ready; missing: {missing}.").format(missing=missing)
            self._banner.tell(
                words if missing else self.tr("The answer is ready; nothing is missing."),
                act=self.tr("Complete it"),
            )
        else:
            self._command = ""
            self._banner.hide()
        self.setVisible(bool(self._command))

    def _unpaid(self, detail: Detail, by: Reckoning) -> str:
        if not detail.application.paused:
            return ""
        for one in detail.follow_ups:
            fee = one.kind is FollowUpKind.FEE_PAYMENT
            if fee and one.done_on is None and one.due < by.today:
                return self.tr("The fee was to be paid by {day}").format(
                    day=day_words(one.due, by.today, by.language)
                )
        return ""

    def _unpaid_law(self) -> str:
        return self.tr("Unpaid, the applicant is deemed to have withdrawn (Law 4982 art. 11/2).")

    @Slot(str)
    def _act(self, _key: str) -> None:
        self.asked.emit(self._command)
