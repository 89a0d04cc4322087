"""Starts the window: the one place where settings, database, language, looks and pages meet.

The window comes first and says that it opens the database; the database is opened beside it, and
the first page is built when it is there.
"""

from __future__ import annotations

import faulthandler
import getpass
import logging
import logging.handlers
import os
import sys
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from hi_desktop import paths
from hi_desktop.domain.errors import HiError
from hi_desktop.domain.vocabulary import Language
from hi_desktop.services.board import Board, read_board
from hi_desktop.services.copies import forget_copies, forget_left_copies
from hi_desktop.services.lists import View
from hi_desktop.services.office import Office, open_office
from hi_desktop.services.settings import Profile
from hi_desktop.ui import i18n, icons, theme
from hi_desktop.ui import settings as keys
from hi_desktop.ui.actions import Actions
from hi_desktop.ui.badges import show_badges
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.first_start import FirstAnswers, FirstStart
from hi_desktop.ui.failures import LastNet
from hi_desktop.ui.garbage import GarbageCollector
from hi_desktop.ui.hub import Hub, Message
from hi_desktop.ui.jobs import Jobs
from hi_desktop.ui.main_window import MainWindow
from hi_desktop.ui.messages import words
from hi_desktop.ui.pages import Page
from hi_desktop.ui.settings import Settings
from hi_desktop.ui.state import State

SAMPLE_APPLICATIONS = 400
SAMPLE_SEED = 1
LOG_BYTES = 1_000_000
LOG_FILES = 5


def _applications(context: UiContext) -> QWidget:
    from hi_desktop.ui.tabs import applications

    return applications.make(context)


def _deadlines(context: UiContext) -> QWidget:
    from hi_desktop.ui.tabs import deadlines

    return deadlines.make(context)


def _contacts(context: UiContext) -> QWidget:
    from hi_desktop.ui.tabs import contacts

    return contacts.make(context)


def _reports(context: UiContext) -> QWidget:
    from hi_desktop.ui.tabs import reports

    return reports.make(context)


def _today(context: UiContext) -> QWidget:
    from hi_desktop.ui.tabs import today

    return today.make(context)


def _calls(context: UiContext) -> QWidget:
    from hi_desktop.ui.tabs import calls

    return calls.make(context)


PAGES: tuple[Page, ...] = (
    Page("today", QT_TRANSLATE_NOOP("Pages", "Today"), "home", _today),
    Page("applications", QT_TRANSLATE_NOOP("Pages", "Applications"), "mail_inbox", _applications),
    Page("deadlines", QT_TRANSLATE_NOOP("Pages", "Deadlines"), "calendar_clock", _deadlines),
    Page(
        "contacts",
        QT_TRANSLATE_NOOP("Pages", "Contact registry"),
        "book_contacts",
        _contacts,
        wishes=(
            ("leave.plan", "leave.plan"),
            ("registry.person", "registry.person"),
            ("registry.unit", "registry.unit"),
            ("registry.missing", "registry.missing"),
            ("registry.doubles", "registry.doubles"),
            ("registry.report", "registry.report"),
            ("registry.rules", "registry.rules"),
        ),
    ),
    Page(
        "calls",
        QT_TRANSLATE_NOOP("Pages", "Calls and visits"),
        "call",
        _calls,
        wishes=(("conversation.log", "log"),),
    ),
    Page("reports", QT_TRANSLATE_NOOP("Pages", "Reports"), "data_bar_vertical", _reports),
)


@dataclass(frozen=True, slots=True)
class Opened:
    """An open database and what the head of the window says of it."""

    office: Office
    profile: Profile | None


class Program(QObject):
    """The running program: what is opened together is closed together.

    Args:
        app: Qt's own object.
        settings: of this officer on this computer.
        language: of the window.
    """

    def __init__(self, app: QApplication, settings: Settings, language: Language) -> None:
        super().__init__()
        self.settings = settings
        self.language: Language = language
        self.office: Office | None = None
        i18n.install(app, language)
        app.setApplicationName("HI Desktop")
        app.setWindowIcon(QIcon(icons.pixmap("mail_inbox", "accent", 48, "filled")))
        self.jobs = Jobs(self)
        self.hub = Hub(self)
        self._garbage = GarbageCollector(self)
        self._garbage.start()
        self.window = MainWindow()
        self.state = State(settings, self)
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._desktop_changed)
        self._app = app
        self._first: FirstStart | None = None
        self._where = ""

    def open(self, where: str) -> None:
        """Open a database beside the window; a failure is told in the window."""
        self._where = where
        self.window.show_opening(self.tr("Opening the database…"), where)
        self.jobs.act(lambda: opened(where), self.show_office, self._not_opened, owner=self)

    def show_office(self, found: Opened) -> None:
        """Fill the window with an open database."""
        office = self.office = found.office
        context = UiContext(
            office=office,
            hub=self.hub,
            jobs=self.jobs,
            actions=Actions(self.window),
            settings=self.settings,
            state=self.state,
            language=self.language,
            today=office.clock.today,
        )
        self.window.connect_context(context, PAGES)
        self.jobs.read(
            lambda: (office.lists.counts(), read_board(office)),
            self._show_badges,
            context.failed,
            owner=self.window,
        )
        self.window.show_names(
            found.profile.unit_name if found.profile else "",
            found.profile.province if found.profile else "",
            office.settings.officer().name,
        )
        shared = not office.synchronous
        text = self.tr("Shared database") if shared else self.tr("On this computer")
        self.window.show_database(text, "ok", writable=True, tip=str(office.where))

    def _show_badges(self, read: tuple[dict[View, int], Board]) -> None:
        show_badges(self.hub, *read)

    def ask_first(self, local: str) -> None:
        """Ask the three questions of the first start."""
        self._first = FirstStart(local=local, name=getpass.getuser())
        self._first.answered.connect(self._answered)
        self.window.show_only(self._first)

    @Slot(object)
    def _answered(self, answers: FirstAnswers) -> None:
        if self._first is not None:
            self._first.set_busy(busy=True)
        self.jobs.act(lambda: found(answers), self._founded, self._not_founded, owner=self)

    def _founded(self, made: tuple[Opened, str]) -> None:
        office, where = made
        self.settings.set(keys.DATABASE, where)
        self._first = None
        self.show_office(office)

    def _not_founded(self, error: Exception) -> None:
        if self._first is None or not isinstance(error, HiError):
            raise error
        self._first.show_error(error)

    def _not_opened(self, error: Exception) -> None:
        if not isinstance(error, HiError):
            raise error
        self.window.show_failure(words(error, self.language), self._again)

    @Slot()
    def _again(self) -> None:
        self.open(self._where)

    @Slot()
    def _desktop_changed(self) -> None:
        """Follow the desktop from light to dark where the officer wants it so."""
        if self.settings.get(keys.THEME) == "system":
            theme.apply_theme(self._app, "system", text_scale=theme.text_scale())

    def tell_bug(self, error: BaseException) -> None:
        """Say that something unexpected happened; the last net has logged it."""
        self.hub.tell(Message(text=words(error, self.language), tone="late"))

    def close(self) -> None:
        """Finish what runs and give the database back."""
        self.jobs.close()
        self._garbage.stop()
        if self.office is not None:
            self.office.close()
            forget_copies()


def found(answers: FirstAnswers) -> tuple[Opened, str]:
    """Make the database of the first start, store what was said; return it and where it is.

    Raises:
        HiError: it cannot be made there, or an answer is refused; nothing is kept open.
    """
    office = open_office(answers.where)
    try:
        if answers.sample:
            if office.lists.total() == 0:
                from hi_desktop.services.sample import fill_sample

                fill_sample(
                    office,
                    applications=SAMPLE_APPLICATIONS,
                    seed=SAMPLE_SEED,
                    today=office.clock.today(),
                    stories=True,
                )
        else:
            office.settings.save_profile(
                Profile(
                    unit_kind=answers.unit_kind,
                    unit_name=answers.unit_name,
                    province=answers.province,
                )
            )
            office.settings.save_me(answers.name, answers.title)
        return Opened(office, office.settings.profile()), answers.where
    except BaseException:
        office.close()
        raise


def opened(where: str) -> Opened:
    """Open a database with what the window shows first; runs on a job thread."""
    forget_left_copies()
    office = open_office(where)
    return Opened(office, office.settings.profile())


def make_application(arguments: list[str] | None = None) -> QApplication:
    """Return Qt's own object; one a process."""
    known = QApplication.instance()
    return known if isinstance(known, QApplication) else QApplication(arguments or sys.argv[:1])


def run(*, database: str | None = None, language: Language | None = None) -> int:
    """Open the window and stay until it is closed; return the exit code.

    Args:
        database: path or address; without one `HI_DATABASE`, then the one of the last time.
        language: of the window; without one that of the settings.
    """
    _log_to_file()
    app = make_application()
    settings = Settings(paths.settings_file())
    chosen: Language = language or ("en" if settings.get(keys.LANGUAGE) == "en" else "tr")
    theme.apply_theme(
        app, theme.choice(settings.get(keys.THEME)), text_scale=settings.get(keys.TEXT_SCALE)
    )
    program = Program(app, settings, chosen)
    LastNet(program.tell_bug).install()
    where = database or os.environ.get("HI_DATABASE") or settings.get(keys.DATABASE)
    if where or paths.default_database().exists():
        program.open(where or str(paths.default_database()))
    else:
        program.ask_first(str(paths.default_database()))
    program.window.show()
    try:
        return app.exec()
    finally:
        program.close()


def _log_to_file() -> None:
    folder = paths.log_folder()
    handler = logging.handlers.RotatingFileHandler(
        folder / "hi.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
    )
    logging.basicConfig(
        level=logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s %(message)s",
        handlers=[handler],
    )
    crash = (folder / "crash.log").open("a", encoding="utf-8")
    faulthandler.enable(crash)
