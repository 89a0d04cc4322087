"""Fixtures of the window: one application object, light theme, Turkish; jobs that end."""

from __future__ import annotations

import datetime as dt
import gc
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from hi_desktop.services.office import Office
from hi_desktop.ui import i18n, theme
from hi_desktop.ui.actions import Actions
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.hub import Hub
from hi_desktop.ui.jobs import Jobs
from hi_desktop.ui.settings import Settings
from hi_desktop.ui.state import State

TODAY = dt.date(2026, 11, 23)


@pytest.fixture(autouse=True)
def _looks(qapp: QApplication) -> Generator[None]:
    """Light, Turkish, 100 %; whatever a test changes is put back."""
    i18n.install(qapp, "tr")
    if theme.theme_name() != "light" or theme.text_scale() != 100 or not qapp.styleSheet():
        theme.apply_theme(qapp, "light")
    yield
    if theme.theme_name() != "light" or theme.text_scale() != 100:
        theme.apply_theme(qapp, "light")
    qapp.clipboard().clear()  # the offscreen clipboard outlives Python and ends the process badly


@pytest.fixture(autouse=True)
def _garbage(qapp: QApplication) -> Generator[None]:
    """Let no job thread collect widgets, as in the running program."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings in a file of the test."""
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def state(settings: Settings) -> State:
    """What the window remembers, in a file of the test."""
    return State(settings)


@pytest.fixture
def jobs(qapp: QApplication) -> Generator[Jobs]:
    """The two lanes, drained at the end."""
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def make_context(local: Office, settings: Settings, jobs: Jobs) -> Callable[[QWidget], UiContext]:
    """Return a maker of the context of a window, with a real office on a file."""

    def make(window: QWidget) -> UiContext:
        return UiContext(
            office=local,
            hub=Hub(window),
            jobs=jobs,
            actions=Actions(window),
            settings=settings,
            state=State(settings, window),
            language="tr",
            today=local.clock.today,
        )

    return make


def type_text(widget: QWidget, text: str) -> None:
    """Type letters of any alphabet; QTest.keyClicks ends the process on Turkish ones."""
    for letter in text:
        key = Qt.Key.Key_unknown if ord(letter) > 127 else Qt.Key(ord(letter.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def shown(qtbot: object, widget: QWidget) -> QWidget:
    """Show a widget, make its window the active one and keep it for the test."""
    qtbot.addWidget(widget)  # type: ignore[attr-defined]
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(lambda: widget.isActiveWindow() or not widget.isWindow())  # type: ignore[attr-defined]
    return widget


@pytest.fixture
def desk(
    qtbot: object,
    make_context: Callable[[QWidget], UiContext],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> object:
    """A window in which sheets are opened; drafts go to a folder of the test."""
    from tests.ui.sheets import Desk

    monkeypatch.setenv("HI_HOME", str(tmp_path / "home"))
    window = QMainWindow()
    qtbot.addWidget(window)  # type: ignore[attr-defined]
    window.resize(580, 800)
    return Desk(qtbot, window, make_context(window))
