"""What a column holds, judged by its cells: used where headings are missing or odd."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from hi_desktop.domain.identity import is_identity_no
from hi_desktop.domain.provinces import province_by_name
from hi_desktop.domain.text import fold
from hi_desktop.importing import vocabulary
from hi_desktop.importing.cells import CellError, Value, line_of, moment
from hi_desktop.importing.fields import Field
from hi_desktop.importing.tables import Line

SAMPLE = 200
_MOST = 0.7
_SHORT_NO, _LONG_NO = 5, 15
_GAP = 2
_TEXT, _LONG_TEXT = 12, 70

_DIGITS = re.compile(r"\d+")
_PHONE = re.compile(r"(?:\+?90|0)?\s*\(?5\d{2}\)?[\s.-]*\d{3}[\s.-]*\d{2}[\s.-]*\d{2}")
_FIXED = re.compile(r"(?:\+?90\s*)?\(?0\s*[2-4]\d{2}\)?[\s.-]*\d{3}[\s.-]*\d{2}[\s.-]*\d{2}.*")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[a-z]{2,}", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_]{2,}(?:[\s.'-]+[^\W\d_]{1,}){1,3}\.?")
_UNIT = re.compile(r"(?:mudurlug|baskanlig|musavirlig|sube|birimi|merkezi|dairesi)")
_DATED = re.compile(r"\d{1,4}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2,4}.*")
_MANY_DIGITS = re.compile(r"[\d\s()+./-]{6,}")


@dataclass(frozen=True, slots=True)
class Sample:
    """The first filled cells of a column."""

    values: tuple[Value, ...]


def samples(rows: Sequence[Line], width: int) -> list[Sample]:
    """Return a sample of every column."""
    part = rows[:SAMPLE]
    return [
        Sample(tuple(row[at] for row in part if at < len(row) and row[at] is not None))
        for at in range(width)
    ]


def is_data(text: str) -> bool:
    """Return whether a cell holds a value rather than a heading."""
    plain = text.strip()
    if plain.isdecimal() or _MAIL.fullmatch(plain):
        return True
    return bool(_DATED.fullmatch(plain) or _MANY_DIGITS.fullmatch(plain))


def is_date(value: Value) -> bool:
    """Return whether a cell is a day; plain numbers are not taken for one."""
    if isinstance(value, (dt.date, dt.datetime)):
        return True
    if not isinstance(value, str) or value.strip().isdecimal():
        return False
    try:
        moment(value)
    except CellError:
        return False
    return True


def is_running(values: Sequence[Value]) -> bool:
    """Return whether a column only counts its rows: 1, 2, 3 ... with few gaps."""
    numbers = [int(text) for text in map(line_of, values) if _DIGITS.fullmatch(text)]
    if len(numbers) < len(values) * _MOST:
        return not any(any(c.isdigit() for c in line_of(value)) for value in values)
    steps = [after - before for before, after in pairwise(numbers)]
    rising = sum(0 < step <= _GAP for step in steps)
    return rising >= len(steps) * _MOST and max(numbers, default=0) <= 4 * max(len(numbers), 5)


def guess(sample: Sample) -> Field | None:
    """Return what most cells of a column look like, or None."""
    values = sample.values
    if not values:
        return None
    wanted = max(1.0, len(values) * _MOST)
    if sum(map(is_date, values)) >= wanted:
        return Field.DATE
    texts = [line_of(value) for value in values]
    folded = [fold(text) for text in texts]
    for field, test in _TESTS:
        if sum(map(test, folded)) >= wanted:
            return field
    return _prose(texts, folded, wanted)


def _prose(texts: list[str], folded: list[str], wanted: float) -> Field | None:
    if sum(bool(_UNIT.search(text)) for text in folded) >= wanted:
        return Field.UNIT
    if sum(bool(_NAME.fullmatch(text)) and _capital(text) for text in texts) >= wanted:
        return Field.APPLICANT
    length = sum(map(len, texts)) / len(texts)
    spaced = sum(" " in text for text in texts) >= wanted
    if spaced and length >= _LONG_TEXT:
        return Field.BODY
    return Field.SUBJECT if spaced and length >= _TEXT else None


def _capital(text: str) -> bool:
    """Return whether every word begins with a capital, as names do."""
    return all(word[:1].isupper() for word in text.split())


def _long_number(text: str) -> bool:
    plain = text.replace(" ", "")
    return plain.isdecimal() and _SHORT_NO <= len(plain) <= _LONG_NO


_TESTS = (
    (Field.IDENTITY_NO, is_identity_no),
    (Field.PHONE, lambda text: bool(_PHONE.fullmatch(text) or _FIXED.fullmatch(text))),
    (Field.EMAIL, lambda text: bool(_MAIL.fullmatch(text))),
    (Field.EXTERNAL_NO, _long_number),
    (Field.KIND, lambda text: vocabulary.kind(text) is not None),
    (Field.CHANNEL, lambda text: vocabulary.channel(text) is not None),
    (Field.PROVINCE, lambda text: not text.isdecimal() and province_by_name(text) is not None),
)
