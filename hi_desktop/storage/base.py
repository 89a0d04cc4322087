"""What all tables share: names of constraints, codes by value, text that is compared by bytes."""

from __future__ import annotations

import enum

from sqlalchemy import Enum, MetaData, String, Text, text
from sqlalchemy.orm import DeclarativeBase, MappedAsDataclass

from hi_desktop.domain.applications import EventKind
from hi_desktop.domain.calendar import DayKind, Scope
from hi_desktop.domain.vocabulary import (
    AbsenceKind,
    ConversationKind,
    ConversationResult,
    DemandResult,
    IdentityStatus,
    Kind,
    LinkKind,
    ObjectionResult,
    Outcome,
    Purpose,
    Reciprocity,
    RegistryChangeKind,
    Role,
    State,
    UnitKind,
)

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

KEY = String(240).with_variant(String(240, collation="C"), "postgresql")
"""Text that is ordered and compared by its bytes on both engines."""

FOLDED = Text().with_variant(Text(collation="C"), "postgresql")


EMPTY = text("''")
"""Default on the server of a text column that an older table got."""


def _code(kind: type[enum.StrEnum]) -> Enum:
    """Return the column type that stores the value, not the name, of an enumeration."""
    return Enum(
        kind,
        native_enum=False,
        length=24,
        create_constraint=False,
        values_callable=lambda members: [str(member.value) for member in members],
    )


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True):
    """Root of all tables; constraint names are fixed so that migrations can name them."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {
        kind: _code(kind)
        for kind in (
            *(Kind, State, Outcome, IdentityStatus, UnitKind, Role, Purpose, EventKind),
            *(DayKind, Scope, Reciprocity, DemandResult, ObjectionResult, LinkKind, AbsenceKind),
            *(RegistryChangeKind, ConversationKind, ConversationResult),
        )
    }
