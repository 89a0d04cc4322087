"""Calls and visits (görüşmeler), R24-R26 and R6."""

from __future__ import annotations

from hi_desktop.services.calendar import CalendarService
from hi_desktop.services.context import Context


class ConversationService:
    """To be asked through the office."""

    def __init__(self, context: Context, calendar: CalendarService) -> None:
        self._context = context
        self._calendar = calendar
