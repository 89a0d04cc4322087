"""The acts on applications that other parts of the page bring: one module a part.

A part is a function that gets the page's `ApplicationActs` and says what its commands do. Here they
are named once; the commands of the page bind them, the row of acts offers them in its menu.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hi_desktop.services.applications import Detail

if TYPE_CHECKING:
    from hi_desktop.ui.tabs.application_acts import ApplicationActs


@dataclass(frozen=True, slots=True)
class ActPart:
    """What the commands of one part do.

    Args:
        one: key of a command -> what it does with one application.
        many: key of a command -> what it does with all that are chosen, by their ids.
    """

    one: Mapping[str, Callable[[Detail], None]] = field(default_factory=dict)
    many: Mapping[str, Callable[[Sequence[int]], None]] = field(default_factory=dict)


def _decisions(base: ApplicationActs) -> ActPart:
    from hi_desktop.ui.tabs import decision_acts

    return decision_acts.acts(base)


def _files(base: ApplicationActs) -> ActPart:
    from hi_desktop.ui.tabs import file_acts

    return file_acts.acts(base)


def _secrecy(base: ApplicationActs) -> ActPart:
    from hi_desktop.ui.tabs import secrecy_acts

    return secrecy_acts.acts(base)


def _links(base: ApplicationActs) -> ActPart:
    from hi_desktop.ui.tabs import link_acts

    return link_acts.acts(base)


def _chain(base: ApplicationActs) -> ActPart:
    from hi_desktop.ui.tabs import refer_acts

    return refer_acts.acts(base)


PARTS: tuple[Callable[[ApplicationActs], ActPart], ...] = (_secrecy, _links, _decisions, _files)
"""Every part."""

MENU: tuple[str, ...] = (
    "application.alert",
    "application.protect",
    "",
    "application.link",
    "application.merge",
    "application.answer_many",
    "application.attach",
    "application.letter",
    "application.unit_answer",
    "application.remind",
)
"""Keys of the parts' commands in the menu of an application; "" is a line between groups."""
