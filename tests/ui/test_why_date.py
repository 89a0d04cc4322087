"""Why this date: every day is numbered or tells why it does not count, by mouse-free hands."""

from __future__ import annotations

import csv
import datetime as dt
import io

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from hi_desktop.domain.terms import deadlines
from hi_desktop.domain.vocabulary import Kind
from hi_desktop.ui.dialogs.why_date import Asked, WhyDateDialog
from hi_desktop.ui.dialogs.why_months import CountedMonths
from tests.ui.conftest import shown

TODAY = dt.date(2026, 11, 23)


@pytest.fixture
def ask(qtbot, local):
    """Open the explanation of an application that arrived on a day."""

    def asking(received, kind=Kind.REQUEST, channel="CIMER", language="tr"):
        calendar = local.calendar.calendar()
        asked = Asked(
            heading="2026/000001 · Evde bakım",
            deadlines=deadlines(channel, kind, received, (), calendar),
            calendar=calendar,
            today=TODAY,
            language=language,
        )
        dialog = WhyDateDialog(asked)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        return shown(qtbot, dialog)

    return asking


def day(dialog, date):
    return next(one for one in dialog.days() if one.date == date)


def test_every_day_between_arrival_and_last_day_is_told(ask):
    # 2 October 2026 is a Friday; 28 October is a half day, 29 October a holiday
    dialog = ask(dt.date(2026, 10, 15))
    days = dialog.days()
    assert [one.date for one in days] == [
        dt.date(2026, 10, 15) + dt.timedelta(n) for n in range(len(days))
    ]
    assert [one.count for one in days if one.count is not None] == list(range(1, 16))
    assert days[0].start and days[-1].end
    assert day(dialog, dt.date(2026, 10, 29)).count is None
    assert "Cumhuriyet" in day(dialog, dt.date(2026, 10, 29)).reason
    assert day(dialog, dt.date(2026, 10, 28)).count is not None


def test_the_earlier_period_is_explained_first_and_the_other_by_its_button(qtbot, ask):
    dialog = ask(dt.date(2026, 11, 4))
    assert dialog.deadline().rule.code == "GENELGE15"
    qtbot.keyClick(dialog.findChild(object, "legal"), Qt.Key.Key_Space)
    assert dialog.deadline().rule.code == "DILEKCE30"
    assert dialog.days()[-1].date == dt.date(2026, 12, 4)
    assert dialog.days()[-1].count == 30


def test_the_explanation_reads_as_sentences(qtbot, ask):
    dialog = ask(dt.date(2026, 11, 4))
    words = dialog.summary()
    assert "15" in words and "25 Kasım 2026 Çarşamba" in words


def test_a_last_day_that_ends_at_noon_is_told(ask):
    assert "13.00" in ask(dt.date(2026, 10, 7)).summary()


def test_arrow_keys_walk_the_days_in_months_and_table_alike(qtbot, ask):
    dialog = ask(dt.date(2026, 11, 4))
    months = dialog.findChild(CountedMonths)
    assert months.hasFocus()
    QTest.keyClick(months, Qt.Key.Key_Left)
    assert months.current() == dt.date(2026, 11, 24)
    QTest.keyClick(months, Qt.Key.Key_Up)
    assert months.current() == dt.date(2026, 11, 17)
    assert dialog._table.current_id() == 14
    QTest.keyClick(months, Qt.Key.Key_Home)
    assert months.current() == dt.date(2026, 11, 4)
    QTest.keyClick(months, Qt.Key.Key_Left)
    assert months.current() == dt.date(2026, 11, 4)
    QTest.keyClick(months, Qt.Key.Key_End)
    assert months.current() == dt.date(2026, 11, 25)


def test_a_click_on_a_day_chooses_its_row(qtbot, ask):
    dialog = ask(dt.date(2026, 11, 4))
    months = dialog.findChild(CountedMonths)
    place = months.cell_of(dt.date(2026, 11, 10)).center().toPoint()
    qtbot.mouseClick(months, Qt.MouseButton.LeftButton, pos=place)
    assert dialog._table.current_id() == 7


def test_a_chosen_row_moves_the_mark_in_the_months(ask):
    dialog = ask(dt.date(2026, 11, 4))
    dialog._table.select_id(3)
    assert dialog.findChild(CountedMonths).current() == dt.date(2026, 11, 6)


def test_ctrl_c_copies_all_days_with_their_titles(ask):
    dialog = ask(dt.date(2026, 11, 4))
    QTest.keySequence(dialog.findChild(CountedMonths), "Ctrl+C")
    head, *rows = csv.reader(io.StringIO(QGuiApplication.clipboard().text()), dialect="excel-tab")
    assert len(head) == 3
    assert len(rows) == len(dialog.days())
    assert rows[0][0] == "—" and rows[-1][0] == "15"


def test_the_explanation_is_complete_in_english(ask):
    dialog = ask(dt.date(2026, 11, 4), language="en")
    assert "weekend" in day(dialog, dt.date(2026, 11, 7)).said
    assert day(dialog, dt.date(2026, 11, 7)).reason == "Weekend"


def test_everything_that_takes_the_focus_has_a_name(ask):
    dialog = ask(dt.date(2026, 11, 4))
    for name in ("internal", "legal", "copy"):
        widget = dialog.findChild(object, name)
        said = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        assert said
    for widget in (dialog.findChild(CountedMonths), dialog._table):
        assert widget.accessibleName()


def test_esc_closes(qtbot, ask):
    dialog = ask(dt.date(2026, 11, 4))
    QTest.keyClick(dialog.findChild(CountedMonths), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
