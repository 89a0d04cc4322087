"""Links between applications and viewers of protected ones inside one transaction."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Links:
    """The repository."""

    session: Session
