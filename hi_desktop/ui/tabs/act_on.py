"""A request to the page of applications: show one and do something with it at once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from hi_desktop.ui.context import UiContext
from hi_desktop.ui.tabs.application_commands import ApplicationCommands


@dataclass(frozen=True, slots=True)
class ActOn:
    """What another page asks for.

    Args:
        application_id: which application.
        command: key of the command.
    """

    application_id: int
    command: str


def act_on(context: UiContext, commands: ApplicationCommands, request: ActOn) -> None:
    """Read the application and do the command with it, or say why it cannot be done."""
    service, wanted = context.office.applications, request.application_id
    context.jobs.read(
        lambda: service.detail(wanted),
        partial(commands.do, request.command),
        context.failed,
        owner=commands,
        latest="applications.command",
    )
