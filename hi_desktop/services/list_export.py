"""The list that is shown, as an Excel file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written.

    Args:
        path: the file, with its suffix.
        written: rows in it.
        left_out: urgent and protected rows that are not in it.
    """

    path: Path
    written: int
    left_out: int


def export_list(
    office: Office,
    query: ListQuery,
    path: Path,
    progress: Progress | None = None,
    *,
    whole: bool = False,
) -> Exported:
    """Write the rows of a list, in its order, as they may leave the register.

    Urgent cases and those under an order of secrecy are no part of it unless they are asked for;
    then they are masked, whoever asks.

    Args:
        office: the open office.
        query: the list.
        path: where it shall stand; an older file is replaced once the new one is whole.
        progress: told the rows; may cancel.
        whole: also urgent and protected rows, masked.

    Raises:
        RuleError: `report.too_long` more rows than a sheet can hold.
        WorldError: codes `report.…`: the file is open in Excel, the disk is full, no folder.
        CancelledError: the officer cancelled; an older file is as it was.
    """
    from hi_desktop.reports.listing import write_list

    listed = office.lists.ids(query)
    left_out = frozenset() if whole else office.lists.kept_apart(listed)
    ids = [id_ for id_ in listed if id_ not in left_out]
    file = path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
    profile = office.settings.profile()
    parts = [
        profile.unit_name if profile else "",
        dotted(office.clock.today()),
        f"{len(ids)} kayıt",
        f"{len(left_out)} acil veya gizli kayıt alınmadı" if left_out else "",
    ]
    made = write_list(
        file,
        _rows(office, ids),
        len(ids),
        subtitle=" · ".join(filter(None, parts)),
        progress=progress or Silent(),
    )
    return Exported(made, len(ids), len(left_out))


def _rows(office: Office, ids: Sequence[int]) -> Iterator[Row]:
    for first in range(0, len(ids), PIECE):
        piece = ids[first : first + PIECE]
        found = office.lists.rows(piece)
        yield from (leaving_row(found[one]) for one in piece if one in found)
