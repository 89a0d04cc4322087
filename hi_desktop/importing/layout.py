"""Where the list stands on a sheet and what its columns mean.

The heading row is searched below title rows; headings in two rows, the upper one merged over
groups, are read together. Columns are named by their headings and, where headings are missing or
odd, by what stands in them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from hi_desktop.importing import content
from hi_desktop.importing.cells import Value, line_of
from hi_desktop.importing.fields import SEVERAL, STARTS, Field
from hi_desktop.importing.headings import is_unknown_date, meaning, words_of
from hi_desktop.importing.tables import Line, Sheet

Mapping = tuple[Field | None, ...]

_SEARCHED = 80
_ENOUGH = 2
_LONG_HEADING = 90
_GENERIC = frozenset({None, Field.OTHER, Field.DATE, Field.ORDER, Field.LETTER_NO})
_CORE = frozenset(
    {Field.SUBJECT, Field.BODY, Field.APPLICANT, Field.FIRST_NAME, Field.EXTERNAL_NO, *STARTS}
)


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """The list on a sheet.

    Args:
        sheet: the sheet.
        header_row: row of the (lower) headings as Excel shows it; 0 is a list without headings.
        first_header_row: row of the upper headings where they stand in two rows.
        headings: one per column, with the group's name where it was needed.
        mapping: meaning of each column.
        score: how much it looks like a list of applications.
    """

    sheet: Sheet
    header_row: int
    first_header_row: int
    headings: tuple[str, ...]
    mapping: Mapping
    score: float

    @property
    def body(self) -> Iterator[tuple[int, Line]]:
        """The rows below the headings, with their numbers."""
        return enumerate(self.sheet.rows[self.header_row :], start=self.header_row + 1)

    @property
    def signature(self) -> str:
        """Fingerprint of the headings, under which a corrected mapping is remembered."""
        text = "\n".join(" ".join(words_of(heading)) for heading in self.headings)
        return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


def best_layout(sheets: Sequence[Sheet]) -> Layout:
    """Return the list of the sheet that looks most like one; shown sheets come first."""
    return max((find(sheet) for sheet in sheets), key=lambda found: found.score)


def find(sheet: Sheet) -> Layout:
    """Find the headings of a sheet and give its columns a meaning."""
    first, last, headings = _headings(sheet.rows)
    width = max((len(row) for row in sheet.rows[: last + content.SAMPLE]), default=0)
    headings = (*headings, *[""] * (width - len(headings)))
    samples = content.samples(sheet.rows[last:], width)
    named = [meaning(heading) for heading in headings]
    known = _with_a_date(headings, _without_rivals(headings, named), samples)
    mapping = _promoted(_by_content(known, samples), samples)
    filled = sum(1 for row in sheet.rows[last:] if any(value is not None for value in row))
    score = 10.0 * len(_CORE & set(mapping)) + len({field for field in mapping if field})
    score = score * min(filled, 5) / 5 + min(filled, 500) / 1000
    return Layout(sheet, last, first, headings, mapping, score / 100 if sheet.hidden else score)


def _headings(rows: Sequence[Line]) -> tuple[int, int, tuple[str, ...]]:
    """Return first and last heading row and the headings; rows 0 where there are none."""
    best: tuple[int, int, tuple[str, ...]] = (0, 0, ())
    most = _ENOUGH - 0.5
    for at, row in enumerate(rows[:_SEARCHED]):
        if not _could_head(row):
            continue
        single = tuple(map(line_of, row))
        score = _known(single)
        if score > most:
            best, most = (at + 1, at + 1, single), score
        below = rows[at + 1] if at + 1 < len(rows) else ()
        if sum(value is not None for value in row) > 1 and _could_head(below):
            both = _joined(row, below)
            score = _known(both) - 0.25
            if score > most and score > _known(tuple(map(line_of, below))):
                best, most = (at + 1, at + 2, both), score
    return best if best[1] else _unknown_headings(rows)


def _unknown_headings(rows: Sequence[Line]) -> tuple[int, int, tuple[str, ...]]:
    """Return a row of words right above the first data row, for headings nobody knows."""
    for at, (row, below) in enumerate(pairwise(rows[:_SEARCHED])):
        filled = sum(value is not None for value in row)
        if filled > 1 and _could_head(row) and any(below) and not _could_head(below):
            return at + 1, at + 1, tuple(map(line_of, row))
        if any(row) and not _could_head(row):
            break
    return 0, 0, ()


def _could_head(row: Line) -> bool:
    """Return whether a row has only short text; dates and numbers are data."""
    texts = [value for value in row if value is not None]
    return bool(texts) and all(
        isinstance(value, str) and len(value) <= _LONG_HEADING and not content.is_data(value)
        for value in texts
    )


def _known(headings: Sequence[str]) -> float:
    found = {meaning(heading) for heading in headings if heading} - {None, Field.OTHER}
    return len(found) - 0.5 * (Field.ORDER in found)


def _joined(upper: Line, lower: Line) -> tuple[str, ...]:
    """Join two heading rows: a group's name is put before what says too little alone."""
    width = max(len(upper), len(lower))
    group = ""
    joined = []
    for at in range(width):
        above = line_of(upper[at]) if at < len(upper) else ""
        below = line_of(lower[at]) if at < len(lower) else ""
        group = above or (group if below else "")
        pair = f"{group} {below}".strip()
        dated = any(word.startswith("tarih") for word in words_of(group))
        generic = meaning(below) in _GENERIC or (dated and meaning(f"{below} {group}") in STARTS)
        if not below:
            joined.append(above)
        elif generic and meaning(pair) not in {None, Field.OTHER}:
            joined.append(f"{below} {group}" if dated else pair)
        else:
            joined.append(below)
    return tuple(joined)


_MISTAKEN = frozenset({Field.KIND, Field.SENDER})
"""Headings under which some lists put the channel ("Geliş yeri", "Başvuru türü")."""

_SECOND: dict[Field, Field] = {
    Field.SUBJECT: Field.BODY,
    Field.BODY: Field.NOTE,
    Field.EXTERNAL_NO: Field.RECORD_NO,
    Field.UNIT: Field.NOTE,
}


def _without_rivals(headings: Sequence[str], named: Sequence[Field | None]) -> list[Field | None]:
    """Give a meaning that several columns claim to the plainest heading, the others the next."""
    result: list[Field | None] = list(named)
    order = sorted(range(len(named)), key=lambda at: (len(words_of(headings[at])), at))
    taken: set[Field] = set()
    for at in order:
        field = result[at]
        if field is None or field in SEVERAL:
            continue
        if field in taken:
            field = _SECOND.get(field)
            if field in taken and field not in SEVERAL:
                field = None
            result[at] = field
        if field is not None:
            taken.add(field)
    if Field.SURNAME not in taken and Field.FIRST_NAME in taken and Field.APPLICANT not in taken:
        result[result.index(Field.FIRST_NAME)] = Field.APPLICANT
    return result


def _with_a_date(
    headings: Sequence[str], mapping: list[Field | None], samples: Sequence[content.Sample]
) -> list[Field | None]:
    """Take the first date that the list leaves unexplained where no other can start the periods."""
    if set(mapping) & set(STARTS):
        return mapping
    for at, heading in enumerate(headings):
        if is_unknown_date(heading) and content.guess(samples[at]) is Field.DATE:
            return [*mapping[:at], Field.DATE, *mapping[at + 1 :]]
    return mapping


def _by_content(mapping: list[Field | None], samples: Sequence[content.Sample]) -> Mapping:
    """Name columns that no heading named by what stands in them."""
    taken = {field for field in mapping if field is not None}
    has_start = bool(taken & set(STARTS))
    for at, field in enumerate(mapping):
        if field in _MISTAKEN and Field.CHANNEL not in taken:
            if content.guess(samples[at]) is Field.CHANNEL:
                mapping[at] = Field.CHANNEL
                taken.add(Field.CHANNEL)
            continue
        if field is not None:
            continue
        guess = content.guess(samples[at])
        if guess is None or guess in taken or (guess is Field.DATE and has_start):
            continue
        if guess is Field.APPLICANT and taken & {Field.FIRST_NAME, Field.SENDER}:
            continue
        mapping[at] = guess
        taken.add(guess)
        has_start = has_start or guess is Field.DATE
    return tuple(mapping)


def _promoted(mapping: Mapping, samples: Sequence[content.Sample]) -> Mapping:
    """Let another column stand in for an outside number, applicant or subject that is not there."""
    fields = list(mapping)

    def stand_in(wanted: Field, candidates: Sequence[Field]) -> None:
        if wanted in fields:
            return
        for candidate in candidates:
            at = fields.index(candidate) if candidate in fields else -1
            if at >= 0 and not (
                wanted is Field.EXTERNAL_NO and content.is_running(samples[at].values)
            ):
                fields[at] = wanted
                return

    stand_in(Field.EXTERNAL_NO, (Field.LETTER_NO, Field.RECORD_NO, Field.ORDER))
    if Field.FIRST_NAME not in fields:
        stand_in(Field.APPLICANT, (Field.SENDER, Field.LEGAL_NAME))
    stand_in(Field.SUBJECT, (Field.BODY, Field.TOPIC, Field.NOTE))
    return tuple(fields)


def value_at(row: Line, at: int) -> Value:
    """Return a cell, or None beyond the end of a short row."""
    return row[at] if at < len(row) else None
