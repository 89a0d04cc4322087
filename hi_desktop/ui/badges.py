"""The numbers on the rail: what is open, and what presses."""

from __future__ import annotations

from collections.abc import Mapping

from hi_desktop.services.board import Board, Card
from hi_desktop.services.lists import View
from hi_desktop.ui.hub import Hub


def show_badges(hub: Hub, counts: Mapping[View, int], board: Board | None = None) -> None:
    """Tell the rail the open applications, and the late ones with those due today.

    With a board also the call-backs that are due and the changes that are not reported.
    """
    hub.badge("applications", counts.get(View.OPEN, 0))
    hub.badge("deadlines", counts.get(View.LATE, 0) + counts.get(View.TODAY, 0), "late")
    if board is not None:
        hub.badge("calls", board.counts[Card.CALL_BACK], "due")
        hub.badge("contacts", board.counts[Card.UNREPORTED], "soon")
