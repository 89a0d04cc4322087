"""What a heading says: Turkish column names in all their spellings.

A heading is folded and cut into words; the endings differ ("Tarihi", "tarihinin") and so only the
beginnings of words are compared. The rules stand in order: the first that fits decides, the more
special ones first ("Son Cevap Tarihi" is a due date before it is an answer date).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from hi_desktop.domain.text import clean, fold
from hi_desktop.importing.fields import Field

_JOINED = (
    (re.compile(r"\bt\s?c\b"), "tc"),
    (re.compile(r"\be\s(posta|mail)"), r"e\1"),
    (re.compile(r"\bmail adresi\b"), "email"),
    (re.compile(r"\b(?:numara\w*|nosu|nolu|num|nr|no su)\b"), "no"),
    (re.compile(r"\bs no\b"), "sira no"),
    (re.compile(r"\bbasvurunun\b"), "basvuru"),
)
_GROWN_TOGETHER = re.compile(r"(?<=[a-zçğıöşüâîû]{2})(?=[A-ZÇĞİÖŞÜ])")
_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]?")
SYSTEMS = frozenset({"cimer", "bimer", "beys", "ebys", "edevlet", "kep"})
_FILLERS = SYSTEMS | {"ve", "veya", "ile", "icin", "cumhurbaskanligi"}


@lru_cache(maxsize=2048)
def words_of(heading: str) -> tuple[str, ...]:
    r"""Return the folded words of a heading.

    >>> words_of("T.C. Kimlik Numarası"), words_of("Geliş\nTarihi")
    (('tc', 'kimlik', 'no'), ('gelis', 'tarihi'))
    """
    apart = _GROWN_TOGETHER.sub(" ", clean(heading))
    text = re.sub(r"[^a-z0-9]+", " ", fold(apart)).strip()
    for pattern, plain in _JOINED:
        text = pattern.sub(plain, text)
    return tuple(text.split())


@lru_cache(maxsize=2048)
def meaning(heading: str) -> Field | None:
    """Return what a heading means, or None where it says nothing known.

    What stands in brackets is only asked where the rest says too little: "Tarih (Geliş)".

    >>> meaning("CİMER Başvuru Tarihi"), meaning("Şikâyet Konusu"), meaning("Kan Grubu")
    (<Field.APPLIED_ON: 'applied_on'>, <Field.SUBJECT: 'subject'>, None)
    """
    bare = _BRACKETS.sub(" ", heading)
    plain = _meaning(words_of(bare))
    if bare == heading or plain not in _VAGUE:
        return plain
    whole = _meaning(words_of(heading))
    return plain if whole in _VAGUE and plain is not None else whole


_VAGUE = frozenset({None, Field.OTHER, Field.DATE, Field.ORDER})


def _meaning(words: tuple[str, ...]) -> Field | None:
    if not words or len(words) > _LONGEST:
        return None
    told = tuple(word for word in words if word not in _FILLERS)
    if set(told) <= {"no"} and any(word in SYSTEMS for word in words):
        return Field.EXTERNAL_NO if told else Field.OTHER
    exact = _EXACT.get(" ".join(told))
    if exact is not None:
        return exact
    heard = _Heard(told)
    for rule in _RULES:
        answer = rule(heard)
        if answer is not None:
            return answer
    return None


_LONGEST = 12


class _Heard:
    """The words of one heading, asked by their beginnings."""

    __slots__ = ("words",)

    def __init__(self, words: tuple[str, ...]) -> None:
        self.words = words

    def any(self, *stems: str) -> bool:
        return any(word.startswith(stems) for word in self.words)

    def word(self, *words: str) -> bool:
        return any(word in words for word in self.words)

    def only(self, *stems: str) -> bool:
        return all(word.startswith(stems) for word in self.words)


_EXACT: dict[str, Field] = {
    "no": Field.ORDER,
    "sn": Field.ORDER,
    "sira": Field.ORDER,
    "#": Field.ORDER,
    "tarih": Field.DATE,
    "tarihi": Field.DATE,
    "gelis": Field.ARRIVED_ON,
    "gelen": Field.SENDER,
    "kayit": Field.RECORD_NO,
    "id": Field.EXTERNAL_NO,
    "sayi": Field.LETTER_NO,
    "sayisi": Field.LETTER_NO,
    "basvuru": Field.BODY,
    "talep": Field.BODY,
    "talebi": Field.BODY,
    "istek": Field.BODY,
    "sikayet": Field.BODY,
    "il": Field.PROVINCE,
    "ili": Field.PROVINCE,
    "il ilce": Field.PROVINCE,
    "sehir": Field.PROVINCE,
    "ilce": Field.DISTRICT,
    "ilcesi": Field.DISTRICT,
    "ek": Field.ATTACHMENT,
    "eki": Field.ATTACHMENT,
    "ekler": Field.ATTACHMENT,
    "ekleri": Field.ATTACHMENT,
    "isim": Field.APPLICANT,
    "kimden": Field.SENDER,
    "nereden geldigi": Field.SENDER,
    "kimden geldigi": Field.SENDER,
    "kisi": Field.APPLICANT,
    "ilgili": Field.APPLICANT,
    "ilgilisi": Field.APPLICANT,
    "ilgili kisi": Field.APPLICANT,
    "havale": Field.UNIT,
    "havalesi": Field.UNIT,
    "sevk": Field.UNIT,
    "havale yeri": Field.UNIT,
    "geregi": Field.UNIT,
    "basvuru sekli": Field.CHANNEL,
    "basvuru yeri": Field.CHANNEL,
    "turu": Field.KIND,
    "tur": Field.KIND,
    "tipi": Field.KIND,
    "tip": Field.KIND,
    "yapilan": Field.STATE,
    "saat": Field.NOTE,
}

_APPLYING = (
    "basvur",
    "muracaat",
    "talep",
    "talebi",
    "istek",
    "isteg",
    "sikayet",
    "ihbar",
    "bildirim",
)
_PAPER = ("evrak", "belge", "yazi", "dilekce", "mektup", "resmi", "imza", "kagid")
_ANSWERING = ("cevap", "cevab", "yanit", "sonuc", "kapan", "kapat", "karsilan", "tamamlan")
_NOT_KINDS = ("evrak", "belge", "yazi", "kisi", "engel", "basvuran", "sahib")
_PERSONS = (
    *("basvuran", "basvurucu", "basvuruc", "muracaatci", "sahib", "vatandas", "sikayetci"),
    *("ihbarci", "muhbir", "arayan", "dilekceci", "yurttas", "hasta", "musteki", "basvuruda"),
)


_NO_STARTS = ("dogum", "gecerlilik", "guncelle", "olay", "nufus", "izin", "islem", "gorulme")


def is_unknown_date(heading: str) -> bool:
    """Return whether a heading names a date of which it cannot be told what it dates.

    >>> is_unknown_date("Olur Tarihi"), is_unknown_date("Doğum Tarihi"), is_unknown_date("Konu")
    (True, False, False)
    """
    heard = _Heard(words_of(heading))
    dated = heard.any("tarih") and not heard.any(*_NO_STARTS)
    return dated and meaning(heading) is Field.OTHER


def _date(h: _Heard) -> Field | None:  # noqa: C901, PLR0911 - a table, read from above
    if not h.any("tarih") and not (h.word("zaman", "zamani") and h.any(*_APPLYING, "kayit")):
        return None
    if h.any("dogum", "gecerlilik", "guncelle", "olay", "nufus", "izin") or (
        h.word("islem", "islemin", "gorulme") and not h.any("kayit", "kayd", *_APPLYING)
    ):
        return Field.OTHER
    if h.word("son", "sonu", "azami") or (
        h.any("bitis", "bitim", "termin", "hedef", "vade") or h.word("sure", "suresi")
    ):
        return Field.DUE
    if h.any(*_ANSWERING, "gidis", "giden", "cikis"):
        return Field.ANSWERED_ON
    if h.any("gelen", "gelis") and h.any("evrakin", "yazinin", "belgenin", "dilekcenin"):
        return Field.LETTER_DATE if h.any("gelen") else Field.ARRIVED_ON
    if h.any("kayit", "kayd", "olustur", "sisteme", "isleme"):
        return Field.RECORDED_ON
    if h.any("gelis", "geldig", "gelme", "ulas", "intikal", "giris", "teslim", "teblig", "varis"):
        return Field.ARRIVED_ON
    if h.any("alin", "alindi", "gelen", "kabul", "vurud"):
        return Field.ARRIVED_ON
    if h.any("havale", "sevk", "yonlendir", "dagit", "gonder", "ilet", "zimmet", "atama"):
        return Field.REFERRED_ON
    if h.any(*_PAPER):
        return Field.LETTER_DATE
    if h.any(*_APPLYING, "arama", "gorusme", "cagri"):
        return Field.APPLIED_ON
    return Field.DATE if h.only("tarih", "saat", "zaman", "gun", "ay", "yil") else Field.OTHER


def _identity(h: _Heard) -> Field | None:
    if h.any("tckn", "tcno", "tckimlik", "tcknno", "vkn", "ykn", "tcvkn") or h.word("tc"):
        return Field.IDENTITY_NO
    if h.any("kimlik", "vatandaslik", "vergi") and (h.word("no") or len(h.words) == 1):
        return Field.IDENTITY_NO
    return Field.OTHER if h.any("kimlik", "vatandaslik") and not h.any("bilgi") else None


def _reach(h: _Heard) -> Field | None:
    if h.any("eposta", "email", "mail", "elektronik") and not h.any("tarih"):
        return Field.EMAIL
    if h.any("tel", "telefon", "gsm", "cep", "mobil") and not h.any("gorusme", "tema"):
        return Field.PHONE
    if h.any("irtibat", "iletisim") and not h.any(
        "sekl", "yol", "kanal", "tercih", "birim", "adres"
    ):
        return Field.PHONE
    if h.any("adres", "ikamet", "oturma", "oturdug", "yerlesim"):
        return Field.PROVINCE if h.word("il", "ili") else Field.ADDRESS
    return None


def _channel(h: _Heard) -> Field | None:
    if not h.any(
        "kanal",
        "sekl",
        "sekil",
        "yol",
        "kaynag",
        "kaynak",
        "yontem",
        "vasita",
        "arac",
        "platform",
        "mecra",
    ):
        return None
    if h.any("yolu", "yol", "sekl", "sekil") and h.any(*_ANSWERING, "donus", "bildir"):
        return Field.OTHER
    return Field.CHANNEL


def _parties(h: _Heard) -> Field | None:  # noqa: PLR0911 - a table, read from above
    if (
        h.any("sikayet")
        and h.word("edilen", "konu")
        and h.any("firma", "kisi", "kurum", "personel")
    ):
        return Field.OTHER
    if h.any("gonderen", "geldig", "gelen", "gelis") and h.any(
        "yer", "kurum", "birim", "makam", "sirket"
    ):
        return Field.SENDER
    if h.any("gonderen") and not h.any("tarih"):
        return Field.APPLICANT if h.any("kisi", "ad") else Field.SENDER
    if h.any("sevk", "teslim", "islem", "havale") and h.word("eden", "alan", "yapan"):
        return Field.OFFICER
    if h.any("birim", "mudurlu", "daire", "baskanli", "servis", "sube", "muhatap"):
        return Field.UNIT
    if h.any("havale", "sevk", "yonlendir", "iletil", "gonderil") and h.any(
        "edil", "yer", "gonderil", "iletil", "yonlendiril", "makam", "kurum", "diki", "kisi"
    ):
        return Field.UNIT
    if h.any("personel", "sorumlu", "memur", "kullanici", "uzman", "raportor", "gorevli"):
        return Field.OFFICER
    return None


def _state(h: _Heard) -> Field | None:  # noqa: PLR0911 - a table, read from above
    if h.any("gizlilik"):
        return Field.SECRECY
    if h.any("ivedi", "oncelik", "aciliyet", "acil"):
        return Field.URGENCY
    if h.any("kalan", "gecen", "gecikme") or h.word("sure", "suresi", "sureler", "gun", "gunu"):
        return Field.DUE
    if h.any("cevab", "cevap", "yanit", "ret", "giden"):
        if h.word("no") or h.any("sayi"):
            return Field.ANSWER_NO
        return Field.STATE if h.any("durum") else Field.ANSWER
    if h.any("durum", "sonuc", "asama", "yapilan", "safahat", "akibet") or (
        h.word("son") and h.any("islem")
    ):
        return Field.STATE
    return None


def _number(h: _Heard) -> Field | None:  # noqa: PLR0911 - a table, read from above
    if not (h.word("no", "id", "kodu") or h.any("sayi")):
        return None
    if h.any("sira", "satir"):
        return Field.ORDER
    if h.any("barkod", "hane", "kapi", "daire", "sicil", "dis kapi", "kisi", "ek", "sayfa", "adet"):
        return Field.OTHER
    if h.any(*_APPLYING, "takip", "surec", "referans", "cagri", "kayitno", "islem"):
        if h.any("sayi") and not h.word("no"):
            return Field.OTHER
        return Field.EXTERNAL_NO
    if h.any("kayit", "dosya", "defter", "kayd", "genel", "arsiv"):
        return Field.RECORD_NO
    if h.any(*_PAPER, "sayi", "tarih"):
        return Field.LETTER_NO
    return None


def _text(h: _Heard) -> Field | None:  # noqa: PLR0911 - a table, read from above
    if h.any("cinsiyet"):
        return Field.OTHER
    if h.any("konu", "mevzu"):
        if h.word("alt", "ikincil", "turu", "kodu") or h.any("grub", "kategori"):
            return Field.TOPIC
        return Field.SUBJECT
    if h.any("ozet", "basli") or (h.any("kisa") and h.any("aciklama", "icerik")):
        return Field.SUBJECT
    if h.any("kategori", "hizmet"):
        return Field.TOPIC
    if h.any("metin", "metni", "icerik", "iceri", "detay", "ayrinti", "beyan", "mesaj"):
        return Field.BODY
    if h.any("tur", "tip", "cins", "nitelik", "niteli", "nevi", "mahiyet"):
        return Field.OTHER if h.any(*_NOT_KINDS) else Field.KIND
    if h.any("aciklama", "not", "dusunce", "serh", "izah"):
        return Field.BODY if h.any(*_APPLYING) else Field.NOTE
    return None


_NAME_WORDS = (
    *_PERSONS,
    *("ad", "soyad", "soyis", "isim", "ism", "kisi", "gercek", "basvuru", "muracaat", "eden"),
    *("dilekce", "talep", "talepte", "bulunan", "yapan", "sikayet", "ihbar", "in", "nin"),
)


def _person(h: _Heard) -> Field | None:  # noqa: PLR0911 - a table, read from above
    if h.any("anne", "baba", "kizlik", "vekil", "veli"):
        return Field.OTHER
    first = h.word("ad", "adi", "isim", "ismi", "adin", "adlari")
    last = h.any("soyad", "soyis", "soy")
    if first and last:
        return Field.APPLICANT
    if h.word("adsoyad", "adisoyadi", "adsoyadi"):
        return Field.APPLICANT
    if h.any("unvan", "firma", "sirket", "tuzel", "kurulus", "dernek"):
        return Field.LEGAL_NAME
    if last:
        return Field.SURNAME
    if first and h.only(*_NAME_WORDS):
        return Field.FIRST_NAME
    if h.any(*_PERSONS) or (
        h.any("muracaat", "basvuru", "talep", "talepte", "sikayet")
        and h.word("eden", "edenin", "yapan", "yapanin", "bulunan", "kisi", "sahibi")
    ):
        return Field.APPLICANT
    return None


def _remaining(h: _Heard) -> Field | None:
    if h.word("il", "ili", "sehir", "sehri", "vilayet"):
        return Field.PROVINCE
    if h.any("ekler", "ekleri") or h.word("ek", "eki"):
        return Field.ATTACHMENT
    if h.only(*_APPLYING):
        return Field.BODY
    return None


_RULES: tuple[Callable[[_Heard], Field | None], ...] = (
    *(_date, _identity, _reach, _channel, _parties, _state, _number, _text, _person, _remaining),
)
