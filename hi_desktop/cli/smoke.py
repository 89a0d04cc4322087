"""`smoke`: does the program work on this machine, from a list to the report, in a real window.

It leaves `result.json` beside the pictures and the workbook: what was done, how long each step
took, and whether all of it went well. The database is thrown away.
"""

from __future__ import annotations

import json
import platform
import time
from argparse import Namespace
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from hi_desktop import __version__
from hi_desktop.cli import output
from hi_desktop.cli.stage import Stage, stage
from hi_desktop.domain.applications import Answer, ReferRequest
from hi_desktop.domain.errors import WorldError
from hi_desktop.domain.vocabulary import Outcome, State
from hi_desktop.services.lists import ListQuery, View
from hi_desktop.services.office import Office, open_office

if TYPE_CHECKING:
    from hi_desktop.services.changes import Changes

FEWEST_COLOURS = 12
"""A picture with fewer shows an empty or a black window."""

LIST = """\
Başvuru Tarihi;Başvuru No;Başvuran;T.C. Kimlik No;Konu;Başvuru Metni
{day};{number}1;İbrahim Işık;10000000146;Evde bakım aylığının kesilmesi;Aylığım neden kesildi?
{day};{number}2;Şükran Güneş;;Koruyucu aile başvurusunun durumu;Başvurum hangi aşamada?
{day};{number}3;Ümit Çağlar;;Huzurevi kontenjanı ve ücret tarifesi;Boş yer var mı?
"""


class _Result:
    """What `result.json` says; written after every step, so that a crash leaves it too."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._steps: list[dict[str, object]] = []
        self._ok = False
        self._write()

    @contextmanager
    def step(self, name: str) -> Generator[dict[str, object]]:
        """Do a step; it may add facts to what is written of it."""
        facts: dict[str, object] = {"name": name, "ok": False}
        self._steps.append(facts)
        started = time.perf_counter()
        try:
            yield facts
            facts["ok"] = True
        finally:
            facts["seconds"] = round(time.perf_counter() - started, 3)
            self._write()

    def finish(self) -> None:
        """Say that all steps went well."""
        self._ok = True
        self._write()

    def _write(self) -> None:
        told = {
            "ok": self._ok,
            "version": __version__,
            "python": platform.python_version(),
            "system": platform.platform(),
            "steps": self._steps,
        }
        text = json.dumps(told, ensure_ascii=False, indent=1)
        self._file.write_text(text, encoding="utf-8")


def smoke(options: Namespace) -> int:
    """Import, refer, answer, export and take pictures; tell where the result lies."""
    folder = Path(options.out)
    folder.mkdir(parents=True, exist_ok=True)
    result = _Result(folder / "result.json")
    with TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        with result.step("database") as facts:
            office = open_office(Path(scratch) / "smoke.db")
            facts["dialect"] = office.dialect
        with ExitStack() as open_things:
            with result.step("window"):
                shown = open_things.enter_context(stage(office, language=options.lang))
            _work(shown, office, result, Path(scratch), folder)
    result.finish()
    output.tell(str(folder / "result.json"))
    return 0


def _work(shown: Stage, office: Office, result: _Result, scratch: Path, folder: Path) -> None:
    """Do the officer's work; every act reaches the window as it does there."""
    with result.step("import") as facts:
        preview = office.imports.preview(_list(office, scratch))
        _announce(shown, office.imports.commit(preview).changes)
        ids = office.lists.ids(ListQuery(view=View.ALL, sort="number"))
        facts["rows"] = len(ids)
        _expect(len(ids) == LIST.count("{number}"), "import")
    with result.step("refer"):
        unit = office.contacts.units()[0]
        _announce(shown, office.applications.read_history(ids[0]))
        done = office.applications.refer([ids[0]], ReferRequest(unit_id=unit.id))
        _announce(shown, done.changes)
        _expect(office.applications.get(ids[0]).state is State.REFERRED, "refer")
    with result.step("answer"):
        day = office.clock.today()
        answer = Answer(
            outcome=Outcome.INFORMED,
            answered_on=day,
            summary="Bilgi verildi.",
            letter_no="E-622.03-1",
            letter_date=day,
            told_applicant_on=day,
            told_counsellorship_on=day,
            entered_on=day,
            entry_text="Bilgi verildi.",
        )
        _announce(shown, office.applications.answer(ids[0], answer))
        _expect(office.applications.get(ids[0]).state is State.CLOSED, "answer")
    with result.step("export") as facts:
        today = office.clock.today()
        month = office.reports.month(today.year, today.month)
        written = office.reports.export_month(month, folder / "report.xlsx")
        facts["file"], facts["bytes"] = written.name, written.stat().st_size
        _expect(month.counts.received == len(ids), "export")
    with result.step("screenshot") as facts:
        facts["pages"] = colours = _pictures(shown, folder)
        _expect(min(colours.values()) >= FEWEST_COLOURS, "screenshot")


def _list(office: Office, scratch: Path) -> Path:
    """Write the list that is brought in, with today's day."""
    day = office.clock.today()
    file = scratch / "liste.csv"
    file.write_text(
        LIST.format(day=f"{day:%d.%m.%Y}", number=f"26{day:%m%d}"), encoding="utf-8-sig"
    )
    return file


def _announce(shown: Stage, changes: Changes) -> None:
    shown.program.hub.announce(changes)
    shown.settle()


def _pictures(shown: Stage, folder: Path) -> dict[str, int]:
    """Save a picture of each page; return the colours that each shows."""
    from hi_desktop import app

    colours = {}
    for page in app.PAGES:
        shown.program.window.go(page.key)
        colours[page.key] = shown.picture(shown.program.window, folder / f"{page.key}.png")
    return colours


def _expect(held: bool, step: str) -> None:  # noqa: FBT001 - what a step found
    """Stop when a step did not leave what it should.

    Raises:
        WorldError: `smoke.failed`.
    """
    if not held:
        raise WorldError("smoke.failed", step=step)
