"""Calls and visits inside one transaction."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Conversations:
    """The repository."""

    session: Session
