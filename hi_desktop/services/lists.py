"""Lists: a question gives a vector of ids; rows are read by primary key when they are shown."""

from __future__ import annotations

import datetime as dt
import enum
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from hi_desktop.domain.applications import Row
from hi_desktop.domain.channels import BY_CODE
from hi_desktop.domain.masking import masked_row
from hi_desktop.domain.text import sort_key
from hi_desktop.domain.vocabulary import WORDS, Language
from hi_desktop.services.context import Context
from hi_desktop.storage import conditions
from hi_desktop.storage.conditions import View
from hi_desktop.storage.lists import DATES, NAMING, ORDERS, visible
from hi_desktop.storage.unit_of_work import Work

SORTS: tuple[str, ...] = tuple(ORDERS)
"""Every column key; each can be sorted by."""

YES_NO = frozenset(
    {"extended", "flagged", "unread", "urgent", "confidential", "paused"},
)
OFFERED = 2000
"""At most so many values of a column are offered."""


@dataclass(frozen=True, slots=True)
class ListQuery:
    """What a list shows.

    Args:
        view: the chip.
        text: search words, all of which must be found.
        filters: (column key, values) of the header funnels; all must hold, any value of one
            column suffices. A value is a code or text; "" stands for empty; of a date column it is
            ``2026-11-25``, ``2026-11``, ``2026`` or a range ``2026-11-01..2026-11-15``, either end
            of which may be left open; ``~word`` means: contains.
        sort: a key of `SORTS`.
        day: only what is due on this day.
    """

    view: View = View.OPEN
    text: str = ""
    filters: tuple[tuple[str, tuple[str, ...]], ...] = ()
    sort: str = "due"
    descending: bool = False
    day: dt.date | None = None


class ListService:
    """Ids, rows, counts and header values of the list of applications."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def ids(self, query: ListQuery) -> array[int]:
        """Return the ids of a list in its order."""
        with self._context.read() as work:
            where = self._where(work, query)
            me = self._context.officer.id
            return work.lists.ids(where, query.sort, descending=query.descending, viewer=me)

    def rows(self, ids: Iterable[int]) -> dict[int, Row]:
        """Return the rows that still exist, by id; at most a few pages are asked at a time."""
        wanted = list(ids)
        if not wanted:
            return {}
        with self._context.read() as work:
            found = work.lists.rows(wanted, self._context.officer.id)
        return {id_: masked_row(row) for id_, row in found.items()}

    def counts(self) -> dict[View, int]:
        """Return how many applications stand behind each chip.

        `STANDING_IN` is there only on days on which the officer stands in for somebody (R7).
        """
        today, me = self._context.clock.today(), self._context.officer.id
        with self._context.read() as work:
            mine = work.standing_in.principals(me, today)
            left_out = {View.ALL} if mine else {View.ALL, View.STANDING_IN}
            views = [view for view in View if view not in left_out]
            tests = [
                conditions.of_view(view, today=today, officer_id=me, principals=mine)
                for view in views
            ]
            found = work.lists.sums(tests)
            return dict(zip(views, found, strict=True)) | {View.ALL: work.lists.count()}

    def total(self) -> int:
        """Return how many applications are registered."""
        with self._context.read() as work:
            return work.lists.count()

    def values(
        self, column: str, query: ListQuery, *, language: Language = "tr"
    ) -> list[tuple[str, str, int]]:
        """Return (value, label, count) of a column within a list, in the order of the labels.

        The column's own filter is left out, as in Excel; what a list masks is not offered. Date
        columns give their days, the newest first; the labels of days are for the caller to write.
        """
        others = tuple(pair for pair in query.filters if pair[0] != column)
        plain = ListQuery(query.view, query.text, others, day=query.day)
        with self._context.read() as work:
            where = self._where(work, plain)
            if column in NAMING:
                where.append(visible(self._context.officer.id))
            if column in DATES:
                days = work.lists.days(column, where)
                return [(text := _text(day), text, count) for day, count in days]
            found = work.lists.values(column, where, OFFERED)
            names = self._names(work.contacts, column)
        told = [(_text(value), _label(column, value, names, language), n) for value, n in found]
        return sorted(told, key=lambda entry: (entry[1] == "", sort_key(entry[1])))

    def kept_apart(self, ids: Sequence[int]) -> frozenset[int]:
        """Return which applications no usual list takes out: urgent ones, and those protected."""
        with self._context.read() as work:
            return frozenset(work.lists.kept_apart(ids))

    def find(self, text: str, limit: int = 60) -> list[int]:
        """Return the ids of the newest applications in which all words are found."""
        with self._context.read() as work:
            where = self._words(work, text)
            return [] if where is None else work.lists.first([where], limit)

    def _words(self, work: Work, text: str) -> Any:
        me = self._context.officer.id
        return conditions.of_text(
            self._context.storage.dialect, text, lambda words: work.links.mine(me, words)
        )

    def _where(self, work: Work, query: ListQuery) -> list[Any]:
        today, me = self._context.clock.today(), self._context.officer.id
        where = []
        if query.view is not View.ALL:
            standing_in = query.view is View.STANDING_IN
            others = work.standing_in.principals(me, today) if standing_in else {}
            where.append(
                conditions.of_view(query.view, today=today, officer_id=me, principals=others)
            )
        text = self._words(work, query.text)
        if text is not None:
            where.append(text)
        if query.day is not None:
            where.append(conditions.due_on(query.day))
        mine = partial(work.links.mine_with, me)
        where += [
            conditions.of_filter(column, values, me, mine) for column, values in query.filters
        ]
        return where

    def _names(self, contacts: Any, column: str) -> dict[int, str]:
        if column == "unit":
            return {unit.id: unit.short or unit.name for unit in contacts.units()}
        if column == "officer":
            return {row[0]: row[1] for row in contacts.officers()}
        return {}


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    return value.value if isinstance(value, enum.Enum) else str(value)


def _label(column: str, value: Any, names: dict[int, str], language: Language) -> str:
    if value is None:
        return ""
    if column in YES_NO:
        return ("Evet" if value else "Hayır") if language == "tr" else ("Yes" if value else "No")
    if column == "channel" and value in BY_CODE:
        return BY_CODE[value].name.in_(language)
    if isinstance(value, enum.StrEnum) and value in WORDS:
        return WORDS[value].in_(language)
    return names.get(value, str(value)) if names else str(value)


__all__ = ["SORTS", "ListQuery", "ListService", "View"]
