"""The list that is shown, as an Excel file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from hi_desktop.domain.applications import Row
from hi_desktop.domain.dates import dotted
from hi_desktop.domain.masking import leaving_row
from hi_desktop.domain.progress import Progress, Silent
from hi_desktop.services.lists import ListQuery
from hi_desktop.services.office import Office

SUFFIX = ".xlsx"
PIECE = 500
"""Rows read at once."""


def export_list(
    office: Office, query: ListQuery, path: Path, progress: Progress | None = None
) -> Path:
    """Write all rows of a list, in its order, as they may leave the register.

    Args:
        office: the open office.
        query: the list.
        path: where it shall stand; an older file is replaced once the new one is whole.
        progress: told the rows; may cancel.

    Returns:
        The file as it was written, with its suffix.

    Raises:
        RuleError: `report.too_long` more rows than a sheet can hold.
        WorldError: codes `report.…`: the file is open in Excel, the disk is full, no folder.
        CancelledError: the officer cancelled; an older file is as it was.
    """
    from hi_desktop.reports.listing import write_list

    ids = office.lists.ids(query)
    whole = path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
    profile = office.settings.profile()
    parts = [
        profile.unit_name if profile else "",
        dotted(office.clock.today()),
        f"{len(ids)} kayıt",
    ]
    return write_list(
        whole,
        _rows(office, ids),
        len(ids),
        subtitle=" · ".join(filter(None, parts)),
        progress=progress or Silent(),
    )


def _rows(office: Office, ids: Sequence[int]) -> Iterator[Row]:
    for first in range(0, len(ids), PIECE):
        piece = ids[first : first + PIECE]
        found = office.lists.rows(piece)
        yield from (leaving_row(found[one]) for one in piece if one in found)
