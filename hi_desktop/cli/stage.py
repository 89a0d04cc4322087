"""A real window for commands: put together as at a start, but with settings of its own."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import TYPE_CHECKING

from hi_desktop.domain.errors import WorldError
from hi_desktop.domain.vocabulary import Language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hi_desktop.app import Program
    from hi_desktop.services.office import Office
    from hi_desktop.ui.theme import Choice

STILL_SECONDS = 0.25
"""So long nothing may happen before the window counts as drawn; longer than any typing delay."""

LONGEST_SECONDS = 60.0


class Stage:
    """The open window of a command.

    Args:
        program: with its window, jobs and office.
        failures: what went wrong in a slot meanwhile; Qt goes on after it, the command does not.
    """

    def __init__(self, program: Program, failures: list[BaseException]) -> None:
        self.program = program
        self._failures = failures

    def settle(self) -> None:
        """Let the window work until it is still.

        Raises:
            WorldError: `window.restless` when it does not come to rest.
        """
        from PySide6.QtCore import QCoreApplication, QEventLoop

        end = time.monotonic() + LONGEST_SECONDS
        still_since = time.monotonic()
        while time.monotonic() - still_since < STILL_SECONDS:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if self._failures:
                raise self._failures[0]
            if self.program.jobs.busy:
                still_since = time.monotonic()
            if time.monotonic() > end:
                raise WorldError("window.restless")

    def picture(self, widget: QWidget, file: Path) -> int:
        """Save a picture of a widget; return how many colours a sample of it has.

        Raises:
            WorldError: `file.failed` when it cannot be written.
        """
        self.settle()
        picture = widget.grab()
        if not picture.save(str(file), "PNG"):
            raise WorldError("file.failed", path=file, reason="PNG")
        image = picture.toImage()
        across, down = max(1, image.width() // 200), max(1, image.height() // 200)
        return len(
            {
                image.pixel(x, y)
                for x in range(0, image.width(), across)
                for y in range(0, image.height(), down)
            }
        )


@contextmanager
def stage(
    office: Office,
    *,
    theme_name: Choice = "light",
    scale: int = 1,
    size: tuple[int, int] = (1440, 900),
    language: Language = "tr",
) -> Generator[Stage]:
    """Show the window on an open office; closed at the end, as the office is.

    Without a screen it is drawn in memory.

    Args:
        office: whose data it shows.
        theme_name: "light", "dark" or "contrast".
        scale: pixels of the picture for one of the layout.
        size: of the window, in pixels of the layout.
        language: of the window.
    """
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from hi_desktop import app
    from hi_desktop.ui import theme
    from hi_desktop.ui.settings import Settings

    failures: list[BaseException] = []
    before = sys.excepthook

    def caught(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        failures.append(error)

    application = app.make_application()
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        settings = Settings(Path(folder) / "settings.ini")
        theme.apply_theme(application, theme_name)
        program = app.Program(application, settings, language)
        sys.excepthook = caught
        try:
            program.show_office(app.Opened(office, office.settings.profile()))
            program.window.resize(*size)
            program.window.show()
            shown = Stage(program, failures)
            shown.settle()
            yield shown
        finally:
            sys.excepthook = before
            program.window.close()
            program.close()
