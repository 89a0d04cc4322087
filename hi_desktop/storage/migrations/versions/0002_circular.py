"""All of the circular: ways, days of completion, posts held, conversations, files, daily checks.

Frozen: it names nothing of the present models, so that a change of them cannot change the past.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

CODE = sa.String(24)
KEY = sa.String(240).with_variant(sa.String(240, collation="C"), "postgresql")
FOLDED = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

EMPTY = sa.text("''")

_REFERENCE = """
ALTER TABLE {table} ADD COLUMN {column} INTEGER
CONSTRAINT fk_{table}_{column}_person REFERENCES person (id)
"""
"""Neither engine needs to copy its table for a column that is empty."""
_PROTECTED = """
SELECT a.id FROM application a JOIN application_body b ON b.id = a.id
WHERE a.confidential OR b.identity = 'GIZLI'
"""
_VIEWERS = """
INSERT INTO viewer (application_id, officer_id, at, officer)
SELECT r.application_id, h.officer_id, min(h.at), min(h.officer)
FROM history h JOIN history_row r ON r.act_id = h.id JOIN officer o ON o.id = h.officer_id
WHERE h.act IN ('kayit', 'ice_aktarma') AND r.table_name = 'application' AND r.op = 'i'
AND r.application_id IN ({protected})
GROUP BY r.application_id, h.officer_id
"""
_SEARCHED = "UPDATE app_search SET n = '', f = '', fb = '' WHERE id IN ({protected})"
_REFERENCES = (("officer", "person_id"), ("person", "merged_into"), ("referral", "person_id"))


def upgrade() -> None:
    """Make the new tables and columns."""
    _daily_check()
    _duty_contact()
    _file_content()
    _unit_past()
    _person_past()
    _registry_change()
    _application_link()
    _attachment()
    _conversation()
    _demand()
    _objection()
    _viewer()
    for table, columns in _ADDED.items():
        for column in columns:
            op.add_column(table, column)
    for table, name in _REFERENCES:
        op.execute(_REFERENCE.format(table=table, column=name))
    _secrets()


def _secrets() -> None:
    """Take what names a secret applicant out of the search; who entered it may see it."""
    op.create_index("ix_application_confidential", "application", ["confidential"])
    op.create_index("ix_application_body_identity", "application_body", ["identity"])
    op.execute(_VIEWERS.format(protected=_PROTECTED))
    op.execute(_SEARCHED.format(protected=_PROTECTED))


def _daily_check() -> None:
    op.create_table(
        "daily_check",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("officer", sa.String(200), nullable=False),
        sa.Column("note", sa.String(400), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_daily_check"),
    )


def _duty_contact() -> None:
    op.create_table(
        "duty_contact",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("province", sa.String(60), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("post", sa.String(200), nullable=False),
        sa.Column("phone", sa.String(24), nullable=False),
        sa.Column("note", sa.String(400), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_duty_contact"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_duty_contact_province", "duty_contact", ["province"])


def _file_content() -> None:
    op.create_table(
        "file_content",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_file_content"),
    )


def _unit_past() -> None:
    op.create_table(
        "unit_past",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("kind", CODE, nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("short", sa.String(80), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("province", sa.String(60), nullable=False),
        sa.Column("phone", sa.String(24), nullable=False),
        sa.Column("extension", sa.String(12), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_unit_past_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_unit_past"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_unit_past_unit_id_until", "unit_past", ["unit_id", "until"])


def _person_past() -> None:
    op.create_table(
        "person_past",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("title", sa.String(120), nullable=False),
        sa.Column("role", CODE, nullable=False),
        sa.Column("phone", sa.String(24), nullable=False),
        sa.Column("extension", sa.String(12), nullable=False),
        sa.Column("mobile", sa.String(24), nullable=False),
        sa.Column("email", sa.String(200), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_person_past_person_id_person"
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_person_past_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_person_past"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_person_past_person_id_until", "person_past", ["person_id", "until"])
    op.create_index("ix_person_past_unit_id", "person_past", ["unit_id"])


def _registry_change() -> None:
    op.create_table(
        "registry_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("kind", CODE, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=True),
        sa.Column("after", sa.JSON(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("officer", sa.String(200), nullable=False),
        sa.Column("letter_no", sa.String(80), nullable=False),
        sa.Column("letter_date", sa.Date(), nullable=True),
        sa.Column("reported_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_registry_change_person_id_person"
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_registry_change_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_registry_change"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_registry_change_person_id", "registry_change", ["person_id"])
    op.create_index(
        "ix_registry_change_reported_on_unit_id", "registry_change", ["reported_on", "unit_id"]
    )


def _application_link() -> None:
    op.create_table(
        "application_link",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("kind", CODE, nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("officer", sa.String(200), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["application.id"],
            name="fk_application_link_application_id_application",
        ),
        sa.ForeignKeyConstraint(
            ["other_id"], ["application.id"], name="fk_application_link_other_id_application"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_application_link"),
        sa.UniqueConstraint(
            "application_id",
            "other_id",
            "kind",
            name="uq_application_link_application_id_other_id_kind",
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_application_link_other_id", "application_link", ["other_id"])


def _attachment() -> None:
    op.create_table(
        "attachment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("media", sa.String(120), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=True),
        sa.Column("source", sa.String(200), nullable=False),
        sa.Column("text", FOLDED, nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("officer", sa.String(200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"], ["application.id"], name="fk_attachment_application_id_application"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_attachment"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_attachment_application_id", "attachment", ["application_id"])
    op.create_index("ix_attachment_digest", "attachment", ["digest"])


def _conversation() -> None:
    op.create_table(
        "conversation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", CODE, nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("officer_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("name_key", KEY, nullable=False),
        sa.Column("phone", sa.String(24), nullable=False),
        sa.Column("phone_digits", KEY, nullable=False),
        sa.Column("subject", sa.String(500), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("result", CODE, nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("to_white_desk", sa.Boolean(), nullable=False),
        sa.Column("transfer_reason", sa.String(400), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=True),
        sa.Column("callback_on", sa.Date(), nullable=True),
        sa.Column("called_back_at", sa.DateTime(), nullable=True),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("expert", sa.String(200), nullable=False),
        sa.Column("case_no", sa.String(60), nullable=False),
        sa.Column("answered_at", sa.DateTime(), nullable=True),
        sa.Column("letter_no", sa.String(80), nullable=False),
        sa.Column("arrived_at", sa.DateTime(), nullable=True),
        sa.Column("escort", sa.String(200), nullable=False),
        sa.Column("host", sa.String(200), nullable=False),
        sa.Column("satisfaction", sa.Integer(), nullable=True),
        sa.Column("f", FOLDED, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["application.id"],
            name="fk_conversation_application_id_application",
        ),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name="fk_conversation_officer_id_officer"
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_conversation_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_conversation"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_conversation_at", "conversation", ["at"])
    op.create_index("ix_conversation_callback_on", "conversation", ["callback_on"])
    op.create_index("ix_conversation_phone_digits", "conversation", ["phone_digits"])


def _demand() -> None:
    op.create_table(
        "demand",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("result", CODE, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"], ["application.id"], name="fk_demand_application_id_application"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_demand"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_demand_application_id_position", "demand", ["application_id", "position"])


def _objection() -> None:
    op.create_table(
        "objection",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("filed_on", sa.Date(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("board_no", sa.String(80), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=True),
        sa.Column("asked_due", sa.Date(), nullable=True),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("result", CODE, nullable=True),
        sa.Column("court_on", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"], ["application.id"], name="fk_objection_application_id_application"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_objection"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_objection_application_id", "objection", ["application_id"])


def _viewer() -> None:
    op.create_table(
        "viewer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("officer", sa.String(200), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"], ["application.id"], name="fk_viewer_application_id_application"
        ),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name="fk_viewer_officer_id_officer"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_viewer"),
        sa.UniqueConstraint(
            "application_id", "officer_id", name="uq_viewer_application_id_officer_id"
        ),
        sqlite_autoincrement=True,
    )


_ADDED = {
    "absence": (
        sa.Column("kind", CODE, server_default="IZIN", nullable=False),
        sa.Column("handed_over_at", sa.DateTime(), nullable=True),
        sa.Column("taken_back_at", sa.DateTime(), nullable=True),
    ),
    "application": (sa.Column("progress_on", sa.Date(), nullable=True),),
    "application_body": (
        sa.Column("letter_reference", sa.String(400), server_default=EMPTY, nullable=False),
        sa.Column("via_person", sa.String(200), server_default=EMPTY, nullable=False),
        sa.Column("nationality", sa.String(60), server_default=EMPTY, nullable=False),
        sa.Column("reciprocity", CODE, server_default="BAKILMADI", nullable=False),
        sa.Column("authority_document", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("order_no", sa.String(80), server_default=EMPTY, nullable=False),
        sa.Column("order_on", sa.Date(), nullable=True),
        sa.Column("order_until", sa.Date(), nullable=True),
        sa.Column("history_read_at", sa.DateTime(), nullable=True),
        sa.Column("history_read_by", sa.String(200), server_default=EMPTY, nullable=False),
        sa.Column("alerted_at", sa.DateTime(), nullable=True),
        sa.Column("alerted_to", sa.String(400), server_default=EMPTY, nullable=False),
        sa.Column("extension_ground", sa.String(8), server_default=EMPTY, nullable=False),
        sa.Column("extension_notice_on", sa.Date(), nullable=True),
        sa.Column("extension_notice_no", sa.String(80), server_default=EMPTY, nullable=False),
        sa.Column("told_applicant_on", sa.Date(), nullable=True),
        sa.Column("told_counsellorship_on", sa.Date(), nullable=True),
        sa.Column("entered_on", sa.Date(), nullable=True),
        sa.Column("entry_text", sa.Text(), server_default=EMPTY, nullable=False),
        sa.Column("served_on", sa.Date(), nullable=True),
        sa.Column("forwarded_to", sa.String(200), server_default=EMPTY, nullable=False),
        sa.Column("forwarded_on", sa.Date(), nullable=True),
        sa.Column("missing", sa.String(200), server_default=EMPTY, nullable=False),
        sa.Column("extra_letters", sa.Integer(), server_default="0", nullable=False),
    ),
    "history_row": (
        sa.Column("on_behalf_of", sa.String(200), server_default=EMPTY, nullable=False),
    ),
    "person": (sa.Column("post_reason", sa.String(400), server_default=EMPTY, nullable=False),),
    "referral": (
        sa.Column("way", sa.String(24), server_default=EMPTY, nullable=False),
        sa.Column("letter_no", sa.String(80), server_default=EMPTY, nullable=False),
        sa.Column("letter_date", sa.Date(), nullable=True),
        sa.Column("is_return", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("reminded_on", sa.Date(), nullable=True),
        sa.Column("remind_again_on", sa.Date(), nullable=True),
    ),
    "unit": (sa.Column("confirmed_on", sa.Date(), nullable=True),),
}
"""Columns that older tables get; each has a default or may be empty."""
