"""Deciding applications: answer, refuse, complete, close, reopen (R12, R14, R19, R22, R23)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace

from hi_desktop.domain.answers import check_answer, check_days, unsettled
from hi_desktop.domain.applications import (
    Act,
    Answer,
    Application,
    Completing,
    Demand,
    Event,
    EventKind,
)
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.follow_up import fee_due
from hi_desktop.domain.routes import STEP_WORDS, check_route, open_steps, routes
from hi_desktop.domain.text import clean
from hi_desktop.domain.transitions import next_state
from hi_desktop.domain.vocabulary import Outcome, State, UnitKind, Word
from hi_desktop.services.awaiting import Awaiting
from hi_desktop.services.changes import BulkResult, Changes
from hi_desktop.services.objections import Objections
from hi_desktop.services.period_acts import PeriodActs
from hi_desktop.services.settings import PROFILE, Profile, profile_of
from hi_desktop.storage.applications import Case
from hi_desktop.storage.unit_of_work import Work

_ANSWER_FIELDS = (
    *("told_applicant_on", "told_counsellorship_on", "entered_on", "entry_text", "served_on"),
    *("forwarded_to", "forwarded_on"),
)
"""Fields of an answer that are stored under the same name, unless they are empty."""

_COMPLETING = {
    "told_applicant_on": "told_applicant_on",
    "told_counsellorship_on": "told_counsellorship_on",
    "entered_on": "entered_on",
    "entry_text": "entry_text",
    "letter_no": "answer_letter_no",
    "letter_date": "answer_letter_date",
    "served_on": "served_on",
}


def office_kind(work: Work) -> UnitKind:
    """Return what the office itself is, on which the ways of answering depend."""
    return (profile_of(work.settings.get(PROFILE)) or Profile()).unit_kind


class Decisions(PeriodActs, Objections, Awaiting):
    """The acts by which a case comes to its end."""

    def answer(self, application_id: int, answer: Answer) -> Changes:
        """Record an answer; it closes the application once everything that applies is there.

        Until the applicant and the Counsellorship are told, the entry is made and each demand is
        settled, the case waits as "answer ready"; telling of progress leaves it open.

        Raises:
            RuleError: what `domain.answers.check_answer` and `domain.routes.check_route` say;
                `answer.already`; `act.not_allowed`.
        """
        act = _act_of(answer)
        return self._on_one(application_id, act, self._deciding(act, answer), note=answer.summary)

    def refuse(self, application_id: int, answer: Answer) -> Changes:
        """Refuse with a ground of law (Law 4982 art. 12, circular 2014/09, R13).

        Raises:
            RuleError: no ground or no explanation; as `answer`.
        """
        act = Act.REFUSE if answer.close else Act.PREPARE
        return self._on_one(application_id, act, self._deciding(act, answer), note=answer.summary)

    def answer_many(self, ids: Sequence[int], answer: Answer) -> BulkResult:
        """Give many applications the same answer; what cannot take it is named.

        The answers and the links that keep those who got it together are one act.
        """
        act = _act_of(answer)

        def together(work: Work, done: Sequence[int]) -> None:
            now, by = self._context.clock.now(), self._context.officer.name
            work.links.batch(done, now, by)

        deciding = self._deciding(act, answer)
        return self._on_many(ids, act, deciding, note=answer.summary, after=together)

    def _deciding(self, act: Act, answer: Answer) -> Callable[[Work, Case], None]:
        ready = _clean_answer(answer)

        def work_on(work: Work, case: Case) -> None:
            application, kind = case.value(), office_kind(work)
            check_answer(application, ready, self._context.clock.today())
            way = ready.route or routes(application.channel, application.kind, kind).default
            check_route(application.channel, application.kind, kind, way)
            state = next_state(application.state, act, outcome=ready.outcome)
            if act is Act.TELL_PROGRESS:
                self._tell_progress(work, case, replace(ready, route=way), state)
                return
            _write_answer(case, replace(ready, route=way))
            self._set_demands(work, case, ready.demands)
            self._serve(work, case, application.done.served_on)
            if act is Act.PREPARE:
                case.record.state, case.record.outcome = state, ready.outcome
                case.record.answered_on = None
            else:
                self._end(work, case, act, ready.outcome, ready.answered_on)

        return work_on

    def _tell_progress(self, work: Work, case: Case, answer: Answer, state: State) -> None:
        """Note that progress was told: the light goes off, the result is owed (3071 art. 7)."""
        record = case.record
        if record.answered_on is not None:
            raise RuleError("answer.already", on=record.answered_on)
        _write_answer(case, answer)
        record.state, record.outcome = state, Outcome.PROGRESS_TOLD
        record.progress_on = answer.answered_on
        event = Event(EventKind.PROGRESS_TOLD, answer.answered_on, answer.summary)
        self._add_event(work, case, event)

    def complete(self, application_id: int, completing: Completing) -> Changes:
        """Add what was still to be done after an answer; the case closes when all is there.

        Raises:
            RuleError: `complete.not_answered`, `complete.nothing`, what
                `domain.answers.check_days` says; `act.not_allowed`.
        """
        given = replace(
            completing,
            entry_text=clean(completing.entry_text, lines=True),
            letter_no=clean(completing.letter_no),
        )

        def work_on(work: Work, case: Case) -> None:
            application = case.value()
            next_state(application.state, Act.COMPLETE)
            if application.answered_on is None:
                raise RuleError("complete.not_answered")
            if given == Completing():
                raise RuleError("complete.nothing")
            check_days(application, given, self._context.clock.today())
            for name, column in _COMPLETING.items():
                if value := getattr(given, name):
                    setattr(case.body, column, value)
            self._set_demands(work, case, given.demands)
            self._serve(work, case, application.done.served_on)
            if application.state is State.ANSWER_READY:
                outcome = application.outcome
                self._end(work, case, Act.COMPLETE, outcome, application.answered_on)

        return self._on_one(application_id, Act.COMPLETE, work_on)

    def close(self, application_id: int, outcome: Outcome | None = None) -> Changes:
        """Close an application, with its prepared outcome or the one given.

        Raises:
            RuleError: `close.incomplete` and `close.demands` name what is still to be done;
                `close.no_outcome`, `close.needs_answer`; `act.not_allowed`.
        """

        def work_on(work: Work, case: Case) -> None:
            application = case.value()
            ended = outcome or application.outcome
            next_state(application.state, Act.CLOSE, outcome=ended)
            self._check_complete(work, replace(application, outcome=ended))
            self._end(work, case, Act.CLOSE, ended, application.answered_on)

        return self._on_one(application_id, Act.CLOSE, work_on)

    def deem_withdrawn(self, application_id: int) -> Changes:
        """End an application whose fee was not paid in time (Law 4982 art. 11/2).

        Raises:
            RuleError: `fee.not_over` before the last day has passed; `act.not_allowed`.
        """

        def work_on(work: Work, case: Case) -> None:
            record, today = case.record, self._context.clock.today()
            if record.state is not State.AWAITING_FEE:
                raise RuleError("act.not_allowed", state=record.state, act=Act.CLOSE)
            events = work.applications.events(application_id)
            told = [event.on for event in events if event.kind is EventKind.FEE_NOTIFIED]
            due = fee_due(told[-1], self._calendar.of(work)) if told else record.due
            if today <= due:
                raise RuleError("fee.not_over", due=due)
            self._end(work, case, Act.REFUSE, Outcome.DEEMED_WITHDRAWN, today)

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
            case.record.state = next_state(case.record.state, Act.REOPEN)
            self._open_again(work, case, words)

        return self._on_one(application_id, Act.REOPEN, work_on, note=words)

    # ---- beside the answer

    def set_demands(self, application_id: int, demands: tuple[Demand, ...]) -> Changes:
        """Write down what the applicant asks for and what came of each (R12).

        Raises:
            RuleError: `demand.no_text`; `act.not_allowed`.
        """

        def work_on(work: Work, case: Case) -> None:
            next_state(case.record.state, Act.EDIT)
            self._set_demands(work, case, demands)

        return self._on_one(application_id, Act.EDIT, work_on)

    def extra_letter(self, application_id: int, on: dt.date, text: str) -> Changes:
        """Count further correspondence that an insufficient answer caused (R23).

        Raises:
            RuleError: `letter.no_text`, `complete.future`, `complete.before_arrival`;
                `act.not_allowed`.
        """
        words = clean(text, lines=True)
        if not words:
            raise RuleError("letter.no_text", field="text")

        def work_on(_work: Work, case: Case) -> None:
            next_state(case.record.state, Act.EXTRA_LETTER)
            check_days(case.value(), Completing(letter_date=on), self._context.clock.today())
            case.body.extra_letters += 1

        note = f"{on:%d.%m.%Y}: {words}"
        return self._on_one(application_id, Act.EXTRA_LETTER, work_on, note=note)

    # ---- the end

    def _end(
        self, work: Work, case: Case, act: Act, outcome: Outcome | None, answered: dt.date | None
    ) -> None:
        """Let an answer stand; close the case if nothing is left to be done.

        Whatever is still to be entered or told waits for nobody: a pause for the fee is over.
        """
        record, today = case.record, self._context.clock.today()
        after = replace(case.value(), outcome=outcome)
        complete = not (
            open_steps(after, office_kind(work))
            or unsettled(work.outcomes.demands(record.id), outcome)
        )
        record.state = next_state(record.state, act, outcome=outcome, complete=complete)
        record.outcome = outcome
        record.answered_on = answered or (today if outcome is not None else None)
        record.paused = False
        if not complete:
            return
        record.closed_on = today
        if record.answered_on is not None:
            days = self._calendar.of(work)
            record.elapsed = max(0, days.between(record.received, record.answered_on))

    def _check_complete(self, work: Work, application: Application) -> None:
        if steps := open_steps(application, office_kind(work)):
            told = [STEP_WORDS[step] for step in steps]
            words = Word(", ".join(w.tr for w in told), ", ".join(w.en for w in told))
            raise RuleError("close.incomplete", steps=words)
        left = unsettled(work.outcomes.demands(application.id), application.outcome)
        if left:
            raise RuleError("close.demands", field="demands", count=len(left))

    def _set_demands(self, work: Work, case: Case, demands: tuple[Demand, ...] | None) -> None:
        if demands is None:
            return
        ready = [replace(demand, text=clean(demand.text)) for demand in demands]
        if not all(demand.text for demand in ready):
            raise RuleError("demand.no_text", field="demands")
        work.outcomes.set_demands(case.record.id, ready)

    def _serve(self, work: Work, case: Case, before: dt.date | None) -> None:
        """Let the service of the answer start the applicant's period (Law 4982 art. 13)."""
        served = case.body.served_on
        if served is not None and served != before:
            self._add_event(work, case, Event(EventKind.SERVED, served))


def _act_of(answer: Answer) -> Act:
    if answer.outcome is Outcome.PROGRESS_TOLD:
        return Act.TELL_PROGRESS
    return Act.ANSWER if answer.close else Act.PREPARE


def _clean_answer(answer: Answer) -> Answer:
    return replace(
        answer,
        summary=clean(answer.summary, lines=True),
        explanation=clean(answer.explanation, lines=True),
        published_where=clean(answer.published_where, lines=True),
        entry_text=clean(answer.entry_text, lines=True),
        letter_no=clean(answer.letter_no),
        route=clean(answer.route),
        forwarded_to=clean(answer.forwarded_to),
    )


def _write_answer(case: Case, answer: Answer) -> None:
    case.record.ground = answer.ground
    body = case.body
    body.answer_summary, body.answer_route = answer.summary, answer.route
    body.answer_letter_no, body.answer_letter_date = answer.letter_no, answer.letter_date
    body.sub_letter, body.explanation = answer.sub_letter, answer.explanation
    body.published_where = answer.published_where
    body.missing = ",".join(element.value for element in answer.missing)
    for name in _ANSWER_FIELDS:
        if value := getattr(answer, name):
            setattr(body, name, value)
