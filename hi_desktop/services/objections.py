"""Objections to the Board (BEDK) of Law 4982 art. 13: filed, asked, sent, decided, in court."""

from __future__ import annotations

from dataclasses import replace

from hi_desktop.domain.applications import Act, Event, EventKind, Objection
from hi_desktop.domain.follow_up import board_request_due
from hi_desktop.domain.objections import check_new, check_objection, events_of
from hi_desktop.domain.text import clean
from hi_desktop.domain.transitions import next_state
from hi_desktop.domain.vocabulary import ObjectionResult, State, word
from hi_desktop.services.acts import Acts
from hi_desktop.services.changes import Changes
from hi_desktop.storage.applications import Case
from hi_desktop.storage.unit_of_work import Work

_ENDS = (
    *("told_applicant_on", "told_counsellorship_on", "entered_on", "served_on", "forwarded_on"),
    "answer_letter_date",
)
"""Days of an answer that a case opened again gives up; the history keeps them."""

_WON = frozenset({ObjectionResult.ACCEPTED, ObjectionResult.PARTLY})


class Objections(Acts):
    """The acts on objections."""

    def object(self, application_id: int, objection: Objection) -> Changes:
        """Record an objection; the case stands before the Board until it decides.

        The application stays closed meanwhile: its own period is over.

        Raises:
            RuleError: what `domain.objections` says; `act.not_allowed`.
        """

        def work_on(work: Work, case: Case) -> None:
            state = next_state(case.record.state, Act.OBJECTION)
            ready = self._ready(work, case, objection)
            check_new(work.outcomes.objections(application_id))
            work.outcomes.add_objection(application_id, ready)
            self._follow(work, case, None, ready, state)

        return self._on_one(application_id, Act.OBJECTION, work_on, note=clean(objection.note))

    def save_objection(self, application_id: int, objection: Objection) -> Changes:
        """Change an objection: what the Board asked, what was sent, how it decided, the court.

        A rejected objection leads back to the closed case; one that was accepted, even in part,
        opens it again, since an answer is owed.

        Raises:
            RuleError: `objection.gone`, what `domain.objections` says; `act.not_allowed`.
            ConflictError: somebody changed it since it was read.
        """

        def work_on(work: Work, case: Case) -> None:
            known = {one.id: one for one in work.outcomes.objections(application_id)}
            before = known.get(objection.id)
            ready = self._ready(work, case, objection)
            state = next_state(case.record.state, Act.OBJECTION)
            work.outcomes.save_objection(application_id, ready)
            kept = state if case.record.state is State.OBJECTION else case.record.state
            self._follow(work, case, before, ready, kept)

        return self._on_one(application_id, Act.OBJECTION, work_on, note=clean(objection.note))

    def _ready(self, work: Work, case: Case, objection: Objection) -> Objection:
        ready = replace(
            objection,
            board_no=clean(objection.board_no),
            note=clean(objection.note, lines=True),
            asked_due=None,
        )
        check_objection(case.value(), ready, self._context.clock.today())
        if ready.asked_on is None:
            return ready
        return replace(ready, asked_due=board_request_due(ready.asked_on, self._calendar.of(work)))

    def _follow(
        self, work: Work, case: Case, before: Objection | None, after: Objection, state: State
    ) -> None:
        """Append the events; let the case stand where the objection leads."""
        for event in events_of(before, after):
            self._add_event(work, case, event)
        decided = after.result is not None and (before is None or before.result is None)
        if not decided:
            case.record.state = state
        elif after.result in _WON:
            case.record.state = State.REOPENED
            self._open_again(work, case, f"BEDK: {word(after.result)}")
        else:
            case.record.state = State.CLOSED

    def _open_again(self, work: Work, case: Case, why: str) -> None:
        """Take the end of a case away, with all that was done to complete it."""
        record = case.record
        record.closed_on = record.answered_on = record.outcome = record.elapsed = None
        record.progress_on = None
        record.ground = ""
        for name in _ENDS:
            setattr(case.body, name, None)
        case.body.entry_text = case.body.answer_letter_no = case.body.missing = ""
        self._add_event(work, case, Event(EventKind.REOPENED, self._context.clock.today(), why))
        self._recount(work, case)
