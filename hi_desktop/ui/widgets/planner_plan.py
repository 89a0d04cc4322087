"""What the leave planner shows: who stands in which line, and who is away when."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from hi_desktop.domain.vocabulary import AbsenceKind
from hi_desktop.ui.tokens import Tone

TONES: dict[AbsenceKind, Tone] = {
    AbsenceKind.LEAVE: "info",
    AbsenceKind.SICK: "late",
    AbsenceKind.TRAVEL: "ok",
    AbsenceKind.TRAINING: "off",
}
"""The colour of each kind; the bar carries its word or its first letter beside it."""

_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Somebody in the planner, below the heading of the unit.

    Args:
        unit: name of the unit.
        tag: what the person is there, in a word.
    """

    person_id: int
    name: str
    unit_id: int
    unit: str
    tag: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """Days on which somebody is away.

    Args:
        words: the kind in words.
        stand_in: name of the backup.
        bare: days on which nobody stands in.
    """

    absence_id: int
    person_id: int
    first: dt.date
    last: dt.date
    kind: AbsenceKind
    words: str
    stand_in: str
    bare: frozenset[dt.date] = frozenset()


@dataclass(frozen=True, slots=True)
class Plan:
    """Everybody and every absence of some weeks.

    Args:
        rows: people, those of a unit together.
        bars: absences of these people.
    """

    rows: tuple[Row, ...] = ()
    bars: tuple[Bar, ...] = ()
    _by_day: dict[tuple[int, dt.date], Bar] = field(init=False, repr=False, compare=False)
    _crowds: dict[tuple[int, dt.date], tuple[str, ...]] = field(
        init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        """Find out once who is away on which day, and where two of a unit are."""
        known = {row.person_id: row for row in self.rows}
        by_day: dict[tuple[int, dt.date], Bar] = {}
        names: dict[tuple[int, dt.date], list[str]] = defaultdict(list)
        for bar in self.bars:
            row = known.get(bar.person_id)
            if row is None:
                continue
            for day in days(bar.first, bar.last):
                by_day[bar.person_id, day] = bar
                names[row.unit_id, day].append(row.name)
        crowds = {key: tuple(found) for key, found in names.items() if len(found) > 1}
        object.__setattr__(self, "_by_day", by_day)
        object.__setattr__(self, "_crowds", crowds)

    def bar(self, person_id: int, day: dt.date) -> Bar | None:
        """Return the absence of somebody on a day."""
        return self._by_day.get((person_id, day))

    def crowd(self, unit_id: int, day: dt.date) -> tuple[str, ...]:
        """Return who of a unit is away on a day, when they are two or more."""
        return self._crowds.get((unit_id, day), ())


def days(first: dt.date, last: dt.date) -> Iterable[dt.date]:
    """Yield the days from the first to the last."""
    return (first + n * _DAY for n in range((last - first).days + 1))
