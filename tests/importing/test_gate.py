from __future__ import annotations

import io
import zipfile

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hi_desktop.domain.errors import WorldError
from hi_desktop.importing import gate, tables
from tests.importing.files import LISTS, spreadsheetml


def with_sheet(xml: bytes) -> bytes:
    """Return a workbook whose sheet is replaced."""
    source = io.BytesIO((LISTS / "cimer-liste.xlsx").read_bytes())
    out = io.BytesIO()
    with (
        zipfile.ZipFile(source) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for entry in old.infolist():
            is_sheet = entry.filename == "xl/worksheets/sheet1.xml"
            new.writestr(entry.filename, xml if is_sheet else old.read(entry))
    return out.getvalue()


def refused(data: bytes) -> str:
    with pytest.raises(WorldError) as caught:
        tables.read_bytes(data, "liste.xlsx")
    return caught.value.code


def test_a_file_that_bursts_is_refused_before_it_is_opened():
    assert (
        refused(with_sheet(b"<worksheet>" + b" " * 40_000_000 + b"</worksheet>")) == "import.bomb"
    )


def test_one_cell_at_the_last_corner_of_a_sheet_is_refused():
    book = openpyxl.Workbook()
    book.worksheets[0]["XFD1048576"] = "x"
    out = io.BytesIO()
    book.save(out)
    assert refused(out.getvalue()) == "import.too_many_cells"


@pytest.mark.parametrize("cell", [b'r="A200001"', b'r="ZZZ1"', b'r="1048576"'])
def test_rows_and_columns_beyond_any_list_are_refused(cell):
    sheet = b"<worksheet><sheetData><row><c " + cell + b"/></row></sheetData></worksheet>"
    assert refused(with_sheet(sheet)) == "import.too_many_cells"


def test_a_document_type_in_a_workbook_is_refused():
    sheet = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>'
    assert refused(with_sheet(sheet)) == "import.bomb"


def test_entities_in_a_spreadsheetml_file_are_refused():
    text = spreadsheetml().decode()
    evil = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><Workbook'
    assert refused(text.replace("<Workbook", evil, 1).encode()) == "import.bomb"


def test_an_endless_html_row_is_refused():
    cells = b"<td colspan=500>x</td>" * 3
    assert refused(b"<table><tr>" + cells + b"</tr></table>") == "import.too_many_cells"


def test_repeated_filled_rows_of_an_open_document_are_refused():
    content = (
        b"<office:spreadsheet><table:table><table:table-row "
        b'table:number-rows-repeated="1048576"><table:table-cell office:value="1">'
        b"<text:p>1</text:p></table:table-cell></table:table-row></table:table>"
    )
    with pytest.raises(WorldError) as caught:
        gate.check_zip(
            _zip({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
                  "content.xml": content})
        )  # fmt: skip
    assert caught.value.code == "import.too_many_cells"


def test_the_empty_end_of_an_open_document_is_let_pass():
    content = (
        b'<table:table-row table:number-rows-repeated="1048549">'
        b'<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    gate.check_zip(_zip({"content.xml": content}))


def _zip(entries: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return out.getvalue()


def test_a_file_beyond_the_limit_is_not_read(tmp_path):
    large = tmp_path / "x.csv"
    with large.open("wb") as file:
        file.truncate(gate.MAX_FILE + 1)
    with pytest.raises(WorldError) as caught:
        tables.read(large)
    assert caught.value.code == "import.too_large"


def test_a_missing_file_and_a_folder_are_told(tmp_path):
    for path, code in ((tmp_path / "yok.xlsx", "import.missing"), (tmp_path, "import.unreadable")):
        with pytest.raises(WorldError) as caught:
            tables.read(path)
        assert caught.value.code == code


WHOLE = (LISTS / "cimer-liste.xlsx").read_bytes()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=8))
def test_a_damaged_workbook_is_read_or_refused_and_nothing_else(at, junk):
    data = WHOLE[:at] + junk + WHOLE[at + len(junk) :]
    try:
        tables.read_bytes(data, "liste.xlsx")
    except WorldError as error:
        assert error.code.startswith("import.")  # noqa: PT017 - both ends are allowed
