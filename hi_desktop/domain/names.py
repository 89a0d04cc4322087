"""Names that changed with the law: of the ministry, its units and the systems, by their dates.

KHK/633 (RG 8/6/2011-27958) founded the Aile ve Sosyal Politikalar Bakanlığı; KHK/703 merged it on
9/7/2018; on 21/4/2021 it was parted again. The circular of 2014/09 speaks of the Counsellorship by
its long name in its letterhead and by the short one in the Olur of 19/08/2014.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from hi_desktop.domain.vocabulary import UnitKind, Word


@dataclass(frozen=True, slots=True)
class Name:
    """A name from its first day on, until the next one begins."""

    since: dt.date
    word: Word


_FIRST = dt.date(2011, 6, 8)

MINISTRY: tuple[Name, ...] = (
    Name(
        _FIRST,
        Word("Aile ve Sosyal Politikalar Bakanlığı", "Ministry of Family and Social Policies"),
    ),
    Name(
        dt.date(2018, 7, 9),
        Word(
            "Aile, Çalışma ve Sosyal Hizmetler Bakanlığı",
            "Ministry of Family, Labour and Social Services",
        ),
    ),
    Name(
        dt.date(2021, 4, 21),
        Word("Aile ve Sosyal Hizmetler Bakanlığı", "Ministry of Family and Social Services"),
    ),
)
"""The ministry, oldest name first."""

COUNSELLORSHIP: tuple[Name, ...] = (
    Name(
        _FIRST,
        Word(
            "Basın ve Halkla İlişkiler Müşavirliği",
            "Counsellorship for Press and Public Relations",
        ),
    ),
)
"""The Counsellorship (Müşavirlik); another name of it is a setting of the office."""

VETERANS: tuple[Name, ...] = (
    Name(
        _FIRST,
        Word("Şehit Yakınları ve Gaziler Dairesi Başkanlığı", "Department for Veterans’ Families"),
    ),
    Name(
        dt.date(2018, 7, 10),
        Word("Şehit Yakınları ve Gaziler Genel Müdürlüğü", "Directorate for Veterans’ Families"),
    ),
)
"""The unit for families of martyrs and veterans: a Başkanlık first, a Genel Müdürlük since 2018."""

SYSTEM: tuple[Name, ...] = (
    Name(dt.date(2006, 1, 20), Word("BİMER", "BİMER")),
    Name(dt.date(2018, 7, 10), Word("CİMER", "CİMER")),
)
"""The state's system of applications; between 2015 and 2018 both ran (`domain.channels`)."""


def name_on(names: Sequence[Name], on: dt.date) -> Word:
    """Return the name that held on a day; before the first one, the first."""
    held = [one for one in names if one.since <= on]
    return (held[-1] if held else names[0]).word


def own_or_dated(own: str, names: Sequence[Name], on: dt.date) -> Word:
    """Return the office's own word for something, or its dated name.

    A word that is one of the dated names is no word of the office's own: it goes with the dates.

    Args:
        own: what the office's profile says; empty where it says nothing.
        names: the dated names, oldest first.
        on: the day.
    """
    if not own or own in {one.word.tr for one in names}:
        return name_on(names, on)
    return Word(own, own)


def ministry_name(on: dt.date, own: str = "") -> Word:
    """Return the name of the ministry on a day; an own one of the office goes before it.

    >>> ministry_name(dt.date(2014, 9, 22)).tr
    'Aile ve Sosyal Politikalar Bakanlığı'
    >>> ministry_name(dt.date(2014, 9, 22), "Hazine ve Maliye Bakanlığı").tr
    'Hazine ve Maliye Bakanlığı'
    """
    return own_or_dated(own, MINISTRY, on)


def counsellorship_name(on: dt.date, own: str = "") -> Word:
    """Return the name of the Counsellorship on a day; an own one of the office goes before it."""
    return own_or_dated(own, COUNSELLORSHIP, on)


def system_name(on: dt.date) -> Word:
    """Return the name of the system by which citizens apply to the state on a day.

    >>> system_name(dt.date(2017, 3, 1)).tr
    'BİMER'
    """
    return name_on(SYSTEM, on)


def provincial_name(province: str, on: dt.date) -> str:
    """Return the name of a provincial directorate on a day; it follows the ministry's.

    >>> provincial_name("Konya", dt.date(2026, 11, 23))
    'Konya Aile ve Sosyal Hizmetler İl Müdürlüğü'
    """
    branch = ministry_name(on).tr.removesuffix(" Bakanlığı")
    return f"{province} {branch} İl Müdürlüğü".strip()


def veterans_unit(on: dt.date) -> tuple[Word, UnitKind]:
    """Return the name and the kind of the unit for families of martyrs and veterans on a day."""
    named = name_on(VETERANS, on)
    general = named is VETERANS[-1].word
    return named, UnitKind.GENERAL_DIRECTORATE if general else UnitKind.PRESIDENCY
