"""Runs the migrations on the connection that `storage.schema` hands over."""

from __future__ import annotations

from alembic import context

from hi_desktop.storage.base import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
