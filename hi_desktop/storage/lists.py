"""Lists: a question becomes a vector of ids in order; rows are read by primary key when shown.

Any order, any filter, any search gives the same thing, so that a jump to row N costs nothing and a
selection survives a new order. The ids come as one text from SQLite (eight hex digits each) and one
byte string from PostgreSQL: building 100,000 Python numbers row by row would freeze a window.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Container, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    case,
    cast,
    func,
    literal,
    not_,
    or_,
    select,
    text,
    union_all,
)
from sqlalchemy.orm import Session, aliased

from hi_desktop.domain.applications import Row
from hi_desktop.domain.channels import CHANNELS
from hi_desktop.domain.text import sort_key
from hi_desktop.domain.vocabulary import IdentityStatus, Kind, Outcome, State, word
from hi_desktop.storage.numbers import format_number
from hi_desktop.storage.tables import (
    ApplicationRecord,
    BodyRecord,
    OfficerRecord,
    UnitRecord,
    ViewerRecord,
)

A, U, O = ApplicationRecord, UnitRecord, OfficerRecord  # noqa: E741 - three tables, three letters
B, V = BodyRecord, ViewerRecord


def _ranked(column: Any, names: dict[str, str]) -> ColumnElement[int]:
    """Return an order of codes by the Turkish order of their names."""
    order = sorted(names, key=lambda code: sort_key(names[code]))
    return case({code: at for at, code in enumerate(order)}, value=column, else_=len(order))


def _by_word(column: Any, kind: type[Kind | State | Outcome]) -> ColumnElement[int]:
    return _ranked(column, {member: word(member) for member in kind})


_CLOSED_LAST = case(
    (A.closed_on.is_not(None), 2), (A.urgent.is_(True), -1), (A.paused.is_(True), 1), else_=0
)
"""Urgent cases stand first: for them no period is waited for (R31)."""

ORDERS: dict[str, tuple[Any, ...]] = {
    "remaining": (_CLOSED_LAST, A.due),
    "number": (A.year, A.no),
    "subject": (A.subject_key,),
    "applicant": (A.applicant_key,),
    "unit": (U.name_key,),
    "state": (_by_word(A.state, State),),
    "due": (A.due,),
    "received": (A.received,),
    "officer": (O.name_key,),
    "channel": (_ranked(A.channel, {channel.code: channel.name.tr for channel in CHANNELS}),),
    "kind": (_by_word(A.kind, Kind),),
    "topic": (A.topic_key,),
    "province": (A.province_key,),
    "internal_due": (A.internal_due,),
    "legal_due": (A.legal_due,),
    "extended": (A.extended,),
    "letter_no": (A.letter_no,),
    "external_no": (A.external_key,),
    "outcome": (_by_word(A.outcome, Outcome),),
    "ground": (A.ground,),
    "answered_on": (A.answered_on,),
    "closed_on": (A.closed_on,),
    "elapsed": (A.elapsed,),
    "flagged": (A.flagged,),
    "unread": (A.unread,),
    "urgent": (A.urgent,),
    "confidential": (A.confidential,),
    "paused": (A.paused,),
    "last_act": (A.last_act_at,),
}
"""Column key -> what it is ordered by; every key of the list stands here."""

NAMING = frozenset({"applicant", "subject", "province", "topic", "external_no", "letter_no"})
"""Columns that name a secret applicant: they order, filter and offer him to nobody else."""

NULLABLE = frozenset({"unit", "officer", "answered_on", "closed_on", "elapsed"})
"""Orders whose first key may be empty; an empty one is the smallest on both engines."""

VALUES: dict[str, Any] = {
    "state": A.state,
    "channel": A.channel,
    "kind": A.kind,
    "outcome": A.outcome,
    "ground": A.ground,
    "topic": A.topic,
    "province": A.province,
    "unit": A.unit_id,
    "officer": A.officer_id,
    "extended": A.extended,
    "flagged": A.flagged,
    "unread": A.unread,
    "urgent": A.urgent,
    "confidential": A.confidential,
    "paused": A.paused,
    "applicant": A.applicant,
    "subject": A.subject,
    "elapsed": A.elapsed,
    "external_no": A.external_no,
    "letter_no": A.letter_no,
    "last_act": A.last_act,
}
"""Column key -> column whose values a header offers; the dates are in `DATES`."""

DATES: dict[str, Any] = {
    "remaining": A.due,
    "due": A.due,
    "received": A.received,
    "internal_due": A.internal_due,
    "legal_due": A.legal_due,
    "answered_on": A.answered_on,
    "closed_on": A.closed_on,
}

ROW = select(
    *(A.id, A.year, A.no, A.channel, A.kind, A.state, A.outcome, A.subject, A.applicant),
    *(U.name, U.short, O.name, A.province, A.topic, A.external_no, A.letter_no, A.received),
    *(A.internal_due, A.legal_due, A.due, A.noon, A.paused, A.ground, A.answered_on),
    *(A.closed_on, A.elapsed, A.extended, A.flagged, A.unread, A.urgent, A.confidential),
    *(A.last_act_at, A.last_act, A.progress_on, B.identity),
).select_from(A).join(B, B.id == A.id).outerjoin(U, U.id == A.unit_id).outerjoin(
    O, O.id == A.officer_id
)  # fmt: skip


def secret() -> Select[Any]:
    """Return the ids whose applicant is a secret: by a court's order, or hidden at CİMER."""
    a, b = aliased(A), aliased(B)
    ordered = select(a.id).where(a.confidential.is_(True))
    hidden = select(b.id).where(b.identity == IdentityStatus.HIDDEN)
    return select(union_all(ordered, hidden).subquery().c.id)


def named(viewer: int) -> Select[Any]:
    """Return the ids of secret applicants whom an officer may see."""
    return select(V.application_id).where(V.officer_id == viewer)


def visible(viewer: int) -> ColumnElement[bool]:
    """Return the condition: who reads may know the applicant."""
    return or_(A.id.not_in(secret()), A.id.in_(named(viewer)))


def row_of(r: Any, seen: Container[int] = ()) -> Row:
    """Return the value of one row of `ROW`; `seen`: ids of secrets that the reader may see."""
    return Row(
        id=r[0], number=format_number(r[1], r[2]), channel=r[3], kind=r[4], state=r[5],
        outcome=r[6], subject=r[7], applicant=r[8], unit=r[9] or "",
        unit_short=r[10] or r[9] or "", officer=r[11] or "", province=r[12], topic=r[13],
        external_no=r[14], letter_no=r[15], received=r[16], internal_due=r[17], legal_due=r[18],
        due=r[19], noon=r[20], paused=r[21], ground=r[22], answered_on=r[23], closed_on=r[24],
        elapsed=r[25], extended=r[26], flagged=r[27], unread=r[28], urgent=r[29],
        confidential=r[30], last_act_at=r[31], last_act=r[32],
        progress_on=r[33], identity=r[34], named=r[0] in seen,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lists:
    """Ids, rows and counts."""

    session: Session

    @property
    def dialect(self) -> str:
        """Name of the engine's dialect."""
        return self.session.get_bind().dialect.name

    def ids(
        self,
        where: Sequence[ColumnElement[bool]],
        order: str,
        *,
        descending: bool = False,
        viewer: int = 0,
    ) -> array[int]:
        """Return the ids that meet all conditions, in order; ties by id.

        Where the order would tell something of applicants whom the viewer may not know, they come
        last, by their age.
        """
        if order in NAMING and self.count([*where, not_(visible(viewer))]):
            known = self._ordered([*where, visible(viewer)], order, descending=descending)
            others = select(A.id).where(*where, not_(visible(viewer))).order_by(A.id)
            known.extend(self.vector(others))
            return known
        return self._ordered(where, order, descending=descending)

    def _ordered(
        self, where: Sequence[ColumnElement[bool]], order: str, *, descending: bool
    ) -> array[int]:
        query = select(A.id)
        if order == "unit":
            query = query.outerjoin(U, U.id == A.unit_id)
        elif order == "officer":
            query = query.outerjoin(O, O.id == A.officer_id)
        keys = [*ORDERS[order], A.id]
        places = [key.desc() if descending else key.asc() for key in keys]
        if order in NULLABLE and self.dialect == "postgresql":
            places = [place.nulls_last() if descending else place.nulls_first() for place in places]
        return self.vector(query.where(*where).order_by(*places))

    def first(self, where: Sequence[ColumnElement[bool]], limit: int) -> list[int]:
        """Return the newest ids that meet all conditions."""
        query = select(A.id).where(*where).order_by(A.id.desc()).limit(limit)
        return list(self.session.scalars(query))

    def vector(self, query: Select[Any]) -> array[int]:
        """Return the ids of an ordered query as 8-byte numbers."""
        if self.dialect == "sqlite":
            inner = query.subquery()
            whole = select(func.group_concat(func.printf("%08x", inner.c.id), ""))
            digits = self.session.execute(whole).scalar() or ""
            small = array("I", bytes.fromhex(digits))
            if sys.byteorder == "little":
                small.byteswap()
            return array("q", small)
        inner = query.subquery()
        packed = func.string_agg(func.int8send(cast(inner.c.id, BigInteger)), literal(b""))
        result = array("q", bytes(self.session.execute(select(packed)).scalar() or b""))
        if sys.byteorder == "little":
            result.byteswap()
        return result

    def rows(self, ids: Sequence[int], viewer: int = 0) -> dict[int, Row]:
        """Return the rows that still exist, by id, as an officer may know them; a page at a time.

        They are not masked: `named` says who may see which.
        """
        wanted = list(ids)
        seen = set(self.session.scalars(named(viewer).where(V.application_id.in_(wanted))))
        found = self.session.execute(ROW.where(A.id.in_(wanted)))
        return {r[0]: row_of(r, seen) for r in found}

    def kept_apart(self, ids: Sequence[int]) -> set[int]:
        """Return the urgent ones among applications, and those under an order of secrecy."""
        apart = select(A.id).where(or_(A.urgent.is_(True), A.confidential.is_(True)))
        return set(self.session.scalars(apart)) & set(ids)

    def count(self, where: Sequence[ColumnElement[bool]] = ()) -> int:
        """Return how many applications meet all conditions."""
        query = select(func.count()).select_from(A).where(*where)
        return int(self.session.execute(query).scalar_one())

    def scans(self) -> bool:
        """Return whether the search has no trigram index and reads all rows."""
        if self.dialect == "sqlite":
            return False
        known = text("SELECT 1 FROM pg_indexes WHERE indexname = 'ix_app_search_f_trgm'")
        return self.session.execute(known).first() is None

    def sums(self, conditions: Sequence[ColumnElement[bool]]) -> list[int]:
        """Return how many open applications meet each condition, in one walk."""
        counts = [func.count(case((condition, 1))) for condition in conditions]
        return list(self.session.execute(select(*counts).where(A.closed_on.is_(None))).one())

    def values(
        self, column: str, where: Sequence[ColumnElement[bool]], limit: int
    ) -> list[tuple[Any, int]]:
        """Return the distinct values of a column with their counts, the most frequent first."""
        place, count = VALUES[column], func.count()
        query = select(place, count).where(*where).group_by(place)
        found = self.session.execute(query.order_by(count.desc()).limit(limit))
        return [(row[0], row[1]) for row in found]

    def days(self, column: str, where: Sequence[ColumnElement[bool]]) -> list[tuple[Any, int]]:
        """Return the days of a date column with their counts, the newest first."""
        place = DATES[column]
        query = select(place, func.count()).where(*where).group_by(place).order_by(place.desc())
        return [(row[0], row[1]) for row in self.session.execute(query)]
