"""Sheets of foreign files as plain rows, with the row numbers that Excel shows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from hi_desktop.domain.errors import WorldError
from hi_desktop.importing import delimited, gate, office, spreadsheetml, webtable
from hi_desktop.importing.cells import Value
from hi_desktop.importing.sniff import FileKind, sniff

Line = tuple[Value, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """One sheet.

    Args:
        name: as its tab shows it; empty where the kind of file has no sheets.
        rows: all rows from the first on, so that row n of Excel is `rows[n - 1]`.
        hidden: the tab is not shown.
    """

    name: str
    rows: tuple[Line, ...]
    hidden: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """A file with its sheets.

    Args:
        file: name without folders.
        kind: what the bytes say that it is.
    """

    file: str
    kind: FileKind
    sheets: tuple[Sheet, ...]


def read(path: Path) -> Source:
    """Read a foreign file.

    Raises:
        WorldError: codes `import.…`, with words for the officer.
    """
    return read_bytes(gate.read_file(path), path.name)


def read_text(text: str) -> Source:
    """Read what was copied to the clipboard: HTML of a table, or text with tabs."""
    return read_bytes(text.encode(), "")


def read_bytes(data: bytes, name: str) -> Source:
    """Read the bytes of a foreign file; `name` is only kept, never trusted."""
    kind = sniff(data)
    if kind in {FileKind.XLSX, FileKind.XLSB, FileKind.XLS, FileKind.ODS}:
        found = office.read(data, zipped=kind is not FileKind.XLS)
    elif kind is FileKind.SPREADSHEETML:
        found = spreadsheetml.read(data)
    elif kind in {FileKind.HTML, FileKind.MHTML}:
        found = webtable.read(data, mail=kind is FileKind.MHTML)
    else:
        rows, tabs = delimited.read(data)
        kind = FileKind.TSV if tabs else FileKind.CSV
        found = [("", False, rows)]
    sheets = tuple(Sheet(title, tuple(rows), hidden) for title, hidden, rows in found)
    if not any(any(any(value is not None for value in row) for row in s.rows) for s in sheets):
        raise WorldError("import.empty")
    return Source(name, kind, sheets)
