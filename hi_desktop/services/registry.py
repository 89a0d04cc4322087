"""The contact registry over time: posts held, changes to be reported, doubles."""

from __future__ import annotations

from collections.abc import Iterable

from hi_desktop.domain.contacts import NotificationData
from hi_desktop.services.context import Context


class RegistryService:
    """To be asked through the office."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def notification(self, changes: Iterable[int] = ()) -> NotificationData:
        """Return what the letter to the Counsellorship holds (R5, R8).

        Args:
            changes: ids of the items that it reports; every unreported one when left out.
        """
        del changes
        return NotificationData(day=self._context.clock.today())
