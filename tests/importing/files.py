"""Foreign lists of every shape, made small for the tests."""

from __future__ import annotations

import datetime as dt
import io
import quopri
import struct
import zipfile
from pathlib import Path

import openpyxl

from hi_desktop.domain.channels import BY_CODE
from hi_desktop.importing import channels, layout, listing, tables
from hi_desktop.importing.fields import Field
from hi_desktop.importing.results import Options, RowResult
from hi_desktop.importing.rows import RowReader

DATA = Path(__file__).parent.parent / "data"
LISTS = DATA / "lists"
SHAPES = DATA / "shapes"
TODAY = dt.date(2026, 11, 23)


def sheet_of(*rows: tuple[object, ...], name: str = "Liste") -> tables.Sheet:
    from hi_desktop.importing.cells import tidy

    return tables.Sheet(name, tuple(tuple(map(tidy, row)) for row in rows))


def results(
    source: tables.Source,
    *,
    channel: str | None = None,
    start: Field | None = None,
    units: dict[str, int] | None = None,
) -> tuple[layout.Layout, list[RowResult]]:
    found = layout.best_layout(source.sheets)
    code = channel or channels.guess(found, source.file)
    options = Options(channel=BY_CODE[code], start=start, today=TODAY, units=units or {})
    reader = RowReader(found.mapping, options)
    lines = listing.data_rows(found, found.mapping)
    return found, [reader.read(number, line, {}) for number, line in lines]


def rows_of(*rows: tuple[object, ...], channel: str | None = None) -> list[RowResult]:
    from hi_desktop.importing.sniff import FileKind

    source = tables.Source("liste.xlsx", FileKind.XLSX, (sheet_of(*rows),))
    return results(source, channel=channel)[1]


def workbook(path: Path, **sheets: list[list[object]]) -> Path:
    """Write a workbook; every text stays text, also when it begins with =."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for at, row in enumerate(rows, 1):
            for place, value in enumerate(row, 1):
                cell = sheet.cell(at, place)
                cell.value = value
                if isinstance(value, str):
                    cell.data_type = "s"
    book.save(path)
    return path


REGISTER = """\
Evrak Kayıt No;Geliş Tarihi;Gönderen;Dilekçe Tarihi;Konusu;Havale Tarihi;Telefon
2026/1201;05.10.2026;Şükran Çağ;01.10.2026;"Evde bakım; aylık";06.10.2026;0532 123 45 67
2026/1202;6.10.26;"Ayşe ""Nur"" Işık";;"Satır\vkırılmış";07.10.2026;(0312) 416 80 00
;;;;;;
2026/1203;2026-10-07 14:35;Öğe Ünal;;Konu üç;;yok
TOPLAM;3;;;;;
""".replace("\n", "\r\n").replace("\v", "\n")
"""A register of incoming letters as Excel writes it; rows 2, 3 and 5 are data."""

PAGE = """<html><head><meta charset="CODE"><title>x</title><style>td{a:b}</style></head><body>
<h2>BİMER Gelende Bekleyenler</h2><table><tr><td><table border=1>
<tr><td colspan=5>İL MÜDÜRLÜĞÜ &amp; BİRİM</td></tr>
<tr><th rowspan=2>Başvuru No<th colspan=2>Başvuru Sahibi<th rowspan=2>Müracaat Tarihi
<th rowspan=2>Konu</tr><tr><th>Adı<th>Soyadı</tr>
<tr><td>2655555501</td><td>&#350;&uuml;kran</td><td>&Ccedil;a&#287;</td>
<td>05/10/2026 09:15</td><td>Evde&nbsp;bakım<br>aylığı</td></tr>
<tr><td>2655555502<td>Ali<td>Kaya<td><table><tr><td>06/10/2026</td></tr></table>
<td>Konu <b>iki</b></tr>
<tr><td colspan=4>Toplam Kayıt: 2</td></tr></table></td></tr></table></body></html>"""
"""An .xls of a web grid: layout table, title, headings in two rows, a table in a cell, a total."""


def page(encoding: str) -> bytes:
    return PAGE.replace("CODE", encoding).encode(encoding)


def web_archive() -> bytes:
    head = (
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n'
        'Content-Type: text/html; charset="windows-1254"\r\n'
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
    return head.encode() + quopri.encodestring(page("cp1254")) + b"\r\n--b--\r\n"


_CELL = '<Cell{at}><Data ss:Type="{kind}">{text}</Data></Cell>'


def _ss_row(*cells: tuple[str, object], index: int = 0) -> str:
    inner = "".join(_CELL.format(at="", kind=kind, text=text) for kind, text in cells)
    return f'<Row ss:Index="{index}">{inner}</Row>' if index else f"<Row>{inner}</Row>"


def spreadsheetml() -> bytes:
    """A reporting server's workbook: a hidden sheet first, headings in row 4."""
    heads = ("Başvuru No", "Başvuru Tarihi", "Konu", "TC", "Ad Soyad")
    hidden = _ss_row(*(("String", head) for head in heads)) + _ss_row(
        ("String", "1"), ("String", "01.01.2026"), ("String", "eski")
    )
    shown = (
        _ss_row(("String", "ALO 183 BAŞVURULARI"))
        + _ss_row(*(("String", head) for head in heads), index=4)
        + _ss_row(
            ("Number", "2655555501"),
            ("DateTime", "2026-10-05T00:00:00.000"),
            ("String", "Evde bakım"),
            ("Number", "1.0000000146E10"),
            ("String", "İsmail Işık"),
        )
        + _ss_row(
            ("Number", "2655555502"),
            ("Number", "46301"),
            ("String", "Konu"),
            ("Number", "12345678901234567"),
            ("String", "Ali Kaya"),
        )
    )
    name = "urn:schemas-microsoft-com:office:"
    visible = "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>"
    return (
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
        f'<Workbook xmlns="{name}spreadsheet" xmlns:x="{name}excel" xmlns:ss="{name}spreadsheet">'
        f'<Worksheet ss:Name="Gizli"><Table>{hidden}</Table>{visible}</Worksheet>'
        f'<Worksheet ss:Name="Liste"><Table>{shown}</Table></Worksheet></Workbook>'
    ).encode()


def compound(*names: str) -> bytes:
    """A compound file that holds only empty streams of these names."""
    header = bytearray(512)
    header[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    end, free = 0xFFFFFFFE, 0xFFFFFFFF
    struct.pack_into("<HHHHH", header, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<IIIIIIII", header, 44, 1, 1, 0, 4096, end, 0, end, 0)
    struct.pack_into("<109I", header, 76, 0, *[free] * 108)
    fat = struct.pack("<128I", 0xFFFFFFFD, end, *[free] * 126)
    directory = b"".join(
        _entry(name, kind) for name, kind in (("Root Entry", 5), *((name, 2) for name in names))
    )
    return bytes(header) + fat + directory.ljust(512, b"\x00")


def _entry(name: str, kind: int) -> bytes:
    entry = bytearray(128)
    raw = name.encode("utf-16-le")
    entry[: len(raw)] = raw
    struct.pack_into("<HB", entry, 64, len(raw) + 2, kind)
    struct.pack_into("<II", entry, 116, 0xFFFFFFFE, 0)
    return bytes(entry)


def zipped(**entries: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name.replace("__", "/"), content)
    return buffer.getvalue()
