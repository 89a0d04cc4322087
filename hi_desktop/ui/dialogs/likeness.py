"""Cases that look like the one being entered: one line, never in the way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.applications import Row
from hi_desktop.domain.vocabulary import Language, State, word
from hi_desktop.services.intake import Similar
from hi_desktop.ui.widgets.notes import Banner


class LikenessBanner(Banner):
    """Tells of the likest case; `acted` carries "open" or "add".

    Open cases of the same person go before similar words; the same outside number before all.
    """

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("soon", parent)
        self.setObjectName("likeness")
        self._language: Language = language
        self._shown: Row | None = None
        self._of_caller: tuple[Row, ...] = ()

    def application_id(self) -> int:
        """Return the id of the case that is told; 0 when none is."""
        return self._shown.id if self._shown is not None else 0

    def forget(self) -> None:
        """Tell of nothing."""
        self._shown, self._of_caller = None, ()
        self.hide()

    def show_open(self, rows: Sequence[Row]) -> None:
        """Tell of the open cases of a caller."""
        self._of_caller = tuple(rows)
        self._tell("person", rows)

    @Slot(object)
    def show_similar(self, similar: Sequence[Similar]) -> None:
        """Tell of the likest of several cases."""
        same = [found.row for found in similar if found.reason == "number"]
        person = [
            found.row
            for found in similar
            if found.reason in {"identity", "phone"} and found.row.state is not State.CLOSED
        ]
        alike = [found.row for found in similar if found.reason == "text"]
        for reason, rows in (
            ("number", same),
            ("person", person or list(self._of_caller)),
            ("text", alike),
        ):
            if rows:
                self._tell(reason, rows)
                return
        self._tell("", ())

    def _tell(self, reason: str, rows: Sequence[Row]) -> None:
        row = rows[0] if rows else None
        if row is None:
            self._shown = None
            self.hide()
            return
        if row == self._shown and not self.isHidden():
            return
        self._shown = row
        title = {
            "number": self.tr("This number is registered already"),
            "person": self.tr("This person has an open application"),
            "text": self.tr("There is a similar application"),
        }[reason]
        told = f"{row.number} · {row.subject}"
        if reason != "person":
            told += f" · {word(row.state, self._language)}"
        if len(rows) > 1:
            more = self.tr("and {count} more").format(count=len(rows) - 1)
            told = f"{told} · {more}"
        self.tell(title, told, open=self.tr("Show it"), add=self.tr("Add to this record"))
