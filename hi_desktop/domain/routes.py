"""Which way an answer goes, and what must be there before a case is closed (R14, R19, R22, R23).

The circular 2014/09 binds the way to the channel, the kind and the office: an information request
is answered to the applicant by a provincial directorate and through BEYS by a central unit; a
result in BİMER/CİMER is told to the applicant and entered in full; a petition on paper is told to
the applicant and to the Counsellorship; Parliament's commission is answered by the Counsellorship
alone.
"""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from hi_desktop.domain.applications import Application, Completion, Draft
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import IdentityStatus, Kind, Outcome, UnitKind, Word


class Route(enum.StrEnum):
    """The way an answer goes (cevap yolu)."""

    APPLICANT = "BASVURU_SAHIBINE"
    BEYS = "BEYS"
    SYSTEM = "SISTEM"
    COUNSELLORSHIP = "MUSAVIRLIGE"
    APPLICANT_AND_COUNSELLORSHIP = "IKISINE"
    COMMISSION = "KOMISYONA"
    ORAL = "SOZLU"


ROUTE_WORDS: dict[Route, Word] = {
    Route.APPLICANT: Word("Başvuru sahibine", "To the applicant"),
    Route.BEYS: Word("BEYS üzerinden Müşavirliğe", "Through BEYS to the Counsellorship"),
    Route.SYSTEM: Word(
        "Başvuru sahibine ve sisteme (CİMER/BİMER)", "To the applicant and into CİMER/BİMER"
    ),
    Route.COUNSELLORSHIP: Word("Resmî yazıyla Müşavirliğe", "By letter to the Counsellorship"),
    Route.APPLICANT_AND_COUNSELLORSHIP: Word(
        "Başvuru sahibine ve Müşavirliğe", "To the applicant and the Counsellorship"
    ),
    Route.COMMISSION: Word("Dilekçe Komisyonuna", "To the Petition Commission"),
    Route.ORAL: Word("Sözlü", "By word of mouth"),
}
"""Names of the ways."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Routes:
    """The ways that an office may answer an application by.

    Args:
        allowed: the ways, the usual one first.
        default: the usual one.
        refused: every other way, with the code of the sentence that says why.
    """

    allowed: tuple[Route, ...]
    default: Route
    refused: Mapping[Route, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """One line of the circular's table; an empty set stands for everything.

    `why` is the code of the sentence for the ways that the line leaves out.
    """

    channels: frozenset[str] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    units: frozenset[UnitKind] = frozenset()
    allowed: tuple[Route, ...]
    why: str

    def fits(self, channel: str, kind: Kind, unit: UnitKind) -> bool:
        return (
            (not self.channels or channel in self.channels)
            and (not self.kinds or kind in self.kinds)
            and (not self.units or unit in self.units)
        )


_SYSTEMS = frozenset({"CIMER", "BIMER"})
_PAPER = frozenset({"MEKTUP", "FAKS", "DILEKCE_ELDEN"})
_SPOKEN = frozenset({"BEYAZ_MASA", "ALO_183", "ALO_144"})
_AUTHORITIES = frozenset({"KDK", "RESMI_YAZI"})
_INFORMATION = frozenset({Kind.INFORMATION})
_CENTRAL = frozenset({UnitKind.GENERAL_DIRECTORATE, UnitKind.PRESIDENCY})
_COUNSELLORSHIP = frozenset({UnitKind.COUNSELLORSHIP})
_BOTH = Route.APPLICANT_AND_COUNSELLORSHIP

_TABLE: tuple[_Line, ...] = (
    _Line(
        channels=frozenset({"TBMM"}),
        units=_COUNSELLORSHIP,
        allowed=(Route.COMMISSION,),
        why="route.commission_itself",
    ),
    _Line(
        channels=frozenset({"TBMM"}), allowed=(Route.COUNSELLORSHIP,), why="route.counsellorship"
    ),
    _Line(channels=_SYSTEMS, allowed=(Route.SYSTEM,), why="route.system"),
    _Line(kinds=_INFORMATION, units=_CENTRAL, allowed=(Route.BEYS,), why="route.through_beys"),
    _Line(
        kinds=_INFORMATION,
        units=frozenset({UnitKind.COUNSELLORSHIP, UnitKind.OTHER}),
        allowed=(Route.APPLICANT, Route.BEYS),
        why="route.information",
    ),
    _Line(kinds=_INFORMATION, allowed=(Route.APPLICANT,), why="route.direct"),
    _Line(
        channels=_PAPER,
        units=_COUNSELLORSHIP,
        allowed=(Route.APPLICANT,),
        why="route.itself_counsellorship",
    ),
    _Line(channels=_PAPER, allowed=(_BOTH,), why="route.both"),
    _Line(
        channels=frozenset({"TELEFON"}),
        units=_COUNSELLORSHIP,
        allowed=(Route.APPLICANT, Route.ORAL),
        why="route.itself_counsellorship",
    ),
    _Line(channels=frozenset({"TELEFON"}), allowed=(_BOTH, Route.ORAL), why="route.both_or_oral"),
    _Line(
        channels=_SPOKEN,
        allowed=(Route.ORAL, Route.APPLICANT, Route.COUNSELLORSHIP),
        why="route.spoken",
    ),
    _Line(
        channels=_AUTHORITIES,
        allowed=(Route.APPLICANT, Route.COUNSELLORSHIP, _BOTH),
        why="route.petition",
    ),
    _Line(allowed=(Route.APPLICANT, _BOTH), why="route.petition"),
)
"""The first line that fits holds; a line without conditions closes the table."""

_ALWAYS = {Route.COMMISSION: "route.commission"}
"""Ways whose own sentence says best why they are closed."""


def routes(channel: str, kind: Kind, unit_kind: UnitKind) -> Routes:
    """Return the ways by which an office may answer.

    Args:
        channel: code of the channel.
        kind: kind of the application.
        unit_kind: what the office itself is.

    >>> routes("CIMER", Kind.REQUEST, UnitKind.PROVINCIAL_DIRECTORATE).default
    <Route.SYSTEM: 'SISTEM'>
    """
    line = next(line for line in _TABLE if line.fits(channel, kind, unit_kind))
    refused = {route: _ALWAYS.get(route, line.why) for route in Route if route not in line.allowed}
    return Routes(allowed=line.allowed, default=line.allowed[0], refused=MappingProxyType(refused))


def check_route(channel: str, kind: Kind, unit_kind: UnitKind, route: str) -> None:
    """Refuse a way that the circular does not leave to the office.

    Raises:
        RuleError: ``route.unknown``, or the code that `Routes.refused` names.
    """
    known = _known(route)
    if known is None:
        raise RuleError("route.unknown", field="route", route=route)
    why = routes(channel, kind, unit_kind).refused.get(known)
    if why is not None:
        usual = ROUTE_WORDS[routes(channel, kind, unit_kind).default]
        raise RuleError(why, field="route", route=ROUTE_WORDS[known], usual=usual)


class Step(enum.StrEnum):
    """What must be there before a case is closed."""

    APPLICANT_TOLD = "BASVURU_SAHIBI"
    COUNSELLORSHIP_TOLD = "MUSAVIRLIK"
    SYSTEM_ENTERED = "SISTEM_GIRISI"
    LETTER = "RESMI_YAZI"


STEP_WORDS: dict[Step, Word] = {
    Step.APPLICANT_TOLD: Word("Başvuru sahibine bildirildi", "The applicant was told"),
    Step.COUNSELLORSHIP_TOLD: Word("Müşavirliğe bildirildi", "The Counsellorship was told"),
    Step.SYSTEM_ENTERED: Word("CİMER/BİMER girişi yapıldı", "Entered in CİMER/BİMER"),
    Step.LETTER: Word("Resmî yazının sayısı ve tarihi", "Number and date of the letter"),
}
"""Names of the steps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepState:
    """One step of an application; `detail` is the entry's text or the letter's number."""

    step: Step
    done_on: dt.date | None
    detail: str = ""


_STEPS: dict[Route, tuple[Step, ...]] = {
    Route.APPLICANT: (Step.APPLICANT_TOLD,),
    Route.BEYS: (Step.COUNSELLORSHIP_TOLD,),
    Route.SYSTEM: (Step.APPLICANT_TOLD, Step.SYSTEM_ENTERED),
    Route.COUNSELLORSHIP: (Step.COUNSELLORSHIP_TOLD, Step.LETTER),
    _BOTH: (Step.APPLICANT_TOLD, Step.COUNSELLORSHIP_TOLD, Step.LETTER),
    Route.COMMISSION: (Step.LETTER,),
    Route.ORAL: (Step.APPLICANT_TOLD,),
}
_NOBODY_TO_TELL = frozenset(
    {Outcome.WITHDRAWN, Outcome.DEEMED_WITHDRAWN, Outcome.DUPLICATE, Outcome.EXPIRED}
)
"""Outcomes of which the applicant knows already, by his own act or by the earlier notice."""

_TOLD_IN_ANY_CASE = frozenset({Outcome.FORWARDED, Outcome.NOT_PROCESSED})
"""The law has the applicant told: 4982 art. 7/3, Yönetmelik art. 14, 3071 art. 5."""


def steps(
    application: Draft, unit_kind: UnitKind, outcome: Outcome | None, route: str = ""
) -> tuple[Step, ...]:
    """Return what must be there before the case is closed.

    Who hid his identity or gave none is not told by the unit; the entry in the system stands for
    it. What came as the annex of an official letter goes back to the Counsellorship also when it
    was answered by word of mouth.

    Args:
        application: the application.
        unit_kind: what the office itself is.
        outcome: how it ends; None is not known yet.
        route: the way of the answer; empty, or no known way, is the usual one.
    """
    if outcome is Outcome.PROGRESS_TOLD:
        return ()
    way = _known(route) or routes(application.channel, application.kind, unit_kind).default
    wanted = set(_STEPS[way])
    if way is Route.ORAL and application.letter_no:
        wanted |= {Step.COUNSELLORSHIP_TOLD}
    if outcome in _TOLD_IN_ANY_CASE and way is not Route.COMMISSION:
        wanted |= {Step.APPLICANT_TOLD}
    if outcome in _NOBODY_TO_TELL or application.identity is not IdentityStatus.OPEN:
        wanted -= {Step.APPLICANT_TOLD}
    return tuple(step for step in Step if step in wanted)


def step_states(application: Application, unit_kind: UnitKind) -> tuple[StepState, ...]:
    """Return each step of an application, with the day on which it was done."""
    done = application.done
    wanted = steps(application, unit_kind, application.outcome, done.answer_route)
    return tuple(_state(step, done) for step in wanted)


def open_steps(application: Application, unit_kind: UnitKind) -> tuple[Step, ...]:
    """Return the steps that are still to be done."""
    return tuple(s.step for s in step_states(application, unit_kind) if s.done_on is None)


def _state(step: Step, done: Completion) -> StepState:
    if step is Step.APPLICANT_TOLD:
        return StepState(step=step, done_on=done.told_applicant_on)
    if step is Step.COUNSELLORSHIP_TOLD:
        return StepState(step=step, done_on=done.told_counsellorship_on)
    if step is Step.SYSTEM_ENTERED:
        entered = done.entered_on if done.entry_text.strip() else None
        return StepState(step=step, done_on=entered, detail=done.entry_text)
    numbered = done.answer_letter_date if done.answer_letter_no.strip() else None
    return StepState(step=step, done_on=numbered, detail=done.answer_letter_no)


def _known(route: str) -> Route | None:
    return Route(route) if route in set(Route) else None
