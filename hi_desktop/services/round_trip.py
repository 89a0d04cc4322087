"""Our own workbook coming back from Excel: only the edited cells count.

The hidden sheet of the workbook tells what each cell held when it was written, so a cell that was
not touched never writes over what changed in the registry meanwhile. A deleted row is a proposal.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from hi_desktop.domain.contacts import Person, Unit
from hi_desktop.domain.dates import parse_date
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import UnitKind
from hi_desktop.importing.contacts import ContactList, Entry
from hi_desktop.importing.problems import Problem
from hi_desktop.importing.results import Status, unit_key
from hi_desktop.services.contact_row import ContactRow

_TEXTS = ("name", "title", "role", "email", "post_reason")
_PHONES = {"phone": ("phone", "extension"), "mobile": ("mobile",), "extension": ("extension",)}


def edited_row(
    entry: Entry, units: dict[str, Unit], people: dict[int, Person], today: dt.date
) -> ContactRow:
    """Return what the edited cells of a row change."""
    before = people[entry.person_id]
    edited = entry.edited or frozenset()
    problems = [one for one in entry.problems if one.field in edited]
    wrong = {one.field for one in problems}
    values: dict[str, Any] = {
        name: getattr(entry, name) for name in _TEXTS if name in edited and name not in wrong
    }
    if not values.get("name", before.name):
        values.pop("name")
    for name, fields in _PHONES.items():
        if name in edited and name not in wrong:
            values |= {field: getattr(entry, field) for field in fields}
    unit = units.get(unit_key(entry.unit))
    if "unit" in edited and unit is not None:
        values["unit_id"] = unit.id
    for name in ("since", "until"):
        if name in edited:
            try:
                text = getattr(entry, name)
                values[name] = parse_date(text, today) if text else None
            except RuleError:
                problems.append(Problem(name, "import.date", getattr(entry, name), warning=True))
    changed = tuple(name for name, value in values.items() if getattr(before, name) != value)
    return ContactRow(
        row=entry.row,
        unit=unit or _nowhere(before),
        person=replace(before, **{name: values[name] for name in changed}),
        before=before,
        status=Status.UPDATE if changed else Status.UNCHANGED,
        changed=changed,
        problems=tuple(problems),
    )


def proposals(
    found: ContactList, people: dict[int, Person], units: dict[int, Unit], today: dt.date
) -> list[ContactRow]:
    """Return the people whose rows were deleted, each as a proposal that they have left.

    Their numbers follow those of the list, so that each can be chosen.
    """
    first = max((entry.row for entry in found.entries), default=0) + 1
    still = [people[id_] for id_, _name in found.gone if id_ in people]
    return [
        ContactRow(
            row=number,
            unit=units.get(person.unit_id) or _nowhere(person),
            person=replace(person, until=today),
            before=person,
            status=Status.SKIPPED,
            changed=("until",),
            leaving=True,
        )
        for number, person in enumerate(still, first)
    ]


def _nowhere(person: Person) -> Unit:
    return Unit(id=person.unit_id, kind=UnitKind.OTHER, name="")
