"""The contact registry as one workbook: people, units, and what is missing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from hi_desktop.domain.contacts import Gap, GapKind, Person, Unit
from hi_desktop.domain.dates import dotted
from hi_desktop.domain.duty import expected_manager_titles
from hi_desktop.domain.phones import format_phone
from hi_desktop.domain.progress import Progress
from hi_desktop.domain.vocabulary import word
from hi_desktop.reports import sheets
from hi_desktop.reports.replacing import replacing
from hi_desktop.reports.sheets import TITLE_ROWS, Column
from hi_desktop.reports.splice import Value

GAP_WORDS: dict[GapKind, str] = {
    GapKind.NO_PHONE: "Birimin telefon hattı yok",
    GapKind.NO_MANAGER: "Bağlı yönetici yok",
    GapKind.WRONG_POST: "Yöneticinin görevi birim türüne uymuyor",
    GapKind.NO_MAIN: "Asıl personel yok",
    GapKind.NO_BACKUP: "Yedek personel yok",
    GapKind.NO_MOBILE: "Cep telefonu yok",
    GapKind.NO_WORK_PHONE: "İş telefonu yok",
}

_PEOPLE = (
    *(Column("Birim", width=46), Column("Ad soyad", width=24), Column("Unvan", width=26)),
    *(Column("Görev", width=16), Column("İş telefonu", width=18), Column("Dahili", width=9)),
    *(Column("Cep telefonu", width=16), Column("E-posta", width=34)),
    *(Column("Başlama", "day", 12), Column("Bitiş", "day", 12)),
)
_UNITS = (
    *(Column("Birim", width=46), Column("Kısa ad", width=20), Column("Tür", width=20)),
    *(Column("İl", width=16), Column("Birim telefonu", width=18), Column("Dahili", width=9)),
    *(Column("Bağlı yöneticinin görevi", width=32), Column("Eksikler", "wrap", 44)),
)


def write_contacts(
    path: Path,
    units: Sequence[Unit],
    people: Sequence[Person],
    gaps: Sequence[Gap],
    *,
    on: dt.date,
    progress: Progress,
) -> Path:
    """Write the registry of a day; texts are texts, whatever they begin with.

    Raises:
        WorldError: codes `report.…`.
        CancelledError: the officer cancelled.
    """
    book = Workbook()
    first = book.active
    assert isinstance(first, Worksheet)  # noqa: S101 - a new workbook has one sheet
    names = {unit.id: unit.name for unit in units}
    _sheet(first, "Kişiler", _PEOPLE, [_person(one, names) for one in people], on)
    progress.advance(1, 3, "Kişiler")
    missing: dict[int, list[str]] = {}
    who = {person.id: person.name for person in people}
    for gap in gaps:
        name = who.get(gap.person_id or 0)
        words = f"{name}: {GAP_WORDS[gap.kind]}" if name else GAP_WORDS[gap.kind]
        missing.setdefault(gap.unit_id, []).append(words)
    rows = [_unit(one, missing.get(one.id, [])) for one in units]
    _sheet(book.create_sheet(), "Birimler", _UNITS, rows, on)
    progress.advance(2, 3, "Birimler")
    with replacing(path) as file:
        book.save(file)
    progress.advance(3, 3, path.name)
    return path


def _sheet(
    sheet: Worksheet,
    name: str,
    columns: Sequence[Column],
    rows: Sequence[Sequence[Value]],
    on: dt.date,
) -> None:
    sheet.title = name
    sheets.widths(sheet, columns)
    sheets.title(
        sheet, f"İrtibat rehberi: {name.lower()}", f"{dotted(on)} günü · {len(rows)} satır"
    )
    top = TITLE_ROWS + 1
    end = sheets.table(sheet, top, columns, rows)
    sheet.auto_filter.ref = f"A{top}:{get_column_letter(len(columns))}{max(top, end - 1)}"
    sheet.freeze_panes = f"B{top + 1}"
    sheets.print_setup(sheet, landscape=True, footer="İrtibat rehberi", heading_row=top)


def _phone(e164: str) -> str:
    return format_phone(e164) if e164 else ""


def _person(person: Person, names: dict[int, str]) -> tuple[Value, ...]:
    return (
        *(names.get(person.unit_id, ""), person.name, person.title, word(person.role)),
        *(_phone(person.phone), person.extension, _phone(person.mobile), person.email),
        *(person.since, person.until),
    )


def _unit(unit: Unit, missing: Sequence[str]) -> tuple[Value, ...]:
    return (
        *(unit.name, unit.short, word(unit.kind), unit.province),
        *(_phone(unit.phone), unit.extension),
        *(" / ".join(expected_manager_titles(unit.kind)), "\n".join(missing)),
    )
