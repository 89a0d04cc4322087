"""Demands and objections of applications inside one transaction."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, fields

from sqlalchemy import ColumnElement, Select, and_, or_, select
from sqlalchemy.orm import Session

from hi_desktop.domain.applications import Application, Demand, EventKind, Objection
from hi_desktop.domain.errors import ConflictError, RuleError
from hi_desktop.domain.vocabulary import State
from hi_desktop.storage import mapping
from hi_desktop.storage.tables import (
    ApplicationRecord,
    BodyRecord,
    DemandRecord,
    EventRecord,
    ObjectionRecord,
)

CHUNK = 500

A = ApplicationRecord
_STORED = tuple(field.name for field in fields(Objection) if field.name not in {"id", "version"})


@dataclass(frozen=True, slots=True)
class Outcomes:
    """The repository."""

    session: Session

    # ---- demands

    def demands(self, application_id: int) -> tuple[Demand, ...]:
        """Return what the applicant asks for, in the order in which it was written down."""
        return tuple(
            Demand(text=row.text, result=row.result, id=row.id)
            for row in self._demands(application_id)
        )

    def set_demands(self, application_id: int, demands: Sequence[Demand]) -> None:
        """Make these the demands of an application; known ones are changed, others added or gone.

        An id that the application does not have counts as a new demand.
        """
        known = {row.id: row for row in self._demands(application_id)}
        for position, demand in enumerate(demands):
            row = known.pop(demand.id, None)
            if row is None:
                self.session.add(
                    DemandRecord(
                        application_id=application_id,
                        position=position,
                        text=demand.text,
                        result=demand.result,
                    )
                )
            else:
                row.position, row.text, row.result = position, demand.text, demand.result
        for row in known.values():
            self.session.delete(row)
        self.session.flush()

    def _demands(self, application_id: int) -> Sequence[DemandRecord]:
        query = select(DemandRecord).where(DemandRecord.application_id == application_id)
        order = (DemandRecord.position, DemandRecord.id)
        return self.session.scalars(query.order_by(*order)).all()

    # ---- objections

    def objections(self, application_id: int) -> tuple[Objection, ...]:
        """Return the objections to an application, the oldest first."""
        query = select(ObjectionRecord).where(ObjectionRecord.application_id == application_id)
        rows = self.session.scalars(query.order_by(ObjectionRecord.id))
        return tuple(_objection(row) for row in rows)

    def objections_of(self, ids: Sequence[int]) -> dict[int, tuple[Objection, ...]]:
        """Return the objections to many applications; those without any are left out."""
        found: dict[int, list[Objection]] = {}
        for start in range(0, len(ids), CHUNK):
            part = ObjectionRecord.application_id.in_(ids[start : start + CHUNK])
            query = select(ObjectionRecord).where(part).order_by(ObjectionRecord.id)
            for row in self.session.scalars(query):
                found.setdefault(row.application_id, []).append(_objection(row))
        return {id_: tuple(rows) for id_, rows in found.items()}

    def add_objection(self, application_id: int, objection: Objection) -> None:
        """Append an objection."""
        values = {name: getattr(objection, name) for name in _STORED}
        self.session.add(ObjectionRecord(application_id=application_id, **values))
        self.session.flush()

    def save_objection(self, application_id: int, objection: Objection) -> None:
        """Write an objection over the stored one.

        Raises:
            RuleError: `objection.gone`.
            ConflictError: somebody changed it since its version was read.
        """
        row = self.session.get(ObjectionRecord, objection.id)
        if row is None or row.application_id != application_id:
            raise RuleError("objection.gone")
        if row.version != objection.version:
            raise ConflictError("conflict")
        for name in _STORED:
            setattr(row, name, getattr(objection, name))
        self.session.flush()

    # ---- what is awaited

    def awaited(self, served_since: dt.date) -> list[Application]:
        """Return the applications of which something may be awaited, by id.

        Args:
            served_since: refusals served before that day are past every objection.
        """
        found: set[int] = set()
        for query in _awaited(served_since):
            found.update(self.session.scalars(query))
        ids = sorted(found)
        result: list[Application] = []
        for start in range(0, len(ids), CHUNK):
            part = A.id.in_(ids[start : start + CHUNK])
            rows = self.session.execute(
                select(A, BodyRecord).join(BodyRecord, BodyRecord.id == A.id).where(part)
            )
            result += [mapping.application(record, body) for record, body in rows]
        return sorted(result, key=lambda one: one.id)


def _awaited(served_since: dt.date) -> tuple[Select[int], ...]:
    """Return the questions whose answers together are everything that is awaited."""
    is_open = A.closed_on.is_(None)
    waiting: ColumnElement[bool] = or_(
        A.extended.is_(True), A.progress_on.is_not(None), A.state == State.AWAITING_FEE
    )
    o = ObjectionRecord
    undecided = or_(o.decided_on.is_(None), and_(o.asked_on.is_not(None), o.sent_on.is_(None)))
    served = and_(EventRecord.kind == EventKind.SERVED, EventRecord.on >= served_since)
    return (
        select(A.id).where(is_open, waiting),
        select(o.application_id).where(undecided),
        select(EventRecord.application_id).where(served),
    )


def _objection(record: ObjectionRecord) -> Objection:
    values = {name: getattr(record, name) for name in _STORED}
    return Objection(id=record.id, version=record.version, **values)
