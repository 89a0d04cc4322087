"""The acts on applications: each is one function, one transaction, one line of history."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from hi_desktop.domain.applications import (
    Act,
    Application,
    Draft,
    Event,
    EventKind,
    Referral,
)
from hi_desktop.domain.calendar import WorkCalendar
from hi_desktop.domain.channels import check_channel
from hi_desktop.domain.contacts import Unit
from hi_desktop.domain.duty import duty
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.follow_up import follow_ups
from hi_desktop.domain.identity import mask_identity
from hi_desktop.domain.masking import is_hidden
from hi_desktop.domain.referrals import held_days
from hi_desktop.domain.routes import routes, step_states
from hi_desktop.domain.terms import Deadlines, deadlines
from hi_desktop.domain.text import clean
from hi_desktop.domain.transitions import allowed, next_state
from hi_desktop.domain.vocabulary import Kind
from hi_desktop.services import attachments, history, intake
from hi_desktop.services.acts import both_periods, due_values
from hi_desktop.services.changes import BulkResult, Changes
from hi_desktop.services.decisions import Decisions, office_kind
from hi_desktop.services.detail import Detail, covered
from hi_desktop.services.referrals import Referrals
from hi_desktop.services.secrecy import (
    as_seen,
    name_who_enters,
    secrecy_of,
)
from hi_desktop.storage.applications import Case
from hi_desktop.storage.unit_of_work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """What the registration of a draft gave."""

    id: int
    number: str
    deadlines: Deadlines
    changes: Changes


class ApplicationService(Decisions, Referrals, intake.Intake):
    """Registers, refers, answers and closes applications."""

    # ---- reading

    def preview(
        self, channel: str, kind: Kind, received: dt.date, time: dt.time | None = None
    ) -> Deadlines:
        """Return both periods as they would be, for the form while somebody types."""
        return deadlines(channel, kind, received, (), self._calendar.calendar(), time=time)

    def get(self, application_id: int) -> Application:
        """Return one application, whole for who may see it; raise RuleError `application.gone`."""
        with self._context.read() as work:
            application = work.applications.case(application_id).value()
            return as_seen(application, secrecy_of(work, application, self._context.officer.id))

    def detail(self, application_id: int) -> Detail:
        """Return all that the detail pane shows; the identity number is masked."""
        today = self._context.clock.today()
        with self._context.read() as work:
            application = work.applications.case(application_id).value()
            events = work.applications.events(application_id)
            objections = work.outcomes.objections(application_id)
            days, kind = self._calendar.of(work), office_kind(work)
            unit = None
            if application.unit_id is not None:
                unit = work.contacts.unit(application.unit_id)
            own_days, chain = _held(
                work.applications.referrals(application_id), application, days, today
            )
            detail = Detail(
                application=replace(
                    application, identity_no=mask_identity(application.identity_no)
                ),
                referrals=chain,
                own_days=own_days,
                events=events,
                history=history.lines(work, application_id, self._context.officer.id),
                deadlines=both_periods(application, events, days),
                allowed=allowed(application.state, application),
                unit=unit,
                officer=work.applications.officer_name(application.officer_id),
                stand_in=work.standing_in.stand_in_of(application.officer_id, today),
                backup="" if unit is None else _standing_in(work, unit, today),
                body=application.body,
                must_read=self._must_read(work, application),
                demands=work.outcomes.demands(application_id),
                objections=objections,
                unit_kind=kind,
                routes=routes(application.channel, application.kind, kind),
                steps=step_states(application, kind),
                follow_ups=follow_ups(application, events, objections, days),
            )
            return covered(detail, secrecy_of(work, application, self._context.officer.id))

    # ---- registering and correcting

    def register(self, draft: Draft, also: Callable[[Work, int], None] | None = None) -> Registered:
        """Register an application under the next number of the year, with its files.

        Args:
            draft: what was entered.
            also: what else belongs to the same act, given the id of the application.

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
            work.session.flush()
            name_who_enters(work, self._context, case)
            attachments.store(work, self._context, case.record.id, ready.files)
            if also is not None:
                also(work, case.record.id)
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
            hidden = is_hidden(before)
            ready = intake.tidied(values)
            work.applications.change(case, ready)
            after = case.value()
            intake.check(after)
            if {"channel", "received"} & {*ready}:
                check_channel(after.channel, after.received)
            if {"written_on", "letter_date", "received"} & {*ready}:
                intake.check_dates(replace(after, recorded_on=None))
            if not hidden:
                name_who_enters(work, self._context, case)
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


def _held(
    chain: tuple[Referral, ...], application: Application, calendar: WorkCalendar, today: dt.date
) -> tuple[int, tuple[Referral, ...]]:
    """Return the days of the own unit, and the chain with those of each unit."""
    end = max(application.closed_on or today, application.received)
    own, *days = held_days(chain, application.received, end, calendar)
    return own, tuple(replace(link, held=held) for link, held in zip(chain, days, strict=True))


def _standing_in(work: Work, unit: Unit, today: dt.date) -> str:
    people = work.contacts.people(unit.id, today)
    found = duty(unit, people, work.contacts.absences(today, today), today)
    return found.standing_in.name if found.standing_in is not None else ""


__all__ = ["ApplicationService", "Detail", "Registered"]
