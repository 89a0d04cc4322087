"""The history of acts, and taking an act back (Ctrl+Z): itself an act."""

from __future__ import annotations

from hi_desktop.domain.applications import Act, HistoryLine
from hi_desktop.domain.errors import RuleError
from hi_desktop.services import masks
from hi_desktop.services.calendar import CalendarService
from hi_desktop.services.changes import Changes
from hi_desktop.services.context import Context
from hi_desktop.services.secrecy import covered_line
from hi_desktop.services.settings import CALENDAR_VERSION
from hi_desktop.storage.unit_of_work import Work

OFFERED = 50
"""So many of the last acts of this run of the program are offered for undo."""

CONTACT_TABLES = frozenset(
    {"unit", "unit_past", "person", "person_past", "absence", "officer", "registry_change"}
    | {"duty_contact"}
)
CALENDAR_MARK = ("setting", CALENDAR_VERSION)
"""The row that every change of the calendar touches: its entries, its rules, its province."""
SETTING_TABLES = frozenset({"setting"})
DAILY_TABLES = frozenset({"daily_check", "conversation"})


def names(work: Work) -> dict[str, dict[int, str]]:
    """Return the names of units and officers by id, for the lines of the history."""
    return {
        "unit_id": {unit.id: unit.short or unit.name for unit in work.contacts.units()},
        "officer_id": {row[0]: row[1] for row in work.contacts.officers()},
    }


class HistoryService:
    """Reads the history and takes acts back."""

    def __init__(self, context: Context, calendar: CalendarService) -> None:
        self._context = context
        self._calendar = calendar

    def lines(self, application_id: int) -> tuple[HistoryLine, ...]:
        """Return the acts on one application, the newest first, masked."""
        with self._context.read() as work:
            return lines(work, application_id, self._context.officer.id)

    def undoable(self) -> list[HistoryLine]:
        """Return the acts of this run of the program that still stand, the newest first."""
        with self._context.read() as work:
            return self._standing(work, OFFERED)

    def last_undoable(self) -> HistoryLine | None:
        """Return the act that Ctrl+Z takes back."""
        with self._context.read() as work:
            found = self._standing(work, 1)
        return found[0] if found else None

    def _standing(self, work: Work, limit: int) -> list[HistoryLine]:
        """Return the last acts; notes on whom the officer may no longer see are left out."""
        found = work.history.standing(self._context.session, limit)
        hidden = work.links.covered_acts([one.id for one in found], self._context.officer.id)
        told = ((one.id, masks.line(one, (), {})) for one in found)
        return [covered_line(line) if id_ in hidden else line for id_, line in told]

    def undo(self, act_id: int) -> Changes:
        """Take an act back: every row it touched becomes what it was.

        With the calendar of before, the periods of what was registered since are counted anew.

        Raises:
            RuleError: `undo.changed_since` when a later act touched one of its rows,
                `undo.number_given` when later register numbers would leave a gap,
                `undo.done`, `undo.gone`.
            ConflictError: somebody changed a row at this very moment.
        """
        context = self._context
        with context.storage.act(
            context.actor(), context.clock.now(), Act.UNDO, undoes=act_id
        ) as work:
            if work.journal is None:
                raise RuleError("undo.gone")
            work.note = code = work.history.take_back(act_id, work.journal)
            calendar = CALENDAR_MARK in work.journal.touches
            if calendar:
                self._calendar.recount(work, code)
            touched = {table for table, _ in work.journal.touches}
            applications = tuple(work.journal.applications())
            if "officer" in touched:
                context.know_officer(work)
        return Changes(
            act_id=work.act_id,
            applications=applications,
            contacts=bool(touched & CONTACT_TABLES),
            calendar=calendar,
            settings=bool(touched & SETTING_TABLES),
            conversations="conversation" in touched,
            today=bool(touched & DAILY_TABLES),
        )


def lines(work: Work, application_id: int, viewer: int) -> tuple[HistoryLine, ...]:
    """Return the acts on one application as a running transaction sees them, masked.

    Whoever may not see a secret applicant reads what was done, and no words about it.
    """
    known = names(work)
    found = work.history.lines(application_id)
    told = (masks.line(stored, touches, known) for stored, touches in found)
    if work.links.withheld((application_id,), viewer):
        told = (covered_line(line) for line in told)
    return tuple(told)
