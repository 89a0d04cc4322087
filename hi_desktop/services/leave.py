"""Leave and standing in (R7): planner, whose work is mine today, hand-over."""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum
from dataclasses import dataclass

from hi_desktop.domain.contacts import Absence
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.text import clean
from hi_desktop.domain.vocabulary import AbsenceKind
from hi_desktop.services.calendar import CalendarService
from hi_desktop.services.changes import Changes
from hi_desktop.services.context import Context

ACT = "izin"


class NoticeKind(enum.StrEnum):
    """What leave has to say on a day."""

    STANDING_IN = "vekalet"
    """I stand in for somebody."""
    HAND_OVER = "devir"
    """My leave begins on the next working day, or it has begun: the hand-over page is due."""
    TAKE_BACK = "donus"
    """I am back: the page of what happened meanwhile is due."""
    AWAY = "izinli"
    """Somebody of the office is away and somebody else stands in."""
    UNCOVERED = "yedeksiz"
    """A leave has days on which nobody stands in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One line of Bugün about leave.

    Args:
        person, stand_in: names; who is away and who stands in on the day (end of the chain).
        mine: it concerns who works with the program now.
        days: days without cover (`UNCOVERED`).
        applications: open applications of the absent person.
    """

    kind: NoticeKind
    absence_id: int
    absence_kind: AbsenceKind
    person_id: int
    person: str
    stand_in: str
    first: dt.date
    last: dt.date
    mine: bool = False
    applications: int = 0
    days: tuple[dt.date, ...] = ()


class LeaveService:
    """To be asked through the office; each change is an act."""

    def __init__(self, context: Context, calendar: CalendarService) -> None:
        self._context = context
        self._calendar = calendar

    def absences(self, first: dt.date | None = None, last: dt.date | None = None) -> list[Absence]:
        """Return the absences that touch a stretch of days, or all."""
        with self._context.read() as work:
            return work.contacts.absences(first, last)

    def notices(self, today: dt.date) -> tuple[Notice, ...]:  # noqa: ARG002
        """Return what leave has to say on a day, the most pressing first."""
        return ()

    def save(self, absence: Absence) -> Changes:
        """Add an absence (id 0) or change one; nobody is away without a backup (R7).

        Raises:
            RuleError: `absence.dates`, `absence.self`, `absence.backup_away`,
                `absence.stands_in`, `absence.overlaps`.
        """
        ready = dataclasses.replace(absence, reason=clean(absence.reason))
        if ready.last < ready.first:
            raise RuleError("absence.dates", field="last")
        with self._context.act(ACT, "absence") as work:
            others = [
                known
                for known in work.contacts.absences(ready.first, ready.last)
                if known.id != ready.id
            ]
            names = {person.id: person.name for person in work.contacts.people()}
            _check_absence(ready, others, names)
            work.contacts.save_absence(ready)
        return Changes(act_id=work.act_id, contacts=True)

    def remove(self, absence_id: int) -> Changes:
        """Take an absence out.

        Raises:
            RuleError: `record.gone`.
        """
        with self._context.act(ACT, "absence") as work:
            work.contacts.remove_absence(absence_id)
        return Changes(act_id=work.act_id, contacts=True)


def _check_absence(absence: Absence, others: list[Absence], names: dict[int, str]) -> None:
    """Refuse an absence without a present backup, and a circle of people standing in."""
    person, backup = absence.person_id, absence.backup_id
    if backup == person:
        raise RuleError("absence.self", field="backup_id")
    for other in others:
        if other.person_id == person:
            raise RuleError("absence.overlaps", field="first", name=names.get(person, ""))
        if other.person_id == backup:
            raise RuleError("absence.backup_away", field="backup_id", name=names.get(backup, ""))
        if other.backup_id == person:
            away = names.get(other.person_id, "")
            raise RuleError("absence.stands_in", field="person_id", name=away)
