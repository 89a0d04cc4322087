"""The month as a whole: put together from the applications that it concerns."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hi_desktop.domain import text as letters
from hi_desktop.domain.applications import Row
from hi_desktop.domain.channels import BY_CODE, CHANNELS
from hi_desktop.domain.counting import (
    Case,
    WorkingDays,
    case_of,
    count,
    facts_of,
    lines,
    listed,
    month_before,
    month_days,
    open_cases,
    trend,
)
from hi_desktop.domain.figures import Line, Month
from hi_desktop.domain.problems import NO_UNIT, Observations, find_problems
from hi_desktop.domain.vocabulary import Kind, Outcome, word

NO_GROUND = "Gerekçesi yazılmamış"


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Whose report it is, of which month, made by whom and when."""

    year: int
    month: int
    unit_name: str
    ministry: str
    scope: str
    prepared_by: str
    manager: str
    made_on: dt.date
    remark: str = ""


def assemble(
    frame: Frame,
    rows: Sequence[Row],
    year: Sequence[Case],
    calendar: WorkingDays,
    *,
    identity: Mapping[int, str] | None = None,
    seen: Observations | None = None,
    grounds: Mapping[str, str] | None = None,
) -> Month:
    """Count the month.

    Args:
        frame: whose report it is.
        rows: at least every application that arrived by the end of the month and was open on its
            first day or later.
        year: cases of the last twelve months, for the trend and the month before.
        calendar: counts working days.
        identity: masked identity numbers by application.
        seen: what the month shows beside the rows.
        grounds: article and title of every ground of refusal, in the order of the law.
    """
    first, last = month_days(frame.year, frame.month)
    as_of = min(last, frame.made_on)
    days = (first, last, as_of)
    pairs = [(row, case_of(facts_of(row), calendar)) for row in rows]
    cases = [case for _, case in pairs]
    observed = seen or Observations()
    previous = month_days(*month_before(frame.year, frame.month))
    found, sound = find_problems(pairs, days, observed, calendar)
    return Month(
        year=frame.year,
        month=frame.month,
        unit_name=frame.unit_name,
        ministry=frame.ministry,
        scope=frame.scope,
        prepared_by=frame.prepared_by,
        manager=frame.manager,
        made_on=frame.made_on,
        remark=frame.remark,
        counts=count(cases, *days),
        before=count(year, *previous, min(previous[1], frame.made_on)),
        by_unit=_by_unit(pairs, days),
        by_channel=_by_channel(pairs, days),
        by_kind=tuple(
            lines(pairs, lambda row: row.kind, {kind: word(kind) for kind in Kind}, days)
        ),
        by_outcome=_by_outcome(cases, first, last),
        by_ground=_by_ground(pairs, first, last, grounds or {}),
        trend=trend(year, frame.year, frame.month, frame.made_on),
        problems=found,
        sound=sound,
        open_cases=open_cases(pairs, last, as_of, calendar),
        cases=listed(pairs, identity or {}, first, last),
        talks=observed.talks,
    )


def _is_zero(line: Line) -> bool:
    counts = line.counts
    return not (counts.carried or counts.received or counts.closed)


def _by_unit(
    pairs: Sequence[tuple[Row, Case]], days: tuple[dt.date, dt.date, dt.date]
) -> tuple[Line, ...]:
    """Return the units that had applications, the busiest first, in Turkish order."""
    found = lines(pairs, lambda row: row.unit or NO_UNIT, {}, days)
    busy = [line for line in found if not _is_zero(line)]
    return tuple(
        sorted(busy, key=lambda line: (-line.counts.received, letters.sort_key(line.title)))
    )


def _by_channel(
    pairs: Sequence[tuple[Row, Case]], days: tuple[dt.date, dt.date, dt.date]
) -> tuple[Line, ...]:
    """Return the channels that exist in the month, and older ones that still had applications."""
    titles = {channel.code: channel.name.tr for channel in CHANNELS}
    first, last, _ = days
    shown = []
    for line in lines(pairs, lambda row: row.channel, titles, days):
        channel = BY_CODE.get(line.key)
        exists = channel is not None and (
            (channel.since is None or channel.since <= last)
            and (channel.until is None or channel.until >= first)
        )
        if exists or not _is_zero(line):
            shown.append(line)
    return tuple(sorted(shown, key=lambda line: -line.counts.received))


def _by_outcome(
    cases: Sequence[Case], first: dt.date, last: dt.date
) -> tuple[tuple[Outcome, int], ...]:
    closed = Counter(
        case.outcome for case in cases if case.closed is not None and first <= case.closed <= last
    )
    return tuple((outcome, closed[outcome]) for outcome in Outcome)


def _by_ground(
    pairs: Sequence[tuple[Row, Case]],
    first: dt.date,
    last: dt.date,
    grounds: Mapping[str, str],
) -> tuple[tuple[str, str, int], ...]:
    """Return every ground of the law with its refusals, then those that no table knows."""
    refused = Counter(
        row.ground
        for row, case in pairs
        if case.outcome is Outcome.REFUSED
        and case.closed is not None
        and first <= case.closed <= last
    )
    known = [(code, title, refused[code]) for code, title in grounds.items()]
    others = [
        (code, code or NO_GROUND, number) for code, number in refused.items() if code not in grounds
    ]
    return (*known, *others)
