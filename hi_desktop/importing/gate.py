"""The gate for foreign files: limits that are checked before anything is built in memory.

A small file can hold gigabytes of blanks, one cell at the last corner of a sheet, or a document
type that names other files. Such files are refused at once, with words.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from pathlib import Path

from hi_desktop.domain.errors import WorldError

MEBIBYTE = 1024 * 1024
MAX_FILE = 64 * MEBIBYTE
MAX_UNPACKED = 512 * MEBIBYTE
MAX_RATIO = 150
SUSPECT_FROM = 8 * MEBIBYTE
MAX_ENTRIES = 5000
MAX_ROWS = 200_000
MAX_COLUMNS = 512
MAX_CELLS = 6_000_000
MAX_REPEAT = 1000
ZIP_FAILURES = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    KeyError,
    ValueError,
    RuntimeError,
)
"""What reading a damaged zip file raises."""

_BLOCK = MEBIBYTE
_OVERLAP = 256

_FAR_CELL = re.compile(rb'[\s"]r="(?:([A-Z]{2,3})[0-9]+|[A-Z]{0,3}([0-9]{6,}))"')
_REPEATED_ROW = re.compile(
    rb'number-rows-repeated="([0-9]{4,})"[^>]*>\s*(?!<table:(?:covered-)?table-cell[^>]*/>\s*</table:'
    rb"table-row>)(?!</table:table-row>)"
)
_REPEATED_CELL = re.compile(rb'<table:table-cell[^>]*number-columns-repeated="([0-9]{4,})"[^>/]*>')
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


def read_file(path: Path) -> bytes:
    """Return the bytes of a file that is not too large.

    Raises:
        WorldError: `import.too_large`, `import.missing`, `import.unreadable`.
    """
    try:
        if path.stat().st_size > MAX_FILE:
            raise WorldError("import.too_large", limit=MAX_FILE // MEBIBYTE)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise WorldError("import.missing") from error
    except OSError as error:
        raise WorldError("import.unreadable") from error


def check_zip(data: bytes) -> None:
    """Refuse a zipped office file that would burst when it is opened.

    Raises:
        WorldError: `import.bomb`, `import.too_many_cells`, `import.damaged`.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if len(entries) > MAX_ENTRIES:
                raise WorldError("import.bomb")
            if sum(entry.file_size for entry in entries) > MAX_UNPACKED:
                raise WorldError("import.bomb")
            for entry in entries:
                _check_entry(archive, entry)
    except ZIP_FAILURES as error:
        raise WorldError("import.damaged") from error


def _check_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    large = entry.file_size > SUSPECT_FROM
    if large and entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
        raise WorldError("import.bomb")
    name = entry.filename.lower()
    if not name.endswith((".xml", ".rels")):
        return
    is_sheet = name.startswith("xl/worksheets/") or name == "content.xml"
    with archive.open(entry) as stream:
        tail = b""
        first = True
        while block := stream.read(_BLOCK):
            if first and _DOCTYPE.search(block[:4096]):
                raise WorldError("import.bomb")
            first = False
            if is_sheet:
                _check_block(tail + block)
                tail = block[-_OVERLAP:]


def _check_block(block: bytes) -> None:
    for found in _FAR_CELL.finditer(block):
        column, row = found[1], found[2]
        if (column and column_number(column.decode()) > MAX_COLUMNS) or (
            row and int(row) > MAX_ROWS
        ):
            raise WorldError("import.too_many_cells", rows=MAX_ROWS, columns=MAX_COLUMNS)
    for pattern in (_REPEATED_ROW, _REPEATED_CELL):
        if any(int(found[1]) > MAX_REPEAT for found in pattern.finditer(block)):
            raise WorldError("import.too_many_cells", rows=MAX_ROWS, columns=MAX_COLUMNS)


def check_size(*, rows: int, columns: int) -> None:
    """Refuse a sheet with more cells than any list has."""
    if rows > MAX_ROWS or columns > MAX_COLUMNS or rows * columns > MAX_CELLS:
        raise WorldError("import.too_many_cells", rows=MAX_ROWS, columns=MAX_COLUMNS)


def column_number(letters: str) -> int:
    """Return the number of a column.

    >>> column_number("A"), column_number("XFD")
    (1, 16384)
    """
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
