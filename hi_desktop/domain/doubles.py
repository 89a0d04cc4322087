"""People who stand in the registry twice: same name, same number."""

from __future__ import annotations

import enum
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from hi_desktop.domain.contacts import Person
from hi_desktop.domain.text import clean, fold


class Likeness(enum.StrEnum):
    """Why two entries may be one person, the surest first."""

    NAME_AND_NUMBER = "ad_ve_numara"
    NUMBER = "cep"
    NAME = "ad"


_ORDER = tuple(Likeness)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entries that may be one person; the one with more in it comes first."""

    first: Person
    second: Person
    why: Likeness


def doubles(people: Iterable[Person]) -> list[Pair]:
    """Return the pairs that may be one person, the surest first, each pair once.

    The same name is enough, at one unit or at two; so is the same mobile number. A work phone alone
    is not: whole offices share one.
    """
    everybody = [person for person in people if person.merged_into is None]
    by_name: dict[str, list[Person]] = defaultdict(list)
    by_mobile: dict[str, list[Person]] = defaultdict(list)
    for person in everybody:
        by_name[" ".join(fold(clean(person.name)).split())].append(person)
        if person.mobile:
            by_mobile[person.mobile].append(person)
    found: dict[frozenset[int], Pair] = {}
    for group in (*by_name.values(), *by_mobile.values()):
        for one, other in combinations(group, 2):
            key = frozenset({one.id, other.id})
            if key not in found:
                fuller, lesser = sorted((one, other), key=_fullness, reverse=True)
                found[key] = Pair(fuller, lesser, _why(one, other))
    return sorted(found.values(), key=lambda pair: (_ORDER.index(pair.why), fold(pair.first.name)))


def _why(one: Person, other: Person) -> Likeness:
    same_name = fold(clean(one.name)) == fold(clean(other.name))
    numbers = {one.mobile, one.phone} & {other.mobile, other.phone} - {""}
    if same_name:
        return Likeness.NAME_AND_NUMBER if numbers else Likeness.NAME
    return Likeness.NUMBER


def _fullness(person: Person) -> tuple[bool, int, int]:
    """Return by which of two entries the person is kept: who still serves, with more known."""
    known = (person.title, person.phone, person.mobile, person.email, person.since)
    return (person.until is None, sum(1 for value in known if value), -person.id)
