"""The referral chain (havale): refer, unit's answer, reminder, the stamp "Okudum" (R15-R18)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from hi_desktop.domain.applications import Act, Application, Referral, ReferRequest
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.referrals import check_request, chosen_way, unit_due
from hi_desktop.domain.text import clean
from hi_desktop.domain.transitions import next_state
from hi_desktop.domain.vocabulary import Purpose
from hi_desktop.services.acts import Acts
from hi_desktop.services.changes import BulkResult, Changes
from hi_desktop.storage.applications import Case
from hi_desktop.storage.tables import ReferralRecord
from hi_desktop.storage.unit_of_work import Work


class Referrals(Acts):
    """The acts by which an application goes to units and comes back from them."""

    def refer(self, ids: Sequence[int], request: ReferRequest) -> BulkResult:
        """Refer applications to a unit (havale), or return them (iade), as one act.

        For action the unit becomes the responsible one and gets its own day, see
        `domain.referrals.unit_due`; for information nothing else changes. An empty way is the
        usual one. What may not be referred is skipped and named.
        """
        ready = replace(
            request,
            person=clean(request.person),
            note=clean(request.note, lines=True),
            reason=clean(request.reason),
            letter_no=clean(request.letter_no),
        )
        act = Act.RETURN if ready.is_return else Act.REFER

        def work_on(work: Work, case: Case) -> None:
            application = case.value()
            chain = work.applications.referrals(application.id)
            check_request(chain, ready, application.channel)
            state = next_state(application.state, act)
            self._refer(work, case, application, ready)
            if ready.purpose is Purpose.ACTION:
                case.record.state = state
                case.record.unit_id = ready.unit_id

        return self._on_many(ids, act, work_on, note=ready.reason or ready.note)

    def _refer(
        self, work: Work, case: Case, application: Application, request: ReferRequest
    ) -> None:
        now = self._context.clock.now()
        unit = work.contacts.unit(request.unit_id)
        if unit is None:
            raise RuleError("unit.unknown", field="unit_id")
        way = chosen_way(request.way, application.channel, application.kind, unit.kind)
        person = _person(work, request)
        for_action = request.purpose is Purpose.ACTION
        due = None
        if for_action:
            days = self._calendar.of(work)
            due = unit_due(now.date(), request.days, application.due, application.legal_due, days)
            held = work.applications.open_referral(application.id)
            if held is not None:
                held.ended_at = now
        work.applications.add_referral(
            ReferralRecord(
                application_id=case.record.id,
                unit_id=request.unit_id,
                referred_at=now,
                by=self._context.officer.name,
                person=person,
                person_id=request.person_id,
                purpose=request.purpose,
                way=way.value,
                letter_no=request.letter_no,
                letter_date=request.letter_date,
                is_return=request.is_return,
                note=request.note,
                reason=request.reason,
                due=due,
                ended_at=None if for_action else now,
            )
        )

    def unit_answered(
        self, application_id: int, referral_id: int, on: dt.date, note: str = ""
    ) -> Changes:
        """Note that a unit answered: its link ends, the application is with the own unit again.

        Args:
            application_id: the application.
            referral_id: the link of the unit.
            on: day of the unit's answer.
            note: what it said.

        Raises:
            RuleError: `referral.not_open`, `unit_answer.before_referral`, `unit_answer.future`,
                `history.not_read`, `act.not_allowed`.
        """
        words = clean(note, lines=True)

        def work_on(work: Work, case: Case) -> None:
            state = next_state(case.record.state, Act.UNIT_ANSWER)
            link = work.applications.open_referral(application_id)
            if link is None or link.id != referral_id:
                raise RuleError("referral.not_open")
            now = self._context.clock.now()
            if on > now.date():
                raise RuleError("unit_answer.future", field="on")
            if on < link.referred_at.date():
                day = link.referred_at.date()
                raise RuleError("unit_answer.before_referral", field="on", on=day)
            link.answered_on = on
            link.ended_at = max(dt.datetime.combine(on, now.time()), link.referred_at)
            link.remind_again_on = None
            case.record.state = state

        return self._on_one(application_id, Act.UNIT_ANSWER, work_on, note=words)

    def remind(
        self, ids: Sequence[int], on: dt.date, text: str, *, again_on: dt.date | None = None
    ) -> BulkResult:
        """Remind the units that hold applications (tekit), as one act.

        Args:
            ids: the applications; those that no unit holds are skipped and named.
            on: day of the reminder.
            text: what was written or said.
            again_on: when to remind next; None is not planned.

        Raises:
            RuleError: `remind.no_text`, `remind.again_past`.
        """
        words = clean(text, lines=True)
        if not words:
            raise RuleError("remind.no_text", field="text")
        if again_on is not None and again_on <= self._context.clock.today():
            raise RuleError("remind.again_past", field="again_on")

        def work_on(work: Work, case: Case) -> None:
            next_state(case.record.state, Act.REMIND)
            link = work.applications.open_referral(case.record.id)
            if link is None:
                raise RuleError("remind.no_unit")
            link.reminded_on = on
            link.remind_again_on = again_on

        return self._on_many(ids, Act.REMIND, work_on, note=words)

    def read_history(self, application_id: int) -> Changes:
        """Stamp that chain and history were read, with who and when (Okudum, R16)."""

        def work_on(_work: Work, case: Case) -> None:
            next_state(case.record.state, Act.READ_HISTORY)
            case.body.history_read_at = self._context.clock.now()
            case.body.history_read_by = self._context.officer.name

        return self._on_one(application_id, Act.READ_HISTORY, work_on)


def open_link(chain: Sequence[Referral]) -> Referral | None:
    """Return the link of the unit that owes an answer now."""
    held = [link for link in chain if link.ended_at is None and link.purpose is Purpose.ACTION]
    return held[-1] if held else None


def _person(work: Work, request: ReferRequest) -> str:
    """Return the name of who gets it; a person of the registry must serve in that unit."""
    if request.person_id is None:
        return request.person
    known = work.contacts.person(request.person_id)
    if known is None or known.unit_id != request.unit_id:
        raise RuleError("person.not_there", field="person")
    return known.name
