"""Deciding applications: answer, refuse, close, reopen; extension and fee of Law 4982 art. 11."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hi_desktop.domain.answers import check_answer
from hi_desktop.domain.applications import Act, Answer, Event, EventKind
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.text import clean
from hi_desktop.domain.transitions import next_state
from hi_desktop.domain.vocabulary import Kind, Outcome, State
from hi_desktop.services.acts import Acts
from hi_desktop.services.changes import Changes
from hi_desktop.storage.applications import Case
from hi_desktop.storage.unit_of_work import Work

EXTENSION_GROUNDS = ("a", "b", "c")
"""Law 4982 art. 11/1: another unit's record, another authority's opinion, several authorities."""


class Decisions(Acts):
    """The acts by which a case comes to its end, or its period changes."""

    def answer(self, application_id: int, answer: Answer) -> Changes:
        """Record an answer; it closes the application unless it only tells of progress.

        Raises:
            RuleError: what `domain.answers.check_answer` says; `act.not_allowed`.
        """
        act = Act.TELL_PROGRESS if answer.outcome is Outcome.PROGRESS_TOLD else Act.ANSWER
        return self._decide(application_id, act, answer)

    def refuse(self, application_id: int, answer: Answer) -> Changes:
        """Refuse with a ground of law (Law 4982 art. 12, circular 2014/09).

        Raises:
            RuleError: no ground or no explanation; `act.not_allowed`.
        """
        return self._decide(application_id, Act.REFUSE, answer)

    def _decide(self, application_id: int, act: Act, answer: Answer) -> Changes:
        ready = _clean_answer(answer)

        def work_on(work: Work, case: Case) -> None:
            application = case.value()
            check_answer(application, ready, self._context.clock.today())
            act_now = act if ready.close or act is not Act.ANSWER else Act.PREPARE
            state = next_state(application.state, act_now, outcome=ready.outcome)
            _write_answer(case, ready)
            if act_now is Act.PREPARE:
                case.record.state, case.record.outcome = state, ready.outcome
            elif state is State.CLOSED:
                self._finish(work, case, state, ready.outcome, ready.answered_on)
            else:
                case.record.state = state
                case.record.answered_on = ready.answered_on
                case.record.outcome = ready.outcome

        return self._on_one(application_id, act, work_on, note=ready.summary)

    def close(self, application_id: int, outcome: Outcome | None = None) -> Changes:
        """Close an application, with its prepared outcome or the one given."""

        def work_on(work: Work, case: Case) -> None:
            ended = outcome or case.record.outcome
            state = next_state(case.record.state, Act.CLOSE, outcome=ended)
            self._finish(work, case, state, ended, case.record.answered_on)

        return self._on_one(application_id, Act.CLOSE, work_on)

    def reopen(self, application_id: int, reason: str) -> Changes:
        """Open a closed application again.

        Raises:
            RuleError: `reopen.no_reason`; `act.not_allowed`.
        """
        words = clean(reason)
        if not words:
            raise RuleError("reopen.no_reason", field="reason")

        def work_on(work: Work, case: Case) -> None:
            record = case.record
            record.state = next_state(record.state, Act.REOPEN)
            record.closed_on = record.answered_on = record.outcome = record.elapsed = None
            record.ground = ""
            event = Event(EventKind.REOPENED, self._context.clock.today(), words)
            self._add_event(work, case, event)
            self._recount(work, case)

        return self._on_one(application_id, Act.REOPEN, work_on, note=words)

    # ---- the periods

    def extend(self, application_id: int, ground: str, explanation: str) -> Changes:
        """Extend the period of an information request to 30 working days (Law 4982 art. 11).

        Args:
            application_id: the application.
            ground: a, b or c of art. 11/1.
            explanation: the reason, as the applicant is told.

        Raises:
            RuleError: `extension.not_for_this_rule`, `extension.done`, `extension.late`,
                `extension.no_ground`, `extension.no_reason`, `act.not_allowed`.
        """
        words = clean(explanation)

        def work_on(work: Work, case: Case) -> None:
            today = self._context.clock.today()
            _check_extension(case, ground, words, today)
            case.record.state = next_state(case.record.state, Act.EXTEND)
            case.record.extended = True
            self._add_event(work, case, Event(EventKind.EXTENDED, today, f"{ground}: {words}"))
            self._recount(work, case)

        return self._on_one(application_id, Act.EXTEND, work_on, note=words)

    def notify_fee(self, application_id: int, on: dt.date, amount: str) -> Changes:
        """Note that the cost was told; the period stands still (Law 4982 art. 11/2)."""
        words = clean(amount)

        def work_on(work: Work, case: Case) -> None:
            if case.record.kind is not Kind.INFORMATION:
                raise RuleError("fee.not_for_this_rule")
            case.record.state = next_state(case.record.state, Act.NOTIFY_FEE)
            self._add_event(work, case, Event(EventKind.FEE_NOTIFIED, on, words))
            self._recount(work, case)

        return self._on_one(application_id, Act.NOTIFY_FEE, work_on, note=words)

    def fee_paid(self, application_id: int, on: dt.date) -> Changes:
        """Note that the cost was paid; the period runs on.

        Raises:
            RuleError: `fee.before_notice`; `act.not_allowed`.
        """

        def work_on(work: Work, case: Case) -> None:
            case.record.state = next_state(case.record.state, Act.FEE_PAID)
            events = work.applications.events(application_id)
            told = [event.on for event in events if event.kind is EventKind.FEE_NOTIFIED]
            if told and on < told[-1]:
                raise RuleError("fee.before_notice", field="on", day=told[-1])
            self._add_event(work, case, Event(EventKind.FEE_PAID, on, ""))
            self._recount(work, case)

        return self._on_one(application_id, Act.FEE_PAID, work_on)

    def _finish(
        self,
        work: Work,
        case: Case,
        state: State,
        outcome: Outcome | None,
        answered: dt.date | None,
    ) -> None:
        record, today = case.record, self._context.clock.today()
        record.state, record.outcome, record.closed_on = state, outcome, today
        record.paused = False
        record.answered_on = answered or (today if outcome is not None else None)
        if record.answered_on is not None:
            days = self._calendar.of(work)
            record.elapsed = max(0, days.between(record.received, record.answered_on))


def _clean_answer(answer: Answer) -> Answer:
    return replace(
        answer,
        summary=clean(answer.summary, lines=True),
        explanation=clean(answer.explanation, lines=True),
        published_where=clean(answer.published_where, lines=True),
        letter_no=clean(answer.letter_no),
        route=clean(answer.route),
    )


def _write_answer(case: Case, answer: Answer) -> None:
    case.record.ground = answer.ground
    body = case.body
    body.answer_summary, body.answer_route = answer.summary, answer.route
    body.answer_letter_no, body.answer_letter_date = answer.letter_no, answer.letter_date
    body.sub_letter, body.explanation = answer.sub_letter, answer.explanation
    body.published_where = answer.published_where


def _check_extension(case: Case, ground: str, explanation: str, today: dt.date) -> None:
    record = case.record
    if record.kind is not Kind.INFORMATION:
        raise RuleError("extension.not_for_this_rule", number=case.number)
    if record.extended:
        raise RuleError("extension.done", number=case.number)
    if ground not in EXTENSION_GROUNDS:
        raise RuleError("extension.no_ground", field="ground")
    if not explanation:
        raise RuleError("extension.no_reason", field="explanation")
    if today > record.legal_due:
        raise RuleError("extension.late", number=case.number, due=record.legal_due)
