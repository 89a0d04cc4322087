"""Commands of leave and standing in."""

from __future__ import annotations

from hi_desktop.ui.command import Command

COMMANDS: tuple[Command, ...] = ()
