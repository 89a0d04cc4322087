"""What every service needs: the database, the clock, who acts, and in which run of the program."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass, field

from hi_desktop.services.clock import Clock
from hi_desktop.services.officer import Officer
from hi_desktop.storage.journal import Actor
from hi_desktop.storage.unit_of_work import Storage, Work


@dataclass(slots=True)
class Context:
    """Shared by the services of one office; safe to use from any thread."""

    storage: Storage
    clock: Clock
    officer: Officer
    session: str
    caches: dict[str, object] = field(default_factory=dict)
    """Values that are dear to make, each with the version of what it was made from."""

    def actor(self) -> Actor:
        """Return who acts, as the history writes it."""
        who = self.officer
        return Actor(
            officer_id=who.id,
            name=who.name,
            session=self.session,
        )

    def read(self) -> AbstractContextManager[Work]:
        """Open a reading transaction."""
        return self.storage.read()

    def act(self, code: str, note: str = "") -> AbstractContextManager[Work]:
        """Open the transaction of one act of the officer, now.

        In whose name it is done is worked out from the applications that it touches (R7).
        """
        return self.storage.act(self.actor(), self.clock.now(), code, note=note)

    def know_officer(self, work: Work) -> None:
        """Take over the stored name and title of who acts, after an act that may change them."""
        for row in work.contacts.officers():
            if row[0] == self.officer.id:
                self.officer = Officer(*row)
