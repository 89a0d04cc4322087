"""The words of every failure that a person may read, by its code, in both languages.

One module a part of the program; a code is added by adding a line. The sentence says what is the
matter and what to do; places in braces are filled from the facts of the error.
"""

from __future__ import annotations

import datetime as dt
import enum

from hi_desktop.domain import dates
from hi_desktop.domain.applications import ACT_WORDS, Act
from hi_desktop.domain.errors import HiError
from hi_desktop.domain.messages import (
    casework,
    command_line,
    conversations,
    files,
    general,
    importing,
    leave,
    letters,
    office,
    referring,
    registry,
    reporting,
    secrecy,
)
from hi_desktop.domain.vocabulary import WORDS, Language, Word

_PARTS = (
    casework,
    command_line,
    conversations,
    files,
    general,
    importing,
    leave,
    letters,
    office,
    referring,
    registry,
    reporting,
    secrecy,
)

MESSAGES: dict[str, Word] = {code: word for part in _PARTS for code, word in part.MESSAGES.items()}
"""Every code of a `RuleError` or `WorldError` with its sentence."""

_UNKNOWN = Word(
    "İşlem tamamlanamadı ({code}).",
    "The act could not be finished ({code}).",
)


class _Facts(dict[str, str]):
    """Facts ready to be read; a place without a fact shows an ellipsis rather than failing."""

    def __missing__(self, key: str) -> str:
        return "…"


def sentence(error: HiError, language: Language = "tr") -> str:
    """Return what a person reads of a failure.

    >>> from hi_desktop.domain.errors import RuleError
    >>> sentence(RuleError("phone.not_mobile", text="0312 416 80 00"), "en")
    '“0312 416 80 00” is not a mobile number; mobile numbers begin with 05.'
    """
    return words(error.code, language, **error.facts)


def words(code: str, language: Language = "tr", **facts: object) -> str:
    """Return the sentence of a code with its facts, for warnings that are not errors."""
    told = _Facts({name: _told(value, language) for name, value in facts.items()})
    told["code"] = code
    return MESSAGES.get(code, _UNKNOWN).in_(language).format_map(told)


def _told(value: object, language: Language) -> str:
    """Return a fact as people read it: dates with dots, codes by their name."""
    if isinstance(value, dt.date):
        return dates.dotted(value)
    if isinstance(value, Word):
        return value.in_(language)
    if isinstance(value, Act):
        return ACT_WORDS[value].in_(language)
    if isinstance(value, enum.StrEnum) and value in WORDS:
        return WORDS[value].in_(language)
    return str(value)
