"""What the monthly report counts from: the rows of a stretch of days, and nothing else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from hi_desktop.domain.applications import Objection, Row
from hi_desktop.domain.counting import Facts
from hi_desktop.domain.vocabulary import IdentityStatus, Kind
from hi_desktop.storage import mapping
from hi_desktop.storage.lists import ROW, row_of
from hi_desktop.storage.tables import (
    ApplicationRecord,
    BodyRecord,
    HistoryRecord,
    HistoryRowRecord,
    ObjectionRecord,
)

A = ApplicationRecord


@dataclass(frozen=True, slots=True)
class Figures:
    """The queries behind the reports."""

    session: Session

    def alive(self, first: dt.date, last: dt.date, unit_id: int | None = None) -> list[Row]:
        """Return the applications that were open on any day from `first` to `last`.

        These are the ones received until `last` and not closed before `first`: everything that was
        received, closed or open in that time, in order of receipt.
        """
        return [row_of(row) for row in self.session.execute(self._alive(first, last, unit_id))]

    def _alive(self, first: dt.date, last: dt.date, unit_id: int | None) -> Any:
        query = ROW.where(A.received <= last, or_(A.closed_on.is_(None), A.closed_on >= first))
        if unit_id is not None:
            query = query.where(A.unit_id == unit_id)
        return query.order_by(A.received, A.id)

    def information(self, year: int) -> list[Row]:
        """Return the requests of information that arrived within a year, by number."""
        first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
        query = ROW.where(A.kind == Kind.INFORMATION, A.received >= first, A.received <= last)
        return [row_of(row) for row in self.session.execute(query.order_by(A.received, A.id))]

    def objections(self, year: int) -> list[Objection]:
        """Return the objections against what arrived within a year (Law 4982 art. 13)."""
        o = ObjectionRecord
        query = (
            select(o)
            .join(A, A.id == o.application_id)
            .where(A.received >= dt.date(year, 1, 1), A.received <= dt.date(year, 12, 31))
            .order_by(o.id)
        )
        return [mapping.objection(record) for record in self.session.scalars(query)]

    def facts(self, first: dt.date, last: dt.date, unit_id: int | None = None) -> list[Facts]:
        """Return what counting needs of the same applications as `alive`, and no more.

        A year of an office is read for the trend; whole rows would cost several times as much.
        """
        query = select(
            *(A.received, A.state, A.outcome, A.answered_on, A.closed_on, A.last_act_at),
            *(A.internal_due, A.legal_due, A.due, A.paused, A.elapsed),
        ).where(A.received <= last, or_(A.closed_on.is_(None), A.closed_on >= first))
        if unit_id is not None:
            query = query.where(A.unit_id == unit_id)
        return [
            Facts(*row[:5], row[5].date(), *row[6:]) for row in self.session.execute(query).all()
        ]

    def identities(
        self, first: dt.date, last: dt.date, unit_id: int | None = None
    ) -> list[tuple[int, str, IdentityStatus]]:
        """Return (id, whole identity number, what is known) of what was received or closed."""
        query = (
            select(A.id, BodyRecord.identity_no, BodyRecord.identity)
            .join(BodyRecord, BodyRecord.id == A.id)
            .where(
                A.received <= last,
                or_(A.received >= first, A.closed_on >= first, A.closed_on.is_(None)),
            )
        )
        if unit_id is not None:
            query = query.where(A.unit_id == unit_id)
        return [(row[0], row[1], row[2]) for row in self.session.execute(query)]

    def registrations(
        self, first: dt.date, last: dt.date, unit_id: int | None = None
    ) -> list[tuple[int, dt.datetime]]:
        """Return (id, when it was registered) of what was received in a stretch of days."""
        query = select(A.id, A.registered_at).where(A.received >= first, A.received <= last)
        if unit_id is not None:
            query = query.where(A.unit_id == unit_id)
        return [(row[0], row[1]) for row in self.session.execute(query)]

    def first_acts(self, ids: Sequence[int], *, without: Collection[str]) -> dict[int, dt.datetime]:
        """Return when the first act after the registration was done (R21), by application.

        Args:
            ids: the applications.
            without: codes of acts that are nobody's work on a case, such as a new holiday.
        """
        r, h = HistoryRowRecord, HistoryRecord
        result: dict[int, dt.datetime] = {}
        query = (
            select(r.application_id, func.min(h.at))
            .join(h, h.id == r.act_id)
            .where(h.act.not_in(without), r.op == "u", h.undone_by.is_(None), h.undoes.is_(None))
            .group_by(r.application_id)
        )
        for start in range(0, len(ids), 500):
            part = query.where(r.application_id.in_(ids[start : start + 500]))
            found = self.session.execute(part)
            result |= {id_: at for id_, at in found if id_ is not None}
        return result
