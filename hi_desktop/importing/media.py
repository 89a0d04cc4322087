"""What a foreign file is, told by its bytes; the name only decides between kinds of text."""

from __future__ import annotations

import io
import zipfile

from hi_desktop.domain.errors import WorldError
from hi_desktop.domain.files import MACRO, MEDIA, PROGRAM, RUNNABLE_SUFFIXES, Media, suffix_of
from hi_desktop.importing import compound, gate

_HEAD = 4096
_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"{\\rtf", "text/rtf"),
    (b"Rar!", "application/zip"),
    (b"7z\xbc\xaf\x27\x1c", "application/zip"),
    (b"\x1f\x8b", "application/zip"),
    (b"MZ", PROGRAM.code),
    (b"\x7fELF", PROGRAM.code),
    (b"\xca\xfe\xba\xbe", PROGRAM.code),
    (b"L\x00\x00\x00\x01\x14\x02\x00", PROGRAM.code),
    (b"#!", PROGRAM.code),
    (b"[InternetShortcut]", PROGRAM.code),
)
_OFFICE_PARTS = (("word/", ".docx"), ("xl/", ".xlsx"), ("ppt/", ".pptx"))
_BY_SUFFIX = {media.suffix: media for media in MEDIA.values() if media.suffix}
_MACRO_STORAGES = frozenset({"Macros", "_VBA_PROJECT_CUR", "_VBA_PROJECT", "VBA"})
_MAIL_STARTS = (
    b"return-path:", b"received:", b"from:", b"mime-version:", b"delivered-to:", b"date:",
    b"message-id:", b"subject:", b"x-", b"to:", b"dkim-signature:", b"authentication-results:",
    b"reply-to:", b"content-type:", b"arc-seal:",
)  # fmt: skip
_HTML_MARKS = (b"<html", b"<!doctype html", b"<head", b"<body", b"<script")


def sniff_media(data: bytes, name: str) -> Media:  # noqa: PLR0911 - one return a sort
    """Return the sort of a file.

    Args:
        data: its bytes.
        name: as it was called; an ending that can be run is believed against the bytes.
    """
    head = data[:_HEAD]
    if b"%PDF-" in head[:1024]:
        return MEDIA["application/pdf"]
    if head.startswith(b"PK\x03\x04"):
        return _zipped(data)
    if head.startswith(compound.SIGNATURE):
        return _compound(data)
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return MEDIA["image/webp"]
    if head.startswith(b"BM") and head[6:10] == b"\x00" * 4:
        return MEDIA["image/bmp"]
    for mark, code in _MARKS:
        if head.startswith(mark):
            return MEDIA[code]
    return _written(head, suffix_of(name))


def _zipped(data: bytes) -> Media:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()[: gate.MAX_ENTRIES]
            mime = archive.read("mimetype")[:200] if "mimetype" in names else b""
    except gate.ZIP_FAILURES:
        return MEDIA["application/zip"]
    if any(entry.lower().endswith(("vbaproject.bin", "vbadata.xml")) for entry in names):
        return MACRO
    if any(entry.startswith(("Basic/", "Scripts/")) for entry in names):
        return MACRO
    if "META-INF/MANIFEST.MF" in names:
        return PROGRAM
    for part, suffix in _OFFICE_PARTS:
        if "[Content_Types].xml" in names and any(entry.startswith(part) for entry in names):
            return _BY_SUFFIX[suffix]
    return MEDIA.get(mime.decode("ascii", "replace").strip(), MEDIA["application/zip"])


def _compound(data: bytes) -> Media:  # noqa: PLR0911 - one return a sort
    try:
        held = compound.names(data)
    except WorldError:
        return MEDIA["application/octet-stream"]
    if held & _MACRO_STORAGES:
        return MACRO
    if "__properties_version1.0" in held:
        return MEDIA["application/vnd.ms-outlook"]
    if "WordDocument" in held:
        return MEDIA["application/msword"]
    if held & {"Workbook", "Book"}:
        return MEDIA["application/vnd.ms-excel"]
    if any(name.startswith("\u4840") for name in held):  # tables of an installer (.msi)
        return PROGRAM
    return MEDIA["application/octet-stream"]


def _written(head: bytes, suffix: str) -> Media:
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    text = head.replace(b"\x00", b"") if wide else head
    if any(mark < 9 or 13 < mark < 27 for mark in text[2 if wide else 0 :]):  # noqa: PLR2004
        return MEDIA["application/octet-stream"]
    start = text.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if start.startswith(_MAIL_STARTS) and (suffix == "eml" or _has_headers(start)):
        return MEDIA["message/rfc822"]
    if suffix in RUNNABLE_SUFFIXES:
        return PROGRAM
    if any(mark in start for mark in _HTML_MARKS):
        return MEDIA["text/html"]
    return MEDIA["text/plain"]


def _has_headers(start: bytes) -> bool:
    """Return whether a text begins like an e-mail: at least two of its known headers."""
    lines = start.split(b"\n\n", 1)[0].replace(b"\r\n\r\n", b"\n\n").split(b"\n")
    known = (b"from:", b"date:", b"subject:", b"mime-version:", b"received:", b"message-id:")
    return sum(1 for mark in known if any(line.startswith(mark) for line in lines)) > 1
