"""The 81 provinces (il) with their plate codes, which are also the codes of ISO 3166-2:TR."""

from __future__ import annotations

from hi_desktop.domain import text

_NAMES = (
    "Adana Adıyaman Afyonkarahisar Ağrı Amasya Ankara Antalya Artvin Aydın Balıkesir Bilecik "
    "Bingöl Bitlis Bolu Burdur Bursa Çanakkale Çankırı Çorum Denizli Diyarbakır Edirne Elazığ "
    "Erzincan Erzurum Eskişehir Gaziantep Giresun Gümüşhane Hakkâri Hatay Isparta Mersin İstanbul "
    "İzmir Kars Kastamonu Kayseri Kırklareli Kırşehir Kocaeli Konya Kütahya Malatya Manisa "
    "Kahramanmaraş Mardin Muğla Muş Nevşehir Niğde Ordu Rize Sakarya Samsun Siirt Sinop Sivas "
    "Tekirdağ Tokat Trabzon Tunceli Şanlıurfa Uşak Van Yozgat Zonguldak Aksaray Bayburt Karaman "
    "Kırıkkale Batman Şırnak Bartın Ardahan Iğdır Yalova Karabük Kilis Osmaniye Düzce"
)

PROVINCES: tuple[tuple[str, str], ...] = tuple(
    (f"{plate:02}", name) for plate, name in enumerate(_NAMES.split(), start=1)
)
"""(plate code with its leading zero, name), by plate code."""

PROVINCE_NAMES: dict[str, str] = dict(PROVINCES)
"""Name by plate code."""

_ALIASES = {
    "afyon": "03",
    "antakya": "31",
    "icel": "33",
    "izmit": "41",
    "k. maras": "46",
    "k.maras": "46",
    "kmaras": "46",
    "maras": "46",
    "antep": "27",
    "adapazari": "54",
    "urfa": "63",
    "s. urfa": "63",
    "s.urfa": "63",
}
_PLATES = {text.fold(name): plate for plate, name in PROVINCES} | _ALIASES


def province_by_name(written: str) -> tuple[str, str] | None:
    """Return plate code and name of a province as lists write it, or None.

    Names are met in any spelling of the letters, older and short names too, and plate codes.

    >>> province_by_name("HAKKARİ"), province_by_name("urfa"), province_by_name("6")
    (('30', 'Hakkâri'), ('63', 'Şanlıurfa'), ('06', 'Ankara'))
    """
    folded = " ".join(text.fold(written).split())
    plate = _PLATES.get(folded, folded.zfill(2))
    return (plate, PROVINCE_NAMES[plate]) if plate in PROVINCE_NAMES else None
