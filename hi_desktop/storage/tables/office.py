"""The tables of the office itself: calendar, settings, daily work, and the history of all acts."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import (
    JSON,
    ForeignKey,
    Index,
    String,
    Text,
)
from sqlalchemy.orm import Mapped, mapped_column

from hi_desktop.domain.calendar import DayKind, Scope
from hi_desktop.domain.vocabulary import (
    ConversationKind,
    ConversationResult,
)
from hi_desktop.storage.base import EMPTY, FOLDED, KEY, Base


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


class ConversationRecord(Base, kw_only=True):
    """A call, a visit or a request by phone (görüşme), R24-R26 and R6."""

    __tablename__ = "conversation"
    __table_args__ = (
        Index(None, "at"),
        Index(None, "phone_digits"),
        Index(None, "callback_on"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    kind: Mapped[ConversationKind]
    at: Mapped[dt.datetime]
    ended_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    officer_id: Mapped[int | None] = mapped_column(ForeignKey("officer.id"), default=None)
    name: Mapped[str] = mapped_column(String(200), default="")
    name_key: Mapped[str] = mapped_column(KEY, default="")
    phone: Mapped[str] = mapped_column(String(24), default="")
    phone_digits: Mapped[str] = mapped_column(KEY, default="")
    subject: Mapped[str] = mapped_column(String(500), default="")
    told: Mapped[str] = mapped_column(Text, default="")
    result: Mapped[ConversationResult] = mapped_column(default=ConversationResult.INFORMED)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), default=None)
    to_white_desk: Mapped[bool] = mapped_column(default=False)
    transfer_reason: Mapped[str] = mapped_column(String(400), default="")
    application_id: Mapped[int | None] = mapped_column(ForeignKey("application.id"), default=None)
    callback_on: Mapped[dt.date | None] = mapped_column(default=None)
    called_back_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    urgent: Mapped[bool] = mapped_column(default=False)
    expert: Mapped[str] = mapped_column(String(200), default="")
    case_no: Mapped[str] = mapped_column(String(60), default="")
    answered_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    letter_no: Mapped[str] = mapped_column(String(80), default="")
    arrived_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    escort: Mapped[str] = mapped_column(String(200), default="")
    host: Mapped[str] = mapped_column(String(200), default="")
    satisfaction: Mapped[int | None] = mapped_column(default=None)
    f: Mapped[str] = mapped_column(FOLDED, default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class DailyCheckRecord(Base, kw_only=True):
    """The daily follow-up of one working day (günlük takip), R11; `id` is the day as YYYYMMDD."""

    __tablename__ = "daily_check"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[dt.datetime]
    by: Mapped[str] = mapped_column("officer", String(200), default="")
    note: Mapped[str] = mapped_column(String(400), default="")


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
    on_behalf_of: Mapped[str] = mapped_column(String(200), default="", server_default=EMPTY)
    before: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True, default=None)
    after: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True, default=None)
