"""The list of calls and visits as an Excel file."""

from __future__ import annotations

from pathlib import Path

from hi_desktop.domain.conversations import Conversation, ConversationQuery, leaving
from hi_desktop.domain.dates import dotted
from hi_desktop.domain.progress import Progress, Silent
from hi_desktop.services.office import Office

SUFFIX = ".xlsx"
PIECE = 500
"""Rows read at once."""


def leaving_rows(office: Office, query: ConversationQuery) -> list[Conversation]:
    """Return the rows of a list, in its order, as they may leave the log."""
    ids = office.conversations.ids(query)
    rows: list[Conversation] = []
    for first in range(0, len(ids), PIECE):
        piece = ids[first : first + PIECE]
        found = office.conversations.rows(piece)
        rows += [leaving(found[one]) for one in piece if one in found]
    return rows


def export_conversations(
    office: Office, query: ConversationQuery, path: Path, progress: Progress | None = None
) -> Path:
    """Write all rows of a list, in its order; return the file with its suffix.

    Args:
        office: the open office.
        query: the list.
        path: where it shall stand; an older file is replaced once the new one is whole.
        progress: told the rows; may cancel.

    Raises:
        WorldError: codes `report.…`: the file is open in Excel, the disk is full, no folder.
        CancelledError: the officer cancelled; an older file is as it was.
    """
    from hi_desktop.reports.conversations import write_conversations

    whole = path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
    rows = leaving_rows(office, query)
    profile = office.settings.profile()
    parts = [profile.unit_name if profile else "", dotted(office.clock.today())]
    return write_conversations(
        whole,
        rows,
        subtitle=" · ".join(filter(None, [*parts, f"{len(rows)} kayıt"])),
        progress=progress or Silent(),
    )
