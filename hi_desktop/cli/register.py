"""The commands that open a database: demo, import, find, report, check."""

from __future__ import annotations

import datetime as dt
import re
from argparse import Namespace
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path

from hi_desktop import paths
from hi_desktop.cli import output
from hi_desktop.domain.applications import Row
from hi_desktop.domain.errors import RuleError, WorldError
from hi_desktop.domain.identity import check_identity_no, mask_identity
from hi_desktop.services.clock import Clock, FixedClock
from hi_desktop.services.office import Office, open_office

_DIGITS = re.compile(r"(?<!\d)\d{11}(?!\d)")
_NOON = dt.time(12)
_FOUND_AT_MOST = 1000


def _where(options: Namespace) -> str:
    """Return the database that a command works on."""
    return options.database or str(paths.default_database())


@contextmanager
def _reading(options: Namespace) -> Generator[Office]:
    """Open a database that must be there."""
    with closing(open_office(_where(options), create=False)) as office:
        yield office


def _find(options: Namespace) -> int:
    with _reading(options) as office:
        ids = office.lists.find(" ".join(options.text), _FOUND_AT_MOST)
        rows = office.lists.rows(ids)
    found = [_told(rows[id_], unmasked=options.unmasked) for id_ in ids if id_ in rows]
    if options.json:
        output.tell_json(found)
        return 0
    for row in found:
        output.tell("  ".join(str(row[name]) for name in ("number", "due", "applicant", "subject")))
    return 0


def _told(row: Row, *, unmasked: bool) -> dict[str, str]:
    def text(value: str) -> str:
        return value if unmasked else _DIGITS.sub(_masked, value)

    return {
        "number": row.number,
        "external_no": row.external_no,
        "applicant": text(row.applicant),
        "subject": text(row.subject),
        "received": row.received.isoformat(),
        "due": row.due.isoformat(),
        "state": row.state.value,
    }


def _masked(found: re.Match[str]) -> str:
    """Mask eleven digits that are an identity number and leave others, such as phones, alone."""
    try:
        _, warning = check_identity_no(found[0])
    except RuleError:
        return found[0]
    return found[0] if warning else mask_identity(found[0])


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


COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "check": _check,
    "demo": _demo,
    "find": _find,
    "report": _report,
}
