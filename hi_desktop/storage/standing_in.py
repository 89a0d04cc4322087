"""Who is whose officer and who stands in on a day, inside one transaction."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from hi_desktop.domain.applications import Act
from hi_desktop.domain.contacts import Absence, Person
from hi_desktop.domain.in_hand import Doing, Item, LastNote
from hi_desktop.domain.standing_in import Cover, covers, persons_of
from hi_desktop.storage import mapping
from hi_desktop.storage.journal import Touch
from hi_desktop.storage.lists import secret
from hi_desktop.storage.numbers import format_number
from hi_desktop.storage.tables import (
    AbsenceRecord,
    ApplicationRecord,
    HistoryRecord,
    HistoryRowRecord,
    OfficerRecord,
    PersonPastRecord,
    PersonRecord,
    UnitRecord,
    ViewerRecord,
)

A = ApplicationRecord
H, R = HistoryRecord, HistoryRowRecord
CHUNK = 500
_OWN = frozenset(Act) - {Act.REGISTER, Act.IMPORT, Act.RECALCULATE, Act.READ, Act.UNDO}
"""Acts that somebody may do in another's name; registering and counting anew are nobody's."""


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

    def stand_in_of(self, officer_id: int | None, day: dt.date) -> str:
        """Return who stands in for an officer on a day; empty while he is there."""
        found = self.absences(day) if officer_id is not None else []
        if not found or officer_id is None:
            return ""
        people = self.people()
        person_id = persons_of(self.officers(), people.values(), day).get(officer_id, 0)
        cover = covers(found, people, day).get(person_id)
        return people[cover.stand_in].name if cover and cover.stand_in is not None else ""

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
        for part in _parts(ids):
            rows = self.session.execute(select(A.id, A.officer_id).where(A.id.in_(part)))
            found |= {row[0]: row[1] for row in rows}
        return found

    def _names_of(self, act_id: int) -> dict[int, str]:
        query = select(R.application_id, R.on_behalf_of).where(
            R.act_id == act_id, R.on_behalf_of != "", R.application_id.is_not(None)
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

    def open_of(self, officer_ids: Collection[int]) -> list[Item]:
        """Return the open applications of officers, the most pressing first."""
        u = UnitRecord
        query = (
            select(
                A.id, A.year, A.no, A.subject, A.officer_id, A.due, A.paused, A.confidential,
                A.id.in_(secret()), u.short, A.state,
            )
            .outerjoin(u, u.id == A.unit_id)
            .where(A.closed_on.is_(None), A.officer_id.in_(sorted(officer_ids)))
            .order_by(A.due, A.id)
        )  # fmt: skip
        return [
            Item(id=r[0], number=format_number(r[1], r[2]), subject=r[3], officer_id=r[4],
                 last_day=r[5], paused=r[6], confidential=r[7], secret=r[8], unit=r[9] or "",
                 state=r[10])
            for r in self.session.execute(query)
        ]  # fmt: skip

    def viewers(self, ids: Collection[int]) -> set[tuple[int, int]]:
        """Return (application, officer) of who may see which of these secret applicants."""
        v, found = ViewerRecord, set()
        for part in _parts(ids):
            query = select(v.application_id, v.officer_id).where(v.application_id.in_(part))
            found |= {(row[0], row[1]) for row in self.session.execute(query)}
        return found

    def last_notes(self, ids: Collection[int]) -> dict[int, LastNote]:
        """Return the last note on each of these applications that has one."""
        found: dict[int, LastNote] = {}
        for part in _parts(ids):
            last = (
                select(R.application_id, func.max(H.id).label("act_id"))
                .join(H, H.id == R.act_id)
                .where(R.application_id.in_(part), H.act == Act.NOTE.value, H.undone_by.is_(None))
                .group_by(R.application_id)
                .subquery()
            )
            query = select(last.c.application_id, H.at, H.by, H.note).join(
                last, last.c.act_id == H.id
            )
            for application_id, at, by, note in self.session.execute(query):
                found[application_id] = LastNote(at=at, by=by, text=note)
        return found

    def done_for(
        self, name: str, ids: Collection[int], first: dt.datetime, last: dt.datetime
    ) -> list[Doing]:
        """Return what others did on somebody's applications in a stretch of time, in order.

        Args:
            name: in whose name.
            ids: officers by which the same person works. An application counts that is theirs, or
                was when somebody acted in this name: another of the same name has his own.
            first: local time, included.
            last: local time, included.
        """
        query = (
            select(A.id, A.year, A.no, A.subject, A.confidential, H.at, H.by, H.act, H.note, H.id,
                   A.officer_id)
            .select_from(R)
            .join(H, H.id == R.act_id)
            .join(A, A.id == R.application_id)
            .where(
                H.at >= first,
                H.at <= last,
                H.undone_by.is_(None),
                H.undoes.is_(None),
                H.officer_id.not_in(sorted(ids)),
                or_(R.on_behalf_of == name, A.officer_id.in_(sorted(ids))),
            )
            .order_by(H.id)
            .distinct()
        )  # fmt: skip
        rows = list(self.session.execute(query))
        passed_on = self._passed_on({row[0] for row in rows if row[10] not in ids})
        return [
            Doing(application_id=row[0], number=format_number(row[1], row[2]), subject=row[3],
                  confidential=row[4], at=row[5], by=row[6], act=row[7], note=row[8])
            for row in rows
            if {row[10], _owner_at(row[9], row[10], passed_on.get(row[0], ()))} & set(ids)
        ]  # fmt: skip

    def _passed_on(self, ids: Collection[int]) -> dict[int, list[tuple[int, int | None]]]:
        """Return (act, officer before it) of each change of officer, by application, in order."""
        found: dict[int, list[tuple[int, int | None]]] = {}
        for part in _parts(ids):
            query = (
                select(R.application_id, R.act_id, R.before)
                .where(R.application_id.in_(part), R.table == A.__tablename__, R.op == "u")
                .order_by(R.act_id)
            )
            for application_id, act_id, before in self.session.execute(query):
                if application_id is not None and "officer_id" in (before or {}):
                    found.setdefault(application_id, []).append((act_id, before["officer_id"]))
        return found


def _owner_at(
    act_id: int, now: int | None, passed_on: Iterable[tuple[int, int | None]]
) -> int | None:
    """Return whose an application was just before an act."""
    return next((before for at, before in passed_on if at >= act_id), now)


def _parts(ids: Collection[int]) -> Iterator[list[int]]:
    wanted = sorted(ids)
    for start in range(0, len(wanted), CHUNK):
        yield wanted[start : start + CHUNK]
