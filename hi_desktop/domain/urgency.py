"""How urgent a last day is on a given day, and the words for it (one function for every place)."""

from __future__ import annotations

import datetime as dt

from hi_desktop.domain.calendar import WorkCalendar
from hi_desktop.domain.vocabulary import Language, Urgency, word

SOON_DAYS = 3
"""From this many working days on, a last day is near."""


def urgency(
    due: dt.date,
    today: dt.date,
    calendar: WorkCalendar,
    *,
    closed: bool = False,
    paused: bool = False,
) -> tuple[Urgency, int]:
    """Return the urgency of a last day and the working days left, negative when it is past.

    A day past its end is late even when no working day lies between (Saturday after a Friday); the
    count is 0 then. The last day itself is a state of its own, neither late nor near.
    """
    if closed:
        return Urgency.CLOSED, 0
    left = calendar.between(today, due)
    if paused:
        return Urgency.PAUSED, left
    if due < today:
        return Urgency.LATE, left
    if due == today:
        return Urgency.TODAY, 0
    return (Urgency.SOON if left <= SOON_DAYS else Urgency.ON_TIME), left


def time_left_words(  # noqa: PLR0911 - one return a state
    state: Urgency, days: int, language: Language = "tr", *, noon: bool = False
) -> str:
    """Return the words of a time-left cell.

    Args:
        state: from `urgency`.
        days: working days left, as `urgency` gives them; for a paused application the day of
            waiting, for a closed one the working day on which it ended, or 0 when unknown.
        language: of the words.
        noon: the last day ends at 13.00.

    >>> time_left_words(Urgency.LATE, -2), time_left_words(Urgency.TODAY, 0, noon=True)
    ('2 iş günü geçti', 'Bugün 13.00')
    """
    turkish = language == "tr"
    match state:
        case Urgency.LATE if days:
            return f"{-days} iş günü geçti" if turkish else f"{_days(-days)} late"
        case Urgency.TODAY if noon:
            return "Bugün 13.00" if turkish else "Today 13:00"
        case Urgency.SOON | Urgency.ON_TIME if days > 0:
            return f"{days} iş günü" if turkish else _days(days)
        case Urgency.SOON:
            return "Son iş günü" if turkish else "Last working day"
        case Urgency.PAUSED:
            return _paused(days, turkish=turkish)
        case Urgency.CLOSED if days > 0:
            shown = f"{days}. iş günü" if turkish else f"working day {days}"
            return f"{word(state, language)} · {shown}"
        case _:
            return word(state, language)


def _days(count: int) -> str:
    """Return a number of working days in English."""
    return f"{count} working day" + ("" if count == 1 else "s")


def _paused(days: int, *, turkish: bool) -> str:
    """Return the words of a period that waits for the fee."""
    if turkish:
        return f"Ücret bekleniyor, {days}. gün" if days > 0 else "Ücret bekleniyor"
    return f"Awaiting fee, day {days}" if days > 0 else "Awaiting fee"
