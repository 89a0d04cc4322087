"""Records and domain values, both ways; one function each."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from hi_desktop.domain.applications import (
    Application,
    Completion,
    Draft,
    Event,
    Objection,
    Referral,
)
from hi_desktop.domain.calendar import CalendarEntry
from hi_desktop.domain.contacts import Absence, Person, RegistryChange, Unit
from hi_desktop.domain.text import clean, fold, sort_key
from hi_desktop.domain.vocabulary import MissingElement
from hi_desktop.storage.numbers import format_number
from hi_desktop.storage.tables import (
    AbsenceRecord,
    ApplicationRecord,
    BodyRecord,
    CalendarRecord,
    EventRecord,
    ObjectionRecord,
    PersonPastRecord,
    PersonRecord,
    ReferralRecord,
    RegistryChangeRecord,
    UnitPastRecord,
    UnitRecord,
)

KEY_LENGTH = 240

NARROW = (
    *("channel", "kind", "subject", "applicant", "province", "topic", "external_no", "letter_no"),
    *("unit_id", "officer_id", "received", "urgent", "confidential"),
)
"""Fields of a draft that lie in `application`."""

BODY = (
    *("body", "legal_person", "identity", "identity_no", "phone", "extension", "email", "address"),
    *("received_time", "written_on", "recorded_on", "letter_date", "letter_reference"),
    *("via_person", "nationality", "reciprocity", "authority_document"),
    *("order_no", "order_on", "order_until"),
)
"""Fields of a draft that lie in `application_body`."""

DONE = tuple(field.name for field in fields(Completion) if field.name != "missing")
"""Fields of a completion that lie in `application_body`; `missing` is kept as joined codes."""

_SAME = (
    *NARROW,
    *("id", "state", "registered_at", "internal_due", "legal_due", "due", "noon", "paused"),
    *("outcome", "ground", "answered_on", "closed_on", "elapsed", "flagged", "unread"),
    *("progress_on", "version"),
)


def key(value: str) -> str:
    """Return the stored key of Turkish order."""
    return sort_key(value)[:KEY_LENGTH]


def external_key(value: str) -> str:
    """Return the form in which outside numbers are compared: folded, without blanks."""
    return "".join(fold(clean(value)).split())[:KEY_LENGTH]


def derived(draft: Draft) -> dict[str, Any]:
    """Return the stored columns that follow from a draft's fields."""
    return {
        "subject_key": key(draft.subject),
        "applicant_key": key(draft.applicant),
        "province_key": key(draft.province),
        "topic_key": key(draft.topic),
        "external_key": external_key(draft.external_no),
        "ym": draft.received.year * 100 + draft.received.month,
    }


def narrow_values(draft: Draft) -> dict[str, Any]:
    """Return the columns of `application` that a draft fills."""
    return {name: getattr(draft, name) for name in NARROW} | derived(draft)


def body_values(draft: Draft) -> dict[str, Any]:
    """Return the columns of `application_body` that a draft fills."""
    return {name: getattr(draft, name) for name in BODY}


def application(record: ApplicationRecord, body: BodyRecord) -> Application:
    """Return the value of a stored application."""
    values = {name: getattr(record, name) for name in _SAME}
    values |= {name: getattr(body, name) for name in BODY}
    number = format_number(record.year, record.no)
    return Application(**values, number=number, done=completion(body))


def completion(body: BodyRecord) -> Completion:
    """Return what was done on an application so far."""
    missing = tuple(MissingElement(code) for code in body.missing.split(",") if code)
    return Completion(**{name: getattr(body, name) for name in DONE}, missing=missing)


def event(record: EventRecord) -> Event:
    """Return the value of a stored event."""
    return Event(record.kind, record.on, record.note)


def objection(record: ObjectionRecord) -> Objection:
    """Return the value of a stored objection."""
    return Objection(**{field.name: getattr(record, field.name) for field in fields(Objection)})


def referral(record: ReferralRecord, unit: UnitRecord) -> Referral:
    """Return one link of the chain; the held days are counted by the service."""
    return Referral(
        id=record.id,
        unit_id=record.unit_id,
        unit=unit.name,
        unit_short=unit.short,
        referred_at=record.referred_at,
        by=record.by,
        person=record.person,
        purpose=record.purpose,
        note=record.note,
        due=record.due,
        ended_at=record.ended_at,
        person_id=record.person_id,
        way=record.way,
        letter_no=record.letter_no,
        letter_date=record.letter_date,
        is_return=record.is_return,
        reason=record.reason,
        answered_on=record.answered_on,
        reminded_on=record.reminded_on,
        remind_again_on=record.remind_again_on,
    )


def unit(record: UnitRecord) -> Unit:
    """Return the value of a stored unit."""
    return Unit(
        id=record.id,
        kind=record.kind,
        name=record.name,
        short=record.short,
        parent_id=record.parent_id,
        province=record.province,
        phone=record.phone,
        extension=record.extension,
        since=record.since,
        until=record.until,
        confirmed_on=record.confirmed_on,
        version=record.version,
    )


def person(record: PersonRecord) -> Person:
    """Return the value of a stored person."""
    return Person(
        id=record.id,
        unit_id=record.unit_id,
        name=record.name,
        title=record.title,
        role=record.role,
        phone=record.phone,
        extension=record.extension,
        mobile=record.mobile,
        email=record.email,
        since=record.since,
        until=record.until,
        post_reason=record.post_reason,
        merged_into=record.merged_into,
        version=record.version,
    )


def person_then(past: PersonPastRecord, record: PersonRecord) -> Person:
    """Return a person as he was until a day of the past."""
    return Person(
        id=record.id,
        unit_id=past.unit_id,
        name=past.name,
        title=past.title,
        role=past.role,
        phone=past.phone,
        extension=past.extension,
        mobile=past.mobile,
        email=past.email,
        since=past.since,
        until=past.until,
        merged_into=record.merged_into,
        version=record.version,
    )


def as_person(then: Person, kept: int) -> Person:
    """Return what a double was as the entry that is kept for it."""
    return replace(then, id=kept, merged_into=None)


def unit_then(past: UnitPastRecord, record: UnitRecord) -> Unit:
    """Return a unit as it was until a day of the past."""
    return Unit(
        id=record.id,
        kind=past.kind,
        name=past.name,
        short=past.short,
        parent_id=past.parent_id,
        province=past.province,
        phone=past.phone,
        extension=past.extension,
        since=past.since,
        until=past.until,
        confirmed_on=record.confirmed_on,
        version=record.version,
    )


def pairs(stored: Any) -> tuple[tuple[str, str], ...]:
    """Return stored pairs of field and text."""
    return tuple((str(name), str(value)) for name, value in stored or ())


def registry_change(
    record: RegistryChangeRecord, unit: UnitRecord, person: PersonRecord | None
) -> RegistryChange:
    """Return the value of a stored item of what must be reported."""
    return RegistryChange(
        id=record.id,
        kind=record.kind,
        unit_id=record.unit_id,
        unit=unit.name,
        person_id=record.person_id,
        person=person.name if person is not None else "",
        day=record.day,
        due=record.due,
        before=pairs(record.before),
        after=pairs(record.after),
        by=record.by,
        letter_no=record.letter_no,
        letter_date=record.letter_date,
        reported_on=record.reported_on,
    )


def absence(record: AbsenceRecord) -> Absence:
    """Return the value of a stored absence."""
    return Absence(
        id=record.id,
        person_id=record.person_id,
        backup_id=record.backup_id,
        first=record.first,
        last=record.last,
        reason=record.reason,
        kind=record.kind,
        handed_over_at=record.handed_over_at,
        taken_back_at=record.taken_back_at,
        version=record.version,
    )


def calendar_entry(record: CalendarRecord) -> CalendarEntry:
    """Return the value of a stored calendar entry."""
    return CalendarEntry(
        id=record.id,
        first=record.first,
        last=record.last,
        kind=record.kind,
        name=record.name,
        scope=record.scope,
        scope_key=record.scope_key,
        source=record.source,
        entered_by=record.entered_by,
        entered_at=record.entered_at,
        rules=tuple(record.rules.split(",")) if record.rules else (),
        confirmed=record.confirmed,
    )
