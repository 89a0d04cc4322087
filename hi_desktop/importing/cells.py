"""Cells of foreign lists: values as they were stored, and what may be read from them.

Text and numbers are kept apart. A number becomes digits only if it is whole and small enough to
have kept all its digits (below 10**15); what lost digits on the way is refused, never guessed.
Dates are read with the day first and never by the shorthand that forms accept.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import TypeAlias

from hi_desktop.domain.text import clean, fold

Value: TypeAlias = str | int | float | bool | dt.datetime | dt.date | dt.time | None

EXACT = 10**15
"""Whole numbers of a spreadsheet below this one have all their digits (IEEE 754, Excel's 15)."""

FIRST_SERIAL, LAST_SERIAL = 36526, 55153
"""Excel's day numbers of 2000-01-01 and 2050-12-31."""

EARLIEST, LATEST = dt.date(1990, 1, 1), dt.date(2050, 12, 31)
_EPOCH = dt.datetime(1899, 12, 30)  # noqa: DTZ001 - local days, as everywhere

_SCIENTIFIC = re.compile(r"[+-]?\d[.,]?\d*\s*[eE]\s*\+\s*\d+|[+-]?\d[.,]\d+[eE]\d+")
_WHOLE = re.compile(r"(\d{4,})[.,]0+")
_GUARDED = re.compile(r'="?([^"]*)"?')

_MONTHS = (
    *("ocak", "subat", "mart", "nisan", "mayis", "haziran", "temmuz", "agustos", "eylul"),
    *("ekim", "kasim", "aralik"),
)
_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH: dict[str, int] = (
    {name[:3]: at for at, name in enumerate(_ENGLISH, 1)}
    | {name[:3]: at for at, name in enumerate(_MONTHS, 1)}
    | {name: at for at, name in enumerate(_MONTHS, 1)}
    | {"january": 1, "february": 2, "march": 3, "april": 4, "june": 6, "july": 7}
    | {"august": 8, "september": 9, "sept": 9, "october": 10, "november": 11, "december": 12}
)

_TIME = (
    r"(?:[\s,t\-]+(?:saat\s*:?\s*)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?"
    r"\s*(?:z|[+-]\d{2}:?\d{2})?)?"
)
_BETWEEN = r"(?:\s*[./\-]\s*|\s)"
_DAY_FIRST = re.compile(rf"(\d{{1,2}}){_BETWEEN}(\d{{1,2}}){_BETWEEN}(\d{{4}}|\d{{2}})" + _TIME)
_YEAR_FIRST = re.compile(r"(\d{4})[./\-](\d{1,2})[./\-](\d{1,2})" + _TIME)
_NAMED = re.compile(r"(\d{1,2})[\s.\-/]*([a-z]{3,9})\.?[\s\-/,]*(\d{4}|\d{2})" + _TIME)
_COMPACT = re.compile(r"\d{8}")
_SERIAL = re.compile(r"(\d{5})(?:[.,](\d+))?")
_WEEKDAY = re.compile(
    r"[\s,(]*\b(?:pazartesi|sali|carsamba|persembe|cumartesi|cuma|pazar|pzt|sal|car|per|cum|cmt|paz)"
    r"\b[\s,)]*"
)


class CellError(ValueError):
    """A cell that cannot be read; `code` is a key of `problems.WORDS`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def tidy(value: object) -> Value:
    """Return a reader's value in the form of this module: no empty text, whole numbers as int."""
    if isinstance(value, str):
        return value if value and not value.isspace() else None
    if isinstance(value, bool):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < EXACT else value
    if isinstance(value, dt.timedelta):
        return str(value)
    if value is None or isinstance(value, (int, dt.datetime, dt.date, dt.time)):
        return value
    return str(value)


def text_of(value: Value) -> str:  # noqa: PLR0911 - one line a type
    """Return a cell as people read it; line breaks stay.

    >>> text_of(58615847060), text_of(1.5), text_of(dt.date(2026, 10, 5))
    ('58615847060', '1,5', '05.10.2026')
    """
    if isinstance(value, str):
        return clean(value, lines=True)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Evet" if value else "Hayır"
    if isinstance(value, float):
        return f"{value:.15g}".replace(".", ",")
    if isinstance(value, dt.datetime):
        midnight = value.time() == dt.time()
        return value.strftime("%d.%m.%Y" if midnight else "%d.%m.%Y %H:%M")
    if isinstance(value, dt.date):
        return value.strftime("%d.%m.%Y")
    if isinstance(value, dt.time):
        return value.strftime("%H:%M")
    return str(value)


def line_of(value: Value) -> str:
    """Return a cell as one line."""
    return clean(value) if isinstance(value, str) else " ".join(text_of(value).split())


def number_text(value: Value) -> str:
    """Return an identity, application, letter or phone number as text.

    Raises:
        CellError: `number.scientific` for text such as ``1,23E+10``, `number.lost_digits` for a
            number that a spreadsheet has rounded, `number.is_date` for a date.

    >>> number_text(58615847060), number_text("2681938995.0"), number_text('="0541"')
    ('58615847060', '2681938995', '0541')
    """
    if isinstance(value, float) or (
        isinstance(value, int) and not isinstance(value, bool) and abs(value) >= EXACT
    ):
        raise CellError("number.lost_digits")
    if isinstance(value, (dt.date, dt.time)):
        raise CellError("number.is_date")
    text = line_of(value)
    if text.startswith("="):
        found = _GUARDED.fullmatch(text)
        text = found[1].strip() if found else text
    text = text.removeprefix("'")
    if _SCIENTIFIC.fullmatch(text):
        raise CellError("number.scientific")
    whole = _WHOLE.fullmatch(text)
    return whole[1] if whole else text


def moment(value: Value) -> tuple[dt.date, dt.time | None]:
    """Return the day, and the time where one is given, that a cell tells.

    Raises:
        CellError: `date.invalid`; `date.range` for a year that no list can mean.

    >>> moment("23 Eylül 2026 Çarşamba"), moment("14/10/2026 09:05"), moment(46300)
    ((datetime.date(2026, 9, 23), None), (datetime.date(2026, 10, 14), datetime.time(9, 5)), \
(datetime.date(2026, 10, 5), None))
    """
    if isinstance(value, str):
        found = _written(value)
    elif isinstance(value, dt.datetime):
        found = value.date(), _clock(value.time())
    elif isinstance(value, dt.date):
        found = value, None
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        found = _number(value)
    else:
        raise CellError("date.invalid")
    if not EARLIEST <= found[0] <= LATEST:
        raise CellError("date.range")
    return found


def _clock(time: dt.time) -> dt.time | None:
    plain = time.replace(second=0, microsecond=0)
    return plain if plain != dt.time() else None


def _number(value: float) -> tuple[dt.date, dt.time | None]:
    if FIRST_SERIAL <= value <= LAST_SERIAL:
        found = _EPOCH + dt.timedelta(seconds=round(value * 86400))
        return found.date(), _clock(found.time())
    if isinstance(value, int):
        return _written(str(value))
    raise CellError("date.invalid")


@lru_cache(maxsize=4096)
def _written(value: str) -> tuple[dt.date, dt.time | None]:
    """Read a written date; lists repeat the same days."""
    text = " ".join(fold(clean(value)).split()).strip(" '.,;")
    text = _WEEKDAY.sub(" ", text).strip() if any(mark.isalpha() for mark in text) else text
    try:
        if found := _DAY_FIRST.fullmatch(text):
            day, month, year = int(found[1]), int(found[2]), _year(found[3])
            return dt.date(year, month, day), _time(found, 4)
        if found := _YEAR_FIRST.fullmatch(text):
            return dt.date(int(found[1]), int(found[2]), int(found[3])), _time(found, 4)
        if found := _NAMED.fullmatch(text):
            month = _MONTH.get(found[2], 0)
            return dt.date(_year(found[3]), month, int(found[1])), _time(found, 4)
        if _COMPACT.fullmatch(text):
            return _compact(text), None
    except ValueError:
        raise CellError("date.invalid") from None
    if _SERIAL.fullmatch(text):
        return _number(float(text.replace(",", ".")))
    raise CellError("date.invalid")


def _compact(text: str) -> dt.date:
    """Return eight digits as year, month, day, or as day, month, year: one of them is a day."""
    if EARLIEST.year <= int(text[:4]) <= LATEST.year:
        return dt.date(int(text[:4]), int(text[4:6]), int(text[6:]))
    return dt.date(int(text[4:]), int(text[2:4]), int(text[:2]))


def _year(text: str) -> int:
    return int(text) if len(text) > 2 else 2000 + int(text)  # noqa: PLR2004 - two digits


def _time(found: re.Match[str], at: int) -> dt.time | None:
    if found[at] is None:
        return None
    return _clock(dt.time(int(found[at]), int(found[at + 1])))
