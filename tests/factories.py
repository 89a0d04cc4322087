"""Small makers of values and rows for tests."""

from __future__ import annotations

import datetime as dt
from typing import Any

from hi_desktop.domain.applications import Answer, Draft
from hi_desktop.domain.vocabulary import Kind, Outcome
from hi_desktop.services.office import Office
from hi_desktop.services.sample import fill_sample

RECEIVED = dt.date(2026, 11, 9)
"""A Monday; fifteen working days later is Monday, 30 November 2026."""


def make_draft(**values: Any) -> Draft:
    """Return a draft that can be registered; any field may be given."""
    base = Draft(
        channel="CIMER",
        received=RECEIVED,
        subject="Evde bakım aylığı hakkında",
        applicant="Işıl Yılmaz",
        kind=Kind.REQUEST,
        phone="0532 123 45 67",
        identity_no="10000000146",
        external_no="",
    )
    fields = {name: getattr(base, name) for name in base.__dataclass_fields__}
    if values.get("channel") == "TBMM":
        fields |= {"letter_no": "A.01.0.KKB-1234", "letter_date": dt.date(2014, 1, 2)}
    return Draft(**{**fields, **values})


def whole_answer(on: dt.date, **values: Any) -> Answer:
    """Return an answer with everything that closes a case by whichever way it goes."""
    fields: dict[str, Any] = {
        "outcome": Outcome.POSITIVE,
        "answered_on": on,
        "summary": "Uygun görüldü.",
        "told_applicant_on": on,
        "told_counsellorship_on": on,
        "entered_on": on,
        "entry_text": "Başvurunuz uygun görülmüştür.",
        "letter_no": "E-93065208-622.03-4711",
        "letter_date": on,
    }
    return Answer(**(fields | values))


def register(office: Office, **values: Any) -> int:
    """Register a draft and return its id."""
    return office.applications.register(make_draft(**values)).id


def fill(office: Office, n: int, *, seed: int = 1) -> None:
    """Fill an office with `n` sample applications, quickly and always the same."""
    fill_sample(office, applications=n, seed=seed, today=office.clock.today())
