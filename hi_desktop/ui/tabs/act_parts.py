"""The acts on applications that other parts of the page bring: one module a part.

A part is a function that gets the page's `ApplicationActs` and says what its commands do. Here they
are named once; the commands of the page bind them, the row of acts offers them in its menu.
"""

from __future__ import annotations

from collections.abc import Callable

from hi_desktop.ui.tabs import decision_acts, file_acts, link_acts, refer_acts, secrecy_acts
from hi_desktop.ui.tabs.act_part import ActPart
from hi_desktop.ui.tabs.application_acts import ApplicationActs

PARTS: tuple[Callable[[ApplicationActs], ActPart], ...] = (
    refer_acts.acts,
    secrecy_acts.acts,
    link_acts.acts,
    decision_acts.acts,
    file_acts.acts,
)
"""Every part."""

MENU: tuple[str, ...] = (
    "application.urgent",
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
