"""Register numbers (kayıt no): one row a year is the counter, in the transaction of the record.

Whoever asks holds the row until the end of the transaction, so that numbers have no gap and no
double, also when two programs write at once; UNIQUE(year, no) stands behind it.
"""

from __future__ import annotations

from sqlalchemy import text
from sqlalchemy.orm import Session

from hi_desktop.storage.journal import Journal, Touch
from hi_desktop.storage.tables import CounterRecord

_NEXT = text(
    "INSERT INTO counter (id, last) VALUES (:year, :count) "
    "ON CONFLICT (id) DO UPDATE SET last = counter.last + excluded.last RETURNING last"
)


def take(session: Session, year: int, count: int = 1) -> range:
    """Return the next `count` numbers of a year; the journal notes it, so that undo can give back.

    Args:
        session: inside the act that registers.
        year: year of the arrival in the register (registration), local time.
        count: at least 1.
    """
    last = int(session.execute(_NEXT, {"year": year, "count": count}).scalar_one())
    journal = session.info.get("journal")
    if isinstance(journal, Journal):
        before, after = {"last": last - count}, {"last": last}
        journal.add(Touch(CounterRecord.__tablename__, str(year), None, "u", before, after))
    return range(last - count + 1, last + 1)


def format_number(year: int, number: int) -> str:
    """Return a register number as people write it.

    >>> format_number(2026, 123)
    '2026/000123'
    """
    return f"{year}/{number:06d}"
