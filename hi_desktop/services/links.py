"""Applications that belong together: same person, links, merging, one answer for many."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from hi_desktop.domain.applications import Act, Link, Row
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.masking import is_hidden, is_withheld, masked_row
from hi_desktop.domain.text import clean, fold
from hi_desktop.domain.transitions import next_state
from hi_desktop.domain.vocabulary import LinkKind, Outcome, State
from hi_desktop.services.acts import Acts
from hi_desktop.services.changes import Changes
from hi_desktop.services.secrecy import check_sight
from hi_desktop.storage.applications import Case
from hi_desktop.storage.unit_of_work import Work

NUMBER = re.compile(r"\s*(\d{4})\s*/\s*(\d{1,6})\s*")
PEOPLE_SHOWN = 50
ALIKE_AT_MOST = 1000

FILLED = (
    *("applicant", "identity_no", "phone", "extension", "email", "address", "province"),
    *("external_no", "letter_no", "letter_date", "letter_reference", "written_on", "topic"),
    *("body", "via_person", "nationality"),
)
"""What the kept application takes from its duplicate where it holds nothing itself."""


@dataclass(frozen=True, slots=True)
class SamePerson:
    """Another application of the same person; `reason` is identity, phone or name."""

    row: Row
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """What belongs to an application.

    Args:
        links: links that officers made.
        people: other applications of the same person, open ones first, then the newest.
        alike: ids of other open applications with the same words, which one answer may close.
        merged: it was closed as a duplicate and can be taken apart again.
    """

    links: tuple[Link, ...] = ()
    people: tuple[SamePerson, ...] = ()
    alike: tuple[int, ...] = ()
    merged: bool = False


class LinkService(Acts):
    """To be asked through the office."""

    # ---- reading

    def related(self, application_id: int) -> Related:
        """Return what belongs to an application, as the officer may know it."""
        me = self._context.officer.id
        with self._context.read() as work:
            if work.links.withheld((application_id,), me):
                return Related()
            links = work.links.of(application_id)
            rows = work.lists.rows([one.application_id for one in links], me)
            told = tuple(
                replace(one, subject=masked_row(rows[one.application_id]).subject)
                for one in links
                if one.application_id in rows
            )
            return Related(
                links=told,
                people=self._people(work, application_id),
                alike=self._alike(work, application_id),
                merged=work.links.merged_into(application_id) is not None,
            )

    def person(self, application_id: int) -> tuple[SamePerson, ...]:
        """Return other applications of the same person, the surest reason for each.

        Whom the officer may not see is left out, and nobody is compared with him.
        """
        with self._context.read() as work:
            return self._people(work, application_id)

    def alike(self, application_id: int) -> tuple[int, ...]:
        """Return other open applications with the same subject and the same words, oldest first."""
        with self._context.read() as work:
            return self._alike(work, application_id)

    def numbered(self, text: str) -> Row:
        """Return the application with a register number; raise RuleError `link.no_number`."""
        found = NUMBER.fullmatch(text)
        with self._context.read() as work:
            id_ = work.links.number_id(int(found[1]), int(found[2])) if found else None
            rows = work.lists.rows([id_] if id_ else [], self._context.officer.id)
        if id_ is None or id_ not in rows:
            raise RuleError("link.no_number", field="other", text=clean(text))
        return masked_row(rows[id_])

    # ---- linking

    def link(self, application_id: int, other_id: int) -> Changes:
        """Link two applications that belong together.

        Raises:
            RuleError: `link.self`, `link.there`, `secrecy.not_named`, `application.gone`.
        """
        ids = (max(application_id, other_id), min(application_id, other_id))
        with self._context.act(Act.LINK) as work:
            for id_ in ids:
                self._stamp(self._seen(work, id_, Act.LINK), Act.LINK)
            now, by = self._context.clock.now(), self._context.officer.name
            work.links.link(*ids, LinkKind.RELATED, now, by)
            work.note = " – ".join(work.applications.number_of(id_) for id_ in ids)
        return Changes(act_id=work.act_id, applications=ids)

    def unlink(self, link_id: int) -> Changes:
        """Take a link away.

        Raises:
            RuleError: `link.gone`; `link.merged` for the link of a merge; `secrecy.not_named`.
        """
        with self._context.act(Act.LINK) as work:
            record = work.links.record(link_id)
            if record.kind is LinkKind.DUPLICATE:
                raise RuleError("link.merged")
            ids = (record.application_id, record.other_id)
            for id_ in ids:
                self._stamp(self._seen(work, id_, Act.LINK), Act.LINK)
            work.session.delete(record)
        return Changes(act_id=work.act_id, applications=ids)

    # ---- merging

    def merge(self, younger_id: int, kept_id: int) -> Changes:
        """Close an application as a duplicate of an older one, which takes what it lacks.

        Raises:
            RuleError: `merge.self`, `merge.older`, `merge.kept_closed`, `merge.secrecy_differs`,
                `act.not_allowed`, `secrecy.not_named`.
        """
        if younger_id == kept_id:
            raise RuleError("merge.self", field="other")
        with self._context.act(Act.MERGE) as work:
            younger = self._seen(work, younger_id, Act.MERGE)
            kept = self._seen(work, kept_id, Act.MERGE)
            _check_merge(younger, kept)
            self._close_as_duplicate(work, younger)
            one, other = kept.value(), younger.value()
            work.applications.change(
                kept,
                {
                    name: getattr(other, name)
                    for name in FILLED
                    if not getattr(one, name) and getattr(other, name)
                },
            )
            for case in (younger, kept):
                self._stamp(case, Act.MERGE)
            now, by = self._context.clock.now(), self._context.officer.name
            work.links.link(younger_id, kept_id, LinkKind.DUPLICATE, now, by)
            work.note = f"{younger.number} → {kept.number}"
        return Changes(act_id=work.act_id, applications=(younger_id, kept_id))

    def unmerge(self, application_id: int) -> Changes:
        """Take a merge back, at any time: both records become what they were.

        Raises:
            RuleError: `merge.none`; `merge.touched_since` with the act that came after it.
        """
        context = self._context
        with context.read() as work:
            link = work.links.merged_into(application_id)
            if link is None:
                number = work.applications.number_of(application_id)
                raise RuleError("merge.none", number=number)
            ids = (application_id, link.other_id)
            act_id = work.links.act_of_link(link.id)
            for id_ in ids:
                self._seen(work, id_, Act.LINK)
            touched = work.links.touched_since(act_id, ids)
            if touched is not None:
                id_, act, at = touched
                raise RuleError(
                    "merge.touched_since",
                    number=work.applications.number_of(id_),
                    act=Act(act) if act in set(Act) else act,
                    day=at.date(),
                )
        with context.storage.act(
            context.actor(), context.clock.now(), Act.UNMERGE, undoes=act_id
        ) as work:
            if work.journal is not None:
                work.history.take_back(act_id, work.journal)
        return Changes(act_id=work.act_id, applications=ids)

    # ---- parts

    def _seen(self, work: Work, application_id: int, act: Act) -> Case:
        case = work.applications.case(application_id)
        check_sight(work, case.value(), act, self._context.officer.id)
        return case

    def _close_as_duplicate(self, work: Work, case: Case) -> None:
        record, today = case.record, self._context.clock.today()
        next_state(record.state, Act.MERGE)
        if record.closed_on is not None:
            raise RuleError("act.not_allowed", state=record.state, act=Act.MERGE)
        record.state = State.CLOSED
        record.outcome, record.paused = Outcome.DUPLICATE, False
        record.closed_on = record.answered_on = today
        days = self._calendar.of(work).between(record.received, today)
        record.elapsed = max(0, days)

    def _people(self, work: Work, application_id: int) -> tuple[SamePerson, ...]:
        me = self._context.officer.id
        if work.links.withheld((application_id,), me):
            return ()
        one = work.applications.case(application_id).value()
        reasons = dict(work.applications.same_person(identity_no=one.identity_no, phone=one.phone))
        for id_ in work.links.named_like(fold(one.applicant), PEOPLE_SHOWN):
            reasons.setdefault(id_, "name")
        reasons.pop(application_id, None)
        rows = work.lists.rows(list(reasons), me)
        found = [SamePerson(row, reasons[id_]) for id_, row in rows.items() if not is_withheld(row)]
        found.sort(key=lambda same: (same.row.closed_on is not None, -same.row.id))
        return tuple(found[:PEOPLE_SHOWN])

    def _alike(self, work: Work, application_id: int) -> tuple[int, ...]:
        one = work.applications.case(application_id).value()
        if is_hidden(one) or one.closed_on is not None:
            return ()
        key, words = work.links.subject_key(application_id), fold(clean(one.body))
        found = [
            id_
            for id_, body in work.links.open_alike(key, one.kind, ALIKE_AT_MOST)
            if id_ != application_id and fold(clean(body)) == words
        ]
        hidden = work.links.withheld(found, 0)
        return tuple(id_ for id_ in found if id_ not in hidden)


def _check_merge(younger: Case, kept: Case) -> None:
    if younger.record.id < kept.record.id:
        raise RuleError("merge.older", field="other", number=younger.number)
    if kept.record.closed_on is not None:
        raise RuleError("merge.kept_closed", field="other", number=kept.number)
    if is_hidden(younger.value()) != is_hidden(kept.value()):
        raise RuleError("merge.secrecy_differs", field="other")
