"""Links between applications and viewers of protected ones inside one transaction."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from hi_desktop.domain.applications import Link
from hi_desktop.domain.contacts import DutyContact
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.text import fold
from hi_desktop.domain.vocabulary import IdentityStatus, LinkKind
from hi_desktop.storage import search
from hi_desktop.storage.lists import named, secret
from hi_desktop.storage.numbers import format_number
from hi_desktop.storage.tables import (
    ApplicationRecord,
    BodyRecord,
    DutyContactRecord,
    HistoryRecord,
    HistoryRowRecord,
    LinkRecord,
    OfficerRecord,
    SearchRecord,
    ViewerRecord,
)

A, B, V = ApplicationRecord, BodyRecord, ViewerRecord
CHUNK = 500


@dataclass(frozen=True, slots=True)
class Links:
    """The repository of what stands between applications, and between them and officers."""

    session: Session

    # ---- who may see whom

    def withheld(self, ids: Iterable[int], viewer: int) -> set[int]:
        """Return which applications an officer may know only by number, state and day."""
        found: set[int] = set()
        wanted = list(dict.fromkeys(ids))
        for start in range(0, len(wanted), CHUNK):
            part = wanted[start : start + CHUNK]
            hidden = select(A.id).where(A.id.in_(part), A.id.in_(secret()))
            found.update(self.session.scalars(hidden))
        if found:
            found -= set(
                self.session.scalars(select(V.application_id).where(V.officer_id == viewer))
            )
        return found

    def viewers(self, application_id: int) -> list[tuple[int, str]]:
        """Return (officer id, name) of who may see an application, in the order of naming."""
        query = (
            select(V.officer_id, OfficerRecord.name)
            .join(OfficerRecord, OfficerRecord.id == V.officer_id)
            .where(V.application_id == application_id)
            .order_by(V.id)
        )
        return [(row[0], row[1]) for row in self.session.execute(query)]

    def name_viewer(self, application_id: int, officer_id: int, at: dt.datetime, by: str) -> None:
        """Let an officer see an application, once."""
        known = select(V.id).where(V.application_id == application_id, V.officer_id == officer_id)
        if self.session.execute(known).first() is None:
            self.session.add(V(application_id=application_id, officer_id=officer_id, at=at, by=by))
            self.session.flush()

    def name_all(self, ids: Sequence[int], officer_id: int, at: dt.datetime, by: str) -> None:
        """Let an officer see those of new applications whose applicant is a secret."""
        for application_id in sorted(self.withheld(ids, officer_id)):
            self.name_viewer(application_id, officer_id, at, by)

    def unname_viewer(self, application_id: int, officer_id: int) -> None:
        """Let an officer no longer see an application."""
        known = select(V).where(V.application_id == application_id, V.officer_id == officer_id)
        for record in self.session.scalars(known):
            self.session.delete(record)
        self.session.flush()

    def mine(self, viewer: int, words: Sequence[str]) -> list[int]:
        """Return the secret applications that an officer may see and that hold all folded words.

        They are not in the index of the search; an officer may see a few of them at most.
        """
        query = (
            select(
                A.id, A.year, A.no, A.applicant, A.subject, A.external_no, A.letter_no,
                B.identity_no, B.phone, B.body,
            )
            .join(B, B.id == A.id)
            .join(V, V.application_id == A.id)
            .where(V.officer_id == viewer)
            .where(or_(A.confidential.is_(True), B.identity == IdentityStatus.HIDDEN))
        )  # fmt: skip
        return [row.id for row in self.session.execute(query) if _holds(search.plain(row), words)]

    def mine_with(self, viewer: int, column: str, words: Sequence[str]) -> list[int]:
        """Return the secret applications that an officer may see whose column holds all words."""
        place = getattr(A, column)
        query = select(A.id, place).where(A.id.in_(secret()), A.id.in_(named(viewer)))
        found = ((row[0], fold(row[1])) for row in self.session.execute(query))
        return [id_ for id_, text in found if all(word in text for word in words)]

    def covered_acts(self, act_ids: Sequence[int], viewer: int) -> set[int]:
        """Return which acts touched an application that an officer may not see."""
        r = HistoryRowRecord
        query = select(r.act_id, r.application_id).where(
            r.act_id.in_(list(act_ids)), r.application_id.is_not(None)
        )
        touched = [(row[0], row[1] or 0) for row in self.session.execute(query.distinct())]
        hidden = self.withheld((id_ for _, id_ in touched), viewer)
        return {act_id for act_id, id_ in touched if id_ in hidden}

    # ---- links

    def of(self, application_id: int) -> list[Link]:
        """Return the other applications that one belongs to, oldest link first."""
        record = LinkRecord
        query = select(record).where(
            or_(record.application_id == application_id, record.other_id == application_id)
        )
        links = list(self.session.scalars(query.order_by(record.id)))
        others = {
            one.id: one.other_id if one.application_id == application_id else one.application_id
            for one in links
        }
        cases = self._cases(list(others.values()))
        return [
            Link(
                id=one.id,
                kind=one.kind,
                application_id=others[one.id],
                number=cases[others[one.id]][0],
                subject=cases[others[one.id]][1],
                closed=cases[others[one.id]][2],
                younger=one.other_id == application_id,
            )
            for one in links
            if others[one.id] in cases
        ]

    def _cases(self, ids: Sequence[int]) -> dict[int, tuple[str, str, bool]]:
        query = select(A.id, A.year, A.no, A.subject, A.closed_on)
        found: dict[int, tuple[str, str, bool]] = {}
        for start in range(0, len(ids), CHUNK):
            part = query.where(A.id.in_(ids[start : start + CHUNK]))
            for id_, year, no, subject, closed_on in self.session.execute(part):
                found[id_] = (format_number(year, no), subject, closed_on is not None)
        return found

    def link(
        self, application_id: int, other_id: int, kind: LinkKind, at: dt.datetime, by: str
    ) -> LinkRecord:
        """Link two applications; the first is the younger, the copy, the one that points.

        Raises:
            RuleError: `link.self`, `link.there`.
        """
        if application_id == other_id:
            raise RuleError("link.self", field="other")
        record = LinkRecord
        pairs = ((application_id, other_id), (other_id, application_id))
        known = select(record.id).where(
            record.kind == kind,
            or_(*((record.application_id == a) & (record.other_id == b) for a, b in pairs)),
        )
        if self.session.execute(known).first() is not None:
            raise RuleError("link.there", field="other")
        made = record(application_id=application_id, other_id=other_id, kind=kind, at=at, by=by)
        self.session.add(made)
        self.session.flush()
        return made

    def batch(self, ids: Sequence[int], at: dt.datetime, by: str) -> None:
        """Link those that got one answer together to the oldest of them; known links stay."""
        if len(ids) < 2:  # noqa: PLR2004 - two make a group
            return
        first, *others = sorted(ids)
        query = select(LinkRecord.application_id).where(
            LinkRecord.other_id == first, LinkRecord.kind == LinkKind.BATCH
        )
        known = set(self.session.scalars(query))
        self.session.add_all(
            LinkRecord(application_id=id_, other_id=first, kind=LinkKind.BATCH, at=at, by=by)
            for id_ in others
            if id_ not in known
        )
        self.session.flush()

    def record(self, link_id: int) -> LinkRecord:
        """Return a stored link; raise RuleError `link.gone`."""
        found = self.session.get(LinkRecord, link_id)
        if found is None:
            raise RuleError("link.gone")
        return found

    def merged_into(self, application_id: int) -> LinkRecord | None:
        """Return the link by which an application was closed as a duplicate."""
        query = select(LinkRecord).where(
            LinkRecord.application_id == application_id, LinkRecord.kind == LinkKind.DUPLICATE
        )
        return self.session.scalars(query).first()

    def act_of_link(self, link_id: int) -> int:
        """Return the act that made a link; 0 when it is not in the history."""
        r = HistoryRowRecord
        query = select(r.act_id).where(
            r.table == LinkRecord.__tablename__, r.row_key == str(link_id), r.op == "i"
        )
        return int(self.session.scalar(query.order_by(r.act_id.desc()).limit(1)) or 0)

    def touched_since(self, act_id: int, ids: Sequence[int]) -> tuple[int, str, dt.datetime] | None:
        """Return (application id, act, moment) of the first later act that still stands."""
        h, r = HistoryRecord, HistoryRowRecord
        query = (
            select(r.application_id, h.act, h.at)
            .join(h, h.id == r.act_id)
            .where(r.act_id > act_id, r.application_id.in_(list(ids)))
            .where(h.undone_by.is_(None), h.undoes.is_(None))
            .order_by(h.id)
            .limit(1)
        )
        row = self.session.execute(query).first()
        return None if row is None else (row[0] or 0, row[1], row[2])

    # ---- same person, same words

    def number_id(self, year: int, no: int) -> int | None:
        """Return the id of the application with a register number."""
        return self.session.scalar(select(A.id).where(A.year == year, A.no == no))

    def named_like(self, name: str, limit: int) -> list[int]:
        """Return the newest applications whose applicant has the same folded name."""
        if not name:
            return []
        s = SearchRecord
        query = select(s.id).where(s.n == name[:240]).order_by(s.id.desc()).limit(limit)
        return list(self.session.scalars(query))

    def open_alike(self, key: str, kind: str, limit: int) -> list[tuple[int, str]]:
        """Return (id, body) of open applications of a kind with the same subject, oldest first."""
        query = (
            select(A.id, B.body)
            .join(B, B.id == A.id)
            .where(A.subject_key == key, A.kind == kind, A.closed_on.is_(None))
            .order_by(A.id)
            .limit(limit)
        )
        return [(row[0], row[1]) for row in self.session.execute(query)]

    def subject_key(self, application_id: int) -> str:
        """Return the key by which an application's subject is compared."""
        return self.session.scalar(select(A.subject_key).where(A.id == application_id)) or ""

    # ---- whom to tell in urgent cases

    def duty_contacts(self) -> list[DutyContact]:
        """Return the office's own entries, by province and name."""
        d = DutyContactRecord
        return [
            DutyContact(
                id=one.id, province=one.province, name=one.name, post=one.post,
                phone=one.phone, note=one.note, version=one.version,
            )
            for one in self.session.scalars(select(d).order_by(d.province, d.name, d.id))
        ]  # fmt: skip

    def save_duty_contact(self, contact: DutyContact) -> None:
        """Enter or change one; raise RuleError `duty.gone`."""
        d = DutyContactRecord
        record = self.session.get(d, contact.id) if contact.id else d(name="", phone="")
        if record is None:
            raise RuleError("duty.gone")
        for name in ("province", "name", "post", "phone", "note"):
            setattr(record, name, getattr(contact, name))
        self.session.add(record)

    def remove_duty_contact(self, contact_id: int) -> str:
        """Take one out; return its name, empty when it is gone."""
        record = self.session.get(DutyContactRecord, contact_id)
        if record is None:
            return ""
        self.session.delete(record)
        return record.name


def _holds(texts: dict[str, Any], words: Sequence[str]) -> bool:
    """Return whether a search row meets a question, by the rules of `search.condition`."""
    if any(len(word) >= search.TRIGRAM for word in words):
        return all(word in texts["f"] for word in words)
    return bool(words) and texts["n"].startswith(" ".join(words))
