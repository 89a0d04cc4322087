"""Files and e-mails of applications."""

from __future__ import annotations

from hi_desktop.services.context import Context


class AttachmentService:
    """To be asked through the office."""

    def __init__(self, context: Context) -> None:
        self._context = context
