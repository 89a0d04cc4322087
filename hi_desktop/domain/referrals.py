"""The referral chain (havale zinciri): where an application may go, and who held it how long."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from hi_desktop.domain.applications import Act, Referral, ReferRequest
from hi_desktop.domain.calendar import WorkCalendar
from hi_desktop.domain.channels import BY_CODE, CENTRAL
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import Kind, Purpose, UnitKind
from hi_desktop.domain.ways import WAY_WORDS, Way

WEB_CHANNELS = frozenset({"BIMER", "CIMER"})
"""Channels of which the circular speaks: no return to a unit that had the application already."""

UNIT_DAYS = 7
"""Working days that a unit gets, unless another number is chosen (R15)."""

LEGAL_MARGIN = 5
"""So many working days before the last day of the law the unit's own day ends."""

READ_FIRST = frozenset(
    {
        *(Act.REFER, Act.RETURN, Act.UNIT_ANSWER, Act.REMIND, Act.PREPARE, Act.ANSWER),
        *(Act.TELL_PROGRESS, Act.REFUSE, Act.CLOSE, Act.COMPLETE, Act.EXTEND, Act.NOTIFY_FEE),
        *(Act.FEE_PAID, Act.REOPEN, Act.EXTENSION_NOTICE, Act.EXTRA_LETTER, Act.OBJECTION),
    }
)
"""Acts before which history and chain are to be read (R16); notes, flags, corrections, who is
responsible, an urgent alert and an order of secrecy wait for nothing."""


def check_referral(
    chain: Sequence[Referral], unit_id: int, reason: str = "", *, channel: str = "CIMER"
) -> None:
    """Refuse to refer to a unit that the application was already referred to (R17).

    For BİMER and CİMER the circular forbids it; on other channels it needs a reason.

    Args:
        chain: the referrals so far, oldest first.
        unit_id: where it is to go.
        reason: why it goes to a unit again.
        channel: code of the channel of the application.

    Raises:
        RuleError: ``referral.same_unit``, ``referral.returned``, ``referral.again``.
    """
    before = [link for link in chain if link.unit_id == unit_id]
    if not before:
        return
    last = before[-1]
    facts = {"unit": last.unit_short or last.unit, "on": last.referred_at.date()}
    if last.ended_at is None and last.purpose is Purpose.ACTION:
        raise RuleError("referral.same_unit", field="unit_id", **facts)
    if channel in WEB_CHANNELS:
        raise RuleError("referral.returned", field="unit_id", **facts)
    if not reason.strip():
        raise RuleError("referral.again", field="reason", **facts)


def check_request(chain: Sequence[Referral], request: ReferRequest, channel: str) -> None:
    """Refuse what may not be sent: `check_referral`, and a return (iade) without its reason (R17).

    Raises:
        RuleError: as `check_referral`; ``return.no_reason``, ``return.for_information``.
    """
    check_referral(chain, request.unit_id, request.reason, channel=channel)
    if request.is_return and request.purpose is Purpose.INFORMATION:
        raise RuleError("return.for_information", field="purpose")
    if request.is_return and not request.reason.strip():
        raise RuleError("return.no_reason", field="reason")


def ways(channel: str, kind: Kind, unit_kind: UnitKind) -> tuple[Way, ...]:
    """Return the ways by which an application is sent to a kind of unit, the usual one first.

    The table of the circular: requests of information go to central units through BEYS and to
    provincial directorates by the official e-mail, BİMER/CİMER stays in its system, paper and
    Parliament's letters go as the annex of an official letter; nobody is escorted to a province.

    Args:
        channel: code of the channel; an unknown one goes by letter.
        kind: kind of the application.
        unit_kind: kind of the unit that gets it.

    >>> ways("TBMM", Kind.REQUEST, UnitKind.PRESIDENCY)
    (<Way.LETTER: 'RESMI_YAZI'>,)
    """
    known = BY_CODE.get(channel)
    usual = known.referral_ways if known is not None else (Way.LETTER,)
    if kind is Kind.INFORMATION and channel not in {*WEB_CHANNELS, "TBMM"}:
        first = Way.BEYS if unit_kind in CENTRAL else Way.OFFICIAL_MAIL
        return first, Way.LETTER
    central = unit_kind in CENTRAL
    return tuple(way for way in usual if central or way not in {Way.BEYS, Way.ESCORT})


def chosen_way(way: str, channel: str, kind: Kind, unit_kind: UnitKind) -> Way:
    """Return the way of a referral; an empty one is the usual one.

    Raises:
        RuleError: ``way.not_open``.
    """
    offered = ways(channel, kind, unit_kind)
    if not way:
        return offered[0]
    if way not in offered:
        named = WAY_WORDS[Way(way)] if way in set(Way) else way
        raise RuleError("way.not_open", field="way", way=named, usual=WAY_WORDS[offered[0]])
    return Way(way)


def unit_due(
    today: dt.date, days: int, due: dt.date, legal_due: dt.date, calendar: WorkCalendar
) -> dt.date:
    """Return the own last day of a unit: after its days, but early enough for the last day.

    It lies never after the last day of the application, nor in the last `LEGAL_MARGIN` working
    days of the law's period, unless these have begun; and never before today.
    """
    last, early = due, calendar.add(legal_due, -LEGAL_MARGIN)
    if early > today:
        last = min(last, early)
    return max(today, min(calendar.add(today, days), last))


def needs_reading(channel: str, chain: Sequence[Referral], *, registered_by: str, me: str) -> bool:
    """Return whether history and chain must be read before anything is done (R16).

    It holds for every BİMER/CİMER application that this officer did not register himself (another
    one did, or a list brought it), and for one whose chain holds a link of somebody else. What an
    officer did alone he knows. One stamp an application is enough: it stands before the first act.

    Args:
        channel: code of the channel.
        chain: the referrals.
        registered_by: name of who registered it; empty where a list brought it.
        me: name of who is about to act.
    """
    if channel not in WEB_CHANNELS:
        return False
    return registered_by != me or any(link.by != me for link in chain)


def held_days(
    chain: Sequence[Referral], received: dt.date, end: dt.date, calendar: WorkCalendar
) -> tuple[int, ...]:
    """Return the working days for which each holder had the application.

    The first figure is the own unit's: up to the first referral for action, and after each answer
    of a unit until it goes on. Then one for each link, 0 for copies for information. Together they
    are the age of the application.

    Args:
        chain: the referrals, oldest first.
        received: day of arrival.
        end: today, or the day on which the application was closed.
        calendar: the days.
    """
    held = [0] * (len(chain) + 1)
    at, holder, until = received, 0, end

    def settle(mark: dt.date) -> None:
        """Give the days up to a mark to the holder, what lies behind his end to the own unit."""
        nonlocal at
        stop = min(max(until, at), mark) if holder else mark
        held[holder] += calendar.between(at, stop)
        held[0] += calendar.between(stop, mark)
        at = mark

    for number, link in enumerate(chain, start=1):
        if link.purpose is Purpose.ACTION:
            settle(min(max(link.referred_at.date(), at), end))
            holder, until = number, _ended(link) or end
    settle(end)
    return tuple(held)


def _ended(link: Referral) -> dt.date | None:
    """Return the day on which a unit gave an application back, by its answer or otherwise."""
    if link.answered_on is not None:
        return link.answered_on
    return link.ended_at.date() if link.ended_at is not None else None


def overdue(link: Referral, today: dt.date) -> bool:
    """Return whether a unit let its own day pass, whatever the last day of the application is."""
    return link.due is not None and link.ended_at is None and link.due < today
