"""Commands on attachments and letters."""

from __future__ import annotations

from hi_desktop.ui.command import Command

COMMANDS: tuple[Command, ...] = ()
