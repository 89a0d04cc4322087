"""What a leave would mean, told while it is entered: whose work is seen where, what is due."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QWidget

from hi_desktop.domain.contacts import Absence
from hi_desktop.domain.dates import short_date
from hi_desktop.domain.day_span import span_words
from hi_desktop.domain.endings import at, of
from hi_desktop.domain.standing_in import ARROW
from hi_desktop.domain.vocabulary import Language
from hi_desktop.services.leave import Preview
from hi_desktop.services.leave_pages import Collision
from hi_desktop.ui.widgets.basics import Label, column
from hi_desktop.ui.widgets.notes import Banner

_SHOWN = 6


class AbsencePreview(QWidget):
    """The sentence of a leave, its chain, what is due meanwhile and who else is away.

    Args:
        today: the present day.
        language: of the window.
    """

    def __init__(self, today: dt.date, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._today, self._language = today, language
        self._said = ""
        self._shown: list[Label] = []
        self.work = Banner("ok")
        self.crowd = Banner("soon")
        self._lines = column(gap=3)
        self.setLayout(column(self.work, self._lines, self.crowd, gap=8))

    def sentence(self) -> str:
        """Return whose work will be seen where, in one sentence; empty while that is not known."""
        return self._said

    def lines(self) -> list[str]:
        """Return what stands below the sentence."""
        return [label.text() for label in self._shown]

    def clear(self) -> None:
        """Tell nothing, while days or backup are missing or refused."""
        self._said = ""
        self._renew([])
        self.work.hide()
        self.crowd.hide()

    def show_preview(self, absence: Absence, found: Preview, person: str, backup: str) -> None:
        """Tell what a leave would mean.

        Args:
            absence: the leave.
            found: what the service foresees.
            person: name of who is away.
            backup: name of who stands in.
        """
        self._said = self._sentence(absence, found, person, backup)
        uncovered = found.uncovered
        self.work.tell(self._said, self._goal(found), tone="late" if uncovered else "ok")
        self._renew([*self._chain(found), *self._due(found.collisions)])
        self.crowd.setVisible(bool(found.also_away))
        if found.also_away:
            words = self.tr("Also away from this unit on these days: {names}")
            self.crowd.tell(words.format(names=", ".join(found.also_away)))

    def _sentence(self, absence: Absence, found: Preview, person: str, backup: str) -> str:
        days = span_words(absence.first, absence.last, self._today, self._language)
        # People at the end of a chain do the work; a leave with several of them names the backup.
        ends = {names[-1] for _first, _last, names in found.cover}
        seen = ends.pop() if len(ends) == 1 else backup
        turkish = self._language == "tr"
        if turkish:
            days = at(days)
        if not found.applications:
            words = self.tr("{backup} stands in for {name}: {days}; nothing is open now")
            return words.format(name=person, backup=seen, days=days)
        words = self.tr("{count} open applications of {name} will be seen by {backup}: {days}")
        if turkish:
            person, seen = of(person), at(seen)
        return words.format(count=found.applications, name=person, backup=seen, days=days)

    def _goal(self, found: Preview) -> str:
        """Return how many are due meanwhile, and how many of them nobody handles; none is good."""
        if not found.collisions:
            return self.tr("Nothing is due on these days. Without cover: 0")
        words = self.tr("Due on these days: {due}. Without cover: {bare}")
        return words.format(due=len(found.collisions), bare=len(found.uncovered))

    def _chain(self, found: Preview) -> list[tuple[str, str]]:
        """Return who stands in when; only where it is more than the backup on all days."""
        if len(found.cover) == 1 and len(found.cover[0][2]) <= 2:  # noqa: PLR2004 - two names
            return []
        return [
            (f"{span_words(first, last, self._today, self._language)}: {ARROW.join(names)}", "")
            for first, last, names in found.cover
        ]

    def _due(self, collisions: tuple[Collision, ...]) -> list[tuple[str, str]]:
        """Return what is due, those that nobody handles first."""
        ordered = sorted(collisions, key=lambda one: (one.handled, one.item.last_day))
        told = [(self._due_words(one), "" if one.handled else "late") for one in ordered[:_SHOWN]]
        if len(ordered) > _SHOWN:
            words = self.tr("and {count} more").format(count=len(ordered) - _SHOWN)
            told.append((words, "text2"))
        return told

    def _due_words(self, one: Collision) -> str:
        words = self.tr("{number} · due {day} · {name} handles it")
        if not one.sees:
            words = self.tr("{number} · due {day} · {name} may not see it")
        elif not one.handled and one.handler:
            words = self.tr("{number} · due {day} · {name} does not work with the program")
        elif not one.handled:
            words = self.tr("{number} · due {day} · nobody handles it")
        day = short_date(one.item.last_day, self._today, self._language)
        return words.format(number=one.item.number, day=day, name=one.handler)

    def _renew(self, lines: list[tuple[str, str]]) -> None:
        for old in self._shown:
            old.hide()
            old.deleteLater()
        self._shown = [Label(words, "body", tone, wrap=True) for words, tone in lines]
        for label in self._shown:
            self._lines.addWidget(label)
