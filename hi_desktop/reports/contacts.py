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
from hi_desktop.domain.registry_workbook import BASE_MARK, BASE_SHEET
from hi_desktop.domain.vocabulary import Role, word
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
    GapKind.FEW_MAIN: "Asıl personel yetersiz",
    GapKind.FEW_BACKUP: "Yedek personel yetersiz",
}

_PEOPLE = (
    *(Column("Birim", width=46), Column("Ad soyad", width=24), Column("Unvan", width=26)),
    *(Column("Görev", width=16), Column("İş telefonu", width=18), Column("Dahili", width=9)),
    *(Column("Cep telefonu", width=16), Column("E-posta", width=34)),
    *(Column("Başlama", "day", 12), Column("Bitiş", "day", 12)),
    *(Column("Göreve ilişkin gerekçe", "wrap", 36), Column("Kimlik", width=8)),
)
_ID = get_column_letter(len(_PEOPLE))
_UNITS = (
    *(Column("Birim", width=46), Column("Kısa ad", width=20), Column("Tür", width=20)),
    *(Column("İl", width=16), Column("Birim telefonu", width=18), Column("Dahili", width=9)),
    *(Column("Bağlı yönetici", width=24), Column("Bağlı yöneticinin görevi", width=32)),
    Column("Eksikler", "wrap", 44),
)


def write_contacts(
    path: Path,
    units: Sequence[Unit],
    people: Sequence[Person],
    gaps: Sequence[Gap],
    *,
    on: dt.date,
    manager: str = "",
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
    told = f"{dotted(on)} günü" + (f" · Bağlı yönetici: {manager}" if manager else "")
    _sheet(first, "Kişiler", _PEOPLE, [_person(one, names) for one in people], told)
    first.column_dimensions[_ID].hidden = True
    progress.advance(1, 3, "Kişiler")
    missing: dict[int, list[str]] = {}
    who = {person.id: person.name for person in people}
    for gap in gaps:
        name = who.get(gap.person_id or 0)
        words = f"{name}: {GAP_WORDS[gap.kind]}" if name else GAP_WORDS[gap.kind]
        missing.setdefault(gap.unit_id, []).append(words)
    managers = {one.unit_id: one.name for one in people if one.role is Role.MANAGER}
    rows = [_unit(one, managers.get(one.id, ""), missing.get(one.id, [])) for one in units]
    _sheet(book.create_sheet(), "Birimler", _UNITS, rows, told)
    _base(book, people, names)
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
    told: str,
) -> None:
    sheet.title = name
    sheets.widths(sheet, columns)
    sheets.title(sheet, f"İrtibat rehberi: {name.lower()}", f"{told} · {len(rows)} satır")
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
        *(person.since, person.until, person.post_reason, str(person.id)),
    )


def _base(book: Workbook, people: Sequence[Person], names: dict[int, str]) -> None:
    """Keep the cells of the people as they were written, out of sight."""
    sheet = book.create_sheet(BASE_SHEET)
    sheet.sheet_state = "veryHidden"
    sheets.put(sheet, 1, 1, BASE_MARK)
    for at, person in enumerate(people, 2):
        texts = _person(person, names)
        for column, value in enumerate((str(person.id), *texts[:-1]), 1):
            shown = dotted(value) if isinstance(value, dt.date) else value
            sheets.put(sheet, at, column, shown)


def _unit(unit: Unit, manager: str, missing: Sequence[str]) -> tuple[Value, ...]:
    return (
        *(unit.name, unit.short, word(unit.kind), unit.province),
        *(_phone(unit.phone), unit.extension),
        *(manager, " / ".join(expected_manager_titles(unit.kind)), "\n".join(missing)),
    )
