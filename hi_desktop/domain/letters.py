"""Letters (resmî yazı): their parts and texts, by the Yönetmelik on official correspondence.

RG 10/6/2020-31151 (Y) and its guide (K). The program drafts only: number, date and signature are
given by the document system (EBYS). What a letter needs and does not have stops it, by name.
"""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from hi_desktop.domain import text as turkish
from hi_desktop.domain.answers import remedy_text
from hi_desktop.domain.dates import dotted
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import Word

NUMBER_PLACE = "[EBYS sayısı]"
"""Stands where the document system writes the number (Y11)."""
DAILY = "GÜNLÜDÜR"
_BACK, _ROUND = "aıou", "ouöü"
_VOWELS = "aıoueiöü"


class LetterKind(enum.StrEnum):
    """The letters that the program drafts."""

    NOTIFICATION = "bildirim"
    ANSWER = "cevap"
    EXTENSION = "uzatma"
    REFUSAL = "ret"
    PARTIAL = "kismi"
    FEE = "ucret"
    FORWARDING = "yonlendirme"
    NOT_PROCESSED = "islenmedi"
    PROGRESS = "safahat"
    REQUEST = "bilgi_isteme"
    REMINDER = "tekit"
    MONTHLY = "aylik"


KIND_WORDS: dict[LetterKind, Word] = {
    LetterKind.NOTIFICATION: Word("Personel / değişiklik bildirimi", "Notification of staff"),
    LetterKind.ANSWER: Word("Cevap yazısı", "Answer"),
    LetterKind.EXTENSION: Word("Süre uzatma bildirimi", "Notice of extension"),
    LetterKind.REFUSAL: Word("Ret yazısı", "Refusal"),
    LetterKind.PARTIAL: Word("Kısmi erişim yazısı", "Partial access"),
    LetterKind.FEE: Word("Ücret bildirimi", "Notice of cost"),
    LetterKind.FORWARDING: Word("Yönlendirme bildirimi", "Notice of forwarding"),
    LetterKind.NOT_PROCESSED: Word("İşleme konulmama bildirimi", "Notice: not processed"),
    LetterKind.PROGRESS: Word("Safahat bildirimi", "Notice of progress"),
    LetterKind.REQUEST: Word("Birimden bilgi isteme", "Request to a unit"),
    LetterKind.REMINDER: Word("Tekit yazısı", "Reminder"),
    LetterKind.MONTHLY: Word("Aylık rapor üst yazısı", "Cover of the monthly report"),
}


class Closing(enum.StrEnum):
    """How the text ends, by hierarchy (Y16/12, K13.1)."""

    DOWN = "rica ederim."
    UP = "arz ederim."
    BOTH = "arz ve rica ederim."
    PERSON = "Saygılarımla."
    LEGAL_PERSON = "Rica ederim."


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the texts are filled from; empty where it is not known.

    Args:
        heading: lines of the heading below ``T.C.``.
        applicant: name of the applicant, or of the legal person.
        number, received, kind: of the application; `kind` as it stands in the reference.
        text: the answer, the state of things or the explanation, in the officer's words; the
            ground of an extension stands in its first line.
        authority: other authority or unit to which the letter goes or the case went.
        day: last day that the letter tells.
        lines: numbered lines between text and table.
    """

    heading: tuple[str, ...] = ()
    on: dt.date
    signer: str = ""
    signer_title: str = ""
    applicant: str = ""
    legal_person: bool = False
    address: str = ""
    number: str = ""
    received: dt.date | None = None
    subject: str = ""
    petition: bool = True
    text: str = ""
    ground: str = ""
    authority: str = ""
    authority_on: dt.date | None = None
    day: dt.date | None = None
    amount: str = ""
    missing: tuple[str, ...] = ()
    letter_no: str = ""
    letter_date: dt.date | None = None
    month: str = ""
    higher: bool = True
    lines: tuple[str, ...] = ()
    table: tuple[tuple[str, ...], ...] = ()
    enclosures: tuple[str, ...] = ()
    information: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter ready to be written.

    Args:
        addressee: lines; the first is the addressee himself.
        lines: numbered lines before the table, which stand before the last paragraph.
        table: rows of texts, the first row is the heading.
        action, information: addressees of the distribution (gereği / bilgi).
    """

    heading: tuple[str, ...]
    on: dt.date
    subject: str
    addressee: tuple[str, ...]
    references: tuple[str, ...] = ()
    paragraphs: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    table: tuple[tuple[str, ...], ...] = ()
    signer: str = ""
    signer_title: str = ""
    urgency: str = ""
    enclosures: tuple[str, ...] = ()
    action: tuple[str, ...] = ()
    information: tuple[str, ...] = ()


# ---- Turkish


def towards(name: str) -> str:
    """Return the name of an institution with the suffix of direction, in capitals (Y14).

    No apostrophe: names of institutions take none. A name that ends in the suffix of possession
    (BAKANLIĞI, MÜDÜRLÜĞÜ, BAŞKANLIĞI) takes n between.

    >>> towards("Aile ve Sosyal Hizmetler Bakanlığı"), towards("Ankara Valiliği")
    ('AİLE VE SOSYAL HİZMETLER BAKANLIĞINA', 'ANKARA VALİLİĞİNE')
    >>> towards("Ankara İl Müdürlüğü"), towards("Beyaz Masa"), towards("Hukuk Bürosu")
    ('ANKARA İL MÜDÜRLÜĞÜNE', 'BEYAZ MASAYA', 'HUKUK BÜROSUNA')
    """
    bare = turkish.lower(turkish.clean(name))
    vowels = [letter for letter in _plain(bare) if letter in _VOWELS]
    vowel = "a" if vowels and vowels[-1] in _BACK else "e"
    if bare and _plain(bare)[-1] in _VOWELS:
        vowel = ("n" if _possessed(_plain(bare)) else "y") + vowel
    return turkish.upper(bare + vowel)


def _plain(word: str) -> str:
    """Return small letters without circumflex."""
    return word.replace("â", "a").replace("î", "i").replace("û", "u")


def _possessed(word: str) -> bool:
    """Return whether a name ends in the possessive suffix: it has several words and ends in one."""
    return " " in word and word[-1] in "ıiuü"


def person(name: str) -> str:
    """Return how a person is addressed: family name in capitals, no suffix (Y14, K11).

    >>> person("Işıl ipek Yılmaz")
    'Sayın Işıl İpek YILMAZ'
    """
    parts = turkish.clean(name).split()
    first = [turkish.upper(part[0]) + turkish.lower(part[1:]) for part in parts[:-1]]
    return " ".join(("Sayın", *first, *(turkish.upper(part) for part in parts[-1:])))


def subject_line(text: str) -> str:
    """Return a subject without punctuation at its end (Y13).

    >>> subject_line("Evde bakım aylığı hakkında. ")
    'Evde bakım aylığı hakkında'
    """
    return turkish.clean(text).rstrip(" .,;:!?…")


# ---- texts

_NEEDED: dict[LetterKind, tuple[str, ...]] = {
    LetterKind.NOTIFICATION: ("table",),
    LetterKind.ANSWER: ("applicant", "received", "subject", "text"),
    LetterKind.EXTENSION: ("applicant", "received", "subject", "text", "day"),
    LetterKind.REFUSAL: ("applicant", "received", "subject", "ground", "text"),
    LetterKind.PARTIAL: ("applicant", "received", "subject", "ground", "text"),
    LetterKind.FEE: ("applicant", "received", "subject", "amount", "day"),
    LetterKind.FORWARDING: ("applicant", "received", "subject", "authority", "authority_on"),
    LetterKind.NOT_PROCESSED: ("applicant", "received", "subject", "missing"),
    LetterKind.PROGRESS: ("applicant", "received", "subject", "text"),
    LetterKind.REQUEST: ("authority", "received", "subject", "day"),
    LetterKind.REMINDER: ("authority", "subject", "letter_no", "letter_date", "day"),
    LetterKind.MONTHLY: ("month",),
}
_ALWAYS = ("heading", "signer")

FIELD_WORDS: dict[str, Word] = {
    "heading": Word("kurumun adı", "name of the office"),
    "signer": Word("imza yetkilisi (bağlı yönetici)", "attached manager"),
    "applicant": Word("başvuru sahibi", "applicant"),
    "received": Word("geliş tarihi", "arrival"),
    "subject": Word("konu", "subject"),
    "text": Word("yazının metni veya gerekçesi", "text or reason"),
    "day": Word("son gün", "last day"),
    "ground": Word("kanuni gerekçe", "legal ground"),
    "amount": Word("ücret tutarı", "amount"),
    "authority": Word("yazının gideceği kurum veya birim", "authority or unit"),
    "authority_on": Word("gönderme tarihi", "day of forwarding"),
    "missing": Word("eksik unsurlar", "what is missing"),
    "letter_no": Word("ilk yazının sayısı", "number of the first letter"),
    "letter_date": Word("ilk yazının tarihi", "date of the first letter"),
    "month": Word("rapor ayı", "month of the report"),
    "table": Word("personel çizelgesi", "table of people"),
}
"""Fields that a letter may need, by their names in `Facts`."""


def compose(kind: LetterKind, facts: Facts) -> Letter:
    """Return a letter.

    Raises:
        RuleError: `letter.missing` with the first field that is empty.
    """
    for name in (*_ALWAYS, *_NEEDED[kind]):
        if not getattr(facts, name):
            raise RuleError("letter.missing", field=name, what=FIELD_WORDS[name])
    if kind in _OFFICIAL:
        return _to_office(kind, facts)
    paragraphs = (*_TEXTS[kind](facts), _closing(facts))
    return _letter(
        facts,
        addressee=tuple(filter(None, (person(facts.applicant), facts.address)))
        if not facts.legal_person
        else tuple(filter(None, (turkish.upper(facts.applicant), facts.address))),
        references=(_reference(facts),),
        paragraphs=paragraphs,
    )


def _letter(
    facts: Facts,
    *,
    addressee: tuple[str, ...],
    references: tuple[str, ...] = (),
    paragraphs: tuple[str, ...],
    subject: str = "",
    urgency: str = "",
    action: tuple[str, ...] = (),
) -> Letter:
    return Letter(
        heading=("T.C.", *facts.heading),
        on=facts.on,
        subject=subject_line(subject or facts.subject),
        addressee=addressee,
        references=references,
        paragraphs=paragraphs,
        lines=facts.lines,
        table=facts.table,
        signer=facts.signer,
        signer_title=facts.signer_title,
        urgency=urgency,
        enclosures=facts.enclosures,
        action=action if facts.information else (),
        information=facts.information,
    )


def _reference(facts: Facts) -> str:
    day = dotted(facts.received) if facts.received else ""
    what = "dilekçeniz" if facts.petition else "bilgi edinme başvurunuz"
    number = f" ve {facts.number} kayıt numaralı" if facts.number else ""
    return f"{day} tarihli{number} {what}."


def _closing(facts: Facts) -> str:
    return (Closing.LEGAL_PERSON if facts.legal_person else Closing.PERSON).value


def _answer(facts: Facts) -> tuple[str, ...]:
    return ("İlgi başvurunuz incelenmiştir.", *facts.text.split("\n"))


def _extension(facts: Facts) -> tuple[str, ...]:
    ground, *reasons = facts.text.split("\n")
    return (
        (
            "4982 sayılı Bilgi Edinme Hakkı Kanununun 11’inci maddesi uyarınca, başvurunuza erişim "
            f"süresi aşağıdaki gerekçeyle otuz iş gününe uzatılmıştır: {ground}."
        ),
        *reasons,
        f"Başvurunuz en geç {_day(facts.day)} tarihine kadar cevaplandırılacaktır.",
    )


def _refusal(facts: Facts) -> tuple[str, ...]:
    return (
        f"İlgi başvurunuz incelenmiş; {facts.ground} uyarınca olumlu karşılanamamıştır.",
        f"Gerekçe: {facts.text}",
        remedy_text(facts.on, law="3071" if facts.petition else "4982"),
    )


def _partial(facts: Facts) -> tuple[str, ...]:
    return (
        (
            "4982 sayılı Kanunun 9’uncu maddesi uyarınca, istediğiniz bilgi veya belgelerin "
            "gizlilik dereceli veya açıklanması yasak bölümleri ayrılarak kalanı ekte sunulmuştur."
        ),
        f"Ayırma gerekçesi ({facts.ground}): {facts.text}",
        remedy_text(facts.on),
    )


def _fee(facts: Facts) -> tuple[str, ...]:
    return (
        (
            "4982 sayılı Kanunun 10’uncu ve 11’inci maddeleri uyarınca, istediğiniz bilgi veya "
            f"belgelere erişim için {facts.amount} ücret ödenmesi gerekmektedir."
        ),
        (
            "Ücretin bu bildirimden itibaren on beş iş günü içinde, en geç "
            f"{_day(facts.day)} tarihine kadar ödenmemesi hâlinde talebinizden vazgeçmiş "
            "sayılacaksınız; süre ödemeyle yeniden işler."
        ),
    )


def _forwarding(facts: Facts) -> tuple[str, ...]:
    law = "3071 sayılı Kanunun 5’inci" if facts.petition else "4982 sayılı Kanunun 7’nci"
    return (
        (
            f"İlgi başvurunuz, {law} maddesi uyarınca {_day(facts.authority_on)} tarihinde ilgili "
            f"kuruma ({facts.authority}) gönderilmiştir."
        ),
        "Başvurunuzun sonucu anılan kurumca tarafınıza bildirilecektir.",
    )


def _not_processed(facts: Facts) -> tuple[str, ...]:
    return (
        "İlgi başvurunuz, aşağıdaki eksiklikler nedeniyle işleme konulamamıştır: "
        + ", ".join(facts.missing) + ".",
        "Eksiklikleri gidererek yeniden başvurabilirsiniz.",
    )  # fmt: skip


def _progress(facts: Facts) -> tuple[str, ...]:
    return (
        (
            "3071 sayılı Dilekçe Hakkının Kullanılmasına Dair Kanunun 7’nci maddesi uyarınca, ilgi "
            "başvurunuza ilişkin işlemin safahatı aşağıda bildirilmiştir."
        ),
        *facts.text.split("\n"),
        "İşlem sonuçlandığında tarafınıza ayrıca bilgi verilecektir.",
    )


def _day(day: dt.date | None) -> str:
    return dotted(day) if day else ""


_TEXTS: dict[LetterKind, Callable[[Facts], tuple[str, ...]]] = {
    LetterKind.ANSWER: _answer,
    LetterKind.EXTENSION: _extension,
    LetterKind.REFUSAL: _refusal,
    LetterKind.PARTIAL: _partial,
    LetterKind.FEE: _fee,
    LetterKind.FORWARDING: _forwarding,
    LetterKind.NOT_PROCESSED: _not_processed,
    LetterKind.PROGRESS: _progress,
}


@dataclass(frozen=True, slots=True)
class _Official:
    """The text of a letter to an office; places in braces are filled from the facts."""

    subject: str
    text: str
    urgency: str = ""
    reference: str = ""


_OFFICIAL: Mapping[LetterKind, _Official] = {
    LetterKind.NOTIFICATION: _Official(
        "Halkla İlişkiler Personelinin Bildirilmesi",
        "2014/09 sayılı Genelge uyarınca, birimimizde halkla ilişkiler iş ve işlemlerini yürüten "
        "personele ilişkin bilgiler aşağıdaki çizelgede sunulmuştur.\nBilgilerinizi",
    ),
    LetterKind.REQUEST: _Official(
        "{subject}",
        "{number} kayıt numarası ve {received} tarihiyle kaydedilen “{subject}” konulu başvuruya "
        "cevap verilebilmesi için gerekli bilgi ve belgelerin en geç {day} tarihine kadar "
        "gönderilmesini",
        DAILY,
    ),
    LetterKind.REMINDER: _Official(
        "{subject}",
        "İlgi yazımızla istenen bilgi ve belgeler henüz birimimize ulaşmamıştır. Bunların en geç "
        "{day} tarihine kadar gönderilmesini",
        DAILY,
        "{letter_date} tarihli ve {letter_no} sayılı yazımız.",
    ),
    LetterKind.MONTHLY: _Official(
        "{month} Ayı Halkla İlişkiler Raporu",
        "2014/09 sayılı Genelge uyarınca hazırlanan {month} ayına ait halkla ilişkiler raporu "
        "ekte sunulmuştur. Bilgilerinizi",
    ),
}


def _to_office(kind: LetterKind, facts: Facts) -> Letter:
    words = _OFFICIAL[kind]
    places = {
        "subject": subject_line(facts.subject),
        "number": facts.number,
        "received": _day(facts.received),
        "day": _day(facts.day),
        "month": facts.month,
        "letter_no": facts.letter_no,
        "letter_date": _day(facts.letter_date),
    }
    several = bool(facts.information)
    closing = Closing.BOTH if several else Closing.UP if facts.higher else Closing.DOWN
    reference = words.reference.format(**places)
    return _letter(
        facts,
        addressee=("DAĞITIM YERLERİNE",) if several else (towards(facts.authority),),
        references=(reference,) if reference else (),
        paragraphs=tuple(f"{words.text.format(**places)} {closing.value}".split("\n")),
        subject=words.subject.format(**places),
        urgency=words.urgency,
        action=(facts.authority,),
    )
