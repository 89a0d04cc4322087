"""History lines as they are read: fields before and after, masked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from hi_desktop.domain.applications import HistoryLine
from hi_desktop.domain.identity import mask_identity, mask_phone
from hi_desktop.domain.masking import mask_email
from hi_desktop.domain.vocabulary import WORDS
from hi_desktop.storage.history import Line
from hi_desktop.storage.journal import UNTOLD, Touch

SILENT = UNTOLD | {
    *("id", "year", "no", "ym", "application_id", "name_key", "subject_key", "applicant_key"),
    *("province_key", "topic_key", "external_key", "due", "noon"),
}
"""Columns that follow from others or say nothing to a reader."""

_BY_VALUE = {str(code.value): word.tr for code, word in WORDS.items()}
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_ADDRESS_SHOWN = 4


def line(
    stored: Line, touches: Iterable[Touch], names: Mapping[str, Mapping[int, str]]
) -> HistoryLine:
    """Return a stored act as it is read.

    Args:
        stored: the act.
        touches: the rows of this application that it touched.
        names: for `unit_id` and `officer_id` the names by id.
    """
    changes = [
        (field, _told(field, before, names), _told(field, after, names))
        for touch in touches
        if touch.op == "u"
        for field, before, after in _pairs(touch)
        if field not in SILENT
    ]
    return HistoryLine(
        id=stored.id,
        at=stored.at,
        by=stored.by,
        on_behalf_of=stored.on_behalf_of,
        act=stored.act,
        note=stored.note,
        changes=tuple(changes),
    )


def _pairs(touch: Touch) -> Iterable[tuple[str, Any, Any]]:
    before, after = touch.before or {}, touch.after or {}
    for field in dict.fromkeys((*before, *after)):
        yield field, before.get(field), after.get(field)


def _told(  # noqa: PLR0911 - one return a sort of field
    field: str, value: Any, names: Mapping[str, Mapping[int, str]]
) -> str:
    """Return a stored value as text; identity numbers, phones and addresses are masked."""
    if value is None or value == "":
        return ""
    if field in names:
        return names[field].get(int(value), str(value))
    if isinstance(value, bool):
        return "Evet" if value else "Hayır"
    text = str(value)
    if field == "identity_no":
        return mask_identity(text)
    if field in {"phone", "mobile"}:
        return mask_phone(text)
    if field == "email":
        return mask_email(text)
    if field == "address":
        return text[:_ADDRESS_SHOWN] + "***"
    return _BY_VALUE.get(text) or _date(text)


def _date(text: str) -> str:
    """Return an ISO date with dots, other text unchanged."""
    if not _ISO.fullmatch(text):
        return text
    return f"{text[8:10]}.{text[5:7]}.{text[:4]}"
