"""What the forms offer to choose from, read once when a sheet opens."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hi_desktop.domain.calendar import WorkCalendar
from hi_desktop.domain.contacts import Unit
from hi_desktop.domain.provinces import PROVINCES
from hi_desktop.domain.vocabulary import UnitKind
from hi_desktop.services.office import Office
from hi_desktop.services.officer import Officer
from hi_desktop.ui.widgets.search_combo import Option


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSources:
    """The lists behind the fields of a form.

    Args:
        units: those that exist today.
        officers: who works with the program; `me` is one of them.
        stand_ins: of those who are away today, who stands in, by id; empty when nobody does.
        unit_kind: what kind of unit this is.
        calendar: the working days of this unit.
    """

    units: tuple[Unit, ...]
    officers: tuple[Officer, ...]
    stand_ins: dict[int, str]
    me: Officer
    unit_kind: UnitKind
    calendar: WorkCalendar


def load_sources(office: Office, today: dt.date) -> FormSources:
    """Read the lists; for the job thread."""
    profile = office.settings.profile()
    return FormSources(
        units=tuple(office.contacts.units(today)),
        officers=tuple(office.contacts.officers()),
        stand_ins=office.leave.stand_ins(today),
        me=office.settings.officer(),
        unit_kind=profile.unit_kind if profile else UnitKind.PROVINCIAL_DIRECTORATE,
        calendar=office.calendar.calendar(),
    )


def unit_words(unit: Unit) -> str:
    """Return a unit as lists offer it: short name first."""
    return f"{unit.short} · {unit.name}" if unit.short else unit.name


def unit_options(units: Iterable[Unit], suggested: Sequence[tuple[Unit, int]] = ()) -> list[Option]:
    """Return the units to choose from; suggested ones first, with how often they were chosen."""
    first = [
        Option(unit.id, f"{unit_words(unit)}  ({count})", unit.province)
        for unit, count in suggested
    ]
    known = {option.value for option in first}
    return first + [
        Option(unit.id, unit_words(unit), unit.province) for unit in units if unit.id not in known
    ]


def province_options() -> list[Option]:
    """Return the provinces by name."""
    return [Option(name, name, plate) for plate, name in PROVINCES]
