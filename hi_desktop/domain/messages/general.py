"""Words of failures: dates, numbers, phones, calendar and periods."""

from __future__ import annotations

from hi_desktop.domain.vocabulary import Word

MESSAGES: dict[str, Word] = {
    # ---- general
    "cancelled": Word(
        "İşlem iptal edildi; hiçbir şey değişmedi.",
        "Cancelled; nothing was changed.",
    ),
    # ---- domain: dates, numbers, phones
    "date.invalid": Word(
        "“{text}” bir tarih olarak okunamadı. Örnek: 15.11.2026 ya da b (bugün), d (dün), -3.",
        "“{text}” cannot be read as a date. Example: 15.11.2026, or b (today), d (yesterday), -3.",
    ),
    "phone.invalid": Word(
        "“{text}” bir telefon numarası olarak okunamadı. Örnek: 0532 123 45 67 ya da "
        "0312 416 80 00 dahili 123.",
        "“{text}” cannot be read as a phone number. Example: 0532 123 45 67 or "
        "0312 416 80 00 ext. 123.",
    ),
    "phone.not_mobile": Word(
        "“{text}” bir cep telefonu numarası değil; cep numaraları 05 ile başlar.",
        "“{text}” is not a mobile number; mobile numbers begin with 05.",
    ),
    "identity.characters": Word(
        "T.C. kimlik numarası yalnızca rakamlardan oluşur.",
        "An identity number has digits only.",
    ),
    "identity.scientific": Word(
        "Numara bilimsel gösterimle (1,23E+10 gibi) yazılmış; son rakamları kaybolmuş olabilir. "
        "Numarayı aslından yazın.",
        "The number is in scientific form (such as 1.23E+10); its last digits may be lost. "
        "Type it from the original.",
    ),
    "identity.length": Word(
        "T.C. kimlik numarası 11, vergi kimlik numarası 10 rakamdır; bu numara {count} rakamlı.",
        "An identity number has 11 digits, a tax number 10; this one has {count}.",
    ),
    "identity.checksum": Word(
        "Bu T.C. kimlik numarası denetim rakamlarına uymuyor; yazımını kontrol edin.",
        "The check digits of this identity number do not fit; look at how it is typed.",
    ),
    "identity.tax_checksum": Word(
        "Bu vergi kimlik numarası denetim rakamına uymuyor; yazımını kontrol edin.",
        "The check digit of this tax number does not fit; look at how it is typed.",
    ),
    "identity.repeated": Word(
        "Aynı rakamın tekrarından oluşan bu numara gerçek bir kimlik numarasına benzemiyor.",
        "A number of one repeated digit is hardly a real identity number.",
    ),
    # ---- domain: calendar and deadlines
    "calendar.too_short": Word(
        "{day} tarihi, {first} – {last} arasını kapsayan çalışma takviminin dışında kalıyor.",
        "{day} lies outside the working calendar, which covers {first} to {last}.",
    ),
    "calendar.range": Word(
        "Takvim kaydının son günü ({last}) ilk gününden ({first}) önce olamaz.",
        "The last day of the calendar entry ({last}) cannot be before its first ({first}).",
    ),
    "policy.unknown": Word(
        "“{policy}” diye bir sayım kuralı yok. Olanlar: {known}.",
        "There is no counting policy “{policy}”. Known: {known}.",
    ),
    "terms.unknown_rule": Word(
        "“{rule}” diye bir süre kuralı yok. Olanlar: {known}.",
        "There is no deadline rule “{rule}”. Known: {known}.",
    ),
    "terms.unknown_param": Word(
        "{rule} kuralı “{param}” parametresini tanımıyor.",
        "The rule {rule} does not know the parameter “{param}”.",
    ),
    "terms.param_missing": Word(
        "{rule} kuralı için “{param}” parametresi gerekli.",
        "The rule {rule} needs the parameter “{param}”.",
    ),
    "terms.param_invalid": Word(
        "“{param}” parametresinin değeri okunamadı: “{value}”.",
        "The value of the parameter “{param}” cannot be read: “{value}”.",
    ),
    "terms.order": Word(
        "{later} tarihi {earlier} tarihinden önce olamaz.",
        "{later} cannot be before {earlier}.",
    ),
}
