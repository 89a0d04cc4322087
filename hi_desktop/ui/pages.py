"""What a page of the window is, and what it may offer to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from hi_desktop.ui.context import UiContext


@dataclass(frozen=True, slots=True)
class Page:
    """One page, built when it is first shown.

    Args:
        key: stored in settings; the command `go.<key>` goes there.
        title: marked with QT_TRANSLATE_NOOP("Pages", ...).
        icon: base name of its icon.
        factory: makes the widget.
        wishes: (command, request): from any page the command leads here with that request.
    """

    key: str
    title: object
    icon: str
    factory: Callable[[UiContext], QWidget]
    wishes: tuple[tuple[str, object], ...] = ()


@runtime_checkable
class Shown(Protocol):
    """A page that wants to know when it is shown."""

    def page_shown(self) -> None:
        """Read what is old."""


@runtime_checkable
class Searching(Protocol):
    """A page that can search."""

    def search(self, text: str) -> None:
        """Search in everything that the page holds."""


@runtime_checkable
class Requested(Protocol):
    """A page that can be asked for something from outside (`Hub.go`)."""

    def take_request(self, request: object) -> None:
        """Show what is asked, such as the id of an application; the page is shown already."""


@runtime_checkable
class Paned(Protocol):
    """A page whose parts F6 walks."""

    def panes(self) -> list[QWidget]:
        """Return the widgets that take the focus, in reading order."""
