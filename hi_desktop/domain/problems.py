"""The shortcomings of a month (yaşanan sorunlar, aksayan yönler), found from the data (R27, R29).

Circular 2014/09 wants them reported every month. Each check counts what it concerns; one that
finds nothing is named among the sound ones, so that the reader sees what was looked at.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from hi_desktop.domain.applications import Row
from hi_desktop.domain.breaches import DUTIES, Breach
from hi_desktop.domain.contacts import GapKind
from hi_desktop.domain.conversations import Tally
from hi_desktop.domain.counting import Case, WorkingDays, is_open, is_overdue, working_days
from hi_desktop.domain.figures import Problem
from hi_desktop.domain.vocabulary import Outcome

FIRST_ACT_WITHIN = 2
"""Working days within which work on an application is to begin (R21); the circular says without
delay and names no number."""

NO_UNIT = "Birimi belli olmayan"
NO_UNIT_YET = "Birime havale edilmemiş (sahipsiz) açık başvuru"

_APPLICATIONS = "Başvuru kayıtları"
_REGISTRY = "İrtibat rehberi"
_CIRCULAR = "2014/09 sayılı Genelge"
_NAMED = 5

_GAPS: dict[GapKind, str] = {
    GapKind.NO_PHONE: "Telefon hattı bildirilmemiş birim",
    GapKind.NO_MANAGER: "Bağlı yöneticisi bildirilmemiş birim",
    GapKind.WRONG_POST: "Yöneticisinin unvanı Genelgeye uymayan birim",
    GapKind.NO_MAIN: "Asıl personeli bildirilmemiş birim",
    GapKind.NO_BACKUP: "Yedek personeli bildirilmemiş birim",
    GapKind.NO_MOBILE: "Cep telefonu bildirilmemiş personel",
    GapKind.NO_WORK_PHONE: "İş telefonu bildirilmemiş personel",
}


class Start(NamedTuple):
    """When an application was registered and when anybody first acted on it."""

    registered_on: dt.date
    first_act_on: dt.date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Observations:
    """What the month shows beside the rows themselves.

    Args:
        starts: by application, of those that arrived within the month.
        breaches: missed duties by kind, with the unit, the day or the number of each.
        gaps: what the contact registry lacks, with the short name of the unit.
        talks: the calls and visits.
    """

    starts: Mapping[int, Start] = field(default_factory=dict)
    breaches: Mapping[Breach, Sequence[str]] = field(default_factory=dict)
    gaps: Sequence[tuple[GapKind, str]] = ()
    talks: Tally = field(default_factory=Tally)


def find_problems(
    pairs: Sequence[tuple[Row, Case]],
    days: tuple[dt.date, dt.date, dt.date],
    seen: Observations,
    calendar: WorkingDays,
) -> tuple[tuple[Problem, ...], tuple[str, ...]]:
    """Return the shortcomings, the weightiest first as the circular names them, and what is sound.

    Args:
        pairs: rows with their cases.
        days: first and last day of the month and the day on which "overdue" is judged.
        seen: what the month shows beside the rows.
        calendar: counts working days.
    """
    checked = [
        *_late(pairs, days),
        *_standing(pairs, days),
        _slow(pairs, days, seen, calendar),
        *_incomplete(pairs, days),
        *(
            _problem(duty.text, seen.breaches.get(breach, ()), source=duty.source, basis=duty.basis)
            for breach, duty in DUTIES.items()
        ),
        *(
            _problem(
                text,
                [unit for kind, unit in seen.gaps if kind is gap],
                source=_REGISTRY,
                basis=f"{_CIRCULAR}: personel ve irtibat bildirimi",
            )
            for gap, text in _GAPS.items()
        ),
    ]
    return (
        tuple(problem for problem in checked if problem.count),
        tuple(problem.text for problem in checked if not problem.count),
    )


def _late(
    pairs: Sequence[tuple[Row, Case]], days: tuple[dt.date, dt.date, dt.date]
) -> Iterator[Problem]:
    first, last, _ = days
    answered = [
        (row, case, case.answered)
        for row, case in pairs
        if case.answered is not None and case.closed is not None and first <= case.closed <= last
    ]
    yield _problem(
        "Genelge süresinden sonra cevaplanan başvuru",
        (_unit(row) for row, case, day in answered if day > case.internal_due),
        source=_APPLICATIONS,
        basis=f"{_CIRCULAR}: azami 15 iş günü",
    )
    yield _problem(
        "Kanuni süresinden sonra cevaplanan başvuru",
        (_unit(row) for row, case, day in answered if day > case.legal_due),
        source=_APPLICATIONS,
        basis="4982 sayılı Kanun m.11, 3071 sayılı Kanun m.7",
    )


def _standing(
    pairs: Sequence[tuple[Row, Case]], days: tuple[dt.date, dt.date, dt.date]
) -> Iterator[Problem]:
    _, last, as_of = days
    standing = [(row, case) for row, case in pairs if is_open(case, last)]
    yield _problem(
        "Süresi geçtiği hâlde cevaplanmamış açık başvuru",
        (_unit(row) for row, case in standing if is_overdue(case, as_of)),
        source=_APPLICATIONS,
        basis=f"{_CIRCULAR}: işlerin eksiksiz ve zamanında yapılması",
    )
    yield _problem(
        NO_UNIT_YET,
        (row.number for row, _ in standing if not row.unit),
        source=_APPLICATIONS,
        basis=f"{_CIRCULAR}: ilgili birime yönlendirme",
    )
    yield _problem(
        "Açılıp okunmamış açık başvuru",
        (_unit(row) for row, _ in standing if row.unread),
        source=_APPLICATIONS,
        basis=f"{_CIRCULAR}: başvuruların her gün takibi",
    )


def _slow(
    pairs: Sequence[tuple[Row, Case]],
    days: tuple[dt.date, dt.date, dt.date],
    seen: Observations,
    calendar: WorkingDays,
) -> Problem:
    as_of = days[2]
    slow = []
    for row, case in pairs:
        start = seen.starts.get(row.id)
        if start is None:
            continue
        begun = start.first_act_on or case.answered or case.closed or as_of
        since = max(case.received, start.registered_on)
        if (working_days(calendar, since, min(begun, as_of)) or 0) > FIRST_ACT_WITHIN:
            slow.append(_unit(row))
    return _problem(
        f"Kaydından sonra {FIRST_ACT_WITHIN} iş günü içinde işlem başlatılmamış başvuru",
        slow,
        source=_APPLICATIONS,
        basis=f"{_CIRCULAR}: geciktirilmeksizin değerlendirme",
    )


def _incomplete(
    pairs: Sequence[tuple[Row, Case]], days: tuple[dt.date, dt.date, dt.date]
) -> Iterator[Problem]:
    first, last, _ = days
    closed = [row for row, case in pairs if case.closed and first <= case.closed <= last]
    yield _problem(
        "Kanuni gerekçesi yazılmadan reddedilen başvuru",
        (row.number for row in closed if row.outcome is Outcome.REFUSED and not row.ground),
        source=_APPLICATIONS,
        basis=f"{_CIRCULAR}: ret hâlinde kanuni gerekçenin belirtilmesi",
    )
    yield _problem(
        "Sonucu yazılmadan kapatılan başvuru",
        (row.number for row in closed if row.outcome is None),
        source=_APPLICATIONS,
        basis=f"{_CIRCULAR}: cevabın yeterliliği",
    )


def _unit(row: Row) -> str:
    return row.unit_short or row.unit or NO_UNIT


def _problem(text: str, whom: Iterable[str], *, source: str, basis: str) -> Problem:
    """Return the problem with its count and the names that it concerns most."""
    names = Counter(whom)
    most = names.most_common(_NAMED)
    parts = [f"{name} ({number})" if number > 1 else name for name, number in most]
    if len(names) > _NAMED:
        parts.append(f"diğer {len(names) - _NAMED}")
    return Problem(
        text=text,
        count=names.total(),
        source=source,
        basis=basis,
        detail=", ".join(parts),
    )
