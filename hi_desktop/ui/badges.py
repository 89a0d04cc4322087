"""The numbers on the rail: what is open, and what presses."""

from __future__ import annotations

from collections.abc import Mapping

from hi_desktop.services.lists import View
from hi_desktop.ui.hub import Hub


def show_badges(hub: Hub, counts: Mapping[View, int]) -> None:
    """Tell the rail the open applications, and the late ones with those due today."""
    hub.badge("applications", counts.get(View.OPEN, 0))
    hub.badge("deadlines", counts.get(View.LATE, 0) + counts.get(View.TODAY, 0), "late")
