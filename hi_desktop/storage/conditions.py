"""The questions that a list asks, as conditions: chips, search words, header filters."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Callable, Collection, Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, false, or_, true

from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import State
from hi_desktop.storage import search
from hi_desktop.storage.lists import DATES, NAMING, VALUES, visible
from hi_desktop.storage.tables import ApplicationRecord
from hi_desktop.storage.terms import pressing

A = ApplicationRecord

WAITING = (State.REFERRED, State.IN_PROGRESS)
"""States in which a unit owes an answer."""


LARGEST = 2**31 - 1
"""Largest number that a whole-number column of PostgreSQL takes."""


class View(enum.StrEnum):
    """The chips above the list."""

    OPEN = "acik"
    URGENT = "acil"
    LATE = "gecen"
    TODAY = "bugun"
    WEEK = "hafta"
    MINE = "bana"
    STANDING_IN = "vekaleten"
    WAITING = "cevap_bekleyen"
    ALL = "tumu"


def of_view(  # noqa: PLR0911 - one return a chip
    view: View, *, today: dt.date, officer_id: int, principals: Collection[int] = ()
) -> ColumnElement[bool]:
    """Return the condition of a chip.

    Args:
        view: the chip; "this week" runs from today to Sunday. Urgent cases wait for no period
            and so are in none of the chips of days (R31).
        today: day of the office.
        officer_id: who looks.
        principals: officers for whom who looks stands in today.
    """
    is_open = A.closed_on.is_(None)
    running = and_(pressing(), A.urgent.is_(False))
    sunday = today + dt.timedelta(days=6 - today.weekday())
    match view:
        case View.OPEN:
            return is_open
        case View.URGENT:
            return and_(is_open, A.urgent.is_(True))
        case View.LATE:
            return and_(running, A.due < today)
        case View.TODAY:
            return and_(running, A.due == today)
        case View.WEEK:
            return and_(running, A.due >= today, A.due <= sunday)
        case View.MINE:
            return and_(is_open, A.officer_id == officer_id)
        case View.STANDING_IN:
            return and_(is_open, A.officer_id.in_(sorted(principals)))
        case View.WAITING:
            return and_(is_open, A.state.in_(WAITING))
        case View.ALL:
            return true()


def of_text(
    dialect: str, text: str, mine: Callable[[Sequence[str]], Sequence[int]]
) -> ColumnElement[bool] | None:
    """Return the condition of search words; None when there are none.

    Args:
        dialect: name of the engine's dialect.
        text: what is searched.
        mine: from folded words to the ids of the secret applicants whom the searcher may see.
    """
    words = search.needles(text)
    if not words:
        return None
    found, seen = search.condition(dialect, words, bodies=True), mine(words)
    return or_(found, A.id.in_(seen)) if seen else found


def due_on(day: dt.date) -> ColumnElement[bool]:
    """Return the condition: open and due on a day."""
    return and_(A.closed_on.is_(None), A.due == day)


def of_filter(
    column: str,
    values: Sequence[str],
    viewer: int,
    mine: Callable[[str, Sequence[str]], Sequence[int]],
) -> ColumnElement[bool]:
    """Return the condition of a header funnel: any of its values.

    A column that names the applicant finds no secret one for anybody but who may see him.

    Args:
        column: key of the column.
        values: as `services.lists.ListQuery` explains them.
        viewer: who looks.
        mine: from a column and folded words to the ids of the secret applicants whom the viewer
            may see and whose column contains them; no search row holds them.

    Raises:
        RuleError: `filter.invalid` for a value that the column cannot have.
    """
    found = _of_filter(column, values)
    if column not in NAMING:
        return found
    asked = (search.needles(value[1:]) for value in values if value.startswith("~"))
    seen = [id_ for words in asked if words for id_ in mine(column, words)]
    found = and_(found, visible(viewer))
    return or_(found, A.id.in_(seen)) if seen else found


def _of_filter(column: str, values: Sequence[str]) -> ColumnElement[bool]:
    if column in DATES:
        return or_(false(), *(_days(DATES[column], value) for value in values))
    if column == "number":
        return or_(false(), *(_number(value) for value in values))
    if column not in VALUES:
        raise RuleError("filter.invalid", column=column)
    place = VALUES[column]
    return or_(false(), *(_value(column, place, value) for value in values))


def _value(column: str, place: Any, value: str) -> ColumnElement[bool]:
    kind = place.type.python_type
    if value.startswith("~"):
        return _contains(column, place, value[1:])
    if value == "":
        return or_(place.is_(None), place == "") if kind is str else place.is_(None)
    if kind is bool:
        return place.is_(value == "1")  # type: ignore[no-any-return]  # a column is Any
    try:
        wanted = kind(value)
    except ValueError as error:
        raise RuleError("filter.invalid", column=column) from error
    if kind is int and abs(wanted) > LARGEST:
        return false()
    return place == wanted  # type: ignore[no-any-return]  # a column is Any


def _contains(column: str, place: Any, word: str) -> ColumnElement[bool]:
    """Return the condition "contains": by the folded text of the search."""
    words = search.needles(word)
    if not words:
        return true()
    if column == "applicant":
        return A.id.in_(search.names_with(words))
    if column in {"subject", "external_no", "letter_no"}:
        return A.id.in_(search.texts_with(words))
    if place.type.python_type in {int, bool}:
        raise RuleError("filter.invalid", column=column)
    return place.contains(word, autoescape=True)  # type: ignore[no-any-return]  # a column is Any


def _days(place: Any, value: str) -> ColumnElement[bool]:
    if value == "":
        return place.is_(None)  # type: ignore[no-any-return]  # a column is Any
    first, _, last = value.partition("..")
    start = _edge(first, last=False)
    end = _edge(last if ".." in value else first, last=True)
    tests = [] if start is None else [place >= start]
    tests += [] if end is None else [place <= end]
    return and_(true(), *tests)


def _edge(text: str, *, last: bool) -> dt.date | None:
    """Return the first or last day of ``2026``, ``2026-11`` or ``2026-11-25``; None is open."""
    if not text:
        return None
    try:
        parts = [int(part) for part in text.split("-")]
        year, month, day = (*parts, 0, 0)[:3]
        if day:
            return dt.date(year, month, day)
        if not last:
            return dt.date(year, month or 1, 1)
        month = month or 12
        return dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)
    except ValueError as error:
        raise RuleError("filter.invalid", column=text) from error


def _number(value: str) -> ColumnElement[bool]:
    year, slash, no = value.lstrip("~").partition("/")
    if not slash:
        return A.no == int(year) if _is_number(year) else false()
    if _is_number(year) and _is_number(no):
        return and_(A.year == int(year), A.no == int(no))
    return false()


def _is_number(text: str) -> bool:
    """Return whether a text is a number that the columns can hold."""
    return text.isdecimal() and int(text) <= LARGEST
