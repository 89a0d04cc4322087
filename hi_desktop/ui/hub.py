"""What happened, told to everybody who shows it: two signals and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hi_desktop.ui.tokens import Tone

if TYPE_CHECKING:
    from hi_desktop.services.changes import Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message for the bar at the foot of the page.

    Args:
        text: whole sentences in the language of the window.
        tone: "ok" for what was done, "info", "soon" for a warning, "late" for a failure.
        undo: act that *Geri al* takes back; 0 offers none.
        action: words of another button, with `act` behind it.
        details: what *Ayrıntı* unfolds.
    """

    text: str
    tone: Tone = "ok"
    undo: int = 0
    action: str = ""
    act: Callable[[], None] | None = None
    details: str = ""


class Hub(QObject):
    """Between those who act and those who show.

    Signals:
        changed: `services.changes.Changes`, an act touched these records.
        told: a Message for the foot of the page.
        status_changed: page, words at the left of the status bar.
        badge_changed: page, number, tone of the badge on the rail.
        page_asked: page, what it shall show there.
    """

    changed = Signal(object)
    told = Signal(object)
    status_changed = Signal(str, str)
    badge_changed = Signal(str, int, str)
    page_asked = Signal(str, object)

    def announce(self, changes: Changes) -> None:
        """Tell every list and pane what an act touched."""
        self.changed.emit(changes)

    def tell(self, message: Message) -> None:
        """Show a message at the foot of the page."""
        self.told.emit(message)

    def say(self, text: str, tone: Tone = "ok", *, undo: int = 0) -> None:
        """Show a message that is only text and perhaps an undo."""
        self.told.emit(Message(text=text, tone=tone, undo=undo))

    def status(self, page: str, text: str) -> None:
        """Show words at the left of the status bar while the page is shown."""
        self.status_changed.emit(page, text)

    def badge(self, page: str, number: int, tone: Tone = "info") -> None:
        """Show a number at a page of the rail; 0 takes it away."""
        self.badge_changed.emit(page, number, tone)

    def go(self, page: str, request: object = None) -> None:
        """Show a page and ask it for something, such as the id of an application."""
        self.page_asked.emit(page, request)
