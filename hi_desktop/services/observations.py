"""What a month shows beside its applications: late starts, missed duties, gaps of the registry."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

from hi_desktop.domain.breaches import Breach
from hi_desktop.domain.calendar import WorkCalendar
from hi_desktop.domain.contacts import GapKind, Unit
from hi_desktop.domain.dates import dotted
from hi_desktop.domain.duty import gaps
from hi_desktop.domain.problems import Observations, Start
from hi_desktop.domain.routes import Step, step_states
from hi_desktop.domain.today import missed_days
from hi_desktop.domain.vocabulary import UnitKind
from hi_desktop.services import calendar as calendars
from hi_desktop.services.settings import ACT, Profile
from hi_desktop.storage.breaches import Window
from hi_desktop.storage.unit_of_work import Work

_STEPS = {
    Step.APPLICANT_TOLD: Breach.APPLICANT_NOT_TOLD,
    Step.COUNSELLORSHIP_TOLD: Breach.COUNSELLORSHIP_NOT_TOLD,
    Step.SYSTEM_ENTERED: Breach.NOT_ENTERED,
}
"""Step that stays open after an answer -> what the report calls it (R19, R22)."""


def observe(
    work: Work, window: Window, *, calendar: WorkCalendar, profile: Profile, today: dt.date
) -> Observations:
    """Return what the days of a window show.

    Args:
        work: the reading transaction.
        window: the days and the unit.
        calendar: tells the working days.
        profile: the office; its kind decides which steps follow an answer.
        today: duties of days to come are not missed yet.
    """
    day = min(window.last, today)
    seen = Window(first=window.first, last=day, unit_id=window.unit_id)
    breaches = {breach: tuple(names) for breach, names in work.breaches.found(seen).items()}
    return Observations(
        starts=_starts(work, window),
        breaches=breaches | _open_steps(work, seen, profile) | _missed(work, seen, calendar, today),
        gaps=_gaps(work, profile, window.unit_id, day),
        talks=work.conversations.tally(window.first, window.last),
    )


def _starts(work: Work, window: Window) -> dict[int, Start]:
    registered = work.figures.registrations(window.first, window.last, window.unit_id)
    without = (ACT, calendars.ACT)
    acts = work.figures.first_acts([id_ for id_, _ in registered], without=without)
    return {
        id_: Start(at.date(), acts[id_].date() if id_ in acts else None) for id_, at in registered
    }


def _open_steps(work: Work, window: Window, profile: Profile) -> dict[Breach, tuple[str, ...]]:
    """Return whose answers had steps open when the window ended."""
    found: dict[Breach, list[str]] = defaultdict(list)
    for id_, unit in work.breaches.incomplete(window):
        application = work.applications.case(id_).value()
        for state in step_states(application, profile.unit_kind):
            breach = _STEPS.get(state.step)
            if breach and (state.done_on is None or state.done_on > window.last):
                found[breach].append(unit)
    return {breach: tuple(names) for breach, names in found.items()}


def _missed(
    work: Work, window: Window, calendar: WorkCalendar, today: dt.date
) -> dict[Breach, tuple[str, ...]]:
    """Return the working days without a daily check (R11); they are the office's, not a unit's.

    Today may still be checked and is never missed.
    """
    began = work.daily.began_on()
    if window.unit_id is not None or began is None:
        return {}
    start, end = max(began, window.first), min(window.last, today - dt.timedelta(days=1))
    stamped = [check.day for check in work.daily.checks(start, end)]
    days = missed_days(start, end, stamped, calendar)
    return {Breach.CHECK_MISSED: tuple(dotted(day) for day in days)}


def _gaps(
    work: Work, profile: Profile, scope: int | None, day: dt.date
) -> list[tuple[GapKind, str]]:
    units = _reported_units(work.contacts.units(day), profile, scope)
    names = {unit.id: unit.short or unit.name for unit in units}
    return [
        (gap.kind, names[gap.unit_id])
        for gap in gaps(units, work.contacts.people(on=day), day)
        if gap.unit_id in names
    ]


def _reported_units(units: Sequence[Unit], profile: Profile, scope: int | None) -> list[Unit]:
    """Return the units whose registry the report looks at.

    The counsellorship looks at all of them (R5, R27), any other office at its own.
    """
    wanted = scope if scope is not None else profile.unit_id
    if scope is None and profile.unit_kind is UnitKind.COUNSELLORSHIP:
        return list(units)
    return [unit for unit in units if unit.id == wanted]
