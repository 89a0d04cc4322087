"""Dates as people type and read them, without the locale of the operating system."""

from __future__ import annotations

import datetime as dt
import re

from hi_desktop.domain import text as letters
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import Language, Word

MONTHS: tuple[Word, ...] = (
    Word("Ocak", "January"),
    Word("Şubat", "February"),
    Word("Mart", "March"),
    Word("Nisan", "April"),
    Word("Mayıs", "May"),
    Word("Haziran", "June"),
    Word("Temmuz", "July"),
    Word("Ağustos", "August"),
    Word("Eylül", "September"),
    Word("Ekim", "October"),
    Word("Kasım", "November"),
    Word("Aralık", "December"),
)
WEEKDAYS: tuple[Word, ...] = (
    Word("Pazartesi", "Monday"),
    Word("Salı", "Tuesday"),
    Word("Çarşamba", "Wednesday"),
    Word("Perşembe", "Thursday"),
    Word("Cuma", "Friday"),
    Word("Cumartesi", "Saturday"),
    Word("Pazar", "Sunday"),
)
SHORT_WEEKDAYS: tuple[Word, ...] = (
    Word("Pzt", "Mon"),
    Word("Sal", "Tue"),
    Word("Çar", "Wed"),
    Word("Per", "Thu"),
    Word("Cum", "Fri"),
    Word("Cmt", "Sat"),
    Word("Paz", "Sun"),
)

_ABBREVIATED = 3
_WORDS = {"b": 0, "bugun": 0, "today": 0, "d": -1, "dun": -1, "yesterday": -1, "yarin": 1,
          "tomorrow": 1, "evvelsi gun": -2}  # fmt: skip
_MONTH_NUMBERS = {
    form[:length]: number
    for number, name in enumerate(MONTHS, start=1)
    for form in map(letters.fold, name)
    for length in (_ABBREVIATED, len(form))
}
_WEEKDAY_NAMES = frozenset(
    letters.fold(form) for table in (WEEKDAYS, SHORT_WEEKDAYS) for name in table for form in name
)
_TIME = re.compile(
    r"(?<=\d)(?:[t ]+|\s*,\s*)(?:saat\s*)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*"
    r"(?:z|[+-]\d{2}:?\d{2})?$"
)
_OFFSET = re.compile(r"([+-])\s?(\d{1,3})")
_ISO = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[-./ ]+(\d{1,2})(?:[-./ ]+(\d{4}|\d{2}))?[./]?")
_NAMED = re.compile(r"(\d{1,2})[-./ ]*([a-z]+)[-./, ]*(\d{4}|\d{2})?")
_DIGITS = re.compile(r"\d{1,8}")
_FIRST_YEAR, _LAST_YEAR = 1900, 2099
_CENTURY_AHEAD = 20


def parse_date(text: str, today: dt.date) -> dt.date:
    """Read a date, day first.

    ``b`` is today (bugün), ``d`` yesterday (dün), ``-3`` three days ago, ``15`` the latest 15th up
    to today; ``1511`` and ``15.11`` take the year in which they lie nearest to today. A time of
    day and the name of the weekday are dropped.

    Args:
        text: such as ``15.11.26``, ``15 Kasım 2026 Pazar``, ``2026-11-15T10:30``, ``15/11/2026``.
        today: from which shortened dates are understood.

    Raises:
        RuleError: ``date.invalid``.

    >>> parse_date("15 kas", dt.date(2026, 11, 23))
    datetime.date(2026, 11, 15)
    """
    written = _bare(text)
    try:
        found = _read(written, today)
    except (ValueError, OverflowError):
        found = None
    if found is None or not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        raise RuleError("date.invalid", field="date", text=text)
    return found


def _bare(text: str) -> str:
    """Return the folded text without time of day and weekday."""
    written = _TIME.sub("", letters.fold(letters.clean(text)))
    parts = [part for part in written.split(" ") if part.strip(",.") not in _WEEKDAY_NAMES]
    return " ".join(parts).strip(" ,")


def _read(written: str, today: dt.date) -> dt.date | None:
    """Return the date of a bare text, or None when it has no known shape."""
    if written in _WORDS:
        return today + dt.timedelta(days=_WORDS[written])
    if match := _OFFSET.fullmatch(written):
        return today + dt.timedelta(days=int(match[1] + match[2]))
    return _read_absolute(written, today)


def _read_absolute(written: str, today: dt.date) -> dt.date | None:
    """Return the date of a text that names a day of the calendar."""
    if match := _ISO.fullmatch(written):
        return dt.date(int(match[1]), int(match[2]), int(match[3]))
    if _DIGITS.fullmatch(written):
        return _from_digits(written, today)
    if match := _DAY_FIRST.fullmatch(written):
        return _day_month(int(match[1]), int(match[2]), match[3], today)
    if (match := _NAMED.fullmatch(written)) and match[2] in _MONTH_NUMBERS:
        return _day_month(int(match[1]), _MONTH_NUMBERS[match[2]], match[3], today)
    return None


def _from_digits(digits: str, today: dt.date) -> dt.date | None:
    """Read ``15``, ``1511``, ``151126``, ``15112026`` and ``20261115``."""
    if len(digits) <= len("15"):
        return _latest(int(digits), today)
    if len(digits) not in {4, 6, 8}:
        return None
    day, month, year = int(digits[:2]), int(digits[2:4]), digits[4:]
    try:
        return _day_month(day, month, year, today)
    except ValueError:
        if len(digits) < len("20261115"):
            raise
        return dt.date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))


def _latest(day: int, today: dt.date) -> dt.date | None:
    """Return the latest date with this day of the month, not after today."""
    if not 1 <= day <= 31:  # noqa: PLR2004 - days of a month
        return None
    year, month = today.year, today.month
    while True:
        try:
            found = dt.date(year, month, day)
        except ValueError:
            found = dt.date.max
        if found <= today:
            return found
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)


def _day_month(day: int, month: int, year: str | None, today: dt.date) -> dt.date:
    """Return a date whose year may be missing or have two digits."""
    if year:
        number = int(year)
        if len(year) == len("26"):
            number += today.year // 100 * 100
            number -= 100 if number > today.year + _CENTURY_AHEAD else 0
        return dt.date(number, month, day)
    nearest: dt.date | None = None
    for candidate in (today.year, today.year - 1, today.year + 1):
        try:
            found = dt.date(candidate, month, day)
        except ValueError:
            continue
        if nearest is None or abs(found - today) < abs(nearest - today):
            nearest = found
    return nearest or dt.date(today.year, month, day)


def dotted(day: dt.date) -> str:
    """Return the official short form.

    >>> dotted(dt.date(2026, 11, 5))
    '05.11.2026'
    """
    return f"{day.day:02}.{day.month:02}.{day.year:04}"


def long_date(day: dt.date, language: Language = "tr", *, weekday: bool = True) -> str:
    """Return the long form.

    >>> long_date(dt.date(2026, 12, 14)), long_date(dt.date(2026, 12, 14), "en", weekday=False)
    ('14 Aralık 2026 Pazartesi', '14 December 2026')
    """
    shown = f"{day.day} {MONTHS[day.month - 1].in_(language)} {day.year}"
    if not weekday:
        return shown
    name = WEEKDAYS[day.weekday()].in_(language)
    return f"{shown} {name}" if language == "tr" else f"{name} {shown}"


def short_date(day: dt.date, today: dt.date | None = None, language: Language = "tr") -> str:
    """Return the form of narrow columns; with `today`, another year than today's is added.

    >>> short_date(dt.date(2026, 11, 25)), short_date(dt.date(2026, 1, 5), dt.date(2025, 12, 30))
    ('25 Kas', '5 Oca 2026')
    """
    shown = f"{day.day} {MONTHS[day.month - 1].in_(language)[:_ABBREVIATED]}"
    return shown if today is None or today.year == day.year else f"{shown} {day.year}"
