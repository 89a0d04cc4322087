"""The same lists in every kind of file, and the troubles of each kind."""

from __future__ import annotations

import codecs
import datetime as dt

import openpyxl
import pytest

from hi_desktop.domain.errors import WorldError
from hi_desktop.importing import tables
from hi_desktop.importing.sniff import FileKind
from tests.importing.files import REGISTER, SHAPES, page, results, spreadsheetml, web_archive


def told(rows):
    return [
        (row.row, row.draft.external_no, row.draft.received.isoformat(), row.draft.applicant)
        if row.draft
        else (row.row, *(problem.code for problem in row.errors))
        for row in rows
    ]


@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods"])
def test_a_workbook_with_a_cover_hidden_sheets_and_merged_groups_is_read_alike(kind):
    layout, rows = results(tables.read(SHAPES / f"grouped.{kind}"))
    assert (layout.sheet.name, layout.header_row) == ("Ekim", 5)
    assert told(rows) == [
        (6, "2655555501", "2026-10-05", "İSMAİL IŞIK"),
        (7, "2655555502", "2026-10-06", "Şükran Çağ"),
        (8, "number.scientific"),
        (9, "date.invalid"),
        (12, "2655555505", "2026-10-09", "Ali Kaya"),
    ]
    assert rows[0].draft.identity_no == "10000000146"
    assert rows[1].draft.subject == '=HYPERLINK("http://x")'
    assert rows[4].draft.received_time == dt.time(14, 35)
    assert rows[4].draft.subject == "Satır kırılmış konu"


def test_a_page_written_by_an_office_program_is_read_alike():
    layout, rows = results(tables.read(SHAPES / "grouped.html"))
    assert [len(row.errors) for row in rows] == [0, 0, 1, 1, 0]
    assert rows[0].draft.applicant == "İSMAİL IŞIK"
    assert layout.header_row - layout.first_header_row == 1


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (REGISTER.encode("cp1254"), FileKind.CSV),
        (codecs.BOM_UTF8 + REGISTER.encode(), FileKind.CSV),
        (REGISTER.encode(), FileKind.CSV),
        (REGISTER.encode("utf-16-le"), FileKind.CSV),
        (REGISTER.encode("cp857"), FileKind.CSV),
        (REGISTER.replace(";", "\t").encode("utf-16"), FileKind.TSV),
        (REGISTER.replace("bakım; ", "bakım, ").replace(";", ",").encode(), FileKind.CSV),
        (REGISTER.replace(";", "|").encode("cp1254"), FileKind.CSV),
        (b"sep=;\r\n" + REGISTER.encode("cp1254"), FileKind.CSV),
    ],
    ids=["1254", "bom", "utf8", "utf16-no-mark", "857", "tabs", "commas", "bars", "sep"],
)
def test_delimited_text_is_read_in_every_encoding_and_separator(data, kind):
    source = tables.read_bytes(data, "gelen.xlsx")
    _, rows = results(source)
    assert source.kind is kind
    assert told(rows) == [
        (2, "2026/1201", "2026-10-05", "Şükran Çağ"),
        (3, "2026/1202", "2026-10-06", 'Ayşe "Nur" Işık'),
        (5, "2026/1203", "2026-10-07", "Öğe Ünal"),
    ]
    assert {row.draft.channel for row in rows} == {"MEKTUP"}
    assert rows[1].draft.subject == "Satır kırılmış"
    assert rows[0].draft.written_on == dt.date(2026, 10, 1)


def test_a_letter_cut_in_the_middle_of_its_bytes_does_not_spoil_a_file():
    data = REGISTER.encode().replace("Öğe Ünal".encode(), "Öğe Ünalı".encode()[:-1])
    _, rows = results(tables.read_bytes(data, "x.csv"))
    assert rows[0].draft.applicant == "Şükran Çağ"


def test_an_unknown_encoding_is_refused():
    with pytest.raises(WorldError) as caught:
        tables.read_bytes(b"Konu;Tarih\r\n" + bytes(range(0x81, 0xFF)) * 3, "x.csv")
    assert caught.value.code == "import.encoding"


@pytest.mark.parametrize(
    "data", [page("utf-8"), page("cp1254"), page("utf-16"), web_archive()],
    ids=["utf8", "1254", "utf16", "mhtml"],
)  # fmt: skip
def test_a_web_grid_is_read_whatever_its_encoding(data):
    layout, rows = results(tables.read_bytes(data, "dokum.xls"))
    assert layout.header_row - layout.first_header_row == 1
    assert [row[1:] for row in told(rows)] == [
        ("2655555501", "2026-10-05", "Şükran Çağ"),
        ("2655555502", "2026-10-06", "Ali Kaya"),
    ]
    assert rows[0].draft.subject == "Evde bakım aylığı"
    assert rows[0].draft.received_time == dt.time(9, 15)
    assert {row.draft.channel for row in rows} == {"BIMER"}


def test_a_page_without_a_table_is_refused():
    with pytest.raises(WorldError) as caught:
        tables.read_bytes(b"<html><body><p>Oturum sona erdi</p></body></html>", "dokum.xls")
    assert caught.value.code == "import.no_table"


def test_a_reporting_servers_workbook_keeps_numbers_or_refuses_them():
    source = tables.read_bytes(spreadsheetml(), "rapor.xls")
    layout, rows = results(source)
    assert (source.kind, layout.sheet.name, layout.header_row) == ("spreadsheetml", "Liste", 4)
    assert [sheet.hidden for sheet in source.sheets] == [True, False]
    assert told(rows) == [
        (5, "2655555501", "2026-10-05", "İsmail Işık"),
        (6, "number.lost_digits"),
    ]
    assert rows[0].draft.identity_no == "10000000146"
    assert rows[0].draft.channel == "ALO_183"


def test_a_cut_off_reporting_servers_workbook_is_refused():
    with pytest.raises(WorldError) as caught:
        tables.read_bytes(spreadsheetml()[:-200], "rapor.xls")
    assert caught.value.code == "import.damaged"


def test_a_workbook_with_the_1904_day_system_keeps_its_days(tmp_path):
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    sheet = book.worksheets[0]
    sheet.append(["Başvuru No", "Başvuru Tarihi", "Ad Soyad", "Konu"])
    sheet.append(["2655555501", dt.date(2026, 10, 5), "Ali Kaya", "Konu"])
    book.save(tmp_path / "mac.xlsx")
    _, rows = results(tables.read(tmp_path / "mac.xlsx"))
    assert told(rows) == [(2, "2655555501", "2026-10-05", "Ali Kaya")]


def test_what_was_copied_to_the_clipboard_is_read_as_text_and_as_a_page():
    text = REGISTER.replace(";", "\t")
    for copied in (text, page("utf-8").decode()):
        source = tables.read_text(copied)
        _, rows = results(source)
        assert rows[0].draft.applicant == "Şükran Çağ"
