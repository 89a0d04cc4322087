"""The three questions of the first start, with real keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget

from hi_desktop.domain.errors import WorldError
from hi_desktop.domain.vocabulary import UnitKind
from hi_desktop.ui.dialogs.first_start import FirstStart
from hi_desktop.ui.widgets.basics import Button
from tests.ui.conftest import shown, type_text

CTRL = Qt.KeyboardModifier.ControlModifier


def make(qtbot):
    page = FirstStart(local="/veri/hi.sqlite3", name="")
    page.told = []
    page.answered.connect(page.told.append)
    return shown(qtbot, page)


def test_three_answers_are_enough(qtbot):
    page = make(qtbot)
    type_text(page.findChild(QLineEdit, "unit_name"), "Halkla İlişkiler Birimi")
    type_text(page.findChild(QLineEdit, "province"), "ankara")
    QTest.keyClick(page.findChild(QLineEdit, "province"), Qt.Key.Key_Return)
    type_text(page.findChild(QLineEdit, "name"), "Ayşe Demir")
    QTest.keyClick(page.findChild(QLineEdit, "name"), Qt.Key.Key_Return, CTRL)
    (said,) = page.told
    assert (said.unit_name, said.name) == ("Halkla İlişkiler Birimi", "Ayşe Demir")
    assert said.unit_kind is UnitKind.PROVINCIAL_DIRECTORATE
    assert said.province == "Ankara"
    assert said.where == "/veri/hi.sqlite3"
    assert not said.sample


def test_what_is_missing_is_said_and_the_first_gap_gets_the_focus(qtbot):
    page = make(qtbot)
    page.submit()
    assert page.told == []
    assert page.findChild(QLineEdit, "unit_name").hasFocus()


def test_a_shared_database_asks_for_its_address(qtbot):
    page = make(qtbot)
    page.findChildren(QRadioButton)[1].setChecked(True)
    address = page.findChild(QLineEdit, "address")
    assert address.isVisible()
    assert not page.findChild(QLineEdit, "file").isVisible()
    type_text(page.findChild(QLineEdit, "unit_name"), "HIB")
    type_text(page.findChild(QLineEdit, "name"), "Ayşe")
    page.submit()
    assert page.told == []
    assert address.hasFocus()


def test_sample_data_need_no_answer_and_go_into_a_file_of_their_own(qtbot):
    page = make(qtbot)
    buttons = [b for b in page.findChildren(Button) if b.isVisible()]
    sample = next(b for b in buttons if "rnek" in b.text() or "sample" in b.text())
    QTest.mouseClick(sample, Qt.MouseButton.LeftButton)
    (said,) = page.told
    assert said.sample
    assert said.where == "/veri/ornek.sqlite3"


def test_sample_data_never_go_into_the_shared_database(qtbot):
    page = make(qtbot)
    page._shared.click()
    type_text(page.findChild(QLineEdit, "address"), "postgresql://hi@sunucu/hi")
    page._sample.click()
    (said,) = page.told
    assert said.where == "/veri/ornek.sqlite3"


def test_a_failure_is_told_and_what_was_written_stays(qtbot):
    page = make(qtbot)
    name = page.findChild(QLineEdit, "name")
    type_text(name, "Ayşe")
    page.set_busy(busy=True)
    page.show_error(WorldError("database.missing", where="/veri/hi.sqlite3"))
    assert name.text() == "Ayşe"
    assert all(b.isEnabled() for b in page.findChildren(Button))
    assert any("/veri" in w.accessibleName() for w in page.findChildren(QWidget))
