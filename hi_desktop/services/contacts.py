"""The contact registry (irtibat rehberi): units, people, and who answers for a unit."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from hi_desktop.domain.contacts import Duty, Gap, Person, Unit
from hi_desktop.domain.duty import duty, gaps, needs_post_reason
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.phones import parse_phone
from hi_desktop.domain.progress import Progress
from hi_desktop.domain.text import clean, fold
from hi_desktop.services.changes import Changes
from hi_desktop.services.context import Context
from hi_desktop.services.officer import Officer
from hi_desktop.services.registry_keeping import keep_person, keep_unit
from hi_desktop.services.registry_rules import rules_of

if TYPE_CHECKING:
    from hi_desktop.services.contact_import import ContactsPreview, ContactsResult

ACT = "rehber"
_T = TypeVar("_T", Unit, Person)


def _tidied(value: _T) -> _T:
    """Return a value with clean texts and normal phone numbers."""
    values: dict[str, Any] = {}
    for item in fields(value):
        old = getattr(value, item.name)
        if type(old) is str:
            values[item.name] = clean(old)
    for name in ("phone", "mobile"):
        if values.get(name):
            try:
                known = parse_phone(values[name], mobile=name == "mobile")
            except RuleError as error:
                raise RuleError(error.code, field=name, text=values[name]) from error
            values[name] = known.e164
            if name == "phone" and known.extension and not values.get("extension"):
                values["extension"] = known.extension
    return dataclasses.replace(value, **values)


class ContactService:
    """Reads and changes the registry; each change is an act."""

    def __init__(self, context: Context) -> None:
        self._context = context

    # ---- reading

    def units(self, on: dt.date | None = None) -> list[Unit]:
        """Return the units that exist on a day, or all that ever did, in Turkish order."""
        with self._context.read() as work:
            return work.contacts.units(on)

    def unit(self, unit_id: int) -> Unit | None:
        """Return one unit."""
        with self._context.read() as work:
            return work.contacts.unit(unit_id)

    def people(self, unit_id: int | None = None, on: dt.date | None = None) -> list[Person]:
        """Return the people of a unit or of all, on a day or ever, in Turkish order."""
        with self._context.read() as work:
            return work.contacts.people(unit_id, on)

    def search(self, text: str) -> list[tuple[Unit, Person | None]]:
        """Return units and people in which all words are found, today's registry."""
        words = fold(clean(text)).split()
        today = self._context.clock.today()
        with self._context.read() as work:
            units = work.contacts.units(today)
            people = work.contacts.people(on=today)
        by_id = {unit.id: unit for unit in units}
        found: list[tuple[Unit, Person | None]] = [
            (unit, None) for unit in units if _holds(words, _unit_text(unit))
        ]
        found += [
            (by_id[person.unit_id], person)
            for person in people
            if person.unit_id in by_id
            and _holds(words, _person_text(person, by_id[person.unit_id]), _person_text(person))
        ]
        return found

    def gaps(self, on: dt.date | None = None) -> list[Gap]:
        """Return what the units lack on a day (R1, R2, R4, R5)."""
        day = on or self._context.clock.today()
        with self._context.read() as work:
            least = rules_of(work).staffing
            return gaps(work.contacts.units(day), work.contacts.people(on=day), day, least)

    def duty(self, unit_id: int, on: dt.date | None = None) -> Duty:
        """Return who answers for a unit on a day, and why.

        Raises:
            RuleError: `record.gone`.
        """
        day = on or self._context.clock.today()
        with self._context.read() as work:
            then = {known.id: known for known in work.contacts.units(day)}
            unit = then.get(unit_id) or work.contacts.unit(unit_id)
            if unit is None:
                raise RuleError("record.gone")
            people = work.contacts.people(on=day)
            return duty(unit, people, work.contacts.absences(day, day), day)

    def duties(self, on: dt.date | None = None) -> list[Duty]:
        """Return who answers for each unit on a day."""
        day = on or self._context.clock.today()
        with self._context.read() as work:
            people = work.contacts.people(on=day)
            absences = work.contacts.absences(day, day)
            return [duty(unit, people, absences, day) for unit in work.contacts.units(day)]

    def officers(self) -> list[Officer]:
        """Return who works with the program, in Turkish order."""
        with self._context.read() as work:
            return [Officer(*row) for row in work.contacts.officers()]

    # ---- changing

    def save_unit(self, unit: Unit, since: dt.date | None = None) -> Changes:
        """Add a unit (id 0) or change one.

        Args:
            unit: as it is from now on.
            since: from which day on it is so, and what it was before becomes history; a mere
                correction when left out.

        Raises:
            RuleError: `unit.no_name`, `unit.own_parent`, `contact.dates`, `phone.invalid`.
            ConflictError: somebody changed it meanwhile.
        """
        ready = _tidied(unit)
        if not ready.name:
            raise RuleError("unit.no_name", field="name")
        _check_dates(since or ready.since, ready.until)
        with self._context.act(ACT, ready.name) as work:
            parents = {known.id: known.parent_id for known in work.contacts.units()}
            above = ready.parent_id
            while above is not None:
                if above == ready.id:
                    raise RuleError("unit.own_parent", field="parent_id")
                above = parents.get(above)
            keep_unit(self._context, work, ready, since)
        return Changes(act_id=work.act_id, contacts=True)

    def save_person(self, person: Person, since: dt.date | None = None) -> Changes:
        """Add a person (id 0) or change one.

        Args:
            person: as he is from now on.
            since: from which day on it is so, and what he was before becomes history (R8); a mere
                correction when left out.

        Raises:
            RuleError: `person.no_name`, `person.post_reason` for a manager from another post than
                the circular names (R1), `contact.dates`, `phone.invalid`, `phone.not_mobile`.
            ConflictError: somebody changed it meanwhile.
        """
        ready = _tidied(person)
        if not ready.name:
            raise RuleError("person.no_name", field="name")
        _check_dates(since or ready.since, ready.until)
        with self._context.act(ACT, ready.name) as work:
            unit = work.contacts.unit(ready.unit_id)
            if unit is not None and ready.title and needs_post_reason(unit.kind, ready):
                if not ready.post_reason:
                    raise RuleError("person.post_reason", field="post_reason", title=ready.title)
            elif ready.post_reason:
                ready = dataclasses.replace(ready, post_reason="")
            keep_person(self._context, work, ready, since)
        return Changes(act_id=work.act_id, contacts=True)

    def end_person(self, person_id: int, on: dt.date) -> Changes:
        """Note the last day of a person in the unit (R8); the entry stays as history.

        Raises:
            RuleError: `record.gone`, `contact.dates`.
        """
        with self._context.act(ACT) as work:
            person = work.contacts.person(person_id)
            if person is None:
                raise RuleError("record.gone")
            _check_dates(person.since, on)
            work.note = person.name
            keep_person(self._context, work, dataclasses.replace(person, until=on))
        return Changes(act_id=work.act_id, contacts=True)

    def save_officer(self, officer: Officer) -> Changes:
        """Add somebody who works with the program (id 0) or change the entry.

        Raises:
            RuleError: `officer.no_name`, `officer.no_login`, `officer.login_taken`.
        """
        name, title, login = clean(officer.name), clean(officer.title), clean(officer.login)
        if not name:
            raise RuleError("officer.no_name", field="name")
        if not login:
            raise RuleError("officer.no_login", field="login")
        with self._context.act(ACT, name) as work:
            taken = {row[3]: row[0] for row in work.contacts.officers()}
            if taken.get(login, officer.id) != officer.id:
                raise RuleError("officer.login_taken", field="login", login=login)
            work.contacts.save_officer(officer.id, name=name, title=title, login=login)
            work.session.flush()
            self._context.know_officer(work)
        return Changes(act_id=work.act_id, contacts=True)

    # ---- bringing a list in

    def preview_import(self, path: str | Path) -> ContactsPreview:
        """Return the difference between a contact list and the registry; nothing is stored.

        Raises:
            WorldError: codes `import.…`.
        """
        from hi_desktop.services import contact_import

        return contact_import.preview(self._context, path)

    def commit_import(
        self,
        difference: ContactsPreview,
        skipped: Iterable[int] = (),
        leaving: Iterable[int] = (),
    ) -> ContactsResult:
        """Store the difference but for the skipped rows: one act, one undo.

        Args:
            difference: what `preview_import` found.
            skipped: numbers of rows to be left out.
            leaving: those of the proposals "has left" that the officer took; none by itself.
        """
        from hi_desktop.services import contact_import

        return contact_import.commit(self._context, difference, skipped, leaving)

    # ---- writing it out

    def export(
        self, path: Path, on: dt.date | None = None, progress: Progress | None = None
    ) -> Path:
        """Write the registry of a day as an Excel file; return the file with its suffix.

        Raises:
            WorldError: codes `report.…`.
            CancelledError: the officer cancelled.
        """
        from hi_desktop.services import contact_export

        day = on or self._context.clock.today()
        return contact_export.export(self._context, path, day, progress)


def _check_dates(since: dt.date | None, until: dt.date | None) -> None:
    if since is not None and until is not None and until < since:
        raise RuleError("contact.dates", field="until")


def _unit_text(unit: Unit) -> str:
    return f"{unit.name} {unit.short} {unit.province} {unit.phone}"


def _person_text(person: Person, unit: Unit | None = None) -> str:
    own = f"{person.name} {person.title} {person.phone} {person.mobile} {person.email}"
    return own if unit is None else f"{own} {_unit_text(unit)}"


def _holds(words: list[str], whole: str, own: str | None = None) -> bool:
    """Return whether all words are in `whole`, at least one of them in `own`."""
    folded = fold(whole)
    if not all(word in folded for word in words):
        return False
    return own is None or any(word in fold(own) for word in words)
