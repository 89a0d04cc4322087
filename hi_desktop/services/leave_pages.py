"""The pages of leave: what is handed over before it, and what happened when one is back (R7).

What stands on them is masked as the lists are: who may not see an applicant under an order of
secrecy reads only the number. A page that is printed or copied leaves the register, so it withholds
him from everybody (Law 6284 art. 8/6).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from hi_desktop.domain import conversations as talks
from hi_desktop.domain.contacts import Absence, Person, RegistryChange
from hi_desktop.domain.conversations import Conversation, ConversationQuery, ConversationView
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.identity import mask_identities
from hi_desktop.domain.in_hand import Doing, Item, LastNote
from hi_desktop.domain.masking import HIDDEN_SUBJECT
from hi_desktop.domain.standing_in import stretches
from hi_desktop.services.context import Context
from hi_desktop.storage.unit_of_work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave:
    """A leave whose page can be made.

    Args:
        person: the name.
        mine: of who works with the program now.
    """

    absence: Absence
    person: str
    mine: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Collision:
    """An application whose last day falls into a leave, and who handles it.

    Args:
        handler: who stands in on its last day; empty when nobody does.
        handled: somebody stands in, works with the program, and may see whom it concerns.
        sees: who stands in may see the applicant; False only of secret ones.
    """

    item: Item
    handler: str
    handled: bool
    sees: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """What somebody has in hand on a day.

    Args:
        items: open applications, the most pressing first.
        notes: the last note on each that has one, by its id.
        calls: people who wait to be called back by him.
        changes: of the registry, not reported to the Counsellorship yet (R8).
    """

    items: tuple[Item, ...]
    notes: Mapping[int, LastNote]
    calls: tuple[Conversation, ...]
    changes: tuple[RegistryChange, ...]

    def leaving(self) -> Open:
        """Return it as it may leave the register."""
        secret = {one.id for one in self.items if one.secret}
        return replace(
            self,
            items=tuple(_covered(one, secret) for one in self.items),
            notes={id_: note for id_, note in self.notes.items() if id_ not in secret},
            calls=tuple(talks.leaving(one) for one in self.calls),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """The page before a leave: what is open, and what of it is due meanwhile."""

    absence: Absence
    person: str
    stand_in: str
    hand: Open
    due: tuple[Collision, ...]

    def leaving(self) -> HandOver:
        """Return the page as it may be printed."""
        due = (
            replace(one, item=_covered(one.item, {one.item.id} if one.item.secret else ()))
            for one in self.due
        )
        return replace(self, hand=self.hand.leaving(), due=tuple(due))


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBack:
    """The page after a leave: what others did meanwhile, and what is in hand now.

    Args:
        secret: ids of those in `done` whose applicant is a secret.
    """

    absence: Absence
    person: str
    stand_in: str
    done: tuple[Doing, ...]
    hand: Open
    secret: frozenset[int] = frozenset()

    def leaving(self) -> TakeBack:
        """Return the page as it may be printed."""
        done = (_covered_doing(one, self.secret) for one in self.done)
        return replace(self, hand=self.hand.leaving(), done=tuple(done))


def order(one: Leave, *, ended: bool) -> tuple[bool, bool, int]:
    """Order the leaves whose page can be made: the one that is due stands first."""
    made = one.absence.taken_back_at if ended else one.absence.handed_over_at
    near = -one.absence.last.toordinal() if ended else one.absence.first.toordinal()
    return (not one.mine, made is not None, near)


def hand_over(work: Work, context: Context, absence: Absence) -> HandOver:
    """Return the page of hand-over of a leave, as who works with the program may read it."""
    people = work.standing_in.people()
    known = work.contacts.absences(absence.first, absence.last)
    ids = officers_of(work, absence.person_id, absence.first)
    hand = in_hand(work, context, ids)
    return HandOver(
        absence=absence,
        person=name_of(people, absence.person_id),
        stand_in=name_of(people, absence.backup_id),
        hand=hand,
        due=collisions(work, absence, hand.items, known, people),
    )


def take_back(work: Work, context: Context, absence: Absence) -> TakeBack:
    """Return the page of what happened during a leave.

    Raises:
        RuleError: `absence.not_back`.
    """
    people = work.standing_in.people()
    name = name_of(people, absence.person_id)
    if context.clock.today() <= absence.last:
        raise RuleError("absence.not_back", name=name)
    ids = officers_of(work, absence.person_id, absence.last)
    start = dt.datetime.combine(absence.first, dt.time.min)
    end = dt.datetime.combine(absence.last, dt.time.max)
    done = work.standing_in.done_for(name, ids, start, end)
    touched = {one.application_id for one in done}
    hidden = work.links.withheld(touched, context.officer.id)
    return TakeBack(
        absence=absence,
        person=name,
        stand_in=name_of(people, absence.backup_id),
        done=tuple(_covered_doing(one, hidden) for one in done),
        hand=in_hand(work, context, ids),
        secret=frozenset(work.links.withheld(touched, viewer=0)),
    )


def in_hand(work: Work, context: Context, officer_ids: Collection[int]) -> Open:
    """Return what officers have in hand now, as who works with the program may read it."""
    items = work.standing_in.open_of(officer_ids)
    ids = [one.id for one in items]
    hidden = work.links.withheld(ids, context.officer.id)
    notes = work.standing_in.last_notes(set(ids) - hidden)
    today = context.clock.today()
    query = ConversationQuery(view=ConversationView.CALL_BACK, sort="at", descending=False)
    rows = work.conversations.rows(work.conversations.ids(query, today))
    calls = (one for one in rows.values() if one.officer_id in officer_ids)
    return Open(
        items=tuple(_covered(one, hidden) for one in items),
        notes={id_: replace(n, text=mask_identities(n.text)) for id_, n in notes.items()},
        calls=tuple(talks.masked(one) for one in calls),
        changes=tuple(work.registry.changes()),
    )


def officers_of(work: Work, person_id: int, day: dt.date) -> set[int]:
    """Return as which officers a person works with the program."""
    persons = work.standing_in.persons(day)
    return {id_ for id_, one in persons.items() if one == person_id}


def collisions(
    work: Work,
    absence: Absence,
    items: Iterable[Item],
    known: Sequence[Absence],
    people: Mapping[int, Person],
) -> tuple[Collision, ...]:
    """Return what is due during a leave, and who handles it on its last day."""
    working: dict[int, set[int]] = {}
    for officer_id, person_id in work.standing_in.persons(absence.first).items():
        working.setdefault(person_id, set()).add(officer_id)
    parts = list(stretches(absence, known, people))
    due = [one for one in items if not one.paused]
    viewers = work.standing_in.viewers({one.id for one in due if one.secret})
    found = []
    for item in due:
        on = next((one for one in parts if one.first <= item.last_day <= one.last), None)
        if on is None:
            continue
        who = on.cover.stand_in
        officers = working.get(who or 0, set())
        sees = not item.secret or any((item.id, one) in viewers for one in officers)
        handled = bool(officers) and (sees or not item.confidential)
        name = name_of(people, who)
        found.append(Collision(item=item, handler=name, handled=handled, sees=sees))
    return tuple(found)


def masked(work: Work, context: Context, found: Sequence[Collision]) -> tuple[Collision, ...]:
    """Return what is due as who works with the program may read it."""
    hidden = work.links.withheld((one.item.id for one in found), context.officer.id)
    return tuple(replace(one, item=_covered(one.item, hidden)) for one in found)


def name_of(people: Mapping[int, Person], person_id: int | None) -> str:
    """Return the name of somebody; empty when nobody is meant."""
    found = people.get(person_id or 0)
    return found.name if found is not None else ""


def _covered(item: Item, hidden: Collection[int]) -> Item:
    """Return an application as a list names it; identity numbers never stand in a subject."""
    if item.confidential and item.id in hidden:
        return replace(item, subject=HIDDEN_SUBJECT.tr)
    return replace(item, subject=mask_identities(item.subject))


def _covered_doing(done: Doing, hidden: Collection[int]) -> Doing:
    """Return an act that tells nothing of a person who must not be known."""
    subject = mask_identities(done.subject)
    if done.application_id not in hidden:
        return replace(done, subject=subject, note=mask_identities(done.note))
    return replace(done, subject=HIDDEN_SUBJECT.tr if done.confidential else subject, note="")
