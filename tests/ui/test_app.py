"""The start of the window: the three questions, sample data, a database that is not there."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from hi_desktop import app
from hi_desktop.domain.errors import WorldError
from hi_desktop.services.office import open_office
from hi_desktop.ui import settings as keys
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.first_start import FirstAnswers
from hi_desktop.ui.pages import Page
from hi_desktop.ui.widgets.basics import Button
from tests.ui.conftest import type_text


def leaf(_context: UiContext) -> QWidget:
    page = QWidget()
    page.setObjectName("page")
    return page


@pytest.fixture
def program(qapp, qtbot, settings, monkeypatch):
    pages = tuple(Page(p.key, p.title, p.icon, leaf) for p in app.PAGES)
    monkeypatch.setattr(app, "PAGES", pages)
    made = app.Program(qapp, settings, "tr")
    qtbot.addWidget(made.window)
    yield made
    made.close()


def ready(qtbot, program):
    qtbot.waitUntil(lambda: program.office is not None and not program.jobs.busy, timeout=20_000)


def test_a_database_is_opened_beside_the_window(qtbot, program, engines):
    program.open(str(engines.sqlite()))
    program.window.show()
    assert program.office is None
    ready(qtbot, program)
    assert program.window.current_page() == "today"


def test_the_first_start_makes_the_database_and_remembers_it(qtbot, program, tmp_path, settings):
    where = str(tmp_path / "hi.sqlite3")
    program.ask_first(where)
    program.window.show()
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    page = program.window.centralWidget().currentWidget()
    type_text(page.findChild(QLineEdit, "unit_name"), "Halkla İlişkiler Birimi")
    name = page.findChild(QLineEdit, "name")
    name.clear()
    type_text(name, "Ayşe Demir")
    QTest.keyClick(name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    ready(qtbot, program)
    assert settings.get(keys.DATABASE) == where
    assert program.office.settings.profile().unit_name == "Halkla İlişkiler Birimi"
    assert program.office.settings.officer().name == "Ayşe Demir"


def test_the_first_question_has_the_focus(qtbot, program, tmp_path):
    program.ask_first(str(tmp_path / "hi.sqlite3"))
    program.window.show()
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    assert program.window.focusWidget().objectName() == "unit_kind"


def test_the_rail_tells_what_presses_from_the_start(qtbot, program, engines):
    told = {}
    program.hub.badge_changed.connect(lambda key, number, *_tone: told.update({key: number}))
    program.open(str(engines.sqlite()))
    ready(qtbot, program)
    qtbot.waitUntil(lambda: set(told) == {"applications", "deadlines", "calls", "contacts"})


def test_sample_data_stand_in_a_file_of_their_own(tmp_path, monkeypatch):
    monkeypatch.setattr(app, "SAMPLE_APPLICATIONS", 5)
    where = str(tmp_path / "ornek.sqlite3")
    first, _where = app.found(FirstAnswers(where=where, sample=True))
    total = first.office.lists.total()
    first.office.close()
    again, _where = app.found(FirstAnswers(where=where, sample=True))
    assert again.office.lists.total() == total > 5
    again.office.close()


def test_an_answer_that_is_refused_keeps_nothing_open(tmp_path):
    where = tmp_path / "hi.sqlite3"
    with pytest.raises(Exception, match=r"profile\.no_name"):
        app.found(FirstAnswers(where=str(where)))
    open_office(where, user="ayse").close()


def test_a_failure_is_told_in_words_and_can_be_tried_again(qtbot, program, tmp_path):
    file = tmp_path / "resim.sqlite3"
    file.write_bytes(b"\x89PNG not a database" * 100)
    program.open(str(file))
    program.window.show()
    qtbot.waitUntil(lambda: bool(program.window.findChildren(Button)), timeout=10_000)
    file.unlink()
    QTest.mouseClick(program.window.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    ready(qtbot, program)
    assert file.exists()


def test_a_bug_is_told_at_the_foot_of_the_window(qtbot, program, engines):
    program.open(str(engines.sqlite()))
    ready(qtbot, program)
    told = []
    program.hub.told.connect(told.append)
    program.tell_bug(ZeroDivisionError())
    program.tell_bug(WorldError("database.missing", where="hi.sqlite3"))
    assert [message.tone for message in told] == ["late", "late"]
    assert "hi.sqlite3" in told[1].text


def test_the_window_waits_for_no_library_that_it_does_not_need_at_once():
    heavy = ("openpyxl", "numpy", "holidays", "alembic", "psycopg", "phonenumbers", "rapidfuzz")
    code = f"import sys, hi_desktop.app; print([m for m in {heavy} if m in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
