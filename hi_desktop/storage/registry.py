"""Posts held in the past, changes to be reported, duty contacts inside one transaction."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Registry:
    """The repository."""

    session: Session
