from __future__ import annotations

import codecs

import pytest

from hi_desktop.domain.errors import WorldError
from hi_desktop.domain.messages import MESSAGES
from hi_desktop.importing.sniff import FileKind, sniff
from tests.importing.files import (
    LISTS,
    REGISTER,
    SHAPES,
    compound,
    page,
    spreadsheetml,
    web_archive,
    zipped,
)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ((LISTS / "cimer-liste.xlsx").read_bytes(), FileKind.XLSX),
        ((SHAPES / "grouped.xls").read_bytes(), FileKind.XLS),
        ((SHAPES / "grouped.ods").read_bytes(), FileKind.ODS),
        ((LISTS / "bimer-dokum.xls").read_bytes(), FileKind.HTML),
        (page("utf-16"), FileKind.HTML),
        (b"\xef\xbb\xbf  <TABLE><tr><td>1</table>", FileKind.HTML),
        (web_archive(), FileKind.MHTML),
        (spreadsheetml(), FileKind.SPREADSHEETML),
        (spreadsheetml().decode().encode("utf-16"), FileKind.SPREADSHEETML),
        (REGISTER.encode("cp1254"), FileKind.CSV),
        (codecs.BOM_UTF8 + REGISTER.encode(), FileKind.CSV),
        (REGISTER.encode("utf-16"), FileKind.CSV),
        (REGISTER.encode("utf-16-le"), FileKind.CSV),
        (b"BM No;Tarih;Konu\n1;2;3\n", FileKind.CSV),
    ],
)
def test_a_kind_is_told_by_the_bytes(data, kind):
    assert sniff(data) is kind


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "import.empty"),
        (b"\xef\xbb\xbf\r\n \t", "import.empty"),
        (b"%PDF-1.7 ...", "import.pdf"),
        (b"\x89PNG\r\n\x1a\n...", "import.image"),
        (b"\xff\xd8\xff\xe0...", "import.image"),
        (b"BM\x36\x00\x00\x00", "import.image"),
        (b"{\\rtf1 x}", "import.word"),
        (zipped(word__document=b"<x/>"), "import.word"),
        (compound("WordDocument"), "import.word"),
        (compound("EncryptedPackage"), "import.encrypted"),
        (compound("PowerPoint Document"), "import.not_a_list"),
        (compound("Workbook")[:700], "import.damaged"),
        (zipped(a=b"1"), "import.archive"),
        (b"PK\x03\x04 cut off", "import.damaged"),
        (b"\x1f\x8b\x08\x00", "import.archive"),
        (bytes(range(256)) * 20, "import.not_a_list"),
        (b'<?xml version="1.0"?><svg/>', "import.not_a_list"),
        (b"SQLite format 3\x00", "import.not_a_list"),
    ],
)
def test_what_is_no_list_is_refused_with_its_own_words(data, code):
    with pytest.raises(WorldError) as caught:
        sniff(data)
    assert caught.value.code == code
    assert MESSAGES[code].tr
    assert MESSAGES[code].en


def test_an_encrypted_open_document_is_refused():
    manifest = b"<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    data = zipped(mimetype=b"application/vnd.oasis.opendocument.spreadsheet")
    assert sniff(data) is FileKind.ODS
    entries = {"META-INF__manifest.xml": manifest, "mimetype": b"x"}
    with pytest.raises(WorldError) as caught:
        sniff(zipped(**entries))
    assert caught.value.code == "import.encrypted"
