"""Which lines below the headings are rows of the list.

Totals, repeated headings, pre-numbered empty lines, notes and signature lines are not rows; a row
with too little in it is one, and faulty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from hi_desktop.domain.text import clean, fold
from hi_desktop.importing import content
from hi_desktop.importing.cells import Value, line_of
from hi_desktop.importing.fields import STARTS, Field
from hi_desktop.importing.layout import Layout, Mapping
from hi_desktop.importing.tables import Line

_TOTAL = re.compile(r"(?:genel |ara |aylik |yillik )?(?:toplam|yekun)\b")
_FOOT = re.compile(
    r"(?:hazirlayan|kontrol eden|onaylayan|duzenleyen|tanzim|imza|tasdik|not\s*:|aciklama\s*:|"
    r"kaynak\s*:|sayfa\b|rapor tarihi|dokum tarihi|yazdir|olusturulma|listelenen|bu liste|isbu|"
    r"uygundur|kayit sayisi|listede|\*)"
)
_TELLING = frozenset(
    {Field.EXTERNAL_NO, Field.APPLICANT, Field.FIRST_NAME, Field.SURNAME, Field.IDENTITY_NO}
    | {Field.PHONE, Field.SUBJECT, Field.BODY, *STARTS}
)
_LEFT_CELLS = 3
_FOOT_CELLS = 4
_SIGNED_CELLS = 2
_COUNTED = 3
_SAME_HEADINGS, _MOSTLY = 2, 0.6


def data_rows(layout: Layout, mapping: Mapping) -> Iterator[tuple[int, Line]]:
    """Return the rows of the list with their numbers."""
    judge = _Judge(layout, mapping)
    for number, line in layout.body:
        if judge.is_row(line):
            yield number, line


class _Judge:
    def __init__(self, layout: Layout, mapping: Mapping) -> None:
        self._telling = [at for at, field in enumerate(mapping) if field in _TELLING]
        self._dates = [at for at, field in enumerate(mapping) if field in STARTS]
        self._numbers = [at for at, field in enumerate(mapping) if field is Field.EXTERNAL_NO]
        top = layout.sheet.rows[: layout.header_row]
        self._top = {_bare(row) for row in top if any(row)}
        self._headings = [fold(heading) for heading in layout.headings]
        self._subjects = [at for at, field in enumerate(mapping) if field is Field.SUBJECT]
        self._below_foot = self._below_total = False

    def is_row(self, line: Line) -> bool:
        """Return whether a line is a row; lines must come in their order."""
        filled = [at for at, value in enumerate(line) if value is not None]
        dated = len(filled) > 1 and self._dated(line)
        if dated and self._numbered(line):
            self._below_foot = self._below_total = False
            return True
        if not any(at in filled for at in self._telling) or self._repeats(line, filled):
            return False
        left = [
            fold(clean(text)) for at in filled[:_LEFT_CELLS] if isinstance(text := line[at], str)
        ]
        if len(filled) <= _FOOT_CELLS and left:
            if any(_TOTAL.match(text) for text in (left[:1] if dated else left)):
                self._below_total = True
                return False
            if _FOOT.match(left[0]):
                self._below_foot = True
                return False
        if self._ends(line, filled, dated=dated):
            return False
        return dated or len(filled) > 1 or not _is_note(line[filled[0]])

    def _ends(self, line: Line, filled: list[int], *, dated: bool) -> bool:
        """Return whether a line belongs to what stands under a list: signatures, a summary."""
        if self._numbered(line):
            return False
        if self._below_foot:
            return not dated or (bool(self._numbers) and len(filled) <= _SIGNED_CELLS)
        return self._below_total and not dated and not any(at in filled for at in self._subjects)

    def _repeats(self, line: Line, filled: list[int]) -> bool:
        """Return whether a line is a heading or title row once more, as on every printed page."""
        if _bare(line) in self._top or _counts_columns(line):
            return True
        same = sum(
            at < len(self._headings) and fold(line_of(line[at])) in self._headings[at]
            for at in filled
            if isinstance(line[at], str)
        )
        return same >= _SAME_HEADINGS and same >= len(filled) * _MOSTLY

    def _dated(self, line: Line) -> bool:
        return any(at < len(line) and content.is_date(line[at]) for at in self._dates)

    def _numbered(self, line: Line) -> bool:
        return any(
            at < len(line) and any(c.isdigit() for c in line_of(line[at])) for at in self._numbers
        )


def _bare(line: Line) -> tuple[str, ...]:
    """Return the texts of a line, to tell repeated headings."""
    return tuple(fold(line_of(value)) for value in line if value is not None)


def _counts_columns(line: Line) -> bool:
    """Return whether a line numbers the columns: 1, 2, 3 ... under the headings."""
    numbers = [line_of(value).strip("()") for value in line if value is not None]
    return len(numbers) >= _COUNTED and numbers == [str(n) for n in range(1, len(numbers) + 1)]


def _is_note(value: Value) -> bool:
    """Return whether the only filled cell of a line is a note or a caption, not a number."""
    return isinstance(value, str) and not content.is_data(value)
