"""One row of a contact list beside the registry."""

from __future__ import annotations

from dataclasses import dataclass

from hi_desktop.domain.contacts import Person, Unit
from hi_desktop.importing.problems import Problem
from hi_desktop.importing.results import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRow:
    """One person of the list beside the registry.

    Args:
        row: its number as Excel shows it.
        unit: the unit as it is or, with id 0, as it will be made.
        person: as the person will stand in the registry; None for a row that names a unit only.
        before: as the person stands there now.
        status: new, update (differs), unchanged, faulty or skipped.
        changed: names of the fields that differ.
    """

    row: int
    unit: Unit
    person: Person | None
    before: Person | None
    status: Status
    changed: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    leaving: bool = False
    """A proposal: the row was deleted from our own workbook, so the person may have left."""
