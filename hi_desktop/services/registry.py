"""The contact registry over time: posts held, changes to be reported, doubles."""

from __future__ import annotations

from hi_desktop.services.context import Context


class RegistryService:
    """To be asked through the office."""

    def __init__(self, context: Context) -> None:
        self._context = context
