"""Words for a period: its last day, its law, its length."""

from __future__ import annotations

import datetime as dt

from hi_desktop.domain import dates
from hi_desktop.domain.terms import Deadline, Rule, TermUnit
from hi_desktop.domain.vocabulary import Language

_LAST_VOWEL = {
    0: "ı", 1: "i", 2: "si", 3: "ü", 4: "ü", 5: "i", 6: "sı", 7: "si", 8: "i", 9: "u",
}  # fmt: skip
_TENS = {1: "u", 2: "si", 3: "u", 4: "ı", 5: "si", 6: "ı", 7: "i", 8: "i", 9: "ı"}


def of_them(number: int) -> str:
    """Return a Turkish number as a part of a whole, with the ending that follows its sound.

    >>> of_them(13), of_them(6), of_them(20), of_them(100)
    ("13'ü", "6'sı", "20'si", "100'ü")
    """
    if number % 10:
        ending = _LAST_VOWEL[number % 10]
    elif number % 100:
        ending = _TENS[number // 10 % 10]
    else:
        ending = "ü" if number else "ı"
    return f"{number}'{ending}"


def day_words(day: dt.date, today: dt.date, language: Language) -> str:
    """Return a day with its weekday; the year only when it is another one.

    >>> day_words(dt.date(2026, 11, 25), dt.date(2026, 11, 23), "tr")
    '25 Kasım Çarşamba'
    """
    shown = dates.long_date(day, language)
    return shown if day.year != today.year else shown.replace(f" {day.year}", "", 1)


def law_words(rule: Rule, language: Language) -> str:
    """Return where a rule stands, such as "Genelge 2014/09" or "4982 m.11/1"."""
    if rule.internal:
        return f"{'Genelge' if language == 'tr' else 'Circular'} {rule.law}"
    article = rule.article if language == "tr" else rule.article.replace("m.", "art. ")
    return f"{rule.law} {article}".strip()


def length_words(deadline: Deadline, language: Language) -> str:
    """Return the length of a period, such as "15 iş günü"."""
    count = deadline.rule.length(deadline.received)
    if deadline.rule.unit is TermUnit.DAYS:
        return f"{count} gün" if language == "tr" else f"{count} days"
    return f"{count} iş günü" if language == "tr" else f"{count} working days"


def last_day_words(deadline: Deadline, today: dt.date, language: Language) -> str:
    """Return the last day with its cut-off where it is not the end of office hours."""
    shown = day_words(deadline.due, today, language)
    if deadline.noon:
        shown += ", 13.00"
    return f"~{shown}" if deadline.unconfirmed else shown
