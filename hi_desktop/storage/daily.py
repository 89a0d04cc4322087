"""Daily checks and what presses today, inside one transaction."""

from __future__ import annotations

import datetime as dt
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from hi_desktop.domain.applications import Act
from hi_desktop.domain.today import Check
from hi_desktop.domain.vocabulary import Purpose, State
from hi_desktop.storage.lists import Lists
from hi_desktop.storage.tables import (
    ApplicationRecord,
    DailyCheckRecord,
    HistoryRecord,
    ReferralRecord,
    RegistryChangeRecord,
)

A, D, R = ApplicationRecord, DailyCheckRecord, ReferralRecord

NO_ACTS = (Act.REGISTER, Act.IMPORT, Act.RECALCULATE)
"""After these nobody has begun to work on an application yet."""


def _key(day: dt.date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day


def _day(key: int) -> dt.date:
    return dt.date(key // 10_000, key // 100 % 100, key % 100)


@dataclass(frozen=True, slots=True)
class Daily:
    """The repository."""

    session: Session

    def check(self, day: dt.date) -> Check | None:
        """Return the stamp of a day."""
        record = self.session.get(D, _key(day))
        return None if record is None else Check(day, record.at, record.by, record.note)

    def checks(self, first: dt.date, last: dt.date) -> list[Check]:
        """Return the stamps of a stretch of days, in order."""
        query = select(D).where(D.id >= _key(first), D.id <= _key(last)).order_by(D.id)
        return [Check(_day(r.id), r.at, r.by, r.note) for r in self.session.scalars(query)]

    def add(self, check: Check) -> None:
        """Stamp a day."""
        record = D(id=_key(check.day), at=check.at, by=check.by, note=check.note)
        self.session.add(record)

    def began_on(self) -> dt.date | None:
        """Return the day of the first act ever done with the program; None before it."""
        query = select(HistoryRecord.at).order_by(HistoryRecord.id).limit(1)
        found = self.session.execute(query).scalar()
        return None if found is None else found.date()

    def untouched(self, until: dt.date) -> array[int]:
        """Return what was registered up to a day and nobody has worked on since, oldest first."""
        end = dt.datetime.combine(until + dt.timedelta(days=1), dt.time())
        query = (
            select(A.id)
            .where(
                A.closed_on.is_(None),
                A.state == State.REGISTERED,
                A.last_act.in_(NO_ACTS),
                A.registered_at < end,
            )
            .order_by(A.registered_at, A.id)
        )
        return Lists(self.session).vector(query)

    def late_units(self, today: dt.date) -> list[tuple[int, dt.date]]:
        """Return (application, day) where a unit's own day has passed without its answer."""
        query = (
            select(R.application_id, func.min(R.due))
            .join(A, A.id == R.application_id)
            .where(
                A.closed_on.is_(None),
                R.ended_at.is_(None),
                R.answered_on.is_(None),
                R.purpose == Purpose.ACTION,
                R.due < today,
            )
            .group_by(R.application_id)
            .order_by(func.min(R.due), R.application_id)
        )
        rows = self.session.execute(query)
        return [(row[0], row[1]) for row in rows if row[1] is not None]

    def pressing(self, until: dt.date, limit: int) -> list[int]:
        """Return what is open, runs and is due up to a day: the earliest first."""
        query = (
            select(A.id)
            .where(A.closed_on.is_(None), A.paused.is_(False), A.due <= until)
            .order_by(A.due, A.id)
            .limit(limit)
        )
        return list(self.session.scalars(query))

    def urgent(self, limit: int) -> list[int]:
        """Return the open urgent applications (R31), the oldest first."""
        query = select(A.id).where(A.closed_on.is_(None), A.urgent.is_(True)).order_by(A.id)
        return list(self.session.scalars(query.limit(limit)))

    def unreported(self) -> int:
        """Return how many changes of the registry await their letter (R8)."""
        query = select(func.count()).select_from(RegistryChangeRecord)
        query = query.where(RegistryChangeRecord.reported_on.is_(None))
        return int(self.session.execute(query).scalar_one())

    def sums(self, today: dt.date) -> Sequence[int]:
        """Return how many open applications are urgent, and how many have no unit."""
        rows = self.session.execute(
            select(
                func.count().filter(A.urgent.is_(True)),
                func.count().filter(A.unit_id.is_(None)),
                func.count().filter(
                    A.unit_id.is_(None),
                    A.registered_at >= dt.datetime.combine(today, dt.time()),
                ),
            )
            .select_from(A)
            .where(A.closed_on.is_(None))
        ).one()
        return tuple(rows)
