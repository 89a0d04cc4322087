"""Calls and visits inside one transaction.

The digits of a number are kept backwards, so that its last ones are the beginning of a key and an
index finds a caller by them.
"""

from __future__ import annotations

import datetime as dt
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, case, exists, false, func, not_, or_, select
from sqlalchemy.orm import Session, aliased

from hi_desktop.domain.conversations import (
    Conversation,
    ConversationQuery,
    ConversationView,
    Tally,
    digits_of,
)
from hi_desktop.domain.errors import ConflictError, RuleError
from hi_desktop.domain.text import fold, sort_key
from hi_desktop.domain.vocabulary import (
    ConversationKind,
    ConversationResult,
    word,
)
from hi_desktop.storage import mapping, search
from hi_desktop.storage.lists import Lists, named, secret
from hi_desktop.storage.numbers import format_number
from hi_desktop.storage.tables import (
    ApplicationRecord,
    BodyRecord,
    ConversationRecord,
    OfficerRecord,
    UnitRecord,
)

C, A, B = ConversationRecord, ApplicationRecord, BodyRecord
U, O = UnitRecord, OfficerRecord  # noqa: E741 - a letter a table

FIELDS = (
    *("kind", "at", "ended_at", "officer_id", "name", "phone", "subject", "told", "result"),
    *("unit_id", "to_white_desk", "transfer_reason", "application_id", "callback_on"),
    *("called_back_at", "urgent", "expert", "case_no", "answered_at", "letter_no"),
    *("arrived_at", "escort", "host", "satisfaction"),
)
"""What is stored as it is."""

_SEARCHED = ("name", "phone", "subject", "told", "expert", "case_no", "letter_no", "escort", "host")

_CALL_BACK = and_(C.result == ConversationResult.CALL_BACK, C.called_back_at.is_(None))
_WAITING = and_(C.result == ConversationResult.OPEN, C.answered_at.is_(None))
_ONE_DAY = dt.timedelta(days=1)


def _by_word(column: Any, codes: Iterable[ConversationKind | ConversationResult]) -> Any:
    order = sorted(codes, key=lambda code: sort_key(word(code)))
    return case({code: at for at, code in enumerate(order)}, value=column)


ORDERS: dict[str, Any] = {
    "at": C.at,
    "kind": _by_word(C.kind, ConversationKind),
    "name": C.name_key,
    "subject": C.subject,
    "result": _by_word(C.result, ConversationResult),
    "callback": C.callback_on,
}
"""Column key -> what it is ordered by."""

_NAMING = frozenset({"name", "subject"})
"""Columns that name a protected person."""


@dataclass(frozen=True, slots=True)
class Conversations:
    """The repository."""

    session: Session

    # ---- lists

    def ids(self, query: ConversationQuery, today: dt.date, viewer: int = 0) -> array[int]:
        """Return the ids of a list in its order; ties by the newest.

        Where the order would tell the viewer something of a protected person, those come last.
        """
        place = ORDERS[query.sort]
        order = place.desc() if query.descending else place.asc()
        if query.sort == "callback":
            order = order.nulls_last()
        places = [order, C.id.desc()]
        if query.sort in _NAMING:
            places.insert(0, _of_secret(viewer))
        found = select(C.id).where(*_where(query, today, viewer)).order_by(*places)
        return Lists(self.session).vector(found)

    def counts(self, today: dt.date) -> dict[ConversationView, int]:
        """Return how many stand behind each chip, in one walk."""
        tests = [func.count(case((_of_view(view, today), 1))) for view in ConversationView]
        row = self.session.execute(select(*tests).select_from(C)).one()
        return dict(zip(ConversationView, row, strict=True))

    def call_backs(self, until: dt.date) -> int:
        """Return how many people wait to be called back up to a day."""
        query = select(func.count()).select_from(C).where(_CALL_BACK, C.callback_on <= until)
        return int(self.session.execute(query).scalar_one())

    def rows(self, ids: Sequence[int], viewer: int = 0) -> dict[int, Conversation]:
        """Return those that still exist, by id; a page at a time.

        Hidden are those of a protected applicant: by the application that they became, or by the
        number of the phone. `named` says whether the viewer may see them; they are not masked.
        """
        return {c.id: c for c in self._read(_rows(viewer).where(C.id.in_(list(ids))))}

    def get(self, conversation_id: int, viewer: int = 0) -> Conversation:
        """Return one; raise RuleError `record.gone`."""
        found = self.rows([conversation_id], viewer)
        if conversation_id not in found:
            raise RuleError("record.gone")
        return found[conversation_id]

    # ---- who calls

    def with_digits(self, digits: str, limit: int, viewer: int = 0) -> list[Conversation]:
        """Return those whose number ends with these digits, the newest first."""
        key = digits[::-1]
        last = key + search.LAST_CHARACTER
        query = _rows(viewer).where(C.phone_digits >= key, C.phone_digits < last)
        return self._read(query.order_by(C.at.desc(), C.id.desc()).limit(limit))

    def applications_with_digits(
        self, digits: str, limit: int, viewer: int = 0
    ) -> list[tuple[int, str, str, bool, bool]]:
        """Return (id, applicant, phone, open, withheld) by the last digits, the newest first."""
        found = search.condition(Lists(self.session).dialect, [digits])
        query = (
            select(A.id, A.applicant, B.phone, A.closed_on.is_(None), _protected(viewer))
            .join(B, B.id == A.id)
            .where(found, B.phone.endswith(digits))
            .order_by(A.id.desc())
            .limit(limit)
        )
        return [(r[0], r[1], r[2], bool(r[3]), bool(r[4])) for r in self.session.execute(query)]

    # ---- writing

    def add(self, conversation: Conversation) -> int:
        """Store a new one; return its id."""
        record = C(**_values(conversation))
        self.session.add(record)
        self.session.flush()
        return record.id

    def change(
        self, conversation_id: int, values: Mapping[str, Any], *, version: int | None = None
    ) -> None:
        """Write changed fields over the stored ones.

        Raises:
            RuleError: `record.gone`.
            ConflictError: somebody changed it since `version` was read.
        """
        record = self.session.get(C, conversation_id)
        if record is None:
            raise RuleError("record.gone")
        if version is not None and record.version != version:
            raise ConflictError("conflict")
        for name, value in values.items():
            setattr(record, name, value)
        for name, value in _derived(record).items():
            setattr(record, name, value)

    def write(self, conversation: Conversation) -> None:
        """Write a whole one over the stored one; raise as `change`."""
        values = {name: getattr(conversation, name) for name in FIELDS}
        self.change(conversation.id, values, version=conversation.version)

    def remove(self, conversation_id: int) -> None:
        """Take one out; raise RuleError `record.gone`."""
        record = self.session.get(C, conversation_id)
        if record is None:
            raise RuleError("record.gone")
        self.session.delete(record)

    # ---- figures

    def tally(self, first: dt.date, last: dt.date) -> Tally:
        """Return the figures of what began in a stretch of days."""
        start, end = _moments(first, last)
        within = (C.at >= start, C.at < end)
        kinds = select(C.kind, func.count()).where(*within).group_by(C.kind)
        asked = select(C.at, C.arrived_at, C.answered_at, C.satisfaction).where(
            *within,
            or_(C.arrived_at.is_not(None), C.answered_at.is_not(None), C.satisfaction.is_not(None)),
        )
        times = self.session.execute(asked).all()
        answers = [_minutes(at, answered) for at, _, answered, _ in times if answered is not None]
        return Tally(
            by_kind={row[0]: row[1] for row in self.session.execute(kinds)},
            transfers=self._count(*within, C.to_white_desk.is_(True)),
            mean_wait=_mean([_minutes(came, at) for at, came, _, _ in times if came is not None]),
            answered=len(answers),
            mean_answer=_mean(answers),
            open_call_backs=self._count(_CALL_BACK, C.callback_on <= last),
            converted=self._count(*within, C.result == ConversationResult.CONVERTED),
            satisfaction=_mean([said for *_, said in times if said is not None]),
        )

    def _count(self, *where: ColumnElement[bool]) -> int:
        query = select(func.count()).select_from(C).where(*where)
        return int(self.session.execute(query).scalar_one())

    def _read(self, query: Any) -> list[Conversation]:
        return [_conversation(row) for row in self.session.execute(query)]


def _protected(viewer: int = 0) -> ColumnElement[bool]:
    """Return whether the applicant behind an application is a secret to a viewer; 0 is anybody."""
    return and_(A.id.in_(secret()), A.id.not_in(named(viewer)))


def _of_secret(viewer: int = 0) -> ColumnElement[bool]:
    """Return whether the person of a conversation is a secret: by its application or number."""
    body = aliased(B)
    same = select(body.id).where(
        body.phone == C.phone, body.id.in_(secret()), body.id.not_in(named(viewer))
    )
    by_case = and_(C.application_id.in_(secret()), C.application_id.not_in(named(viewer)))
    by_number = and_(C.phone != "", exists(same.correlate(C)))
    return or_(func.coalesce(by_case, false()), by_number)


def _rows(viewer: int) -> Any:
    """Return the query of whole conversations, with whether they are secret, and to the viewer."""
    return (
        select(C, A.year, A.no, U.short, U.name, O.name, _of_secret(), _of_secret(viewer))
        .select_from(C)
        .outerjoin(A, A.id == C.application_id)
        .outerjoin(U, U.id == C.unit_id)
        .outerjoin(O, O.id == C.officer_id)
    )


def _conversation(row: Sequence[Any]) -> Conversation:
    """Return the value of one row of `_ROWS`."""
    record, year, no, short, unit, officer, hidden, withheld = row
    values = {name: getattr(record, name) for name in FIELDS}
    return Conversation(
        **values,
        id=record.id,
        officer=officer or "",
        unit=short or unit or "",
        application="" if year is None else format_number(year, no),
        hidden=bool(hidden),
        named=bool(hidden) and not withheld,
        version=record.version,
    )


def _values(conversation: Conversation) -> dict[str, Any]:
    """Return all columns of a conversation."""
    values = {name: getattr(conversation, name) for name in FIELDS}
    return values | _derived(conversation)


def _derived(source: Conversation | ConversationRecord) -> dict[str, Any]:
    """Return the stored columns that follow from the others."""
    parts = [getattr(source, name) for name in _SEARCHED]
    parts.append(digits_of(source.phone))
    return {
        "name_key": mapping.key(source.name),
        "phone_digits": digits_of(source.phone)[::-1],
        "f": fold("\n".join(part for part in parts if part)),
    }


def _of_view(view: ConversationView, today: dt.date) -> ColumnElement[bool]:
    match view:
        case ConversationView.TODAY:
            return _on(today)
        case ConversationView.CALL_BACK:
            return _CALL_BACK
        case ConversationView.WAITING:
            return _WAITING
        case ConversationView.ALL:
            return C.id.is_not(None)


def _on(day: dt.date) -> ColumnElement[bool]:
    start, end = _moments(day, day)
    return and_(C.at >= start, C.at < end)


def _moments(first: dt.date, last: dt.date) -> tuple[dt.datetime, dt.datetime]:
    """Return the first moment of a stretch of days and the first one after it."""
    return dt.datetime.combine(first, dt.time()), dt.datetime.combine(last + _ONE_DAY, dt.time())


def _where(query: ConversationQuery, today: dt.date, viewer: int) -> list[ColumnElement[bool]]:
    """Return the conditions of a list; words find nothing of whom the viewer may not see."""
    where = [_of_view(query.view, today)]
    if query.kinds:
        where.append(C.kind.in_(query.kinds))
    if query.day is not None:
        where.append(_on(query.day))
    words = search.needles(query.text)
    if words:
        where += [C.f.contains(needle, autoescape=True) for needle in words]
        where.append(not_(_of_secret(viewer)))
    return where


def _minutes(start: dt.datetime, end: dt.datetime) -> float:
    return max(0.0, (end - start).total_seconds() / 60)


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None
