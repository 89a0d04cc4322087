"""What the people of the registry were before, read when somebody is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.contacts import Person
from hi_desktop.ui.context import UiContext


class Posts(QObject):
    """Knows the former posts of those who were shown.

    Signals:
        known: id of a person whose posts are known now, or are others than before.
    """

    known = Signal(int)

    def __init__(self, context: UiContext, owner: QWidget) -> None:
        super().__init__(owner)
        self._context = context
        self._posts: dict[int, tuple[Person, ...]] = {}
        self._fresh: set[int] = set()

    def renew(self) -> None:
        """Read again when asked: the registry changed. What was known is shown until then."""
        self._fresh.clear()

    def of(self, person_id: int) -> tuple[Person, ...]:
        """Return the former posts as they are known, and read them when they may be old."""
        if person_id not in self._fresh:
            registry = self._context.office.registry
            self._context.jobs.read(
                lambda: (person_id, tuple(registry.posts(person_id))),
                self._take,
                self._context.failed,
                owner=self,
                latest="contacts.posts",
            )
        return self._posts.get(person_id, ())

    def _take(self, found: tuple[int, tuple[Person, ...]]) -> None:
        person_id, posts = found
        self._fresh.add(person_id)
        before = self._posts.get(person_id, ())
        self._posts[person_id] = posts
        if posts != before:
            self.known.emit(person_id)
