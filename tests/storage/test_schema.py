"""The schema: migrations and models agree, and a database of another kind is refused with words."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

import hi_desktop
from hi_desktop.domain.errors import WorldError
from hi_desktop.storage import schema
from hi_desktop.storage.base import Base
from hi_desktop.storage.engine import make_engine
from hi_desktop.storage.unit_of_work import Storage


def _ours(_object, name, type_, _reflected, _compared):
    """Leave out the search indexes of the engines, which models cannot say."""
    if type_ == "table":
        return not name.startswith("search_") and name != "alembic_version"
    return not (type_ == "index" and name and name.endswith("_trgm"))


def test_migrations_make_what_the_models_say(engines, dialect):
    storage = Storage(engines.empty(dialect))
    with storage.engine.connect() as connection:
        options = {
            "compare_type": True,
            "compare_server_default": True,
            "include_object": _ours,
            "target_metadata": Base.metadata,
        }
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, Base.metadata) == []
    storage.close()


def test_head_is_the_newest_migration():
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", "hi_desktop/storage/migrations")
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_current_head() == schema.HEAD


def test_a_database_is_new_only_once(engines, dialect):
    where = engines.empty(dialect)
    first = Storage(where)
    second = Storage(where)
    assert (first.is_new, second.is_new) == (True, False)
    first.close()
    second.close()


def test_a_newer_schema_is_refused_with_both_versions_named(where):
    storage = Storage(where)
    with storage.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0099'"))
        if storage.dialect == "sqlite":
            connection.exec_driver_sql("PRAGMA user_version = 99")
    storage.close()
    with pytest.raises(WorldError) as no:
        Storage(where)
    assert no.value.code == "database.too_new"
    assert no.value.facts == {"found": "0099", "known": schema.HEAD}


def test_a_database_of_another_program_is_refused_and_left_alone(engines, dialect):
    where = engines.empty(dialect)
    engine = make_engine(where)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE somebody (id INTEGER)"))
    with pytest.raises(WorldError) as no:
        Storage(where)
    assert no.value.code == "database.foreign"
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM somebody")).scalar() == 0
    engine.dispose()


def test_a_file_that_is_no_database_is_named(tmp_path):
    path = tmp_path / "liste.db"
    path.write_bytes(b"PK\x03\x04" + b"no database at all " * 300)
    with pytest.raises(WorldError) as no:
        Storage(path)
    assert no.value.code == "database.not_a_database"


def test_a_missing_file_is_named_and_not_made(tmp_path):
    path = tmp_path / "yok.db"
    with pytest.raises(WorldError) as no:
        Storage(path, create=False)
    assert no.value.code == "database.missing"
    assert not path.exists()


def test_a_server_that_does_not_answer_is_named_without_the_password():
    with pytest.raises(WorldError) as no:
        Storage("postgresql://hi:gizli@127.0.0.1:9/office")
    assert no.value.code == "database.unreachable"
    assert "gizli" not in str(no.value.facts)


def test_sqlite_keeps_every_confirmed_act(engines):
    storage = Storage(engines.sqlite())
    with storage.engine.connect() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "application_id")
        }
    storage.close()
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "application_id": 0x48494442,
    }


def test_opening_a_known_database_loads_nothing_heavy(engines):
    code = (
        "import sys; from hi_desktop.services.office import open_office; "
        "office = open_office(sys.argv[1], user='ayse'); office.lists.counts(); "
        "office.calendar.calendar(); office.close(); "
        "print(','.join(sorted({'alembic', 'holidays', 'openpyxl', 'psycopg', 'phonenumbers',"
        " 'rapidfuzz', 'numpy'} & set(sys.modules))))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(engines.sqlite())],
        capture_output=True, text=True, check=True, timeout=60,
        env={**os.environ, "PYTHONPATH": str(Path(hi_desktop.__file__).parents[1])},
    )  # fmt: skip
    assert done.stdout.strip() == ""
