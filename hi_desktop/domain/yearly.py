"""The yearly report of the right to information, exactly as Law 4982 art. 30 lists it.

Each figure is a count of the year's applications and of nothing else; the letters are those of the
article. It goes to the Board by the end of February.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from hi_desktop.domain.applications import Objection, Row
from hi_desktop.domain.vocabulary import ObjectionResult, Outcome

REFUSING = frozenset({Outcome.REFUSED, Outcome.NOT_PROCESSED})
"""Refused in total, with those not processed for a defect of form (the Board's own rows)."""

LETTERS: dict[Outcome, str] = {
    Outcome.POSITIVE: "b",
    Outcome.REFUSED: "c",
    Outcome.PARTIAL: "d",
}
"""Outcome -> letter of art. 30 under which it is counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """The figures of art. 30 for one year.

    Args:
        received: (a) applications made.
        positive: (b) answered positively, access given.
        refused: (c) refused, with those not processed; one that the Board overturned counts as it
            ended after that.
        by_ground: (c) their distribution: (code, article and title, count).
        severed: (d) access given after secret parts were removed or separated.
        forwarded: passed on to other authorities (art. 7/3).
        objected: (e) refusals to which was objected.
        results: (e) how the Board decided; None for undecided ones.
        in_court: refusals that were taken to court.
        by_outcome: every outcome with its count, for those whose end is none of the above.
        pending: not answered yet.
    """

    year: int
    unit_name: str
    ministry: str
    prepared_by: str
    manager: str
    made_on: dt.date
    received: int
    positive: int
    refused: int
    by_ground: tuple[tuple[str, str, int], ...]
    severed: int
    forwarded: int
    objected: int
    results: tuple[tuple[ObjectionResult | None, int], ...]
    in_court: int
    by_outcome: tuple[tuple[Outcome, int], ...]
    pending: int

    @property
    def due(self) -> dt.date:
        """Last day of February of the next year."""
        return dt.date(self.year + 1, 3, 1) - dt.timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class YearFrame:
    """Whose report it is, of which year, made by whom and when."""

    year: int
    unit_name: str
    ministry: str
    prepared_by: str
    manager: str
    made_on: dt.date


def assemble_year(
    frame: YearFrame,
    rows: Sequence[Row],
    objections: Iterable[Objection],
    grounds: Mapping[str, str],
) -> Year:
    """Count a year.

    Args:
        frame: whose report it is.
        rows: the requests of information that arrived within the year.
        objections: those against refusals of these rows.
        grounds: article and title of every ground, in the order of the law.
    """
    # Progress told is no end: the result is still owed.
    ends = Counter(
        row.outcome for row in rows if row.outcome and row.outcome is not Outcome.PROGRESS_TOLD
    )
    refused = Counter(row.ground for row in rows if row.outcome in REFUSING)
    filed = tuple(objections)
    results = Counter(objection.result for objection in filed)
    return Year(
        year=frame.year,
        unit_name=frame.unit_name,
        ministry=frame.ministry,
        prepared_by=frame.prepared_by,
        manager=frame.manager,
        made_on=frame.made_on,
        received=len(rows),
        positive=ends[Outcome.POSITIVE],
        refused=sum(refused.values()),
        by_ground=_by_ground(refused, grounds),
        severed=ends[Outcome.PARTIAL],
        forwarded=ends[Outcome.FORWARDED],
        objected=len(filed),
        results=tuple((result, results[result]) for result in (*ObjectionResult, None)),
        in_court=sum(objection.court_on is not None for objection in filed),
        by_outcome=tuple(
            (outcome, ends[outcome]) for outcome in Outcome if outcome is not Outcome.PROGRESS_TOLD
        ),
        pending=len(rows) - sum(ends.values()),
    )


def _by_ground(
    refused: Counter[str], grounds: Mapping[str, str]
) -> tuple[tuple[str, str, int], ...]:
    """Return every ground with its count, then those that no table knows."""
    known = [(code, title, refused[code]) for code, title in grounds.items()]
    others = [
        (code, code or "Gerekçesi yazılmamış", count)
        for code, count in refused.items()
        if code not in grounds
    ]
    return (*known, *others)
