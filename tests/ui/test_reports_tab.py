"""Raporlar, with real keys: the figures on screen, the officer's words, the export."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QWidget
from python_calamine import CalamineWorkbook

from hi_desktop.domain.breaches import DUTIES, Breach
from hi_desktop.domain.vocabulary import Kind
from hi_desktop.ui.tabs.report_parts import change_words
from hi_desktop.ui.tabs.reports import ReportsPage
from hi_desktop.ui.widgets.basics import Card
from tests.factories import register
from tests.ui.conftest import shown, type_text


@pytest.fixture
def page(qtbot, make_context, local):
    for day in (5, 6, 7):
        register(local, received=dt.date(2026, 10, day), channel="CIMER")
    register(local, received=dt.date(2026, 9, 7), channel="MEKTUP")
    window = QWidget()
    qtbot.addWidget(window)
    made = shown(qtbot, ReportsPage(make_context(window)))
    qtbot.waitUntil(lambda: made._month is not None)
    return made


def test_the_last_whole_month_is_shown_first_with_the_change(page):
    assert page.month.currentData() == (2026, 10)
    assert page._figures[0].accessibleName().startswith("Gelen: 3")
    assert change_words(3, 1) in page._figures[0].accessibleName()


def test_another_month_is_chosen_by_key(page, qtbot):
    page.month.setFocus()
    QTest.keyClick(page.month, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page._month.month == 9)
    assert page._month.counts.received == 1


def test_the_officers_words_are_kept_for_the_month_and_can_be_undone(page, qtbot, local):
    page.remark.setFocus()
    type_text(page.remark, "Şube müdürlüğü geç cevap verdi")
    with qtbot.waitSignal(page._context.hub.changed) as told:
        page.save_remark()
    assert local.reports.remark(2026, 10) == "Şube müdürlüğü geç cevap verdi"
    local.history.undo(told.args[0].act_id)
    assert local.reports.remark(2026, 10) == ""


def test_words_typed_for_a_month_are_kept_when_another_month_is_chosen(page, qtbot, local):
    page.remark.setFocus()
    type_text(page.remark, "Taşınma")
    with qtbot.waitSignal(page._context.hub.changed):
        page.month.setFocus()
        QTest.keyClick(page.month, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page._month.month == 9)
    assert local.reports.remark(2026, 10) == "Taşınma"
    qtbot.waitUntil(lambda: page.remark.text() == "")


def test_the_export_says_what_the_screen_says(page, qtbot, tmp_path):
    target = tmp_path / "Ekim raporu.xlsx"
    page.export_to(target)
    qtbot.waitUntil(lambda: not page.made.isHidden(), timeout=20_000)
    book = CalamineWorkbook.from_path(str(target))
    rows = book.get_sheet_by_name("Başvuru listesi").to_python()
    numbers = {cell for row in rows for cell in row if str(cell).startswith("2026/")}
    assert len(numbers) == len(page._month.cases) == 3


def test_a_folder_that_is_gone_is_told_in_words_and_leaves_nothing(page, qtbot, tmp_path):
    with qtbot.waitSignal(page._context.hub.told, timeout=20_000) as told:
        page.export_to(tmp_path / "yok" / "rapor.xlsx")
    assert told.args[0].tone in {"late", "soon"}
    assert "yok" in told.args[0].text.lower() or "bulunamadı" in told.args[0].text
    assert page.progress.isHidden()
    assert page.export_button.isEnabled()
    assert not list(tmp_path.glob("**/*.xlsx"))


@pytest.mark.parametrize("width", [1600, 1366, 1024])
def test_nothing_is_cut_at_the_side_of_a_narrow_window(page, qtbot, width):
    rail = 84
    page.resize(width - rail, 560)
    qtbot.waitUntil(lambda: page.width() == width - rail)
    assert page._area.widget().width() <= page._area.viewport().width()
    for card in page.findChildren(Card):
        right = card.mapTo(page._area.widget(), card.rect().topRight()).x()
        assert right < page._area.viewport().width()


def test_the_year_is_counted_and_written_by_keys(page, qtbot, tmp_path, monkeypatch, local):
    register(local, received=dt.date(2025, 6, 2), channel="BEYS", kind=Kind.INFORMATION)
    dialog = page.open_year()
    qtbot.waitUntil(lambda: dialog.figures.rowCount() > 0)
    assert dialog.year.currentData() == 2025
    assert dialog.figures.item(0, 2).text() == "1"
    dialog.year.setFocus()
    QTest.keyClick(dialog.year, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: dialog.figures.item(0, 2).text() == "0")
    QTest.keyClick(dialog.year, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: dialog.figures.item(0, 2).text() == "1")
    path = tmp_path / "yil.xlsx"
    monkeypatch.setattr(
        "PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_a, **_k: (str(path), "")
    )
    dialog.export.setFocus()
    with qtbot.waitSignal(dialog.file.written, timeout=8000):
        QTest.keyClick(dialog.export, Qt.Key.Key_Space)
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    assert ["a", "Yapılan bilgi edinme başvurusu", 1.0] in [row[:3] for row in rows]
    dialog.close()


def test_r28_each_recipient_gets_an_extract_of_its_own_cases(page, qtbot, tmp_path, local):
    unit = local.contacts.units()[0]
    register(local, received=dt.date(2026, 10, 9), unit_id=unit.id)
    dialog = page.open_distribution()
    qtbot.waitUntil(lambda: dialog.units.count() > 0)
    assert dialog.units.hasFocus() and dialog.ticked() == []
    QTest.keyClick(dialog.units, Qt.Key.Key_Space)
    assert dialog.ticked() == [unit.id]
    with qtbot.waitSignal(dialog.file.written, timeout=20000):
        dialog.write_to(tmp_path)
    made = sorted(path.name for path in tmp_path.glob("*.xlsx"))
    assert len(made) == 2
    assert any("bakanlik_makami" in name for name in made)
    extract = next(tmp_path / name for name in made if "bakanlik_makami" not in name)
    rows = CalamineWorkbook.from_path(str(extract)).get_sheet_by_name("Başvuru listesi").to_python()
    assert len([row for row in rows if str(row[0]).startswith("2026/")]) == 1
    assert [recipient.unit_id for recipient in local.distribution.recipients()] == [None, unit.id]
    dialog.close()


def told_in(path):
    """Return the shortcomings that a written workbook tells, with their numbers."""
    sheet = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Yaşanan sorunlar")
    rows = sheet.to_python()
    first = next(at for at, row in enumerate(rows) if "Tespit" in row) + 1
    last = next(at for at, row in enumerate(rows) if "Birimin görüş ve açıklaması" in row)
    return {row[1]: row[2] for row in rows[first:last] if row[1]}


def test_r27_a_shortcoming_unticked_by_key_stays_out_of_the_workbook(page, qtbot, tmp_path, local):
    wanted = register(local, received=dt.date(2026, 11, 9), channel="TBMM")
    local.applications.extra_letter(wanted, dt.date(2026, 11, 20), "Ek bilgi istendi")
    page.month.setFocus()
    QTest.keyClick(page.month, Qt.Key.Key_Up)
    text = DUTIES[Breach.EXTRA_LETTER].text

    def boxes():
        found = page.problems.findChildren(QCheckBox)
        return [one for one in found if one.text() == f"{text}: 1" and one.isVisible()]

    qtbot.waitUntil(lambda: len(boxes()) == 1)
    (box,) = boxes()
    told = []
    for name in ("tam.xlsx", "kisa.xlsx"):
        page.export_to(tmp_path / name)
        qtbot.waitUntil(lambda: not page.made.isHidden(), timeout=20_000)
        told.append(told_in(tmp_path / name))
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
    whole, short = told
    assert whole[text] == 1
    assert short == {each: count for each, count in whole.items() if each != text}
