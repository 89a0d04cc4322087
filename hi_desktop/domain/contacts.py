"""Units, people, posts and absences of the contact registry (irtibat rehberi), R1-R8."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass

from hi_desktop.domain.vocabulary import Role, UnitKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A unit (birim); `id` 0 is a new one."""

    id: int = 0
    kind: UnitKind
    name: str
    short: str = ""
    parent_id: int | None = None
    province: str = ""
    phone: str = ""
    extension: str = ""
    since: dt.date | None = None
    until: dt.date | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person of a unit (personel); `id` 0 is a new one."""

    id: int = 0
    unit_id: int
    name: str
    title: str = ""
    role: Role = Role.MAIN
    phone: str = ""
    extension: str = ""
    mobile: str = ""
    email: str = ""
    since: dt.date | None = None
    until: dt.date | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Days on which a person is away and who stands in (R7)."""

    id: int = 0
    person_id: int
    backup_id: int
    first: dt.date
    last: dt.date
    reason: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """Who answers for a unit on a day, and why."""

    unit: Unit
    manager: Person | None
    main: Person | None
    standing_in: Person | None
    until: dt.date | None
    """Last day of the absence that makes the backup stand in."""


class GapKind(enum.StrEnum):
    """What a unit lacks."""

    NO_PHONE = "telefon_yok"
    NO_MANAGER = "yonetici_yok"
    WRONG_POST = "yonetici_unvani"
    NO_MAIN = "asil_yok"
    NO_BACKUP = "yedek_yok"
    NO_MOBILE = "cep_yok"
    NO_WORK_PHONE = "is_telefonu_yok"


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing missing at one unit (R1, R2, R4, R5)."""

    kind: GapKind
    unit_id: int
    person_id: int | None = None
