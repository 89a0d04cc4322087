"""Units, people, posts and absences of the contact registry (irtibat rehberi), R1-R8."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass

from hi_desktop.domain.vocabulary import AbsenceKind, RegistryChangeKind, Role, UnitKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A unit (birim); `id` 0 is a new one; `confirmed_on`: its data were last confirmed."""

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
    confirmed_on: dt.date | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person of a unit (personel); `id` 0 is a new one.

    Args:
        post_reason: why the manager holds another post than the circular names (R1).
        merged_into: the entry of which this one was a double.
    """

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
    post_reason: str = ""
    merged_into: int | None = None
    version: int = 1


def serves(person: Person, day: dt.date) -> bool:
    """Return whether a person belongs to the unit on a day."""
    return (person.since is None or person.since <= day) and (
        person.until is None or day <= person.until
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Days on which a person is away and who stands in (R7).

    Args:
        handed_over_at, taken_back_at: the pages of hand-over and take-back were made.
    """

    id: int = 0
    person_id: int
    backup_id: int
    first: dt.date
    last: dt.date
    reason: str = ""
    kind: AbsenceKind = AbsenceKind.LEAVE
    handed_over_at: dt.datetime | None = None
    taken_back_at: dt.datetime | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistryChange:
    """A change that must be reported to the Counsellorship in writing (R8).

    Args:
        before, after: (field, text) of what changed, as people read it.
        due: reminder day; the circular sets none.
        letter_no, letter_date, reported_on: empty until the letter went out.
    """

    id: int
    kind: RegistryChangeKind
    unit_id: int
    unit: str
    person_id: int | None
    person: str
    day: dt.date
    due: dt.date
    before: tuple[tuple[str, str], ...] = ()
    after: tuple[tuple[str, str], ...] = ()
    by: str = ""
    letter_no: str = ""
    letter_date: dt.date | None = None
    reported_on: dt.date | None = None


class ReportState(enum.StrEnum):
    """What the letter says of a person or a unit."""

    NEW = "yeni"
    CHANGED = "degisti"
    LEFT = "ayrildi"
    SAME = "ayni"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotifiedPerson:
    """One line of the table of people in the letter to the Counsellorship (R5, R8).

    Args:
        role: the word of the role, in Turkish.
        phone, mobile: as they are read, the work phone with its extension.
        day: since when it is so; the last day of one who left.
        was: "field: former text" of what changed, as people read it.
    """

    name: str
    title: str
    role: str
    phone: str
    mobile: str
    email: str = ""
    state: ReportState = ReportState.SAME
    day: dt.date | None = None
    was: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NotifiedUnit:
    """A unit in the letter, with everybody who works there now and who left since.

    Args:
        phone: its phone line with the extension, as it is read.
        manager: name of the attached manager (R3); empty where there is none.
        was: as with people.
    """

    unit_id: int
    name: str
    phone: str
    manager: str = ""
    state: ReportState = ReportState.SAME
    was: tuple[str, ...] = ()
    people: tuple[NotifiedPerson, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NotificationData:
    """What the letter of notification holds (R5, R8), in the order in which it is written.

    Args:
        day: the day of the draft.
        changes: the items that the letter reports; none for the first list of everybody.
    """

    day: dt.date
    units: tuple[NotifiedUnit, ...] = ()
    changes: tuple[RegistryChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyContact:
    """Whom to tell at once in an urgent case (acil müdahale ekip sorumlusu), R31."""

    id: int = 0
    province: str = ""
    name: str
    post: str = ""
    phone: str
    note: str = ""
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
    FEW_MAIN = "asil_az"
    FEW_BACKUP = "yedek_az"


@dataclass(frozen=True, slots=True)
class Staffing:
    """How many main and backup officers a unit needs at least (R4)."""

    main: int = 1
    backup: int = 1


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing missing at one unit (R1, R2, R4, R5)."""

    kind: GapKind
    unit_id: int
    person_id: int | None = None
