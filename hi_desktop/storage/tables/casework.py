"""The tables of applications.

`application` is narrow, so that no scan of the list costs more than reading a few bytes a row; what
only one open case needs lies in `application_body`, what the search needs in `app_search`.
"""

from __future__ import annotations

import datetime as dt

from sqlalchemy import (
    ForeignKey,
    Index,
    LargeBinary,
    String,
    Text,
    UniqueConstraint,
    false,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from hi_desktop.domain.applications import EventKind
from hi_desktop.domain.vocabulary import (
    DemandResult,
    IdentityStatus,
    Kind,
    LinkKind,
    ObjectionResult,
    Outcome,
    Purpose,
    Reciprocity,
    State,
)
from hi_desktop.storage.base import EMPTY, FOLDED, KEY, Base


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
        Index(None, "confidential"),
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
    progress_on: Mapped[dt.date | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class BodyRecord(Base, kw_only=True):
    """What only the open case shows: text, identity, ways to reach the applicant, the answer."""

    __tablename__ = "application_body"
    __table_args__ = (
        Index(None, "identity_no"),
        Index(None, "phone"),
        Index(None, "import_key"),
        Index(None, "identity"),
    )

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
    letter_reference: Mapped[str] = mapped_column(String(400), default="", server_default=EMPTY)
    via_person: Mapped[str] = mapped_column(String(200), default="", server_default=EMPTY)
    nationality: Mapped[str] = mapped_column(String(60), default="", server_default=EMPTY)
    reciprocity: Mapped[Reciprocity] = mapped_column(
        default=Reciprocity.NOT_CHECKED, server_default=Reciprocity.NOT_CHECKED.value
    )
    authority_document: Mapped[bool] = mapped_column(default=False, server_default=false())
    order_no: Mapped[str] = mapped_column(String(80), default="", server_default=EMPTY)
    order_on: Mapped[dt.date | None] = mapped_column(default=None)
    order_until: Mapped[dt.date | None] = mapped_column(default=None)
    history_read_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    history_read_by: Mapped[str] = mapped_column(String(200), default="", server_default=EMPTY)
    alerted_at: Mapped[dt.datetime | None] = mapped_column(default=None)
    alerted_to: Mapped[str] = mapped_column(String(400), default="", server_default=EMPTY)
    extension_ground: Mapped[str] = mapped_column(String(8), default="", server_default=EMPTY)
    extension_notice_on: Mapped[dt.date | None] = mapped_column(default=None)
    extension_notice_no: Mapped[str] = mapped_column(String(80), default="", server_default=EMPTY)
    told_applicant_on: Mapped[dt.date | None] = mapped_column(default=None)
    told_counsellorship_on: Mapped[dt.date | None] = mapped_column(default=None)
    entered_on: Mapped[dt.date | None] = mapped_column(default=None)
    entry_text: Mapped[str] = mapped_column(Text, default="", server_default=EMPTY)
    served_on: Mapped[dt.date | None] = mapped_column(default=None)
    forwarded_to: Mapped[str] = mapped_column(String(200), default="", server_default=EMPTY)
    forwarded_on: Mapped[dt.date | None] = mapped_column(default=None)
    missing: Mapped[str] = mapped_column(String(200), default="", server_default=EMPTY)
    extra_letters: Mapped[int] = mapped_column(default=0, server_default="0")
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
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), default=None)
    way: Mapped[str] = mapped_column(String(24), default="", server_default=EMPTY)
    letter_no: Mapped[str] = mapped_column(String(80), default="", server_default=EMPTY)
    letter_date: Mapped[dt.date | None] = mapped_column(default=None)
    is_return: Mapped[bool] = mapped_column(default=False, server_default=false())
    answered_on: Mapped[dt.date | None] = mapped_column(default=None)
    reminded_on: Mapped[dt.date | None] = mapped_column(default=None)
    remind_again_on: Mapped[dt.date | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class DemandRecord(Base, kw_only=True):
    """One thing that the applicant asks for, and what came of it (R12)."""

    __tablename__ = "demand"
    __table_args__ = (Index(None, "application_id", "position"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"))
    position: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    result: Mapped[DemandResult | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class ObjectionRecord(Base, kw_only=True):
    """An objection (itiraz) to the Board, Law 4982 art. 13."""

    __tablename__ = "objection"
    __table_args__ = (Index(None, "application_id"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"))
    filed_on: Mapped[dt.date]
    told_on: Mapped[dt.date | None] = mapped_column(default=None)
    board_no: Mapped[str] = mapped_column(String(80), default="")
    asked_on: Mapped[dt.date | None] = mapped_column(default=None)
    asked_due: Mapped[dt.date | None] = mapped_column(default=None)
    sent_on: Mapped[dt.date | None] = mapped_column(default=None)
    decided_on: Mapped[dt.date | None] = mapped_column(default=None)
    result: Mapped[ObjectionResult | None] = mapped_column(default=None)
    court_on: Mapped[dt.date | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class LinkRecord(Base, kw_only=True):
    """Two applications that belong together (bağlı, mükerrer, toplu)."""

    __tablename__ = "application_link"
    __table_args__ = (
        UniqueConstraint("application_id", "other_id", "kind"),
        Index(None, "other_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"))
    other_id: Mapped[int] = mapped_column(ForeignKey("application.id"))
    kind: Mapped[LinkKind]
    at: Mapped[dt.datetime]
    by: Mapped[str] = mapped_column("officer", String(200), default="")


class ViewerRecord(Base, kw_only=True):
    """An officer who may see a protected applicant (Law 6284 art. 8/6)."""

    __tablename__ = "viewer"
    __table_args__ = (
        UniqueConstraint("application_id", "officer_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"))
    officer_id: Mapped[int] = mapped_column(ForeignKey("officer.id"))
    at: Mapped[dt.datetime]
    by: Mapped[str] = mapped_column("officer", String(200), default="")


class AttachmentRecord(Base, kw_only=True):
    """A file or an e-mail of an application; its bytes lie in `file_content`."""

    __tablename__ = "attachment"
    __table_args__ = (
        Index(None, "application_id"),
        Index(None, "digest"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"))
    name: Mapped[str] = mapped_column(String(200))
    media: Mapped[str] = mapped_column(String(120), default="")
    size: Mapped[int]
    digest: Mapped[str] = mapped_column(String(64))
    pages: Mapped[int | None] = mapped_column(default=None)
    source: Mapped[str] = mapped_column(String(200), default="")
    text: Mapped[str] = mapped_column(FOLDED, default="")
    at: Mapped[dt.datetime]
    by: Mapped[str] = mapped_column("officer", String(200), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}


class ContentRecord(Base, kw_only=True):
    """The bytes of a file, kept once, by their SHA-256."""

    __tablename__ = "file_content"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)
