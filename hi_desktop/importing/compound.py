"""Old Excel workbooks (.xls) looked through before they are opened.

The reader of .xls files trusts what the file says of itself and asks for as much memory as that.
So the compound file (MS-CFB) and the positions of all cells in its workbook stream (MS-XLS) are
checked here first; what does not hold together is refused as damaged.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from itertools import pairwise

from hi_desktop.domain.errors import WorldError

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER = 512
_ENTRY = 128
_IN_HEADER = 109
_END = 0xFFFFFFFA
"""Sector numbers from here on are marks, not sectors."""

_ROWS, _COLUMNS = 65536, 256
_BEGIN, _SHEET_SIZE, _PASSWORD = 0x0809, 0x0200, 0x002F
_LONGEST_RECORD = 8224
_RECORD = struct.Struct("<HH")
_PLACE = struct.Struct("<HH")
_CELLS = frozenset(
    {0x0006, 0x0201, 0x0202, 0x0203, 0x0204, 0x0205, 0x0207, 0x027E, 0x00FD, 0x00D6, 0x00BD, 0x00BE}
)
_MANY = frozenset({0x00BD, 0x00BE})
_STRING = 0x0207


def names(data: bytes) -> frozenset[str]:
    """Return the names of the streams and storages in a compound file.

    Raises:
        WorldError: `import.damaged`.
    """
    try:
        return frozenset(name for name, _, _, _ in _File(data).entries)
    except (struct.error, IndexError, ValueError) as error:
        raise WorldError("import.damaged") from error


def check_workbook(data: bytes) -> None:
    """Refuse a workbook that is protected, cut off or has cells where no sheet has any.

    Raises:
        WorldError: `import.damaged`, `import.encrypted`.
    """
    try:
        stream = _File(data).stream("Workbook", "Book")
        for kind, body in _records(stream):
            if kind == _PASSWORD:
                raise WorldError("import.encrypted")
            _check(kind, body)
    except (struct.error, IndexError, ValueError) as error:
        raise WorldError("import.damaged") from error


def _records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    if _RECORD.unpack_from(stream, 0)[0] != _BEGIN:
        raise ValueError("no beginning of file")
    at = 0
    while at + _RECORD.size <= len(stream):
        kind, length = _RECORD.unpack_from(stream, at)
        if length > _LONGEST_RECORD:
            raise ValueError("record too long")
        at += _RECORD.size
        if at + length > len(stream):
            raise ValueError("record cut off")
        yield kind, stream[at : at + length]
        at += length


def _check(kind: int, body: bytes) -> None:
    if kind == _SHEET_SIZE and len(body) >= 12:  # noqa: PLR2004 - the form of Excel 97 and later
        first, last, left, right = struct.unpack_from("<IIHH", body)
        if not (first <= last <= _ROWS and left <= right <= _COLUMNS):
            raise ValueError("sheet too large")
    elif kind in _CELLS and kind != _STRING:
        column = _PLACE.unpack_from(body)[1]
        if kind in _MANY:
            last_column = struct.unpack_from("<H", body, len(body) - 2)[0]
            if not column <= last_column < _COLUMNS:
                raise ValueError("cells beyond the last column")
        if column >= _COLUMNS:
            raise ValueError("cell beyond the last column")


class _File:
    """The sectors of a compound file."""

    def __init__(self, data: bytes) -> None:
        major, order, shift, mini_shift = struct.unpack_from("<HHHH", data, 26)
        if order != 0xFFFE or (major, shift) not in {(3, 9), (4, 12)} or mini_shift != 6:  # noqa: PLR2004
            raise ValueError("not a compound file")
        self._data = data
        self._size = 1 << shift
        count, directory, self._cutoff, mini, first, more = struct.unpack_from(
            "<II4xII4xII", data, 44
        )
        self._sectors = -(-(len(data) - _HEADER) // self._size)
        if count > self._sectors or more > self._sectors:
            raise ValueError("more tables than sectors")
        self._fat = self._table(list(self._table_sectors(count, first)))
        self.entries = list(self._directory(directory))
        self._mini = self._table(list(self._chain(mini, self._fat)))
        root = next(entry for entry in self.entries if entry[1] == 5)  # noqa: PLR2004 - the root
        self._small = self._read(root[2], root[3]) if root[3] else b""

    def _sector(self, number: int) -> bytes:
        if number >= self._sectors:
            raise ValueError("sector beyond the end")
        start = (
            _HEADER + number * self._size if self._size == _HEADER else (number + 1) * self._size
        )
        return self._data[start : start + self._size]

    def _table_sectors(self, count: int, first: int) -> Iterator[int]:
        numbers = list(struct.unpack_from(f"<{_IN_HEADER}I", self._data, 76))
        seen: set[int] = set()
        while first < _END and len(numbers) < count + _IN_HEADER:
            if first in seen:
                raise ValueError("circle of tables")
            seen.add(first)
            part = self._numbers(first)
            numbers += part[:-1]
            first = part[-1]
        yield from (number for number in numbers[:count] if number < _END)

    def _numbers(self, sector: int) -> list[int]:
        raw = self._sector(sector)
        return list(struct.unpack(f"<{self._size // 4}I", raw))

    def _table(self, sectors: list[int]) -> list[int]:
        return [number for sector in sectors for number in self._numbers(sector)]

    def _chain(self, first: int, table: list[int]) -> Iterator[int]:
        seen = 0
        while first < _END:
            if seen > len(table):
                raise ValueError("circle of sectors")
            yield first
            seen += 1
            first = table[first]

    def _directory(self, first: int) -> Iterator[tuple[str, int, int, int]]:
        """Return name, kind, first sector and size of every entry."""
        raw = b"".join(map(self._sector, self._chain(first, self._fat)))
        for start, end in pairwise(range(0, len(raw) + 1, _ENTRY)):
            entry = raw[start:end]
            length, kind = struct.unpack_from("<HB", entry, 64)
            if kind:
                if not 2 <= length <= 64:  # noqa: PLR2004 - 31 letters and the end
                    raise ValueError("name too long")
                name = entry[: length - 2].decode("utf-16-le")
                sector, size = struct.unpack_from("<II", entry, 116)
                yield name, kind, sector, size

    def _read(self, first: int, size: int) -> bytes:
        raw = b"".join(map(self._sector, self._chain(first, self._fat)))
        if size > len(raw):
            raise ValueError("stream cut off")
        return raw[:size]

    def stream(self, *wanted: str) -> bytes:
        """Return the first stream that has one of the names."""
        for name, kind, first, size in self.entries:
            if kind == 2 and name in wanted:  # noqa: PLR2004 - a stream
                if size >= self._cutoff:
                    return self._read(first, size)
                parts = (
                    self._small[at * 64 : at * 64 + 64] for at in self._chain(first, self._mini)
                )
                return b"".join(parts)[:size]
        raise ValueError("no workbook")
