"""The daily life of an invented office: calls, visits, and the follow-up of each working day."""

# ruff: noqa: PLR2004 - shares and odds of invented data

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace

from hi_desktop.domain.conversations import Conversation
from hi_desktop.domain.today import Check, checks_on
from hi_desktop.domain.vocabulary import ConversationKind, ConversationResult
from hi_desktop.services.sample_cases import Maker
from hi_desktop.storage.unit_of_work import Work

DAYS = 45
"""So many days back the log of calls and visits begins."""
A_DAY = 4
"""At most so many conversations a day."""
FORGOTTEN = 17
"""One in so many working days lacks its follow-up, so that a report has something to tell."""

_ASKED = (
    "Evde bakım aylığı ödeme günü",
    "Engelli sağlık kurulu raporu hangi hastaneden alınır",
    "Sosyal yardım başvurusunun durumu",
    "Koruyucu aile olma şartları",
    "Huzurevi başvurusu için gereken belgeler",
    "Şehit yakını kimlik kartının yenilenmesi",
    "Kreş ve gündüz bakımevi açılış izni",
    "Doğum yardımı ödemesi",
)
_TOLD = (
    "Gerekli belgeler ve başvuru yeri anlatıldı.",
    "İlgili müdürlüğün telefonu verildi.",
    "Dosyanın durumu okundu, beklenen tarih söylendi.",
    "Başvuru formu e-posta ile gönderildi.",
)
_RESULTS = (ConversationResult.INFORMED,) * 6 + (ConversationResult.REDIRECTED,) * 2


def fill_days(work: Work, maker: Maker, today: dt.date) -> None:
    """Log conversations and stamp the working days of the last weeks."""
    names = [name for _, name in maker.officers] or [""]
    for back in range(DAYS, -1, -1):
        day = today - dt.timedelta(days=back)
        if checks_on(day, maker.calendar):
            _day(work, maker, day, today=today, by=maker.draw.choice(names))


def _day(work: Work, maker: Maker, day: dt.date, *, today: dt.date, by: str) -> None:
    draw = maker.draw
    hours = range(8, 10) if day == today else range(8, 17)
    for hour in sorted(draw.sample(hours, draw.randrange(1, min(A_DAY, len(hours)) + 1))):
        moment = dt.datetime.combine(day, dt.time(hour, draw.randrange(60)))
        work.conversations.add(_talk(maker, moment, today))
    if day < today and draw.randrange(FORGOTTEN):
        work.daily.add(Check(day, dt.datetime.combine(day, dt.time(9, draw.randrange(60))), by))


def _talk(maker: Maker, at: dt.datetime, today: dt.date) -> Conversation:
    """Return one conversation as it could be."""
    draw: random.Random = maker.draw
    officer_id, officer = draw.choice(maker.officers or [(None, "")])
    talk = Conversation(
        at=at,
        ended_at=at + dt.timedelta(minutes=draw.randrange(2, 15)),
        officer_id=officer_id,
        officer=officer,
        name=maker.name(),
        phone=f"+9053{draw.randrange(20_000_000, 99_999_999)}",
        subject=draw.choice(_ASKED),
        told=draw.choice(_TOLD),
        result=draw.choice(_RESULTS),
    )
    odds = draw.random()
    if odds < 0.12:
        waited = dt.timedelta(minutes=draw.randrange(3, 25))
        return replace(
            talk, kind=ConversationKind.VISIT, phone="", arrived_at=at - waited,
            escort="Beyaz Masa görevlisi", host=officer, satisfaction=draw.randrange(3, 6),
        )  # fmt: skip
    if odds < 0.2:
        answered = at + dt.timedelta(minutes=draw.randrange(10, 90))
        return replace(
            talk, kind=ConversationKind.EXPERT, expert=maker.name(), name="", phone="",
            case_no=f"183-{draw.randrange(10000, 99999)}", answered_at=answered,
        )  # fmt: skip
    if odds < 0.28:
        promised = at.date() + dt.timedelta(days=1 if at.weekday() < 4 else 3)
        done = None if promised >= today else dt.datetime.combine(promised, dt.time(10, 15))
        return replace(
            talk, result=ConversationResult.CALL_BACK, callback_on=promised, called_back_at=done
        )
    return talk
