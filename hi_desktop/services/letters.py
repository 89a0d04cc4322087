"""Letters (resmî yazı) drafted in Word."""

from __future__ import annotations

from hi_desktop.services.calendar import CalendarService
from hi_desktop.services.context import Context


class LetterService:
    """To be asked through the office."""

    def __init__(self, context: Context, calendar: CalendarService) -> None:
        self._context = context
        self._calendar = calendar
