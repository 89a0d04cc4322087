"""The contact registry over time: posts held, changes to be reported, doubles."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from hi_desktop.domain.contacts import NotificationData, Person, RegistryChange, Unit
from hi_desktop.domain.doubles import Pair, doubles
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.text import clean
from hi_desktop.domain.vocabulary import UnitKind
from hi_desktop.services.changes import Changes
from hi_desktop.services.context import Context
from hi_desktop.services.notification import compose
from hi_desktop.services.registry_rules import (
    RegistryRules,
    months_before,
    rules_of,
    store_rules,
)
from hi_desktop.storage.unit_of_work import Work

ACT = "rehber"
_MERGED = "registry.merged."
_NUMBER_LENGTH = 80


@dataclass(frozen=True, slots=True)
class Merged:
    """An entry that was merged into another."""

    double: Person
    kept: Person


class RegistryService:
    """To be asked through the office; each change is an act."""

    def __init__(self, context: Context) -> None:
        self._context = context

    # ---- the registry over time

    def posts(self, person_id: int) -> list[Person]:
        """Return what a person was before: each post with its days, the last first."""
        with self._context.read() as work:
            return work.registry.posts(person_id)

    def stale(self, on: dt.date | None = None) -> list[Unit]:
        """Return the units whose data nobody confirmed for the set number of months."""
        day = on or self._context.clock.today()
        with self._context.read() as work:
            before = months_before(day, rules_of(work).confirm_months)
            return [
                unit
                for unit in work.contacts.units(day)
                if unit.kind is not UnitKind.OTHER
                and (unit.confirmed_on is None or unit.confirmed_on <= before)
            ]

    def confirm(self, unit_ids: Iterable[int]) -> Changes:
        """Note that the data of units were found right today (bilgiler doğrulandı).

        Raises:
            RuleError: `record.gone`.
        """
        with self._context.act(ACT, "") as work:
            names = work.registry.confirm(unit_ids, self._context.clock.today())
            work.note = names[0] if len(names) == 1 else str(len(names))
        return Changes(act_id=work.act_id, contacts=True)

    def rules(self) -> RegistryRules:
        """Return the numbers that the office set for its registry."""
        with self._context.read() as work:
            return rules_of(work)

    def save_rules(self, rules: RegistryRules) -> Changes:
        """Store the numbers.

        Raises:
            RuleError: `registry.number`, with the field.
        """
        with self._context.act("ayar", "registry") as work:
            store_rules(work, rules)
        return Changes(act_id=work.act_id, contacts=True, settings=True)

    # ---- what must be reported (R8)

    def changes(self) -> list[RegistryChange]:
        """Return what must still be reported to the Counsellorship, the most pressing first."""
        with self._context.read() as work:
            return work.registry.changes()

    def reported(self) -> list[RegistryChange]:
        """Return what was reported, with the letters, the last first."""
        with self._context.read() as work:
            return work.registry.changes(waiting=False)

    def report(self, ids: Iterable[int], letter_no: str, letter_date: dt.date | None) -> Changes:
        """Note that items were reported by a letter (bildirildi).

        Raises:
            RuleError: `report.nothing`, `report.no_number`, `report.no_date`, `report.future`,
                `report.done` when all of them were reported before, `record.gone`.
        """
        wanted, number = list(dict.fromkeys(ids)), clean(letter_no)[:_NUMBER_LENGTH]
        today = self._context.clock.today()
        if not wanted:
            raise RuleError("report.nothing")
        if not number:
            raise RuleError("report.no_number", field="letter_no")
        if letter_date is None:
            raise RuleError("report.no_date", field="letter_date")
        if letter_date > today:
            raise RuleError("report.future", field="letter_date", day=letter_date)
        with self._context.act(ACT, number) as work:
            if not work.registry.report(wanted, number, letter_date, today):
                raise RuleError("report.done")
        return Changes(act_id=work.act_id, contacts=True, today=True)

    def notification(self, changes: Iterable[int] = ()) -> NotificationData:
        """Return what the letter to the Counsellorship holds (R5, R8).

        Args:
            changes: ids of the items that it reports; every unreported one when left out.
        """
        today = self._context.clock.today()
        with self._context.read() as work:
            ids = set(changes)
            items = work.registry.changes(waiting=None, ids=ids) if ids else work.registry.changes()
            left = {item.person_id for item in items if item.person_id is not None}
            gone = [person for id_ in sorted(left) if (person := work.contacts.person(id_))]
            units, people = work.contacts.units(today), work.contacts.people(on=today)
        return compose(today, items, units, people, gone)

    # ---- doubles

    def doubles(self) -> list[Pair]:
        """Return pairs of entries that may be one person, the surest first."""
        today = self._context.clock.today()
        with self._context.read() as work:
            exist = {unit.id for unit in work.contacts.units(today)}
            return doubles(one for one in work.contacts.people() if one.unit_id in exist)

    def merged(self) -> list[Merged]:
        """Return the merged entries; each can be parted again."""
        with self._context.read() as work:
            found = []
            for double, kept in work.registry.merged().items():
                one, other = work.contacts.person(double), work.contacts.person(kept)
                if one is not None and other is not None:
                    found.append(Merged(one, other))
            return found

    def merge(self, kept_id: int, double_id: int) -> Changes:
        """Make one entry the double of another; the histories of both are kept.

        Absences, referrals and the link to an officer name the kept entry from now on.

        Raises:
            RuleError: `merge.same`, `merge.done`, `merge.stands_in` when one stands in for the
                other, `record.gone`.
        """
        if kept_id == double_id:
            raise RuleError("merge.same")
        with self._context.act(ACT) as work:
            kept, double = self._pair(work, kept_id, double_id)
            for absence in work.contacts.absences():
                if {absence.person_id, absence.backup_id} == {kept_id, double_id}:
                    raise RuleError("merge.stands_in", first=kept.name, second=double.name)
            last = self._context.clock.today() - dt.timedelta(days=1)
            memory = work.registry.merge(kept_id, double_id, last)
            work.settings.put(f"{_MERGED}{double_id}", memory)
            work.note = kept.name
        return Changes(act_id=work.act_id, contacts=True)

    def unmerge(self, double_id: int) -> Changes:
        """Take a merging back, at any later time: both entries stand as before.

        Raises:
            RuleError: `merge.not`, `record.gone`.
        """
        with self._context.act(ACT) as work:
            memory = work.settings.get(f"{_MERGED}{double_id}")
            double = work.contacts.person(double_id)
            if double is None:
                raise RuleError("record.gone")
            if double.merged_into is None or not isinstance(memory, dict):
                raise RuleError("merge.not")
            work.registry.part(double_id, memory)
            work.settings.put(f"{_MERGED}{double_id}", None)
            work.note = double.name
        return Changes(act_id=work.act_id, contacts=True)

    @staticmethod
    def _pair(work: Work, kept_id: int, double_id: int) -> tuple[Person, Person]:
        kept, double = work.contacts.person(kept_id), work.contacts.person(double_id)
        if kept is None or double is None:
            raise RuleError("record.gone")
        if kept.merged_into is not None or double.merged_into is not None:
            raise RuleError("merge.done")
        return kept, double
