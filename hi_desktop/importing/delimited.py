"""Delimited text: its encoding and its separator are found, not asked.

Excel for Türkiye writes ``;`` and Windows-1254; web systems write ``,`` and UTF-8; "Unicode text"
is UTF-16 with tabs. Values stay text.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter

from hi_desktop.domain.errors import WorldError
from hi_desktop.importing import gate
from hi_desktop.importing.cells import Value, tidy

Rows = list[tuple[Value, ...]]

SEPARATORS = (";", "\t", ",", "|")
_SAMPLE_ROWS = 300
_SAMPLE_TEXT = 200_000
_FIELD_LIMIT = 1_000_000
_DECLARED = re.compile(r"sep=(.)\r?\n")
_TURKISH = frozenset("çğıöşüÇĞİÖŞÜâîûÂÎÛ")
_BROKEN = "\ufffd"
_RARELY = 5
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read(data: bytes) -> tuple[Rows, bool]:
    """Return the rows, and whether tabs part them.

    Raises:
        WorldError: `import.encoding`, `import.not_a_list`, `import.too_many_cells`.
    """
    text = decode(data)
    declared = _DECLARED.match(text)
    separator = declared[1] if declared else _separator(text)
    csv.field_size_limit(_FIELD_LIMIT)
    rows: Rows = []
    body = text[declared.end() :] if declared else text
    try:
        for record in csv.reader(io.StringIO(body, newline=""), delimiter=separator):
            rows.append(tuple(map(tidy, record)))
            if len(rows) > gate.MAX_ROWS or len(record) > gate.MAX_COLUMNS:
                gate.check_size(rows=len(rows), columns=len(record))
    except csv.Error as error:
        raise WorldError("import.not_a_list") from error
    return rows, separator == "\t"


def decode(data: bytes) -> str:
    """Return the text: by its mark, else UTF-16 without one, UTF-8, Windows-1254, DOS 857.

    Systems cut UTF-8 text in the middle of a letter; a few broken letters are let pass.

    Raises:
        WorldError: `import.encoding`, none of them gives Turkish text.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strict(data, encoding)
    if data[:4096].count(0) > len(data[:4096]) // 5:
        wide = data[: len(data) & ~1]
        return _strict(wide, "utf-16-le" if wide[1:2] == b"\x00" else "utf-16-be")
    text = data.decode("utf-8", errors="replace")
    broken = text.count(_BROKEN)
    if broken * _RARELY <= sum(mark > "\x7f" for mark in text):
        return text
    for encoding in ("cp1254", "cp857"):
        text = data.decode(encoding, errors="replace")
        if _plausible(text):
            return text
    raise WorldError("import.encoding")


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise WorldError("import.encoding") from error


def _plausible(text: str) -> bool:
    """Return whether the letters beyond ASCII are mostly Turkish ones."""
    foreign = Counter(mark for mark in text[:_SAMPLE_TEXT] if mark > "\x7f")
    letters = sum(count for mark, count in foreign.items() if mark in _TURKISH)
    return foreign[_BROKEN] == 0 and letters * 2 >= sum(foreign.values())


def _separator(text: str) -> str:
    """Return the separator by which most rows have the same number of columns."""
    best, score = ";", 0.0
    for separator in SEPARATORS:
        sample = io.StringIO(text[:_SAMPLE_TEXT], newline="")
        widths: Counter[int] = Counter()
        try:
            for at, record in enumerate(csv.reader(sample, delimiter=separator)):
                if at >= _SAMPLE_ROWS:
                    break
                widths[len(record)] += 1
        except csv.Error:
            continue
        widths.pop(0, None)
        wide = {width: count for width, count in widths.items() if width > 1}
        if not wide:
            continue
        width, count = max(wide.items(), key=lambda item: (item[1], item[0]))
        found = count / sum(widths.values()) + min(width, 20) / 100
        if found > score:
            best, score = separator, found
    return best
