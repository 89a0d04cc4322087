"""Words of foreign lists for our codes: kinds, channels, marks of urgency and secrecy."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from hi_desktop.domain.channels import CHANNELS
from hi_desktop.domain.text import clean, fold
from hi_desktop.domain.vocabulary import Kind

_KINDS: tuple[tuple[str, Kind], ...] = (
    ("bilgi edinme", Kind.INFORMATION),
    ("bilgi ve belge", Kind.INFORMATION),
    ("bilgi belge", Kind.INFORMATION),
    ("bilgi talebi", Kind.INFORMATION),
    ("bilgi isteme", Kind.INFORMATION),
    ("4982", Kind.INFORMATION),
    ("sikayet", Kind.COMPLAINT),
    ("yakinma", Kind.COMPLAINT),
    ("ihbar", Kind.TIP_OFF),
    ("tesekkur", Kind.THANKS),
    ("memnuniyet", Kind.THANKS),
    ("takdir", Kind.THANKS),
    ("gorus", Kind.VIEW),
    ("oneri", Kind.SUGGESTION),
    ("teklif", Kind.SUGGESTION),
    ("istek", Kind.REQUEST),
    ("talep", Kind.REQUEST),
    ("3071", Kind.REQUEST),
    ("bilgi", Kind.INFORMATION),
)
_LONGEST = 40

_CHANNELS: dict[str, str] = {
    "cimer": "CIMER",
    "cumhurbaskanligi iletisim merkezi": "CIMER",
    "bimer": "BIMER",
    "basbakanlik iletisim merkezi": "BIMER",
    "beys": "BEYS",
    "bilgi edinme": "BEYS",
    "bilgi edinme sistemi": "BEYS",
    "edevlet": "E_DEVLET",
    "e devlet": "E_DEVLET",
    "e devlet kapisi": "E_DEVLET",
    "turkiye gov tr": "E_DEVLET",
    "e posta": "E_POSTA",
    "eposta": "E_POSTA",
    "e mail": "E_POSTA",
    "email": "E_POSTA",
    "elektronik posta": "E_POSTA",
    "internet": "E_POSTA",
    "web": "E_POSTA",
    "web sitesi": "E_POSTA",
    "kep": "KEP",
    "mektup": "MEKTUP",
    "posta": "MEKTUP",
    "ptt": "MEKTUP",
    "faks": "FAKS",
    "fax": "FAKS",
    "belgegecer": "FAKS",
    "telefon": "TELEFON",
    "tel": "TELEFON",
    "telefonla": "TELEFON",
    "sozlu": "TELEFON",
    "elden": "DILEKCE_ELDEN",
    "sahsen": "DILEKCE_ELDEN",
    "bizzat": "DILEKCE_ELDEN",
    "yuz yuze": "DILEKCE_ELDEN",
    "elden dilekce": "DILEKCE_ELDEN",
    "sahsen basvuru": "DILEKCE_ELDEN",
    "sahsi basvuru": "DILEKCE_ELDEN",
    "ziyaret": "DILEKCE_ELDEN",
    "beyaz masa": "BEYAZ_MASA",
    "alo 183": "ALO_183",
    "183": "ALO_183",
    "alo 144": "ALO_144",
    "144": "ALO_144",
    "tbmm": "TBMM",
    "meclis": "TBMM",
    "dilekce komisyonu": "TBMM",
    "kdk": "KDK",
    "kamu denetciligi": "KDK",
    "ombudsman": "KDK",
    "resmi yazi": "RESMI_YAZI",
    "kurum yazisi": "RESMI_YAZI",
    "diger kurum": "RESMI_YAZI",
    "evrak": "RESMI_YAZI",
    "ebys": "RESMI_YAZI",
}


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^a-z0-9]+", " ", fold(clean(text))).split())


def _named() -> dict[str, str]:
    words = dict(_CHANNELS)
    for channel in CHANNELS:
        spellings = (channel.code.replace("_", " "), *channel.name, *channel.aliases)
        for spelling in spellings:
            words.setdefault(_plain(spelling), channel.code)
    return words


_BY_WORD = _named()
_BY_LENGTH = sorted((word for word in _BY_WORD if len(word) > 2), key=len, reverse=True)  # noqa: PLR2004
_IN_NAMES = (
    *("cimer", "bimer", "beys", "kep", "tbmm", "kdk", "beyaz masa", "alo 183", "alo 144"),
    *("e devlet", "edevlet", "bilgi edinme", "kamu denetciligi", "faks", "mektup", "elden", "183"),
    *("sahsen", "e posta", "eposta", "telefon"),
)


@lru_cache(maxsize=1024)
def kind(text: str) -> Kind | None:
    """Return the kind that a list means.

    >>> kind("İstek"), kind("ŞİKÂYET"), kind("Görüş-Öneri"), kind("Yeni")
    (<Kind.REQUEST: 'TALEP'>, <Kind.COMPLAINT: 'SIKAYET'>, <Kind.VIEW: 'GORUS'>, None)
    """
    plain = _plain(text)
    if not plain or len(plain) > _LONGEST:
        return None
    if plain in {"dilek", "dilek ve sikayet"}:
        return Kind.REQUEST
    return next((found for word, found in _KINDS if word in plain), None)


@lru_cache(maxsize=1024)
def channel(text: str) -> str | None:
    """Return the code of the channel that a list or a command line means.

    >>> channel("CİMER"), channel("DILEKCE_ELDEN"), channel("Alo 183 Sosyal Destek"), channel("?")
    ('CIMER', 'DILEKCE_ELDEN', 'ALO_183', None)
    """
    plain = _plain(text)
    if plain in _BY_WORD:
        return _BY_WORD[plain]
    if len(plain) > _LONGEST:
        return None
    padded = f" {plain} "
    return next((_BY_WORD[word] for word in _BY_LENGTH if f" {word} " in padded), None)


def channel_in(texts: Iterable[str]) -> str | None:
    """Return the channel that a heading, a title or a file name tells, or None."""
    for text in texts:
        padded = f" {_plain(text)} "
        for word in _IN_NAMES:
            if f" {word}" in padded:
                return _BY_WORD[word]
    return None


def is_urgent(text: str) -> bool:
    """Return whether a mark of urgency says more than normal."""
    plain = _plain(text)
    return any(word in plain for word in ("ivedi", "acil", "gunlu", "evet", "yuksek"))


def is_confidential(text: str) -> bool:
    """Return whether a mark of secrecy says more than not classified."""
    plain = _plain(text)
    return any(word in plain for word in ("gizli", "ozel", "kisiye")) and "degil" not in plain
