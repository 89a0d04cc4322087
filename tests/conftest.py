"""Fixtures for all tests: offices on a SQLite file and on a real PostgreSQL server."""

from __future__ import annotations

import datetime as dt
import os
import shutil
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from hi_desktop.services.clock import FixedClock
from hi_desktop.services.office import Office, open_office
from tests import postgres

NOW = dt.datetime(2026, 11, 23, 10, 30)  # noqa: DTZ001 - local time of the office
"""A Monday without holidays near; "now" of every test that does not say otherwise."""


@dataclass
class Engines:
    """Makes databases on both engines; a new one is a copy of a template, in milliseconds."""

    folder: Path
    address: str = ""
    missing: str = ""
    names: Iterator[int] = field(default_factory=count)
    sqlite_template: Path | None = None
    postgres_ready: bool = False

    def sqlite(self) -> Path:
        """Return the path of a fresh database with the seed data."""
        if self.sqlite_template is None:
            template = self.folder / "template.db"
            open_office(template, clock=FixedClock(NOW), user="ayse").close()
            self.sqlite_template = template
        path = self.folder / f"office{next(self.names)}.db"
        shutil.copy(self.sqlite_template, path)
        return path

    def postgresql(self) -> str:
        """Return the address of a fresh database with the seed data."""
        if not self.address:
            pytest.skip(f"no PostgreSQL server: {self.missing}")
        template = postgres.TEMPLATE
        if not self.postgres_ready:
            postgres.run(self.address, f"CREATE DATABASE {template}")
            open_office(f"{self.address}{template}", clock=FixedClock(NOW), user="ayse").close()
            self.postgres_ready = True
        name = f"office{next(self.names)}"
        postgres.run(self.address, f"CREATE DATABASE {name} TEMPLATE {template}")
        return f"{self.address}{name}"

    def empty(self, dialect: str) -> str:
        """Return where a database can be made that holds nothing yet."""
        name = f"empty{next(self.names)}"
        if dialect == "sqlite":
            return str(self.folder / f"{name}.db")
        if not self.address:
            pytest.skip(f"no PostgreSQL server: {self.missing}")
        postgres.run(self.address, f"CREATE DATABASE {name}")
        return f"{self.address}{name}"

    def fresh(self, dialect: str) -> str:
        """Return where a fresh database with the seed data is."""
        return str(self.sqlite()) if dialect == "sqlite" else self.postgresql()


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep drafts, settings and logs of a test out of the folder of whoever runs it."""
    monkeypatch.setenv("HI_HOME", str(tmp_path / "home"))


@pytest.fixture(scope="session")
def engines(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Generator[Engines]:
    """Both engines; the server is started at most once and stopped at the end."""
    made = Engines(tmp_path_factory.mktemp("databases"))
    wanted = any(
        getattr(item, "callspec", None) and "postgresql" in item.callspec.params.values()
        for item in request.session.items
    )
    if not wanted:
        made.missing = "no test asked for it"
        yield made
        return
    try:
        running = postgres.server()
        made.address = running.__enter__()
    except postgres.NoServerError as error:
        made.missing = str(error)
        request.config.stash[NOT_RUN] = str(error)
        yield made
        return
    try:
        yield made
    finally:
        running.__exit__(None, None, None)


NOT_RUN = pytest.StashKey[str]()


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say loudly which part did not run."""
    why = config.stash.get(NOT_RUN, None)
    if why is not None:
        terminalreporter.section("NOT RUN: everything on PostgreSQL", sep="!", red=True, bold=True)
        terminalreporter.line(f"No PostgreSQL server could be started: {why}")


@pytest.fixture(params=["sqlite", "postgresql"])
def dialect(request: pytest.FixtureRequest) -> str:
    """Name of the engine on which the test runs: once on each."""
    return str(request.param)


@pytest.fixture
def clock() -> FixedClock:
    """Monday, 23 November 2026, half past ten."""
    return FixedClock(NOW)


@pytest.fixture
def where(engines: Engines, dialect: str) -> str:
    """Path or address of a fresh database with the seed data."""
    return engines.fresh(dialect)


@pytest.fixture
def opened() -> Generator[Callable[..., Office]]:
    """Open offices that are closed at the end of the test."""
    offices: list[Office] = []

    def opening(where: str, **options: object) -> Office:
        office = open_office(where, **{"clock": FixedClock(NOW), "user": "ayse", **options})
        offices.append(office)
        return office

    yield opening
    for office in offices:
        office.close()


@pytest.fixture
def office(where: str, opened: Callable[..., Office]) -> Office:
    """An office on each engine, with seed data and without applications."""
    return opened(where)


@pytest.fixture
def local(engines: Engines, opened: Callable[..., Office]) -> Office:
    """An office on a SQLite file only, for what does not depend on the engine."""
    return opened(str(engines.sqlite()))
