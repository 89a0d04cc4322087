"""The columns of the list of people, as data."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hi_desktop.domain.text import sort_key
from hi_desktop.domain.vocabulary import Language, Role, word
from hi_desktop.ui.columns import Cell, Column
from hi_desktop.ui.tabs.contact_book import Entry
from hi_desktop.ui.tabs.contact_words import SHORT, phone, said, unit_name

_ROLES = {Role.MANAGER: 0, Role.MAIN: 1, Role.BACKUP: 2}


def away_text(entry: Entry) -> str:
    """Return that somebody is away and who stands in; empty for who is present."""
    if entry.absence is None:
        return ""
    words = said(QT_TRANSLATE_NOOP("Contacts", "away, {name} stands in"))
    return words.format(name=entry.stand_in)


def _note(entry: Entry) -> str:
    return ", ".join(filter(None, (away_text(entry), *(said(SHORT[one]) for one in entry.lacks))))


def _name_cell(entry: Entry) -> Cell:
    if entry.absence is not None:
        return Cell(entry.person.name, strong=True, glyph="person_clock", glyph_tone="due")
    if entry.lacks:
        glyph, tone = "warning", "soon"
        return Cell(entry.person.name, glyph=glyph, glyph_tone=tone, variant="filled", strong=True)
    return Cell(entry.person.name, glyph="person", glyph_tone="text3", strong=True)


def _name_said(entry: Entry) -> str:
    return ", ".join(filter(None, (entry.person.name, _note(entry))))


def _work_phone(entry: Entry) -> str:
    """Return the number with its extension behind a stroke, as lists write it."""
    person = entry.person
    shown = phone(person.phone)
    return f"{shown} / {person.extension}" if shown and person.extension else shown


def _work_phone_said(entry: Entry) -> str:
    words = phone(entry.person.phone, entry.person.extension)
    return words or said(QT_TRANSLATE_NOOP("Contacts", "no work phone"))


def _missing(text: str) -> Cell:
    return Cell(text, "text") if text else Cell("—", "text3")


def people_columns(language: Language) -> tuple[Column[Entry], ...]:
    """Return the columns in the language of the window."""

    def role(entry: Entry) -> str:
        return word(entry.person.role, language)

    return (
        Column(
            key="name",
            title=QT_TRANSLATE_NOOP("Columns", "Name and surname"),
            text=lambda entry: entry.person.name,
            cell=_name_cell,
            said=_name_said,
            tip=_name_said,
            width=170,
            min_width=150,
            stretch=True,
            indent=24,
        ),
        Column(
            key="title",
            title=QT_TRANSLATE_NOOP("Columns", "Title"),
            text=lambda entry: entry.person.title,
            width=118,
            at=655,
        ),
        Column(
            key="role",
            title=QT_TRANSLATE_NOOP("Columns", "Role"),
            text=role,
            tone="text2",
            width=100,
            at=540,
        ),
        Column(
            key="phone",
            title=QT_TRANSLATE_NOOP("Columns", "Work phone"),
            text=_work_phone,
            cell=lambda entry: _missing(_work_phone(entry)),
            tip=lambda entry: phone(entry.person.phone, entry.person.extension),
            said=_work_phone_said,
            width=168,
            at=440,
        ),
        Column(
            key="mobile",
            title=QT_TRANSLATE_NOOP("Columns", "Mobile"),
            text=lambda entry: phone(entry.person.mobile),
            cell=lambda entry: _missing(phone(entry.person.mobile)),
            width=118,
        ),
        Column(
            key="email",
            title=QT_TRANSLATE_NOOP("Columns", "E-mail"),
            text=lambda entry: entry.person.email,
            tone="text2",
            width=200,
            at=980,
        ),
        Column(
            key="unit",
            title=QT_TRANSLATE_NOOP("Columns", "Unit"),
            text=lambda entry: unit_name(entry.unit),
            tone="text2",
            tip=lambda entry: entry.unit.name,
            width=100,
            at=775,
        ),
    )


SORTS: dict[str, Callable[[Entry], Any]] = {
    "name": lambda entry: sort_key(entry.person.name),
    "title": lambda entry: sort_key(entry.person.title),
    "role": lambda entry: _ROLES[entry.person.role],
    "phone": lambda entry: (not entry.person.phone, entry.person.phone, entry.person.extension),
    "mobile": lambda entry: (not entry.person.mobile, entry.person.mobile),
    "email": lambda entry: (not entry.person.email, entry.person.email),
    "unit": lambda entry: (sort_key(unit_name(entry.unit)), _ROLES[entry.person.role]),
}
"""How the list is put in order; what is empty comes last."""
