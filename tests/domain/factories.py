"""Small applications, answers and links of a chain for the tests of the rules."""

from __future__ import annotations

import datetime as dt

from hi_desktop.domain.applications import Answer, Application, Referral
from hi_desktop.domain.vocabulary import Kind, Outcome, Purpose, State

TODAY = dt.date(2026, 11, 23)


def application(**more: object) -> Application:
    values: dict[str, object] = {
        "id": 1,
        "number": "2026/000001",
        "channel": "CIMER",
        "kind": Kind.INFORMATION,
        "received": dt.date(2026, 11, 2),
        "subject": "Bakım ücreti",
        "state": State.REGISTERED,
        "registered_at": dt.datetime(2026, 11, 2, 9, 0),  # noqa: DTZ001 - local time of the office
        "internal_due": dt.date(2026, 11, 23),
        "legal_due": dt.date(2026, 11, 23),
        "due": dt.date(2026, 11, 23),
    }
    return Application(**(values | more))  # type: ignore[arg-type]


def refusal(**more: object) -> Answer:
    values: dict[str, object] = {
        "outcome": Outcome.REFUSED,
        "answered_on": TODAY,
        "ground": "K21",
        "explanation": "Üçüncü kişinin sağlık bilgisidir.",
    }
    return Answer(**(values | more))  # type: ignore[arg-type]


def link(unit_id: int, referred: str, ended: str = "", **more: object) -> Referral:
    values: dict[str, object] = {
        "id": unit_id,
        "unit_id": unit_id,
        "unit": f"Birim {unit_id}",
        "unit_short": f"B{unit_id}",
        "referred_at": dt.datetime.fromisoformat(f"{referred}T10:00"),
        "by": "Ayşe Demir",
        "purpose": Purpose.ACTION,
        "ended_at": dt.datetime.fromisoformat(f"{ended}T10:00") if ended else None,
    }
    return Referral(**(values | more))  # type: ignore[arg-type]
