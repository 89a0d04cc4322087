"""What the page of deadlines reads at once, and how it loads the days of the month."""

from __future__ import annotations

import datetime as dt
from array import array
from dataclasses import dataclass

from hi_desktop.domain.calendar import FIRST_DAY, WorkCalendar
from hi_desktop.domain.follow_up import FollowUp
from hi_desktop.domain.vocabulary import Urgency
from hi_desktop.services.calendar import DayLoad
from hi_desktop.services.office import Office
from hi_desktop.ui.tabs.application_cells import URGENCY_GLYPH, URGENCY_TONE
from hi_desktop.ui.tabs.follow_up_parts import GLYPH
from hi_desktop.ui.widgets.month_grid import Due

_WORST = (
    ("late", Urgency.LATE),
    ("today", Urgency.TODAY),
    ("soon", Urgency.SOON),
    ("on_time", Urgency.ON_TIME),
    ("paused", Urgency.PAUSED),
)


@dataclass(frozen=True, slots=True)
class Months:
    """What one reading of the month on screen, and of its neighbours, gives.

    Args:
        loads: what is due, by day.
        awaited: what follows the acts, by day; what is past too.
        own_unit: id of the office's own unit as a calendar entry names it; empty without one.
    """

    calendar: WorkCalendar
    loads: dict[dt.date, DayLoad]
    awaited: dict[dt.date, list[FollowUp]]
    overdue: array[int]
    by_unit: list[tuple[str, int]]
    own_unit: str

    def days(self) -> dict[dt.date, Due]:
        """Return what the month shows on each day on which there is something."""
        days = {*self.loads, *self.awaited}
        return {day: _due(self.loads.get(day), len(self.awaited.get(day, ()))) for day in days}


def read_months(office: Office, first: dt.date, last: dt.date, month: dt.date) -> Months:
    """Read the days from the first to the last on screen.

    Args:
        office: the services.
        first: the first day on screen.
        last: the last one.
        month: the month in their midst.
    """
    service = office.calendar
    months = sorted({(day.year, day.month) for day in (first, month, last)})
    awaited: dict[dt.date, list[FollowUp]] = {}
    for one in office.applications.follow_ups_open(FIRST_DAY, last):
        awaited.setdefault(one.due, []).append(one)
    profile = office.settings.profile()
    return Months(
        calendar=service.calendar(),
        loads={
            day: load
            for year, number in months
            for day, load in service.month(year, number).days.items()
        },
        awaited=awaited,
        overdue=service.overdue(),
        by_unit=service.load_by_unit(),
        own_unit=str(profile.unit_id) if profile is not None and profile.unit_id else "",
    )


def _due(load: DayLoad | None, awaited: int) -> Due:
    if load is None:
        return Due(
            count=0,
            urgency=Urgency.ON_TIME,
            tone="off",
            glyph=GLYPH,
            variant="regular",
            awaited=awaited,
        )
    worst = next(kind for name, kind in _WORST if getattr(load, name))
    glyph, variant = URGENCY_GLYPH[worst]
    return Due(
        count=load.count,
        urgency=worst,
        tone=URGENCY_TONE[worst],
        glyph=glyph,
        variant=variant,
        awaited=awaited,
    )
