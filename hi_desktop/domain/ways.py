"""By which way an application is sent to a unit (havale yolu): the circular's table as data."""

from __future__ import annotations

import enum

from hi_desktop.domain.vocabulary import Word


class Way(enum.StrEnum):
    """The way by which an application is referred; stored, never changes."""

    SYSTEM = "SISTEM"
    BEYS = "BEYS"
    OFFICIAL_MAIL = "KURUMSAL_E_POSTA"
    LETTER = "RESMI_YAZI"
    PHONE = "TELEFON"
    ESCORT = "REFAKAT"


WAY_WORDS: dict[Way, Word] = {
    Way.SYSTEM: Word("CİMER/BİMER üzerinden", "Through CİMER/BİMER"),
    Way.BEYS: Word("BEYS üzerinden", "Through BEYS"),
    Way.OFFICIAL_MAIL: Word("Kurumsal e-posta", "Official e-mail"),
    Way.LETTER: Word("Resmî yazı", "Official letter"),
    Way.PHONE: Word("Telefon", "Phone"),
    Way.ESCORT: Word("Görevli refakatinde", "Escorted by an officer"),
}
"""Names of the ways."""


def way_words(code: str) -> Word:
    """Return the name of a stored way; what is not known is told as it stands.

    >>> way_words("BEYS").tr
    'BEYS üzerinden'
    """
    return WAY_WORDS[Way(code)] if code in set(Way) else Word(code, code)
