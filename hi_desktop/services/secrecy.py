"""Urgent and protected applications: who may see them, whom to tell.

An order of secrecy (Law 6284 art. 8/6) and an identity that CİMER hides keep the applicant from
everybody but the officers who are named for that one application. Whoever enters such an
application or sets the order is the first of them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from hi_desktop.domain.applications import Act, Application, HistoryLine
from hi_desktop.domain.contacts import DutyContact
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.masking import is_hidden, withheld
from hi_desktop.domain.phones import parse_phone
from hi_desktop.domain.provinces import province_by_name
from hi_desktop.domain.text import clean
from hi_desktop.domain.transitions import next_state
from hi_desktop.domain.urgent import contacts_for
from hi_desktop.services.changes import Changes
from hi_desktop.services.context import Context
from hi_desktop.services.officer import Officer
from hi_desktop.storage.applications import Case
from hi_desktop.storage.unit_of_work import Work

BLIND = frozenset({Act.NOTE, Act.FLAG, Act.READ, Act.ASSIGN, Act.ALERT, Act.RECALCULATE})
"""What can be done with an application under an order without knowing whose it is."""
_SIGHTED = frozenset({Act.EDIT, Act.PROTECT, Act.MERGE, Act.LINK})
"""What nobody does with a hidden identity who may not see it."""
_PLAIN_FIELDS = frozenset(
    {"state", "outcome", "unit_id", "officer_id", "internal_due", "legal_due", "flagged", "urgent"}
    | {"closed_on", "answered_on", "paused", "extended", "confidential", "alerted_at"}
)
"""Fields whose changes tell nothing of the person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Secrecy:
    """How secret an applicant is, and to whom.

    Args:
        hidden: by order of a court, or at CİMER.
        named: who reads may see the applicant.
        viewers: names of the officers who may.
    """

    hidden: bool = False
    named: bool = False
    viewers: tuple[str, ...] = ()

    @property
    def withheld(self) -> bool:
        """Whether who reads may not know the applicant."""
        return self.hidden and not self.named


OPEN_TO_ALL = Secrecy()
"""Of an applicant who is no secret."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A court's order of secrecy (gizlilik kararı), Law 6284 art. 8/6.

    Args:
        number: of the decision, with its court.
        on: day of the decision.
        until: its last day; None until it is lifted. Nothing is shown by itself when it passes.
    """

    number: str
    on: dt.date | None = None
    until: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Viewers:
    """The officers of the office, and who of them may see an application."""

    officers: tuple[Officer, ...]
    named: frozenset[int]


# ---- what other services ask


def secrecy_of(work: Work, application: Application, officer_id: int) -> Secrecy:
    """Return how secret an applicant is for an officer."""
    if not is_hidden(application):
        return OPEN_TO_ALL
    viewers = work.links.viewers(application.id)
    return Secrecy(
        hidden=True,
        named=officer_id in {id_ for id_, _ in viewers},
        viewers=tuple(name for _, name in viewers),
    )


def check_sight(work: Work, application: Application, act: Act, officer_id: int) -> None:
    """Refuse an act that needs to know an applicant whom the officer may not see.

    Raises:
        RuleError: `secrecy.not_named` with the names of who may.
    """
    if not is_hidden(application) or act in BLIND:
        return
    if not application.confidential and (act not in _SIGHTED or _is_empty(application)):
        return
    seen = secrecy_of(work, application, officer_id)
    if not seen.named:
        raise RuleError(
            "secrecy.not_named", number=application.number, names=", ".join(seen.viewers)
        )


def check_read(work: Work, application_id: int, officer_id: int) -> None:
    """Refuse what would show an applicant whom the officer may not see: files, letters.

    Raises:
        RuleError: `secrecy.not_named`.
    """
    if work.links.withheld((application_id,), officer_id):
        names = ", ".join(name for _, name in work.links.viewers(application_id))
        number = work.applications.number_of(application_id)
        raise RuleError("secrecy.not_named", number=number, names=names)


def name_who_enters(work: Work, context: Context, case: Case) -> None:
    """Let the officer who makes an applicant secret go on seeing him."""
    if is_hidden(case.value()):
        me = context.officer
        work.links.name_viewer(case.record.id, me.id, context.clock.now(), me.name)


def as_seen(application: Application, seen: Secrecy) -> Application:
    """Return an application as its reader may know it; the identity number stays as it is."""
    return withheld(application) if seen.withheld else application


def covered_line(line: HistoryLine) -> HistoryLine:
    """Return a line of history that tells nothing of the person."""
    kept = tuple(change for change in line.changes if change[0] in _PLAIN_FIELDS)
    return replace(line, note="", changes=kept)


def _is_empty(application: Application) -> bool:
    """Return whether nothing is known that could be told of a hidden applicant."""
    known = (application.applicant, application.identity_no, application.phone)
    return not any((*known, application.email, application.address))


class SecrecyService:
    """To be asked through the office."""

    def __init__(self, context: Context) -> None:
        self._context = context

    # ---- order and viewers

    def protect(self, application_id: int, order: Order) -> Changes:
        """Hide an applicant by order of a court; who does it may go on seeing him.

        Raises:
            RuleError: `secrecy.no_number`, `secrecy.order_ahead`, `secrecy.order_over`,
                `secrecy.not_named`, `act.not_allowed`.
        """
        number, today = clean(order.number), self._context.clock.today()
        if not number:
            raise RuleError("secrecy.no_number", field="order_no")
        if order.on is not None and order.on > today:
            raise RuleError("secrecy.order_ahead", field="order_on")
        if order.until is not None and order.until < (order.on or today):
            raise RuleError("secrecy.order_over", field="order_until")
        with self._context.act(Act.PROTECT) as work:
            case = self._case(work, application_id, Act.PROTECT)
            case.record.confidential = True
            body = case.body
            body.order_no, body.order_on, body.order_until = number, order.on, order.until
            name_who_enters(work, self._context, case)
        return Changes(act_id=work.act_id, applications=(application_id,))

    def lift(self, application_id: int, reason: str) -> Changes:
        """Take an order of secrecy away; the reason stands in the history.

        Raises:
            RuleError: `secrecy.no_reason`, `secrecy.no_order`, `secrecy.not_named`.
        """
        words = clean(reason, lines=True)
        if not words:
            raise RuleError("secrecy.no_reason", field="reason")
        with self._context.act(Act.PROTECT, words) as work:
            case = self._case(work, application_id, Act.PROTECT)
            if not case.record.confidential:
                raise RuleError("secrecy.no_order", number=case.number)
            case.record.confidential = False
            body = case.body
            body.order_no, body.order_on, body.order_until = "", None, None
        return Changes(act_id=work.act_id, applications=(application_id,))

    def viewers(self, application_id: int) -> Viewers:
        """Return all officers, and who of them may see an application."""
        with self._context.read() as work:
            named = frozenset(id_ for id_, _ in work.links.viewers(application_id))
            officers = tuple(Officer(*row) for row in work.contacts.officers())
        return Viewers(officers, named)

    def set_viewers(self, application_id: int, officer_ids: Sequence[int]) -> Changes:
        """Name the officers who may see a secret applicant.

        Raises:
            RuleError: `secrecy.no_viewer`, `secrecy.nothing_secret`, `secrecy.not_named`.
        """
        wanted, me = set(officer_ids), self._context.officer
        if not wanted:
            raise RuleError("secrecy.no_viewer", field="viewers")
        with self._context.act(Act.PROTECT) as work:
            case = self._case(work, application_id, Act.PROTECT)
            if not is_hidden(case.value()):
                raise RuleError("secrecy.nothing_secret", number=case.number)
            before = {id_ for id_, _ in work.links.viewers(application_id)}
            for id_ in sorted(before - wanted):
                work.links.unname_viewer(application_id, id_)
            for id_ in sorted(wanted - before):
                now = self._context.clock.now()
                work.links.name_viewer(application_id, id_, now, me.name)
        return Changes(act_id=work.act_id, applications=(application_id,))

    # ---- urgent cases

    def alert(self, application_id: int, to: str, at: dt.datetime | None = None) -> Changes:
        """Note that an urgent case was told at once to whom it concerns (R31).

        Args:
            application_id: the application.
            to: whom, as one line.
            at: when; now by default.

        Raises:
            RuleError: `alert.nobody`, `alert.ahead`, `alert.before_arrival`, `act.not_allowed`.
        """
        words, now = clean(to), self._context.clock.now()
        moment = (at or now).replace(second=0, microsecond=0)
        if not words:
            raise RuleError("alert.nobody", field="to")
        if moment > now:
            raise RuleError("alert.ahead", field="at")
        with self._context.act(Act.ALERT, words) as work:
            case = self._case(work, application_id, Act.ALERT)
            if moment.date() < case.record.received:
                raise RuleError("alert.before_arrival", field="at", day=case.record.received)
            case.body.alerted_at, case.body.alerted_to = moment, words
        return Changes(act_id=work.act_id, applications=(application_id,), today=True)

    def set_urgent(self, application_id: int, reason: str, *, on: bool) -> Changes:
        """Mark an application as urgent, or no longer; the reason stands in the history.

        Raises:
            RuleError: `urgent.no_reason`, `act.not_allowed`, `secrecy.not_named`.
        """
        words = clean(reason, lines=True)
        if not words:
            raise RuleError("urgent.no_reason", field="reason")
        with self._context.act(Act.EDIT, words) as work:
            case = self._case(work, application_id, Act.EDIT)
            case.record.urgent = on
        return Changes(act_id=work.act_id, applications=(application_id,), today=True)

    def duty_contacts(self, province: str | None = None) -> tuple[DutyContact, ...]:
        """Return whom to tell: of a province first, then everywhere, then the national numbers.

        Args:
            province: name of the province; None returns the office's own entries of all provinces.
        """
        with self._context.read() as work:
            own = tuple(work.links.duty_contacts())
        return own if province is None else contacts_for(own, province)

    def save_duty_contact(self, contact: DutyContact) -> Changes:
        """Enter or change whom to tell in a province.

        Raises:
            RuleError: `duty.no_name`, `duty.no_phone`, `duty.no_province`, `phone.invalid`,
                `duty.gone`.
        """
        name, province = clean(contact.name), clean(contact.province)
        if not name:
            raise RuleError("duty.no_name", field="name")
        if not clean(contact.phone):
            raise RuleError("duty.no_phone", field="phone")
        if province and province_by_name(province) is None:
            raise RuleError("duty.no_province", field="province")
        known = province_by_name(province) if province else None
        ready = replace(
            contact,
            name=name,
            province=known[1] if known else "",
            post=clean(contact.post),
            phone=parse_phone(contact.phone).e164,
            note=clean(contact.note),
        )
        with self._context.act("acil_irtibat", name) as work:
            work.links.save_duty_contact(ready)
        return Changes(act_id=work.act_id, contacts=True)

    def remove_duty_contact(self, contact_id: int) -> Changes:
        """Take an entry out."""
        with self._context.act("acil_irtibat") as work:
            work.note = work.links.remove_duty_contact(contact_id)
        return Changes(act_id=work.act_id, contacts=True)

    def _case(self, work: Work, application_id: int, act: Act) -> Case:
        """Return a case on which an act may be done now, stamped with it."""
        case = work.applications.case(application_id)
        application = case.value()
        next_state(application.state, act)
        check_sight(work, application, act, self._context.officer.id)
        now, before = self._context.clock.now(), case.record.last_act_at
        case.record.last_act = act.value
        case.record.last_act_at = max(now, before + dt.timedelta(microseconds=1))
        return case
