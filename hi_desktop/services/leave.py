"""Leave and standing in (R7): planner, whose work is mine today, hand-over."""

from __future__ import annotations

from hi_desktop.services.calendar import CalendarService
from hi_desktop.services.context import Context


class LeaveService:
    """To be asked through the office."""

    def __init__(self, context: Context, calendar: CalendarService) -> None:
        self._context = context
        self._calendar = calendar
