"""Before an application is registered: clean fields, known callers, similar cases, likely units."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from hi_desktop.domain.applications import Draft, Row
from hi_desktop.domain.channels import BY_CODE, check_channel
from hi_desktop.domain.contacts import Unit
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.identity import check_identity_no, mask_identity
from hi_desktop.domain.masking import is_withheld, masked_row
from hi_desktop.domain.phones import parse_phone
from hi_desktop.domain.provinces import province_by_name
from hi_desktop.domain.text import clean, fold
from hi_desktop.domain.vocabulary import IdentityStatus
from hi_desktop.services.context import Context
from hi_desktop.storage.unit_of_work import Work

LONG = frozenset({"body", "address"})
LIMITS = {
    "subject": 500,
    "applicant": 200,
    "external_no": 60,
    "letter_no": 80,
    "letter_reference": 400,
    "via_person": 200,
    "nationality": 60,
    "topic": 120,
    "province": 60,
    "email": 200,
    "extension": 12,
    "identity_no": 20,
}
"""Longest text of a field, in characters."""

ALIKE = 88
"""From this likeness (0-100) on two folded texts "name subject" are told as similar."""

LOOK_BACK = dt.timedelta(days=365)
COMPARED = 20_000
STOP_WORDS = frozenset({"hakkinda", "icin", "talebi", "ile", "bir", "olan"})
SHORTEST_WORD = 4


@dataclass(frozen=True, slots=True)
class KnownCaller:
    """Somebody who has applied before; the identity number is masked.

    Nothing is told of a secret applicant: whoever knows a number must not learn from it that its
    owner applied, or where he lives (Law 6284 art. 8/6).
    """

    name: str
    identity_no: str
    address: str
    province: str
    open: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Similar:
    """A case that looks like the new one; `reason` is number, identity, phone or text."""

    row: Row
    reason: str


def tidied(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a draft as they are stored.

    Raises:
        RuleError: `phone.invalid`, `text.too_long`, with the name of the field.
    """
    result = dict(values)
    for name, value in values.items():
        if isinstance(value, str) and type(value) is str:
            result[name] = clean(value, lines=name in LONG)
    if result.get("identity_no"):
        result["identity_no"] = check_identity_no(result["identity_no"])[0]
    if result.get("phone"):
        phone = parse_phone(result["phone"])
        result["phone"] = phone.e164
        if phone.extension and not result.get("extension"):
            result["extension"] = phone.extension
    if result.get("province"):
        known = province_by_name(result["province"])
        result["province"] = known[1] if known else result["province"]
    for name, longest in LIMITS.items():
        if len(result.get(name, "")) > longest:
            raise RuleError("text.too_long", field=name, longest=longest)
    return result


def prepared(draft: Draft) -> Draft:
    """Return a draft ready to be registered.

    Raises:
        RuleError: those of `check`, `check_dates` and `domain.channels.check_channel`;
            `channel.field_missing`, `phone.invalid`, `text.too_long`, with the name of the field.
    """
    values = tidied({item.name: getattr(draft, item.name) for item in fields(Draft)})
    ready = Draft(**values)
    check(ready)
    check_channel(ready.channel, ready.received)
    check_dates(ready)
    channel = BY_CODE[ready.channel]
    for name in channel.required:
        if not getattr(ready, name):
            label = channel.label(name) or name
            raise RuleError("channel.field_missing", field=name, label=label)
    return ready


def check_dates(draft: Draft) -> None:
    """Refuse dates out of their order: written, arrived, recorded.

    A day of arrival still to come is only doubted by the form, so an arrival after the record is
    refused only where somebody gave the day of the record.

    Raises:
        RuleError: `dates.written_after_arrival`, `dates.recorded_before_arrival`.
    """
    for name in ("written_on", "letter_date"):
        day = getattr(draft, name)
        if day is not None and day > draft.received:
            raise RuleError("dates.written_after_arrival", field=name, on=draft.received)
    if draft.recorded_on is not None and draft.recorded_on < draft.received:
        day = draft.recorded_on
        raise RuleError("dates.recorded_before_arrival", field="received", on=day)


def check(draft: Draft) -> None:
    """Refuse a draft without its mandatory fields."""
    if draft.channel not in BY_CODE:
        raise RuleError("channel.unknown", field="channel", channel=draft.channel)
    if not draft.subject:
        raise RuleError("application.no_subject", field="subject")
    if not draft.applicant and draft.identity is IdentityStatus.OPEN:
        raise RuleError("application.no_applicant", field="applicant")


class Intake:
    """Questions that the form of a new application asks while somebody types."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def caller(self, phone: str) -> KnownCaller | None:
        """Return who called from this number before, with the open cases, newest first."""
        try:
            known = parse_phone(phone)
        except RuleError:
            return None
        number = known.e164
        with self._context.read() as work:
            ids = [id_ for id_, _ in work.applications.same_person(identity_no="", phone=number)]
            rows = self._seen(work, ids)
            if not rows:
                return None
            newest = work.applications.case(max(rows)).value()
        still = tuple(rows[id_] for id_ in ids if id_ in rows and rows[id_].closed_on is None)
        masked = mask_identity(newest.identity_no)
        return KnownCaller(newest.applicant, masked, newest.address, newest.province, still)

    def similar(
        self,
        *,
        external_no: str = "",
        identity_no: str = "",
        phone: str = "",
        applicant: str = "",
        subject: str = "",
    ) -> tuple[Similar, ...]:
        """Return cases that may be the same: the surest reason first, at most eight.

        Number, identity number and phone must be equal; name and subject together must be alike,
        within the last twelve months.
        """
        reasons: dict[int, str] = {}
        identity = check_identity_no(identity_no)[0] if identity_no else ""
        with self._context.read() as work:
            for id_ in work.applications.known([external_no]).values() if external_no else ():
                reasons[id_] = "number"
            same = work.applications.same_person(identity_no=identity, phone=_number(phone))
            for id_, reason in same:
                reasons.setdefault(id_, reason)
            if applicant and subject:
                first = self._context.clock.today() - LOOK_BACK
                texts = work.applications.texts_since(first, COMPARED)
                for id_ in _alike(f"{applicant} {subject}", texts):
                    reasons.setdefault(id_, "text")
            rows = self._seen(work, list(reasons)[:40])
            same_number = [id_ for id_, reason in reasons.items() if reason == "number"]
            rows |= {
                id_: masked_row(row)
                for id_, row in work.lists.rows(same_number, self._context.officer.id).items()
            }
        order = ("number", "identity", "phone", "text")
        found = [Similar(rows[id_], reason) for id_, reason in reasons.items() if id_ in rows]
        return tuple(sorted(found, key=lambda entry: order.index(entry.reason))[:8])

    def _seen(self, work: Work, ids: Sequence[int]) -> dict[int, Row]:
        """Return the rows of applicants whom the officer may know."""
        rows = work.lists.rows(ids, self._context.officer.id)
        return {id_: row for id_, row in rows.items() if not is_withheld(row)}

    def unit_suggestions(self, subject: str, limit: int = 3) -> tuple[tuple[Unit, int], ...]:
        """Return (unit, count): where cases with such a subject went most often."""
        words = [
            word
            for word in fold(clean(subject)).split()
            if len(word) >= SHORTEST_WORD and word not in STOP_WORDS
        ]
        if not words:
            return ()
        with self._context.read() as work:
            found = work.applications.units_for(words[:4], limit)
            units = ((work.contacts.unit(id_), count) for id_, count in found)
            return tuple((unit, count) for unit, count in units if unit is not None)


def _number(phone: str) -> str:
    if not phone:
        return ""
    try:
        known = parse_phone(phone)
    except RuleError:
        return ""
    return known.e164


def _alike(text: str, others: list[tuple[int, str, str]]) -> list[int]:
    """Return the ids whose "name subject" is at least `ALIKE`."""
    from rapidfuzz import fuzz, process

    choices = {id_: f"{name} {fold(subject)}" for id_, name, subject in others}
    found = process.extract(
        fold(clean(text)), choices, scorer=fuzz.token_sort_ratio, score_cutoff=ALIKE, limit=5
    )
    return [id_ for _, _, id_ in found]
