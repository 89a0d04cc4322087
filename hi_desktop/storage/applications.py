"""Reads and writes of applications inside one transaction."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from hi_desktop.domain.applications import Act, Application, Draft, Event, Referral
from hi_desktop.domain.errors import ConflictError, RuleError
from hi_desktop.storage import mapping, numbers
from hi_desktop.storage.tables import (
    ApplicationRecord,
    BodyRecord,
    EventRecord,
    HistoryRecord,
    HistoryRowRecord,
    OfficerRecord,
    ReferralRecord,
    SearchRecord,
    UnitRecord,
)

CHUNK = 500


@dataclass(frozen=True, slots=True)
class Case:
    """One application under work: its two records, to be changed in place."""

    record: ApplicationRecord
    body: BodyRecord

    @property
    def number(self) -> str:
        """Register number."""
        return numbers.format_number(self.record.year, self.record.no)

    def value(self) -> Application:
        """Return the application as a value."""
        return mapping.application(self.record, self.body)


@dataclass(frozen=True, slots=True)
class Applications:
    """The repository of applications, their events and referrals."""

    session: Session

    def add(self, draft: Draft, *, at: dt.datetime, values: Mapping[str, Any]) -> Case:
        """Register a draft under the next number of the year of `at`.

        Args:
            draft: cleaned and checked.
            at: moment of registration.
            values: the due days and the other columns that the service has worked out.
        """
        number = numbers.take(self.session, at.year)[0]
        record = ApplicationRecord(
            year=at.year,
            no=number,
            registered_at=at,
            last_act_at=at,
            **mapping.narrow_values(draft),
            **values,
        )
        self.session.add(record)
        self.session.flush()
        body = BodyRecord(id=record.id, **mapping.body_values(draft))
        self.session.add(body)
        return Case(record, body)

    def case(self, application_id: int, *, version: int | None = None) -> Case:
        """Return one application to be changed.

        Raises:
            RuleError: `application.gone`.
            ConflictError: somebody changed it since `version` was read.
        """
        record = self.session.get(ApplicationRecord, application_id)
        body = self.session.get(BodyRecord, application_id)
        if record is None or body is None:
            raise RuleError("application.gone")
        if version is not None and record.version != version:
            raise ConflictError("conflict", number=numbers.format_number(record.year, record.no))
        return Case(record, body)

    def change(self, case: Case, values: Mapping[str, Any]) -> None:
        """Write changed fields of a draft into both records, with the keys that follow."""
        for name, value in values.items():
            holder = case.body if name in mapping.BODY else case.record
            if name not in mapping.BODY and name not in mapping.NARROW:
                raise KeyError(name)
            setattr(holder, name, value)
        for name, value in mapping.derived(case.value()).items():
            setattr(case.record, name, value)

    def events(self, application_id: int) -> tuple[Event, ...]:
        """Return the events that move the due days, oldest first."""
        query = select(EventRecord).where(EventRecord.application_id == application_id)
        return tuple(mapping.event(row) for row in self.session.scalars(query.order_by("id")))

    def events_of(self, ids: Sequence[int]) -> dict[int, tuple[Event, ...]]:
        """Return the events of many applications; those without any are left out."""
        found: dict[int, list[Event]] = {}
        for start in range(0, len(ids), CHUNK):
            part = EventRecord.application_id.in_(ids[start : start + CHUNK])
            for row in self.session.scalars(select(EventRecord).where(part).order_by("id")):
                found.setdefault(row.application_id, []).append(mapping.event(row))
        return {id_: tuple(events) for id_, events in found.items()}

    def add_event(self, application_id: int, event: Event, *, at: dt.datetime, by: str) -> None:
        """Append an event."""
        self.session.add(
            EventRecord(
                application_id=application_id,
                kind=event.kind,
                on=event.on,
                note=event.note,
                at=at,
                by=by,
            )
        )

    def referrals(self, application_id: int) -> tuple[Referral, ...]:
        """Return the referral chain, oldest first."""
        query = (
            select(ReferralRecord, UnitRecord)
            .join(UnitRecord, UnitRecord.id == ReferralRecord.unit_id)
            .where(ReferralRecord.application_id == application_id)
            .order_by(ReferralRecord.id)
        )
        return tuple(mapping.referral(row, unit) for row, unit in self.session.execute(query))

    def open_referral(self, application_id: int) -> ReferralRecord | None:
        """Return the link of the chain that holds the application now."""
        query = (
            select(ReferralRecord)
            .where(
                ReferralRecord.application_id == application_id, ReferralRecord.ended_at.is_(None)
            )
            .order_by(ReferralRecord.id.desc())
            .limit(1)
        )
        return self.session.scalars(query).first()

    def registered_by(self, application_id: int) -> str:
        """Return who registered an application; empty where a list brought it."""
        h, r = HistoryRecord, HistoryRowRecord
        query = (
            select(h.by)
            .join(r, r.act_id == h.id)
            .where(r.application_id == application_id, h.act == Act.REGISTER.value)
            .order_by(h.id)
            .limit(1)
        )
        return self.session.scalars(query).first() or ""

    def add_referral(self, record: ReferralRecord) -> None:
        """Append a link to the chain."""
        self.session.add(record)

    def mark_read(self, application_id: int) -> bool:
        """Take the mark "unread" away without a new version; return whether it was there."""
        statement = (
            update(ApplicationRecord)
            .where(ApplicationRecord.id == application_id, ApplicationRecord.unread.is_(True))
            .values(unread=False)
            .returning(ApplicationRecord.id)
        )
        return self.session.execute(statement).first() is not None

    def number_of(self, application_id: int) -> str:
        """Return a register number, or an empty text if the application is gone."""
        query = select(ApplicationRecord.year, ApplicationRecord.no)
        row = self.session.execute(query.where(ApplicationRecord.id == application_id)).first()
        return "" if row is None else numbers.format_number(*row)

    def known(self, external_numbers: Iterable[str]) -> dict[str, int]:
        """Return which outside numbers are registered already: number as asked -> id."""
        asked: dict[str, list[str]] = {}
        for number in external_numbers:
            if found := mapping.external_key(number):
                asked.setdefault(found, []).append(number)
        keys = list(asked)
        result: dict[str, int] = {}
        query = select(ApplicationRecord.external_key, ApplicationRecord.id)
        for start in range(0, len(keys), CHUNK):
            part = query.where(ApplicationRecord.external_key.in_(keys[start : start + CHUNK]))
            for found, id_ in self.session.execute(part):
                result |= dict.fromkeys(asked[found], id_)
        return result

    def same_person(self, *, identity_no: str, phone: str) -> list[tuple[int, str]]:
        """Return (id, "identity" or "phone") of applications by the same person, newest first."""
        if not identity_no and not phone:
            return []
        b = BodyRecord
        tests = [b.identity_no == identity_no] if identity_no else []
        tests += [b.phone == phone] if phone else []
        query = select(b.id, b.identity_no).where(or_(*tests)).order_by(b.id.desc()).limit(50)
        return [
            (id_, "identity" if identity_no and found == identity_no else "phone")
            for id_, found in self.session.execute(query)
        ]

    def texts_since(self, first: dt.date, limit: int) -> list[tuple[int, str, str]]:
        """Return (id, folded applicant, subject) of the newest applications since a day."""
        query = (
            select(ApplicationRecord.id, SearchRecord.n, ApplicationRecord.subject)
            .join(SearchRecord, SearchRecord.id == ApplicationRecord.id)
            .where(ApplicationRecord.received >= first)
            .order_by(ApplicationRecord.received.desc(), ApplicationRecord.id.desc())
            .limit(limit)
        )
        return [(row[0], row[1], row[2]) for row in self.session.execute(query)]

    def units_for(self, words: Sequence[str], limit: int) -> list[tuple[int, int]]:
        """Return (unit id, count) of the units that got the subjects with these folded words."""
        a = ApplicationRecord
        count = func.count()
        query = (
            select(a.unit_id, count)
            .join(SearchRecord, SearchRecord.id == a.id)
            .where(a.unit_id.is_not(None))
            .where(or_(*(SearchRecord.f.contains(word, autoescape=True) for word in words)))
            .group_by(a.unit_id)
            .order_by(count.desc(), a.unit_id)
            .limit(limit)
        )
        return [(row[0], row[1]) for row in self.session.execute(query) if row[0] is not None]

    def officer_name(self, officer_id: int | None) -> str:
        """Return an officer's name."""
        record = None if officer_id is None else self.session.get(OfficerRecord, officer_id)
        return "" if record is None else record.name
