"""What follows the acts on applications and is still awaited, over all of them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hi_desktop.domain.follow_up import FollowUp, FollowUpKind, follow_ups
from hi_desktop.services.acts import Acts

_LONGEST = dt.timedelta(days=400)
"""A refusal served longer ago is past every objection, also with suspensions by law."""


class Awaiting(Acts):
    """Reads what is awaited."""

    def follow_ups_open(
        self, first: dt.date = dt.date.min, last: dt.date = dt.date.max
    ) -> tuple[FollowUp, ...]:
        """Return what is awaited and due within some days, the earliest first.

        The applicant's time for an objection is over by itself after its last day. Notes on a
        secret applicant are for those who may see him.
        """
        today = self._context.clock.today()
        with self._context.read() as work:
            days = self._calendar.of(work)
            cases = work.outcomes.awaited(today - _LONGEST)
            ids = [one.id for one in cases]
            events = work.applications.events_of(ids)
            objections = work.outcomes.objections_of(ids)
            hidden = work.links.withheld(ids, self._context.officer.id)
        found = [
            one
            for case in cases
            for one in follow_ups(case, events.get(case.id, ()), objections.get(case.id, ()), days)
            if one.done_on is None and first <= one.due <= last
        ]
        over = FollowUpKind.APPLICANT_OBJECTION
        standing = [one for one in found if one.kind is not over or one.due >= today]
        told = (replace(one, note="") if one.application_id in hidden else one for one in standing)
        return tuple(sorted(told, key=lambda one: (one.due, one.number, one.kind)))
