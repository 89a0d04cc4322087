"""Stretches of days as people type and read them."""

from __future__ import annotations

import datetime as dt
import re

from hi_desktop.domain.dates import MONTHS, parse_date
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.text import clean
from hi_desktop.domain.vocabulary import Language

_DASH = re.compile(r"\s*[–—]\s*")
_HYPHEN = re.compile(r"(?<=\S)\s*-\s*(?=\S)")
_BARE = re.compile(r"\d{1,2}\.?")
_YEAR = re.compile(r"\d{4}$|^\d{1,2}[./ ]\d{1,2}[./ ]\d{2}$")


def parse_span(text: str, base: dt.date) -> tuple[dt.date, dt.date]:
    """Read a day or the first and the last of several, as they are typed into the leave planner.

    What is left out of one side is taken from the other: ``23–27.11`` is in November on both. A
    number alone is that day of the month of `base`.

    Args:
        text: such as ``23.11–27.11``, ``23-27``, ``28.12–2.1``, ``25.11``.
        base: the day from which shortened dates are understood.

    Raises:
        RuleError: ``date.invalid``, ``absence.dates``.

    >>> parse_span("23–27.11", dt.date(2026, 11, 2))
    (datetime.date(2026, 11, 23), datetime.date(2026, 11, 27))
    """
    first, last = _sides(clean(text))
    if not last:
        day = _day(first, base)
        return day, day
    borrows_month = _BARE.fullmatch(first) and not _BARE.fullmatch(last)
    borrows_year = _YEAR.search(last) and not _YEAR.search(first)
    if borrows_month or borrows_year:
        end = _day(last, base)
        begin = _day(first, end)
    else:
        begin = _day(first, base)
        end = _day(last, begin)
    if end < begin:
        raise RuleError("absence.dates", field="last")
    return begin, end


def _sides(text: str) -> tuple[str, str]:
    """Return both sides of the dash; the second is empty for one day."""
    parts = _DASH.split(text)
    if len(parts) == 1:
        parts = _HYPHEN.split(text)
    whole = len(parts) == 2 and all(parts)  # noqa: PLR2004 - two sides
    return (parts[0], parts[1]) if whole else (text, "")


def _day(text: str, base: dt.date) -> dt.date:
    if not _BARE.fullmatch(text):
        return parse_date(text, base)
    try:
        return base.replace(day=int(text.removesuffix(".")))
    except ValueError:
        raise RuleError("date.invalid", field="date", text=text) from None


def span_words(
    first: dt.date, last: dt.date, today: dt.date | None = None, language: Language = "tr"
) -> str:
    """Return days as people say them; with `today`, another year than today's is added.

    >>> span_words(dt.date(2026, 11, 23), dt.date(2026, 11, 27))
    '23–27 Kasım'
    """
    same_month = (first.year, first.month) == (last.year, last.month)
    begin = str(first.day)
    if not same_month:
        begin = f"{first.day} {MONTHS[first.month - 1].in_(language)}"
    if first.year != last.year:
        begin = f"{begin} {first.year}"
    end = f"{last.day} {MONTHS[last.month - 1].in_(language)}"
    if first.year != last.year or (today is not None and today.year != last.year):
        end = f"{end} {last.year}"
    if first == last:
        return end
    return f"{begin}–{end}" if same_month else f"{begin} – {end}"
