"""Registers applications from a process of its own, some of them given up half way.

Run as ``python registering.py WHERE COUNT NAME``.
"""

from __future__ import annotations

import datetime as dt
import sys

from hi_desktop.domain.applications import Draft
from hi_desktop.storage.journal import Actor
from hi_desktop.storage.unit_of_work import Storage

NOW = dt.datetime(2026, 11, 23, 10, 30)  # noqa: DTZ001 - local time of the office
DUE = dt.date(2026, 12, 14)


class _GivenUpError(Exception):
    """The act was given up after its number was taken."""


def register(storage: Storage, name: str, turn: int) -> None:
    """Register one application; every fifth one is given up."""
    draft = Draft(channel="CIMER", received=NOW.date(), subject=f"{name} {turn}", applicant=name)
    values = {"internal_due": DUE, "legal_due": DUE, "due": DUE}
    with storage.act(Actor(officer_id=1, name=name), NOW, "kayit") as work:
        work.applications.add(draft, at=NOW, values=values)
        if turn % 5 == 4:
            raise _GivenUpError


def main(where: str, count: int, name: str) -> None:
    """Register until `count` applications stand."""
    storage = Storage(where)
    done = turn = 0
    while done < count:
        try:
            register(storage, name, turn)
            done += 1
        except _GivenUpError:
            pass
        turn += 1
    storage.close()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
