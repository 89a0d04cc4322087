"""The first schema.

Frozen: it names nothing of the present models, so that a change of them cannot change the past.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

CODE = sa.String(24)
KEY = sa.String(240).with_variant(sa.String(240, collation="C"), "postgresql")
FOLDED = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
OPEN = sa.text("closed_on IS NULL")

_FTS = (
    """
    CREATE VIRTUAL TABLE {index} USING fts5(
        {column}, content='app_search', content_rowid='id', tokenize='trigram', detail=none
    )
    """,
    """
    CREATE TRIGGER {index}_insert AFTER INSERT ON app_search BEGIN
        INSERT INTO {index}(rowid, {column}) VALUES (new.id, new.{column});
    END
    """,
    """
    CREATE TRIGGER {index}_delete AFTER DELETE ON app_search BEGIN
        INSERT INTO {index}({index}, rowid, {column}) VALUES ('delete', old.id, old.{column});
    END
    """,
    """
    CREATE TRIGGER {index}_update AFTER UPDATE OF {column} ON app_search BEGIN
        INSERT INTO {index}({index}, rowid, {column}) VALUES ('delete', old.id, old.{column});
        INSERT INTO {index}(rowid, {column}) VALUES (new.id, new.{column});
    END
    """,
)
"""External content, kept by plain triggers: any tool may write the table."""

_TRIGRAMS = """
DO $$ BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
EXCEPTION WHEN OTHERS THEN
    RAISE NOTICE 'pg_trgm is missing: search scans';
END $$
"""
"""A server without contrib, or a role without the right, gets a database that scans."""


def upgrade() -> None:
    """Make every table, its indexes and the search index of the engine."""
    _calendar_entry()
    _counter()
    _history()
    _import_mapping()
    _national_day()
    _officer()
    _setting()
    _unit()
    _application()
    _application_indexes()
    _history_row()
    _person()
    _absence()
    _app_search()
    _application_body()
    _deadline_event()
    _referral()
    if op.get_bind().dialect.name == "sqlite":
        _search_sqlite()
    else:
        _search_postgresql()


def _calendar_entry() -> None:
    op.create_table(
        "calendar_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("kind", CODE, nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("scope", CODE, nullable=False),
        sa.Column("scope_key", sa.String(24), nullable=False),
        sa.Column("source", sa.String(400), nullable=False),
        sa.Column("entered_by", sa.String(200), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=True),
        sa.Column("rules", sa.String(400), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_calendar_entry"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_calendar_entry_first", "calendar_entry", ["first"])


def _counter() -> None:
    op.create_table(
        "counter",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_counter"),
    )


def _history() -> None:
    op.create_table(
        "history",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=False),
        sa.Column("officer", sa.String(200), nullable=False),
        sa.Column("on_behalf_of", sa.String(200), nullable=False),
        sa.Column("act", sa.String(24), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("session", sa.String(32), nullable=False),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.Column("undone_by", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_history"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_history_session_id", "history", ["session", "id"])


def _import_mapping() -> None:
    op.create_table(
        "import_mapping",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("mapping", sa.JSON(), nullable=False),
        sa.Column("used_at", sa.DateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_import_mapping"),
    )


def _national_day() -> None:
    op.create_table(
        "national_day",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", CODE, nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_national_day"),
    )


def _officer() -> None:
    op.create_table(
        "officer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("name_key", KEY, nullable=False),
        sa.Column("title", sa.String(120), nullable=False),
        sa.Column("login", sa.String(120), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_officer"),
        sa.UniqueConstraint("login", name="uq_officer_login"),
        sqlite_autoincrement=True,
    )


def _setting() -> None:
    op.create_table(
        "setting",
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_setting"),
    )


def _unit() -> None:
    op.create_table(
        "unit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", CODE, nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("name_key", KEY, nullable=False),
        sa.Column("short", sa.String(80), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("province", sa.String(60), nullable=False),
        sa.Column("phone", sa.String(24), nullable=False),
        sa.Column("extension", sa.String(12), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["parent_id"], ["unit.id"], name="fk_unit_parent_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_unit"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_unit_name_key_id", "unit", ["name_key", "id"])


def _application() -> None:
    op.create_table(
        "application",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(24), nullable=False),
        sa.Column("kind", CODE, nullable=False),
        sa.Column("state", CODE, nullable=False),
        sa.Column("outcome", CODE, nullable=True),
        sa.Column("subject", sa.String(500), nullable=False),
        sa.Column("subject_key", KEY, nullable=False),
        sa.Column("applicant", sa.String(200), nullable=False),
        sa.Column("applicant_key", KEY, nullable=False),
        sa.Column("province", sa.String(60), nullable=False),
        sa.Column("province_key", KEY, nullable=False),
        sa.Column("topic", sa.String(120), nullable=False),
        sa.Column("topic_key", KEY, nullable=False),
        sa.Column("external_no", sa.String(60), nullable=False),
        sa.Column("external_key", KEY, nullable=False),
        sa.Column("letter_no", sa.String(80), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("officer_id", sa.Integer(), nullable=True),
        sa.Column("received", sa.Date(), nullable=False),
        sa.Column("ym", sa.Integer(), nullable=False),
        sa.Column("registered_at", sa.DateTime(), nullable=False),
        sa.Column("internal_due", sa.Date(), nullable=False),
        sa.Column("legal_due", sa.Date(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("noon", sa.Boolean(), nullable=False),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("extended", sa.Boolean(), nullable=False),
        sa.Column("ground", sa.String(24), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("elapsed", sa.Integer(), nullable=True),
        sa.Column("flagged", sa.Boolean(), nullable=False),
        sa.Column("unread", sa.Boolean(), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("confidential", sa.Boolean(), nullable=False),
        sa.Column("last_act_at", sa.DateTime(), nullable=False),
        sa.Column("last_act", sa.String(24), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name="fk_application_officer_id_officer"
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_application_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_application"),
        sa.UniqueConstraint("year", "no", name="uq_application_year_no"),
        sqlite_autoincrement=True,
    )


def _application_indexes() -> None:
    op.create_index("ix_application_applicant_key_id", "application", ["applicant_key", "id"])
    op.create_index("ix_application_closed_on_id", "application", ["closed_on", "id"])
    op.create_index("ix_application_due_id", "application", ["due", "id"])
    op.create_index("ix_application_external_key", "application", ["external_key"])
    op.create_index(
        "ix_application_officer_id_state_received_id",
        "application",
        ["officer_id", "state", "received", "id"],
    )
    op.create_index(
        "ix_application_open",
        "application",
        ["due", "state", "unit_id", "officer_id", "paused"],
        sqlite_where=OPEN,
        postgresql_where=OPEN,
    )
    op.create_index("ix_application_received_id", "application", ["received", "id"])
    op.create_index("ix_application_state_received_id", "application", ["state", "received", "id"])
    op.create_index("ix_application_subject_key_id", "application", ["subject_key", "id"])
    op.create_index(
        "ix_application_unit_id_state_received_id",
        "application",
        ["unit_id", "state", "received", "id"],
    )
    op.create_index(
        "ix_application_ym_unit_id_kind_channel_state",
        "application",
        ["ym", "unit_id", "kind", "channel", "state"],
    )


def _history_row() -> None:
    op.create_table(
        "history_row",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("act_id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=True),
        sa.Column("table_name", sa.String(24), nullable=False),
        sa.Column("row_key", sa.String(80), nullable=False),
        sa.Column("op", sa.String(1), nullable=False),
        sa.Column("before", sa.JSON(), nullable=True),
        sa.Column("after", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(["act_id"], ["history.id"], name="fk_history_row_act_id_history"),
        sa.PrimaryKeyConstraint("id", name="pk_history_row"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_history_row_act_id", "history_row", ["act_id"])
    op.create_index(
        "ix_history_row_application_id_act_id", "history_row", ["application_id", "act_id"]
    )
    op.create_index("ix_history_row_table_name_row_key", "history_row", ["table_name", "row_key"])


def _person() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("name_key", KEY, nullable=False),
        sa.Column("title", sa.String(120), nullable=False),
        sa.Column("role", CODE, nullable=False),
        sa.Column("phone", sa.String(24), nullable=False),
        sa.Column("extension", sa.String(12), nullable=False),
        sa.Column("mobile", sa.String(24), nullable=False),
        sa.Column("email", sa.String(200), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_person_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_person_unit_id_name_key", "person", ["unit_id", "name_key"])


def _absence() -> None:
    op.create_table(
        "absence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("backup_id", sa.Integer(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["backup_id"], ["person.id"], name="fk_absence_backup_id_person"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_absence_person_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_absence"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_absence_person_id_first", "absence", ["person_id", "first"])


def _app_search() -> None:
    op.create_table(
        "app_search",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("n", KEY, nullable=False),
        sa.Column("f", FOLDED, nullable=False),
        sa.Column("fb", FOLDED, nullable=False),
        sa.ForeignKeyConstraint(["id"], ["application.id"], name="fk_app_search_id_application"),
        sa.PrimaryKeyConstraint("id", name="pk_app_search"),
    )
    op.create_index("ix_app_search_n_id", "app_search", ["n", "id"])


def _application_body() -> None:
    op.create_table(
        "application_body",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("legal_person", sa.Boolean(), nullable=False),
        sa.Column("identity", CODE, nullable=False),
        sa.Column("identity_no", sa.String(20), nullable=False),
        sa.Column("phone", sa.String(24), nullable=False),
        sa.Column("extension", sa.String(12), nullable=False),
        sa.Column("email", sa.String(200), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("received_time", sa.Time(), nullable=True),
        sa.Column("written_on", sa.Date(), nullable=True),
        sa.Column("recorded_on", sa.Date(), nullable=True),
        sa.Column("letter_date", sa.Date(), nullable=True),
        sa.Column("answer_summary", sa.Text(), nullable=False),
        sa.Column("answer_route", sa.String(40), nullable=False),
        sa.Column("answer_letter_no", sa.String(80), nullable=False),
        sa.Column("answer_letter_date", sa.Date(), nullable=True),
        sa.Column("sub_letter", sa.String(8), nullable=False),
        sa.Column("explanation", sa.Text(), nullable=False),
        sa.Column("published_where", sa.Text(), nullable=False),
        sa.Column("import_key", sa.String(40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["id"], ["application.id"], name="fk_application_body_id_application"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_application_body"),
    )
    op.create_index("ix_application_body_identity_no", "application_body", ["identity_no"])
    op.create_index("ix_application_body_phone", "application_body", ["phone"])
    op.create_index("ix_application_body_import_key", "application_body", ["import_key"])


def _deadline_event() -> None:
    op.create_table(
        "deadline_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("kind", CODE, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("officer", sa.String(200), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["application.id"],
            name="fk_deadline_event_application_id_application",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_deadline_event"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_deadline_event_application_id_id", "deadline_event", ["application_id", "id"]
    )


def _referral() -> None:
    op.create_table(
        "referral",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("referred_at", sa.DateTime(), nullable=False),
        sa.Column("officer", sa.String(200), nullable=False),
        sa.Column("person", sa.String(200), nullable=False),
        sa.Column("purpose", CODE, nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"], ["application.id"], name="fk_referral_application_id_application"
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_referral_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_referral"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_referral_application_id_id", "referral", ["application_id", "id"])
    op.create_index("ix_referral_unit_id", "referral", ["unit_id"])


def _search_sqlite() -> None:
    for index, column in (("search_names", "f"), ("search_bodies", "fb")):
        for statement in _FTS:
            op.get_bind().exec_driver_sql(statement.format(index=index, column=column))


def _search_postgresql() -> None:
    bind = op.get_bind()
    bind.execute(sa.text(_TRIGRAMS))
    known = sa.text("SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'")
    if bind.execute(known).first() is None:
        return
    for column in ("f", "fb"):
        op.create_index(
            f"ix_app_search_{column}_trgm",
            "app_search",
            [column],
            postgresql_using="gin",
            postgresql_ops={column: "gin_trgm_ops"},
        )


def downgrade() -> None:
    """Nothing lies before the first schema."""
    msg = "the first revision has no predecessor"
    raise NotImplementedError(msg)
