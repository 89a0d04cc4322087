"""Where the days of the calendar come from: holidays by law, and the administrative leave known.

Law 2429 names the holidays; the dates of the two religious feasts come from the `holidays` package,
which equals the dates that the authority announced in every year that could be read. Years after
the last announced one are marked as not yet confirmed.
"""

from __future__ import annotations

import csv
import datetime as dt
import functools
from collections.abc import Mapping

import holidays

from hi_desktop import paths
from hi_desktop.domain.calendar import CalendarEntry, DayKind, Scope

LAST_ANNOUNCED_YEAR = 2026
"""Last year whose religious dates the authority (Diyanet İşleri Başkanlığı) has announced."""

TO_BE_CONFIRMED = "teyit edilecek"
_LAW = "2429 sayılı Kanun"
_FEASTS = ("Ramazan", "Kurban")
_ESTIMATED = " (tahmini)"
_SEED = "data/calendar_days.csv"


@functools.cache
def national_days(first_year: int, last_year: int) -> tuple[CalendarEntry, ...]:
    """Return the full and half holidays by law of the years from first to last, in order.

    The package is asked twice: one merged object would call 23 April 2029 a half day, since it is
    both a full holiday and the eve of a feast.
    """
    years = range(first_year, last_year + 1)
    full = holidays.country_holidays(
        "TR", years=years, expand=False, categories=("public",), language="tr"
    )
    half = holidays.country_holidays(
        "TR", years=years, expand=False, categories=("half_day",), language="tr"
    )
    entries = [
        _entry(day, DayKind.FULL, name) for day, names in full.items() for name in names.split("; ")
    ]
    entries += [_entry(day, DayKind.HALF, _eve(day, full)) for day in half if day not in full]
    return tuple(sorted(entries, key=lambda entry: (entry.first, entry.kind)))


def _eve(day: dt.date, full: Mapping[dt.date, str]) -> str:
    """Return the name of a half day by the feast that follows it."""
    if (day.day, day.month) == (28, 10):
        return "Cumhuriyet Bayramı, 28 Ekim 13.00'ten sonra"
    feast = full.get(day + dt.timedelta(days=1), "")
    name = next((word for word in _FEASTS if word in feast), "Bayram")
    return f"{name} Bayramı arifesi, 13.00'ten sonra"


def _entry(day: dt.date, kind: DayKind, name: str) -> CalendarEntry:
    """Return the entry of one holiday."""
    name = name.removesuffix(_ESTIMATED)
    confirmed = day.year <= LAST_ANNOUNCED_YEAR or not name.startswith(_FEASTS)
    return CalendarEntry(
        first=day,
        last=day,
        kind=kind,
        name=name if confirmed else f"{name} ({TO_BE_CONFIRMED})",
        source=_LAW,
        confirmed=confirmed,
    )


@functools.cache
def seed_days() -> tuple[CalendarEntry, ...]:
    """Return the administrative leave known when the program was made, each with its source."""
    with paths.resource(_SEED).open(encoding="utf-8", newline="") as file:
        return tuple(
            CalendarEntry(
                first=dt.date.fromisoformat(line["first"]),
                last=dt.date.fromisoformat(line["last"]),
                kind=DayKind(line["kind"]),
                name=line["name"],
                scope=Scope(line["scope"]),
                scope_key=line["scope_key"],
                source=line["source"],
            )
            for line in csv.DictReader(file)
        )
