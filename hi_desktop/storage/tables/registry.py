"""The tables of the contact registry: units, people, what they were before, and who is away."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import (
    JSON,
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from hi_desktop.domain.vocabulary import (
    AbsenceKind,
    RegistryChangeKind,
    Role,
    UnitKind,
)
from hi_desktop.storage.base import EMPTY, KEY, Base


class UnitRecord(Base, kw_only=True):
    """A unit (birim)."""

    __tablename__ = "unit"
    __table_args__ = (Index(None, "name_key", "id"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    kind: Mapped[UnitKind]
    name: Mapped[str] = mapped_column(String(200))
    name_key: Mapped[str] = mapped_column(KEY, default="")
    short: Mapped[str] = mapped_column(String(80), default="")
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), default=None)
    province: Mapped[str] = mapped_column(String(60), default="")
    phone: Mapped[str] = mapped_column(String(24), default="")
    extension: Mapped[str] = mapped_column(String(12), default="")
    since: Mapped[dt.date | None] = mapped_column(default=None)
    until: Mapped[dt.date | None] = mapped_column(default=None)
    confirmed_on: Mapped[dt.date | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class UnitPastRecord(Base, kw_only=True):
    """What a unit was until a day: its name, kind and phone then."""

    __tablename__ = "unit_past"
    __table_args__ = (Index(None, "unit_id", "until"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    kind: Mapped[UnitKind]
    name: Mapped[str] = mapped_column(String(200))
    short: Mapped[str] = mapped_column(String(80), default="")
    parent_id: Mapped[int | None] = mapped_column(default=None)
    province: Mapped[str] = mapped_column(String(60), default="")
    phone: Mapped[str] = mapped_column(String(24), default="")
    extension: Mapped[str] = mapped_column(String(12), default="")
    since: Mapped[dt.date | None] = mapped_column(default=None)
    until: Mapped[dt.date]


class PersonRecord(Base, kw_only=True):
    """A person of a unit (personel)."""

    __tablename__ = "person"
    __table_args__ = (Index(None, "unit_id", "name_key"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    name: Mapped[str] = mapped_column(String(200))
    name_key: Mapped[str] = mapped_column(KEY, default="")
    title: Mapped[str] = mapped_column(String(120), default="")
    role: Mapped[Role] = mapped_column(default=Role.MAIN)
    phone: Mapped[str] = mapped_column(String(24), default="")
    extension: Mapped[str] = mapped_column(String(12), default="")
    mobile: Mapped[str] = mapped_column(String(24), default="")
    email: Mapped[str] = mapped_column(String(200), default="")
    since: Mapped[dt.date | None] = mapped_column(default=None)
    until: Mapped[dt.date | None] = mapped_column(default=None)
    post_reason: Mapped[str] = mapped_column(String(400), default="", server_default=EMPTY)
    merged_into: Mapped[int | None] = mapped_column(ForeignKey("person.id"), default=None)
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class PersonPastRecord(Base, kw_only=True):
    """Which post a person held until a day, and how to reach him then."""

    __tablename__ = "person_past"
    __table_args__ = (
        Index(None, "person_id", "until"),
        Index(None, "unit_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    name: Mapped[str] = mapped_column(String(200))
    title: Mapped[str] = mapped_column(String(120), default="")
    role: Mapped[Role] = mapped_column(default=Role.MAIN)
    phone: Mapped[str] = mapped_column(String(24), default="")
    extension: Mapped[str] = mapped_column(String(12), default="")
    mobile: Mapped[str] = mapped_column(String(24), default="")
    email: Mapped[str] = mapped_column(String(200), default="")
    since: Mapped[dt.date | None] = mapped_column(default=None)
    until: Mapped[dt.date]


class AbsenceRecord(Base, kw_only=True):
    """Days on which a person is away and who stands in (R7)."""

    __tablename__ = "absence"
    __table_args__ = (Index(None, "person_id", "first"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    backup_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    first: Mapped[dt.date]
    last: Mapped[dt.date]
    reason: Mapped[str] = mapped_column(String(200), default="")
    kind: Mapped[AbsenceKind] = mapped_column(
        default=AbsenceKind.LEAVE, server_default=AbsenceKind.LEAVE.value
    )
    handed_over_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    taken_back_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class OfficerRecord(Base, kw_only=True):
    """Somebody who works with the program (memur)."""

    __tablename__ = "officer"
    __table_args__ = (UniqueConstraint("login"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    name: Mapped[str] = mapped_column(String(200))
    name_key: Mapped[str] = mapped_column(KEY, default="")
    title: Mapped[str] = mapped_column(String(120), default="")
    login: Mapped[str] = mapped_column(String(120))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), default=None)
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class RegistryChangeRecord(Base, kw_only=True):
    """A change that must be reported to the Counsellorship (bildirilecek değişiklik, R8)."""

    __tablename__ = "registry_change"
    __table_args__ = (
        Index(None, "reported_on", "unit_id"),
        Index(None, "person_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), default=None)
    kind: Mapped[RegistryChangeKind]
    day: Mapped[dt.date]
    due: Mapped[dt.date]
    before: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True, default=None)
    after: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True, default=None)
    at: Mapped[dt.datetime]
    by: Mapped[str] = mapped_column("officer", String(200), default="")
    letter_no: Mapped[str] = mapped_column(String(80), default="")
    letter_date: Mapped[dt.date | None] = mapped_column(default=None)
    reported_on: Mapped[dt.date | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class DutyContactRecord(Base, kw_only=True):
    """Whom to tell at once in an urgent case (acil müdahale ekip sorumlusu), R31."""

    __tablename__ = "duty_contact"
    __table_args__ = (Index(None, "province"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    province: Mapped[str] = mapped_column(String(60), default="")
    name: Mapped[str] = mapped_column(String(200))
    post: Mapped[str] = mapped_column(String(200), default="")
    phone: Mapped[str] = mapped_column(String(24))
    note: Mapped[str] = mapped_column(String(400), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}
