"""Is a database sound: its file, its schema, its history and its register numbers.

Nothing is changed, and a database of an older program is not brought up to date. Each question
answers with the faults it found: the code of a sentence and its facts.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, exists, func, inspect, select

from hi_desktop.storage import schema
from hi_desktop.storage.base import Base
from hi_desktop.storage.engine import make_engine, plain_name
from hi_desktop.storage.failures import told
from hi_desktop.storage.journal import UNTOLD, encoded

Fault = tuple[str, dict[str, object]]
"""Code of the sentence, and its facts."""

SHOWN = 20
"""At most so many faults of one kind are named."""

_TABLES = Base.metadata.tables


def examine(where: str | Path) -> dict[str, list[Fault]]:
    """Return the faults of each part, in the order in which the parts were asked.

    When the file itself or its schema is not sound, what builds on it is not asked.

    Raises:
        WorldError: the database is missing, cannot be reached, or is none of ours.
    """
    engine = make_engine(where, create=False)
    try:
        with told(plain_name(where)), engine.connect() as connection:
            return _all(connection)
    finally:
        engine.dispose()


def _all(connection: Connection) -> dict[str, list[Fault]]:
    found: dict[str, list[Fault]] = {}
    for name, question in _QUESTIONS.items():
        found[name] = question(connection)
        if found[name] and name in {"file", "schema"}:
            break
    return found


def _file(connection: Connection) -> list[Fault]:
    """Ask SQLite to read every page; a PostgreSQL server keeps its own files."""
    if connection.dialect.name != "sqlite":
        return []
    lines = connection.exec_driver_sql(f"PRAGMA integrity_check({SHOWN})").scalars()
    faults: list[Fault] = [("check.page", {"told": line}) for line in lines if line != "ok"]
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(SHOWN)
    faults += [("check.orphan", {"table": row[0], "row": row[1]}) for row in orphans]
    return faults


def _schema(connection: Connection) -> list[Fault]:
    """Compare the revision, the tables and their columns with what this program knows."""
    revision = schema.revision(connection)
    if revision != schema.HEAD:
        return [("check.revision", {"found": revision or "-", "known": schema.HEAD})]
    seen = inspect(connection)
    tables = set(seen.get_table_names())
    faults: list[Fault] = []
    for table in Base.metadata.sorted_tables:
        if table.name not in tables:
            faults.append(("check.table", {"table": table.name}))
            continue
        columns = {column["name"] for column in seen.get_columns(table.name)}
        lost = sorted(set(table.columns.keys()) - columns)
        faults += [("check.column", {"table": table.name, "column": name}) for name in lost]
    return faults


def _history(connection: Connection) -> list[Fault]:
    """Compare the history with the register, both ways, and look for lines that are gone."""
    return [*_untold(connection), *_gaps(connection), *_vanished(connection), *_unlike(connection)]


def _gaps(connection: Connection) -> list[Fault]:
    """Find deleted lines; the ids of SQLite have no gaps, those of a PostgreSQL server may."""
    if connection.dialect.name != "sqlite":
        return []
    faults: list[Fault] = []
    for name in ("history", "history_row"):
        given = connection.exec_driver_sql(
            "SELECT seq FROM sqlite_sequence WHERE name = ?", (name,)
        ).scalar()
        kept = connection.scalar(select(func.count()).select_from(_TABLES[name])) or 0
        if kept < (given or 0):
            faults.append(("check.history_gap", {"table": name, "count": (given or 0) - kept}))
    return faults


def _vanished(connection: Connection) -> list[Fault]:
    """Find applications that were registered, never taken back, and are gone."""
    application, rows = _TABLES["application"], _TABLES["history_row"]
    later = rows.alias()
    query = (
        select(rows.c.application_id)
        .where(rows.c.table_name == "application", rows.c.op == "i")
        .where(~exists(select(application.c.id).where(application.c.id == rows.c.application_id)))
        .where(
            ~exists(
                select(later.c.id).where(
                    later.c.application_id == rows.c.application_id,
                    later.c.table_name == "application",
                    later.c.op == "d",
                )
            )
        )
        .limit(SHOWN)
    )
    return [("check.vanished", {"row": id_}) for id_ in connection.scalars(query)]


def _unlike(connection: Connection) -> list[Fault]:
    """Find applications with a value that is not the last one that the history tells of it."""
    application, rows = _TABLES["application"], _TABLES["history_row"]
    last: dict[int, dict[str, Any]] = {}
    query = (
        select(rows.c.application_id, rows.c.op, rows.c.after)
        .where(rows.c.table_name == "application")
        .order_by(rows.c.id)
    )
    for id_, op, after in connection.execute(query):
        if op == "u":
            last.setdefault(id_, {}).update(after or {})
        else:
            last.pop(id_, None)
    faults: list[Fault] = []
    rows_now = connection.execute(select(application).order_by(application.c.id)).mappings()
    for now in (row for row in rows_now if row["id"] in last):
        differing = [
            name
            for name, value in last[now["id"]].items()
            if name in now and name not in UNTOLD and encoded(now[name]) != value
        ]
        number = f"{now['year']}/{now['no']:06d}"
        faults += [("check.unlike", {"number": number, "field": name}) for name in differing]
    return faults[:SHOWN]


def _untold(connection: Connection) -> list[Fault]:
    """Find applications without the line of their registration, and lines without their act."""
    application, history, rows = (
        _TABLES[name] for name in ("application", "history", "history_row")
    )
    told_of = (
        select(rows.c.id)
        .where(rows.c.table_name == "application", rows.c.op == "i")
        .where(rows.c.application_id == application.c.id)
    )
    untold = select(application.c.year, application.c.no).where(~exists(told_of)).limit(SHOWN)
    faults: list[Fault] = [
        ("check.untold", {"number": f"{year}/{number:06d}"})
        for year, number in connection.execute(untold)
    ]
    lost = select(rows.c.id).where(
        ~exists(select(history.c.id).where(history.c.id == rows.c.act_id))
    )
    faults += [("check.lost_act", {"row": id_}) for id_ in connection.scalars(lost.limit(SHOWN))]
    return faults


def _numbers(connection: Connection) -> list[Fault]:
    """Find years whose register numbers have a gap, or do not meet their counter."""
    application, counter = _TABLES["application"], _TABLES["counter"]
    given = (
        select(application.c.year, func.count(), func.max(application.c.no))
        .group_by(application.c.year)
        .order_by(application.c.year)
    )
    last = {row.id: row.last for row in connection.execute(select(counter.c.id, counter.c.last))}
    return [
        ("check.numbers", {"year": year, "count": count, "highest": highest})
        for year, count, highest in connection.execute(given)
        if not count == highest == last.get(year)
    ]


def _periods(connection: Connection) -> list[Fault]:
    """Find applications whose due day is not the earlier one of their two periods."""
    a = _TABLES["application"]
    wrong = (a.c.due != a.c.internal_due) & (a.c.due != a.c.legal_due)
    late = (a.c.due > a.c.internal_due) | (a.c.due > a.c.legal_due)
    query = select(a.c.year, a.c.no).where(wrong | late).limit(SHOWN)
    return [
        ("check.period", {"number": f"{year}/{number:06d}"})
        for year, number in connection.execute(query)
    ]


def _search(connection: Connection) -> list[Fault]:
    """Find applications that search would not find."""
    application, search = _TABLES["application"], _TABLES["app_search"]
    known = exists(select(search.c.id).where(search.c.id == application.c.id))
    query = select(application.c.year, application.c.no).where(~known).limit(SHOWN)
    return [
        ("check.search", {"number": f"{year}/{number:06d}"})
        for year, number in connection.execute(query)
    ]


_QUESTIONS: dict[str, Callable[[Connection], list[Fault]]] = {
    "file": _file,
    "schema": _schema,
    "history": _history,
    "numbers": _numbers,
    "periods": _periods,
    "search": _search,
}
