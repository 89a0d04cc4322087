"""Daily checks and what presses today, inside one transaction."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Daily:
    """The repository."""

    session: Session
