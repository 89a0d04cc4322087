"""The rows that were not taken, as a workbook with a column of reasons."""

from __future__ import annotations

import datetime as dt
import os
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from hi_desktop.domain.errors import WorldError
from hi_desktop.domain.identity import mask_identities, mask_identity
from hi_desktop.domain.vocabulary import Language, Word
from hi_desktop.importing.cells import Value, line_of
from hi_desktop.importing.fields import Field
from hi_desktop.importing.layout import value_at
from hi_desktop.importing.results import RowResult

TITLE = Word("Alınamayan satırlar", "Rows not taken")
ROW = Word("Satır", "Row")
REASON = Word("Neden", "Reason")
_LONGEST = 32_000
_WIDEST = 60
_NUMBERS = frozenset({Field.EXTERNAL_NO, Field.LETTER_NO, Field.RECORD_NO, Field.PHONE})
_HEAD = PatternFill("solid", fgColor="F3DADA")


def write(
    rows: Iterable[RowResult], headings: Sequence[str], out: Path, language: Language = "tr"
) -> Path:
    """Write faulty rows with their headings, row numbers and reasons, ready to be corrected.

    The cells stay what they were; text that begins like a formula stays text. The file is written
    beside its place and then moved, so that no broken one is left.

    Raises:
        WorldError: `import.rejects_unwritable`.
    """
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = TITLE.in_(language)
    names = (*headings, ROW.in_(language), REASON.in_(language))
    for at, name in enumerate(names, 1):
        width = _WIDEST if at == len(names) else min(max(len(name) + 4, 14), 40)
        sheet.column_dimensions[get_column_letter(at)].width = width
        _put(sheet.cell(1, at), name, head=True)
    sheet.freeze_panes = "A2"
    for line, row in enumerate(rows, 2):
        cells = [value_at(row.values, at) for at in range(len(headings))]
        reason = "; ".join(problem.words(language) for problem in row.errors)
        for at, value in enumerate((*cells, row.row, reason), 1):
            _put(sheet.cell(line, at), value)
    return _save(book, out)


def masked(row: RowResult, mapping: Sequence[Field | None]) -> RowResult:
    """Return a faulty row with its identity numbers masked, in their column and in any text.

    Numbers that are none, such as one in scientific form, stay to be seen; outside, letter and
    record numbers and phones are never taken for one.
    """
    fields = (*mapping, *[None] * len(row.values))
    values = (_masked(value, field) for value, field in zip(row.values, fields, strict=False))
    problems = (replace(problem, text=mask_identities(problem.text)) for problem in row.problems)
    return replace(row, values=tuple(values), problems=tuple(problems))


def _masked(value: Value, field: Field | None) -> Value:
    if field in _NUMBERS:
        return value
    if field is Field.IDENTITY_NO:
        digits = "".join(line_of(value).split())
        return mask_identity(digits) if digits.isdecimal() else value
    return mask_identities(value) if isinstance(value, str) else value


def _put(cell: Any, value: Value, *, head: bool = False) -> None:
    """Fill a cell with a value as it was; text that begins like a formula stays text."""
    if isinstance(value, str):
        text = ILLEGAL_CHARACTERS_RE.sub("", value)[:_LONGEST]
        cell.value = text.encode("utf-8", "replace").decode()
        cell.data_type = "s"
        cell.number_format = "@"
    elif value is not None:
        cell.value = value
        if isinstance(value, dt.date):
            cell.number_format = "dd.mm.yyyy"
    if head:
        cell.font = Font(bold=True)
        cell.fill = _HEAD
        cell.alignment = Alignment(wrap_text=True, vertical="top")


def _save(book: Workbook, out: Path) -> Path:
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(suffix=".xlsx", dir=out.parent)
        os.close(handle)
        temporary = Path(name)
        book.save(temporary)
        temporary.replace(out)
    except OSError as error:
        raise WorldError("import.rejects_unwritable", file=out.name) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
    return out
