"""The official words: every list from which an officer chooses, with its Turkish and English name.

The codes are stored and exchanged and never change; the words are read by people, in the window
and in the reports alike.
"""

from __future__ import annotations

import enum
from typing import Literal, NamedTuple

Language = Literal["tr", "en"]


class Word(NamedTuple):
    """One name in both languages."""

    tr: str
    en: str

    def in_(self, language: Language) -> str:
        """Return the name in a language."""
        return self.tr if language == "tr" else self.en


class Kind(enum.StrEnum):
    """Kind of an application (başvuru türü), circular 2014/09 and the kinds of CİMER."""

    INFORMATION = "BILGI_EDINME"
    REQUEST = "TALEP"
    COMPLAINT = "SIKAYET"
    VIEW = "GORUS"
    SUGGESTION = "ONERI"
    TIP_OFF = "IHBAR"
    THANKS = "TESEKKUR"


class State(enum.StrEnum):
    """Where an application stands (durum)."""

    REGISTERED = "KAYITLI"
    REFERRED = "HAVALE_EDILDI"
    IN_PROGRESS = "ISLEMDE"
    EXTENDED = "UZATILDI"
    AWAITING_FEE = "UCRET_BEKLIYOR"
    ANSWER_READY = "CEVAP_HAZIR"
    CLOSED = "KAPANDI"
    REOPENED = "YENIDEN_ACILDI"
    OBJECTION = "ITIRAZ"


class Outcome(enum.StrEnum):
    """How an application ended (sonuç): the rows of the yearly report of Law 4982 art. 30 first."""

    POSITIVE = "OLUMLU"
    PARTIAL = "KISMI"
    REFUSED = "RET"
    INFORMED = "BILGI_VERILDI"
    PROGRESS_TOLD = "SAFAHAT"
    FORWARDED = "BASKA_KURUMA"
    NOT_PROCESSED = "ISLEME_KONULMADI"
    NOT_EXAMINED = "INCELENEMEZ"
    DEEMED_WITHDRAWN = "VAZGECMIS_SAYILDI"
    WITHDRAWN = "GERI_CEKILDI"
    DUPLICATE = "MUKERRER"
    EXPIRED = "SURE_GECTI"


class IdentityStatus(enum.StrEnum):
    """What is known of the applicant (kimlik durumu)."""

    OPEN = "ACIK"
    HIDDEN = "GIZLI"
    NOT_GIVEN = "BILDIRILMEMIS"


class UnitKind(enum.StrEnum):
    """Kind of a unit (birim türü); drives the managing post (R1) and the answer routes."""

    GENERAL_DIRECTORATE = "GENEL_MUDURLUK"
    PRESIDENCY = "BASKANLIK"
    COUNSELLORSHIP = "MUSAVIRLIK"
    PROVINCIAL_DIRECTORATE = "IL_MUDURLUGU"
    WHITE_DESK = "BEYAZ_MASA"
    CALL_CENTRE = "CAGRI_MERKEZI"
    OTHER = "DIGER"


class Role(enum.StrEnum):
    """Role of a person in the public-relations unit (görev)."""

    MANAGER = "YONETICI"
    MAIN = "ASIL"
    BACKUP = "YEDEK"


class Purpose(enum.StrEnum):
    """Why an application is referred: for action or for information (gereği / bilgi)."""

    ACTION = "GEREGI"
    INFORMATION = "BILGI"


class Urgency(enum.StrEnum):
    """State of a deadline on a given day, `ux` section 3.3."""

    LATE = "GECTI"
    TODAY = "BUGUN"
    SOON = "YAKLASIYOR"
    ON_TIME = "SURESINDE"
    PAUSED = "DURDU"
    CLOSED = "KAPANDI"


WORDS: dict[enum.StrEnum, Word] = {
    Kind.INFORMATION: Word("Bilgi edinme", "Information request"),
    Kind.REQUEST: Word("Talep", "Request"),
    Kind.COMPLAINT: Word("Şikâyet", "Complaint"),
    Kind.VIEW: Word("Görüş", "View"),
    Kind.SUGGESTION: Word("Öneri", "Suggestion"),
    Kind.TIP_OFF: Word("İhbar", "Tip-off"),
    Kind.THANKS: Word("Teşekkür", "Thanks"),
    State.REGISTERED: Word("Yeni", "New"),
    State.REFERRED: Word("Havalede", "Referred"),
    State.IN_PROGRESS: Word("İşlemde", "In progress"),
    State.EXTENDED: Word("Süre uzatıldı", "Extended"),
    State.AWAITING_FEE: Word("Ücret bekliyor", "Awaiting fee"),
    State.ANSWER_READY: Word("Cevap hazır", "Answer ready"),
    State.CLOSED: Word("Kapandı", "Closed"),
    State.REOPENED: Word("Yeniden açıldı", "Reopened"),
    State.OBJECTION: Word("İtiraz", "Objection"),
    Outcome.POSITIVE: Word("Olumlu", "Granted"),
    Outcome.PARTIAL: Word("Kısmi – ayırarak", "Partial – severed"),
    Outcome.REFUSED: Word("Ret", "Refused"),
    Outcome.INFORMED: Word("Bilgi verildi / rehberlik", "Informed / guided"),
    Outcome.PROGRESS_TOLD: Word("Safahat bildirildi", "Progress told"),
    Outcome.FORWARDED: Word("Başka kuruma gönderildi", "Forwarded to another authority"),
    Outcome.NOT_PROCESSED: Word("İşleme konulmadı – eksik", "Not processed – incomplete"),
    Outcome.NOT_EXAMINED: Word("İncelenemez", "Not examined"),
    Outcome.DEEMED_WITHDRAWN: Word("Vazgeçmiş sayıldı (ücret)", "Deemed withdrawn (fee)"),
    Outcome.WITHDRAWN: Word("Geri çekildi", "Withdrawn"),
    Outcome.DUPLICATE: Word("Mükerrer", "Duplicate"),
    Outcome.EXPIRED: Word("Süre geçti – cevapsız", "Expired – unanswered"),
    IdentityStatus.OPEN: Word("Açık", "Open"),
    IdentityStatus.HIDDEN: Word("Gizli", "Hidden"),
    IdentityStatus.NOT_GIVEN: Word("Bildirilmemiş", "Not given"),
    UnitKind.GENERAL_DIRECTORATE: Word("Genel Müdürlük", "General Directorate"),
    UnitKind.PRESIDENCY: Word("Başkanlık", "Presidency"),
    UnitKind.COUNSELLORSHIP: Word("Müşavirlik", "Counsellorship"),
    UnitKind.PROVINCIAL_DIRECTORATE: Word("İl Müdürlüğü", "Provincial Directorate"),
    UnitKind.WHITE_DESK: Word("Beyaz Masa", "White Desk"),
    UnitKind.CALL_CENTRE: Word("Çağrı Merkezi", "Call Centre"),
    UnitKind.OTHER: Word("Diğer", "Other"),
    Role.MANAGER: Word("Bağlı yönetici", "Attached manager"),
    Role.MAIN: Word("Asıl", "Main officer"),
    Role.BACKUP: Word("Yedek", "Backup"),
    Purpose.ACTION: Word("Gereği", "For action"),
    Purpose.INFORMATION: Word("Bilgi", "For information"),
    Urgency.LATE: Word("Süresi geçti", "Overdue"),
    Urgency.TODAY: Word("Bugün son gün", "Due today"),
    Urgency.SOON: Word("Yaklaşıyor", "Due soon"),
    Urgency.ON_TIME: Word("Süresinde", "On time"),
    Urgency.PAUSED: Word("Süre durdu", "Paused"),
    Urgency.CLOSED: Word("Kapandı", "Closed"),
}


def word(code: enum.StrEnum, language: Language = "tr") -> str:
    """Return the name of a code.

    >>> word(Kind.COMPLAINT)
    'Şikâyet'
    """
    return WORDS[code].in_(language)
