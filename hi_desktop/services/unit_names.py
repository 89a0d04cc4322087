"""Names of units as lists write them: full, short, former, without the kind."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from hi_desktop.domain.contacts import Unit
from hi_desktop.domain.vocabulary import UnitKind
from hi_desktop.importing.results import unit_key

_KINDS = (
    *("genel mudurlugu", "dairesi baskanligi", "daire baskanligi", "baskanligi", "musavirligi"),
    *("gn md", "gn mud", "gm", "daire bsk", "dai bsk", "bsk"),
)
_DIRECTORATES = (
    *("aile ve sosyal hizmetler il mudurlugu", "aile ve sosyal politikalar il mudurlugu"),
    *("aile calisma ve sosyal hizmetler il mudurlugu", "il mudurlugu", "aile il mudurlugu"),
    *("ashim", "aspim", "acshim", "aile ve sosyal hizmetler", "aile ve sosyal politikalar"),
)
"""Names of the provincial directorates since 2011."""


def lookup(units: Iterable[Unit], on: dt.date) -> dict[str, int]:
    """Return unit ids by the compared form of every name that lists use.

    A name of today's units comes before one of units that have ended; a unit that has ended is
    found under its successor's id where only the kind has changed (Personel Dairesi Başkanlığı,
    Personel Genel Müdürlüğü).
    """
    known = list(units)
    valid = [unit for unit in known if (unit.until is None or unit.until >= on)]
    found: dict[str, int] = {}
    for source in (_own, _spelled):
        for unit in valid:
            for name in source(unit):
                found.setdefault(name, unit.id)
    for unit in known:
        for name in _own(unit):
            found.setdefault(name, unit.id)
    found.pop("", None)
    return found


def _own(unit: Unit) -> Iterator[str]:
    yield unit_key(unit.name)
    yield unit_key(unit.short)


def _spelled(unit: Unit) -> Iterator[str]:
    """Return further spellings of a unit that exists."""
    if unit.kind is UnitKind.PROVINCIAL_DIRECTORATE and unit.province:
        for name in _DIRECTORATES:
            yield f"{unit_key(unit.province)} {name}"
        return
    name = unit_key(unit.name)
    for kind in _KINDS:
        if name.endswith(f" {kind}"):
            stem = name.removesuffix(f" {kind}")
            yield stem
            for other in _KINDS:
                yield f"{stem} {other}"
            return


def guessed_kind(name: str) -> UnitKind:
    """Return the kind of a unit that only a list names.

    >>> guessed_kind("Mersin Aile ve Sosyal Hizmetler İl Müdürlüğü").value
    'IL_MUDURLUGU'
    """
    key = unit_key(name)
    for mark, kind in (
        ("il mudurlugu", UnitKind.PROVINCIAL_DIRECTORATE),
        ("genel mudurlugu", UnitKind.GENERAL_DIRECTORATE),
        ("beyaz masa", UnitKind.WHITE_DESK),
        ("cagri", UnitKind.CALL_CENTRE),
        ("alo 1", UnitKind.CALL_CENTRE),
        ("musavirligi", UnitKind.COUNSELLORSHIP),
        ("baskanligi", UnitKind.PRESIDENCY),
    ):
        if mark in key:
            return kind
    return UnitKind.OTHER
