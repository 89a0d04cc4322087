"""Words of failures: urgent and protected applications, links and duplicates."""

from __future__ import annotations

from hi_desktop.domain.vocabulary import Word

MESSAGES: dict[str, Word] = {
    "secrecy.not_named": Word(
        "{number} sayılı kayıt gizlidir. Yalnızca görme yetkisi verilenler işlem yapabilir: "
        "{names}.",
        "Record {number} is secret. Only those who were named may work on it: {names}.",
    ),
    "secrecy.no_number": Word(
        "Kararın mahkemesini ve sayısını yazınız.", "Write the court and the number of the order."
    ),
    "secrecy.order_ahead": Word(
        "Karar tarihi ileride olamaz.", "The day of the order cannot lie ahead."
    ),
    "secrecy.order_over": Word(
        "Son gün, karar tarihinden önce olamaz.",
        "The last day cannot lie before the day of the order.",
    ),
    "secrecy.no_reason": Word(
        "Gizliliğin neden kaldırıldığını yazınız.", "Write why the secrecy is lifted."
    ),
    "secrecy.no_order": Word(
        "{number} sayılı kayıtta gizlilik kararı yok.", "Record {number} has no order of secrecy."
    ),
    "secrecy.no_viewer": Word(
        "En az bir kişi kaydı görebilmelidir.", "At least one person must be able to see it."
    ),
    "secrecy.nothing_secret": Word(
        "{number} sayılı kayıt gizli değil; herkes görebilir.",
        "Record {number} is no secret; everybody can see it.",
    ),
    "urgent.no_reason": Word(
        "Neden acil olduğunu ya da artık olmadığını yazınız.",
        "Write why it is urgent, or no longer is.",
    ),
    "alert.nobody": Word("Kime haber verildiğini yazınız.", "Write who was told."),
    "alert.ahead": Word(
        "Haber verme zamanı ileride olamaz.", "The moment of telling cannot lie ahead."
    ),
    "alert.before_arrival": Word(
        "Haber verme zamanı, başvurunun geldiği günden ({day}) önce olamaz.",
        "The moment of telling cannot lie before the arrival ({day}).",
    ),
    "duty.no_name": Word("Kişinin veya yerin adını yazınız.", "Write the name."),
    "duty.no_phone": Word("Telefon numarasını yazınız.", "Write the phone number."),
    "duty.no_province": Word("Bu adda bir il yok.", "There is no such province."),
    "duty.gone": Word(
        "Bu irtibat bilgisi bu arada silinmiş.", "This contact was removed meanwhile."
    ),
    "link.self": Word("Bir kayıt kendisine bağlanamaz.", "A record cannot be linked to itself."),
    "link.there": Word("Bu iki kayıt zaten bağlı.", "These two records are linked already."),
    "link.gone": Word("Bu bağ bu arada kaldırılmış.", "This link was removed meanwhile."),
    "link.no_number": Word(
        "“{text}” numaralı bir kayıt yok. Örnek: 2026/123",
        "There is no record “{text}”. Example: 2026/123",
    ),
    "link.merged": Word(
        "Bu bağ birleştirmeden geliyor; “Birleştirmeyi geri al” ile kaldırılır.",
        "This link comes from a merge; “Undo the merge” takes it away.",
    ),
    "merge.self": Word(
        "Bir kayıt kendisiyle birleştirilemez.", "A record cannot be merged with itself."
    ),
    "merge.older": Word(
        "{number} daha eski. Yeni kayıt mükerrer olarak kapatılır, eskisi kalır.",
        "{number} is older. The younger record is closed as a duplicate, the older one stays.",
    ),
    "merge.kept_closed": Word(
        "{number} sayılı kayıt kapalı. Kapalı kayıtla birleştirilemez; bağlayabilirsiniz.",
        "Record {number} is closed. It cannot take another one in; you can link them.",
    ),
    "merge.secrecy_differs": Word(
        "Biri gizli, öbürü değil: birleştirme gizli bilgiyi açardı. Önce ikisine de aynı gizlilik "
        "verilmeli.",
        "One is secret, the other is not: merging would give the secret away. Protect both first.",
    ),
    "merge.none": Word(
        "{number} sayılı kayıt birleştirilmemiş.", "Record {number} was not merged."
    ),
    "merge.touched_since": Word(
        "Birleştirmeden sonra {number} sayılı kayıtta işlem yapıldı: {act}, {day}. Önce o işlem "
        "geri alınmalı.",
        "Something was done on record {number} after the merge: {act}, {day}. Take that back "
        "first.",
    ),
}
