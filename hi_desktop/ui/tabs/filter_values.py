"""What a column's funnel offers: its values in words; for days also weeks, months and years."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from hi_desktop.domain import channels, dates
from hi_desktop.domain.vocabulary import WORDS, Language
from hi_desktop.ui.tabs.application_cells import NOTHING, Reckoning

Offered = tuple[str, str, int]
"""Value as the services take it, its words, how many rows have it."""

DAYS = frozenset(
    {"remaining", "due", "received", "internal_due", "legal_due", "answered_on", "closed_on"}
)
"""Columns that are filtered by days."""

translate = QCoreApplication.translate
_BY_CODE = {str(code.value): word for code, word in WORDS.items()}
_YEAR, _MONTH, _DAY = 4, 7, 10


def offered_values(column: str, values: Sequence[Offered], by: Reckoning) -> list[Offered]:
    """Return what the funnel of a column offers.

    Args:
        column: key of the column.
        values: the values that its rows have, from the services.
        by: what days are told by.
    """
    if column not in DAYS:
        return [(value, words or NOTHING, count) for value, words, count in values]
    return [*_stretches(values, by), *_months(values, by), *_days(values, by)]


def words_of(column: str, value: str, by: Reckoning) -> str:
    """Return the words of one value, when the funnel has not offered it."""
    if not value:
        return NOTHING
    if value.startswith("~"):
        return f"“{value[1:]}”"
    if column in DAYS:
        return _day_words(value, by)
    if column == "channel" and value in channels.BY_CODE:
        return channels.BY_CODE[value].name.in_(by.language)
    known = _BY_CODE.get(value)
    return known.in_(by.language) if known is not None else value


def _day_words(value: str, by: Reckoning) -> str:
    if ".." in value:
        first, _, last = value.partition("..")
        return f"{_day_words(first, by)} – {_day_words(last, by)}".strip(" –")
    if len(value) == _DAY:
        return dates.long_date(dt.date.fromisoformat(value), by.language)
    if len(value) == _MONTH:
        return month_words(value, by.language)
    return value


def month_words(value: str, language: Language) -> str:
    """Return the words of a month such as ``2026-11``.

    >>> month_words("2026-11", "tr")
    'Kasım 2026'
    """
    return f"{dates.MONTHS[int(value[5:7]) - 1].in_(language)} {value[:4]}"


def _stretches(values: Sequence[Offered], by: Reckoning) -> list[Offered]:
    """Return today, this week and this month where rows fall into them."""
    monday = by.today - dt.timedelta(days=by.today.weekday())
    sunday = monday + dt.timedelta(days=6)
    ranges = (
        (translate("Filter", "Today"), by.today, by.today),
        (translate("Filter", "This week"), monday, sunday),
    )
    offered = []
    for words, first, last in ranges:
        count = sum(n for value, _, n in values if first.isoformat() <= value <= last.isoformat())
        if count:
            offered.append((f"{first.isoformat()}..{last.isoformat()}", words, count))
    return offered


def _months(values: Sequence[Offered], by: Reckoning) -> list[Offered]:
    counts: Counter[str] = Counter()
    for value, _, count in values:
        if value:
            counts[value[:_MONTH]] += count
    return [(month, month_words(month, by.language), counts[month]) for month in counts]


def _days(values: Sequence[Offered], by: Reckoning) -> list[Offered]:
    return [
        (value, _day_words(value, by) if value else NOTHING, count) for value, _, count in values
    ]
