"""The open office: one database and the services that work on it.

The window, the commands and the tests all begin here. Nothing is loaded that a start does not need:
the list comes first, imports and reports when they are asked for.
"""

from __future__ import annotations

import getpass
import uuid
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from hi_desktop.domain.text import clean
from hi_desktop.services import seeds
from hi_desktop.services.applications import ApplicationService
from hi_desktop.services.calendar import CalendarService
from hi_desktop.services.clock import Clock
from hi_desktop.services.contacts import ContactService
from hi_desktop.services.context import Context
from hi_desktop.services.history import HistoryService
from hi_desktop.services.lists import ListService
from hi_desktop.services.officer import Officer
from hi_desktop.services.settings import SettingsService
from hi_desktop.storage.engine import file_of, is_url
from hi_desktop.storage.unit_of_work import Storage

if TYPE_CHECKING:
    from hi_desktop.services.attachments import AttachmentService
    from hi_desktop.services.conversations import ConversationService
    from hi_desktop.services.distribution import Distribution
    from hi_desktop.services.imports import ImportService
    from hi_desktop.services.leave import LeaveService
    from hi_desktop.services.letters import LetterService
    from hi_desktop.services.links import LinkService
    from hi_desktop.services.registry import RegistryService
    from hi_desktop.services.reports import ReportService
    from hi_desktop.services.secrecy import SecrecyService
    from hi_desktop.services.today import TodayService
    from hi_desktop.services.yearly import YearlyReports


class Office:
    """An open database with its services; safe to use from several threads."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.where = context.storage.where
        self.dialect = context.storage.dialect
        self.synchronous = context.storage.is_file
        """Pages by primary key may be read on the window's thread (SQLite)."""
        self.calendar = CalendarService(context)
        self.applications = ApplicationService(context, self.calendar)
        self.contacts = ContactService(context)
        self.history = HistoryService(context, self.calendar)
        self.lists = ListService(context)
        self.settings = SettingsService(context, self.calendar.recount)

    @cached_property
    def imports(self) -> ImportService:
        """Bringing lists in."""
        from hi_desktop.services.imports import ImportService

        return ImportService(self.context, self.calendar)

    @cached_property
    def reports(self) -> ReportService:
        """The monthly report."""
        from hi_desktop.services.reports import ReportService

        return ReportService(self.context, self.calendar)

    @cached_property
    def links(self) -> LinkService:
        """Applications that belong together: link, merge, one answer for many."""
        from hi_desktop.services.links import LinkService

        return LinkService(self.context, self.calendar)

    @cached_property
    def secrecy(self) -> SecrecyService:
        """Urgent and protected applications: who may see them, whom to tell."""
        from hi_desktop.services.secrecy import SecrecyService

        return SecrecyService(self.context)

    @cached_property
    def registry(self) -> RegistryService:
        """The contact registry over time: posts held, changes to be reported, doubles."""
        from hi_desktop.services.registry import RegistryService

        return RegistryService(self.context)

    @cached_property
    def leave(self) -> LeaveService:
        """Leave and standing in (R7): planner, whose work is mine today, hand-over."""
        from hi_desktop.services.leave import LeaveService

        return LeaveService(self.context, self.calendar)

    @cached_property
    def conversations(self) -> ConversationService:
        """Calls and visits (görüşmeler), R24-R26 and R6."""
        from hi_desktop.services.conversations import ConversationService

        return ConversationService(self.context, self.calendar, self.applications)

    @cached_property
    def today(self) -> TodayService:
        """What must be done today, and the daily follow-up (R11, R21)."""
        from hi_desktop.services.today import TodayService

        return TodayService(self.context, self.calendar)

    @cached_property
    def attachments(self) -> AttachmentService:
        """Files and e-mails of applications."""
        from hi_desktop.services.attachments import AttachmentService

        return AttachmentService(self.context, self.calendar)

    @cached_property
    def letters(self) -> LetterService:
        """Letters (resmî yazı) drafted in Word."""
        from hi_desktop.services.letters import LetterService

        return LetterService(self.context, self.calendar)

    @cached_property
    def yearly(self) -> YearlyReports:
        """The yearly report of Law 4982 art. 30."""
        from hi_desktop.services.yearly import YearlyReports

        return YearlyReports(self.context)

    @cached_property
    def distribution(self) -> Distribution:
        """Who gets the monthly report."""
        from hi_desktop.services.distribution import Distribution

        return Distribution(self.context, self.reports)

    @property
    def clock(self) -> Clock:
        """The source of now and today."""
        return self.context.clock

    @property
    def scans(self) -> bool:
        """Whether search scans, because the server has no trigram index (a notice is due)."""
        with self.context.read() as work:
            return work.lists.scans()

    def close(self) -> None:
        """Give the database back."""
        self.context.storage.close()


def open_office(
    where: str | Path,
    *,
    clock: Clock | None = None,
    user: str | None = None,
    create: bool = True,
) -> Office:
    """Open a database, made and filled with the seed data when it is new.

    Args:
        where: path of a file or address of a PostgreSQL database.
        clock: the source of now; the machine's by default.
        user: login of who works; the account's by default.
        create: make a database where none is.

    Raises:
        WorldError: codes `database.…`: missing, unreachable, foreign, too_new, not_a_database.
    """
    storage = Storage(where, create=create)
    try:
        login = clean(user or getpass.getuser())[:120]
        context = Context(storage, clock or Clock(), Officer(0, login), uuid.uuid4().hex)
        office = Office(context)
        if storage.is_new:
            seeds.plant(context)
            office.calendar.seed()
        office.calendar.refresh_national()
        context.officer = _officer(context, login)
    except BaseException:
        storage.close()
        raise
    return office


def is_there(where: str | Path) -> bool:
    """Return whether a database may be opened without making its file."""
    return is_url(where) or file_of(where).exists()


def _officer(context: Context, login: str) -> Officer:
    """Return who has this login, entered when new."""
    with context.read() as work:
        known = {row[3]: Officer(*row) for row in work.contacts.officers()}
    if login in known:
        return known[login]
    with context.storage.write() as work:
        id_ = work.contacts.save_officer(0, name=login, title="", login=login)
    return Officer(id_, login, "", login)
