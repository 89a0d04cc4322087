"""How an act on an application runs: one transaction, one line of history, due days kept right."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from hi_desktop.domain.applications import Act, Application, Event
from hi_desktop.domain.calendar import WorkCalendar
from hi_desktop.domain.errors import HiError, RuleError
from hi_desktop.domain.referrals import READ_FIRST, WEB_CHANNELS, needs_reading
from hi_desktop.domain.terms import Deadlines, deadlines
from hi_desktop.services.calendar import CalendarService
from hi_desktop.services.changes import BulkResult, Changes
from hi_desktop.services.context import Context
from hi_desktop.services.secrecy import check_sight
from hi_desktop.storage.applications import Case
from hi_desktop.storage.unit_of_work import Work

_TICK = dt.timedelta(microseconds=1)


class Acts:
    """Runs acts; what they do is told by the services below."""

    def __init__(self, context: Context, calendar: CalendarService) -> None:
        self._context = context
        self._calendar = calendar

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
            check_sight(work, case.value(), act, self._context.officer.id)
            self._check_history_read(work, case, act)
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
        after: Callable[[Work, Sequence[int]], None] | None = None,
    ) -> BulkResult:
        """Do an act on several applications; `after` is given those on which it was done."""
        done: list[int] = []
        skipped: list[tuple[str, HiError]] = []
        self._calendar.calendar()  # kept from now on: an act that runs does not keep it
        with self._context.act(act, note) as work:
            for id_ in dict.fromkeys(ids):
                try:
                    case = work.applications.case(id_)
                    check_sight(work, case.value(), act, self._context.officer.id)
                    self._check_history_read(work, case, act)
                    work_on(work, case)
                except RuleError as error:
                    skipped.append((work.applications.number_of(id_), error))
                else:
                    self._stamp(case, act)
                    done.append(id_)
            if after is not None:
                after(work, done)
        changes = Changes(act_id=work.act_id, applications=tuple(done))
        return BulkResult(changes=changes, done=tuple(done), skipped=tuple(skipped))

    def _check_history_read(self, work: Work, case: Case, act: Act) -> None:
        """Refuse an act before chain and history of a BİMER/CİMER application were read (R16)."""
        if act in READ_FIRST and self._must_read(work, case.value()):
            raise RuleError("history.not_read")

    def _must_read(self, work: Work, application: Application) -> bool:
        """Return whether the stamp "Okudum" is still to be set before anything is done."""
        if application.channel not in WEB_CHANNELS or application.done.history_read_at:
            return False
        return needs_reading(
            application.channel,
            work.applications.referrals(application.id),
            registered_by=work.applications.registered_by(application.id),
            me=self._context.officer.name,
        )

    def _stamp(self, case: Case, act: Act) -> None:
        """Note the last act; its time is always later than that of the act before.

        So every act changes the application and is linked to it in the history: also two notes of
        one second, and those of an hour that the clock repeats.
        """
        now, before = self._context.clock.now(), case.record.last_act_at
        case.record.last_act = act.value
        case.record.last_act_at = now if before < now else before + _TICK

    def _add_event(self, work: Work, case: Case, event: Event) -> None:
        work.applications.add_event(
            case.record.id, event, at=self._context.clock.now(), by=self._context.officer.name
        )
        work.session.flush()

    def _recount(self, work: Work, case: Case) -> None:
        """Compute the due days anew from the events; what was answered waits for no fee."""
        events = work.applications.events(case.record.id)
        both = both_periods(case.value(), events, self._calendar.of(work))
        for name, value in due_values(both).items():
            setattr(case.record, name, value)
        if case.record.answered_on is not None:
            case.record.paused = False


def both_periods(
    application: Application, events: Sequence[Event], calendar: WorkCalendar
) -> Deadlines:
    """Return both periods of an application, with what happened to it."""
    return deadlines(
        application.channel,
        application.kind,
        application.received,
        events,
        calendar,
        time=application.received_time,
    )


def due_values(both: Deadlines) -> dict[str, Any]:
    """Return the stored columns that both periods give."""
    return {
        "internal_due": both.internal.due,
        "legal_due": both.legal.due,
        "due": both.due,
        "noon": both.noon,
        "paused": both.paused,
    }
