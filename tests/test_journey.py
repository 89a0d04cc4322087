"""One officer's first day: from the three questions to the month's workbook, by keys alone."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton

from hi_desktop.app import Program
from hi_desktop.domain.vocabulary import Outcome, State
from hi_desktop.ui import theme
from hi_desktop.ui.dialogs.answer import AnswerSheet
from hi_desktop.ui.dialogs.complete import CompleteSheet
from hi_desktop.ui.dialogs.refer import ReferSheet
from hi_desktop.ui.dialogs.refuse import RefuseSheet
from hi_desktop.ui.settings import Settings
from tests.ui.conftest import type_text
from tests.ui.desk import keys, numbers

LIST = Path(__file__).parent / "data" / "lists" / "cimer-liste.xlsx"
ANSWERED, REFUSED = "2633779959", "2675987114"
"""Işıl Işık's tip-off of 15 November; a request for information of 12 November."""
WORDS = "İhbar yerinde incelendi, aileye bilgi verildi."
LEAVE = dt.date(2026, 12, 1)
MONTH = (2026, 11)
PATIENCE = 20_000


class FileDialogAnswer(QObject):
    """Types a path into the file dialog that is about to open, and presses Enter."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._typed = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(100)

    @Slot()
    def _look(self) -> None:
        """Type, then press Enter until the dialog is gone: its list of names may take the first."""
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            name = dialog.findChild(QLineEdit, "fileNameEdit")
            if name.text() != str(self._path):
                self._typed = True
                name.clear()
                type_text(name, str(self._path))
            QTest.keyClick(name, Qt.Key.Key_Return)
        elif self._typed:
            self._timer.stop()


@pytest.fixture
def program(qapp, tmp_path):
    theme.apply_theme(qapp, "light")
    made = Program(qapp, Settings(tmp_path / "settings.ini"), "tr")
    made.window.resize(1440, 900)
    made.window.show()
    yield made
    made.window.close()
    made.close()


class Officer:
    """Sits before the window and presses keys."""

    def __init__(self, qtbot, program, folder):
        self.bot = qtbot
        self.program = program
        self.window = program.window
        self.folder = folder
        self.dialog = None

    @property
    def office(self):
        return self.program.office

    def wait(self, true):
        self.bot.wait_until(true, timeout=PATIENCE)

    def settle(self):
        self.wait(lambda: not self.program.jobs.busy)

    def press(self, text, widget=None):
        """Press a key in a widget, or in the window."""
        window = self.window if widget is None else widget.window()
        window.activateWindow()
        self.wait(lambda: window.isActiveWindow() and QApplication.activePopupWidget() is None)
        QApplication.processEvents()
        keys(widget or window, text)

    def focused(self):
        return QApplication.focusWidget()

    def page(self, name):
        return self.window.page(name)

    @property
    def desk(self):
        return self.page("applications")

    def case(self, external_no):
        """Return an application by its outside number, as it stands in the database."""
        (found,) = self.office.lists.find(external_no)
        return self.office.applications.get(found)

    def begin(self):
        """Answer the three questions of the first start."""
        self.program.ask_first(str(self.folder / "birim.db"))
        first = self.window.centralWidget().currentWidget()
        self.window.activateWindow()
        for name, said in (
            ("unit_name", "Halkla İlişkiler Birimi"),
            ("province", "ankara"),
            ("name", "Ayşe Demir"),
        ):
            field = first.findChild(QLineEdit, name)
            field.setFocus()
            field.selectAll()
            type_text(field, said)
            if name == "province":
                QTest.keyClick(field, Qt.Key.Key_Return)
        self.press("Ctrl+Return", field)
        self.wait(lambda: self.office is not None and self.page("today") is not None)
        self.settle()
        self.press("Ctrl+2")
        self.wait(lambda: self.desk is not None)
        self.settle()

    def bring_in(self, path):
        """Bring a list in."""
        self.press("Ctrl+Shift+O")
        window = self.window.import_list()
        self.wait(window.isActiveWindow)
        self.dialog = FileDialogAnswer(path)
        QTest.keyClick(window.findChild(QObject, "choose"), Qt.Key.Key_Space)
        self.wait(lambda: window.take.isVisible() and window.take.isEnabled())
        self.press("Ctrl+Return", window)
        self.wait(lambda: self.office.lists.total() > 0)
        self.settle()

    def find(self, typed):
        """Search in the list."""
        self.press("Ctrl+F")
        words = self.focused()
        words.clear()
        type_text(words, typed)
        self.wait(lambda: self.desk.list.feed.query.text == typed)
        self.settle()

    def choose(self, external_no):
        """Find one application by its outside number and show its detail."""
        self.find(external_no)
        QTest.keyClick(self.focused(), Qt.Key.Key_Down)
        wanted = self.case(external_no).id

        def there():
            detail = self.desk.pane.shown()
            return detail is not None and detail.application.id == wanted

        self.wait(there)
        self.settle()

    def sheet(self, pressed, kind):
        """Open a sheet by its keys."""
        self.press(pressed)
        self.wait(lambda: isinstance(self.desk.sheet(), kind))
        self.settle()
        return self.desk.sheet()

    def read_first(self, external_no):
        """Stamp that history and chain were read; before that no sheet of an act opens."""
        self.press("Ctrl+H")
        self.settle()
        assert self.desk.sheet() is None
        self.press("Ctrl+Shift+X")
        self.wait(lambda: self.case(external_no).done.history_read_at is not None)
        self.settle()
        self.wait(lambda: not self.desk.pane.shown().must_read)

    def refer(self, typed):
        sheet = self.sheet("Ctrl+H", ReferSheet)
        type_text(self.focused(), typed)
        QTest.keyClick(self.focused(), Qt.Key.Key_Return)
        self.press("Ctrl+Return", sheet)
        self.wait(lambda: self.desk.sheet() is None)
        self.settle()

    def answer(self):
        """Answer with the first outcome, before the applicant is told and the entry is made."""
        sheet = self.sheet("Ctrl+R", AnswerSheet)
        QTest.keyClick(self.focused(), Qt.Key.Key_Down)
        type_text(sheet.summary, WORDS)
        self.press("Ctrl+Return", sheet)
        self.wait(lambda: self.desk.sheet() is None)

        def answered():
            detail = self.desk.pane.shown()
            return detail is not None and detail.application.answered_on is not None

        self.wait(answered)
        self.settle()

    def complete(self):
        """Tick every line of what is still to be done; the entry takes the words of the answer."""
        sheet = self.sheet("Ctrl+Shift+T", CompleteSheet)
        self.tick_all(sheet)
        self.press("Ctrl+Return", sheet)
        self.wait(lambda: self.desk.sheet() is None)
        self.settle()

    def tick_all(self, sheet):
        """Settle every demand and tick every line of the closing list."""
        QTest.keyClick(sheet.findChild(QPushButton, "tick_all"), Qt.Key.Key_Space)

    def refuse(self, typed):
        sheet = self.sheet("Ctrl+Shift+R", RefuseSheet)
        type_text(self.focused(), typed)
        QTest.keyClick(self.focused(), Qt.Key.Key_Return)
        type_text(sheet.explanation, "İstenen bilgi üçüncü bir kişinin özel hayatına ilişkindir.")
        self.tick_all(sheet)
        self.press("Ctrl+Return", sheet)
        self.wait(lambda: self.desk.sheet() is None)
        self.settle()

    def undo(self):
        self.wait(lambda: self.window._context.actions.offered("edit.undo"))
        self.press("Ctrl+Z")
        self.settle()

    def add_leave(self, day):
        """Count administrative leave out, then enter a day of it; return what it would move."""
        self.press("Ctrl+3")
        page = self.page("deadlines")
        self.settle()
        QTest.keyClick(page.days_button, Qt.Key.Key_Space)
        sheet = page._sheet
        self.settle()
        QTest.keyClick(sheet._leave_counts, Qt.Key.Key_Space)
        self.settle()
        self.press("Ctrl+Return", sheet)
        self.settle()
        first = sheet._first
        first.setFocus()
        first.selectAll()
        type_text(first, f"{day:%d.%m.%Y}")
        type_text(sheet.findChild(QLineEdit, "name"), "Kar tatili")
        moves = sheet._moves
        self.wait(lambda: moves.rowCount() > 0)
        self.settle()
        shown = {moves.item(row, 0).text() for row in range(moves.rowCount())}
        self.press("Ctrl+Return", sheet)
        self.wait(lambda: not self.office.calendar.calendar().is_working(day))
        self.settle()
        return shown

    def export(self, month, path):
        """Export a month from the page of reports."""
        self.press("Ctrl+6")
        page = self.page("reports")
        self.settle()
        while page.month.currentData() != month:
            at = [page.month.itemData(i) for i in range(page.month.count())].index(month)
            key = Qt.Key.Key_Up if at < page.month.currentIndex() else Qt.Key.Key_Down
            QTest.keyClick(page.month, key)
        self.settle()
        self.dialog = FileDialogAnswer(path)
        self.press("Ctrl+Shift+E")
        self.wait(path.exists)
        self.settle()


def test_a_first_day_from_the_three_questions_to_the_workbook(qtbot, program, tmp_path):
    officer = Officer(qtbot, program, tmp_path)
    officer.begin()
    officer.bring_in(LIST)
    assert officer.office.lists.total() == 60

    officer.find("isik")
    found = numbers(officer.desk)
    officer.find("IŞIK")
    assert numbers(officer.desk) == found and len(found) == 2

    officer.choose(ANSWERED)
    officer.read_first(ANSWERED)
    officer.refer("kadının")
    assert officer.case(ANSWERED).state is State.REFERRED
    officer.answer()
    waiting = officer.case(ANSWERED)
    assert (waiting.state, waiting.closed_on) == (State.ANSWER_READY, None)
    officer.complete()
    answered = officer.case(ANSWERED)
    assert (answered.state, answered.outcome) == (State.CLOSED, Outcome.POSITIVE)
    assert answered.done.entry_text == WORDS

    officer.choose(REFUSED)
    officer.read_first(REFUSED)
    before = officer.case(REFUSED)
    officer.refuse("özel hayat")
    refused = officer.case(REFUSED)
    assert (refused.state, refused.outcome, refused.ground) == (
        State.CLOSED,
        Outcome.REFUSED,
        "K21",
    )
    officer.undo()
    assert officer.case(REFUSED).state is before.state
    assert officer.case(ANSWERED).state is State.CLOSED

    moved = officer.add_leave(LEAVE)
    after = officer.case(REFUSED)
    assert after.number in moved
    assert (before.internal_due, after.internal_due) == (
        dt.date(2026, 12, 3),
        dt.date(2026, 12, 4),
    )
    assert officer.case(ANSWERED).internal_due == answered.internal_due

    workbook = tmp_path / "kasim.xlsx"
    officer.export(MONTH, workbook)
    recount(workbook)


def recount(path):
    """Count the month again: from the list that came in, and from the list of the workbook."""
    source = openpyxl.load_workbook(LIST).active
    arrived = [
        str(row[0])
        for row in source.iter_rows(min_row=2, values_only=True)
        if (row[1].year, row[1].month) == MONTH
    ]
    made = openpyxl.load_workbook(path)
    summary = {row[0]: row[1] for row in made["Özet"].iter_rows(values_only=True)}
    listed = table(made["Başvuru listesi"])
    received = [row for row in listed if (row["Geliş"].year, row["Geliş"].month) == MONTH]
    closed = [row for row in listed if row["Durum"] == "Kapandı"]
    units = {row["Birim"]: row for row in table(made["Birimler"])}
    assert len(arrived) == len(received) == summary["Gelen başvuru"] == 14
    assert units["Toplam"]["Gelen"] == sum(
        row["Gelen"] for name, row in units.items() if name != "Toplam"
    )
    assert [row["Sonuç"] for row in closed] == ["Olumlu"]
    assert summary["Kapanan başvuru"] == summary["Cevaplanan başvuru"] == len(closed)
    assert summary["Ay sonunda açık"] == 59


def table(sheet):
    """Return the rows of a sheet below its headings, by heading."""
    rows = list(sheet.iter_rows(values_only=True))
    at = next(n for n, row in enumerate(rows) if sum(value is not None for value in row) > 5)
    return [dict(zip(rows[at], row, strict=True)) for row in rows[at + 1 :] if row[1] is not None]
