"""The contact registry of a day as an Excel file."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from hi_desktop.domain.duty import gaps
from hi_desktop.domain.progress import Progress, Silent
from hi_desktop.reports.contacts import write_contacts
from hi_desktop.services.context import Context
from hi_desktop.services.registry_rules import rules_of
from hi_desktop.services.settings import PROFILE, profile_of

SUFFIX = ".xlsx"


def export(context: Context, path: Path, on: dt.date, progress: Progress | None = None) -> Path:
    """Write units and people of a day.

    Args:
        context: of the open office.
        path: where it shall stand; an older file is replaced once the new one is whole.
        on: the day.
        progress: told the sheets by name; may cancel.

    Returns:
        The file as it was written, with its suffix.

    Raises:
        WorldError: codes `report.…`: the file is open in Excel, the disk is full, no folder.
        CancelledError: the officer cancelled.
    """
    with context.read() as work:
        units = work.contacts.units(on)
        people = work.contacts.people(on=on)
        least = rules_of(work).staffing
        profile = profile_of(work.settings.get(PROFILE))
    here = {unit.id: at for at, unit in enumerate(units)}
    people = [person for person in people if person.unit_id in here]
    people.sort(key=lambda person: here[person.unit_id])
    whole = path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
    found = gaps(units, people, on, least)
    manager = profile.manager if profile else ""
    return write_contacts(
        whole, units, people, found, on=on, manager=manager, progress=progress or Silent()
    )
