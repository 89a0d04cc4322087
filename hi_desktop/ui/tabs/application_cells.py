"""How applications look in a list: their state and deadline as tone, glyph, words and gauge.

The time left is told by glyph, words, weight, gauge and colour together, so that no state hangs on
colour alone; a list on a normal day is mostly grey.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from hi_desktop.domain import channels, dates
from hi_desktop.domain.applications import Row
from hi_desktop.domain.calendar import WorkCalendar
from hi_desktop.domain.masking import is_hidden
from hi_desktop.domain.terms import RULES, time_left_words, urgency
from hi_desktop.domain.vocabulary import IdentityStatus, Language, Outcome, State, Urgency, word
from hi_desktop.ui.columns import Cell, Gauge
from hi_desktop.ui.icon_files import Variant
from hi_desktop.ui.tokens import Tone

NOTHING = "—"

URGENCY_TONE: dict[Urgency, Tone] = {
    Urgency.LATE: "late",
    Urgency.TODAY: "due",
    Urgency.SOON: "soon",
    Urgency.ON_TIME: "ok",
    Urgency.PAUSED: "off",
    Urgency.CLOSED: "off",
}
URGENCY_GLYPH: dict[Urgency, tuple[str, Variant]] = {
    Urgency.LATE: ("error_circle", "filled"),
    Urgency.TODAY: ("hourglass", "filled"),
    Urgency.SOON: ("clock", "filled"),
    Urgency.ON_TIME: ("circle", "regular"),
    Urgency.PAUSED: ("pause", "filled"),
    Urgency.CLOSED: ("checkmark", "regular"),
}
PRESSING = frozenset({Urgency.LATE, Urgency.TODAY, Urgency.SOON})
"""The states that are coloured in a list."""

STATE_DOT: dict[State, tuple[Tone, bool]] = {
    State.REGISTERED: ("info", False),
    State.REFERRED: ("info", False),
    State.IN_PROGRESS: ("soon", False),
    State.EXTENDED: ("soon", False),
    State.AWAITING_FEE: ("due", False),
    State.ANSWER_READY: ("off", True),
    State.CLOSED: ("ok", False),
    State.REOPENED: ("info", False),
    State.OBJECTION: ("late", False),
}
"""Colour of the dot before a state; True draws only its ring."""

_REFUSALS = frozenset({Outcome.REFUSED, Outcome.NOT_EXAMINED, Outcome.NOT_PROCESSED})


def state_words(state: State, outcome: Outcome | None, language: Language) -> str:
    """Return how the state is told: of a closed application, how it ended."""
    if state is State.CLOSED and outcome is not None:
        return word(outcome, language)
    return word(state, language)


def state_dot(state: State, outcome: Outcome | None) -> tuple[Tone, bool]:
    """Return colour and form of the dot before a state."""
    if state is State.CLOSED and outcome in _REFUSALS:
        return "off", True
    return STATE_DOT[state]


class Reckoning:
    """What the cells are reckoned with: the calendar, today, and the language.

    One object lives as long as the list; after a change of the calendar or at midnight its values
    are replaced and the list is painted again.
    """

    def __init__(self, calendar: WorkCalendar, today: dt.date, language: Language) -> None:
        self.calendar = calendar
        self.today = today
        self.language = language

    def urgency(self, row: Row) -> tuple[Urgency, int]:
        """Return the state of a row's deadline and its signed working days."""
        closed = row.closed_on is not None or row.state is State.CLOSED
        return urgency(row.due, self.today, self.calendar, closed=closed, paused=row.paused)

    def time_left(self, row: Row) -> str:
        """Return the words of the first column, such as "2 iş günü"."""
        state, days = self.urgency(row)
        if is_urgent(row):
            return QCoreApplication.translate("Applications", "Urgent")
        if told_progress(row):
            return word(Outcome.PROGRESS_TOLD, self.language)
        if state is Urgency.CLOSED:
            days = row.elapsed or 0
        elif state is Urgency.PAUSED:
            days = RULES["UCRET15"].count - days
        return time_left_words(state, days, self.language, noon=row.noon)

    def gauge(self, row: Row) -> Gauge | None:
        """Return how much of the period is used; None for a closed application."""
        state, _ = self.urgency(row)
        if state is Urgency.CLOSED or told_progress(row) or is_urgent(row):
            return None
        limit = max(1, self.calendar.between(row.received, row.due))
        used = min(limit, max(0, self.calendar.between(row.received, self.today)))
        tone: str = URGENCY_TONE[state] if state in PRESSING else "gaugeOn"
        return Gauge(used, limit, tone, hatched=state is Urgency.PAUSED)

    def day(self, day: dt.date | None) -> str:
        """Return a day as narrow columns show it; an em dash for none."""
        return NOTHING if day is None else dates.short_date(day, self.today, self.language)


class Cells:
    """One method a painted column."""

    def __init__(self, reckoning: Reckoning) -> None:
        self._by = reckoning

    def time_left(self, row: Row) -> Cell:
        """Return the cell of the time left: glyph, words and gauge."""
        if is_urgent(row):
            return Cell(
                self._by.time_left(row), tone="late", strong=True, glyph="alert",
                glyph_tone="late", variant="filled",
            )  # fmt: skip
        if told_progress(row):
            return Cell(
                self._by.time_left(row), tone="text2", glyph="mail_checkmark", glyph_tone="text2"
            )
        state, _ = self._by.urgency(row)
        glyph, variant = URGENCY_GLYPH[state]
        pressing = state in PRESSING
        return Cell(
            self._by.time_left(row),
            tone=URGENCY_TONE[state] if pressing else "text2",
            strong=pressing,
            glyph=glyph,
            glyph_tone=URGENCY_TONE[state],
            variant=variant,
            gauge=self._by.gauge(row),
        )

    def said_time_left(self, row: Row) -> str:
        """Return the sentence of that cell for a screen reader."""
        state, _ = self._by.urgency(row)
        said = QCoreApplication.translate("Applications", "Time left {words}, {state}")
        return said.format(words=self._by.time_left(row), state=word(state, self._by.language))

    def subject(self, row: Row) -> Cell:
        """Return the subject with its channel; semibold until it was opened."""
        closed = row.state is State.CLOSED
        return Cell(
            row.subject,
            tone="text3" if closed else "text",
            strong=row.unread and not closed,
            glyph=channel_icon(row),
            glyph_tone="late" if row.urgent and not closed else "text3" if closed else "text2",
        )

    def state(self, row: Row) -> Cell:
        """Return the state with its dot."""
        dot, hollow = state_dot(row.state, row.outcome)
        tone = "text3" if row.state is State.CLOSED else "text"
        shown = state_words(row.state, row.outcome, self._by.language)
        return Cell(shown, tone=tone, dot=dot, hollow=hollow)

    def flag(self, row: Row) -> Cell:
        """Return the follow-up flag."""
        if not row.flagged:
            return Cell("")
        return Cell("", glyph="flag", glyph_tone="late", variant="filled")

    def due(self, row: Row) -> Cell:
        """Return the last day, coloured when it presses."""
        state, _ = self._by.urgency(row)
        if state in PRESSING and not told_progress(row):
            return Cell(self._by.day(row.due), tone=URGENCY_TONE[state], strong=True)
        return self.quiet(row, self._by.day(row.due))

    def quiet(self, row: Row, text: str, tone: str = "text2") -> Cell:
        """Return a text that steps back, more so once the application is closed."""
        return Cell(text, tone="text3" if row.state is State.CLOSED else tone)

    def plain(self, text: Callable[[Row], str], tone: str = "text2") -> Callable[[Row], Cell]:
        """Return how a column of quiet texts is painted."""

        def cell(row: Row) -> Cell:
            return self.quiet(row, text(row), tone)

        return cell


def is_urgent(row: Row) -> bool:
    """Return whether a row waits for no period (R31)."""
    return row.urgent and row.closed_on is None and row.state is not State.CLOSED


def applicant_words(row: Row, language: Language) -> str:
    """Return the applicant's name, or why there is none."""
    if row.applicant or row.identity is IdentityStatus.OPEN:
        return row.applicant or NOTHING
    return word(row.identity, language)


def told_progress(row: Row) -> bool:
    """Return whether the progress was told and the result is owed (safahat, Law 3071 art. 7).

    Its light is off: the period of the law is kept, and the case stays open.
    """
    return row.progress_on is not None and row.answered_on is None and row.state is not State.CLOSED


def channel_icon(row: Row) -> str:
    """Return the icon of a row's channel; a lock where the record is confidential."""
    if is_hidden(row):
        return "lock_closed"
    known = channels.BY_CODE.get(row.channel)
    return known.icon if known else "mail"
