"""What the database says when the world does not play along, in the program's own words.

SQLite's result codes and PostgreSQL's SQLSTATEs are sorted here into a few codes. What is not
listed is a bug and passes unchanged to the last net.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.orm.exc import StaleDataError

from hi_desktop.domain.errors import ConflictError, RuleError, WorldError

SQLITE_CODES = {
    5: "busy",
    6: "busy",
    8: "readonly",
    10: "io",
    11: "corrupt",
    13: "full",
    14: "unreachable",
    23: "readonly",
    26: "not_a_database",
}
"""Primary SQLite result code (sqlite.org/rescode.html) -> our code."""

SQLSTATES = {
    "40001": "busy",
    "40P01": "busy",
    "55P03": "busy",
    "57014": "busy",
    "53100": "full",
    "25006": "readonly",
    "42501": "readonly",
    "XX001": "corrupt",
    "XX002": "corrupt",
    "28000": "refused",
    "28P01": "refused",
    "3D000": "missing",
}
"""SQLSTATE of PostgreSQL (appendix A of its manual) -> our code; classes 08 and 57P are no line."""


def code_of(error: BaseException) -> str | None:
    """Return the code of a driver's error, or None if it is a bug."""
    primary = getattr(error, "sqlite_errorcode", None)
    if isinstance(primary, int):
        return SQLITE_CODES.get(primary & 0xFF)
    state = getattr(error, "sqlstate", None)
    if isinstance(state, str):
        return "unreachable" if state[:3] in {"080", "57P"} else SQLSTATES.get(state)
    return _by_words(str(error))


def _by_words(words: str) -> str | None:
    """Sort errors that carry no code: the SQLite driver's older forms and a line never made."""
    table = {
        "file is not a database": "not_a_database",
        "file is encrypted": "not_a_database",
        "database is locked": "busy",
        "unable to open database file": "unreachable",
        "disk image is malformed": "corrupt",
        "readonly database": "readonly",
        "database or disk is full": "full",
        "disk I/O error": "io",
        "password authentication failed": "refused",
        "no password supplied": "refused",
        "does not exist": "missing",
        "onnection": "unreachable",
        "could not translate host name": "unreachable",
        "failed to resolve host": "unreachable",
    }
    return next((code for part, code in table.items() if part in words), None)


@contextmanager
def told(where: str = "") -> Generator[None]:
    """Turn a driver's error into `WorldError("database.…")` or `ConflictError`; let bugs pass.

    What names a record that somebody took out meanwhile is `RuleError("record.gone")`.

    Args:
        where: path or address without a password, as a fact for the sentence.
    """
    try:
        yield
    except StaleDataError as error:
        raise ConflictError("conflict") from error
    except PoolTimeoutError as error:
        raise WorldError("database.busy", where=where) from error
    except DBAPIError as error:
        if isinstance(error, IntegrityError) and _names_what_is_gone(error):
            raise RuleError("record.gone") from error
        origin = error.orig
        code = code_of(origin) if origin is not None else None
        if code is None and error.connection_invalidated:
            code = "unreachable"
        if code is None:
            raise
        raise WorldError(f"database.{code}", where=where) from error


def _names_what_is_gone(error: IntegrityError) -> bool:
    """Return whether a foreign key failed; SQLite tells it by words alone."""
    state = getattr(error.orig, "sqlstate", None)
    return state == "23503" or "FOREIGN KEY" in str(error.orig)
