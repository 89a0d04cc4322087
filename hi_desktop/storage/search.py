"""Search as you type, right for Turkish: own folding, then trigrams.

The folded text lies in `app_search`. On SQLite an FTS5 index of trigrams without positions finds
candidates and `instr` rechecks them; on PostgreSQL LIKE uses a `pg_trgm` index, or scans where that
extension could not be made. Words are joined by AND, each may stand anywhere in a word. One or two
letters ask for the beginning of the applicant's name, one or two digits for the register number:
no index of trigrams can help there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    and_,
    column,
    delete,
    false,
    func,
    insert,
    literal_column,
    or_,
    select,
    table,
)
from sqlalchemy.orm import Session

from hi_desktop.domain.text import clean, fold
from hi_desktop.domain.vocabulary import IdentityStatus
from hi_desktop.storage.tables import (
    ApplicationRecord,
    AttachmentRecord,
    BodyRecord,
    SearchRecord,
)

SOURCES = frozenset(
    {"year", "no", "applicant", "subject", "external_no", "letter_no"}
    | {"identity_no", "phone", "body"}
    | {"confidential", "identity"}
)
"""Columns from which the folded text is made."""

_INDEXES = {
    "f": table("search_names", column("rowid", Integer)),
    "fb": table("search_bodies", column("rowid", Integer)),
}

TRIGRAM = 3
LAST_CHARACTER = "\U0010ffff"
"""Comes after every other one in the order of bytes."""

_NUMBER = re.compile(r"(\d{4})/(\d{1,6})")
"""A register number as people type it, without its leading noughts."""

CHUNK = 400


def texts(row: Any) -> dict[str, Any]:
    """Return the search row of one application, from a row with the columns of `SOURCES`.

    What names a secret applicant is not in it, so that no search can find him (Law 6284 art. 8/6);
    those who may see him search with `plain`.
    """
    if row.confidential or row.identity == IdentityStatus.HIDDEN:
        number = f"{row.year}/{row.no:06d}"
        subject = "" if row.confidential else row.subject
        return {"id": row.id, "n": "", "f": fold(f"{number}\n{subject}".strip()), "fb": ""}
    return plain(row)


def plain(row: Any) -> dict[str, Any]:
    """Return the search row of an application whose applicant may be found."""
    parts = (
        f"{row.year}/{row.no:06d}",
        row.applicant,
        row.subject,
        row.external_no,
        row.letter_no,
        row.identity_no,
        _digits(row.phone),
    )
    return {
        "id": row.id,
        "n": fold(row.applicant)[:240],
        "f": fold("\n".join(part for part in parts if part)),
        "fb": fold(row.body),
    }


def _digits(phone: str) -> str:
    """Return the national form, so that 0532… and +90532… meet: `+90532…` -> `0532…`."""
    return "0" + phone[3:] if phone.startswith("+90") else phone


def refresh(session: Session, ids: Sequence[int]) -> None:
    """Write the search rows of these applications anew; those that are gone are taken out."""
    a, b = ApplicationRecord, BodyRecord
    wanted = select(
        a.id, a.year, a.no, a.applicant, a.subject, a.external_no, a.letter_no,
        b.identity_no, b.phone, b.body, a.confidential, b.identity,
    ).join(b, b.id == a.id)  # fmt: skip
    for start in range(0, len(ids), CHUNK):
        part = ids[start : start + CHUNK]
        files = _files(session, part)
        rows = [
            _with_files(texts(row), files.get(row.id, ""))
            for row in session.execute(wanted.where(a.id.in_(part)))
        ]
        session.execute(delete(SearchRecord).where(SearchRecord.id.in_(part)))
        if rows:
            session.execute(insert(SearchRecord), rows)


def _files(session: Session, ids: Sequence[int]) -> dict[int, str]:
    """Return the folded text of the files of these applications."""
    f = AttachmentRecord
    found: dict[int, str] = {}
    query = select(f.application_id, f.name, f.text).where(f.application_id.in_(ids))
    for id_, name, text in session.execute(query.order_by(f.id)):
        found[id_] = "\n".join(filter(None, (found.get(id_, ""), fold(name), text)))
    return found


def _with_files(row: dict[str, Any], text: str) -> dict[str, Any]:
    """Return a search row with the text of the files; that of a secret applicant stays empty."""
    shown = bool(row["fb"] or row["n"])
    return {**row, "fb": f"{row['fb']}\n{text}"} if text and shown else row


def needles(words: str) -> list[str]:
    """Return the folded words of a question; what no database takes is left out."""
    return fold(clean(words)).split()


def condition(dialect: str, words: Iterable[str], *, bodies: bool = False) -> ColumnElement[bool]:
    """Return the condition on `application.id` that finds all folded words.

    Args:
        dialect: name of the engine's dialect.
        words: folded words, at least one.
        bodies: also look into the texts of the applications.
    """
    wanted = list(words)
    long = [word for word in wanted if len(word) >= TRIGRAM]
    if not long:
        return ApplicationRecord.id.in_(_short(" ".join(wanted)))
    found: ColumnElement[bool] = ApplicationRecord.id.in_(_long(dialect, "f", wanted))
    if len(wanted) == 1 and (number := _NUMBER.fullmatch(wanted[0])):
        year, no = int(number[1]), int(number[2])
        found = or_(found, and_(ApplicationRecord.year == year, ApplicationRecord.no == no))
    if bodies:
        return or_(found, ApplicationRecord.id.in_(_long(dialect, "fb", wanted)))
    return found


def names_with(words: Sequence[str]) -> Select[Any]:
    """Return the ids whose applicant contains all folded words."""
    return _scan(SearchRecord.n, words)


def texts_with(words: Sequence[str]) -> Select[Any]:
    """Return the ids whose searched text contains all folded words."""
    return _scan(SearchRecord.f, words)


def _scan(place: Any, words: Sequence[str]) -> Select[Any]:
    tests = (place.contains(word, autoescape=True) for word in words)
    return select(SearchRecord.id).where(*tests)


def _short(beginning: str) -> Select[Any]:
    if not beginning:
        return select(SearchRecord.id).where(false())
    if beginning.isdecimal():
        return select(ApplicationRecord.id).where(ApplicationRecord.no == int(beginning))
    n = SearchRecord.n
    return select(SearchRecord.id).where(n >= beginning, n < beginning + LAST_CHARACTER)


def _long(dialect: str, place_name: str, words: Sequence[str]) -> Select[Any]:
    place = SearchRecord.f if place_name == "f" else SearchRecord.fb
    if dialect == "sqlite":
        match = " AND ".join(_grams(word) for word in words if len(word) >= TRIGRAM)
        index = _INDEXES[place_name]
        found = select(SearchRecord.id).join(index, SearchRecord.id == index.c.rowid)
        asked = found.where(literal_column(index.name).op("MATCH")(match))
        return asked.where(*(func.instr(place, word) > 0 for word in words))
    return _scan(place, words)


def _grams(word: str) -> str:
    """Return the trigrams of a word as an FTS5 question.

    >>> _grams("isik")
    '"isi" AND "sik"'
    """
    head = word[:40]
    grams = dict.fromkeys(head[at : at + TRIGRAM] for at in range(len(head) - TRIGRAM + 1))
    return " AND ".join('"{}"'.format(gram.replace('"', '""')) for gram in grams)
