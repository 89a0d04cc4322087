"""What an objection to the Board (BEDK) must say, and what each of its days adds (4982 art. 13)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from hi_desktop.domain.applications import Application, Event, EventKind, Objection
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.follow_up import may_be_objected

_DAYS = ("filed_on", "told_on", "asked_on", "sent_on", "decided_on", "court_on")
_AFTER = (("told_on", "filed_on"), ("asked_on", "filed_on"), ("sent_on", "asked_on"),
          ("decided_on", "filed_on"))  # fmt: skip


def check_objection(application: Application, objection: Objection, today: dt.date) -> None:
    """Refuse an objection that cannot be: wrong case, days ahead or out of order, half a decision.

    Raises:
        RuleError: ``objection.not_refused``, ``objection.future``, ``objection.order``,
            ``objection.no_result``.
    """
    if not may_be_objected(application):
        raise RuleError("objection.not_refused")
    for name in _DAYS:
        on = getattr(objection, name)
        if on is not None and on > today:
            raise RuleError("objection.future", field=name, on=on)
    first = application.answered_on or application.received
    if objection.filed_on < first:
        raise RuleError("objection.order", field="filed_on", on=objection.filed_on, earlier=first)
    for name, before in _AFTER:
        on, earlier = getattr(objection, name), getattr(objection, before)
        if on is not None and (earlier is None or on < earlier):
            limit = earlier or objection.filed_on
            raise RuleError("objection.order", field=name, on=on, earlier=limit)
    if (objection.decided_on is None) != (objection.result is None):
        missing = "result" if objection.result is None else "decided_on"
        raise RuleError("objection.no_result", field=missing)


def check_new(objections: Sequence[Objection]) -> None:
    """Refuse a second objection while one is not decided; raise RuleError `objection.pending`."""
    if any(one.result is None for one in objections):
        raise RuleError("objection.pending")


def events_of(before: Objection | None, after: Objection) -> Iterator[Event]:
    """Yield a deadline event for each day that is new or another one."""
    for name, kind, note in (
        ("filed_on", EventKind.OBJECTED, after.board_no),
        ("asked_on", EventKind.BOARD_ASKED, after.board_no),
        ("decided_on", EventKind.BOARD_DECIDED, after.result.value if after.result else ""),
    ):
        on = getattr(after, name)
        if on is not None and (before is None or getattr(before, name) != on):
            yield Event(kind, on, note)
