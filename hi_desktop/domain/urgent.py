"""Urgent cases (acil, R31): the words that suggest one, and the numbers that always answer.

Whoever reports violence or a child in need of protection is never told to wait fifteen days
(Law 5395 art. 6: authorities report at once and act immediately). The words only propose; the
officer decides.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from hi_desktop.domain.applications import Application
from hi_desktop.domain.contacts import DutyContact
from hi_desktop.domain.text import fold

SIGNS: tuple[str, ...] = (
    *("siddet", "istismar", "darp", "dayak", "doven", "dovul", "dovuyor", "dovdu"),
    *("tecavuz", "taciz", "cinsel saldiri", "olumle tehdit", "oldurecek", "oldurmekle"),
    *("intihar", "ihmal edil", "zorla evlendir", "cocuk gelin", "erken yasta evli"),
    *("zorla calistir", "dilendir", "ac birak", "eve kilitle", "bicakla", "silahla tehdit"),
    *("can guvenlig", "hayati tehlike", "kacirildi", "siginma ev", "koruma karari", "iskence"),
)
"""Folded beginnings of words, or of words that follow each other, that suggest an urgent case."""

_FOUND = re.compile(r"\b(?:" + "|".join(re.escape(sign) for sign in SIGNS) + r")\w*")

NATIONAL: tuple[DutyContact, ...] = (
    DutyContact(id=-1, name="112 Acil Çağrı Merkezi", phone="112"),
    DutyContact(id=-2, name="Polis İmdat", phone="155"),
    DutyContact(id=-3, name="Jandarma İmdat", phone="156"),
    DutyContact(id=-4, name="Alo 183 Sosyal Destek Hattı", phone="183"),
)
"""Numbers that answer in every province; everything else the office fills in itself."""

TEAM_POST = "Acil müdahale ekip sorumlusu"
"""The post of whom the circular names for urgent cases."""


def signs(*texts: str) -> tuple[str, ...]:
    """Return the folded words that suggest an urgent case, each once, in their order.

    >>> signs("Eşim beni DARP etti, çocuğum istismara uğruyor")
    ('darp', 'istismara')
    >>> signs("Evde bakım aylığı hakkında")
    ()
    """
    found = (match[0] for text in texts for match in _FOUND.finditer(fold(text)))
    return tuple(dict.fromkeys(found))


def contacts_for(own: Sequence[DutyContact], province: str) -> tuple[DutyContact, ...]:
    """Return whom to tell: of the province first, then of all provinces, then national numbers."""
    near = [contact for contact in own if contact.province and contact.province == province]
    general = [contact for contact in own if not contact.province]
    return (*near, *general, *NATIONAL)


def arrived_at(application: Application) -> dt.datetime:
    """Return the moment from which the minutes of an urgent case count."""
    if application.received_time is not None:
        return dt.datetime.combine(application.received, application.received_time)
    if application.registered_at.date() == application.received:
        return application.registered_at
    return dt.datetime.combine(application.received, dt.time(0))


def minutes_since(application: Application, now: dt.datetime) -> int:
    """Return the whole minutes since an application arrived, never below nought."""
    return max(0, int((now - arrived_at(application)).total_seconds() // 60))
