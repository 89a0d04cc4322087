"""Writes small Outlook files (.msg): a compound file (MS-CFB) with the properties of MS-OXMSG.

Only what a saved e-mail needs: one level of storages, every stream short enough for the mini
stream. No library at hand writes this format.
"""

from __future__ import annotations

import datetime as dt
import struct
from dataclasses import dataclass

_SECTOR, _MINI = 512, 64
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_TEXT, _BINARY, _LONG, _TIME = 0x001F, 0x0102, 0x0003, 0x0040


@dataclass
class _Entry:
    name: str
    kind: int
    data: bytes = b""
    right: int = _FREE
    child: int = _FREE
    first: int = _END


def outlook_mail(
    *,
    subject: str,
    sender: str,
    address: str,
    sent: dt.datetime,
    body: str,
    files: tuple[tuple[str, bytes], ...] = (),
) -> bytes:
    """Return an e-mail as Outlook saves it; `sent` bears its zone."""
    ticks = int((sent - dt.datetime(1601, 1, 1, tzinfo=dt.UTC)).total_seconds()) * 10**7
    texts = {
        0x001A: "IPM.Note",
        0x0037: subject,
        0x0C1A: sender,
        0x0C1E: "SMTP",
        0x0C1F: address,
        0x1000: body,
    }
    head = struct.pack("<8xIIII8x", 0, len(files), 0, len(files))
    fixed = _fixed(0x0039, _TIME, struct.pack("<Q", ticks))
    storages = [("", _streams(texts, {}, head, fixed))]
    for number, (name, data) in enumerate(files):
        inner = _streams(
            {0x3704: name, 0x3707: name},
            {0x3701: data},
            bytes(8),
            _fixed(0x3705, _LONG, struct.pack("<II", 1, 0)),
        )
        storages.append((f"__attach_version1.0_#{number:08X}", inner))
    return _compound(storages)


def _fixed(tag: int, kind: int, value: bytes) -> bytes:
    return struct.pack("<HHI", kind, tag, 6) + value


def _streams(
    texts: dict[int, str], binaries: dict[int, bytes], head: bytes, fixed: bytes
) -> list[tuple[str, bytes]]:
    """Return the streams of a storage: one a property, and the table of them all."""
    found, table = [], fixed
    for tag, text in texts.items():
        data = text.encode("utf-16-le")
        found.append((f"__substg1.0_{tag:04X}{_TEXT:04X}", data))
        table += _fixed(tag, _TEXT, struct.pack("<II", len(data) + 2, 0))
    for tag, data in binaries.items():
        found.append((f"__substg1.0_{tag:04X}{_BINARY:04X}", data))
        table += _fixed(tag, _BINARY, struct.pack("<II", len(data), 0))
    return [*found, ("__properties_version1.0", head + table)]


def _compound(storages: list[tuple[str, list[tuple[str, bytes]]]]) -> bytes:
    entries = [_Entry("Root Entry", _ROOT)]
    root: list[int] = []
    for name, streams in storages:
        numbers = []
        for stream, data in streams:
            numbers.append(len(entries))
            entries.append(_Entry(stream, _STREAM, data))
        if name:
            root.append(len(entries))
            entries.append(_Entry(name, _STORAGE, child=_sorted(entries, numbers)))
        else:
            root += numbers
    entries[0].child = _sorted(entries, root)
    small, mini_fat = _mini_stream(entries)
    entries[0].data, entries[0].first = small, 0
    directory = b"".join(map(_written, entries))
    parts = [_padded(part) for part in (small, directory, mini_fat)]
    lengths = [len(part) // _SECTOR for part in parts]
    starts = [0, lengths[0], lengths[0] + lengths[1]]
    at = sum(lengths)
    fat = [n for start, count in zip(starts, lengths, strict=True) for n in _chain(start, count)]
    fat += [_FAT]
    assert len(fat) <= _SECTOR // 4
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        *(0x3E, 3, 0xFFFE, 9, 6),
        *(0, 1, starts[1], 0, 4096, starts[2], lengths[2], _END, 0),
    )
    header += struct.pack("<109I", at, *[_FREE] * 108)
    table = struct.pack(f"<{_SECTOR // 4}I", *fat, *[_FREE] * (_SECTOR // 4 - len(fat)))
    return header + b"".join(parts) + table


def _sorted(entries: list[_Entry], numbers: list[int]) -> int:
    """Link siblings in the order of their names; return the first."""
    order = sorted(numbers, key=lambda n: (len(entries[n].name), entries[n].name.upper()))
    for number, after in zip(order, [*order[1:], _FREE], strict=True):
        entries[number].right = after
    return order[0]


def _mini_stream(entries: list[_Entry]) -> tuple[bytes, bytes]:
    stream, fat = b"", []
    for entry in entries:
        if entry.kind == _STREAM and entry.data:
            count = -(-len(entry.data) // _MINI)
            entry.first = len(stream) // _MINI
            fat += _chain(entry.first, count)
            stream += entry.data.ljust(count * _MINI, b"\x00")
    return stream, struct.pack(f"<{len(fat)}I", *fat)


def _chain(start: int, count: int) -> list[int]:
    return [*range(start + 1, start + count), _END]


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % _SECTOR)


def _written(entry: _Entry) -> bytes:
    name = entry.name.encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII16xI16xIQ",
        name,
        len(name) + 2,
        *(entry.kind, 1, _FREE, entry.right, entry.child, 0),
        *(entry.first, len(entry.data)),
    )
