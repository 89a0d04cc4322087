"""Reports: the figures of a month and the workbook that says them.

The figures are counted from the rows of the list (`domain.counting`) and never by SQL of their own,
so that each equals the list behind it.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

from hi_desktop.domain.applications import Row
from hi_desktop.domain.counting import case_of, month_before, month_days
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.figures import Month
from hi_desktop.domain.grounds import GROUNDS
from hi_desktop.domain.identity import mask_identity
from hi_desktop.domain.masking import leaving_row, masked_row
from hi_desktop.domain.monthly import Frame, assemble
from hi_desktop.domain.progress import Progress, Silent
from hi_desktop.domain.text import clean
from hi_desktop.domain.vocabulary import IdentityStatus, Outcome
from hi_desktop.services.calendar import CalendarService
from hi_desktop.services.changes import Changes
from hi_desktop.services.context import Context
from hi_desktop.services.observations import observe
from hi_desktop.services.settings import ACT, PROFILE, Profile, profile_of
from hi_desktop.storage.breaches import Window
from hi_desktop.storage.unit_of_work import Work

ALL_UNITS = "Tüm birimler"
SUFFIX = ".xlsx"

_TREND = 11
_REMARK = "report.remark."
_FIRST_YEAR, _LAST_YEAR = 2014, 2035


def file_name(year: int, month: int) -> str:
    """Return the name under which the report of a month is offered.

    >>> file_name(2026, 10)
    'HIB_Aylik_Rapor_2026-10.xlsx'
    """
    return f"HIB_Aylik_Rapor_{year}-{month:02}{SUFFIX}"


class ReportService:
    """The reports of the office."""

    def __init__(self, context: Context, calendar: CalendarService) -> None:
        self._context = context
        self._calendar = calendar

    def month(self, year: int, month: int, scope: int | None = None) -> Month:
        """Count a month.

        Args:
            year: 2014 to 2035, the span of the calendar.
            month: 1 to 12.
            scope: id of the one unit that is counted; None counts all.

        Raises:
            RuleError: `report.month_invalid`.
        """
        _check(year, month)
        first, last = month_days(year, month)
        with self._context.read() as work:
            profile = profile_of(work.settings.get(PROFILE)) or Profile()
            calendar = self._calendar.of(work)
            start = month_days(*month_before(year, month, _TREND))[0]
            facts = work.figures.facts(start, last, scope)
            people = work.figures.identities(first, last, scope)
            hidden = {id_ for id_, _, status in people if status is IdentityStatus.HIDDEN}
            rows = [_shown(row, hidden) for row in work.figures.alive(first, last, scope)]
            secret = hidden | {row.id for row in rows if row.confidential}
            return assemble(
                self._frame(work, profile, year, month, scope),
                rows,
                [case_of(fact, calendar) for fact in facts],
                calendar,
                identity={
                    id_: "*" * len(number) if id_ in secret else mask_identity(number)
                    for id_, number, _ in people
                    if number
                },
                seen=observe(
                    work,
                    Window(first=first, last=last, unit_id=scope),
                    calendar=calendar,
                    profile=profile,
                    today=self._context.clock.today(),
                ),
                grounds={
                    ground.code: ground.label()
                    for ground in GROUNDS
                    if ground.offered and ground.outcome is Outcome.REFUSED
                },
            )

    def export_month(self, month: Month, path: Path, progress: Progress | None = None) -> Path:
        """Write the workbook of a month.

        Args:
            month: as `month` gave it; its problems may have been cut by the officer.
            path: where it shall stand; an older file there is replaced once the new one is whole.
            progress: told the sheets by name; may cancel.

        Returns:
            The file as it was written, with its suffix.

        Raises:
            WorldError: codes `report.…`: the file is open in Excel, the disk is full, no folder.
            CancelledError: the officer cancelled; an older file is as it was.
        """
        from hi_desktop.reports.monthly import write_month

        whole = path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
        return write_month(month, whole, progress or Silent())

    @staticmethod
    def file_name(year: int, month: int) -> str:
        """Return the name under which the report of a month is offered."""
        return file_name(year, month)

    def remark(self, year: int, month: int) -> str:
        """Return the officer's words on the problems of a month."""
        with self._context.read() as work:
            return str(work.settings.get(_key(year, month), ""))

    def set_remark(self, year: int, month: int, text: str) -> Changes:
        """Store the officer's words on the problems of a month; an empty text takes them out.

        Raises:
            RuleError: `report.month_invalid`.
        """
        _check(year, month)
        words = clean(text, lines=True).strip()
        with self._context.act(ACT, _key(year, month)) as work:
            work.settings.put(_key(year, month), words or None)
        return Changes(act_id=work.act_id, settings=bool(work.act_id))

    def _frame(
        self, work: Work, profile: Profile, year: int, month: int, scope: int | None
    ) -> Frame:
        unit = None if scope is None else work.contacts.unit(scope)
        return Frame(
            year=year,
            month=month,
            unit_name=profile.unit_name,
            ministry=profile.ministry_on(month_days(year, month)[1]),
            scope=ALL_UNITS if unit is None else unit.name,
            prepared_by=self._context.officer.name,
            manager=profile.manager,
            made_on=self._context.clock.today(),
            remark=str(work.settings.get(_key(year, month), "")),
        )


def _check(year: int, month: int) -> None:
    if not (_FIRST_YEAR <= year <= _LAST_YEAR and 1 <= month <= 12):  # noqa: PLR2004 - months
        raise RuleError("report.month_invalid", month=f"{year}-{month}")


def _key(year: int, month: int) -> str:
    return f"{_REMARK}{year}-{month:02}"


def _shown(row: Row, hidden: set[int]) -> Row:
    """Return a row as a report may show it; a hidden identity withholds the applicant too."""
    if row.id in hidden and not row.confidential:
        secret = masked_row(dataclasses.replace(row, confidential=True))
        row = dataclasses.replace(secret, confidential=False)
    return leaving_row(row)
