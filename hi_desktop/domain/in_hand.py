"""What the pages of leave name: applications in hand, their notes, what others did on them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from hi_desktop.domain.vocabulary import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One application of an officer, as the pages of leave name it.

    Args:
        last_day: the last day as it is stored.
        secret: the applicant is one, by a court's order (`confidential`) or at CİMER.
        unit: short name of the unit where it is.
    """

    id: int
    number: str
    subject: str
    officer_id: int | None
    last_day: dt.date
    paused: bool
    confidential: bool
    secret: bool
    unit: str
    state: State


@dataclass(frozen=True, slots=True, kw_only=True)
class LastNote:
    """The last note on an application."""

    at: dt.datetime
    by: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """One act that somebody did on another's application."""

    application_id: int
    number: str
    subject: str
    confidential: bool
    at: dt.datetime
    by: str
    act: str
    note: str
