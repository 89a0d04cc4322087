"""Sample data: an office as it could be, invented, always the same for one seed.

It serves the first look at the program, pictures, measurements and tests. Names, numbers and texts
are drawn at random; no real person is meant.
"""

from __future__ import annotations

import datetime as dt
import random

from hi_desktop.domain.applications import Act
from hi_desktop.domain.contacts import Absence, Person, Unit
from hi_desktop.domain.duty import expected_manager_titles
from hi_desktop.domain.progress import Progress, Silent
from hi_desktop.domain.vocabulary import (
    Role,
    UnitKind,
)
from hi_desktop.services import sample_texts as texts
from hi_desktop.services.changes import Changes
from hi_desktop.services.office import Office
from hi_desktop.services.officer import Officer
from hi_desktop.services.sample_cases import PROVINCE_WEIGHTS, Maker
from hi_desktop.services.sample_days import fill_days
from hi_desktop.services.sample_files import fill_files
from hi_desktop.services.sample_leave import fill_leave, own_unit
from hi_desktop.services.sample_protected import fill_protected
from hi_desktop.services.sample_referrals import fill_referrals
from hi_desktop.services.sample_registry import fill_registry
from hi_desktop.services.settings import PROFILE, SAMPLE, Profile
from hi_desktop.storage.journal import Actor
from hi_desktop.storage.unit_of_work import Work

BATCH = 5000
EVERY = 7
"""Every so many units lack phones, a manager or a backup, so that there is something to find."""


def fill_sample(
    office: Office,
    *,
    applications: int,
    seed: int,
    today: dt.date,
    progress: Progress | None = None,
    stories: bool = False,
) -> Changes:
    """Fill an office with people and applications.

    Args:
        office: usually new; what is there stays.
        applications: how many.
        seed: the same seed gives the same data.
        today: the last day of arrival; states and due days are as of this day.
        progress: told how many applications are done; may cancel, batches done stay.
        stories: add some more, one for each rarer way that an application goes.
    """
    watch = progress or Silent()
    context = office.context
    maker = Maker(random.Random(seed), today)  # noqa: S311 - sample data is no secret
    actor = Actor(officer_id=context.officer.id, name=context.officer.name)
    moment = dt.datetime.combine(today, dt.time(8, 30))
    with context.storage.act(actor, moment, Act.IMPORT, note="Örnek veri") as work:
        _staff(work, maker, context.officer, today)
        work.session.flush()
        maker.calendar = office.calendar.of(work)
        maker.meet(work)
        fill_days(work, maker, today)
        fill_registry(context, work, maker, today)
    arrivals = maker.arrivals(applications)
    for start in range(0, applications, BATCH):
        cases = [maker.case(received) for received in arrivals[start : start + BATCH]]
        with context.storage.act(actor, moment, Act.IMPORT, note="Örnek veri") as work:
            added = work.imports.add_all(cases, at=moment)
            who = office.context.officer
            work.links.name_all(added, who.id, moment, who.name)
        watch.advance(min(start + BATCH, applications), applications)
    if stories:
        with context.storage.act(actor, moment, Act.IMPORT, note="Örnek veri") as work:
            fill_referrals(work, maker, today)
            fill_protected(work, maker, today)
        fill_files(office, today)
    return Changes(everything=True, contacts=True, settings=True)


def _staff(work: Work, maker: Maker, me: Officer, today: dt.date) -> None:
    """Give people and phones to the central units and some provinces, and some of them leave."""
    if work.settings.get(PROFILE) is None:
        own = own_unit(work, today)
        profile = Profile(
            unit_kind=UnitKind.COUNSELLORSHIP,
            unit_name="Basın ve Halkla İlişkiler Müşavirliği",
            unit_id=own.id if own else None,
            province="Ankara",
            manager="Dr. Nurcan Başaran",
        )
        values = {name: getattr(profile, name) for name in Profile.__dataclass_fields__}
        work.settings.put(PROFILE, values | {"unit_kind": profile.unit_kind.value})
    work.settings.put(SAMPLE, value=True)
    logins = {row[3] for row in work.contacts.officers()}
    for name in texts.OFFICERS:
        login = f"ornek.{name.split()[0].lower()}"
        if login not in logins:
            work.contacts.save_officer(0, name=name, title="Memur", login=login)
    if any(work.contacts.people(on=today)):
        return
    chosen = [
        unit
        for unit in work.contacts.units(today)
        if unit.kind is not UnitKind.PROVINCIAL_DIRECTORATE or unit.province in PROVINCE_WEIGHTS
    ]
    mains: list[tuple[int, int]] = []
    for place, unit in enumerate(chosen):
        ids = _people(work, maker, unit, complete=place % EVERY != 0)
        if len(ids) == len(texts.STAFF):
            mains.append((ids[1], ids[3]))
    for person, backup in mains[:2]:
        last = today + dt.timedelta(days=4)
        work.contacts.save_absence(
            Absence(
                person_id=person, backup_id=backup, first=today, last=last, reason="Yıllık izin"
            )
        )
    work.session.flush()
    fill_leave(work, me, today)


def _people(work: Work, maker: Maker, unit: Unit, *, complete: bool) -> list[int]:
    draw = maker.draw
    line = f"+90312{draw.randrange(2_100_000, 7_100_000)}"
    if complete:
        work.contacts.save_unit(_with_phone(unit, line))
    ids = []
    for role, title in texts.STAFF if complete else texts.STAFF[:2]:
        titles = expected_manager_titles(unit.kind)
        ids.append(
            work.contacts.save_person(
                Person(
                    unit_id=unit.id,
                    name=maker.name(),
                    title=title or (titles[0] if titles else "Müdür"),
                    role=Role(role),
                    phone=line,
                    extension=str(draw.randrange(1000, 9999)),
                    mobile=f"+9053{draw.randrange(20_000_000, 99_999_999)}" if complete else "",
                    email=f"halklailiskiler{draw.randrange(100, 999)}@example.gov.tr",
                )
            )
        )
    return ids


def _with_phone(unit: Unit, phone: str) -> Unit:
    values = {name: getattr(unit, name) for name in unit.__dataclass_fields__}
    return Unit(**{**values, "phone": phone})
