"""Applications of an invented office whose way is worth a look: returns, reminders, old channels.

They are few and always the same, one for each thing that the chain and the channels can show.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

from hi_desktop.domain.applications import Act, Draft
from hi_desktop.domain.referrals import unit_due
from hi_desktop.domain.terms import Deadlines
from hi_desktop.domain.vocabulary import IdentityStatus, Kind, Outcome, Purpose, Reciprocity, State
from hi_desktop.domain.ways import Way
from hi_desktop.services.acts import due_values
from hi_desktop.services.sample_cases import Maker
from hi_desktop.storage.imports import NewCase
from hi_desktop.storage.unit_of_work import Work

_LETTER = "E-64011748-622.03-"
_REMINDED = 1
"""So many working days ago a unit was reminded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Link:
    """A link of a chain, its working days counted back from today."""

    back: int
    unit: str
    way: Way = Way.LETTER
    answered: int | None = None
    reminded: int | None = None
    reason: str = ""
    note: str = ""
    days: int = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class _Story:
    """An application, the working days since its arrival and its chain."""

    back: int
    fields: Mapping[str, Any]
    chain: Sequence[_Link] = field(default=())


STORIES: tuple[_Story, ...] = (
    # CİMER, sent on by another officer: history and chain are still to be read (R16).
    _Story(
        back=4,
        fields={"channel": "CIMER", "subject": "Evde bakım aylığının geç ödenmesi"},
        chain=(_Link(back=3, unit="EYHGM", way=Way.SYSTEM, note="Gereği için"),),
    ),
    # The unit's own day is past, the last day of the law is far (R15).
    _Story(
        back=8,
        fields={"channel": "E_DEVLET", "subject": "Koruyucu aile başvurusunun durumu"},
        chain=(_Link(back=7, unit="ÇHGM", way=Way.OFFICIAL_MAIL, days=3),),
    ),
    # A return with its reason; it is counted among the shortcomings (R17).
    _Story(
        back=6,
        fields={"channel": "CIMER", "subject": "Kadın konukevi hakkında bilgi"},
        chain=(
            _Link(back=5, unit="EYHGM", way=Way.SYSTEM),
            _Link(back=3, unit="KSGM", way=Way.SYSTEM, reason="Görev alanı dışında"),
        ),
    ),
    # One unit answered, the next one was reminded.
    _Story(
        back=10,
        fields={"channel": "E_POSTA", "subject": "Sosyal yardım ve engelli aylığı"},
        chain=(
            _Link(back=9, unit="SYGM", way=Way.OFFICIAL_MAIL, answered=6),
            _Link(back=5, unit="EYHGM", way=Way.OFFICIAL_MAIL, reminded=_REMINDED),
        ),
    ),
    # Parliament's Petition Commission, with its letter and what that refers to (R20, R23).
    _Story(
        back=5,
        fields={
            "channel": "TBMM",
            "subject": "Emeklilik hakkı talebi",
            "letter_no": "A.01.1.GEÇ.0.10.00.00-2417",
            "letter_reference": "12.10.2026 tarihli dilekçe",
        },
        chain=(_Link(back=4, unit="EYHGM"),),
    ),
    # A foreigner: reciprocity (Law 3071 art. 3).
    _Story(
        back=4,
        fields={
            "channel": "DILEKCE_ELDEN",
            "subject": "Engelli kimlik kartı başvurusu",
            "nationality": "Suriye",
            "reciprocity": Reciprocity.NOT_CHECKED,
        },
    ),
    # A legal person, with the document of authority (Law 4982 art. 6).
    _Story(
        back=3,
        fields={
            "channel": "MEKTUP",
            "kind": Kind.INFORMATION,
            "subject": "Gündüz bakımevi istatistikleri",
            "applicant": "Örnek Engelliler Derneği",
            "legal_person": True,
            "authority_document": True,
            "letter_no": f"{_LETTER}501",
        },
    ),
    # A caller whom the expert of Alo 183 told of.
    _Story(
        back=1,
        fields={
            "channel": "ALO_183",
            "kind": Kind.TIP_OFF,
            "subject": "Komşu çocuğun ihmal edildiği ihbarı",
            "external_no": "183-2026-004417",
            "via_person": "Çağrı merkezi uzmanı Ece Yıldız",
            "applicant": "",
            "identity": IdentityStatus.NOT_GIVEN,
        },
        chain=(_Link(back=1, unit="ÇHGM", way=Way.PHONE),),
    ),
)
"""What is still open, as working days before today."""

BIMER_ON = dt.date(2017, 3, 1)
"""Arrival of the one paper of BİMER, long closed."""


def fill_referrals(work: Work, maker: Maker, today: dt.date) -> Sequence[int]:
    """Register the stories and a closed paper of BİMER of 2017 (R32); return their ids.

    Args:
        work: of the running act.
        maker: draws names; it has met the registry and has its calendar.
        today: as of this day.
    """
    moment = dt.datetime.combine(today, dt.time(8, 30))
    cases = [_of_bimer(maker), *(_case(maker, story, today) for story in STORIES)]
    return work.imports.add_all(cases, at=moment)


def _case(maker: Maker, story: _Story, today: dt.date) -> NewCase:
    received = maker.calendar.add(today, -story.back)
    known = {"applicant": maker.name(), "kind": Kind.REQUEST} | dict(story.fields)
    if known["channel"] == "TBMM":
        known["letter_date"] = received
    draft = Draft(**known, received=received, recorded_on=received)
    both = maker.plain(draft)
    links = [_link(maker, link, both, today) for link in story.chain]
    for before, after in pairwise(links):
        before["ended_at"] = before["ended_at"] or after["referred_at"]
    at = dt.datetime.combine(received, dt.time(9, 10))
    values = _values(both, State.REFERRED if links else State.REGISTERED)
    values["last_act_at"] = links[-1]["referred_at"] if links else at
    draft = replace(draft, unit_id=links[-1]["unit_id"] if links else None)
    return NewCase(draft=draft, values=values, body=_NOTHING, referrals=links, at=at)


def _link(maker: Maker, link: _Link, both: Deadlines, today: dt.date) -> dict[str, Any]:
    sent = maker.calendar.add(today, -link.back)
    answered = _back(maker, today, link.answered)
    names = [name for _, name in maker.officers] or [""]
    by_letter = link.way is Way.LETTER
    return {
        "unit_id": maker.units[link.unit].id,
        "referred_at": dt.datetime.combine(sent, dt.time(10, 15)),
        "officer": maker.draw.choice(names),
        "person": "",
        "purpose": Purpose.ACTION,
        "note": link.note,
        "reason": link.reason,
        "due": unit_due(sent, link.days, both.due, both.legal.due, maker.calendar),
        "ended_at": None if answered is None else dt.datetime.combine(answered, dt.time(14)),
        "way": link.way.value,
        "letter_no": f"{_LETTER}{maker.draw.randrange(100, 999)}" if by_letter else "",
        "letter_date": sent if by_letter else None,
        "is_return": bool(link.reason),
        "answered_on": answered,
        "reminded_on": _back(maker, today, link.reminded),
        "remind_again_on": None if link.reminded is None else maker.calendar.add(today, 1),
        "version": 1,
    }


def _back(maker: Maker, today: dt.date, days: int | None) -> dt.date | None:
    return None if days is None else maker.calendar.add(today, -days)


def _of_bimer(maker: Maker) -> NewCase:
    draft = Draft(
        channel="BIMER",
        received=BIMER_ON,
        recorded_on=BIMER_ON,
        subject="Evde bakım aylığının bağlanması",
        applicant=maker.name(),
        kind=Kind.REQUEST,
        external_no="1700417",
    )
    both = maker.plain(draft)
    ended = maker.calendar.add(BIMER_ON, 9)
    body = {
        "answer_summary": "Aylığın bağlandığı bildirilmiştir.",
        "told_applicant_on": ended,
        "entered_on": ended,
        "entry_text": "Başvurunuz uygun görülmüştür.",
    }
    values = _values(both, State.CLOSED) | {
        "outcome": Outcome.POSITIVE,
        "answered_on": ended,
        "closed_on": ended,
        "elapsed": maker.calendar.between(BIMER_ON, ended),
        "last_act": Act.ANSWER.value,
        "last_act_at": dt.datetime.combine(ended, dt.time(15)),
    }
    at = dt.datetime.combine(BIMER_ON, dt.time(9, 10))
    return NewCase(draft=draft, values=values, body=body, at=at)


_NOTHING: dict[str, Any] = {
    "answer_summary": "",
    "told_applicant_on": None,
    "entered_on": None,
    "entry_text": "",
}


def _values(both: Deadlines, state: State) -> dict[str, Any]:
    """Return the columns of an application of which nothing came yet."""
    return due_values(both) | {
        "state": state,
        "outcome": None,
        "answered_on": None,
        "closed_on": None,
        "elapsed": None,
        "unread": False,
        "last_act": (Act.REFER if state is State.REFERRED else Act.REGISTER).value,
    }
