"""Urgent and protected cases, a merged pair and identical petitions of the invented office."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from hi_desktop.domain.applications import Act, Draft
from hi_desktop.domain.contacts import DutyContact
from hi_desktop.domain.terms import deadlines
from hi_desktop.domain.urgent import TEAM_POST
from hi_desktop.domain.vocabulary import Kind, LinkKind, Outcome, State
from hi_desktop.services.acts import due_values
from hi_desktop.services.sample_cases import Maker
from hi_desktop.storage.applications import Case
from hi_desktop.storage.unit_of_work import Work

PROVINCE = "Bursa"
"""Where the urgent cases lie; a duty contact of this province is entered."""
PETITIONS = 12
"""So many people signed the same petition."""

_DUTY = (
    DutyContact(province=PROVINCE, name="Sevgi Aydın", post=TEAM_POST, phone="+905321000001"),
    DutyContact(name="Nöbetçi Amir", post="Müşavirlik", phone="+903121000002"),
)
_ORDER_DAYS, _ORDER_LASTS = 6, dt.timedelta(days=180)
_ALERTED_AFTER = dt.timedelta(minutes=12)
_PETITION = (
    "Mahallemizdeki kreşin kapatılmamasını istiyoruz. Çalışan ailelerin çocuklarını bırakacak "
    "başka yeri yoktur."
)


def fill_protected(work: Work, maker: Maker, today: dt.date) -> None:
    """Register what is urgent, protected, merged or said by many at once.

    Of two urgent cases one was told and one waits; of two protected ones the first officer of the
    sample may see one, and another officer the other.

    Args:
        work: of the running act, with the officers of the sample.
        maker: has met the office; draws names.
        today: as of this day.
    """
    for contact in _DUTY:
        work.links.save_duty_contact(contact)
    _urgent(work, maker, today)
    _protected(work, maker, today)
    _merged(work, maker, today)
    for back in range(PETITIONS):
        day = maker.calendar.add(today, -1 - back // 4)
        words = {"subject": "Kreşin kapatılmaması talebi", "body": _PETITION}
        _register(work, maker, day, {"channel": "MEKTUP", "province": "Ankara", **words})
    work.session.flush()


def _register(work: Work, maker: Maker, day: dt.date, values: Mapping[str, Any]) -> Case:
    """Register one case of a day, open and in the hands of the first officer of the sample."""
    fields = {"applicant": maker.name(), "kind": Kind.REQUEST, "received_time": dt.time(9, 10)}
    draft = Draft(received=day, officer_id=maker.officers[0][0], **{**fields, **values})
    both = deadlines(draft.channel, draft.kind, day, (), maker.calendar, time=draft.received_time)
    moment = dt.datetime.combine(day, draft.received_time or dt.time(9))
    stored = {"last_act": Act.REGISTER.value, "unread": False, **due_values(both)}
    case = work.applications.add(draft, at=moment, values=stored)
    work.session.flush()
    return case


def _urgent(work: Work, maker: Maker, today: dt.date) -> None:
    day = maker.calendar.next_working(today)
    day = day if day == today else maker.calendar.add(today, -1)
    values = {"channel": "TELEFON", "kind": Kind.TIP_OFF, "urgent": True, "province": PROVINCE}
    phone = {"phone": f"+9053{maker.draw.randrange(20_000_000, 99_999_999)}"}
    words = {"subject": "Komşu evde çocuğa şiddet ihbarı", "body": "Bağırma ve darp sesleri var."}
    _register(work, maker, day, {**values, **phone, **words})
    told = {"subject": "Sokakta kalan yaşlı için ihbar", "received_time": dt.time(8, 20)}
    case = _register(work, maker, day, {**values, **told})
    case.body.alerted_at = dt.datetime.combine(day, dt.time(8, 20)) + _ALERTED_AFTER
    case.body.alerted_to = f"{_DUTY[0].name} ({TEAM_POST})"


def _protected(work: Work, maker: Maker, today: dt.date) -> None:
    day = maker.calendar.add(today, -_ORDER_DAYS)
    values = {"channel": "DILEKCE_ELDEN", "confidential": True, "province": "Ankara"}
    for at, (officer_id, name) in enumerate(maker.officers[:2]):
        words = {"subject": "Barınma ve geçici maddi yardım", "address": "Tebligat: İl Müdürlüğü"}
        case = _register(work, maker, day, {**values, **words})
        case.body.order_no = f"Ankara {at + 3}. Aile Mahkemesi {day.year}/{at * 40 + 218} D.İş"
        case.body.order_on, case.body.order_until = day, day + _ORDER_LASTS
        moment = dt.datetime.combine(day, dt.time(9, 20))
        work.links.name_viewer(case.record.id, officer_id, moment, name)


def _merged(work: Work, maker: Maker, today: dt.date) -> None:
    """Register a pair of which the younger was closed as a duplicate."""
    older, younger = maker.calendar.add(today, -5), maker.calendar.add(today, -2)
    one = {
        "channel": "E_POSTA",
        "applicant": maker.name(),
        "email": "basvuran@example.org",
        "province": "Konya",
        "subject": "Engelli kimlik kartının yenilenmesi",
    }
    kept = _register(work, maker, older, one)
    twice = _register(work, maker, younger, {**one, "subject": "Engelli kartım hakkında"})
    record = twice.record
    record.state, record.outcome = State.CLOSED, Outcome.DUPLICATE
    record.closed_on = record.answered_on = younger
    record.elapsed = 0
    moment = dt.datetime.combine(younger, dt.time(9, 40))
    by = maker.officers[0][1]
    work.links.link(record.id, kept.record.id, LinkKind.DUPLICATE, moment, by)
