"""The acts on applications: each is one function, one transaction, one line of history."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from hi_desktop.domain.applications import (
    Act,
    Application,
    Demand,
    Draft,
    Event,
    EventKind,
    HistoryLine,
    Objection,
    Referral,
    ReferRequest,
)
from hi_desktop.domain.calendar import WorkCalendar
from hi_desktop.domain.contacts import Unit
from hi_desktop.domain.duty import duty
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.identity import mask_identity
from hi_desktop.domain.referrals import check_referral, held_days
from hi_desktop.domain.terms import Deadlines, deadlines
from hi_desktop.domain.text import clean
from hi_desktop.domain.transitions import allowed, next_state
from hi_desktop.domain.vocabulary import Kind, Purpose
from hi_desktop.services import history, intake
from hi_desktop.services.acts import both_periods, due_values
from hi_desktop.services.changes import BulkResult, Changes
from hi_desktop.services.decisions import Decisions
from hi_desktop.storage.applications import Case
from hi_desktop.storage.tables import ReferralRecord
from hi_desktop.storage.unit_of_work import Work


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
    demands: tuple[Demand, ...] = ()
    objections: tuple[Objection, ...] = ()


class ApplicationService(Decisions, intake.Intake):
    """Registers, refers, answers and closes applications."""

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
                deadlines=both_periods(application, events, days),
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
            values = {**due_values(both), "last_act": Act.REGISTER.value, "unread": False}
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
