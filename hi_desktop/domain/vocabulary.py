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


class Reciprocity(enum.StrEnum):
    """Whether a foreigner's state grants the same right (karşılıklılık), Law 4982 art. 4."""

    NOT_CHECKED = "BAKILMADI"
    YES = "VAR"
    NO = "YOK"


class MissingElement(enum.StrEnum):
    """What an application lacks so that it is not processed (Yönetmelik art. 9, 10 and 14)."""

    NAME = "AD_SOYAD"
    SIGNATURE = "IMZA"
    ADDRESS = "ADRES"
    IDENTITY_NO = "KIMLIK_NO"
    FORM = "FORM"
    AUTHORITY = "YETKI_BELGESI"
    CLEAR_SUBJECT = "ACIK_TALEP"


class DemandResult(enum.StrEnum):
    """What came of one demanded thing (R12)."""

    ANSWERED = "KARSILANDI"
    NOT_HELD = "BULUNMUYOR"
    REFUSED = "REDDEDILDI"


class ObjectionResult(enum.StrEnum):
    """How the Board (BEDK) decided on an objection, Law 4982 art. 13."""

    ACCEPTED = "KABUL"
    PARTLY = "KISMEN_KABUL"
    REJECTED = "RET"


class LinkKind(enum.StrEnum):
    """How two applications belong together; the first is the younger one."""

    RELATED = "BAGLI"
    DUPLICATE = "MUKERRER"
    BATCH = "TOPLU"


class AbsenceKind(enum.StrEnum):
    """Why a person is away (R7)."""

    LEAVE = "IZIN"
    SICK = "RAPOR"
    TRAVEL = "GOREV"
    TRAINING = "EGITIM"


class RegistryChangeKind(enum.StrEnum):
    """What changed in the registry and must be reported (R8)."""

    JOINED = "BASLADI"
    LEFT = "AYRILDI"
    MOVED = "GOREV_DEGISTI"
    REACHED_OTHERWISE = "ILETISIM_DEGISTI"
    UNIT = "BIRIM_DEGISTI"


class ConversationKind(enum.StrEnum):
    """What sort of conversation was logged: R25, R24, R26 and R6."""

    CALL = "TELEFON"
    VISIT = "ZIYARET"
    EXPERT = "CAGRI_UZMANI"
    COUNSELLORSHIP = "MUSAVIRLIK_TALEBI"


class ConversationResult(enum.StrEnum):
    """What came of a conversation."""

    INFORMED = "BILGI_VERILDI"
    REDIRECTED = "YONLENDIRILDI"
    CONVERTED = "BASVURUYA_DONUSTU"
    CALL_BACK = "GERI_ARANACAK"
    OPEN = "CEVAP_BEKLIYOR"


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
    Reciprocity.NOT_CHECKED: Word("Kontrol edilmedi", "Not checked"),
    Reciprocity.YES: Word("Karşılıklılık var", "Reciprocity"),
    Reciprocity.NO: Word("Karşılıklılık yok", "No reciprocity"),
    MissingElement.NAME: Word("Ad soyad / unvan", "Name"),
    MissingElement.SIGNATURE: Word("İmza", "Signature"),
    MissingElement.ADDRESS: Word("Oturma yeri veya iş adresi", "Home or work address"),
    MissingElement.IDENTITY_NO: Word("T.C. kimlik numarası", "Identity number"),
    MissingElement.FORM: Word("Başvuru formu (EK-1 / EK-2)", "Application form (annex 1 or 2)"),
    MissingElement.AUTHORITY: Word("Yetki belgesi", "Document of authority"),
    MissingElement.CLEAR_SUBJECT: Word("İstenenin açıkça belirtilmesi", "What is asked for"),
    DemandResult.ANSWERED: Word("Karşılandı", "Answered"),
    DemandResult.NOT_HELD: Word("Kurumda bulunmuyor", "Not held"),
    DemandResult.REFUSED: Word("Reddedildi", "Refused"),
    ObjectionResult.ACCEPTED: Word("Kabul", "Accepted"),
    ObjectionResult.PARTLY: Word("Kısmen kabul", "Accepted in part"),
    ObjectionResult.REJECTED: Word("Ret", "Rejected"),
    LinkKind.RELATED: Word("Bağlı", "Related"),
    LinkKind.DUPLICATE: Word("Mükerrer", "Duplicate"),
    LinkKind.BATCH: Word("Toplu cevap", "Answered together"),
    AbsenceKind.LEAVE: Word("İzin", "Leave"),
    AbsenceKind.SICK: Word("Rapor", "Sick leave"),
    AbsenceKind.TRAVEL: Word("Görev", "Duty travel"),
    AbsenceKind.TRAINING: Word("Eğitim", "Training"),
    RegistryChangeKind.JOINED: Word("Göreve başladı", "Joined"),
    RegistryChangeKind.LEFT: Word("Görevden ayrıldı", "Left"),
    RegistryChangeKind.MOVED: Word("Görevi değişti", "Changed post"),
    RegistryChangeKind.REACHED_OTHERWISE: Word("İletişim bilgisi değişti", "Changed contact data"),
    RegistryChangeKind.UNIT: Word("Birim bilgisi değişti", "Changed unit data"),
    ConversationKind.CALL: Word("Telefon", "Call"),
    ConversationKind.VISIT: Word("Ziyaret", "Visit"),
    ConversationKind.EXPERT: Word("Çağrı merkezi uzmanı", "Call-centre expert"),
    ConversationKind.COUNSELLORSHIP: Word("Müşavirlik talebi", "Request of the Counsellorship"),
    ConversationResult.INFORMED: Word("Bilgi verildi", "Informed"),
    ConversationResult.REDIRECTED: Word("Yönlendirildi", "Redirected"),
    ConversationResult.CONVERTED: Word("Başvuruya dönüştü", "Became an application"),
    ConversationResult.CALL_BACK: Word("Geri aranacak", "To be called back"),
    ConversationResult.OPEN: Word("Cevap bekliyor", "Awaits an answer"),
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
