"""Who is whose officer and who stands in on a day, inside one transaction."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from hi_desktop.domain.applications import Act
from hi_desktop.domain.contacts import Absence, Person
from hi_desktop.domain.standing_in import Cover, covers, persons_of
from hi_desktop.storage import mapping
from hi_desktop.storage.journal import Touch
from hi_desktop.storage.numbers import format_number
from hi_desktop.storage.tables import (
    AbsenceRecord,
    ApplicationRecord,
    HistoryRecord,
    HistoryRowRecord,
    OfficerRecord,
    PersonPastRecord,
    PersonRecord,
)

A = ApplicationRecord
CHUNK = 500
_OWN = frozenset(Act) - {Act.REGISTER, Act.IMPORT, Act.RECALCULATE, Act.READ, Act.UNDO}
"""Acts that somebody may do in another's name; registering and counting anew are nobody's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One application of an officer, as the pages of leave name it.

    Args:
        last_day: the last day as it is stored.
    """

    id: int
    number: str
    subject: str
    officer_id: int | None
    last_day: dt.date
    paused: bool
    confidential: bool
    state: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """One act that somebody did in another's name."""

    application_id: int
    number: str
    subject: str
    at: dt.datetime
    by: str
    act: str
    note: str


@dataclass(frozen=True, slots=True)
class StandingIn:
    """The repository; whose work is whose is computed, never stored."""

    session: Session

    def absences(self, day: dt.date) -> list[Absence]:
        """Return the absences of a day."""
        a = AbsenceRecord
        query = select(a).where(a.first <= day, a.last >= day).order_by(a.id)
        return [mapping.absence(record) for record in self.session.scalars(query)]

    def absence(self, absence_id: int) -> Absence | None:
        """Return one absence."""
        record = self.session.get(AbsenceRecord, absence_id)
        return None if record is None else mapping.absence(record)

    def people(self) -> dict[int, Person]:
        """Return everybody by id, in office from the first post on that is known."""
        p, past = PersonRecord, PersonPastRecord
        people = {
            record.id: mapping.person(record)
            for record in self.session.scalars(
                select(p).where(p.merged_into.is_(None)).order_by(p.name_key, p.id)
            )
        }
        earliest = select(past.person_id, past.since)
        for person_id, since in self.session.execute(earliest):
            person = people.get(person_id)
            if person is not None and person.since is not None:
                begun = None if since is None else min(since, person.since)
                people[person_id] = replace(person, since=begun)
        return people

    def covers(self, day: dt.date) -> dict[int, Cover]:
        """Return who stands in for each who is away on a day, by person."""
        found = self.absences(day)
        return covers(found, self.people(), day) if found else {}

    def officers(self) -> list[tuple[int, str, int | None]]:
        """Return (id, name, chosen person) of who works with the program, in Turkish order."""
        o = OfficerRecord
        query = select(o.id, o.name, o.person_id).order_by(o.name_key, o.id)
        return [(row[0], row[1], row[2]) for row in self.session.execute(query)]

    def link_officer(self, officer_id: int, person_id: int | None) -> None:
        """Choose who in the registry an officer is; None goes by the name again."""
        record = self.session.get(OfficerRecord, officer_id)
        if record is not None:
            record.person_id = person_id

    def persons(self, day: dt.date) -> dict[int, int]:
        """Return who in the registry each officer is, by the officer's id."""
        return persons_of(self.officers(), self.people().values(), day)

    def principals(self, officer_id: int, day: dt.date) -> dict[int, str]:
        """Return for whom somebody stands in on a day: names by officer id, chains resolved.

        Args:
            officer_id: who stands in.
            day: the day of the act.
        """
        found = self.absences(day)
        if not found:
            return {}
        people = self.people()
        persons = persons_of(self.officers(), people.values(), day)
        me = persons.get(officer_id)
        if me is None:
            return {}
        mine = {id_ for id_, one in covers(found, people, day).items() if one.stand_in == me}
        return {
            id_: people[person_id].name for id_, person_id in persons.items() if person_id in mine
        }

    # Acts in somebody's name.

    def in_name_of(
        self,
        touches: Iterable[Touch],
        *,
        act: str,
        officer_id: int,
        day: dt.date,
        undoes: int | None = None,
    ) -> dict[int, str]:
        """Return in whose name each touched application was worked on, by its id.

        Whose an application is, is told by its officer before the act. Taking an act back is done
        in the name in which the act was done.
        """
        if undoes is not None:
            return self._names_of(undoes)
        if act not in _OWN:
            return {}
        principals = self.principals(officer_id, day)
        if not principals:
            return {}
        known = list(touches)
        owners = self._owners({one.application_id for one in known if one.application_id})
        for touch in known:
            if touch.table != A.__tablename__ or touch.application_id is None:
                continue
            if touch.op == "i":
                owners.pop(touch.application_id, None)
            elif touch.before is not None and "officer_id" in touch.before:
                owners[touch.application_id] = touch.before["officer_id"]
        return {id_: principals[who] for id_, who in owners.items() if who in principals}

    def _owners(self, ids: Collection[int]) -> dict[int, int | None]:
        found: dict[int, int | None] = {}
        wanted = sorted(ids)
        for start in range(0, len(wanted), CHUNK):
            part = A.id.in_(wanted[start : start + CHUNK])
            rows = self.session.execute(select(A.id, A.officer_id).where(part))
            found |= {row[0]: row[1] for row in rows}
        return found

    def _names_of(self, act_id: int) -> dict[int, str]:
        r = HistoryRowRecord
        query = select(r.application_id, r.on_behalf_of).where(
            r.act_id == act_id, r.on_behalf_of != "", r.application_id.is_not(None)
        )
        return {row[0]: row[1] for row in self.session.execute(query) if row[0] is not None}

    # What the pages of leave show.

    def open_counts(self) -> dict[int, int]:
        """Return how many open applications each officer has."""
        query = select(A.officer_id, func.count()).where(
            A.closed_on.is_(None), A.officer_id.is_not(None)
        )
        found = self.session.execute(query.group_by(A.officer_id))
        return {row[0]: row[1] for row in found if row[0] is not None}

    def open_of(self, officer_ids: Collection[int], due_until: dt.date | None = None) -> list[Item]:
        """Return the open applications of officers, the most pressing first."""
        columns = (A.id, A.year, A.no, A.subject, A.officer_id, A.due, A.paused, A.confidential)
        query = select(*columns, A.state).where(
            A.closed_on.is_(None), A.officer_id.in_(sorted(officer_ids))
        )
        if due_until is not None:
            query = query.where(A.due <= due_until)
        return [
            Item(id=r[0], number=format_number(r[1], r[2]), subject=r[3], officer_id=r[4],
                 last_day=r[5], paused=r[6], confidential=r[7], state=r[8])
            for r in self.session.execute(query.order_by(A.due, A.id))
        ]  # fmt: skip

    def done_for(
        self, name: str, ids: Collection[int], first: dt.datetime, last: dt.datetime
    ) -> list[Doing]:
        """Return what was done in somebody's name in a stretch of time, in order.

        Args:
            name: in whose name.
            ids: officers by which the same person works; acts of others on their applications
                count as well, own ones do not.
            first: local time, included.
            last: local time, included.
        """
        h, r = HistoryRecord, HistoryRowRecord
        query = (
            select(r.application_id, A.year, A.no, A.subject, h.at, h.by, h.act, h.note)
            .join(h, h.id == r.act_id)
            .join(A, A.id == r.application_id)
            .where(
                h.at >= first,
                h.at <= last,
                h.undone_by.is_(None),
                h.undoes.is_(None),
                h.officer_id.not_in(sorted(ids)),
                or_(r.on_behalf_of == name, A.officer_id.in_(sorted(ids))),
            )
            .order_by(h.id)
            .distinct()
            .add_columns(h.id)
        )
        return [
            Doing(application_id=row[0], number=format_number(row[1], row[2]), subject=row[3],
                  at=row[4], by=row[5], act=row[6], note=row[7])
            for row in self.session.execute(query)
            if row[0] is not None
        ]  # fmt: skip
