"""All that is shown of one application, and what of it a stranger to a protected one may know."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hi_desktop.domain.applications import (
    Act,
    Application,
    Demand,
    Event,
    HistoryLine,
    Objection,
    Referral,
)
from hi_desktop.domain.contacts import Unit
from hi_desktop.domain.follow_up import FollowUp
from hi_desktop.domain.masking import withheld
from hi_desktop.domain.routes import Routes, StepState
from hi_desktop.domain.terms import Deadlines
from hi_desktop.domain.vocabulary import UnitKind
from hi_desktop.services.secrecy import BLIND, OPEN_TO_ALL, Secrecy, covered_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """All that the detail pane shows of one application.

    Args:
        allowed: the acts that its state allows now.
        unit: the responsible unit; None when nobody has it.
        officer: name of the officer who works on it.
        stand_in: who stands in for that officer today; empty while he is there (R7).
        own_days: working days for which the own unit had it; with those of the links its age.
        must_read: history and chain must be read before anything is done (R16).
        backup: who stands in at that unit today; empty when nobody has to.
        demands: what the applicant asks for, each with what came of it (R12).
        unit_kind: what the office itself is.
        routes: the ways by which it may answer (R14).
        steps: what must be there before the case closes, with the days on which it was done.
        follow_ups: what follows the acts, such as the notice of an extension.
    """

    application: Application
    referrals: tuple[Referral, ...]
    events: tuple[Event, ...]
    history: tuple[HistoryLine, ...]
    deadlines: Deadlines
    allowed: frozenset[Act]
    unit: Unit | None
    officer: str
    backup: str
    body: str
    stand_in: str = ""
    must_read: bool = False
    own_days: int = 0
    demands: tuple[Demand, ...] = ()
    objections: tuple[Objection, ...] = ()
    unit_kind: UnitKind
    routes: Routes
    steps: tuple[StepState, ...]
    follow_ups: tuple[FollowUp, ...]
    secrecy: Secrecy = OPEN_TO_ALL


def covered(detail: Detail, seen: Secrecy) -> Detail:
    """Return the detail of an application as its reader may know it."""
    if not seen.withheld:
        return replace(detail, secrecy=seen)
    application = withheld(detail.application)
    shown = replace(
        detail,
        application=application,
        body="",
        history=tuple(covered_line(line) for line in detail.history),
        events=tuple(replace(event, note="") for event in detail.events),
        steps=tuple(replace(one, detail="") for one in detail.steps),
        follow_ups=tuple(replace(one, note="") for one in detail.follow_ups),
        demands=(),
        objections=(),
        secrecy=seen,
    )
    if not application.confidential:
        return shown
    referrals = (replace(one, note="", reason="", letter_no="") for one in detail.referrals)
    return replace(shown, referrals=tuple(referrals), allowed=detail.allowed & BLIND)
