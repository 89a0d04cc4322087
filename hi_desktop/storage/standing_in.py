"""Who is whose officer and who stands in, inside one transaction."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class StandingIn:
    """The repository."""

    session: Session
