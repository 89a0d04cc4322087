"""Who gets the monthly report (dağıtım): the whole for some, an extract for each unit (R28)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.figures import Month
from hi_desktop.domain.progress import Progress, Silent
from hi_desktop.domain.text import fold
from hi_desktop.services.changes import Changes
from hi_desktop.services.context import Context
from hi_desktop.services.reports import SUFFIX, ReportService
from hi_desktop.services.settings import ACT

RECIPIENTS = "report.recipients"
OFFICE = "Bakanlık Makamı"
"""Gets the whole report always."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """One line of the distribution list; a unit gets the extract of its own applications."""

    unit_id: int | None
    name: str


class Distribution:
    """The distribution list and the files for it."""

    def __init__(self, context: Context, reports: ReportService) -> None:
        self._context = context
        self._reports = reports

    def recipients(self) -> tuple[Recipient, ...]:
        """Return the distribution list: the ministry's office, then the units in Turkish order."""
        today = self._context.clock.today()
        with self._context.read() as work:
            chosen = set(work.settings.get(RECIPIENTS, []))
            units = work.contacts.units(today)
        listed = (Recipient(u.id, u.name) for u in units if u.id in chosen)
        return (Recipient(None, OFFICE), *listed)

    def set_recipients(self, unit_ids: Sequence[int]) -> Changes:
        """Store which units get an extract."""
        with self._context.act(ACT, RECIPIENTS) as work:
            work.settings.put(RECIPIENTS, sorted(set(unit_ids)) or None)
        return Changes(act_id=work.act_id, settings=True)

    def write(self, month: Month, folder: Path, progress: Progress | None = None) -> list[Path]:
        """Write one workbook for each recipient into a folder.

        Args:
            month: the whole report; its problems may have been cut by the officer.
            folder: where the files shall stand; older ones of the same name are replaced.
            progress: told the recipients by name; may cancel between two files.

        Raises:
            RuleError: `report.no_recipients` when only the ministry's office is listed.
            WorldError: codes `report.…`.
            CancelledError: the officer cancelled; what was written stays and is whole.
        """
        recipients = self.recipients()
        if len(recipients) == 1:
            raise RuleError("report.no_recipients")
        told = progress or Silent()
        written = []
        for number, recipient in enumerate(recipients):
            told.advance(number, len(recipients), recipient.name)
            whole = recipient.unit_id is None
            part = (
                month if whole else self._reports.month(month.year, month.month, recipient.unit_id)
            )
            name = self._reports.file_name(month.year, month.month).removesuffix(SUFFIX)
            path = folder / f"{name}_{_plain(recipient.name)}{SUFFIX}"
            written.append(self._reports.export_month(part, path))
        told.advance(len(recipients), len(recipients), folder.name)
        return written


def _plain(name: str) -> str:
    """Return a name as part of a file name: letters and digits of ASCII."""
    return "_".join(re.findall(r"[a-z0-9]+", fold(name)))[:60]
