"""What a new database begins with: the ministry's units as dated, editable data."""

from __future__ import annotations

import csv
import datetime as dt

from hi_desktop import paths
from hi_desktop.domain.contacts import Unit
from hi_desktop.domain.provinces import PROVINCES
from hi_desktop.domain.vocabulary import UnitKind
from hi_desktop.services.context import Context

UNITS = "data/units.csv"
DIRECTORATE = "Aile ve Sosyal Hizmetler İl Müdürlüğü"
SINCE = dt.date(2021, 4, 21)
"""First day of the ministry's present name, which its provincial directorates follow."""


def central_units() -> list[Unit]:
    """Return the central units, then and now, from the seed file."""
    with paths.resource(UNITS).open(encoding="utf-8", newline="") as file:
        return [
            Unit(
                kind=UnitKind(line["kind"]),
                name=line["name"],
                short=line["short"],
                since=_day(line["since"]),
                until=_day(line["until"]),
            )
            for line in csv.DictReader(file)
        ]


def directorates() -> list[Unit]:
    """Return the 81 provincial directorates under today's name."""
    return [
        Unit(
            kind=UnitKind.PROVINCIAL_DIRECTORATE,
            name=f"{province} {DIRECTORATE}",
            short=f"{province} İM",
            province=province,
            since=SINCE,
        )
        for _, province in PROVINCES
    ]


def plant(context: Context) -> None:
    """Store the seed units in a new database."""
    with context.storage.write() as work:
        for unit in (*central_units(), *directorates()):
            work.contacts.save_unit(unit)


def _day(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
