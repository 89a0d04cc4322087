"""A list of people and units (irtibat listesi) becomes entries, without a database."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from hi_desktop.domain.dates import dotted
from hi_desktop.domain.errors import RuleError, WorldError
from hi_desktop.domain.phones import parse_phone
from hi_desktop.domain.registry_workbook import BASE_MARK, BASE_SHEET
from hi_desktop.domain.text import clean, fold
from hi_desktop.domain.vocabulary import Role
from hi_desktop.importing.cells import CellError, Value, line_of, number_text
from hi_desktop.importing.headings import words_of
from hi_desktop.importing.layout import value_at
from hi_desktop.importing.problems import Problem
from hi_desktop.importing.tables import Line, Sheet, Source

_SEARCHED = 60


class Column(enum.StrEnum):
    """What a column of a contact list can mean."""

    UNIT = "unit"
    NAME = "name"
    SURNAME = "surname"
    TITLE = "title"
    ROLE = "role"
    PHONE = "phone"
    EXTENSION = "extension"
    MOBILE = "mobile"
    EMAIL = "email"
    UNIT_PHONE = "unit_phone"
    ID = "id"
    SINCE = "since"
    UNTIL = "until"
    POST_REASON = "post_reason"


BASE_COLUMNS = (
    *(Column.ID, Column.UNIT, Column.NAME, Column.TITLE, Column.ROLE, Column.PHONE),
    *(Column.EXTENSION, Column.MOBILE, Column.EMAIL, Column.SINCE, Column.UNTIL),
    Column.POST_REASON,
)
"""Columns of the hidden sheet, in their order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One person of the list; a row that names only a unit has no `name`.

    Args:
        person_id: whom the row stood for when our own workbook was written; 0 for other lists.
        edited: columns that were edited since; None for other lists.
        since: as the cell of our own workbook shows it, as is `until`.
    """

    row: int
    unit: str
    name: str = ""
    title: str = ""
    role: Role = Role.MAIN
    phone: str = ""
    extension: str = ""
    mobile: str = ""
    email: str = ""
    unit_phone: str = ""
    unit_extension: str = ""
    person_id: int = 0
    edited: frozenset[str] | None = None
    since: str = ""
    until: str = ""
    post_reason: str = ""
    problems: tuple[Problem, ...] = ()


Base = dict[int, dict[Column, str]]
"""What each row of our own workbook held, by the id of its person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactList:
    """The entries of a sheet.

    Args:
        gone: (id, name) of the people of our own workbook whose rows were deleted.
    """

    sheet: str
    header_row: int
    headings: tuple[str, ...]
    entries: tuple[Entry, ...]
    gone: tuple[tuple[int, str], ...] = ()


def column(heading: str) -> Column | None:  # noqa: C901, PLR0911 - a table, read from above
    """Return what a heading of a contact list means.

    >>> column("Birim"), column("Cep Telefonu"), column("İş Telefonu"), column("Görevi")
    (<Column.UNIT: 'unit'>, <Column.MOBILE: 'mobile'>, <Column.PHONE: 'phone'>, \
<Column.ROLE: 'role'>)
    """
    words = words_of(heading)

    def has(*stems: str) -> bool:
        return any(word.startswith(stems) for word in words)

    if [*words] == ["kimlik"]:
        return Column.ID
    if words and words[0] in {"baslama", "bitis"} and len(words) == 1:
        return Column.SINCE if words[0] == "baslama" else Column.UNTIL
    if has("eposta", "email", "mail"):
        return Column.EMAIL
    if has("dahili"):
        return Column.EXTENSION
    if has("cep", "gsm", "mobil"):
        return Column.MOBILE
    if has("tel", "telefon", "santral", "hat"):
        return Column.UNIT_PHONE if has("birim", "santral", "hat", "kurum") else Column.PHONE
    if has("gerekce"):
        return Column.POST_REASON
    if has("gorev", "rol", "asil", "statu"):
        return Column.ROLE
    if has("unvan", "kadro", "meslek"):
        return Column.TITLE
    if has("soyad", "soyis"):
        return Column.NAME if has("ad", "isim") and len(words) > 1 else Column.SURNAME
    if has("birim", "mudurlu", "kurum", "teskilat", "baskanli", "daire", "kurulus"):
        return Column.UNIT
    if words and words[0] in {"ad", "adi", "isim", "ismi", "personel", "kisi", "irtibat"}:
        return Column.NAME
    return None


def read(source: Source) -> ContactList:
    """Return the entries of the sheet that looks most like a contact list.

    Raises:
        WorldError: `import.no_contacts`.
    """
    base = _base(source)
    found = [_list(sheet, base) for sheet in source.sheets if sheet.name != BASE_SHEET]
    best = max(found, key=lambda one: (len(one.entries), one.header_row))
    if not best.entries:
        raise WorldError("import.no_contacts", file=source.file)
    if not base:
        return best
    here = {entry.person_id for entry in best.entries}
    gone = tuple((id_, texts[Column.NAME]) for id_, texts in base.items() if id_ not in here)
    return replace(best, gone=gone)


def _base(source: Source) -> Base:
    """Return what the rows of our own workbook held when it was written; empty for others."""
    for sheet in source.sheets:
        if sheet.name == BASE_SHEET and sheet.rows and line_of(sheet.rows[0][0]) == BASE_MARK:
            found: Base = {}
            for row in sheet.rows[1:]:
                texts = {name: line_of(value_at(row, at)) for at, name in enumerate(BASE_COLUMNS)}
                if texts[Column.ID].isdecimal():
                    found[int(texts[Column.ID])] = texts
            return found
    return {}


def _list(sheet: Sheet, base: Base) -> ContactList:
    header, columns = _header(sheet.rows)
    headings = tuple(map(line_of, sheet.rows[header - 1])) if header else ()
    entries = tuple(_entries(sheet.rows, header, columns, base)) if header else ()
    return ContactList(sheet=sheet.name, header_row=header, headings=headings, entries=entries)


def _header(rows: Sequence[Line]) -> tuple[int, dict[Column, int]]:
    """Return the heading row and the place of each column; row 0 where there is none."""
    best: tuple[int, dict[Column, int]] = (0, {})
    for at, row in enumerate(rows[:_SEARCHED], 1):
        columns: dict[Column, int] = {}
        for place, value in enumerate(row):
            meant = column(value) if isinstance(value, str) else None
            if meant is not None:
                columns.setdefault(meant, place)
        if {Column.UNIT, Column.NAME} <= set(columns) and len(columns) > len(best[1]):
            best = (at, columns)
    return best


def _entries(
    rows: Sequence[Line], header: int, columns: dict[Column, int], base: Base
) -> Iterator[Entry]:
    unit = ""
    waiting = dict(base)
    for number, row in enumerate(rows[header:], header + 1):
        cells = {name: value_at(row, at) for name, at in columns.items()}
        if all(value is None for value in cells.values()):
            continue
        unit = line_of(cells[Column.UNIT]) or unit
        if fold(unit) != fold(line_of(rows[header - 1][columns[Column.UNIT]])):
            entry = _entry(number, unit, cells)
            yield _known_again(entry, cells, waiting) if base else entry


def _known_again(entry: Entry, cells: dict[Column, Value], waiting: Base) -> Entry:
    """Return a row of our own workbook with whom it stands for and which cells were edited.

    A row that was copied stands for somebody new: only the first one with its id is the person.
    """
    id_ = line_of(cells.get(Column.ID))
    texts = waiting.pop(int(id_), None) if id_.isdecimal() else None
    if texts is None:
        return entry
    edited = frozenset(
        name.value
        for name, value in cells.items()
        if name in texts and name is not Column.ID and _shown(value) != texts[name]
    )
    return replace(
        entry,
        person_id=int(id_),
        edited=edited,
        since=_shown(cells.get(Column.SINCE)),
        until=_shown(cells.get(Column.UNTIL)),
    )


def _shown(value: Value) -> str:
    """Return a cell as the hidden sheet writes it: days with dots."""
    if isinstance(value, dt.datetime):
        return dotted(value.date())
    return dotted(value) if isinstance(value, dt.date) else line_of(value)


def _entry(number: int, unit: str, cells: dict[Column, Value]) -> Entry:
    def text(name: Column) -> str:
        return clean(line_of(cells.get(name)))

    problems: list[Problem] = []
    phone, extension = _phone(cells.get(Column.PHONE), Column.PHONE, problems)
    mobile, _ = _phone(cells.get(Column.MOBILE), Column.MOBILE, problems)
    unit_phone, unit_extension = _phone(cells.get(Column.UNIT_PHONE), Column.UNIT_PHONE, problems)
    name = " ".join(part for part in (text(Column.NAME), text(Column.SURNAME)) if part)
    if not unit:
        problems.append(Problem("unit", "unit.missing"))
    return Entry(
        row=number,
        unit=unit,
        name=name[:200],
        title=text(Column.TITLE)[:120],
        role=_role(text(Column.ROLE), text(Column.TITLE)),
        phone=phone,
        extension=extension or text(Column.EXTENSION)[:12],
        mobile=mobile,
        email=text(Column.EMAIL)[:200],
        post_reason=text(Column.POST_REASON)[:300],
        unit_phone=unit_phone,
        unit_extension=unit_extension,
        problems=tuple(problems),
    )


def _phone(value: Value, name: Column, problems: list[Problem]) -> tuple[str, str]:
    if value is None:
        return "", ""
    try:
        text = number_text(value)
        if not any(c.isdigit() for c in text):
            return "", ""
        phone = parse_phone(text, mobile=name is Column.MOBILE)
    except CellError as error:
        problems.append(Problem(name.value, error.code, line_of(value), warning=True))
    except RuleError as error:
        problems.append(Problem(name.value, error.code, line_of(value)[:40], warning=True))
    else:
        return phone.e164, phone.extension
    return "", ""


def _role(role: str, title: str) -> Role:
    """Return the role that a list tells; without a word for it the title may tell a manager."""
    told = fold(role)
    if any(mark in told for mark in ("yedek", "vekil")):
        return Role.BACKUP
    if any(mark in told for mark in ("yonetici", "amir", "mudur", "sorumlu yon", "baskan")):
        return Role.MANAGER
    if not told and any(mark in fold(title) for mark in ("mudur", "baskan", "musavir")):
        return Role.MANAGER
    return Role.MAIN
