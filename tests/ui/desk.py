"""The page of applications in its window, for the tests that work at it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtTest import QTest

from hi_desktop.ui.main_window import MainWindow
from hi_desktop.ui.pages import Page
from hi_desktop.ui.tabs import applications
from tests.factories import register
from tests.ui.conftest import shown


def open_desk(qtbot, make_context):
    """Open the window on the page of applications, once its rows are read."""
    window = MainWindow()
    context = make_context(window)
    window.connect_context(
        context, [Page("applications", "Applications", "mail_inbox", applications.make)]
    )
    window.show_database("Bu bilgisayarda", "ok", writable=True)
    window.resize(1440, 900)
    shown(qtbot, window)
    settle(qtbot, context)
    return window.page("applications"), context, window


def settle(qtbot, context):
    """Wait until no job is under way."""
    qtbot.wait_until(lambda: not context.jobs.busy, timeout=8000)


def follow(qtbot, page, context, number):
    """Wait until the pane shows an application."""

    def there():
        detail = page.pane.shown()
        return detail is not None and detail.application.number == number

    qtbot.wait_until(there, timeout=8000)
    settle(qtbot, context)


def numbers(page):
    """Return the record numbers in the order of the list."""
    return [page.list.model.text(row, 1) for row in range(page.list.model.rowCount())]


def keys(widget, text):
    """Press a key with its modifiers."""
    QTest.keySequence(widget, text)


def register_three(office):
    """Register three applications: late, due soon and later; return their ids."""
    late = register(office, received=dt.date(2026, 10, 1), subject="Geciken", applicant="Işık Can")
    soon = register(office, received=dt.date(2026, 11, 4), subject="Yaklaşan", applicant="Ali Ünal")
    calm = register(office, received=dt.date(2026, 11, 20), subject="Yeni", applicant="İnci Su")
    return late, soon, calm
