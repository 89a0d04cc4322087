"""What a foreign file is, told by its bytes and never by its name.

Web systems give HTML tables the suffix .xls and text the suffix .xlsx, so the suffix says nothing.
What cannot be a list (a letter, a picture, a protected workbook) is refused with its own words.
"""

from __future__ import annotations

import codecs
import enum
import io
import zipfile

from hi_desktop.domain.errors import WorldError
from hi_desktop.importing import compound, gate


class FileKind(enum.StrEnum):
    """A kind of file from which a list can be read."""

    XLSX = "xlsx"
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"
    HTML = "html"
    MHTML = "mhtml"
    SPREADSHEETML = "spreadsheetml"
    CSV = "csv"
    TSV = "tsv"


_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"BM", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
    (b"{\\rtf", "word"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"MZ", "program"),
    (b"SQLite format 3", "database"),
)
_HEAD = 8192
_NUL_SHARE = 0.2


def sniff(data: bytes) -> FileKind:
    """Return the kind of a file; delimited text is CSV until its separator is known.

    Raises:
        WorldError: codes `import.empty`, `import.encrypted`, `import.word`, `import.pdf`,
            `import.image`, `import.not_a_list`.
    """
    head = data[:_HEAD]
    if not head.strip(b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"):
        raise WorldError("import.empty")
    if head.startswith(b"PK\x03\x04"):
        return _zipped(data)
    if head.startswith(compound.SIGNATURE):
        return _compound(data)
    for mark, what in _OTHERS:
        if head.startswith(mark) and not (mark.isalpha() and _is_text(head)):
            raise WorldError(f"import.{what}" if what in _TOLD else "import.not_a_list")
    return _written(head)


_TOLD = frozenset({"pdf", "image", "word", "archive"})


def _zipped(data: bytes) -> FileKind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            mime = archive.read("mimetype")[:200] if "mimetype" in names else b""
            manifest = "META-INF/manifest.xml"
            sealed = manifest in names and b"encryption-data" in archive.read(manifest)[:200_000]
    except gate.ZIP_FAILURES as error:
        raise WorldError("import.damaged") from error
    if sealed:
        raise WorldError("import.encrypted")
    if "xl/workbook.bin" in names:
        return FileKind.XLSB
    if any(name.startswith("xl/") for name in names):
        return FileKind.XLSX
    if b"opendocument.spreadsheet" in mime:
        return FileKind.ODS
    if any(name.startswith("word/") for name in names) or b"opendocument.text" in mime:
        raise WorldError("import.word")
    raise WorldError("import.archive")


def _compound(data: bytes) -> FileKind:
    """Tell the kinds of OLE files apart by what their directory names."""
    held = compound.names(data)
    if held & {"EncryptedPackage", "EncryptionInfo"}:
        raise WorldError("import.encrypted")
    if "WordDocument" in held:
        raise WorldError("import.word")
    if held & {"Workbook", "Book"}:
        return FileKind.XLS
    raise WorldError("import.not_a_list")


def _is_text(head: bytes) -> bool:
    return not any(mark < 9 or 13 < mark < 32 for mark in head)  # noqa: PLR2004 - control codes


def _written(head: bytes) -> FileKind:
    marked = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    wide = marked or head.count(0) > len(head) * _NUL_SHARE
    text = head.replace(b"\x00", b"") if wide else head
    if not wide and b"\x00" in head:
        raise WorldError("import.not_a_list")
    start = text.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if start.startswith((b"mime-version:", b"from:", b"return-path:", b"received:")):
        return FileKind.MHTML
    if start.startswith((b"<?xml", b"<workbook")):
        if b"schemas-microsoft-com:office:spreadsheet" in start:
            return FileKind.SPREADSHEETML
        if b"<html" not in start and b"<table" not in start:
            raise WorldError("import.not_a_list")
    if start.startswith(b"<") and any(
        mark in start for mark in (b"<html", b"<table", b"<!doctype html", b"<head", b"<body")
    ):
        return FileKind.HTML
    return FileKind.CSV
