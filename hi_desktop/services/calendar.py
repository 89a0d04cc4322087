"""The working-day calendar, its entries, and what a change of it does to the open applications.

National holidays are computed once per release of their source and kept in a table, so that a start
needs no import of that source. What people enter (administrative leave, closures, suspensions) is
stored. A change is shown before it is saved; closed applications never move.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from array import array
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from importlib.metadata import version

from hi_desktop.domain.applications import Act, Event, EventKind
from hi_desktop.domain.calendar import FIRST_DAY, LAST_DAY, CalendarEntry, Policy, WorkCalendar
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.terms import Deadlines, deadlines, urgency
from hi_desktop.domain.text import clean
from hi_desktop.domain.vocabulary import Urgency
from hi_desktop.services.changes import Changes
from hi_desktop.services.context import Context
from hi_desktop.services.settings import CALENDAR_VERSION, PROFILE, profile_of
from hi_desktop.storage.terms import OpenTerm, TermChange
from hi_desktop.storage.unit_of_work import Work

ACT = "takvim"
POLICY = "calendar.policy"
NATIONAL = "calendar.national"
SOURCE = "holidays"


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One open application whose due day moves."""

    application_id: int
    number: str
    subject: str
    old_internal: dt.date
    new_internal: dt.date
    old_legal: dt.date
    new_legal: dt.date


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLoad:
    """The open applications that are due on one day, by their urgency."""

    count: int = 0
    late: int = 0
    today: int = 0
    soon: int = 0
    on_time: int = 0
    paused: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthLoad:
    """What is due on the days of a month; days with nothing are left out."""

    year: int
    month: int
    days: dict[dt.date, DayLoad]


class CalendarService:
    """The calendar of the office."""

    def __init__(self, context: Context) -> None:
        self._context = context

    # ---- the calendar itself

    def calendar(self) -> WorkCalendar:
        """Return the calendar as it holds for this office; cached until somebody changes it."""
        with self._context.read() as work:
            return self.of(work)

    def of(self, work: Work) -> WorkCalendar:
        """Return the calendar as a running transaction sees it."""
        stored = work.settings.many(CALENDAR_VERSION, POLICY, PROFILE)
        key = (stored.get(CALENDAR_VERSION), str(stored.get(POLICY)), str(stored.get(PROFILE)))
        cached = self._context.caches.get("calendar")
        if isinstance(cached, tuple) and cached[0] == key and isinstance(cached[1], WorkCalendar):
            return cached[1]
        profile = profile_of(stored.get(PROFILE))
        made = WorkCalendar(
            FIRST_DAY,
            LAST_DAY,
            (*work.calendar.national(), *work.calendar.entries()),
            _policy(stored.get(POLICY)),
            province=profile.plate if profile else "",
            unit=str(profile.unit_id) if profile and profile.unit_id else "",
        )
        if work.journal is None:
            self._context.caches["calendar"] = (key, made)
        return made

    def entries(self, year: int | None = None) -> list[CalendarEntry]:
        """Return what people entered and what came with the program; of a year or all."""
        with self._context.read() as work:
            return work.calendar.entries(year)

    def policy(self) -> Policy:
        """Return how working days are counted."""
        return self.calendar().policy

    def seed(self) -> None:
        """Store the administrative leave known when the program was made, in a new database."""
        from hi_desktop.services import holiday_source

        with self._context.storage.write() as work:
            for entry in holiday_source.seed_days():
                work.calendar.add(dataclasses.replace(entry, id=0))

    def refresh_national(self) -> None:
        """Compute the national days anew if their source has a newer release.

        An older program at the same database leaves them as they are. The periods of the open
        applications follow, as an act that belongs to no run of the program.
        """
        current = version(SOURCE)
        with self._context.read() as work:
            stored = work.settings.get(NATIONAL)
        if stored is not None and _release(stored) >= _release(current):
            return
        from hi_desktop.services import holiday_source

        days = holiday_source.national_days(FIRST_DAY.year, LAST_DAY.year)
        with self._national_act(stored, current) as work:
            work.calendar.replace_national(days)
            work.settings.put(NATIONAL, current)
            work.settings.renew(CALENDAR_VERSION)
            if stored is not None:
                work.session.flush()
                self.recount(work, SOURCE)

    def _national_act(self, stored: str | None, current: str) -> AbstractContextManager[Work]:
        storage, clock = self._context.storage, self._context.clock
        if stored is None:
            return storage.write()
        nobody = dataclasses.replace(self._context.actor(), session="")
        return storage.act(nobody, clock.now(), ACT, note=f"{SOURCE} {current}")

    # ---- changes, shown before they are saved

    def preview(self, entry: CalendarEntry) -> tuple[Move, ...]:
        """Return the open applications whose due day a new entry would move."""
        with self._context.read() as work:
            now = self.of(work)
            return _moves(work.terms.open(), now.with_entries((*now.entries, entry)))

    def preview_removal(self, entry_id: int) -> tuple[Move, ...]:
        """Return the open applications whose due day would move without an entry."""
        with self._context.read() as work:
            now = self.of(work)
            gone = work.calendar.entry(entry_id)
            left = tuple(entry for entry in now.entries if entry != gone)
            return _moves(work.terms.open(), now.with_entries(left))

    def preview_policy(self, policy: Policy) -> tuple[Move, ...]:
        """Return the open applications whose due day another way of counting would move."""
        with self._context.read() as work:
            return _moves(work.terms.open(), self.of(work).with_policy(policy))

    def drifted(self) -> tuple[Move, ...]:
        """Return the open applications whose stored due day is not the one that counting gives."""
        with self._context.read() as work:
            return _moves(work.terms.open(), self.of(work))

    def add(self, entry: CalendarEntry) -> Changes:
        """Add an entry and move the due days of the open applications, as one act.

        Raises:
            RuleError: `calendar.no_name`; `calendar.range`.
        """
        name, source = clean(entry.name), clean(entry.source)
        if not name:
            raise RuleError("calendar.no_name", field="name")
        whole = dataclasses.replace(
            entry,
            id=0,
            name=name,
            source=source,
            entered_by=self._context.officer.name,
            entered_at=self._context.clock.now(),
        )
        with self._context.act(ACT, name) as work:
            work.calendar.add(whole)
            moved = self._move_all(work, name)
        return _changes(work, moved)

    def remove(self, entry_id: int) -> Changes:
        """Take an entry out and move the due days of the open applications, as one act."""
        with self._context.act(ACT) as work:
            work.note = name = work.calendar.entry(entry_id).name
            work.calendar.remove(entry_id)
            moved = self._move_all(work, name)
        return _changes(work, moved)

    def set_policy(self, policy: Policy) -> Changes:
        """Count working days another way from now on; open applications move, as one act."""
        with self._context.act(ACT, "policy") as work:
            work.settings.put(POLICY, dataclasses.asdict(policy))
            moved = self._move_all(work, "policy")
        return _changes(work, moved)

    def _move_all(self, work: Work, why: str) -> tuple[int, ...]:
        work.session.flush()
        work.settings.renew(CALENDAR_VERSION)
        work.session.flush()
        return self.recount(work, why)

    def recount(self, work: Work, why: str) -> tuple[int, ...]:
        """Count the periods of all open applications anew inside an act that changed the calendar.

        Each of those that move gets one deadline event that says why; their ids are returned.
        """
        now = self._context.clock.now()
        calendar = self.of(work)
        changes = []
        for term in work.terms.open():
            both = terms_of(term, calendar)
            change = TermChange(
                term=term,
                internal_due=both.internal.due,
                legal_due=both.legal.due,
                due=both.due,
                noon=both.noon,
            )
            if change.moves:
                changes.append(change)
        event = Event(EventKind.CALENDAR, now.date(), why)
        by = self._context.officer.name
        work.terms.move(changes, event, act=Act.RECALCULATE, at=now, by=by)
        return tuple(change.term.id for change in changes)

    # ---- what is due when

    def month(self, year: int, month: int) -> MonthLoad:
        """Return what is due on each day of a month."""
        first = dt.date(year, month, 1)
        last = dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)
        today = self._context.clock.today()
        with self._context.read() as work:
            found = work.terms.load(first, last)
            days = self.of(work)
        loads: dict[dt.date, DayLoad] = {}
        for day, paused, count in found:
            kind = urgency(day, today, days, paused=paused)[0]
            name = _LOAD[kind]
            old = loads.get(day, DayLoad())
            values = {name: getattr(old, name) + count, "count": old.count + count}
            loads[day] = dataclasses.replace(old, **values)
        return MonthLoad(year=year, month=month, days=loads)

    def due_on(self, day: dt.date) -> array[int]:
        """Return the open applications that are due on a day."""
        with self._context.read() as work:
            return work.terms.due_on(day)

    def overdue(self) -> array[int]:
        """Return the open applications past their due day, the oldest first."""
        with self._context.read() as work:
            return work.terms.overdue(self._context.clock.today())

    def load_by_unit(self) -> list[tuple[str, int]]:
        """Return (short name of the unit, open applications), the heaviest first."""
        with self._context.read() as work:
            return work.terms.by_unit()


_LOAD = {
    Urgency.LATE: "late",
    Urgency.TODAY: "today",
    Urgency.SOON: "soon",
    Urgency.ON_TIME: "on_time",
    Urgency.PAUSED: "paused",
    Urgency.CLOSED: "on_time",
}


def _release(text: str) -> tuple[int, ...]:
    """Return a release as numbers that can be compared.

    >>> _release("0.109") > _release("0.99")
    True
    """
    return tuple(int(part) for part in text.split(".") if part.isdecimal())


def _policy(stored: object) -> Policy:
    return Policy(**stored) if isinstance(stored, dict) else Policy()


def _changes(work: Work, moved: tuple[int, ...]) -> Changes:
    return Changes(act_id=work.act_id, applications=moved, calendar=True)


def terms_of(term: OpenTerm, calendar: WorkCalendar) -> Deadlines:
    """Return both periods of an open application."""
    return deadlines(
        term.channel, term.kind, term.received, term.events, calendar, time=term.received_time
    )


def _moves(terms: Sequence[OpenTerm], calendar: WorkCalendar) -> tuple[Move, ...]:
    moves = []
    for term in terms:
        both = terms_of(term, calendar)
        internal, legal = both.internal.due, both.legal.due
        if (internal, legal) != (term.internal_due, term.legal_due):
            moves.append(
                Move(
                    application_id=term.id,
                    number=term.number,
                    subject=term.subject,
                    old_internal=term.internal_due,
                    new_internal=internal,
                    old_legal=term.legal_due,
                    new_legal=legal,
                )
            )
    return tuple(moves)
