"""Which act is allowed in which state, and where it leads: one table for the whole program."""

from __future__ import annotations

from hi_desktop.domain.applications import Act, Application
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.follow_up import OBJECTABLE
from hi_desktop.domain.vocabulary import Kind, Outcome, State

_OPEN = (
    State.REGISTERED,
    State.REFERRED,
    State.IN_PROGRESS,
    State.EXTENDED,
    State.ANSWER_READY,
    State.REOPENED,
)
_KEEPING = (
    *(Act.EDIT, Act.NOTE, Act.ASSIGN, Act.FLAG, Act.READ, Act.RECALCULATE, Act.IMPORT),
    *(Act.READ_HISTORY, Act.UNIT_ANSWER, Act.REMIND, Act.EXTENSION_NOTICE, Act.EXTRA_LETTER),
    *(Act.ALERT, Act.PROTECT, Act.LINK, Act.MERGE, Act.UNMERGE, Act.ATTACH, Act.DETACH),
)
"""Acts that leave an open case where it stands."""

_AFTER = (
    *(Act.NOTE, Act.FLAG, Act.READ, Act.READ_HISTORY, Act.EXTRA_LETTER, Act.COMPLETE, Act.PROTECT),
    *(Act.LINK, Act.MERGE, Act.UNMERGE, Act.ATTACH, Act.DETACH),
)
"""Acts that leave a case where it stands after its end."""

_AT_THE_BOARD = (*_AFTER, Act.ASSIGN, Act.REFER, Act.UNIT_ANSWER, Act.REMIND, Act.OBJECTION)


def _table() -> dict[tuple[State, Act], State]:
    """Return every allowed transition."""
    table = {(state, act): state for state in (*_OPEN, State.AWAITING_FEE) for act in _KEEPING}
    for state in _OPEN:
        table |= {
            (state, Act.REFER): State.REFERRED,
            (state, Act.RETURN): State.REFERRED,
            (state, Act.PREPARE): State.ANSWER_READY,
            (state, Act.ANSWER): State.CLOSED,
            (state, Act.TELL_PROGRESS): State.IN_PROGRESS,
            (state, Act.REFUSE): State.CLOSED,
            (state, Act.CLOSE): State.CLOSED,
            (state, Act.EXTEND): State.EXTENDED,
            (state, Act.NOTIFY_FEE): State.AWAITING_FEE,
        }
    del table[State.EXTENDED, Act.EXTEND]
    table |= {
        (State.REFERRED, Act.UNIT_ANSWER): State.IN_PROGRESS,
        (State.ANSWER_READY, Act.COMPLETE): State.CLOSED,
        (State.AWAITING_FEE, Act.REFER): State.AWAITING_FEE,
        (State.AWAITING_FEE, Act.FEE_PAID): State.IN_PROGRESS,
        (State.AWAITING_FEE, Act.ANSWER): State.CLOSED,
        (State.AWAITING_FEE, Act.REFUSE): State.CLOSED,
        (State.AWAITING_FEE, Act.CLOSE): State.CLOSED,
        (State.CLOSED, Act.REOPEN): State.REOPENED,
        (State.CLOSED, Act.OBJECTION): State.OBJECTION,
        (State.OBJECTION, Act.REOPEN): State.REOPENED,
    }
    table |= {(State.CLOSED, act): State.CLOSED for act in _AFTER}
    table |= {(State.OBJECTION, act): State.OBJECTION for act in _AT_THE_BOARD}
    return table


TRANSITIONS: dict[tuple[State, Act], State] = _table()
"""(state, act) -> the state that follows; what is not here is refused."""

NEEDS_ANSWER = frozenset(
    {
        *(Outcome.REFUSED, Outcome.PARTIAL, Outcome.NOT_PROCESSED, Outcome.NOT_EXAMINED),
        *(Outcome.FORWARDED, Outcome.DEEMED_WITHDRAWN),
    }
)
"""Outcomes that cannot stand without their reason, which only an answer or a refusal brings."""

_NOT_CHOSEN = frozenset({Act.RECALCULATE, Act.IMPORT, Act.UNDO, Act.REGISTER})
_INFORMATION_ONLY = frozenset(
    {Act.EXTEND, Act.NOTIFY_FEE, Act.FEE_PAID, Act.EXTENSION_NOTICE, Act.OBJECTION}
)
_ENDING = frozenset({Act.ANSWER, Act.REFUSE, Act.CLOSE, Act.COMPLETE})


def next_state(
    state: State, act: Act, *, outcome: Outcome | None = None, complete: bool = True
) -> State:
    """Return the state after an act.

    Args:
        state: where the application stands.
        act: what is to be done.
        outcome: how it ends, for acts that close.
        complete: everything that closes the case is there; if not, it waits as "answer ready".

    Raises:
        RuleError: ``act.not_allowed``, ``close.no_outcome``, ``close.needs_answer``.

    >>> next_state(State.REGISTERED, Act.REFER)
    <State.REFERRED: 'HAVALE_EDILDI'>
    """
    after = TRANSITIONS.get((state, act))
    if after is None:
        raise RuleError("act.not_allowed", state=state, act=act)
    if act is Act.ANSWER and outcome is Outcome.PROGRESS_TOLD:
        return State.IN_PROGRESS
    if act is Act.CLOSE:
        if outcome is None or outcome is Outcome.PROGRESS_TOLD:
            raise RuleError("close.no_outcome", field="outcome")
        if outcome in NEEDS_ANSWER and state is not State.ANSWER_READY:
            raise RuleError("close.needs_answer", field="outcome", outcome=outcome)
    if act in _ENDING and after is State.CLOSED and state is not State.CLOSED and not complete:
        return State.ANSWER_READY
    return after


def allowed(state: State, application: Application) -> frozenset[Act]:
    """Return the acts that may be offered for an application.

    Extension, fee and objection exist only for requests of information (Law 4982 art. 11 and 13),
    telling of progress only for petitions (Law 3071 art. 7).
    """
    acts = {act for (before, act) in TRANSITIONS if before is state} - _NOT_CHOSEN
    done = application.done
    if application.kind is not Kind.INFORMATION or application.channel == "TBMM":
        acts -= _INFORMATION_ONLY
    if application.kind is Kind.INFORMATION:
        acts -= {Act.TELL_PROGRESS}
    if done.extension_ground:
        acts -= {Act.EXTEND}
    if not done.extension_ground or done.extension_notice_on is not None:
        acts -= {Act.EXTENSION_NOTICE}
    if application.answered_on is None:
        acts -= {Act.COMPLETE}
    if state is State.CLOSED and application.outcome not in OBJECTABLE:
        acts -= {Act.OBJECTION}
    return frozenset(acts)
