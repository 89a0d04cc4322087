"""The yearly report of the right to information (4982 m.30): counted, and written as a workbook."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.grounds import GROUNDS
from hi_desktop.domain.progress import Progress, Silent
from hi_desktop.domain.yearly import REFUSING, Year, YearFrame, assemble_year
from hi_desktop.services.context import Context
from hi_desktop.services.settings import PROFILE, Profile, profile_of

SUFFIX = ".xlsx"
FIRST_YEAR, LAST_YEAR = 2014, 2035


class YearlyReports:
    """The reports of whole years."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def year(self, year: int) -> Year:
        """Count the requests of information that arrived within a year.

        Raises:
            RuleError: `report.year_invalid`.
        """
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise RuleError("report.year_invalid", year=year)
        with self._context.read() as work:
            profile = profile_of(work.settings.get(PROFILE)) or Profile()
            frame = YearFrame(
                year=year,
                unit_name=profile.unit_name,
                ministry=profile.ministry_on(dt.date(year, 12, 31)),
                prepared_by=self._context.officer.name,
                manager=profile.manager,
                made_on=self._context.clock.today(),
            )
            grounds = {
                ground.code: ground.label()
                for ground in GROUNDS
                if ground.law == "4982" and ground.offered and ground.outcome in REFUSING
            }
            rows, objections = work.figures.information(year), work.figures.objections(year)
            return assemble_year(frame, rows, objections, grounds)

    @staticmethod
    def export_year(year: Year, path: Path, progress: Progress | None = None) -> Path:
        """Write the workbook of a year; return the file with its suffix.

        Raises:
            WorldError: codes `report.…`: the file is open in Excel, the disk is full, no folder.
            CancelledError: the officer cancelled; an older file is as it was.
        """
        from hi_desktop.reports.yearly import write_year

        whole = path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
        return write_year(year, whole, progress or Silent())

    @staticmethod
    def year_file_name(year: int) -> str:
        """Return the name under which the report of a year is offered.

        >>> YearlyReports.year_file_name(2026)
        '4982_m30_Yillik_Rapor_2026.xlsx'
        """
        return f"4982_m30_Yillik_Rapor_{year}{SUFFIX}"
