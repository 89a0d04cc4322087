"""The duties of the circular that records can show to be missed, as a table (R27, R29).

What the monthly report calls shortcomings (aksayan yönler) beside late answers: each line names
what is counted, where it is recorded and which rule it breaks.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

_CIRCULAR = "2014/09 sayılı Genelge"


class Breach(enum.StrEnum):
    """One kind of missed duty."""

    RETURNED = "iade"
    NOT_ENTERED = "sisteme_girilmedi"
    APPLICANT_NOT_TOLD = "basvurana_bildirilmedi"
    COUNSELLORSHIP_NOT_TOLD = "musavirlige_bildirilmedi"
    DEMAND_OPEN = "madde_acik"
    EXTENSION_NOT_TOLD = "uzatma_bildirilmedi"
    UNIT_LATE = "birim_gecikti"
    EXTRA_LETTER = "ek_yazisma"
    URGENT_NOT_TOLD = "acil_haber_verilmedi"
    CHANGE_NOT_REPORTED = "degisiklik_bildirilmedi"
    CHECK_MISSED = "gunluk_takip_yok"
    TO_WHITE_DESK = "beyaz_masaya_aktarim"
    NOT_CALLED_BACK = "geri_aranmadi"
    EXPERT_WAITS = "uzman_bekliyor"
    REQUEST_WAITS = "musavirlik_bekliyor"


@dataclass(frozen=True, slots=True)
class Duty:
    """What the report says of one kind of breach.

    Args:
        text: what is wrong, without its number.
        source: where it is recorded.
        basis: the rule that is not met.
    """

    text: str
    source: str
    basis: str


_CASES, _CHAIN, _BOOK = "Başvuru kayıtları", "Havale geçmişi", "İrtibat rehberi"
_TALKS, _DAILY = "Görüşme kayıtları", "Günlük takip kayıtları"

DUTIES: dict[Breach, Duty] = {
    Breach.RETURNED: Duty(
        "Birimler arasında iade edilen veya daha önce havale edildiği birime yeniden gönderilen "
        "başvuru",
        _CHAIN,
        f"{_CIRCULAR}: yönlendirilmiş birime iade edilmeme",
    ),
    Breach.NOT_ENTERED: Duty(
        "Cevaplandığı hâlde CİMER/BİMER girişi yapılmamış başvuru",
        _CASES,
        f"{_CIRCULAR}: sisteme eksiksiz giriş",
    ),
    Breach.APPLICANT_NOT_TOLD: Duty(
        "Cevabı başvuru sahibine bildirilmemiş başvuru",
        _CASES,
        f"{_CIRCULAR}: sonucun ilgilisine bildirilmesi",
    ),
    Breach.COUNSELLORSHIP_NOT_TOLD: Duty(
        "Sonucu Müşavirliğe bildirilmemiş başvuru",
        _CASES,
        f"{_CIRCULAR}: sonucun Müşavirliğe bildirilmesi",
    ),
    Breach.DEMAND_OPEN: Duty(
        "Cevaplandığı hâlde talebinin bir maddesi karşılanmamış başvuru",
        _CASES,
        f"{_CIRCULAR}: cevabın talebi karşılayacak yeterlilikte olması",
    ),
    Breach.EXTENSION_NOT_TOLD: Duty(
        "Süre uzatımı başvuru sahibine süresinde bildirilmemiş başvuru",
        _CASES,
        "4982 sayılı Kanun m.11",
    ),
    Breach.UNIT_LATE: Duty(
        "Birimin iç süresi içinde cevaplamadığı havale",
        _CHAIN,
        f"{_CIRCULAR}: birimlerin kendi aralarında koordinasyonu",
    ),
    Breach.EXTRA_LETTER: Duty(
        "Cevabın yetersizliği nedeniyle yapılan ek yazışma",
        _CASES,
        f"{_CIRCULAR}: gereksiz ek yazışmaya yol açılmaması",
    ),
    Breach.URGENT_NOT_TOLD: Duty(
        "Acil olduğu hâlde görevlilere haber verildiği kaydedilmemiş başvuru",
        _CASES,
        f"{_CIRCULAR}: acil müdahale",
    ),
    Breach.CHANGE_NOT_REPORTED: Duty(
        "Müşavirliğe bildirilmemiş personel veya irtibat değişikliği",
        _BOOK,
        f"{_CIRCULAR}: personel değişikliğinin bildirilmesi",
    ),
    Breach.CHECK_MISSED: Duty(
        "Günlük takibi yapılmamış iş günü",
        _DAILY,
        f"{_CIRCULAR}: başvuruların her gün düzenli takibi",
    ),
    Breach.TO_WHITE_DESK: Duty(
        "Doğrudan Beyaz Masaya aktarılan telefon görüşmesi",
        _TALKS,
        f"{_CIRCULAR}: vatandaşın doğrudan Beyaz Masaya yönlendirilmemesi",
    ),
    Breach.NOT_CALLED_BACK: Duty(
        "Söz verilen günde geri aranmamış vatandaş",
        _TALKS,
        f"{_CIRCULAR}: vatandaş memnuniyeti",
    ),
    Breach.EXPERT_WAITS: Duty(
        "Çağrı merkezi uzmanına cevap verilmemiş talep",
        _TALKS,
        f"{_CIRCULAR}: Çağrı Merkezi ile iş birliği",
    ),
    Breach.REQUEST_WAITS: Duty(
        "Müşavirliğin cevaplanmamış bilgi ve belge talebi",
        _TALKS,
        f"{_CIRCULAR}: istenen bilgi ve belgenin verilmesi",
    ),
}
"""Every breach in the order of the report."""
