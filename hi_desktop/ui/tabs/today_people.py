"""Who is on duty today, and who stands in for those who are away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hi_desktop.domain.dates import short_date
from hi_desktop.domain.vocabulary import Language, word
from hi_desktop.services.board import OnDuty
from hi_desktop.ui import tokens
from hi_desktop.ui.widgets.basics import Avatar, Button, Card, Label, column, plain, row
from hi_desktop.ui.widgets.marks import Pill

_SHOWN = 5


class PeoplePanel(Card):
    """The people of the office today; `plan_asked` when the leave plan is wanted."""

    plan_asked = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._language: Language = language
        self._people: QVBoxLayout = column(gap=10)
        self.plan = Button(self.tr("Leave plan"), kind="link")
        self.plan.clicked.connect(self.plan_asked)
        title = row(Label(self.tr("On duty today"), "section"), None, self.plan)
        whole = column(
            title, plain(self._people), None, gap=tokens.S2, margins=(tokens.S4, 14, tokens.S4, 14)
        )
        self.setLayout(whole)

    def show_people(self, people: Sequence[OnDuty]) -> None:
        """Show who is there and who is away."""
        while item := self._people.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for someone in people[:_SHOWN]:
            self._people.addWidget(self._person(someone))
        if not people:
            words = self.tr("Nobody is entered as away today.")
            self._people.addWidget(Label(words, "body", "text2", wrap=True))

    def _person(self, one: OnDuty) -> QWidget:
        language = self._language
        name = Label(one.person.name, "strong")
        if one.absence is None:
            text, pill = one.person.title, Pill(self.tr("On duty"), "ok", "checkmark_circle")
        else:
            last = short_date(one.absence.last, None, language)
            text = self.tr("{name} stands in, until {day}").format(name=one.stand_in, day=last)
            pill = Pill(word(one.absence.kind, language), "soon", "clock")
            if not one.stand_in:
                text = self.tr("Nobody stands in")
                pill = Pill(word(one.absence.kind, language), "late", "error_circle")
        words = column(name, Label(text, "caption", "text2", wrap=True), gap=0)
        line = row(Avatar(one.person.name), words, pill, gap=tokens.S3)
        line.setStretch(1, 1)
        return plain(line)
