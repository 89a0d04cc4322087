#!/usr/bin/env python3
"""Measure the program against limits and peers, as ratios within one run.

    python build/benchmark.py [--rows 10000 100000]

Absolute times differ from machine to machine and from hour to hour; a ratio to something measured
beside it does not. Times are CPU time, the least of several runs. A peer is another way to the same
result (slower, we hope), a limit is what no way can go below.
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import os
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import sqlcipher3.dbapi2 as driver  # type: ignore[import-untyped]

from hi_desktop.domain.calendar import FIRST_DAY, LAST_DAY, WorkCalendar
from hi_desktop.services import holiday_source
from hi_desktop.services.clock import FixedClock
from hi_desktop.services.lists import ListQuery, View
from hi_desktop.services.office import Office, open_office
from hi_desktop.services.sample import fill_sample

TODAY = dt.date(2026, 11, 23)
CLOCK = FixedClock(dt.datetime.combine(TODAY, dt.time(12)))
PAGE = 60
DATES = 2000
STARTS = 5
IMPORTED = 10_000


@dataclass(frozen=True)
class Line:
    """One measured ratio.

    Args:
        ours, other: milliseconds.
        against: what `other` is.
        goal: the ratio ours / other that shall not be exceeded.
    """

    what: str
    ours: float
    other: float
    against: str
    goal: float

    def told(self) -> str:
        """Return the line of the table."""
        ratio = self.ours / self.other
        mark = "" if ratio <= self.goal else "  OVER"
        return (
            f"| {self.what} | {_number(self.ours)} | {self.against} | {_number(self.other)} "
            f"| {_ratio(ratio)} | {_ratio(self.goal)}{mark} |"
        )


def _number(value: float) -> str:
    return f"{value:,.2f}" if value < 100 else f"{value:,.0f}"  # noqa: PLR2004 - digits that tell


def _ratio(value: float) -> str:
    return f"{value:.2f}" if value > 0.5 else f"1/{1 / value:.0f}"  # noqa: PLR2004 - as above


def cpu(work: Callable[[], object], runs: int = 7) -> float:
    """Return the least CPU milliseconds of several runs."""
    best = float("inf")
    for _ in range(runs):
        started = time.process_time()
        work()
        best = min(best, time.process_time() - started)
    return best * 1000


@contextmanager
def raw(file: Path) -> Iterator[Any]:
    """Open a database by the bare driver."""
    with closing(driver.connect(str(file))) as connection:
        connection.execute("PRAGMA cache_size=-32768")
        connection.execute("PRAGMA mmap_size=268435456")
        yield connection


# --- the list ---------------------------------------------------------------------------------


def list_lines(office: Office, file: Path) -> Iterator[Line]:
    """Measure what the list of applications asks."""
    lists = office.lists
    newest = ListQuery(view=View.ALL, sort="received", descending=True)
    ids = lists.ids(newest)
    some = random.Random(1).sample(list(ids), PAGE)  # noqa: S311 - no secret
    columns = "a.*, u.name, u.short, o.name"
    joined = (
        f"SELECT {columns} FROM application a LEFT JOIN unit u ON u.id = a.unit_id "
        "LEFT JOIN officer o ON o.id = a.officer_id"
    )
    with raw(file) as bare:
        first = f"{joined} ORDER BY a.received DESC, a.id DESC LIMIT {PAGE}"
        yield Line(
            "first page: vector and its first 60 rows",
            cpu(lambda: lists.rows(lists.ids(newest)[:PAGE])),
            cpu(lambda: bare.execute(first).fetchall()) + _walk(bare),
            "driver alone: the same rows, one index walk",
            3.5,
        )
        yield Line(
            f"id vector of {len(ids):,} rows", cpu(lambda: lists.ids(newest)), _walk(bare),
            "limit: SQLite walks the index", 3.5,
        )  # fmt: skip
        marks = ",".join("?" * PAGE)
        page = f"{joined} WHERE a.id IN ({marks})"
        yield Line(
            "page of 60 rows by primary key",
            cpu(lambda: lists.rows(some), 30),
            cpu(lambda: bare.execute(page, some).fetchall(), 30),
            "driver alone, bare tuples", 2.0,
        )  # fmt: skip
        rare = lists.rows([ids[len(ids) // 2]])[ids[len(ids) // 2]].external_no or "zzzq"
        scan = "SELECT id FROM app_search WHERE instr(f, ?) > 0"
        yield Line(
            "search of one rare number",
            cpu(lambda: lists.ids(ListQuery(view=View.ALL, text=rare))),
            cpu(lambda: bare.execute(scan, (rare,)).fetchall()),
            "scan of the folded text", 1 / 10,
        )  # fmt: skip


def _walk(bare: Any) -> float:
    """Measure SQLite alone handing out the ids in order, without making Python numbers."""
    ordered = "SELECT id FROM application ORDER BY received DESC, id DESC LIMIT -1 OFFSET 0"
    return cpu(lambda: bare.execute(f"SELECT count(*), sum(id) FROM ({ordered})").fetchall())


# --- due days ---------------------------------------------------------------------------------


def due_line() -> Line:
    """Measure 15 working days after each of many days, against a loop over the days."""
    import holidays

    entries = (
        *holiday_source.national_days(FIRST_DAY.year, LAST_DAY.year),
        *holiday_source.seed_days(),
    )
    calendar = WorkCalendar(FIRST_DAY, LAST_DAY, entries)
    known = holidays.country_holidays("TR", years=range(2014, 2036))
    days = [dt.date(2015, 1, 1) + dt.timedelta(days=at) for at in range(DATES)]

    def loop() -> None:
        for day in days:
            left, now = 15, day
            while left:
                now += dt.timedelta(days=1)
                if now.weekday() < 5 and now not in known:  # noqa: PLR2004 - Monday to Friday
                    left -= 1

    return Line(
        f"due day of {DATES:,} dates",
        cpu(lambda: [calendar.add(day, 15) for day in days]),
        cpu(loop, 3),
        "peer: day by day with `holidays`",
        1 / 40,
    )


# --- lists in, reports out --------------------------------------------------------------------


def import_line(folder: Path, rows: int) -> Line:
    """Measure a whole import of a CSV file against `executemany` of the rows that it makes."""
    file = folder / "list.csv"
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, delimiter=";")
        writer.writerow(["Başvuru No", "Başvuru Tarihi", "Başvuran", "Konu", "Başvuru Metni"])
        for at in range(rows):
            day = TODAY - dt.timedelta(days=at % 300)
            told = f"{at}. başvurunun metni; ilgili birime iletilmesini arz ederim. " * 5
            name = f"Şükran Işık {at}"
            writer.writerow([2_600_000_000 + at, f"{day:%d.%m.%Y}", name, f"Konu {at}", told])
    target = folder / "import.db"
    with closing(open_office(target, clock=CLOCK)) as office:
        started = time.process_time()
        done = office.imports.commit(office.imports.preview(file))
        ours = (time.process_time() - started) * 1000
    if done.added != rows:
        raise SystemExit(f"the import took {done.added} rows of {rows}")
    tables = ("application", "application_body", "app_search")
    with raw(target) as source, raw(folder / "bare.db") as bare:
        made = source.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'index') "
            f"AND tbl_name IN ({','.join('?' * len(tables))}) ORDER BY type DESC",
            tables,
        ).fetchall()
        for (statement,) in made:
            bare.execute(statement)
        contents = {name: source.execute(f"SELECT * FROM {name}").fetchall() for name in tables}
        started = time.process_time()
        for name, records in contents.items():
            marks = ",".join("?" * len(records[0]))
            bare.executemany(f"INSERT INTO {name} VALUES ({marks})", records)
        bare.commit()
        other = (time.process_time() - started) * 1000
    return Line(
        f"import of {rows:,} rows: read, check, register, index, history",
        ours,
        other,
        "driver alone: executemany of the finished rows",
        15.0,
    )


def export_line(office: Office, folder: Path) -> Line:
    """Measure the report of the last whole month against openpyxl writing the same cells again."""
    from openpyxl import load_workbook

    last = TODAY.replace(day=1) - dt.timedelta(days=1)
    file = folder / "report.xlsx"
    ours = cpu(
        lambda: office.reports.export_month(office.reports.month(last.year, last.month), file), 3
    )
    same = load_workbook(file)
    listed = max(sheet.max_row for sheet in same.worksheets)
    return Line(
        f"month report: count, lay out and write, {listed:,} rows listed",
        ours,
        cpu(lambda: same.save(folder / "again.xlsx"), 3),
        "peer: openpyxl saves the same cells, laid out already",
        1.0,
    )


# --- start ------------------------------------------------------------------------------------

MINIMAL = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("HI Desktop"))
window.show()
app.processEvents()
"""

OURS = """
import sys, os
from pathlib import Path
from hi_desktop import app as start
from hi_desktop.ui import theme
from hi_desktop.ui.settings import Settings
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractItemView
app = start.make_application()
theme.apply_theme(app, "light")
program = start.Program(app, Settings(Path(sys.argv[2])), "tr")
program.open(sys.argv[1])
program.window.show()
def look():
    tables = program.window.findChildren(QAbstractItemView)
    if any(t.isVisible() and t.model() and t.model().rowCount() > 20 for t in tables):
        app.processEvents()
        os._exit(0)
timer = QTimer(interval=5)
timer.timeout.connect(look)
timer.start()
app.exec()
"""


def start_line(file: Path, folder: Path) -> Line:
    """Measure the start to the first painted rows against an empty window."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HI_HOME": str(folder)}

    def started(code: str) -> float:
        line = [sys.executable, "-c", code, str(file), str(folder / "settings.ini")]
        best = float("inf")
        for _ in range(STARTS):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run(line, check=True, env=environment, timeout=60, stderr=subprocess.DEVNULL)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            best = min(best, spent)
        return best * 1000

    return Line(
        "start to the first painted rows",
        started(OURS),
        started(MINIMAL),
        "limit: an empty Qt window",
        2.5,
    )


def main(arguments: list[str]) -> int:
    """Print one table for each size."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, nargs="+", default=[10_000, 100_000])
    for rows in parser.parse_args(arguments).rows:
        print(f"\n{rows:,} applications, CPU ms, Python {sys.version.split()[0]}\n", flush=True)
        print("| what | ours | against | other | ratio | goal |", flush=True)
        print("| --- | ---: | --- | ---: | ---: | ---: |", flush=True)
        with TemporaryDirectory() as scratch:
            folder = Path(scratch)
            file = folder / "bench.db"
            with closing(open_office(file, clock=CLOCK)) as office:
                fill_sample(office, applications=rows, seed=1, today=TODAY)
                for line in list_lines(office, file):
                    print(line.told(), flush=True)
                print(due_line().told(), flush=True)
                print(import_line(folder, min(rows, IMPORTED)).told(), flush=True)
                print(export_line(office, folder).told(), flush=True)
            print(start_line(file, folder).told(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
