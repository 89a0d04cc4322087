"""Urgent and protected applications: who may see them, whom to tell."""

from __future__ import annotations

from hi_desktop.services.context import Context


class SecrecyService:
    """To be asked through the office."""

    def __init__(self, context: Context) -> None:
        self._context = context
