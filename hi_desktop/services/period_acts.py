"""What moves or stops a period: extension and fee of Law 4982 art. 11, always as events."""

from __future__ import annotations

import datetime as dt

from hi_desktop.domain.applications import Act, Event, EventKind
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.periods import HALF_DAY_END, Deadline
from hi_desktop.domain.text import clean
from hi_desktop.domain.transitions import next_state
from hi_desktop.domain.vocabulary import Kind
from hi_desktop.services.acts import Acts, both_periods
from hi_desktop.services.changes import Changes
from hi_desktop.storage.applications import Case
from hi_desktop.storage.unit_of_work import Work

EXTENSION_GROUNDS = ("a", "b", "c")
"""Law 4982 art. 11/1: another unit's record, another authority's opinion, several authorities."""


class PeriodActs(Acts):
    """The acts by which the period of an information request changes."""

    def extend(self, application_id: int, ground: str, explanation: str) -> Changes:
        """Extend the period of an information request to 30 working days (Law 4982 art. 11).

        The written notice to the applicant is a duty of its own: `extension_notice`.

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
            now = self._context.clock.now()
            _check_extension(case, ground, words)
            events = work.applications.events(application_id)
            legal = both_periods(case.value(), events, self._calendar.of(work)).legal
            if _is_over(legal, now):
                raise RuleError("extension.late", number=case.number, due=legal.due)
            case.record.state = next_state(case.record.state, Act.EXTEND)
            case.record.extended = True
            case.body.extension_ground = ground
            event = Event(EventKind.EXTENDED, now.date(), f"{ground}: {words}")
            self._add_event(work, case, event)
            self._recount(work, case)

        return self._on_one(application_id, Act.EXTEND, work_on, note=words)

    def extension_notice(self, application_id: int, on: dt.date, letter_no: str) -> Changes:
        """Record the letter that told the applicant of the extension and its reason.

        Args:
            application_id: the application.
            on: day of the letter.
            letter_no: its number.

        Raises:
            RuleError: `extension.not_extended`, `extension.notified`, `extension.no_letter`,
                `complete.future`, `complete.before_arrival`, `act.not_allowed`.
        """
        number = clean(letter_no)

        def work_on(work: Work, case: Case) -> None:
            state = next_state(case.record.state, Act.EXTENSION_NOTICE)
            body = case.body
            if not case.record.extended:
                raise RuleError("extension.not_extended")
            if body.extension_notice_on is not None:
                raise RuleError("extension.notified", on=body.extension_notice_on)
            if not number:
                raise RuleError("extension.no_letter", field="letter_no")
            self._check_day(case, on)
            case.record.state = state
            body.extension_notice_on, body.extension_notice_no = on, number
            self._add_event(work, case, Event(EventKind.EXTENSION_NOTICE, on, number))

        return self._on_one(application_id, Act.EXTENSION_NOTICE, work_on, note=number)

    def notify_fee(self, application_id: int, on: dt.date, amount: str) -> Changes:
        """Note that the cost was told; the period stands still (Law 4982 art. 11/2).

        Raises:
            RuleError: `fee.not_for_this_rule`, `fee.no_amount`, `complete.future`,
                `complete.before_arrival`, `act.not_allowed`.
        """
        words = clean(amount)

        def work_on(work: Work, case: Case) -> None:
            if case.record.kind is not Kind.INFORMATION or case.record.channel == "TBMM":
                raise RuleError("fee.not_for_this_rule")
            state = next_state(case.record.state, Act.NOTIFY_FEE)
            if not words:
                raise RuleError("fee.no_amount", field="amount")
            self._check_day(case, on)
            case.record.state = state
            self._add_event(work, case, Event(EventKind.FEE_NOTIFIED, on, words))
            self._recount(work, case)

        return self._on_one(application_id, Act.NOTIFY_FEE, work_on, note=words)

    def fee_paid(self, application_id: int, on: dt.date) -> Changes:
        """Note that the cost was paid; the period runs on, or anew, as the policy reads the law.

        Raises:
            RuleError: `fee.before_notice`, `complete.future`; `act.not_allowed`.
        """

        def work_on(work: Work, case: Case) -> None:
            state = next_state(case.record.state, Act.FEE_PAID)
            events = work.applications.events(application_id)
            told = [event.on for event in events if event.kind is EventKind.FEE_NOTIFIED]
            if told and on < told[-1]:
                raise RuleError("fee.before_notice", field="on", day=told[-1])
            self._check_day(case, on)
            case.record.state = state
            self._add_event(work, case, Event(EventKind.FEE_PAID, on, ""))
            self._recount(work, case)

        return self._on_one(application_id, Act.FEE_PAID, work_on)

    def _check_day(self, case: Case, on: dt.date) -> None:
        if on > self._context.clock.today():
            raise RuleError("complete.future", field="on", on=on)
        received = case.record.received
        if on < received:
            raise RuleError("complete.before_arrival", field="on", on=on, received=received)


def _check_extension(case: Case, ground: str, explanation: str) -> None:
    record = case.record
    if record.kind is not Kind.INFORMATION or record.channel == "TBMM":
        raise RuleError("extension.not_for_this_rule", number=case.number)
    if record.extended:
        raise RuleError("extension.done", number=case.number)
    if ground not in EXTENSION_GROUNDS:
        raise RuleError("extension.no_ground", field="ground")
    if not explanation:
        raise RuleError("extension.no_reason", field="explanation")


def _is_over(period: Deadline, now: dt.datetime) -> bool:
    """Return whether a period has ended; on a last day that is half a holiday at 13.00."""
    if now.date() == period.due:
        return period.noon and now.time() >= HALF_DAY_END
    return now.date() > period.due
