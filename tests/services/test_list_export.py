"""A list as an Excel file: every row, in its order, and nothing that was covered."""

from __future__ import annotations

import datetime as dt

import openpyxl
import pytest

from hi_desktop.domain.errors import CancelledError
from hi_desktop.services.list_export import export_list
from hi_desktop.services.lists import ListQuery, View
from tests.factories import fill, register


def rows_of(path):
    sheet = openpyxl.load_workbook(path).active
    head, *rows = list(sheet.iter_rows(min_row=4, values_only=True))
    return [dict(zip(head, row, strict=True)) for row in rows]


def test_all_rows_stand_in_the_order_of_the_list(office, tmp_path):
    fill(office, 40)
    query = ListQuery(view=View.ALL, sort="received", descending=True)
    made = export_list(office, query, tmp_path / "liste", whole=True).path
    assert made.name == "liste.xlsx"
    shown = office.lists.rows(office.lists.ids(query))
    wanted = [shown[one].number for one in office.lists.ids(query)]
    assert [row["Kayıt no"] for row in rows_of(made)] == wanted
    assert all(isinstance(row["Geliş"], dt.datetime) for row in rows_of(made))


def test_a_confidential_record_stays_covered(local, tmp_path):
    register(
        local,
        applicant="Ayten Gizem",
        subject="Ayten Gizem'in koruma kararı",
        external_no="2612345678",
        confidential=True,
    )
    register(local, urgent=True, subject="Acil olan")
    usual = export_list(local, ListQuery(view=View.ALL), tmp_path / "usual.xlsx")
    assert (usual.written, usual.left_out) == (0, 2)
    made = export_list(local, ListQuery(view=View.ALL), tmp_path / "liste.xlsx", whole=True).path
    row = next(row for row in rows_of(made) if row["Konu"] == "Gizli kayıt")
    told = " ".join(str(value) for value in row.values())
    assert "Ayten" not in told
    assert "2612345678" not in told


def test_no_identity_number_leaves_in_a_text(local, tmp_path):
    register(local, subject="10000000146 kimlik numaralı kişinin yardımı")
    made = export_list(local, ListQuery(view=View.ALL), tmp_path / "liste.xlsx").path
    assert rows_of(made)[0]["Konu"] == "100******46 kimlik numaralı kişinin yardımı"


def test_text_that_looks_like_a_formula_stays_text(local, tmp_path):
    register(local, subject="=1+1")
    made = export_list(local, ListQuery(view=View.ALL), tmp_path / "liste.xlsx").path
    cell = openpyxl.load_workbook(made).active.cell(5, 4)
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_an_empty_list_is_a_sheet_with_its_headings(local, tmp_path):
    made = export_list(local, ListQuery(), tmp_path / "liste.xlsx").path
    assert [row for row in rows_of(made) if row["Kayıt no"]] == []


def test_a_cancel_leaves_the_older_file_as_it_was(local, tmp_path):
    class Cancelled:
        def advance(self, done, total, what=""):
            raise CancelledError

    register(local)
    path = tmp_path / "liste.xlsx"
    path.write_bytes(b"older")
    with pytest.raises(CancelledError):
        export_list(local, ListQuery(view=View.ALL), path, Cancelled())
    assert path.read_bytes() == b"older"
    assert [one.name for one in tmp_path.iterdir()] == ["liste.xlsx"]
