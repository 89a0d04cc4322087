"""The tables. Record classes stay inside this package: callers get values of the domain.

`application` is narrow, so that no scan of the list costs more than reading a few bytes a row; what
only one open case needs lies in `application_body`, what the search needs in `app_search`. Keys for
Turkish order and search are made by `domain.text` and stored, since no database is trusted with
Turkish letters. Every table that people change carries a version.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import (
    JSON,
    ForeignKey,
    Index,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from hi_desktop.domain.applications import EventKind
from hi_desktop.domain.calendar import DayKind, Scope
from hi_desktop.domain.vocabulary import (
    IdentityStatus,
    Kind,
    Outcome,
    Purpose,
    Role,
    State,
    UnitKind,
)
from hi_desktop.storage.base import FOLDED, KEY, Base


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
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


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
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


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
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class ApplicationRecord(Base, kw_only=True):
    """One application (başvuru), narrow: what the list shows, sorts by and counts."""

    __tablename__ = "application"
    __table_args__ = (
        UniqueConstraint("year", "no"),
        Index(None, "received", "id"),
        Index(None, "due", "id"),
        Index(None, "applicant_key", "id"),
        Index(None, "subject_key", "id"),
        Index(None, "state", "received", "id"),
        Index(None, "unit_id", "state", "received", "id"),
        Index(None, "officer_id", "state", "received", "id"),
        Index(None, "ym", "unit_id", "kind", "channel", "state"),
        Index(None, "closed_on", "id"),
        Index(None, "external_key"),
        Index(
            "ix_application_open",
            *("due", "state", "unit_id", "officer_id", "paused"),
            sqlite_where=text("closed_on IS NULL"),
            postgresql_where=text("closed_on IS NULL"),
        ),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    year: Mapped[int]
    no: Mapped[int]
    channel: Mapped[str] = mapped_column(String(24))
    kind: Mapped[Kind]
    state: Mapped[State] = mapped_column(default=State.REGISTERED)
    outcome: Mapped[Outcome | None] = mapped_column(default=None)
    subject: Mapped[str] = mapped_column(String(500))
    subject_key: Mapped[str] = mapped_column(KEY, default="")
    applicant: Mapped[str] = mapped_column(String(200), default="")
    applicant_key: Mapped[str] = mapped_column(KEY, default="")
    province: Mapped[str] = mapped_column(String(60), default="")
    province_key: Mapped[str] = mapped_column(KEY, default="")
    topic: Mapped[str] = mapped_column(String(120), default="")
    topic_key: Mapped[str] = mapped_column(KEY, default="")
    external_no: Mapped[str] = mapped_column(String(60), default="")
    external_key: Mapped[str] = mapped_column(KEY, default="")
    letter_no: Mapped[str] = mapped_column(String(80), default="")
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), default=None)
    officer_id: Mapped[int | None] = mapped_column(ForeignKey("officer.id"), default=None)
    received: Mapped[dt.date]
    ym: Mapped[int]
    registered_at: Mapped[dt.datetime]
    internal_due: Mapped[dt.date]
    legal_due: Mapped[dt.date]
    due: Mapped[dt.date]
    noon: Mapped[bool] = mapped_column(default=False)
    paused: Mapped[bool] = mapped_column(default=False)
    extended: Mapped[bool] = mapped_column(default=False)
    ground: Mapped[str] = mapped_column(String(24), default="")
    answered_on: Mapped[dt.date | None] = mapped_column(default=None)
    closed_on: Mapped[dt.date | None] = mapped_column(default=None)
    elapsed: Mapped[int | None] = mapped_column(default=None)
    flagged: Mapped[bool] = mapped_column(default=False)
    unread: Mapped[bool] = mapped_column(default=True)
    urgent: Mapped[bool] = mapped_column(default=False)
    confidential: Mapped[bool] = mapped_column(default=False)
    last_act_at: Mapped[dt.datetime]
    last_act: Mapped[str] = mapped_column(String(24), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class BodyRecord(Base, kw_only=True):
    """What only the open case shows: text, identity, ways to reach the applicant, the answer."""

    __tablename__ = "application_body"
    __table_args__ = (Index(None, "identity_no"), Index(None, "phone"), Index(None, "import_key"))

    id: Mapped[int] = mapped_column(ForeignKey("application.id"), primary_key=True)
    body: Mapped[str] = mapped_column(Text, default="")
    legal_person: Mapped[bool] = mapped_column(default=False)
    identity: Mapped[IdentityStatus] = mapped_column(default=IdentityStatus.OPEN)
    identity_no: Mapped[str] = mapped_column(String(20), default="")
    phone: Mapped[str] = mapped_column(String(24), default="")
    extension: Mapped[str] = mapped_column(String(12), default="")
    email: Mapped[str] = mapped_column(String(200), default="")
    address: Mapped[str] = mapped_column(Text, default="")
    received_time: Mapped[dt.time | None] = mapped_column(default=None)
    written_on: Mapped[dt.date | None] = mapped_column(default=None)
    recorded_on: Mapped[dt.date | None] = mapped_column(default=None)
    letter_date: Mapped[dt.date | None] = mapped_column(default=None)
    answer_summary: Mapped[str] = mapped_column(Text, default="")
    answer_route: Mapped[str] = mapped_column(String(40), default="")
    answer_letter_no: Mapped[str] = mapped_column(String(80), default="")
    answer_letter_date: Mapped[dt.date | None] = mapped_column(default=None)
    sub_letter: Mapped[str] = mapped_column(String(8), default="")
    explanation: Mapped[str] = mapped_column(Text, default="")
    published_where: Mapped[str] = mapped_column(Text, default="")
    import_key: Mapped[str] = mapped_column(String(40), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class SearchRecord(Base, kw_only=True):
    """Folded text of one application: `n` its applicant, `f` what is searched, `fb` the body."""

    __tablename__ = "app_search"
    __table_args__ = (Index(None, "n", "id"),)

    id: Mapped[int] = mapped_column(ForeignKey("application.id"), primary_key=True)
    n: Mapped[str] = mapped_column(KEY, default="")
    f: Mapped[str] = mapped_column(FOLDED, default="")
    fb: Mapped[str] = mapped_column(FOLDED, default="")


class EventRecord(Base, kw_only=True):
    """One line of the append-only list from which the due dates are computed."""

    __tablename__ = "deadline_event"
    __table_args__ = (Index(None, "application_id", "id"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"))
    kind: Mapped[EventKind]
    on: Mapped[dt.date] = mapped_column("day")
    note: Mapped[str] = mapped_column(Text, default="")
    at: Mapped[dt.datetime]
    by: Mapped[str] = mapped_column("officer", String(200), default="")


class ReferralRecord(Base, kw_only=True):
    """One link of the referral chain (havale zinciri)."""

    __tablename__ = "referral"
    __table_args__ = (
        Index(None, "application_id", "id"),
        Index(None, "unit_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"))
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    referred_at: Mapped[dt.datetime]
    by: Mapped[str] = mapped_column("officer", String(200), default="")
    person: Mapped[str] = mapped_column(String(200), default="")
    purpose: Mapped[Purpose] = mapped_column(default=Purpose.ACTION)
    note: Mapped[str] = mapped_column(Text, default="")
    reason: Mapped[str] = mapped_column(Text, default="")
    due: Mapped[dt.date | None] = mapped_column(default=None)
    ended_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class CalendarRecord(Base, kw_only=True):
    """One dated entry of the calendar that people own: leave, closure, suspension, correction."""

    __tablename__ = "calendar_entry"
    __table_args__ = (Index(None, "first"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    first: Mapped[dt.date]
    last: Mapped[dt.date]
    kind: Mapped[DayKind]
    name: Mapped[str] = mapped_column(String(200))
    scope: Mapped[Scope] = mapped_column(default=Scope.NATION)
    scope_key: Mapped[str] = mapped_column(String(24), default="")
    source: Mapped[str] = mapped_column(String(400), default="")
    entered_by: Mapped[str] = mapped_column(String(200), default="")
    entered_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    rules: Mapped[str] = mapped_column(String(400), default="")
    confirmed: Mapped[bool] = mapped_column(default=True)
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class NationalDayRecord(Base, kw_only=True):
    """A national holiday as computed once per release of its source, so that a start is fast."""

    __tablename__ = "national_day"

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    day: Mapped[dt.date]
    kind: Mapped[DayKind]
    name: Mapped[str] = mapped_column(String(200))
    confirmed: Mapped[bool] = mapped_column(default=True)


class SettingRecord(Base, kw_only=True):
    """A setting of the office (not of one machine)."""

    __tablename__ = "setting"

    id: Mapped[str] = mapped_column(String(80), primary_key=True)
    value: Mapped[Any] = mapped_column(JSON)
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class CounterRecord(Base, kw_only=True):
    """The last register number given in a year."""

    __tablename__ = "counter"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last: Mapped[int] = mapped_column(default=0)


class ImportMappingRecord(Base, kw_only=True):
    """How the columns of one set of headings were understood the last time."""

    __tablename__ = "import_mapping"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    mapping: Mapped[Any] = mapped_column(JSON)
    used_at: Mapped[dt.datetime]
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class HistoryRecord(Base, kw_only=True):
    """One act: who, when, in whose name."""

    __tablename__ = "history"
    __table_args__ = (Index(None, "session", "id"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    at: Mapped[dt.datetime]
    officer_id: Mapped[int]
    by: Mapped[str] = mapped_column("officer", String(200))
    on_behalf_of: Mapped[str] = mapped_column(String(200), default="")
    act: Mapped[str] = mapped_column(String(24))
    note: Mapped[str] = mapped_column(Text, default="")
    session: Mapped[str] = mapped_column(String(32), default="")
    undoes: Mapped[int | None] = mapped_column(default=None)
    undone_by: Mapped[int | None] = mapped_column(default=None)


class HistoryRowRecord(Base, kw_only=True):
    """One row that an act touched, with the touched columns before and after."""

    __tablename__ = "history_row"
    __table_args__ = (
        Index(None, "act_id"),
        Index(None, "application_id", "act_id"),
        Index(None, "table_name", "row_key"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    act_id: Mapped[int] = mapped_column(ForeignKey("history.id"))
    application_id: Mapped[int | None] = mapped_column(default=None)
    table: Mapped[str] = mapped_column("table_name", String(24))
    row_key: Mapped[str] = mapped_column(String(80))
    op: Mapped[str] = mapped_column(String(1))
    before: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True, default=None)
    after: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True, default=None)


TRACKED = (
    *(UnitRecord, PersonRecord, AbsenceRecord, OfficerRecord, ApplicationRecord, BodyRecord),
    *(EventRecord, ReferralRecord, CalendarRecord, SettingRecord),
)
"""Classes whose changes belong to an act and can be taken back."""
