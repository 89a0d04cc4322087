"""Register numbers: a counter a year, without a gap and without a double."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

from sqlalchemy import select

import hi_desktop
from hi_desktop.services.clock import FixedClock
from hi_desktop.storage.tables import ApplicationRecord
from hi_desktop.storage.unit_of_work import Storage
from tests.factories import make_draft

EACH = 40


def test_two_programs_at_once_leave_no_gap_and_no_double(where):
    script = Path(__file__).with_name("registering.py")
    environment = {**os.environ, "PYTHONPATH": str(Path(hi_desktop.__file__).parents[1])}
    running = [
        subprocess.Popen([sys.executable, script, where, str(EACH), name], env=environment)
        for name in ("ayse", "murat")
    ]
    assert [process.wait(100) for process in running] == [0, 0]
    storage = Storage(where)
    with storage.read() as work:
        query = select(ApplicationRecord.no).order_by(ApplicationRecord.no)
        numbers = list(work.session.scalars(query))
    storage.close()
    assert numbers == list(range(1, 2 * EACH + 1))


def test_each_year_begins_with_one(where, opened):
    old = opened(where, clock=FixedClock(dt.datetime(2026, 12, 31, 17)))  # noqa: DTZ001
    new = opened(where, clock=FixedClock(dt.datetime(2027, 1, 4, 9)))  # noqa: DTZ001
    drafts = [make_draft(received=dt.date(2026, 12, 30)) for _ in range(3)]
    numbers = [
        old.applications.register(drafts[0]).number,
        old.applications.register(drafts[1]).number,
        new.applications.register(drafts[2]).number,
    ]
    assert numbers == ["2026/000001", "2026/000002", "2027/000001"]


def test_a_taken_back_registration_gives_its_number_back(office):
    first = office.applications.register(make_draft())
    office.history.undo(first.changes.act_id)
    assert office.applications.register(make_draft()).number == first.number
