"""What the deadline card of an application says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hi_desktop.domain.applications import Application
from hi_desktop.domain.terms import (
    RULES,
    Deadline,
    Deadlines,
    TermUnit,
    time_left_words,
    urgency,
)
from hi_desktop.domain.vocabulary import Outcome, State, Urgency, word
from hi_desktop.ui.columns import Gauge
from hi_desktop.ui.tabs.application_cells import URGENCY_GLYPH, URGENCY_TONE, Reckoning
from hi_desktop.ui.tabs.detail_parts import CardWords
from hi_desktop.ui.term_words import day_words, last_day_words, law_words, of_them
from hi_desktop.ui.tokens import Tone

translate = QCoreApplication.translate


def used_days(deadline: Deadline, by: Reckoning) -> int:
    """Return how many days of a period are gone today, in its own unit."""
    if deadline.paused:
        return deadline.used
    if deadline.rule.unit is TermUnit.DAYS:
        return max(0, (by.today - deadline.started).days)
    return deadline.used + max(0, by.calendar.between(deadline.resumed, by.today))


def card_words(application: Application, both: Deadlines, by: Reckoning) -> CardWords:
    """Return what the deadline card of an application says."""
    governing = both.governing
    other = both.internal if governing is both.legal else both.legal
    closed = application.state is State.CLOSED
    state, days = urgency(
        governing.due, by.today, by.calendar, closed=closed, paused=application.paused
    )
    tone: Tone = URGENCY_TONE[state]
    glyph, variant = URGENCY_GLYPH[state]
    if progress_told(application):
        return _progress(application, both, by)
    last = last_day_words(governing, by.today, by.language)
    caption = (
        translate("Deadline", "Fee to be paid by: {day}")
        if governing.paused
        else translate("Deadline", "Last day: {day}")
    )
    return CardWords(
        tone=tone,
        glyph=glyph,
        variant=variant,
        left=_left(application, state, days, by, noon=governing.noon),
        last_day=caption.format(day=last),
        used=_ended(application, by) if closed else _used(governing, by),
        other=_other(other, by),
        gauge=None if closed else _gauge(governing, state, by),
    )


def progress_told(application: Application) -> bool:
    """Return whether the progress was told and the result is owed (Law 3071 art. 7)."""
    return (
        application.progress_on is not None
        and application.answered_on is None
        and application.state is not State.CLOSED
    )


def _progress(application: Application, both: Deadlines, by: Reckoning) -> CardWords:
    """Return the calm card of an application whose progress was told in time."""
    day = application.progress_on or by.today
    told = translate("Deadline", "Told on {day}; the result is told separately")
    return CardWords(
        tone="off",
        glyph="mail_checkmark",
        variant="regular",
        left=word(Outcome.PROGRESS_TOLD, by.language),
        last_day="",
        used=told.format(day=day_words(day, by.today, by.language)),
        other=_other(both.legal, by),
    )


def _left(application: Application, state: Urgency, days: int, by: Reckoning, *, noon: bool) -> str:
    if state is Urgency.CLOSED:
        days = application.elapsed or 0
    elif state is Urgency.PAUSED:
        days = RULES["UCRET15"].count - days
    elif state in {Urgency.SOON, Urgency.ON_TIME} and days > 0:
        left = time_left_words(state, days, by.language)
        return translate("Deadline", "{time} left").format(time=left)
    return time_left_words(state, days, by.language, noon=noon)


def _ended(application: Application, by: Reckoning) -> str:
    if application.answered_on is not None:
        return translate("Deadline", "Answered: {day}").format(
            day=day_words(application.answered_on, by.today, by.language)
        )
    if application.closed_on is not None:
        return translate("Deadline", "Closed: {day}").format(
            day=day_words(application.closed_on, by.today, by.language)
        )
    return ""


def _used(deadline: Deadline, by: Reckoning) -> str:
    total = deadline.rule.length(deadline.received)
    used = min(total, used_days(deadline, by))
    if deadline.rule.unit is TermUnit.DAYS:
        told = translate("Deadline", "{used} of {total} days used")
    else:
        told = translate("Deadline", "{used} of {total} working days used")
    told = told.format(used=used, total=total, used_of=of_them(used))
    return translate("Deadline", "{told} · basis: {law}").format(
        told=told, law=law_words(deadline.rule, by.language)
    )


def _other(deadline: Deadline, by: Reckoning) -> str:
    last = last_day_words(deadline, by.today, by.language)
    law = law_words(deadline.rule, by.language)
    if deadline.rule.internal:
        return translate("Deadline", "Period of the circular ({law}): {day}").format(
            law=deadline.rule.law, day=last
        )
    return translate("Deadline", "Legal period ({law}): {day}").format(law=law, day=last)


def _gauge(deadline: Deadline, state: Urgency, by: Reckoning) -> Gauge:
    total = max(1, deadline.rule.length(deadline.received))
    used = min(total, used_days(deadline, by))
    return Gauge(used, total, URGENCY_TONE[state], hatched=state is Urgency.PAUSED)
