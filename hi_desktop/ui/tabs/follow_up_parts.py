"""How awaited things are told: their words, their sign, and the list of those of a day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.follow_up import FOLLOW_UP_WORDS, OURS, FollowUp
from hi_desktop.domain.terms import time_left_words, urgency
from hi_desktop.domain.vocabulary import Urgency
from hi_desktop.ui import tokens
from hi_desktop.ui.tabs.application_cells import URGENCY_TONE, Reckoning
from hi_desktop.ui.term_words import day_words
from hi_desktop.ui.tokens import Tone
from hi_desktop.ui.widgets.basics import Button, Label, column, plain
from hi_desktop.ui.widgets.timeline import Happening

GLYPH = "alert"
"""Sign of an awaited thing, beside those of applications."""


def follow_up_state(one: FollowUp, by: Reckoning) -> tuple[Tone, str]:
    """Return colour and words of an awaited thing; what others owe us never turns red."""
    if one.done_on is not None:
        done = QCoreApplication.translate("FollowUps", "done: {day}")
        return "ok", done.format(day=day_words(one.done_on, by.today, by.language))
    state, days = urgency(one.due, by.today, by.calendar)
    if one.kind in OURS:
        return URGENCY_TONE[state], time_left_words(state, days, by.language)
    if state is Urgency.LATE:
        return "off", QCoreApplication.translate("FollowUps", "the period is over")
    return "off", time_left_words(state, days, by.language)


def follow_up_line(one: FollowUp, by: Reckoning) -> Happening:
    """Return an awaited thing as a line of the detail."""
    tone, words = follow_up_state(one, by)
    done = one.done_on is not None
    until = QCoreApplication.translate("FollowUps", "last day: {day}").format(
        day=day_words(one.due, by.today, by.language)
    )
    told = [words] if done else [until, words]
    return Happening(
        icon="checkmark_circle" if done else GLYPH,
        what=FOLLOW_UP_WORDS[one.kind].in_(by.language),
        by=" · ".join(filter(None, (*told, one.note))),
        when="",
        tone="text2" if tone == "off" else tone,
    )


class FollowUpList(QWidget):
    """Awaited things as buttons, one below the other; `opened` carries the application's id."""

    opened = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self.setAccessibleName(name)
        self._title = Label(name, "label")
        self._lines = column(gap=0)
        self._ids: list[int] = []
        self.setLayout(
            column(
                self._title,
                plain(self._lines),
                gap=tokens.S1,
                margins=(tokens.S3, tokens.S1, tokens.S3, tokens.S2),
            )
        )
        self.hide()

    def show_all(self, awaited: Sequence[FollowUp], by: Reckoning) -> None:
        """Show these; without any the list takes no room."""
        while item := self._lines.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._ids = [one.application_id for one in awaited]
        for at, one in enumerate(awaited):
            _tone, left = follow_up_state(one, by)
            words = f"{one.number} · {FOLLOW_UP_WORDS[one.kind].in_(by.language)}"
            button = Button(words, GLYPH, "link", tip=left)
            button.setObjectName(f"follow_up_{at}")
            button.setAccessibleName(f"{words}, {left}")
            button.clicked.connect(self._open)
            self._lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(awaited))

    def buttons(self) -> list[Button]:
        """Return the lines."""
        found = (self._lines.itemAt(at) for at in range(self._lines.count()))
        widgets = (item.widget() for item in found if item is not None)
        return [widget for widget in widgets if isinstance(widget, Button)]

    @Slot()
    def _open(self) -> None:
        at = int(self.sender().objectName().rsplit("_", 1)[1])
        self.opened.emit(self._ids[at])
