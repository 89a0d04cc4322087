"""Brings the database to the schema that this program knows, and refuses a newer one.

A start compares one stored revision with the one expected; only when they differ is Alembic loaded.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from hi_desktop.domain.errors import WorldError
from hi_desktop.storage.engine import APPLICATION_ID, WRITE

HEAD = "0002"
"""The newest revision in `migrations/versions`; revisions are numbers of four digits, in order."""


def revision(connection: Connection) -> str | None:
    """Return the stored revision; None for an empty database.

    Raises:
        WorldError: `database.foreign` when it holds tables, but not ours.
    """
    names = set(inspect(connection).get_table_names())
    if "alembic_version" not in names:
        if names:
            raise WorldError("database.foreign")
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def prepare(engine: Engine) -> bool:
    """Create or upgrade the schema; return whether the database was new.

    Raises:
        WorldError: `database.too_new` with both revisions; `database.foreign`.
    """
    with engine.connect() as connection:
        found = _quick(connection)
    if found == HEAD:
        return False
    if found is not None and found > HEAD:
        raise WorldError("database.too_new", found=found, known=HEAD)
    upgrade(engine)
    return found is None


def _quick(connection: Connection) -> str | None:
    """Return the revision by the cheapest way: one pragma on SQLite, one row on PostgreSQL."""
    if connection.dialect.name == "sqlite":
        number = connection.exec_driver_sql("PRAGMA user_version").scalar() or 0
        if number:
            mark = connection.exec_driver_sql("PRAGMA application_id").scalar()
            if mark != APPLICATION_ID:
                raise WorldError("database.foreign")
            return f"{number:04d}"
    return revision(connection)


def upgrade(engine: Engine, to: str = "head") -> None:
    """Run the migrations up to a revision, in one transaction.

    Two programs may start on a new database at once: the first one migrates, the second one finds
    everything done.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    with engine.connect().execution_options(**WRITE) as connection, connection.begin():
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": APPLICATION_ID})
        config.attributes["connection"] = connection
        command.upgrade(config, to)
        _mark(connection)


def _mark(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        found = revision(connection)
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={int(found or 0)}")
