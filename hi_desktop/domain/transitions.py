"""Which act is allowed in which state, and where it leads: one table for the whole program."""

from __future__ import annotations

from hi_desktop.domain.applications import Act, Application
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import Kind, Outcome, State

_OPEN = (
    State.REGISTERED,
    State.REFERRED,
    State.IN_PROGRESS,
    State.EXTENDED,
    State.ANSWER_READY,
    State.REOPENED,
)
_KEEPING = (Act.EDIT, Act.NOTE, Act.ASSIGN, Act.FLAG, Act.READ, Act.RECALCULATE, Act.IMPORT)


def _table() -> dict[tuple[State, Act], State]:
    """Return every allowed transition."""
    table = {
        (state, act): state
        for state in (*_OPEN, State.AWAITING_FEE, State.OBJECTION)
        for act in _KEEPING
    }
    for state in _OPEN:
        table |= {
            (state, Act.REFER): State.REFERRED,
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
        (State.AWAITING_FEE, Act.REFER): State.AWAITING_FEE,
        (State.AWAITING_FEE, Act.FEE_PAID): State.IN_PROGRESS,
        (State.AWAITING_FEE, Act.ANSWER): State.CLOSED,
        (State.AWAITING_FEE, Act.REFUSE): State.CLOSED,
        (State.AWAITING_FEE, Act.CLOSE): State.CLOSED,
        (State.OBJECTION, Act.REFER): State.OBJECTION,
        (State.OBJECTION, Act.ANSWER): State.CLOSED,
        (State.OBJECTION, Act.REFUSE): State.CLOSED,
        (State.OBJECTION, Act.CLOSE): State.CLOSED,
        (State.CLOSED, Act.REOPEN): State.REOPENED,
    }
    table |= {(State.CLOSED, act): State.CLOSED for act in (Act.NOTE, Act.FLAG, Act.READ)}
    return table


TRANSITIONS: dict[tuple[State, Act], State] = _table()
"""(state, act) -> the state that follows; what is not here is refused."""

NEEDS_ANSWER = frozenset(
    {Outcome.REFUSED, Outcome.PARTIAL, Outcome.NOT_PROCESSED, Outcome.NOT_EXAMINED}
)
"""Outcomes that cannot stand without their reason, which only an answer or a refusal brings."""

_NOT_CHOSEN = frozenset({Act.RECALCULATE, Act.IMPORT, Act.UNDO, Act.REGISTER})
_INFORMATION_ONLY = frozenset({Act.EXTEND, Act.NOTIFY_FEE, Act.FEE_PAID})


def next_state(state: State, act: Act, *, outcome: Outcome | None = None) -> State:
    """Return the state after an act.

    Args:
        state: where the application stands.
        act: what is to be done.
        outcome: how it ends, for acts that close.

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
    return after


def allowed(state: State, application: Application) -> frozenset[Act]:
    """Return the acts that may be offered for an application.

    Extension and fee exist only for requests of information (Law 4982 art. 11).
    """
    acts = {act for (before, act) in TRANSITIONS if before is state} - _NOT_CHOSEN
    if application.kind is not Kind.INFORMATION or application.channel == "TBMM":
        acts -= _INFORMATION_ONLY
    return frozenset(acts)
