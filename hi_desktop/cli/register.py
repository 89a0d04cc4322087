"""The commands that open a database: demo, import, find, report, check."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from hi_desktop import paths
from hi_desktop.cli import output
from hi_desktop.domain.applications import Row
from hi_desktop.domain.errors import RuleError, WorldError
from hi_desktop.domain.identity import mask_identities
from hi_desktop.domain.masking import leaving_row
from hi_desktop.services.clock import Clock, FixedClock
from hi_desktop.services.office import Office, is_there, open_office

if TYPE_CHECKING:
    from hi_desktop.importing.preview import Preview
    from hi_desktop.importing.results import RowResult
    from hi_desktop.services.imports import ImportResult

_NOON = dt.time(12)
_FOUND_AT_MOST = 1000


def _where(options: Namespace) -> str:
    """Return the database that a command works on."""
    return options.database or str(paths.default_database())


def _reading(options: Namespace) -> closing[Office]:
    """Open a database that must be there."""
    return closing(open_office(_where(options), create=False))


def _find(options: Namespace) -> int:
    with _reading(options) as office:
        ids = office.lists.find(" ".join(options.text), _FOUND_AT_MOST)
        rows = office.lists.rows(ids)
    shown = {id_: row if options.unmasked else leaving_row(row) for id_, row in rows.items()}
    found = [_told(shown[id_], unmasked=options.unmasked) for id_ in ids if id_ in shown]
    if options.json:
        output.tell_json(found)
        return 0
    for row in found:
        output.tell("  ".join(str(row[name]) for name in ("number", "due", "applicant", "subject")))
    return 0


def _told(row: Row, *, unmasked: bool) -> dict[str, str]:
    def text(value: str) -> str:
        return value if unmasked else mask_identities(value)

    return {
        "number": row.number,
        "external_no": row.external_no,
        "applicant": text(row.applicant),
        "subject": text(row.subject),
        "received": row.received.isoformat(),
        "due": row.due.isoformat(),
        "state": row.state.value,
    }


def _check(options: Namespace) -> int:
    from hi_desktop.services import checkup

    found = checkup.check(_where(options))
    if options.json:
        output.tell_json({finding.part: finding.told(options.lang) for finding in found})
    else:
        output.tell("\n".join(line for finding in found for line in finding.told(options.lang)))
    faults = [finding for finding in found if not finding.sound]
    if faults:
        raise WorldError("check.faults", count=len(faults), where=_where(options))
    return 0


def _demo(options: Namespace) -> int:
    from hi_desktop.services.sample import fill_sample

    today = options.today or Clock().today()
    clock = FixedClock(dt.datetime.combine(today, _NOON))
    with closing(open_office(options.file, clock=clock)) as office:
        if office.lists.total():
            raise RuleError("demo.exists", where=office.where)
        fill_sample(office, applications=options.applications, seed=options.seed, today=today)
        count = office.lists.total()
    if options.json:
        output.tell_json({"database": options.file, "applications": count})
    else:
        output.tell(f"{options.file}: {count}")
    return 0


def _report(options: Namespace) -> int:
    out = Path(options.out)
    if out.is_dir():
        raise WorldError("file.folder", path=out)
    year, month = options.month
    with _reading(options) as office:
        written = office.reports.export_month(office.reports.month(year, month), out)
    if options.json:
        output.tell_json({"file": str(written), "month": f"{year}-{month:02}"})
    else:
        output.tell(str(written))
    return 0


def _import(options: Namespace) -> int:
    with _bringing(options) as office:
        try:
            preview = office.imports.preview(options.file, channel=options.channel)
        except WorldError as error:
            if error.code != "import.no_columns":
                raise
            return _import_contacts(options, office, error)
        if options.rejects and preview.faulty:
            office.imports.write_rejects(
                preview, options.rejects, options.lang, unmasked=options.unmasked
            )
        done = None if options.dry_run else office.imports.commit(preview)
    told = {
        "file": preview.file,
        "type": preview.type.value,
        "sheet": preview.sheet,
        "header_row": preview.header_row,
        **_counted(preview, done),
    }
    rejected = [
        {
            "row": row.row,
            "field": row.errors[0].field,
            "message": _reasons(row, options),
        }
        for row in (preview.faulty if done is None else done.rejected)
    ]
    if options.json:
        output.tell_json({**told, "rejected": rejected})
        return 0
    lines = [f"{name}: {value}" for name, value in told.items()]
    output.tell("\n".join([*lines, *(f"{one['row']}: {one['message']}" for one in rejected)]))
    return 0


def _reasons(row: RowResult, options: Namespace) -> str:
    reasons = "; ".join(fault.words(options.lang) for fault in row.errors)
    return reasons if options.unmasked else mask_identities(reasons)


def _import_contacts(options: Namespace, office: Office, why: WorldError) -> int:
    """Bring a list of people and units in; `why` tells that it is none of applications."""
    try:
        difference = office.contacts.preview_import(options.file)
    except WorldError:
        raise why from None
    if not options.dry_run:
        office.contacts.commit_import(difference)
    told = {
        "file": difference.file,
        "type": difference.type,
        "sheet": difference.sheet,
        "header_row": difference.header_row,
        "rows": len(difference.rows),
        **difference.counts,
        "duplicates": 0,
        "units": len(difference.units),
        "people": difference.people,
    }
    rejected = [
        {"row": row.row, "field": fault.field, "message": fault.words(options.lang)}
        for row in difference.faulty
        for fault in row.problems[:1]
    ]
    if options.json:
        output.tell_json({**told, "rejected": rejected})
    else:
        output.tell("\n".join(f"{name}: {value}" for name, value in told.items()))
    return 0


@contextmanager
def _bringing(options: Namespace) -> Generator[Office]:
    """Open the database that takes a list; a dry run makes none where none is."""
    where = _where(options)
    if options.dry_run and not is_there(where):
        with (
            TemporaryDirectory() as folder,
            closing(open_office(Path(folder) / "empty.db")) as office,
        ):
            yield office
    else:
        with closing(open_office(where)) as office:
            yield office


def _counted(preview: Preview, done: ImportResult | None) -> dict[str, int]:
    """Return the counts of an import, or of its dry run."""
    from hi_desktop.importing.results import Status

    if done is not None:
        names = ("rows", "added", "updated", "unchanged", "duplicates")
        return {name: getattr(done, name) for name in names}
    counts = preview.counts
    return {
        "rows": len(preview.rows),
        "added": counts[Status.NEW],
        "updated": counts[Status.UPDATE],
        "unchanged": counts[Status.UNCHANGED],
        "duplicates": counts[Status.DUPLICATE],
    }


COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "check": _check,
    "demo": _demo,
    "find": _find,
    "import": _import,
    "report": _report,
}
