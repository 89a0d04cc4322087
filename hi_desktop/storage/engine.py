"""Opens a database: a SQLite file or a PostgreSQL address, each with the settings that were tried.

SQLite runs in WAL with synchronous=FULL (nothing that was confirmed is lost in a power cut), and a
transaction that will write says so at its beginning (`BEGIN IMMEDIATE`): of two writers one waits,
none fails half way. PostgreSQL has short time-outs, so that no window waits for a dead line. An
error never repeats the values of its statement: they name people, and it may reach a log.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlcipher3  # type: ignore[import-untyped]  # it has no types
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url

from hi_desktop.domain.errors import WorldError

APPLICATION_ID = 0x48494442
"""Stands in the header of our SQLite files: HIDB."""

BUSY_MS = 10_000
"""How long a SQLite writer waits for another one."""

WRITE = {"hi_write": True}
"""Execution option of a connection that is going to write."""

_PG_OPTIONS = " ".join(
    f"-c {name}={value}"
    for name, value in (
        ("statement_timeout", "15s"),
        ("lock_timeout", "3s"),
        ("idle_in_transaction_session_timeout", "30s"),
        ("plan_cache_mode", "force_custom_plan"),
    )
)


def is_url(where: str | Path) -> bool:
    """Return whether `where` is the address of a server and not a file."""
    return isinstance(where, str) and where.startswith(("postgresql:", "postgres:", "postgresql+"))


FILE_ADDRESS = "sqlite:///"


def file_of(where: str | Path) -> Path:
    """Return the file that a path or a ``sqlite:///`` address names.

    Raises:
        WorldError: `database.address` for the address of a server that is no PostgreSQL.
    """
    plain = where.removeprefix(FILE_ADDRESS) if isinstance(where, str) else where
    if "://" in str(plain):
        raise WorldError("database.address", kind=str(plain).partition(":")[0])
    return Path(plain)


def make_engine(where: str | Path, *, create: bool = True) -> Engine:
    """Return an engine for a file or an address; nothing is read yet.

    Raises:
        WorldError: `database.missing` when the file is not there and must not be made,
            `database.unreachable` when its folder is not there, `database.address` for another
            kind of server.
    """
    if is_url(where):
        return _postgres(make_url(str(where)))
    return _sqlite(file_of(where), create=create)


def plain_name(where: str | Path) -> str:
    """Return how a database is called in messages: never with a password."""
    return (
        make_url(str(where)).render_as_string(hide_password=True) if is_url(where) else str(where)
    )


def _sqlite(path: Path, *, create: bool) -> Engine:
    if not path.exists():
        if not create:
            raise WorldError("database.missing", where=str(path))
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WorldError("database.unreachable", where=str(path)) from error
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        module=sqlcipher3,
        hide_parameters=True,
        connect_args={
            "check_same_thread": False,
            "isolation_level": None,
            "timeout": BUSY_MS / 1000,
        },
        pool_size=4,
        max_overflow=4,
        pool_timeout=15,
    )
    event.listen(engine, "connect", _pragmas)
    event.listen(engine, "begin", _begin)
    return engine


def _pragmas(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        f"busy_timeout={BUSY_MS}",
        "cache_size=-32768",
        "mmap_size=268435456",
        "temp_store=MEMORY",
        "trusted_schema=OFF",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("hi_write", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _postgres(url: URL) -> Engine:
    url = url.set(drivername="postgresql+psycopg")
    return create_engine(
        url,
        hide_parameters=True,
        pool_pre_ping=True,
        pool_size=3,
        max_overflow=4,
        pool_recycle=600,
        pool_timeout=15,
        connect_args={
            "connect_timeout": 5,
            "application_name": "hi-desktop",
            "options": _PG_OPTIONS,
            "keepalives_idle": 30,
            "keepalives_interval": 5,
            "keepalives_count": 3,
        },
    )
