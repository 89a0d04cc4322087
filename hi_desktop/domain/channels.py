"""The channels (kanal) by which an application reaches the unit, as dated data (R9, R32).

A channel says what starts the period: an electronic application counts from its application date,
paper from its arrival (geliş tarihi).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from hi_desktop.domain.vocabulary import Kind, Word


@dataclass(frozen=True, slots=True)
class Channel:
    """One channel.

    Args:
        code: stored, never changes.
        electronic: the application date of the outside system starts the period.
        icon: base name of the icon file.
        kind: kind that is proposed for a new application.
        aliases: other spellings that lists and command lines use, already folded.
        since, until: first and last day on which the channel exists; None is open.
    """

    code: str
    name: Word
    electronic: bool
    icon: str
    kind: Kind
    aliases: tuple[str, ...] = ()
    since: dt.date | None = None
    until: dt.date | None = None


CHANNELS: tuple[Channel, ...] = (
    Channel(
        "CIMER", Word("CİMER", "CİMER"), True, "globe", Kind.REQUEST, since=dt.date(2015, 1, 1)
    ),
    Channel(
        "BIMER", Word("BİMER", "BİMER"), True, "globe", Kind.REQUEST, until=dt.date(2018, 7, 9)
    ),
    Channel(
        "BEYS",
        Word("BEYS (bilgi edinme)", "BEYS (information)"),
        True,
        "document_search",
        Kind.INFORMATION,
    ),
    Channel("E_DEVLET", Word("e-Devlet", "e-Government"), True, "globe", Kind.REQUEST),
    Channel(
        "E_POSTA",
        Word("E-posta", "E-mail"),
        True,
        "mail_inbox",
        Kind.REQUEST,
        aliases=("e-posta", "eposta", "mail", "kurumsal e-posta"),
    ),
    Channel("KEP", Word("KEP", "Registered e-mail"), True, "mail_inbox", Kind.REQUEST),
    Channel(
        "MEKTUP",
        Word("Mektup", "Letter"),
        False,
        "mail",
        Kind.REQUEST,
        aliases=("posta", "dilekce"),
    ),
    Channel("FAKS", Word("Faks", "Fax"), False, "mail", Kind.REQUEST),
    Channel("TELEFON", Word("Telefon", "Phone"), False, "call", Kind.REQUEST),
    Channel(
        "DILEKCE_ELDEN",
        Word("Şahsen (elden dilekçe)", "In person"),
        False,
        "person",
        Kind.REQUEST,
        aliases=("sahsen", "elden", "dilekce elden"),
    ),
    Channel("BEYAZ_MASA", Word("Beyaz Masa", "White Desk"), False, "people_chat", Kind.REQUEST),
    Channel(
        "ALO_183",
        Word("Alo 183", "Alo 183"),
        False,
        "call",
        Kind.TIP_OFF,
        aliases=("183", "alo183"),
    ),
    Channel(
        "ALO_144",
        Word("Alo 144", "Alo 144"),
        False,
        "call",
        Kind.REQUEST,
        aliases=("144", "alo144"),
    ),
    Channel(
        "TBMM",
        Word("TBMM Dilekçe Komisyonu", "Parliament's Petition Commission"),
        False,
        "building_bank",
        Kind.REQUEST,
        aliases=("tbmm dilekce komisyonu", "komisyon"),
    ),
    Channel(
        "KDK", Word("Kamu Denetçiliği Kurumu", "Ombudsman"), False, "building_bank", Kind.COMPLAINT
    ),
    Channel(
        "RESMI_YAZI",
        Word("Diğer kurum yazısı", "Letter of another authority"),
        False,
        "mail",
        Kind.REQUEST,
        aliases=("resmi yazi", "kurum yazisi"),
    ),
)

BY_CODE: dict[str, Channel] = {channel.code: channel for channel in CHANNELS}
