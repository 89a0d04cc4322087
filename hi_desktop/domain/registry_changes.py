"""What of the registry must be reported to the Counsellorship when it changes (circular, R5, R8).

A person or a unit is seen as the texts that the letter holds. Two sights of it are compared: as it
was when it was last reported, and as it is now. What is equal need not be reported, so a change
that was taken back by hand leaves nothing behind.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from hi_desktop.domain.contacts import Person, Unit
from hi_desktop.domain.dates import dotted
from hi_desktop.domain.phones import format_phone
from hi_desktop.domain.vocabulary import RegistryChangeKind, Word, word

Sight = dict[str, str]
"""A person or a unit as the letter shows it: (field, text as people read it)."""

Pairs = tuple[tuple[str, str], ...]

FIELD_WORDS: dict[str, Word] = {
    "unit": Word("Birim", "Unit"),
    "name": Word("Ad soyad", "Name and surname"),
    "title": Word("Unvan", "Title"),
    "role": Word("Görev", "Role"),
    "phone": Word("İş telefonu", "Work phone"),
    "mobile": Word("Cep telefonu", "Mobile"),
    "until": Word("Son gün", "Last day"),
    "unit_name": Word("Birimin adı", "Name of the unit"),
    "unit_phone": Word("Birim telefonu", "Phone line of the unit"),
}
"""What the fields of a change are called."""

_POST = frozenset({"unit", "name", "title", "role"})


@dataclass(frozen=True, slots=True)
class Difference:
    """What must be reported of one person or unit."""

    kind: RegistryChangeKind
    before: Pairs
    after: Pairs


def person_sight(person: Person | None, unit: str, today: dt.date) -> Sight:
    """Return a person as the letter shows him; empty for one who is not there any more."""
    if person is None or (person.until is not None and person.until < today):
        return {}
    phone = format_phone(person.phone, person.extension) if person.phone else ""
    return {
        "unit": unit,
        "name": person.name,
        "title": person.title,
        "role": word(person.role),
        "phone": phone,
        "mobile": format_phone(person.mobile) if person.mobile else "",
        "until": dotted(person.until) if person.until else "",
    }


def unit_sight(unit: Unit | None, today: dt.date) -> Sight:
    """Return a unit as the letter shows it; empty for one that does not exist any more."""
    if unit is None or (unit.until is not None and unit.until < today):
        return {}
    phone = format_phone(unit.phone, unit.extension) if unit.phone else ""
    return {
        "unit_name": unit.name,
        "unit_phone": phone,
        "until": dotted(unit.until) if unit.until else "",
    }


def difference(
    before: Mapping[str, str], after: Mapping[str, str], waiting: Difference | None = None
) -> Difference | None:
    """Return what must be reported after a change; None for nothing.

    Args:
        before: the sight of it before the change; empty for one not there.
        after: its sight after the change.
        waiting: what of it was not reported yet; its first sight counts, not that of this change.
    """
    if waiting is not None:
        before = {**before, **dict(waiting.before)} if waiting.before else {}
    fields = [name for name in FIELD_WORDS if before.get(name, "") != after.get(name, "")]
    if not fields:
        return None
    whole_before = fields if before else ()
    whole_after = fields if after else ()
    return Difference(
        _kind(before, after, frozenset(fields)),
        tuple((name, before.get(name, "")) for name in whole_before),
        tuple((name, after.get(name, "")) for name in whole_after),
    )


def _kind(
    before: Mapping[str, str], after: Mapping[str, str], fields: frozenset[str]
) -> RegistryChangeKind:
    if "unit_name" in before or "unit_name" in after:
        return RegistryChangeKind.UNIT
    if not before:
        return RegistryChangeKind.JOINED
    if not after or (after.get("until") and not before.get("until")):
        return RegistryChangeKind.LEFT
    return RegistryChangeKind.MOVED if fields & _POST else RegistryChangeKind.REACHED_OTHERWISE


def changed_words(before: Pairs, after: Pairs) -> tuple[str, ...]:
    """Return what changed, as the letter and the list write it in Turkish.

    >>> changed_words((("title", "Memur"),), (("title", "Şef"),))
    ('Unvan: Memur → Şef',)
    """
    old, new = dict(before), dict(after)
    names = [name for name in FIELD_WORDS if name in old or name in new]
    return tuple(
        f"{FIELD_WORDS[name].tr}: {old.get(name) or '—'} → {new.get(name) or '—'}"
        for name in names
        if old.get(name, "") != new.get(name, "")
    )
