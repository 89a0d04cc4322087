"""What a page is given: the services, and everything it shares with the window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hi_desktop.domain.errors import HiError
from hi_desktop.domain.vocabulary import Language
from hi_desktop.ui.hub import Hub
from hi_desktop.ui.jobs import Jobs
from hi_desktop.ui.messages import message
from hi_desktop.ui.settings import Settings
from hi_desktop.ui.state import State

if TYPE_CHECKING:
    from hi_desktop.services.office import Office
    from hi_desktop.ui.actions import Actions


@dataclass(frozen=True, slots=True, kw_only=True)
class UiContext:
    """Handed to every page and sheet instead of a list of arguments."""

    office: Office
    hub: Hub
    jobs: Jobs
    actions: Actions
    settings: Settings
    state: State
    language: Language
    today: Callable[[], dt.date]

    def failed(self, error: Exception) -> None:
        """Show a failure at the foot of the page: for `jobs`, where nothing better is known.

        A cancel is silent. A bug is raised again, so that the last net logs it.
        """
        if not isinstance(error, HiError):
            raise error
        told = message(error, self.language)
        if told is not None:
            self.hub.tell(told)
