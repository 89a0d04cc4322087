"""The referral chain (havale zinciri): where an application may go, and who held it how long."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import pairwise

from hi_desktop.domain.applications import Referral
from hi_desktop.domain.calendar import WorkCalendar
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import Purpose

WEB_CHANNELS = frozenset({"BIMER", "CIMER"})
"""Channels of which the circular speaks: no return to a unit that had the application already."""


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


def held_days(
    chain: Sequence[Referral], received: dt.date, end: dt.date, calendar: WorkCalendar
) -> tuple[int, ...]:
    """Return the working days for which each holder had the application.

    The first figure is the own unit's, up to the first referral for action; then one for each link,
    0 for copies for information. Together they are the age of the application.

    Args:
        chain: the referrals, oldest first.
        received: day of arrival.
        end: today, or the day on which the application was closed.
        calendar: the days.
    """
    marks = [received]
    for link in chain:
        if link.purpose is Purpose.ACTION:
            marks.append(min(max(link.referred_at.date(), marks[-1]), end))
    stretches = iter([calendar.between(a, b) for a, b in pairwise([*marks, end])])
    own = next(stretches)
    return (own, *(next(stretches) if li.purpose is Purpose.ACTION else 0 for li in chain))
