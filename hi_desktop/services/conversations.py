"""Calls and visits (görüşmeler), R24-R26 and R6."""

from __future__ import annotations

import datetime as dt
from array import array
from collections.abc import Iterable
from dataclasses import dataclass, replace

from hi_desktop.domain import conversations as rules
from hi_desktop.domain.applications import Draft
from hi_desktop.domain.conversations import (
    Caller,
    Conversation,
    ConversationQuery,
    ConversationView,
    Tally,
)
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import ConversationKind, ConversationResult
from hi_desktop.services.applications import ApplicationService, Registered
from hi_desktop.services.calendar import CalendarService
from hi_desktop.services.changes import Changes
from hi_desktop.services.context import Context
from hi_desktop.services.lists import ListService
from hi_desktop.storage.unit_of_work import Work

ACT = "gorusme"
_TOLD = 8
"""So many earlier conversations and open applications are told of a caller."""
_LOOKED_AT = 60
_ASKING = frozenset({ConversationKind.EXPERT, ConversationKind.COUNSELLORSHIP})


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """A stored conversation; an urgent one proposes an urgent application (R26, R31)."""

    id: int
    changes: Changes
    urgent: bool = False


class ConversationService:
    """The log of calls and visits; each change is an act. To be asked through the office."""

    def __init__(
        self, context: Context, calendar: CalendarService, applications: ApplicationService
    ) -> None:
        self._context = context
        self._calendar = calendar
        self._applications = applications
        self._lists = ListService(context)

    # ---- reading

    def ids(self, query: ConversationQuery) -> array[int]:
        """Return the ids of a list in its order."""
        with self._context.read() as work:
            today = self._context.clock.today()
            return work.conversations.ids(query, today, self._context.officer.id)

    def rows(self, ids: Iterable[int]) -> dict[int, Conversation]:
        """Return those that still exist, by id, masked; at most a few pages at a time."""
        wanted = list(ids)
        if not wanted:
            return {}
        with self._context.read() as work:
            found = work.conversations.rows(wanted, self._context.officer.id)
        return {id_: rules.masked(one) for id_, one in found.items()}

    def get(self, conversation_id: int) -> Conversation:
        """Return one, masked; raise RuleError `record.gone`."""
        with self._context.read() as work:
            return rules.masked(work.conversations.get(conversation_id, self._context.officer.id))

    def counts(self) -> dict[ConversationView, int]:
        """Return how many stand behind each chip."""
        with self._context.read() as work:
            return work.conversations.counts(self._context.clock.today())

    def call_backs_due(self) -> int:
        """Return how many people wait to be called back today or since earlier."""
        with self._context.read() as work:
            return work.conversations.call_backs(self._context.clock.today())

    def tally(self, first: dt.date, last: dt.date) -> Tally:
        """Return the figures of a stretch of days, for the monthly report (R24-R27)."""
        with self._context.read() as work:
            return work.conversations.tally(first, last)

    def caller(self, text: str) -> Caller:
        """Return what is known of a number by its last digits, at least seven of them.

        Of a protected applicant only the open cases are told, masked: whoever knows a number must
        not learn from it whose it is (Law 6284 art. 8/6), unless he is named for the case.
        """
        digits = rules.digits_of(text)
        if len(digits) < rules.RECOGNISED_FROM:
            return Caller()
        me = self._context.officer.id
        with self._context.read() as work:
            spoken = work.conversations.with_digits(digits, _TOLD, me)
            cases = work.conversations.applications_with_digits(digits, _LOOKED_AT, me)
        open_ids = [id_ for id_, _, _, still, _ in cases if still][:_TOLD]
        rows = self._lists.rows(open_ids)
        secret = any(one.withheld for one in spoken) or any(case[4] for case in cases)
        phones = {phone for _, _, phone, _, _ in cases} | {one.phone for one in spoken}
        names = [name for _, name, *_ in cases if name] + [one.name for one in spoken if one.name]
        told = [rules.covered(replace(one, hidden=True)) if secret else one for one in spoken]
        return Caller(
            name=names[0] if names and len(phones) == 1 and not secret else "",
            phone=phones.pop() if len(phones) == 1 and not secret else "",
            conversations=tuple(told),
            applications=tuple(rows[id_] for id_ in open_ids if id_ in rows),
        )

    def draft(self, conversation_id: int) -> Draft:
        """Return the application that a conversation becomes, with everything filled.

        Raises:
            RuleError: `record.gone`, `conversation.converted`.
        """
        with self._context.read() as work:
            found = work.conversations.get(conversation_id, self._context.officer.id)
        _refuse_converted(found)
        draft = rules.draft_of(rules.masked(found))
        if found.withheld:
            draft = replace(draft, applicant="")
        return replace(draft, confidential=found.hidden)

    # ---- changing

    def save(self, conversation: Conversation) -> Saved:
        """Log a conversation (id 0) or correct one; one act.

        A new one belongs to who works with the program. A promised call-back without a day is for
        the next working day, today included; a question that got its answer is no longer open.

        Raises:
            RuleError: `phone.invalid`, `text.too_long`, and those of
                `domain.conversations.check`, with the name of the field.
            ConflictError: somebody changed it meanwhile.
        """
        now, me = self._context.clock.now(), self._context.officer.id
        ready = rules.tidied(conversation)
        with self._context.act(ACT) as work:
            if ready.id:
                ready = rules.unmasked(ready, work.conversations.get(ready.id, me))
            rules.check(ready, now)
            ready = self._completed(work, ready, now)
            if ready.id:
                work.conversations.write(ready)
                made = ready.id
            else:
                made = work.conversations.add(replace(ready, officer_id=me))
            work.note = _noted(work.conversations.get(made))
        return Saved(id=made, changes=_changes(work), urgent=ready.urgent)

    def called_back(self, conversation_id: int) -> Changes:
        """Note that the person was called back now.

        Raises:
            RuleError: `record.gone`, `conversation.no_call_back`.
        """
        with self._context.act(ACT) as work:
            found = work.conversations.get(conversation_id)
            if not found.to_call_back:
                raise RuleError("conversation.no_call_back")
            work.note = _noted(found)
            now = self._context.clock.now()
            work.conversations.change(conversation_id, {"called_back_at": now})
        return _changes(work)

    def answered(self, conversation_id: int) -> Changes:
        """Note that the expert or the Counsellorship got the answer now (R6, R26).

        Raises:
            RuleError: `record.gone`, `conversation.no_question`.
        """
        with self._context.act(ACT) as work:
            found = work.conversations.get(conversation_id)
            if not found.waiting:
                raise RuleError("conversation.no_question")
            work.note = _noted(found)
            values = {
                "answered_at": self._context.clock.now(),
                "result": ConversationResult.INFORMED,
            }
            work.conversations.change(conversation_id, values)
        return _changes(work)

    def convert(self, conversation_id: int, draft: Draft) -> Registered:
        """Register the application that a conversation becomes; both are one act.

        Raises:
            RuleError: `record.gone`, `conversation.converted`, and those of
                `ApplicationService.register`.
        """

        def link(work: Work, application_id: int) -> None:
            _refuse_converted(work.conversations.get(conversation_id))
            values = {"application_id": application_id, "result": ConversationResult.CONVERTED}
            work.conversations.change(conversation_id, values)

        made = self._applications.register(draft, link)
        return replace(made, changes=replace(made.changes, conversations=True, today=True))

    def remove(self, conversation_id: int) -> Changes:
        """Take a conversation out that was logged by mistake; Ctrl+Z brings it back.

        Raises:
            RuleError: `record.gone`.
        """
        with self._context.act(ACT) as work:
            work.note = _noted(work.conversations.get(conversation_id))
            work.conversations.remove(conversation_id)
        return _changes(work)

    def _completed(self, work: Work, conversation: Conversation, now: dt.datetime) -> Conversation:
        """Return a conversation with what follows from its result."""
        ready = conversation
        if ready.result is ConversationResult.CALL_BACK and ready.callback_on is None:
            day = self._calendar.of(work).next_working(now.date())
            ready = replace(ready, callback_on=day)
        asks = ready.kind in _ASKING and ready.result is ConversationResult.INFORMED
        if asks and ready.answered_at is None:
            ready = replace(ready, answered_at=ready.ended_at or now)
        return ready


def _noted(conversation: Conversation) -> str:
    """Return what the history says of a conversation; all may read it."""
    return rules.covered(conversation).subject


def _refuse_converted(conversation: Conversation) -> None:
    if conversation.application_id is not None:
        raise RuleError("conversation.converted", number=conversation.application)


def _changes(work: Work) -> Changes:
    return Changes(act_id=work.act_id, conversations=True, today=True)
