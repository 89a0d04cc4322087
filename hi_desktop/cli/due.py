"""`due`: the last day of a period and why, from the rules alone; needs no database."""

from __future__ import annotations

from argparse import Namespace

from hi_desktop.cli import output
from hi_desktop.domain.calendar import FIRST_DAY, LAST_DAY, Policy, WorkCalendar
from hi_desktop.domain.dates import dotted
from hi_desktop.domain.terms import deadline, explain
from hi_desktop.services import holiday_source


def run(options: Namespace) -> int:
    """Tell the last day, its cut-off, and each day with its count or reason."""
    received, time = options.received
    params = {name: value for some in options.param for name, value in some.items()}
    entries = (
        *holiday_source.national_days(FIRST_DAY.year, LAST_DAY.year),
        *holiday_source.seed_days(),
    )
    calendar = WorkCalendar(FIRST_DAY, LAST_DAY, entries, Policy.named(options.policy))
    found = deadline(options.rule, received, calendar, time=time, params=params)
    days = explain(found, calendar, language=options.lang)
    if options.json:
        output.tell_json(
            {
                "due": found.due.isoformat(),
                "cutoff": found.cutoff.value,
                "days": [
                    {"date": day.date.isoformat(), "count": day.count, "reason": day.reason}
                    for day in days
                ],
            }
        )
        return 0
    for day in days:
        output.tell(f"{dotted(day.date)}  {day.count or '':>3}  {day.reason}")
    output.tell(f"{dotted(found.due)}, {found.cutoff.value}")
    return 0
