"""What an import needs of the database: bulk registration and remembered column mappings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from hi_desktop.domain.applications import Act, Draft
from hi_desktop.storage import bulk, mapping, numbers, search
from hi_desktop.storage.base import Base
from hi_desktop.storage.journal import Journal, Touch
from hi_desktop.storage.tables import (
    ApplicationRecord,
    BodyRecord,
    EventRecord,
    ImportMappingRecord,
    ReferralRecord,
)

CHUNK = 500

LOCK = text("SELECT pg_advisory_xact_lock(1213810754)")


@dataclass(slots=True, kw_only=True)
class NewCase:
    """One application to be registered with many others.

    Args:
        draft: cleaned and checked.
        values: columns of `application` that the service worked out; every case of one call has
            the same columns: state, due days and so on.
        body: columns of `application_body` beyond the draft's, such as the answer; the same ones
            in every case of one call.
        events, referrals: columns of the rows that come with it, without ids.
        at: moment of registration; None is the moment of the import.
    """

    draft: Draft
    values: Mapping[str, Any]
    body: Mapping[str, Any] = field(default_factory=dict)
    events: Sequence[Mapping[str, Any]] = ()
    referrals: Sequence[Mapping[str, Any]] = ()
    at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Imports:
    """The repository behind imports."""

    session: Session

    def alone(self) -> None:
        """Wait until no other import writes, so that two never register one list twice."""
        if self.session.get_bind().dialect.name == "postgresql":
            self.session.execute(LOCK)

    def add_all(
        self, cases: Sequence[NewCase], *, at: dt.datetime, act: str = Act.IMPORT
    ) -> Sequence[int]:
        """Register many applications in their order; return their ids.

        Numbers follow without a gap, each year its own. One journal line per application says that
        it was made; taking it back takes what came with it, so that the whole is one undo.
        """
        if not cases:
            return ()
        years: dict[int, int] = {}
        for case in cases:
            year = (case.at or at).year
            years[year] = years.get(year, 0) + 1
        given = {
            year: iter(numbers.take(self.session, year, count)) for year, count in years.items()
        }
        ids = bulk.take_ids(self.session, ApplicationRecord.__tablename__, len(cases))
        narrow = list(_narrow(cases, ids, given, at=at, act=act))
        bodies = [
            {"id": id_, "version": 1, **mapping.body_values(case.draft), **_REST_BODY, **case.body}
            for id_, case in zip(ids, cases, strict=True)
        ]
        tables = Base.metadata.tables
        bulk.insert_rows(self.session, tables["application"], narrow)
        bulk.insert_rows(self.session, tables["application_body"], bodies)
        bulk.insert_rows(self.session, tables["app_search"], _searches(narrow, bodies))
        self._children(EventRecord.__tablename__, "events", cases, ids)
        self._children(ReferralRecord.__tablename__, "referrals", cases, ids)
        self._note(ids)
        return ids

    def _children(
        self, table: str, name: str, cases: Sequence[NewCase], ids: Sequence[int]
    ) -> None:
        rows = [
            {"application_id": id_, **child}
            for id_, case in zip(ids, cases, strict=True)
            for child in getattr(case, name)
        ]
        if rows:
            row_ids = bulk.take_ids(self.session, table, len(rows))
            numbered = ({"id": id_, **row} for id_, row in zip(row_ids, rows, strict=True))
            bulk.insert_rows(self.session, Base.metadata.tables[table], numbered)

    def _note(self, ids: Sequence[int]) -> None:
        journal = self.session.info.get("journal")
        if isinstance(journal, Journal):
            for id_ in ids:
                journal.add(Touch(ApplicationRecord.__tablename__, str(id_), id_, "i"))

    def mapping_for(self, fingerprint: str) -> Any | None:
        """Return how this set of headings was understood the last time."""
        record = self.session.get(ImportMappingRecord, fingerprint)
        return None if record is None else record.mapping

    def remember_mapping(self, fingerprint: str, mapping_: Any, *, at: dt.datetime) -> None:
        """Remember how a set of headings was understood; `fingerprint` has up to 64 letters."""
        record = self.session.get(ImportMappingRecord, fingerprint)
        if record is None:
            new = ImportMappingRecord(id=fingerprint, mapping=mapping_, used_at=at)
            self.session.add(new)
        else:
            record.mapping, record.used_at = mapping_, at

    def keys_of(self, ids: Iterable[int]) -> dict[int, str]:
        """Return the fingerprints of the list rows from which applications came."""
        wanted = list(ids)
        query = select(BodyRecord.id, BodyRecord.import_key)
        found: dict[int, str] = {}
        for start in range(0, len(wanted), CHUNK):
            part = BodyRecord.id.in_(wanted[start : start + CHUNK])
            found |= {row[0]: row[1] for row in self.session.execute(query.where(part))}
        return found

    def by_keys(self, keys: Iterable[str]) -> dict[str, int]:
        """Return which list rows are registered already: fingerprint -> id."""
        wanted = list(dict.fromkeys(keys))
        query = select(BodyRecord.import_key, BodyRecord.id)
        found: dict[str, int] = {}
        for start in range(0, len(wanted), CHUNK):
            part = BodyRecord.import_key.in_(wanted[start : start + CHUNK])
            found |= {row[0]: row[1] for row in self.session.execute(query.where(part))}
        return found


_REST_BODY = {
    "answer_summary": "",
    "answer_route": "",
    "answer_letter_no": "",
    "answer_letter_date": None,
    "sub_letter": "",
    "explanation": "",
    "published_where": "",
    "import_key": "",
    "extension_ground": "",
    "told_applicant_on": None,
    "told_counsellorship_on": None,
    "entered_on": None,
    "entry_text": "",
}

_REST = {
    "state": "KAYITLI",
    "outcome": None,
    "noon": False,
    "paused": False,
    "extended": False,
    "ground": "",
    "answered_on": None,
    "closed_on": None,
    "elapsed": None,
    "flagged": False,
    "unread": True,
    "version": 1,
}


def _narrow(
    cases: Iterable[NewCase],
    ids: Iterable[int],
    given: Mapping[int, Iterator[int]],
    *,
    at: dt.datetime,
    act: str,
) -> Iterator[dict[str, Any]]:
    for id_, case in zip(ids, cases, strict=True):
        moment = case.at or at
        yield {
            "id": id_,
            "year": moment.year,
            "no": next(given[moment.year]),
            "registered_at": moment,
            "last_act_at": moment,
            "last_act": act,
            **mapping.narrow_values(case.draft),
            **_REST,
            **case.values,
        }


class _Joined:
    """A row of both tables for `search.texts`."""

    __slots__ = ("__dict__",)

    def __init__(self, narrow: Mapping[str, Any], body: Mapping[str, Any]) -> None:
        self.__dict__.update(body)
        self.__dict__.update(narrow)


def _searches(
    narrow: Sequence[Mapping[str, Any]], bodies: Sequence[Mapping[str, Any]]
) -> Iterator[dict[str, Any]]:
    for row, body in zip(narrow, bodies, strict=True):
        yield search.texts(_Joined(row, body))
