"""Demands and objections of applications inside one transaction."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Outcomes:
    """The repository."""

    session: Session
