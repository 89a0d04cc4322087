"""How long work tells how far it is and learns that it is no longer wanted."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Asked between rows and pages; may be called from any thread."""

    def advance(self, done: int, total: int, what: str = "") -> None:
        """Tell that `done` of `total` steps are finished.

        Raises:
            CancelledError: the officer cancelled; the caller lets it pass, leaving nothing behind.
        """


class Silent:
    """A progress that nobody watches and nobody cancels."""

    def advance(self, done: int, total: int, what: str = "") -> None:
        """Do nothing."""
