"""Which duties were missed in a stretch of days, and by whom: the queries behind the shortcomings.

Each query answers with the short name of the unit, or with what else names the place: a register
number, a day. "Missed" is judged on the last day that was asked for.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.orm import Session

from hi_desktop.domain.applications import Act
from hi_desktop.domain.breaches import Breach
from hi_desktop.domain.vocabulary import ConversationKind
from hi_desktop.storage.tables import (
    ApplicationRecord,
    BodyRecord,
    ConversationRecord,
    DemandRecord,
    HistoryRecord,
    HistoryRowRecord,
    ReferralRecord,
    RegistryChangeRecord,
    UnitRecord,
)

A, B, R, U, T = ApplicationRecord, BodyRecord, ReferralRecord, UnitRecord, ConversationRecord
UNNAMED = "Birimi belli olmayan"

Query = Any
"""A select of short name and name of a unit; more columns may follow."""

_ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """The days and the unit that are asked for.

    Args:
        first, last: the stretch; "missed" is judged at the end of `last`.
        unit_id: only of this unit; None is all.
    """

    first: dt.date
    last: dt.date
    unit_id: int | None = None

    @property
    def start(self) -> dt.datetime:
        """First moment."""
        return dt.datetime.combine(self.first, dt.time())

    @property
    def end(self) -> dt.datetime:
        """First moment after the stretch."""
        return dt.datetime.combine(self.last + _ONE_DAY, dt.time())


@dataclass(frozen=True, slots=True)
class Breaches:
    """The repository of missed duties; days without a check are the service's to tell."""

    session: Session

    def found(self, window: Window) -> dict[Breach, list[str]]:
        """Return the missed duties of a stretch of days by kind."""
        return {breach: self._names(query(window)) for breach, query in _QUERIES.items()}

    def incomplete(self, window: Window) -> list[tuple[int, str]]:
        """Return (id, short name of the unit) of what was answered but was not complete."""
        query = _cases(window, _answered(window)).add_columns(A.id)
        rows = self.session.execute(query)
        return [(row[2], row[0] or row[1] or UNNAMED) for row in rows]

    def _names(self, query: Query) -> list[str]:
        return [row[0] or row[1] or UNNAMED for row in self.session.execute(query)]


def _of_unit(window: Window, column: Any) -> Sequence[ColumnElement[bool]]:
    return () if window.unit_id is None else (column == window.unit_id,)


def _cases(window: Window, *tests: ColumnElement[bool]) -> Query:
    """Return the units of the applications that meet the tests."""
    return (
        select(U.short, U.name)
        .select_from(A)
        .join(B, B.id == A.id)
        .outerjoin(U, U.id == A.unit_id)
        .where(A.received <= window.last, *tests, *_of_unit(window, A.unit_id))
    )


def _answered(window: Window) -> ColumnElement[bool]:
    """Return the condition: answered by the end of the stretch, but not complete by then."""
    return and_(
        A.answered_on.is_not(None),
        A.answered_on <= window.last,
        A.progress_on.is_(None),
        or_(A.closed_on.is_(None), A.closed_on > window.last),
    )


def _demand_open(window: Window) -> Query:
    d = DemandRecord
    unsettled = exists().where(d.application_id == A.id, d.result.is_(None))
    return _cases(window, _answered(window), unsettled)


def _extension_not_told(window: Window) -> Query:
    return _cases(
        window,
        A.extended.is_(True),
        B.extension_notice_on.is_(None),
        or_(A.closed_on.is_(None), A.closed_on >= window.first),
    )


def _urgent_not_told(window: Window) -> Query:
    return _cases(window, A.urgent.is_(True), B.alerted_at.is_(None), A.received >= window.first)


def _referrals(window: Window, *tests: ColumnElement[bool]) -> Query:
    return (
        select(U.short, U.name)
        .select_from(R)
        .join(A, A.id == R.application_id)
        .join(U, U.id == R.unit_id)
        .where(*tests, *_of_unit(window, A.unit_id))
    )


def _returned(window: Window) -> Query:
    """Return the units to which something was sent back, or sent a second time."""
    return _referrals(
        window,
        or_(R.is_return.is_(True), R.reason != ""),
        R.referred_at >= window.start,
        R.referred_at < window.end,
    )


def _unit_late(window: Window) -> Query:
    """Return the units whose internal day passed within the stretch without their answer."""
    answered_late = or_(R.answered_on.is_(None), R.answered_on > R.due)
    held = or_(R.ended_at.is_(None), func.date(R.ended_at) > R.due)
    return _referrals(window, R.due >= window.first, R.due < window.last, answered_late, held)


def _extra_letter(window: Window) -> Query:
    h, r = HistoryRecord, HistoryRowRecord
    return (
        select(U.short, U.name)
        .select_from(h)
        .join(r, and_(r.act_id == h.id, r.table == A.__tablename__))
        .join(A, A.id == r.application_id)
        .outerjoin(U, U.id == A.unit_id)
        .where(
            h.act == Act.EXTRA_LETTER.value,
            h.undone_by.is_(None),
            h.at >= window.start,
            h.at < window.end,
            *_of_unit(window, A.unit_id),
        )
    )


def _not_reported(window: Window) -> Query:
    c = RegistryChangeRecord
    return (
        select(U.short, U.name)
        .select_from(c)
        .join(U, U.id == c.unit_id)
        .where(
            c.due <= window.last,
            or_(c.reported_on.is_(None), c.reported_on > window.last),
            *_of_unit(window, c.unit_id),
        )
    )


def _talks(window: Window, *tests: ColumnElement[bool]) -> Query:
    return (
        select(U.short, U.name)
        .select_from(T)
        .outerjoin(U, U.id == T.unit_id)
        .where(T.at < window.end, *tests, *_of_unit(window, T.unit_id))
    )


def _to_white_desk(window: Window) -> Query:
    return _talks(window, T.to_white_desk.is_(True), T.at >= window.start)


def _not_called_back(window: Window) -> Query:
    return _talks(
        window,
        T.callback_on >= window.first,
        T.callback_on <= window.last,
        or_(T.called_back_at.is_(None), func.date(T.called_back_at) > T.callback_on),
    )


def _waits(kind: ConversationKind) -> Callable[[Window], Query]:
    def query(window: Window) -> Query:
        return _talks(
            window, T.kind == kind, or_(T.answered_at.is_(None), T.answered_at >= window.end)
        )

    return query


_QUERIES: dict[Breach, Callable[[Window], Query]] = {
    Breach.RETURNED: _returned,
    Breach.DEMAND_OPEN: _demand_open,
    Breach.EXTENSION_NOT_TOLD: _extension_not_told,
    Breach.UNIT_LATE: _unit_late,
    Breach.EXTRA_LETTER: _extra_letter,
    Breach.URGENT_NOT_TOLD: _urgent_not_told,
    Breach.CHANGE_NOT_REPORTED: _not_reported,
    Breach.TO_WHITE_DESK: _to_white_desk,
    Breach.NOT_CALLED_BACK: _not_called_back,
    Breach.EXPERT_WAITS: _waits(ConversationKind.EXPERT),
    Breach.REQUEST_WAITS: _waits(ConversationKind.COUNSELLORSHIP),
}
"""What SQL alone can tell; steps after the answer follow the routes, missed checks the calendar."""
