"""Keeps a form that is being filled in, every few seconds, on this machine."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from hi_desktop.domain.vocabulary import IdentityStatus, Kind, Reciprocity
from hi_desktop.services import drafts
from hi_desktop.services.drafts import KeptDraft

log = logging.getLogger(__name__)

EVERY_MS = 3000
"""How long after the first change a form is kept."""

_DATES = frozenset({"received", "letter_date", "written_on"})
_NUMBERS = frozenset({"unit_id", "officer_id"})


def as_texts(values: Mapping[str, Any]) -> dict[str, str]:
    """Return the values of a form as a file can hold them; empty ones are left out."""
    texts = {}
    for name, value in values.items():
        if isinstance(value, bool):
            texts[name] = "1" if value else ""
        elif isinstance(value, dt.date):
            texts[name] = value.isoformat()
        elif value is not None:
            texts[name] = str(value)
    return {name: text for name, text in texts.items() if text}


def as_values(texts: Mapping[str, str]) -> dict[str, Any]:
    """Return what `as_texts` wrote, as the form takes it; what cannot be read is left out."""
    values: dict[str, Any] = {}
    for name, text in texts.items():
        try:
            if name in _DATES:
                values[name] = dt.date.fromisoformat(text)
            elif name in _NUMBERS:
                values[name] = int(text)
            elif name == "kind":
                values[name] = Kind(text)
            elif name == "identity":
                values[name] = IdentityStatus(text)
            elif name == "reciprocity":
                values[name] = Reciprocity(text)
            elif name in {"legal_person", "authority_document"}:
                values[name] = True
            else:
                values[name] = text
        except ValueError:
            log.warning("a field of a draft cannot be read: %s", name)
    return values


class DraftKeeper(QObject):
    """Writes a form to the user's folder while it is filled in.

    Args:
        now: the clock of the office.
        values: gives the fields of the form.
        parent: the form.
    """

    def __init__(
        self,
        now: Callable[[], dt.datetime],
        values: Callable[[], Mapping[str, Any]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._values = values
        self._id = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.keep)

    def go_on(self, draft: KeptDraft) -> None:
        """Go on with a form that was kept before."""
        self._id = draft.id

    @property
    def id(self) -> str:
        """Return the id of what is kept; empty when nothing is."""
        return self._id

    @property
    def pending(self) -> bool:
        """Return whether a change waits to be kept."""
        return self._timer.isActive()

    def rest(self) -> None:
        """Take what was filled in by the program itself for no change."""
        self._timer.stop()

    @Slot()
    def changed(self) -> None:
        """Keep the form in a few seconds."""
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def keep(self) -> None:
        """Keep the form now; a folder that cannot be written is told to the log only."""
        self._timer.stop()
        self._id = self._id or drafts.new_id()
        values = as_texts(self._values())
        try:
            drafts.keep(KeptDraft(id=self._id, saved_at=self._now(), values=values))
        except OSError:
            log.warning("a draft cannot be kept", exc_info=True)

    def finish(self) -> None:
        """Keep what still waits to be kept."""
        if self._timer.isActive():
            self.keep()

    def drop(self) -> None:
        """Forget the form: it was saved or given up."""
        self._timer.stop()
        if self._id:
            drafts.drop(self._id)
        self._id = ""
