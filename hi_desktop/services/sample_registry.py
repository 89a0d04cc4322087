"""What happened lately in the registry of an invented office: changes, past posts, a double."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hi_desktop.domain.contacts import Person
from hi_desktop.domain.duty import expected_manager_titles
from hi_desktop.domain.vocabulary import Role, UnitKind
from hi_desktop.services.context import Context
from hi_desktop.services.registry_keeping import keep_person
from hi_desktop.services.sample_cases import Maker
from hi_desktop.storage.unit_of_work import Work

CONFIRMED = 8
"""All but one in so many units were confirmed within the last half year."""
_HALF_YEAR = 170
_POST_DAYS = 240
_LATE_DAYS = 12
"""So many days ago a change was made that should have been reported since."""


def fill_registry(context: Context, work: Work, maker: Maker, today: dt.date) -> None:
    """Give the people of a filled registry a life of their own.

    Three changes wait for their letter, one of them for too long; one officer held another post
    before, one manager comes from another post and says why, one person stands there twice, and
    most units were confirmed lately. Without people nothing is done.

    Args:
        context: of the open office.
        work: of the running act; its people are written.
        maker: draws at random.
        today: as of this day.
    """
    units = {unit.id: unit for unit in work.contacts.units(today)}
    people = [one for one in work.contacts.people(on=today) if one.unit_id in units]
    _confirm(work, maker, today, [one for one in units if units[one].kind is not UnitKind.OTHER])
    central = UnitKind.GENERAL_DIRECTORATE
    mains = [one for one in people if one.role is Role.MAIN and units[one.unit_id].kind is central]
    if len(mains) < 4:  # noqa: PLR2004 - one for each of what follows
        return
    promoted, reached, double, joined = mains[:4]
    keep_person(
        context, work, replace(promoted, title="Şube Müdürü"), today - dt.timedelta(_POST_DAYS)
    )
    _report_all(work, today)
    moved = replace(reached, mobile=f"+9055{maker.draw.randrange(20_000_000, 99_999_999)}")
    keep_person(context, work, moved, today - dt.timedelta(days=_LATE_DAYS))
    work.session.flush()
    _make_late(work, today)
    new = Person(
        unit_id=joined.unit_id,
        name=maker.name(),
        title="Memur",
        role=Role.BACKUP,
        phone=joined.phone,
        extension="1453",
        mobile=f"+9053{maker.draw.randrange(20_000_000, 99_999_999)}",
        since=today,
    )
    keep_person(context, work, new)
    _give_reason(context, work, people, today)
    _write_twice(work, double, joined.unit_id)


def _confirm(work: Work, maker: Maker, today: dt.date, ids: list[int]) -> None:
    for at, unit_id in enumerate(ids):
        if at % CONFIRMED:
            back = dt.timedelta(days=maker.draw.randrange(_HALF_YEAR))
            work.registry.confirm([unit_id], today - back)


def _report_all(work: Work, today: dt.date) -> None:
    """Note that what happened long ago was reported."""
    waiting = [one.id for one in work.registry.changes()]
    if waiting:
        sent = today - dt.timedelta(days=_POST_DAYS - 5)
        work.registry.report(waiting, "E-84374189-045.02-1187", sent, sent)


def _make_late(work: Work, today: dt.date) -> None:
    """Let the reminder of what waits be past; an item keeps its day, so it is entered anew."""
    due = today - dt.timedelta(days=_LATE_DAYS - 5)
    for change in work.registry.changes():
        work.registry.drop_change(change.id)
        at = dt.datetime.combine(change.day, dt.time(9, 15))
        work.registry.put_change(replace(change, id=0, due=due), at)


def _give_reason(context: Context, work: Work, people: list[Person], today: dt.date) -> None:
    """Let one manager come from another post, and say why (R1)."""
    kinds = {unit.id: unit.kind for unit in work.contacts.units(today)}
    for one in people:
        titles = expected_manager_titles(kinds[one.unit_id])
        if one.role is Role.MANAGER and titles:
            why = f"{titles[0]} kadrosu boş, makam oluruyla vekâleten"
            deputy = replace(one, title="Uzman", post_reason=why)
            keep_person(context, work, deputy, today - dt.timedelta(days=1))
            return


def _write_twice(work: Work, double: Person, unit_id: int) -> None:
    """Enter a person a second time, at another unit, without much about him."""
    work.contacts.save_person(
        Person(unit_id=unit_id, name=double.name, role=Role.BACKUP, mobile=double.mobile)
    )
