"""The shown list to Excel, from the page of applications."""

from __future__ import annotations

import openpyxl
import pytest

from hi_desktop.services.lists import ListQuery, View
from tests.ui.desk import numbers, open_desk, register_three, settle


@pytest.fixture
def desk(qtbot, make_context, local):
    register_three(local)
    page, context, _ = open_desk(qtbot, make_context)
    return page, context


def test_the_shown_list_goes_to_excel_as_it_is_narrowed_and_ordered(qtbot, desk, tmp_path):
    page, context = desk
    told = []
    context.hub.told.connect(told.append)
    page.list.ask_for(ListQuery(view=View.ALL, text="", sort="applicant", descending=True))
    settle(qtbot, context)
    page.export.write(tmp_path / "liste.xlsx")
    qtbot.wait_until(lambda: bool(told))
    sheet = openpyxl.load_workbook(tmp_path / "liste.xlsx").active
    assert [sheet.cell(row, 1).value for row in range(5, sheet.max_row + 1)] == numbers(page)
    assert "liste.xlsx" in told[-1].text
    assert not page.export.panel.isVisible()


def test_a_list_that_cannot_be_written_is_told_in_words(qtbot, desk, tmp_path):
    page, context = desk
    told = []
    context.hub.told.connect(told.append)
    page.export.write(tmp_path / "yok" / "liste.xlsx")
    qtbot.wait_until(lambda: bool(told))
    assert "yok" in told[-1].text
    assert list(tmp_path.glob("**/*.xlsx")) == []
