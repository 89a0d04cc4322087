"""The acts on applications: each is one function, one transaction, one line of history."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from hi_desktop.domain.answers import check_answer
from hi_desktop.domain.applications import (
    Act,
    Answer,
    Application,
    Draft,
    Event,
    EventKind,
    HistoryLine,
    Referral,
    ReferRequest,
)
from hi_desktop.domain.calendar import WorkCalendar
from hi_desktop.domain.contacts import Unit
from hi_desktop.domain.duty import duty
from hi_desktop.domain.errors import HiError, RuleError
from hi_desktop.domain.identity import mask_identity
from hi_desktop.domain.referrals import check_referral, held_days
from hi_desktop.domain.terms import Deadlines, deadlines
from hi_desktop.domain.text import clean
from hi_desktop.domain.transitions import allowed, next_state
from hi_desktop.domain.vocabulary import Kind, Outcome, Purpose, State
from hi_desktop.services import history, intake
from hi_desktop.services.calendar import CalendarService
from hi_desktop.services.changes import BulkResult, Changes
from hi_desktop.services.context import Context
from hi_desktop.storage.applications import Case
from hi_desktop.storage.tables import ReferralRecord
from hi_desktop.storage.unit_of_work import Work

EXTENSION_GROUNDS = ("a", "b", "c")
"""Law 4982 art. 11/1: another unit's record, another authority's opinion, several authorities."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """What the registration of a draft gave."""

    id: int
    number: str
    deadlines: Deadlines
    changes: Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """All that the detail pane shows of one application.

    Args:
        allowed: the acts that its state allows now.
        unit: the responsible unit; None when nobody has it.
        officer: name of the officer who works on it.
        backup: who stands in at that unit today; empty when nobody has to.
    """

    application: Application
    referrals: tuple[Referral, ...]
    events: tuple[Event, ...]
    history: tuple[HistoryLine, ...]
    deadlines: Deadlines
    allowed: frozenset[Act]
    unit: Unit | None
    officer: str
    backup: str
    body: str


class ApplicationService(intake.Intake):
    """Registers, refers, answers and closes applications."""

    def __init__(self, context: Context, calendar: CalendarService) -> None:
        super().__init__(context)
        self._calendar = calendar

    # ---- reading

    def preview(
        self, channel: str, kind: Kind, received: dt.date, time: dt.time | None = None
    ) -> Deadlines:
        """Return both periods as they would be, for the form while somebody types."""
        return deadlines(channel, kind, received, (), self._calendar.calendar(), time=time)

    def get(self, application_id: int) -> Application:
        """Return one application, whole; raise RuleError `application.gone`."""
        with self._context.read() as work:
            return work.applications.case(application_id).value()

    def detail(self, application_id: int) -> Detail:
        """Return all that the detail pane shows; the identity number is masked."""
        today = self._context.clock.today()
        with self._context.read() as work:
            application = work.applications.case(application_id).value()
            events = work.applications.events(application_id)
            days = self._calendar.of(work)
            unit = None
            if application.unit_id is not None:
                unit = work.contacts.unit(application.unit_id)
            return Detail(
                application=replace(
                    application, identity_no=mask_identity(application.identity_no)
                ),
                referrals=_held(
                    work.applications.referrals(application_id), application, days, today
                ),
                events=events,
                history=history.lines(work, application_id),
                deadlines=_deadlines(application, events, days),
                allowed=allowed(application.state, application),
                unit=unit,
                officer=work.applications.officer_name(application.officer_id),
                backup="" if unit is None else _standing_in(work, unit, today),
                body=application.body,
            )

    # ---- registering and correcting

    def register(self, draft: Draft) -> Registered:
        """Register an application under the next number of the year.

        Raises:
            RuleError: a mandatory field is missing or a field cannot be read.
        """
        ready = intake.prepared(draft)
        now = self._context.clock.now()
        with self._context.act(Act.REGISTER) as work:
            both = deadlines(
                ready.channel,
                ready.kind,
                ready.received,
                (),
                self._calendar.of(work),
                time=ready.received_time,
            )
            ready = replace(ready, recorded_on=ready.recorded_on or now.date())
            values = {**_due_values(both), "last_act": Act.REGISTER.value, "unread": False}
            case = work.applications.add(ready, at=now, values=values)
            work.note = case.number
        changes = Changes(act_id=work.act_id, applications=(case.record.id,))
        return Registered(id=case.record.id, number=case.number, deadlines=both, changes=changes)

    def edit(self, application_id: int, version: int, values: Mapping[str, object]) -> Changes:
        """Correct fields of a draft; the due days follow when the arrival or the kind changes.

        Raises:
            RuleError: as `register`; `act.not_allowed`.
            ConflictError: somebody changed it since `version` was read.
        """

        def work_on(work: Work, case: Case) -> None:
            before = case.value()
            next_state(before.state, Act.EDIT)
            ready = intake.tidied(values)
            work.applications.change(case, ready)
            after = case.value()
            intake.check(after)
            moving = ("received", "received_time", "channel", "kind")
            if any(getattr(before, name) != getattr(after, name) for name in moving):
                if before.received != after.received:
                    moved = f"{before.received:%d.%m.%Y} → {after.received:%d.%m.%Y}"
                    event = Event(EventKind.CORRECTED, self._context.clock.today(), moved)
                    self._add_event(work, case, event)
                self._recount(work, case)

        return self._on_one(application_id, Act.EDIT, work_on, version=version)

    def note(self, application_id: int, text: str) -> Changes:
        """Write a note into the history of an application; raise RuleError `note.empty`."""
        words = clean(text, lines=True)
        if not words:
            raise RuleError("note.empty", field="text")
        return self._on_one(application_id, Act.NOTE, lambda _work, _case: None, note=words)

    def mark_read(self, application_id: int) -> Changes:
        """Take the mark "unread" away; no act, no line."""
        with self._context.storage.write() as work:
            done = work.applications.mark_read(application_id)
        return Changes(applications=(application_id,) if done else ())

    # ---- several at once

    def refer(self, ids: Sequence[int], request: ReferRequest) -> BulkResult:
        """Refer applications to a unit (havale), as one act.

        For action the unit becomes the responsible one and gets its own day, `days` working days
        on and never after the due day; for information nothing else changes. What may not be
        referred is skipped and named.
        """
        ready = replace(
            request,
            person=clean(request.person),
            note=clean(request.note, lines=True),
            reason=clean(request.reason),
        )

        def work_on(work: Work, case: Case) -> None:
            application = case.value()
            check_referral(
                work.applications.referrals(application.id),
                ready.unit_id,
                ready.reason,
                channel=application.channel,
            )
            state = next_state(application.state, Act.REFER)
            self._refer(work, case, ready)
            if ready.purpose is Purpose.ACTION:
                case.record.state = state
                case.record.unit_id = ready.unit_id

        return self._on_many(ids, Act.REFER, work_on, note=ready.note)

    def assign(self, ids: Sequence[int], officer_id: int | None) -> BulkResult:
        """Make an officer responsible, as one act."""

        def work_on(_work: Work, case: Case) -> None:
            next_state(case.record.state, Act.ASSIGN)
            case.record.officer_id = officer_id

        return self._on_many(ids, Act.ASSIGN, work_on)

    def flag(self, ids: Sequence[int], on: bool) -> BulkResult:  # noqa: FBT001 - on or off
        """Set or take away the flag, as one act."""

        def work_on(_work: Work, case: Case) -> None:
            case.record.flagged = on

        return self._on_many(ids, Act.FLAG, work_on)

    # ---- deciding

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

        def work_on(_work: Work, case: Case) -> None:
            application = case.value()
            check_answer(application, ready, self._context.clock.today())
            act_now = act if ready.close or act is not Act.ANSWER else Act.PREPARE
            state = next_state(application.state, act_now, outcome=ready.outcome)
            _write_answer(case, ready)
            if act_now is Act.PREPARE:
                case.record.state = state
            elif state is State.CLOSED:
                self._finish(case, state, ready.outcome, ready.answered_on)
            else:
                case.record.state = state
                case.record.answered_on = ready.answered_on
                case.record.outcome = ready.outcome

        return self._on_one(application_id, act, work_on, note=ready.summary)

    def close(self, application_id: int, outcome: Outcome | None = None) -> Changes:
        """Close an application, with its prepared outcome or the one given."""

        def work_on(_work: Work, case: Case) -> None:
            ended = outcome or case.record.outcome
            state = next_state(case.record.state, Act.CLOSE, outcome=ended)
            self._finish(case, state, ended, case.record.answered_on)

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
        """Note that the cost was paid; the period runs on."""

        def work_on(work: Work, case: Case) -> None:
            case.record.state = next_state(case.record.state, Act.FEE_PAID)
            self._add_event(work, case, Event(EventKind.FEE_PAID, on, ""))
            self._recount(work, case)

        return self._on_one(application_id, Act.FEE_PAID, work_on)

    # ---- drafts of forms

    def drafts(self) -> list[tuple[int, Any]]:
        """Return (id, content) of this officer's forms that were begun and not saved."""
        with self._context.read() as work:
            return work.settings.drafts(self._context.officer.id)

    def keep_draft(self, draft_id: int, content: Any) -> int:
        """Keep the state of a form (0 is a new one); return its id."""
        with self._context.storage.write() as work:
            return work.settings.keep_draft(
                draft_id,
                officer_id=self._context.officer.id,
                content=content,
                saved_at=self._context.clock.now(),
            )

    def drop_draft(self, draft_id: int) -> None:
        """Forget a form that was saved or given up."""
        with self._context.storage.write() as work:
            work.settings.drop_draft(draft_id)

    # ---- internal

    def _on_one(
        self,
        application_id: int,
        act: Act,
        work_on: Callable[[Work, Case], None],
        *,
        version: int | None = None,
        note: str = "",
    ) -> Changes:
        with self._context.act(act, note) as work:
            case = work.applications.case(application_id, version=version)
            work_on(work, case)
            self._stamp(case, act)
        return Changes(act_id=work.act_id, applications=(application_id,))

    def _on_many(
        self,
        ids: Sequence[int],
        act: Act,
        work_on: Callable[[Work, Case], None],
        *,
        note: str = "",
    ) -> BulkResult:
        done: list[int] = []
        skipped: list[tuple[str, HiError]] = []
        with self._context.act(act, note) as work:
            for id_ in dict.fromkeys(ids):
                try:
                    case = work.applications.case(id_)
                    work_on(work, case)
                except RuleError as error:
                    skipped.append((work.applications.number_of(id_), error))
                else:
                    self._stamp(case, act)
                    done.append(id_)
        changes = Changes(act_id=work.act_id, applications=tuple(done))
        return BulkResult(changes=changes, done=tuple(done), skipped=tuple(skipped))

    def _stamp(self, case: Case, act: Act) -> None:
        case.record.last_act = act.value
        case.record.last_act_at = self._context.clock.now()

    def _add_event(self, work: Work, case: Case, event: Event) -> None:
        work.applications.add_event(
            case.record.id, event, at=self._context.clock.now(), by=self._context.officer.name
        )
        work.session.flush()

    def _recount(self, work: Work, case: Case) -> None:
        """Compute the due days anew from the events."""
        events = work.applications.events(case.record.id)
        both = _deadlines(case.value(), events, self._calendar.of(work))
        for name, value in _due_values(both).items():
            setattr(case.record, name, value)

    def _refer(self, work: Work, case: Case, request: ReferRequest) -> None:
        now = self._context.clock.now()
        for_action = request.purpose is Purpose.ACTION
        due = None
        if for_action:
            due = min(self._calendar.of(work).add(now.date(), request.days), case.record.due)
            held = work.applications.open_referral(case.record.id)
            if held is not None:
                held.ended_at = now
        work.applications.add_referral(
            ReferralRecord(
                application_id=case.record.id,
                unit_id=request.unit_id,
                referred_at=now,
                by=self._context.officer.name,
                person=request.person,
                purpose=request.purpose,
                note=request.note,
                reason=request.reason,
                due=max(due, now.date()) if due else None,
                ended_at=None if for_action else now,
            )
        )

    def _finish(
        self, case: Case, state: State, outcome: Outcome | None, answered: dt.date | None
    ) -> None:
        record, today = case.record, self._context.clock.today()
        record.state, record.outcome, record.closed_on = state, outcome, today
        record.paused = False
        record.answered_on = answered or (today if outcome is not None else None)
        if record.answered_on is not None:
            days = self._calendar.calendar()
            record.elapsed = max(0, days.between(record.received, record.answered_on))


def _deadlines(
    application: Application, events: Sequence[Event], calendar: WorkCalendar
) -> Deadlines:
    return deadlines(
        application.channel,
        application.kind,
        application.received,
        events,
        calendar,
        time=application.received_time,
    )


def _due_values(both: Deadlines) -> dict[str, Any]:
    return {
        "internal_due": both.internal.due,
        "legal_due": both.legal.due,
        "due": both.due,
        "noon": both.noon,
        "paused": both.paused,
    }


def _held(
    chain: tuple[Referral, ...], application: Application, calendar: WorkCalendar, today: dt.date
) -> tuple[Referral, ...]:
    """Return the chain with the working days that each unit held the case."""
    end = application.closed_on or today
    days = held_days(chain, application.received, end, calendar)[1:]
    return tuple(replace(link, held=held) for link, held in zip(chain, days, strict=True))


def _standing_in(work: Work, unit: Unit, today: dt.date) -> str:
    people = work.contacts.people(unit.id, today)
    found = duty(unit, people, work.contacts.absences(today, today), today)
    return found.standing_in.name if found.standing_in is not None else ""


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
