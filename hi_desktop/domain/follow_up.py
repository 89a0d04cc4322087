"""The clocks that follow an act: notice of an extension, payment of a fee, objection, safahat.

They are counted anew each time from the append-only events, like the due days themselves, so that
a change of the calendar reaches them too.
"""

from __future__ import annotations

import calendar as gregorian
import datetime as dt
import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hi_desktop.domain.applications import Application, Event, EventKind, Objection
from hi_desktop.domain.calendar import WorkCalendar
from hi_desktop.domain.periods import RESUMING, deadline
from hi_desktop.domain.vocabulary import Kind, Outcome, Word

RESULT_MONTHS = 4
"""An answer that is not final lets the applicant wait so many months (Law 2577 art. 10/2)."""

OBJECTABLE = frozenset({Outcome.REFUSED, Outcome.PARTIAL, Outcome.NOT_PROCESSED, Outcome.EXPIRED})
"""Outcomes against which the applicant may object to the Board (Law 4982 art. 13)."""

_MONTHS = 12


class FollowUpKind(enum.StrEnum):
    """What is awaited."""

    EXTENSION_NOTICE = "UZATMA_BILDIRIMI"
    FEE_PAYMENT = "UCRET_ODEMESI"
    APPLICANT_OBJECTION = "ITIRAZ_SURESI"
    BOARD_REQUEST = "KURUL_ISTEGI"
    BOARD_DECISION = "KURUL_KARARI"
    PROGRESS_RESULT = "SAFAHAT_SONUCU"


FOLLOW_UP_WORDS: dict[FollowUpKind, Word] = {
    FollowUpKind.EXTENSION_NOTICE: Word(
        "Uzatmanın başvuru sahibine yazıyla bildirilmesi",
        "Written notice of the extension to the applicant",
    ),
    FollowUpKind.FEE_PAYMENT: Word("Ücretin ödenmesi", "Payment of the fee"),
    FollowUpKind.APPLICANT_OBJECTION: Word(
        "Başvuru sahibinin Kurula itiraz süresi", "Objection of the applicant to the Board"
    ),
    FollowUpKind.BOARD_REQUEST: Word(
        "Kurulun istediği bilgi ve belgenin gönderilmesi", "Sending what the Board asked for"
    ),
    FollowUpKind.BOARD_DECISION: Word("Kurulun kararı", "Decision of the Board"),
    FollowUpKind.PROGRESS_RESULT: Word(
        "Safahatı bildirilen dilekçenin sonucu", "Result of a petition whose progress was told"
    ),
}
"""Names of what is awaited."""

OURS = frozenset(
    {FollowUpKind.EXTENSION_NOTICE, FollowUpKind.BOARD_REQUEST, FollowUpKind.PROGRESS_RESULT}
)
"""What the unit itself must do; the others are the applicant's and the Board's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """One awaited thing of an application; `done_on` is empty while it is awaited."""

    application_id: int
    number: str
    kind: FollowUpKind
    due: dt.date
    done_on: dt.date | None
    note: str = ""


def follow_ups(
    application: Application,
    events: Sequence[Event],
    objections: Sequence[Objection],
    calendar: WorkCalendar,
) -> tuple[FollowUp, ...]:
    """Return what follows the acts on an application, the earliest due first."""
    found = [
        *_notices(application, events, calendar),
        *_payment(application, events, calendar),
        *_objection_period(application, events, objections, calendar),
        *_result(application, calendar),
    ]
    for objection in objections:
        found += _board(application, objection, calendar)
    return tuple(sorted(found, key=lambda one: (one.due, one.kind)))


def notice_due(
    received: dt.date, events: Sequence[Event], calendar: WorkCalendar, time: dt.time | None = None
) -> dt.date:
    """Return the day until which an extension must be told in writing (Law 4982 art. 11/1)."""
    return deadline("BE_UZATMA_BILDIRIM", received, calendar, time=time, events=events).due


def fee_due(notified: dt.date, calendar: WorkCalendar) -> dt.date:
    """Return the last day for paying a fee (Law 4982 art. 11/2)."""
    return deadline("UCRET15", notified, calendar).due


def board_request_due(asked: dt.date, calendar: WorkCalendar) -> dt.date:
    """Return the last day for sending what the Board asked for (Law 4982 art. 13)."""
    return deadline("BEDK_BILGI15", asked, calendar).due


def _notices(
    application: Application, events: Sequence[Event], calendar: WorkCalendar
) -> Iterator[FollowUp]:
    if _last(events, EventKind.EXTENDED) is None:
        return
    told = _last(events, EventKind.EXTENSION_NOTICE)
    done = told.on if told else application.closed_on
    due = notice_due(application.received, events, calendar, application.received_time)
    note = told.note if told else ""
    yield _follow_up(application, FollowUpKind.EXTENSION_NOTICE, due, done, note)


def _payment(
    application: Application, events: Sequence[Event], calendar: WorkCalendar
) -> Iterator[FollowUp]:
    notified = _last(events, EventKind.FEE_NOTIFIED)
    if notified is None:
        return
    turn = _last(events, *RESUMING, EventKind.FEE_NOTIFIED)
    done = turn.on if turn and turn.kind in RESUMING else application.answered_on
    due = fee_due(notified.on, calendar)
    yield _follow_up(application, FollowUpKind.FEE_PAYMENT, due, done, notified.note)


def _objection_period(
    application: Application,
    events: Sequence[Event],
    objections: Sequence[Objection],
    calendar: WorkCalendar,
) -> Iterator[FollowUp]:
    served = _last(events, EventKind.SERVED)
    if served is None or not may_be_objected(application):
        return
    filed = [one.filed_on for one in objections if one.filed_on >= served.on]
    due = deadline("BEDK_ITIRAZ15", served.on, calendar).due
    done = min(filed) if filed else None
    yield _follow_up(application, FollowUpKind.APPLICANT_OBJECTION, due, done)


def _board(
    application: Application, objection: Objection, calendar: WorkCalendar
) -> Iterator[FollowUp]:
    if objection.asked_on is not None:
        due = board_request_due(objection.asked_on, calendar)
        done = objection.sent_on
        yield _follow_up(application, FollowUpKind.BOARD_REQUEST, due, done, objection.board_no)
    due = deadline("BEDK_KARAR30", objection.filed_on, calendar).due
    done = objection.decided_on
    yield _follow_up(application, FollowUpKind.BOARD_DECISION, due, done, objection.board_no)


def _result(application: Application, calendar: WorkCalendar) -> Iterator[FollowUp]:
    if application.progress_on is None:
        return
    due = calendar.next_open(_months_on(application.received, RESULT_MONTHS))
    done = application.answered_on
    yield _follow_up(application, FollowUpKind.PROGRESS_RESULT, due, done)


def may_be_objected(application: Application) -> bool:
    """Return whether the Board of Law 4982 may be asked to look at an application's end."""
    return application.kind is Kind.INFORMATION and application.outcome in OBJECTABLE


def _follow_up(
    application: Application,
    kind: FollowUpKind,
    due: dt.date,
    done_on: dt.date | None,
    note: str = "",
) -> FollowUp:
    return FollowUp(
        application_id=application.id,
        number=application.number,
        kind=kind,
        due=due,
        done_on=done_on,
        note=note,
    )


def _last(events: Sequence[Event], *kinds: EventKind) -> Event | None:
    return next((event for event in reversed(events) if event.kind in kinds), None)


def _months_on(day: dt.date, months: int) -> dt.date:
    """Return the same day some months on, or the last one of that month."""
    year, month = divmod(day.month - 1 + months, _MONTHS)
    year, month = day.year + year, month + 1
    return dt.date(year, month, min(day.day, gregorian.monthrange(year, month)[1]))
