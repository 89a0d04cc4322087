"""Bringing a list in through the window: dry run, correction, one act, one undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from python_calamine import CalamineWorkbook

from hi_desktop.services.imports import Field, Status
from hi_desktop.ui.dialogs.import_list import ImportWindow
from hi_desktop.ui.models.import_rows import FIRST_FIELD
from tests.ui.conftest import shown

LISTS = Path(__file__).parent.parent / "data" / "lists"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot, make_context):
    owner = QWidget()
    qtbot.addWidget(owner)
    made = ImportWindow(make_context(owner))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    return shown(qtbot, made)


def read(window, qtbot, name):
    window.open(LISTS / name)
    qtbot.waitUntil(lambda: window._preview is not None, timeout=10_000)


def test_faulty_rows_are_shown_first_and_nothing_is_stored_yet(window, qtbot, local):
    read(window, qtbot, "birim-takip-2026.xlsx")
    assert window.chips.current() == Status.FAULTY.value
    assert [window.model.row(at).row for at in range(3)] == [11, 24, 28]
    assert "31.02.2026" in window.model.index(0, 2).data()
    assert local.lists.total() == 0


def test_a_faulty_row_is_corrected_in_place_and_taken_in(window, qtbot, local):
    read(window, qtbot, "birim-takip-2026.xlsx")
    cell = window.model.index(0, FIRST_FIELD)
    window.rows.setCurrentIndex(cell)
    window.rows.edit(cell)
    editor = window.rows.focusWidget()
    editor.selectAll()
    QTest.keyClicks(editor, "28.02.2026")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window._preview.counts[Status.FAULTY] == 2)
    with qtbot.waitSignal(window._context.hub.told, timeout=10_000) as told:
        QTest.keyClick(window, Qt.Key.Key_Return, CTRL)
    assert local.lists.total() == 46
    local.history.undo(told.args[0].undo)
    assert local.lists.total() == 0


def test_the_same_list_again_offers_nothing_to_take_in(window, qtbot, local):
    local.imports.commit(local.imports.preview(LISTS / "cimer-liste.xlsx"))
    read(window, qtbot, "cimer-liste.xlsx")
    assert window._preview.counts[Status.UNCHANGED] == 60
    assert not window.take.isEnabled()


def test_faulty_rows_come_back_as_an_excel_file_with_their_reasons(window, qtbot, tmp_path):
    read(window, qtbot, "birim-takip-2026.xlsx")
    window.write_rejects(tmp_path / "hatali.xlsx")
    qtbot.waitUntil(lambda: "hatali.xlsx" in window.banner.accessibleName(), timeout=10_000)
    rows = CalamineWorkbook.from_path(str(tmp_path / "hatali.xlsx")).get_sheet_by_index(0)
    words = "\n".join(str(cell) for row in rows.to_python() for cell in row)
    assert "31.02.2026" in words
    assert "Konu yok" in words


def test_rows_copied_from_excel_are_pasted_with_ctrl_v(window, qtbot, local):
    mime = QMimeData()
    mime.setText(
        "Başvuru No\tBaşvuru Tarihi\tAdı Soyadı\tKonu\n"
        "2600000001\t05.11.2026\tIşıl Şahin\tAylık ödemesi\n"
    )
    QGuiApplication.clipboard().setMimeData(mime)
    QTest.keyClick(window, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: window._preview is not None, timeout=10_000)
    assert window._preview.counts[Status.NEW] == 1


def test_a_file_that_is_no_list_is_refused_in_words(window, qtbot, tmp_path):
    fake = tmp_path / "liste.xlsx"
    fake.write_bytes(b"%PDF-1.7 no list")
    window.open(fake)
    qtbot.waitUntil(lambda: not window.banner.isHidden(), timeout=10_000)
    assert "PDF" in window.banner.accessibleName()


def test_columns_chosen_by_hand_are_remembered_for_the_next_list(window, qtbot, local, tmp_path):
    lists = [tmp_path / "bir.csv", tmp_path / "iki.csv"]
    for at, path in enumerate(lists):
        path.write_text(f"Ne zaman;Dilek;Kim\n0{at + 1}.11.2026;Konu {at};Ali Veli\n", "utf-8")
    window.open(lists[0])
    qtbot.waitUntil(lambda: window._preview is not None, timeout=10_000)
    assert window._preview.missing
    assert window.mapping.isVisible()
    for at, meaning in enumerate((Field.ARRIVED_ON, Field.SUBJECT, Field.APPLICANT)):
        before = window._preview
        window.mapping._combos[at].choose(meaning)
        window.mapping._combos[at].activated.emit(0)
        qtbot.waitUntil(lambda old=before: window._preview is not old, timeout=10_000)
    assert window._preview.counts[Status.NEW] == 1
    with qtbot.waitSignal(window._context.hub.told, timeout=10_000):
        window.commit()
    assert local.imports.preview(lists[1]).counts[Status.NEW] == 1


def test_the_heading_names_only_a_sheet_that_has_a_name(window, qtbot):
    read(window, qtbot, "bimer-dokum.xls")
    assert window._kind.text() in {"html · başlıklar 1. satırda", "html · headings in row 1"}
    assert "+90" not in window.model.index(0, FIRST_FIELD + 5).data()
