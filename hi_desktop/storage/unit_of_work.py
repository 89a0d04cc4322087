"""One transaction: it commits at the end or leaves nothing behind.

Three kinds: `read` sees, `write` changes what is not part of any act (a mark "read", a draft, a
cache), and `act` is an act of an officer: one transaction, one line of history, undone as one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from hi_desktop.storage import journal as journals
from hi_desktop.storage import schema
from hi_desktop.storage.applications import Applications
from hi_desktop.storage.attachments import Attachments
from hi_desktop.storage.breaches import Breaches
from hi_desktop.storage.calendar_days import CalendarDays
from hi_desktop.storage.contacts import Contacts
from hi_desktop.storage.conversations import Conversations
from hi_desktop.storage.daily import Daily
from hi_desktop.storage.engine import WRITE, is_url, make_engine, plain_name
from hi_desktop.storage.failures import told
from hi_desktop.storage.figures import Figures
from hi_desktop.storage.history import History
from hi_desktop.storage.imports import Imports
from hi_desktop.storage.journal import Actor, Journal
from hi_desktop.storage.links import Links
from hi_desktop.storage.lists import Lists
from hi_desktop.storage.outcomes import Outcomes
from hi_desktop.storage.registry import Registry
from hi_desktop.storage.settings import Settings
from hi_desktop.storage.standing_in import StandingIn
from hi_desktop.storage.terms import Terms


@dataclass(slots=True)
class Work:
    """The repositories of one transaction."""

    session: Session
    journal: Journal | None = None
    act_id: int = 0
    """Id of the act, known once the transaction has ended."""
    note: str = ""
    act: str = ""
    applications: Applications = field(init=False)
    outcomes: Outcomes = field(init=False)
    links: Links = field(init=False)
    registry: Registry = field(init=False)
    standing_in: StandingIn = field(init=False)
    conversations: Conversations = field(init=False)
    daily: Daily = field(init=False)
    attachments: Attachments = field(init=False)
    breaches: Breaches = field(init=False)
    calendar: CalendarDays = field(init=False)
    contacts: Contacts = field(init=False)
    figures: Figures = field(init=False)
    history: History = field(init=False)
    imports: Imports = field(init=False)
    lists: Lists = field(init=False)
    settings: Settings = field(init=False)
    terms: Terms = field(init=False)

    def __post_init__(self) -> None:
        """Give every repository the session."""
        self.applications = Applications(self.session)
        self.outcomes = Outcomes(self.session)
        self.links = Links(self.session)
        self.registry = Registry(self.session)
        self.standing_in = StandingIn(self.session)
        self.conversations = Conversations(self.session)
        self.daily = Daily(self.session)
        self.attachments = Attachments(self.session)
        self.breaches = Breaches(self.session)
        self.calendar = CalendarDays(self.session)
        self.contacts = Contacts(self.session)
        self.figures = Figures(self.session)
        self.history = History(self.session)
        self.imports = Imports(self.session)
        self.lists = Lists(self.session)
        self.settings = Settings(self.session)
        self.terms = Terms(self.session)


class Storage:
    """An open database.

    Args:
        where: path of a SQLite file or address of a PostgreSQL database.
        create: make a new database where none is.

    Raises:
        WorldError: codes `database.…`: missing, unreachable, foreign, too_new, not_a_database.
    """

    def __init__(self, where: str | Path, *, create: bool = True) -> None:
        self.where = plain_name(where)
        with told(self.where):
            self._reader: Engine = make_engine(where, create=create)
            self._writer: Engine = self._reader.execution_options(**WRITE)
            try:
                self.is_new = schema.prepare(self._reader)
            except BaseException:
                self._reader.dispose()
                raise
        self.dialect: str = self._reader.dialect.name
        self.is_file = not is_url(where)

    @property
    def engine(self) -> Engine:
        """The engine, for checks and measurements."""
        return self._reader

    def close(self) -> None:
        """Give all connections back."""
        self._reader.dispose()

    @contextmanager
    def read(self) -> Generator[Work]:
        """Open a transaction that only reads."""
        with told(self.where), Session(self._reader, autoflush=False) as session:
            yield Work(session)

    @contextmanager
    def write(self) -> Generator[Work]:
        """Open a transaction for what belongs to no act and has no history."""
        with told(self.where), Session(self._writer, autoflush=False) as session, session.begin():
            session.connection()
            yield Work(session)

    @contextmanager
    def act(
        self, actor: Actor, at: dt.datetime, act: str, *, note: str = "", undoes: int | None = None
    ) -> Generator[Work]:
        """Open the transaction of one act; an act that touches nothing leaves no line.

        Args:
            actor: who acts.
            at: when, local time.
            act: code of the act; `work.act` and `work.note` may be set until the end.
            note: free words of the officer.
            undoes: the act that is taken back.
        """
        with (
            told(self.where),
            Session(self._writer, autoflush=False, expire_on_commit=False) as session,
            session.begin(),
        ):
            session.connection()
            work = Work(session, journals.listen(session), note=note, act=act)
            yield work
            session.flush()
            book = work.journal
            if book is not None and book.touches:
                journals.refresh_search(session, book)
                names = work.standing_in.in_name_of(
                    book.touches.values(),
                    act=work.act,
                    officer_id=actor.officer_id,
                    day=at.date(),
                    undoes=undoes,
                )
                work.act_id = book.write(
                    session,
                    actor=actor,
                    at=at,
                    act=work.act,
                    note=work.note,
                    undoes=undoes,
                    names=names,
                )
                if undoes is not None:
                    work.history.settle(undoes, work.act_id)
